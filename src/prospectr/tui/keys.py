"""The action table: everything a key does, each with the command that does the same.

The footer, the help, the palette, the page of the keys and the seller's own
keymap read it. An action is an act of the book (``act`` names the function that
carries it out, imported when it is first wanted), or a way of moving about
(``does`` names what the screen or the app does itself).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.words import N_, _, ngettext
from prospectr.tui.action import Action, Move
from prospectr.tui.typedkeys import BY_LINE

if TYPE_CHECKING:
    from prospectr.tui.keymap import Keymap
    from prospectr.tui.subject import Subject


CURSOR_MOVES = (
    Move("move.down", "down,j", "step(1)", N_("down")),
    Move("move.up", "up,k", "step(-1)", N_("up")),
    Move("move.left", "left,h", "side(-1)", N_("column or report at the left")),
    Move("move.right", "right,l", "side(1)", N_("column or report at the right")),
    Move("move.first", "g,home", "end(-1)", N_("first")),
    Move("move.last", "G,end", "end(1)", N_("last")),
    Move("move.page_down", "pagedown,ctrl+d,space", "leaf(1)", N_("page down")),
    Move("move.page_up", "pageup,ctrl+u", "leaf(-1)", N_("page up")),
)
"""How the cursor moves, in every list of records; left and right from column to column, or report to report."""


EVERYWHERE, RECORD, STEPS, DEALS = N_("Everywhere"), N_("On a record"), N_("Next steps"), N_("Deals")
STANDING, MOVING, BESIDE = N_("What becomes of a contact"), N_("Moving about"), N_("By a command line")
CONTACT, DEAL, STEP, ANY = ("contact",), ("deal",), ("follow_up",), ("*",)
ABOUT = ("deal", "contact")


SCREENS = (
    Action("screen.today", "1", N_("Today"), N_("whom to talk to today, and why"), "today", does="show_mode('today')"),
    Action("screen.board", "2", N_("Board"), N_("the pipeline: who stands where"), "board", does="show_mode('board')"),
    Action("screen.contacts", "3", N_("Contacts"), N_("everybody"), "list", does="show_mode('contacts')"),
    Action(
        "screen.inbox", "4", N_("Inbox"), N_("leads to look at, one by one"), "list --inbox", does="show_mode('inbox')"
    ),
    Action("screen.reports", "5", N_("Reports"), N_("what came of it all"), "report", does="show_mode('reports')"),
    Action("screen.next", "right_square_bracket", N_("next screen"), N_("the next screen"), "", does="go_on(1)"),
    Action("screen.before", "left_square_bracket", N_("screen before"), N_("the screen before"), "", does="go_on(-1)"),
)

GENERAL = (
    Action("contact.add", "a", N_("add"), N_("add someone in one line"), "add", "contacts:add"),
    Action("undo", "u", N_("undo"), N_("undo what was done last"), "undo", "history:undo"),
    Action("redo", "U", N_("redo"), N_("do again what was undone"), "redo", "history:redo"),
    Action("palette", "colon,ctrl+p", N_("palette"), N_("find an action or a record"), "find", does="palette"),
    Action("help", "question_mark,f1", N_("help"), N_("the keys of this screen"), "help", does="help"),
    Action("command", "exclamation_mark", N_("command"), N_("type any command"), "", "typed:line"),
    Action("history.show", "y", N_("history"), N_("what was done, to undo it"), "history", "pages:history"),
    Action("theme.next", "", N_("theme"), N_("dark, light, or as your terminal does"), "config", does="next_theme"),
    Action(
        "demo.make", "B", N_("sample book"), N_("look around in a sample book, or come back"), "demo", "samples:switch"
    ),
    Action("log.show", "Y", N_("log"), N_("what went wrong, in full"), "", "pages:log"),
)

MOVES = (
    Action("record.open", "enter", N_("open"), N_("open what the cursor stands on"), "show", does="screen.open"),
    Action("screen.filter", "slash", N_("filter"), N_("filter as you type"), "find", does="screen.filter"),
    Action("screen.order", "o", N_("order"), N_("another order"), "list --sort", does="screen.order"),
    Action(
        "screen.group",
        "f",
        N_("show"),
        N_("all of them, or leads only, customers, parked …"),
        "list",
        does="screen.group",
    ),
    Action("screen.pipeline", "backslash", N_("pipeline"), N_("another pipeline"), "board", does="screen.pipeline"),
    Action("screen.panel", "p", N_("details"), N_("details beside or below"), "brief", does="screen.panel"),
    Action("screen.beside", "tab", N_("beside"), N_("to details or the filter, and back"), "", does="screen.beside"),
    Action("screen.mark", "v", N_("mark"), N_("mark, or take the mark off"), "", does="screen.mark"),
    Action("screen.mark_all", "V", N_("mark all"), N_("mark all that is shown, or none"), "", does="screen.mark_all"),
    Action("inbox.skip", "s", N_("skip"), N_("leave a lead as it is, and show the next"), "", does="screen.skip"),
    Action("screen.back", "escape", N_("back"), N_("back; takes a filter or marks off first"), "", does="leave_page"),
    Action("quit", "q", N_("quit"), N_("back; from the first page, leave"), "", does="leave_page(True)"),
)

ON_RECORD = (
    Action(
        "contact.qualify",
        "Q",
        N_("qualify"),
        N_("walk the open questions"),
        "qualify",
        "qualification:qualify",
        CONTACT,
    ),
    Action("note.add", "N", N_("note"), N_("remember something"), "note", "notes:add", ABOUT),
    Action("interaction.log", "t", N_("log"), N_("log what happened"), "log", "interactions:log", ABOUT, many=True),
    Action(
        "concern.raise", "C", N_("concern"), N_("keep a question or objection"), "concern", "concerns:raise_", ABOUT
    ),
    Action(
        "concern.answer",
        "r",
        N_("reply"),
        N_("close a concern, or see to a message"),
        "answered",
        "concerns:answer",
        ("concern", "interaction"),
    ),
    Action(
        "occasion.add",
        "R",
        N_("remember"),
        N_("remember a birthday or another day"),
        "remember",
        "occasions:add",
        CONTACT,
    ),
    Action("contact.brief", "b", N_("brief"), N_("the page to read before a call"), "brief", "pages:brief", CONTACT),
    Action("record.edit", "e", N_("edit"), N_("change it in a form"), "edit", "records:edit", ANY),
    Action(
        "record.edit_in_editor",
        "E",
        N_("editor"),
        N_("change it in your editor"),
        "edit",
        "records:edit_in_editor",
        ANY,
    ),
    Action(
        "record.delete",
        "d",
        N_("delete"),
        N_("delete it; undo brings it back"),
        "delete",
        "records:delete",
        ANY,
        many=True,
    ),
)

OF_STEPS = (
    Action("follow_up.plan", "n", N_("next"), N_("plan the next step"), "next", "followups:plan", ABOUT, many=True),
    Action(
        "follow_up.complete",
        "x",
        N_("done"),
        N_("complete it, answer it, or see to it"),
        "done",
        "followups:complete",
        ("occasion", "concern", "interaction", "follow_up"),
        many=True,
    ),
    Action(
        "follow_up.snooze",
        "z",
        N_("snooze"),
        N_("move it to another day"),
        "snooze",
        "followups:snooze",
        STEP,
        many=True,
    ),
    Action(
        "follow_up.meet",
        "m",
        N_("meeting"),
        N_("confirmed, kept, no-show or called off"),
        "confirm",
        "followups:meet",
        STEP,
    ),
    Action(
        "follow_up.confirm",
        "",
        N_("confirm"),
        N_("note that a meeting stands"),
        "confirm",
        "followups:confirm",
        STEP,
        many=True,
    ),
    Action("follow_up.keep", "", N_("kept"), N_("note that a meeting took place"), "kept", "followups:keep", STEP),
    Action(
        "follow_up.no_show", "", N_("no show"), N_("note that they did not come"), "no-show", "followups:no_show", STEP
    ),
    Action(
        "follow_up.cancel",
        "",
        N_("call off"),
        N_("call it off"),
        "cancel",
        "followups:cancel",
        ("occasion", "follow_up"),
        many=True,
    ),
    Action(
        "contact.no_next",
        "",
        N_("no next step"),
        N_("say why there is no next step"),
        "next REF --none WHY",
        "standing:no_next",
        CONTACT,
        many=True,
    ),
)

OF_DEALS = (
    Action(
        "deal.move_on",
        "L,greater_than_sign",
        N_("move on"),
        N_("move it to the next column"),
        "move",
        "deals:move_on",
        ABOUT,
        many=True,
    ),
    Action(
        "deal.move_back",
        "H,less_than_sign",
        N_("move back"),
        N_("move it to the column before"),
        "move",
        "deals:move_back",
        ABOUT,
        many=True,
    ),
    Action("deal.move", "M", N_("move to"), N_("move it to a stage you choose"), "move", "deals:move", DEAL, many=True),
    Action("deal.add", "D", N_("new deal"), N_("open a deal with them"), "deal add", "deals:add", CONTACT),
    Action("deal.close", "c", N_("close"), N_("won or lost"), "win", "closing:close", DEAL),
    Action("deal.win", "", N_("win"), N_("they buy"), "win", "closing:win", DEAL),
    Action("deal.lose", "", N_("lose"), N_("they do not, and why"), "lose", "closing:lose", DEAL),
    Action("deal.reopen", "O", N_("reopen"), N_("open it again"), "reopen", "closing:reopen", DEAL, many=True),
    Action("deal.sell", "S", N_("sold"), N_("keep a sale made at once"), "sold", "closing:sell", CONTACT),
    Action("deal.who", "W", N_("who is who"), N_("who decides, who is for it"), "deal who", "dealings:who", DEAL),
    Action("deal.trial", "T", N_("trial"), N_("plan a trial or a demo"), "deal trial", "dealings:trial", DEAL),
    Action(
        "deal.checklist",
        "K",
        N_("checklist"),
        N_("tick what is true of it"),
        "deal checklist",
        "dealings:checklist",
        DEAL,
    ),
)

OF_STANDING = (
    Action(
        "inbox.keep",
        "i",
        N_("keep"),
        N_("take them out of the inbox"),
        "edit REF --no-inbox",
        "inbox:keep",
        CONTACT,
        many=True,
    ),
    Action(
        "contact.park",
        "P",
        N_("park"),
        N_("put them out of the way until a day"),
        "park",
        "standing:park",
        CONTACT,
        many=True,
    ),
    Action(
        "contact.unfit",
        "X",
        N_("unfit"),
        N_("let go of them, with the reason"),
        "unfit",
        "standing:unfit",
        CONTACT,
        many=True,
    ),
    Action(
        "contact.do_not_contact",
        "",
        N_("leave alone"),
        N_("never contact them again"),
        "do-not-contact",
        "standing:do_not_contact",
        CONTACT,
    ),
    Action(
        "contact.activate",
        "A",
        N_("take up"),
        N_("take them up again"),
        "activate",
        "standing:activate",
        CONTACT,
        many=True,
    ),
)

GROUPS = {
    EVERYWHERE: (*SCREENS, *GENERAL),
    MOVING: MOVES,
    RECORD: ON_RECORD,
    STEPS: OF_STEPS,
    DEALS: OF_DEALS,
    STANDING: OF_STANDING,
    BESIDE: BY_LINE,
}
"""The actions by the groups of the help, both in their order."""

ACTIONS = tuple(action for group in GROUPS.values() for action in group)
"""Every action there is."""


def called(action: Action) -> str:
    """Return how Textual calls an action, wherever it is called from."""
    does = action.does or f"act('{action.id}')"
    return does if does.startswith("screen.") else f"app.{does}"


def find_action(action_id: str) -> Action:
    """Return an action by its id. Raises ``KeyError``."""
    return BY_ID[action_id]


BY_ID = {action.id: action for action in ACTIONS}

LACKS = {
    "*": N_("There is no record here."),
    "interaction": N_("There is no question and no message here."),
    "contact": N_("There is no contact here."),
    "deal": N_("There is no deal here."),
    "follow_up": N_("There is no follow-up here; {follow_up.plan} plans one."),
}
"""Why an action cannot be done where the cursor stands, by the first type it is about."""


def say_left_out(action: Action, count: int) -> str:
    """Say how many of those marked an action could not be done to; nothing where it was done to all."""
    if not count:
        return ""
    if action.on[-1] == "follow_up":
        return ngettext("{count} had no follow-up.", "{count} had no follow-up.", count).format(count=count)
    return ngettext("{count} was left out.", "{count} were left out.", count).format(count=count)


def why_not(action: Action, subject: Subject | None, keymap: Keymap) -> str:
    """Say why an action cannot be done to what the cursor stands on; nothing where it can."""
    if not action.on or (subject and subject.ref_of(action.on)):
        return ""
    return keymap.fill(_(LACKS[action.on[-1]]))

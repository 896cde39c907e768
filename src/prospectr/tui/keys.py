"""The action table: everything a key does, each with the command that does the same.

The footer, the help, the palette, the page of the keys and the seller's own
keymap read it. An action is an act of the book (``act`` names the function that
carries it out, imported when it is first wanted), or a way of moving about
(``does`` names what the screen or the app does itself).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prospectr.tui.subject import Subject


class Action(NamedTuple):
    """An action: its id, its ``keys``, a word for the footer and a sentence for the help.

    ``on`` are the types of record it is about, the first that the cursor stands
    on; ``command`` is what to type for the same. One that is ``many`` acts on
    all that are marked.
    """

    id: str
    keys: str
    label: str
    sentence: str
    command: str
    act: str = ""
    does: str = ""
    on: tuple[str, ...] = ()
    many: bool = False
    group: str = ""

    @property
    def first_key(self) -> str:
        """The key that the footer names."""
        return self.keys.partition(",")[0]


EVERYWHERE, RECORD, MOVING = N_("Everywhere"), N_("On a record"), N_("Moving about")
CONTACT, DEAL, STEP = ("contact",), ("deal",), ("follow_up",)

ACTIONS = (
    Action("screen.today", "1", N_("Today"), N_("whom to talk to today, and why"), "today", does="show_mode('today')"),
    Action("screen.board", "2", N_("Board"), N_("the pipeline: who stands where"), "board", does="show_mode('board')"),
    Action("screen.contacts", "3", N_("Contacts"), N_("everybody"), "list", does="show_mode('contacts')"),
    Action("screen.inbox", "4", N_("Inbox"), N_("leads to look at, one by one"), "list", does="show_mode('inbox')"),
    Action("screen.reports", "5", N_("Reports"), N_("what came of it all"), "report", does="show_mode('reports')"),
    Action("contact.add", "a", N_("add"), N_("add someone in one line"), "add", act="contacts:add"),
    Action("undo", "u", N_("undo"), N_("undo what was done last"), "undo", act="history:undo"),
    Action("redo", "U", N_("redo"), N_("do again what was undone"), "redo", act="history:redo"),
    Action(
        "follow_up.plan",
        "n",
        N_("next step"),
        N_("plan the next step"),
        "next",
        act="followups:plan",
        on=("deal", "contact"),
        group=RECORD,
    ),
    Action(
        "follow_up.complete",
        "x",
        N_("done"),
        N_("complete a follow-up, or see to a day to remember"),
        "done",
        act="followups:complete",
        on=("occasion", "follow_up"),
        many=True,
        group=RECORD,
    ),
)
"""Every action there is, in the order the help lists them."""


def actions_of(group: str) -> Iterator[Action]:
    """Give the actions of a group of the help."""
    return (action for action in ACTIONS if (action.group or EVERYWHERE) == group)


def find_action(action_id: str) -> Action:
    """Return an action by its id. Raises ``KeyError``."""
    return BY_ID[action_id]


BY_ID = {action.id: action for action in ACTIONS}

LACKS = {
    "contact": N_("There is no contact here."),
    "deal": N_("There is no deal here."),
    "follow_up": N_("There is no follow-up here; n plans one."),
}
"""Why an action cannot be done where the cursor stands, by the first type it is about."""


def why_not(action: Action, subject: Subject | None) -> str:
    """Say why an action cannot be done to what the cursor stands on; nothing where it can."""
    if not action.on or (subject and subject.ref_of(action.on)):
        return ""
    return _(LACKS[action.on[-1]])

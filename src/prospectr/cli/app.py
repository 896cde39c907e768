"""The command line: a table of commands, and a group that imports only the one that was typed."""

from __future__ import annotations

import contextlib
import os
import re
import sys
from errno import EPIPE
from typing import TYPE_CHECKING, Any, NamedTuple

import typer
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

from prospectr import __version__
from prospectr.cli.exits import Exit, explain
from prospectr.cli.options import Call, shared_options
from prospectr.cli.output import is_terminal
from prospectr.core.errors import ProspectrError
from prospectr.core.words import N_, _, use_language
from prospectr.settings import find_language

if TYPE_CHECKING:
    from collections.abc import Sequence


class Entry(NamedTuple):
    """A command: the module and function that carry it out, its section in the help, and what it does.

    ``see`` names other commands worth knowing for whoever asks how this one is used.
    """

    module: str
    section: str
    sentence: str
    writes: bool = True
    takes_note: bool = False
    see: str = ""


EVERYDAY, LOOK, RECORDS, OTHER = N_("Everyday"), N_("Looking"), N_("Any record"), N_("Other")
BESIDE, DEALS, IN_AND_OUT = N_("Beside contacts"), N_("Deals"), N_("In and out")

COMMANDS = {
    "add": Entry("contacts", EVERYDAY, N_("add someone you met, in one line"), takes_note=True, see="next note edit"),
    "today": Entry("agenda", EVERYDAY, N_("whom to talk to today, and why"), writes=False, see="done log list"),
    "qualify": Entry("qualification", EVERYDAY, N_("walk the open questions of a lead"), see="show list"),
    "log": Entry("interactions", EVERYDAY, N_("log what happened with a contact"), see="next done note"),
    "note": Entry("notes", EVERYDAY, N_("remember something of a contact"), see="show edit"),
    "concern": Entry("concerns", EVERYDAY, N_("keep a question or objection of a contact"), see="answered list"),
    "answered": Entry("concerns", EVERYDAY, N_("close a concern, or see to a message"), see="concern today"),
    "remember": Entry("occasions", EVERYDAY, N_("remember a birthday or another day"), see="done cancel list"),
    "next": Entry("followups", EVERYDAY, N_("plan the next step with a contact"), see="done snooze cancel"),
    "done": Entry("followups", EVERYDAY, N_("complete a follow-up, and plan the next"), see="snooze cancel next"),
    "snooze": Entry("followups", EVERYDAY, N_("move a follow-up to another day"), see="done cancel"),
    "confirm": Entry("followups", EVERYDAY, N_("note that a meeting stands"), see="snooze cancel"),
    "kept": Entry("followups", EVERYDAY, N_("note that a meeting took place"), see="no-show done"),
    "no-show": Entry("followups", EVERYDAY, N_("note that they did not come"), see="kept cancel"),
    "cancel": Entry("followups", EVERYDAY, N_("call a follow-up off"), see="next snooze"),
    "park": Entry("standing", EVERYDAY, N_("put a contact out of the way until a day"), see="activate unfit"),
    "unfit": Entry("standing", EVERYDAY, N_("let go of a contact, with the reason"), see="park do-not-contact"),
    "do-not-contact": Entry("standing", EVERYDAY, N_("leave a contact alone"), see="activate unfit"),
    "activate": Entry("standing", EVERYDAY, N_("take a contact up again"), see="park next"),
    "deal": Entry("deals", DEALS, N_("open a deal; who is who in it, its trial, its checklist"), see="move list"),
    "move": Entry("deals", DEALS, N_("move a deal to another stage"), see="deal reopen list"),
    "win": Entry("closing", DEALS, N_("win a deal; thank them, and ask again later"), see="lose sold reopen"),
    "lose": Entry("closing", DEALS, N_("lose a deal, with the reason"), see="reason park reopen"),
    "sold": Entry("closing", DEALS, N_("keep a sale made at once"), see="win deal"),
    "reopen": Entry("deals", DEALS, N_("open a deal again that was won or lost"), see="move deal"),
    "board": Entry(
        "board", LOOK, N_("the pipeline: who stands where, and every deal"), writes=False, see="today report"
    ),
    "show": Entry("contacts", LOOK, N_("show everything kept of a contact or a deal"), writes=False, see="find list"),
    "brief": Entry("brief", LOOK, N_("the page to read before a call"), writes=False, see="show qualify"),
    "find": Entry("search", LOOK, N_("search everything, notes too"), writes=False, see="show list"),
    "list": Entry("lists", LOOK, N_("list contacts, or other records"), writes=False, see="find show"),
    "history": Entry("history", LOOK, N_("show what was done"), writes=False, see="undo redo"),
    "report": Entry("reports", LOOK, N_("what came of it all, in figures"), writes=False, see="today list"),
    "edit": Entry("records", RECORDS, N_("change a record, by flags or in your editor"), see="delete undo"),
    "delete": Entry("records", RECORDS, N_("delete a record; it can be brought back"), see="undelete undo"),
    "undelete": Entry("records", RECORDS, N_("bring a deleted record back"), see="delete list"),
    "undo": Entry("history", RECORDS, N_("undo what was done last"), see="redo history"),
    "redo": Entry("history", RECORDS, N_("do again what was undone"), see="undo history"),
    "contact": Entry("contact", BESIDE, N_("find who is in the book twice, and merge them"), see="add edit list"),
    "company": Entry("companies", BESIDE, N_("add a company"), see="list show"),
    "tag": Entry("tags", BESIDE, N_("list tags, rename, put together or delete them"), see="edit list"),
    "source": Entry("sources", BESIDE, N_("where leads come from, and what that costs"), see="list add"),
    "reason": Entry(
        "reasons", BESIDE, N_("why deals are lost: list, add, rename or delete reasons"), see="lose report"
    ),
    "goal": Entry("goals", BESIDE, N_("what you want to win, and what is still to be created"), see="report today"),
    "stage": Entry("stages", BESIDE, N_("the stages of deals, with odds and checklists"), see="pipeline edit"),
    "pipeline": Entry("pipelines", BESIDE, N_("rows of stages: list, add, move or delete them"), see="stage edit"),
    "field": Entry("own_fields", BESIDE, N_("fields of your own, on every contact"), see="add edit list"),
    "import": Entry(
        "importing", IN_AND_OUT, N_("bring in contacts, deals and follow-ups from files"), see="history undo mapping"
    ),
    "mapping": Entry("mappings", IN_AND_OUT, N_("list and delete saved mappings of columns"), see="import"),
    "export": Entry(
        "exporting", IN_AND_OUT, N_("write contacts or the whole book into a file"), writes=False, see="list"
    ),
    "tui": Entry("tui", OTHER, N_("open the full-screen book"), see="board today"),
    "demo": Entry("demo", OTHER, N_("make a sample book to look around in")),
    "config": Entry("config", OTHER, N_("read and change the configuration")),
    "completion": Entry("completion", OTHER, N_("complete words at the press of a key"), writes=False, see="help"),
    "help": Entry("help", OTHER, N_("show how a command is used"), writes=False),
    "version": Entry("version", OTHER, N_("show the version"), writes=False),
}
"""Every command there is, in the order the help lists them."""

SECTIONS = (EVERYDAY, DEALS, LOOK, RECORDS, BESIDE, IN_AND_OUT, OTHER)
"""The sections of the help, in their order."""

ALIASES = {"a": "add", "s": "show", "f": "find", "n": "next", "b": "board", "u": "undo"}
"""The short names there are; no other beginning of a name is taken for the whole."""

ACTS = {act: f"contact {act}" for act in ("dupes", "merge", "distinct")}
"""Acts that are looked for as commands of their own, and the commands they are."""

PROGRAM = "prospectr"


def aliases_of(name: str) -> list[str]:
    """Return the short names of a command."""
    return [alias for alias, meant in ALIASES.items() if meant == name]


class LazyGroup(TyperGroup):
    """A group that knows its commands by a table and imports the one asked for."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ANN401 - Typer's own context
        """Name the commands."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ANN401 - Typer's own command
        """Import and build one command; None where there is none of that name."""
        del ctx
        return build_command(cmd_name) if cmd_name in COMMANDS else None

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:  # noqa: ANN401
        """Find the command typed; a near miss is named, never run."""
        args = [ALIASES.get(args[0], args[0]), *args[1:]]
        if args[0] not in COMMANDS and not args[0].startswith("-"):
            from difflib import get_close_matches

            near = [ACTS[args[0]]] if args[0] in ACTS else get_close_matches(args[0], COMMANDS, n=1)
            sentence = _('There is no command "{name}".').format(name=args[0])
            ctx.fail(f"{sentence} {_('Did you mean {near}?').format(near=near[0])}" if near else sentence)
        return super().resolve_command(ctx, args)


NOTE = re.compile(r"(?:^|\s)::")


class NoteCommand(TyperCommand):
    """A command whose words may end in a note: from ``::`` on nothing is an option."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:  # noqa: ANN401
        """Put ``--`` before the first ``::`` that is not an option's value, unless one stands before it already."""
        valued = {name for option in self.params if not getattr(option, "is_flag", False) for name in option.opts}
        places = (place for place, word in enumerate(args) if NOTE.search(word))
        start = next((place for place in places if not place or args[place - 1] not in valued), None)
        if start is not None and "--" not in args[:start]:
            args = [*args[:start], "--", *args[start:]]
        return super().parse_args(ctx, args)


def build_command(name: str) -> Any:  # noqa: ANN401 - Typer's own command
    """Import the module of a command and make the command of its function."""
    from importlib import import_module

    entry = COMMANDS[name]
    module = import_module(f"prospectr.cli.{entry.module}")
    called = name.replace("-", "_")
    function = getattr(module, f"{called}_" if hasattr(module, f"{called}_") else called)
    app = typer.Typer(rich_markup_mode=None, pretty_exceptions_enable=False, add_completion=False)
    app.command(
        name,
        cls=NoteCommand if entry.takes_note else TyperCommand,
        add_help_option=False,
    )(function)
    command = typer.main.get_command(app)
    if command.help:
        command.help = _(command.help)
    for parameter in command.params:
        if isinstance(parameter, (TyperOption, TyperArgument)) and parameter.help:
            parameter.help = _(parameter.help)
    command.params.extend(shared_options(writes=entry.writes))
    return command


def build_app() -> Any:  # noqa: ANN401 - Typer's own group
    """Make the group of all commands."""
    app = typer.Typer(
        cls=LazyGroup,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        add_completion=False,
        invoke_without_command=True,
        add_help_option=False,
    )

    @app.callback()
    def start(
        context: typer.Context,
        *,
        version: bool = typer.Option(False, "--version", help=_("show the version and exit")),
    ) -> None:
        """Open the screens where no command is named, or show today's agenda where there is no terminal."""
        if version:
            typer.echo(f"{PROGRAM} {__version__}")
            raise typer.Exit
        if context.invoked_subcommand is None:
            open_or_show(context.obj)

    group: Any = typer.main.get_command(app)
    group.params.extend(shared_options(writes=False))
    return group


def open_or_show(call: Call) -> None:
    """Do what a bare ``prospectr`` does: open the screens; off a terminal, show today's agenda as fields."""
    from prospectr.cli.tui import show_screens

    if is_terminal(sys.stdout):
        show_screens(call)
        return
    from prospectr.cli.agenda import show_agenda

    call.output.plain = True
    show_agenda(call, call.book.agenda.read(whole_cards=call.output.as_json))


def run(arguments: Sequence[str]) -> int:
    """Carry out one command and return its exit code; everything it says is written when this returns."""
    call = Call()
    try:
        code = _carry_out(call, list(arguments))
    except OSError as error:
        code = _unsaid(call, error)
    finally:
        call.close()
    if call.changed_book:
        _maintain(call)
    return int(code)


def _carry_out(call: Call, arguments: list[str]) -> int:
    program = PROGRAM
    try:
        use_language(find_language(os.environ))
        group = build_app()
        named = (ALIASES.get(word, word) for word in arguments)
        program = " ".join([PROGRAM, *[word for word in named if word in COMMANDS][:1]])
        code = _enter(group, call, arguments)
        call.output.flush()
    except (KeyboardInterrupt, Exception) as error:  # every error has its sentence and its code
        if isinstance(error, OSError) and error.filename is None:
            raise  # stdout takes no more
        failure = explain(error, program, saved=call.saved)
        call.output.as_json = call.output.as_json or "--json" in arguments
        if failure.code == "unexpected":
            failure = failure._replace(hints=(_keep_traceback(call, error),))
        call.output.flush()
        call.output.fail(failure)
        return failure.exit
    return code


def _enter(group: Any, call: Call, arguments: list[str]) -> int:  # noqa: ANN401 - Typer's own group
    """Let Typer carry a command out; the ways out that it makes codes of are errors again."""
    try:
        code = group.main(arguments, prog_name=PROGRAM, standalone_mode=False, obj=call)
    except SystemExit:  # a pipe was closed
        raise BrokenPipeError(EPIPE, os.strerror(EPIPE)) from None
    if code == Exit.INTERRUPTED:
        raise KeyboardInterrupt
    return code if isinstance(code, int) else Exit.DONE


def _unsaid(call: Call, error: OSError) -> int:
    """Say that the answer could not be written; a pipe that was closed while reading is no failure."""
    if not call.saved and isinstance(error, BrokenPipeError):
        return Exit.DONE
    reason = error.strerror or str(error)
    if call.saved:
        sentence = _("Saved, but the answer could not be written: {reason}.").format(reason=reason)
    else:
        sentence = _("The answer could not be written: {reason}.").format(reason=reason)
    with contextlib.suppress(OSError):
        call.output.warn(f"error: {sentence}")
    return Exit.SAVED_BUT_NOT_SAID if call.saved else Exit.FAILED


def _maintain(call: Call) -> None:
    """Check and back up the book where that is due, now that the answer is on the screen."""
    try:
        call.let_interrupt()
        for warning in call.book.maintenance.run_if_due():
            call.output.warn(_("warning: {sentence}").format(sentence=warning))
    except KeyboardInterrupt:
        return
    except ProspectrError as error:
        for text in (_("warning: {sentence}").format(sentence=error.message), *error.hints):
            call.output.warn(text)
    except OSError as error:
        call.output.warn(_("warning: {sentence}").format(sentence=_("no backup was made: {e}").format(e=error)))
    finally:
        call.close()


def _keep_traceback(call: Call, error: BaseException) -> str:
    """Write the traceback to the log file and say where it lies."""
    from prospectr.book.log import keep_traceback

    try:
        return keep_traceback(call.settings.log, error)
    except ProspectrError:  # the configuration cannot be used, so that nobody knows where the log lies
        return repr(error)

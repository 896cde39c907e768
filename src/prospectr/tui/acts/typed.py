"""The command line: any command of prospectr, typed over the screens, and what it says as a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.errors import InputError
from prospectr.core.words import _
from prospectr.tui.dialogs.commandline import CommandLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.screen import Screen

    from prospectr.tui.desk import Desk
    from prospectr.tui.dialogs.form import Values
    from prospectr.tui.subject import Subject

PROGRAM = "prospectr"
REFUSED = ("tui", "completion")
"""What is of no use on the screens: these screens, and what a shell reads."""
EDITING = ("config", "edit")


class LineNotUnderstoodError(InputError):
    """What was typed is no command that can be carried out here."""


async def line(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Ask for a command, and carry it out."""
    del subjects
    await ask_line(desk, "")


async def begin(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Ask for the rest of the command that goes with what was chosen."""
    del subjects
    await ask_line(desk, f"{desk.action.command} " if desk.action else "")


async def ask_line(desk: Desk, begun: str) -> None:
    """Ask for a command that begins so; show what it says."""
    from prospectr.tui.screens.said import SaidScreen, run_command

    app = desk.app

    async def take(values: Values) -> Screen[None]:
        words = split_line(values["line"])
        said = await run_command(words, app.reader.settings, width=app.size.width - 2)
        app.book_changed()
        return SaidScreen(app.current_mode, " ".join([PROGRAM, *words]), said)

    desk.show(await desk.open(CommandLine(begun, take)))


def split_line(text: str) -> list[str]:
    """Return the words of a command. Raises ``LineNotUnderstoodError``."""
    import shlex

    try:
        words = shlex.split(text)
    except ValueError:
        raise LineNotUnderstoodError(
            _("A quote is opened and not closed."), hint=_('A text with an apostrophe stands in quotes: "Nora\'s menu"')
        ) from None
    if words[:1] == [PROGRAM]:
        words = words[1:]
    if not words:
        raise LineNotUnderstoodError(_("Type a command, like: stage list"), hint=_("See what there is: help"))
    if words[0] in REFUSED:
        raise LineNotUnderstoodError(_("{command} is for a shell; you are on the screens.").format(command=words[0]))
    if tuple(words[:2]) == EDITING:
        raise LineNotUnderstoodError(
            _("An editor needs the terminal for itself."), hint=_("Set one key here: config set currency THB")
        )
    return words

"""The command line: one line to type a command of prospectr in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.suggester import SuggestFromList
from textual.widgets import Input

from prospectr.core.words import _
from prospectr.tui.dialogs.form import Field, Form
from prospectr.tui.keys import ACTIONS

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from textual.app import ComposeResult
    from textual.screen import Screen

    from prospectr.tui.dialogs.form import Values


class CommandLine(Form["Screen[None]"]):
    """A form of one line that suggests how a command goes on; the right arrow takes what is suggested."""

    may_give_up = True

    def __init__(self, begun: str, take: Callable[[Values], Awaitable[Screen[None]]]) -> None:
        hint = _("like: stage list, goal set 2026 60000eur, help add")
        about = _("As in a shell.  → takes what is suggested.")
        super().__init__(_("Command"), [Field("line", "prospectr", begun, hint)], take, about=about, draft="command")

    def _field(self, field: Field, value: str) -> ComposeResult:
        known = dict.fromkeys(action.command for action in ACTIONS if action.command and action.command.islower())
        yield Input(
            value,
            placeholder=field.hint,
            id=f"field-{field.name}",
            select_on_focus=False,
            suggester=SuggestFromList(known),
        )

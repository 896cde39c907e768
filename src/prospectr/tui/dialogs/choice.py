"""A choice: one of a few, by its key, the arrows or the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option as Line

from prospectr.core.text import display_line
from prospectr.core.words import N_, _
from prospectr.tui.dialogs.dialog import Dialog, heading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.app import ComposeResult


class Option(NamedTuple):
    """What can be chosen: its value, the key that chooses it, and the words for it."""

    value: str
    key: str
    label: str


KEYS = "123456789abcdefghilmnoprstuvwxyz"
"""The keys of options that have none of their own; those that go up and down, and leave, are not among them."""


def keyed(there: Sequence[tuple[str, str]], taken: str = "") -> list[Option]:
    """Make options of values and their words, each with a key that is not ``taken`` as long as there are some."""
    free = "".join(key for key in KEYS if key not in taken)
    return [Option(value, free[place : place + 1], label) for place, (value, label) in enumerate(there)]


class Choice(Dialog["str | None"]):
    """Options below a title; the answer is the value of the one that is chosen, None where it was left.

    Where others can be typed, a letter that is no key is the answer, after ``begun``: it begins one.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "leave", N_("leave"), id="choice.leave"),
        Binding("j", "cursor_down", show=False),
        Binding("k", "cursor_up", show=False),
    ]

    def __init__(self, title: str, options: Sequence[Option], *, about: str = "", begun: str = "") -> None:
        super().__init__()
        self._title = title
        self._options = options
        self._about = about
        self._begun = begun

    def compose(self) -> ComposeResult:
        """Put the options below the title."""
        with Vertical(classes="dialog"):
            yield Static(heading(self._title), classes="dialog--title")
            if self._about:
                yield Static(heading(self._about), classes="dialog--about")
            lines = [Content(f"{option.key}  {display_line(option.label)}") for option in self._options]
            yield OptionList(*(Line(text) for text in lines))
            yield Static(Content(_("enter choose   esc leave")), classes="dialog--keys")

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take what was chosen."""
        self.dismiss(self._options[event.option_index].value)

    def on_key(self, event: events.Key) -> None:
        """Choose by the key of an option."""
        for option in self._options:
            if event.character and event.character == option.key:
                event.stop()
                self.dismiss(option.value)
                return
        if self._begun and event.character and event.character.isalpha():
            event.stop()
            self.dismiss(f"{self._begun}{event.character}")

    def action_cursor_down(self) -> None:
        """Go down."""
        self.query_one(OptionList).action_cursor_down()

    def action_cursor_up(self) -> None:
        """Go up."""
        self.query_one(OptionList).action_cursor_up()

    def action_leave(self) -> None:
        """Choose nothing."""
        self.dismiss(None)

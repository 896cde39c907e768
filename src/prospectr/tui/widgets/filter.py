"""The line in which one types what is to be seen of a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from textual.app import ComposeResult


class Filter(Horizontal):
    """One line: what is typed filters at once, Enter keeps it and goes back to the list, the arrows move the list."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move(1)", N_("down"), id="filter.down", show=False),
        Binding("up", "move(-1)", N_("up"), id="filter.up", show=False),
    ]

    class Typed(Message):
        """What is looked for is another."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class Kept(Message):
        """It is to stay, and the list to be gone through."""

    class Moved(Message):
        """The cursor of the list is to go up or down."""

        def __init__(self, by: int) -> None:
            super().__init__()
            self.by = by

    def __init__(self, sign: str, clears: str) -> None:
        super().__init__(id="filter")
        self._sign = sign
        self._clears = clears

    def compose(self) -> ComposeResult:
        """Put the key that began it before what is typed, and the one that clears it behind."""
        yield Static(Content(f"{self._sign} "))
        yield Input(placeholder=_("filter"), compact=True, select_on_focus=False)
        yield Static(Content(_("{key} clears").format(key=self._clears)))

    def go_on(self) -> None:
        """Let what is pressed now be typed here."""
        self.query_one(Input).focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Filter at once."""
        event.stop()
        self.post_message(self.Typed(event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Go to the list."""
        event.stop()
        self.post_message(self.Kept())

    def action_move(self, by: int) -> None:
        """Move the cursor of the list."""
        self.post_message(self.Moved(by))

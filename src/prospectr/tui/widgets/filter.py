"""The line in which one types what is to be seen of a screen."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Input

from prospectr.core.words import N_, _


class Filter(Input):
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

    def __init__(self) -> None:
        super().__init__(placeholder=_("filter"), id="filter", compact=True, select_on_focus=False)

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

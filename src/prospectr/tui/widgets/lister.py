"""What all widgets share that list records: a cursor and marks, kept by what they stand on."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message
from textual.scroll_view import ScrollView

from prospectr.core.words import N_
from prospectr.tui.keys import CURSOR_MOVES
from prospectr.tui.widgets.lines import Drawn

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

CURSOR, MARK = "▌", "✓"
NOTHING_FOUND = N_('Nothing found for "{words}"; {screen.back} clears.')
"""What a filter says that leaves nothing over."""
OPENS = ":"
"""What a target holds that opens something and is no record: ``more:late``."""


class Lister(Drawn, ScrollView, can_focus=True):
    """Records to go through; the cursor and the marks go by what they stand on, so that reading anew moves neither.

    Who makes one says where the cursor goes: ``target`` is what it stands on,
    ``targets`` all it can stand on, in their order.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        *(
            Binding(move.keys, move.does, move.label, id=move.id, show=False)
            for move in CURSOR_MOVES
            if not move.does.startswith("side")
        ),
        Binding("enter", "open", N_("open"), id="record.open", show=False),
    ]

    class Moved(Message):
        """The cursor stands on something else, or the marks changed."""

    class Opened(Message):
        """Somebody wants to see what the cursor stands on."""

        def __init__(self, target: str) -> None:
            super().__init__()
            self.target = target

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - as every widget calls it
        super().__init__(id=id)
        self.marked: dict[str, None] = {}

    @property
    def target(self) -> str:
        """What the cursor stands on: a typed id, or what a bar opens; nothing where there is nothing."""
        raise NotImplementedError

    @property
    def targets(self) -> Sequence[str]:
        """All the cursor can stand on, in order."""
        raise NotImplementedError

    def go_to(self, target: str) -> bool:
        """Put the cursor on ``target``; tell whether it is there."""
        raise NotImplementedError

    def action_step(self, by: int) -> None:
        """Go on by so many, back where it is negative."""
        raise NotImplementedError

    def action_end(self, way: int) -> None:
        """Go to the first where ``way`` is negative, else to the last."""
        raise NotImplementedError

    def action_leaf(self, way: int) -> None:
        """Go on by a screenful, back where ``way`` is negative."""
        raise NotImplementedError

    def action_open(self) -> None:
        """Ask to see what the cursor stands on."""
        if self.target:
            self.post_message(self.Opened(self.target))

    def toggle_mark(self) -> None:
        """Mark what the cursor stands on, or take the mark off, and go on."""
        if not self.target or OPENS in self.target:
            return
        if self.target in self.marked:
            del self.marked[self.target]
        else:
            self.marked[self.target] = None
        self.action_step(1)
        self.moved()

    def mark_all(self) -> None:
        """Mark all that is shown, or take its marks off where all of it is marked; what is hidden keeps its own."""
        shown = {target: None for target in self.targets if OPENS not in target}
        if shown == self.marked:
            self.marked = {}
        elif shown.keys() <= self.marked.keys():
            self.forget(shown)
        else:
            self.marked |= shown
        self.moved()

    def forget(self, gone: Container[str]) -> None:
        """Take the marks off what is gone: that a filter hides something is no reason."""
        self.marked = {target: None for target in self.marked if target not in gone}

    def unmark(self) -> bool:
        """Take all marks off; tell whether there were any."""
        had = bool(self.marked)
        self.marked = {}
        self.moved()
        return had

    def moved(self) -> None:
        """Draw anew, and say that the cursor or the marks are elsewhere."""
        self.refresh()
        self.post_message(self.Moved())

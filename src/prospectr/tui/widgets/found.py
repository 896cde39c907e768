"""What a search found, a line each: only the lines that are seen are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.message import Message
from textual.strip import Strip

from prospectr.layout import Piece, set_row
from prospectr.present.view import Cell
from prospectr.tui.widgets.lines import Drawn
from prospectr.tui.widgets.lister import CURSOR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events

    from prospectr.tui.palette import Entry

GUTTER, WIDEST_KEY = 2, 6


class Found(Drawn):
    """Entries to choose from; what has the focus says where the cursor goes."""

    class Moved(Message):
        """The cursor stands on another entry."""

    class Chosen(Message):
        """An entry was clicked."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - as every widget calls it
        super().__init__(id=id)
        self._entries: Sequence[Entry] = ()
        self._place = 0
        self._top = 0

    @property
    def entry(self) -> Entry | None:
        """What the cursor stands on."""
        return self._entries[self._place] if self._place < len(self._entries) else None

    def show(self, entries: Sequence[Entry]) -> None:
        """Show other entries, the cursor on the first, or where it was if somebody has moved it."""
        stays = self.entry.value if self.entry and self._place else ""
        self._entries = entries
        self._place = next((place for place, entry in enumerate(entries) if entry.value == stays), 0)
        self._put(self._place)

    def step(self, by: int) -> None:
        """Go on by so many entries, back where it is negative."""
        self._put(min(max(self._place + by, 0), max(len(self._entries) - 1, 0)))

    def render_line(self, y: int) -> Strip:
        """Draw one entry of those that are seen."""
        place = self._top + y
        if place >= len(self._entries):
            return Strip.blank(self.size.width, self.rich_style)
        entry = self._entries[place]
        is_here = place == self._place
        sign = Piece((CURSOR if is_here else " ").ljust(GUTTER), "cursor" if is_here else "")
        return self.strip_of([sign, *self._pieces(entry)], self.size.width, over="cursor" if is_here else "")

    def on_click(self, event: events.Click) -> None:
        """Choose what was clicked."""
        if self._top + event.y < len(self._entries):
            self._put(self._top + event.y)
            self.post_message(self.Chosen())

    def on_mouse_scroll_down(self) -> None:
        """Go on."""
        self.step(1)

    def on_mouse_scroll_up(self) -> None:
        """Go back."""
        self.step(-1)

    def on_resize(self) -> None:
        """Keep the cursor in sight."""
        self._put(self._place)

    def _put(self, place: int) -> None:
        self._place = place
        height = max(self.size.height, 1)
        self._top = min(max(self._top, place - height + 1), place)
        self.refresh()
        self.post_message(self.Moved())

    def _pieces(self, entry: Entry) -> Sequence[Piece]:
        """Return an entry as key, words and what is told beside, cut to the width."""
        room = self.size.width - GUTTER
        said = "dim" if entry.why else ""
        key = Cell(entry.key + " " * (WIDEST_KEY - cell_len(entry.key)), "dim" if entry.why else "id")
        more = Cell(entry.more, "dim")
        return set_row((key, Cell(entry.text, said), more), room)  # type: ignore[arg-type]  # Literal

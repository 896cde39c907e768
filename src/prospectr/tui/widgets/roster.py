"""Everybody in a row: numbers to scroll through, of which only those in the window are drawn and read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.geometry import Region, Size
from textual.message import Message
from textual.strip import Strip

from prospectr.core.refs import find_ref, say_ref
from prospectr.core.text import display_line
from prospectr.layout import Piece, set_columns
from prospectr.tui.widgets.lister import CURSOR, MARK, Lister

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from textual import events

    from prospectr.layout import Pieces
    from prospectr.present.view import Row

GAP, GUTTER = 2, 1
IS, SCORE, NEXT, LAST = 2, 3, 4, 5
COLUMNS = (((NEXT, 23), (SCORE, 5), (IS, 15), (LAST, 15)), ((NEXT, 26), (SCORE, 5), (IS, 26), (LAST, 15)))
"""The columns beside id and name and their cells, the most wanted first: in a list of usual width, and a wide one."""
WIDE = 110
"""The cells from which a list is wide."""
LEAST_NAME = 20
"""The cells that a name keeps: of less there would be too little to tell two apart."""
KEPT = 2_000
"""How many lines are kept beside those in the window."""


class Roster(Lister):
    """The contacts by their numbers, a line each; the lines are asked for as they come into the window.

    ``offer`` stands below the last of them and opens what it is a target for.
    """

    class Wanted(Message):
        """Lines came near the window that were not read yet."""

        def __init__(self, ids: Sequence[int]) -> None:
            super().__init__()
            self.ids = ids

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - as every widget calls it
        super().__init__(id=id)
        self.nobody = ""
        self.ids: Sequence[int] = ()
        self.offer: tuple[str, str] | None = None
        self._rows: dict[int, Row] = {}
        self._set: dict[int, Pieces] = {}
        self._set_at: list[int] = []
        self._place = 0
        self._id_width = 3

    @property
    def count(self) -> int:
        """How many lines there are, the offer among them."""
        return len(self.ids) + bool(self.offer)

    @property
    def target(self) -> str:
        """The typed id under the cursor, or what the offer opens."""
        return self._target_at(self._place)

    @property
    def targets(self) -> Sequence[str]:
        """The typed ids of all the contacts."""
        return [f"c{number}" for number in self.ids]

    def place_of(self, ids: Sequence[int]) -> int:
        """Return where the cursor will stand among other contacts: on the same one, or as far down where it is gone."""
        if self._place < len(self.ids):
            try:
                return ids.index(self.ids[self._place])
            except ValueError:
                pass
        return max(0, min(self._place, len(ids) - 1))

    def window(self, place: int, ids: Sequence[int]) -> Sequence[int]:
        """Return those of ``ids`` that would be in the window or near it with the cursor at ``place``."""
        height = max(self.size.height, 1)
        top = place - 2 * height
        return ids[max(top, 0) : place + 2 * height]

    def show(
        self, ids: Sequence[int], rows: Mapping[int, Row], *, place: int = 0, offer: tuple[str, str] | None = None
    ) -> None:
        """Show other contacts, the cursor at ``place``; ``rows`` are the lines that were read already."""
        stays = self._place - round(self.scroll_y)
        self.ids, self.offer, self._rows, self._set = ids, offer, dict(rows), {}
        self._id_width = max(3, len(say_ref("contact", max(ids, default=0))))
        self._place = place
        self.virtual_size = Size(self.scrollable_content_region.width, self.count)
        self.scroll_to(y=max(0, place - stays), animate=False, force=True, immediate=True)
        self._put(place)
        self.refresh()

    def fill(self, rows: Mapping[int, Row]) -> None:
        """Take lines that were asked for."""
        if len(self._rows) > KEPT:
            self._rows, self._set = {}, {}
        self._rows.update(rows)
        self.refresh()

    def go_to(self, target: str) -> bool:
        """Put the cursor on a contact; tell whether they are there."""
        found = find_ref(target)
        if not found or found[0] != "contact" or found[1] not in self.ids:
            return False
        self._put(self.ids.index(found[1]))
        return True

    def action_step(self, by: int) -> None:
        """Go down or up."""
        self._put(self._place + by)

    def action_end(self, way: int) -> None:
        """Go to the first or the last."""
        self._put(0 if way < 0 else self.count - 1)

    def action_leaf(self, way: int) -> None:
        """Go a screenful down or up."""
        self._put(self._place + way * max(self.size.height - 1, 1))

    def toggle_mark(self) -> None:
        """Mark the contact under the cursor, or take the mark off, and go on."""
        if self._place < len(self.ids):
            super().toggle_mark()

    def on_click(self, event: events.Click) -> None:
        """Put the cursor where the mouse is; a second click opens."""
        place = event.y + round(self.scroll_y)
        if place < self.count:
            self._put(place)
            if event.chain > 1:
                self.action_open()

    def on_resize(self) -> None:
        """Draw in the columns there is room for, with the cursor in sight."""
        if self.count:
            self._put(self._place)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Ask for the lines that come near."""
        super().watch_scroll_y(old_value, new_value)
        self._want()

    def titles(self, row: Row) -> Pieces:
        """Return what stands above the columns."""
        return set_columns(row, self._widths(), (SCORE,))

    def render_line(self, y: int) -> Strip:
        """Draw one line of the window."""
        place = y + round(self.scroll_y)
        width = self.scrollable_content_region.width
        if place >= self.count:
            said = [Piece(" "), Piece(display_line(self.nobody), "dim")] if y == 0 and not self.count else []
            return self.strip_of(said, width)
        is_here = place == self._place
        is_marked = self._target_at(place) in self.marked
        gutter = Piece(MARK if is_marked else CURSOR if is_here else " ", "marked" if is_marked else "cursor")
        return self.strip_of([gutter, *self._pieces(place)], width, over="cursor" if is_here else "")

    def _pieces(self, place: int) -> Pieces:
        if place == len(self.ids) and self.offer:
            return [Piece(display_line(self.offer[1]), "dim")]
        number = self.ids[place]
        row, widths = self._rows.get(number), self._widths()
        if row is None:
            return [Piece(say_ref("contact", number), "id")]
        if self._set_at != widths:
            self._set_at, self._set = widths, {}
        if number not in self._set:
            self._set[number] = set_columns(row, widths, (SCORE,))
        return self._set[number]

    def _widths(self) -> list[int]:
        """Share the width out: the name gives way until it has hardly any room, then the columns at the right go."""
        room = max(self.scrollable_content_region.width - GUTTER, 1)
        widths = [self._id_width, 0, 0, 0, 0, 0]
        left = room - self._id_width - GAP
        for column, cells in COLUMNS[room >= WIDE]:
            if left - cells - GAP >= LEAST_NAME:
                widths[column] = cells
                left -= cells + GAP
        widths[1] = max(left, 1)
        return widths

    def _target_at(self, place: int) -> str:
        if 0 <= place < len(self.ids):
            return f"c{self.ids[place]}"
        return self.offer[0] if self.offer and place == len(self.ids) else ""

    def _put(self, place: int) -> None:
        """Put the cursor in a place; only the two lines that look different then are drawn."""
        before, top = self._place, round(self.scroll_y)
        self._place = max(0, min(place, self.count - 1))
        self.scroll_to_region(Region(0, self._place, 1, 1), animate=False, force=True)
        self._want()
        if round(self.scroll_y) == top:
            width = self.size.width
            self.refresh(*(Region(0, line - top, width, 1) for line in {before, self._place}))
        self.post_message(self.Moved())

    def _want(self) -> None:
        top, height = round(self.scroll_y), max(self.size.height, 1)
        in_sight = self.ids[max(top, 0) : top + height]
        if any(number not in self._rows for number in in_sight):
            near = self.ids[max(top - height, 0) : top + 2 * height]
            self.post_message(self.Wanted([number for number in near if number not in self._rows]))

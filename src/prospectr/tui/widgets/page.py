"""A page: blocks set to the width of the screen, and a cursor that goes from record to record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.geometry import Region, Size
from textual.strip import Strip

from prospectr.core.words import _
from prospectr.layout import Piece, lay_out
from prospectr.present.view import BLANK, Cell, line, without_hints
from prospectr.tui.widgets.lister import CURSOR, MARK, NOTHING_FOUND, Lister

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events

    from prospectr.layout import Pieces
    from prospectr.present.view import Block

GUTTER = 1


class Page(Lister):
    """Blocks one below the other; the cursor stops where a line names a record or opens something.

    The cursor and the marks are kept by what a line names, so that a page read
    anew leaves them where they were.
    """

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - as every widget calls it
        super().__init__(id=id)
        self._blocks: Sequence[Block] = ()
        self._all: Sequence[Block] = ()
        self._sought = ""
        self._lines: list[Pieces] = []
        self._stops: dict[str, int] = {}
        self._target = ""
        self._laid_out_at = -1

    @property
    def target(self) -> str:
        """What the line under the cursor names: a typed id, or what a bar opens; nothing on a page without any."""
        return self._target

    def show(self, blocks: Sequence[Block]) -> None:
        """Show other blocks; what only says what to type is left out."""
        self._all = without_hints(blocks, self.app.keymap.fill)  # type: ignore[attr-defined]
        self._sift()

    def filter_by(self, text: str) -> None:
        """Show only what holds the words of ``text``, below its head; nothing sought shows all."""
        self._sought = text
        self._sift()

    def go_to(self, target: str) -> bool:
        """Put the cursor on the line that names ``target``; tell whether there is one."""
        if target not in self._stops:
            return False
        self._put(target)
        return True

    @property
    def targets(self) -> list[str]:
        """What the lines name, from the top."""
        return list(self._stops)

    def is_near(self, target: str) -> bool:
        """Tell whether the line that names ``target`` is in sight, above, or within a screenful below.

        One that a filter leaves out is nowhere near.
        """
        return target in self._stops and self._stops[target] <= round(self.scroll_y) + 2 * self.size.height

    def action_step(self, by: int) -> None:
        """Go to the next line that names something; on a page without any, scroll."""
        stops = list(self._stops)
        if not stops:
            self.scroll_relative(y=by, animate=False)
            return
        place = stops.index(self._target) + by
        if 0 <= place < len(stops):
            self._put(stops[place])
        else:
            self.scroll_to(y=0 if by < 0 else self.virtual_size.height, animate=False)

    def action_end(self, way: int) -> None:
        """Go to the first line that names something, or the last."""
        stops = list(self._stops)
        if stops:
            self._put(stops[0 if way < 0 else -1])
        self.scroll_to(y=0 if way < 0 else self.virtual_size.height, animate=False)

    def action_leaf(self, way: int) -> None:
        """Go a screenful down or up."""
        height = max(self.size.height - 1, 1)
        wanted = self._stops.get(self._target, round(self.scroll_y)) + way * height
        if self._stops:
            self._put(min(self._stops, key=lambda target: abs(self._stops[target] - wanted)))
        else:
            self.scroll_relative(y=way * height, animate=False)

    def on_click(self, event: events.Click) -> None:
        """Put the cursor where the mouse is; a second click opens."""
        target = self._target_of(self._line_at(event.y))
        if target:
            self._put(target)
            if event.chain > 1:
                self.action_open()

    def on_resize(self) -> None:
        """Set the blocks anew where the width is another."""
        if self._laid_out_at != self._room:
            self._set()

    def render_line(self, y: int) -> Strip:
        """Draw one line of the window."""
        number = self._line_at(y)
        width = self.scrollable_content_region.width
        if number >= len(self._lines):
            return Strip.blank(width, self.rich_style)
        pieces = self._lines[number]
        target = self._target_of(number)
        is_here = bool(target) and number == self._stops.get(self._target) and self.has_focus
        sign = MARK if target in self.marked else CURSOR if is_here else " "
        gutter = Piece(sign * GUTTER, "marked" if target in self.marked else "cursor" if is_here else "")
        return self.strip_of([gutter, *pieces], width, over="cursor" if is_here else "")

    @property
    def _room(self) -> int:
        return max(self.scrollable_content_region.width - GUTTER, 1)

    def _line_at(self, y: int) -> int:
        return y + round(self.scroll_y)

    def _target_of(self, number: int) -> str:
        return target_of(self._lines[number]) if 0 <= number < len(self._lines) else ""

    def _sift(self) -> None:
        """Leave out what is not sought."""
        self._blocks = self._all
        if self._sought.strip():
            from prospectr.core.sift import read_words
            from prospectr.present.sifting import sift

            self._blocks = sift(self._all, read_words(self._sought))
            if all(block is self._all[0] for block in self._blocks):
                said = self.app.keymap.fill(_(NOTHING_FOUND), words=self._sought.strip())  # type: ignore[attr-defined]
                self._blocks += [BLANK, line(Cell(said, "dim"))]
        self._set()

    def _set(self) -> None:
        """Set the blocks to the width there is; the cursor stays on what it was on, or near it."""
        if not self.size.width:
            return
        before = self._stops.get(self._target, 0)
        self._laid_out_at = self._room
        self._lines = lay_out(self._blocks, self._room)
        self._stops = {}
        for number, pieces in enumerate(self._lines):
            if (target := target_of(pieces)) and target not in self._stops:
                self._stops[target] = number
        if not self._sought.strip():
            self.forget(self.marked.keys() - self._stops.keys())
        if self._target not in self._stops:
            self._target = min(self._stops, key=lambda target: abs(self._stops[target] - before), default="")
        self.virtual_size = Size(self.scrollable_content_region.width, len(self._lines))
        self.moved()

    def _put(self, target: str) -> None:
        self._target = target
        line = self._stops[target]
        self.scroll_to_region(Region(0, line, 1, 1), animate=False, force=True)
        self.moved()


def target_of(pieces: Pieces) -> str:
    """Return what a line names: what its first cell that opens something does, else the first id on it."""
    opens = next((piece.opens for piece in pieces if piece.opens), "")
    return opens or next((piece.text.strip() for piece in pieces if piece.role == "id"), "")

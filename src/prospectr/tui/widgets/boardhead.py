"""What stands above the columns of the board: whose it is, what it comes to, and what asks for something."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len

from prospectr.core.text import display_line
from prospectr.layout import Piece, set_row
from prospectr.present.view import Cell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.layout import Pieces

OPENS = "▾"
BETWEEN = "  "
NOTHING = Cell("")


class Head(NamedTuple):
    """Whose board it is, what it comes to in two parts, and what asks for something."""

    name: str
    totals: Cell = NOTHING
    others: Cell = NOTHING
    asking: Sequence[Cell] = ()

    @property
    def title(self) -> str:
        """The name of the pipeline, with the sign that it opens the list of them."""
        return f"{display_line(self.name)} {OPENS}" if self.name else ""

    def set(self, width: int) -> list[Pieces]:
        """Set it on one line where there is room, else on two."""
        asking: Pieces = []
        for cell in self.asking:
            asking += [Piece(BETWEEN), Piece(display_line(cell.text), cell.role)]
        title = Cell(self.title, "head")
        first, others = _spaced((title, self.totals)), _spaced((self.others,))
        needed = _width([*set_row(first, None), *asking])
        if needed <= width:
            rows = [(first, asking), *([(others, [])] if self.others.text else [])]
        else:
            rows = [(first, []), (others, asking)]
        return [[*set_row(row, max(width - _width(right), 0)), *right] for row, right in rows]


def _spaced(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """Put a wider gap between cells, and nothing at the right end of the line."""
    texts = [cell._replace(text=f"{' ' * bool(place)}{cell.text}") for place, cell in enumerate(cells) if cell.text]
    return (*texts, NOTHING)


def _width(pieces: Pieces) -> int:
    return sum(cell_len(piece.text) for piece in pieces)

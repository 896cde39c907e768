"""What a front end draws: lines and tables of cells, each cell a plain text with a role and no colour of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal, NamedTuple

from prospectr.core.record import record

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Role = Literal["", "id", "head", "name", "dim", "late", "today", "none", "good", "bad", "match"]


class Cell(NamedTuple):
    """A text and what it is; ``spans`` are the places in it that matched a search.

    ``opens`` names what there is behind it, where that is not the id it shows. One
    that ``is_hint`` names what to type, at the end of a line that says more; a screen
    with keys says ``by_key`` in its place, whose gaps name actions: ``Press {deal.add}``.
    """

    text: str
    role: Role = ""
    spans: tuple[tuple[int, int], ...] = ()
    opens: str = ""
    is_hint: bool = False
    by_key: str = ""


@record
class Line:
    """Cells one after another; a long line goes on below, ``indent`` cells further in.

    With ``whole_words`` a word wider than the screen is left in one piece: a path
    to be copied; ``whole`` leaves the line in one piece: a command to be copied.
    One that ``is_hint`` names what to type, which a screen with keys leaves out.
    """

    cells: tuple[Cell, ...] = ()
    indent: int = 0
    whole_words: bool = False
    whole: bool = False
    is_hint: bool = False


@record
class Table:
    """Rows of cells in columns as wide as they need to be; ``flexible`` columns give way where the width is short.

    Before them the ``bars`` do, all at once: half a bar says something else.
    Where that is not enough the column to ``fold`` goes on a line of its own,
    above the others or, if it is the last, below them. Tables with the same
    ``key`` share their columns' widths.
    """

    rows: tuple[tuple[Cell, ...], ...]
    flexible: tuple[int, ...]
    key: str = ""
    right: tuple[int, ...] = ()
    bars: tuple[int, ...] = ()
    fold: int | None = None


NARROWEST_LANE, MOST_ABREAST = 22, ((100, 3), (140, 4))
"""The cells a lane of the board needs; below 100 at most three stand side by side, below 140 four."""

Row = tuple[Cell, ...]
"""Cells of a line in a lane: the last stands at its right end, the others at its left; of those, names give way."""


@record
class Lane:
    """A column of a board: its ``head``, and its cards, each of some lines that stay together."""

    head: tuple[Row, ...]
    cards: tuple[tuple[Row, ...], ...] = ()


@record
class Lanes:
    """Lanes side by side, as many as the width holds at ``narrowest`` cells each; the others go on below.

    ``most`` says below which widths there are no more than how many, the narrowest first.
    """

    lanes: tuple[Lane, ...]
    narrowest: int
    most: tuple[tuple[int, int], ...] = ()


Block = Line | Table | Lanes


def line(
    *cells: Cell | str, indent: int = 0, whole_words: bool = False, whole: bool = False, is_hint: bool = False
) -> Line:
    """Make a line; a bare text is a cell without a role."""
    made = tuple(cell if isinstance(cell, Cell) else Cell(cell) for cell in cells)
    return Line(cells=made, indent=indent, whole_words=whole_words, whole=whole, is_hint=is_hint)


def line_with_hint(said: str, hint: str, by_key: str = "") -> Line:
    """Make a line that ends with what to type; a screen with keys ends it with what they do, ``by_key``."""
    return line(said, Cell(f"  {hint}", is_hint=True, by_key=f"  {by_key}" if by_key else ""))


def without_hints(blocks: Sequence[Block], fill: Callable[[str], str]) -> list[Block]:
    """Leave out what only says what to type: a screen has keys for it, which ``fill`` puts into the sentences."""
    shown: list[Block] = []
    for block in blocks:
        if not isinstance(block, Line):
            shown.append(block)
        elif not block.is_hint:
            cells = tuple(
                cell._replace(text=fill(cell.by_key), role="dim", spans=()) if cell.is_hint else cell
                for cell in block.cells
            )
            shown.append(block if cells == block.cells else replace(block, cells=cells))
    return shown


BLANK = Line()

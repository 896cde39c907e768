"""What a front end draws: lines and tables of cells, each cell a plain text with a role and no colour of its own."""

from __future__ import annotations

from typing import Literal, NamedTuple

from prospectr.core.record import record

Role = Literal["", "id", "head", "name", "dim", "late", "today", "none", "good", "bad", "match"]


class Cell(NamedTuple):
    """A text and what it is; ``spans`` are the places in it that matched a search.

    ``opens`` names what there is behind it, where that is not the id it shows.
    """

    text: str
    role: Role = ""
    spans: tuple[tuple[int, int], ...] = ()
    opens: str = ""


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


BLANK = Line()

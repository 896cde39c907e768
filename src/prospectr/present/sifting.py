"""A page sifted: only the lines that hold what somebody looks for, below their heads."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.core.sift import holds
from prospectr.core.text import fold
from prospectr.present.view import BLANK, Lanes, Line, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from prospectr.present.view import Block, Cell

    Words = Sequence[Sequence[str]]


def sift(blocks: Sequence[Block], words: Words) -> list[Block]:
    """Return the lines, rows and cards that hold every word (``core.sift.read_words``).

    A head stays where anything stays below it, and so do the titles of a table;
    the first line always does: it says what the page is about.
    """
    if not words:
        return list(blocks)
    first = blocks[:1] if blocks and isinstance(blocks[0], Line) else ()
    kept: list[Block] = list(first)
    head: list[Block] = []
    for block in blocks[len(first) :]:
        if isinstance(block, Line) and any(cell.role == "head" for cell in block.cells):
            head = [BLANK, block] if kept else [block]
            continue
        if (left := _sifted(block, words)) is not None:
            kept += [*head, left]
            head = []
    return kept


def _sifted(block: Block, words: Words) -> Block | None:
    if isinstance(block, Table):
        rows = tuple(row for row in block.rows if _holds(row, words))
        titles = block.rows[:1] if rows and _are_titles(block.rows[0]) and block.rows[0] not in rows else ()
        return replace(block, rows=(*titles, *rows)) if rows else None
    if isinstance(block, Lanes):
        lanes = tuple(
            replace(lane, cards=tuple(card for card in lane.cards if _holds((c for row in card for c in row), words)))
            for lane in block.lanes
        )
        return replace(block, lanes=lanes) if any(lane.cards for lane in lanes) else None
    return block if _holds(block.cells, words) else None


def _are_titles(row: Sequence[Cell]) -> bool:
    return all(cell.role in {"dim", "head"} for cell in row)


def _holds(cells: Iterable[Cell], words: Words) -> bool:
    return holds(fold(" ".join(cell.text for cell in cells)), words)

"""A page sifted: what holds the words, below its head."""

from __future__ import annotations

from prospectr.core.sift import read_words
from prospectr.present.sifting import sift
from prospectr.present.view import BLANK, Block, Cell, Lane, Lanes, Line, Table, line

LATE = Table(
    rows=(
        (Cell("", "dim"), Cell("NAME", "dim")),
        (Cell("f1", "id"), Cell("Łukasz Nowak")),
        (Cell("f2", "id"), Cell("Nora Lind")),
    ),
    flexible=(1,),
)
BLOCKS: list[Block] = [
    line("Sat 21 Nov"),
    BLANK,
    line(Cell("LATE", "head")),
    LATE,
    BLANK,
    line(Cell("TODAY", "head")),
    line(Cell("f3", "id"), " Bea Costa"),
]


def _texts(blocks: list[Block]) -> list[str]:
    shown = []
    for block in blocks:
        rows = [block.cells] if isinstance(block, Line) else block.rows if isinstance(block, Table) else ()
        shown += [" ".join(cell.text for cell in row) for row in rows]
    return shown


def test_rows_that_hold_the_words_stay_with_titles_and_heads() -> None:
    shown = sift(BLOCKS, read_words("lukasz"))
    assert _texts(shown) == ["Sat 21 Nov", "", "LATE", " NAME", "f1 Łukasz Nowak"]


def test_a_head_with_nothing_left_below_it_goes() -> None:
    assert _texts(sift(BLOCKS, read_words("bea"))) == ["Sat 21 Nov", "", "TODAY", "f3  Bea Costa"]


def test_nothing_sought_leaves_all_and_nothing_found_the_first_line() -> None:
    assert sift(BLOCKS, ()) == BLOCKS
    assert _texts(sift(BLOCKS, read_words("zoe"))) == ["Sat 21 Nov"]


def test_a_card_stays_whole_in_its_lane() -> None:
    cards = (((Cell("Roof"), Cell("")), (Cell("Sato"), Cell(""))), ((Cell("Shop"), Cell("")),))
    (kept,) = sift([Lanes(lanes=(Lane(head=((Cell("Lead"),),), cards=cards),), narrowest=20)], read_words("sato"))
    assert isinstance(kept, Lanes)
    assert kept.lanes[0].cards == cards[:1]

"""Laying out: no line wider than the screen, colours that change no letter, and text of either direction held apart."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from prospectr.cli.colours import CODES, RESET, say_blocks
from prospectr.core.text import display_line
from prospectr.present.view import MOST_ABREAST, NARROWEST_LANE, Cell, Lane, Lanes, Role, Row, Table, line

COLOUR = re.compile(r"\x1b\[[0-9;]*m")
LETTERS = ["a", "word", " ", "  ", "山", "กำ", "é", "سا", "می‌", "[/]", "\x1b", "\n", "👩‍👩‍👧", "-", "א"]
texts = st.lists(st.sampled_from(LETTERS), max_size=15).map("".join)
roles: st.SearchStrategy[Role] = st.sampled_from(["", "head", "dim", "late"])
cells = st.builds(Cell, texts, roles, st.just(()))


def bare(shown: str) -> str:
    """Return a line as its letters alone."""
    return COLOUR.sub("", shown).replace("\u2068", "").replace("\u2069", "")


@given(rows=st.lists(st.tuples(cells, cells, cells), min_size=1, max_size=4), width=st.integers(20, 90))
def test_a_table_fits_the_screen_and_keeps_its_columns(rows: list[tuple[Cell, ...]], width: int) -> None:
    table = Table(rows=tuple(rows), flexible=(1, 2))
    plain, coloured = (say_blocks([table], width, colour=colour) for colour in (False, True))
    assert [COLOUR.sub("", shown).rstrip() for shown in coloured] == [shown.rstrip() for shown in plain]
    assert len(plain) == len(rows)
    for shown in plain:
        assert cell_len(bare(shown)) <= width
        assert shown.count("\u2068") == shown.count("\u2069")


@given(parts=st.lists(cells, max_size=4), width=st.integers(10, 60), indent=st.integers(0, 6))
def test_a_long_line_goes_on_below_and_loses_no_letter(parts: list[Cell], width: int, indent: int) -> None:
    plain = say_blocks([line(*parts, indent=indent)], width, colour=False)
    letters = "".join("".join(map(bare, plain)).split())
    assert letters == "".join("".join(display_line(cell.text) for cell in parts).split())
    for shown in plain:
        assert cell_len(bare(shown)) <= width
        assert shown.count("\u2068") == shown.count("\u2069")


lanes = st.builds(
    Lane,
    head=st.lists(st.tuples(cells, cells, cells), min_size=1, max_size=3).map(tuple),
    cards=st.lists(st.lists(st.tuples(cells, cells), min_size=1, max_size=3).map(tuple), max_size=3).map(tuple),
)


@given(stood=st.lists(lanes, min_size=1, max_size=5), width=st.integers(20, 140))
def test_lanes_fit_the_screen_and_stand_straight(stood: list[Lane], width: int) -> None:
    block = Lanes(lanes=tuple(stood), narrowest=20)
    plain, coloured = (say_blocks([block], width, colour=colour) for colour in (False, True))
    assert [COLOUR.sub("", shown).rstrip() for shown in coloured] == [shown.rstrip() for shown in plain]
    abreast = min(len(stood), (width + 3) // 23)
    room = (width - 3 * (abreast - 1)) // abreast
    for shown in plain:
        assert cell_len(bare(shown)) <= width
        assert shown.count("\u2068") == shown.count("\u2069")
        for place, apart in enumerate(bare(shown).split(" │ ")[:-1]):
            assert cell_len(apart) == room, place


def test_of_a_line_in_a_lane_the_longest_gives_way_and_an_id_never_does() -> None:
    rows: tuple[Row, ...] = (
        (Cell("d123456", "id"), Cell("a website for the café"), Cell("~9d")),
        (Cell("Nora Lind"), Cell("€90,071,992,547.91")),
        (Cell("Presentation", "head"), Cell("12"), Cell("€1,200")),
    )
    shown = say_blocks([Lanes(lanes=(Lane(head=(), cards=(rows,)),), narrowest=20)], 20, colour=False)
    broken = ["Nora Lind", "  €90,071,992,547.91", "Presentation 12", "              €1,200"]
    assert shown[-5:] == ["d123456 a websi… ~9d", *broken]


def test_a_bar_gives_way_first_then_a_name_gets_its_own_line_and_no_figure_is_cut() -> None:
    rows = ((Cell(""), Cell("Needs analysis", "name"), Cell("████████"), Cell("7 of 9 · 78%"), Cell("€12,000")),)
    table = Table(rows=rows, flexible=(1,), right=(4,), bars=(2,), fold=1)
    assert say_blocks([table], 60, colour=False) == [" Needs analysis  ████████  7 of 9 · 78%  €12,000"]
    assert say_blocks([table], 44, colour=False) == [" Needs analysis  7 of 9 · 78%  €12,000"]
    assert say_blocks([table], 36, colour=False) == [" Needs analy…  7 of 9 · 78%  €12,000"]
    assert say_blocks([table], 30, colour=False) == [" Needs analysis", "   7 of 9 · 78%  €12,000"]


def test_a_command_is_never_broken() -> None:
    hint = line('Nothing is planned.  Plan the next step:  prospectr next d3 "call mon"')
    assert say_blocks([hint], 60, colour=False) == [
        "Nothing is planned.  Plan the next step:",
        'prospectr next d3 "call mon"',
    ]


@pytest.mark.parametrize(("width", "abreast"), [(60, 2), (99, 3), (100, 4), (139, 4), (140, 5), (172, 7)])
def test_more_lanes_stand_side_by_side_the_wider_the_screen(width: int, abreast: int) -> None:
    lanes = Lanes(lanes=(Lane(head=((Cell("Lead"), Cell("")),)),) * 7, narrowest=NARROWEST_LANE, most=MOST_ABREAST)
    assert say_blocks([lanes], width, colour=False)[0].count("Lead") == abreast


def test_off_a_terminal_lanes_stand_below_each_other_and_nothing_is_cut() -> None:
    long = "x" * 300
    block = Lanes(
        lanes=(
            Lane(head=((Cell("Lead"), Cell("1"), Cell("")),), cards=(((Cell(long), Cell("€9")),),)),
            Lane(head=((Cell("Won"), Cell("0"), Cell("")),)),
        ),
        narrowest=20,
    )
    assert say_blocks([block], None, colour=False) == ["Lead 1", f"{long}  €9", "", "Won 0"]


def test_off_a_terminal_a_line_is_as_long_as_it_is() -> None:
    assert say_blocks([line("word " * 100)], None, colour=False) == [("word " * 100).rstrip()]


def test_a_name_that_runs_the_other_way_is_cut_before_it_is_held_apart() -> None:
    table = Table(rows=((Cell("c1"), Cell("سارا احمدی از کافه نادری"), Cell("! 2d")),), flexible=(1,))
    (shown,) = say_blocks([table], 20, colour=False)
    assert shown == "c1  \u2068سارا احمد…\u2069  ! 2d"


def test_what_was_searched_for_is_marked_to_the_letter_in_either_direction() -> None:
    marked = CODES["match"]
    for text in ("Nora Lind", "سارا احمدی"):
        table = Table(rows=((Cell(text, "name", ((0, 4),)),),), flexible=(0,))
        for block in (table, line(Cell(text, "name", ((0, 4),)))):
            (shown,) = say_blocks([block], 40, colour=True)
            assert f"{marked}{text[:4]}{RESET}" in shown


def test_an_id_is_never_cut() -> None:
    table = Table(rows=((Cell("c1234567", "id"), Cell("Nora Lind"), Cell("prospect")),), flexible=(1,))
    (shown,) = say_blocks([table], 12, colour=False)
    assert shown.startswith("c1234567  ")

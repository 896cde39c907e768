"""Bars: as long as their value, never longer, and never gone where there is something."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from prospectr.present.bars import AIM, FULL, PARTS, bar, sparkline, two_bars


@pytest.mark.parametrize(
    ("value", "most", "drawn"),
    [(0, 8, ""), (8, 8, "████"), (4, 8, "██"), (1, 8, "▌"), (1, 1000, "▏"), (3, 8, "█▌"), (5, 0, ""), (9, 8, "████")],
)
def test_a_bar_is_drawn_in_eighths_of_a_cell(value: int, most: int, drawn: str) -> None:
    assert bar(value, most, 4) == drawn


@given(st.integers(0, 10**12), st.integers(1, 10**12), st.integers(1, 60))
def test_a_bar_keeps_to_its_width_and_its_value(value: int, most: int, width: int) -> None:
    drawn = bar(value, most, width)
    assert cell_len(drawn) <= width
    eighths = 8 * drawn.count(FULL) + sum(PARTS.index(part) for part in drawn if part != FULL)
    exact = 8 * width * min(value, most) // most
    assert eighths == max(exact, 1 if value else 0)


@pytest.mark.parametrize(
    ("sure", "likely", "aim", "drawn"),
    [
        (4, 2, 8, "████░░  │"),
        (4, 4, 4, "████│░░░░"),
        (0, 0, 8, "        │"),
        (4, 2, None, "████░░"),
        (4, 2, 0, "████░░"),
    ],
)
def test_a_bar_shows_where_its_aim_is(sure: int, likely: int, aim: int | None, drawn: str) -> None:
    assert two_bars(sure, likely, 8, 8, aim=aim) == drawn


@given(st.integers(0, 10**9), st.integers(0, 10**9), st.integers(1, 10**9), st.integers(1, 60))
def test_an_aim_takes_nothing_off_a_bar(sure: int, likely: int, aim: int, width: int) -> None:
    most = max(sure + likely, aim)
    drawn = two_bars(sure, likely, most, width, aim=aim)
    assert drawn.replace(AIM, "").rstrip() == two_bars(sure, likely, most, width)
    assert cell_len(drawn) <= width + 1


@pytest.mark.parametrize(
    ("values", "drawn"), [([], ""), ([0, 0], "  "), ([1, 8, 0, 4], "▁█ ▄"), ([1, 1000], "▁█"), ([3], "█")]
)
def test_a_line_of_values_has_a_cell_for_each_and_loses_none(values: list[int], drawn: str) -> None:
    assert sparkline(values) == drawn

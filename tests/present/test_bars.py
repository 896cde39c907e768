"""Bars: as long as their value, never longer, and never gone where there is something."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from prospectr.present.bars import FULL, PARTS, bar


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

"""Rates with their sample size, medians and means: checked by hand and against exact fractions, half up."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.figures import Days, Rate, mean_of, mean_tenths, median_of, say_tenths

COUNTS = st.integers(min_value=0, max_value=10**6)
SOME = st.lists(st.integers(min_value=0, max_value=10**12), min_size=1, max_size=40)


def half_up(number: Fraction) -> int:
    """Round as docs/figures.md says, by way of decimals."""
    exact = Decimal(number.numerator) / Decimal(number.denominator)
    return int(exact.quantize(Decimal(1), rounding=ROUND_HALF_UP))


@pytest.mark.parametrize(
    ("part", "whole", "percent"), [(6, 17, 35), (1, 8, 13), (1, 200, 1), (1, 201, 0), (0, 3, 0), (3, 3, 100)]
)
def test_a_rate_is_whole_percent_half_up(part: int, whole: int, percent: int) -> None:
    assert Rate(part=part, whole=whole).percent == percent


def test_a_rate_of_nothing_is_no_figure() -> None:
    assert Rate(part=0, whole=0).percent is None


@given(COUNTS, COUNTS)
def test_percent_is_the_nearest_whole_number_to_the_fraction(part: int, more: int) -> None:
    whole = part + more
    percent = Rate(part=part, whole=whole).percent
    assert percent == (half_up(Fraction(100 * part, whole)) if whole else None)


@pytest.mark.parametrize(
    ("values", "middle"), [([], None), ([7], 7), ([9, 1, 4], 4), ([1, 2], 2), ([1, 4], 3), ([2, 4], 3), ([0, 0], 0)]
)
def test_the_median_of_an_even_count_is_the_mean_of_the_two_in_the_middle(values: list[int], middle: int) -> None:
    assert median_of(values) == middle


@given(SOME)
def test_the_median_and_the_means_are_those_of_fractions(values: list[int]) -> None:
    exact = [Fraction(value) for value in values]
    mean = sum(exact, Fraction(0)) / len(exact)
    assert median_of(values) == half_up(median(exact))
    assert mean_of(values) == half_up(mean)
    assert mean_tenths(values) == half_up(10 * mean)


def test_a_mean_of_nothing_is_no_figure() -> None:
    assert (mean_of([]), mean_tenths([])) == (None, None)


def test_a_mean_of_days_has_one_decimal() -> None:
    said = [say_tenths(mean_tenths(days) or 0) for days in ([12, 13], [1, 1, 2], [10], [0, 1, 1], [20, 0, 0, 0])]
    assert said == ["12.5", "1.3", "10.0", "0.7", "5.0"]


def test_a_day_is_counted_once() -> None:
    days = Days()
    assert days["2026-12-01"] - days["2026-11-21"] == 10
    assert set(days) == {"2026-12-01", "2026-11-21"}

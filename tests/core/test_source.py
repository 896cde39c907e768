"""What a source cost: whole days of a period, halves rounded up, currencies apart."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.money import Money, divided
from prospectr.core.source import SourceCost, SourceTotal, add_up, cost_within

NOVEMBER = (date(2026, 11, 1), date(2026, 11, 30))


def cost(minor: int, currency: str = "EUR", period: tuple[date, date] = NOVEMBER) -> SourceCost:
    return SourceCost(source_id=1, amount_minor=minor, currency=currency, from_on=period[0], until_on=period[1])


@pytest.mark.parametrize(
    ("first", "last", "minor"),
    [
        (None, None, 30000),
        (date(2026, 11, 10), None, 21000),
        (None, date(2026, 11, 1), 1000),
        (date(2026, 11, 29), date(2027, 3, 1), 2000),
        (date(2026, 12, 1), None, 0),
        (None, date(2026, 10, 31), 0),
    ],
)
def test_of_a_cost_the_days_inside_the_period_count(first: date | None, last: date | None, minor: int) -> None:
    assert cost_within(cost(30000), first, last) == minor


def test_a_half_is_rounded_up() -> None:
    assert (divided(1, 2), divided(3, 2), divided(10, 4), divided(10, 3)) == (1, 2, 3, 3)


def test_currencies_are_never_added_together() -> None:
    totals = add_up([cost(30000), cost(1000, "USD"), cost(5000)], 12, None, None)
    assert totals == (
        SourceTotal(cost=Money(35000, "EUR"), per_lead=Money(2917, "EUR")),
        SourceTotal(cost=Money(1000, "USD"), per_lead=Money(83, "USD")),
    )


def test_without_a_lead_there_is_no_cost_of_one() -> None:
    assert add_up([cost(30000)], 0, None, None) == (SourceTotal(cost=Money(30000, "EUR"), per_lead=None),)


@given(
    minor=st.integers(0, 10**9),
    days=st.integers(1, 400),
    before=st.integers(-50, 500),
)
def test_two_halves_of_a_period_cost_what_the_whole_does(minor: int, days: int, before: int) -> None:
    first = date(2026, 1, 1)
    whole = cost(minor, period=(first, first + timedelta(days=days - 1)))
    cut = first + timedelta(days=before)
    parts = cost_within(whole, None, cut) + cost_within(whole, cut + timedelta(days=1), None)
    assert minor <= parts <= minor + 1

"""Goals: what is won and expected, what must still be created, in conversations too, and the pace; figures by hand."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from math import ceil
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.dates import MONDAY_TO_FRIDAY
from prospectr.core.goal import (
    LEAST_WON,
    Goal,
    GoalFacts,
    GoalReport,
    Rates,
    conversations_for,
    count_working_days,
    rates_since,
    report_goal,
    week_aim,
)
from prospectr.core.period import parse_period
from prospectr.core.pipeline import Pipeline

TODAY = date(2026, 11, 21)
SALES = Pipeline(id=1, slug="sales", name="Sales", folded_name="sales", position=1)

WON = [
    *[(1, 120_000, "EUR", f"2026-0{month}-15") for month in range(3, 9)],  # six of €1,200.00
    (1, None, None, "2026-09-01"),
    (2, 50_000, "EUR", "2026-09-02"),
]
"""Eight won deals, six of them in euros, with a value and in the first pipeline."""


def goal(period: str = "2026-11", minor: int = 600_000, currency: str = "EUR", pipeline: int = 1) -> Goal:
    days = parse_period(period)
    return Goal(
        pipeline_id=pipeline, from_on=days.from_on, until_on=days.until_on, amount_minor=minor, currency=currency
    )


def report(of: Goal, won: Any = (), deals: Any = (), talks: int = 0, today: date = TODAY) -> GoalReport:
    sums = [(of, currency, on, 1, int(minor is not None), minor or 0) for of, minor, currency, on in won]
    facts = GoalFacts(won=sums, open_deals=deals, conversations=talks, today=today, working_days=MONDAY_TO_FRIDAY)
    return report_goal(of, SALES, facts)


def test_what_must_still_be_created_is_the_goal_less_won_and_expected_by_hand() -> None:
    """product.md, goal [2]; the example of docs/figures.md to the last digit."""
    won = [*WON, (1, 200_000, "EUR", "2026-11-20")]
    shown = report(goal(), won, [(1, 1, 100_000, "EUR", "2026-11-30", 55)], talks=96)
    assert (shown.won_minor, shown.won_deals, shown.expected_minor, shown.open_deals) == (200_000, 1, 55_000, 1)
    assert shown.still_minor == 345_000
    example = Rates(since=TODAY, conversations=96, won_deals=8, valued=6, won_minor=720_000)
    assert conversations_for(345_000, example) == 35


def test_only_deals_of_its_pipeline_currency_and_days_count() -> None:
    """Currencies are never added together."""
    won = [
        (1, 100, "EUR", "2026-11-01"),
        (1, 200, "EUR", "2026-11-30"),
        (1, 4_000, "USD", "2026-11-10"),
        (2, 8_000, "EUR", "2026-11-10"),
        (1, 16_000, "EUR", "2026-10-31"),
        (1, 32_000, "EUR", "2026-12-01"),
        (1, None, None, "2026-11-10"),
    ]
    deals = [
        (1, 1, 1_000, "EUR", "2026-11-21", 50),
        (2, 1, 1_000, "EUR", "2026-11-20", 50),
        (3, 1, 1_000, "EUR", "2026-12-01", 50),
        (4, 1, 1_000, "USD", "2026-11-25", 50),
        (5, 2, 1_000, "EUR", "2026-11-25", 50),
    ]
    shown = report(goal(), won, deals)
    assert (shown.won_minor, shown.won_deals, shown.unvalued) == (300, 2, 1)
    assert (shown.expected_minor, shown.open_deals) == (500, 1)


def test_each_deal_is_rounded_half_up_by_itself() -> None:
    deals = [(number, 1, 1, "EUR", "2026-11-30", 50) for number in range(4)]
    assert report(goal(), (), deals).expected_minor == 4


def test_a_goal_that_is_passed_has_nothing_left_to_create() -> None:
    shown = report(goal(minor=1_000), [*WON, (1, 4_000, "EUR", "2026-11-02")], talks=10)
    assert (shown.still_minor, shown.conversations, shown.ahead_minor) == (0, 0, 3_286)


@pytest.mark.parametrize(
    ("today", "gone", "due"),
    [
        (date(2026, 11, 1), 0, 0),
        (date(2026, 11, 2), 0, 0),  # the first working day is not gone yet
        (date(2026, 11, 3), 1, 28_571),
        (date(2026, 11, 21), 15, 428_571),
        (date(2026, 11, 30), 20, 571_429),
        (date(2026, 12, 1), 21, 600_000),
        (date(2026, 10, 1), 0, 0),
    ],
)
def test_the_pace_is_even_over_the_working_days(today: date, gone: int, due: int) -> None:
    pace = report(goal(), today=today).pace
    assert (pace.gone, pace.days, pace.due_minor) == (gone, 21, due)


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(-3, 400), st.frozensets(st.integers(0, 6)))
def test_working_days_are_counted_as_on_a_calendar(first: date, days: int, working: frozenset[int]) -> None:
    last = first + timedelta(days=days)
    on_calendar = sum((first + timedelta(days=n)).weekday() in working for n in range(max(0, days + 1)))
    assert count_working_days(first, last, working) == on_calendar


def test_with_fewer_than_five_won_deals_no_rate_is_made_up() -> None:
    """Honest figures: a rate rests on enough deals, or there is none."""
    few = report(goal(), WON[: LEAST_WON - 1], talks=96)
    assert few.rates is not None
    assert (few.rates.valued, few.rates.is_enough, few.conversations) == (LEAST_WON - 1, False, None)
    enough = report(goal(), WON[:LEAST_WON], talks=96)
    assert enough.conversations == 96
    assert report(goal(), WON, talks=0).conversations is None
    assert report(goal(), [(1, 0, "EUR", "2026-11-02")] * 9, talks=5).conversations is None


def test_rates_are_of_the_last_twelve_months() -> None:
    assert rates_since(TODAY) == date(2025, 11, 22)
    edge = [(1, 100, "EUR", day) for day in ("2025-11-21", "2025-11-22", "2026-11-21")]
    rates = report(goal(), edge).rates
    assert rates is not None
    assert (rates.won_deals, rates.won_minor) == (2, 200)


def test_nothing_can_be_started_for_a_period_that_is_over() -> None:
    over = report(goal("2026-10"), WON, [(1, 1, 9_000, "EUR", "2026-10-30", 50)], talks=96)
    assert (over.rates, over.conversations, over.expected_minor, over.still_minor) == (None, None, 0, 600_000)


@given(
    minor=st.integers(0, 10**13),
    talks=st.integers(1, 10_000),
    wins=st.integers(LEAST_WON, 500),
    others=st.integers(0, 500),
    brought=st.integers(1, 10**13),
)
def test_conversations_are_exact_and_rounded_up(minor: int, talks: int, wins: int, others: int, brought: int) -> None:
    """A deal takes at least one conversation, though more were won than talked about."""
    rates = Rates(since=TODAY, conversations=talks, won_deals=wins + others, valued=wins, won_minor=brought)
    exact = Fraction(minor) / Fraction(brought, wins) * max(Fraction(talks, wins + others), Fraction(1))
    assert conversations_for(minor, rates) == ceil(exact)


def asking(period: str, conversations: int, currency: str = "EUR", today: date = TODAY) -> GoalReport:
    """Return a goal that asks for so many conversations: each wins one minor unit."""
    won = [(1, 1, currency, "2025-12-15")] * LEAST_WON
    made = report(goal(period, conversations, currency), won, talks=LEAST_WON, today=today)
    assert made.conversations == conversations
    return made


def aim(*reports: GoalReport, today: date = TODAY) -> int | None:
    return week_aim(reports, today, MONDAY_TO_FRIDAY)


def test_the_week_has_its_share_of_what_the_goal_asks_for() -> None:
    """A steady flow instead of feast and famine [2]: eleven working days from Monday the 16th to the 30th."""
    assert count_working_days(date(2026, 11, 16), date(2026, 11, 30), MONDAY_TO_FRIDAY) == 11
    assert aim(asking("2026-11", 22)) == 10
    assert aim(asking("2026-11", 23)) == 11  # 10.45, rounded up


def test_the_number_stays_the_same_from_monday_to_sunday() -> None:
    days = [date(2026, 11, 16) + timedelta(days=n) for n in range(7)]
    assert {aim(asking("2026-11", 22, today=day), today=day) for day in days} == {10}


def test_in_the_last_week_all_of_them_are_asked_for() -> None:
    last = date(2026, 11, 30)
    assert aim(asking("2026-11", 22, today=last), today=last) == 22


def test_a_month_in_its_year_is_not_counted_twice_and_two_currencies_are() -> None:
    month, year, dollars = asking("2026-11", 22), asking("2026", 31), asking("2026-11", 11, "USD")
    assert aim(month, year) == 10
    assert aim(month, year, dollars) == 15


def test_a_goal_that_asks_for_nothing_leaves_the_number_to_the_configuration() -> None:
    assert aim() is None
    assert aim(report(goal())) is None
    assert aim(report(goal(minor=1), [*WON, (1, 5, "EUR", "2026-11-02")], talks=5)) is None

"""The forecast: nothing is lost, nothing is guessed, no two currencies are added; odds from history by hand."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.forecast import LEAST_CLOSED, ForecastFacts, PipelineForecast, forecast_pipeline
from prospectr.core.goal import Goal
from prospectr.core.money import Money, divided
from prospectr.core.period import ALL_TIME, Period, parse_period
from prospectr.core.pipeline import Order, Pipeline, Stage

TODAY = date(2026, 11, 21)
SALES = Pipeline(id=1, slug="sales", name="Sales", folded_name="sales", position=1)
ODDS = {1: 15, 2: 35, 3: 55, 4: 80}
STAGES = {
    number: Stage(
        id=number,
        pipeline_id=1 if number < 9 else 2,
        slug=f"s{number}",
        name=f"S{number}",
        folded_name=f"s{number}",
        position=number,
        odds=odds,
        idle_days=7,
    )
    for number, odds in {**ODDS, 9: 10}.items()
}
FROM_NOW = Period(from_on=date(2026, 11, 1), until_on=ALL_TIME.until_on)


def forecast(deals: Any = (), won: Any = (), closed: Any = (), **more: Any) -> PipelineForecast:
    facts = {
        "stages": STAGES,
        "order": Order(STAGES.values()),
        "open_deals": deals,
        "won": won,
        "closed": closed,
        "goals": (),
        "period": FROM_NOW,
        "today": TODAY,
        **more,
    }
    return forecast_pipeline(SALES, ForecastFacts(**facts))


def test_a_month_is_what_is_won_and_what_the_open_deals_bring_by_their_odds() -> None:
    days = parse_period("2026-11")
    quota = Goal(pipeline_id=1, from_on=days.from_on, until_on=days.until_on, amount_minor=600_000, currency="EUR")
    made = forecast(
        [
            (1, 2, 90_001, "EUR", "2026-11-30", None, None),  # 31,500.35
            (2, 4, 100_000, "EUR", "2026-11-21", 60, None),
            (3, 1, 10, "JPY", "2026-11-30", None, None),  # 1.5, half up
            (4, 9, 5_000, "EUR", "2026-11-30", None, None),  # another pipeline
        ],
        [(1, 70_000, "EUR", "2026-11-03"), (2, 1, "EUR", "2026-11-03"), (1, None, None, "2026-11-04")],
        goals=[quota],
    )
    euros, yen = made.months
    assert (euros.month, euros.currency, euros.won_minor, euros.expected_minor) == ("2026-11", "EUR", 70_000, 91_500)
    assert (euros.won_deals, euros.open_deals, euros.goal_minor) == (1, 2, 600_000)
    assert (yen.currency, yen.expected_minor, yen.goal_minor) == ("JPY", 2, None)
    assert (made.open_deals, made.unvalued, made.apart) == (3, 1, ())
    assert made.values == (Money(190_001, "EUR"), Money(10, "JPY"))


def test_a_deal_that_cannot_be_placed_is_named_apart_with_every_reason() -> None:
    """Deals without value, odds or close date are listed apart, not guessed."""
    made = forecast(
        [
            (1, 1, None, None, "2026-12-01", None, None),
            (2, 1, 100, "EUR", None, None, None),
            (3, 1, 100, "EUR", "2026-11-20", None, None),
            (4, 1, None, None, None, None, None),
            (5, 1, None, None, "2026-11-20", 50, None),
            (6, 1, 100, "EUR", "2026-11-21", None, None),
            (7, 1, 100, "EUR", "2026-12-21", None, "parked"),
            (8, 1, None, None, "2026-12-21", None, "unfit"),
        ]
    )
    assert {each.deal_id: each.why for each in made.apart} == {
        1: ("no-value",),
        2: ("no-close-date",),
        3: ("close-date-passed",),
        4: ("no-value", "no-close-date"),
        5: ("no-value", "close-date-passed"),
        7: ("parked",),
        8: ("no-value", "unfit"),
    }
    assert [month.open_deals for month in made.months] == [1]


AMOUNTS = st.one_of(st.none(), st.integers(0, 10**9))
DAYS = st.one_of(st.none(), st.dates(date(2026, 10, 1), date(2027, 6, 30)).map(date.isoformat))
DEAL = st.tuples(
    st.sampled_from([1, 2, 3, 4, 9]),
    AMOUNTS,
    st.sampled_from(["EUR", "JPY", "KWD"]),
    DAYS,
    st.one_of(st.none(), st.integers(0, 100)),
    st.sampled_from([None, None, "unfit", "do-not-contact", "parked"]),
)
CLOSED = st.lists(
    st.tuples(st.just(1), st.sampled_from(["won", "lost"]), st.integers(1, 4), st.integers(1, 30)), max_size=8
)


@given(st.lists(DEAL, max_size=40), CLOSED, st.sampled_from([FROM_NOW, parse_period("2026-12"), parse_period("2027")]))
def test_months_apart_and_other_days_are_the_whole_pipeline(
    drawn: list[Any], closed: list[Any], period: Period
) -> None:
    """The forecast by month sums to the pipeline: by count and by currency, by either odds."""
    deals = [
        (number, stage, amount, None if amount is None else currency, close_on, odds, standing)
        for number, (stage, amount, currency, close_on, odds, standing) in enumerate(drawn, 1)
    ]
    made = forecast(deals, closed=closed, period=period)
    here = [deal for deal in deals if deal[1] != 9]
    placed = sum(month.open_deals for month in made.months)
    assert made.open_deals == len(here) == placed + len(made.apart) + made.beyond
    for whole, of_month, beyond in (
        (made.expected, "expected_minor", made.beyond_expected),
        (made.own, "own_minor", made.beyond_own),
    ):
        parts: Counter[str | None] = Counter({money.currency: money.minor for money in beyond})
        for month in made.months:
            parts[month.currency] += getattr(month, of_month)
        for each in made.apart:
            if each.currency:
                parts[each.currency] += getattr(each, of_month)
        assert {money.currency: money.minor for money in whole} == {
            currency: parts[currency] for currency in {deal[3] for deal in here if deal[3]}
        }
    plain: Counter[Any] = Counter()
    for _number, stage, amount, currency, _close, odds, _standing in here:
        if amount is not None:
            plain[currency] += divided(amount * (ODDS[stage] if odds is None else odds), 100)
    assert {money.currency: money.minor for money in made.expected} == dict(plain)


def test_odds_from_history_count_a_closed_deal_as_far_as_it_came() -> None:
    """Own-history odds come with their number, and from 20 closed deals up only."""
    closed = [(1, "won", 3, 7), (1, "won", 0, 5), (1, "lost", 0, 10), (1, "lost", 1, 3), (1, "lost", 2, 8)]
    odds = forecast(closed=[*closed, (2, "won", 9, 50)]).odds
    assert [(each.rate.part, each.rate.whole, each.own) for each in odds] == [
        (12, 33, 36),
        (12, 23, 52),
        (12, 20, 60),
        (12, 12, None),
    ]


@pytest.mark.parametrize(("lost", "own"), [(7, None), (8, 60)])
def test_own_odds_begin_with_the_twentieth_closed_deal(lost: int, own: int | None) -> None:
    closed = [(1, "won", 3, 12), (1, "lost", 0, lost)]
    first = forecast([(1, 1, 1_000, "EUR", "2026-12-01", None, None)], closed=closed)
    assert (first.odds[0].rate.whole, first.odds[0].own) == (12 + lost, own)
    assert (first.odds[0].rate.whole >= LEAST_CLOSED) is (own is not None)
    assert first.months[0].expected_minor == 150
    assert first.months[0].own_minor == (150 if own is None else 600)


def test_a_deal_with_odds_of_its_own_keeps_them() -> None:
    closed = [(1, "won", 4, 30)]
    made = forecast([(1, 1, 1_000, "EUR", "2026-12-01", 40, None)], closed=closed)
    assert (made.months[0].expected_minor, made.months[0].own_minor) == (400, 400)

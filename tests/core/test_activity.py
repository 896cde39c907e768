"""Activity: weeks, first outreaches answered, touches a month, and how long it took (KPIs [1])."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.activity import (
    RESPONSE_DAYS,
    Response,
    Touches,
    Wait,
    days_known,
    response_of,
    wait_of,
    weeks_of,
)
from prospectr.core.figures import Rate
from prospectr.core.interaction import DIRECTIONS, INTERACTION_KINDS
from prospectr.core.period import ALL_TIME, Period

TODAY = date(2026, 11, 21)
NOVEMBER = Period(from_on=date(2026, 11, 1), until_on=date(2026, 11, 30))
days_of_november = st.dates(NOVEMBER.from_on, NOVEMBER.until_on)
talks_of_november = st.lists(
    st.tuples(days_of_november, st.sampled_from(INTERACTION_KINDS), st.sampled_from(DIRECTIONS), st.integers(1, 9))
)


def test_interactions_are_filed_by_the_week_they_were_in_and_an_empty_week_stands_between() -> None:
    weeks = weeks_of(
        Period(from_on=date(2026, 11, 1), until_on=TODAY),
        [
            (date(2026, 11, 1), "call", "out", 2),
            (date(2026, 11, 2), "email", "in", 1),
            (date(2026, 11, 8), "call", "out", 3),
            (date(2026, 11, 16), "visit", "in", 1),
        ],
        [(date(2026, 11, 2), 1), (date(2026, 11, 8), 2)],
    )
    assert [(week.from_on.day, week.total, week.came_in, week.went_out, week.conversations) for week in weeks] == [
        (26, 2, 0, 2, 0),
        (2, 4, 1, 3, 3),
        (9, 0, 0, 0, 0),
        (16, 1, 1, 0, 0),
    ]
    assert weeks[1].kinds == (3, 1, 0, 0, 0)


@given(talks=talks_of_november)
def test_the_weeks_sum_to_all_there_was(talks: list[tuple[date, str, str, int]]) -> None:
    weeks = weeks_of(NOVEMBER, talks, [(on, count) for on, _kind, _way, count in talks])
    assert sum(week.total for week in weeks) == sum(count for *_rest, count in talks)
    assert sum(week.conversations for week in weeks) == sum(count for *_rest, count in talks)
    assert all(sum(week.kinds) == week.total for week in weeks)
    by_kind: Counter[str] = Counter()
    for _on, kind, _way, count in talks:
        by_kind[kind] += count
    together = [sum(column) for column in zip(*(week.kinds for week in weeks), strict=True)]
    assert together == [by_kind[kind] for kind in INTERACTION_KINDS]


@pytest.mark.parametrize(
    ("period", "first", "last", "known"),
    [
        (ALL_TIME, date(2026, 10, 3), TODAY, (date(2026, 10, 3), TODAY)),
        (ALL_TIME, date(2026, 10, 3), date(2026, 10, 9), (date(2026, 10, 3), TODAY)),
        (NOVEMBER, date(2026, 10, 3), TODAY, (date(2026, 11, 1), TODAY)),
        (NOVEMBER, date(2026, 10, 3), date(2026, 11, 25), (date(2026, 11, 1), date(2026, 11, 25))),
        (NOVEMBER, date(2026, 11, 7), TODAY, (date(2026, 11, 7), TODAY)),
        (NOVEMBER, None, None, None),
        (Period(from_on=date(2026, 9, 1), until_on=date(2026, 9, 30)), date(2026, 10, 3), TODAY, None),
    ],
)
def test_days_begin_with_the_first_talk_and_end_today(
    period: Period, first: date | None, last: date | None, known: tuple[date, date] | None
) -> None:
    days = days_known(period, first, last, TODAY)
    assert (days and (days.from_on, days.until_on)) == known


@pytest.mark.parametrize(
    ("ago", "answered_after", "expected"),
    [
        (30, 0, (1, 1, 0)),
        (30, 14, (1, 1, 0)),
        (30, 15, (0, 1, 0)),
        (30, None, (0, 1, 0)),
        (15, None, (0, 1, 0)),
        (14, None, (0, 0, 1)),
        (0, None, (0, 0, 1)),
        (3, 1, (1, 1, 0)),
    ],
)
def test_a_first_outreach_is_answered_within_14_days(
    ago: int, answered_after: int | None, expected: tuple[int, int, int]
) -> None:
    """[1]: response rate = first outreaches answered within 14 days; those younger and unanswered are still open."""
    on = TODAY - timedelta(days=ago)
    found = response_of([(on, None if answered_after is None else on + timedelta(days=answered_after))], TODAY)
    assert (found.rate.part, found.rate.whole, found.still_open) == expected


@given(
    outreaches=st.lists(st.tuples(days_of_november, st.none() | st.integers(0, 60))),
    later=st.integers(0, 60),
)
def test_what_is_judged_never_shrinks_as_days_pass(outreaches: list[tuple[date, int | None]], later: int) -> None:
    known = [(on, None if days is None else on + timedelta(days=days)) for on, days in outreaches]
    now, then = (response_of(known, day) for day in (TODAY, TODAY + timedelta(days=later)))
    assert now.rate.whole + now.still_open == len(known) == then.rate.whole + then.still_open
    assert (then.rate.whole >= now.rate.whole, then.rate.part) == (True, now.rate.part)
    assert now.rate.percent is None or 0 <= now.rate.percent <= 100
    assert RESPONSE_DAYS == 14


def test_nobody_approached_gives_no_rate() -> None:
    assert response_of([], TODAY) == Response(rate=Rate(part=0, whole=0))
    assert response_of([], TODAY).rate.percent is None


def test_touches_are_of_a_month_of_30_days_in_tenths_rounded_half_up() -> None:
    assert Touches(count=62, contacts=15, days=90).tenths_a_month == 14
    assert Touches(count=1, contacts=2, days=100).tenths_a_month == 2, "0.15 is rounded up"
    assert Touches(count=0, contacts=2, days=30).tenths_a_month == 0
    assert Touches(count=5, contacts=0, days=30).tenths_a_month is None
    assert Touches(count=0, contacts=3, days=0).tenths_a_month is None


def test_the_time_to_a_prospect_is_a_median_with_its_number() -> None:
    added = date(2026, 10, 1)
    spans = [(added, added + timedelta(days=days)) for days in (3, 10, 4, 21)]
    assert wait_of(spans) == Wait(median_days=7, count=4)
    assert wait_of([(added, added - timedelta(days=2))]) == Wait(median_days=0, count=1)
    assert wait_of([]) == Wait(median_days=None, count=0)

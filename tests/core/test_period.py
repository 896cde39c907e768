"""Periods: months, quarters and years as they are typed, as they are said, and the whole months around any days."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.dates import FIRST_YEAR, LAST_YEAR
from prospectr.core.period import (
    ALL_TIME,
    Period,
    PeriodNotUnderstoodError,
    month_of,
    months_of,
    parse_month,
    parse_period,
    say_period,
    whole_months,
)

YEARS = st.integers(FIRST_YEAR, LAST_YEAR)
NAMED = st.one_of(
    st.builds("{}".format, YEARS),
    st.builds("{}-Q{}".format, YEARS, st.integers(1, 4)),
    st.builds("{}-{:02}".format, YEARS, st.integers(1, 12)),
)
DAYS = st.dates(date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31))
SPANS = st.tuples(DAYS, DAYS).map(lambda days: Period(from_on=min(days), until_on=max(days)))


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("2026-11", date(2026, 11, 1), date(2026, 11, 30)),
        ("2026-2", date(2026, 2, 1), date(2026, 2, 28)),
        ("2028-02", date(2028, 2, 1), date(2028, 2, 29)),
        ("2026-Q1", date(2026, 1, 1), date(2026, 3, 31)),
        (" 2026-q4 ", date(2026, 10, 1), date(2026, 12, 31)),
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_a_month_a_quarter_and_a_year_go_from_their_first_day_to_their_last(
    typed: str, first: date, last: date
) -> None:
    period = parse_period(typed)
    assert (period.from_on, period.until_on) == (first, last)
    assert period.holds(first)
    assert period.holds(last)
    assert not period.holds(first - timedelta(days=1))
    assert not period.holds(last + timedelta(days=1))
    assert not period.holds(None)
    assert period.length == (last - first).days + 1


@given(NAMED)
def test_what_is_said_of_a_period_is_what_was_typed_and_reads_as_the_same(text: str) -> None:
    period = parse_period(text)
    assert say_period(period) == text
    assert parse_period(say_period(period)) == period


@given(SPANS)
def test_only_a_whole_month_quarter_or_year_has_a_name_of_its_own(days: Period) -> None:
    said = say_period(days)
    if ".." in said:
        assert said == f"{days.from_on}..{days.until_on}"
        with pytest.raises(PeriodNotUnderstoodError):
            parse_period(said)
    else:
        assert parse_period(said) == days


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2026, 11, 1), date(2026, 11, 29), "2026-11-01..2026-11-29"),
        (date(2026, 11, 2), date(2026, 11, 30), "2026-11-02..2026-11-30"),
        (date(2026, 2, 1), date(2026, 4, 30), "2026-02-01..2026-04-30"),
        (date(2025, 1, 1), date(2026, 12, 31), "2025-01-01..2026-12-31"),
        (date(2025, 11, 1), date(2026, 11, 30), "2025-11-01..2026-11-30"),
    ],
)
def test_days_that_are_none_of_these_are_said_by_their_first_and_last(first: date, last: date, said: str) -> None:
    assert say_period(Period(from_on=first, until_on=last)) == said


@given(SPANS)
def test_whole_months_hold_the_days_and_no_month_that_has_none_of_them(days: Period) -> None:
    around = whole_months(days)
    assert around.from_on.day == 1
    assert (around.until_on + timedelta(days=1)).day == 1
    assert around.from_on <= days.from_on <= days.until_on <= around.until_on
    assert (days.from_on - around.from_on).days < 31
    assert (around.until_on - days.until_on).days < 31
    assert whole_months(around) == around


@given(SPANS)
def test_the_months_of_some_days_follow_one_another_without_a_gap(days: Period) -> None:
    months = list(months_of(days.from_on, days.until_on))
    assert (months[0].from_on, months[-1].until_on) == (whole_months(days).from_on, whole_months(days).until_on)
    assert all(later.from_on - earlier.until_on == timedelta(days=1) for earlier, later in pairwise(months))
    assert sum(month.length for month in months) == whole_months(days).length


def test_all_time_is_of_whole_years_and_stays_as_it_is() -> None:
    assert whole_months(ALL_TIME) == ALL_TIME
    assert say_period(ALL_TIME) == f"{FIRST_YEAR}-01-01..{LAST_YEAR}-12-31"


@pytest.mark.parametrize("text", ["2026-13", "2026-00", "2026-Q5", "2026-Q0", "nov", "2026-1-1", "", "3026", "26-11"])
def test_a_period_that_does_not_exist_is_refused_with_one_that_does(text: str) -> None:
    with pytest.raises(PeriodNotUnderstoodError, match="is not a period") as refused:
        parse_period(text)
    assert "2026-Q4" in refused.value.hint


@pytest.mark.parametrize("text", ["2026-11", "2026-1", " 2026-11 "])
def test_a_month_is_read_as_the_period_it_is(text: str) -> None:
    assert parse_month(text) == parse_period(text) == month_of(2026, int(text.strip()[5:]))


@pytest.mark.parametrize("text", ["2026", "2026-Q4", "2026-13", "2026-111", "nov", "", "11-2026", "1899-12", "2201-01"])
def test_what_is_no_month_is_refused_where_a_month_is_asked_for(text: str) -> None:
    with pytest.raises(PeriodNotUnderstoodError) as refused:
        parse_month(text)
    assert f'"{text}" is not a period' in str(refused.value)
    assert "2026-11" in refused.value.hint

"""Steps that come again: how they are typed, and the days they fall on."""

from __future__ import annotations

from datetime import date

import pytest
from dateutil.rrule import MONTHLY, WEEKLY, rrule  # type: ignore[import-untyped]
from hypothesis import assume, given
from hypothesis import strategies as st

from prospectr.core.dates import LAST_YEAR
from prospectr.core.errors import DateNotUnderstoodError, FirstDayMissingError, InputError, PlanNotUnderstoodError
from prospectr.core.followup import REPEAT_UNITS, FollowUp, Plan, closing_state, parse_plan, say_state_of
from prospectr.core.recurrence import MOST_TIMES, NoEndError, Recurrence, SeriesRefusedError, say_recurrence

TODAY = date(2026, 11, 21)
MONDAY = date(2026, 11, 23)
JANUARY = date(2027, 1, 31)


def series(unit: str, every: int, from_on: date, until_on: date) -> Recurrence:
    return Recurrence(unit=unit, every=every, from_on=from_on, until_on=until_on)


def described(plan: Plan) -> tuple[str, date, str | None, str, str]:
    """Return what a plan says, its series in words."""
    assert plan.recurrence is not None
    assert plan.recurrence.from_on == plan.when.on
    return plan.kind, plan.when.on, plan.when.at, plan.words, say_recurrence(plan.recurrence, TODAY)


@pytest.mark.parametrize(
    ("typed", "words", "said"),
    [
        ("call mon every week until 31 jan about the order", "about the order", "every week until Sun 31 Jan"),
        ("call mon about the order every 2 weeks until eoy", "about the order", "every 2 weeks until Thu 31 Dec"),
        ("call mon every week about the order until 31 jan", "about the order", "every week until Sun 31 Jan"),
        ("call mon every month 3 times", "", "every month until Sat 23 Jan"),
        ("call mon every other week for 3 times: lunch", "lunch", "every 2 weeks until Mon 21 Dec"),
        ("call every mon until 31 jan", "", "every week until Sun 31 Jan"),
        ("every monday call 3x", "", "every week until Mon 7 Dec"),
        ("call weekly mon 3x about 10 boxes", "about 10 boxes", "every week until Mon 7 Dec"),
        ("mon call yearly 2x", "", "every year until Tue 23 Nov 2027"),
        ("call mon every quarter till 2027-12-31", "", "every 3 months until Fri 31 Dec 2027"),
        ("CALL Mon Every Week Until 31 Jan", "", "every week until Sun 31 Jan"),
        ("call mon fortnightly 2 times", "", "every 2 weeks until Mon 7 Dec"),
    ],
)
def test_a_step_that_comes_again_says_so_behind_its_day_or_at_the_end(typed: str, words: str, said: str) -> None:
    assert described(parse_plan(typed, TODAY)) == ("call", MONDAY, None, words, said)


def test_a_time_belongs_to_every_one_of_them() -> None:
    plan = parse_plan("meet mon 10:00 every week 3 times tasting", TODAY)
    assert described(plan) == ("meet", MONDAY, "10:00", "tasting", "every week until Mon 7 Dec")


@pytest.mark.parametrize(
    "typed",
    [
        "todo weekly shopping list mon",
        "call mon about the flyer she bakes every day",
        "call mon about what comes every week she works until late",
        "call mon she has been there 10 times",
    ],
)
def test_words_of_the_sellers_own_stay_words(typed: str) -> None:
    plan = parse_plan(typed, TODAY)
    assert plan.recurrence is None
    assert plan.words


@pytest.mark.parametrize(
    "typed", ["call mon every week", "call mon every week about the order", "call every mon", "mon call monthly"]
)
def test_without_an_end_both_ways_to_say_it_are_shown_and_work(typed: str) -> None:
    with pytest.raises(NoEndError, match="has no end") as refused:
        parse_plan(typed, TODAY)
    assert len(refused.value.hints) == 2
    for hint in refused.value.hints:
        shown = hint.split('"')[1]
        assert shown.startswith(typed)
        assert parse_plan(shown, TODAY).recurrence is not None


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("call mon every week 521 times", "at most 520 times, over at most 20 years"),
        ("call mon every year until 2047-01-01", "at most 520 times, over at most 20 years"),
        ("call mon every 21 years 2 times", "at most 20 years"),
        ("call mon every 9999999999999999999 weeks 2 times", "at most 20 years"),
        ("call mon every week 1 times", "at least twice"),
        ("call mon every week until sun", "the second time would be Mon 30 Nov, after the end, Sun 22 Nov"),
        ("call mon every 0 weeks 3 times", "every 0 is never"),
        ("call mon every day until 31 jan", "by the week, month or year"),
        ("call mon every week until spring", 'the day after "until" is not clear'),
        ("call mon every week until 31 jan 10:00", "a time there says nothing"),
    ],
)
def test_a_series_that_cannot_be_is_refused_with_its_reason(typed: str, reason: str) -> None:
    with pytest.raises(SeriesRefusedError) as refused:
        parse_plan(typed, TODAY)
    assert reason in refused.value.message
    assert typed in refused.value.message


def test_a_series_needs_its_first_day_and_an_end_that_exists() -> None:
    with pytest.raises(PlanNotUnderstoodError, match="the first day is missing"):
        parse_plan("call every week until 31 jan", TODAY)
    with pytest.raises(DateNotUnderstoodError, match="June has 30 days"):
        parse_plan("call mon every week until 31 jun", TODAY)


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("call every week until 31 jan", "call mon every week until 31 jan"),
        ("every 2 weeks 10 times", "mon every 2 weeks 10 times"),
        ("call about the order every month until 31 jan", "call mon about the order every month until 31 jan"),
    ],
)
def test_a_series_without_its_first_day_is_given_back_with_one(typed: str, mended: str) -> None:
    with pytest.raises(FirstDayMissingError, match="the first day is missing") as refused:
        parse_plan(typed, TODAY)
    assert refused.value.hints == (f'Name the first day, for example: "{mended}"',)
    assert parse_plan(mended, TODAY).recurrence


def test_a_month_too_short_gives_its_last_day_and_the_next_one_the_day_again() -> None:
    days = series("month", 1, JANUARY, date(2027, 4, 30)).days()
    assert list(days) == [JANUARY, date(2027, 2, 28), date(2027, 3, 31), date(2027, 4, 30)]
    leap = series("year", 1, date(2028, 2, 29), date(2032, 2, 29)).days()
    assert [day.isoformat()[5:] for day in leap] == ["02-29", "02-28", "02-28", "02-28", "02-29"]


def test_the_next_of_a_series_is_the_first_after_a_day() -> None:
    weekly = series("week", 1, MONDAY, JANUARY)
    assert weekly.find_after(date(2026, 12, 9)) == date(2026, 12, 14)
    assert weekly.find_after(MONDAY) == date(2026, 11, 30)
    assert weekly.find_after(date(2027, 1, 25)) is None


@given(
    unit=st.sampled_from(("week", "month", "year")),
    every=st.integers(1, 30),
    from_on=st.dates(date(1990, 1, 1), date(2100, 1, 1)),
    length=st.integers(0, 7300),
)
def test_the_days_are_those_another_reckoning_gives(unit: str, every: int, from_on: date, length: int) -> None:
    until_on = date.fromordinal(from_on.toordinal() + length)
    if unit == "week":
        others = rrule(WEEKLY, dtstart=from_on, interval=every, until=until_on)
    else:
        # A month has the day itself or, where it is too short, its last day: the first of the two.
        months = every if unit == "month" else 12 * every
        others = rrule(
            MONTHLY, dtstart=from_on, interval=months, until=until_on, bymonthday=(from_on.day, -1), bysetpos=1
        )
    assert list(series(unit, every, from_on, until_on).days()) == [at.date() for at in others][:MOST_TIMES]


@given(
    every=st.integers(1, 520),
    unit=st.sampled_from(REPEAT_UNITS),
    on=st.dates(TODAY, date(LAST_YEAR, 12, 31)),
    times=st.integers(0, 10**7),
)
def test_any_series_that_is_kept_has_as_many_days_as_were_asked_for(
    every: int, unit: str, on: date, times: int
) -> None:
    try:
        plan = parse_plan(f"call {on} every {every} {unit}s {times} times", TODAY)
    except InputError:
        return
    assert plan.recurrence is not None
    days = list(plan.recurrence.days())
    assert len(days) == times
    assert days[0] == on
    assert days[-1] == plan.recurrence.until_on


@given(st.text(max_size=20), st.from_regex(r"\A(every|week|weekly|mon|until|31 jan|10x|2| |other|month){1,9}\Z"))
def test_any_words_are_a_step_or_are_refused(before: str, typed: str) -> None:
    assume("\0" not in before)
    for text in (typed, f"call {typed}", f"call mon {typed} {before}"):
        try:
            parse_plan(text, TODAY)
        except InputError:
            continue


def step(kind: str, state: str) -> FollowUp:
    return FollowUp(contact_id=1, kind=kind, due_on=TODAY, state=state)


def test_a_meeting_done_in_an_older_book_was_kept() -> None:
    assert [say_state_of(step(kind, "done")) for kind in ("meet", "demo", "call")] == ["kept", "kept", "done"]
    assert say_state_of(step("meet", "no-show")) == "no show"


def test_what_happened_closes_a_meeting_as_kept_or_missed() -> None:
    assert closing_state(step("meet", "planned"), "reached") == "kept"
    assert closing_state(step("demo", "planned"), None) == "kept"
    assert closing_state(step("meet", "planned"), "no-answer") == "no-show"
    assert closing_state(step("call", "planned"), "no-answer") == "done"

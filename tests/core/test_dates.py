"""Dates: the short forms a seller types on a Saturday in November, and how days are said back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.dates import (
    When,
    add_months,
    days_in_month,
    find_date,
    find_past_date,
    find_time,
    find_when,
    is_working_day,
    names_no_year,
    next_working_day,
    say_date,
    say_when,
    split_when,
)
from prospectr.core.errors import BuddhistYearError, DateNotUnderstoodError

TODAY = date(2026, 11, 21)  # a Saturday
DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("typed", "on"),
    [
        ("today", "2026-11-21"),
        ("tod", "2026-11-21"),
        ("Tomorrow", "2026-11-22"),
        ("tom", "2026-11-22"),
        ("yesterday", "2026-11-20"),
        ("sun", "2026-11-22"),
        ("mon", "2026-11-23"),
        ("TUESDAY", "2026-11-24"),
        ("thurs", "2026-11-26"),
        ("sat", "2026-11-28"),
        ("3d", "2026-11-24"),
        ("+2w", "2026-12-05"),
        ("-3d", "2026-11-18"),
        ("−3d", "2026-11-18"),
        ("๓d", "2026-11-24"),
        ("1m", "2026-12-21"),
        ("1y", "2027-11-21"),
        ("eow", "2026-11-22"),
        ("eom", "2026-11-30"),
        ("eoq", "2026-12-31"),
        ("eoy", "2026-12-31"),
        ("25 dec", "2026-12-25"),
        ("Dec 25", "2026-12-25"),
        ("25 december", "2026-12-25"),
        ("25 dec 2027", "2027-12-25"),
        ("dec 25, 2027", "2027-12-25"),
        ("25 feb", "2027-02-25"),
        ("20 nov", "2027-11-20"),
        ("21 nov", "2026-11-21"),
        ("29 feb", "2028-02-29"),
        ("3 sept", "2027-09-03"),
        ("2026-12-25", "2026-12-25"),
        ("tue 24 nov", "2026-11-24"),
        ("Tue 24 Nov 2026", "2026-11-24"),
    ],
)
def test_a_day_is_understood_in_the_short_forms(typed: str, on: str) -> None:
    assert find_date(typed, TODAY) == date.fromisoformat(on)


def test_the_week_ends_on_its_sunday_even_when_that_is_today() -> None:
    assert find_date("eow", date(2026, 11, 22)) == date(2026, 11, 22)
    assert find_date("eow", date(2026, 11, 23)) == date(2026, 11, 29)


@pytest.mark.parametrize(("month", "end"), [(1, "03-31"), (3, "03-31"), (4, "06-30"), (9, "09-30"), (10, "12-31")])
def test_a_quarter_ends_with_its_third_month(month: int, end: str) -> None:
    assert find_date("eoq", date(2026, month, 15)) == date.fromisoformat(f"2026-{end}")


def test_a_month_that_is_too_short_gives_its_last_day() -> None:
    assert find_date("1m", date(2027, 1, 31)) == date(2027, 2, 28)
    assert find_date("1y", date(2028, 2, 29)) == date(2029, 2, 28)
    assert add_months(date(2027, 3, 31), -1) == date(2027, 2, 28)


@pytest.mark.parametrize(
    "typed", ["", "soon", "the menu", "25", "dec", "2026/12/25", "3x", "d3", "25 foo", "1 2 3", "tuesd"]
)
def test_other_words_name_no_day(typed: str) -> None:
    assert find_date(typed, TODAY) is None
    assert find_when(typed, TODAY) is None


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("2026-02-30", "February 2026 has 28 days"),
        ("2026-13-01", "months go from 1 to 12"),
        ("31 jun", "June has 30 days"),
        ("30 feb", "February has 29 days"),
        ("0 dec", "December has 31 days"),
        ("29 feb 2027", "February 2027 has 28 days"),
        ("25 dec 1500", "years go from 1900 to 2200"),
        ("2300-01-01", "years go from 1900 to 2200"),
        ("99999d", "years go from 1900 to 2200"),
        ("9999y", "years go from 1900 to 2200"),
        (f"{'9' * 5000}w", "years go from 1900 to 2200"),
        ("wed 24 nov", "24 November 2026 is a Tuesday"),
    ],
)
def test_a_day_that_does_not_exist_is_refused_with_the_reason(typed: str, reason: str) -> None:
    with pytest.raises(DateNotUnderstoodError, match=reason):
        find_date(typed, TODAY)


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("10:00", "10:00"),
        ("9:30", "09:30"),
        ("10am", "10:00"),
        ("10:30pm", "22:30"),
        ("10 PM", "22:00"),
        ("12am", "00:00"),
        ("12pm", "12:00"),
        ("๑๐:๐๐", "10:00"),
        ("10", None),
        ("10:0", None),
        ("1000h", None),
        ("am", None),
    ],
)
def test_a_time_of_day_needs_minutes_or_am_or_pm(typed: str, at: str | None) -> None:
    assert find_time(typed) == at


@pytest.mark.parametrize("typed", ["25:00", "9:75", "13pm", "0am"])
def test_a_time_no_clock_shows_is_refused(typed: str) -> None:
    with pytest.raises(DateNotUnderstoodError):
        find_time(typed)


@pytest.mark.parametrize(
    ("typed", "on", "at"),
    [
        ("tue", "2026-11-24", None),
        ("tue 10:00", "2026-11-24", "10:00"),
        ("10:00 tue", "2026-11-24", "10:00"),
        ("tue at 10 am", "2026-11-24", "10:00"),
        ("tue, 10:00", "2026-11-24", "10:00"),
        ("25 dec 10am", "2026-12-25", "10:00"),
        ("10am on 25 dec", "2026-12-25", "10:00"),
        ("2026-11-24T10:00", "2026-11-24", "10:00"),
        ("10:00", "2026-11-21", "10:00"),
    ],
)
def test_a_day_may_have_a_time(typed: str, on: str, at: str | None) -> None:
    assert find_when(typed, TODAY) == When(date.fromisoformat(on), at)


@pytest.mark.parametrize(
    ("typed", "when", "rest"),
    [
        ("tue 10:00 about  the menu", When(date(2026, 11, 24), "10:00"), "about  the menu"),
        ("25 dec: lunch", When(date(2026, 12, 25)), "lunch"),
        ("tue 24 november 2026 at 10 am bring cake", When(date(2026, 11, 24), "10:00"), "bring cake"),
        ("tomorrow", When(date(2026, 11, 22)), ""),
        ("about the menu tue", None, "about the menu tue"),
        ("", None, ""),
    ],
)
def test_the_words_after_a_day_are_left_as_typed(typed: str, when: When | None, rest: str) -> None:
    assert split_when(typed, TODAY) == (when, rest)


@pytest.mark.parametrize("typed", ["tue 25:00 about it", "31 jun party"])
def test_an_impossible_day_at_the_beginning_is_refused_and_not_half_understood(typed: str) -> None:
    with pytest.raises(DateNotUnderstoodError):
        split_when(typed, TODAY)


def test_a_far_day_is_said_with_its_year() -> None:
    assert say_date(date(2026, 11, 24), TODAY) == "Tue 24 Nov"
    assert say_date(date(2027, 5, 21), TODAY) == "Fri 21 May"
    assert say_date(date(2027, 5, 22), TODAY) == "Sat 22 May 2027"
    assert say_date(date(2026, 5, 20), TODAY) == "Wed 20 May 2026"
    assert say_when(date(2026, 11, 24), "10:00", TODAY) == "Tue 24 Nov 10:00"
    assert say_when(date(2026, 11, 24), None, TODAY) == "Tue 24 Nov"


@given(st.integers(0, 180), DAYS, st.none() | st.times())
def test_what_is_said_of_a_coming_day_is_understood_again(days: int, today: date, at: object) -> None:
    time = None if at is None else str(at)[:5]
    on = today + timedelta(days=days)
    assert find_when(say_when(on, time, today), today) == When(on, time)


@given(DAYS, DAYS)
def test_an_iso_date_is_that_day_whatever_today_is(on: date, today: date) -> None:
    assert find_date(on.isoformat(), today) == on


@given(DAYS, st.sampled_from(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]))
def test_a_weekday_is_always_within_the_next_seven_days(today: date, weekday: str) -> None:
    on = find_date(weekday, today)
    assert on is not None
    assert 1 <= (on - today).days <= 7
    assert f"{on:%a}".lower() == weekday


@given(st.integers(1900, 2200), st.integers(1, 12))
def test_a_month_has_the_days_the_calendar_says(year: int, month: int) -> None:
    first_of_next = date(year + month // 12, month % 12 + 1, 1)
    assert days_in_month(year, month) == (first_of_next - timedelta(days=1)).day


@given(st.text(max_size=20) | st.from_regex(r"\A[0-9]{1,4}[ :dwmya-]{0,3}[0-9]{0,4}[ a-z-]{0,5}[0-9]{0,4}\Z"), DAYS)
def test_any_text_is_a_day_or_none_or_refused(text: str, today: date) -> None:
    try:
        when, rest = split_when(text, today)
    except DateNotUnderstoodError:
        return
    assert text.strip().endswith(rest)
    assert when is None or 1900 <= when.on.year <= 2200


def test_the_next_working_day_skips_the_days_off() -> None:
    assert next_working_day(TODAY) == date(2026, 11, 23)
    assert next_working_day(date(2026, 11, 23)) == date(2026, 11, 24)
    assert next_working_day(TODAY, frozenset({5, 6})) == date(2026, 11, 22)
    assert next_working_day(TODAY, frozenset()) == date(2026, 11, 22)
    assert not is_working_day(TODAY)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("next tuesday at 9", When(date(2026, 11, 24), "09:00")),
        ("tue at 14", When(date(2026, 11, 24), "14:00")),
        ("at 9 next fri", When(date(2026, 11, 27), "09:00")),
        ("next week", When(date(2026, 11, 28))),
        ("next month", When(date(2026, 12, 21))),
    ],
)
def test_a_day_and_an_hour_as_people_say_them(typed: str, meant: When) -> None:
    assert find_when(typed, date(2026, 11, 21)) == meant


def test_an_hour_that_may_be_morning_or_afternoon_is_not_guessed() -> None:
    assert split_when("tue at 3", date(2026, 11, 21)) == (When(date(2026, 11, 24)), "at 3")


def test_a_house_number_after_the_time_is_no_second_time() -> None:
    found = split_when("fri 10am at 5 Main St", date(2026, 11, 21))
    assert found == (When(date(2026, 11, 27), "10:00"), "at 5 Main St")


def test_a_day_and_month_may_be_typed_together() -> None:
    assert find_when("25dec", date(2026, 11, 21)) == When(date(2026, 12, 25))
    with pytest.raises(DateNotUnderstoodError, match="28 days"):
        find_when("31feb 2027", date(2026, 11, 21))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("5.12.26", When(date(2026, 12, 5))),
        ("5.12.2026 10h30", When(date(2026, 12, 5), "10:30")),
        ("tomorrow at noon", When(date(2026, 11, 22), "12:00")),
    ],
)
def test_a_day_with_dots_comes_before_its_month(typed: str, meant: When) -> None:
    assert find_when(typed, date(2026, 11, 21)) == meant


@pytest.mark.parametrize(
    ("typed", "reason"), [("31.11.2026", "30 days"), ("2026-12-01T10:00Z", "zone"), ("2026-12-01 10:00+07:00", "zone")]
)
def test_a_day_that_cannot_be_says_why(typed: str, reason: str) -> None:
    with pytest.raises(DateNotUnderstoodError, match=reason):
        find_when(typed, date(2026, 11, 21))


@pytest.mark.parametrize(
    ("typed", "on"),
    [
        ("1 nov", "2026-11-01"),
        ("21 nov", "2026-11-21"),
        ("22 nov", "2025-11-22"),
        ("dec 25", "2025-12-25"),
        ("29 feb", "2024-02-29"),
        ("mon", "2026-11-16"),
        ("sat", "2026-11-21"),
        ("yesterday", "2026-11-20"),
        ("25 dec 2026", "2026-12-25"),
        ("2w", "2026-12-05"),
    ],
)
def test_one_who_looks_back_means_the_last_such_day(typed: str, on: str) -> None:
    assert find_past_date(typed, TODAY) == date.fromisoformat(on)


def test_only_a_day_and_a_month_name_no_year() -> None:
    assert [names_no_year(text) for text in ("25 dec", "Dec 25", "25 dec 2026", "mon", "2026-12-25", "3d", "1 x")] == [
        *(True, True),
        *(False,) * 5,
    ]
    assert find_past_date("about the menu", TODAY) is None


@pytest.mark.parametrize(
    ("typed", "said", "offered"),
    [
        ("30.4.2530", "2530 is a Buddhist year: 1987", "30.4.1987"),
        ("25 dec 2569", "2569 is a Buddhist year: 2026", "25 dec 2026"),
        ("2569-12-25", "2569 is a Buddhist year: 2026", "2026-12-25"),
    ],
)
def test_a_buddhist_year_is_told_with_the_common_one(typed: str, said: str, offered: str) -> None:
    with pytest.raises(BuddhistYearError, match=said) as refused:
        find_date(typed, TODAY)
    assert refused.value.hints == (f'In the common era: "{offered}"',)
    assert find_date(offered, TODAY)


@pytest.mark.parametrize("typed", ["25 dec 2399", "25 dec 2701"])
def test_a_year_that_no_calendar_of_a_seller_shows_stays_out_of_range(typed: str) -> None:
    with pytest.raises(DateNotUnderstoodError, match="years go from 1900 to 2200"):
        find_date(typed, TODAY)

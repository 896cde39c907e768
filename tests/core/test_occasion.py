"""Days to remember: typed in many ways, come to mind in time, and said with their years where those are known."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.errors import BuddhistYearError, DateNotUnderstoodError
from prospectr.core.interaction import Interaction
from prospectr.core.occasion import (
    DAYS_AROUND,
    DayOfYear,
    Occasion,
    day_at_hand,
    days_to_remember,
    find_day_of_year,
    find_day_to_remember,
    is_handled,
    is_month_first,
    nearest_day,
    next_day,
    parse_label,
    plain_day_of_year,
    say_card,
    say_day_of_year,
    say_label,
    say_years,
    split_label,
    was_card_sent,
    year_kept,
    years_on,
)

SATURDAY = date(2026, 11, 21)

DAYS = st.dates(date(1950, 1, 1), date(2150, 12, 31))
DAYS_OF_A_LEAP_YEAR = st.dates(date(2000, 1, 1), date(2000, 12, 31))


def occasion(month: int, day: int, year: int | None = None, **facts: object) -> Occasion:
    fields: dict[str, object] = {"contact_id": 1, "month": month, "day": day, "year": year, **facts}
    return Occasion(**fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("29 feb", (2, 29, None)),
        ("feb 29", (2, 29, None)),
        ("12 jun 1986", (6, 12, 1986)),
        ("June 12, 1986", (6, 12, 1986)),
        ("1986-06-12", (6, 12, 1986)),
        ("19860612", (6, 12, 1986)),
        ("12.6.1986", (6, 12, 1986)),
        ("12.6.86", (6, 12, 1986)),
        ("12.6.15", (6, 12, 2015)),
        ("12.6.", (6, 12, None)),
        ("--02-29", (2, 29, None)),
        ("--0229", (2, 29, None)),
        ("today", (11, 21, None)),
        ("29 feb 2024", (2, 29, 2024)),
    ],
)
def test_a_birthday_may_be_typed_in_many_ways(text: str, found: DayOfYear) -> None:
    assert find_day_of_year(text, SATURDAY) == found


@pytest.mark.parametrize(
    "text", ["30 feb", "29 feb 2023", "29.2.2023", "31.4.", "--13-01", "--02-30", "nov 31", "2023-02-29", "19861301"]
)
def test_a_day_that_cannot_be_is_refused_with_how_to_write_one(text: str) -> None:
    with pytest.raises(DateNotUnderstoodError) as refused:
        find_day_of_year(text, SATURDAY)
    assert "29 feb" in refused.value.hint


def test_nobody_is_born_in_a_year_to_come() -> None:
    with pytest.raises(DateNotUnderstoodError, match="still to come"):
        find_day_of_year("12 jun 2027", SATURDAY)
    assert find_day_of_year("12 dec 2026", SATURDAY) == (12, 12, 2026)


@pytest.mark.parametrize("text", ["", "wedding", "june", "12", "[/]", "วันเกิด"])
def test_what_is_no_day_is_none(text: str) -> None:
    assert find_day_of_year(text, SATURDAY) is None


@pytest.mark.parametrize(
    ("words", "split"),
    [
        (["29", "feb"], ("birthday", (2, 29, None))),
        (["birthday", "12", "jun", "1986"], ("birthday", (6, 12, 1986))),
        (["Bday", "12.6."], ("birthday", (6, 12, None))),
        (["wedding day", "12.6.2015"], ("wedding day", (6, 12, 2015))),
        (["opened", "the", "shop", "2015-06-12"], ("opened the shop", (6, 12, 2015))),
        (["wedding"], ("wedding", None)),
        ([], ("birthday", None)),
    ],
)
def test_what_is_remembered_stands_before_its_day(words: list[str], split: tuple[str, DayOfYear | None]) -> None:
    assert split_label(words, SATURDAY) == split


def test_a_label_of_ones_own_stays_as_it_is() -> None:
    assert parse_label("  วันเกิดลูกสาว ") == "วันเกิดลูกสาว"
    assert say_label(occasion(1, 1, label="[/] name day")) == "[/] name day"
    assert (parse_label(" "), parse_label("B-Day")) == ("birthday", "birthday")


def test_the_29th_of_february_is_the_28th_in_other_years() -> None:
    """29 February counts as 28 February in other years."""
    born = occasion(2, 29, 2000)
    assert find_day_to_remember(born, date(2027, 2, 25)) == date(2027, 2, 28)
    assert find_day_to_remember(born, date(2028, 2, 25)) == date(2028, 2, 29)
    assert [years_on(born, nearest_day(born, date(year, 2, 25))) for year in (2027, 2028)] == [27, 28]


def test_a_birthday_comes_to_mind_from_ten_days_before_to_ten_days_after() -> None:
    """A late wish is still a wish."""
    born = occasion(11, 21)
    minds = [days for days in range(-30, 31) if find_day_to_remember(born, SATURDAY + timedelta(days=days))]
    assert (minds[0], minds[-1], len(minds)) == (-10, 10, 21)


def test_new_year_parts_nobody_from_their_birthday() -> None:
    assert find_day_to_remember(occasion(1, 3), date(2026, 12, 28)) == date(2027, 1, 3)
    assert find_day_to_remember(occasion(12, 28), date(2027, 1, 3)) == date(2026, 12, 28)


def test_a_card_sent_counts_for_this_year_alone() -> None:
    sent = occasion(11, 23, handled_on=date(2026, 11, 23))
    assert find_day_to_remember(sent, SATURDAY) is None
    assert find_day_to_remember(sent, date(2027, 11, 21)) == date(2027, 11, 23)


def test_a_day_corrected_after_the_card_was_sent_does_not_come_back() -> None:
    for day in (2, 23, 27):
        assert is_handled(occasion(11, day, handled_on=date(2026, 11, 23)), date(2026, 11, day))
    assert not is_handled(occasion(11, 27), date(2026, 11, 27))


def test_a_day_corrected_by_more_than_a_month_is_another_one() -> None:
    """The card went out in November; the birthday turns out to be in January, or was in June."""
    for month, year in ((1, 2027), (6, 2026)):
        on = date(year, month, 12)
        assert find_day_to_remember(occasion(month, 12, handled_on=date(2026, 11, 23)), on) == on


def test_no_age_is_said_of_whom_it_is_not_known() -> None:
    """Year unknown possible: turns 40 only when known."""
    on = date(2026, 11, 23)
    assert say_years(occasion(11, 23, 1986), on) == "turns 40"
    assert say_years(occasion(11, 23, 2014, label="wedding day"), on) == "year 12"
    assert say_years(occasion(11, 23), on) == ""
    assert say_years(occasion(11, 23, 2026), on) == ""


def test_what_began_this_year_is_not_remembered_before_it_began() -> None:
    assert find_day_to_remember(occasion(11, 23, 2027), SATURDAY) is None


def test_a_day_is_said_as_people_say_it_and_kept_as_vcards_do() -> None:
    assert (say_day_of_year(occasion(2, 29)), say_day_of_year(occasion(6, 12, 1986))) == ("29 Feb", "12 Jun 1986")
    assert (plain_day_of_year(occasion(2, 29)), plain_day_of_year(occasion(6, 12, 1986))) == ("--02-29", "1986-06-12")
    assert next_day(occasion(11, 20), SATURDAY) == date(2027, 11, 20)
    assert next_day(occasion(11, 21), SATURDAY) == SATURDAY


def test_a_year_known_stays_unless_the_day_was_not_in_it() -> None:
    assert year_kept(2, 28, 1987) == 1987
    assert year_kept(2, 29, 1987) is None
    assert year_kept(2, 29, None) is None


@given(day=DAYS_OF_A_LEAP_YEAR, year=st.none() | st.integers(1960, 2020))
def test_what_is_written_is_read_back(day: date, year: int | None) -> None:
    if year is not None and (day.month, day.day) == (2, 29):
        year -= year % 4
    kept = occasion(day.month, day.day, year)
    for said in (plain_day_of_year(kept), say_day_of_year(kept)):
        assert find_day_of_year(said, SATURDAY) == (day.month, day.day, year)


@given(today=DAYS, day=DAYS_OF_A_LEAP_YEAR)
def test_every_birthday_comes_to_mind_on_the_days_that_are_looked_up_and_no_other(today: date, day: date) -> None:
    on = find_day_to_remember(occasion(day.month, day.day), today)
    looked_up = {(month, number): when for month, number, when in days_to_remember(today)}
    assert on == looked_up.get((day.month, day.day))
    assert on is None or abs((on - today).days) <= DAYS_AROUND


@given(today=DAYS, day=DAYS_OF_A_LEAP_YEAR)
def test_a_card_marked_sent_is_asked_for_again_next_year_and_not_before(today: date, day: date) -> None:
    born = occasion(day.month, day.day)
    on = nearest_day(born, today)
    sent = occasion(day.month, day.day, handled_on=on)
    assert is_handled(sent, on)
    following = nearest_day(born, on + timedelta(days=365))
    assert following > on
    assert not is_handled(sent, following)


@pytest.mark.parametrize(
    ("text", "month_first", "found"),
    [
        ("30/4/1990", None, (4, 30, 1990)),
        ("4/30/1990", None, (4, 30, 1990)),
        ("4/4/90", None, (4, 4, 1990)),
        ("30/4", None, (4, 30, None)),
        ("3/4/1990", False, (4, 3, 1990)),
        ("3/4/1990", True, (3, 4, 1990)),
        ("3/4", True, (3, 4, None)),
        ("30/4/1990", True, (4, 30, 1990)),
    ],
)
def test_a_day_with_slashes_goes_by_the_order_of_the_region(
    text: str, month_first: bool | None, found: DayOfYear
) -> None:
    assert find_day_of_year(text, SATURDAY, month_first=month_first) == found
    assert split_label(["first", "order", text], SATURDAY, month_first=month_first) == ("first order", found)


def test_a_day_with_slashes_that_may_be_two_is_refused_with_both() -> None:
    with pytest.raises(DateNotUnderstoodError) as refused:
        find_day_of_year("3/4/1990", SATURDAY)
    assert refused.value.message == '"3/4/1990" is not a date: it may be 3 Apr 1990 or 4 Mar 1990.'
    assert refused.value.hints == ('Write the month in letters: "3 Apr 1990" or "4 Mar 1990".',)


@pytest.mark.parametrize("text", ["31/2/1990", "13/13", "0/4"])
def test_a_day_with_slashes_that_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises(DateNotUnderstoodError):
        find_day_of_year(text, SATURDAY)


@pytest.mark.parametrize(
    ("region", "language", "month_first"),
    [
        ("DK", "en", False),
        ("US", "en", True),
        ("PH", "en", True),
        ("CA", "en", None),
        ("", "en", None),
        ("", "en_US", True),
        ("", "th", False),
    ],
)
def test_which_comes_first_is_a_matter_of_region(region: str, language: str, month_first: bool | None) -> None:
    assert is_month_first(region, language) is month_first


@pytest.mark.parametrize("text", ["30/4/2530", "30.4.2530", "30 apr 2530"])
def test_a_buddhist_year_of_birth_is_told_with_the_common_one(text: str) -> None:
    with pytest.raises(BuddhistYearError, match="2530 is a Buddhist year: 1987"):
        find_day_of_year(text, SATURDAY)


def test_a_day_a_little_past_is_the_one_to_speak_of_seen_to_or_not() -> None:
    on = date(2026, 11, 17)
    assert day_at_hand(occasion(11, 17), SATURDAY) == on
    assert day_at_hand(occasion(11, 17, handled_on=on), SATURDAY) == on
    assert day_at_hand(occasion(11, 17, 2027), SATURDAY) == date(2027, 11, 17)
    assert day_at_hand(occasion(11, 1), SATURDAY) == date(2027, 11, 1)
    assert day_at_hand(occasion(6, 12), SATURDAY) == date(2027, 6, 12)


def test_whether_a_card_was_sent_shows_in_what_happened() -> None:
    on = date(2026, 11, 26)
    seen = occasion(11, 26, handled_on=on)
    card = Interaction(contact_id=1, kind="message", direction="out", words=say_card(seen), happened_on=SATURDAY)
    assert was_card_sent(seen, on, [card])
    assert not was_card_sent(seen, on, [])
    assert not was_card_sent(occasion(11, 26), on, [card])
    assert not was_card_sent(seen, date(2027, 11, 26), [card])

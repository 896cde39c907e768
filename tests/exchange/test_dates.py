"""Dates in the seller's own words: understood in several languages, refused rather than guessed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prospectr.core.dates import When
from prospectr.core.errors import BuddhistYearError, DateNotUnderstoodError
from prospectr.core.followup import Plan, parse_plan
from prospectr.exchange.dates import find_worded_when

TODAY = date(2026, 11, 21)  # a Saturday


@pytest.mark.parametrize(
    ("language", "typed", "on", "at"),
    [
        ("th", "พรุ่งนี้", "2026-11-22", None),
        ("th", "วันจันทร์", "2026-11-23", None),
        ("th", "พรุ่งนี้ 10:00", "2026-11-22", "10:00"),
        ("th", "๒๕ ธันวาคม", "2026-12-25", None),
        ("th", "อีก 3 วัน", "2026-11-24", None),
        ("th", "03/04/2027", "2027-04-03", None),
        ("de", "übermorgen", "2026-11-23", None),
        ("de", "Dienstag 10:00", "2026-11-24", "10:00"),
        ("de", "morgen 9:30 Uhr", "2026-11-22", "09:30"),
        ("de", "25.12.", "2026-12-25", None),
        ("de", "Freitag 25.12.2026", "2026-12-25", None),
        ("de", "in 2 Monaten", "2027-01-21", None),
        ("ms", "esok", "2026-11-22", None),
        ("ms", "isnin", "2026-11-23", None),
        ("ms", "25 disember", "2026-12-25", None),
        ("fa", "فردا", "2026-11-22", None),
        ("fa", "سه‌شنبه", "2026-11-24", None),
        ("fa", "فردا ۱۰:۰۰", "2026-11-22", "10:00"),
        ("es", "3 mar", "2027-03-03", None),
        ("en", "next tuesday", "2026-11-24", None),
        ("en", "tomorrow at noon", "2026-11-22", "12:00"),
        ("de_DE", "montag", "2026-11-23", None),
    ],
)
def test_a_day_is_understood_in_the_sellers_language(language: str, typed: str, on: str, at: str | None) -> None:
    assert find_worded_when(typed, TODAY, [language, "en"]) == When(date.fromisoformat(on), at)


@pytest.mark.parametrize(
    ("language", "typed", "reason"),
    [
        ("en", "monday at 9", "is not a Monday"),
        ("de", "morgen 9 Uhr", "the 9 in it is not clear"),
        ("de", "Montag 25.12.2026", "Fri 25 Dec is not a Monday"),
        ("de", "in 2 Stunden", "counts from the hour"),
        ("de", "03.04", "can be read in two ways"),
        ("en", "03/04/2027", "can be read in two ways"),
        ("th", "25 ธันวาคม 2569", "2569 is a Buddhist year: 2026"),
        ("th", "25 ธันวาคม 2028", "more than a year off"),
        ("de", "31.06.", "June has 30 days"),
    ],
)
def test_what_is_not_sure_is_refused_with_the_reason(language: str, typed: str, reason: str) -> None:
    with pytest.raises(DateNotUnderstoodError, match=reason):
        find_worded_when(typed, TODAY, [language, "en"])


@pytest.mark.parametrize("typed", ["", "the menu", "may", "9", "2027", "99999999", "in 9999 years", "x" * 100, "[/]"])
def test_words_that_name_no_day_are_none(typed: str) -> None:
    assert find_worded_when(typed, TODAY, ["en"]) is None


def test_a_language_nobody_knows_is_no_failure() -> None:
    assert find_worded_when("montag", TODAY, ["xx"]) is None
    assert find_worded_when("montag", TODAY, []) is None


def test_a_next_step_may_be_planned_in_thai() -> None:
    plan = parse_plan("call พรุ่งนี้ 10:00 เรื่องเมนู", TODAY, lambda text: find_worded_when(text, TODAY, ["th", "en"]))
    assert plan == Plan(kind="call", when=When(date(2026, 11, 22), "10:00"), words="เรื่องเมนู")


@settings(max_examples=30)
@given(st.text(max_size=15) | st.from_regex(r"\A(monday|morgen|[0-9]{1,4}|[ ./:-]|in|days|uhr){1,5}\Z"))
def test_any_text_is_a_day_or_none_or_refused(text: str) -> None:
    try:
        when = find_worded_when(text, TODAY, ["de", "en"])
    except DateNotUnderstoodError:
        return
    assert when is None or abs((when.on - TODAY).days) <= 366


@pytest.mark.parametrize("typed", ["25 ธันวาคม 2569", "๒๕ ธ.ค. ๒๕๖๙", "25/12/2569"])
def test_a_buddhist_year_in_words_is_told_with_the_common_one(typed: str) -> None:
    with pytest.raises(BuddhistYearError, match="2569 is a Buddhist year: 2026") as refused:
        find_worded_when(typed, TODAY, ("th", "en"))
    assert "2026" in refused.value.hint


def test_a_number_as_large_as_a_buddhist_year_is_just_a_number() -> None:
    def worded(text: str) -> When | None:
        return find_worded_when(text, TODAY, ("en",))

    plan = parse_plan("send 2500 flyers on fri", TODAY, worded)
    assert (plan.words, plan.when.on) == ("send 2500 flyers", date(2026, 11, 27))

"""Dates in the seller's own words and language, by way of dateparser; what it is not sure of is refused.

The library answers with some date to nearly anything. Every number typed must
have made a difference to the answer, and the answer must be near and on the
weekday that was typed.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.dates import (
    BUDDHIST_YEARS,
    MONTHS,
    WEEKDAYS,
    YEARS_OF_BUDDHIST_ERA,
    When,
    find_date,
    say_date,
)
from prospectr.core.errors import BuddhistYearError, DateNotUnderstoodError
from prospectr.core.text import fold
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    _Ask = Callable[[str, time], "_Found | None"]

_FURTHEST = timedelta(days=366)
_LONGEST_TEXT = 60  # characters; no day takes more to name
_LONGEST_NUMBER = 4  # digits; a year
_DAY_AND_MONTH = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?=\s|$)")
_DAY_OR_TIME = re.compile(r"\d{1,2}\.\d{1,2}")
_DAY_MONTH_PAIR = re.compile(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})(?:\2(?:\d{4}|\d{2}))?(?!\d)")

# Two hours at which to ask: no time anybody types has these seconds, and an answer that differs counts from now.
_JUST_PAST_MIDNIGHT, _AFTERNOON = time(0, 0, 1), time(13, 37, 13)


class _Found(NamedTuple):
    """What the library made of some words."""

    on: date
    at: str | None
    names_a_day: bool


def find_worded_when(text: str, today: date, languages: Sequence[str]) -> When | None:
    """Find the day, and the time if one was typed, that all of ``text`` names in one of ``languages`` (``th``, ``en``).

    None when it names no day. Raises DateNotUnderstoodError, with the reason,
    for a day more than a year off, a weekday that the day found is not on, a
    number that played no part, a time counted from now and a Buddhist year.
    """
    known = _known(languages)
    words = _name_months(_plain(text), today)
    numbers = re.findall(r"\d+", words)
    if not known or not words or len(words) > _LONGEST_TEXT or words.isdecimal():
        return None
    if any(len(number) > _LONGEST_NUMBER for number in numbers):
        return None

    def ask(words: str, now: time) -> _Found | None:
        return _ask(words, datetime.combine(today, now), known)

    _refuse_buddhist_year(words, lambda words: ask(words, _JUST_PAST_MIDNIGHT))
    found = ask(words, _JUST_PAST_MIDNIGHT)
    if found is None:
        return None
    fault = _find_fault(words, found, today, known, ask)
    if not fault and not found.names_a_day:
        return None
    doubt = fault or _find_doubt(words, found, known[0], ask)
    if doubt:
        raise DateNotUnderstoodError(text, doubt)
    return When(found.on, found.at)


def _refuse_buddhist_year(words: str, ask: Callable[[str], _Found | None]) -> None:
    """Raise ``BuddhistYearError`` for words that name a day once such a year in them is written in the common era."""
    for number in re.findall(r"(?<!\d)\d{4}(?!\d)", words):
        if int(number) not in BUDDHIST_YEARS:
            continue
        common = int(number) - YEARS_OF_BUDDHIST_ERA
        found = ask(words.replace(number, str(common)))
        if found is not None and found.names_a_day and found.on.year == common:
            raise BuddhistYearError(words, int(number), common)


def _find_fault(words: str, found: _Found, today: date, languages: list[str], ask: _Ask) -> str:
    """Say why what was found cannot be what was meant; empty when it can."""
    later = ask(words, _AFTERNOON)
    if found.at and (later is None or later.at != found.at):
        return _("it counts from the hour, and only days are counted")
    day = say_date(found.on, today)
    if abs(found.on - today) > _FURTHEST:
        return _("{day} is more than a year off").format(day=day)
    for weekday in _find_weekdays(words, languages):
        if weekday != found.on.weekday():
            return _("{day} is not a {weekday}").format(day=day, weekday=_(WEEKDAYS[weekday]))
    return ""


def _find_doubt(words: str, found: _Found, language: str, ask: _Ask) -> str:
    """Say why something else could be meant as well; empty when nothing could."""
    if _has_two_readings(words, language, has_time=found.at is not None):
        return _("it can be read in two ways")
    for number in re.finditer(r"\d+", words):
        # A number plays a part when the one next to it gives another answer.
        other = int(number[0]) - 1 if int(number[0]) > 1 else int(number[0]) + 1
        changed = f"{words[: number.start()]}{other:0{len(number[0])}}{words[number.end() :]}"
        if ask(changed, _JUST_PAST_MIDNIGHT) == found:
            return _("the {number} in it is not clear").format(number=number[0])
    return ""


def _plain(text: str) -> str:
    characters = (str(unicodedata.decimal(letter)) if letter.isdecimal() else letter for letter in text)
    return " ".join("".join(characters).split())


def _name_months(words: str, today: date) -> str:
    """Write the next ``25.12.`` out with its year: the library would read it as a time."""

    def say_iso(found: re.Match[str]) -> str:
        month = int(found[2])
        on = find_date(f"{found[1]} {MONTHS[month - 1]}", today) if 1 <= month <= len(MONTHS) else None
        return found[0] if on is None else on.isoformat()

    return _DAY_AND_MONTH.sub(say_iso, words)


def _known(languages: Sequence[str]) -> list[str]:
    from dateparser.data.languages_info import language_order

    wanted = (re.split(r"[-_]", language)[0].lower() for language in languages)
    return [language for language in dict.fromkeys(wanted) if language in language_order]


def _ask(words: str, now: datetime, languages: list[str]) -> _Found | None:
    """Ask the library, which fills in a day where none is named: to ``may`` it answers with today's day in May."""
    from dateparser.date import DateDataParser

    settings = {
        "PREFER_DATES_FROM": "future",
        "RELATIVE_BASE": now,
        "RETURN_TIME_AS_PERIOD": True,
        "RETURN_AS_TIMEZONE_AWARE": False,
    }

    def parse(**more: list[str]) -> tuple[datetime | None, str]:
        parser = DateDataParser(languages=languages, use_given_order=True, settings=settings | more)
        answer = parser.get_date_data(words)
        return answer.date_obj, answer.period

    moment, period = parse()
    if moment is None:
        return None
    names_a_day = period not in {"month", "year"} or parse(REQUIRE_PARTS=["day", "month"])[0] is not None
    return _Found(moment.date(), f"{moment:%H:%M}" if period == "time" else None, names_a_day)


def _find_weekdays(words: str, languages: list[str]) -> set[int]:
    """Find the weekdays named in ``words``, by the names the library knows them by."""
    from dateparser.languages.loader import default_loader

    known = [default_loader.get_locale(language).info for language in languages]
    month_names = {fold(name) for info in known for month in MONTHS for name in info.get(month.lower(), ())}
    names = {
        fold(name): number
        for info in known
        for number, weekday in enumerate(WEEKDAYS)
        for name in info.get(weekday.lower(), ())
    }
    text = " ".join(["", *re.split(r"[\s,.]+", fold(words)), ""])
    found: set[int] = set()
    # The longest names first: in Persian the name of Tuesday ends in the name of Saturday.
    for name in sorted(names.keys() - month_names, key=len, reverse=True):
        if f" {name} " in text:
            found.add(names[name])
            text = text.replace(f" {name} ", " ")
    return found


def _has_two_readings(words: str, language: str, *, has_time: bool) -> bool:
    """Tell whether a number pair could be day and month or month and day, or a day or a time."""
    if has_time and _DAY_OR_TIME.fullmatch(words):
        return True
    pair = _DAY_MONTH_PAIR.search(words)
    if pair is None or language != "en":
        return False
    return pair[1] != pair[3] and max(int(pair[1]), int(pair[3])) <= len(MONTHS)

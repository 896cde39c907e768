"""Dates as a seller types and reads them: the short forms understood at once, and how a day is said.

``today`` is always given: nothing here asks the clock. Words in other
languages are left to the caller, who may ask a library for them.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from prospectr.core.errors import BuddhistYearError, DateNotUnderstoodError
from prospectr.core.record import put, record
from prospectr.core.text import fold
from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from datetime import datetime

FIRST_YEAR, LAST_YEAR = 1900, 2200
BUDDHIST_YEARS = range(2400, 2701)
YEARS_OF_BUDDHIST_ERA = 543
"""By how many years the calendar of Thailand is ahead."""
MONDAY_TO_FRIDAY = frozenset(range(5))

WEEKDAYS = (
    N_("Monday"),
    N_("Tuesday"),
    N_("Wednesday"),
    N_("Thursday"),
    N_("Friday"),
    N_("Saturday"),
    N_("Sunday"),
)
SHORT_WEEKDAYS = (N_("Mon"), N_("Tue"), N_("Wed"), N_("Thu"), N_("Fri"), N_("Sat"), N_("Sun"))
MONTHS = (
    N_("January"),
    N_("February"),
    N_("March"),
    N_("April"),
    N_("May"),
    N_("June"),
    N_("July"),
    N_("August"),
    N_("September"),
    N_("October"),
    N_("November"),
    N_("December"),
)
SHORT_MONTHS = (
    N_("Jan"),
    N_("Feb"),
    N_("Mar"),
    N_("Apr"),
    N_("May"),
    N_("Jun"),
    N_("Jul"),
    N_("Aug"),
    N_("Sep"),
    N_("Oct"),
    N_("Nov"),
    N_("Dec"),
)

_DAYS_FROM_TODAY = {
    "yesterday": -1,
    "today": 0,
    "tod": 0,
    "tomorrow": 1,
    "tom": 1,
    "tmr": 1,
    "tmrw": 1,
    "semalam": -1,
    "hari ini": 0,
    "esok": 1,
    "besok": 1,
    "lusa": 2,
    "เมื่อวาน": -1,
    "วันนี้": 0,
    "พรุ่งนี้": 1,
    "มะรืนนี้": 2,
    "มะรืน": 2,
    "دیروز": -1,
    "امروز": 0,
    "فردا": 1,
    "پس فردا": 2,
    "پسفردا": 2,
}
"""The days around today in English, Malay, Thai and Persian, folded: a seller answers in the customer's language."""

_WEEKDAY_OF = {name[:length].lower(): number for number, name in enumerate(WEEKDAYS) for length in (3, None)}
_WEEKDAY_OF |= {"tues": 1, "thur": 3, "thurs": 3}
WEEKDAY_WORDS = frozenset(_WEEKDAY_OF)
_MONTH_OF = {name[:length].lower(): number for number, name in enumerate(MONTHS, 1) for length in (3, None)}
_MONTH_OF |= {"sept": 9}
_NEXT_SPAN = {"next week": "1w", "next month": "1m"}
_MONTHS_IN_UNIT = {"m": 1, "y": 12}
_DAYS_IN_UNIT = {"d": 1, "w": 7}
_MOST_DIGITS = 6
_SHORTEST_WHOLE_WORD = 5  # letters; shorter ones are abbreviations, and like too many other words
_MOST_WORDS = 7  # "tue 25 december 2027 at 10 am"
_HALF_A_YEAR = 6  # months
_LEAP_CYCLE = 8  # years; the longest wait for a 29 February

_ISO = r"(\d{4})-(\d{2})-(\d{2})"
_ISO_WITH_TIME = r"(\d{4}-\d{2}-\d{2})t(\d{1,2}:\d{2})"
_ISO_WITH_ZONE = r"\d{4}-\d{2}-\d{2}[t ]\d{1,2}:\d{2}(?::\d{2})?(?:z|[+-]\d{2}:?\d{2})(?= |$)"
_DOTTED = r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})"
_STEP = r"([+-]?)(\d+)([dwmy])"
_DAY_MONTH = r"(\d{1,2}) ?([a-z]+)(?: (\d{4}))?"
_MONTH_DAY = r"([a-z]+) (\d{1,2})(?: (\d{4}))?"
_CLOCK = (
    r"\d{1,2}(?:h\d{2}|:\d{2}(?: ?[ap]m)?|\.(?:00|1[3-9]|[2-5]\d)| ?[ap]m)"  # 15.30 is no day: there is no month 30
)
_TIME = r"(\d{1,2})(?:[:.h](\d{2}))? ?([ap]m)?"
_TIME_FIRST = rf"(?:at )?({_CLOCK})(?: (?:on )?(.+))?"
_TIME_LAST = rf"(.+?) (?:at )?({_CLOCK})"
_NOON = r"(?<!\S)(?:at )?noon(?!\S)"
_BARE_HOUR = r"(?<!\S)at (\d{1,2})(?= |$)(?! ?[ap]m)"
_FIRST_CLEAR_HOUR = 7  # "at 3" is as likely the afternoon; "at 9" is the morning to nearly everybody


@record
class When:
    """A day, and the wall time on it (``"14:00"``) if one was named."""

    on: date
    at: str | None = None

    def __init__(self, on: date, at: str | None = None) -> None:
        put(self, "on", on)
        put(self, "at", at)


def day_words() -> list[str]:
    """List the whole words that name days, weekdays and months, folded: what a word mistyped may have been."""
    words = {*_DAYS_FROM_TODAY, *_WEEKDAY_OF, *_MONTH_OF}
    return sorted(word for word in words if len(word) >= _SHORTEST_WHOLE_WORD)


def find_date(text: str, today: date) -> date | None:
    """Find the day ``text`` names in one of the short forms; None when it is none of them.

    ``today tod tomorrow tom yesterday``; a weekday, ``next tue`` or ``this tue``, is the next
    one, today's own in seven days; ``next week`` and ``next month``; ``3d +2w 1m -1y``
    count from today, a month that is too short gives its last day; ``eow eom eoq
    eoy`` end this week (on Sunday), month, quarter or year; ``25 dec`` and ``dec 25`` are the next such day, today
    included, unless a year follows; ``2026-12-25`` and ``25.12.2026``. A weekday before a day must
    be that day's.

    Raises DateNotUnderstoodError for a day that does not exist and for one outside the years 1900 to 2200.
    """
    words = _plain(text)
    if words in _DAYS_FROM_TODAY:
        return today + timedelta(days=_DAYS_FROM_TODAY[words])
    weekday = _WEEKDAY_OF.get(words.removeprefix("next ").removeprefix("this "))
    if weekday is not None:
        return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    step = re.fullmatch(_STEP, _NEXT_SPAN.get(words, words))
    if step is not None:
        return _stepped(words, today, step)
    return _find_end(words, today) or _find_day(words, today)


def find_month(text: str, today: date) -> date | None:
    """Find the first day of the month ``text`` names, the next to begin: ``mar``, ``in march``; None if it is none."""
    month = _MONTH_OF.get(_plain(text).removeprefix("in ").removeprefix("next "))
    return None if month is None else date(today.year + (month <= today.month), month, 1)


def _plain(text: str) -> str:
    return fold(text.replace(",", " ").replace("\u2212", "-")).rstrip(" .:;")


def _stepped(text: str, today: date, step: re.Match[str]) -> date:
    sign, digits, unit = step.groups()
    if len(digits) > _MOST_DIGITS:
        raise DateNotUnderstoodError(text, _say_years())
    count = -int(digits) if sign == "-" else int(digits)
    if unit in _MONTHS_IN_UNIT:
        return _add_months(text, today, count * _MONTHS_IN_UNIT[unit])
    ordinal = today.toordinal() + count * _DAYS_IN_UNIT[unit]
    if not date(FIRST_YEAR, 1, 1).toordinal() <= ordinal <= date(LAST_YEAR, 12, 31).toordinal():
        raise DateNotUnderstoodError(text, _say_years())
    return date.fromordinal(ordinal)


def _say_years() -> str:
    return _("years go from {first} to {last}").format(first=FIRST_YEAR, last=LAST_YEAR)


def local_day(instant: datetime) -> date:
    """Return the day an instant is, where the seller is."""
    return instant.astimezone().date()


def days_in_month(year: int, month: int) -> int:
    """Return how many days ``month`` (1 to 12) has in ``year``."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in {4, 6, 9, 11} else 31


def add_months(on: date, months: int) -> date:
    """Return the day ``months`` after ``on`` (before, if negative); a month that is too short gives its last day.

    Raises DateNotUnderstoodError outside the years 1900 to 2200.
    """
    return _add_months(_("{months} months from here").format(months=months), on, months)


def _add_months(text: str, on: date, months: int) -> date:
    year, month = divmod(on.year * 12 + on.month - 1 + months, 12)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise DateNotUnderstoodError(text, _say_years())
    return date(year, month + 1, min(on.day, days_in_month(year, month + 1)))


def _find_end(words: str, today: date) -> date | None:
    if words == "eow":
        return today + timedelta(days=6 - today.weekday())
    month = {"eom": today.month, "eoq": (today.month + 2) // 3 * 3, "eoy": 12}.get(words)
    return None if month is None else date(today.year, month, days_in_month(today.year, month))


def _find_day(words: str, today: date) -> date | None:
    """Find a day of the calendar, with the weekday before it or without."""
    first, _space, rest = words.partition(" ")
    if rest and first in _WEEKDAY_OF:
        on = _find_calendar_day(rest, today)
        if on is not None and on.weekday() != _WEEKDAY_OF[first]:
            reason = _("{day} is a {weekday}").format(
                day=f"{on.day} {_(MONTHS[on.month - 1])} {on.year}", weekday=_(WEEKDAYS[on.weekday()])
            )
            raise DateNotUnderstoodError(words, reason)
        return on
    return _find_calendar_day(words, today)


def _find_calendar_day(words: str, today: date) -> date | None:
    iso = re.fullmatch(_ISO, words)
    if iso is not None:
        return _day(words, int(iso[1]), int(iso[2]), int(iso[3]))
    dotted = re.fullmatch(_DOTTED, words)
    if dotted is not None:
        year = int(dotted[3])
        return _day(words, year + 2000 if year < 100 else year, int(dotted[2]), int(dotted[1]))
    for form, month_group, day_group in ((_DAY_MONTH, 2, 1), (_MONTH_DAY, 1, 2)):
        found = re.fullmatch(form, words)
        month = _MONTH_OF.get(found[month_group]) if found is not None else None
        if found is None or month is None:
            continue
        day = int(found[day_group])
        return _day(words, int(found[3]), month, day) if found[3] else _next_day(words, month, day, today)
    return None


def _day(text: str, year: int, month: int, day: int) -> date:
    if year in BUDDHIST_YEARS:
        raise BuddhistYearError(text, year, year - YEARS_OF_BUDDHIST_ERA)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise DateNotUnderstoodError(text, _say_years())
    if not 1 <= month <= 12:
        raise DateNotUnderstoodError(text, _("months go from 1 to 12"))
    last = days_in_month(year, month)
    if not 1 <= day <= last:
        reason = _("{month} {year} has {count} days").format(month=_(MONTHS[month - 1]), year=year, count=last)
        raise DateNotUnderstoodError(text, reason)
    return date(year, month, day)


def _next_day(text: str, month: int, day: int, today: date) -> date:
    coming_years = range(today.year, today.year + _LEAP_CYCLE + 1)
    longest = max(days_in_month(year, month) for year in coming_years)
    if not 1 <= day <= longest:
        reason = _("{month} has {count} days").format(month=_(MONTHS[month - 1]), count=longest)
        raise DateNotUnderstoodError(text, reason)
    fitting = [year for year in coming_years if day <= days_in_month(year, month)]
    this_year_is_over = fitting[0] == today.year and (month, day) < (today.month, today.day)
    return _day(text, fitting[1] if this_year_is_over else fitting[0], month, day)


def names_no_year(text: str) -> bool:
    """Tell whether ``text`` is a day and a month alone, ``25 dec``: a day of any year."""
    words = _plain(text)
    return any(
        (found := re.fullmatch(form, words)) is not None and not found[3] and found[group] in _MONTH_OF
        for form, group in ((_DAY_MONTH, 2), (_MONTH_DAY, 1))
    )


def find_past_date(text: str, today: date) -> date | None:
    """Find the day ``text`` names in one of the short forms, read by one who looks back.

    A weekday is the last one, a day and a month without a year the last such
    day; today counts. Else as ``find_date``, which may be a day to come.
    """
    on = find_date(text, today)
    if on is None or on <= today:
        return on
    if _plain(text) in WEEKDAY_WORDS:
        return on - timedelta(days=7)
    if not names_no_year(text):
        return on
    earlier = (find_date(text, add_months(today, -12 * years)) for years in range(1, _LEAP_CYCLE + 1))
    return next((day for day in earlier if day is not None and day <= today), on)


def find_time(text: str) -> str | None:
    """Find the time of day ``text`` names (``10:00 9:30 10am 10:30pm``): ``"22:30"``, or None when it is no time.

    Raises DateNotUnderstoodError for a time no clock shows.
    """
    words = _plain(text)
    found = re.fullmatch(_TIME, words)
    if found is None or not (found[2] or found[3]):
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    if half and not 1 <= hour <= 12:
        raise DateNotUnderstoodError(words, _("am and pm go with the hours 1 to 12"))
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    if hour > 23 or minute > 59:
        raise DateNotUnderstoodError(words, _("a day goes from 0:00 to 23:59"))
    return f"{hour:02}:{minute:02}"


def find_when(words: str, today: date) -> When | None:
    """Find the day, or the day and time in either order, that all of ``words`` name; a time alone is today's.

    ``tue``, ``tue 10:00``, ``10:00 tue``, ``25 dec at 10am``, ``2026-11-24T10:00``; None when they name none.
    Raises DateNotUnderstoodError as ``find_date`` and ``find_time`` do.
    """
    if re.search(_ISO_WITH_ZONE, _plain(words)):
        raise DateNotUnderstoodError(words, _("write the time where you are, without a zone"))
    text = re.sub(_BARE_HOUR, _say_hour, re.sub(_ISO_WITH_TIME, r"\1 \2", re.sub(_NOON, "12:00", _plain(words))))
    on = find_date(text, today)
    if on is not None:
        return When(on)
    first = re.fullmatch(_TIME_FIRST, text)
    if first is not None:
        on = find_date(first[2], today) if first[2] else today
        return None if on is None else When(on, find_time(first[1]))
    last = re.fullmatch(_TIME_LAST, text)
    on = None if last is None else find_date(last[1], today)
    return None if last is None or on is None else When(on, find_time(last[2]))


def _say_hour(found: re.Match[str]) -> str:
    """Write ``at 9`` as a time; ``at 3`` may be either half of the day, or a house number, and stays as it is."""
    hour = int(found[1])
    return f"{hour}:00" if _FIRST_CLEAR_HOUR <= hour <= 23 else found[0]


def split_when(words: str, today: date) -> tuple[When | None, str]:
    """Split ``words`` into the longest run at their beginning that names a day or time, and what comes after it.

    ``tue 10:00 about the menu`` gives the day and time, and ``about the menu``.
    Without such a run the first value is None and the second all the words.
    Raises DateNotUnderstoodError when the run names a day that does not exist: better to ask than to guess.
    """
    ends = [found.end() for found in re.finditer(r"\S+", words)]
    for end in reversed(ends[:_MOST_WORDS]):
        when = find_when(words[:end], today)
        if when is not None:
            return when, words[end:].strip()
    return None, words.strip()


def say_date(on: date, today: date) -> str:
    """Say a day with its weekday, ``Tue 24 Nov``; with its year when it is over six months away from ``today``."""
    weekday, month = _(SHORT_WEEKDAYS[on.weekday()]), _(SHORT_MONTHS[on.month - 1])
    if add_months(today, -_HALF_A_YEAR) <= on <= add_months(today, _HALF_A_YEAR):
        return _("{weekday} {day} {month}").format(weekday=weekday, day=on.day, month=month)
    return _("{weekday} {day} {month} {year}").format(weekday=weekday, day=on.day, month=month, year=on.year)


def say_when(on: date, at: str | None, today: date) -> str:
    """Say a day, and the wall time on it if there is one: ``Tue 24 Nov 10:00``."""
    day = say_date(on, today)
    return _("{day} {time}").format(day=day, time=at) if at else day


def is_working_day(on: date, working_days: frozenset[int] = MONDAY_TO_FRIDAY) -> bool:
    """Tell whether the seller works on that day; weekdays count from Monday, 0."""
    return on.weekday() in working_days


def next_working_day(today: date, working_days: frozenset[int] = MONDAY_TO_FRIDAY) -> date:
    """Return the first working day after ``today``; tomorrow for one who never works."""
    following = [today + timedelta(days=days) for days in range(1, 8)]
    return next((on for on in following if is_working_day(on, working_days)), following[0])

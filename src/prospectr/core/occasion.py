"""An occasion: a day to remember every year, such as a birthday.

It comes to mind from ten days before until the card is sent, at the latest ten
days after: a late wish is still a wish. 29 February is remembered on the 28th
in years that have no 29th. Of a person whose year is not known no age is said.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from prospectr.core.dates import MONTHS, SHORT_MONTHS, days_in_month, find_date
from prospectr.core.errors import DateNotUnderstoodError
from prospectr.core.record import Kept, record
from prospectr.core.text import fold
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Sequence

BIRTHDAY = "birthday"
BIRTHDAY_WORDS = frozenset({"birthday", "bday", "b-day"})
DAYS_AROUND = 10
"""For how many days before and after its day an occasion comes to mind."""
DAYS_CORRECTED = 30
"""By how many days a day may be corrected after it was seen to, and not come to mind again."""

_LEAP_YEAR = 2000
_WITHOUT_YEAR = (r"--(?P<month>\d{2})-?(?P<day>\d{2})", r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})")
_SHORT_YEAR = r"(\d{1,2}\.\d{1,2}\.)(\d{2})(?!\d)"
_DIGITS = r"\b(\d{4})(\d{2})(\d{2})\b"
_YEAR = r"\b\d{4}\b"

DayOfYear = tuple[int, int, int | None]
"""Month, day, and the year it began where that is known."""


@record
class Occasion(Kept):
    """A day of the year, ``year`` None where it is not known; ``handled_on`` is the last such day that was seen to.

    ``label`` is ``birthday`` or words of the seller's.
    """

    contact_id: int
    label: str = BIRTHDAY
    month: int
    day: int
    year: int | None = None
    handled_on: date | None = None


class DayOfYearNotUnderstoodError(DateNotUnderstoodError):
    """A text names no day of the year."""

    def __init__(self, text: str, reason: str = "") -> None:
        super().__init__(text, reason)
        self.hints = (_say_forms(),)


def _say_forms() -> str:
    return _('Write it like "29 feb", "12 jun 1986", 12.6.1986 or 1986-06-12.')


def find_day_of_year(text: str, today: date) -> DayOfYear | None:
    """Find the day of the year that all of ``text`` names, with its year if one is named; None when it is no day.

    ``29 feb``, ``12 jun 1986``, ``1986-06-12``, ``12.6.``, ``12.6.1986``, ``--02-29`` and ``19860612`` as in vCards;
    of two digits the year is the last one that has come. ``today``, ``fri`` and the like are that day of every year.

    Raises DateNotUnderstoodError for a day that does not exist (``30 feb``, ``29 feb 2023``) and for a year to come.
    """
    words = fold(text.replace(",", " ")).rstrip(" .")
    for form in _WITHOUT_YEAR:
        found = re.fullmatch(form, words)
        if found is not None:
            return _without_year(text, int(found["month"]), int(found["day"]))
    words = re.sub(_DIGITS, r"\1-\2-\3", re.sub(_SHORT_YEAR, lambda found: _full_year(found, today), words))
    try:
        on = find_date(words, today)
    except DateNotUnderstoodError as error:
        error.hints = (_say_forms(),)
        raise
    if on is None:
        return None
    if not re.search(_YEAR, words):
        return on.month, on.day, None
    if on.year > today.year:
        raise DayOfYearNotUnderstoodError(text, _("that year is still to come"))
    return on.month, on.day, on.year


def parse_day_of_year(text: str, today: date) -> DayOfYear:
    """Read a day of the year, as ``find_day_of_year`` does.

    Raises DateNotUnderstoodError where it is none, does not exist, or lies in a year to come.
    """
    found = find_day_of_year(text, today)
    if found is None:
        raise DayOfYearNotUnderstoodError(text)
    return found


def _without_year(text: str, month: int, day: int) -> DayOfYear:
    if not 1 <= month <= 12:
        raise DayOfYearNotUnderstoodError(text, _("months go from 1 to 12"))
    last = days_in_month(_LEAP_YEAR, month)
    if not 1 <= day <= last:
        reason = _("{month} has {count} days").format(month=_(MONTHS[month - 1]), count=last)
        raise DayOfYearNotUnderstoodError(text, reason)
    return month, day, None


def _full_year(found: re.Match[str], today: date) -> str:
    """Write out a year of two digits: the last such year that has come."""
    century = today.year // 100 * 100
    year = century + int(found[2])
    return f"{found[1]}{year if year <= today.year else year - 100}"


def split_label(words: Sequence[str], today: date) -> tuple[str, DayOfYear | None]:
    """Split words into what is remembered and the day they end with: ``wedding day 12.6.2015``.

    Without anything before the day it is a birthday. The longest run at the end
    that names a day counts. Raises DateNotUnderstoodError as ``find_day_of_year`` does.
    """
    said = " ".join(words).split()
    for start in range(len(said)):
        found = find_day_of_year(" ".join(said[start:]), today)
        if found is not None:
            return parse_label(" ".join(said[:start])), found
    return parse_label(" ".join(said)), None


def parse_label(text: str) -> str:
    """Read what is remembered: ``birthday`` for nothing and for its short forms, else the words."""
    label = " ".join(text.split())
    return BIRTHDAY if not label or fold(label) in BIRTHDAY_WORDS else label


def year_kept(month: int, day: int, year: int | None) -> int | None:
    """Return the year known so far where the day exists in it: of a day corrected, the year is still true."""
    return None if year is None or day > days_in_month(year, month) else year


def day_in(occasion: Occasion, year: int) -> date:
    """Return the day an occasion falls on in ``year``; 29 February falls on the 28th where there is no 29th."""
    return date(year, occasion.month, min(occasion.day, days_in_month(year, occasion.month)))


def next_day(occasion: Occasion, today: date) -> date:
    """Return the first day of the occasion from ``today`` on."""
    this_year = day_in(occasion, today.year)
    return this_year if this_year >= today else day_in(occasion, today.year + 1)


def nearest_day(occasion: Occasion, today: date) -> date:
    """Return the day of the occasion that lies nearest to ``today``; of two alike the coming one."""
    days = (day_in(occasion, year) for year in (today.year + 1, today.year, today.year - 1))
    return min(days, key=lambda on: abs((on - today).days))


def is_handled(occasion: Occasion, on: date) -> bool:
    """Tell whether the occasion of the day ``on`` was seen to.

    It was, too, if it is up to 30 days from the one that was: a day corrected afterwards does not come to mind again.
    """
    return occasion.handled_on is not None and abs((on - occasion.handled_on).days) <= DAYS_CORRECTED


def find_day_to_remember(occasion: Occasion, today: date) -> date | None:
    """Return the day of an occasion that is to be remembered now, or None.

    From ten days before until it was seen to, at the latest ten days after.
    """
    on = nearest_day(occasion, today)
    is_near = abs((on - today).days) <= DAYS_AROUND
    has_begun = occasion.year is None or on.year >= occasion.year
    return on if is_near and has_begun and not is_handled(occasion, on) else None


def days_to_remember(today: date) -> list[tuple[int, int, date]]:
    """List the days of the year whose occasions may have to be remembered now, in their order: month, day, and when.

    A 29 February comes on the 28th where there is no 29th.
    """
    listed = []
    for days in range(-DAYS_AROUND, DAYS_AROUND + 1):
        on = today + timedelta(days=days)
        listed.append((on.month, on.day, on))
        if (on.month, on.day) == (2, 28) and days_in_month(on.year, 2) == 28:
            listed.append((2, 29, on))
    return listed


def years_on(occasion: Occasion, on: date) -> int | None:
    """Return how many years an occasion counts on a day of its own, at least 1; None where that is not known."""
    years = 0 if occasion.year is None else on.year - occasion.year
    return years if years > 0 else None


def say_label(occasion: Occasion) -> str:
    """Say what is remembered."""
    return _("birthday") if occasion.label == BIRTHDAY else occasion.label


def say_years(occasion: Occasion, on: date) -> str:
    """Say what the years make of the day: ``turns 40`` on a birthday, else ``year 12``; nothing where not known."""
    years = years_on(occasion, on)
    if years is None:
        return ""
    said = _("turns {years}") if occasion.label == BIRTHDAY else _("year {years}")
    return said.format(years=years)


def say_day_of_year(occasion: Occasion) -> str:
    """Say the day of an occasion: ``29 Feb``, with its year where that is known."""
    month = _(SHORT_MONTHS[occasion.month - 1])
    if occasion.year is None:
        return _("{day} {month}").format(day=occasion.day, month=month)
    return _("{day} {month} {year}").format(day=occasion.day, month=month, year=occasion.year)


def plain_day_of_year(occasion: Occasion) -> str:
    """Return the day as vCards write it: ``1986-06-12``, without a year ``--06-12``."""
    year = "-" if occasion.year is None else f"{occasion.year:04}"
    return f"{year}-{occasion.month:02}-{occasion.day:02}"

"""Periods: months, quarters and years as they are typed and said, and the days of a report."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from prospectr.core.dates import FIRST_YEAR, LAST_YEAR, days_in_month
from prospectr.core.errors import DateNotUnderstoodError
from prospectr.core.record import record
from prospectr.core.text import fold
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Iterator

_PERIOD = re.compile(r"(\d{4})(?:-(?:(\d{1,2})|q(\d)))?")


class PeriodNotUnderstoodError(DateNotUnderstoodError):
    """A text is no month, no quarter and no year."""

    def __init__(self, text: str, reason: str) -> None:
        super().__init__(text, reason)
        self.message = _('"{text}" is not a period: {reason}.').format(text=text, reason=reason)
        self.args = (self.message,)
        self.hints = (_("Write a month like 2026-11, a quarter like 2026-Q4, a year like 2026."),)


@record
class Period:
    """The days from ``from_on`` up to and including ``until_on``."""

    from_on: date
    until_on: date

    @property
    def length(self) -> int:
        """How many days it has."""
        return (self.until_on - self.from_on).days + 1

    def holds(self, day: date | None) -> bool:
        """Tell whether ``day`` is one of its days."""
        return day is not None and self.from_on <= day <= self.until_on


ALL_TIME = Period(from_on=date(FIRST_YEAR, 1, 1), until_on=date(LAST_YEAR, 12, 31))
"""All days there are: the period of who names none."""


def parse_period(text: str) -> Period:
    """Read a month, a quarter or a year: ``2026-11``, ``2026-Q4``, ``2026``. Raises ``PeriodNotUnderstoodError``."""
    found = _PERIOD.fullmatch(fold(text).strip())
    if found is None:
        raise PeriodNotUnderstoodError(text, _("a period is written like 2026-11, 2026-Q4 or 2026"))
    year = int(found[1])
    if not FIRST_YEAR <= year <= LAST_YEAR:
        sentence = _("years go from {first} to {last}")
        raise PeriodNotUnderstoodError(text, sentence.format(first=FIRST_YEAR, last=LAST_YEAR))
    if found[2]:
        return month_of(year, _within(text, found[2], 12, _("months go from 1 to 12")))
    if found[3]:
        first = 3 * _within(text, found[3], 4, _("quarters go from Q1 to Q4")) - 2
        return Period(from_on=date(year, first, 1), until_on=date(year, first + 2, days_in_month(year, first + 2)))
    return Period(from_on=date(year, 1, 1), until_on=date(year, 12, 31))


def parse_month(text: str) -> Period:
    """Read a month, ``2026-11``. Raises ``PeriodNotUnderstoodError``."""
    if not re.fullmatch(r"\d{4}-\d{1,2}", fold(text).strip()):
        raise PeriodNotUnderstoodError(text, _("a month is written like 2026-11"))
    return parse_period(text)


def _within(text: str, number: str, most: int, reason: str) -> int:
    if not 1 <= int(number) <= most:
        raise PeriodNotUnderstoodError(text, reason)
    return int(number)


def month_of(year: int, month: int) -> Period:
    """Return a month."""
    return Period(from_on=date(year, month, 1), until_on=date(year, month, days_in_month(year, month)))


def month_on(day: date) -> Period:
    """Return the month a day lies in."""
    return month_of(day.year, day.month)


def whole_months(period: Period) -> Period:
    """Return the whole months that the days of ``period`` lie in."""
    first, last = period.from_on, period.until_on
    return Period(from_on=first.replace(day=1), until_on=last.replace(day=days_in_month(last.year, last.month)))


def say_period(period: Period) -> str:
    """Say a period as ``parse_period`` reads it, ``2026-11``, ``2026-Q4``, ``2026``; of other days, both of them."""
    first, last = period.from_on, period.until_on
    is_whole = first.day == 1 and last.day == days_in_month(last.year, last.month) and first.year == last.year
    if is_whole and first.month == last.month:
        return f"{first.year}-{first.month:02}"
    if is_whole and first.month % 3 == 1 and last.month == first.month + 2:
        return f"{first.year}-Q{last.month // 3}"
    if is_whole and (first.month, last.month) == (1, 12):
        return f"{first.year}"
    return f"{first.isoformat()}..{last.isoformat()}"


def months_of(first: date, last: date) -> Iterator[Period]:
    """Give the months from that of ``first`` up to and including that of ``last``."""
    year, month = first.year, first.month
    while (year, month) <= (last.year, last.month):
        yield month_of(year, month)
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)

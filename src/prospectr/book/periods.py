"""Periods as a seller names them: from a day, until a day, a month, a quarter or a year."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from prospectr.core.dates import find_date, find_past_date, names_no_year, say_date
from prospectr.core.errors import InputError
from prospectr.core.period import ALL_TIME, Period, parse_period
from prospectr.core.text import fold
from prospectr.core.words import _

if TYPE_CHECKING:
    from datetime import date

    from prospectr.book import Book

_BACK = re.compile(r"\d+[dwmy]")
_MONTH = re.compile(r"\d{4}-\d{1,2}")


class PeriodTurnedError(InputError):
    """A period ends before it begins."""

    def __init__(self, first: date, last: date, today: date) -> None:
        super().__init__(
            _("The period ends before it begins: {first} to {last}.").format(
                first=say_date(first, today), last=say_date(last, today)
            ),
            hint=_("Name the earlier day first; with its year it is clear: 2026-11-14"),
        )


class PeriodNamedTwiceError(InputError):
    """A period was given as a whole and by its days."""

    def __init__(self) -> None:
        super().__init__(
            _("--period and --since or --until say the same thing twice."), hint=_("Leave out one of the two.")
        )


class Periods:
    """Periods, understood as of today."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def parse(
        self,
        since: str = "",
        until: str = "",
        period: str = "",
        days: int | None = None,
        *,
        begin: date | None = None,
    ) -> Period:
        """Read a period: from ``since`` up to and including ``until``, or the whole ``period``, ``2026-Q4``.

        What is not named is open: all days there are; with ``days`` it is
        that many, the last of them ``until``, or today; with ``begin`` it is
        the days from that one on, and ``until`` looks ahead. A month stands
        for its first day, or its last. Raises ``DateNotUnderstoodError``,
        ``PeriodTurnedError`` and ``PeriodNamedTwiceError``.
        """
        if period:
            if since or until:
                raise PeriodNamedTwiceError
            return parse_period(period)
        today = self._book.clock.today()
        first = self.parse_first(since) if since else begin
        last = self.parse_last(until, first, ahead=begin is not None) if until else None
        if days is not None:
            last = last or (max(today, first) if first else today)
            first = first or max(ALL_TIME.from_on, last - timedelta(days=days - 1))
        if first and last and last < first:
            raise PeriodTurnedError(first, last, today)
        return Period(from_on=first or ALL_TIME.from_on, until_on=last or ALL_TIME.until_on)

    def parse_first(self, text: str) -> date:
        """Read the day a period begins: ``90d`` are the last 90 days, today the last of them; else a day that was."""
        today = self._book.clock.today()
        if month := self._month(text):
            return month.from_on
        if _BACK.fullmatch(fold(text).strip()):
            back = find_date(f"-{fold(text).strip()}", today)
            return min(back + timedelta(days=1), today) if back else today
        return self.parse_past(text)

    def _month(self, text: str) -> Period | None:
        return parse_period(text) if _MONTH.fullmatch(text.strip()) else None

    def parse_past(self, text: str) -> date:
        """Read a day by looking back: ``1 nov`` is the last one."""
        today = self._book.clock.today()
        return find_past_date(text, today) or self._book.follow_ups.parse_when(text).on

    def parse_last(self, text: str, first: date | None, *, ahead: bool = False) -> date:
        """Read the last day of a period: without a year it is the first such day after ``first``.

        ``10d`` is the day ten days ago, as ``30d`` looks back where the period begins; ``ahead`` it is the one in ten.
        """
        if month := self._month(text):
            return month.until_on
        if not ahead and _BACK.fullmatch(fold(text).strip()):
            return find_date(f"-{fold(text).strip()}", self._book.clock.today()) or self.parse_past(text)
        if first and names_no_year(text):
            return find_date(text, first) or first
        return self.parse_past(text)

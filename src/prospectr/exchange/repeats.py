"""How an event comes again, to a series of ours and back: ``RRULE``.

A series here comes every so many weeks, months or years and has an end. A rule
that says more (several weekdays, every hour) gives its next day alone; what was
not taken over is told.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime, timedelta
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.dates import FIRST_YEAR, LAST_YEAR, add_months
from prospectr.core.recurrence import MOST_TIMES, MOST_YEARS, Recurrence
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

_UNIT_OF = {"WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"}
_FREQUENCY_OF = {unit: frequency for frequency, unit in _UNIT_OF.items()}
_MONTHS_IN = {"month": 1, "year": 12}
_PLAIN = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"})
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_SURE_DAYS = 28
_LONGEST_RULE = 400
_MOST_EVERY = 1_000
_AHEAD = timedelta(days=4 * 366)
_LAST_DAY = date(LAST_YEAR, 12, 31)
_STEPS_BACK = 48
_CYCLE, _LIBRARYS_LAST_YEAR = 400, 9999
_NOT_OF_DAYS = frozenset({"COUNT", "UNTIL", "BYHOUR", "BYMINUTE", "BYSECOND"})
_BEYOND_COUNTING = frozenset({"HOURLY", "MINUTELY", "SECONDLY"})


class Repeat(NamedTuple):
    """The next day of what comes again, and the series from then on; ``remarks`` say what could not be taken over.

    ``is_whole`` is whether the rule is wholly in the series; else it is kept beside it. ``of_rule`` says which rule
    was not taken over as it is, in the same words on whatever day it is read.
    """

    due_on: date
    series: Recurrence | None = None
    remarks: tuple[str, ...] = ()
    is_whole: bool = True
    of_rule: str = ""


class Rule(NamedTuple):
    """A rule taken apart: its parts by name, how often, and its bounds (``until_on`` in wall time)."""

    parts: dict[str, str]
    every: int
    times: int | None
    until_on: date | None


def parse_rule(text: str, until_on: date | None) -> Rule | None:
    """Take a rule apart; None where it is none. ``until_on`` is the day of its UNTIL, read by the caller."""
    pairs = [part.partition("=") for part in text.strip().upper().split(";") if part.strip()]
    parts = {name.strip(): value.strip() for name, _equals, value in pairs}
    counts = (parts.get("INTERVAL", "1"), parts.get("COUNT", "1"))
    if len(text) > _LONGEST_RULE or not all(re.fullmatch(r"\d{1,6}", count) and int(count) for count in counts):
        return None
    if "FREQ" not in parts or ("UNTIL" in parts and until_on is None):
        return None
    times = int(counts[1]) if "COUNT" in parts else None
    return Rule(parts, int(counts[0]), times, until_on)


def read_repeat(
    text: str, rule: Rule | None, first_on: date, today: date, *, skipped: Collection[date], goes_on: bool
) -> Repeat:
    """Read how something that is first on ``first_on`` comes again; ``skipped`` are days on which it does not.

    Where it ``goes_on`` by itself, as an event does and a task does not, what is past is left: its next day counts.
    """
    if rule is None:
        remark = _("how it comes again could not be read: {rule}").format(rule=text[:200])
        return Repeat(first_on, is_whole=False, of_rule=remark)
    unit = _UNIT_OF.get(rule.parts["FREQ"])
    on_day = _day_wanted(rule, unit, first_on) if unit and rule.every <= _MOST_EVERY else None
    if unit is None or on_day is None:
        return _next_alone(text, rule, first_on, today if goes_on else first_on, skipped)
    from_on = _anchor(first_on, unit, rule.every, on_day)
    if from_on is None:
        return _next_alone(text, rule, first_on, today if goes_on else first_on, skipped)
    return _series(text, rule, (unit, from_on), (first_on, today if goes_on else first_on), skipped)


def _day_wanted(rule: Rule, unit: str, first_on: date) -> int | None:
    """Return the day of the month a series falls on, the last where there are fewer; None where the rule says more."""
    more = {name: value for name, value in rule.parts.items() if name not in _PLAIN}
    if unit == "week":
        plain: tuple[dict[str, str], ...] = {}, {"BYDAY": _DAYS[first_on.weekday()]}
        return first_on.day if more in plain else None
    if unit == "year" and more.pop("BYMONTH", str(first_on.month)) != str(first_on.month):
        return None
    last = monthrange(first_on.year, first_on.month)[1]
    if not more or more == {"BYMONTHDAY": str(first_on.day)}:
        return first_on.day
    if more == {"BYMONTHDAY": "-1"} and first_on.day == last:
        return 31
    for day in (29, 30, 31):
        if more == _last_of(day) and first_on.day == min(day, last):
            return day
    return None


def _last_of(day: int) -> dict[str, str]:
    """Say in a rule that a month which is too short gives its last day."""
    return {"BYMONTHDAY": ",".join(map(str, range(_SURE_DAYS, day + 1))), "BYSETPOS": "-1"}


def _anchor(first_on: date, unit: str, every: int, day: int) -> date | None:
    """Return the day a series is counted from: the first itself, or one before it in a month that is long enough."""
    if unit == "week" or first_on.day == day:
        return first_on
    for back in range(_STEPS_BACK):
        months = first_on.year * 12 + first_on.month - 1 - back * every * _MONTHS_IN[unit]
        year, month = divmod(months, 12)
        if year < FIRST_YEAR:
            return None
        if monthrange(year, month + 1)[1] >= day:
            return date(year, month + 1, day)
    return None


def _series(
    text: str, rule: Rule, counted: tuple[str, date], days: tuple[date, date], skipped: Collection[date]
) -> Repeat:
    unit, from_on = counted
    first_on, not_before = days
    of_rule, remarks = "", list[str]()
    until_on = _after(first_on, unit, rule.every * (rule.times - 1)) if rule.times else rule.until_on
    if from_on.day > _SURE_DAYS and unit != "week" and "BYSETPOS" not in rule.parts and first_on == from_on:
        remarks.append(_("in a shorter month it comes on the last day"))
    from_on = _forward(from_on, unit, rule.every, max(first_on, not_before))
    cap = min(_after(from_on, unit, rule.every * (MOST_TIMES - 1)), _after(from_on, "year", MOST_YEARS))
    if until_on is None or until_on > cap:
        longest = Recurrence(unit=unit, every=rule.every, from_on=from_on, until_on=cap)
        until_on = max(longest.days(), default=cap)
        said = _("it comes again as {rule}; kept for {times} times and {years} years at most")
        of_rule = said.format(rule=text.strip()[:200], times=MOST_TIMES, years=MOST_YEARS)
    series = Recurrence(unit=unit, every=rule.every, from_on=from_on, until_on=until_on)
    due_on, last = None, first_on
    for day in series.days():
        if first_on <= day and day not in skipped:
            last = day
            if day >= not_before:
                due_on = day
                break
    if due_on is None:
        return Repeat(last, None, tuple(remarks), of_rule=of_rule)
    ahead = sorted(day for day in skipped if due_on < day <= until_on)
    if ahead:
        remarks.append(_("it does not come on {days}").format(days=", ".join(map(str, ahead[:20]))))
    comes_again = series.find_after(due_on) is not None
    return Repeat(due_on, series if comes_again else None, tuple(remarks), of_rule=of_rule)


def _after(on: date, unit: str, count: int) -> date:
    """Return the day ``count`` units later, the last there is where that is beyond."""
    if unit == "week":
        return date.fromordinal(min(on.toordinal() + 7 * count, _LAST_DAY.toordinal()))
    months = count * _MONTHS_IN[unit]
    return _LAST_DAY if on.year + months // 12 >= LAST_YEAR else add_months(on, months)


def _forward(from_on: date, unit: str, every: int, until: date) -> date:
    """Return the day nearest before ``until`` that a series may as well be counted from."""
    if until <= from_on:
        return from_on
    if unit == "week":
        span = 7 * every
        return from_on + timedelta(days=(until - from_on).days // span * span)
    span = every * _MONTHS_IN[unit]
    steps = ((until.year - from_on.year) * 12 + until.month - from_on.month) // span
    for step in range(steps, max(-1, steps - _STEPS_BACK), -1):
        on = add_months(from_on, step * span)
        if on.day == from_on.day and on <= until:
            return on
    return from_on


def _next_alone(text: str, rule: Rule, first_on: date, not_before: date, skipped: Collection[date]) -> Repeat:
    """Take the next day of a rule that is no series of ours, and tell the rule."""
    remark = _("it comes again as {rule}; only the next time is planned").format(rule=text.strip()[:200])
    last = first_on
    if rule.parts["FREQ"] in _BEYOND_COUNTING or "BYEASTER" in rule.parts:
        is_over = rule.until_on is not None and rule.until_on < not_before
        on = rule.until_on if is_over and rule.until_on else max(first_on, not_before)
        return Repeat(on, is_whole=False, of_rule=remark)
    try:
        for day in _days_of(rule, first_on, not_before):
            if day in skipped:
                continue
            last = day
            if day >= not_before:
                break
    except (ValueError, TypeError, OverflowError, IndexError):
        remark = _("how it comes again could not be read: {rule}").format(rule=text.strip()[:200])
    return Repeat(last, is_whole=False, of_rule=remark)


def _days_of(rule: Rule, first_on: date, not_before: date) -> Iterator[date]:
    """Give the days of any rule, those long past left out where they need not be counted, and none far ahead.

    The library looks for a day up to the year 9999, whatever the end; the calendar is the same every 400 years, so a
    rule is asked as near to that year as can be, and one that has no day is done with soon.
    """
    from dateutil.rrule import rrulestr  # type: ignore[import-untyped]

    parts = {name: value for name, value in rule.parts.items() if name not in _NOT_OF_DAYS}
    start, span = first_on, {"DAILY": 1, "WEEKLY": 7}.get(parts["FREQ"], 0) * rule.every
    if span and rule.times is None and not_before > first_on:
        start += timedelta(days=max(0, (not_before - first_on).days // span - 60) * span)
    last = min(rule.until_on or _LAST_DAY, max(first_on, not_before) + _AHEAD, _LAST_DAY)
    shift = (_LIBRARYS_LAST_YEAR - last.year) // _CYCLE * _CYCLE
    begin = datetime(start.year + shift, start.month, start.day)  # noqa: DTZ001 - days have no zone
    end = last.replace(year=last.year + shift)
    written = ";".join(f"{name}={value}" for name, value in parts.items()) + f";UNTIL={end:%Y%m%d}"
    for found in islice(rrulestr(written, dtstart=begin), rule.times):
        yield date(found.year - shift, found.month, found.day)


def write_rule(series: Recurrence, due_on: date) -> str:
    """Say a series as a rule for what is next on ``due_on``, without its end; "" where that day is none of its days."""
    days = series.days()
    if next((day for day in days if day >= due_on), None) != due_on:
        return ""
    parts = {"FREQ": _FREQUENCY_OF[series.unit], "INTERVAL": str(series.every)}
    if (
        series.unit != "week"
        and series.from_on.day > _SURE_DAYS
        and (series.unit == "month" or series.from_on.month == 2)
    ):
        parts |= {"BYMONTH": "2"} if series.unit == "year" else {}
        parts |= _last_of(series.from_on.day)
    return ";".join(f"{name}={value}" for name, value in parts.items())

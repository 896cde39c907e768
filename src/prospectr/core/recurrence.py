"""How a step comes again: every so many weeks, months or years, up to a last day; and how that is typed.

The days of a series are counted from its first: a month that is too short
gives its last day, and the month after it the day itself again (31 Jan,
28 Feb, 31 Mar).
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.dates import LAST_YEAR, WEEKDAY_WORDS, add_months, say_date
from prospectr.core.errors import InputError
from prospectr.core.record import record
from prospectr.core.words import _, ngettext

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from prospectr.core.dates import When

    SplitDay = Callable[[str], tuple[When | None, str]]
    Bound = tuple[date | None, int | None]

MOST_YEARS = 20
MOST_TIMES = 520

_DAYS_IN_WEEK = 7
_MONTHS_IN = {"month": 1, "year": 12}
_USUAL_TIMES = 10
_MOST_DIGITS = 6

_RHYTHM_OF = {
    "week": ("week", 1),
    "fortnight": ("week", 2),
    "month": ("month", 1),
    "quarter": ("month", 3),
    "year": ("year", 1),
}
_EVERY = (
    r"(?i)(?<!\S)(?:every (?:(?P<number>\d+|other) )?(?P<unit>hour|day|week|fortnight|month|quarter|year)s?"
    r"|(?P<word>week|fortnight|month|quarter|year)ly)[,:;]?(?!\S)"
)
_EVERY_WEEKDAY = rf"(?i)every ({'|'.join(sorted(WEEKDAY_WORDS))})(?!\S)"
_TIMES = r"(?i)(?:for )?(\d+) ?(?:times|time|x|×)[,:;]?(?!\S)"
_UNTIL = r"(?i)(?:until|till|til) (?=\S)"
_BOUND_WITHIN = r"(?i)(?<!\S)(?:until|till|til|for|\d+)(?=\s|\d|x|×)"


@record
class Recurrence:
    """Every ``every`` ``unit``s (week, month, year) from ``from_on``, the last time not after ``until_on``."""

    unit: str
    every: int
    from_on: date
    until_on: date

    def days(self) -> Iterator[date]:
        """Give the days of the series in order, the first included."""
        for times in range(MOST_TIMES):
            on = _day_of(self.from_on, self.unit, self.every * times)
            if on is None or on > self.until_on:
                return
            yield on

    def find_after(self, on: date) -> date | None:
        """Return the first day of the series after ``on``, or None when none is left."""
        return next((day for day in self.days() if day > on), None)


class Rhythm(NamedTuple):
    """What was typed of a series: its unit and count, and its end as a day or a number of times."""

    unit: str
    every: int
    until_on: date | None = None
    times: int | None = None


class NoEndError(InputError):
    """A step that comes again was typed without an end."""

    def __init__(self, text: str, rhythm: Rhythm, from_on: date) -> None:
        longest = _series(rhythm, from_on, MOST_TIMES)
        times = min(_USUAL_TIMES, len(longest))
        super().__init__(
            _('"{text}" has no end.').format(text=text),
            hint=(
                _('Say until when: "{text} until {day}"').format(text=text, day=longest[times - 1]),
                _('or how many times: "{text} {count} times"').format(text=text, count=times),
            ),
        )


class SeriesRefusedError(InputError):
    """A series cannot be kept: it is too long, or nothing of it would come again."""

    def __init__(self, text: str, reason: str) -> None:
        super().__init__(
            _('"{text}" cannot come again like that: {reason}.').format(text=text, reason=reason),
            hint=_('Write it like "call mon every 2 weeks until eoy" or "card 1 dec every year 10 times".'),
        )


def _day_of(from_on: date, unit: str, count: int) -> date | None:
    """Return the day ``count`` units after the first; None beyond the years there are."""
    if unit == "week":
        ordinal = from_on.toordinal() + count * _DAYS_IN_WEEK
        return date.fromordinal(ordinal) if ordinal <= date(LAST_YEAR, 12, 31).toordinal() else None
    months = count * _MONTHS_IN[unit]
    is_beyond = (from_on.year * 12 + from_on.month - 1 + months) // 12 > LAST_YEAR
    return None if is_beyond else add_months(from_on, months)


def _last_possible(from_on: date) -> date:
    return _day_of(from_on, "year", MOST_YEARS) or date(LAST_YEAR, 12, 31)


def _series(rhythm: Rhythm, from_on: date, times: int) -> list[date]:
    """List the first ``times`` days of a series, none beyond the most years one may last."""
    whole = Recurrence(unit=rhythm.unit, every=rhythm.every, from_on=from_on, until_on=_last_possible(from_on))
    return [day for _number, day in zip(range(times), whole.days(), strict=False)]


def take_weekday(text: str) -> str:
    """Write a text that begins with ``every mon`` as a day and how it comes again, ``mon every week``."""
    found = re.match(_EVERY_WEEKDAY, text)
    return f"{found[1]} every week{text[found.end() :]}" if found else text


def split_rhythm(
    text: str, split_day: SplitDay, is_day: Callable[[str], bool], typed: str
) -> tuple[Rhythm | None, str]:
    """Split what says how a step comes again from the rest of ``text``.

    ``every week``, ``every 2 weeks``, ``every other month``, ``weekly``,
    ``monthly``, ``yearly``; then, or at the end of the text, its bound:
    ``until 31 jan``, ``10 times``, ``10x``. Without a bound it counts only
    at the end and right after the day, which ``is_day`` tells; elsewhere it is
    among the words. ``split_day`` splits a day from the words it begins;
    ``typed`` is the whole step, for the sentences of errors.

    Raises ``SeriesRefusedError`` and ``DateNotUnderstoodError``.
    """
    for found in re.finditer(_EVERY, text):
        before, after = text[: found.start()].rstrip(), text[found.end() :].lstrip()
        when, words = (None, "") if before else split_day(after)
        if when is not None:  # "weekly mon" is "mon weekly"
            before, after = after[: len(after) - len(words)].rstrip(), words
        bound, rest = _take_bound(typed, after, split_day)
        if bound is None:
            bound, rest = _bound_at_end(typed, after, split_day)
        is_at_end = not after and found["unit"] not in {"hour", "day"}  # "she bakes every day" is no series
        if bound is not None or is_at_end or is_day(before):
            unit, every = _read_rhythm(typed, found)
            until_on, times = bound or (None, None)
            return Rhythm(unit, every, until_on, times), f"{before} {rest}".strip()
    return None, text


def _read_rhythm(typed: str, found: re.Match[str]) -> tuple[str, int]:
    unit = (found["unit"] or found["word"]).lower()
    if unit not in _RHYTHM_OF:
        raise SeriesRefusedError(typed, _("steps come again by the week, month or year"))
    number = (found["number"] or "1").lower()
    count = 2 if number == "other" else int(number[:_MOST_DIGITS])
    if not count:
        raise SeriesRefusedError(typed, _("every 0 is never"))
    counted_in, units = _RHYTHM_OF[unit]
    return counted_in, units * count


def _take_bound(typed: str, after: str, split_day: SplitDay) -> tuple[Bound | None, str]:
    """Take the bound that ``after`` begins with, a last day or a number of times; None where it begins with none."""
    times = re.match(_TIMES, after)
    if times:
        return (None, int(times[1][:_MOST_DIGITS])), after[times.end() :].lstrip()
    until = re.match(_UNTIL, after)
    if not until:
        return None, after
    when, rest = split_day(after[until.end() :])
    if when is None:
        raise SeriesRefusedError(typed, _('the day after "{word}" is not clear').format(word=until[0].strip()))
    if when.at is not None:
        raise SeriesRefusedError(typed, _("it ends on a day, and a time there says nothing"))
    return (when.on, None), rest


def _bound_at_end(typed: str, after: str, split_day: SplitDay) -> tuple[Bound | None, str]:
    """Take the bound that ``after`` ends with, other words standing before it."""
    for found in reversed(list(re.finditer(_BOUND_WITHIN, after))):
        try:
            bound, rest = _take_bound(typed, after[found.start() :], split_day)
        except InputError:
            continue  # the words are the seller's: "every week she works until late"
        if bound is not None and not rest:
            return bound, after[: found.start()].rstrip()
    return None, after


def make_recurrence(text: str, rhythm: Rhythm, from_on: date, today: date) -> Recurrence:
    """Make the series that begins on ``from_on``; ``text`` is the step as typed, for the sentences of errors.

    Raises ``NoEndError`` without an end, and ``SeriesRefusedError`` for one of
    more than 520 times or 20 years, and one in which nothing comes again.
    """
    longest = _series(rhythm, from_on, MOST_TIMES)
    if len(longest) < 2:
        reason = ngettext("it lasts at most {count} year", "it lasts at most {count} years", MOST_YEARS)
        raise SeriesRefusedError(text, reason.format(count=MOST_YEARS))
    if rhythm.until_on is None and rhythm.times is None:
        raise NoEndError(text, rhythm, from_on)
    if rhythm.times is not None:
        return _of_times(text, rhythm, longest)
    until_on = rhythm.until_on or from_on
    if until_on < longest[1]:
        reason = _("the second time would be {second}, after the end, {end}").format(
            second=say_date(longest[1], today), end=say_date(until_on, today)
        )
        raise SeriesRefusedError(text, reason)
    if until_on > _last_possible(from_on) or (len(longest) == MOST_TIMES and until_on > longest[-1]):
        raise SeriesRefusedError(text, _say_most())
    return Recurrence(unit=rhythm.unit, every=rhythm.every, from_on=from_on, until_on=until_on)


def _of_times(text: str, rhythm: Rhythm, longest: list[date]) -> Recurrence:
    times = rhythm.times or 0
    if times < 2:
        raise SeriesRefusedError(text, _("what comes again comes at least twice"))
    if times > len(longest):
        raise SeriesRefusedError(text, _say_most())
    return Recurrence(unit=rhythm.unit, every=rhythm.every, from_on=longest[0], until_on=longest[times - 1])


def _say_most() -> str:
    return _("it comes at most {times} times, over at most {years} years").format(times=MOST_TIMES, years=MOST_YEARS)


def say_recurrence(recurrence: Recurrence, today: date) -> str:
    """Say how a step comes again: ``every 2 weeks until Sun 31 Jan``."""
    every = recurrence.every
    said = {
        "week": ngettext("every week", "every {count} weeks", every),
        "month": ngettext("every month", "every {count} months", every),
        "year": ngettext("every year", "every {count} years", every),
    }[recurrence.unit].format(count=every)
    return _("{rhythm} until {day}").format(rhythm=said, day=say_date(recurrence.until_on, today))

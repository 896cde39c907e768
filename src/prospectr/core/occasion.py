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
from prospectr.core.errors import BuddhistYearError, DateNotUnderstoodError
from prospectr.core.record import Kept, record
from prospectr.core.text import fold
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from prospectr.core.interaction import Interaction

BIRTHDAY = "birthday"
BIRTHDAY_WORDS = frozenset({"birthday", "bday", "b-day"})
DAYS_AROUND = 10
"""For how many days before and after its day an occasion comes to mind."""
DAYS_CORRECTED = 30
"""By how many days a day may be corrected after it was seen to, and not come to mind again."""

_LEAP_YEAR = 2000
_WITHOUT_YEAR = (r"--(?P<month>\d{2})-?(?P<day>\d{2})", r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})")
_SLASHED = r"(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d{2}))?"
_SHORT_YEAR = r"(\d{1,2}\.\d{1,2}\.)(\d{2})(?!\d)"
_DIGITS = r"\b(\d{4})(\d{2})(\d{2})\b"
_YEAR = r"\b\d{4}\b"

_MONTH_FIRST = frozenset("AS GU MP PH PR UM US VI".split())
_EITHER_FIRST = frozenset("CA CN HU JP KR LT MN TW".split())  # the year first, or both orders in use

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


class DayInTwoWaysError(DayOfYearNotUnderstoodError):
    """A day with slashes may be day and month or month and day, and where the seller is does not say which."""

    def __init__(self, text: str, first: str, second: str) -> None:
        super().__init__(text, _("it may be {first} or {second}").format(first=first, second=second))
        self.hints = (_('Write the month in letters: "{first}" or "{second}".').format(first=first, second=second),)


def _say_forms() -> str:
    return _('Write it like "29 feb", "12 jun 1986", 12.6.1986 or 1986-06-12.')


def is_month_first(region: str, language: str) -> bool | None:
    """Tell whether ``4/3`` is the third of April where the seller is; None where it may be either.

    ``region`` (``US``) may be empty: then that of ``language`` counts (``en_US``); any but English has the day first.
    """
    spoken, _separator, spoken_in = language.partition("_")
    region = region or spoken_in
    if region in _EITHER_FIRST or (not region and spoken == "en"):
        return None
    return region in _MONTH_FIRST


def find_day_of_year(text: str, today: date, *, month_first: bool | None = None) -> DayOfYear | None:
    """Find the day of the year that all of ``text`` names, with its year if one is named; None when it is no day.

    ``29 feb``, ``12 jun 1986``, ``1986-06-12``, ``12.6.``, ``12.6.1986``, ``--02-29`` and ``19860612`` as in vCards;
    of two digits the year is the last one that has come. ``today``, ``fri`` and the like are that day of every year.
    Which is the month of ``4/3`` and ``4/3/1990`` is told by ``month_first``.

    Raises DateNotUnderstoodError for a day that does not exist (``30 feb``, ``29 feb 2023``), for a year to come, and
    for a day with slashes that may be two where ``month_first`` is None.
    """
    words = _put_day_first(text, fold(text.replace(",", " ")).rstrip(" ."), month_first=month_first)
    for form in _WITHOUT_YEAR:
        found = re.fullmatch(form, words)
        if found is not None:
            return _without_year(text, int(found["month"]), int(found["day"]))
    words = re.sub(_DIGITS, r"\1-\2-\3", re.sub(_SHORT_YEAR, lambda found: _full_year(found, today), words))
    try:
        on = find_date(words, today)
    except BuddhistYearError:
        raise
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


def _put_day_first(text: str, words: str, *, month_first: bool | None) -> str:
    """Write a day with slashes as one with dots, ``30.4.1990``; other words stay as they are."""
    found = re.fullmatch(_SLASHED, words)
    if found is None:
        return words
    first, second, year = int(found[1]), int(found[2]), found[3]
    if first > 12 or second > 12:
        month_first = second > 12
    elif month_first is None and first != second and first and second:
        said = (_say_day(day, month, year) for day, month in ((first, second), (second, first)))
        raise DayInTwoWaysError(text, *said)
    day, month = (second, first) if month_first else (first, second)
    return ".".join(str(part) for part in (day, month, year) if part is not None)


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


def split_label(words: Sequence[str], today: date, *, month_first: bool | None = None) -> tuple[str, DayOfYear | None]:
    """Split words into what is remembered and the day they end with: ``wedding day 12.6.2015``.

    Without anything before the day it is a birthday. The longest run at the end
    that names a day counts. Raises DateNotUnderstoodError as ``find_day_of_year`` does.
    """
    said = " ".join(words).split()
    for start in range(len(said)):
        found = find_day_of_year(" ".join(said[start:]), today, month_first=month_first)
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


def day_at_hand(occasion: Occasion, today: date) -> date:
    """Return the day of an occasion to speak of: one at most ten days past, seen to or not; else the next."""
    on = nearest_day(occasion, today)
    return on if _is_near(occasion, on, today) else next_day(occasion, today)


def _is_near(occasion: Occasion, on: date, today: date) -> bool:
    """Tell whether a day of the occasion, not before its first, is at most ten days away."""
    return abs((on - today).days) <= DAYS_AROUND and (occasion.year is None or on.year >= occasion.year)


def nearest_day(occasion: Occasion, today: date) -> date:
    """Return the day of the occasion that lies nearest to ``today``; of two alike the coming one."""
    days = (day_in(occasion, year) for year in (today.year + 1, today.year, today.year - 1))
    return min(days, key=lambda on: abs((on - today).days))


def is_handled(occasion: Occasion, on: date) -> bool:
    """Tell whether the occasion of the day ``on`` was seen to.

    It was, too, if it is up to 30 days from the one that was: a day corrected afterwards does not come to mind again.
    """
    return occasion.handled_on is not None and abs((on - occasion.handled_on).days) <= DAYS_CORRECTED


def say_card(occasion: Occasion) -> str:
    """Say, as what happened, that a card was sent."""
    return _("card: {label}").format(label=say_label(occasion))


def was_card_sent(occasion: Occasion, on: date, talks: Iterable[Interaction]) -> bool:
    """Tell whether the day ``on`` was seen to by a card that is among what happened with the contact, ``talks``."""
    return is_handled(occasion, on) and any(
        (talk.kind, talk.direction) == ("message", "out")
        and talk.words.startswith(say_card(occasion))
        and nearest_day(occasion, talk.happened_on) == on
        for talk in talks
    )


def find_day_to_remember(occasion: Occasion, today: date) -> date | None:
    """Return the day of an occasion that is to be remembered now, or None.

    From ten days before until it was seen to, at the latest ten days after.
    """
    on = nearest_day(occasion, today)
    return on if _is_near(occasion, on, today) and not is_handled(occasion, on) else None


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
    return _say_day(occasion.day, occasion.month, occasion.year)


def _say_day(day: int, month: int, year: int | str | None) -> str:
    if year is None:
        return _("{day} {month}").format(day=day, month=_(SHORT_MONTHS[month - 1]))
    return _("{day} {month} {year}").format(day=day, month=_(SHORT_MONTHS[month - 1]), year=year)


def plain_day_of_year(occasion: Occasion) -> str:
    """Return the day as vCards write it: ``1986-06-12``, without a year ``--06-12``."""
    year = "-" if occasion.year is None else f"{occasion.year:04}"
    return f"{year}-{occasion.month:02}-{occasion.day:02}"

"""How a column writes its days, told from all its values, and the days read that way.

``03/04/2024`` is one day here and another there. Every value of a column is
shown to a judge; where all of them allow one reading only, that is the
column's, else a person is asked (``Doubt``). ``exchange.amounts`` does the
same for money.
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date
from functools import lru_cache

from prospectr.core.dates import BUDDHIST_YEARS, FIRST_YEAR, LAST_YEAR, YEARS_OF_BUDDHIST_ERA, days_in_month
from prospectr.core.errors import DateNotUnderstoodError
from prospectr.core.importing import Doubt
from prospectr.core.record import record
from prospectr.core.text import fold
from prospectr.core.words import _
from prospectr.exchange.months import BETWEEN, months

DAY_ORDERS = ("dmy", "mdy", "ymd")
"""What ``--dates`` may say: the day, the month or the year first."""

NO_YEARS = frozenset({0, 1, 1604, 1904})
"""The years that other programs write for a birthday whose year is not known."""

MOST_SAMPLES = 3
"""How many values a doubt shows."""

_FIRST_OF_LAST_CENTURY = 70
_FIRST_OF_LAST_CENTURY_BORN = 30  # a customer is rarely a child
_LEAP_YEAR = 2000
_REMEMBERED = 16_384  # days read: those of a list are few, and each comes twice

_NUMBERS = r"(\d{1,4})\s?([-/. ])\s?(\d{1,2})\s?\2\s?(\d{1,4})\.?"
_SIGNED = r"(\d{1,4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?"
_DIGITS = r"(\d{4})(\d{2})(\d{2})"
_PAIR = r"(\d{1,2})\s?([-/. ])\s?(\d{1,2})\.?"
_DOTTED = r"\d\s?\.\s?\d"
_WITHOUT_YEAR = r"--(\d{2})-?(\d{2})"
_TIME = (
    r"[t ,]+(?:at )?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.?\s?m\.?)?(?: ?(?:z|utc|gmt|[a-z]{2,4}))?"
    r"(?: ?[+-]\d{2}:?\d{2})?(?: [a-z]{2,4})?$"
)

YearMonthDay = tuple[int | None, int, int]
"""A day as it is written: its year may be None, or one of no calendar."""


@record
class Habit:
    """How one column writes: ``order`` of its days, ``decimals`` of its money, and whether its years are Buddhist.

    ``currency`` is what its heading names, for amounts that name none.
    """

    order: str = ""
    decimals: str = ""
    is_buddhist: bool = False
    currency: str = ""


@lru_cache(_REMEMBERED)
def _readings(text: str) -> dict[str, YearMonthDay]:
    """Return each order by which ``text`` is a day of a calendar, with the day it is then; ``""`` for beyond doubt."""
    words = fold(text)
    if ":" in words:
        words = re.sub(_TIME, "", words)
    words = words.removesuffix("t00")
    found = re.fullmatch(_SIGNED, words) or re.fullmatch(_DIGITS, words)
    if found is not None:
        return _real({"": (_full_year(found[1]), int(found[2]), int(found[3]))})
    found = re.fullmatch(_NUMBERS, words)
    if found is not None:
        numbers = (int(found[1]), int(found[3]), int(found[4]))
        return _numbered(numbers, len(found[1]), len(found[4]))
    named = _named(words)
    return _real({"": named}) if named else {}


def _numbered(numbers: tuple[int, int, int], head: int, tail: int) -> dict[str, YearMonthDay]:
    """Return the readings of three numbers, the first of ``head`` digits and the last of ``tail``."""
    first, second, third = numbers
    if head > 2:
        return _real({"": (first, second, third)}) if tail <= 2 and head == 4 else {}
    if tail in {1, 3}:
        return _real({"ymd": (_century(first), second, third)}) if (head, tail) == (2, 1) else {}
    orders: dict[str, YearMonthDay] = {"dmy": (third, second, first), "mdy": (third, first, second)}
    if tail == 2:
        orders["ymd"] = (first, second, third)
    if tail == 2:
        orders = {name: (_century(year or 0), month, day) for name, (year, month, day) in orders.items()}
    readings = _real(orders)
    return {"": next(iter(readings.values()))} if len(set(readings.values())) == 1 and len(readings) > 1 else readings


def _named(words: str) -> YearMonthDay | None:
    """Read a day whose month is in letters; None where it is none."""
    known = months()
    month: int | None = None
    numbers: list[str] = []
    for token in re.findall(r"\d+月|\d+|[^\d\s,/\-]+", words):
        word = token.strip(".'’") if not token.isdecimal() else token
        if token.isdecimal():
            numbers.append(token)
        elif month is None and word in known:
            month = known[word]
        elif word and word not in BETWEEN:
            return None
    if month is None or not 1 <= len(numbers) <= 2:
        return None
    if len(numbers) == 1:
        return (None, month, int(numbers[0])) if len(numbers[0]) <= 2 else None
    day, year = numbers if len(numbers[0]) <= 2 else reversed(numbers)
    return (_full_year(year), month, int(day)) if len(day) <= 2 and len(year) in {2, 4} else None


def _full_year(digits: str) -> int:
    return _century(int(digits)) if len(digits) <= 2 else int(digits)


def _century(year: int) -> int:
    return year + (1900 if year >= _FIRST_OF_LAST_CENTURY else 2000)


def _real(readings: dict[str, YearMonthDay]) -> dict[str, YearMonthDay]:
    """Keep the readings that are days of a calendar."""
    kept = {}
    for order, (year, month, day) in readings.items():
        leap = _LEAP_YEAR if year is None or year in NO_YEARS else year
        if leap in BUDDHIST_YEARS:
            leap -= YEARS_OF_BUDDHIST_ERA
        if 1 <= month <= 12 and 1 <= day <= days_in_month(leap, month):
            kept[order] = (year, month, day)
    return kept


def _birthdays(text: str) -> dict[str, YearMonthDay]:
    """Return the readings of a day of the year, which may go without one: ``--03-05``, ``5 March``, ``5/3``."""
    words = fold(text)
    bare = re.fullmatch(_WITHOUT_YEAR, words)
    if bare is not None:
        return _real({"": (None, int(bare[1]), int(bare[2]))})
    pair = re.fullmatch(_PAIR, words)
    if pair is None:
        return _readings(text)
    first, second = int(pair[1]), int(pair[3])
    readings = _real({"dmy": (None, second, first), "mdy": (None, first, second)})
    return {"": next(iter(readings.values()))} if first == second and readings else readings


def is_day(text: str) -> bool:
    """Tell whether ``text`` may be a day, or a day of the year, in whatever order."""
    return any(map(str.isdigit, text)) and bool(_birthdays(text))


class DayJudge:
    """Is shown every value of a column of days, and tells how the column writes them; it remembers a few only."""

    def __init__(self) -> None:
        self._allowed = set(DAY_ORDERS)
        self._seen: set[str] = set()
        self._in_two_ways: list[str] = []
        self._only_dots = True
        self._deciding: dict[frozenset[str], str] = {}
        self._buddhist = self._common = 0
        self.buddhist_sample = ""

    def feed(self, text: str) -> None:
        """Take one value into account; one that is no day says nothing."""
        readings = _birthdays(text)
        if not readings:
            return
        year = next(iter(readings.values()))[0]
        if year is not None and year in BUDDHIST_YEARS:
            self._buddhist += 1
            self.buddhist_sample = self.buddhist_sample or text
        elif year is not None and year >= 1000:
            self._common += 1
        if "" in readings:
            return
        self._allowed &= readings.keys()
        self._seen |= readings.keys()
        if len(readings) > 1:
            self._only_dots = self._only_dots and re.search(_DOTTED, text) is not None
            if len(self._in_two_ways) < MOST_SAMPLES:
                self._in_two_ways.append(text)
        self._deciding.setdefault(frozenset(readings), text)

    @property
    def is_buddhist(self) -> bool:
        """Whether every year of the column is one of the Buddhist era."""
        return self._buddhist > 0 and self._common == 0

    @property
    def order(self) -> str:
        """The one order that all values allow; empty where it does not matter or is not known.

        Whoever parts a day with points puts the day first, and so does whoever counts years as Buddhists do, unless
        other values say they do not.
        """
        if self._seen and "dmy" in self._allowed and (self._only_dots or self.is_buddhist):
            return "dmy"
        return next(iter(self._allowed)) if self._seen and len(self._allowed) == 1 else ""

    def find_doubt(self, heading: str) -> Doubt | None:
        """Return the question to ask about the column; None where there is none."""
        if not self._seen or self.order:
            return None
        choices = tuple(order for order in DAY_ORDERS if order in (self._allowed or self._seen))
        samples = self._in_two_ways if self._allowed else list(self._deciding.values())
        shown = tuple(samples[:MOST_SAMPLES])
        return Doubt(heading=heading, option="dates", choices=choices, samples=shown, is_mixed=not self._allowed)


def _read_parts(text: str, readings: dict[str, YearMonthDay], order: str) -> YearMonthDay:
    if not readings:
        raise DateNotUnderstoodError(text)
    found = readings.get("") or readings.get(order)
    if found is None:
        reason = _("it may be one of several days") if not order else _("it is not written {order}").format(order=order)
        raise DateNotUnderstoodError(text, reason)
    return found


def read_day(text: str, order: str, *, is_buddhist: bool = False) -> date:
    """Read a day as its column writes it (``order`` of ``DAY_ORDERS``, or empty); a time after it is left aside.

    Years of two digits from 70 on are of the last century. Raises DateNotUnderstoodError for what is no day, for one
    that may be several where no order is given, and for one outside the years 1900 to 2200.
    """
    year, month, day = _read_parts(text, _readings(text), order)
    if year is None:
        raise DateNotUnderstoodError(text, _("it names no year"))
    year -= YEARS_OF_BUDDHIST_ERA if is_buddhist and year in BUDDHIST_YEARS else 0
    if not FIRST_YEAR <= year <= LAST_YEAR or year in BUDDHIST_YEARS:
        raise DateNotUnderstoodError(
            text, _("years go from {first} to {last}").format(first=FIRST_YEAR, last=LAST_YEAR)
        )
    with suppress(ValueError):
        return date(year, month, day)
    raise DateNotUnderstoodError(text)


def read_birthday(text: str, order: str, *, is_buddhist: bool = False) -> tuple[int, int, int | None]:
    """Read a day of the year: month, day, and the year, None where the file knows none (``--03-05``, 1604-03-05).

    Years of two digits from 30 on are of the last century. Raises DateNotUnderstoodError.
    """
    year, month, day = _read_parts(text, _birthdays(text), order)
    if year is None or year in NO_YEARS:
        return month, day, None
    if _has_short_year(text) and year >= 2000 + _FIRST_OF_LAST_CENTURY_BORN:
        year -= 100
    year -= YEARS_OF_BUDDHIST_ERA if is_buddhist and year in BUDDHIST_YEARS else 0
    if not FIRST_YEAR <= year <= LAST_YEAR or day > days_in_month(year, month):
        raise DateNotUnderstoodError(text)
    return month, day, year


def _has_short_year(text: str) -> bool:
    return re.search(r"\d{4}", fold(text)) is None

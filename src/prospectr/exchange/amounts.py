"""How a column writes its money and numbers, told from all its values, and the amounts read that way.

``1,234`` is a thousand in one country and one and a bit in another: see
``exchange.conventions``, which does the same for days.
"""

from __future__ import annotations

import re

from prospectr.core.errors import MoneyNotUnderstoodError
from prospectr.core.importing import Doubt
from prospectr.core.money import CURRENCIES, Money, find_currency, parse_money
from prospectr.core.words import _
from prospectr.exchange.conventions import MOST_SAMPLES

DECIMAL_MARKS = ("comma", "point")
"""What ``--decimals`` may say: which of the two stands before decimals."""

_EITHER = "either"
_MARKS = {"comma": ",", "point": "."}
_AMOUNT = r"([^\d\s.,'()+-]{0,6})[ .]{0,2}(\d(?:[\d.,' ]*\d)?)[.,]?[-–]? ?([^\d()+-]{0,12})"
_GROUPS = r"\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*|\d{1,2}(?:,\d{2})+,\d{3}"
_MOST_DIGITS = 15
_SIGNS = str.maketrans({"٫": ".", "٬": ",", "．": ".", "，": ",", "’": "'", "＄": "$", "￥": "¥"})


def _take_apart(text: str) -> tuple[str, str, str] | None:
    """Return what stands before the number of an amount, the number, and what stands after it; None for no amount."""
    plain = text
    if not text.isascii():
        signs = text.translate(_SIGNS)
        plain = "".join(str(int(one)) if one.isdecimal() else one for one in signs)
    found = re.fullmatch(_AMOUNT, " ".join(plain.split()))
    return None if found is None else (found[1], found[2], found[3].strip())


def _find_mark(number: str) -> str:
    """Return which mark the decimals of a number stand behind, ``either`` where that is open, or nothing."""
    points, commas = number.count("."), number.count(",")
    if points and commas:
        last = "point" if number.rindex(".") > number.rindex(",") else "comma"
        return last if number.count(_MARKS[last]) == 1 else ""
    if points + commas == 0:
        return ""
    if points + commas > 1:  # they part thousands, so decimals would stand behind the other
        return "comma" if points else "point"
    name = "point" if points else "comma"
    whole, _mark, decimals = number.partition(_MARKS[name])
    is_open = len(decimals) == 3 and whole.isdecimal() and len(whole) <= 3 and not whole.startswith("0")
    return _EITHER if is_open else name


def is_amount(text: str) -> bool:
    """Tell whether ``text`` may be an amount of money, in whatever way it is written; a negative one is none."""
    return _take_apart(text) is not None


class MoneyJudge:
    """Is shown every value of a column of amounts, and tells which mark its decimals stand behind."""

    def __init__(self, currency: str) -> None:
        self._currency = currency
        self._said: dict[str, str] = {}
        self._open: list[str] = []

    def feed(self, text: str) -> None:
        """Take one value into account; one that is no amount says nothing."""
        if text.isdecimal():
            return
        written = _take_apart(text)
        mark = _find_mark(written[1]) if written else ""
        if written is None or not mark:
            return
        if mark != _EITHER:
            self._said.setdefault(mark, text)
        elif len(self._open) < MOST_SAMPLES and _has_decimals(written, self._currency):
            self._open.append(text)

    @property
    def decimals(self) -> str:
        """The one mark that all values allow; empty where it does not matter or is not known."""
        return next(iter(self._said)) if len(self._said) == 1 else ""

    def find_doubt(self, heading: str) -> Doubt | None:
        """Return the question to ask about the column; None where there is none."""
        if len(self._said) == 1 or not (self._said or self._open):
            return None
        samples = [*self._said.values(), *self._open][:MOST_SAMPLES]
        return Doubt(heading=heading, option="decimals", choices=DECIMAL_MARKS, samples=tuple(samples))


def _has_decimals(written: tuple[str, str, str], default: str) -> bool:
    before, _number, after = written
    sign = after or before
    currency = (find_currency(sign, default) if sign else None) or default
    return CURRENCIES.get(currency, (2, ""))[0] > 0


def _plain_number(text: str, number: str, decimals: str, *, has_decimals: bool) -> str:
    """Write a number as digits, with a point before its decimals. Raises MoneyNotUnderstoodError."""
    if number.isdecimal():
        return number
    mark = _find_mark(number)
    if mark == _EITHER:
        if has_decimals and not decimals:
            raise MoneyNotUnderstoodError(text, _("it could be thousands or decimals"))
        mark = decimals
        if not has_decimals:  # then what stands there parts thousands
            mark = "comma" if "." in number else "point"
    elif decimals and mark and mark != decimals:
        raise MoneyNotUnderstoodError(text, _("it is not written as the others of its column"))
    whole, _sign, rest = number.partition(_MARKS.get(mark, "\0"))
    if rest and not rest.isdecimal():
        raise MoneyNotUnderstoodError(text)
    if not whole.isdecimal() and re.fullmatch(_GROUPS, whole) is None:
        raise MoneyNotUnderstoodError(text, _("its thousands do not stand in threes"))
    rest = rest.rstrip("0")
    return re.sub(r"\D", "", whole) + (f".{rest}" if rest else "")


def read_money(text: str, currency: str, decimals: str) -> Money:
    """Read an amount as its column writes it, in ``currency`` unless it names another.

    ``decimals`` is one of ``DECIMAL_MARKS``, or empty where that does not matter or is not known.
    Raises MoneyNotUnderstoodError: for negative amounts, for one that may be two where ``decimals`` is empty, and for
    whatever else ``core.money.parse_money`` refuses.
    """
    written = _take_apart(text)
    if written is None:
        raise MoneyNotUnderstoodError(text)
    before, number, after = written
    plain = _plain_number(text, number, decimals, has_decimals=_has_decimals(written, currency))
    sign = before or after
    named = find_currency(sign, currency) if sign and not (before and after) else None
    if not (currency or named):
        raise MoneyNotUnderstoodError(text, _("it names no currency"))
    if not sign or (named and sign.casefold() not in {"toman", "tomans", "تومان", "تومن"}):
        return parse_money(f"{named or currency}{plain}", currency)
    return parse_money(f"{before}{plain}{after}", currency)


def read_count(text: str) -> int:
    """Read a whole number such as how many people a company has: ``250``, ``1,200``. Raises MoneyNotUnderstoodError."""
    written = _take_apart(text)
    if written is None or written[0] or written[2]:
        raise MoneyNotUnderstoodError(text)
    number = written[1]
    grouped = number.isdecimal() or re.fullmatch(_GROUPS, number) is not None
    digits = re.sub(r"\D", "", number) if grouped else re.sub(r"[.,]0+$", "", number)
    if not digits.isdecimal() or len(digits) > _MOST_DIGITS:
        raise MoneyNotUnderstoodError(text)
    return int(digits)


def read_percent(text: str) -> int:
    """Read odds: ``35``, ``35 %``, and ``0.35`` or ``1.0`` as a share of one. Raises MoneyNotUnderstoodError."""
    plain = text.strip().removesuffix("%").strip().replace(",", ".")
    found = re.fullmatch(r"(\d{1,3})(?:\.(\d{1,6}))?", plain)
    if found is None:
        raise MoneyNotUnderstoodError(text)
    value = float(plain)
    if found[2] and value <= 1 and "%" not in text:
        value *= 100
    if value > 100 or abs(value - round(value)) > 1e-6:
        raise MoneyNotUnderstoodError(text)
    return round(value)

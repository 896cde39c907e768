"""Money: whole minor units and a currency, read from what a seller types and said back.

Amounts are never floating point, and amounts in two currencies are never added.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.errors import MoneyNotUnderstoodError
from prospectr.core.record import put, record
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MOST_MINOR = 2**53 - 1
"""The largest amount kept: beyond it programs that read our JSON would round."""

_CODES = """
AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY
COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS
INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP
MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR
SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST
XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
""".split()

_WITHOUT_DECIMALS = frozenset(
    "AFN ALL BIF CLP DJF GNF IQD IRR ISK JPY KMF KPW KRW LAK LBP MGA MMK PYG RSD RWF SOS SYP UGX VND VUV XAF XOF XPF "
    "YER".split()
)
_WITH_THREE_DECIMALS = frozenset("BHD JOD KWD LYD OMR TND".split())

_SYMBOLS = {
    "AMD": "֏",
    "AUD": "A$",
    "AZN": "₼",
    "BDT": "৳",
    "BRL": "R$",
    "CAD": "CA$",
    "CNY": "CN¥",
    "CRC": "₡",
    "EUR": "€",
    "GBP": "£",
    "GEL": "₾",
    "GHS": "GH₵",
    "HKD": "HK$",
    "IDR": "Rp",
    "ILS": "₪",
    "INR": "₹",
    "JPY": "¥",
    "KHR": "៛",
    "KRW": "₩",
    "KZT": "₸",
    "LAK": "₭",
    "MNT": "₮",
    "MXN": "MX$",
    "MYR": "RM",
    "NGN": "₦",
    "NZD": "NZ$",
    "PHP": "₱",
    "RUB": "₽",
    "SGD": "S$",
    "THB": "฿",
    "TRY": "₺",
    "TWD": "NT$",
    "UAH": "₴",
    "USD": "$",
    "VND": "₫",
    "XCD": "EC$",
}

CURRENCIES: dict[str, tuple[int, str]] = {
    code: (
        0 if code in _WITHOUT_DECIMALS else 3 if code in _WITH_THREE_DECIMALS else 2,
        _SYMBOLS.get(code, code),
    )
    for code in _CODES
}
"""Each ISO 4217 currency somebody pays with: how many decimals it has, and the sign it is written with."""

_USED_BEYOND_ITS_COUNTRY = {
    "AUD": "CC CX HM KI NF NR TV",
    "CHF": "LI",
    "DKK": "FO GL",
    "EUR": "AD AT AX BE BL CY DE EA EE ES FI FR GF GP GR HR IC IE IT LT LU LV MC ME MF MQ MT NL PM PT RE SI SK SM TF "
    "VA XK YT",
    "GBP": "GG GS IM JE TA",
    "ILS": "PS",
    "MAD": "EH",
    "NOK": "BV SJ",
    "NZD": "CK NU PN TK",
    "SHP": "AC",
    "USD": "AS BQ DG EC FM GU IO MH MP PR PW SV TC TL UM VG VI",
    "XAF": "CF CG CM GA GQ TD",
    "XCD": "AG AI DM GD KN LC MS VC",
    "XCG": "CW SX",
    "XOF": "BF BJ CI GW ML NE SN TG",
    "XPF": "NC PF WF",
}

# A national currency's code begins with its country's; codes that begin with X belong to several countries.
CURRENCY_OF_REGION: dict[str, str] = {code[:2]: code for code in _CODES if code[0] != "X"} | {
    region: code for code, regions in _USED_BEYOND_ITS_COUNTRY.items() for region in regions.split()
}
"""The currency a seller in a region (``TH``) most likely sells in."""

_DOLLARS = frozenset(
    "ARS AUD BBD BMD BND BSD BZD CAD CLP COP CUP DOP FJD GYD HKD JMD KYD LRD MXN NAD NZD SBD SGD SRD TTD TWD USD UYU "
    "XCD".split()
)
_CURRENCY_OF_SIGN = (
    {code.casefold(): code for code in _CODES}
    | {sign.casefold(): code for code, sign in _SYMBOLS.items()}
    | {"บาท": "THB", "円": "JPY", "元": "CNY", "원": "KRW", "zł": "PLN", "kč": "CZK", "us$": "USD"}
)

_DOLLAR = tuple("USD AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD XCD".split())
_CROWN, _RUPEE, _RIAL = ("DKK", "ISK", "NOK", "SEK"), ("INR", "LKR", "NPR", "PKR"), ("IRR", "OMR", "QAR", "SAR", "YER")
_TOMAN = frozenset({"تومان", "تومن", "toman", "tomans"})
"""Ten rials, and what prices in Iran are said in."""
_CURRENCIES_OF_WORD: dict[str, tuple[str, ...]] = {
    "baht": ("THB",),
    "ringgit": ("MYR",),
    "rupiah": ("IDR",),
    "euro": ("EUR",),
    "euros": ("EUR",),
    **dict.fromkeys(("dollar", "dollars"), _DOLLAR),
    **dict.fromkeys(("rs", "rupee", "rupees"), _RUPEE),
    **dict.fromkeys(("kr", "krone", "kroner", "krona", "kronor"), _CROWN),
    **dict.fromkeys(("rial", "rials", "ریال", "ريال", "﷼"), _RIAL),
    **dict.fromkeys(_TOMAN, ("IRR",)),
}
"""A currency's plain name, and which it may be: the seller's own among them, or the only one."""

_GROUPS_BY_LAKH = frozenset({"BDT", "INR", "NPR", "PKR"})

# Separators and signs as other scripts and keyboards write them.
_PLAIN = str.maketrans({"٫": ".", "٬": ",", "．": ".", "，": ",", "’": "'", "＄": "$", "￡": "£", "￥": "¥", "−": "-"})
_AMOUNT = r"([^\d\s.,'-]*) ?(-?)(\d[\d.,' ]*)(.*)"
_LIKE_AN_AMOUNT = r"-?\d[\d.,]*(?:e\d[\d.,]*)?(\D*)"
_NUMBER = r"\d+(?:[.,' ]\d+)*"
_THOUSANDS = r"[1-9]\d{0,2}([.,' ])\d{3}(?:\1\d{3})*"
_LAKHS = r"[1-9]\d?(?:,\d{2})*,\d{3}"


@record
class Money:
    """An amount in minor units (cents; whole yen) of a currency, by its ISO 4217 code."""

    minor: int
    currency: str

    def __init__(self, minor: int, currency: str) -> None:
        put(self, "minor", minor)
        put(self, "currency", currency)


class MoneyAmbiguousError(MoneyNotUnderstoodError):
    """What stands behind the point or comma of an amount could be thousands or decimals; the hint names either."""

    def __init__(self, text: str, written: _Written, digits: int) -> None:
        super().__init__(text, _("it could be thousands or decimals"))
        zeros = 3 * written.thousands
        whole, decimals = re.split(r"\D", written.number)
        shift = digits + zeros + written.tens
        meant = {"decimals": whole + decimals.ljust(shift, "0"), "thousands": whole + decimals + "0" * shift}
        said = {name: int(minor) for name, minor in meant.items()}
        self.hints = (
            _("Write {decimals} for the decimals, or {thousands} for the thousands.").format(
                **{name: f"{written.currency}{_bare(minor, digits)}" for name, minor in said.items()}
            ),
        )


class _Written(NamedTuple):
    """An amount taken apart: its number as typed, whether thousands were meant, and how its currency was named.

    ``tens`` tells that it was said in a coin of ten of the currency.
    """

    number: str
    thousands: bool
    tens: bool
    currency: str
    named: bool
    named_first: bool


def parse_money(text: str, currency_default: str) -> Money:
    """Read an amount: ``1200``, ``1200eur``, ``EUR1200``, ``1.2k``, ``€900``, ``1,200.50``, ``1.200,50``, ``1 200,50``.

    Without a currency it is in ``currency_default``; ``$`` is the default's if
    that is a dollar or a peso, ``¥`` if it is the yuan. A plain name, ``900
    baht``, is a currency where only one has it, or the default does; a toman is
    ten rials. Point, comma, space
    and apostrophe part thousands; the last point or comma is the decimal one
    when other than three digits follow it. With a currency of three decimals
    ``1.200`` could be either and is refused with a hint that names both,
    unless the currency stands in front as ``say_money`` writes it.

    Raises MoneyAmbiguousError for that, and MoneyNotUnderstoodError with the reason
    for anything else: negative amounts, more decimals than the currency has, and
    amounts of 2**53 minor units and more.
    """
    written = _take_apart(text, currency_default)
    digits = CURRENCIES[written.currency][0]
    whole, decimals = _split_number(text, written, digits)
    shift = digits + 3 * written.thousands + written.tens
    if len(decimals) > shift:
        reason = _("{currency} has {count} decimals") if digits else _("{currency} has no decimals")
        raise MoneyNotUnderstoodError(text, reason.format(currency=written.currency, count=digits))
    minor_digits = (whole + decimals.ljust(shift, "0")).lstrip("0")
    if len(minor_digits) > len(str(MOST_MINOR)) or int(minor_digits or "0") > MOST_MINOR:
        raise MoneyNotUnderstoodError(text, _("it is too large"))
    return Money(int(minor_digits or "0"), written.currency)


def _take_apart(text: str, currency_default: str) -> _Written:
    plain = _plain(text)
    found = re.fullmatch(_AMOUNT, plain.removeprefix("-"))
    if found is None:
        raise MoneyNotUnderstoodError(text)
    before, minus, number, after = found.groups()
    if minus or plain.startswith("-"):
        raise MoneyNotUnderstoodError(text, _("an amount is never negative"))
    before, after = before.casefold(), after.strip().casefold()
    thousands = after not in _CURRENCY_OF_SIGN and after not in _CURRENCIES_OF_WORD and after.startswith("k")
    if thousands:
        after = after[1:].strip()
    currency = currency_default
    for sign in filter(None, (after, before)):
        currency = find_currency(sign, currency) or ""
        if not currency:
            raise MoneyNotUnderstoodError(text, _("{sign} is no currency").format(sign=sign))
    if after and before and currency != find_currency(after, currency_default):
        raise MoneyNotUnderstoodError(text, _("it names two currencies"))
    return _Written(
        number=number.strip(),
        thousands=thousands,
        tens=not _TOMAN.isdisjoint((before, after)),
        currency=currency,
        named=bool(before or after),
        named_first=bool(before),
    )


def _plain(text: str) -> str:
    """Write ``text`` in ASCII digits and separators and plain spaces, without invisible characters."""
    if text.isascii():
        return " ".join(text.split())
    characters = (
        str(unicodedata.decimal(character)) if character.isdecimal() else character
        for character in text.translate(_PLAIN)
        if unicodedata.category(character) != "Cf"
    )
    return " ".join("".join(characters).split())


def find_currency(sign: str, default: str) -> str | None:
    """Find the currency of a sign, a code or a plain name, as a seller in ``default`` means it; None where none is."""
    sign = sign.casefold()
    if sign == "$" and default in _DOLLARS:
        return default
    if sign == "¥" and default == "CNY":
        return default
    named = _CURRENCIES_OF_WORD.get(sign, ())
    if default in named or len(named) == 1:
        return default if default in named else named[0]
    return _CURRENCY_OF_SIGN.get(sign)


def split_number(text: str) -> tuple[str, str]:
    """Split a bare number into whole part and decimals, digits only; point and comma mean what they do in an amount.

    Raises MoneyNotUnderstoodError.
    """
    written = _Written(_plain(text), thousands=False, tens=False, currency="EUR", named=False, named_first=False)
    return _split_number(text, written, 2)


def _split_number(text: str, written: _Written, digits: int) -> tuple[str, str]:
    """Split a number as typed into its whole part and its decimals, both of digits only."""
    number = written.number
    if re.fullmatch(_NUMBER, number) is None:
        raise MoneyNotUnderstoodError(text, _("a separator stands without digits"))
    if number.isdecimal():
        return number, ""
    if _is_grouped(number, written.currency):
        if re.fullmatch(_THOUSANDS, number) is None or number.count(".") + number.count(",") != 1:
            return _digits(number), ""
        # One point or comma and three digits: thousands, if decimals are out of the question.
        if written.named_first and digits == 3 and not written.thousands:
            return (_digits(number), "") if "," in number else (number.partition(".")[0], number.partition(".")[2])
        if digits == 3 or written.thousands:
            raise MoneyAmbiguousError(text, written, digits)
        return _digits(number), ""
    decimals = re.split(r"\D", number)[-1]
    whole, separator = number[: -len(decimals) - 1], number[-len(decimals) - 1]
    in_order = whole.isdecimal() or (separator not in whole and _is_grouped(whole, written.currency))
    if separator not in ".," or not in_order:
        raise MoneyNotUnderstoodError(text, _("its thousands do not stand in threes"))
    return _digits(whole), decimals


def _is_grouped(number: str, currency: str) -> bool:
    if re.fullmatch(_THOUSANDS, number) is not None:
        return True
    return currency in _GROUPS_BY_LAKH and re.fullmatch(_LAKHS, number) is not None


def _digits(number: str) -> str:
    return re.sub(r"\D", "", number)


def find_money(word: str, currency_default: str) -> Money | None:
    """Read an amount as ``parse_money`` does; None when ``word`` is none."""
    try:
        return parse_money(word, currency_default)
    except MoneyNotUnderstoodError:
        return None


def looks_like_money(word: str) -> bool:
    """Tell whether ``word`` is money by itself: an amount with a currency in it, or with ``k``.

    A bare number could be anything.
    """
    return is_meant_as_money(word) and find_money(word, "USD") is not None


def is_meant_as_money(word: str, currency_default: str = "USD") -> bool:
    """Tell whether ``word`` is a number with a currency in it, or with ``k``, right or wrong as an amount."""
    try:
        written = _take_apart(word.lstrip("-\u2212"), currency_default)
    except MoneyNotUnderstoodError:
        return False
    return written.named or written.thousands


def resembles_money(word: str) -> bool:
    """Tell whether ``word`` could only be an amount, right or wrong: ``12..3``, ``300xyz``, ``1e9eur``, ``-5``."""
    found = re.fullmatch(_LIKE_AN_AMOUNT, _plain(word))
    if found is None:
        return False
    rest = found[1]
    return not rest or re.fullmatch(r"[^\W\d_]{3}", rest) is not None or find_currency(rest, "USD") is not None


def say_money(money: Money, *, short: bool = False) -> str:
    """Say an amount, ``€1,200.00``, or ``CHF 1,200.00`` where the currency has no sign of its own.

    ``short`` leaves out decimals that are all zero.
    """
    digits, sign = CURRENCIES[money.currency]
    whole, rest = divmod(abs(money.minor), 10**digits)
    decimals = "" if digits == 0 or (short and rest == 0) else f".{rest:0{digits}}"
    space = " " if sign == money.currency else ""
    minus = "-" if money.minor < 0 else ""
    return f"{minus}{sign}{space}{whole:,}{decimals}"


def type_money(money: Money) -> str:
    """Write an amount as it is typed, ``EUR1200``: by its code, which is read alike whatever the usual currency is."""
    return f"{money.currency}{_bare(money.minor, CURRENCIES[money.currency][0])}"


def _bare(minor: int, digits: int) -> str:
    whole, rest = divmod(minor, 10**digits)
    return f"{whole}.{rest:0{digits}}" if rest else str(whole)


def summed(amounts: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Add up minor units, each currency by itself, by code: amounts in two currencies are never added."""
    sums: dict[str, int] = {}
    for currency, minor in amounts:
        sums[currency] = sums.get(currency, 0) + minor
    return dict(sorted(sums.items()))


def moneys(sums: Mapping[str, int]) -> tuple[Money, ...]:
    """Return sums of minor units as amounts, by the code of their currency."""
    return tuple(Money(minor, currency) for currency, minor in sorted(sums.items()))


def divided(amount: int, by: int) -> int:
    """Return ``amount`` divided by a positive number, rounded half up."""
    return (2 * amount + by) // (2 * by)

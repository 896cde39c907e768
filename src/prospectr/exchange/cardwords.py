"""The words of vCards and ours: labels and types, addresses in parts and in one line, days of the year."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from prospectr.core.dates import days_in_month
from prospectr.core.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.core.occasion import DayOfYear

ANNIVERSARY = "anniversary"
NO_YEAR = 1604
"""The year that stands for none, as address books write it that know no day without a year."""

PARTS_OF_ADDRESS = 7

_FIRST_YEAR, _LAST_YEAR = 1000, 2400  # a year outside is of another calendar, or a slip
_LEAP_YEAR = 2000
_LONGEST_LABEL = 40  # characters

_WORD_OF_TYPE = {
    "WORK": "work",
    "HOME": "home",
    "CELL": "mobile",
    "FAX": "fax",
    "PAGER": "pager",
    "MAIN": "main",
    "OTHER": "other",
    "CAR": "car",
    "VIDEO": "video",
    "ISDN": "isdn",
    "MODEM": "modem",
    "MSG": "msg",
    "TEXT": "text",
    "PCS": "pcs",
    "BBS": "bbs",
    "IPHONE": "iphone",
}
_TYPE_OF_WORD = {word: name for name, word in _WORD_OF_TYPE.items()}

# What says nothing beside an address: it is one of the internet, carries voice, takes letters and parcels.
_SILENT = frozenset("PREF VOICE INTERNET DOM INTL POSTAL PARCEL".split())

_APPLE_LABEL = r"_\$!<(.*)>!\$_"
_APPLE_WORDS = {"HomeFAX": "home fax", "WorkFAX": "work fax", "OtherFAX": "other fax", "iPhone": "iphone"}
_APPLE_LABELS = {
    word: f"_$!<{label}>!$_"
    for word, label in (
        ("other", "Other"),
        ("homepage", "HomePage"),
        ("school", "School"),
        (ANNIVERSARY, "Anniversary"),
    )
}
_UNFIT_FOR_LABEL = r"[=@:/?&.,;+()\x00-\x1f\x7f]+"
_NO_LETTER_FIRST = r"^[\W\d_]+"

_FULL_DAY = r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ].*)?"
_DAY_WITHOUT_YEAR = r"--(\d\d)-?(\d\d)(?:T.*)?"
_SLASHED_DAY = r"(\d\d?)/(\d\d?)/(\d{4})"

_FAMILY_FIRST = r"[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"
_WITHOUT_SPACE = r"[\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]+"


def label_of_types(types: Sequence[str]) -> str:
    """Return the label that words of TYPE say: ``("WORK", "CELL")`` is ``work mobile``."""
    words = (_WORD_OF_TYPE.get(name, name.lower()) for name in types if name not in _SILENT)
    return " ".join(dict.fromkeys(words))


def find_types(label: str) -> tuple[str, ...] | None:
    """Find the words of TYPE that say a label; None where there are none that say just that."""
    types = tuple(_TYPE_OF_WORD.get(word, "") for word in label.split(" ")) if label else ()
    return types if all(types) and label_of_types(types) == label else None


def parse_apple_label(text: str) -> str:
    """Read an Apple label: ``_$!<Work>!$_`` is ``work``, the seller's own words are as they are."""
    found = re.fullmatch(_APPLE_LABEL, text.strip())
    return _APPLE_WORDS.get(found[1], found[1].lower()) if found else text.strip()


def say_apple_label(label: str) -> str:
    """Return a label as ``parse_apple_label`` reads it, by Apple's own word where it has one."""
    return _APPLE_LABELS.get(label, label)


def fit_label(label: str) -> str:
    """Return a label in the form it can be typed in: without signs, beginning with a letter, at most 40 characters."""
    if label.isalpha() and len(label) <= _LONGEST_LABEL:
        return label
    words = re.sub(_NO_LETTER_FIRST, "", re.sub(_UNFIT_FOR_LABEL, " ", label))
    return words[:_LONGEST_LABEL].strip() or "other"


def say_address(parts: Sequence[str]) -> str:
    """Write the seven parts of an address in one line: ``Street 1, 8000 Aarhus, Denmark``; with a region as overseas.

    They are: post office box, what is more, street, city, region, code, country.
    """
    lines = [", ".join(filter(None, (line.strip() for line in part.splitlines()))) for part in parts]
    box, more, street, city, region, code, country, *rest = [*lines, *[""] * (PARTS_OF_ADDRESS - len(lines))]
    place = [city, f"{region} {code}".strip()] if region else [f"{code} {city}".strip()]
    return ", ".join(part for part in (street, more, box, *place, country, *rest) if part)


def say_whole_name(parts: Sequence[str]) -> str:
    """Write a name from its parts: family, given, further, what stands before and after it.

    In Chinese, Japanese and Korean the family comes first.
    """
    family, given, further, before, after = [" ".join(part.split()) for part in (*parts, *[""] * 5)[:5]]
    if re.search(_FAMILY_FIRST, family + given):
        joint = "" if all(re.fullmatch(_WITHOUT_SPACE, part) for part in (family, given) if part) else " "
        middle = [joint.join(filter(None, (family, given))), further]
    else:
        middle = [given, further, family]
    return " ".join(filter(None, (before, *middle, after)))


def guess_name_parts(name: str) -> tuple[str, str, str, str, str]:
    """Part a name for programs that want it so: the last word is the family, or the first where that is the custom.

    Put together again the parts are always the name.
    """
    words = name.split(" ")
    if len(words) == 1:
        return "", name, "", "", ""
    if re.search(_FAMILY_FIRST, name):
        return words[0], " ".join(words[1:]), "", "", ""
    return words[-1], " ".join(words[:-1]), "", "", ""


def agrees(name: str, parts: Sequence[str]) -> bool:
    """Tell whether the family and the given name stand in a whole name."""
    whole = fold(name).replace(" ", "")
    said = [fold(part).replace(" ", "") for part in parts[:2]]
    return any(said) and all(part in whole for part in said)


def find_day(text: str, *, omitted: str = "", month_first: bool | None = None) -> DayOfYear | None:
    """Find the day a date of a card names: ``19860612``, ``1986-06-12T00:00:00Z``, ``--0612``; None where it is none.

    ``omitted`` is the year that stands for none. Raises ValueError for a day that does not exist or is
    of another calendar.
    """
    words = text.strip()
    found = re.fullmatch(_DAY_WITHOUT_YEAR, words)
    if found:
        return _checked(int(found[1]), int(found[2]), None)
    found = re.fullmatch(_FULL_DAY, words)
    if found:
        year = int(found[1])
        return _checked(int(found[2]), int(found[3]), None if year == NO_YEAR or found[1] == omitted else year)
    found = re.fullmatch(_SLASHED_DAY, words)
    if found is None or (month_first is None and int(found[1]) <= 12 and int(found[2]) <= 12 and found[1] != found[2]):
        return None
    first, second = int(found[1]), int(found[2])
    has_month_first = second > 12 if month_first is None or max(first, second) > 12 else month_first
    return _checked(*((first, second) if has_month_first else (second, first)), int(found[3]))


def _checked(month: int, day: int, year: int | None) -> DayOfYear:
    if year is not None and not _FIRST_YEAR <= year < _LAST_YEAR:
        raise ValueError(year)
    if not 1 <= month <= 12 or not 1 <= day <= days_in_month(year or _LEAP_YEAR, month):
        raise ValueError(month, day)
    return month, day, year


def say_day(month: int, day: int, year: int | None) -> tuple[str, str]:
    """Return the parameters and the value of a day as version 3.0 writes it."""
    if year is None:
        return f";X-APPLE-OMIT-YEAR={NO_YEAR}", f"{NO_YEAR}-{month:02}-{day:02}"
    return "", f"{year:04}-{month:02}-{day:02}"

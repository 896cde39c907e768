"""Phone numbers as typed, to the international form they are compared by.

The library that knows all numbering plans takes a number apart a dozen times;
a list has thousands. Numbers written in a usual way (digits, spaces, hyphens,
dots, brackets) are told here, by the library's own patterns, each compiled
once; whatever is not plain is the library's to tell.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

_PLAIN = r"(\+?)\(?[0-9](?:[ .()-]{0,3}[0-9]){6,15}"
_SIGNS = str.maketrans("", "", "+ .()-")
_LONGEST_COUNTRY_CODE = 3
_KINDS = (
    "fixed_line",
    "mobile",
    "premium_rate",
    "toll_free",
    "shared_cost",
    "voip",
    "personal_number",
    "pager",
    "uan",
    "voicemail",
)


def normal_phone(text: str, region: str) -> str | None:
    """Return the number in E.164 form (``+66812345678``), or None when ``text`` is no valid number.

    ``region`` (``TH``) says where a number without a country code is at home; it may be empty.
    """
    typed = text.strip()
    plain = re.fullmatch(_PLAIN, typed)
    if plain is not None:
        digits = typed.translate(_SIGNS)
        told = _tell_abroad(digits) if plain[1] else _tell_at_home(digits, region.upper())
        if told is not None:
            return told or None
    if not typed.startswith(("+", "＋", "(")) and not typed[:1].isdecimal():
        return None  # the library would look for a number inside the words
    return _ask_library(typed, region)


def _ask_library(typed: str, region: str) -> str | None:
    from phonenumbers import NumberParseException, PhoneNumberFormat, format_number, is_valid_number, parse

    try:
        number = parse(typed, region.upper() or None)
    except NumberParseException:
        return None
    return format_number(number, PhoneNumberFormat.E164) if is_valid_number(number) else None


class _Plan(NamedTuple):
    """The numbering plan of a region, ready to be asked.

    ``is_possible`` matches what any number of it looks like, ``kinds`` each kind of number, with the lengths
    it may have (none: any). ``prefix`` matches what is dialled before a number inside the region, ``abroad`` what is
    dialled before one elsewhere, ``leading`` how numbers begin that are the region's among those of its country code.
    """

    country_code: str
    lengths: Collection[int]
    is_possible: Callable[[str], object]
    kinds: tuple[tuple[Collection[int], Callable[[str], object]], ...]
    prefix: re.Pattern[str] | None
    is_rewritten: bool
    abroad: re.Pattern[str] | None
    leading: re.Pattern[str] | None

    def has(self, number: str) -> bool:
        """Tell whether a number is one of the plan."""
        size = len(number)
        if (self.lengths and size not in self.lengths) or not self.is_possible(number):
            return False
        return any((not lengths or size in lengths) and matches(number) for lengths, matches in self.kinds)


@cache
def _plan_of(region: str) -> _Plan | None:
    """Return the plan of a region in capitals, or None where the library knows none."""
    from phonenumbers import PhoneMetadata

    found = PhoneMetadata.metadata_for_region(region, None)
    if found is None or found.general_desc is None or not found.general_desc.national_number_pattern:
        return None
    kinds = []
    for kind in _KINDS:
        one = getattr(found, kind)
        is_twice = kind == "mobile" and found.same_mobile_and_fixed_line_pattern
        if one is not None and one.national_number_pattern and not is_twice:
            kinds.append((frozenset(one.possible_length), re.compile(one.national_number_pattern).fullmatch))
    prefix, rewritten = found.national_prefix_for_parsing, found.national_prefix_transform_rule
    return _Plan(
        country_code=str(found.country_code),
        lengths=frozenset(found.general_desc.possible_length),
        is_possible=re.compile(found.general_desc.national_number_pattern).fullmatch,
        kinds=tuple(kinds),
        prefix=re.compile(prefix) if prefix else None,
        is_rewritten=bool(rewritten),
        abroad=re.compile(found.international_prefix) if found.international_prefix else None,
        leading=re.compile(found.leading_digits) if found.leading_digits else None,
    )


@cache
def _plans_of_code(country_code: str) -> tuple[_Plan, ...]:
    """Return the plans that share a country code, the main one first; none where it is no country's."""
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    plans = [_plan_of(region) for region in COUNTRY_CODE_TO_REGION_CODE.get(int(country_code), ())]
    return tuple(plan for plan in plans if plan is not None) if all(plans) else ()


def _tell_abroad(digits: str) -> str | None:
    """Return the form of a number with its country code, nothing where it is not valid, None where it is not plain."""
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    if digits.startswith("0"):
        return None
    for size in range(1, _LONGEST_COUNTRY_CODE + 1):
        if int(digits[:size]) in COUNTRY_CODE_TO_REGION_CODE:
            number, plans = digits[size:], _plans_of_code(digits[:size])
            if not plans or number.startswith("0") or (plans[0].prefix and plans[0].prefix.match(number)):
                return None
            return _told(digits[:size], number, plans)
    return None


def _tell_at_home(digits: str, region: str) -> str | None:
    """Return the form of a number of ``region``, nothing where it is not valid, None where it is not plain."""
    plan = _plan_of(region) if region else None
    if plan is None or digits.startswith(plan.country_code) or (plan.abroad and plan.abroad.match(digits)):
        return None
    prefix = plan.prefix.match(digits) if plan.prefix else None
    number = digits
    if prefix is not None:
        number = digits[prefix.end() :]
        is_doubtful = plan.is_possible(digits) or len(number) not in plan.lengths
        if plan.is_rewritten or is_doubtful:
            return None
    plans = _plans_of_code(plan.country_code)
    return None if not plans or number.startswith("0") else _told(plan.country_code, number, plans)


def _told(country_code: str, number: str, plans: tuple[_Plan, ...]) -> str:
    """Return the form of a number of one of some plans that share a country code, nothing where it is of none."""
    if len(plans) == 1:
        return f"+{country_code}{number}" if plans[0].has(number) else ""
    for plan in plans:
        is_its = plan.leading.match(number) is not None if plan.leading else plan.has(number)
        if is_its:
            return f"+{country_code}{number}" if plan.has(number) else ""
    return ""

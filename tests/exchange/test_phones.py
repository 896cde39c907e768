"""Phone numbers: one number however it is typed."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prospectr.exchange.phones import normal_phone

REGIONS = ("DK", "TH", "IR", "MY", "US", "DE", "IT", "GB", "FR", "BR", "MX", "JP", "NO")
SHAPES = (
    "+45 NN NN NN NN",
    "NN NN NN NN",
    "+66 N NNNN NNNN",
    "0NN-NNN-NNNN",
    "+98 9NN NNN NNNN",
    "09NN NNN NNNN",
    "+60 1N-NNN NNNN",
    "+1 (NNN) NNN-NNNN",
    "(NNN) NNN-NNNN",
    "1-NNN-NNN-NNNN",
    "+49 NNN NNNNNNNN",
    "0NNN/NNNNNNN",
    "+44 20 NNNN NNNN",
    "+39 0N NNNN NNNN",
    "+55 NN 9NNNN-NNNN",
    "00NN NNNNNNNNN",
    "+NNNNNNNNNNNN",
    "NNN.NNN.NNNN",
)
"""How numbers are written in the countries above and elsewhere; N stands for a digit."""


def as_the_library_has_it(typed: str, region: str) -> str | None:
    """Return what the library alone makes of a number."""
    from phonenumbers import NumberParseException, PhoneNumberFormat, format_number, is_valid_number, parse

    try:
        number = parse(typed, region or None)
    except NumberParseException:
        return None
    return format_number(number, PhoneNumberFormat.E164) if is_valid_number(number) else None


@settings(max_examples=400)
@given(st.data(), st.sampled_from(SHAPES), st.sampled_from((*REGIONS, "")))
def test_what_is_told_without_the_library_is_what_the_library_tells(
    data: st.DataObject, shape: str, region: str
) -> None:
    typed = "".join(data.draw(st.sampled_from("0123456789")) if sign == "N" else sign for sign in shape)
    assert normal_phone(typed, region) == as_the_library_has_it(typed, region)


@pytest.mark.parametrize("region", REGIONS)
def test_every_kind_of_number_is_known_as_the_library_knows_it(region: str) -> None:
    from phonenumbers import PhoneNumberFormat, PhoneNumberType, example_number_for_type, format_number

    formats = (PhoneNumberFormat.E164, PhoneNumberFormat.INTERNATIONAL, PhoneNumberFormat.NATIONAL)
    examples = [example_number_for_type(region, kind) for kind in PhoneNumberType.values()]
    written = [format_number(one, form) for one in examples if one is not None for form in formats]
    assert written
    for typed in written:
        for home in (region, "DK", ""):
            assert normal_phone(typed, home) == as_the_library_has_it(typed, home)


@pytest.mark.parametrize(
    "typed", ["081-234-5678", "+66 81 234 5678", "(081) 234 5678", "๐๘๑-๒๓๔-๕๖๗๘", "0066812345678"]
)
def test_a_number_at_home_and_abroad_is_one_number(typed: str) -> None:
    expected = None if typed.startswith("0066") else "+66812345678"
    assert normal_phone(typed, "TH") == expected


def test_a_country_code_needs_no_region() -> None:
    assert normal_phone("+45 33 12 34 56", "") == "+4533123456"
    assert normal_phone("33 12 34 56", "") is None
    assert normal_phone("33 12 34 56", "dk") == "+4533123456"


@pytest.mark.parametrize(
    "typed", ["", "12", "+1", "+66", "call 0812345678", "0" * 300, "n/a", "\0", "+66 99 999 999 999 99"]
)
def test_what_is_no_number_has_no_normal_form(typed: str) -> None:
    assert normal_phone(typed, "TH") is None


@given(st.text(max_size=20) | st.from_regex(r"\A\+?[0-9 ()/.-]{1,18}\Z"))
def test_a_normal_form_is_its_own_normal_form(text: str) -> None:
    normal = normal_phone(text, "DE")
    assert normal is None or normal_phone(normal, "") == normal

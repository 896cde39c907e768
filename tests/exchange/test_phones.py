"""Phone numbers: one number however it is typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.exchange.phones import normal_phone


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

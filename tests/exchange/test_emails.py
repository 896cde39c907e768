"""E-mail addresses: one address however it is typed, in any script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.exchange.emails import _PLAIN, normal_email


@pytest.mark.parametrize(
    ("typed", "normal"),
    [
        (" Nora@LIND.dk ", "nora@lind.dk"),
        ("o'brien+web@example.com", "o'brien+web@example.com"),
        ("ใจดี@ตัวอย่าง.ไทย", "ใจดี@ตัวอย่าง.ไทย"),
        ("anna@xn--mnchen-3ya.de", "anna@münchen.de"),
        ("Anna@MÜNCHEN.de", "anna@münchen.de"),
    ],
)
def test_an_address_is_compared_in_lower_case_and_one_spelling(typed: str, normal: str) -> None:
    assert normal_email(typed) == normal


@pytest.mark.parametrize(
    "typed", ["", "@", "nora@", "@lind.dk", "nora lind@x.dk", "nora@lind", "a@b@c.dk", "n\0@x.dk", "x" * 400]
)
def test_what_is_no_address_has_no_normal_form(typed: str) -> None:
    assert normal_email(typed) is None


@given(st.text(max_size=20) | st.emails())
def test_a_normal_form_is_its_own_normal_form(text: str) -> None:
    normal = normal_email(text)
    assert normal is None or normal_email(normal) == normal


@given(st.from_regex(_PLAIN, fullmatch=True), st.booleans())
def test_a_plain_address_is_what_the_library_makes_of_it(address: str, is_loud: bool) -> None:
    from email_validator import validate_email

    typed = address.upper() if is_loud else address
    assert normal_email(typed) == validate_email(typed, check_deliverability=False).normalized.lower()

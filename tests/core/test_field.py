"""Fields of the seller's own: what each kind takes, and the form it is kept in."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.errors import DateNotUnderstoodError
from prospectr.core.field import (
    RESERVED,
    Field,
    FieldKind,
    FieldValueRefusedError,
    parse_value,
    plain_value,
    split_comparison,
    split_setting,
)
from prospectr.core.quickadd import _KEYS


def field(kind: FieldKind, choices: str = "") -> Field:
    return Field(slug="size", name="Size", folded_name="size", kind=kind, choices=choices)


def read_day(text: str) -> date:
    """Read an ISO day alone."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise DateNotUnderstoodError(text) from None


def kept(kind: FieldKind, text: str, choices: str = "") -> str:
    return parse_value(field(kind, choices), text, read_day)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("42", "42"),
        (" 42,50 ", "42.5"),
        ("42.5", "42.5"),
        ("1.234,5", "1234.5"),
        ("1,234.5", "1234.5"),
        ("1.234", "1234"),
        ("1 200", "1200"),
        ("-3", "-3"),
        ("−3", "-3"),
        ("+3", "3"),
        ("-0", "0"),
        ("007", "7"),
        ("๔๒", "42"),
        ("123456789012345", "123456789012345"),
        ("0.000000000000001", "0.000000000000001"),
    ],
)
def test_a_number_is_read_as_money_is_and_kept_plain(typed: str, number: str) -> None:
    assert kept("number", typed) == number


@pytest.mark.parametrize("typed", ["", "big", "4 2 3x", "1e3", "42eur", "--3", "1234567890123456", ".", "5.", "∞"])
def test_what_is_no_number_is_refused_by_name(typed: str) -> None:
    with pytest.raises(FieldValueRefusedError, match=r"^size holds a number"):
        kept("number", typed)


@given(st.decimals(-(10**12), 10**12, places=2, allow_nan=False, allow_infinity=False))
def test_a_number_kept_is_the_number_typed_and_reads_the_same_again(number: object) -> None:
    plain = kept("number", f"{number:f}")
    assert float(plain) == float(str(number))
    assert kept("number", plain) == plain


def test_a_choice_is_compared_folded_and_kept_as_it_is_written() -> None:
    assert kept("choice", " RED ", "Red\nblåbær") == "Red"
    assert kept("choice", "BLABÆR", "Red\nblåbær") == "blåbær"
    with pytest.raises(FieldValueRefusedError) as refused:
        kept("choice", "green", "Red\nblåbær")
    assert refused.value.hint == "Choose one of: Red, blåbær"


def test_a_day_is_kept_as_iso_and_one_that_does_not_exist_is_refused() -> None:
    assert kept("date", "2026-12-25") == "2026-12-25"
    with pytest.raises(DateNotUnderstoodError):
        kept("date", "2026-02-30")


@pytest.mark.parametrize("text", ["[/]", "\x1b[31mred", "ชอบ กาแฟ", "a\nb", "=1+1"])
def test_a_text_is_kept_as_it_is(text: str) -> None:
    assert kept("text", text) == text


def test_a_number_is_a_number_in_json() -> None:
    assert plain_value("number", "42") == 42
    assert isinstance(plain_value("number", "42"), int)
    assert plain_value("number", "-0.5") == -0.5
    assert plain_value("text", "42") == "42"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("shoe-size", ("shoe-size", "", "")),
        ("shoe-size = 42", ("shoe-size", "=", "42")),
        ("shoe-size>=42", ("shoe-size", ">=", "42")),
        ("shoe-size<-1", ("shoe-size", "<", "-1")),
        ("renewal<=2026-12-25", ("renewal", "<=", "2026-12-25")),
        ("note=a=b", ("note", "=", "a=b")),
        ("note=", ("note", "=", "")),
    ],
)
def test_a_filter_names_a_field_and_what_it_is_compared_with(text: str, parts: tuple[str, str, str]) -> None:
    assert split_comparison(text) == parts


def test_what_a_field_is_to_hold_stands_after_the_first_equals_sign() -> None:
    assert split_setting("note = a=b") == ("note", "a=b")
    assert split_setting("note=") == ("note", "")
    assert split_setting("note") is None


def test_no_field_takes_a_key_of_the_line() -> None:
    assert _KEYS <= RESERVED

"""Fields a column may fill, as they are typed after --map."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.columns import AMOUNTS, DAYS, LABELLED, SEVERAL, TARGETS, Target, parse_target, say_target


@pytest.mark.parametrize(
    ("typed", "target"),
    [
        ("name", Target("name")),
        (" email:work ", Target("email", "work")),
        ("email:work#2", Target("email", "work", 2)),
        ("address-city:home", Target("address-city", "home")),
        ("phone-label#1", Target("phone-label", "", 1)),
        ("field:Shoe #1 size", Target("field", "Shoe #1 size")),
        ("field#3", Target("field", "", 3)),
        ("answer:budget", Target("answer", "budget")),
    ],
)
def test_a_field_is_typed_with_its_label_and_number(typed: str, target: Target) -> None:
    """As the columns of a layout say it, too."""
    assert parse_target(typed) == target


@pytest.mark.parametrize("typed", ["", "shoe size", "name:work", "email#x", "field:", "company:x"])
def test_what_is_no_field_is_none(typed: str) -> None:
    """The caller says which are near."""
    assert parse_target(typed) is None


@given(
    field=st.sampled_from(sorted(set(TARGETS) - {"field"})),
    label=st.text("abcxyz ", max_size=6).map(str.strip),
    number=st.integers(0, 40),
)
def test_a_field_is_read_back_as_it_is_said(field: str, label: str, number: int) -> None:
    """Whatever its label and number are."""
    target = Target(field, label if field in LABELLED else "", number)
    assert parse_target(say_target(target)) == target


def test_the_kinds_of_fields_are_fields() -> None:
    """No word stands in one table and is missing in the other."""
    assert set(TARGETS) >= DAYS | AMOUNTS | SEVERAL | LABELLED

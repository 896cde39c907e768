"""Contacts: the labels that tell several ways to reach somebody apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.contact import say_labelled, split_label


@pytest.mark.parametrize(
    ("typed", "label", "value"),
    [
        ("work=nora@lind.dk", "work", "nora@lind.dk"),
        ("summer house = Lind St 5, Aarhus", "summer house", "Lind St 5, Aarhus"),
        ("บ้าน=081 234 5678", "บ้าน", "081 234 5678"),
        ("shop=https://x.dk/?a=b", "shop", "https://x.dk/?a=b"),
        ("https://x.dk/?a=b", "", "https://x.dk/?a=b"),
        ("nora@lind.dk", "", "nora@lind.dk"),
        ("=a=b@lind.dk", "", "a=b@lind.dk"),
        ("work=", "", "work="),
        ("=", "", "="),
        ("5=six", "", "5=six"),
        ("=1+1", "", "=1+1"),
        ("==work=x", "", "=work=x"),
        (" 081 234\n", "", " 081 234\n"),
    ],
)
def test_a_label_stands_before_an_equals_sign(typed: str, label: str, value: str) -> None:
    assert split_label(typed) == (label, value)


@given(st.text(max_size=60) | st.text("=ab @1", max_size=12))
def test_whatever_is_kept_is_written_so_that_it_reads_the_same(typed: str) -> None:
    label, value = split_label(typed)
    if value:
        assert split_label(say_labelled(label, value)) == (label, value)

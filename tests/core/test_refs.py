"""References: what a seller may call a record."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.refs import PREFIX_OF, Ref, find_ref, parse_reference, say_ref


@given(st.sampled_from(sorted(PREFIX_OF)), st.integers(1, 10**18 - 1))
def test_an_id_that_is_said_names_the_same_record(record_type: str, record_id: int) -> None:
    said = say_ref(record_type, record_id)
    assert find_ref(said) == (record_type, record_id)
    assert find_ref(said.upper()) == (record_type, record_id)


def test_every_type_has_its_own_sign() -> None:
    assert len(set(PREFIX_OF.values())) == len(PREFIX_OF)
    assert say_ref("contact", 48) == "c48"


@pytest.mark.parametrize("text", ["", "c", "48", "c048", "c0", "c-1", "z9", "c48x", "c 48", "c" + "9" * 30])
def test_other_words_are_no_ids(text: str) -> None:
    assert find_ref(text) is None


@pytest.mark.parametrize(
    ("typed", "ref"),
    [
        (" C48 ", Ref(kind="id", text="C48", type="contact", id=48)),
        ("f๗๑", Ref(kind="id", text="f๗๑", type="follow_up", id=71)),
        ("@", Ref(kind="last", text="@")),
        ("nora@lind.dk", Ref(kind="email", text="nora@lind.dk")),
        ("+66 (81) 234-5678", Ref(kind="phone", text="66812345678")),
        ("๐๘๑-๒๓๔-๕๖๗๘", Ref(kind="phone", text="0812345678")),
        ("ana acm", Ref(kind="words", text="ana acm")),
        ("ana-ruiz", Ref(kind="words", text="ana-ruiz")),
        ("@lind", Ref(kind="words", text="@lind")),
        ("12-34", Ref(kind="words", text="12-34")),
        ("see me @ home", Ref(kind="words", text="see me @ home")),
        ("", Ref(kind="words", text="")),
    ],
)
def test_a_name_is_an_id_an_address_a_number_or_words(typed: str, ref: Ref) -> None:
    assert parse_reference(typed) == ref


@given(st.text(max_size=20))
def test_any_text_is_some_kind_of_name(text: str) -> None:
    assert parse_reference(text).kind in {"id", "last", "email", "phone", "words"}

"""A record as TOML: each field under a comment, every text unchanged there and back."""

from __future__ import annotations

import tomllib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.editable import FIELDS, Value
from prospectr.core.text import display, display_line
from prospectr.present.form import (
    EditedTextRefusedError,
    bring_up_to_date,
    parse_form,
    say_comment,
    say_form,
    say_value,
)

ANY_TEXT = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=40)
PITFALLS = st.lists(
    st.sampled_from(
        ['"""', '"', "'''", "\\", "\n", "\r\n", "\r", "\t", "\x1b", "\x7f", "\x85", "\u202e", "ก", "a", " ", "#"]
    ),
    max_size=8,
).map("".join)


def note(words: str) -> dict[str, Value]:
    """Return the fields of a note."""
    return {"words": words, "pinned": False}


def contact(name: str) -> dict[str, Value]:
    """Return the fields of a contact that is called, and tagged, ``name``."""
    held: dict[str, Value] = {field.name: "" for field in FIELDS["contact"]}
    for field in FIELDS["contact"]:
        if field.kind in {"list", "flag"}:
            held[field.name] = [name] if field.kind == "list" else True
    return held | {"name": name}


def changeable(table: str, fields: dict[str, Value]) -> dict[str, Value]:
    """Return the fields that the editor can change."""
    facts = {field.name for field in FIELDS[table] if field.kind == "fact"}
    return {name: value for name, value in fields.items() if name not in facts}


@given(text=ANY_TEXT | PITFALLS)
def test_any_text_passes_the_editor_unchanged(text: str) -> None:
    assert parse_form("note", say_form("note", note(text), ["n1"])) == note(text)
    assert parse_form("contact", say_form("contact", contact(text), [text])) == changeable("contact", contact(text))


@given(text=PITFALLS)
def test_an_editor_that_ends_lines_as_windows_does_changes_no_text(text: str) -> None:
    assert parse_form("note", say_form("note", note(text), ["n1"]).replace("\n", "\r\n")) == note(text)


@given(text=ANY_TEXT | PITFALLS)
def test_nothing_in_a_text_acts_on_the_screen_of_the_editor(text: str) -> None:
    form = say_form("note", note(text), [text])
    assert form == display(form)


@given(text=ANY_TEXT | PITFALLS)
def test_a_comment_stays_a_comment_whatever_it_says(text: str) -> None:
    assert tomllib.loads(say_comment([text])) == {}
    assert say_comment([text]).count("\n") == 1


@given(text=ANY_TEXT | PITFALLS)
def test_a_value_is_said_on_one_line(text: str) -> None:
    said = say_value([text, text])
    assert tomllib.loads(f"it = {said}") == {"it": [text, text]}
    assert said == display_line(said)


@given(first=ANY_TEXT | PITFALLS, then=ANY_TEXT | PITFALLS)
def test_a_field_is_brought_up_to_date_and_the_rest_left_as_typed(first: str, then: str) -> None:
    typed = "# mine\n" + say_form("note", note(first), ["n1"]).replace("pinned", " pinned") + "# and mine\n"
    newer = bring_up_to_date("note", typed, {"words": then})
    assert parse_form("note", newer) == note(then)
    assert newer.startswith("# mine\n# n1\n")
    assert newer.endswith(" pinned = false\n# and mine\n")


def test_a_field_whose_line_was_taken_out_is_not_brought_back() -> None:
    assert bring_up_to_date("note", "pinned = true # stays\n", {"words": "new"}) == "pinned = true # stays\n"


def test_every_field_stands_under_a_comment_that_says_what_it_may_hold() -> None:
    form = say_form("follow_up", {"kind": "call", "when": "2026-11-24", "words": "", "state": "planned"}, ["f1"])
    assert form == (
        "# f1\n"
        "\n"
        "# what it is: call, email, message, meet, demo, trial, quote, card, todo\n"
        'kind = "call"\n'
        "# when it is due, like tue, 3d, 2026-12-25 or 25 dec 10:00\n"
        'when = "2026-11-24"\n'
        "# what it is about\n"
        'words = """\n'
        '"""\n'
        "# how it stands: planned\n"
    )


@pytest.mark.parametrize("table", FIELDS)
def test_a_comment_fits_on_a_screen(table: str) -> None:
    values: dict[str, Value] = {
        field.name: [] if field.kind == "list" else False if field.kind == "flag" else "" for field in FIELDS[table]
    }
    assert max(map(len, say_form(table, values, []).splitlines())) <= 80


@pytest.mark.parametrize(
    ("table", "typed", "field", "value"),
    [
        ("interaction", "on = 2026-11-20", "on", date(2026, 11, 20).isoformat()),
        ("follow_up", "when = 2026-11-24T10:00:00", "when", "2026-11-24 10:00"),
        ("follow_up", "when = 2026-11-24 10:30:00", "when", "2026-11-24 10:30"),
        ("company", "size = 12", "size", "12"),
        ("follow_up", "words = '''C:\\new'''", "words", "C:\\new"),
        ("contact", "tags = [\n  'a', # the first\n  \"b\",\n]", "tags", ["a", "b"]),
    ],
)
def test_a_value_may_be_written_as_toml_writes_it(table: str, typed: str, field: str, value: Value) -> None:
    assert parse_form(table, typed) == {field: value}


@pytest.mark.parametrize(
    ("table", "typed", "reason"),
    [
        ("note", "words = hello", r"this is not TOML: words = hello \(Invalid value\)"),
        ("note", 'words = "hello', r"it is not TOML \(Unterminated string \(at end of document\)\)"),
        ("note", 'words = "hello\npinned = true', 'this is not TOML: words = "hello'),
        ("note", "pinned = true\npinned = false", "it is not TOML .Cannot overwrite a value"),
        ("note", 'pinned = "yes"', "pinned is true or false, without quotes"),
        ("note", "pinned = 1", "pinned is true or false, without quotes"),
        ("note", "words = true", 'words is a text between quotes, like words = "words"'),
        ("note", "words = 2026-11-21", "words is a text between quotes"),
        ("note", "words = { a = 1 }", "words is a text between quotes"),
        ("note", "[words]\na = 1", "words is a text between quotes"),
        ("contact", 'tags = "vip"', 'tags is a list of texts between quotes, like \\["one", "two"\\]'),
        ("contact", "emails = [7]", "emails is a list of texts between quotes"),
        ("contact", 'colour = "red"', "there is no colour; there are name, company, role"),
        ("follow_up", 'state = "done"', "there is no state; there are kind, when, words"),
        ("interaction", "on = 2026-11-31", "this is not TOML: on = 2026-11-31"),
        ("note", 'words = "a\\ud800"', "not a Unicode scalar value"),
        ("note", 'words = "a\0b"', 'it holds a NUL character, here: words = "a␀b"'),
        ("note", 'words = "a\udcffb"', "it is not valid UTF-8"),
        ("note", "words = " + "[" * 100_000, "it is nested too deeply|it is not TOML"),
        ("note", "words = " + "7" * 100_000, "it is not TOML"),
    ],
)
def test_what_cannot_be_used_is_said(table: str, typed: str, reason: str) -> None:
    with pytest.raises(EditedTextRefusedError, match=reason):
        parse_form(table, typed)

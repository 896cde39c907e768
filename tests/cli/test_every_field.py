"""Every field of every type of record, changed in the editor, taken back, and done again."""

from __future__ import annotations

from pathlib import Path

import pytest

from prospectr.core.editable import FIELDS, Value
from prospectr.present.form import parse_form, say_value
from tests.cli.editors import make_editor, seen
from tests.conftest import Run

pytestmark = pytest.mark.usefixtures("temporary")

BOOK: tuple[tuple[str, ...], ...] = (
    ("add", "Nora Lind @Lind Café nora@lind.dk source:fair next:call tue 10:00 +vip :: likes oat milk"),
    ("add", "Jan Lind"),
    ("log", "nora", "asked for a menu", "--on", "yesterday"),
    ("qualify", "nora", "--need", "yes menus look tired"),
    ("concern", "nora", "too dear"),
    ("remember", "nora", "12 jun 1986"),
    ("deal", "add", "nora", "Website", "1200eur"),
    ("field", "add", "Colour", "--choice", "red", "--choice", "blue"),
    ("source", "cost", "fair", "300eur", "--month", "2026-10"),
    ("goal", "set", "2026-11", "6000eur"),
)
"""What makes a book with one record of each type at least."""

REFS = {
    "contact": "c1",
    "company": "o1",
    "follow_up": "f1",
    "note": "n1",
    "interaction": "i1",
    "answer": "a1",
    "concern": "k1",
    "occasion": "y1",
    "source": "s1",
    "source_cost": "m1",
    "goal": "g1",
    "pipeline": "l1",
    "stage": "e2",
    "stage_check": "b4",
    "tag": "t1",
    "field": "x1",
    "lost_reason": "r1",
    "deal": "d1",
}
"""By type, a record of it."""

WORDS = 'สมชาย said """no"""\nC:\\new [/] \x1b[31m\n'
CHANGES: dict[str, dict[str, Value]] = {
    "contact": {
        "name": "สมชาย ‹[/]›",
        "company": "",
        "role": "chef",
        "emails": ["work=nora@lind.dk", "n@lind.dk"],
        "phones": ["081 234 5678"],
        "addresses": ["home=Lind St 5, Aarhus"],
        "links": ["https://lind.dk"],
        "language": "da",
        "source": "referral",
        "source_detail": "red flyer",
        "by": "c2",
        "tags": ["vip", "café"],
        "fields": ["colour=red"],
        "priority": "high",
        "inbox": True,
    },
    "company": {"name": "Lindt", "trade": "bakery", "place": "Århus", "size": "12"},
    "follow_up": {"kind": "meet", "when": "2026-12-24 18:00", "words": WORDS},
    "note": {"words": WORDS, "pinned": True},
    "interaction": {"kind": "meet", "direction": "in", "outcome": "positive", "on": "2026-11-02", "words": WORDS},
    "answer": {"value": "no", "words": WORDS, "via": "call", "said_by": "Jan", "verified": True},
    "concern": {"kind": "request", "words": WORDS, "answer": "not\nthat dear", "open": False},
    "occasion": {"label": "wedding day", "day": "--02-29"},
    "source": {"name": "the fair", "direction": "inbound"},
    "source_cost": {"amount": "€120.50", "from": "2026-10-02", "until": "2026-10-30", "words": WORDS},
    "pipeline": {"name": "Selling"},
    "stage": {"name": "สมชาย [/]", "odds": "40", "idle": "10"},
    "stage_check": {"words": WORDS.strip()},
    "goal": {"amount": "€8,000.00"},
    "tag": {"name": "vips"},
    "lost_reason": {"name": "too dear"},
    "deal": {"title": "สมชาย [/]", "amount": "€950.50", "close": "2026-12-24", "odds": "40", "words": WORDS},
    "field": {"name": "colours", "choices": ["red", "green"]},
}
"""By type, another value for each field; as the editor shows it afterwards."""


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book with a record of each type."""
    for words in BOOK:
        done = prospectr(*words)
        assert done.code == 0, (words, done.err)
    return prospectr


def fields_of(book: Run, folder: Path, table: str) -> dict[str, Value]:
    """Return the fields of a record as the editor shows them."""
    folder.mkdir()
    ended = book("edit", REFS[table], env=make_editor(folder, ""))
    assert (ended.code, ended.err) == (0, "Nothing had to be changed.\n")
    return parse_form(table, seen(folder, 0))


def test_every_field_has_another_value_to_be_tried_with() -> None:
    for table, fields in FIELDS.items():
        assert list(CHANGES[table]) == [field.name for field in fields if field.kind != "fact"], table


@pytest.mark.parametrize("table", FIELDS)
def test_every_field_can_be_changed_in_the_editor_and_taken_back(book: Run, tmp_path: Path, table: str) -> None:
    before = fields_of(book, tmp_path / "before", table)
    wanted = CHANGES[table]
    assert [name for name, value in wanted.items() if value == before[name]] == []
    typed = "".join(f"{name} = {say_value(value)}\n" for name, value in wanted.items())
    ended = book("edit", REFS[table], env=make_editor(tmp_path, f"return {typed!r}"))
    assert ended.code == 0, ended.err
    assert fields_of(book, tmp_path / "after", table) == wanted
    book("undo")
    assert fields_of(book, tmp_path / "undone", table) == before
    book("redo")
    assert fields_of(book, tmp_path / "redone", table) == wanted


@pytest.mark.parametrize("table", FIELDS)
def test_one_field_changed_alone_changes_no_other(book: Run, tmp_path: Path, table: str) -> None:
    before = fields_of(book, tmp_path / "before", table)
    name, value = next(iter(CHANGES[table].items()))
    ended = book("edit", REFS[table], env=make_editor(tmp_path, f"return {f'{name} = {say_value(value)}'!r}"))
    assert ended.code == 0, ended.err
    assert fields_of(book, tmp_path / "after", table) == before | {name: value}

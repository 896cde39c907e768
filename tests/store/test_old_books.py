"""The page of a version holds something of everything, so that later versions are tested against all of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from prospectr.store.database import SCHEMA_VERSION
from tests.store.old_books import BOOKS, make_old_book

NEVER_DELETED = {
    *("operation", "setting", "change", "deal_move"),
    *("import_batch", "outside_id", "kept_property", "distinct_pair"),
}


@pytest.fixture
def page(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the book of today's version as its page holds it."""
    make_old_book(BOOKS / f"v{SCHEMA_VERSION}.sql", path)
    with closing(sqlite3.connect(path)) as connection:
        yield connection


def tables_of(page: sqlite3.Connection) -> list[str]:
    """Return the tables of a book, those of the search left out."""
    names = page.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").fetchall()
    return [name for (name,) in names if not name.startswith("search_")]


def values_of(page: sqlite3.Connection, column: str) -> set[object]:
    """Return what a column (``contact.standing``) holds, and ever held in a record written, changed or deleted."""
    table, _dot, name = column.partition(".")
    held = page.execute(f"SELECT {name} FROM {table}").fetchall()
    noted = page.execute(
        "SELECT json_extract(after, :path) FROM change WHERE table_name = :table", {"path": f"$.{name}", "table": table}
    ).fetchall()
    return {value for (value,) in held + noted}


def test_every_table_of_the_page_holds_a_row_and_one_that_was_deleted(page: sqlite3.Connection) -> None:
    for table in tables_of(page):
        assert page.execute(f"SELECT count(*) FROM {table}").fetchone() > (0,), table
        if table not in NEVER_DELETED:
            deleted = page.execute(f"SELECT count(*) FROM {table} WHERE deleted_at IS NOT NULL").fetchone()
            assert deleted > (0,), table


@pytest.mark.parametrize(
    ("column", "wanted"),
    [
        ("contact.standing", {"active", "parked", "unfit", "do-not-contact"}),
        ("contact.no_next_why", {"bought for this year"}),
        ("contact.priority", {"high", "normal"}),
        ("contact_point.kind", {"email", "phone", "address", "link"}),
        ("contact_point.label", {"work", "home", "shop", ""}),
        ("follow_up.state", {"planned", "confirmed", "done", "kept", "cancelled", "no-show"}),
        ("follow_up.repeat_unit", {"week", "month", "year", None}),
        ("concern.kind", {"concern", "request"}),
        ("note.kind", {"note", "alternatives"}),
        ("field.kind", {"text", "number", "date", "choice"}),
        ("answer.value", {"yes", "no", "unknown"}),
        ("answer.said_by", {"Ida", ""}),
        ("occasion.year", {1988, 2015, None}),
        ("source_cost.currency", {"EUR", "DKK"}),
        ("company.size", {4, None}),
        ("deal.state", {"open", "won", "lost"}),
        ("deal.currency", {"EUR", "THB", None}),
        ("deal_person.role", {"champion", "decision-maker"}),
        ("follow_up.deal_id", {1, None}),
        ("contact.won_deals", {2, 0}),
        ("kept_property.format", {"vcard", "icalendar"}),
        ("import_batch.currency", {"EUR", None}),
    ],
)
def test_what_a_record_may_be_is_on_the_page(page: sqlite3.Connection, column: str, wanted: set[object]) -> None:
    assert wanted <= values_of(page, column)


def test_some_of_the_page_was_undone_and_the_last_act_is_a_note_taken_back(page: sqlite3.Connection) -> None:
    undone = page.execute("SELECT verb FROM operation WHERE undone_by IS NOT NULL ORDER BY id").fetchall()
    assert len(undone) > 1
    assert undone[-1] == ("note.add",)
    assert page.execute("SELECT verb FROM operation ORDER BY id DESC").fetchone() == ("undo",)

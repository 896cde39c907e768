"""Books to test with: opened at a fixed hour, filled in one line, taken out whole."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from prospectr.book import Book
from prospectr.book.clock import Clock, parse_clock
from prospectr.core.contact import ContactCard
from prospectr.core.quickadd import parse_quick_add
from prospectr.settings import load_settings
from prospectr.store.database import new_in_memory

NOUNS = (
    "company",
    "source",
    "tag",
    "contact",
    "contact_point",
    "contact_tag",
    "follow_up",
    "interaction",
    "note",
    "concern",
    "answer",
    "occasion",
    "field",
    "field_value",
    "source_cost",
    "pipeline",
    "stage",
    "stage_check",
    "lost_reason",
    "goal",
    "deal",
    "deal_move",
    "deal_person",
    "deal_check",
    "import_batch",
    "outside_id",
    "kept_property",
    "saved_mapping",
    "distinct_pair",
)
TRACES = {"version", "updated_at"}
"""What undoing does not turn back: how often a row was written, and when last."""


def new_book(path: Path, today: str = "2026-11-21T12:00", *, region: str = "DK", **options: Any) -> Book:
    """Open the book at ``path`` as it stands at ``today``; it is made with the first change."""
    settings = load_settings({"PROSPECTR_HOME": str(path.parent)}, str(path))
    return Book(replace(settings, book_named=False, region=region), parse_clock(today), **options)


@contextmanager
def open_book(path: Path, today: str = "2026-11-21T12:00", **options: Any) -> Iterator[Book]:
    """Open the book at ``path`` and close it again."""
    with closing(new_book(path, today, **options)) as book:
        yield book


def stop_real_clock(monkeypatch: pytest.MonkeyPatch, at: str) -> None:
    """Let it really be ``at``, a wall time, whatever day the seller's own clock shows."""
    instant = parse_clock(at).now()
    monkeypatch.setattr(Clock, "real_now", lambda _clock: instant)


def add(book: Book, line: str) -> ContactCard:
    """Add a contact from a line as typed."""
    return book.contacts.add(parse_quick_add(line.split())).cards[0]


def contents(path: Path) -> dict[str, list[dict[str, Any]]]:
    """Return every row of every noun, without the traces of having been written."""
    with closing(sqlite3.connect(path)) as connection:
        there = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        return {table: rows_of(connection, table, TRACES) for table in NOUNS if table in there}


def contents_of_new_book() -> dict[str, list[dict[str, Any]]]:
    """Return every row of every noun in a book nobody has written in: what ships with it."""
    with closing(new_in_memory()) as connection:
        return {table: rows_of(connection, table, TRACES) for table in NOUNS}


def search_text(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Return what the search tables hold."""
    with closing(sqlite3.connect(path)) as connection:
        return {
            "search_contact": connection.execute("SELECT * FROM search_contact ORDER BY id").fetchall(),
            "search_text": connection.execute(
                "SELECT kind, record_id, contact_id, words FROM search_text ORDER BY kind, record_id"
            ).fetchall(),
        }


def rows_of(connection: sqlite3.Connection, table: str, without: set[str]) -> list[dict[str, Any]]:
    """Return the rows of a table by name of column, ordered by id."""
    cursor = connection.execute(f"SELECT * FROM {table} ORDER BY id")
    names = [column[0] for column in cursor.description]
    rows = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    return [{name: value for name, value in row.items() if name not in without} for row in rows]

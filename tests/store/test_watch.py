"""The watch sees every change, and never waits for whoever writes."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from prospectr.store.database import make_book
from prospectr.store.watch import Watch


@pytest.fixture
def book(tmp_path: Path) -> Path:
    make_book(tmp_path / "book.db")
    return tmp_path / "book.db"


@contextmanager
def writing(book: Path) -> Iterator[None]:
    """Keep everybody else out of the book while it is changed."""
    with closing(sqlite3.connect(book, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("CREATE TABLE IF NOT EXISTS written (text)")
        connection.execute("INSERT INTO written VALUES ('something')")
        yield
        connection.execute("COMMIT")


def test_what_is_written_while_it_looks_for_the_first_time_is_seen_afterwards_without_waiting(book: Path) -> None:
    watch = Watch(book)
    began = time.monotonic()
    with writing(book):
        assert not watch.has_changed()
    assert watch.has_changed()
    assert not watch.has_changed()
    with writing(book):
        assert not watch.has_changed()
    assert watch.has_changed()
    assert time.monotonic() - began < 5
    watch.close()


def test_another_file_in_its_place_is_seen_even_while_it_is_written_to(book: Path) -> None:
    watch = Watch(book)
    assert not watch.has_changed()
    make_book(book.with_name("other.db"))
    book.with_name("other.db").replace(book)
    with writing(book):
        assert watch.has_changed()
    assert watch.has_changed()
    book.unlink()
    assert watch.has_changed()
    assert not watch.has_changed()
    watch.close()

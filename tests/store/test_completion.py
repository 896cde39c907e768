"""Beginnings of words to records: newest first, never a change to the file, and nobody waited for."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from prospectr.store import completion, database
from tests.conftest import Run


@pytest.fixture
def book(prospectr: Run, home: Path) -> Path:
    """A book with seventy Annas, an Alex older than they and an Axel in their midst."""
    prospectr("add", "Alex Berg", "+web", "next:call", "wed")
    path = home / "book.db"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.create_function("fresh", 1, lambda number: f"{number:032x}")
        names = [row[1] for row in connection.execute("PRAGMA table_info(contact)") if row[1] not in {"id", "slug"}]
        copied = ", ".join({"uuid": "fresh(:n)", "name": ":name"}.get(name, name) for name in names)
        for number in range(1, 71):
            name = "Axel Dahl" if number == 30 else f"Anna Ng {number}"
            values = {"n": number, "name": name, "slug": name.lower().replace(" ", "-")}
            connection.execute(
                f"INSERT INTO contact (slug, {', '.join(names)}) SELECT :slug, {copied} FROM contact WHERE id = 1",
                values,
            )
    return path


def test_the_newest_come_first_and_the_first_and_last_by_letter_are_always_among_them(book: Path) -> None:
    with completion.glance(book) as read:
        for typed in ("", "a"):
            found = [slug for slug, _name, _company in completion.contacts_begun(read, typed, 20)]
            assert found[:20] == [f"anna-ng-{number}" for number in range(70, 50, -1)]
            assert set(found[20:]) == {"alex-berg", "axel-dahl"}
        assert [row[0] for row in completion.contacts_begun(read, "anna-ng-7", 20)] == ["anna-ng-70", "anna-ng-7"]


def test_what_begins_with_nothing_there_is_gives_nothing(book: Path) -> None:
    with completion.glance(book) as read:
        assert completion.contacts_begun(read, "zz", 20) == []
        assert completion.contacts_begun(read, "[/]%_*\"'", 20) == []
        assert completion.names_begun(read, "tag", "%", 20) == []
        assert completion.names_begun(read, "tag", "WE", 20) == ["web"]
        assert completion.open_steps_begun(read, "f2", 20) == []
        assert completion.open_steps_begun(read, "", 20)[0][1:4] == ("call", "2026-11-25", None)


def test_a_glance_leaves_the_file_and_its_folder_as_they_are(book: Path) -> None:
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in book.parent.glob("book*")}
    with completion.glance(book) as read:
        assert completion.contacts_begun(read, "a", 5)
        with pytest.raises(sqlite3.OperationalError):
            read("DELETE FROM contact")
    assert {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in book.parent.glob("book*")} == before


@pytest.mark.parametrize("version", [-1, +1])
def test_a_book_of_another_version_is_not_looked_into(book: Path, version: int) -> None:
    with closing(sqlite3.connect(book)) as connection:
        connection.execute(f"PRAGMA user_version = {database.SCHEMA_VERSION + version}")
    before = book.read_bytes()
    with pytest.raises(completion.NoGlanceError), completion.glance(book):
        pass
    assert book.read_bytes() == before

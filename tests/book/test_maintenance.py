"""Upkeep: once a day, once a warning, and never on a damaged book."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.store.backup import backups_of
from prospectr.store.errors import BookDamagedError
from tests.book.shelf import add, contents, open_book


def test_where_there_is_no_book_there_is_nothing_to_keep(book: Book, path: Path) -> None:
    assert book.maintenance.run_if_due() == ()
    assert not path.parent.exists()


def test_a_backup_is_made_once_a_day(path: Path) -> None:
    for hour in ("2026-11-21T08:00", "2026-11-21T12:00", "2026-11-22T07:59", "2026-11-22T08:00", "2026-11-23T09:00"):
        with open_book(path, hour) as book:
            add(book, "Nora Lind")
            assert book.maintenance.run_if_due() == ()
    assert [made.name for made in reversed(backups_of(path))] == [
        "book-20261121T070000Z-daily.db",
        "book-20261122T070000Z-daily.db",
        "book-20261123T080000Z-daily.db",
    ]
    assert len(contents(backups_of(path)[0])["contact"]) == 5


def test_after_a_year_a_handful_of_backups_is_left(path: Path) -> None:
    with open_book(path, "2026-01-01T08:00") as book:
        add(book, "Nora Lind")
    for month in range(1, 13):
        for day in (1, 2, 3, 11, 12, 21, 22, 23):
            with open_book(path, f"2026-{month:02}-{day:02}T08:00") as book:
                book.maintenance.run_if_due()
    days = [made.name[5:13] for made in reversed(backups_of(path))]
    assert days[-3:] == ["20261221", "20261222", "20261223"]
    assert len(days) <= 20
    assert days[0].startswith("202607")


def test_a_synced_folder_is_warned_of_once_for_each_place(tmp_path: Path) -> None:
    first, second = (tmp_path / name / "book.db" for name in ("Dropbox", "OneDrive - Lind"))
    with open_book(first) as book:
        add(book, "Nora Lind")
        assert "synced" in book.maintenance.run_if_due()[0]
        assert book.maintenance.run_if_due() == ()
    second.parent.mkdir()
    second.write_bytes(first.read_bytes())
    with open_book(second) as book:
        assert len(book.maintenance.run_if_due()) == 1
        assert book.maintenance.run_if_due() == ()


def test_a_folder_that_a_sync_program_marked_is_warned_of(book: Book, path: Path) -> None:
    add(book, "Nora Lind")
    (path.parent / ".stfolder").mkdir()
    assert "synced" in book.maintenance.run_if_due()[0]


def test_a_second_name_of_the_file_is_warned_of(book: Book, path: Path) -> None:
    add(book, "Nora Lind")
    os.link(path, path.with_name("copy.db"))
    assert "hard link" in book.maintenance.run_if_due()[0]


def test_a_damaged_book_keeps_its_backups_and_gets_no_new_one(path: Path) -> None:
    with open_book(path, "2026-01-01T08:00") as book:
        for number in range(40):
            add(book, f"Nora Lind{number} :: {'oat milk ' * 30}")
        book.maintenance.run_if_due()
    good = backups_of(path)
    with path.open("r+b") as file:
        file.seek(path.stat().st_size - 5 * 4096)
        file.write(b"\xff" * 4096)
    with open_book(path, "2026-11-21T08:00") as book, pytest.raises(BookDamagedError, match="set aside") as found:
        book.maintenance.run_if_due()
    assert str(good[0]) in found.value.hint
    assert backups_of(path) == good

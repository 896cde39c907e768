"""Upkeep: once a day, once a warning, and never on a damaged book."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.store.bookfacts import keep_fact
from prospectr.store.errors import BookDamagedError
from prospectr.store.places import backup_folder, backups_of
from tests.book.shelf import add, contents, open_book, stop_real_clock


def test_where_there_is_no_book_there_is_nothing_to_keep(book: Book, path: Path) -> None:
    assert book.maintenance.run_if_due() == ()
    assert not path.parent.exists()


def test_a_backup_is_made_once_a_day(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for hour in ("2026-11-21T08:00", "2026-11-21T12:00", "2026-11-22T07:59", "2026-11-22T08:00", "2026-11-23T09:00"):
        stop_real_clock(monkeypatch, hour)
        with open_book(path) as book:
            add(book, "Nora Lind")
            assert book.maintenance.run_if_due() == ()
    assert [made.name for made in reversed(backups_of(path))] == [
        "book-20261121T070000Z-daily.db",
        "book-20261122T070000Z-daily.db",
        "book-20261123T080000Z-daily.db",
    ]
    assert len(contents(backups_of(path)[0])["contact"]) == 5


def test_after_a_year_a_handful_of_backups_is_left(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_book(path) as book:
        add(book, "Nora Lind")
        for month in range(1, 13):
            for day in (1, 2, 3, 11, 12, 21, 22, 23):
                stop_real_clock(monkeypatch, f"2026-{month:02}-{day:02}T08:00")
                book.maintenance.run_if_due()
    days = [made.name[5:13] for made in reversed(backups_of(path))]
    assert days[-3:] == ["20261221", "20261222", "20261223"]
    assert len(days) <= 20
    assert days[0].startswith("202607")


def test_a_stopped_clock_makes_and_removes_no_backup(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stop_real_clock(monkeypatch, "2026-11-21T08:00")
    for today in ("2026-11-21", "2030-01-01", "2020-01-01"):
        with open_book(path, today) as book:
            add(book, "Nora Lind")
            book.maintenance.run_if_due()
    assert [made.name for made in backups_of(path)] == ["book-20261121T070000Z-daily.db"]


def test_a_backup_from_the_time_to_come_costs_no_backup(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stop_real_clock(monkeypatch, "2026-11-21T08:00")
    backup_folder(path).mkdir(parents=True)
    made = [backup_folder(path) / f"book-{day}T070000Z-daily.db" for day in ("20200101", "20300101")]
    for found in made:
        found.touch()
    with open_book(path) as book:
        add(book, "Nora Lind")
        book.maintenance.run_if_due()
    assert set(made) < set(backups_of(path))


def test_a_check_that_lies_ahead_costs_no_backup(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stop_real_clock(monkeypatch, "2026-11-21T08:00")
    with open_book(path) as book:
        add(book, "Nora Lind")
        old = backup_folder(path) / "book-20200101T070000Z-daily.db"
        old.parent.mkdir()
        old.touch()
        with book.database.maintenance() as connection:
            keep_fact(connection, "checked_at", "2027-01-01T00:00:00.000000Z")
        book.maintenance.run_if_due()
        assert old.exists()
        stop_real_clock(monkeypatch, "2026-11-23T08:00")
        book.maintenance.run_if_due()
        assert not old.exists()


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


def break_pages(path: Path) -> bytes:
    """Fill a page of the book with nonsense; return the book as it was."""
    whole = path.read_bytes()
    with path.open("r+b") as file:
        file.seek(len(whole) - 5 * 4096)
        file.write(b"\xff" * 4096)
    return whole


@pytest.fixture
def damaged(path: Path, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """Make a book that was backed up and damaged since; return it as it was when whole."""
    stop_real_clock(monkeypatch, "2026-01-01T08:00")
    with open_book(path) as book:
        for number in range(40):
            add(book, f"Nora Lind{number} :: {'oat milk ' * 30}")
        book.maintenance.run_if_due()
    stop_real_clock(monkeypatch, "2026-11-21T08:00")
    return break_pages(path)


def test_a_damaged_book_keeps_its_backups_and_gets_no_new_one(path: Path, damaged: bytes) -> None:
    good = backups_of(path)
    with open_book(path) as book, pytest.raises(BookDamagedError, match="set aside") as found:
        book.maintenance.run_if_due()
    assert found.value.message.startswith("Your last change is saved, but the book ")
    assert str(good[0]) in found.value.hint
    assert backups_of(path) == good


def test_a_book_found_damaged_is_read_and_written_no_more(path: Path, damaged: bytes) -> None:
    with open_book(path) as book, pytest.raises(BookDamagedError):
        book.maintenance.run_if_due()
    marker = path.with_name("book.db.damaged")
    assert stat.S_IMODE(marker.stat().st_mode) == 0o600
    before = path.read_bytes()
    with open_book(path) as book:
        for act in (book.history.undo, lambda: book.notes.add(1, "likes oat milk"), book.maintenance.run_if_due):
            with pytest.raises(BookDamagedError) as refused:
                act()
            assert refused.value.family == "book"
        assert book.contacts.count() == 40
    assert path.read_bytes() == before


def test_a_book_that_is_whole_again_is_written_again(path: Path, damaged: bytes) -> None:
    with open_book(path) as book, pytest.raises(BookDamagedError):
        book.maintenance.run_if_due()
    path.write_bytes(damaged)
    with open_book(path) as book:
        book.notes.add(1, "likes oat milk")
        assert book.maintenance.run_if_due() == ()
    assert not path.with_name("book.db.damaged").exists()
    assert backups_of(path)[0].name == "book-20261121T070000Z-daily.db"

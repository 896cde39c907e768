"""Upkeep: once a day, once a warning, and never on a damaged book."""

from __future__ import annotations

import os
import stat
import subprocess
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.book.clock import parse_clock
from prospectr.book.demo import make_demo
from prospectr.settings import load_settings
from prospectr.store.bookfacts import keep_fact
from prospectr.store.database import Database
from prospectr.store.errors import BookDamagedError, BookForeignError, BookVanishedError
from prospectr.store.places import backup_folder, backups_of, marker_of
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
    made = [backup_folder(path) / f"book-{day}T070000Z-daily.db" for day in ("20200101", "20300101")]
    with open_book(path) as book:
        add(book, "Nora Lind")
        backup_folder(path).mkdir()
        for found in made:
            found.touch()
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


def empty(path: Path) -> None:
    """Leave nothing in the book, as a full disk or a sync program may."""
    path.write_bytes(b"")


def destroy_first_page(path: Path) -> None:
    """Fill the page by which SQLite knows its files with nonsense."""
    with path.open("r+b") as file:
        file.write(b"\xff" * 4096)


def fill_with_zeros(path: Path) -> None:
    """Leave as many bytes as there were, and nothing in them, as a power cut may."""
    path.write_bytes(bytes(path.stat().st_size))


def cut_short(path: Path) -> None:
    """Leave fewer bytes than any SQLite file has, and no sense in them."""
    path.write_bytes(b"\x00" * 50)


LOSSES = [empty, destroy_first_page, fill_with_zeros, cut_short]


@pytest.fixture
def backed_up(path: Path, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """Make a book of Nora that has a backup; return it."""
    stop_real_clock(monkeypatch, "2026-11-20T08:00")
    with open_book(path) as book:
        add(book, "Nora Lind :: likes oat milk")
        book.maintenance.run_if_due()
    stop_real_clock(monkeypatch, "2026-11-21T12:00")
    return path.read_bytes()


def refuses_everything(path: Path, error: type[Exception]) -> tuple[str, ...]:
    """Read, write and rehearse a book that refuses each; return the hints, the same each time."""
    hints = []
    for dry_run in (False, True):
        with open_book(path, dry_run=dry_run) as book:
            for act in (book.contacts.count, book.agenda.read, lambda: add(book, "Emil Berg"), book.history.undo):
                with pytest.raises(error) as refused:
                    act()
                assert getattr(refused.value, "family", "") == "book"
                hints.append(getattr(refused.value, "hints", ()))
    assert len(set(hints)) == 1
    return hints[0]


def type_commands(hints: tuple[str, ...]) -> None:
    """Type the commands of a hint, as they are shown."""
    for command in hints[hints.index("To go back to the newest:") + 1 :]:
        if command.startswith("  "):
            subprocess.run(["sh", "-c", command], check=True)


def has_nora_and_takes_emil(path: Path) -> None:
    """Read the book, write to it, and look that it does not count as damaged any more."""
    with open_book(path) as book:
        assert [card.contact.name for card in book.contacts.cards()] == ["Nora Lind"]
        add(book, "Emil Berg")
        book.maintenance.run_if_due()
        assert book.contacts.count() == 2
    assert not marker_of(path).exists()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("lose", LOSSES)
def test_a_book_of_which_nothing_can_be_read_is_damaged_and_the_way_back_is_told(
    path: Path, backed_up: bytes, lose: Callable[[Path], None]
) -> None:
    lose(path)
    lost = path.read_bytes()
    hints = refuses_everything(path, BookDamagedError)
    assert str(backups_of(path)[0]) in hints[1]
    assert path.read_bytes() == lost
    assert [kept.read_bytes() for kept in path.parent.glob("book-damaged-*.db")] == ([lost] if lost else [])
    assert marker_of(path).exists()
    type_commands(hints)
    has_nora_and_takes_emil(path)
    assert path.with_name("book-old.db").read_bytes() == lost


@pytest.mark.parametrize("lose", LOSSES)
def test_where_no_backup_lies_such_a_file_is_no_book_of_ours(
    path: Path, backed_up: bytes, lose: Callable[[Path], None]
) -> None:
    lose(path)
    backups_of(path)[0].rename(backup_folder(path) / "book-2-20261120T070000Z-daily.db")
    refuses_everything(path, BookForeignError)
    assert not marker_of(path).exists()
    assert list(path.parent.glob("book-damaged-*")) == []


def test_a_book_that_is_gone_is_not_replaced_by_an_empty_one(path: Path, backed_up: bytes) -> None:
    path.unlink()
    hints = refuses_everything(path, BookVanishedError)
    assert not path.exists()
    assert str(backups_of(path)[0]) in hints[1]
    type_commands(hints)
    has_nora_and_takes_emil(path)


def test_a_book_that_is_gone_and_left_an_unfinished_change_comes_back_without_it(path: Path, backed_up: bytes) -> None:
    journal, older = path.with_name("book.db-journal"), path.with_name("book-old.db-journal")
    path.unlink()
    journal.write_bytes(b"left behind")
    older.write_bytes(b"an older one")
    type_commands(refuses_everything(path, BookVanishedError))
    assert older.read_bytes() == b"an older one"
    assert path.with_name("book-old-2.db-journal").read_bytes() == b"left behind"
    has_nora_and_takes_emil(path)


def test_a_damaged_book_moved_aside_by_hand_is_still_told_the_way_back(path: Path, backed_up: bytes) -> None:
    empty(path)
    refuses_everything(path, BookDamagedError)
    path.rename(path.with_name("mine.db"))
    type_commands(refuses_everything(path, BookVanishedError))
    has_nora_and_takes_emil(path)


def test_a_book_that_was_named_and_is_gone_is_told_the_way_back_too(path: Path, backed_up: bytes) -> None:
    path.unlink()
    with closing(Database(path, must_exist=True)) as named, pytest.raises(BookVanishedError, match="backups of it"):
        named.read("SELECT 1")


def test_who_wants_to_begin_anew_moves_the_backups_away_or_names_another_file(path: Path, backed_up: bytes) -> None:
    path.unlink()
    hints = refuses_everything(path, BookVanishedError)
    assert str(backup_folder(path)) in hints[-1]
    assert "--book" in hints[-1]
    with open_book(path.with_name("second.db")) as other:
        add(other, "Emil Berg")
    backup_folder(path).rename(path.with_name("earlier"))
    with open_book(path) as book:
        add(book, "Emil Berg")
        assert book.contacts.count() == 1


def test_the_sample_book_is_made_anew_even_where_it_was_backed_up(path: Path, backed_up: bytes) -> None:
    settings = replace(load_settings({"PROSPECTR_HOME": str(path.parent)}), region="DK")
    (backup_folder(path) / f"{settings.demo_book.stem}-20261120T070000Z-daily.db").write_bytes(backed_up)
    for _time in range(2):
        assert make_demo(settings, parse_clock("2026-11-21")).book == settings.demo_book
        settings.demo_book.unlink()
    assert path.read_bytes() == backed_up


def test_who_backs_a_book_up_hears_how_large_it_is_before(path: Path) -> None:
    heard: list[int] = []
    with open_book(path, on_backup=heard.append) as book:
        add(book, "Nora Lind")
        book.maintenance.run_if_due()
        book.maintenance.run_if_due()
    assert heard == [path.stat().st_size]


def test_damage_is_found_also_where_no_backup_can_be_written(path: Path, damaged: bytes) -> None:
    backup_folder(path).rename(path.with_name("kept"))
    backup_folder(path).write_text("in the way", encoding="utf-8")
    with open_book(path) as book, pytest.raises(BookDamagedError):
        book.maintenance.run_if_due()

"""Backups: whole or not there, private, and never in the way of a better one."""

from __future__ import annotations

import stat
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.book import Book
from prospectr.core.backups import KEEP_ALL, KEEP_MONTHLY, to_thin_out
from prospectr.store import backup, damage, places
from prospectr.store.errors import BackupFailedError, BookDamagedError
from tests.book.shelf import add, contents, open_book, search_text
from tests.store.shelter import end, start

NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)

COPY_SLOWLY = """
import sys, time
from datetime import UTC, datetime
from pathlib import Path
from prospectr.store import backup
from tests.book.shelf import new_book
path = Path(sys.argv[1])
def dawdle(*_arguments):
    print("copied", flush=True)
    time.sleep(60)
backup.verify = dawdle
with new_book(path).database.maintenance() as connection:
    backup.write_backup(connection, path, datetime.now(UTC), "daily")
"""


def test_a_backup_is_the_same_book_and_private(book: Book, path: Path) -> None:
    add(book, "Nora Lind @Lind nora@lind.dk +cafe :: likes oat milk")
    with book.database.maintenance() as connection:
        made = backup.write_backup(connection, path, NOW, "daily")
    assert made.name == "book-20261121T110000Z-daily.db"
    assert contents(made) == contents(path)
    assert search_text(made) == search_text(path)
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert list(made.parent.iterdir()) == [made]
    assert places.made_at(made) == NOW


def test_a_backup_that_was_interrupted_has_no_name_and_is_swept_up(book: Book, path: Path) -> None:
    add(book, "Nora Lind")
    copying = start(COPY_SLOWLY, path)
    assert copying.stdout is not None
    assert copying.stdout.readline() == "copied\n"
    end(copying)
    assert places.backups_of(path) == []
    with book.database.maintenance() as connection:
        made = backup.write_backup(connection, path, NOW, "daily")
    assert list(made.parent.iterdir()) == [made]


def test_a_backup_that_does_not_hold_what_the_book_holds_is_thrown_away(
    book: Book, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(book, "Nora Lind")
    counts = iter(({"contact": 0}, {"contact": 1}))
    monkeypatch.setattr(backup, "row_counts", lambda _connection: next(counts))
    with book.database.maintenance() as connection, pytest.raises(BookDamagedError):
        backup.write_backup(connection, path, NOW, "daily")
    assert list(places.backup_folder(path).iterdir()) == []


def test_where_no_backup_can_be_written_the_book_is_said_to_be_fine(book: Book, path: Path) -> None:
    add(book, "Nora Lind")
    places.backup_folder(path).write_text("in the way", encoding="utf-8")
    with book.database.maintenance() as connection, pytest.raises(BackupFailedError, match="itself is fine"):
        backup.write_backup(connection, path, NOW, "daily")


def test_a_damaged_book_is_not_backed_up_and_the_good_backups_stay(book: Book, path: Path) -> None:
    add(book, "Nora Lind")
    with book.database.maintenance() as connection:
        good = backup.write_backup(connection, path, NOW - timedelta(days=400), "daily")
        connection.execute("PRAGMA foreign_keys = 0")
        connection.execute("UPDATE contact SET company_id = 99")
    with book.database.maintenance() as connection, pytest.raises(BookDamagedError, match="contact") as found:
        backup.write_backup(connection, path, NOW, "daily")
    assert str(good) in found.value.hint
    assert places.backups_of(path) == [good]


def test_the_backups_of_another_book_beside_it_are_not_its_own(path: Path) -> None:
    folder = places.backup_folder(path)
    folder.mkdir(parents=True)
    names = ["book-20261120T110000Z-daily.db", "book-20261121T110000Z-before-version-2.db"]
    for name in (*names, "book-2-20261121T110000Z-daily.db", "book-notes.db", "notebook-20261121T110000Z-daily.db"):
        (folder / name).touch()
    assert [found.name for found in places.backups_of(path)] == names[::-1]
    assert places.made_at(folder / "book-2-20261121T110000Z-daily.db") == NOW
    assert places.made_at(folder / "book-notes.db") is None
    assert places.made_at(folder / "book-20261399T110000Z-daily.db") is None


AGES = st.sets(st.integers(0, 400 * 24), max_size=80)


@given(AGES)
def test_thinning_keeps_all_of_two_days_and_something_of_every_month(hours: set[int]) -> None:
    made = {NOW - timedelta(hours=age) for age in hours}
    gone = to_thin_out(made, NOW)
    kept = made - gone
    assert gone <= made
    assert {instant for instant in made if NOW - instant <= KEEP_ALL} <= kept
    assert not made or max(made) in kept
    for instant in gone:
        stands_in = [other for other in kept if instant < other]
        assert stands_in
        if NOW - instant <= KEEP_MONTHLY:
            assert min(stands_in) - instant <= timedelta(days=31)
    assert to_thin_out(kept, NOW) == set()


@given(AGES)
def test_what_is_thinned_day_by_day_is_never_more_than_a_handful(hours: set[int]) -> None:
    made = {NOW - timedelta(hours=age) for age in hours if age > 48}
    assert len(made - to_thin_out(made, NOW)) <= 6 + 5 + 8


def test_a_quick_check_finds_pages_that_do_not_hang_together(book: Book, path: Path) -> None:
    for number in range(30):
        add(book, f"Nora Lind{number} :: {'oat milk ' * 30}")
    with path.open("r+b") as file:
        file.seek(path.stat().st_size - 3 * 4096)
        file.write(b"\x00" * 4096)
    with pytest.raises(BookDamagedError), book.database.maintenance() as connection:
        damage.quick_check(connection, path)
    assert len(list(path.parent.glob("book-damaged-*.db"))) == 1


def test_each_damage_is_set_aside_once_under_a_name_of_its_own(book: Book, path: Path) -> None:
    add(book, "Nora Lind")
    book.close()
    first = damage.set_aside(path)
    assert first == damage.set_aside(path)
    older = path.read_bytes()
    path.write_bytes(older + b"\x00" * 4096)
    second = damage.set_aside(path)
    assert first is not None
    assert second is not None
    assert (first.read_bytes(), second.read_bytes()) == (older, path.read_bytes())
    assert sorted(path.parent.glob("*damaged*")) == sorted((first, second))
    assert stat.S_IMODE(second.stat().st_mode) == 0o600


def test_a_copy_that_breaks_off_is_not_shown_as_one(
    book: Book, path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    add(book, "Nora Lind")
    copier = tmp_path / "cp"
    copier.write_text('#!/bin/sh\nprintf half > "$4"\nexit 1\n', encoding="utf-8")
    copier.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    assert damage.set_aside(path) is None
    assert [found.name for found in path.parent.iterdir() if "damaged" in found.name or "aside" in found.name] == []


def test_the_way_back_from_damage_can_be_typed_as_it_is_shown(path: Path) -> None:
    path = path.with_name("Nora's book.db")
    with open_book(path) as book:
        add(book, "Nora Lind")
        with book.database.maintenance() as connection:
            made = [backup.write_backup(connection, path, NOW + timedelta(days=day), "daily") for day in range(7)]
    whole = contents(path)
    path.write_bytes(path.read_bytes()[:4096] + b"\xff" * 8192)
    leftover = path.with_name(path.name + "-journal")
    leftover.write_bytes(b"left behind")
    path.with_name("Nora's book-old.db").write_text("an older rescue", encoding="utf-8")
    hints = damage.found_damaged(path, "it is").hints
    assert [hint.strip() for hint in hints[1:6]] == [str(found) for found in places.backups_of(path)[:5]]
    assert hints[1].strip() == str(made[-1])
    for command in hints[7:]:
        subprocess.run(["sh", "-c", command], check=True)
    assert contents(path) == whole
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert not leftover.exists()
    assert path.with_name("Nora's book-old.db").read_text(encoding="utf-8") == "an older rescue"
    assert path.with_name("Nora's book-old-2.db-journal").read_bytes() == b"left behind"


def test_no_backup_is_thinned_out_while_one_lies_ahead() -> None:
    made = {NOW - timedelta(days=age) for age in (1000, 500, 10, -1)}
    assert to_thin_out(made, NOW) == set()

"""The book's file: private, whole, never written over, never half changed."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

from prospectr.book import Book
from prospectr.core.errors import BookError
from prospectr.core.quickadd import parse_quick_add
from prospectr.store import database
from prospectr.store.errors import (
    BookBusyError,
    BookDamagedError,
    BookForeignError,
    BookMissingError,
    BookNewerError,
    BookReadOnlyError,
    BookReplacedError,
    BookUnreachableError,
    DiskFullError,
)
from tests.book.shelf import add, contents, new_book, open_book, stop_real_clock
from tests.store.shelter import end, plain_user_folder, start

EVERYTHING_READ: dict[str, Callable[[Book], object]] = {
    "agenda": lambda book: book.agenda.read(days=7, limit=None),
    "list": lambda book: [book.contacts.cards(sort=sort) for sort in ("added", "name", "next", "touched", "score")],
    "page": lambda book: book.contacts.page(1),
    "companies": lambda book: book.companies.all(),
    "follow-ups": lambda book: book.follow_ups.open(),
    "history": lambda book: book.history.operations(),
    "find": lambda book: book.search.find("nora oat"),
    "refs": lambda book: (book.refs.get_contact("nora"), book.refs.near("norra")),
    "walk": lambda book: book.qualification.walk(book.qualification.most_worthwhile()),
    "records": lambda book: book.records.get("n1"),
}


def mode(path: Path) -> int:
    """Return the permission bits of ``path``."""
    return stat.S_IMODE(path.stat().st_mode)


def test_every_pragma_is_read_back_from_a_book_being_written(book: Book) -> None:
    with book.act("test") as unit:
        for name, wanted in (database.SAFE_PRAGMAS | database.WRITING_PRAGMAS).items():
            assert unit.connection.execute(f"PRAGMA {name}").fetchone()[0] == wanted, name


def test_a_pragma_that_does_not_take_stops_everything() -> None:
    with closing(database.new_in_memory()) as connection, pytest.raises(sqlite3.NotSupportedError, match="wal"):
        database.set_pragmas(connection, {"journal_mode": "wal"})


@pytest.mark.parametrize("mask", [0, 0o022, 0o077])
def test_only_its_owner_can_read_a_book(path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        with open_book(path) as book:
            add(book, "Nora Lind")
            book.maintenance.run_if_due()
    finally:
        os.umask(before)
    assert mode(path.parent) == 0o700
    assert mode(path.parent / "backups") == 0o700
    files = [found for found in path.parent.rglob("*") if found.is_file()]
    assert {found.name: mode(found) for found in files} == {found.name: 0o600 for found in files}


def test_at_rest_the_book_is_one_file(path: Path) -> None:
    with open_book(path) as book:
        add(book, "Nora Lind")
        book.agenda.read()
        beside = {found.name: found.stat().st_size for found in path.parent.iterdir() if found != path}
    assert beside.pop("book.db.lock") < 20
    assert beside in ({}, {"book.db-journal": 0})


def test_reading_where_there_is_no_book_shows_an_empty_one_and_makes_no_file(book: Book, path: Path) -> None:
    assert book.agenda.read().sections == ()
    assert book.contacts.count() == 0
    assert not path.parent.exists()


def test_reading_a_book_that_was_named_and_is_missing_is_an_error(path: Path) -> None:
    with closing(database.Database(path, must_exist=True)) as named, pytest.raises(BookMissingError, match="book"):
        named.read("SELECT 1")


def test_a_book_that_another_window_makes_is_seen_after_the_first_change(path: Path) -> None:
    with open_book(path) as here, open_book(path) as there:
        assert here.contacts.count() == 0
        add(there, "Nora Lind")
        add(here, "Emil Berg")
        assert here.contacts.count() == there.contacts.count() == 2


@pytest.mark.parametrize("name", EVERYTHING_READ)
def test_reading_never_writes(path: Path, name: str) -> None:
    with open_book(path) as book:
        add(book, "Nora Lind @Lind next:call tue :: likes oat milk")
    before = path.read_bytes(), path.stat().st_mtime_ns, sorted(path.parent.iterdir())
    with open_book(path) as book:
        EVERYTHING_READ[name](book)
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            book.database.reader.execute("DELETE FROM note")
    assert (path.read_bytes(), path.stat().st_mtime_ns, sorted(path.parent.iterdir())) == before


def make_empty(path: Path) -> None:
    path.touch()


def make_text(path: Path) -> None:
    path.write_text("Dear diary, " * 100, encoding="utf-8")


def make_foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE contact (name TEXT)")


def make_folder(path: Path) -> None:
    path.mkdir()


def make_newer(path: Path) -> None:
    database.make_book(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {database.SCHEMA_VERSION + 1}")


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (make_empty, BookForeignError),
        (make_text, BookForeignError),
        (make_foreign, BookForeignError),
        (make_folder, BookForeignError),
        (make_newer, BookNewerError),
    ],
)
def test_what_is_no_book_of_ours_is_refused_and_left_as_it_is(
    path: Path, make: Callable[[Path], None], error: type[BookError]
) -> None:
    path.parent.mkdir()
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with open_book(path) as book:
        with pytest.raises(error, match="book") as reading:
            book.agenda.read()
        with pytest.raises(error):
            add(book, "Nora Lind")
    assert reading.value.hint
    assert (path.read_bytes() if path.is_file() else None) == before


def test_a_book_inside_a_file_cannot_be_reached(path: Path) -> None:
    path.parent.write_text("a file", encoding="utf-8")
    with open_book(path) as book:
        with pytest.raises(BookUnreachableError):
            book.agenda.read()
        with pytest.raises(BookUnreachableError):
            add(book, "Nora Lind")


def test_a_file_that_appears_while_a_book_is_made_is_not_written_over(path: Path) -> None:
    path.parent.mkdir()
    make_text(path)
    before = path.read_bytes()
    with pytest.raises(BookForeignError):
        database.make_book(path)
    assert path.read_bytes() == before
    assert [found.name for found in path.parent.iterdir()] == ["book.db"]


def test_a_book_is_made_where_files_cannot_have_two_names(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_names: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    with open_book(path) as book:
        add(book, "Nora Lind")
    assert len(contents(path)["contact"]) == 1
    make_text(path)
    with pytest.raises(BookForeignError):
        database.make_book(path)


def test_a_damaged_book_is_set_aside_and_the_way_back_is_told(path: Path) -> None:
    with open_book(path) as book:
        for number in range(40):
            add(book, f"Nora Lind{number} nora{number}@lind.dk :: {'oat milk ' * 20}")
        book.maintenance.run_if_due()
    with path.open("r+b") as file:
        for page in range(1, path.stat().st_size // 4096):
            file.seek(4096 * page)
            file.write(b"\xff" * 4096)
    damaged = path.read_bytes()
    with open_book(path) as book:
        with pytest.raises(BookDamagedError) as found:
            book.contacts.cards()
        with pytest.raises(BookDamagedError):
            add(book, "Emil Berg")
        assert "-daily.db" in found.value.hint
    assert path.read_bytes() == damaged
    assert [kept.read_bytes() for kept in path.parent.glob("book-damaged-*.db")] == [damaged]


def test_a_file_that_cannot_be_written_is_read_and_not_changed() -> None:
    with plain_user_folder() as folder:
        path = folder / "book.db"
        with open_book(path) as book:
            add(book, "Nora Lind")
        path.chmod(0o400)
        with open_book(path) as book:
            assert book.contacts.count() == 1
            with pytest.raises(BookReadOnlyError):
                add(book, "Emil Berg")


def test_a_folder_that_cannot_be_written_is_read_and_not_changed() -> None:
    with plain_user_folder() as folder:
        path = folder / "book.db"
        with open_book(path) as book:
            add(book, "Nora Lind")
        folder.chmod(0o500)
        path.with_name("book.db.lock").chmod(0o400)
        with open_book(path) as book:
            assert book.contacts.count() == 1
            with pytest.raises(BookReadOnlyError):
                add(book, "Emil Berg")
        with open_book(folder / "below" / "book.db") as book, pytest.raises(BookUnreachableError):
            add(book, "Emil Berg")


def test_a_file_that_cannot_be_read_is_named() -> None:
    with plain_user_folder() as folder:
        path = folder / "book.db"
        with open_book(path) as book:
            add(book, "Nora Lind")
        path.chmod(0)
        with open_book(path) as book, pytest.raises(BookUnreachableError, match="book"):
            book.agenda.read()


HALFWAY = """
import sys, time
from pathlib import Path
from typing import Any
from tests.book.shelf import add, new_book
book = new_book(Path(sys.argv[1]))
add(book, "Nora Lind")
with book.act("contact.add") as unit:
    unit.connection.execute("PRAGMA cache_spill = 1")
    unit.connection.execute("PRAGMA cache_size = 1")
    for number in range(200):
        unit.connection.execute("INSERT INTO setting VALUES (:key, :value)", {"key": f"k{number}", "value": "x" * 4000})
    unit.connection.execute("UPDATE contact SET name = 'half'")
    print("halfway", flush=True)
    time.sleep(60)
"""


def test_a_writer_killed_halfway_leaves_the_book_as_it_was(path: Path) -> None:
    writer = start(HALFWAY, path)
    assert writer.stdout is not None
    assert writer.stdout.readline() == "halfway\n"
    end(writer)
    assert path.with_name("book.db-journal").stat().st_size > 0
    with open_book(path) as book:
        assert [card.contact.name for card in book.contacts.cards()] == ["Nora Lind"]
        assert book.database.read("SELECT count(*) FROM setting") == [(0,)]
        add(book, "Emil Berg")


class Commits:
    """A connection that says its commit failed: after it was done, or instead of it."""

    def __init__(self, connection: sqlite3.Connection, *, saves: bool) -> None:
        self._connection, self._saves = connection, saves

    def __getattr__(self, name: str) -> object:
        return getattr(self._connection, name)

    def execute(self, statement: str, *values: Any) -> object:
        """Pass every statement on, and fail with the commit."""
        if statement != "COMMIT":
            return self._connection.execute(statement, *values)
        self._connection.execute("COMMIT" if self._saves else "ROLLBACK")
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR
        raise error


@pytest.mark.parametrize("saves", [True, False])
def test_after_an_error_at_the_commit_the_book_is_looked_at_before_saying_failed(
    book: Book, path: Path, monkeypatch: pytest.MonkeyPatch, saves: bool
) -> None:
    add(book, "Nora Lind")
    commit = database.Database._commit
    monkeypatch.setattr(
        database.Database,
        "_commit",
        lambda self, connection, unit: commit(self, Commits(connection, saves=saves), unit),  # type: ignore[arg-type]
    )
    if saves:
        assert add(book, "Emil Berg").contact.id == 2
    else:
        with pytest.raises(BookUnreachableError, match="disk I/O error"):
            add(book, "Emil Berg")
    assert len(contents(path)["contact"]) == (2 if saves else 1)


def rename_everyone(
    book: Book, *, first: Callable[[], object] = lambda: None, then: Callable[[], object] = lambda: None
) -> None:
    """Change every contact in one act, and do something else before or after it, while the act goes on."""
    with book.act("test") as unit:
        first()
        unit.connection.execute("UPDATE contact SET name = 'lost'")
        then()


def test_a_book_that_a_sync_program_replaced_meanwhile_is_not_written(book: Book, path: Path) -> None:
    add(book, "Nora Lind")
    other = path.with_name("other.db")
    other.write_bytes(path.read_bytes())
    with pytest.raises(BookReplacedError):
        rename_everyone(book, then=lambda: other.replace(path))
    assert contents(path)["contact"][0]["name"] == "Nora Lind"


def test_a_book_replaced_before_the_first_word_is_not_written_either(book: Book, path: Path) -> None:
    add(book, "Nora Lind")
    other = path.with_name("other.db")
    other.write_bytes(path.read_bytes())
    with pytest.raises(BookReplacedError):
        rename_everyone(book, first=lambda: other.replace(path))
    assert contents(path)["contact"][0]["name"] == "Nora Lind"


def test_a_book_removed_meanwhile_is_not_written(book: Book, path: Path) -> None:
    add(book, "Nora Lind")
    with pytest.raises(BookReplacedError):
        rename_everyone(book, then=path.unlink)


def write_more_than_fits(book: Book) -> None:
    """Write a long note where the file may not grow."""
    with book.act("note.add") as unit:
        pages = unit.connection.execute("PRAGMA page_count").fetchone()[0]
        unit.connection.execute(f"PRAGMA max_page_count = {pages}")
        book.notes.write(unit, 1, "oat milk " * 2_000)


def test_a_full_disk_changes_nothing(book: Book, path: Path) -> None:
    add(book, "Nora Lind")
    before = contents(path)
    with pytest.raises(DiskFullError, match="as it was"):
        write_more_than_fits(book)
    assert contents(path) == before


def test_a_reader_that_does_not_let_go_is_waited_for_and_named(
    book: Book, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(book, "Nora Lind")
    monkeypatch.setitem(database.SAFE_PRAGMAS, "busy_timeout", 50)
    with closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM contact").fetchall()
        with pytest.raises(BookBusyError):
            add(book, "Emil Berg")
    assert len(contents(path)["contact"]) == 1
    assert add(book, "Emil Berg").contact.id == 2


def test_a_rehearsal_leaves_no_file_and_no_change(path: Path) -> None:
    with open_book(path, dry_run=True) as rehearsal:
        assert rehearsal.contacts.add(parse_quick_add(["Nora", "Lind"])).cards[0].contact.id == 1
        assert rehearsal.contacts.count() == 0
    assert not path.exists()
    with open_book(path) as book:
        add(book, "Nora Lind")
    before = path.read_bytes()
    with open_book(path, dry_run=True) as rehearsal:
        add(rehearsal, "Emil Berg")
        rehearsal.history.undo()
        rehearsal.maintenance.run_if_due()
        assert rehearsal.contacts.count() == 1
    assert path.read_bytes() == before
    assert not path.with_name("backups").exists()


def test_signals_are_held_from_the_commit_on_and_not_before(path: Path) -> None:
    held: list[int] = []
    with new_book(path, hold_signals=lambda: held.append(1)).act("test") as unit:
        assert unit.operation_id is None
        assert held == []
    assert held == [1]


def test_a_fault_of_ours_is_not_blamed_on_the_file(book: Book, path: Path) -> None:
    add(book, "Nora Lind")
    nora = book.contacts.page(1).card.contact
    with pytest.raises(sqlite3.IntegrityError, match="lifecycle_is_known"), book.act("test") as unit:
        unit.connection.execute("UPDATE contact SET lifecycle = 'pigeon'")
    assert book.contacts.page(1).card.contact == nora
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        book.database.read("SELECT * FROM pigeon")


def test_a_name_with_signs_in_it_is_only_a_name(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stop_real_clock(monkeypatch, "2026-11-21T12:00")
    odd = path.with_name("50% of? [my] book#1.db")
    with open_book(odd) as book:
        add(book, "Nora Lind")
        with suppress(BookError):
            book.maintenance.run_if_due()
    assert odd.exists()
    assert [found.name for found in odd.with_name("backups").iterdir()] == [
        "50% of? [my] book#1-20261121T110000Z-daily.db"
    ]


def test_behind_a_link_the_lock_and_the_backups_lie_beside_the_file(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "desk" / "mine.db"
    link.parent.mkdir()
    with open_book(path) as book:
        add(book, "Nora Lind")
    link.symlink_to(path)
    with open_book(link) as book:
        add(book, "Emil Berg")
        book.maintenance.run_if_due()
    assert list(link.parent.iterdir()) == [link]
    assert link.is_symlink()
    assert len(list(path.with_name("backups").iterdir())) == 1
    assert len(contents(path)["contact"]) == 2


def test_a_link_that_leads_nowhere_is_no_place_for_a_new_book(path: Path, tmp_path: Path) -> None:
    path.parent.mkdir()
    path.symlink_to(tmp_path / "drive" / "book.db")
    with open_book(path) as book:
        with pytest.raises(BookUnreachableError, match="link"):
            book.contacts.count()
        with pytest.raises(BookUnreachableError, match="link"):
            add(book, "Nora Lind")
    assert not (tmp_path / "drive").exists()
    path.unlink()
    path.symlink_to(path)
    with open_book(path) as book, pytest.raises(BookUnreachableError):
        book.contacts.count()


def test_a_book_replaced_while_it_is_being_opened_is_not_written(
    book: Book, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(book, "Nora Lind")
    other = path.with_name("other.db")
    other.write_bytes(path.read_bytes())
    connect = database.Database._connect

    def dawdle(opened: database.Database) -> sqlite3.Connection:
        connection = connect(opened)
        other.replace(path)
        return connection

    monkeypatch.setattr(database.Database, "_connect", dawdle)
    with pytest.raises(BookReplacedError):
        add(book, "Emil Berg")
    assert len(contents(path)["contact"]) == 1


def test_a_large_change_shuts_no_reader_out_before_its_commit(book: Book, path: Path) -> None:
    add(book, "Nora Lind")
    with book.act("test") as unit:
        unit.connection.execute("PRAGMA cache_size = 1")
        for number in range(200):
            unit.connection.execute("INSERT INTO setting VALUES (:key, 'x')", {"key": f"k{number}" * 200})
        with open_book(path) as other:
            assert other.contacts.count() == 1

"""The one door to the book's file: it opens, sets and checks pragmas, and is the only place that commits.

At rest the book is one file, safe to copy. A new one is made only where no file
is; anything found there that is not a book of this version is refused by name.
"""

from __future__ import annotations

import sqlite3
import stat
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from prospectr.core.words import _
from prospectr.private import PRIVATE_FOLDER, make_private_file, name_draft
from prospectr.store.damage import found_damaged, found_no_book, refuse_damaged, refuse_vanished
from prospectr.store.errors import (
    BookDamagedError,
    BookForeignError,
    BookMissingError,
    BookNewerError,
    BookReplacedError,
    BookUnreachableError,
    explain,
)
from prospectr.store.lock import writer_lock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from prospectr.store.journal import Journal

Connection = sqlite3.Connection

APPLICATION_ID = 0x70727370
"""``prsp``: what makes a SQLite file a prospectr book."""

SCHEMA_VERSION = 4
SCHEMA = Path(__file__).with_name("schema.sql")

SAFE_PRAGMAS = {
    "busy_timeout": 10_000,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "secure_delete": 1,
}
WRITING_PRAGMAS: dict[str, Any] = {"journal_mode": "truncate", "synchronous": 2, "cache_spill": 0}
"""A large change stays in memory until its commit: pages written earlier would shut every reader out."""


class Database:
    """The book's file at ``path``; the file itself where that is a link, so that lock and backups lie beside the file.

    ``must_exist`` makes reading a missing file an error instead of an empty
    book. A ``dry_run`` database carries every change out and takes it back
    before the commit. ``hold_signals`` is called right before a commit, so
    that an interrupt cannot come between the change and its report;
    ``on_wait`` hears which process is being waited for.
    """

    def __init__(
        self,
        path: Path,
        *,
        must_exist: bool = False,
        dry_run: bool = False,
        hold_signals: Callable[[], None] = lambda: None,
        on_wait: Callable[[int | None], None] = lambda _process: None,
    ) -> None:
        self.path = true_path(path)
        self.must_exist = must_exist
        self.dry_run = dry_run
        self._hold_signals = hold_signals
        self._on_wait = on_wait
        self._reader: sqlite3.Connection | None = None
        self._opened_file: tuple[int, int] | None = None

    @property
    def reader(self) -> sqlite3.Connection:
        """A connection that only reads: to the book, or to an empty one in memory where there is no file."""
        if self._reader is None:
            with self._explained():
                self._reader = self._open_for_reading()
        return self._reader

    def close(self) -> None:
        """Let go of the file."""
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def read(self, statement: str, /, **values: object) -> list[Any]:
        """Fetch every row of a select."""
        with self._explained():
            return self.reader.execute(statement, values).fetchall()

    @contextmanager
    def unit_of_work(self, verb: str, now: datetime) -> Iterator[Journal]:
        """Carry out one act of the seller: one transaction, one undo step, committed as a whole or not at all."""
        from prospectr.store.journal import Journal

        if self.dry_run:
            with self._explained(), self._rehearsal() as connection:
                journal = Journal(connection, verb=verb, now=now)
                yield journal
                journal.finish()
                journal.refuse_orphans()
            return
        with self._locked(), self._explained(), self._opened_for_writing() as connection:
            journal = Journal(connection, verb=verb, now=now)
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield journal
                journal.finish()
                self._check_not_replaced()
                self._hold_signals()
                self._commit(connection, journal)
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
        self.close()

    @contextmanager
    def maintenance(self) -> Iterator[sqlite3.Connection]:
        """Open the book for a check, a backup or a fact about itself; nothing of the seller's is written here."""
        with self._locked(), self._explained(), self._opened_for_writing() as connection:
            yield connection

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Queue for the right to write."""
        make_private_folder(self.path.parent)
        with writer_lock(self.path, self._on_wait):
            yield

    def _commit(self, connection: sqlite3.Connection, journal: Journal) -> None:
        """Commit; where SQLite reports an error, look whether the change is in the book before saying it failed."""
        try:
            connection.execute("COMMIT")
        except sqlite3.IntegrityError as error:
            raise journal.conflict() from error
        except sqlite3.Error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            with self._opened_for_writing() as again:
                found = again.execute("SELECT 1 FROM operation WHERE uuid = :uuid", {"uuid": journal.uuid}).fetchone()
            if not found:
                raise

    def _check_not_replaced(self) -> None:
        if self.file() != self._opened_file:
            raise BookReplacedError(self.path)

    def hold_signals(self) -> None:
        """Keep interrupts back from here on, so that none comes between a change and its report."""
        self._hold_signals()

    def file(self) -> tuple[int, int] | None:
        """Return what tells the file apart from any other that takes its name; None where there is none."""
        try:
            found = self.path.stat()
        except FileNotFoundError:
            return None
        return found.st_dev, found.st_ino

    def _open_for_reading(self) -> sqlite3.Connection:
        if not self._exists():
            if self.must_exist:
                raise BookMissingError(self.path)
            return new_in_memory()
        connection = self._connect()
        try:
            if not self._is_current(connection):
                connection.close()
                self._migrate()
                connection = self._connect()
            connection.execute("PRAGMA query_only = 1")
        except BaseException:
            connection.close()
            raise
        return connection

    @contextmanager
    def _opened_for_writing(self) -> Iterator[sqlite3.Connection]:
        if not self._exists():
            make_book(self.path)
        self._opened_file = self.file()  # before the file is opened: one exchanged in between is noticed
        connection = self._connect()
        try:
            refuse_damaged(connection, self.path)
            if not self._is_current(connection):
                self._migrate_locked(connection)
            set_pragmas(connection, WRITING_PRAGMAS)
            yield connection
        finally:
            connection.close()

    @contextmanager
    def _rehearsal(self) -> Iterator[sqlite3.Connection]:
        """Open the book for changes that are all taken back; a missing book is rehearsed in memory."""
        if self._exists():
            with self._locked(), self._opened_for_writing() as connection:
                connection.execute("BEGIN IMMEDIATE")
                try:
                    yield connection
                finally:
                    connection.execute("ROLLBACK")
        else:
            connection = new_in_memory()
            try:
                connection.execute("BEGIN")
                yield connection
            finally:
                connection.close()

    def _exists(self) -> bool:
        try:
            found = self.path.stat()
        except FileNotFoundError:
            if self.path.is_symlink():
                raise BookUnreachableError(self.path, _("it is a link to a file that is not there")) from None
            refuse_vanished(self.path)
            return False
        except OSError as error:
            raise BookUnreachableError(self.path, error.strerror or str(error)) from None
        if not stat.S_ISREG(found.st_mode):
            raise BookForeignError(self.path, _("it is a folder") if self.path.is_dir() else _("it is no plain file"))
        if found.st_size == 0:
            raise found_no_book(self.path, _("it is empty"))
        return True

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(f"{self.path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)
        try:
            set_pragmas(connection, SAFE_PRAGMAS)
            self._refuse_foreign(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _refuse_foreign(self, connection: sqlite3.Connection) -> None:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        if application != APPLICATION_ID:
            raise BookForeignError(self.path, _("it belongs to another program"))
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version > SCHEMA_VERSION:
            raise BookNewerError(self.path, version, SCHEMA_VERSION)

    def _is_current(self, connection: sqlite3.Connection) -> bool:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        return bool(version == SCHEMA_VERSION)

    def _migrate(self) -> None:
        with self._locked():
            connection = self._connect()
            try:
                self._migrate_locked(connection)
            finally:
                connection.close()

    def _migrate_locked(self, connection: sqlite3.Connection) -> None:
        if self._is_current(connection):
            return
        from prospectr.store.migrate import migrate

        migrate(connection, self.path)

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            explained = explain(error, self.path)
            if explained is None:
                raise
            if isinstance(explained, BookDamagedError):
                explained = found_damaged(self.path, str(error))
            if isinstance(explained, BookForeignError):
                explained = found_no_book(self.path, explained.reason)
            raise explained from error


def true_path(path: Path) -> Path:
    """Return the file that ``path`` leads to; ``path`` itself where it leads nowhere."""
    try:
        return path.resolve(strict=True)
    except FileNotFoundError:
        return path if path.is_symlink() else path.resolve()
    except (OSError, RuntimeError):  # links in a circle, folders that may not be entered
        return path


def set_pragmas(connection: sqlite3.Connection, pragmas: dict[str, Any]) -> None:
    """Set each pragma, read it back, and fail if it did not take."""
    for name, value in pragmas.items():
        connection.execute(f"PRAGMA {name} = {value}").close()
        row = connection.execute(f"PRAGMA {name}").fetchone()
        if row is not None and row[0] != value:
            message = f"SQLite did not accept {name} = {value}"
            raise sqlite3.NotSupportedError(message)


def lay_out(connection: sqlite3.Connection) -> None:
    """Make the tables of an empty book, inside the caller's transaction."""
    for statement in SCHEMA.read_text(encoding="utf-8").split(";\n\n"):
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def new_in_memory() -> sqlite3.Connection:
    """Make an empty book that no file holds."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    set_pragmas(connection, SAFE_PRAGMAS)
    lay_out(connection)
    return connection


def make_book(path: Path) -> None:
    """Make a new book at ``path``, readable by its owner alone, in one step: it is there whole or not at all.

    Raises ``BookForeignError`` where a file appeared in the meantime; nothing is ever written over.
    """
    draft = path.with_name(f".{path.name}.new")
    try:
        draft.unlink(missing_ok=True)  # left by a process that was killed; the writers' lock is ours
        make_private_file(draft)
        connection = sqlite3.connect(draft, isolation_level=None)
        try:
            set_pragmas(connection, SAFE_PRAGMAS | WRITING_PRAGMAS)
            connection.execute("BEGIN IMMEDIATE")
            lay_out(connection)
            connection.execute("COMMIT")
        finally:
            connection.close()
        name_draft(draft, path)
    except FileExistsError:
        raise BookForeignError(path, _("a file of that name just appeared")) from None
    except OSError as error:
        raise BookUnreachableError(path, error.strerror or str(error)) from None
    finally:
        draft.unlink(missing_ok=True)
        draft.with_name(draft.name + "-journal").unlink(missing_ok=True)


def make_private_folder(folder: Path) -> None:
    """Make ``folder`` and what lies above it, open to its owner alone at any umask."""
    try:
        missing = [place for place in (folder, *folder.parents) if not place.exists()]
        for place in reversed(missing):
            place.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
            place.chmod(PRIVATE_FOLDER)
    except OSError as error:
        raise BookUnreachableError(folder, error.strerror or str(error)) from None

"""Backups: a verified copy of the book under a name that says when and why it was made.

A backup appears under its name only whole: it is written beside it, checked,
flushed to the disk and then renamed.
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from prospectr.store.errors import BookDamagedError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

STAMP = "%Y%m%dT%H%M%SZ"
PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700


def backup_folder(book: Path) -> Path:
    """Return the folder the backups of ``book`` lie in, beside it."""
    return book.with_name("backups")


def backups_of(book: Path) -> list[Path]:
    """List the backups of ``book``, the newest first."""
    return sorted(backup_folder(book).glob(f"{book.stem}-*{book.suffix}"), reverse=True)


def write_backup(connection: sqlite3.Connection, book: Path, now: datetime, reason: str) -> Path:
    """Copy the open book to its backup folder and return the copy's path.

    The copy is checked before it gets its name: integrity, foreign keys and
    the number of rows in every table. Raises ``BookDamagedError`` where the
    book itself does not pass; the good backups are then left alone.
    """
    folder = backup_folder(book)
    folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
    final = folder / f"{book.stem}-{now.strftime(STAMP)}-{reason}{book.suffix}"
    draft = folder / f".{final.name}.{os.getpid()}"
    try:
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_RDWR, PRIVATE_FILE))
        copy = sqlite3.connect(draft, isolation_level=None)
        try:
            connection.backup(copy)
            verify(copy, book)
            if row_counts(copy) != row_counts(connection):
                raise BookDamagedError(book, "a backup of it did not hold the same rows", tuple(backups_of(book)))
        finally:
            copy.close()
        _flush(draft)
        draft.replace(final)
        _flush(folder)
    finally:
        draft.unlink(missing_ok=True)
        draft.with_name(draft.name + "-journal").unlink(missing_ok=True)
    return final


def verify(connection: sqlite3.Connection, book: Path) -> None:
    """Raise ``BookDamagedError`` unless the integrity and the foreign keys of ``book`` are whole."""
    complaints = [text for (text,) in connection.execute("PRAGMA integrity_check") if text != "ok"]
    complaints += [f"a row of {row[0]} belongs to nothing" for row in connection.execute("PRAGMA foreign_key_check")]
    if complaints:
        raise BookDamagedError(book, complaints[0], tuple(backups_of(book)), set_aside(book))


def quick_check(connection: sqlite3.Connection, book: Path) -> None:
    """Raise ``BookDamagedError`` unless the pages of ``book`` hang together."""
    complaints = [text for (text,) in connection.execute("PRAGMA quick_check") if text != "ok"]
    if complaints:
        raise BookDamagedError(book, complaints[0], tuple(backups_of(book)), set_aside(book))


def made_at(path: Path) -> datetime | None:
    """Return when a backup was made, as its name tells; None for a file of another name."""
    for part in path.stem.split("-"):
        try:
            return datetime.strptime(part, STAMP).replace(tzinfo=UTC)
        except ValueError:
            continue
    return None


def row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Count the rows of every table."""
    tables = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    ).fetchall()
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in tables}


def remove_backups(paths: Iterable[Path]) -> None:
    """Delete backups that newer ones stand in for."""
    for path in paths:
        path.unlink(missing_ok=True)


def set_aside(book: Path) -> Path | None:
    """Keep a copy of a damaged book beside it, once; the book itself is not touched.

    Another process copies it: closing the file in this one would drop SQLite's locks on it.
    """
    kept = book.with_name(f"{book.stem}-damaged{book.suffix}")
    if kept.exists():
        return kept
    copied = subprocess.run(["cp", "-p", "--", book, kept], check=False, capture_output=True)  # noqa: S607 - cp of the seller's PATH
    return kept if copied.returncode == 0 else None


def _flush(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

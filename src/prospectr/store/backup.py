"""Backups: a verified copy of the book under a name that says when and why it was made.

A backup appears under its name only whole: it is written beside it, checked,
flushed to the disk and then renamed.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from prospectr.core.words import _
from prospectr.private import PRIVATE_FOLDER, flush, make_private_file
from prospectr.store.damage import found_damaged, verify
from prospectr.store.errors import BackupFailedError
from prospectr.store.places import STAMP, backup_folder

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from pathlib import Path


def write_backup(connection: sqlite3.Connection, book: Path, now: datetime, reason: str) -> Path:
    """Copy the open book to its backup folder and return the copy's path.

    The copy is checked before it gets its name: integrity, foreign keys and
    the number of rows in every table. Raises ``BookDamagedError`` where the
    book itself does not pass; the good backups are then left alone. Raises
    ``BackupFailedError`` where there is no room for a copy, or no way to write it.
    """
    folder = backup_folder(book)
    final = folder / f"{book.stem}-{now.strftime(STAMP)}-{reason}{book.suffix}"
    draft = folder / f".{book.name}.draft"
    try:
        folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        _discard(draft)  # left by a process that was killed; the writers' lock is ours
        make_private_file(draft)
        _copy(connection, draft, book)
        flush(draft)
        draft.replace(final)
        flush(folder)
    except OSError as error:
        raise BackupFailedError(book, folder, error.strerror or str(error)) from None
    except sqlite3.OperationalError as error:
        raise BackupFailedError(book, folder, str(error)) from error
    finally:
        _discard(draft)
    return final


def _copy(connection: sqlite3.Connection, draft: Path, book: Path) -> None:
    copy = sqlite3.connect(draft, isolation_level=None)
    try:
        connection.backup(copy)
        verify(copy, book)
        if row_counts(copy) != row_counts(connection):
            raise found_damaged(book, _("a backup of it did not hold the same rows"))
    finally:
        copy.close()


def _discard(draft: Path) -> None:
    if draft.parent.is_dir():
        draft.unlink(missing_ok=True)
        draft.with_name(draft.name + "-journal").unlink(missing_ok=True)


def row_counts(connection: sqlite3.Connection, schema: str = "main") -> dict[str, int]:
    """Count the rows of every table of an open book, or of one attached to it as ``schema``."""
    tables = connection.execute(
        f"SELECT name FROM {schema}.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    ).fetchall()
    return {name: connection.execute(f'SELECT count(*) FROM {schema}."{name}"').fetchone()[0] for (name,) in tables}


def remove_backups(paths: Iterable[Path]) -> None:
    """Delete backups that newer ones stand in for."""
    for path in paths:
        path.unlink(missing_ok=True)

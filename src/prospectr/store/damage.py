"""Damage: found, remembered beside the book so that nothing more is written to it, and set aside for a rescue.

A book that is marked as damaged may be read. It is written again only once
everything in it was checked and found whole: after a backup was put in its
place, for example. A file that holds no book at all, or a book that is gone, is
taken for a loss of the same kind wherever backups of it lie beside it.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING

from prospectr.core.words import _
from prospectr.private import PRIVATE_FILE
from prospectr.store.errors import BookDamagedError, BookForeignError, BookVanishedError
from prospectr.store.places import backups_of, marker_of

if TYPE_CHECKING:
    from pathlib import Path

    from prospectr.core.errors import BookError


def quick_check(connection: sqlite3.Connection, book: Path) -> None:
    """Raise ``BookDamagedError`` unless the pages of ``book`` hang together; it is marked as damaged then."""
    complaints = _complaints(connection, "quick_check")
    if complaints:
        raise found_damaged(book, complaints[0])


def verify(connection: sqlite3.Connection, book: Path) -> None:
    """Raise ``BookDamagedError`` unless all of ``book``, or of a copy of it on ``connection``, is whole."""
    complaints = _complaints(connection, "integrity_check") or [
        _("a row of {table} belongs to nothing").format(table=table)
        for table, *_place in connection.execute("PRAGMA foreign_key_check").fetchall()
    ]
    if complaints:
        raise found_damaged(book, complaints[0])


def refuse_damaged(connection: sqlite3.Connection, book: Path) -> None:
    """Raise ``BookDamagedError`` for a book that is marked and still damaged; take the mark off one that is whole."""
    marker = marker_of(book)
    if marker.exists():
        verify(connection, book)
        marker.unlink(missing_ok=True)


def found_damaged(book: Path, reason: str) -> BookDamagedError:
    """Mark ``book`` as damaged, set a copy of it aside, and return the error that tells the way back."""
    with suppress(OSError):  # where nothing can be written, the book is safe from us too
        descriptor = os.open(marker_of(book), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE_FILE)
        with os.fdopen(descriptor, "w", encoding="utf-8") as marker:
            marker.write(f"{reason}\n")
    return BookDamagedError(book, reason, backups_of(book), set_aside(book))


def found_no_book(book: Path, reason: str) -> BookError:
    """Return what is wrong with a file at ``book`` that is empty or no SQLite file.

    With backups of it beside it, it was the seller's book, and is damaged; without, it is another's file.
    """
    return found_damaged(book, reason) if backups_of(book) else BookForeignError(book, reason)


def refuse_vanished(book: Path) -> None:
    """Raise ``BookVanishedError`` where no file is at ``book`` but backups of it are: it is not to be begun anew."""
    backups = backups_of(book)
    if backups:
        raise BookVanishedError(book, backups)


def set_aside(book: Path) -> Path | None:
    """Keep a copy of a damaged book beside it, named by its content; None where nothing is in it, or it cannot be done.

    The copy gets its name when it is whole, and one name always means one
    content. Another process copies the book: closing the file in this one
    would drop SQLite's locks on it.
    """
    import subprocess
    from hashlib import file_digest

    draft = book.with_name(f".{book.name}.aside-{os.getpid()}")
    try:
        if not book.stat().st_size:
            return None
        subprocess.run(["cp", "-p", "--", book, draft], check=True, capture_output=True)  # noqa: S607 - cp of the seller's PATH
        draft.chmod(PRIVATE_FILE)
        with draft.open("rb") as copy:
            digest = file_digest(copy, "sha256").hexdigest()[:12]
            os.fsync(copy.fileno())
        kept = book.with_name(f"{book.stem}-damaged-{digest}{book.suffix}")
        draft.replace(kept)
    except (OSError, subprocess.CalledProcessError):
        return None
    else:
        return kept
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _complaints(connection: sqlite3.Connection, check: str) -> list[str]:
    """Return what SQLite's own check finds wrong; a file too broken to be checked is one more complaint."""
    try:
        return [text for (text,) in connection.execute(f"PRAGMA {check}").fetchall() if text != "ok"]
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_CORRUPT:
            raise
        return [str(error)]

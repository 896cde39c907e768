"""What lies beside a book, and by which names: its backups, and the mark of a damaged one."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

STAMP = "%Y%m%dT%H%M%SZ"
STAMPED = r"-(\d{8}T\d{6}Z)-[a-z0-9-]+"
"""What stands between the name of a book and its suffix in the name of a backup: when and why it was made."""


def marker_of(book: Path) -> Path:
    """Return the file that is there while ``book`` counts as damaged."""
    return book.with_name(book.name + ".damaged")


def backup_folder(book: Path) -> Path:
    """Return the folder the backups of ``book`` lie in, beside it."""
    return book.with_name("backups")


def backups_of(book: Path) -> list[Path]:
    """List the backups of ``book``, the newest first; those of other books in the same folder are not among them.

    A folder that may not be read is another's, and holds none of ours.
    """
    named = re.compile(re.escape(book.stem) + STAMPED + re.escape(book.suffix))
    try:
        return sorted((path for path in backup_folder(book).iterdir() if named.fullmatch(path.name)), reverse=True)
    except OSError:
        return []


def made_at(path: Path) -> datetime | None:
    """Return when a backup was made, as its name tells; None for a file of another name."""
    found = re.search(STAMPED + "$", path.stem)
    try:
        return datetime.strptime(found[1], STAMP).replace(tzinfo=UTC) if found else None
    except ValueError:
        return None

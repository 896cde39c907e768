"""Operations in the file, newest first: what was done, undone and done again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.changes import Operation
from prospectr.store.rows import columns, to_records

if TYPE_CHECKING:
    from prospectr.store.database import Database

OPERATION = columns(Operation, "operation")


def list_operations(database: Database, limit: int | None) -> list[Operation]:
    """List the operations of the book, the newest first."""
    rows = database.read(
        f"SELECT {OPERATION} FROM operation ORDER BY id DESC LIMIT :limit", limit=-1 if limit is None else limit
    )
    return to_records(Operation, rows)


def last_subject(database: Database) -> str:
    """Return the typed id of the record last written and still standing, or an empty text."""
    rows = database.read(
        "SELECT subject FROM operation WHERE undone = 0 AND verb NOT IN ('undo', 'redo') AND subject <> ''"
        " ORDER BY id DESC LIMIT 1"
    )
    return str(rows[0][0]) if rows else ""

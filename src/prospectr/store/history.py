"""Operations in the file, newest first: what was done, undone and done again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from prospectr.core.changes import Change, Operation
from prospectr.store.rows import columns, to_record, to_records

if TYPE_CHECKING:
    from collections.abc import Iterable

    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

OPERATION = columns(Operation, "operation")


def list_operations(database: Database, limit: int | None) -> list[Operation]:
    """List the operations of the book, the newest first."""
    rows = database.read(
        f"SELECT {OPERATION} FROM operation ORDER BY id DESC LIMIT :limit", limit=-1 if limit is None else limit
    )
    return to_records(Operation, rows)


def last_subject(reads: Database | Journal) -> str:
    """Return the typed id of the record last written and still standing, or an empty text."""
    rows = reads.read(
        "SELECT subject FROM operation WHERE undone_by IS NULL AND verb NOT IN ('undo', 'redo') AND subject <> ''"
        " ORDER BY id DESC LIMIT 1"
    )
    return str(rows[0][0]) if rows else ""


def changes_of(rows: Iterable[tuple[Any, ...]]) -> list[Change]:
    """Build changes from rows of the ``change`` table."""
    return [
        Change(
            operation_id=operation_id,
            position=position,
            table_name=table_name,
            row_id=row_id,
            before=None if before is None else json.loads(before),
            after=None if after is None else json.loads(after),
        )
        for operation_id, position, table_name, row_id, before, after in rows
    ]


def find_operation(reads: Database | Journal, operation_id: int) -> Operation | None:
    """Return an operation by its number, or None."""
    rows = reads.read(f"SELECT {OPERATION} FROM operation WHERE id = :id", id=operation_id)
    return to_record(Operation, rows[0]) if rows else None


def operations_to_undo(reads: Database | Journal, count: int) -> list[Operation]:
    """Return the newest ``count`` operations that still stand, newest first; undo and redo are no operations here."""
    return to_records(
        Operation,
        reads.read(
            f"SELECT {OPERATION} FROM operation WHERE undone_by IS NULL AND verb NOT IN ('undo', 'redo')"
            " ORDER BY id DESC LIMIT :count",
            count=count,
        ),
    )


def operations_to_redo(reads: Database | Journal, count: int) -> list[Operation]:
    """Return what was undone last and may be done again, in the order of doing it.

    Anything done since the undoing closes that way: what could be redone
    before a newer act stays undone. A ``count`` of -1 is all of it.
    """
    return to_records(
        Operation,
        reads.read(
            f"SELECT {OPERATION} FROM operation WHERE undone_by >"
            " coalesce((SELECT id FROM operation WHERE verb NOT IN ('undo', 'redo') ORDER BY id DESC LIMIT 1), 0)"
            " ORDER BY undone_by DESC, id LIMIT :count",
            count=count,
        ),
    )


def operations_undone_by(reads: Database | Journal, operation_id: int) -> list[Operation]:
    """Return what an undo took back and is not done again yet, in the order of doing it again."""
    return to_records(
        Operation, reads.read(f"SELECT {OPERATION} FROM operation WHERE undone_by = :id ORDER BY id", id=operation_id)
    )


def count_records(reads: Database | Journal, operation_id: int) -> int:
    """Count the records that an operation wrote."""
    rows = reads.read(
        "SELECT count(*) FROM (SELECT DISTINCT table_name, row_id FROM change WHERE operation_id = :id)",
        id=operation_id,
    )
    return int(rows[0][0])


def changes_to_take_back(reads: Database | Journal, operation_id: int) -> list[Change]:
    """Return an operation's changes, the last one first."""
    rows = reads.read(
        "SELECT operation_id, position, table_name, row_id, before, after FROM change"
        " WHERE operation_id = :id ORDER BY position DESC",
        id=operation_id,
    )
    return changes_of(rows)

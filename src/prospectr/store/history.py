"""Operations in the file, newest first: what was done, undone and done again."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from prospectr.core.changes import Change, Operation
from prospectr.store.newrows import whole
from prospectr.store.rows import columns, to_record, to_records

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

OPERATION = columns(Operation, "operation")
CHANGE = "SELECT operation_id, position, table_name, row_id, before, after FROM change WHERE operation_id = :id"
TOGETHER = 2_000
"""How many changes are read at a time."""
_END = 1 << 62  # beyond every position


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
            after=None if after is None else json.loads(after) if before else whole(row_id, json.loads(after)),
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


def newest_undo(reads: Database | Journal) -> int | None:
    """Return the newest undo of which something is not done again yet, or None."""
    ((number,),) = reads.read("SELECT max(undone_by) FROM operation")
    return None if number is None else int(number)


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


def changes_to_take_back(reads: Database | Journal, operation_id: int) -> Iterator[Change]:
    """Give an operation's changes, the last one first; a large one is read bit by bit."""
    return _changes(reads, operation_id, f"{CHANGE} AND position < :last ORDER BY position DESC LIMIT {TOGETHER}", _END)


def changes_to_do_again(reads: Database | Journal, operation_id: int) -> Iterator[Change]:
    """Give an operation's changes as those that do it again: the first one first, before and after exchanged."""
    statement = f"{CHANGE} AND position > :last ORDER BY position LIMIT {TOGETHER}"
    for change in _changes(reads, operation_id, statement, -1):
        yield replace(change, before=change.after, after=change.before)


def _changes(reads: Database | Journal, operation_id: int, statement: str, last: int) -> Iterator[Change]:
    while rows := reads.read(statement, id=operation_id, last=last):
        yield from changes_of(rows)
        last = rows[-1][1]

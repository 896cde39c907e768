"""Follow-ups in the file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from prospectr.core.followup import FOLLOW_UP_KINDS, FollowUp
from prospectr.store.rows import columns, to_record, to_records

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

FOLLOW_UP = columns(FollowUp, "follow_up")
OPEN = "follow_up.deleted_at IS NULL AND follow_up.state IN ('planned', 'confirmed')"
BY_DAY = "due_on, due_at IS NULL, due_at, follow_up.id"


def find_follow_up(reads: Database | Journal, follow_up_id: int) -> FollowUp | None:
    """Return the follow-up of that number, deleted or not, or None."""
    rows = reads.read(f"SELECT {FOLLOW_UP} FROM follow_up WHERE id = :id", id=follow_up_id)
    return to_record(FollowUp, rows[0]) if rows else None


def open_follow_ups_of(reads: Database | Journal, contact_id: int) -> list[FollowUp]:
    """List a contact's open follow-ups, the earliest first."""
    rows = reads.read(
        f"SELECT {FOLLOW_UP} FROM follow_up WHERE contact_id = :id AND {OPEN} ORDER BY {BY_DAY}", id=contact_id
    )
    return to_records(FollowUp, rows)


def follow_ups_of(reads: Database | Journal, contact_id: int) -> list[FollowUp]:
    """List every follow-up of a contact that is not deleted, the earliest first."""
    rows = reads.read(
        f"SELECT {FOLLOW_UP} FROM follow_up WHERE contact_id = :id AND deleted_at IS NULL ORDER BY {BY_DAY}",
        id=contact_id,
    )
    return to_records(FollowUp, rows)


def due_before(reads: Database | Journal, day: date, limit: int | None) -> list[FollowUp]:
    """List the open follow-ups due before ``day``, the longest overdue first.

    Where ``limit`` would cut between some due on one day, all of that day are listed.
    """
    last = day.isoformat()
    if limit is not None:
        rows = reads.read(
            f"SELECT due_on FROM follow_up WHERE {OPEN} AND due_on < :day ORDER BY due_on LIMIT 1 OFFSET :offset",
            day=last,
            offset=max(limit - 1, 0),
        )
        last_shown = rows[0][0] if rows else last
    else:
        last_shown = last
    rows = reads.read(
        f"SELECT {FOLLOW_UP} FROM follow_up WHERE {OPEN} AND due_on < :day AND due_on <= :last_shown ORDER BY {BY_DAY}",
        day=last,
        last_shown=last_shown,
    )
    return to_records(FollowUp, rows)


def due_between(
    reads: Database | Journal, first: date, last: date, kinds: Collection[str] = FOLLOW_UP_KINDS
) -> list[FollowUp]:
    """List the open follow-ups of ``kinds`` due from ``first`` up to and including ``last``, by day and time."""
    rows = reads.read(
        f"SELECT {FOLLOW_UP} FROM follow_up WHERE {OPEN} AND due_on BETWEEN :first AND :last"
        f" AND kind IN (SELECT value FROM json_each(:kinds)) ORDER BY {BY_DAY}",
        first=first.isoformat(),
        last=last.isoformat(),
        kinds=json.dumps(sorted(kinds)),
    )
    return to_records(FollowUp, rows)


def count_due_before(reads: Database | Journal, day: date) -> int:
    """Count the open follow-ups due before ``day``."""
    rows = reads.read(f"SELECT count(*) FROM follow_up WHERE {OPEN} AND due_on < :day", day=day.isoformat())
    return int(rows[0][0])


def count_due_after(reads: Database | Journal, day: date) -> int:
    """Count the open follow-ups due after ``day``."""
    rows = reads.read(f"SELECT count(*) FROM follow_up WHERE {OPEN} AND due_on > :day", day=day.isoformat())
    return int(rows[0][0])


def list_open(reads: Database | Journal, limit: int | None) -> list[FollowUp]:
    """List the open follow-ups of the whole book, the earliest first."""
    rows = reads.read(
        f"SELECT {FOLLOW_UP} FROM follow_up WHERE {OPEN} ORDER BY {BY_DAY} LIMIT :limit",
        limit=-1 if limit is None else limit,
    )
    return to_records(FollowUp, rows)


def follow_ups_deleted_with(reads: Database | Journal, contact_id: int) -> list[FollowUp]:
    """List the follow-ups that went along when a contact was deleted, and are deleted still.

    The log tells which: the newest act that stands and that deleted the contact.
    """
    rows = reads.read(
        f"SELECT DISTINCT {FOLLOW_UP} FROM follow_up JOIN change ON table_name = 'follow_up' AND row_id = follow_up.id"
        " WHERE contact_id = :id AND deleted_at IS NOT NULL"
        " AND json_extract(change.after, '$.deleted_at') IS NOT NULL AND operation_id = ("
        "SELECT max(operation.id) FROM operation JOIN change ON operation_id = operation.id"
        " WHERE table_name = 'contact' AND row_id = :id AND json_extract(after, '$.deleted_at') IS NOT NULL"
        " AND undone_by IS NULL AND verb NOT IN ('undo', 'redo')) ORDER BY follow_up.id",
        id=contact_id,
    )
    return to_records(FollowUp, rows)

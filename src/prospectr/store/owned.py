"""What belongs to a contact besides follow-ups: interactions, notes, concerns, answers, occasions, read alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from prospectr.core.interaction import Interaction
from prospectr.core.note import Concern, Note
from prospectr.core.occasion import Occasion
from prospectr.core.qualification import Answer
from prospectr.store.rows import columns, to_record, to_records

if TYPE_CHECKING:
    from datetime import date

    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

Owned = TypeVar("Owned", bound=Interaction | Note | Concern | Answer | Occasion)

Deleted = TypeVar("Deleted")

TABLES: dict[type, tuple[str, str]] = {
    Interaction: ("interaction", "happened_on DESC, id DESC"),
    Note: ("note", "pinned DESC, noted_on DESC, id DESC"),
    Concern: ("concern", "raised_on DESC, id DESC"),
    Answer: ("answer", "answered_on, id"),
    Occasion: ("occasion", "month, day, id"),
}
"""The table of each record, and the order a person reads them in."""


RECORDS: dict[str, type[Interaction | Note | Concern | Answer | Occasion]] = {
    table: record for record, (table, _order) in TABLES.items()
}
"""The record of each table."""


def find_owned(reads: Database | Journal, record: type[Owned], record_id: int) -> Owned | None:
    """Return the record of that number, deleted or not, or None."""
    table, _order = TABLES[record]
    rows = reads.read(f"SELECT {columns(record, table)} FROM {table} WHERE id = :id", id=record_id)
    return to_record(record, rows[0]) if rows else None


def list_owned(
    reads: Database | Journal,
    record: type[Owned],
    contact_id: int,
    limit: int | None = None,
    *,
    deal_id: int | None = None,
) -> list[Owned]:
    """List a contact's records that are not deleted; with ``deal_id`` those for that deal or for none alone."""
    table, order = TABLES[record]
    for_deal = "" if deal_id is None else f" AND coalesce({table}.deal_id, :deal) = :deal"
    rows = reads.read(
        f"SELECT {columns(record, table)} FROM {table} WHERE contact_id = :id AND deleted_at IS NULL{for_deal}"
        f" ORDER BY {order} LIMIT :limit",
        id=contact_id,
        **({} if deal_id is None else {"deal": deal_id}),
        limit=-1 if limit is None else limit,
    )
    return to_records(record, rows)


def list_all(reads: Database | Journal, record: type[Owned], limit: int | None) -> list[Owned]:
    """List the records of the whole book, the newest first; those of deleted contacts are left out."""
    table, _order = TABLES[record]
    rows = reads.read(
        f"SELECT {columns(record, table)} FROM {table} JOIN contact ON contact.id = contact_id"
        f" WHERE {table}.deleted_at IS NULL AND contact.deleted_at IS NULL ORDER BY {table}.id DESC LIMIT :limit",
        limit=-1 if limit is None else limit,
    )
    return to_records(record, rows)


def list_decided_for(reads: Database | Journal, decider_id: int) -> list[int]:
    """List the contacts with an answer, of now or before, that names another as the one who decides."""
    rows = reads.read(
        "SELECT DISTINCT contact_id FROM answer JOIN contact ON contact.id = contact_id"
        " WHERE decider_id = :decider_id AND answer.deleted_at IS NULL AND contact.deleted_at IS NULL"
        " ORDER BY contact_id",
        decider_id=decider_id,
    )
    return [contact_id for (contact_id,) in rows]


def list_concerns(reads: Database | Journal, limit: int | None) -> list[Concern]:
    """List the concerns of the whole book: the open ones, the longest open first, then those answered, last first.

    Those of deleted contacts are left out.
    """
    source = (
        f"SELECT {columns(Concern, 'concern')} FROM concern CROSS JOIN contact ON contact.id = contact_id"
        " WHERE concern.deleted_at IS NULL AND contact.deleted_at IS NULL"
    )
    still_open = reads.read(
        f"{source} AND concern.answered_on IS NULL ORDER BY raised_on, concern.id LIMIT :limit",
        limit=-1 if limit is None else limit,
    )
    answered = reads.read(
        f"{source} AND concern.answered_on IS NOT NULL ORDER BY concern.id DESC LIMIT :limit",
        limit=-1 if limit is None else limit - len(still_open),
    )
    return to_records(Concern, [*still_open, *answered])


def list_occasions(reads: Database | Journal, today: date, limit: int | None) -> list[Occasion]:
    """List the occasions of the whole book, the next to come first; those of deleted contacts are left out."""
    rows = reads.read(
        f"SELECT {columns(Occasion, 'occasion')} FROM occasion JOIN contact ON contact.id = contact_id"
        " WHERE occasion.deleted_at IS NULL AND contact.deleted_at IS NULL"
        " ORDER BY (month, day) < (:month, :day), month, day, occasion.id LIMIT :limit",
        month=today.month,
        day=today.day,
        limit=-1 if limit is None else limit,
    )
    return to_records(Occasion, rows)


def deleted_with(
    reads: Database | Journal, record: type[Deleted], table: str, owner: str, owner_id: int
) -> list[Deleted]:
    """List the records of ``table`` that went along when their owner was deleted, and are deleted still.

    The log tells which: the newest act that stands and that deleted the owner.
    """
    rows = reads.read(
        f"SELECT DISTINCT {columns(record, table)} FROM {table}"
        f" JOIN change ON table_name = '{table}' AND row_id = {table}.id"
        f" WHERE {owner}_id = :id AND deleted_at IS NOT NULL"
        " AND json_extract(change.after, '$.deleted_at') IS NOT NULL AND operation_id = ("
        "SELECT max(operation.id) FROM operation JOIN change ON operation_id = operation.id"
        f" WHERE table_name = '{owner}' AND row_id = :id AND json_extract(after, '$.deleted_at') IS NOT NULL"
        f" AND undone_by IS NULL AND verb NOT IN ('undo', 'redo')) ORDER BY {table}.id",
        id=owner_id,
    )
    return to_records(record, rows)

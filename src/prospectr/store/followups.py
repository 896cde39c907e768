"""Follow-ups in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.followup import MEETING_KINDS, FollowUp
from prospectr.store.agenda import NOT_KEPT_AWAY, last_shown
from prospectr.store.contacts import RANK, teach_score
from prospectr.store.rows import columns, to_record, to_records

if TYPE_CHECKING:
    from datetime import date

    from prospectr.core.deal import Deal
    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

FOLLOW_UP = columns(FollowUp, "follow_up")
OPEN = "follow_up.deleted_at IS NULL AND follow_up.state IN ('planned', 'confirmed')"
SHOWN = f"{OPEN} AND {NOT_KEPT_AWAY}"
"""The open follow-ups the agenda shows and counts."""
BY_DAY = "due_on, due_at IS NULL, due_at, follow_up.id"

BY_INSTANT = "due_on || coalesce(due_at, due_on || 'T' || due_time, '~')"
"""The day, then the timed ones by their instant, then those for any hour."""
TO_CONFIRM = f"due_on <= :until AND state = 'planned' AND kind IN ({', '.join(map(repr, sorted(MEETING_KINDS)))})"
DUE = {
    "late": ("due_on < :today", "due_on"),
    "today": ("due_on = :today", BY_INSTANT),
    "confirm": (f"due_on > :today AND {TO_CONFIRM}", BY_INSTANT),
    "planned": (f"due_on > :today AND due_on <= :last AND NOT ({TO_CONFIRM})", BY_INSTANT),
}
"""For each section of the agenda that holds follow-ups: which they are, and what comes before their rank."""


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


def open_follow_ups_for(reads: Database | Journal, deal: Deal) -> list[FollowUp]:
    """List the open follow-ups that are for a deal alone, the earliest first."""
    return [step for step in open_follow_ups_of(reads, deal.contact_id) if step.deal_id == deal.id]


def follow_ups_of(reads: Database | Journal, contact_id: int) -> list[FollowUp]:
    """List every follow-up of a contact that is not deleted, the earliest first."""
    rows = reads.read(
        f"SELECT {FOLLOW_UP} FROM follow_up WHERE contact_id = :id AND deleted_at IS NULL ORDER BY {BY_DAY}",
        id=contact_id,
    )
    return to_records(FollowUp, rows)


class Span(NamedTuple):
    """The days an agenda looks at: ``today``, meetings to confirm up to ``until``, what is planned up to ``last``."""

    today: date
    until: date
    last: date


def first_due(reads: Database, section: str, span: Span, limit: int | None) -> list[FollowUp]:
    """List the first ``limit`` open follow-ups of a section of the agenda, in no order; which are first, ``core`` says.

    The file puts them in order, so that of a day with hundreds of them only
    those shown are read.
    """
    where, place = DUE[section]
    values = {name: day.isoformat() for name, day in span._asdict().items()}
    teach_score(reads, span.today)
    rows = reads.read(
        f"SELECT {FOLLOW_UP} FROM follow_up WHERE id IN (SELECT follow_up.id FROM follow_up"
        f" CROSS JOIN contact ON contact.id = contact_id WHERE {OPEN} AND contact.deleted_at IS NULL"
        f" AND contact.standing <> 'do-not-contact' AND {where} AND {place} <= :_last"
        f" ORDER BY {place}, {RANK}, {BY_INSTANT}, follow_up.id LIMIT :_limit)",
        _last=last_shown(reads, place, f"follow_up WHERE {SHOWN} AND {where}", limit, **values),
        _limit=-1 if limit is None else limit,
        **values,
    )
    return to_records(FollowUp, rows)


def count_due(reads: Database, section: str, span: Span) -> int:
    """Count all follow-ups of a section of the agenda."""
    values = {name: day.isoformat() for name, day in span._asdict().items()}
    rows = reads.read(f"SELECT count(*) FROM follow_up WHERE {SHOWN} AND {DUE[section][0]}", **values)
    return int(rows[0][0])


def count_due_after(reads: Database, day: date) -> int:
    """Count the open follow-ups due after ``day``."""
    rows = reads.read(f"SELECT count(*) FROM follow_up WHERE {SHOWN} AND due_on > :day", day=day.isoformat())
    return int(rows[0][0])


def list_open(reads: Database | Journal, limit: int | None) -> list[FollowUp]:
    """List the open follow-ups of the whole book, the earliest first."""
    rows = reads.read(
        f"SELECT {FOLLOW_UP} FROM follow_up WHERE {OPEN} ORDER BY {BY_DAY} LIMIT :limit",
        limit=-1 if limit is None else limit,
    )
    return to_records(FollowUp, rows)


def find_time_of_series(reads: Database | Journal, follow_up_id: int, otherwise: str | None) -> str | None:
    """Return the time of day a follow-up was last given other than by putting it off, or None for no time.

    The log tells; where it holds nothing of that, the time is ``otherwise``.
    """
    rows = reads.read(
        "SELECT json_extract(change.after, '$.due_time') FROM change JOIN operation ON operation.id = operation_id"
        " WHERE table_name = 'follow_up' AND row_id = :id AND json_type(change.after, '$.due_time') IS NOT NULL"
        " AND verb NOT IN ('follow_up.snooze', 'undo', 'redo') AND undone_by IS NULL"
        " ORDER BY operation_id DESC LIMIT 1",
        id=follow_up_id,
    )
    return rows[0][0] if rows else otherwise

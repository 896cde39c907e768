"""What the reports of activity count: interactions by day, first outreaches, follow-ups due, touches, waits."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from prospectr.store.agenda import OF_SOMEBODY, TWO_WAY
from prospectr.store.funnel import EVERY_CONTACT, LEAD_ON

if TYPE_CHECKING:
    from prospectr.core.period import Period
    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

FIRST_TALK = (
    "interaction AS first ON first.id = (SELECT id FROM interaction WHERE contact_id = contact.id"
    " AND deleted_at IS NULL ORDER BY happened_on, id LIMIT 1)"
)
ANSWERED_ON = (
    f"(SELECT min(happened_on) FROM interaction WHERE contact_id = contact.id AND deleted_at IS NULL AND {TWO_WAY})"
)

DUE = (
    f"deleted_at IS NULL AND {OF_SOMEBODY} AND due_on BETWEEN :first AND :last AND due_on <= :today"
    " AND (state IN ('done', 'kept') OR state IN ('planned', 'confirmed') AND due_on < :today)"
)
DONE_IN_TIME = "state IN ('done', 'kept') AND closed_on <= due_on"
TALKED = f"deleted_at IS NULL AND happened_on BETWEEN :first AND :last AND {OF_SOMEBODY}"
OPEN_CONTACT = "contact.deleted_at IS NULL AND contact.standing = 'active' AND contact.last_touch_on IS NOT NULL"
TOUCHED = (
    "deleted_at IS NULL AND happened_on BETWEEN :first AND :last"
    f" AND contact_id NOT IN (SELECT id FROM {EVERY_CONTACT} WHERE NOT ({OPEN_CONTACT}))"
)
"""The interactions with those who are open.

The few who are not are put together first; to look each contact up takes several times as long.
"""

REACHED_OUT = (
    f"{EVERY_CONTACT} CROSS JOIN {FIRST_TALK}"
    " WHERE contact.deleted_at IS NULL AND contact.last_touch_on IS NOT NULL AND first.direction = 'out'"
)
"""The contacts whose first interaction went out; it is called ``first``."""


def days(period: Period) -> dict[str, str]:
    """Return the first and the last day of a period as a statement names them, ``:first`` and ``:last``."""
    return {"first": period.from_on.isoformat(), "last": period.until_on.isoformat()}


def talk_bounds(reads: Database | Journal) -> tuple[date | None, date | None]:
    """Return the days of the first and of the last interaction in the book."""
    there = f"interaction WHERE deleted_at IS NULL AND {OF_SOMEBODY}"
    ((first,),) = reads.read(f"SELECT min(happened_on) FROM {there}")
    ((last,),) = reads.read(f"SELECT max(happened_on) FROM {there}")
    return (date.fromisoformat(first), date.fromisoformat(last)) if first else (None, None)


def count_talks(reads: Database | Journal, period: Period) -> list[tuple[date, str, str, int]]:
    """Count the interactions of a period: day, kind, direction, how many."""
    rows = reads.read(
        "SELECT happened_on, kind, direction, count(*) FROM interaction"
        f" WHERE {TALKED} GROUP BY happened_on, kind, direction",
        **days(period),
    )
    return [(date.fromisoformat(on), kind, direction, count) for on, kind, direction, count in rows]


def count_conversations_by_day(reads: Database | Journal, period: Period) -> list[tuple[date, int]]:
    """Count the conversations of each day of a period: two-way interactions, one for each contact."""
    rows = reads.read(
        "SELECT happened_on, count(DISTINCT contact_id) FROM interaction INDEXED BY interaction_two_way"
        f" WHERE {TALKED} AND {TWO_WAY} GROUP BY happened_on",
        **days(period),
    )
    return [(date.fromisoformat(on), count) for on, count in rows]


def first_outreaches(
    reads: Database | Journal, period: Period, by: str = "first.happened_on"
) -> list[tuple[int | None, date, date | None]]:
    """List first outreaches: source of the contact, day, and day of the first two-way interaction with them.

    A first outreach is the first interaction there is with a contact, where it
    went out. ``by`` is the day that lies in the period: that of the outreach,
    or with ``LEAD_ON`` the one the contact came as a lead.
    """
    rows = reads.read(
        f"SELECT contact.source_id, first.happened_on, {ANSWERED_ON} FROM {REACHED_OUT}"
        f" AND {by} BETWEEN :first AND :last",
        **days(period),
    )
    read = date.fromisoformat
    return [(source_id, read(on), read(answered) if answered else None) for source_id, on, answered in rows]


def count_due(reads: Database | Journal, period: Period, today: date) -> tuple[int, int]:
    """Count the follow-ups that were due in a period, and those of them done on their day or before it.

    One that is open and due today may still be done, so it is not counted yet;
    nor is one that was cancelled, or to which they did not come.
    """
    ((due, on_time),) = reads.read(
        f"SELECT count(*), coalesce(sum({DONE_IN_TIME}), 0) FROM follow_up WHERE {DUE}",
        **days(period),
        today=today.isoformat(),
    )
    return due, on_time


def count_touches(reads: Database | Journal, period: Period) -> tuple[int, int]:
    """Count the contacts who are open, and the interactions of a period with them."""
    ((people,),) = reads.read(f"SELECT count(*) FROM {EVERY_CONTACT} WHERE {OPEN_CONTACT}")
    ((touches,),) = reads.read(f"SELECT count(*) FROM interaction WHERE {TOUCHED}", **days(period))
    return people, touches


def became(reached_on: str) -> str:
    """Say who reached something on a day of a period, by the column that holds it."""
    return f"{reached_on} BETWEEN :first AND :last AND deleted_at IS NULL"


def waits_until(reads: Database | Journal, reached_on: str, period: Period) -> list[tuple[date, date]]:
    """List the contacts who reached something on a day of a period: the day they came as leads, and that day.

    ``reached_on`` is the column that holds it: ``prospect_on`` or ``customer_on``.
    """
    rows = reads.read(
        f"SELECT {LEAD_ON}, {reached_on} FROM {EVERY_CONTACT} WHERE {became(reached_on)}",
        **days(period),
    )
    return [(date.fromisoformat(lead_on), date.fromisoformat(on)) for lead_on, on in rows]

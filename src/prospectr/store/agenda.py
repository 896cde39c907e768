"""What the agenda reads besides follow-ups: messages and concerns that wait, days to remember, who is back.

Everything is cut and counted by the file itself, through indexes, so that a
book of 100,000 contacts is read no further than what is shown.
"""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from prospectr.core.contact import Contact
from prospectr.core.interaction import REACHED, Interaction
from prospectr.core.note import Concern
from prospectr.core.occasion import DAYS_CORRECTED, Occasion, days_to_remember
from prospectr.store.rows import columns, to_records

if TYPE_CHECKING:
    from datetime import date

    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

MESSAGE = columns(Interaction, "interaction")
CONCERN = columns(Concern, "concern")
OCCASION = columns(Occasion, "occasion")
CONTACT = columns(Contact, "contact")

NOT_KEPT_AWAY = (
    "contact_id NOT IN (SELECT id FROM contact"
    " WHERE deleted_at IS NULL AND standing <> 'active' AND standing = 'do-not-contact')"
)
"""What is shown of records that belong to a contact: nothing of those who asked to be left alone.

SQLite reads the few of them from an index only where its own condition, ``<> 'active'``, stands beside.
"""

OF_SOMEBODY = "contact_id NOT IN (SELECT id FROM contact WHERE deleted_at IS NOT NULL)"
"""What counts of records that belong to a contact: nothing of those who are deleted."""

TWO_WAY = f"(direction = 'in' OR outcome IN {tuple(sorted(REACHED))})"
"""``core.interaction.is_two_way``, of an interaction that came in or went out and reached them.

The words stand in the statement itself, so that SQLite sees that ``interaction_two_way`` holds them all.
"""

AWAITS_ANSWER = (
    "contact.deleted_at IS NULL AND contact.unanswered_on IS NOT NULL AND (contact.standing = 'active'"
    " OR contact.standing <> 'do-not-contact' AND contact.unanswered_on > contact.standing_on)"
)
OPEN_CONCERN = (
    "concern.deleted_at IS NULL AND concern.answered_on IS NULL"
    " AND contact.deleted_at IS NULL AND contact.standing = 'active'"
)
CONCERNS = "concern CROSS JOIN contact ON contact.id = contact_id"
BACK = "contact.deleted_at IS NULL AND contact.standing = 'parked' AND contact.back_on <= :today"

NEAR = (
    "WITH near (place, month, day, year, seen_from, seen_until) AS MATERIALIZED (SELECT key, value ->> '$.month',"
    " value ->> '$.day', value ->> '$.year', value ->> '$.seen_from', value ->> '$.seen_until' FROM json_each(:days))"
)
"""The days of the year that may have to be remembered, and between which days each counts as seen to."""
OCCASIONS = (
    "near CROSS JOIN occasion INDEXED BY occasion_by_day ON occasion.month = near.month AND occasion.day = near.day"
    " CROSS JOIN contact ON contact.id = contact_id"
)
TO_REMEMBER = (
    "occasion.deleted_at IS NULL AND contact.deleted_at IS NULL"
    " AND contact.standing NOT IN ('unfit', 'do-not-contact')"
    " AND (occasion.year IS NULL OR occasion.year <= near.year)"
    " AND (occasion.handled_on IS NULL OR occasion.handled_on NOT BETWEEN near.seen_from AND near.seen_until)"
)

STANDING_GOAL = (
    "goal JOIN pipeline ON pipeline.id = pipeline_id WHERE goal.deleted_at IS NULL AND pipeline.deleted_at IS NULL"
)
"""The goals there are: those of a pipeline that was deleted stand nowhere."""

NEVER = "9999-12-31"


def last_shown(reads: Database | Journal, place: str, source: str, limit: int | None, /, **values: object) -> str:
    """Return the ``place`` up to which a list is read to show ``limit`` lines: all that stand there, none beyond it.

    ``place`` is the day the list is by, or text that begins with it; ``source`` what stands between FROM and ORDER BY.
    """
    if limit is None:
        return NEVER
    rows = reads.read(
        f"SELECT {place} FROM {source} ORDER BY 1 LIMIT 1 OFFSET :_offset", _offset=max(limit - 1, 0), **values
    )
    return str(rows[0][0]) if rows else NEVER


def unanswered_messages(reads: Database, limit: int | None) -> list[Interaction]:
    """List the newest message of every contact who waits for an answer, the longest waiting first."""
    source = f"contact WHERE {AWAITS_ANSWER}"
    rows = reads.read(
        f"SELECT {MESSAGE} FROM contact CROSS JOIN interaction ON interaction.id = ("
        "SELECT id FROM interaction WHERE contact_id = contact.id AND deleted_at IS NULL"
        f" ORDER BY happened_on DESC, id DESC LIMIT 1) WHERE {AWAITS_ANSWER}"
        " AND contact.unanswered_on <= :_last ORDER BY contact.unanswered_on",
        _last=last_shown(reads, "contact.unanswered_on", source, limit),
    )
    return to_records(Interaction, rows)


def open_concerns(reads: Database, limit: int | None) -> list[Concern]:
    """List the open concerns and requests of active contacts, the longest open first."""
    source = f"{CONCERNS} WHERE {OPEN_CONCERN}"
    rows = reads.read(
        f"SELECT {CONCERN} FROM {source} AND raised_on <= :_last ORDER BY raised_on",
        _last=last_shown(reads, "raised_on", source, limit),
    )
    return to_records(Concern, rows)


def occasions_to_remember(reads: Database, today: date, limit: int | None) -> tuple[list[Occasion], int]:
    """List the occasions to remember now, by day, and count them all."""
    days = [
        {
            "month": month,
            "day": day,
            "year": on.year,
            "seen_from": (on - timedelta(days=DAYS_CORRECTED)).isoformat(),
            "seen_until": (on + timedelta(days=DAYS_CORRECTED)).isoformat(),
        }
        for month, day, on in days_to_remember(today)
    ]
    counted = reads.read(
        f"{NEAR} SELECT place, count(*) FROM {OCCASIONS} WHERE {TO_REMEMBER} GROUP BY place ORDER BY place",
        days=json.dumps(days),
    )
    total, shown = 0, []
    for place, count in counted:
        if limit is None or total < limit:
            shown.append(days[place])
        total += count
    if not shown:
        return [], total
    rows = reads.read(f"{NEAR} SELECT {OCCASION} FROM {OCCASIONS} WHERE {TO_REMEMBER}", days=json.dumps(shown))
    return to_records(Occasion, rows), total


def contacts_back(reads: Database, today: date, limit: int | None) -> list[Contact]:
    """List the parked contacts whose day has come, the longest back first."""
    rows = reads.read(
        f"SELECT {CONTACT} FROM contact WHERE {BACK} AND back_on <= :_last ORDER BY back_on",
        today=today.isoformat(),
        _last=last_shown(reads, "back_on", f"contact WHERE {BACK}", limit, today=today.isoformat()),
    )
    return to_records(Contact, rows)


def count_waiting(reads: Database) -> int:
    """Count what waits for an answer: contacts whose message does, and open concerns."""
    return _count(reads, f"contact WHERE {AWAITS_ANSWER}") + _count(reads, f"{CONCERNS} WHERE {OPEN_CONCERN}")


def count_back(reads: Database, today: date) -> int:
    """Count the parked contacts whose day has come."""
    return _count(reads, f"contact WHERE {BACK}", today=today.isoformat())


def count_conversations(reads: Database, first: date, last: date) -> int:
    """Count the interactions that went both ways from ``first`` to ``last``, one for each contact and day."""
    # Day by day, as the index holds them, SQLite has no year's worth of contacts and days to tell apart.
    rows = reads.read(
        "SELECT coalesce(sum(held), 0) FROM (SELECT count(DISTINCT contact_id) AS held"
        " FROM interaction INDEXED BY interaction_two_way WHERE happened_on BETWEEN :first AND :last"
        f" AND deleted_at IS NULL AND {TWO_WAY} AND {OF_SOMEBODY} GROUP BY happened_on)",
        first=first.isoformat(),
        last=last.isoformat(),
    )
    return int(rows[0][0])


def has_goal(reads: Database, today: date) -> bool:
    """Tell whether there is a goal of a period that holds today."""
    there = f"{STANDING_GOAL} AND :today BETWEEN from_on AND until_on"
    return _count(reads, there, today=today.isoformat()) > 0


def _count(reads: Database, source: str, **values: Any) -> int:  # noqa: ANN401 - as bound
    return int(reads.read(f"SELECT count(*) FROM {source}", **values)[0][0])

"""Facts derived for each contact, kept in their row so that lists of 100,000 need not compute them."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from prospectr.core.contact import DERIVED_FIELDS
from prospectr.core.dates import local_day
from prospectr.core.followup import FollowUp
from prospectr.core.interaction import Interaction
from prospectr.core.lifecycle import derive as derive_facts
from prospectr.core.qualification import Answer
from prospectr.store.rows import columns, parse_instant, to_column, to_records

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from prospectr.core.deal import Deal
    from prospectr.core.lifecycle import Step
    from prospectr.store.rows import Record

OWNED_BY_CONTACT = frozenset(
    {
        "answer",
        "concern",
        "contact_point",
        "contact_tag",
        "deal",
        "field_value",
        "follow_up",
        "interaction",
        "note",
        "occasion",
    }
)

OWNERS = {
    "deal_move": "SELECT contact_id FROM deal JOIN deal_move ON deal_id = deal.id WHERE deal_move.id = :id",
    "stage": "SELECT DISTINCT contact_id FROM deal WHERE stage_id = :id AND state = 'open'",
}
"""Whose derived facts follow from a record that names no contact itself."""

TOGETHER = 1_000
"""How many contacts are computed at a time."""


def derive(connection: sqlite3.Connection, contacts: Iterable[int]) -> None:
    """Compute the derived facts of ``contacts`` anew and save them."""
    numbers = sorted(contacts)
    for start in range(0, len(numbers), TOGETHER):
        _derive_some(connection, numbers[start : start + TOGETHER])


def derive_all(connection: sqlite3.Connection) -> None:
    """Compute the derived facts of every contact anew, inside the caller's transaction."""
    derive(connection, [number for (number,) in connection.execute("SELECT id FROM contact").fetchall()])


def _derive_some(connection: sqlite3.Connection, contacts: Sequence[int]) -> None:
    """Compute the facts of some contacts, and of their deals, and save those that are not as they stand."""
    some = {"ids": json.dumps(contacts)}
    people = connection.execute(
        f"SELECT id, created_at, {', '.join(DERIVED_FIELDS)}, added_on FROM contact"
        " WHERE id IN (SELECT value FROM json_each(:ids))",
        some,
    ).fetchall()
    answers = dict(_owned(connection, Answer, "answer", some))
    steps = dict(_owned(connection, FollowUp, "follow_up", some))
    talks = dict(_owned(connection, Interaction, "interaction", some))
    deals = _deals(connection, some)
    odds, moves = (_odds(connection, some), _moves(connection, some)) if deals else ({}, {})
    of_nobody = _to_columns(derive_facts((), (), ()))
    written = answers.keys() | steps.keys() | talks.keys() | deals.keys()
    changed: list[tuple[object, ...]] = []
    for contact_id, created_at, *standing, added_on in people:
        facts = of_nobody
        if contact_id in written:
            kept = answers.get(contact_id, ()), steps.get(contact_id, ()), talks.get(contact_id, ())
            facts = _to_columns(derive_facts(*kept, deals.get(contact_id, ()), odds, moves=moves))
        if added_on is None:
            came_on = local_day(parse_instant(created_at)).isoformat()
            changed.append((*facts, came_on, contact_id))
        elif list(facts) != standing:
            changed.append((*facts, added_on, contact_id))
    assignments = ", ".join(f"{name} = ?" for name in (*DERIVED_FIELDS, "added_on"))
    connection.executemany(f"UPDATE contact SET {assignments} WHERE id = ?", changed)
    if deals:
        _derive_deals(connection, deals, steps, talks, moves)


def _to_columns(facts: Mapping[str, object]) -> tuple[object, ...]:
    """Return the derived facts of a contact as they lie in the file, in the order of ``DERIVED_FIELDS``."""
    return tuple(to_column(facts[name]) for name in DERIVED_FIELDS)


def _derive_deals(
    connection: sqlite3.Connection,
    deals: Mapping[int, Sequence[Deal]],
    steps: Mapping[int, Sequence[FollowUp]],
    talks: Mapping[int, Sequence[Interaction]],
    moves: Mapping[int, Sequence[Step]],
) -> None:
    from prospectr.core.deal import DERIVED_DEAL_FIELDS, derive_deal

    changed: list[tuple[object, ...]] = []
    for contact_id, offered in deals.items():
        for deal in offered:
            last = max((moved_on for _state, moved_on in moves.get(deal.id, ())), default=None)
            facts = derive_deal(deal, steps.get(contact_id, ()), talks.get(contact_id, ()), last)
            if any(getattr(deal, name) != facts[name] for name in DERIVED_DEAL_FIELDS):
                changed.append((*(to_column(facts[name]) for name in DERIVED_DEAL_FIELDS), deal.id))
    assignments = ", ".join(f"{name} = ?" for name in DERIVED_DEAL_FIELDS)
    connection.executemany(f"UPDATE deal SET {assignments} WHERE id = ?", changed)


def _deals(connection: sqlite3.Connection, some: dict[str, str]) -> dict[int, list[Deal]]:
    """Read the deals of the contacts; most have none, and then no more is loaded."""
    found = connection.execute(
        "SELECT 1 FROM deal WHERE contact_id IN (SELECT value FROM json_each(:ids)) LIMIT 1", some
    ).fetchone()
    if not found:
        return {}
    from prospectr.core.deal import Deal

    # Nothing follows for a deal that was deleted; what did before would tell in which order things were undone.
    connection.execute(
        "UPDATE deal SET next_id = NULL, next_on = NULL, active_on = NULL"
        " WHERE contact_id IN (SELECT value FROM json_each(:ids)) AND deleted_at IS NOT NULL",
        some,
    )
    return dict(_owned(connection, Deal, "deal", some))


def _moves(connection: sqlite3.Connection, some: dict[str, str]) -> dict[int, list[Step]]:
    """Return the way of each deal of the contacts: its state from each day on."""
    rows = connection.execute(
        "SELECT deal_id, deal_move.state, moved_on FROM deal CROSS JOIN deal_move ON deal_id = deal.id"
        " WHERE contact_id IN (SELECT value FROM json_each(:ids)) AND deal_move.deleted_at IS NULL"
        " ORDER BY deal_move.id",
        some,
    ).fetchall()
    ways: dict[int, list[Step]] = {}
    for deal_id, state, moved_on in rows:
        ways.setdefault(deal_id, []).append((state, date.fromisoformat(moved_on)))
    return ways


def _odds(connection: sqlite3.Connection, some: dict[str, str]) -> dict[int, int]:
    """Return the odds of each deal of the contacts, its own or those of its stage."""
    rows = connection.execute(
        "SELECT deal.id, coalesce(deal.odds, stage.odds) FROM deal JOIN stage ON stage.id = stage_id"
        " WHERE contact_id IN (SELECT value FROM json_each(:ids))",
        some,
    ).fetchall()
    return dict(rows)


def _owned(
    connection: sqlite3.Connection, record: type[Record], table: str, some: dict[str, str]
) -> Iterator[tuple[int, list[Record]]]:
    """Give the records of ``table`` that are not deleted, by contact."""
    rows = connection.execute(
        f"SELECT contact_id, {columns(record, table)} FROM {table}"
        " WHERE contact_id IN (SELECT value FROM json_each(:ids)) AND deleted_at IS NULL ORDER BY contact_id, id",
        some,
    ).fetchall()
    filed: dict[int, list[tuple[object, ...]]] = {}
    for contact_id, *row in rows:
        filed.setdefault(contact_id, []).append(tuple(row))
    for contact_id, found in filed.items():
        yield contact_id, to_records(record, found)

"""Facts derived for each contact, kept in their row so that lists of 100,000 need not compute them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

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
"""How many contacts of a whole book are computed at a time."""


def derive(connection: sqlite3.Connection, contacts: Iterable[int]) -> None:
    """Compute the derived facts of ``contacts`` anew and save them."""
    for first, last in _runs(sorted(contacts)):
        _derive_between(connection, first, last)


def _runs(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Give the runs of numbers that follow each other, none longer than are computed together: first and last."""
    run: list[int] = []
    for number in numbers:
        if run and (number != run[1] + 1 or number - run[0] >= TOGETHER):
            yield run[0], run[1]
            run = []
        run = [run[0] if run else number, number]
    if run:
        yield run[0], run[1]


def derive_all(connection: sqlite3.Connection) -> None:
    """Compute the derived facts of every contact anew, inside the caller's transaction."""
    (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM contact").fetchone()
    for first in range(1, last + 1, TOGETHER):
        _derive_between(connection, first, first + TOGETHER - 1)


def _derive_between(connection: sqlite3.Connection, first: int, last: int) -> None:
    """Compute the facts of the contacts numbered ``first`` to ``last``, and of their deals."""
    between = {"first": first, "last": last}
    people = connection.execute(
        "SELECT id, iif(added_on IS NULL, created_at, NULL) FROM contact WHERE id BETWEEN :first AND :last", between
    ).fetchall()
    answers = dict(_owned(connection, Answer, "answer", between))
    steps = dict(_owned(connection, FollowUp, "follow_up", between))
    talks = dict(_owned(connection, Interaction, "interaction", between))
    deals = _deals(connection, between)
    odds = _odds(connection, between) if deals else {}
    for contact_id, came_at in people:
        kept = answers.get(contact_id, ()), steps.get(contact_id, ()), talks.get(contact_id, ())
        facts = derive_facts(*kept, deals.get(contact_id, ()), odds)
        if came_at is not None:
            facts["added_on"] = local_day(parse_instant(came_at))
        _save(connection, "contact", contact_id, facts)
    if deals:
        _derive_deals(connection, deals, steps, talks)


def _derive_deals(
    connection: sqlite3.Connection,
    deals: Mapping[int, Sequence[Deal]],
    steps: Mapping[int, Sequence[FollowUp]],
    talks: Mapping[int, Sequence[Interaction]],
) -> None:
    from prospectr.core.deal import derive_deal

    for contact_id, offered in deals.items():
        for deal in offered:
            (moved_on,) = connection.execute(
                "SELECT max(moved_on) FROM deal_move WHERE deal_id = :id AND deleted_at IS NULL", {"id": deal.id}
            ).fetchone()
            last = date.fromisoformat(moved_on) if moved_on else None
            facts = derive_deal(deal, steps.get(contact_id, ()), talks.get(contact_id, ()), last)
            _save(connection, "deal", deal.id, facts)


def _save(connection: sqlite3.Connection, table: str, record_id: int, facts: Mapping[str, object]) -> None:
    assignments = ", ".join(f"{name} = :{name}" for name in facts)
    values = {name: to_column(value) for name, value in facts.items()}
    connection.execute(f"UPDATE {table} SET {assignments} WHERE id = :_id", {**values, "_id": record_id})


def _deals(connection: sqlite3.Connection, between: dict[str, int]) -> dict[int, list[Deal]]:
    """Read the deals of the contacts; most have none, and then no more is loaded."""
    found = connection.execute(
        "SELECT 1 FROM deal WHERE contact_id BETWEEN :first AND :last LIMIT 1", between
    ).fetchone()
    if not found:
        return {}
    from prospectr.core.deal import Deal

    # Nothing follows for a deal that was deleted; what did before would tell in which order things were undone.
    connection.execute(
        "UPDATE deal SET next_id = NULL, next_on = NULL, active_on = NULL"
        " WHERE contact_id BETWEEN :first AND :last AND deleted_at IS NOT NULL",
        between,
    )
    return dict(_owned(connection, Deal, "deal", between))


def _odds(connection: sqlite3.Connection, between: dict[str, int]) -> dict[int, int]:
    """Return the odds of each deal of the contacts, its own or those of its stage."""
    rows = connection.execute(
        "SELECT deal.id, coalesce(deal.odds, stage.odds) FROM deal JOIN stage ON stage.id = stage_id"
        " WHERE contact_id BETWEEN :first AND :last",
        between,
    ).fetchall()
    return dict(rows)


def _owned(
    connection: sqlite3.Connection, record: type[Record], table: str, between: dict[str, int]
) -> Iterator[tuple[int, list[Record]]]:
    """Give the records of ``table`` that are not deleted, by contact."""
    rows = connection.execute(
        f"SELECT contact_id, {columns(record, table)} FROM {table}"
        " WHERE contact_id BETWEEN :first AND :last AND deleted_at IS NULL ORDER BY contact_id, id",
        between,
    ).fetchall()
    filed: dict[int, list[tuple[object, ...]]] = {}
    for contact_id, *row in rows:
        filed.setdefault(contact_id, []).append(tuple(row))
    for contact_id, found in filed.items():
        yield contact_id, to_records(record, found)

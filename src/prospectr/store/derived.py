"""Facts derived for each contact, kept in their row so that lists of 100,000 need not compute them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.followup import FollowUp
from prospectr.core.interaction import Interaction
from prospectr.core.lifecycle import derive as derive_facts
from prospectr.core.qualification import Answer
from prospectr.store.rows import columns, to_column, to_records

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from prospectr.store.rows import Record

OWNED_BY_CONTACT = frozenset({"answer", "follow_up", "interaction", "note", "concern", "contact_point", "contact_tag"})


def derive(connection: sqlite3.Connection, contacts: Iterable[int]) -> None:
    """Compute the derived facts of ``contacts`` anew and save them."""
    for contact_id in contacts:
        facts = derive_facts(
            _owned(connection, Answer, "answer", contact_id),
            _owned(connection, FollowUp, "follow_up", contact_id),
            _owned(connection, Interaction, "interaction", contact_id),
        )
        assignments = ", ".join(f"{name} = :{name}" for name in facts)
        values = {name: to_column(value) for name, value in facts.items()}
        connection.execute(f"UPDATE contact SET {assignments} WHERE id = :_id", {**values, "_id": contact_id})


def _owned(connection: sqlite3.Connection, record: type[Record], table: str, contact_id: int) -> list[Record]:
    rows = connection.execute(
        f"SELECT {columns(record, table)} FROM {table}"
        " WHERE contact_id = :contact_id AND deleted_at IS NULL ORDER BY id",
        {"contact_id": contact_id},
    )
    return to_records(record, rows.fetchall())

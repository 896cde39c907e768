"""Fields of the seller's own, and what they hold, in the file."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from prospectr.core.field import Field, FieldFilter, FieldValue
from prospectr.core.text import fold_name
from prospectr.store.rows import columns, to_record, to_records
from prospectr.store.slugs import free_slug

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

FIELD = columns(Field, "field")
VALUE = columns(FieldValue, "field_value")
COMPARED = {
    "text": "folded(value) {comparison} folded(:{value})",
    "number": "CAST(value AS REAL) {comparison} CAST(:{value} AS REAL)",
    "date": "value {comparison} :{value}",
    "choice": "value {comparison} :{value}",
}
"""How what a field holds is compared, by its kind."""


def find_field(reads: Database | Journal, field_id: int) -> Field | None:
    """Return the field of that number, deleted or not, or None."""
    rows = reads.read(f"SELECT {FIELD} FROM field WHERE id = :id", id=field_id)
    return to_record(Field, rows[0]) if rows else None


def list_fields(reads: Database | Journal) -> list[Field]:
    """List the fields that are not deleted, the first made first."""
    return to_records(Field, reads.read(f"SELECT {FIELD} FROM field WHERE deleted_at IS NULL ORDER BY id"))


def deleted_fields_called(reads: Database | Journal, name: str) -> list[Field]:
    """List the deleted fields whose folded name is that of ``name``, the last deleted first."""
    rows = reads.read(
        f"SELECT {FIELD} FROM field WHERE folded_name = :name AND deleted_at IS NOT NULL ORDER BY deleted_at DESC",
        name=fold_name(name),
    )
    return to_records(Field, rows)


def add_field(journal: Journal, field: Field) -> Field:
    """Write a new field, with the slug of its name."""
    return journal.insert(
        "field", replace(field, slug=free_slug(journal, "field", field.name), folded_name=fold_name(field.name))
    )


def values_of(reads: Database | Journal, contact_id: int) -> list[FieldValue]:
    """List what a contact's fields hold, those of deleted fields too."""
    rows = reads.read(
        f"SELECT {VALUE} FROM field_value WHERE contact_id = :id AND deleted_at IS NULL ORDER BY id", id=contact_id
    )
    return to_records(FieldValue, rows)


def values_of_many(reads: Database | Journal, contact_ids: Iterable[int]) -> dict[tuple[int, int], FieldValue]:
    """Return what the fields of some contacts hold, by the numbers of the contact and of the field."""
    rows = reads.read(
        f"SELECT {VALUE} FROM field_value WHERE contact_id IN (SELECT value FROM json_each(:ids))"
        " AND deleted_at IS NULL",
        ids=json.dumps(sorted(contact_ids)),
    )
    return {(value.contact_id, value.field_id): value for value in to_records(FieldValue, rows)}


def holders_of(reads: Database | Journal, field_id: int) -> list[FieldValue]:
    """List what a field holds, of contacts that are not deleted."""
    rows = reads.read(
        f"SELECT {VALUE} FROM field_value JOIN contact ON contact.id = contact_id"
        " WHERE field_id = :id AND field_value.deleted_at IS NULL AND contact.deleted_at IS NULL"
        " ORDER BY field_value.id",
        id=field_id,
    )
    return to_records(FieldValue, rows)


def count_holders(reads: Database | Journal) -> dict[int, int]:
    """Count for each field, by its number, the contacts of whom it holds something."""
    rows = reads.read(
        "SELECT field_id, count(*) FROM field_value JOIN contact ON contact.id = contact_id"
        " WHERE field_value.deleted_at IS NULL AND contact.deleted_at IS NULL GROUP BY field_id"
    )
    return dict(rows)


def hold(journal: Journal, contact_id: int, field_id: int, value: str) -> None:
    """Let a field hold ``value`` for a contact that has none in it yet."""
    journal.insert("field_value", FieldValue(contact_id=contact_id, field_id=field_id, value=value))


def condition(number: int, wanted: FieldFilter) -> tuple[str, dict[str, Any]]:
    """Return the condition on ``contact`` that a filter is, with its values; ``number`` tells filters apart."""
    field, value = f"field_{number}", f"value_{number}"
    held = f"SELECT contact_id FROM field_value WHERE field_id = :{field} AND deleted_at IS NULL"
    if not wanted.value:
        return f"contact.id NOT IN ({held})", {field: wanted.field.id}
    compared = COMPARED[wanted.field.kind].format(comparison=wanted.comparison, value=value)
    return f"contact.id IN ({held} AND {compared})", {field: wanted.field.id, value: wanted.value}


def conditions(reads: Database, filters: Sequence[FieldFilter]) -> tuple[list[str], dict[str, Any]]:
    """Return the conditions on ``contact`` that filters are, with their values."""
    if any(wanted.field.kind == "text" for wanted in filters):
        reads.reader.create_function("folded", 1, fold_name, deterministic=True)
    made = [condition(number, wanted) for number, wanted in enumerate(filters)]
    return [clause for clause, _values in made], {name: value for _clause, held in made for name, value in held.items()}

"""Which contacts a list holds, and in what order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from prospectr.core.text import fold_name
from prospectr.store.contacts import LACKS_NEXT_STEP, RANK, UNTOUCHED, list_by_rank, teach_score

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from prospectr.core.field import FieldFilter
    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

SORTS = {
    "added": "contact.id DESC",
    "name": "search_contact.name, search_contact.id",
    "next": "contact.next_on, contact.id",
    "touched": "contact.last_touch_on DESC, contact.id DESC",
}
"""How a list of contacts may be ordered, beside ``score``; each is the order of an index."""

NOT_DELETED = "contact.deleted_at IS NULL"

CONDITIONS = {
    "lifecycle": "contact.lifecycle = :lifecycle",
    "opportunity": "contact.lifecycle IN ('opportunity', 'qualified-opportunity')",
    "customer": "contact.won_deals > 0",
    "repeat": "contact.won_deals > 1",
    "promising": "contact.promising = 1",
    "inbox": "contact.in_inbox = 1",
    "out_of_inbox": "contact.in_inbox = 0",
    "untouched": UNTOUCHED,
    "without_next_step": LACKS_NEXT_STEP,
    "standing": "contact.standing = :standing",
    "priority": "contact.priority = :priority",
    "company": "contact.company_id IN (SELECT id FROM company WHERE folded_name = :company UNION ALL"
    " SELECT id FROM company WHERE id = CAST(substr(:company, 2) AS INTEGER) AND :company = 'o' || id)",
    "companies": "contact.company_id IN (SELECT value FROM json_each(:companies))",
    "source": "contact.source_id IN (SELECT id FROM source WHERE folded_name = :source)",
    "batch": "contact.batch_id = CAST(:batch AS INTEGER)",
    "tag": "contact.id IN (SELECT contact_id FROM contact_tag JOIN tag ON tag.id = tag_id"
    " WHERE tag.folded_name = :tag AND contact_tag.deleted_at IS NULL)",
}
"""The filters of a list of contacts; a filter given as True needs no value.

Names are compared folded; a company may also be named by its typed id, ``companies`` are numbers as JSON,
``batch`` is the number of an import.
"""


def list_deleted_ids(reads: Database | Journal, limit: int | None) -> list[int]:
    """List the deleted contacts, the last deleted first; those merged into others are none of them."""
    rows = reads.read(
        "SELECT id FROM contact WHERE deleted_at IS NOT NULL AND merged_into_id IS NULL"
        " ORDER BY deleted_at DESC, id DESC LIMIT :limit",
        limit=-1 if limit is None else limit,
    )
    return [contact_id for (contact_id,) in rows]


def list_contact_ids(
    reads: Database,
    filters: dict[str, str | bool],
    sort: str,
    limit: int | None,
    today: date,
    *,
    fields: Sequence[FieldFilter] = (),
) -> list[int]:
    """List the contacts that pass every filter of ``CONDITIONS`` and ``fields``, sorted by ``SORTS`` or ``score``."""
    of_fields, values = _conditions(reads, fields)
    where = " AND ".join([NOT_DELETED, *(CONDITIONS[name] for name in filters), *of_fields])
    values |= {name: fold_name(value) for name, value in filters.items() if isinstance(value, str)}
    if sort == "score" and limit is None:
        teach_score(reads, today)
        return _ids_where(reads, "contact", where, sort, limit=None, values=values)
    if sort == "score":
        return [contact.id for contact in list_by_rank(reads, where, values, limit, today)]
    if sort == "next":
        planned = _ids_where(
            reads, "contact", f"{where} AND contact.next_on IS NOT NULL", sort, limit=limit, values=values
        )
        left = None if limit is None else limit - len(planned)
        return planned + _ids_where(
            reads, "contact", f"{where} AND contact.next_on IS NULL", "rest", limit=left, values=values
        )
    if sort == "name" and where == NOT_DELETED:
        # Who is deleted has no search text: the index of folded names alone holds everybody else.
        rows = reads.read(
            "SELECT id FROM search_contact ORDER BY name, id LIMIT :limit", limit=-1 if limit is None else limit
        )
        return [contact_id for (contact_id,) in rows]
    # Sorted by name, the index of folded names is read first; CROSS JOIN keeps SQLite from turning that round.
    source = "search_contact CROSS JOIN contact USING (id)" if sort == "name" else "contact"
    return _ids_where(reads, source, where, sort, limit=limit, values=values)


def _conditions(reads: Database, fields: Sequence[FieldFilter]) -> tuple[list[str], dict[str, Any]]:
    if not fields:
        return [], {}
    from prospectr.store.fields import conditions

    return conditions(reads, fields)


def _ids_where(
    reads: Database | Journal, source: str, where: str, sort: str, *, limit: int | None, values: dict[str, Any]
) -> list[int]:
    order = RANK if sort == "score" else SORTS.get(sort, "contact.id")
    rows = reads.read(
        f"SELECT contact.id FROM {source} WHERE {where} ORDER BY {order} LIMIT :_limit",
        _limit=-1 if limit is None else limit,
        **values,
    )
    return [contact_id for (contact_id,) in rows]

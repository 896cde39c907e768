"""Contacts, and the ways to reach them, in the file."""

from __future__ import annotations

import json
from heapq import nsmallest
from typing import TYPE_CHECKING, Any

from prospectr.core.contact import Contact, ContactCard, ContactPoint
from prospectr.core.followup import FollowUp
from prospectr.core.score import highest_score, rank, score_of
from prospectr.core.text import slug
from prospectr.store.rows import columns, to_record, to_records
from prospectr.store.slugs import free_slug

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

CONTACT = columns(Contact, "contact")
POINT = columns(ContactPoint, "contact_point")
FOLLOW_UP = columns(FollowUp, "follow_up")
BATCH = 500
FIRST_BATCH = 64

SORTS = {
    "added": "contact.id DESC",
    "name": "(SELECT name FROM search_contact WHERE search_contact.id = contact.id), contact.id",
    "next": "contact.next_on IS NULL, contact.next_on, contact.id",
    "touched": "contact.last_touch_on DESC, contact.id DESC",
}
"""How a list of contacts may be ordered, beside ``score``; each but ``name`` is an index."""

LACKS_NEXT_STEP = "next_on IS NULL AND (lifecycle = 'prospect' OR last_touch_on IS NOT NULL)"

CONDITIONS = {
    "lifecycle": "contact.lifecycle = :lifecycle",
    "promising": "contact.promising = 1",
    "inbox": "contact.in_inbox = 1",
    "untouched": "contact.untouched = 1",
    "without_next_step": LACKS_NEXT_STEP,
    "company": "contact.company_id = (SELECT id FROM company WHERE slug = :company)",
    "source": "contact.source_id = (SELECT id FROM source WHERE slug = :source)",
    "tag": "contact.id IN (SELECT contact_id FROM contact_tag JOIN tag ON tag.id = tag_id"
    " WHERE tag.slug = :tag AND contact_tag.deleted_at IS NULL)",
}
"""The filters of a list of contacts; a filter given as True needs no value."""


def find_contact(reads: Database | Journal, contact_id: int) -> Contact | None:
    """Return the contact of that number, deleted or not, or None."""
    rows = reads.read(f"SELECT {CONTACT} FROM contact WHERE id = :id", id=contact_id)
    return to_record(Contact, rows[0]) if rows else None


def find_contact_by_slug(reads: Database | Journal, name: str) -> Contact | None:
    """Return the contact of that slug, deleted or not, or None."""
    rows = reads.read(f"SELECT {CONTACT} FROM contact WHERE slug = :slug", slug=name)
    return to_record(Contact, rows[0]) if rows else None


def add_contact(
    journal: Journal,
    name: str,
    *,
    company_id: int | None = None,
    source_id: int | None = None,
    referred_by_id: int | None = None,
    in_inbox: bool = False,
) -> Contact:
    """Write a new contact, with the slug of its name."""
    return journal.insert(
        "contact",
        Contact(
            created_at=journal.now,
            updated_at=journal.now,
            slug=free_slug(journal, "contact", name),
            name=name,
            company_id=company_id,
            source_id=source_id,
            referred_by_id=referred_by_id,
            in_inbox=in_inbox,
        ),
    )


def add_point(journal: Journal, contact_id: int, kind: str, value: str, normal: str | None) -> ContactPoint:
    """Write a way to reach a contact, as typed and in its normal form."""
    return journal.insert(
        "contact_point",
        ContactPoint(
            created_at=journal.now,
            updated_at=journal.now,
            contact_id=contact_id,
            kind=kind,
            value=value,
            normal=normal,
        ),
    )


def points_of(reads: Database | Journal, contact_id: int) -> list[ContactPoint]:
    """List the ways to reach a contact, the first given first."""
    rows = reads.read(
        f"SELECT {POINT} FROM contact_point WHERE contact_id = :id AND deleted_at IS NULL ORDER BY id", id=contact_id
    )
    return to_records(ContactPoint, rows)


def get_cards(reads: Database | Journal, contact_ids: Sequence[int]) -> list[ContactCard]:
    """Return the cards of contacts, in the order of their ids as given; numbers without a contact are passed over."""
    cards: dict[int, ContactCard] = {}
    for start in range(0, len(contact_ids), BATCH):
        cards.update(_cards(reads, contact_ids[start : start + BATCH]))
    return [cards[contact_id] for contact_id in contact_ids if contact_id in cards]


def _cards(reads: Database | Journal, contact_ids: Sequence[int]) -> Iterator[tuple[int, ContactCard]]:
    ids = json.dumps(list(contact_ids))
    among = "IN (SELECT value FROM json_each(:ids))"
    rows = reads.read(
        f"SELECT {CONTACT}, company.name, source.name, referrer.name FROM contact"
        " LEFT JOIN company ON company.id = contact.company_id"
        " LEFT JOIN source ON source.id = contact.source_id"
        " LEFT JOIN contact AS referrer ON referrer.id = contact.referred_by_id"
        f" WHERE contact.id {among}",
        ids=ids,
    )
    points = _by_contact(
        reads.read(
            f"SELECT contact_id, {POINT} FROM contact_point"
            f" WHERE contact_id {among} AND deleted_at IS NULL ORDER BY id",
            ids=ids,
        )
    )
    tags = _by_contact(
        reads.read(
            f"SELECT contact_id, tag.name FROM contact_tag JOIN tag ON tag.id = tag_id WHERE contact_id {among}"
            " AND contact_tag.deleted_at IS NULL ORDER BY contact_tag.id",
            ids=ids,
        )
    )
    steps = _by_contact(
        reads.read(
            f"SELECT contact_id, {FOLLOW_UP} FROM follow_up WHERE contact_id {among} AND deleted_at IS NULL"
            " AND state IN ('planned', 'confirmed') ORDER BY due_on DESC, due_at DESC, id DESC",
            ids=ids,
        )
    )
    for *row, company, source, referrer in rows:
        contact = to_record(Contact, row)
        step = steps.get(contact.id)
        yield (
            contact.id,
            ContactCard(
                contact=contact,
                company=company,
                source=source,
                referred_by=referrer,
                points=tuple(to_records(ContactPoint, points.get(contact.id, ()))),
                tags=tuple(name for (name,) in tags.get(contact.id, ())),
                next_step=to_record(FollowUp, step[-1]) if step else None,
            ),
        )


def _by_contact(rows: Iterable[tuple[Any, ...]]) -> dict[int, list[tuple[Any, ...]]]:
    filed: dict[int, list[tuple[Any, ...]]] = {}
    for contact_id, *row in rows:
        filed.setdefault(contact_id, []).append(tuple(row))
    return filed


def list_contact_ids(
    reads: Database | Journal, filters: dict[str, str | bool], sort: str, limit: int | None, today: date
) -> list[int]:
    """List the contacts that pass every filter of ``CONDITIONS``, sorted by one of ``SORTS`` or by ``score``."""
    where = " AND ".join(["contact.deleted_at IS NULL", *(CONDITIONS[name] for name in filters)])
    values = {name: slug(value) for name, value in filters.items() if isinstance(value, str)}
    if sort == "score":
        return list_by_rank(reads, where, values, limit, today)
    rows = reads.read(
        f"SELECT contact.id FROM contact WHERE {where} ORDER BY {SORTS[sort]} LIMIT :_limit",
        _limit=-1 if limit is None else limit,
        **values,
    )
    return [contact_id for (contact_id,) in rows]


def count_contacts(reads: Database | Journal, where: str = "1", **values: object) -> int:
    """Count the contacts that are not deleted and for which ``where`` holds."""
    return int(reads.read(f"SELECT count(*) FROM contact WHERE deleted_at IS NULL AND {where}", **values)[0][0])


def list_by_rank(
    reads: Database | Journal, where: str, values: dict[str, Any], limit: int | None, today: date
) -> list[int]:
    """List contacts by rank, reading no further than those that could still be among the first ``limit``.

    The index gives them by the part of the score that stays; what a passing
    day adds has an upper bound, so that reading can stop there.
    """
    best: list[Contact] = []
    for batch in _batches_by_fixed_score(reads, where, values):
        wanted = len(best) + len(batch) if limit is None else limit
        best = nsmallest(wanted, (*best, *batch), key=lambda contact: rank(contact, today))
        if len(best) == limit and highest_score(batch[-1].fixed_score) < score_of(best[-1], today):
            break
    return [contact.id for contact in best]


def _batches_by_fixed_score(reads: Database | Journal, where: str, values: dict[str, Any]) -> Iterator[list[Contact]]:
    size, offset = FIRST_BATCH, 0
    while True:
        rows = reads.read(
            f"SELECT {CONTACT} FROM contact WHERE {where} ORDER BY fixed_score DESC, last_two_way_on DESC"
            " LIMIT :_size OFFSET :_offset",
            _size=size,
            _offset=offset,
            **values,
        )
        if rows:
            yield to_records(Contact, rows)
        if len(rows) < size:
            return
        offset, size = offset + size, size * 4

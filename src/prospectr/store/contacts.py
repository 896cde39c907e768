"""Contacts, and the ways to reach them, in the file."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from prospectr.core.contact import Contact, ContactCard, ContactPoint
from prospectr.core.followup import FollowUp
from prospectr.core.score import (
    ANY_SILENCE,
    CRITERIA_COUNT,
    NO_SILENCE,
    fixed_of_code,
    longest_silence,
    rank,
    score,
    score_of,
)
from prospectr.store.rows import columns, to_record, to_records
from prospectr.store.slugs import free_slug

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from prospectr.core.field import FieldShown
    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

    Parts = dict[int, list[tuple[Any, ...]]]

CONTACT = columns(Contact, "contact")
POINT = columns(ContactPoint, "contact_point")
FOLLOW_UP = columns(FollowUp, "follow_up")
BATCH = 500

POINTS = "score_today(contact.answers_code, contact.timeline_on, contact.timeline_open, contact.last_two_way_on)"
PLACE = "CASE contact.priority WHEN 'high' THEN 0 WHEN 'normal' THEN 1 ELSE 2 END"
IS_BLANK = "contact.lifecycle = 'lead' AND contact.promising = 0"
RANK = f"{POINTS} DESC, {PLACE}, contact.expected DESC, {IS_BLANK}, contact.id"
"""The order of ``core.score.rank``, for statements after ``teach_score``."""

LACKS_NEXT_STEP = "(next_on IS NULL OR idle_deals > 0) AND untouched = 0 AND standing = 'active' AND no_next_why = ''"
LACKS_STEP_FOR_NO_DEAL = f"NOT idle_deals AND {LACKS_NEXT_STEP}"
"""Those without an open deal that lacks one; said so that the index by rank is taken, not the one by ``idle_deals``."""
HAS_IDLE_DEAL = "idle_deals > 0 AND standing = 'active' AND no_next_why = ''"
ACTIVE_LEAD = "contact.deleted_at IS NULL AND lifecycle = 'lead' AND standing = 'active'"
UNTOUCHED = "untouched = 1 AND standing = 'active'"


def find_contact(reads: Database | Journal, contact_id: int) -> Contact | None:
    """Return the contact of that number, deleted or not, or None."""
    rows = reads.read(f"SELECT {CONTACT} FROM contact WHERE id = :id", id=contact_id)
    return to_record(Contact, rows[0]) if rows else None


def get_contacts(reads: Database | Journal, contact_ids: Iterable[int]) -> list[Contact]:
    """Return the contacts of those numbers, deleted or not, in no order."""
    ids = json.dumps(sorted(set(contact_ids)))
    return _contacts_where(reads, "id IN (SELECT value FROM json_each(:ids))", ids=ids)


def find_contact_by_slug(reads: Database | Journal, name: str) -> Contact | None:
    """Return the contact of that slug, deleted or not, or None."""
    rows = reads.read(f"SELECT {CONTACT} FROM contact WHERE slug = :slug", slug=name)
    return to_record(Contact, rows[0]) if rows else None


def find_standing_for(reads: Database | Journal, contact_id: int) -> int | None:
    """Return the number of the contact that one was merged into, and that one again; the same number otherwise.

    None where there is no contact of that number.
    """
    rows = reads.read(
        "WITH RECURSIVE led(id, to_id) AS (SELECT id, merged_into_id FROM contact WHERE id = :id UNION"
        " SELECT contact.id, contact.merged_into_id FROM led JOIN contact ON contact.id = led.to_id)"
        " SELECT id FROM led WHERE to_id IS NULL",
        id=contact_id,
    )
    return rows[0][0] if rows else None


def add_contact(journal: Journal, contact: Contact) -> Contact:
    """Write a new contact, with the slug of its name."""
    return journal.insert("contact", replace(contact, slug=free_slug(journal, "contact", contact.name)))


def sent_by(reads: Database | Journal, contact_id: int) -> list[Contact]:
    """List the contacts that one of them sent, the first sent first."""
    return _contacts_where(reads, "referred_by_id = :id AND deleted_at IS NULL ORDER BY id", id=contact_id)


def reached(reads: Database | Journal, normals: Iterable[str]) -> dict[str, int]:
    """Return for each of ``normals`` by which somebody is reached the number of the first such contact."""
    rows = reads.read(
        "SELECT normal, min(contact_id) FROM contact_point JOIN contact ON contact.id = contact_id"
        " WHERE normal IN (SELECT value FROM json_each(:normals)) AND contact_point.deleted_at IS NULL"
        " AND contact.deleted_at IS NULL GROUP BY normal",
        normals=json.dumps(sorted(normals)),
    )
    return dict(rows)


def called(reads: Database | Journal, names: Iterable[str]) -> dict[str, int]:
    """Return for each of the folded ``names`` that is somebody's whole name the number of the first such contact."""
    rows = reads.read(
        "SELECT name, min(id) FROM search_contact WHERE name IN (SELECT value FROM json_each(:names)) GROUP BY name",
        names=json.dumps(sorted(names)),
    )
    return dict(rows)


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
    points, tags, fields, steps = _parts(reads, ids)
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
                fields=_fields_shown(fields[contact.id]) if contact.id in fields else (),
                next_step=to_record(FollowUp, step[-1]) if step else None,
            ),
        )


def get_brief_cards(reads: Database | Journal, people: Iterable[Contact]) -> list[ContactCard]:
    """Return the cards of contacts as far as a line names them: with the company, without what else a card holds."""
    listed = list(people)
    rows = reads.read(
        "SELECT id, name FROM company WHERE id IN (SELECT value FROM json_each(:ids))",
        ids=json.dumps(sorted({contact.company_id for contact in listed if contact.company_id is not None})),
    )
    companies = dict(rows)
    return [
        ContactCard(contact=contact, company=companies.get(contact.company_id) if contact.company_id else None)
        for contact in listed
    ]


def _fields_shown(rows: Iterable[tuple[Any, ...]]) -> tuple[FieldShown, ...]:
    from prospectr.core.field import FieldShown

    return tuple(FieldShown(*row) for row in rows)


def _parts(reads: Database | Journal, ids: str) -> tuple[Parts, Parts, Parts, Parts]:
    """Read what the cards of ``ids`` show besides the contact: ways to reach them, tags, fields, open steps."""
    among = "IN (SELECT value FROM json_each(:ids))"
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
            " AND state IN ('planned', 'confirmed') ORDER BY due_on DESC, due_at IS NULL DESC, due_at DESC, id DESC",
            ids=ids,
        )
    )
    fields = _by_contact(
        reads.read(
            "SELECT contact_id, field.slug, field.name, field.kind, value FROM field_value"
            f" JOIN field ON field.id = field_id WHERE contact_id {among}"
            " AND field_value.deleted_at IS NULL AND field.deleted_at IS NULL ORDER BY field.id",
            ids=ids,
        )
    )
    return points, tags, fields, steps


def _by_contact(rows: Iterable[tuple[Any, ...]]) -> Parts:
    filed: Parts = {}
    for contact_id, *row in rows:
        filed.setdefault(contact_id, []).append(tuple(row))
    return filed


def has_deals(reads: Database | Journal, contact_id: int) -> bool:
    """Tell whether a contact has any deal, or is somebody to one."""
    rows = reads.read(
        "SELECT 1 FROM deal WHERE contact_id = :id UNION ALL SELECT 1 FROM deal_person WHERE contact_id = :id LIMIT 1",
        id=contact_id,
    )
    return bool(rows)


def count_contacts(reads: Database | Journal, where: str = "1", **values: object) -> int:
    """Count the contacts that are not deleted and for which ``where`` holds."""
    rows = reads.read(f"SELECT count(*) FROM contact WHERE deleted_at IS NULL AND {where}", **values)
    return int(rows[0][0])


def count_lacking(reads: Database | Journal) -> int:
    """Count what lacks a next step: each open deal without one, and each contact without one who has no such deal."""
    # Two walks along one narrow index, the second of those few with several such deals, not a sum over all the rows.
    people = count_contacts(reads, f"{LACKS_NEXT_STEP} AND idle_deals >= 0")
    rows = reads.read(
        "SELECT coalesce(sum(idle_deals - 1), 0) FROM contact"
        f" WHERE deleted_at IS NULL AND {LACKS_NEXT_STEP} AND idle_deals > 1"
    )
    return people + int(rows[0][0])


def list_by_rank(reads: Database, where: str, values: dict[str, Any], limit: int | None, today: date) -> list[Contact]:
    """List contacts by rank, looking no further than at those that could be among the first ``limit``.

    A passing day changes only what the timeline and the last talk add to the
    score. The ``limit`` contacts of the highest fixed part set a mark; of the
    rest only those are ranked whose answers let them reach it.
    """
    if not limit:
        return sorted(_contacts_where(reads, where, **values), key=lambda contact: rank(contact, today))[:limit]
    codes = sorted(_codes(reads, where, values), key=fixed_of_code, reverse=True)
    found: list[Contact] = []
    for code in codes:
        order = "ORDER BY last_two_way_on DESC LIMIT :_limit"
        found += _contacts_where(
            reads, f"{where} AND answers_code = :_code {order}", _code=code, _limit=limit - len(found), **values
        )
        if len(found) == limit:
            break
    if len(found) == limit:
        mark = min(score_of(contact, today) for contact in found)
        silences = {code: longest_silence(code, mark) for code in codes}
        found = get_contacts(reads, _ids_reaching(reads, where, values, silences, limit=limit, today=today))
    return sorted(found, key=lambda contact: rank(contact, today))[:limit]


def find_lead_to_qualify(reads: Database, today: date, ageing_days: int) -> Contact | None:
    """Return the active lead of best rank with a question unanswered; where none is left, with an answer that aged.

    An answer has aged ``ageing_days`` after it was heard.
    """
    some_unknown = f"{ACTIVE_LEAD} AND answers_known < {CRITERIA_COUNT}"
    aged = (
        f"{ACTIVE_LEAD} AND answers_known = {CRITERIA_COUNT} AND EXISTS (SELECT 1 FROM answer"
        " WHERE contact_id = contact.id AND answer.deleted_at IS NULL"
        " GROUP BY criterion HAVING max(answered_on) < :aged)"
    )
    mark = {"aged": (today - timedelta(days=ageing_days)).isoformat()}
    found = list_by_rank(reads, some_unknown, {}, 1, today) or list_by_rank(reads, aged, mark, 1, today)
    return found[0] if found else None


def _ids_reaching(
    reads: Database, where: str, values: dict[str, Any], silences: dict[int, int], *, limit: int, today: date
) -> list[int]:
    """List the first ``limit`` by rank of those who were not silent for longer than their answers allow."""
    since = [
        [code, (today - timedelta(days=days)).isoformat()]
        for code, days in silences.items()
        if NO_SILENCE < days < ANY_SILENCE
    ]
    teach_score(reads, today)
    facts = f"id, {POINTS} AS points, {PLACE} AS place, expected, {IS_BLANK} AS blank"
    rows = reads.read(
        "WITH talked(code, day) AS MATERIALIZED (SELECT value ->> 0, value ->> 1 FROM json_each(:_since))"
        f" SELECT {facts} FROM contact WHERE {where} AND answers_code IN (SELECT value FROM json_each(:_codes))"
        f" UNION ALL SELECT {facts} FROM talked CROSS JOIN contact"
        f" ON answers_code = talked.code AND last_two_way_on >= talked.day WHERE {where}"
        " ORDER BY points DESC, place, expected DESC, blank, id LIMIT :_limit",
        _since=json.dumps(since),
        _codes=json.dumps([code for code, days in silences.items() if days == ANY_SILENCE]),
        _limit=limit,
        **values,
    )
    return [row[0] for row in rows]


def _codes(reads: Database, where: str, values: dict[str, Any]) -> list[int]:
    """List the different ``answers_code`` there are, hopping from one to the next along an index."""
    rows = reads.read(
        f"WITH RECURSIVE hop(code) AS (SELECT min(answers_code) FROM contact WHERE {where} UNION ALL"
        f" SELECT (SELECT min(answers_code) FROM contact WHERE {where} AND answers_code > code)"
        " FROM hop WHERE code IS NOT NULL) SELECT code FROM hop WHERE code IS NOT NULL",
        **values,
    )
    return [code for (code,) in rows]


def teach_score(reads: Database, today: date) -> None:
    """Let the statements that follow order by ``RANK``, as it is ``today``."""
    reads.reader.create_function("score_today", 4, _scorer(today), deterministic=True)


def _scorer(today: date) -> Callable[[int, str | None, int, str | None], int]:
    """Return the score of today as SQLite calls it, on columns as they are kept; each set of facts is counted once."""
    counted: dict[tuple[int, str | None, int, str | None], int] = {}
    fixed = cache(fixed_of_code)

    def scored(*facts: Any) -> int:  # noqa: ANN401 - the columns
        if facts not in counted:
            code, timeline, is_open, two_way = facts
            counted[facts] = score(
                fixed(code),
                timeline_on=date.fromisoformat(timeline) if timeline else None,
                timeline_open=bool(is_open),
                last_two_way_on=date.fromisoformat(two_way) if two_way else None,
                today=today,
            )
        return counted[facts]

    return scored


def _contacts_where(reads: Database | Journal, where: str, **values: Any) -> list[Contact]:  # noqa: ANN401 - as bound
    return to_records(Contact, reads.read(f"SELECT {CONTACT} FROM contact WHERE {where}", **values))

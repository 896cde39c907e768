"""What an import asks of the book and leaves in it: who is there already, in thousands at a time, and the batch."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from prospectr.core.company import Company
from prospectr.core.contact import Contact, ContactPoint
from prospectr.core.delta import Known
from prospectr.core.followup import FollowUp
from prospectr.core.importing import ImportBatch
from prospectr.core.incoming import IncomingId
from prospectr.core.interaction import Interaction
from prospectr.core.note import Note
from prospectr.core.occasion import Occasion
from prospectr.core.qualification import Answer
from prospectr.core.record import fields_of
from prospectr.core.refs import say_ref
from prospectr.core.text import fold, fold_name
from prospectr.store.rows import columns, to_records

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from prospectr.core.record import Kept
    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

    Reads = Database | Journal

One = TypeVar("One", bound="Kept")

APPLY = "import.apply"
"""The verb of an import in the history."""

WHOLE_BOOK = "prospectr"
"""The layout of what a book wrote line by line, which brings the batches of that book along."""

AMONG = "IN (SELECT value FROM json_each(:among))"
TOGETHER = 20_000
"""How many keys are looked for in one statement."""


class Place(NamedTuple):
    """Whom or what an outside id names, by number; ``gone`` tells that the record is deleted."""

    contact_id: int | None = None
    company_id: int | None = None
    deal_id: int | None = None
    follow_up_id: int | None = None


def last_operation(reads: Reads) -> int:
    """Return the number of the newest act of the book; 0 where there is none."""
    return int(reads.read("SELECT coalesce(max(id), 0) FROM operation")[0][0])


def contacts_of_uuids(reads: Reads, uuids: Iterable[str]) -> dict[str, int]:
    """Return the number of each contact of some UUIDs, deleted or not."""
    return dict(_looked_up(reads, f"SELECT uuid, id FROM contact WHERE uuid {AMONG}", uuids))


def companies_of_uuids(reads: Reads, uuids: Iterable[str]) -> dict[str, int]:
    """Return the number of each company of some UUIDs, deleted or not."""
    return dict(_looked_up(reads, f"SELECT uuid, id FROM company WHERE uuid {AMONG}", uuids))


def companies_called(reads: Reads, names: Iterable[str]) -> dict[str, Company]:
    """Return for each of the folded ``names`` the company called so, the first of several; none is deleted."""
    statement = (
        f"SELECT {columns(Company, 'company')} FROM company WHERE folded_name {AMONG} AND deleted_at IS NULL"
        " ORDER BY id DESC"
    )
    return {one.folded_name: one for one in to_records(Company, _looked_up(reads, statement, names))}


def places_of(reads: Reads, ids: Iterable[IncomingId]) -> dict[IncomingId, Place]:
    """Return what each outside id names that is known; a deal or follow-up comes with its contact."""
    by_origin: dict[str, set[str]] = {}
    for origin, value in ids:
        by_origin.setdefault(origin, set()).add(value)
    found = {}
    for origin, values in by_origin.items():
        rows = _looked_up(
            reads,
            "SELECT value, coalesce(outside_id.contact_id, deal.contact_id, follow_up.contact_id),"
            " outside_id.company_id, outside_id.deal_id, outside_id.follow_up_id FROM outside_id"
            " LEFT JOIN deal ON deal.id = outside_id.deal_id"
            " LEFT JOIN follow_up ON follow_up.id = outside_id.follow_up_id"
            f" WHERE origin = :origin AND value {AMONG} AND outside_id.deleted_at IS NULL",
            values,
            origin=origin,
        )
        found.update({IncomingId(origin, value): Place(*names) for value, *names in rows})
    return found


def rows_known(reads: Reads, fingerprints: Iterable[str]) -> dict[str, list[tuple[str, int]]]:
    """Return for each row that came in before the origins it is known by, each with the number of the contact."""
    return _listed(
        _looked_up(
            reads,
            f"SELECT value, origin, contact_id FROM outside_id WHERE value {AMONG} AND origin GLOB 'row:*'"
            " AND contact_id IS NOT NULL AND deleted_at IS NULL ORDER BY id",
            fingerprints,
        )
    )


def contacts_of_parts(reads: Reads, table: str, uuids: Iterable[str]) -> dict[str, tuple[int, bool]]:
    """Return by UUID whose deals, or follow-ups, some are, and whether they are deleted."""
    rows = _looked_up(reads, f"SELECT uuid, contact_id, deleted_at IS NOT NULL FROM {table} WHERE uuid {AMONG}", uuids)
    return {uuid: (contact_id, bool(is_deleted)) for uuid, contact_id, is_deleted in rows}


def deleted_called(reads: Reads, slugs: Iterable[str]) -> dict[str, list[tuple[int, str]]]:
    """Return for each slug the deleted contact who had it, with the folded name of the company."""
    return _listed(
        _looked_up(
            reads,
            "SELECT contact.slug, contact.id, coalesce(company.folded_name, '') FROM contact"
            f" LEFT JOIN company ON company.id = company_id WHERE contact.slug {AMONG}"
            " AND contact.deleted_at IS NOT NULL",
            slugs,
        )
    )


def names_in(reads: Reads, words: str) -> list[int]:
    """Return the contacts whose whole folded name, of two words or more, stands in some folded ``words``."""
    rows = reads.read(
        "SELECT id FROM search_contact WHERE instr(' ' || :words || ' ', ' ' || name || ' ') AND instr(name, ' ')",
        words=words,
    )
    return [number for (number,) in rows]


def reached_by(reads: Reads, kind: str, forms: Iterable[str], *, as_written: bool = False) -> dict[str, list[int]]:
    """Return for each way to reach somebody the contacts who are reached by it, deleted ones too, the first first.

    ``forms`` are what well-formed ones are compared by; ``as_written``, malformed ones to the letter.
    """
    form, condition = ("value", "normal IS NULL AND kind") if as_written else ("normal", "kind")
    rows = _looked_up(
        reads,
        f"SELECT {form}, contact_id FROM contact_point WHERE {form} {AMONG} AND {condition} = :kind"
        " AND deleted_at IS NULL ORDER BY contact_id",
        forms,
        kind=kind,
    )
    return _listed(rows)


def called(reads: Reads, names: Iterable[str]) -> dict[str, list[tuple[int, str]]]:
    """Return for each of the folded ``names`` the contacts called so, each with the folded name of the company."""
    rows = _looked_up(reads, f"SELECT name, id, company FROM search_contact WHERE name {AMONG} ORDER BY id", names)
    found: dict[str, list[tuple[int, str]]] = {}
    for name, number, company in rows:
        found.setdefault(name, []).append((number, company))
    return found


def deleted_among(reads: Reads, numbers: Iterable[int]) -> dict[int, int | None]:
    """Return those of some contacts that are deleted, each with the contact it was merged into, or None."""
    rows = _looked_up(
        reads, f"SELECT id, merged_into_id FROM contact WHERE id {AMONG} AND deleted_at IS NOT NULL", set(numbers)
    )
    return dict(rows)


def names_of(reads: Reads, numbers: Iterable[int]) -> dict[int, str]:
    """Return the folded names of some contacts, deleted or not, by number."""
    wanted = set(numbers)
    there = dict(_looked_up(reads, f"SELECT id, name FROM search_contact WHERE id {AMONG}", wanted))
    gone = _looked_up(reads, f"SELECT id, name FROM contact WHERE id {AMONG}", wanted - there.keys())
    return there | {number: fold(name) for number, name in gone}


def last_given_by(reads: Reads, contact_id: int) -> dict[str, int]:
    """Return by which operation each thing an import may say otherwise of a contact was last written.

    By the column of the contact (``role``), ``deal.7.title``, ``field.shoe size`` by the folded name,
    ``occasion.3`` and ``follow_up.9``.
    """
    steps = {
        "contact": "'' FROM change JOIN operation ON operation.id = operation_id WHERE table_name = 'contact'"
        " AND row_id = :id",
        "deal": _given_by("'deal.' || row_id || '.'", "deal"),
        "field_value": _given_by("'field.' || field.folded_name", "field_value", " JOIN field ON field.id = field_id"),
        "occasion": _given_by("'occasion.' || row_id", "occasion"),
        "follow_up": _given_by("'follow_up.' || row_id", "follow_up"),
    }
    given: dict[str, int] = {}
    for table, rest in steps.items():
        statement = f"SELECT operation.id, change.after, {rest} AND undone_by IS NULL AND after IS NOT NULL"
        statement += " AND operation.verb NOT IN ('undo', 'redo')"
        for number, after, prefix in reads.read(f"{statement} ORDER BY operation_id, change.position", id=contact_id):
            columns_given = json.loads(after) if table in {"contact", "deal"} else ("",)
            given.update((f"{prefix}{column}", number) for column in columns_given)
    return given


def _given_by(key: str, table: str, joined: str = "") -> str:
    return (
        f"{key} FROM {table}{joined} CROSS JOIN change ON table_name = '{table}' AND row_id = {table}.id"
        f" CROSS JOIN operation ON operation.id = operation_id WHERE {table}.contact_id = :id"
    )


def known_contacts(reads: Reads, numbers: Sequence[int]) -> dict[int, Known]:
    """Return contacts with all that an import compares, by number; deleted ones are passed over."""
    ids = json.dumps(sorted(set(numbers)))
    rows = reads.read(
        f"SELECT {columns(Contact, 'contact')}, coalesce(company.trade, ''), coalesce(company.place, ''),"
        " company.size, coalesce(company.name, ''), coalesce(source.name, ''), coalesce(referrer.name, ''),"
        " EXISTS (SELECT 1 FROM contact AS merged WHERE merged.merged_into_id = contact.id) FROM contact"
        " LEFT JOIN company ON company.id = contact.company_id LEFT JOIN source ON source.id = contact.source_id"
        " LEFT JOIN contact AS referrer ON referrer.id = contact.referred_by_id"
        f" WHERE contact.id {AMONG} AND contact.deleted_at IS NULL",
        among=ids,
    )
    people = to_records(Contact, [row[:-7] for row in rows])
    owned = {table: _owned(reads, record, table, ids) for table, record in OWNED.items()}
    tags, fields, lines, outside = _words_of(reads, ids)
    from prospectr.core.deal import Deal

    deals = _owned(reads, Deal, "deal", ids)
    return {
        one.id: Known(
            contact=one,
            company=row[-4],
            trade=row[-7],
            place=row[-6],
            size=row[-5],
            source=row[-3],
            referred_by=row[-2],
            has_merged=bool(row[-1]),
            tags=tuple(tags.get(one.id, ())),
            fields={fold_name(name): value for name, value in fields.get(one.id, ())},
            notes=frozenset(note.words for note in owned["note"].get(one.id, ())),
            kept_lines=frozenset(lines.get(one.id, ())),
            points=tuple(owned["contact_point"].get(one.id, ())),
            occasions=tuple(owned["occasion"].get(one.id, ())),
            interactions=tuple(owned["interaction"].get(one.id, ())),
            answers=tuple(owned["answer"].get(one.id, ())),
            follow_ups=tuple(owned["follow_up"].get(one.id, ())),
            deals=tuple(deals.get(one.id, ())),
            ids=frozenset(IncomingId(one[0], one[1]) for one in outside.get(one.id, ()) if one[2:] == (None, None)),
            deal_ids=_numbers(outside.get(one.id, ()), deals.get(one.id, ()), 2),
            follow_up_ids=_numbers(outside.get(one.id, ()), owned["follow_up"].get(one.id, ()), 3),
        )
        for one, row in zip(people, rows, strict=True)
    }


OWNED: dict[str, type[Any]] = {
    "contact_point": ContactPoint,
    "note": Note,
    "occasion": Occasion,
    "interaction": Interaction,
    "answer": Answer,
    "follow_up": FollowUp,
}


def _owned(reads: Reads, record: type[One], table: str, ids: str) -> dict[int, list[One]]:
    rows = reads.read(
        f"SELECT {columns(record, table)} FROM {table} WHERE contact_id {AMONG} AND deleted_at IS NULL ORDER BY id",
        among=ids,
    )
    filed: dict[int, list[One]] = {}
    for one in to_records(record, rows):
        filed.setdefault(one.contact_id, []).append(one)  # type: ignore[attr-defined]
    return filed


def _words_of(reads: Reads, ids: str) -> tuple[dict[int, list[Any]], ...]:
    """Read the tags, the fields, the kept properties and the outside ids of contacts, each by contact."""
    tags = (
        "SELECT contact_id, tag.name FROM contact_tag JOIN tag ON tag.id = tag_id"
        f" WHERE contact_id {AMONG} AND contact_tag.deleted_at IS NULL ORDER BY contact_tag.id"
    )
    fields = (
        "SELECT contact_id, field.name, value FROM field_value JOIN field ON field.id = field_id"
        f" WHERE contact_id {AMONG} AND field_value.deleted_at IS NULL AND field.deleted_at IS NULL"
    )
    lines = f"SELECT contact_id, line FROM kept_property WHERE contact_id {AMONG} AND deleted_at IS NULL"
    deals = (
        "SELECT deal.contact_id, origin, value, outside_id.deal_id, NULL FROM deal"
        " JOIN outside_id ON outside_id.deal_id = deal.id"
        f" WHERE outside_id.deleted_at IS NULL AND deal.contact_id {AMONG}"
    )
    steps = (
        "SELECT follow_up.contact_id, origin, value, NULL, follow_up_id FROM follow_up"
        " JOIN outside_id ON outside_id.follow_up_id = follow_up.id"
        f" WHERE outside_id.deleted_at IS NULL AND follow_up.contact_id {AMONG}"
    )
    people = (
        f"SELECT contact_id, origin, value, NULL, NULL FROM outside_id WHERE contact_id {AMONG} AND deleted_at IS NULL"
    )
    statements = (tags, fields, lines, f"{people} UNION ALL {deals} UNION ALL {steps}")
    return tuple(_listed(reads.read(statement, among=ids)) for statement in statements)


def _numbers(outside: Iterable[Sequence[Any]], there: Iterable[Kept], place: int) -> dict[IncomingId, int]:
    """Return the numbers of records by their outside ids, which stand at ``place`` of a row, and by their UUIDs."""
    by_uuid = {IncomingId("uuid", one.uuid): one.id for one in there}
    return by_uuid | {IncomingId(row[0], row[1]): row[place] for row in outside if row[place] is not None}


def _looked_up(reads: Reads, statement: str, keys: Iterable[object], **values: object) -> list[Any]:
    wanted = list(keys)
    rows: list[Any] = []
    for start in range(0, len(wanted), TOGETHER):
        among = json.dumps(wanted[start : start + TOGETHER], ensure_ascii=False)
        rows += reads.read(statement, among=among, **values)
    return rows


def _listed(rows: Iterable[Sequence[Any]]) -> dict[Any, list[Any]]:
    """File rows under their first value: the second, or all the others where there are more."""
    filed: dict[Any, list[Any]] = {}
    for key, *rest in rows:
        filed.setdefault(key, []).append(rest[0] if len(rest) == 1 else tuple(rest))
    return filed


def list_batches(reads: Reads, limit: int | None) -> list[tuple[ImportBatch, int, bool]]:
    """List the imports of the book, the newest first: the batch, the number of its operation, whether it is undone.

    An import that is undone stands in the log alone. Batches that came in with another book are none of this one.
    """
    rows = reads.read(
        "SELECT operation.id, operation.undone_by IS NOT NULL, operation.subject, change.after FROM operation"
        " JOIN change ON operation_id = operation.id AND table_name = 'import_batch' AND before IS NULL"
        " WHERE operation.verb = :verb ORDER BY operation.id DESC, position DESC",
        verb=APPLY,
    )
    defaults = {field.name: field.default for field in fields_of(ImportBatch)}
    found: list[tuple[ImportBatch, int, bool]] = []
    own: dict[int, ImportBatch] = {}
    for number, undone, subject, after in rows:
        (batch,) = to_records(ImportBatch, [list((defaults | json.loads(after)).values())])
        newest = own.setdefault(number, batch)
        is_about = batch is newest and subject == say_ref("import_batch", batch.id)
        if is_about or newest.layout != WHOLE_BOOK:
            found.append((batch, number, bool(undone)))
    return found[:limit]

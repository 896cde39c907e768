"""What goes out: contacts, deals and follow-ups with all that belongs to them, read in batches and never written."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeVar

from prospectr.core.company import Company
from prospectr.core.deal import Deal
from prospectr.core.followup import FollowUp
from prospectr.core.interaction import Interaction
from prospectr.core.note import Note
from prospectr.core.occasion import BIRTHDAY, Occasion
from prospectr.core.outgoing import Breadth, Outgoing, OutgoingDeal, OutgoingFollowUp
from prospectr.core.qualification import CRITERIA, Answer
from prospectr.store import contacts, deals
from prospectr.store.backup import row_counts
from prospectr.store.followups import BY_DAY, OPEN
from prospectr.store.rows import columns, to_records

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from prospectr.store.database import Database

    Made = TypeVar("Made")
    Owned = TypeVar("Owned", Note, Occasion, Interaction, Answer)

BATCH = 1_000
"""How many records are read at once: enough for few questions to the file, few enough for little memory."""

ATTEMPTS = 3
"""How often something is read again because another window wrote meanwhile, before that window has to wait."""

AMONG = "IN (SELECT value FROM json_each(:ids))"
ORDERS = {"note": "noted_on, id", "occasion": "month, day, id", "interaction": "happened_on, id", "answer": "id"}


def read_at_one_moment(reads: Database, make: Callable[[], Made]) -> Made:
    """Return what ``make`` returns, having read the book as it was at one moment, however long it takes.

    Where others write meanwhile it is called again; the last time they have to wait for it.
    """
    for _attempt in range(ATTEMPTS):
        before = _version(reads)
        made = make()
        if _version(reads) == before:
            return made
    reads.reader.execute("BEGIN")
    try:
        reads.read("SELECT 1 FROM contact LIMIT 1")  # from here on nothing changes
        return make()
    finally:
        reads.reader.execute("ROLLBACK")


def _version(reads: Database) -> int:
    """Return a number that is another after every change that others make."""
    return int(reads.read("PRAGMA data_version")[0][0])


def count_rows(reads: Database) -> int:
    """Count the rows of every table of the book, the copies for the search aside."""
    counts = row_counts(reads.reader)
    return sum(count for table, count in counts.items() if not table.startswith("search_"))


def list_follow_up_ids(reads: Database, *, open_only: bool) -> list[int]:
    """List the numbers of follow-ups, the earliest first; those of deleted contacts are left out."""
    state = OPEN if open_only else "follow_up.deleted_at IS NULL"
    rows = reads.read(
        "SELECT follow_up.id FROM follow_up JOIN contact ON contact.id = contact_id"
        f" WHERE {state} AND contact.deleted_at IS NULL ORDER BY {BY_DAY}"
    )
    return [number for (number,) in rows]


def list_left_alone(reads: Database) -> frozenset[int]:
    """List the contacts who are to be left alone."""
    rows = reads.read("SELECT id FROM contact WHERE standing = 'do-not-contact' AND deleted_at IS NULL")
    return frozenset(number for (number,) in rows)


def owners_of(reads: Database, table: str, numbers: Collection[int]) -> dict[int, int]:
    """Return for deals or follow-ups (``table``) the number of the contact each belongs to."""
    return dict(reads.read(f"SELECT id, contact_id FROM {table} WHERE id {AMONG}", ids=json.dumps(list(numbers))))


def measure_people(reads: Database, contact_ids: Collection[int]) -> Breadth:
    """Return how many columns a sheet of these contacts needs; their notes are those for no deal."""
    ids = json.dumps(list(contact_ids))
    points = reads.read(
        "SELECT kind, max(many) FROM (SELECT kind, count(*) AS many FROM contact_point"
        f" WHERE contact_id {AMONG} AND deleted_at IS NULL GROUP BY contact_id, kind) GROUP BY kind",
        ids=ids,
    )
    days = reads.read(
        "SELECT max(many) FROM (SELECT count(*) - max(label = :birthday) AS many FROM occasion"
        f" WHERE contact_id {AMONG} AND deleted_at IS NULL GROUP BY contact_id)",
        ids=ids,
        birthday=BIRTHDAY,
    )
    notes = reads.read(
        "SELECT max(many), max(others) FROM (SELECT count(*) AS many, max(kind <> 'note') AS others FROM note"
        f" WHERE contact_id {AMONG} AND deal_id IS NULL AND deleted_at IS NULL GROUP BY contact_id)",
        ids=ids,
    )
    fields = reads.read(
        f"SELECT name FROM field WHERE deleted_at IS NULL AND id IN (SELECT field_id FROM field_value"
        f" WHERE contact_id {AMONG} AND deleted_at IS NULL) ORDER BY id",
        ids=ids,
    )
    asked = reads.read(
        f"SELECT DISTINCT criterion FROM answer WHERE contact_id {AMONG} AND deleted_at IS NULL", ids=ids
    )
    answered = {criterion for (criterion,) in asked}
    return Breadth(
        points=dict(points),
        days=days[0][0] or 0,
        notes=notes[0][0] or 0,
        note_kinds=bool(notes[0][1]),
        fields=tuple(name for (name,) in fields),
        criteria=tuple(criterion for criterion in CRITERIA if criterion in answered),
    )


def measure_deals(reads: Database, deal_ids: Collection[int]) -> Breadth:
    """Return how many columns a sheet of these deals needs."""
    rows = reads.read(
        "SELECT max(many), max(others) FROM (SELECT count(*) AS many, max(kind <> 'note') AS others FROM note"
        f" WHERE deal_id {AMONG} AND deleted_at IS NULL GROUP BY deal_id)",
        ids=json.dumps(list(deal_ids)),
    )
    return Breadth(notes=rows[0][0] or 0, note_kinds=bool(rows[0][1]))


def read_people(reads: Database, contact_ids: Sequence[int], *, talks: bool = False) -> Iterator[Outgoing]:
    """Read contacts in the order given, with all that belongs to them; with ``talks`` what happened, too.

    Who was deleted since is passed over, as in ``read_deals`` and ``read_follow_ups``.
    """
    for batch in _batches(contact_ids):
        cards = [card for card in contacts.get_cards(reads, batch) if card.contact.deleted_at is None]
        ids = json.dumps(batch)
        companies = _companies(reads, {card.contact.company_id for card in cards})
        notes = _owned(reads, Note, "note", ids)
        occasions = _owned(reads, Occasion, "occasion", ids)
        answers = _owned(reads, Answer, "answer", ids)
        happened = _owned(reads, Interaction, "interaction", ids) if talks else {}
        kept = _lines(reads, "vcard", "contact_id", "follow_up_id IS NULL", ids)
        for card in cards:
            number = card.contact.id
            yield Outgoing(
                card=card,
                company=companies.get(card.contact.company_id or 0),
                notes=tuple(notes.get(number, ())),
                occasions=tuple(occasions.get(number, ())),
                interactions=tuple(happened.get(number, ())),
                answers=tuple(answers.get(number, ())),
                kept_lines=tuple(kept.get(number, ())),
            )


def read_deals(reads: Database, deal_ids: Sequence[int]) -> Iterator[OutgoingDeal]:
    """Read deals in the order given, with their notes and the words of the reason they were lost for."""
    reasons = dict(reads.read("SELECT id, name FROM lost_reason"))
    for batch in _batches(deal_ids):
        rows = reads.read(
            f"SELECT {columns(Note, 'note')} FROM note WHERE deal_id {AMONG} AND deleted_at IS NULL"
            f" ORDER BY {ORDERS['note']}",
            ids=json.dumps(batch),
        )
        notes: dict[int | None, list[Note]] = {}
        for note in to_records(Note, rows):
            notes.setdefault(note.deal_id, []).append(note)
        for card in deals.get_cards(reads, batch):
            if card.deal.deleted_at is not None:
                continue
            yield OutgoingDeal(
                card=card,
                reason=reasons.get(card.deal.reason_id, ""),
                notes=tuple(notes.get(card.deal.id, ())),
            )


def read_follow_ups(reads: Database, numbers: Sequence[int]) -> Iterator[OutgoingFollowUp]:
    """Read follow-ups in the order given, each with its contact, its deal and what it is called in calendars."""
    for batch in _batches(numbers):
        ids = json.dumps(batch)
        rows = reads.read(
            f"SELECT {columns(FollowUp, 'follow_up')} FROM follow_up WHERE id {AMONG} AND deleted_at IS NULL", ids=ids
        )
        steps = {step.id: step for step in to_records(FollowUp, rows)}
        cards = contacts.get_cards(reads, sorted({step.contact_id for step in steps.values()}))
        people = {card.contact.id: card for card in cards}
        sold = _deals(reads, {step.deal_id for step in steps.values()})
        uids = dict(
            reads.read(
                "SELECT follow_up_id, value FROM outside_id WHERE origin = 'icalendar' AND deleted_at IS NULL"
                f" AND follow_up_id {AMONG} ORDER BY id DESC",
                ids=ids,
            )
        )
        kept = _lines(reads, "icalendar", "follow_up_id", "1", ids)
        for number in batch:
            step = steps.get(number)
            if step is not None and step.contact_id in people:
                yield OutgoingFollowUp(
                    follow_up=step,
                    contact=people[step.contact_id],
                    uid=uids.get(number) or f"{step.uuid}@prospectr",
                    deal=sold.get(step.deal_id or 0),
                    kept_lines=tuple(kept.get(number, ())),
                )


def _batches(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(numbers), BATCH):
        yield numbers[start : start + BATCH]


def _owned(reads: Database, record: type[Owned], table: str, ids: str) -> dict[int, list[Owned]]:
    """Return the records of a table that belong to contacts, by the contact, the oldest first."""
    rows = reads.read(
        f"SELECT {columns(record, table)} FROM {table} WHERE contact_id {AMONG} AND deleted_at IS NULL"
        f" ORDER BY {ORDERS[table]}",
        ids=ids,
    )
    filed: dict[int, list[Owned]] = {}
    for one in to_records(record, rows):
        filed.setdefault(one.contact_id, []).append(one)
    return filed


def _lines(reads: Database, form: str, owner: str, where: str, ids: str) -> dict[int, list[str]]:
    """Return the properties of a format that have no place in the book, by ``owner``, in the order they came in."""
    rows = reads.read(
        f"SELECT {owner}, line FROM kept_property WHERE format = :form AND deleted_at IS NULL"
        f" AND {owner} {AMONG} AND {where} ORDER BY id",
        form=form,
        ids=ids,
    )
    filed: dict[int, list[str]] = {}
    for number, text in rows:
        filed.setdefault(number, []).append(text)
    return filed


def _companies(reads: Database, numbers: Collection[int | None]) -> dict[int, Company]:
    rows = reads.read(
        f"SELECT {columns(Company, 'company')} FROM company WHERE id {AMONG}",
        ids=json.dumps([number for number in numbers if number]),
    )
    return {company.id: company for company in to_records(Company, rows)}


def _deals(reads: Database, numbers: Collection[int | None]) -> dict[int, Deal]:
    rows = reads.read(
        f"SELECT {columns(Deal, 'deal')} FROM deal WHERE id {AMONG} AND deleted_at IS NULL",
        ids=json.dumps([number for number in numbers if number]),
    )
    return {deal.id: deal for deal in to_records(Deal, rows)}

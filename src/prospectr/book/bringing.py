"""Bringing in: what a plan says of each row, written in thousands at a time, inside one unit of work."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from prospectr.book.bringing_deals import DealsToBring
from prospectr.book.bringing_names import Names
from prospectr.book.bringing_steps import StepsToBring
from prospectr.book.matching import ANSWER
from prospectr.core.contact import Contact, ContactPoint
from prospectr.core.dates import local_day
from prospectr.core.delta import LEFT_ALONE
from prospectr.core.errors import InputError
from prospectr.core.field import FieldValue
from prospectr.core.importing import KeptProperty, OutsideId
from prospectr.core.incoming import UNSETTLED, IncomingNote
from prospectr.core.interaction import Interaction
from prospectr.core.note import Note
from prospectr.core.occasion import Occasion
from prospectr.core.partdelta import say_referred_by
from prospectr.core.qualification import Answer
from prospectr.core.tag import ContactTag
from prospectr.store import contacts, fields, tags
from prospectr.store.owned import list_owned
from prospectr.store.slugs import free_slugs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from prospectr.book import Book
    from prospectr.core.delta import Delta
    from prospectr.core.importing import ImportBatch, ImportOptions, PlannedRow
    from prospectr.core.incoming import (
        IncomingAnswer,
        IncomingContact,
        IncomingDeal,
        IncomingId,
    )
    from prospectr.core.record import Kept
    from prospectr.store.journal import Journal

TOGETHER = 1_000
"""How many rows are written before what follows from them is saved."""

PARTS: Mapping[str, tuple[type[Kept], tuple[str, ...]]] = {
    "contact_point": (ContactPoint, ("contact_id", "kind", "label", "value", "normal")),
    "contact_tag": (ContactTag, ("contact_id", "tag_id")),
    "note": (Note, ("contact_id", "kind", "words", "pinned", "noted_on")),
    "occasion": (Occasion, ("contact_id", "label", "month", "day", "year")),
    "interaction": (Interaction, ("contact_id", "kind", "direction", "outcome", "words", "happened_on")),
    "answer": (
        Answer,
        ("contact_id", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on"),
    ),
    "kept_property": (KeptProperty, ("contact_id", "format", "line")),
    "outside_id": (OutsideId, ("origin", "value", "contact_id")),
}
"""The tables whose new rows need no number but their contact's, and the fields that are given, as they are written."""

CONTACT = (
    *("slug", "name", "company_id", "source_id", "source_detail", "role", "language", "priority", "standing"),
    *("standing_reason", "standing_on", "back_on", "asked_again", "no_next_why", "in_inbox", "added_on", "batch_id"),
)
"""The fields of a new contact that are given."""


class _Pending(NamedTuple):
    """A row whose contact is known by number: what is to be written of it, and whether the contact is new."""

    row: PlannedRow
    contact_id: int
    delta: Delta
    is_new: bool


class Bringer:
    """Writes the rows of a plan; ``normal_of`` gives the form a way to reach somebody is compared by."""

    def __init__(
        self,
        book: Book,
        unit: Journal,
        options: ImportOptions,
        batches: Mapping[int, ImportBatch],
        normal_of: Callable[[str, str], str | None],
    ) -> None:
        self.book, self.unit, self.options, self.batches = book, unit, options, batches
        self.today = book.clock.today()
        self._came_on = local_day(unit.now)
        self.normal_of = normal_of
        self.names = Names(book, unit)
        self.deals = DealsToBring(book, unit, self.today)
        self.steps = StepsToBring(book, unit, self.names, self.deals)
        self.numbers: dict[int, int] = {}
        self.referrers: list[tuple[int, str]] = []
        self._held: dict[tuple[int, int], str] = {}
        self._brought: dict[str, dict[int, list[int]]] = {"occasion": {}, "contact_point": {}}
        self._losing: set[int] = set()
        self._waiting: list[tuple[int, PlannedRow]] = []

    def bring(self, place: int, row: PlannedRow) -> None:
        """Take one row, which stands at ``place`` of the plan; rows are written together.

        What a row takes away is gone before a row after gives it again.
        """
        if row.contact_id in self._losing:
            self.write_waiting()
        if row.delta is not None and row.delta.gone_tags and row.contact_id is not None:
            self._losing.add(row.contact_id)
        self._waiting.append((place, row))
        if len(self._waiting) >= TOGETHER:
            self.write_waiting()

    def write_waiting(self) -> None:
        """Write the rows taken so far."""
        waiting, self._waiting = self._waiting, []
        self._losing.clear()
        self._write_companies(row for _place, row in waiting)
        fresh = [(place, row) for place, row in waiting if row.verdict == "new" and _person(row)]
        people = [coming for _place, row in fresh if (coming := _person(row))]
        self.names.meet_companies(coming.company for coming in people if coming.company)
        self.names.meet_ids(_company_ids(people))
        slugs = free_slugs(self.unit, "contact", [row.name for _place, row in fresh])
        rows = [self._contact(row, slug) for (_place, row), slug in zip(fresh, slugs, strict=True)]
        numbers = self.unit.write_many("contact", Contact, CONTACT, rows, uuids=[coming.uuid for coming in people])
        for (place, _row), coming, number in zip(fresh, people, numbers, strict=True):
            self.numbers[place] = number
            if coming.referred_by:
                self.referrers.append((number, coming.referred_by))
        pending = [
            _Pending(row, self._number(place, row), row.delta, row.verdict == "new")
            for place, row in waiting
            if row.delta is not None
        ]
        self._change_contacts([one for one in pending if not one.is_new])
        self._add_parts(pending)
        self.names.write_ids()
        self.unit.finish()

    def finish(self) -> None:
        """Write what is left, and then who sent whom: they may stand further down."""
        self.write_waiting()
        for contact_id, named in self.referrers:
            referrer = self.names.person(named)
            if referrer is None or referrer == contact_id:
                note = IncomingNote(say_referred_by(named))
                if note.words not in {held.words for held in list_owned(self.unit, Note, contact_id)}:
                    self.unit.insert("note", self._note(contact_id, note))
                continue
            (before,) = contacts.get_contacts(self.unit, [contact_id])
            self.unit.update("contact", before, replace(before, referred_by_id=referrer))
        self.unit.finish()

    def _number(self, place: int, row: PlannedRow) -> int:
        """Return whom a row is about, who may be new with it or with a row before."""
        if row.contact_id is not None:
            return row.contact_id
        return self.numbers[place if row.like is None else row.like]

    def _contact(self, row: PlannedRow, slug: str) -> tuple[Any, ...]:
        """Return what is written of the contact a row brings, in the order of ``CONTACT``."""
        coming = _person(row)
        assert coming is not None  # noqa: S101 - a row that is new and no company is a person
        company = coming.company
        standing = coming.standing or "active"
        source = coming.source or self.options.source
        return (
            slug,
            row.name,
            self.names.company(company) if company else None,
            self.names.source(source) if source else None,
            coming.source_detail or ("" if coming.source else self.options.source_detail),
            coming.role,
            coming.language,
            coming.priority or "normal",
            standing if standing != "parked" or coming.back_on else "active",
            coming.standing_reason,
            coming.standing_on or (None if standing == "active" else self.today),
            coming.back_on if standing == "parked" else None,
            coming.asked_again or None,
            coming.no_next_why,
            self._goes_to_inbox(coming),
            coming.added_on or self._came_on,
            self.batches[row.file].id,
        )

    def _goes_to_inbox(self, coming: IncomingContact) -> bool:
        if coming.in_inbox is not None:
            return coming.in_inbox
        if (coming.standing or "active") != "active":
            return False
        if self.options.to_inbox is not None:
            return self.options.to_inbox
        is_touched = coming.deals or coming.follow_ups or coming.interactions or coming.answers
        return bool(coming.leftovers) or not is_touched

    def _change_contacts(self, pending: list[_Pending]) -> None:
        """Write what changes of the contacts' own fields."""
        for one in pending:
            coming = _person(one.row)
            if one.delta.fills_company and coming and coming.company:
                self.names.company(coming.company)
                if one.delta.overrules_company:
                    self.names.overrule(coming.company)
        changed = [one for one in pending if one.delta.changes]
        before = {one.id: one for one in contacts.get_contacts(self.unit, {one.contact_id for one in changed})}
        for one in changed:
            values = dict(one.delta.changes)
            coming = _person(one.row)
            if "company" in values:
                company = coming.company if coming else None
                name = values.pop("company")
                values["company_id"] = self.names.company(company) if company and name else None
            if "source" in values:
                name = values.pop("source")
                values["source_id"] = self.names.source(name) if name else None
            if referrer := values.pop("referred_by", None):
                self.referrers.append((one.contact_id, referrer))
            contact = before[one.contact_id]
            if "standing" in values:
                values = {"standing_on": self.today, "in_inbox": contact.in_inbox, "no_next_why": "", **values}
                values["in_inbox"] = values["in_inbox"] and values["standing"] == "active"
            before[one.contact_id] = self.unit.update("contact", contact, replace(contact, **values))

    def _add_parts(self, pending: list[_Pending]) -> None:
        """Write the records that are added, of each table at once, and change or delete those that are there."""
        self.names.meet_ids(known for one in pending for known in _ids_of(one))
        steps = [(one.contact_id, step) for one in pending for step in one.delta.follow_ups]
        self.names.meet_ids(step.outside_id for _contact_id, step in steps if step.outside_id)
        rows: dict[str, list[tuple[Any, ...]]] = {table: [] for table in PARTS}
        for one in pending:
            self._gather(rows, one)
        for table, (kept, names) in PARTS.items():
            numbers = self.unit.write_many(table, kept, names, rows[table])
            if table in self._brought:
                for (contact_id, *_row), number in zip(rows[table], numbers, strict=True):
                    self._brought[table].setdefault(contact_id, []).append(number)
        if self._held:
            self._write_values()
        self.deals.write([(one.contact_id, deal) for one in pending for deal in one.delta.deals])
        self.steps.write(steps)
        for one in pending:
            self._change_parts(one)
        self._call_off(pending)

    def _call_off(self, pending: list[_Pending]) -> None:
        """Call off the steps of those who are to be left alone, and of those who are set aside by what comes in."""
        decided = {one.contact_id for one in pending if "standing" in one.delta.changes}
        planned = {one.contact_id for one in pending if one.delta.follow_ups or one.delta.follow_up_changes}
        for contact in contacts.get_contacts(self.unit, decided | planned) if decided or planned else ():
            if contact.standing == LEFT_ALONE or (contact.standing != "active" and contact.id in decided):
                self.book.standing.call_off(self.unit, contact)

    def _gather(self, rows: dict[str, list[tuple[Any, ...]]], one: _Pending) -> None:
        """Add what is written of one row and needs no other record's number, by its table in the order of ``PARTS``."""
        contact_id, delta = one.contact_id, one.delta
        for kind, label, value in delta.points:
            rows["contact_point"].append((contact_id, kind, label, value, self.normal_of(kind, value)))
        given = (*delta.tags, *self.options.tags) if one.is_new else delta.tags
        if given:
            rows["contact_tag"] += [(contact_id, tag_id) for tag_id in {self.names.tag(tag): None for tag in given}]
        notes = delta.notes
        if one.is_new and (person := _person(one.row)) and person.company:
            notes = (*notes, *map(IncomingNote, self.names.unlike(person.company)))
        if delta.fields or delta.gone_fields:
            notes = (*notes, *map(IncomingNote, self._hold(contact_id, delta)))
        for note in notes:
            rows["note"].append((contact_id, note.kind, note.words, note.pinned, note.noted_on or self.today))
        for known in _ids_of(one):
            if self.names.is_new_id(known):
                rows["outside_id"].append((known.origin, known.value, contact_id))
        self._gather_known(rows, contact_id, delta)

    def _gather_known(self, rows: dict[str, list[tuple[Any, ...]]], contact_id: int, delta: Delta) -> None:
        """Add what somebody is known to have said and done, and what is kept of them as it is."""
        for day in delta.occasions:
            rows["occasion"].append((contact_id, day.label, day.month, day.day, day.year))
        for talk in delta.interactions:
            said = (talk.kind, talk.direction, talk.outcome, talk.words, talk.happened_on)
            rows["interaction"].append((contact_id, *said))
        for answer in delta.answers:
            rows["answer"].append((contact_id, *self._answer(answer)))
        for line in delta.kept_lines:
            rows["kept_property"].append((contact_id, "vcard", line))

    def _hold(self, contact_id: int, delta: Delta) -> list[str]:
        """Note what fields are to hold once the rows taken so far are written; what they cannot is for a note."""
        unfit = []
        for name, text in delta.fields:
            try:
                field_id, value = self.names.field(name, text)
            except InputError:
                unfit.append(f"{name}: {text}")
            else:
                self._held[contact_id, field_id] = value
        gone = (self.names.field_called(name) for name in delta.gone_fields)
        self._held |= {(contact_id, number): "" for number in gone if number is not None}
        return unfit

    def _write_values(self) -> None:
        """Let fields hold what they are to hold."""
        wanted, self._held = self._held, {}
        there = fields.values_of_many(self.unit, {contact_id for contact_id, _field_id in wanted})
        new = []
        for (contact_id, field_id), value in wanted.items():
            held = there.get((contact_id, field_id))
            if held is not None:
                gone = None if value else self.unit.now
                self.unit.update("field_value", held, replace(held, value=value or held.value, deleted_at=gone))
            elif value:
                new.append((contact_id, field_id, value))
        self.unit.write_many("field_value", FieldValue, ("contact_id", "field_id", "value"), new)

    def _note(self, contact_id: int, note: IncomingNote) -> Note:
        return Note(
            contact_id=contact_id,
            kind=note.kind,
            words=note.words,
            pinned=note.pinned,
            noted_on=note.noted_on or self.today,
        )

    def _answer(self, answer: IncomingAnswer) -> tuple[Any, ...]:
        return (
            answer.criterion,
            answer.value,
            answer.words,
            answer.amount_minor,
            answer.currency,
            answer.decides_on,
            answer.answered_on or self.today,
        )

    def _change_deals(self, one: _Pending) -> None:
        """Change what a row says of deals that are there, and keep its notes on them and what it calls them."""
        changed: dict[tuple[int, IncomingDeal], list[str]] = {}
        for deal_id, deal, column in one.delta.deal_changes:
            changed.setdefault((deal_id, deal), []).append(column)
        for (deal_id, deal), columns in changed.items():
            self.deals.change(self.deals.number(one.contact_id, deal_id), deal, columns)
        for deal_id, deal in one.delta.deal_ids:
            whose = self.deals.number(one.contact_id, deal_id)
            if deal.outside_id and self.names.is_new_id(deal.outside_id):
                origin, value = deal.outside_id
                self.unit.insert("outside_id", OutsideId(origin=origin, value=value, deal_id=whose))
        for deal_id, words in one.delta.deal_notes:
            about = self.deals.number(one.contact_id, deal_id)
            self.unit.insert("note", replace(self._note(one.contact_id, words), deal_id=about))

    def _change_parts(self, one: _Pending) -> None:
        """Change and delete what a row says of records that are there."""
        delta, unit = one.delta, self.unit
        self._change_deals(one)
        if delta.follow_up_changes or delta.follow_up_ids:
            self.steps.change(one.contact_id, delta)
        if delta.occasion_changes:
            there = {held.id: held for held in list_owned(unit, Occasion, one.contact_id)}
            for number, day in delta.occasion_changes:
                held = there.get(self._number_of("occasion", one.contact_id, number))
                if held is not None:
                    changed = replace(held, month=day.month, day=day.day, year=day.year)
                    there[held.id] = unit.update("occasion", held, changed)
        if delta.gone_points:
            gone = {self._number_of("contact_point", one.contact_id, number) for number in delta.gone_points}
            for point in contacts.points_of(unit, one.contact_id):
                if point.id in gone:
                    unit.update("contact_point", point, replace(point, deleted_at=unit.now))
        for tag in delta.gone_tags:
            tags.take_tag(unit, one.contact_id, tag)

    def _number_of(self, table: str, contact_id: int, number: int) -> int:
        """Return the number of a record that is there, or, below 0, of one rows before brought: -1 is the first."""
        return number if number > 0 else self._brought[table][contact_id][-number - 1]

    def _write_companies(self, rows: Iterable[PlannedRow]) -> None:
        for row in rows:
            company = row.incoming.company if row.incoming else None
            if company is not None and row.verdict in {"new", "changed", "conflict"}:
                self.names.company(company, row.incoming.row_id if row.incoming else None)


def _person(row: PlannedRow) -> IncomingContact | None:
    return row.incoming.contact if row.incoming else None


def _ids_of(one: _Pending) -> list[IncomingId]:
    """Return by what somebody is known again: what the file calls them, and the row.

    Of a row that something stands against, it is only kept whom it is about, where that was said.
    """
    row_id = one.row.incoming.row_id if one.row.incoming else None
    if row_id and one.row.conflicts and not one.is_new:
        row_id = row_id._replace(origin=UNSETTLED) if one.row.matched_by == ANSWER else None
    return [known for known in (one.delta.outside_id, row_id) if known]


def _company_ids(people: Iterable[IncomingContact]) -> Iterator[IncomingId]:
    return (one.company.outside_id for one in people if one.company and one.company.outside_id)

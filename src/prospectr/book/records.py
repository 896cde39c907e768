"""Any record by its typed id: read, changed, deleted, brought back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from prospectr.book.companies import namesakes
from prospectr.book.interactions import check_choice
from prospectr.book.refs import RecordDeletedError, RecordNotFoundError
from prospectr.core.changes import Outcome
from prospectr.core.company import Company
from prospectr.core.contact import Contact
from prospectr.core.errors import ProspectrError
from prospectr.core.followup import FOLLOW_UP_KINDS, FollowUp
from prospectr.core.interaction import INTERACTION_KINDS, OUTCOMES, Interaction
from prospectr.core.note import Concern, Note
from prospectr.core.occasion import Occasion
from prospectr.core.qualification import Answer
from prospectr.core.refs import find_ref, say_ref
from prospectr.core.text import check_text
from prospectr.core.words import _
from prospectr.store import companies, contacts, followups, owned

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from prospectr.book import Book
    from prospectr.core.contact import ContactCard
    from prospectr.store.journal import Journal

CHOICES: dict[tuple[type, str], Sequence[str]] = {
    (FollowUp, "kind"): FOLLOW_UP_KINDS,
    (Interaction, "kind"): INTERACTION_KINDS,
    (Interaction, "outcome"): OUTCOMES,
}
"""What the fields of a record that are one of several words may hold."""

Record = Contact | Company | FollowUp | Note | Interaction | Concern | Answer | Occasion


class NotDeletedError(ProspectrError):
    """Only what was deleted can be brought back."""

    def __init__(self, ref: str) -> None:
        super().__init__(
            _("{ref} is not deleted.").format(ref=ref), hint=_("Look at it: prospectr show {ref}").format(ref=ref)
        )


class CompanyInUseError(ProspectrError):
    """A company with contacts stays."""

    def __init__(self, company: Company, count: int) -> None:
        super().__init__(
            _("{ref} {name} still has {count} contacts.").format(
                ref=say_ref("company", company.id), name=company.name, count=count
            ),
            hint=_("Move them first: prospectr list contacts --company {ref}").format(
                ref=say_ref("company", company.id)
            ),
        )


class Records:
    """Any record by its typed id."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def get(self, text: str, *, deleted: bool = False) -> tuple[str, Record]:
        """Return the type and the record that ``text`` names: by its typed id, or a contact by any of its names.

        ``deleted`` asks for one that was deleted. Raises
        ``RecordNotFoundError`` or ``RecordDeletedError``.
        """
        typed = find_ref(text)
        if typed is None:
            named = self._book.refs.get_deleted_contact if deleted else self._book.refs.get_contact
            return "contact", named(text).contact
        record = self.find(*typed)
        if record is None:
            raise RecordNotFoundError(text)
        if record.deleted_at is not None and not deleted:
            raise RecordDeletedError(text, name_of(record))
        return typed[0], record

    def find(self, table: str, record_id: int, reads: Any = None) -> Record | None:  # noqa: ANN401 - database or journal
        """Return a record by type and number, deleted or not, or None."""
        reads = reads or self._book.database
        if table == "contact":
            return contacts.find_contact(reads, record_id)
        if table == "company":
            return companies.find_company(reads, record_id)
        if table == "follow_up":
            return followups.find_follow_up(reads, record_id)
        return owned.find_owned(reads, owned.RECORDS[table], record_id) if table in owned.RECORDS else None

    def all(self, record: type[Note | Interaction], limit: int | None = None) -> list[tuple[object, ContactCard]]:
        """List the notes or interactions of the whole book with their contacts, the newest first."""
        reads = self._book.database
        found = owned.list_all(reads, record, limit)
        ids = list({entry.contact_id: None for entry in found})
        cards = {card.contact.id: card for card in contacts.get_cards(reads, ids)}
        # A contact that another window took back in between is gone with all it had.
        return [(entry, cards[entry.contact_id]) for entry in found if entry.contact_id in cards]

    def edit(self, table: str, record: Record, changes: Mapping[str, object]) -> Outcome:
        """Change a record; ``changes`` holds only what changes, as texts for the fields of its type."""
        if isinstance(record, Contact):
            return self._book.contacts.edit(record.id, changes, version=record.version)
        if isinstance(record, Company):
            return self._book.companies.rename(record, str(changes.get("name", record.name)))
        after = self._edited(record, changes)
        with self._book.act(f"{table}.edit") as unit:
            written = unit.update(table, record, after)
            return self._outcome(unit, table, written)

    def delete(self, table: str, record: Record) -> Outcome:
        """Delete a record; it can be brought back. A contact takes its open follow-ups along."""
        with self._book.act(f"{table}.delete") as unit:
            if isinstance(record, Company):
                self._refuse_in_use(unit, record)
            written = unit.update(table, record, replace(record, deleted_at=unit.now))
            if isinstance(record, Contact):
                for step in followups.open_follow_ups_of(unit, record.id):
                    unit.update("follow_up", step, replace(step, deleted_at=unit.now))
            return self._outcome(unit, table, written)

    def undelete(self, table: str, record: Record) -> Outcome:
        """Bring a deleted record back, a contact with the follow-ups that went along and the company they work for."""
        if record.deleted_at is None:
            raise NotDeletedError(say_ref(table, record.id))
        with self._book.act(f"{table}.undelete") as unit:
            written = unit.update(table, record, replace(record, deleted_at=None))
            company = record if isinstance(record, Company) else None
            if isinstance(record, Contact):
                for step in followups.follow_ups_deleted_with(unit, record.id):
                    unit.update("follow_up", step, replace(step, deleted_at=None))
                company = self._bring_back_company(unit, record)
            outcome = self._outcome(unit, table, written)
            return replace(outcome, remarks=namesakes(unit, company)) if company else outcome

    def _bring_back_company(self, unit: Journal, contact: Contact) -> Company | None:
        company = companies.find_company(unit, contact.company_id) if contact.company_id else None
        if company is None or company.deleted_at is None:
            return None
        return unit.update("company", company, replace(company, deleted_at=None))

    def _edited(self, record: Record, changes: Mapping[str, object]) -> Any:  # noqa: ANN401 - of the type given
        given: dict[str, Any] = {}
        if "words" in changes:
            given["words"] = check_text("words", str(changes["words"]))
        for name in ("kind", "outcome"):
            if name in changes:
                word = str(changes[name])
                is_taken_back = name == "outcome" and not word
                given[name] = None if is_taken_back else check_choice(name, word, CHOICES[type(record), name])
        if isinstance(record, FollowUp) and "when" in changes:
            moved = self._book.follow_ups.moved(record, self._book.follow_ups.parse_when(str(changes["when"])))
            return replace(moved, **given)
        if isinstance(record, Interaction) and changes.get("on"):
            given["happened_on"] = self._book.interactions.parse_day(str(changes["on"]))
        if isinstance(record, Note) and "pinned" in changes:
            given["pinned"] = bool(changes["pinned"])
        return replace(record, **given)

    def _refuse_in_use(self, unit: Journal, company: Company) -> None:
        count = contacts.count_contacts(unit, "company_id = :company", company=company.id)
        if count:
            raise CompanyInUseError(company, count)

    def _outcome(self, unit: Journal, table: str, record: Any) -> Outcome:  # noqa: ANN401
        unit.finish()
        contact_id = record.id if isinstance(record, Contact) else getattr(record, "contact_id", None)
        cards = contacts.get_cards(unit, [contact_id]) if contact_id else []
        unit.about(table, record.id, cards[0].contact.name if cards else name_of(record))
        unit.finish()
        records = () if isinstance(record, Contact) else (record,)
        return Outcome(operation=unit.operation_id, subject=unit.subject, cards=tuple(cards), records=records)


def name_of(record: Record) -> str:
    """Return the words a person knows a record by."""
    if isinstance(record, (Contact, Company)):
        return record.name
    if isinstance(record, Answer):
        return record.criterion
    if isinstance(record, Occasion):
        return record.label
    return record.words or (record.kind if isinstance(record, (FollowUp, Interaction)) else "")

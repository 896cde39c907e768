"""Any record by its typed id: read, changed, deleted, brought back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from prospectr.book.companies import company_namesakes
from prospectr.book.interactions import check_choice
from prospectr.book.outcome import outcome_called, outcome_of
from prospectr.book.refs import BELONGS_TO_NOBODY, LISTS, RecordDeletedError, RecordNotFoundError
from prospectr.book.sources import source_namesakes
from prospectr.core.company import Company
from prospectr.core.contact import Contact
from prospectr.core.deal import Deal
from prospectr.core.errors import Candidate, ProspectrError
from prospectr.core.field import Field
from prospectr.core.followup import FOLLOW_UP_KINDS, KIND_OF_WORD, OPEN_STATES, TALK_OF_WORD, FollowUp
from prospectr.core.goal import Goal
from prospectr.core.interaction import DIRECTIONS, INTERACTION_KINDS, OUTCOMES, Interaction
from prospectr.core.money import say_money
from prospectr.core.note import CONCERN_KINDS, Concern, Note
from prospectr.core.occasion import Occasion
from prospectr.core.period import Period, say_period
from prospectr.core.pipeline import LostReason, Pipeline, Stage, StageCheck
from prospectr.core.qualification import Answer
from prospectr.core.refs import say_ref
from prospectr.core.source import Source, SourceCost
from prospectr.core.tag import Tag
from prospectr.core.text import check_text, fold
from prospectr.core.words import _, ngettext
from prospectr.store import (
    companies,
    contacts,
    deals,
    fields,
    followups,
    goals,
    owned,
    pipelines,
    reasons,
    sources,
    tags,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.core.contact import ContactCard
    from prospectr.store.journal import Journal

CHOICES: dict[tuple[type, str], Sequence[str]] = {
    (Concern, "kind"): CONCERN_KINDS,
    (FollowUp, "kind"): FOLLOW_UP_KINDS,
    (Interaction, "kind"): INTERACTION_KINDS,
    (Interaction, "direction"): DIRECTIONS,
    (Interaction, "outcome"): OUTCOMES,
}
"""What the fields of a record that are one of several words may hold."""

Owned = TypeVar("Owned", bound=Note | Interaction | Concern | Occasion)
OfContact = TypeVar("OfContact", bound=FollowUp | Note | Interaction | Concern | Occasion)
"""What a contact has; ``Owned`` all but follow-ups."""

Record = (
    Contact
    | Company
    | FollowUp
    | Note
    | Interaction
    | Concern
    | Answer
    | Occasion
    | Source
    | SourceCost
    | Tag
    | Field
    | Goal
    | Deal
    | LostReason
    | Pipeline
    | Stage
    | StageCheck
)

FINDERS: dict[str, Callable[[Any, int], Record | None]] = {
    "contact": contacts.find_contact,
    "company": companies.find_company,
    "deal": deals.find_deal,
    "field": fields.find_field,
    "follow_up": followups.find_follow_up,
    "goal": goals.find_goal,
    "lost_reason": reasons.find_reason,
    "pipeline": pipelines.find_pipeline,
    "source": sources.find_source,
    "source_cost": sources.find_cost,
    "stage": pipelines.find_stage,
    "stage_check": pipelines.find_check,
    "tag": tags.find_tag,
}
"""How a record is read by its number; those that belong to a contact are read alike."""

EDITED_BY: dict[type, str] = {
    Company: "companies",
    Deal: "deals",
    Field: "fields",
    Goal: "goals",
    LostReason: "reasons",
    Pipeline: "pipelines",
    Source: "sources",
    Stage: "stages",
    StageCheck: "checklists",
}
"""By the type of a record, the room of the book that changes it; of those that are changed by more than their words."""

DELETED_BY: dict[type, str] = {
    Deal: "deals",
    LostReason: "reasons",
    Pipeline: "pipelines",
    Stage: "stages",
    StageCheck: "checklists",
    Tag: "tags",
}
"""By the type of a record, the room of the book that deletes it and brings it back, where others go along."""


class NotDeletedError(ProspectrError):
    """Only what was deleted can be brought back."""

    def __init__(self, table: str, record_id: int) -> None:
        ref = say_ref(table, record_id)
        typed = LISTS[table] if table in BELONGS_TO_NOBODY else f"show {ref}"
        super().__init__(
            _("{ref} is not deleted.").format(ref=ref), hint=_("See it: prospectr {typed}").format(typed=typed)
        )


class StillInUseError(ProspectrError):
    """A company or a source with contacts stays."""

    def __init__(self, record: Company | Source, count: int) -> None:
        from shlex import quote

        is_company = isinstance(record, Company)
        ref = say_ref("company" if is_company else "source", record.id)
        said = ngettext("{ref} {name} still has {count} contact.", "{ref} {name} still has {count} contacts.", count)
        filters = f"--company {ref}" if is_company else f"--source {quote(record.name)}"
        super().__init__(
            said.format(ref=ref, name=record.name, count=count),
            hint=_("Move them first: prospectr list contacts {filters}").format(filters=filters),
        )


class SourceHasCostsError(ProspectrError):
    """A source with costs stays, so that no money spent goes out of sight."""

    def __init__(self, source: Source, costs: Sequence[SourceCost]) -> None:
        ref = say_ref("source", source.id)
        said = ngettext("{ref} {name} still has {count} cost.", "{ref} {name} still has {count} costs.", len(costs))
        super().__init__(
            said.format(ref=ref, name=source.name, count=len(costs)),
            hint=_("Delete them first, beginning with: prospectr delete {cost}").format(
                cost=say_ref("source_cost", costs[0].id)
            ),
            candidates=tuple(
                Candidate(
                    ref=say_ref("source_cost", cost.id),
                    name=say_money(cost.amount),
                    detail=say_period(Period(from_on=cost.from_on, until_on=cost.until_on)),
                )
                for cost in costs
            ),
        )


class Records:
    """Any record by its typed id."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def get(self, text: str, *, deleted: bool = False) -> tuple[str, Record]:
        """Return the type and the record that ``text`` names: by its typed id, or a contact by any of its names.

        ``@`` is the record last written. ``deleted`` asks for one that was
        deleted; what belongs to a contact who is deleted comes back with them.
        Raises ``RecordNotFoundError`` or ``RecordDeletedError``.
        """
        typed = self._book.refs.find_typed(text)
        if typed is None:
            named = self._book.refs.get_deleted_contact if deleted else self._book.refs.get_contact
            return "contact", named(text).contact
        record = self.find(*typed)
        if isinstance(record, Contact) and record.merged_into_id:
            record = self._merged_into(record, deleted=deleted)
        if record is None:
            raise RecordNotFoundError(say_ref(*typed))
        contact_id = getattr(record, "contact_id", None)
        owner = contacts.find_contact(self._book.database, contact_id) if contact_id else None
        if owner is not None and owner.deleted_at is not None:
            raise RecordDeletedError(say_ref("contact", owner.id), owner.name)
        if record.deleted_at is not None and not deleted:
            raise RecordDeletedError(say_ref(*typed), name_of(record))
        return typed[0], record

    def _merged_into(self, gone: Contact, *, deleted: bool) -> Contact | None:
        """Return whom a contact was merged into; ``deleted`` asks for one to be brought back, and they are not."""
        reads = self._book.database
        kept = contacts.find_contact(reads, contacts.find_standing_for(reads, gone.id) or gone.id)
        if kept is not None and deleted:
            from prospectr.book.merging import MergedAwayError
            from prospectr.store.merging import find_merge

            raise MergedAwayError(gone, kept, find_merge(reads, gone.id))
        return kept

    def find(self, table: str, record_id: int, reads: Any = None) -> Record | None:  # noqa: ANN401 - database or journal
        """Return a record by type and number, deleted or not, or None."""
        reads = reads or self._book.database
        if table in FINDERS:
            return FINDERS[table](reads, record_id)
        return owned.find_owned(reads, owned.RECORDS[table], record_id) if table in owned.RECORDS else None

    def all(self, record: type[Owned], limit: int | None = None) -> list[tuple[Owned, ContactCard]]:
        """List the notes or interactions of the whole book with their contacts, the newest first."""
        return self.with_cards(owned.list_all(self._book.database, record, limit))

    def with_cards(self, records: Sequence[OfContact]) -> list[tuple[OfContact, ContactCard]]:
        """Put each record beside the card of its contact."""
        ids = list({record.contact_id: None for record in records})
        cards = {card.contact.id: card for card in contacts.get_cards(self._book.database, ids)}
        # A contact that another window took back in between is gone with all it had.
        return [(record, cards[record.contact_id]) for record in records if record.contact_id in cards]

    def edit(self, table: str, record: Record, changes: Mapping[str, object]) -> Outcome:
        """Change a record; ``changes`` holds only what changes, as texts for the fields of its type."""
        if isinstance(record, Contact):
            return self._book.contacts.edit(record.id, changes, version=record.version)
        if type(record) in EDITED_BY:
            room: Any = getattr(self._book, EDITED_BY[type(record)])
            edited: Outcome = room.edit(record, changes)
            return edited
        if isinstance(record, SourceCost):
            return self._book.sources.edit_cost(record, changes)
        if isinstance(record, Tag):
            return self._book.tags.rename(record, str(changes.get("name", record.name)))
        after = self._edited(record, changes)
        with self._book.act(f"{table}.edit") as unit:
            written = unit.update(table, record, after)
            return _outcome(unit, written)

    def delete(self, table: str, record: Record) -> Outcome:
        """Delete a record; it can be brought back. A contact takes all its deals and open follow-ups along."""
        if type(record) in DELETED_BY:
            room: Any = getattr(self._book, DELETED_BY[type(record)])
            deleted: Outcome = room.delete(record)
            return deleted
        with self._book.act(f"{table}.delete") as unit:
            if isinstance(record, (Company, Source)):
                _refuse_in_use(unit, record)
            written = unit.update(table, record, replace(record, deleted_at=unit.now))
            if isinstance(record, Contact):
                for deal in deals.deals_of(unit, record.id):
                    self._book.deals.take_away(unit, deal)
                for step in followups.open_follow_ups_of(unit, record.id):
                    unit.update("follow_up", step, replace(step, deleted_at=unit.now))
            return _outcome(unit, written)

    def undelete(self, table: str, record: Record) -> Outcome:
        """Bring a deleted record back, and what went along with it; a contact with their company and source too."""
        if record.deleted_at is None:
            raise NotDeletedError(table, record.id)
        if type(record) in DELETED_BY:
            room: Any = getattr(self._book, DELETED_BY[type(record)])
            brought_back: Outcome = room.undelete(record)
            return brought_back
        with self._book.act(f"{table}.undelete") as unit:
            self._let_back(unit, record)
            written = unit.update(table, record, replace(record, deleted_at=None))
            company = record if isinstance(record, Company) else None
            if isinstance(record, Contact):
                for step in owned.deleted_with(unit, FollowUp, "follow_up", "contact", record.id):
                    unit.update("follow_up", step, replace(step, deleted_at=None))
                for deal in owned.deleted_with(unit, Deal, "deal", "contact", record.id):
                    self._book.deals.bring_back(unit, deal)
                company = self._bring_back_company(unit, record)
            if isinstance(record, (Contact, SourceCost)):
                self._bring_back_source(unit, record)
            if company:
                unit.remarks.extend(company_namesakes(unit, company))
            if isinstance(record, Source):
                unit.remarks.extend(source_namesakes(unit, record))
            return _outcome(unit, written)

    def _let_back(self, unit: Journal, record: Record) -> None:
        """Refuse what has lost its place meanwhile; an open follow-up that comes back is planned once more."""
        if isinstance(record, Field):
            self._book.fields.refuse_twin(unit, record)
        if isinstance(record, Goal):
            self._book.goals.refuse_twin(unit, record)
        if isinstance(record, Occasion):
            self._book.occasions.refuse_twin(unit, record)
        if isinstance(record, FollowUp) and record.state in OPEN_STATES:
            self._book.standing.take_in(unit, record.contact_id, "plan")

    def _bring_back_company(self, unit: Journal, contact: Contact) -> Company | None:
        company = companies.find_company(unit, contact.company_id) if contact.company_id else None
        if company is None or company.deleted_at is None:
            return None
        return unit.update("company", company, replace(company, deleted_at=None))

    def _bring_back_source(self, unit: Journal, record: Contact | SourceCost) -> None:
        source = sources.find_source(unit, record.source_id) if record.source_id else None
        if source is not None and source.deleted_at is not None:
            unit.remarks.extend(source_namesakes(unit, unit.update("source", source, replace(source, deleted_at=None))))

    def _edited(self, record: Record, changes: Mapping[str, object]) -> Any:  # noqa: ANN401 - of the type given
        given: dict[str, Any] = {}
        if "words" in changes:
            given["words"] = check_text("words", str(changes["words"]))
        for name in ("kind", "direction", "outcome"):
            if name in changes:
                word = _kind_meant(record, str(changes[name])) if name == "kind" else str(changes[name])
                is_taken_back = name == "outcome" and not word
                given[name] = None if is_taken_back else check_choice(name, word, CHOICES[type(record), name])
        if isinstance(record, FollowUp) and "when" in changes:
            moved = self._book.follow_ups.moved(record, self._book.follow_ups.parse_when(str(changes["when"])))
            return replace(moved, **given)
        if isinstance(record, Interaction) and changes.get("on"):
            given["happened_on"] = self._book.interactions.parse_day(str(changes["on"]))
        if isinstance(record, Answer):
            return self._book.qualification.edited(replace(record, **given), changes)
        if isinstance(record, Concern):
            return self._book.concerns.edited(replace(record, **given), changes)
        if isinstance(record, Occasion):
            return self._book.occasions.edited(record, changes)
        if isinstance(record, Note) and "pinned" in changes:
            given["pinned"] = bool(changes["pinned"])
        return replace(record, **given)


def _outcome(unit: Journal, record: Any) -> Outcome:  # noqa: ANN401 - any of ``Record``
    if isinstance(record, Contact) or hasattr(record, "contact_id"):
        return outcome_of(unit, record)
    named = sources.find_source(unit, record.source_id) if isinstance(record, SourceCost) else record
    return outcome_called(unit, name_of(named or record), record)


def _kind_meant(record: Record, word: str) -> str:
    """Return the kind that ``word`` stands for where the record is a step or a talk: ``whatsapp`` is a message."""
    words = {FollowUp: KIND_OF_WORD, Interaction: TALK_OF_WORD}.get(type(record), {})
    return words.get(fold(word), word)


def _refuse_in_use(unit: Journal, record: Company | Source) -> None:
    column = "company_id" if isinstance(record, Company) else "source_id"
    count = contacts.count_contacts(unit, f"{column} = :id", id=record.id)
    if count:
        raise StillInUseError(record, count)
    costs = sources.costs_of(unit, record.id) if isinstance(record, Source) else []
    if isinstance(record, Source) and costs:
        raise SourceHasCostsError(record, costs)


def name_of(record: Record) -> str:
    """Return the words a person knows a record by."""
    if isinstance(record, (Contact, Company, Source, Tag, Field, Pipeline, Stage, LostReason)):
        return record.name
    if isinstance(record, Deal):
        return record.title
    if isinstance(record, SourceCost):
        return record.words or say_money(record.amount)
    if isinstance(record, Goal):
        return say_period(record.period)
    if isinstance(record, Answer):
        return record.criterion
    if isinstance(record, Occasion):
        return record.label
    return record.words or (record.kind if isinstance(record, (FollowUp, Interaction)) else "")

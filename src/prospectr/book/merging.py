"""Merging: contacts who are one person become one, as a single step to undo, and nothing of any is lost."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from prospectr.book.duplicates import SamePersonError, get_all
from prospectr.book.outcome import outcome_of
from prospectr.book.refs import RecordDeletedError
from prospectr.book.standing import say_still_open
from prospectr.core.contact import ContactPoint
from prospectr.core.deal import DealPerson
from prospectr.core.errors import InputError, NotFoundError
from prospectr.core.field import FieldValue
from prospectr.core.importing import KeptProperty
from prospectr.core.merging import MergePlan, Said, find_twin, is_same_day, merge, say_noted
from prospectr.core.note import Note
from prospectr.core.occasion import BIRTHDAY, Occasion, say_day_of_year
from prospectr.core.refs import say_ref
from prospectr.core.standing import NAMES as STANDINGS
from prospectr.core.tag import ContactTag
from prospectr.core.words import _, ngettext
from prospectr.store import contacts, duplicates, fields, followups, merging, places
from prospectr.store.deals import open_deals_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.core.contact import Contact, ContactCard
    from prospectr.core.merging import Merged
    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

A_SITTING = timedelta(hours=1)
"""A backup no older than this stands for what the book was before several merges, one after another."""


class MergeOfNobodyError(InputError):
    """Only one contact is named, and there is nobody to merge."""

    def __init__(self, card: ContactCard) -> None:
        ref = say_ref("contact", card.contact.id)
        super().__init__(
            _("Name who is one person with {ref} {name}.").format(ref=ref, name=card.contact.name),
            hint=_("For example: prospectr contact merge {ref} REF").format(ref=ref),
        )


class MergedAwayError(NotFoundError):
    """A contact who was merged into another is not brought back by itself: the merge is undone."""

    def __init__(self, gone: Contact, kept: Contact, operation: int | None) -> None:
        names = {
            "ref": say_ref("contact", gone.id),
            "name": gone.name,
            "kept": say_ref("contact", kept.id),
            "kept_name": kept.name,
        }
        super().__init__(
            _("{ref} {name} was merged into {kept} {kept_name}.").format(**names),
            hint=_("To part them again: prospectr undo --op {number}").format(number=operation) if operation else "",
        )


class Merging:
    """Contacts who are one person."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def plan(self, kept: ContactCard, others: Sequence[ContactCard]) -> MergePlan:
        """Return what merging ``others`` into ``kept`` would do, with nothing written.

        Raises ``SamePersonError``, ``MergeOfNobodyError`` and ``RecordDeletedError``.
        """
        return self._plan(self._book.database, kept, others)

    def merge(self, kept: ContactCard, others: Sequence[ContactCard]) -> Outcome:
        """Merge ``others`` into ``kept``, one after another, as one step.

        All that belongs to them goes over, and each leads to ``kept`` from then
        on, by id, slug and e-mail; what they said otherwise is kept in a note.
        The book is backed up before. Raises as ``plan`` does.
        """
        self._plan(self._book.database, kept, others)
        self._back_up()
        with self._book.act("contact.merge") as unit:
            now = get_all(unit, [kept, *others])
            plan = self._plan(unit, now[0], now[1:])
            notes = [
                note
                for other, merged in zip(plan.others, plan.merged, strict=True)
                for note in self._take_over(unit, plan, other, merged)
            ]
            after = contacts.get_contacts(unit, [kept.contact.id])[0]
            called_off = self._book.standing.call_off(unit, after) if after.standing != "active" else []
            unit.remarks += self._say_of(unit, plan, after, notes)
            label = " ← ".join([after.name, *(other.contact.name for other in plan.others)])
            return outcome_of(unit, after, *notes, *called_off, label=label)

    def _plan(self, reads: Database | Journal, kept: ContactCard, others: Sequence[ContactCard]) -> MergePlan:
        """Say what becomes of each, one after another: what the first brings is there when the second comes."""
        if not others:
            raise MergeOfNobodyError(kept)
        numbers = [kept.contact.id, *(other.contact.id for other in others)]
        for card in (kept, *others):
            if card.contact.deleted_at is not None:
                raise RecordDeletedError(say_ref("contact", card.contact.id), card.contact.name)
            if numbers.count(card.contact.id) > 1:
                raise SamePersonError(card)
        has_steps = any(followups.open_follow_ups_of(reads, number) for number in numbers)
        card, merged, moves = kept, [], Counter[str]()
        for other in others:
            merged.append(merge(card, other, has_steps=has_steps, gone=numbers))
            moves.update(merging.count_moves(reads, other.contact.id))
            card = _with(card, other, merged[-1])
        counted = tuple((table, moves[table]) for table in merging.COUNTED if moves[table])
        return MergePlan(kept=kept, others=tuple(others), merged=tuple(merged), moves=counted)

    def _take_over(self, unit: Journal, plan: MergePlan, other: ContactCard, merged: Merged) -> list[Note]:
        """Give the one who stays all that another has; return the note of what was said otherwise, if any was."""
        new, gone = plan.kept.contact.id, other.contact
        noted = [*merged.noted, *self._take_what_there_is_once(unit, gone.id, new)]
        merging.hand_over(unit, gone.id, new)
        names = {gone.id: gone.name, new: plan.kept.contact.name}
        decided = [answer for answer in merging.hand_over_deciders(unit, gone.id, new) if answer.deleted_at is None]
        noted += [Said("decider", names[answer.decider_id]) for answer in decided if answer.decider_id in names]
        if duplicates.hand_over_pairs(unit, gone.id, new):
            unit.remarks.append(_("They were kept as two people until now; that is taken back."))
        before = contacts.find_contact(unit, new)
        if before is not None:
            unit.update("contact", before, _changed(before, merged))
        merging.lead_to(unit, contacts.get_contacts(unit, [gone.id])[0], new)
        if not noted and gone.name == plan.kept.contact.name:
            return []
        words = say_noted(gone.name, gone.id, noted)
        note = Note(contact_id=new, words=words, noted_on=self._book.clock.today())
        return [unit.insert("note", note)]

    def _take_what_there_is_once(self, unit: Journal, old: int, new: int) -> list[Said]:
        """Give over ways to reach them, tags, fields, roles and occasions; return what stood against it."""
        way = (old, new)
        merging.hand_over_once(unit, "contact_tag", ContactTag, way, lambda ours, theirs: ours.tag_id == theirs.tag_id)
        merging.hand_over_once(
            unit,
            "deal_person",
            DealPerson,
            way,
            lambda ours, theirs: (ours.deal_id, ours.role) == (theirs.deal_id, theirs.role),
        )
        merging.hand_over_once(
            unit, "kept_property", KeptProperty, way, lambda ours, theirs: _line_of(ours) == _line_of(theirs)
        )
        return [*self._take_points(unit, way), *self._take_fields(unit, way), *self._take_occasions(unit, way)]

    def _take_points(self, unit: Journal, way: tuple[int, int]) -> list[Said]:
        """Give over ways to reach them; one that is there keeps its value, and takes a label where it has none."""
        noted = []
        same = merging.hand_over_once(
            unit, "contact_point", ContactPoint, way, lambda ours, theirs: find_twin(theirs, [ours]) is not None
        )
        for ours, theirs in same:
            has_new_label = theirs.label not in {"", ours.label}
            if has_new_label and not ours.label and ours.value == theirs.value:
                unit.update("contact_point", ours, replace(ours, label=theirs.label))
            elif has_new_label or ours.value != theirs.value:
                noted.append(Said(theirs.kind, f"{theirs.value} ({theirs.label})" if theirs.label else theirs.value))
        return noted

    def _take_fields(self, unit: Journal, way: tuple[int, int]) -> list[Said]:
        same = merging.hand_over_once(
            unit, "field_value", FieldValue, way, lambda ours, theirs: ours.field_id == theirs.field_id
        )
        noted = []
        for ours, theirs in same:
            field = fields.find_field(unit, theirs.field_id)
            if field is not None and ours.value != theirs.value:
                noted.append(Said(field.name, theirs.value))
        return noted

    def _take_occasions(self, unit: Journal, way: tuple[int, int]) -> list[Said]:
        """Give over days to remember; nobody has two birthdays, and a year that is known is filled in."""
        same = merging.hand_over_once(
            unit,
            "occasion",
            Occasion,
            way,
            lambda ours, theirs: ours.label == theirs.label == BIRTHDAY or is_same_day(ours, theirs),
        )
        noted = []
        for ours, theirs in same:
            if is_same_day(ours, theirs):
                handled = max((on for on in (ours.handled_on, theirs.handled_on) if on), default=None)
                unit.update("occasion", ours, replace(ours, year=ours.year or theirs.year, handled_on=handled))
            else:
                noted.append(Said("birthday", say_day_of_year(theirs)))
        return noted

    def _back_up(self) -> None:
        """Back the book up before a merge, unless that was done within the hour: each merge can be undone by itself."""
        now = self._book.clock.real_now()
        made = (places.made_at(path) for path in places.backups_of(self._book.database.path)[:1])
        if not any(at is not None and timedelta(0) <= now - at < A_SITTING for at in made):
            self._book.maintenance.back_up("merge")

    def _say_of(self, unit: Journal, plan: MergePlan, after: Contact, notes: Sequence[Note]) -> list[str]:
        """Say who leads where now, what was filled in or noted, and what became of a decision."""
        said = [
            _("{ref} {name} is {kept} now: that id, {slug} and what reaches them lead there.").format(
                ref=say_ref("contact", other.contact.id),
                name=other.contact.name,
                kept=say_ref("contact", after.id),
                slug=other.contact.slug,
            )
            for other in plan.others
        ]
        if plan.kept.contact.standing != after.standing == "do-not-contact":
            said.append(_("{name} is left alone from now on.").format(name=after.name))
            said += say_still_open(open_deals_of(unit, after.id))
        for other in plan.others:
            if other.contact.standing not in {"active", after.standing}:
                sentence = _("{name} was {standing}; {kept} is {stays}.")
                said.append(
                    sentence.format(
                        name=other.contact.name,
                        standing=_(STANDINGS[other.contact.standing]),
                        kept=after.name,
                        stays=_(STANDINGS[after.standing]),
                    )
                )
        if notes:
            refs = ", ".join(say_ref("note", note.id) for note in notes)
            sentence = ngettext(
                "What differed is kept in a note: {refs}.", "What differed is kept in notes: {refs}.", len(notes)
            )
            said.append(sentence.format(refs=refs))
        return said


def _with(card: ContactCard, other: ContactCard, merged: Merged) -> ContactCard:
    """Return the card of the one who stays as it is once another was merged, as far as it is compared with the next."""
    from prospectr.core.field import FieldShown

    contact = merged.contact
    held: dict[str, FieldShown] = {shown.slug: shown for shown in (*other.fields, *card.fields)}
    return replace(
        card,
        contact=contact,
        company=card.company or other.company,
        source=other.source if contact.source_id == other.contact.source_id else card.source,
        referred_by=other.referred_by if contact.referred_by_id == other.contact.referred_by_id else card.referred_by,
        points=(*card.points, *(point for point in other.points if find_twin(point, card.points) is None)),
        tags=tuple(dict.fromkeys((*card.tags, *other.tags))),
        fields=tuple(held.values()),
    )


def _changed(before: Contact, merged: Merged) -> Contact:
    """Return the contact in the file with the fields that a merge sets."""
    return replace(merged.contact, version=before.version)


def _line_of(kept: KeptProperty) -> tuple[str, str, int | None]:
    return kept.format, kept.line, kept.follow_up_id

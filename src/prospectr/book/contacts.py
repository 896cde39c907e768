"""Contacts: added in one line, read, listed, changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.changes import Outcome
from prospectr.core.contact import ContactPage
from prospectr.core.errors import AmbiguousError, InputError, NotFoundError, ProspectrError
from prospectr.core.interaction import Interaction
from prospectr.core.note import Concern, Note
from prospectr.core.occasion import Occasion
from prospectr.core.qualification import Answer, current_answers
from prospectr.core.refs import say_ref
from prospectr.core.text import check_text, display_line, fold, fold_name
from prospectr.core.words import _
from prospectr.store import companies, contacts, finding, followups, sources, tags
from prospectr.store.errors import StaleRecordError
from prospectr.store.owned import list_owned

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from prospectr.book import Book
    from prospectr.core.company import Company
    from prospectr.core.contact import ContactCard
    from prospectr.core.followup import Plan
    from prospectr.core.quickadd import QuickAdd
    from prospectr.store.journal import Journal

NAME_FROM_NOTE = 40
"""How many letters of a note name a contact of whom nothing else was typed."""


class NobodyToAddError(InputError):
    """The line names nobody."""

    def __init__(self) -> None:
        super().__init__(
            _("There is nothing to add: a contact needs a name, a company, an e-mail, a phone or a note."),
            hint=_('Type one line, for example: prospectr add Nora Lind nora@lind.dk ":: met at the market"'),
        )


class SentByThemselvesError(InputError):
    """A contact cannot have been sent by themselves."""

    def __init__(self, name: str) -> None:
        super().__init__(
            _("{name} cannot have been sent by themselves.").format(name=name),
            hint=_("Name who sent them: prospectr edit REF --by REF"),
        )


class NoNameError(InputError):
    """A contact cannot be without a name."""

    def __init__(self, ref: str) -> None:
        super().__init__(
            _("{ref} keeps its name: an empty one names nobody.").format(ref=ref),
            hint=_("Give a name: prospectr edit {ref} --name NAME").format(ref=ref),
        )


class NotUnderstood(NamedTuple):
    """Words of a line that could not be followed, and why, where there is a reason to tell."""

    words: str
    reason: str = ""

    def say(self) -> str:
        """Say that they are kept all the same."""
        kept = _("Not understood, kept in the note: {words}").format(words=self.words)
        return f"{kept} ({self.reason.rstrip('.')})" if self.reason else kept


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """A quick-add line as far as it is understood: what will be written, and the words kept for the inbox.

    ``reach`` holds kind, value as typed and normal form of each e-mail and phone.
    """

    name: str
    line: QuickAdd
    reach: tuple[tuple[str, str, str | None], ...] = ()
    plan: Plan | None = None
    referred_by_id: int | None = None
    note: str = ""
    not_understood: tuple[NotUnderstood, ...] = ()

    @property
    def remarks(self) -> tuple[str, ...]:
        """What the seller should know of it: what looks wrong, and what was not understood."""
        wrong = [_malformed(kind, value) for kind, value, normal in self.reach if normal is None]
        return (*wrong, *(odd.say() for odd in self.not_understood))


class Contacts:
    """The people."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def add(self, line: QuickAdd) -> Outcome:
        """Add a contact from a line taken apart, with all it says, as one step.

        A capture never fails for lack of data: what is not understood is kept
        in the note, and the contact is marked for the inbox. Contacts that may
        be the same person are named, never merged. Raises ``NobodyToAddError``
        for a line without anything to go by.
        """
        capture = self.read_capture(line)
        with self._book.act("contact.add") as unit:
            contact_id, records = self.write(unit, capture)
            unit.finish()
            (card,) = contacts.get_cards(unit, [contact_id])
            unit.about("contact", contact_id, card.contact.name)
            similar = self._similar(unit, card)
            operation = unit.operation_id
        return Outcome(
            operation=operation,
            subject=unit.subject,
            cards=(card,),
            records=tuple(records),
            remarks=capture.remarks,
            similar=tuple(similar),
        )

    def read_capture(self, line: QuickAdd) -> Capture:
        """Understand a line as far as it can be: its next step, who sent them, the ways to reach them."""
        for field, text in ((_("next step"), line.next), (_("name"), line.by)):
            check_text(field, text or "")
        plan, unplanned = self._plan(line.next)
        referrer, unreferred = self._referrer(line.by)
        odd = (*map(NotUnderstood, line.not_understood), *unplanned, *unreferred)
        reach = tuple((kind, check_text(kind, value), self._normal(kind, value)) for kind, value in _reach(line))
        for field, value in ((_("company"), line.company), (_("source"), line.source)):
            check_text(field, value or "")
        for tag in line.tags:
            check_text(_("tag"), tag)
        return Capture(
            name=check_text(_("name"), _name_of(line)),
            line=line,
            reach=reach,
            plan=plan,
            referred_by_id=referrer.contact.id if referrer else None,
            note=check_text(_("note"), _note_of(line, odd)),
            not_understood=odd,
        )

    def write(self, unit: Journal, capture: Capture) -> tuple[int, list[object]]:
        """Write a captured contact inside the caller's unit of work; the id, and the records written with it."""
        line = capture.line
        company, is_new_company = self._company(unit, line.company)
        contact = contacts.add_contact(
            unit,
            capture.name,
            company_id=company.id if company else None,
            source_id=self._source(unit, line.source),
            referred_by_id=capture.referred_by_id,
            in_inbox=bool(capture.not_understood),
        )
        for kind, value, normal in capture.reach:
            contacts.add_point(unit, contact.id, kind, value, normal)
        for tag in line.tags:
            tags.hang_tag(unit, contact.id, tag)
        records: list[object] = [company] if company and is_new_company else []
        if capture.plan:
            records.append(self._book.follow_ups.write(unit, contact.id, capture.plan))
        if capture.note:
            records.append(self._book.notes.write(unit, contact.id, capture.note))
        return contact.id, records

    def page(self, contact_id: int, *, timeline: int | None = None) -> ContactPage:
        """Return everything kept of a contact; ``timeline`` limits the interactions to the newest."""
        reads = self._book.database
        (card,) = contacts.get_cards(reads, [contact_id])
        answers = list_owned(reads, Answer, contact_id)
        current = current_answers(answers)
        standing = {answer.id for answer in current.values()}
        return ContactPage(
            card=card,
            answers=current,
            past_answers=tuple(answer for answer in answers if answer.id not in standing),
            follow_ups=tuple(followups.follow_ups_of(reads, contact_id)),
            interactions=tuple(list_owned(reads, Interaction, contact_id, timeline)),
            notes=tuple(list_owned(reads, Note, contact_id)),
            concerns=tuple(list_owned(reads, Concern, contact_id)),
            occasions=tuple(list_owned(reads, Occasion, contact_id)),
        )

    def cards(
        self, filters: Mapping[str, str | bool] | None = None, *, sort: str = "added", limit: int | None = None
    ) -> list[ContactCard]:
        """List contacts; ``filters`` and ``sort`` are those of ``store.contacts``, and ``score``."""
        for field, value in (filters or {}).items():
            if isinstance(value, str):
                check_text(field, value)
        reads, today = self._book.database, self._book.clock.today()
        return contacts.get_cards(reads, contacts.list_contact_ids(reads, dict(filters or {}), sort, limit, today))

    def deleted(self, limit: int | None = None) -> list[ContactCard]:
        """List the deleted contacts, the last deleted first."""
        return contacts.get_cards(self._book.database, contacts.list_deleted_ids(self._book.database, limit))

    def count(self) -> int:
        """Count the contacts of the book."""
        return contacts.count_contacts(self._book.database)

    def edit(self, contact_id: int, changes: Mapping[str, object], *, version: int | None = None) -> Outcome:
        """Change a contact; ``changes`` holds only what changes.

        Raises ``StaleRecordError`` where the contact is no longer of ``version``, the one it was read at.

        ``name``, ``company`` (an empty one: none), ``source`` and ``by`` are
        texts, ``inbox`` is a flag; ``emails``, ``phones`` and ``tags`` are the
        whole lists as they should be.
        """
        referrer = self._book.refs.get_contact(str(changes["by"])) if changes.get("by") else None
        if referrer and referrer.contact.id == contact_id:
            raise SentByThemselvesError(referrer.contact.name)
        with self._book.act("contact.edit") as unit:
            before = contacts.find_contact(unit, contact_id)
            if before is None or before.deleted_at is not None:
                raise ContactGoneError(say_ref("contact", contact_id))
            if version not in {None, before.version}:
                raise StaleRecordError(say_ref("contact", contact_id))
            after = before
            if "name" in changes:
                if not str(changes["name"]).strip():
                    raise NoNameError(say_ref("contact", contact_id))
                after = replace(after, name=check_text(_("name"), str(changes["name"]).strip()))
            if "company" in changes:
                company, _is_new = self._company(unit, str(changes["company"] or ""))
                after = replace(after, company_id=company.id if company else None)
            if "source" in changes:
                after = replace(after, source_id=self._source(unit, str(changes["source"] or "")))
            if "by" in changes:
                after = replace(after, referred_by_id=referrer.contact.id if referrer else None)
            if "inbox" in changes:
                after = replace(after, in_inbox=bool(changes["inbox"]))
            unit.about("contact", contact_id, after.name)
            unit.update("contact", before, after)
            remarks = self._set_reach(unit, contact_id, changes)
            self._set_tags(unit, contact_id, changes)
            unit.finish()
            return Outcome(
                operation=unit.operation_id,
                subject=unit.subject,
                cards=tuple(contacts.get_cards(unit, [contact_id])),
                remarks=tuple(remarks),
            )

    def tags_after(self, contact_id: int, *, add: Sequence[str], take: Sequence[str]) -> list[str]:
        """Return the tags a contact has once some are hung on it and some taken off."""
        gone = {fold_name(tag.removeprefix("+")) for tag in take}
        cards = contacts.get_cards(self._book.database, [contact_id])
        have = [tag for card in cards for tag in card.tags if fold_name(tag) not in gone]
        return [*have, *(tag.removeprefix("+") for tag in add)]

    def _plan(self, text: str | None) -> tuple[Plan | None, list[NotUnderstood]]:
        """Read the next step of a line; one that is not understood is handed back to be kept."""
        if not text:
            return None, []
        try:
            return self._book.follow_ups.parse(text), []
        except InputError as error:
            return None, [NotUnderstood(f"next:{text}", error.message)]

    def _referrer(self, text: str | None) -> tuple[ContactCard | None, list[NotUnderstood]]:
        if not text:
            return None, []
        try:
            return self._book.refs.get_contact(text), []
        except (NotFoundError, AmbiguousError) as error:
            return None, [NotUnderstood(f"by:{text}", error.message)]

    def _normal(self, kind: str, value: str) -> str | None:
        return normal_reach(kind, value, self._book.settings.region)

    def _company(self, unit: Journal, name: str | None) -> tuple[Company | None, bool]:
        if not name or not name.strip():
            return None, False
        found = companies.find_company_called(unit, check_text(_("company"), name))
        return (found, False) if found else (companies.add_company(unit, name), True)

    def _source(self, unit: Journal, name: str | None) -> int | None:
        if not name or not name.strip():
            return None
        found = sources.find_source_called(unit, check_text(_("source"), name)) or sources.add_source(unit, name)
        return found.id

    def _set_reach(self, unit: Journal, contact_id: int, changes: Mapping[str, object]) -> list[str]:
        """Make the e-mails and phones those given; ones that stay keep their record."""
        remarks = []
        for field, kind in (("emails", "email"), ("phones", "phone")):
            if field not in changes:
                continue
            wanted = [str(value).strip() for value in _listed(changes[field]) if str(value).strip()]
            have = [point for point in contacts.points_of(unit, contact_id) if point.kind == kind]
            for point in have:
                if point.value not in wanted:
                    unit.update("contact_point", point, replace(point, deleted_at=unit.now))
            for value in dict.fromkeys(wanted):
                if value not in {point.value for point in have}:
                    normal = self._normal(kind, value)
                    contacts.add_point(unit, contact_id, kind, check_text(kind, value), normal)
                    remarks += [] if normal else [_malformed(kind, value)]
        return remarks

    def _set_tags(self, unit: Journal, contact_id: int, changes: Mapping[str, object]) -> None:
        if "tags" not in changes:
            return
        wanted = [str(tag).strip().removeprefix("+") for tag in _listed(changes["tags"])]
        for name in contacts.get_cards(unit, [contact_id])[0].tags:
            if fold_name(name) not in {fold_name(tag) for tag in wanted}:
                tags.take_tag(unit, contact_id, name)
        for name in wanted:
            if name:
                tags.hang_tag(unit, contact_id, check_text(_("tag"), name))

    def _similar(self, unit: Journal, card: ContactCard) -> list[ContactCard]:
        """Return other contacts that may be the same person: same reach, or nearly the same name."""
        from prospectr.book.refs import SAME_ENOUGH

        found: dict[int, None] = {}
        for point in card.points:
            if point.normal:
                found.update(dict.fromkeys(finding.contacts_reached_by(unit.read, point.normal)))
        near = self._book.refs.near(card.contact.name, SAME_ENOUGH, reads=unit, whole=True, but=card.contact.id)
        found.update({other.contact.id: None for other in near})
        found.pop(card.contact.id, None)
        return contacts.get_cards(unit, list(found)[:3])


class ContactGoneError(ProspectrError):
    """The contact was deleted in the meantime."""

    def __init__(self, ref: str) -> None:
        super().__init__(
            _("{ref} is deleted; nothing was changed.").format(ref=ref),
            hint=_("Bring it back with: prospectr undelete {ref}").format(ref=ref),
        )


def normal_reach(kind: str, value: str, region: str) -> str | None:
    """Return the form an e-mail or phone is compared by, or None where it is malformed.

    A phone without a country code, where no region is set, is compared by its digits.
    """
    if kind == "email":
        from prospectr.exchange.emails import normal_email

        return normal_email(value)
    from prospectr.exchange.phones import normal_phone

    folded = fold(value)
    if not region and not folded.startswith(("+", "00")):
        return "".join(letter for letter in folded if letter.isdigit()) or None
    return normal_phone(value, region)


def _name_of(line: QuickAdd) -> str:
    for name in (line.name, line.company, *line.emails, *line.phones):
        if name and name.strip():
            return name.strip()
    note = display_line(line.note or " ".join(line.leftovers)).strip()
    if not note:
        raise NobodyToAddError
    return note if len(note) <= NAME_FROM_NOTE else note[:NAME_FROM_NOTE].rstrip() + "…"


def _reach(line: QuickAdd) -> list[tuple[str, str]]:
    pairs = [("email", value) for value in line.emails] + [("phone", value) for value in line.phones]
    return list(dict.fromkeys(pairs))


def _note_of(line: QuickAdd, odd: Sequence[NotUnderstood]) -> str:
    unplaced = [one.words for one in odd if one.words not in line.leftovers]
    parts = (" ".join((*line.leftovers, *unplaced)), line.note or "")
    return "\n".join(part for part in parts if part)


def _malformed(kind: str, value: str) -> str:
    if kind == "email":
        return _('"{value}" does not look like an e-mail address; it is kept as you typed it.').format(value=value)
    return _('"{value}" does not look like a phone number; it is kept as you typed it.').format(value=value)


def _listed(value: object) -> list[object]:
    return list(value) if isinstance(value, (list, tuple)) else [value]

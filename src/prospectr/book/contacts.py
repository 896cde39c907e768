"""Contacts: added in one line, read, listed, changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from prospectr.book.outcome import cards_of_deals
from prospectr.core.changes import Outcome
from prospectr.core.contact import PRIORITIES, ContactPage
from prospectr.core.errors import InputError, ProspectrError
from prospectr.core.interaction import Interaction
from prospectr.core.note import ANSWERED_SHOWN, Concern, Note, open_and_answered
from prospectr.core.occasion import Occasion
from prospectr.core.qualification import Answer, aged_answers, current_answers
from prospectr.core.refs import say_ref
from prospectr.core.standing import say_out_of_inbox
from prospectr.core.text import check_text, fold_name
from prospectr.core.words import N_, _
from prospectr.store import contacts, finding, followups, tags
from prospectr.store.errors import StaleRecordError
from prospectr.store.owned import list_owned

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from prospectr.book import Book
    from prospectr.book.capture import Capture
    from prospectr.core.brief import Brief
    from prospectr.core.contact import Contact, ContactCard
    from prospectr.core.deal import DealCard
    from prospectr.core.field import FieldFilter
    from prospectr.core.lines import BadLine
    from prospectr.core.quickadd import QuickAdd
    from prospectr.store.journal import Journal

    Step = Callable[[], None]


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


TEXTS = {"role": N_("role"), "language": N_("language"), "source_detail": N_("source detail")}
"""The fields of a contact that are plain texts, each as it is called in a sentence."""


class Contacts:
    """The people."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def read_line(self, words: Sequence[str]) -> QuickAdd:
        """Take a quick-add line apart, by the seller's own fields too."""
        from prospectr.core.quickadd import may_name_field, parse_quick_add

        return parse_quick_add(words, self._book.fields.by_key() if may_name_field(words) else ())

    def add(self, line: QuickAdd, *, settings: Sequence[str] = ()) -> Outcome:
        """Add a contact from a line taken apart, with all it says, as one step.

        A capture never fails for lack of data: what is not understood is kept
        in the note, and the contact is marked for the inbox; ``settings``
        (``shoe-size=42``) are refused where they cannot be kept. Contacts that
        may be the same person are named, never merged. Raises
        ``NobodyToAddError`` for a line without anything to go by.
        """
        capture = self.read_capture(line, settings)
        with self._book.act("contact.add") as unit:
            contact_id, records = self.write(unit, capture)
            unit.finish()
            (card,) = contacts.get_cards(unit, [contact_id])
            unit.about("contact", contact_id, card.contact.name)
            similar = self.similar(unit, card)
            operation = unit.operation_id
            deals = cards_of_deals(unit, records)
        return Outcome(
            operation=operation,
            subject=unit.subject,
            cards=(card,),
            records=tuple(records),
            deals=deals,
            remarks=(*capture.remarks, *unit.remarks),
            similar=tuple(similar),
            is_filed=True,
        )

    def read_captures(
        self, lines: Iterable[tuple[int, QuickAdd]], settings: Sequence[str] = (), on_step: Step = lambda: None
    ) -> tuple[list[Capture], list[BadLine]]:
        """Understand numbered lines, all but who sent them; the bad ones apart. ``on_step`` is called after each."""
        from prospectr.book.piping import read_captures

        return read_captures(self._book, lines, settings, on_step)

    def add_many(self, captures: Sequence[Capture], shown: int | None = None, on_step: Step = lambda: None) -> Outcome:
        """Add captured contacts as one step; ``shown`` is how many come back, ``on_step`` is called after each."""
        from prospectr.book.piping import add_many

        return add_many(self._book, captures, shown, on_step)

    def read_capture(self, line: QuickAdd, settings: Sequence[str] = ()) -> Capture:
        """Understand a line as far as it can be: its next step, who sent them, the ways to reach them."""
        from prospectr.book.capture import find_referrer, read_capture

        capture = find_referrer(read_capture(self._book, line), self._book.refs)
        if not settings:
            return capture
        return replace(capture, fields=(*capture.fields, *self._book.fields.parse_settings(settings)))

    def write(self, unit: Journal, capture: Capture) -> tuple[int, list[object]]:
        """Write a captured contact inside the caller's unit of work; the id, and the records written with it."""
        from prospectr.book.capture import write_capture

        return write_capture(self._book, unit, capture)

    def page(self, contact_id: int, *, timeline: int | None = None) -> ContactPage:
        """Return everything kept of a contact; ``timeline`` limits the interactions to the newest.

        So it does the concerns answered: to the ``ANSWERED_SHOWN`` answered last.
        """
        reads = self._book.database
        (card,) = contacts.get_cards(reads, [contact_id])
        answers = list_owned(reads, Answer, contact_id)
        current = current_answers(answers)
        standing = {answer.id for answer in current.values()}
        dealing, roles = self._deals_of(contact_id)
        deciders = [answer.decider_id for answer in current.values() if answer.decider_id is not None]
        return ContactPage(
            card=card,
            answers=current,
            past_answers=tuple(answer for answer in answers if answer.id not in standing),
            follow_ups=tuple(followups.follow_ups_of(reads, contact_id)),
            interactions=tuple(list_owned(reads, Interaction, contact_id, timeline)),
            notes=tuple(list_owned(reads, Note, contact_id)),
            concerns=open_and_answered(
                list_owned(reads, Concern, contact_id), None if timeline is None else ANSWERED_SHOWN
            ),
            occasions=tuple(list_owned(reads, Occasion, contact_id)),
            referrals=tuple(contacts.sent_by(reads, contact_id)),
            deals=dealing,
            roles=roles,
            aged=aged_answers(current, self._book.clock.today(), self._book.settings.ageing_days),
            deciders={one.id: one for one in contacts.get_contacts(reads, deciders)} if deciders else {},
        )

    def _deals_of(self, contact_id: int) -> tuple[tuple[DealCard, ...], tuple[tuple[str, DealCard], ...]]:
        """Return a contact's deals, and those of others with what the contact is to them; most have none."""
        reads = self._book.database
        if not contacts.has_deals(reads, contact_id):
            return (), ()
        from prospectr.store.deals import deals_of, get_cards, roles_of

        own = get_cards(reads, [deal.id for deal in deals_of(reads, contact_id)])
        roles = roles_of(reads, contact_id)
        others = {card.deal.id: card for card in get_cards(reads, [deal_id for deal_id, _role in roles])}
        return tuple(own), tuple((role, others[deal_id]) for deal_id, role in roles if deal_id in others)

    def brief(self, contact_id: int) -> Brief:
        """Return what to have read of a contact before talking to them."""
        from prospectr.core.brief import brief_of

        return brief_of(self.page(contact_id), self._book.clock.today(), self._book.settings.ageing_days)

    def cards(
        self,
        filters: Mapping[str, str | bool] | None = None,
        *,
        fields: Sequence[FieldFilter] = (),
        sort: str = "added",
        limit: int | None = None,
    ) -> list[ContactCard]:
        """List contacts; ``filters`` and ``sort`` are those of ``store.listing``, and ``score``."""
        from prospectr.store import listing

        for field, value in (filters or {}).items():
            if isinstance(value, str):
                check_text(field, value)
        reads, today = self._book.database, self._book.clock.today()
        found = listing.list_contact_ids(reads, dict(filters or {}), sort, limit, today, fields=fields)
        return contacts.get_cards(reads, found)

    def read_filters(self, filters: Mapping[str, str | bool]) -> dict[str, str | bool]:
        """Return filters for ``cards`` from what was typed; a name that is not there is an error."""
        if filters.keys().isdisjoint({"tag", "source", "company", "batch", "lifecycle"}):
            return dict(filters)
        from prospectr.book.filters import read_filters

        return read_filters(self._book, filters)

    def deleted(self, limit: int | None = None) -> list[ContactCard]:
        """List the deleted contacts, the last deleted first."""
        from prospectr.store.listing import list_deleted_ids

        return contacts.get_cards(self._book.database, list_deleted_ids(self._book.database, limit))

    def count(self) -> int:
        """Count the contacts of the book."""
        return contacts.count_contacts(self._book.database)

    def edit(self, contact_id: int, changes: Mapping[str, object], *, version: int | None = None) -> Outcome:
        """Change a contact; ``changes`` holds only what changes.

        Raises ``StaleRecordError`` where the contact is no longer of ``version``, the one it was read at.

        ``name``, ``company`` (an empty one: none), ``source``,
        ``source_detail``, ``by``, ``role``, ``language`` and
        ``priority`` are texts, ``inbox`` is a flag; ``emails``, ``phones``,
        ``addresses``, ``links``, ``tags`` and ``fields`` (``shoe-size=42``) are
        the whole lists as they should be.
        """
        from prospectr.book.reach import set_reach

        referrer = self._book.refs.get_contact(str(changes["by"])) if changes.get("by") else None
        if referrer and referrer.contact.id == contact_id:
            raise SentByThemselvesError(referrer.contact.name)
        with self._book.act("contact.edit") as unit:
            before = contacts.find_contact(unit, contact_id)
            if before is None or before.deleted_at is not None:
                raise ContactGoneError(say_ref("contact", contact_id))
            if version not in {None, before.version}:
                raise StaleRecordError(say_ref("contact", contact_id))
            after = self._changed(unit, before, changes, referrer)
            unit.about("contact", contact_id, after.name)
            unit.update("contact", before, after)
            out_of_inbox = say_out_of_inbox(before, after)
            remarks = set_reach(unit, contact_id, changes, self._book.settings.region)
            self._set_tags(unit, contact_id, changes)
            if "fields" in changes:
                wanted = [str(text) for text in _listed(changes["fields"]) if str(text).strip()]
                self._book.fields.write(unit, contact_id, self._book.fields.settings_after(unit, contact_id, wanted))
            unit.finish()
            return Outcome(
                operation=unit.operation_id,
                subject=unit.subject,
                cards=tuple(contacts.get_cards(unit, [contact_id])),
                remarks=(*remarks, *out_of_inbox),
                is_filed=True,
            )

    def tags_after(self, contact_id: int, *, add: Sequence[str], take: Sequence[str]) -> list[str]:
        """Return the tags a contact has once some are hung on it and some taken off."""
        gone = {fold_name(tag.removeprefix("+")) for tag in take}
        cards = contacts.get_cards(self._book.database, [contact_id])
        have = [tag for card in cards for tag in card.tags if fold_name(tag) not in gone]
        return [*have, *(tag.removeprefix("+") for tag in add)]

    def fields_after(self, contact_id: int, given: Sequence[str]) -> list[str]:
        """Return what a contact's fields hold once some are set anew, each as ``shoe-size=42``."""
        cards = contacts.get_cards(self._book.database, [contact_id])
        return self._book.fields.settings_with([shown for card in cards for shown in card.fields], given)

    def _changed(
        self, unit: Journal, before: Contact, changes: Mapping[str, object], referrer: ContactCard | None
    ) -> Contact:
        """Return the contact with the fields changed that its own row holds."""
        from prospectr.book.capture import find_or_add_company, find_or_add_source

        after = before
        if "name" in changes:
            if not str(changes["name"]).strip():
                raise NoNameError(say_ref("contact", before.id))
            after = replace(after, name=check_text(_("name"), str(changes["name"]).strip()))
        if "company" in changes:
            company, _is_new = find_or_add_company(unit, str(changes["company"] or ""))
            after = replace(after, company_id=company.id if company else None)
        if "source" in changes:
            after = replace(after, source_id=find_or_add_source(unit, str(changes["source"] or "")))
        if "by" in changes:
            after = replace(after, referred_by_id=referrer.contact.id if referrer else None)
        if "inbox" in changes:
            after = replace(after, in_inbox=bool(changes["inbox"]))
        if "priority" in changes:
            from prospectr.book.interactions import check_choice

            after = replace(after, priority=check_choice("priority", str(changes["priority"]), PRIORITIES))
        texts: dict[str, Any] = {
            name: check_text(_(called), str(changes[name] or "").strip())
            for name, called in TEXTS.items()
            if name in changes
        }
        return replace(after, **texts)

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

    def similar(self, unit: Journal, card: ContactCard) -> list[ContactCard]:
        """Return other contacts that may be the same person: same reach, or nearly the same name."""
        from prospectr.book.reach import EXACT
        from prospectr.book.refs import SAME_ENOUGH

        found: dict[int, None] = {}
        for point in card.points:
            if point.normal and point.kind in EXACT:
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


def _listed(value: object) -> list[object]:
    return list(value) if isinstance(value, (list, tuple)) else [value]

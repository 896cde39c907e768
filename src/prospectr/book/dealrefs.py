"""Names to deals: by id, ``@``, the contact they are with, or words of its name, its company and the title.

Near names are offered, never chosen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from prospectr.book.names import named
from prospectr.book.nearnames import CANDIDATES, NEAR_ENOUGH, SHOWN, nearest
from prospectr.book.refs import MOST_MATCHES, RecordDeletedError, RecordNotFoundError
from prospectr.core.dates import say_date
from prospectr.core.deal import say_ended
from prospectr.core.errors import AmbiguousError, Candidate, InputError, NotFoundError
from prospectr.core.refs import find_ref, parse_reference, say_ref
from prospectr.core.text import check_text, fold
from prospectr.core.words import _, ngettext
from prospectr.store import contacts, deals, finding, pipelines

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from prospectr.book import Book
    from prospectr.core.contact import ContactCard
    from prospectr.core.deal import DealCard
    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

State = Literal["open", "closed", "any"]
"""Which deals a name is looked for among; an id names one of any state."""


class NoDealNamedError(InputError):
    """An empty text names no deal."""

    def __init__(self) -> None:
        super().__init__(_("Name a deal: its id, or its contact."), hint=_("See them: prospectr list deals"))


class DealNotFoundError(NotFoundError):
    """No deal goes by that name; ``others`` go by it and are open where closed ones were meant, or the reverse."""

    def __init__(self, text: str, state: State, near: Sequence[Candidate], others: Sequence[Candidate]) -> None:
        sentences = {
            "open": _('No open deal matches "{text}".'),
            "closed": _('No won or lost deal matches "{text}".'),
            "any": _('No deal matches "{text}".'),
        }
        super().__init__(
            sentences[state].format(text=text),
            hint=_hints(state, others, near),
            candidates=tuple(others or near),
        )


class NoDealWithError(NotFoundError):
    """The contact has no deal of the state that is meant; ``others`` are those there are."""

    def __init__(self, card: ContactCard, state: State, others: Sequence[Candidate]) -> None:
        sentences = {
            "open": _("{name} has no open deal."),
            "closed": _("{name} has no won or lost deal."),
            "any": _("{name} has no deal."),
        }
        super().__init__(
            sentences[state].format(name=card.contact.name),
            hint=_hints(state, others, (), named=say_ref("contact", card.contact.id)),
            candidates=tuple(others),
        )


class DealAmbiguousError(AmbiguousError):
    """Several deals go by that name."""

    def __init__(self, text: str, found: Sequence[Candidate], *, more: bool) -> None:
        count = len(found)
        sentence = (
            _('"{text}" matches more than {count} deals')
            if more
            else ngettext('"{text}" matches {count} deal', '"{text}" matches {count} deals', count)
        )
        super().__init__(
            sentence.format(text=text, count=count),
            hint=_("Use an id, like {ref}, or more words of contact and title.").format(ref=found[0].ref),
            candidates=tuple(found),
        )


def _hints(state: State, others: Sequence[Candidate], near: Sequence[Candidate], named: str = "REF") -> tuple[str, ...]:
    """Say what mends a name that led nowhere: the deals meant perhaps, those of the other state, or a new one."""
    if others and state == "open":
        return (
            _("To open a closed one again: prospectr reopen {ref}").format(ref=others[0].ref),
            _('To open a new one: prospectr deal add {ref} "Website" 1200eur').format(ref=named),
        )
    if others:
        return (_("Those there are, are open: prospectr show {ref}").format(ref=others[0].ref),)
    if near:
        return (_("Did you mean one of these? Use its id: prospectr show {ref}").format(ref=near[0].ref),)
    return (
        _('Open one: prospectr deal add {ref} "Website" 1200eur').format(ref=named),
        _("See them: prospectr list deals --state all"),
    )


class DealRefs:
    """Names to deals; with ``reads``, as they stand inside a unit of work."""

    def __init__(self, book: Book, reads: Database | Journal) -> None:
        self._book = book
        self._reads = reads

    def get(self, text: str, state: State = "open") -> DealCard:
        """Return the one deal that ``text`` names.

        An id names it whatever its state; a record that belongs to a deal
        stands for it. A contact, named in any way, with one deal of ``state``
        stands for that, and so do words that begin words of its name, its
        company and the deal's title; where any is meant, the only one of them
        that is open goes before those closed. Raises ``DealNotFoundError`` with near
        names, ``NoDealWithError``, ``DealAmbiguousError`` or ``RecordDeletedError``.
        """
        if not text.strip():
            raise NoDealNamedError
        text = check_text(_("name"), text)
        number = self._find_number(text)
        if number is not None:
            return self._numbered(text, number)
        people = self._people(text)
        found = self._found(text, state, people)
        if state == "any" and len(found) > 1:
            still_open = self._found(text, "open", people)
            found = still_open if len(still_open) == 1 else found
        if len(found) == 1:
            return deals.get_cards(self._reads, found)[0]
        if found:
            raise DealAmbiguousError(text, self._candidates(found[:MOST_MATCHES]), more=len(found) > MOST_MATCHES)
        raise self._not_found(text, state, people)

    def split(self, typed: Sequence[str], pipeline_id: int | None = None) -> tuple[str, str]:
        """Split what was typed into the name of a deal, which comes first, and the stage after it.

        The name is as long as it names a deal and a stage is left; where no split
        does both, the stage is the longest that is one, else the name the
        longest that is one, else the last word the stage. An id goes on in no
        further word. No word is lost.
        """
        if self._book.refs.find_typed(typed[0]):
            return typed[0], " ".join(typed[1:])
        there = [
            stage
            for stage in pipelines.list_stages(self._reads)
            if pipeline_id is None or stage.pipeline_id == pipeline_id
        ]
        splits = [(" ".join(typed[:end]), " ".join(typed[end:])) for end in range(len(typed) - 1, 0, -1)]
        of_stages = [split for split in splits if named("stage", split[1], there)]
        of_deals = [split for split in splits if self._names(split[0])]
        of_both = [split for split in of_deals if split in of_stages]
        return next(iter((*of_both, *reversed(of_stages), *of_deals, *splits)), (" ".join(typed), ""))

    def _names(self, text: str) -> bool:
        """Tell whether ``text`` names a deal, or several."""
        try:
            return self._find_number(text) is not None or bool(self._found(text, "any", self._people(text)))
        except (InputError, NotFoundError, AmbiguousError):
            return False

    def _found(self, text: str, state: State, people: Sequence[int]) -> list[int]:
        """List the deals of ``people``, whom ``text`` names as they are; else those by words of contact and title."""
        found = [deal for contact_id in people for deal in self._deals_of(contact_id, state)]
        is_words = not people or parse_reference(text).kind == "words"
        return found or (self._named(text, state) if is_words else [])

    def about(self, text: str) -> tuple[ContactCard, int | None]:
        """Return the contact that ``text`` names and the number of the deal of theirs that is meant.

        A deal stands for its contact, and a record that is for a deal stands for
        that. Whoever is named otherwise is meant with all their deals: None.
        Words that name nobody may be those of a deal's title. Raises as ``get`` and ``get_contact`` do.
        """
        text = check_text(_("name"), text)
        if self._find_number(text) is not None:
            named: DealCard | None = self.get(text, "any")
        else:
            named = None if self._is_contact(text) else self._find_by_words(text)
        if named is None:
            return self._book.refs.get_contact(text), None
        return named.contact, named.deal.id

    def _is_contact(self, text: str) -> bool:
        """Tell whether ``text`` names contacts by what they are called or how they are reached."""
        if not text.strip() or parse_reference(text).kind != "words" or self._people(text):
            return True
        return bool(finding.contacts_named(self._reads.read, fold(text).split(), 1))

    def _find_by_words(self, text: str) -> DealCard | None:
        """Find the one deal that words name, or None. Raises ``DealAmbiguousError``."""
        try:
            return self.get(text, "any")
        except NotFoundError:
            return None

    def _find_number(self, text: str) -> int | None:
        """Find the number of the deal that ``text`` names by an id: its own, or that of a record for it."""
        typed = self._book.refs.find_typed(text)
        if typed is None:
            return None
        if typed[0] == "deal":
            return typed[1]
        deal_id = getattr(self._book.records.find(*typed, self._reads), "deal_id", None)
        return deal_id if isinstance(deal_id, int) else None

    def _numbered(self, text: str, number: int) -> DealCard:
        deal = deals.find_deal(self._reads, number)
        if deal is None:
            raise RecordNotFoundError(text)
        (card,) = deals.get_cards(self._reads, [number])
        contact = card.contact.contact
        if contact.deleted_at is not None:
            raise RecordDeletedError(say_ref("contact", contact.id), contact.name)
        if deal.deleted_at is not None:
            raise RecordDeletedError(say_ref("deal", deal.id), deal.title)
        return card

    def _people(self, text: str) -> list[int]:
        """List the contacts that ``text`` names as they are: by id, ``@``, e-mail, phone, slug or whole name."""
        ref = parse_reference(text)
        if ref.kind in {"id", "last"} or any(map(find_ref, text.split(maxsplit=1)[:1])):
            return [self._book.refs.get_contact(text).contact.id]
        by_slug = contacts.find_contact_by_slug(self._reads, fold(text))
        if by_slug and by_slug.deleted_at is None:
            return [by_slug.id]
        if ref.kind in {"email", "phone"}:
            return self._book.refs.contacts_named(text)
        return finding.contacts_called(self._reads.read, " ".join(fold(text).split()))

    def _deals_of(self, contact_id: int, state: State) -> list[int]:
        wanted = {"open": (True,), "closed": (False,), "any": (True, False)}[state]
        return [deal.id for deal in deals.deals_of(self._reads, contact_id) if deal.is_open in wanted]

    def _named(self, text: str, state: State) -> list[int]:
        """List the deals by words of contact and title; one that is titled just so is the one meant."""
        rows = finding.deals_named(self._reads.read, fold(text).split(), state, MOST_MATCHES + 1)
        called = [number for number, title in rows if title == fold(text)]
        return called if len(called) == 1 else [number for number, _title in rows]

    def _not_found(self, text: str, state: State, people: Sequence[int]) -> NotFoundError:
        """Say that no deal is named so, with those of the other state, else with near ones."""
        others = [number for contact_id in people for number in self._deals_of(contact_id, "any")]
        others = others or self._named(text, "any")
        called = people or finding.contacts_named(self._reads.read, fold(text).split(), 2)
        if len(called) == 1:
            (card,) = contacts.get_cards(self._reads, called)
            return NoDealWithError(card, state, self._candidates(others[:MOST_MATCHES]))
        near = [] if others else self._near(text, state)
        return DealNotFoundError(text, state, self._candidates(near), self._candidates(others[:MOST_MATCHES]))

    def _near(self, text: str, state: State) -> list[int]:
        """List the deals nearest to ``text``: of contacts with a near name, then by their titles."""
        people = [card.contact.id for card in self._book.refs.near(text, reads=self._reads)]
        found = dict.fromkeys(number for contact_id in people for number in self._deals_of(contact_id, state))
        words = fold(text).split()
        titles = finding.deals_titled_like(self._reads.read, words, state, CANDIDATES)
        called = [(number, [title, *title.split()]) for number, title in titles if title]
        return list(found | dict.fromkeys(nearest(words, called, NEAR_ENOUGH)))[:SHOWN]

    def _candidates(self, found: Sequence[int]) -> list[Candidate]:
        today = self._book.clock.today()
        return [candidate(card, today) for card in deals.get_cards(self._reads, found)]


def candidate(card: DealCard, today: date) -> Candidate:
    """Return what tells a deal apart in a list of several: its title, its contact and where it stands."""
    who = card.contact.contact.name
    return Candidate(
        ref=say_ref("deal", card.deal.id), name=card.deal.title, detail=f"{who} · {_say_place(card, today)}"
    )


def _say_place(card: DealCard, today: date) -> str:
    deal = card.deal
    if deal.is_open or deal.closed_on is None:
        return card.stage.name
    return say_ended(deal, say_date(deal.closed_on, today))

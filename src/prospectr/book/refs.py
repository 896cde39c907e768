"""Names to records: how what a seller types is understood as one record, several, or none.

In this order: a typed id (``c48``), ``@`` for the record last written, a slug,
an e-mail or phone, words that begin words of a name or company. Near names are
offered, never chosen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.errors import AmbiguousError, Candidate, InputError, NotFoundError
from prospectr.core.followup import FOLLOW_UP_KINDS, MEETING_KINDS
from prospectr.core.interaction import counts_for
from prospectr.core.refs import find_ref, parse_reference, say_ref
from prospectr.core.score import rank
from prospectr.core.text import check_text, fold
from prospectr.core.words import N_, _, ngettext
from prospectr.store import contacts, finding, followups, history
from prospectr.store.owned import RECORDS, find_owned

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from prospectr.book import Book
    from prospectr.book.dealrefs import State
    from prospectr.core.contact import ContactCard
    from prospectr.core.deal import DealCard
    from prospectr.core.followup import FollowUp
    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

SAME_ENOUGH = 88.0
MOST_MATCHES = 20
BELONGS_TO_NOBODY = frozenset("source source_cost tag field pipeline stage stage_check lost_reason goal".split())
"""What has ids of its own and is about no single contact."""

SEE_FOLLOW_UPS = N_("See what is open: prospectr list followups")
HINTS_INSTEAD = {
    "concern": N_('Say what you answered: prospectr answered {ref} "..."'),
    "interaction": N_('To reply to a message that came in: prospectr answered {ref} "..."'),
    "occasion": N_("The card was sent, or there is none: prospectr done {ref}, prospectr cancel {ref}"),
}
"""What to type of something that is no follow-up."""

LISTS = {
    "company": "list companies",
    "deal": "list deals --state all",
    "follow_up": "list followups",
    "note": "list notes",
    "interaction": "list interactions",
    "concern": "list concerns",
    "occasion": "list occasions",
    "source": "source list",
    "source_cost": "source list",
    "tag": "tag list",
    "field": "field list",
    "goal": "goal list",
    "lost_reason": "reason list",
    "pipeline": "pipeline list",
    **dict.fromkeys(("stage", "stage_check"), "stage list"),
}
"""By its type, the command that lists what a record could be; of the others, the list of contacts."""


class ContactNotFoundError(NotFoundError):
    """Nothing in the book goes by that name."""

    def __init__(self, text: str, near: Sequence[ContactCard] = ()) -> None:
        from shlex import quote

        hint = (
            _("Did you mean one of these? Use its id: prospectr show {ref}").format(
                ref=say_ref("contact", near[0].contact.id)
            )
            if near
            else _("Search everything with: prospectr find {text}").format(text=quote(text))
        )
        super().__init__(
            _('No contact matches "{text}".').format(text=text), hint=hint, candidates=tuple(map(candidate, near))
        )


class NoIdError(InputError):
    """A typed id was followed by words that belong to something else."""

    def __init__(self, text: str) -> None:
        super().__init__(
            _('"{text}" is no id; put a value of several words in quotes.').format(text=text),
            hint=_("An id stands alone: {ref}").format(ref=text.split(maxsplit=1)[0]),
        )


class NobodyNamedError(InputError):
    """An empty text names nobody."""

    def __init__(self) -> None:
        super().__init__(_("Name a contact or an id."), hint=_("See who there is: prospectr list"))


class ContactAmbiguousError(AmbiguousError):
    """Several contacts go by that name."""

    def __init__(self, text: str, cards: Sequence[ContactCard], *, more: bool) -> None:
        count = len(cards)
        sentence = (
            _('"{text}" matches more than {count} contacts')
            if more
            else ngettext('"{text}" matches {count} contact', '"{text}" matches {count} contacts', count)
        )
        super().__init__(
            sentence.format(text=text, count=count),
            hint=_("Use an id, like {ref}, or more letters of the name.").format(
                ref=say_ref("contact", cards[0].contact.id)
            ),
            candidates=tuple(map(candidate, cards)),
        )


class NotContactError(InputError):
    """Something that belongs to no single contact was named where a person is meant."""

    def __init__(self, ref: str, kind: str) -> None:
        super().__init__(
            _("{ref} is a {kind}, not a contact.").format(ref=ref, kind=kind.replace("_", " ")),
            hint=_("See what there is: prospectr {command}").format(command=LISTS[kind]),
        )


class NotFollowUpError(InputError):
    """Something else of a contact was named by its id where a follow-up is meant."""

    def __init__(self, kind: str, ref: str) -> None:
        super().__init__(
            _("{ref} is no follow-up.").format(ref=ref),
            hint=_(HINTS_INSTEAD.get(kind, SEE_FOLLOW_UPS)).format(ref=ref),
        )


class CompanyNotContactError(InputError):
    """A company was named where a person is meant."""

    def __init__(self, ref: str) -> None:
        super().__init__(
            _("{ref} is a company; name one of its people.").format(ref=ref),
            hint=_("See them: prospectr show {ref}").format(ref=ref),
        )


class RecordDeletedError(NotFoundError):
    """The record is deleted."""

    def __init__(self, ref: str, name: str) -> None:
        super().__init__(
            _("{ref} {name} is deleted.").format(ref=ref, name=name),
            hint=_("Bring it back with: prospectr undelete {ref}").format(ref=ref),
        )


class RecordNotFoundError(NotFoundError):
    """No record has that id."""

    def __init__(self, text: str) -> None:
        typed = find_ref(text)
        command = LISTS.get(typed[0], "list") if typed else "list"
        super().__init__(
            _("There is no record {ref}.").format(ref=text),
            hint=_("See what there is: prospectr {command}").format(command=command),
        )


class NothingPlannedError(NotFoundError):
    """The contact has no open follow-up, or no open meeting where one is meant."""

    def __init__(self, card: ContactCard, *, meeting: bool = False) -> None:
        sentence = _("{name} has no open meeting.") if meeting else _("{name} has no open follow-up.")
        hint = _('Plan one with: prospectr next {slug} "{step}"')
        super().__init__(
            sentence.format(name=card.contact.name),
            hint=hint.format(slug=card.contact.slug, step="meet tue 10:00" if meeting else "call tue"),
        )


def candidate(card: ContactCard) -> Candidate:
    """Return what tells a contact apart in a list of several."""
    contact = card.contact
    reach = card.points[0].value if card.points else ""
    return Candidate(ref=say_ref("contact", contact.id), name=contact.name, detail=card.company or reach)


class Refs:
    """Names to records; with ``reads``, as they stand inside a unit of work."""

    def __init__(self, book: Book, reads: Journal | None = None) -> None:
        self._book = book
        self._unit = reads

    @property
    def _reads(self) -> Database | Journal:
        """Where names are looked up: the book, or a unit of work that has written some of its own."""
        return self._unit or self._book.database

    def get_contact(self, text: str) -> ContactCard:
        """Return the one contact that ``text`` names.

        Raises ``ContactNotFoundError`` with near names, ``ContactAmbiguousError``
        with the matches, best first, ``RecordDeletedError``, or ``NoIdError``
        for an id with more words after it.
        """
        if not text.strip():
            raise NobodyNamedError
        found = self.contacts_named(check_text(_("name"), text))
        cards = contacts.get_cards(self._reads, found)
        if len(cards) == 1:
            return self._standing(cards[0])
        if not cards and find_ref(text.split(maxsplit=1)[0]):
            raise NoIdError(text)
        if not cards:
            raise ContactNotFoundError(text, self.near(text))
        today = self._book.clock.today()
        ranked = sorted(cards, key=lambda card: rank(card.contact, today))
        raise ContactAmbiguousError(text, ranked[:MOST_MATCHES], more=len(ranked) > MOST_MATCHES)

    def split(self, typed: Sequence[str], *, needs_words: bool = False) -> tuple[str, list[str]]:
        """Split what was typed into the name of a contact, which comes first, and the words that follow it.

        The name goes on as long as the next word is a whole word of the name of
        somebody whom the words so far name; an id, ``@``, an e-mail, a phone and
        a name in quotes stand alone. Where ``needs_words``, the last word of a
        name that would leave none is one, if the rest names the same contacts.
        """
        first, *others = typed
        length = 0
        if parse_reference(first).kind == "words" and len(first.split()) == 1:
            while length < len(others) and self._is_name(first, others[: length + 1]):
                length += 1
        if needs_words and length == len(others) > 0:
            shorter, whole = (self.contacts_named(" ".join(typed[: end + length])) for end in (0, 1))
            length -= set(shorter) == set(whole)
        return " ".join([first, *others[:length]]), others[length:]

    def get_deleted_contact(self, text: str) -> ContactCard:
        """Return the one deleted contact whose name holds every word of ``text``, or the contact that stands by it."""
        words = fold(check_text(_("name"), text)).split()
        gone = [
            card for card in self._book.contacts.deleted() if all(word in fold(card.contact.name) for word in words)
        ]
        if len(gone) > 1:
            raise ContactAmbiguousError(text, gone[:MOST_MATCHES], more=len(gone) > MOST_MATCHES)
        return gone[0] if gone else self.get_contact(text)

    def find_typed(self, text: str) -> tuple[str, int] | None:
        """Find the type and number that ``text`` names by an id, or by ``@``: those of the record last written."""
        is_last = parse_reference(text).kind == "last"
        return find_ref(history.last_subject(self._reads) if is_last else text)

    def get_follow_up(self, text: str, kinds: Collection[str] = FOLLOW_UP_KINDS) -> tuple[FollowUp, ContactCard]:
        """Return the follow-up that ``text`` names by its id, or by its contact: the earliest open one of ``kinds``.

        A deal names the earliest that is for it or for no deal. ``@`` is the
        follow-up last written, if that is one of them, else the contact's.
        """
        reads = self._reads
        typed = find_ref(text)
        if typed and typed[0] == "follow_up":
            step = followups.find_follow_up(reads, typed[1])
            if step is None:
                raise RecordNotFoundError(text)
            if step.deleted_at is not None:
                raise RecordDeletedError(text, step.words or step.kind)
            return step, self._standing(contacts.get_cards(reads, [step.contact_id])[0])
        card, deal_id = self.get_about(text)
        if typed and typed[0] in RECORDS:
            raise NotFollowUpError(typed[0], say_ref(*typed))
        steps = [step for step in followups.open_follow_ups_of(reads, card.contact.id) if step.kind in kinds]
        steps = [step for step in steps if deal_id is None or counts_for(deal_id, step)]
        last = self.find_typed(text)
        steps.sort(key=lambda step: ("follow_up", step.id) != last)
        if not steps:
            raise NothingPlannedError(card, meeting=kinds == MEETING_KINDS)
        return steps[0], card

    def get_deal(self, text: str, state: State = "open") -> DealCard:
        """Return the one deal that ``text`` names, among those of ``state``; see ``DealRefs.get``."""
        from prospectr.book.dealrefs import DealRefs

        return DealRefs(self._book, self._reads).get(text, state)

    def split_stage(self, typed: Sequence[str], pipeline_id: int | None = None) -> tuple[str, str]:
        """Split what was typed into the name of a deal and the stage after it; see ``DealRefs.split``."""
        from prospectr.book.dealrefs import DealRefs

        return DealRefs(self._book, self._reads).split(typed, pipeline_id)

    def get_about(self, text: str) -> tuple[ContactCard, int | None]:
        """Return the contact that ``text`` names and which deal of theirs is meant, if any; see ``DealRefs.about``."""
        from prospectr.book.dealrefs import DealRefs

        return DealRefs(self._book, self._reads).about(text)

    def near(
        self,
        text: str,
        least: float | None = None,
        *,
        reads: Database | Journal | None = None,
        whole: bool = False,
        but: int = 0,
    ) -> list[ContactCard]:
        """Return the contacts whose names come nearest to ``text``, the nearest first; see ``find_near``."""
        from prospectr.book.nearnames import NEAR_ENOUGH, find_near

        reads = reads or self._reads
        least = NEAR_ENOUGH if least is None else least
        return contacts.get_cards(reads, find_near(reads, text, least, whole=whole, but=but))

    def contacts_named(self, text: str) -> list[int]:
        """List the contacts that ``text`` names, none where it names nobody."""
        reads = self._reads
        ref = parse_reference(text)
        if ref.kind == "last":
            ref = parse_reference(history.last_subject(reads) or "@@")
        if ref.kind == "id":
            if ref.type == "company":
                raise CompanyNotContactError(say_ref(ref.type, ref.id))
            if ref.type in BELONGS_TO_NOBODY:
                raise NotContactError(say_ref(ref.type, ref.id), ref.type)
            owner = self._owner(ref.type, ref.id)
            if owner is None:
                raise RecordNotFoundError(text)
            return [owner]
        by_slug = contacts.find_contact_by_slug(reads, fold(text))
        if by_slug and (by_slug.deleted_at is None or by_slug.merged_into_id):
            return [contacts.find_standing_for(reads, by_slug.id) or by_slug.id]
        if ref.kind in {"email", "phone"}:
            found = self._by_reach(ref.kind, text)
            if found:
                return found
        named = self._by_name(text)
        return [by_slug.id] if by_slug and not named else named

    def _by_reach(self, kind: str, text: str) -> list[int]:
        reads = self._reads
        if kind == "email":
            return finding.contacts_reached_by(reads.read, fold(text))
        from prospectr.exchange.phones import normal_phone

        digits = "".join(letter for letter in fold(text) if letter.isdigit())
        for form in (normal_phone(text, self._book.settings.region), digits):
            found = finding.contacts_reached_by(reads.read, form) if form else []
            if found:
                return found
        return []

    def _by_name(self, text: str) -> list[int]:
        reads = self._reads
        words = fold(text).split()
        found = finding.contacts_named(reads.read, words, MOST_MATCHES + 1)
        whole = [] if len(found) == 1 else finding.contacts_called(reads.read, " ".join(words))
        found = found or whole or finding.contacts_sold(reads.read, words, MOST_MATCHES + 1)
        return whole if len(whole) == 1 else found

    def _is_name(self, first: str, others: Sequence[str]) -> bool:
        """Tell whether somebody is called by ``first``, as far as it goes, and each of ``others`` as a word of its own.

        A word that stands once in a name names them once: "nora nora is ill" says it of Nora.
        """
        sought = fold(check_text(_("name"), first))
        words = [fold(check_text(_("text"), word)) for word in others]
        if not all(words) or any(len(word.split()) > 1 for word in words):
            return False
        for name, company in finding.names_holding(self._reads.read, sought, words):
            left = name.split()
            for word in words:
                if word in left:
                    left.remove(word)
            is_each_there = len(left) == len(name.split()) - len(words)
            if is_each_there and any(sought in word for word in (*left, *company.split())):
                return True
        return False

    def _owner(self, table: str, record_id: int) -> int | None:
        """Return the contact a typed id stands for: itself, whom it was merged into, or the one its record is about."""
        if table == "contact":
            return contacts.find_standing_for(self._reads, record_id)
        if table == "follow_up":
            step = followups.find_follow_up(self._reads, record_id)
            return step.contact_id if step else None
        if table == "deal":
            from prospectr.store import deals

            deal = deals.find_deal(self._reads, record_id)
            return deal.contact_id if deal else None
        owned = find_owned(self._reads, RECORDS[table], record_id) if table in RECORDS else None
        return owned.contact_id if owned else None

    def _standing(self, card: ContactCard) -> ContactCard:
        if card.contact.deleted_at is not None:
            raise RecordDeletedError(say_ref("contact", card.contact.id), card.contact.name)
        return card

"""Who is who to a deal, and the trials and demos it takes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.book.deals import DealClosedError
from prospectr.book.followups import DayPastError
from prospectr.book.outcome import outcome_of
from prospectr.core.dates import say_date
from prospectr.core.deal import DEAL_ROLES, DealPeople, DealPerson
from prospectr.core.errors import InputError, NotFoundError
from prospectr.core.followup import Plan, split_day
from prospectr.core.nearness import refuse_mistyped_day
from prospectr.core.qualification import Answer, current_answers, find_decider_id
from prospectr.core.refs import say_ref
from prospectr.core.words import _
from prospectr.store import contacts, deals
from prospectr.store.owned import list_owned

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.core.contact import ContactCard
    from prospectr.core.deal import Deal, DealCard
    from prospectr.store.journal import Journal

DECIDES = "decision-maker"


class NotOnDealError(NotFoundError):
    """The person has no such role in the deal, or none at all."""

    def __init__(self, card: DealCard, person: ContactCard, role: str) -> None:
        ref = say_ref("deal", card.deal.id)
        said = _("{name} is no {role} of {ref}.") if role else _("{name} has no role in {ref}.")
        super().__init__(
            said.format(name=person.contact.name, role=role, ref=ref),
            hint=_("See who is who: prospectr deal who {ref}").format(ref=ref),
        )


class TrialDayMissingError(InputError):
    """A trial or demo was typed without its last day."""

    def __init__(self, text: str, deal: Deal) -> None:
        example = _("For example: prospectr deal trial {ref} +2w two weeks of coffee")
        super().__init__(
            _('"{text}" does not begin with the day the trial or demo ends.').format(text=text),
            hint=example.format(ref=say_ref("deal", deal.id)),
        )


class Dealings:
    """Who is who to a deal, and the trials and demos it takes."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def people(self, card: DealCard) -> DealPeople:
        """Return who is who to a deal, and what the answers of its contact say of who decides."""
        reads = self._book.database
        kept = deals.people_of(reads, card.deal.id)
        answers = current_answers(list_owned(reads, Answer, card.contact.contact.id))
        decider_id = find_decider_id(answers)
        numbers = [person.contact_id for person in kept] + ([decider_id] if decider_id else [])
        found = {one.contact.id: one for one in contacts.get_cards(reads, sorted(set(numbers)))}
        there = [(person, found[person.contact_id]) for person in kept if person.contact_id in found]
        decider = found.get(decider_id) if decider_id else None
        return DealPeople(
            card=card,
            people=tuple(
                sorted(
                    (pair for pair in there if pair[1].contact.deleted_at is None),
                    key=lambda pair: (DEAL_ROLES.index(pair[0].role), pair[0].id),
                )
            ),
            authority=answers["authority"].value if "authority" in answers else "unknown",
            decider=decider if decider and decider.contact.deleted_at is None else None,
        )

    def add_person(self, card: DealCard, person: ContactCard, role: str) -> Outcome:
        """Note what somebody is to a deal; a person may have several roles, each once."""
        with self._book.act("deal.who") as unit:
            self._book.standing.deal_now(unit, card.deal.id)
            is_new, kept = self._write(unit, card.deal, person.contact.id, role)
            return self._told(unit, card, person, [kept] if is_new else [])

    def remove_person(self, card: DealCard, person: ContactCard, role: str = "") -> Outcome:
        """Take a role from somebody, or all they have in a deal. Raises ``NotOnDealError``."""
        with self._book.act("deal.who") as unit:
            self._book.standing.deal_now(unit, card.deal.id)
            kept = [
                one
                for one in deals.people_of(unit, card.deal.id)
                if one.contact_id == person.contact.id and role in {"", one.role}
            ]
            if not kept:
                raise NotOnDealError(card, person, role)
            gone = [unit.update("deal_person", one, replace(one, deleted_at=unit.now)) for one in kept]
            return self._told(unit, card, person, gone)

    def put_decider(self, unit: Journal, contact_id: int, decider_id: int) -> list[DealPerson]:
        """Put who decides in a contact's place on their open deals, inside the caller's unit of work.

        Returns what was written: nothing for a deal they are the decision maker of already.
        """
        there = [self._write(unit, deal, decider_id, DECIDES) for deal in deals.open_deals_of(unit, contact_id)]
        return [kept for is_new, kept in there if is_new]

    def join_decider(self, unit: Journal, deal: Deal) -> None:
        """Put who decides in the contact's place, as they answered, on a new deal; a remark says so."""
        decider_id = find_decider_id(current_answers(list_owned(unit, Answer, deal.contact_id)))
        for decider in contacts.get_contacts(unit, [decider_id]) if decider_id else []:
            if decider.deleted_at is None:
                self._write(unit, deal, decider.id, DECIDES)
                said = _("{name} decides, and is on the deal as decision maker.")
                unit.remarks.append(said.format(name=decider.name))

    def parse_trial(self, deal: Deal, text: str, *, is_demo: bool = False) -> Plan:
        """Read when a trial of a deal ends, or its demo is, and the words after it.

        Raises ``TrialDayMissingError``, ``DayPastError`` and ``DateNotUnderstoodError``.
        """
        today = self._book.clock.today()
        when, words = split_day(text.strip(), today, self._book.follow_ups.worded)
        if when is None:
            refuse_mistyped_day(text)
            raise TrialDayMissingError(text, deal)
        if when.on < today:
            raise DayPastError(text.removesuffix(words).strip(), say_date(when.on, today))
        return Plan(kind="demo" if is_demo else "trial", when=when, words=words)

    def plan_trial(self, card: DealCard, text: str, *, is_demo: bool = False) -> Outcome:
        """Plan the end of a trial, or a demo: ``+2w two weeks of coffee`` is a follow-up on that day, for the deal.

        Raises ``TrialDayMissingError``, ``DayPastError`` and ``DateNotUnderstoodError``, and
        ``DealClosedError`` for a deal that is won or lost.
        """
        plan = self.parse_trial(card.deal, text, is_demo=is_demo)
        today = self._book.clock.today()
        with self._book.act("deal.trial") as unit:
            deal = self._book.standing.deal_now(unit, card.deal.id)
            if not deal.is_open:
                raise DealClosedError(deal, today)
            contact_id = card.contact.contact.id
            return outcome_of(unit, self._book.follow_ups.write(unit, contact_id, plan, deal_id=card.deal.id))

    def _write(self, unit: Journal, deal: Deal, contact_id: int, role: str) -> tuple[bool, DealPerson]:
        """Write a role, and tell whether it is new."""
        for one in deals.people_of(unit, deal.id):
            if (one.contact_id, one.role) == (contact_id, role):
                return False, one
        return True, unit.insert("deal_person", DealPerson(deal_id=deal.id, contact_id=contact_id, role=role))

    def _told(self, unit: Journal, card: DealCard, person: ContactCard, written: Sequence[DealPerson]) -> Outcome:
        outcome = outcome_of(unit, card.deal, *written)
        others = [] if person.contact.id == card.contact.contact.id else contacts.get_cards(unit, [person.contact.id])
        return replace(outcome, cards=(*outcome.cards, *others))

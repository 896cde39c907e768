"""What an act did: the contact it was with, and what was written of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from prospectr.core.changes import Outcome
from prospectr.core.record import type_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from prospectr.core.contact import Contact
    from prospectr.core.deal import Deal, DealCard
    from prospectr.core.followup import FollowUp
    from prospectr.core.interaction import Interaction
    from prospectr.core.note import Concern, Note
    from prospectr.core.occasion import Occasion
    from prospectr.core.qualification import Answer
    from prospectr.store.journal import Journal

    OfContact = Deal | FollowUp | Interaction | Note | Concern | Occasion | Answer


def outcome_of(unit: Journal, about: Contact | OfContact, *others: object, label: str = "") -> Outcome:
    """Return what an act did once all is written: the contact as they are now, then ``about`` and ``others``.

    ``about`` is what the act was about, a contact or what belongs to one; the
    operation is named by ``label``, else for the deal, else for the contact.
    Where the act made something else of the contact than they were, a customer
    or an opportunity say, the remarks tell.
    """
    from prospectr.core.contact import Contact
    from prospectr.core.lifecycle import say_became
    from prospectr.store import contacts

    is_contact = isinstance(about, Contact)
    contact_id = about.id if isinstance(about, Contact) else about.contact_id
    before = contacts.find_contact(unit, contact_id)
    unit.finish()
    cards = contacts.get_cards(unit, [contact_id])
    title = about.title if type_of(about) == "deal" else ""  # type: ignore[union-attr]
    unit.about(type_of(about), about.id, label or title or cards[0].contact.name)
    unit.remarks += say_became(before, cards[0].contact) if before else ()
    records = others if is_contact else (about, *others)
    return Outcome(
        operation=unit.operation_id,
        subject=unit.subject,
        cards=tuple(cards),
        records=records,
        deals=cards_of_deals(unit, records),
        remarks=tuple(unit.remarks),
    )


class Named(Protocol):
    """A record that has a name, like a stage or a source."""

    @property
    def id(self) -> int:
        """Its number."""

    @property
    def name(self) -> str:
        """What the seller calls it."""


def outcome_named(unit: Journal, about: Named, *others: object) -> Outcome:
    """Return what an act on something named did: ``about`` and ``others`` as they are now."""
    return outcome_called(unit, about.name, about, *others)


def outcome_called(unit: Journal, label: str, about: object, *others: object) -> Outcome:
    """Return what an act did on what is known by ``label`` and is neither a contact nor of one."""
    unit.about(type_of(about), about.id, label)  # type: ignore[attr-defined]
    unit.finish()
    return Outcome(
        operation=unit.operation_id,
        subject=unit.subject,
        records=(about, *others),
        remarks=tuple(unit.remarks),
    )


def cards_of_deals(unit: Journal, records: Iterable[object]) -> tuple[DealCard, ...]:
    """Return the cards of the deals among ``records`` or that these are for, once all is written; mostly none."""
    named = (record.id if type_of(record) == "deal" else getattr(record, "deal_id", None) for record in records)  # type: ignore[attr-defined]
    numbers = list(dict.fromkeys(number for number in named if number))
    if not numbers:
        return ()
    from prospectr.store import deals

    return tuple(deals.get_cards(unit, numbers))

"""What an act did: the contact it was with, and what was written of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.changes import Outcome
from prospectr.core.contact import Contact
from prospectr.core.record import type_of
from prospectr.store import contacts

if TYPE_CHECKING:
    from prospectr.core.deal import Deal
    from prospectr.core.followup import FollowUp
    from prospectr.core.interaction import Interaction
    from prospectr.core.note import Concern, Note
    from prospectr.core.occasion import Occasion
    from prospectr.core.qualification import Answer
    from prospectr.store.journal import Journal

    OfContact = Deal | FollowUp | Interaction | Note | Concern | Occasion | Answer


def outcome_of(unit: Journal, about: Contact | OfContact, *others: object) -> Outcome:
    """Return what an act did once all is written: the contact as they are now, then ``about`` and ``others``.

    ``about`` is what the act was about, a contact or what belongs to one; the
    operation is named for it.
    """
    unit.finish()
    is_contact = isinstance(about, Contact)
    cards = contacts.get_cards(unit, [about.id if isinstance(about, Contact) else about.contact_id])
    unit.about(type_of(about), about.id, cards[0].contact.name)
    return Outcome(
        operation=unit.operation_id,
        subject=unit.subject,
        cards=tuple(cards),
        records=others if is_contact else (about, *others),
        remarks=tuple(unit.remarks),
    )

"""What an import would do to a contact who is there, and the contact as far as an import compares them."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from prospectr.core.record import record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from prospectr.core.contact import Contact, ContactPoint
    from prospectr.core.deal import Deal
    from prospectr.core.followup import FollowUp
    from prospectr.core.importing import Difference
    from prospectr.core.incoming import (
        IncomingAnswer,
        IncomingDeal,
        IncomingFollowUp,
        IncomingId,
        IncomingInteraction,
        IncomingNote,
        IncomingOccasion,
        IncomingPoint,
    )
    from prospectr.core.interaction import Interaction
    from prospectr.core.occasion import Occasion
    from prospectr.core.qualification import Answer

NOTHING: Mapping[Any, Any] = MappingProxyType({})

COLUMN_OF = {"company": "company_id", "source": "source_id", "referred_by": "referred_by_id"}
"""The columns of a contact that an import fills by a name."""

OF_STANDING = frozenset({"standing_reason", "standing_on", "back_on", "asked_again"})
"""What goes with a standing, and stays while it does."""

NORMAL = "normal"

LISTS = {"email": "emails", "phone": "phones", "address": "addresses", "link": "links"}
"""What the ways to reach somebody are called together, in ``IncomingContact.given``."""

LEFT_ALONE = "do-not-contact"


@record
class Known:
    """A contact as the book holds them, as far as an import compares it.

    ``referred_by`` is the name of who sent them; ``notes``, ``kept_lines`` are the very texts; ``fields`` are by
    folded name; ``trade``, ``place`` and ``size`` are of the company. ``ids`` are what other programs call them;
    ``deal_ids`` and ``follow_up_ids`` tell which record has an outside id or a UUID.
    ``has_merged`` tells that others were merged into them.
    """

    contact: Contact
    company: str = ""
    trade: str = ""
    place: str = ""
    size: int | None = None
    source: str = ""
    referred_by: str = ""
    ids: frozenset[IncomingId] = frozenset()
    points: tuple[ContactPoint, ...] = ()
    tags: tuple[str, ...] = ()
    fields: Mapping[str, str] = NOTHING
    notes: frozenset[str] = frozenset()
    occasions: tuple[Occasion, ...] = ()
    deals: tuple[Deal, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    interactions: tuple[Interaction, ...] = ()
    answers: tuple[Answer, ...] = ()
    kept_lines: frozenset[str] = frozenset()
    deal_ids: Mapping[IncomingId, int] = NOTHING
    follow_up_ids: Mapping[IncomingId, int] = NOTHING
    has_merged: bool = False


@record
class Delta:
    """What is to be written of one row: new values by the contact's fields, records to be added, changed and deleted.

    ``changes`` holds ``company``, ``source`` and ``referred_by`` by name.
    ``deal_changes``, ``follow_up_changes`` and ``occasion_changes`` are by the number of the record; below 0 is one
    that rows before bring to the contact, -1 the first; so is a deal in ``deal_notes``. A change of a deal names the
    column that changes. ``outside_id``, ``deal_ids`` and ``follow_up_ids`` are what the
    file calls records that are there. ``fills_company`` tells that the company gets what it lacks,
    ``overrules_company`` that it becomes what the file says.
    """

    changes: Mapping[str, Any] = NOTHING
    points: tuple[IncomingPoint, ...] = ()
    tags: tuple[str, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    notes: tuple[IncomingNote, ...] = ()
    occasions: tuple[IncomingOccasion, ...] = ()
    deals: tuple[IncomingDeal, ...] = ()
    follow_ups: tuple[IncomingFollowUp, ...] = ()
    interactions: tuple[IncomingInteraction, ...] = ()
    answers: tuple[IncomingAnswer, ...] = ()
    kept_lines: tuple[str, ...] = ()
    fills_company: bool = False
    overrules_company: bool = False
    outside_id: IncomingId | None = None
    deal_ids: tuple[tuple[int, IncomingDeal], ...] = ()
    follow_up_ids: tuple[tuple[int, IncomingFollowUp], ...] = ()
    deal_changes: tuple[tuple[int, IncomingDeal, str], ...] = ()
    deal_notes: tuple[tuple[int, IncomingNote], ...] = ()
    follow_up_changes: tuple[tuple[int, IncomingFollowUp], ...] = ()
    occasion_changes: tuple[tuple[int, IncomingOccasion], ...] = ()
    gone_points: tuple[int, ...] = ()
    gone_tags: tuple[str, ...] = ()
    gone_fields: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()
    conflicts: tuple[Difference, ...] = ()
    is_emptied: bool = False

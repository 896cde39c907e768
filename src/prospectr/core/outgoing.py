"""What goes out: a contact with everything kept of them, as the writers of files take it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from prospectr.core.record import record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from prospectr.core.company import Company
    from prospectr.core.contact import ContactCard
    from prospectr.core.deal import Deal, DealCard
    from prospectr.core.followup import FollowUp
    from prospectr.core.interaction import Interaction
    from prospectr.core.note import Note
    from prospectr.core.occasion import Occasion
    from prospectr.core.qualification import Answer

NOTHING: Mapping[str, int] = MappingProxyType({})


@record
class Outgoing:
    """A contact on the way out, with what belongs to them; ``kept_lines`` are vCard properties that came with them."""

    card: ContactCard
    company: Company | None = None
    notes: tuple[Note, ...] = ()
    occasions: tuple[Occasion, ...] = ()
    interactions: tuple[Interaction, ...] = ()
    answers: tuple[Answer, ...] = ()
    kept_lines: tuple[str, ...] = ()


@record
class OutgoingDeal:
    """A deal on the way out, with its notes and the words of its reason."""

    card: DealCard
    reason: str = ""
    notes: tuple[Note, ...] = ()


@record
class OutgoingFollowUp:
    """A follow-up on the way out: ``uid`` is what it is called in calendars, ``kept_lines`` what came with it."""

    follow_up: FollowUp
    contact: ContactCard
    uid: str
    deal: Deal | None = None
    kept_lines: tuple[str, ...] = ()


@record
class Breadth:
    """How many columns a sheet of contacts or deals needs: the most that one of them has of what repeats.

    ``points`` is by kind, ``days`` counts days of every year besides the
    first birthday; ``fields`` are the names of the seller's own fields that
    hold something, ``criteria`` the questions somebody answered.
    """

    points: Mapping[str, int] = NOTHING
    days: int = 0
    notes: int = 0
    note_kinds: bool = False
    fields: tuple[str, ...] = ()
    criteria: tuple[str, ...] = ()


@record
class Chosen:
    """What an export is to hold: the numbers of its records in their order, and how many were left out.

    ``what`` is ``contacts``, ``deals``, ``followups`` or ``all``; those left
    out belong to contacts who are to be left alone, unless ``with_do_not_contact``. ``is_open_only`` tells that closed
    ones were not asked for.
    """

    what: str
    numbers: tuple[int, ...] = ()
    left_out: int = 0
    with_do_not_contact: bool = False
    is_open_only: bool = False


@record
class Exported:
    """An export that is written: the ``file``, its format, and how many records went out and were left out."""

    file: str
    what: str
    format: str
    records: int
    left_out: int = 0

"""A contact: one human being in the seller's book, and the ways to reach them."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, get_args

from prospectr.core.record import Kept, record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from prospectr.core.deal import DealCard
    from prospectr.core.field import Field, FieldShown
    from prospectr.core.followup import FollowUp
    from prospectr.core.interaction import Interaction
    from prospectr.core.note import Concern, Note
    from prospectr.core.occasion import Occasion
    from prospectr.core.qualification import Answer

POINT_KINDS = ("email", "phone", "address", "link")
"""The ways to reach a contact."""

_LABEL = r"(?s)(?P<label>[^\W\d_][^=@:/?&.,;+()\n\t]{0,39})=\s*(?P<value>.*\S.*)"

Priority = Literal["high", "normal", "low"]

PRIORITIES: tuple[str, ...] = get_args(Priority)
"""The seller's own order among contacts of equal score."""

Standing = Literal["active", "parked", "unfit", "do-not-contact"]

STANDINGS: tuple[str, ...] = get_args(Standing)
"""The seller's own decision on a contact, beside the lifecycle and never derived."""

ASKED_AGAIN = ("yes", "no", "not-asked")
"""What a contact who said no answered to "may I keep you on my list and ask again?"."""

DERIVED_FIELDS = (
    "lifecycle",
    "promising",
    "answers_code",
    "answers_known",
    "timeline_on",
    "timeline_open",
    "next_on",
    "last_touch_on",
    "last_two_way_on",
    "unanswered_on",
    "untouched",
    "open_deals",
    "won_deals",
    "idle_deals",
    "expected",
    "prospect_on",
    "opportunity_on",
    "customer_on",
)
"""Facts computed from other records and kept with the contact, so that lists need not compute them again."""

FILLED_IN_FIELDS = ("added_on",)
"""What is filled in for a contact of an older version that had none."""


@record
class Contact(Kept):
    """A contact as the book keeps it.

    ``slug`` is the folded name, never changed once given. The fields named in
    ``DERIVED_FIELDS`` are computed from answers, follow-ups and interactions
    whenever those change: ``answers_code`` is the current answers as one
    number (``core.score.encode``), ``timeline_on`` the day they would decide,
    ``timeline_open`` whether a timeline was given without a day, ``next_on``
    the day of the earliest planned follow-up, ``unanswered_on`` the day of a
    message that came in and still waits for an answer; ``open_deals`` and
    ``won_deals`` count them, ``idle_deals`` those without a next step;
    ``expected`` is what the open ones are worth, for rank
    (``core.deal.expected_hundredths``); ``prospect_on``,
    ``opportunity_on`` and ``customer_on`` are the first days they were that.

    ``added_on`` is the day they came into the book; for one of an older version, the day they were written.

    ``standing`` was decided on ``standing_on``, for ``standing_reason``; one
    who is parked comes back on ``back_on``; ``asked_again`` is what they
    answered when asked whether they may be asked again. ``no_next_why`` says
    why there is no next step, where there need not be one.

    ``batch_id`` is the import that brought them; ``merged_into_id`` the
    contact they turned out to be, who is meant wherever they are named.
    """

    slug: str
    name: str
    company_id: int | None = None
    source_id: int | None = None
    source_detail: str = ""
    referred_by_id: int | None = None
    role: str = ""
    language: str = ""
    priority: str = "normal"
    standing: str = "active"
    standing_reason: str = ""
    standing_on: date | None = None
    back_on: date | None = None
    asked_again: str | None = None
    no_next_why: str = ""
    in_inbox: bool = False
    lifecycle: str = "lead"
    promising: bool = False
    answers_code: int = 0
    answers_known: int = 0
    timeline_on: date | None = None
    timeline_open: bool = False
    next_on: date | None = None
    last_touch_on: date | None = None
    last_two_way_on: date | None = None
    unanswered_on: date | None = None
    untouched: bool = True
    added_on: date | None = None
    open_deals: int = 0
    won_deals: int = 0
    idle_deals: int = 0
    expected: int = 0
    prospect_on: date | None = None
    opportunity_on: date | None = None
    customer_on: date | None = None
    batch_id: int | None = None
    merged_into_id: int | None = None


@record
class ContactPoint(Kept):
    """One way to reach a contact: an e-mail address, a phone number, a postal address or a link.

    ``label`` tells several apart (``work``, ``home``). ``value``
    stands as it was typed; ``normal`` is the form it is compared by
    (``nora@lind.dk``, ``+66812345678``) or None where it is malformed: kept, and flagged.
    """

    contact_id: int
    kind: str
    label: str = ""
    value: str
    normal: str | None = None


@record
class ContactCard:
    """A contact with what a list or a message says of them at a glance."""

    contact: Contact
    company: str | None = None
    source: str | None = None
    referred_by: str | None = None
    points: tuple[ContactPoint, ...] = ()
    tags: tuple[str, ...] = ()
    fields: tuple[FieldShown, ...] = ()
    next_step: FollowUp | None = None


@record
class ContactPage:
    """Everything kept of one contact.

    ``answers`` are the current ones, ``past_answers`` what they said before,
    ``aged`` the criteria to be asked again, ``deciders`` those who decide
    in the contact's place, by their numbers, deleted or not;
    ``referrals`` are the contacts they sent, ``deals`` their deals, the open ones first, ``roles`` who they are to
    the deals of others, ``named`` the concern by whose id the page was asked for.
    """

    card: ContactCard
    answers: Mapping[str, Answer]
    past_answers: tuple[Answer, ...]
    follow_ups: tuple[FollowUp, ...]
    interactions: tuple[Interaction, ...]
    notes: tuple[Note, ...]
    concerns: tuple[Concern, ...]
    occasions: tuple[Occasion, ...] = ()
    aged: frozenset[str] = frozenset()
    deciders: Mapping[int, Contact] = MappingProxyType({})
    referrals: tuple[Contact, ...] = ()
    deals: tuple[DealCard, ...] = ()
    roles: tuple[tuple[str, DealCard], ...] = ()
    named: Concern | None = None


@record
class LeadsToLookAt:
    """Leads to look at one by one, by their numbers: those in the inbox, then some that nobody has talked to."""

    inbox: tuple[int, ...] = ()
    untouched: tuple[int, ...] = ()


@record
class ContactList:
    """Contacts with a column for each of some fields of the seller's own."""

    cards: tuple[ContactCard, ...]
    columns: tuple[Field, ...] = ()


def split_label(text: str) -> tuple[str, str]:
    """Split a way to reach somebody into label and value: ``work=nora@lind.dk``; without a label it is as typed.

    A value that looks like that itself stands after one more ``=``.
    """
    bare = text.lstrip("=")
    found = re.fullmatch(_LABEL, bare.strip())
    if found is None:
        return "", text
    return ("", text[1:]) if text.startswith("=") else (found["label"].strip(), found["value"].strip())


def say_labelled(label: str, value: str) -> str:
    """Write a way to reach somebody so that ``split_label`` reads it."""
    if label:
        return f"{label}={value}"
    return value if split_label(value) == ("", value) else f"={value}"

"""What comes in: a row of a table, a card, an event or a line, understood as far as the file goes.

Nothing here is in the book yet. Texts are as they stand in the file, days and
money are read; what could not be read is in ``leftovers`` and becomes a note,
so that nothing is lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.record import record, remade

if TYPE_CHECKING:
    from datetime import date

FROM_A_ROW = "row:"
"""How the origin begins of a record known again by the very row it came in: its value is a digest of the row."""

UNSETTLED = f"{FROM_A_ROW}?"
"""The origin of a row that something stood against, where it was said whom it is about; it is compared again."""


class IncomingId(NamedTuple):
    """What a record is called where it comes from: ``("hubspot-contact", "151")``."""

    origin: str
    value: str


class IncomingPoint(NamedTuple):
    """A way to reach somebody: one of ``core.contact.POINT_KINDS``, its label, and the value as written."""

    kind: str
    label: str
    value: str


class IncomingNote(NamedTuple):
    """A note, with its day where the file tells it."""

    words: str
    noted_on: date | None = None
    kind: str = "note"
    pinned: bool = False


class IncomingOccasion(NamedTuple):
    """A day of every year; ``label`` is ``birthday`` or words."""

    label: str
    month: int
    day: int
    year: int | None = None


@record
class IncomingCompany:
    """A company."""

    name: str
    trade: str = ""
    place: str = ""
    size: int | None = None
    outside_id: IncomingId | None = None
    uuid: str = ""


@record
class IncomingDeal:
    """A deal: ``stage`` and ``pipeline`` are words of the file, ``state`` one of ``DEAL_STATES`` or, not said, empty.

    Where a stage has no namesake in the book, the deal begins at the stage of
    the nearest odds, else at the first, and the file's word is kept in a note.
    ``is_closed_later`` tells that the file closes it on a day to come, which is noted; it is closed on no certain day.
    """

    title: str
    amount_minor: int | None = None
    currency: str | None = None
    pipeline: str = ""
    stage: str = ""
    state: str = ""
    opened_on: date | None = None
    closed_on: date | None = None
    close_on: date | None = None
    odds: int | None = None
    reason: str = ""
    closing_words: str = ""
    is_closed_later: bool = False
    notes: tuple[IncomingNote, ...] = ()
    outside_id: IncomingId | None = None
    uuid: str = ""


@record
class IncomingFollowUp:
    """A follow-up: ``kind`` is one of ``FOLLOW_UP_KINDS``; a time is wall time in the IANA ``zone`` (None: here).

    A series counts from ``repeat_from_on``, from ``due_on`` where that is None.
    ``deal`` is the title of the deal it is for. ``kept_lines`` are properties of an event that have no place here.
    """

    kind: str
    words: str = ""
    due_on: date
    due_time: str | None = None
    zone: str | None = None
    state: str = "planned"
    closed_on: date | None = None
    repeat_unit: str | None = None
    repeat_every: int | None = None
    repeat_from_on: date | None = None
    repeat_until_on: date | None = None
    deal: str = ""
    outside_id: IncomingId | None = None
    uuid: str = ""
    kept_lines: tuple[str, ...] = ()


@record
class IncomingInteraction:
    """Something that happened with somebody."""

    kind: str
    direction: str
    happened_on: date
    outcome: str | None = None
    words: str = ""


@record
class IncomingAnswer:
    """What somebody answered to a criterion, on a day."""

    criterion: str
    value: str
    answered_on: date | None = None
    words: str = ""
    amount_minor: int | None = None
    currency: str | None = None
    decides_on: date | None = None


@record
class IncomingContact:
    """A person, with all that a file tells of them.

    ``name`` is whole; where a file names nobody it may be empty, and the book
    finds one (company, e-mail, phone, deal). ``fields`` are by the name of a
    field of the seller's own, which is made where it is not there.
    ``given`` names the fields of ``Contact`` and the lists (``emails``, ``tags``
    …) for which the file has a place at all: an empty one among them empties
    what the book holds, but only in a file the book itself wrote
    (``is_whole``).
    """

    name: str = ""
    uuid: str = ""
    outside_id: IncomingId | None = None
    company: IncomingCompany | None = None
    role: str = ""
    language: str = ""
    priority: str = ""
    standing: str = ""
    standing_reason: str = ""
    standing_on: date | None = None
    back_on: date | None = None
    asked_again: str = ""
    no_next_why: str = ""
    source: str = ""
    source_detail: str = ""
    referred_by: str = ""
    added_on: date | None = None
    in_inbox: bool | None = None
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
    leftovers: tuple[str, ...] = ()
    given: frozenset[str] = frozenset()
    is_whole: bool = False


def taking_nothing_away(coming: IncomingContact) -> IncomingContact:
    """Return somebody as a file tells of them that may add and change, and empties nothing."""
    told = ((name, getattr(coming, name, None)) for name in coming.given)
    given = frozenset(name for name, value in told if value not in ("", None) and not isinstance(value, tuple))
    return remade(coming, given=given, fields=tuple((name, value) for name, value in coming.fields if value))


@record
class Incoming:
    """One row of a table, card, event or line: its ``number`` in the file, and whom or what it tells of.

    ``contact`` is a person, ``company`` a company that stands alone; exactly one of them is there.
    A deal or a follow-up is one of its contact.
    ``fingerprint`` tells the very same row again, ``signature`` how it was read: which column fills which field.
    """

    number: int
    contact: IncomingContact | None = None
    company: IncomingCompany | None = None
    fingerprint: str = ""
    signature: str = ""

    @property
    def row_id(self) -> IncomingId | None:
        """By what the very same row, read in the very same way, is known again; None where nothing tells."""
        return IncomingId(f"{FROM_A_ROW}{self.signature}", self.fingerprint) if self.fingerprint else None


@record
class Rejected:
    """A row that cannot be used: its ``number`` in the file, why, and the beginning of what stands there."""

    number: int
    reason: str
    text: str = ""

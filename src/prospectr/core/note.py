"""Notes and concerns: what the seller wants to remember, and what the contact wants to know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.record import Kept, record

if TYPE_CHECKING:
    from datetime import date

NOTE_KINDS = ("note", "alternatives")
CONCERN_KINDS = ("concern", "request")


@record
class Note(Kept):
    """Free words on a contact; a pinned one stays in sight ("daughter has finals")."""

    contact_id: int
    kind: str = "note"
    words: str
    pinned: bool = False
    noted_on: date


@record
class Concern(Kept):
    """A question or objection a contact raised, or (``request``) what they asked for; open until ``answered_on``."""

    contact_id: int
    kind: str = "concern"
    words: str
    raised_on: date
    answer: str = ""
    answered_on: date | None = None

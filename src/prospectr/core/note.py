"""Notes and concerns: what the seller wants to remember, and what the contact wants to know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.record import Kept, record

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

NOTE_KINDS = ("note", "alternatives")
ANSWERED_SHOWN = 3
"""How many of the concerns answered are shown beside those still open."""

CONCERN_KINDS = ("concern", "request")


@record
class Note(Kept):
    """Free words on a contact; a pinned one stays in sight ("daughter has finals")."""

    contact_id: int
    deal_id: int | None = None
    kind: str = "note"
    words: str
    pinned: bool = False
    noted_on: date


@record
class Concern(Kept):
    """A question or objection a contact raised, or (``request``) what they asked for; open until ``answered_on``."""

    contact_id: int
    deal_id: int | None = None
    kind: str = "concern"
    words: str
    raised_on: date
    answer: str = ""
    answered_on: date | None = None


def open_and_answered(concerns: Iterable[Concern], answered: int | None = None) -> tuple[Concern, ...]:
    """Return the concerns still open, then those answered, the last answered first; of these at most ``answered``."""
    days = [(concern.answered_on, concern.id, concern) for concern in concerns]
    closed = sorted(((on, number, concern) for on, number, concern in days if on), key=lambda one: one[:2])
    still_open = [concern for on, _number, concern in days if on is None]
    return *still_open, *[concern for _on, _number, concern in reversed(closed)][:answered]

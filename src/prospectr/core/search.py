"""What a search finds: contacts, each with the records whose words matched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.record import record

if TYPE_CHECKING:
    from prospectr.core.contact import ContactCard
    from prospectr.core.deal import DealCard


@record
class Match:
    """A record that holds the words sought: its type (``note``), its id, and its words as they were written.

    Of a deal they are its title; ``deal`` tells the rest of it.
    """

    type: str
    id: int
    words: str
    deal: DealCard | None = None


@record
class Hit:
    """A contact found, with what matched; no matches means that their name, company, reach or tags did."""

    card: ContactCard
    matches: tuple[Match, ...] = ()


@record
class Found:
    """What a search found, names first, then newest; ``more`` tells that the limit cut it."""

    words: tuple[str, ...]
    hits: tuple[Hit, ...]
    more: bool = False

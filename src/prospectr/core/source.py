"""A source: where a lead came from, found by the seller (outbound) or come by itself (inbound)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from prospectr.core.record import Kept

if TYPE_CHECKING:
    from datetime import date

SOURCE_DIRECTIONS = ("inbound", "outbound")

DIRECTION_OF_KNOWN_SOURCES = {
    "list": "outbound",
    "phone-book": "outbound",
    "web-search": "outbound",
    "directory": "outbound",
    "conversation": "outbound",
    "networking": "outbound",
    "fair": "outbound",
    "cold-call": "outbound",
    "direct-mail": "outbound",
    "webinar": "inbound",
    "referral": "inbound",
    "advert": "inbound",
    "content": "inbound",
    "social": "inbound",
    "form": "inbound",
}
"""The sources of the trade's own glossary; a source by another name has no direction until the seller says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source(Kept):
    """A source as the book keeps it; ``direction`` is ``inbound``, ``outbound`` or not known.

    It is known by ``folded_name``, the form its name is compared by; ``slug`` is a handle.
    """

    slug: str
    name: str
    folded_name: str
    direction: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceCost(Kept):
    """What a source cost from ``from_on`` up to and including ``until_on``, in minor units of ``currency``."""

    source_id: int
    amount_minor: int
    currency: str
    from_on: date
    until_on: date
    words: str = ""

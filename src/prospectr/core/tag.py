"""A tag: a word the seller hangs on contacts to find them together."""

from __future__ import annotations

from dataclasses import dataclass

from prospectr.core.record import Kept


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag(Kept):
    """A tag as first written; ``folded_name`` makes ``+Web`` and ``+web`` one tag, ``slug`` is a handle."""

    slug: str
    name: str
    folded_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactTag(Kept):
    """A tag hanging on a contact."""

    contact_id: int
    tag_id: int

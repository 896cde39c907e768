"""A tag: a word the seller hangs on contacts to find them together."""

from __future__ import annotations

from prospectr.core.record import Kept, record


@record
class Tag(Kept):
    """A tag as first written; ``folded_name`` makes ``+Web`` and ``+web`` one tag, ``slug`` is a handle."""

    slug: str
    name: str
    folded_name: str


@record
class ContactTag(Kept):
    """A tag hanging on a contact."""

    contact_id: int
    tag_id: int

"""A tag: a word the seller hangs on contacts to find them together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A tag as first written; ``slug`` is the folded word that makes ``+Web`` and ``+web`` one tag."""

    id: int = 0
    uuid: str = ""
    version: int = 1
    created_at: datetime
    updated_at: datetime
    deleted_at: datetime | None = None
    slug: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactTag:
    """A tag hanging on a contact."""

    id: int = 0
    uuid: str = ""
    version: int = 1
    created_at: datetime
    updated_at: datetime
    deleted_at: datetime | None = None
    contact_id: int
    tag_id: int

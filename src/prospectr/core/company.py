"""A company: where a contact works, or what they own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """A company as the book keeps it; ``slug`` is its name folded, and never changes."""

    id: int = 0
    uuid: str = ""
    version: int = 1
    created_at: datetime
    updated_at: datetime
    deleted_at: datetime | None = None
    slug: str
    name: str

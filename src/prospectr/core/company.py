"""A company: where a contact works, or what they own."""

from __future__ import annotations

from dataclasses import dataclass

from prospectr.core.record import Kept


@dataclass(frozen=True, slots=True, kw_only=True)
class Company(Kept):
    """A company as the book keeps it; ``slug`` is its name folded, and never changes."""

    slug: str
    name: str

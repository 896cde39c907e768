"""A company: where a contact works, or what they own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.record import Kept, record

if TYPE_CHECKING:
    from prospectr.core.contact import ContactCard


@record
class Company(Kept):
    """A company as the book keeps it.

    It is known by ``folded_name``, the form its name is compared by; ``slug``
    is a handle made of the first name it had, and never changes. ``size``
    counts its people, ``trade`` and ``place`` are words.
    """

    slug: str
    name: str
    folded_name: str
    trade: str = ""
    place: str = ""
    size: int | None = None


@record
class CompanyPage:
    """A company with its contacts."""

    company: Company
    cards: tuple[ContactCard, ...]

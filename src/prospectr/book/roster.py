"""Everybody in a row, however many: their numbers in some order, cards only of those that are looked at."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from prospectr.core.words import N_
from prospectr.store import contacts, listing, roster

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from prospectr.book import Book
    from prospectr.core.contact import ContactCard
    from prospectr.core.sift import Sieve

GROUPS: dict[str, tuple[str, dict[str, str | bool]]] = {
    "all": (N_("all"), {}),
    "leads": (N_("leads"), {"lifecycle": "lead"}),
    "prospects": (N_("prospects"), {"lifecycle": "prospect"}),
    "opportunities": (N_("opportunities"), {"opportunity": True}),
    "customers": (N_("customers"), {"customer": True}),
    "parked": (N_("parked"), {"standing": "parked"}),
    "unfit": (N_("unfit"), {"standing": "unfit"}),
    "left-alone": (N_("do not contact"), {"standing": "do-not-contact"}),
    "inbox": (N_("inbox"), {"inbox": True}),
    "deleted": (N_("deleted"), {}),
}
"""Who may be listed: the word for them, and the filters of ``store.listing`` they pass."""

ORDERS = {
    "name": N_("by name"),
    "score": N_("by score"),
    "next": N_("by next step"),
    "touched": N_("by last touch"),
    "added": N_("last added first"),
}
"""How they may be ordered, as ``store.listing`` does it; the deleted come as they were deleted, the last first."""


class Rosters:
    """Everybody in a row."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def ids(self, group: str = "all", order: str = "name") -> Sequence[int]:
        """List the numbers of a group of ``GROUPS``, in one of ``ORDERS``."""
        reads = self._book.database
        if group == "deleted":
            return array("I", listing.list_deleted_ids(reads, None))
        filters = dict(GROUPS[group][1])
        return array("I", listing.list_contact_ids(reads, filters, order, None, self._book.clock.today()))

    def sieve(self) -> Sieve:
        """Return the texts of everybody, to sift them by what somebody types."""
        return roster.read_sieve(self._book.database)

    def cards(self, ids: Sequence[int]) -> list[ContactCard]:
        """Return the cards of those numbers, deleted or not."""
        return contacts.get_cards(self._book.database, ids)

    def facts(self, ids: Collection[int]) -> list[roster.Fact]:
        """Return number and name of those, and the numbers of the earliest open step and of the one open deal."""
        return roster.list_facts(self._book.database, ids)

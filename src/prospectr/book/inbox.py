"""The inbox: leads to look at, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.contact import LeadsToLookAt
from prospectr.store import contacts
from prospectr.store.listing import list_contact_ids

if TYPE_CHECKING:
    from prospectr.book import Book

UNTOUCHED = f"in_inbox = 0 AND lifecycle = 'lead' AND {contacts.UNTOUCHED}"
UNTOUCHED_SHOWN = 20
"""How many leads nobody has talked to follow those of the inbox."""


class Inbox:
    """Contacts whose words were not understood; after them, leads nobody has talked to."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def count(self) -> int:
        """Count those there are to look at: all in the inbox, and of the untouched leads as many as follow them."""
        waiting = contacts.count_contacts(self._book.database, "in_inbox = 1")
        untouched = contacts.count_contacts(self._book.database, UNTOUCHED)
        return waiting + min(untouched, UNTOUCHED_SHOWN)

    def leads(self) -> LeadsToLookAt:
        """Return those in the inbox, the oldest first, and the untouched leads most worth qualifying."""
        reads, today = self._book.database, self._book.clock.today()
        waiting = list_contact_ids(reads, {"inbox": True}, "rest", None, today)
        filters: dict[str, str | bool] = {"lifecycle": "lead", "untouched": True, "out_of_inbox": True}
        untouched = list_contact_ids(reads, filters, "score", UNTOUCHED_SHOWN, today)
        return LeadsToLookAt(inbox=tuple(waiting), untouched=tuple(untouched))

"""The inbox: who was looked at leaves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.words import _
from prospectr.tui.subject import refs_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.tui.desk import Desk
    from prospectr.tui.subject import Subject


async def keep(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Take contacts out of the inbox as they are."""
    await desk.write_each(refs_of(subjects, ("contact",)), keep_one, "contact.edit", _("Kept"))


def keep_one(book: Book, ref: str) -> Outcome:
    """Take a contact out of the inbox."""
    table, record = book.records.get(ref)
    return book.records.edit(table, record, {"inbox": False})

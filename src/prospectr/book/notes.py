"""Notes: what is worth remembering of a contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.changes import Outcome
from prospectr.core.errors import InputError
from prospectr.core.note import Note
from prospectr.core.text import check_text
from prospectr.core.words import _
from prospectr.store import contacts

if TYPE_CHECKING:
    from prospectr.book import Book
    from prospectr.store.journal import Journal


class EmptyNoteError(InputError):
    """A note without words."""

    def __init__(self) -> None:
        super().__init__(_("The note is empty."), hint=_("Type what to remember: prospectr note nora likes oat milk"))


class Notes:
    """What is worth remembering."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def add(self, contact_id: int, words: str, *, pinned: bool = False) -> Outcome:
        """Add a note to a contact. Raises ``EmptyNoteError``."""
        if not words.strip():
            raise EmptyNoteError
        with self._book.act("note.add") as unit:
            note = self.write(unit, contact_id, words, pinned=pinned)
            unit.finish()
            cards = contacts.get_cards(unit, [contact_id])
            unit.about("note", note.id, cards[0].contact.name)
            operation = unit.operation_id
        return Outcome(operation=operation, subject=unit.subject, cards=tuple(cards), records=(note,))

    def write(self, unit: Journal, contact_id: int, words: str, *, pinned: bool = False) -> Note:
        """Write a note inside the caller's unit of work."""
        return unit.insert(
            "note",
            Note(
                contact_id=contact_id,
                words=check_text(_("note"), words),
                pinned=pinned,
                noted_on=self._book.clock.today(),
            ),
        )

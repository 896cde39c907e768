"""Notes: what is worth remembering of a contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.book.outcome import outcome_of
from prospectr.core.errors import InputError
from prospectr.core.note import Note
from prospectr.core.text import check_text
from prospectr.core.words import _

if TYPE_CHECKING:
    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.store.journal import Journal


class EmptyNoteError(InputError):
    """A note without words."""

    def __init__(self) -> None:
        super().__init__(_("The note is empty."), hint=_("Type what to remember: prospectr note REF likes oat milk"))


class Notes:
    """What is worth remembering."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def add(
        self, contact_id: int, words: str, *, deal_id: int | None = None, pinned: bool = False, kind: str = "note"
    ) -> Outcome:
        """Add a note to a contact or to one of their deals; ``kind`` is ``note`` or ``alternatives``.

        Raises ``EmptyNoteError``, and ``RecordDeletedError`` where the deal was deleted meanwhile.
        """
        if not words.strip():
            raise EmptyNoteError
        with self._book.act("note.add") as unit:
            if deal_id is not None:
                self._book.standing.deal_now(unit, deal_id)
            return outcome_of(unit, self.write(unit, contact_id, words, deal_id=deal_id, pinned=pinned, kind=kind))

    def write(
        self,
        unit: Journal,
        contact_id: int,
        words: str,
        *,
        deal_id: int | None = None,
        pinned: bool = False,
        kind: str = "note",
    ) -> Note:
        """Write a note inside the caller's unit of work, on the contact or on one of their deals."""
        return unit.insert(
            "note",
            Note(
                contact_id=contact_id,
                deal_id=deal_id,
                kind=kind,
                words=check_text(_("note"), words),
                pinned=pinned,
                noted_on=self._book.clock.today(),
            ),
        )

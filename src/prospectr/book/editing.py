"""A record while somebody changes it: read once, written later, and never over what was changed in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.changes import Outcome
from prospectr.core.contact import Contact
from prospectr.core.editable import Value, read_fields
from prospectr.core.errors import ProspectrError
from prospectr.core.record import record
from prospectr.core.refs import say_ref
from prospectr.core.words import _
from prospectr.store.errors import StaleRecordError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from prospectr.book import Book
    from prospectr.book.records import Record


@record
class Opened:
    """A record as it stood at some moment, and what its fields held then."""

    table: str
    record: Record
    values: Mapping[str, Value]

    @property
    def ref(self) -> str:
        """The typed id of the record."""
        return say_ref(self.table, self.record.id)


class ChangedMeanwhileError(ProspectrError):
    """The record is no longer the one that was opened.

    ``now`` is what it is, None where it is deleted; ``mine`` is what was typed
    of each field the seller changed, ``theirs`` what was changed elsewhere.
    """

    def __init__(self, opened: Opened, now: Opened | None, mine: Mapping[str, Value]) -> None:
        self.opened = opened
        self.now = now
        self.typed = mine
        self.theirs = {name: value for name, value in now.values.items() if value != opened.values[name]} if now else {}
        self.mine = {name: value for name, value in mine.items() if self.theirs.get(name) != value}
        sentence = _("{ref} was changed elsewhere while it was open; nothing was changed.")
        super().__init__(
            sentence.format(ref=opened.ref),
            hint=() if now else (_("It is deleted."), _("Look for it with: prospectr history")),
        )

    @property
    def fields_of_both(self) -> list[str]:
        """The fields that were changed on both sides, each to something else."""
        return [name for name in self.theirs if name in self.mine]

    @property
    def only_theirs(self) -> dict[str, Value]:
        """The fields that were changed elsewhere alone, as they are now."""
        return {name: value for name, value in self.theirs.items() if name not in self.mine}


class Editing:
    """Records as they are opened to be changed, and what was typed written back."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def open(self, ref: str) -> Opened:
        """Return the record that ``ref`` names with what its fields hold; see ``Records.get``."""
        return self.opened(*self._book.records.get(ref))

    def opened(self, table: str, record: Record) -> Opened:
        """Return a record with what its fields hold; a contact is read anew, with all that belongs to them."""
        if isinstance(record, Contact):
            card = self._book.contacts.page(record.id, timeline=1).card
            return Opened(table=table, record=card.contact, values=read_fields(table, card))
        return Opened(table=table, record=record, values=read_fields(table, record))

    def write(self, opened: Opened, typed: Mapping[str, Value]) -> Outcome:
        """Write what was typed otherwise than it stood. Raises ``ChangedMeanwhileError`` where that is another by now.

        The e-mails, tags and fields of a contact are records of their own: their change counts as well.
        """
        mine = {name: value for name, value in typed.items() if value != opened.values[name]}
        if not mine:
            return Outcome(operation=None)
        now = self._now(opened)
        if now is None or now.record.version != opened.record.version or now.values != opened.values:
            raise ChangedMeanwhileError(opened, now, mine)
        return self.write_beside(now, mine)

    def write_beside(self, now: Opened, mine: Mapping[str, Value]) -> Outcome:
        """Write fields of a record as it is now. Raises ``ChangedMeanwhileError`` where it is another by now."""
        if not mine:
            return Outcome(operation=None)
        try:
            return self._book.records.edit(now.table, now.record, mine)
        except StaleRecordError:
            raise ChangedMeanwhileError(now, self._now(now), mine) from None

    def _now(self, opened: Opened) -> Opened | None:
        record = self._book.records.find(opened.table, opened.record.id)
        return None if record is None or record.deleted_at is not None else self.opened(opened.table, record)

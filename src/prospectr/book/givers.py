"""Givers: which import gave the book what it holds of somebody: a newer export of the same source may change it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.delta import COLUMN_OF
from prospectr.store import importing

if TYPE_CHECKING:
    from prospectr.core.contact import Contact
    from prospectr.core.importing import FileRead
    from prospectr.store.importing import Reads

SAME_FOR_ALL = frozenset({"table", "vcard", "icalendar"})
"""The layouts that many programs write: only a file of the same name is of the same source."""


class Source(NamedTuple):
    """Where a file is from, by what two are known to be of one source; ``digest`` tells the very file."""

    name: str
    digest: str


def source_of(facts: FileRead) -> Source:
    """Return where a file is from."""
    return Source(_name_of(facts.layout, facts.name), facts.digest)


class Givers:
    """Tells of what the book holds whether it was given by an import of some source; the log is read once."""

    def __init__(self, reads: Reads) -> None:
        self._reads = reads
        self._sources: dict[int, dict[int, Source]] | None = None
        self._given: dict[int, dict[str, int]] = {}
        self._changed: set[tuple[int, str]] = set()

    def gave(self, source: Source, contact: Contact, key: str) -> bool:
        """Tell whether ``source`` may change what it gave: the book's value was its own, of another file than this one.

        Of two rows of one file that say different things the first counts: the second is a conflict. Where several
        files came in together, what a contact held from the first is of the file that brought them.
        """
        contact_id = contact.id
        if contact_id not in self._given:
            self._given[contact_id] = importing.last_given_by(self._reads, contact_id)
        operation = self._given[contact_id].get(COLUMN_OF.get(key, key), 0)
        there = self._sources_of(operation)
        brought = there.get(contact.batch_id or 0)
        mine = [one for one in ([brought] if brought else there.values()) if one.name == source.name]
        if not brought and len(mine) < len(there):
            return False
        if (contact_id, key) in self._changed or not any(one.digest != source.digest for one in mine):
            return False
        self._changed.add((contact_id, key))
        return True

    def _sources_of(self, operation: int) -> dict[int, Source]:
        """Return of which sources an import was, by the number of the batch; nothing for an act that was none."""
        if self._sources is None:
            self._sources = {}
            for batch, number, _is_undone in importing.list_batches(self._reads, None):
                known = Source(_name_of(batch.layout, batch.name), batch.digest)
                self._sources.setdefault(number, {})[batch.id] = known
        return self._sources.get(operation, {})


def _name_of(layout: str, name: str) -> str:
    return f"{layout}:{name}" if layout in SAME_FOR_ALL else layout

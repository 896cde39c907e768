"""The journal: every write passes here, so that each act can be undone and done again.

A write notes which columns it changed, before and after; the operation, its
changes, the search text and the facts derived for each contact are saved in
the same commit. Facts that are derived are not noted: they are computed again.
"""

from __future__ import annotations

import json
import uuid
from dataclasses import replace
from itertools import groupby, islice
from operator import attrgetter
from sqlite3 import IntegrityError
from typing import TYPE_CHECKING, Any

from prospectr.core.contact import FILLED_IN_FIELDS
from prospectr.core.record import fields_of, filled
from prospectr.core.refs import say_ref
from prospectr.store import derived, newrows, search
from prospectr.store.conflicts import (
    double_conflict,
    parted_conflict,
    reference_conflict,
    row_conflict,
    say_row,
    stray_conflict,
    way_conflict,
)
from prospectr.store.errors import StaleRecordError
from prospectr.store.rows import say_instant, to_columns
from prospectr.store.slugs import with_free_slug

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from prospectr.core.changes import Change, Operation
    from prospectr.core.record import Kept
    from prospectr.store.errors import UndoConflictError
    from prospectr.store.rows import Record

    _Row = dict[str, Any]

BOOKKEEPING = ("version", "updated_at")
_WRITE_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

NOT_COMPARED = frozenset({*BOOKKEEPING, *FILLED_IN_FIELDS}).union(*newrows.DERIVED.values())
NOT_TOLD_BY = NOT_COMPARED | {"slug"}
FEW = 8
"""So many rows are as soon written one by one."""
TOGETHER = 1_000
"""How many rows are taken back at a time."""
_CHANGE = ("operation_id", "position", "table_name", "row_id", "before", "after")
NAMED = 5
"""How many operations the label of an undo names."""


class Journal:
    """One unit of work on an open connection: an operation in the making.

    ``remarks`` gathers the sentences a person should read of it;
    ``slugs_given`` remembers the last number each slug of it got.
    """

    def __init__(self, connection: sqlite3.Connection, *, verb: str, now: datetime) -> None:
        self.connection = connection
        self.now = now
        self.uuid = uuid.uuid4().hex
        self.verb = verb
        self.subject = ""
        self.label = ""
        self.target_id: int | None = None
        self.operation_id: int | None = None
        self.remarks: list[str] = []
        self.slugs_given: dict[tuple[str, str], int] = {}
        self._position = 0
        self._touched: dict[tuple[str, int], None] = {}
        self._owners: set[int] = set()
        self._ownerless: list[tuple[str, int]] = []
        self._swapped: dict[tuple[str, int], int] = {}

    def about(self, table: str, record_id: int, label: str) -> None:
        """Say which record the operation is about, and by which name a person knows it."""
        self.subject, self.label = say_ref(table, record_id), label

    def read(self, statement: str, /, **values: object) -> list[Any]:
        """Fetch every row of a select, as the book stands inside this unit."""
        return self.connection.execute(statement, values).fetchall()

    def insert(self, table: str, record: Record) -> Record:
        """Write a new record; it comes back with its id, its times, and a UUID where it had none."""
        row = to_columns(record)
        row |= {
            "uuid": row["uuid"] or uuid.uuid4().hex,
            "created_at": say_instant(self.now),
            "updated_at": say_instant(self.now),
        }
        del row["id"]
        record_id = self._insert_row(table, row)
        self._note(table, record_id, None, {"id": record_id, **row})
        return replace(record, id=record_id, uuid=row["uuid"], created_at=self.now, updated_at=self.now)

    def insert_many(self, table: str, records: Sequence[Record]) -> list[Record]:
        """Write new records of one table; they come back as ``insert`` gives them, in their order.

        Numbers are given here and not asked for one by one: nobody else writes meanwhile.
        """
        if len(records) < FEW:
            return [self.insert(table, one) for one in records]
        kept = type(records[0])
        names = [field.name for field in fields_of(kept) if field.name not in newrows.OWN]
        read = attrgetter(*names)
        rows = [read(one) for one in records]
        numbers, uuids = self._write(table, kept, names, rows, [one.uuid for one in records])
        return [
            filled(kept, (number, own, row[0], self.now, self.now, *row[1:]))
            for number, own, row in zip(numbers, uuids, rows, strict=True)
        ]

    def write_many(
        self,
        table: str,
        kept: type[Kept],
        names: Sequence[str],
        rows: Sequence[Sequence[Any]],
        *,
        uuids: Sequence[str] = (),
    ) -> range:
        """Write new rows of one table and return their numbers; each is a ``kept`` of which no record is made.

        A row holds the fields ``names`` in their order, the rest is as in a new
        record. ``uuids`` are those that rows bring, "" for none.
        """
        return self._write(table, kept, names, rows, uuids)[0] if rows else range(0)

    def _write(
        self, table: str, kept: type[Kept], names: Sequence[str], rows: Sequence[Sequence[Any]], uuids: Sequence[str]
    ) -> tuple[range, list[str]]:
        first = newrows.last_number(self.connection, table) + 1
        numbers = range(first, first + len(rows))
        now = say_instant(self.now)
        given = newrows.insert(self.connection, table, kept, names, rows, uuids=uuids, first=first, at=now)
        at = self._begin_notes(len(rows))
        newrows.note(self.connection, table, kept, names, numbers, operation_id=self.operation_id, position=at)
        written = [(table, number) for number in numbers]
        self._touched.update(dict.fromkeys(written))
        if "contact_id" in names:
            place = names.index("contact_id")
            self._owners.update(row[place] for row in rows if row[place] is not None)
        elif table in derived.OWNERS:
            self._ownerless += written
        return numbers, given

    def take(self, table: str, row: dict[str, Any]) -> int:
        """Write a row of another book, columns as in the file: its UUID and times stay. Return its new number."""
        taken = {name: value for name, value in row.items() if name != "id"} | {"version": 1}
        record_id = self._insert_row(table, taken)
        self._note(table, record_id, None, {"id": record_id, **taken})
        return record_id

    def change(self, table: str, before: dict[str, Any], changed: dict[str, Any]) -> None:
        """Write some columns of a row, as they lie in the file; ``before`` is the whole row as it was read.

        Raises ``StaleRecordError`` when the row is no longer of that version.
        """
        record_id = int(before["id"])
        if not self._update_row(table, record_id, changed, int(before["version"])):
            raise StaleRecordError(say_row(table, before))
        self._note(table, record_id, {name: before[name] for name in changed}, changed)

    def update(self, table: str, before: Record, after: Record) -> Record:
        """Write what differs between two states of a record; it comes back one version on.

        Raises ``StaleRecordError`` when the row is no longer the version that ``before`` was read at.
        """
        old, new = to_columns(before), to_columns(after)
        changed = {name: value for name, value in new.items() if value != old[name] and name not in NOT_COMPARED}
        if not changed:
            return before
        record_id, version = int(new["id"]), int(old["version"])
        if not self._update_row(table, record_id, changed, version):
            raise StaleRecordError(say_row(table, new))
        self._note(table, record_id, {name: old[name] for name in changed}, changed)
        return replace(after, version=version + 1, updated_at=self.now)

    def swap(self, change: Change, *, operation_id: int) -> None:
        """Take one noted change back, ``after`` to ``before``, if nothing newer stands on it.

        Raises ``UndoConflictError`` otherwise.
        """
        self._swapped[change.table_name, change.row_id] = operation_id
        self.connection.execute("PRAGMA defer_foreign_keys = 1")
        table, record_id, wanted = change.table_name, change.row_id, change.before
        current = self.find_row(table, record_id)
        if not _stands(change.after, current):
            raise row_conflict(self, change, operation_id, current)
        try:
            if wanted is None:
                self.connection.execute(f'DELETE FROM "{table}" WHERE id = :id', {"id": record_id})
                self._note(table, record_id, current, None)
            elif current is None:
                wanted = with_free_slug(self, table, self._of_today(table, wanted))
                self._insert_row(table, wanted)
                self._note(table, record_id, None, wanted)
            else:
                self._update_row(table, record_id, wanted, int(current["version"]))
                self._note(table, record_id, change.after, wanted)
        except IntegrityError as error:
            raise double_conflict(self, change, operation_id, current or wanted or {}) from error

    def swap_all(self, changes: Iterable[Change], *, operation_id: int) -> None:
        """Take noted changes back one after the other, as ``swap`` does, rows of one table that go or come together."""
        for (table, goes, comes), some in groupby(changes, key=_way_back):
            if not (goes or comes):
                for change in some:
                    self.swap(change, operation_id=operation_id)
                continue
            while together := list(islice(some, TOGETHER)):
                if not (self._take_out(table, together) if goes else self._put_back(table, together)):
                    for change in together:
                        self.swap(change, operation_id=operation_id)
                self._swapped.update(((table, change.row_id), operation_id) for change in together)

    def _take_out(self, table: str, changes: Sequence[Change]) -> bool:
        """Delete rows that were written, and tell that it was done; False where one is not as it was written."""
        numbers = [change.row_id for change in changes]
        rows = newrows.find_rows(self.connection, table, numbers)
        if not all(_stands(change.after, rows.get(change.row_id)) for change in changes):
            return False
        self.connection.execute("PRAGMA defer_foreign_keys = 1")
        first = self._touch(table, [(change.row_id, rows[change.row_id], None) for change in changes])
        names = list(rows[numbers[0]])
        newrows.take_out(self.connection, table, names, numbers, operation_id=self.operation_id, position=first)
        return True

    def _put_back(self, table: str, changes: Sequence[Change]) -> bool:
        """Write rows again that were taken out, and tell that it was done; False where one of them cannot be."""
        wanted = [(change.row_id, change.before or {}) for change in changes]
        names = list(wanted[0][1])
        is_current = names == list(self._of_today(table, wanted[0][1]))
        if not is_current or any(list(row) != names for _id, row in wanted):
            return False
        if newrows.find_rows(self.connection, table, [row_id for row_id, _row in wanted]):
            return False
        self.connection.execute("PRAGMA defer_foreign_keys = 1")
        self.connection.execute("SAVEPOINT put_back")
        try:
            self._insert_rows(table, names, [list(row.values()) for _id, row in wanted])
        except IntegrityError:
            self.connection.execute("ROLLBACK TO put_back")
            return False
        finally:
            self.connection.execute("RELEASE put_back")
        self._note_all(table, [(row_id, None, row) for row_id, row in wanted])
        return True

    def mark(self, operations: Sequence[Operation], *, undone: bool) -> None:
        """Say that operations are undone by this one, or stand again; this one is about them."""
        undone_by = self.operation_id if undone else None
        for operation in operations:
            self.connection.execute(
                "UPDATE operation SET undone_by = :undone_by WHERE id = :id",
                {"undone_by": undone_by, "id": operation.id},
            )
        if len(operations) == 1:
            (only,) = operations
            self.target_id, self.subject, self.label = only.id, only.subject, only.label
        else:
            listed = [f"#{operation.id}" for operation in operations]
            self.label = ", ".join(listed if len(listed) <= NAMED else [*listed[: NAMED - 1], "…", listed[-1]])

    def finish(self) -> None:
        """Save what follows from the changes so far: derived facts, search text, and the operation's name.

        Raises ``UndoConflictError`` where an undo would leave a deal, say, whose contact is deleted.
        """
        if self.operation_id is None:
            return
        for find_conflict in (stray_conflict, way_conflict, parted_conflict) if self._swapped else ():
            conflict = find_conflict(self, self._swapped)
            if conflict:
                raise conflict
        contacts = self._contacts_touched()
        derived.derive(self.connection, contacts)
        search.reindex(self.connection, self._touched, contacts)
        self._touched.clear()
        self._owners.clear()
        self._ownerless.clear()
        self.connection.execute(
            "UPDATE operation SET subject = :subject, label = :label, target_id = :target_id WHERE id = :id",
            {"subject": self.subject, "label": self.label, "target_id": self.target_id, "id": self.operation_id},
        )

    def conflict(self) -> UndoConflictError:
        """Say why the commit was refused: a record would name one that is not there."""
        return reference_conflict(self, self._swapped)

    def refuse_orphans(self) -> None:
        """Raise what the commit of an undo would be refused for; for a unit that is not to be committed."""
        if self._swapped and self.read("PRAGMA foreign_key_check"):
            raise self.conflict()

    def _of_today(self, table: str, row: dict[str, Any]) -> dict[str, Any]:
        """Leave out what an older version of the book kept and this one does not."""
        names = {name for (name,) in self.read("SELECT name FROM pragma_table_info(:table)", table=table)}
        return {name: value for name, value in row.items() if name in names}

    def _insert_row(self, table: str, row: dict[str, Any]) -> int:
        names = ", ".join(f'"{name}"' for name in row)
        places = ", ".join(f":{name}" for name in row)
        cursor = self.connection.execute(f'INSERT INTO "{table}" ({names}) VALUES ({places})', row)
        return int(cursor.lastrowid or 0)

    def _insert_rows(self, table: str, names: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        listed, places = ", ".join(f'"{name}"' for name in names), ", ".join("?" for _name in names)
        self.connection.executemany(f'INSERT INTO "{table}" ({listed}) VALUES ({places})', rows)

    def _update_row(self, table: str, record_id: int, changed: dict[str, Any], version: int) -> bool:
        assignments = ", ".join(f'"{name}" = :{name}' for name in changed)
        cursor = self.connection.execute(
            f'UPDATE "{table}" SET {assignments}, version = version + 1, updated_at = :_now'
            " WHERE id = :_id AND version = :_version",
            {**changed, "_now": say_instant(self.now), "_id": record_id, "_version": version},
        )
        return cursor.rowcount == 1

    def find_row(self, table: str, record_id: int) -> dict[str, Any] | None:
        """Return a row by its number, its columns by name, or None."""
        cursor = self.connection.execute(f'SELECT * FROM "{table}" WHERE id = :id', {"id": record_id})
        row = cursor.fetchone()
        return None if row is None else dict(zip((column[0] for column in cursor.description), row, strict=True))

    def _note(self, table: str, record_id: int, before: _Row | None, after: _Row | None) -> None:
        self._note_all(table, [(record_id, before, after)])

    def _note_all(self, table: str, changes: Sequence[tuple[int, _Row | None, _Row | None]]) -> None:
        """Note what changes were made of rows of one table: each its number, and its columns before and after."""
        first = self._touch(table, changes)
        noted = [
            (self.operation_id, position, table, record_id, _say_columns(before), _say_columns(after))
            for position, (record_id, before, after) in enumerate(changes, first)
        ]
        self._insert_rows("change", _CHANGE, noted)

    def _touch(self, table: str, changes: Sequence[tuple[int, _Row | None, _Row | None]]) -> int:
        """Remember whose facts may follow from changes of rows; return the position of the first note of them."""
        has_owner = table in derived.OWNED_BY_CONTACT or table in derived.OWNERS
        for record_id, before, after in changes:
            self._touched[table, record_id] = None
            owners = {row["contact_id"] for row in (before, after) if row and row.get("contact_id") is not None}
            if owners:
                self._owners |= owners
            elif has_owner:
                self._ownerless.append((table, record_id))
        return self._begin_notes(len(changes))

    def _begin_notes(self, count: int) -> int:
        """Open the operation where nothing was noted yet; return the position of the first of so many notes."""
        if self.operation_id is None:
            self.operation_id = self._open_operation()
        self._position += count
        return self._position - count

    def _open_operation(self) -> int:
        cursor = self.connection.execute(
            "INSERT INTO operation (uuid, verb, subject, label, done_at) VALUES (:uuid, :verb, '', '', :done_at)",
            {"uuid": self.uuid, "verb": self.verb, "done_at": say_instant(self.now)},
        )
        return int(cursor.lastrowid or 0)

    def _contacts_touched(self) -> list[int]:
        """List the contacts whose derived facts may have changed: those written, and the owners of what was written."""
        contacts = self._owners | {record_id for table, record_id in self._touched if table == "contact"}
        for table, record_id in self._ownerless:
            owner = derived.OWNERS.get(table, f'SELECT contact_id FROM "{table}" WHERE id = :id')
            rows = self.read(owner, id=record_id)
            contacts.update(contact_id for (contact_id,) in rows)
        return sorted(contacts)


def _way_back(change: Change) -> tuple[str, bool, bool]:
    """Tell the table of a change, and whether taking it back removes a row or brings one."""
    return change.table_name, change.before is None, change.after is None


def _stands(expected: dict[str, Any] | None, current: dict[str, Any] | None) -> bool:
    """Tell whether a row still is what a change made of it; under another slug it is, as it may have come back so."""
    if expected is None or current is None:
        return expected is current
    return all(
        current[name] == value for name, value in expected.items() if name in current and name not in NOT_TOLD_BY
    )


def _say_columns(values: dict[str, Any] | None) -> str | None:
    return None if values is None else _WRITE_JSON(values)

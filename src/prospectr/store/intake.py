"""The intake: rows of another book, or of a part of one, matched with those that are here, and taken in.

A row is known by its UUID; what has a name of its own, and what there is once
at a time, also by that. What is new comes in; what was changed there and not
here since is changed; where both sides were changed the book's stays.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from prospectr.core.refs import PREFIX_OF
from prospectr.core.text import fold_name
from prospectr.core.words import N_, _
from prospectr.store.conflicts import NEVER_WITHOUT, ONCE
from prospectr.store.documents import shapes
from prospectr.store.importing import APPLY, WHOLE_BOOK
from prospectr.store.slugs import free_slug
from prospectr.store.whole import NOUNS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prospectr.store.database import Database
    from prospectr.store.documents import Shape
    from prospectr.store.journal import Journal
    from prospectr.store.staging import Staging

    Row = dict[str, Any]

KNOWN_BY = {
    "pipeline": ("slug",),
    "stage": ("slug",),
    "lost_reason": ("slug",),
    "stage_check": ("stage_id", "words"),
    "company": ("folded_name",),
    "source": ("folded_name",),
    "tag": ("folded_name",),
    "field": ("folded_name",),
    "saved_mapping": ("folded_name",),
    **{table: tuple(columns.split(", ")) for table, (columns, _sentence) in ONCE.items()},
}
"""By what a row is known besides its UUID, while it is not deleted."""

FILLED = {"company": frozenset({"trade", "place", "size"})}
"""The columns that are filled in where they are empty here, of a row known by its name; an empty one empties none."""

NOT_COMPARED = frozenset({"id", "uuid", "version", "created_at", "updated_at", "slug"})
WITH_NAMES = frozenset({"name", "folded_name"})

NEWER_HERE = N_("the book's is newer")
CHANGED_HERE = N_("it was changed here too")
ANOTHER_HERE = N_("the book has another of that name")
GONE_HERE = N_("what it belongs to is deleted here")
NOT_TAKEN = N_("what it belongs to was not taken over")
STILL_USED = N_("it was deleted, but is still used here")
THERE_AGAIN = N_("the book has it already, made anew")


class Matched(NamedTuple):
    """What becomes of a row: its ``verdict``; ``here`` is the book's row, ``changes`` what differs from it.

    ``row`` is the file's, with the book's numbers where it names others;
    ``like`` is by what it was known (``uuid`` or the columns), ``reason`` why there is a conflict. What is ``filled``
    is written even then: the book's row had nothing there.
    """

    table: str
    line: int
    verdict: str
    row: Row
    here: Row | None = None
    changes: tuple[str, ...] = ()
    like: str = ""
    reason: str = ""
    filled: tuple[str, ...] = ()


class Intake:
    """Matches the rows of ``staging`` with the book that ``reads``; with a ``unit`` to write in, takes them in.

    ``counts`` are the verdicts over all rows that were matched.
    """

    def __init__(self, staging: Staging, reads: Database | Journal, unit: Journal | None = None) -> None:
        self._staging = staging
        self._reads = reads
        self._unit = unit
        self.counts: Counter[str] = Counter()
        self._places: dict[str, dict[int, int]] = {table: {} for table in NOUNS}
        self._gone: set[tuple[str, int]] = set()
        self._kept_deals: set[int] = set()

    def rows(self) -> Iterator[Matched]:
        """Match every row, table by table, and take it in where there is a unit to write in."""
        self._place_contacts()
        for table in NOUNS:
            shape = shapes()[table]
            waiting: list[tuple[int, Row]] = []
            for batch in self._staging.rows(table):
                there = self._by_uuid(table, [row["uuid"] for row in batch])
                for row in batch:
                    matched = self._match(shape, row, there.get(row["uuid"]))
                    self.counts[matched.verdict] += 1
                    self._settle(matched, row["id"], waiting)
                    yield matched
            for record_id, later in waiting:
                self._name_later(record_id, later)

    def _place_contacts(self) -> None:
        """Find the contacts that are here: those of the file name each other, whichever comes first."""
        places = self._places["contact"]
        for batch in self._staging.rows("contact"):
            there = self._by_uuid("contact", [row["uuid"] for row in batch])
            places.update(
                (row["id"], there[row["uuid"]]["id"] if row["uuid"] in there else -row["id"]) for row in batch
            )

    def _by_uuid(self, table: str, uuids: list[str]) -> dict[str, Row]:
        names = shapes()[table].columns
        listed = ", ".join(f'"{name}"' for name in names)
        rows = self._reads.read(
            f'SELECT {listed} FROM "{table}" WHERE uuid IN (SELECT value FROM json_each(:uuids))',
            uuids=json.dumps(uuids),
        )
        return {row[names.index("uuid")]: dict(zip(names, row, strict=True)) for row in rows}

    def _match(self, shape: Shape, given: Row, here: Row | None) -> Matched:
        table, line = shape.table, self._staging.line_of(shape.table, given["id"])
        row, reason = self._resolve(shape, given)
        if reason:
            return Matched(table, line, "conflict", row, here, reason=reason)
        like = "uuid" if here else ""
        if here is None and row["deleted_at"] is None:
            here = self._find_known(table, row)
            like = ", ".join(KNOWN_BY[table]) if here else ""
        if here is None:
            if table == "deal_move" and given["deal_id"] in self._kept_deals:
                return Matched(table, line, "conflict", row, reason=_(NOT_TAKEN))
            return Matched(table, line, "new", row)
        skipped = NOT_COMPARED if like == "uuid" else NOT_COMPARED | WITH_NAMES
        changes = tuple(
            name
            for name in shape.columns
            if row[name] != here[name] and name not in skipped and (table, given["id"], name) not in self._staging.cut
        )
        if like != "uuid" and (fills := FILLED.get(table)):
            return _filled(Matched(table, line, "same", row, here, changes, like), fills)
        if not changes:
            return Matched(table, line, "same", row, here, like=like)
        reason = self._refusal(table, row, here, like)
        return Matched(table, line, "conflict" if reason else "changed", row, here, changes, like, reason)

    def _resolve(self, shape: Shape, given: Row) -> tuple[Row, str]:
        """Name the book's records in a row of the file; say what stands against it, if anything does."""
        row, reason = dict(given), ""
        if "folded_name" in row:
            row["folded_name"] = fold_name(row["name"])  # where the name was changed in the file by hand
        for name, table in self._named_by(shape):
            if (number := given[name]) is None:
                continue
            row[name] = self._places[table].get(number)
            if row[name] is None:
                reason = _(NOT_TAKEN)
            elif (table, number) in self._gone and _never_without(shape.table, table, row):
                reason = _(GONE_HERE)
        if shape.table == "distinct_pair" and not reason and row["contact_id"] > row["other_id"]:
            row["contact_id"], row["other_id"] = row["other_id"], row["contact_id"]
        return row, reason

    def _named_by(self, shape: Shape) -> tuple[tuple[str, str], ...]:
        return tuple((name, table) for name, table in shape.references if table in self._places)

    def _find_known(self, table: str, row: Row, but: int = 0) -> Row | None:
        """Find the book's row, not deleted, that a row is known by, another than ``but``."""
        known_by = KNOWN_BY.get(table)
        if known_by is None or any(isinstance(row[name], int) and row[name] < 0 for name in known_by):
            return None
        names = shapes()[table].columns
        listed = ", ".join(f'"{name}"' for name in names)
        where = " AND ".join(f'"{name}" = :{name}' for name in known_by)
        rows = self._reads.read(
            f'SELECT {listed} FROM "{table}" WHERE {where} AND deleted_at IS NULL AND id <> :but ORDER BY id LIMIT 1',
            but=but,
            **{name: row[name] for name in known_by},
        )
        return dict(zip(names, rows[0], strict=True)) if rows else None

    def _refusal(self, table: str, row: Row, here: Row, like: str) -> str:
        """Say why the book's row stays as it is; an empty text where the file's takes its place."""
        if like != "uuid":
            return _(ANOTHER_HERE)
        if row["updated_at"] < here["updated_at"]:
            return _(NEWER_HERE)
        # Written at the same instant they were the same row: then somebody changed the file itself.
        if row["updated_at"] > here["updated_at"] and not self._is_unchanged(table, here):
            return _(CHANGED_HERE)
        if row["deleted_at"] is not None and here["deleted_at"] is None and self._is_used(table, here["id"]):
            return _(STILL_USED)
        if row["deleted_at"] is None and self._find_known(table, row, but=here["id"]):
            return _(THERE_AGAIN)
        return ""

    def _is_unchanged(self, table: str, here: Row) -> bool:
        """Tell whether the file's row goes back to what the book's is: not written here since, or by acts it knows.

        What another book's export brought was not written here; what came in from any other list was.
        """
        if here["version"] == 1:
            return True
        last = self._reads.read(
            "SELECT operation.uuid, verb = :apply AND EXISTS (SELECT 1 FROM import_batch"
            " WHERE :prefix || import_batch.id = subject AND layout = :layout)"
            " FROM change JOIN operation ON operation.id = operation_id"
            " WHERE table_name = :table AND row_id = :id ORDER BY operation.id DESC LIMIT 1",
            table=table,
            id=here["id"],
            apply=APPLY,
            prefix=PREFIX_OF["import_batch"],
            layout=WHOLE_BOOK,
        )
        return all(is_of_a_book or self._staging.knows_operation(uuid) for uuid, is_of_a_book in last)

    def _is_used(self, table: str, record_id: int) -> bool:
        """Tell whether something stands here that cannot be without a record, and that the file does not delete too."""
        for owned, parent, which in NEVER_WITHOUT:
            if parent != table:
                continue
            rows = self._reads.read(
                f"SELECT uuid FROM {owned} WHERE {parent}_id = :id AND deleted_at IS NULL AND {which}", id=record_id
            )
            if any(not self._staging.is_deleted(owned, uuid) for (uuid,) in rows):
                return True
        return False

    def _settle(self, matched: Matched, number: int, waiting: list[tuple[int, Row]]) -> None:
        """Remember what a row of the file is here, and write it where there is a unit to write in."""
        table, here = matched.table, matched.here
        if here is not None:
            self._places[table][number] = here["id"]
        elif matched.verdict == "new":
            self._places[table][number] = self._take(table, matched.row, waiting) if self._unit else -number
        else:
            self._places[table].pop(number, None)
        stays_gone = here is not None and here["deleted_at"] is not None and matched.verdict != "changed"
        if stays_gone and matched.row["deleted_at"] is None:
            self._gone.add((table, number))
        if table == "deal" and matched.verdict == "conflict":
            self._kept_deals.add(number)
        written = matched.changes if matched.verdict == "changed" else matched.filled
        if written and self._unit and here is not None:
            changed = {name: matched.row[name] for name in written}
            later = {name: value for name, value in changed.items() if name in SELF_NAMED and _is_yet_to_come(value)}
            changed = {name: value for name, value in changed.items() if name not in later}
            if changed:
                self._unit.change(table, here, changed)
            if later:
                waiting.append((here["id"], later))

    def _take(self, table: str, row: Row, waiting: list[tuple[int, Row]]) -> int:
        """Write a new row; contacts who are still to come are named afterwards."""
        unit = self._unit
        assert unit is not None  # noqa: S101 - asked by ``_settle`` before
        later: Row = {}
        if table == "contact":
            later = {name: row[name] for name in SELF_NAMED if _is_yet_to_come(row[name])}
            row |= dict.fromkeys(later)
        if "slug" in row and unit.read(f"SELECT 1 FROM {table} WHERE slug = :slug", slug=row["slug"]):
            row["slug"] = free_slug(unit, table, row["slug"])
        record_id = unit.take(table, row)
        if later:
            waiting.append((record_id, later))
        return record_id

    def _name_later(self, record_id: int, later: Row) -> None:
        unit = self._unit
        before = unit.find_row("contact", record_id) if unit else None
        if unit and before:
            places = self._places["contact"]
            unit.change("contact", before, {name: places.get(-number) for name, number in later.items()})


def _filled(matched: Matched, fills: frozenset[str]) -> Matched:
    """Return what becomes of a row known by its name: it fills in what is empty here, and changes nothing that is."""
    row, here = matched.row, matched.here or {}
    told = [name for name in matched.changes if name not in fills or row[name]]
    filled = tuple(name for name in told if name in fills and not here[name])
    against = tuple(name for name in told if name not in filled)
    if against:
        return matched._replace(verdict="conflict", changes=against, reason=_(ANOTHER_HERE), filled=filled)
    return matched._replace(verdict="changed" if filled else "same", changes=filled, filled=filled)


SELF_NAMED = ("referred_by_id", "merged_into_id")
"""The columns by which a contact names another."""


def _is_yet_to_come(number: object) -> bool:
    """Tell whether a number is that of a contact of the file who is not written yet."""
    return isinstance(number, int) and number < 0


def _never_without(table: str, parent: str, row: Row) -> bool:
    return row["deleted_at"] is None and any((table, parent) == pair[:2] for pair in NEVER_WITHOUT)

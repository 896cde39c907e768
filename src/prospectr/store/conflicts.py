"""Why an operation cannot be taken back or done again, and which operation stands in the way.

Asked only once undoing has met a row that is not as it should be: the log of
changes tells what happened to that row since.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from prospectr.core.refs import PREFIX_OF, say_ref
from prospectr.core.words import N_, _
from prospectr.store.errors import UndoConflictError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from prospectr.core.changes import Change
    from prospectr.store.journal import Journal

    Row = dict[str, Any]


ONCE = {
    "contact_tag": ("contact_id, tag_id", N_("{ref} has that tag again")),
    "field_value": ("contact_id, field_id", N_("{ref} is filled in again")),
    "goal": ("from_on, until_on, currency, pipeline_id", N_("{ref} was set anew")),
    "deal_person": ("deal_id, contact_id, role", N_("{ref} was named anew")),
    "deal_check": ("deal_id, stage_check_id", N_("{ref} was ticked anew")),
    "distinct_pair": ("contact_id, other_id", N_("{ref} was told apart anew")),
    "outside_id": ("origin, value", N_("{ref} came in anew")),
}
"""What there is once at a time: the columns that tell, and how to say that it is there again."""

OF_ALL = (("slug", N_("{ref} was made anew by that name")), ("uuid", N_("{ref} came in anew")))
"""What there is once of any kind that has it, deleted or not."""

NEVER_WITHOUT = (
    ("deal", "contact", "deal.deleted_at IS NULL"),
    ("deal", "stage", "deal.state = 'open'"),
    ("stage", "pipeline", "stage.deleted_at IS NULL"),
)
"""What never stays without what it names: the table, the one it names, and which of its rows."""

FOR_ANOTHER = (
    ("follow_up", "deal", "deal_id"),
    ("interaction", "deal", "deal_id"),
    ("note", "deal", "deal_id"),
    ("concern", "deal", "deal_id"),
    ("interaction", "follow_up", "follow_up_id"),
)
"""What is for a deal or came of a follow-up, and with the same contact: the table, what it is for, and its column."""


def row_conflict(unit: Journal, change: Change, operation: int, current: Row | None) -> UndoConflictError:
    """Say why ``change`` of ``operation`` cannot be taken back: its row is gone, is there again, or was changed since.

    ``current`` is the row as it is.
    """
    expected = change.after
    ref = _say_whose(change.table_name, current or _last_noted(unit, change))
    columns = None
    if current is None:
        reason = _("{ref} is not there any more").format(ref=ref)
    elif expected is None:
        reason = _("{ref} is there again").format(ref=ref)
    else:
        reason = _("{ref} was changed since").format(ref=ref)
        columns = {name for name, value in expected.items() if name in current and current[name] != value}
    return UndoConflictError(operation, reason, _in_the_way(unit, change.table_name, change.row_id, operation, columns))


def _last_noted(unit: Journal, change: Change) -> Row:
    """Return what was noted of a row that is not there, by all changes: one alone may not tell whose it was."""
    told: dict[str, Any] = {"id": change.row_id}
    for states in unit.read(
        "SELECT after, before FROM change WHERE table_name = :table AND row_id = :row_id ORDER BY operation_id DESC",
        table=change.table_name,
        row_id=change.row_id,
    ):
        for state in filter(None, states):
            told = {**json.loads(state), **told}
    return told


def double_conflict(unit: Journal, change: Change, operation: int, wanted: Row) -> UndoConflictError:
    """Say that what ``wanted`` would bring back was made anew: of its kind there is but one at a time."""
    table = change.table_name
    of_table = [ONCE[table]] if table in ONCE else []
    for names, sentence in (*of_table, *(one for one in OF_ALL if one[0] in wanted)):
        columns = names.split(", ")
        is_alike = " AND ".join(f"{name} IS :{name}" for name in columns)
        is_live = " AND deleted_at IS NULL" if (names, sentence) in of_table else ""
        rows = unit.read(
            f"SELECT id FROM {table} WHERE {is_alike} AND id <> :id{is_live}",
            **{name: wanted[name] for name in columns},
            id=change.row_id,
        )
        if rows:
            reason = _(sentence).format(ref=say_row(table, wanted))
            return UndoConflictError(operation, reason, _in_the_way(unit, table, rows[0][0], operation))
    return UndoConflictError(operation, _("{ref} is there again").format(ref=say_row(table, wanted)))


def reference_conflict(unit: Journal, written: Mapping[tuple[str, int], int]) -> UndoConflictError:
    """Say which row names one that is not there, when a commit was refused for that and is not rolled back yet.

    ``written`` are the rows that were taken back, each with the operation that was undone or done again.
    """
    latest = max(written.values(), default=0)
    for table, row_id, parent, key in unit.read("PRAGMA foreign_key_check"):
        if table.startswith("search_"):
            continue
        column = next(row[3] for row in unit.read(f'PRAGMA foreign_key_list("{table}")') if row[0] == key)
        row = unit.find_row(table, row_id) or {}
        names = {"ref": say_row(table, row), "other": say_row(parent, {"id": row[column]})}
        if (table, row_id) in written:
            operation = written[table, row_id]
            reason = _("{ref} names {other}, which is not there any more").format(**names)
            first = _in_the_way(unit, parent, int(row[column]), operation)
        else:
            operation = written.get((parent, row[column]), latest)
            reason = _("{ref} was written since, and names {other}").format(**names)
            first = _in_the_way(unit, table, row_id, operation, {column})
        return UndoConflictError(operation, reason, first)
    return UndoConflictError(latest, _("something was changed since"))


def stray_conflict(unit: Journal, written: Mapping[tuple[str, int], int]) -> UndoConflictError | None:
    """Say which row would be left while what it belongs to is deleted or not there, or None where none would be.

    ``written`` are the rows that were taken back, each with the operation that was undone or done again.
    """
    numbers: dict[str, list[int]] = {}
    for table, row_id in written:
        numbers.setdefault(table, []).append(row_id)
    for table, parent, which in NEVER_WITHOUT:
        rows = unit.read(
            f"SELECT {table}.id, {parent}_id FROM {table} LEFT JOIN {parent} ON {parent}.id = {parent}_id"
            f" WHERE {which} AND ({parent}.id IS NULL OR {parent}.deleted_at IS NOT NULL) AND {table}.id IN ("
            " SELECT value FROM json_each(:rows) UNION ALL"
            f" SELECT id FROM {table} WHERE {parent}_id IN (SELECT value FROM json_each(:parents))"
            f") ORDER BY {table}.id LIMIT 1",
            rows=json.dumps(numbers.get(table, [])),
            parents=json.dumps(numbers.get(parent, [])),
        )
        for row_id, parent_id in rows:
            names = {"ref": say_row(table, {"id": row_id}), "other": say_row(parent, {"id": parent_id})}
            reason = _("{ref} would be left without {other}").format(**names)
            if (table, row_id) in written:
                operation = written[table, row_id]
                first = _in_the_way(unit, parent, parent_id, operation, {"deleted_at"})
            else:
                operation = written[parent, parent_id]
                first = _in_the_way(unit, table, row_id, operation, {f"{parent}_id", "deleted_at", "state"})
            return UndoConflictError(operation, reason, first)
    return None


def way_conflict(unit: Journal, written: Mapping[tuple[str, int], int]) -> UndoConflictError | None:
    """Say which deal would stand elsewhere than where its way ends, or None where none would; ``written`` as above."""
    rows = unit.read(
        "SELECT deal.id, last.id FROM deal JOIN deal_move AS last ON last.id ="
        " (SELECT max(id) FROM deal_move WHERE deal_id = deal.id AND deleted_at IS NULL)"
        " WHERE deal.id IN (SELECT value FROM json_each(:deals))"
        " AND (last.stage_id, last.state) <> (deal.stage_id, deal.state) ORDER BY deal.id LIMIT 1",
        deals=json.dumps([row_id for table, row_id in written if table == "deal"]),
    )
    for deal_id, move_id in rows:
        operation = written["deal", deal_id]
        reason = _("{ref} was moved, won or lost since").format(ref=say_row("deal", {"id": deal_id}))
        return UndoConflictError(operation, reason, _in_the_way(unit, "deal_move", move_id, operation))
    return None


def parted_conflict(unit: Journal, written: Mapping[tuple[str, int], int]) -> UndoConflictError | None:
    """Say which row would be with another contact than the deal or follow-up it is for, or None; ``written`` as above.

    So it is where a merge is taken back, and something was done since with what it gave over.
    """
    for table, parent, column in FOR_ANOTHER:
        numbers = [row_id for name, row_id in written if name == parent]
        if not numbers:
            continue
        rows = unit.read(
            f"SELECT {table}.id, {parent}.id FROM {parent} JOIN {table} ON {table}.{column} = {parent}.id"
            f" JOIN change ON change.operation_id = :this AND table_name = '{parent}' AND row_id = {parent}.id"
            f" WHERE {parent}.id IN (SELECT value FROM json_each(:rows)) AND {table}.contact_id <> {parent}.contact_id"
            f" AND {table}.contact_id = json_extract(change.before, '$.contact_id') ORDER BY {table}.id LIMIT 1",
            rows=json.dumps(numbers),
            this=unit.operation_id,
        )
        for row_id, parent_id in rows:
            operation = written[parent, parent_id]
            names = {"ref": say_row(table, {"id": row_id}), "other": say_row(parent, {"id": parent_id})}
            reason = _("{ref} was written since, and is for {other}").format(**names)
            return UndoConflictError(operation, reason, _in_the_way(unit, table, row_id, operation))
    return None


OWNERS = {"contact_id": "contact", "company_id": "company", "deal_id": "deal", "follow_up_id": "follow_up"}


def say_row(table: str, row: Row) -> str:
    """Name a row by its typed id; one that has none, by the record it belongs to."""
    if table in PREFIX_OF:
        return say_ref(table, int(row["id"]))
    return next(say_ref(noun, int(row[column])) for column, noun in OWNERS.items() if row.get(column))


def _say_whose(table: str, row: Row) -> str:
    """Name a row by its typed id, and by that of the contact it belongs to: ``v87 of c31``."""
    ref = say_row(table, row)
    whose = say_ref("contact", int(row["contact_id"])) if row.get("contact_id") else ref
    return ref if whose == ref else _("{ref} of {whose}").format(ref=ref, whose=whose)


def _in_the_way(
    unit: Journal, table: str, row_id: int, operation: int, columns: AbstractSet[str] | None = None
) -> int | None:
    """Return the newest operation since ``operation`` that wrote ``columns`` (None: any) of a row and can be undone."""
    rows = unit.read(
        "SELECT operation.id, change.before, change.after FROM change JOIN operation ON operation.id = operation_id"
        " WHERE table_name = :table AND row_id = :row_id AND operation.id > :operation AND operation.id < :this"
        " AND operation.id <> coalesce((SELECT undone_by FROM operation WHERE id = :operation), 0)"
        " AND CASE verb WHEN 'redo' THEN 0"
        " WHEN 'undo' THEN EXISTS (SELECT 1 FROM operation AS undone WHERE undone.undone_by = operation.id"
        " AND undone.id <= :operation)"  # an undo of something newer cancels out with it
        " ELSE undone_by IS NULL END ORDER BY operation.id DESC",
        table=table,
        row_id=row_id,
        operation=operation,
        this=unit.operation_id or NO_OPERATION,
    )
    return next((number for number, before, after in rows if _wrote(before, after, columns)), None)


NO_OPERATION = 1 << 62
"""A number above that of any operation."""


def _wrote(before: str | None, after: str | None, columns: AbstractSet[str] | None) -> bool:
    """Tell whether a change wrote one of ``columns``; a row that came or went was written in all of them."""
    if columns is None or before is None or after is None:
        return True
    return not columns.isdisjoint(json.loads(after))

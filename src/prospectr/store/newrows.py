"""Rows by the thousand: written or deleted by one statement, noted by another; what all share is said once."""

from __future__ import annotations

import json
import os
import time
from typing import TYPE_CHECKING, Any

from prospectr.core.contact import DERIVED_FIELDS
from prospectr.core.deal import DERIVED_DEAL_FIELDS
from prospectr.core.record import fields_of
from prospectr.store.rows import conversions_of, to_column

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from prospectr.core.record import Kept

DERIVED = {"contact": frozenset(DERIVED_FIELDS), "deal": frozenset(DERIVED_DEAL_FIELDS)}
"""The columns that are computed from others: they are left out, and computed again."""

UNSAID = frozenset({"id", "version", "updated_at", "deleted_at"})
"""What every new row has alike, or is told by the note itself."""

_VARIANTS = dict(zip("0123456789abcdef", "89ab" * 4, strict=True))
OWN = frozenset({"id", "uuid", "created_at", "updated_at"})
"""The fields of a record that are given to it as it is written."""


def insert(
    connection: sqlite3.Connection,
    table: str,
    kept: type[Kept],
    names: Sequence[str],
    rows: Sequence[Sequence[Any]],
    *,
    uuids: Sequence[str],
    first: int,
    at: str,
) -> list[str]:
    """Write rows of the fields ``names``, numbered from ``first`` on; return their UUIDs.

    ``uuids`` are those that rows bring, "" for none. The fields not named hold what a record of type ``kept``
    holds in them when it is made, ``at`` is the instant of all. Raises ``ValueError`` where a field must be named.
    """
    given = new_uuids(len(rows))
    if uuids:
        given = [brought or made for brought, made in zip(uuids, given, strict=True)]
    written = [[number, own, *row] for number, (own, row) in enumerate(zip(given, rows, strict=True), first)]
    converted = {field.name for field in map(fields_of(kept).__getitem__, conversions_of(kept))}
    for place, name in enumerate(names, 2):
        if name in converted:
            for row in written:
                row[place] = to_column(row[place])
    connection.executemany(_insertion(table, kept, names, at), written)
    return given


def note(
    connection: sqlite3.Connection,
    table: str,
    kept: type[Kept],
    names: Sequence[str],
    numbers: range,
    *,
    operation_id: int | None,
    position: int,
) -> None:
    """Note in the journal that rows of the fields ``names`` are new; the first note is at ``position``.

    Left out is what ``whole`` adds, and what is derived: that is computed again where the row is written again.
    """
    left_out = (UNSAID | DERIVED.get(table, frozenset())).difference(names)
    names = [field.name for field in fields_of(kept) if field.name not in left_out]
    members = ", ".join(f"'{name}', \"{name}\"" for name in names)
    connection.execute(
        "INSERT INTO change (operation_id, position, table_name, row_id, before, after)"
        f" SELECT :operation, :position + id - :first, '{table}', id, NULL, json_object({members})"
        f' FROM "{table}" WHERE id BETWEEN :first AND :last ORDER BY id',
        {"operation": operation_id, "position": position, "first": numbers[0], "last": numbers[-1]},
    )


def find_rows(connection: sqlite3.Connection, table: str, numbers: Sequence[int]) -> dict[int, dict[str, Any]]:
    """Return rows by their numbers, those that are there, the columns of each by name."""
    cursor = connection.execute(
        f'SELECT * FROM "{table}" WHERE id IN (SELECT value FROM json_each(:ids))', {"ids": json.dumps(list(numbers))}
    )
    names = [column[0] for column in cursor.description]
    rows = (dict(zip(names, row, strict=True)) for row in cursor.fetchall())
    return {int(row["id"]): row for row in rows}


def take_out(
    connection: sqlite3.Connection,
    table: str,
    names: Sequence[str],
    numbers: Sequence[int],
    *,
    operation_id: int | None,
    position: int,
) -> None:
    """Delete rows, and note them with their columns ``names`` in the order given; the first note is at ``position``."""
    members = ", ".join(f'\'{name}\', "{table}"."{name}"' for name in names)
    connection.execute(
        "INSERT INTO change (operation_id, position, table_name, row_id, before, after)"
        f" SELECT :operation, :position + wanted.key, '{table}', wanted.value, json_object({members}), NULL"
        f' FROM json_each(:ids) AS wanted CROSS JOIN "{table}" ON "{table}".id = wanted.value ORDER BY wanted.key',
        {"operation": operation_id, "position": position, "ids": json.dumps(list(numbers))},
    )
    connection.executemany(f'DELETE FROM "{table}" WHERE id = ?', [(number,) for number in numbers])


def whole(row_id: int, noted: dict[str, Any]) -> dict[str, Any]:
    """Return all that a new row was written with, its number, its version and its times too, of what is ``noted``."""
    if "updated_at" in noted:
        return noted
    return {"id": row_id, "version": 1, "updated_at": noted["created_at"], "deleted_at": None} | noted


def last_number(connection: sqlite3.Connection, table: str) -> int:
    """Return the highest number a row of a table has or had."""
    (number,) = connection.execute(
        f'SELECT max(coalesce((SELECT max(id) FROM "{table}"), 0),'
        " coalesce((SELECT seq FROM sqlite_sequence WHERE name = :table), 0))",
        {"table": table},
    ).fetchone()
    return int(number)


def new_uuids(count: int) -> list[str]:
    """Make so many UUIDs at once, in 32 hexadecimal digits.

    They are of the time, version 7 of RFC 9562: an index of them grows at its end, and not everywhere.
    """
    digits = os.urandom(10 * count).hex()
    drawn = (digits[start : start + 19] for start in range(0, len(digits), 20))
    beginning = f"{time.time_ns() // 1_000_000:012x}7"
    return sorted(f"{beginning}{one[:3]}{_VARIANTS[one[3]]}{one[4:]}" for one in drawn)


def _insertion(table: str, kept: type[Kept], names: Sequence[str], at: str) -> str:
    """Return the statement that writes rows of some fields: what is the same in all of them stands in it."""
    shared = {field.name: field.default for field in fields_of(kept) if field.name not in OWN.union(names)}
    said = {"created_at": at, "updated_at": at} | {name: to_column(value) for name, value in shared.items()}
    columns = ", ".join(f'"{name}"' for name in ("id", "uuid", *names, *said))
    values = ", ".join(["?"] * (len(names) + 2) + [_say_literal(value) for value in said.values()])
    return f'INSERT INTO "{table}" ({columns}) VALUES ({values})'


def _say_literal(value: object) -> str:
    """Write a value as it stands in a statement."""
    if value is None:
        return "NULL"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    message = f"no record has a default such as {value!r}"
    raise ValueError(message)

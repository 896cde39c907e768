"""The whole book in rows of JSON: every table in an order that names nothing before it is there.

What is written is one moment of the book: the file is copied page by page
first, in a second or two, and others may write again while the copy is read.
The copy has no name and is gone with its connection.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from prospectr.core.refs import PREFIX_OF
from prospectr.store.errors import explain
from prospectr.store.newrows import DERIVED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from prospectr.store.database import Database

SHIPPED = ("pipeline", "stage", "stage_check", "lost_reason")
"""The tables that hold rows in a book nobody has written in."""

NOUNS = (
    *SHIPPED,
    "company",
    "source",
    "source_cost",
    "tag",
    "field",
    "saved_mapping",
    "goal",
    "import_batch",
    "contact",
    "contact_point",
    "contact_tag",
    "field_value",
    "occasion",
    "deal",
    "deal_move",
    "deal_person",
    "deal_check",
    "follow_up",
    "interaction",
    "note",
    "concern",
    "answer",
    "outside_id",
    "kept_property",
    "distinct_pair",
)
"""The tables of the seller's, each after those its rows name."""

HISTORY = ("operation", "change")
"""The tables of what was done."""

FLAGS = {"contact": ("in_inbox",), "note": ("pinned",), "answer": ("verified",)}
"""The columns that are yes or no."""

ELSEWHERE = "elsewhere"
"""What stands in a part of a book for a record that is not in it."""

OWNED = (
    "contact_point",
    "contact_tag",
    "field_value",
    "occasion",
    "deal",
    "follow_up",
    "interaction",
    "note",
    "concern",
    "answer",
    "kept_property",
)
"""What goes along with a contact: the tables that name one in ``contact_id``, but for roles in deals of others."""


@contextmanager
def moment_of(database: Database) -> Iterator[sqlite3.Connection]:
    """Give a copy of the book as it is now, without a name, for the time of the block."""
    reader = database.reader
    copy = sqlite3.connect("", isolation_level=None)
    try:
        copy.execute("PRAGMA synchronous = OFF")
        reader.backup(copy)
        yield copy
    except sqlite3.Error as error:
        raise explain(error, database.path) or error from error
    finally:
        copy.close()


def count_rows(copy: sqlite3.Connection, *, is_part: bool = False) -> dict[str, int]:
    """Return how many rows each table holds; of a part those chosen by ``choose``."""
    if is_part:
        return dict(copy.execute("SELECT kind, count(*) FROM part GROUP BY kind").fetchall())
    counted = {table: copy.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0] for table in (*NOUNS, *HISTORY)}
    return {table: count for table, count in counted.items() if count}


def next_ids(copy: sqlite3.Connection) -> dict[str, int]:
    """Return for each table the number its next record gets; numbers are never used twice."""
    kept = dict(copy.execute("SELECT name, seq FROM sqlite_sequence").fetchall())
    return {table: kept[table] + 1 for table in (*NOUNS, "operation") if table in kept}


def say_rows(copy: sqlite3.Connection, *, is_part: bool = False) -> Iterator[str]:
    """Give every row as a JSON object on one line, table by table; of a part those chosen by ``choose``."""
    for table in NOUNS if is_part else (*NOUNS, *HISTORY):
        where = " WHERE id IN (SELECT id FROM part WHERE kind = :kind)" if is_part else ""
        order = "operation_id, position" if table == "change" else "id"
        cursor = copy.execute(
            f'SELECT json_object({_members(copy, table, is_part=is_part)}) FROM "{table}"{where} ORDER BY {order}',
            {"kind": table} if is_part else {},
        )
        for (line,) in cursor:
            yield line


def references_of(connection: sqlite3.Connection, table: str) -> dict[str, str]:
    """Return the columns of a table that name a row, each with the table they name."""
    return {row[3]: row[2] for row in connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()}


def columns_of(connection: sqlite3.Connection, table: str) -> list[str]:
    """Return the columns of a table that are written: all but those derived, number and UUID first."""
    names = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")').fetchall()]
    first = [name for name in ("id", "uuid") if name in names]
    return [*first, *(name for name in names if name not in first and name not in DERIVED.get(table, ()))]


def _members(copy: sqlite3.Connection, table: str, *, is_part: bool) -> str:
    """Return what ``json_object`` is given for a row of ``table``."""
    references = references_of(copy, table)
    members = [f"'type', '{table}'"]
    for name in columns_of(copy, table):
        column, said = f'"{table}"."{name}"', f'"{table}"."{name}"'
        if name == "id" and table in PREFIX_OF:
            said = f"'{PREFIX_OF[table]}' || {column}"
        elif name in references:
            named = references[name]
            said = f"'{PREFIX_OF[named]}' || {column}"
            if is_part:
                there = f"EXISTS (SELECT 1 FROM part WHERE kind = '{named}' AND part.id = {column})"
                said = f"iif({column} IS NULL OR {there}, {said}, '{ELSEWHERE}')"
        elif name in FLAGS.get(table, ()):
            said = f"json(iif({column}, 'true', 'false'))"
        elif table == "change" and name in {"before", "after"}:
            said = f"json({column})"
        members.append(f"'{name}', {said}")
    return ", ".join(members)


def choose(copy: sqlite3.Connection, contact_ids: Sequence[int]) -> None:
    """Choose a part of the book: these contacts, what stands of them, and whatever that needs to be understood.

    Deleted records are left out, and so is who else has a role in their deals.
    """
    copy.execute("CREATE TEMP TABLE part (kind TEXT, id INTEGER, PRIMARY KEY (kind, id)) WITHOUT ROWID")
    given = json.dumps(list(contact_ids))
    _choose(copy, "contact", "id IN (SELECT value FROM json_each(:given))", given=given)
    for table in OWNED:
        _choose(copy, table, f"contact_id IN ({_PART}'contact') AND deleted_at IS NULL")
    for table in ("deal_move", "deal_check", "deal_person"):
        _choose(copy, table, f"deal_id IN ({_PART}'deal') AND deleted_at IS NULL")
    copy.execute(
        "DELETE FROM part WHERE kind = 'deal_person' AND id IN"
        f" (SELECT id FROM deal_person WHERE contact_id NOT IN ({_PART}'contact'))"
    )
    _choose(
        copy,
        "distinct_pair",
        f"contact_id IN ({_PART}'contact') AND other_id IN ({_PART}'contact') AND deleted_at IS NULL",
    )
    for column, table in (("company_id", "company"), ("source_id", "source")):
        _choose(copy, table, f"id IN (SELECT {column} FROM contact WHERE id IN ({_PART}'contact'))")
    _choose_named(copy)
    _choose(
        copy,
        "outside_id",
        f"(contact_id IN ({_PART}'contact') OR company_id IN ({_PART}'company') OR deal_id IN ({_PART}'deal')"
        f" OR follow_up_id IN ({_PART}'follow_up')) AND deleted_at IS NULL",
    )


_PART = "SELECT id FROM part WHERE kind = "


def _choose_named(copy: sqlite3.Connection) -> None:
    """Choose what the rows chosen cannot be without: tags, fields, stages and their like, deleted or not."""
    for owner, column, table in (
        ("contact_tag", "tag_id", "tag"),
        ("field_value", "field_id", "field"),
        ("deal_check", "stage_check_id", "stage_check"),
        ("deal", "reason_id", "lost_reason"),
        ("deal", "stage_id", "stage"),
        ("deal_move", "stage_id", "stage"),
        ("deal_move", "from_stage_id", "stage"),
        ("stage_check", "stage_id", "stage"),
        ("stage", "pipeline_id", "pipeline"),
    ):
        _choose(copy, table, f"id IN (SELECT {column} FROM {owner} WHERE id IN ({_PART}'{owner}'))")


def _choose(copy: sqlite3.Connection, table: str, where: str, **values: Any) -> None:  # noqa: ANN401 - bound
    copy.execute(f"INSERT OR IGNORE INTO part SELECT '{table}', id FROM \"{table}\" WHERE {where}", values)

"""Gives an older book the tables of a later version, every row kept."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection

OLD = "before_this_version_"
_TABLE = re.compile(r"(?s)(?:.*\n)?CREATE TABLE (\w+)")
_SHIPPED = re.compile(r"INSERT INTO (\w+)")


def lay_over(connection: Connection, version: str) -> None:
    """Make the tables and indexes of ``versions/<version>.sql``, and bring over what the book holds.

    Columns of the same name keep their content, new ones take their defaults.
    What ships with a table comes with it and not again.
    Numbers once used are not used again. Full-text indexes lie over tables of
    their own, and stay. Foreign keys must be off.
    """
    script = Path(__file__).with_name("versions") / f"{version}.sql"
    statements = script.read_text(encoding="utf-8").split(";\n\n")
    run = connection.exec_driver_sql
    run("PRAGMA legacy_alter_table = 1")  # what refers to a table goes on referring to its name
    there = {name for (name,) in run("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()}
    numbered = run("SELECT name, seq FROM sqlite_sequence").fetchall()
    for (name,) in run("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL").fetchall():
        run(f'DROP INDEX "{name}"')
    for statement in statements:
        made = _TABLE.match(statement)
        if made and made[1] in there:
            _lay_table(connection, made[1], statement)
        elif not _is_there(statement, there):
            run(statement)
    for name, last in numbered:
        run("UPDATE sqlite_sequence SET seq = ? WHERE name = ?", (last, name))
    run("PRAGMA legacy_alter_table = 0")


def _is_there(statement: str, tables: set[str]) -> bool:
    """Tell whether a book with these tables has what a statement would make: a full-text index, a row that ships."""
    shipped = _SHIPPED.match(statement)
    return shipped[1] in tables if shipped else "CREATE VIRTUAL TABLE" in statement


def _lay_table(connection: Connection, table: str, statement: str) -> None:
    run = connection.exec_driver_sql
    before = _columns(connection, table)
    run(f'ALTER TABLE "{table}" RENAME TO "{OLD}{table}"')
    run(statement)
    kept = ", ".join(f'"{name}"' for name in _columns(connection, table) if name in before)
    run(f'INSERT INTO "{table}" ({kept}) SELECT {kept} FROM "{OLD}{table}"')
    run(f'DROP TABLE "{OLD}{table}"')


def _columns(connection: Connection, table: str) -> list[str]:
    return [row[1] for row in connection.exec_driver_sql(f'PRAGMA table_info("{table}")').fetchall()]

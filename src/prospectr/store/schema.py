"""Writes ``schema.sql``, the statements a new book runs, from the classes in ``tables``.

``python -m prospectr.store.schema`` prints it; ``make schema`` keeps it fresh.
"""

from __future__ import annotations

import sys

from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlmodel import SQLModel

from prospectr.store.tables import SEARCH_INDEXES


def schema_statements() -> list[str]:
    """Return every statement that makes an empty book, tables before the indexes on them."""
    sqlite = dialect()
    statements: list[str] = []
    for table in SQLModel.metadata.sorted_tables:
        statements.append(str(CreateTable(table).compile(dialect=sqlite)))
        ordered = sorted(table.indexes, key=lambda index: str(index.name))
        statements.extend(str(CreateIndex(index).compile(dialect=sqlite)) for index in ordered)
    statements.extend(SEARCH_INDEXES)
    tidied = ("\n".join(line.rstrip() for line in statement.strip().splitlines()) for statement in statements)
    return [statement.replace("\t", "  ") for statement in tidied]


def schema_text() -> str:
    """Return the text of ``schema.sql``: one statement after another, each closed by a semicolon and an empty line."""
    head = "-- The tables of a new book, made from store/tables.py by `make schema`; do not edit.\n\n"
    return head + "".join(f"{statement};\n\n" for statement in schema_statements()).rstrip("\n") + "\n"


if __name__ == "__main__":
    sys.stdout.write(schema_text())

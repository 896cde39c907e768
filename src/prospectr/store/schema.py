"""Writes ``schema.sql``, the statements a new book runs, from the classes in ``tables``.

``python -m prospectr.store.schema`` prints it; ``make schema`` keeps it fresh.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlmodel import SQLModel

from prospectr.core.pipeline import SHIPPED_PIPELINE, SHIPPED_REASONS, SHIPPED_STAGES
from prospectr.core.text import fold_name, slug
from prospectr.store.tables import SEARCH_INDEXES

if TYPE_CHECKING:
    from collections.abc import Iterator

SHIPPED_AT = "2026-11-22T00:00:00.000000Z"
"""The instant at which all that ships was written."""


def schema_statements() -> list[str]:
    """Return every statement that makes an empty book, tables before the indexes on them."""
    sqlite = dialect()
    statements: list[str] = []
    for table in SQLModel.metadata.sorted_tables:
        statements.append(str(CreateTable(table).compile(dialect=sqlite)))
        ordered = sorted(table.indexes, key=lambda index: str(index.name))
        statements.extend(str(CreateIndex(index).compile(dialect=sqlite)) for index in ordered)
    statements.extend(SEARCH_INDEXES)
    statements.extend(shipped_rows())
    tidied = ("\n".join(line.rstrip() for line in statement.strip().splitlines()) for statement in statements)
    return [statement.replace("\t", "  ") for statement in tidied]


def shipped_rows() -> Iterator[str]:
    """Give the statements that write what ships in a book: a pipeline, its stages with their checklists, and reasons.

    They carry the same UUIDs in every book: shipped rows are the same everywhere.
    """
    yield _insert("pipeline", 1, position=1, **_named(SHIPPED_PIPELINE))
    checks = 0
    for place, stage in enumerate(SHIPPED_STAGES, 1):
        named = _named(stage.name)
        yield _insert(
            "stage", place, pipeline_id=1, position=place, odds=stage.odds, idle_days=stage.idle_days, **named
        )
        for number, words in enumerate(stage.checks, 1):
            checks += 1
            yield _insert("stage_check", checks, stage_id=place, position=number, words=words)
    for place, reason in enumerate(SHIPPED_REASONS, 1):
        yield _insert("lost_reason", place, position=place, **_named(reason))


def _named(name: str) -> dict[str, str]:
    return {"slug": slug(name), "name": name, "folded_name": fold_name(name)}


def _insert(table: str, number: int, **columns: str | int) -> str:
    kept = {
        "id": number,
        "uuid": uuid5(NAMESPACE_URL, f"prospectr/{table}/{number}").hex,
        "version": 1,
        "created_at": SHIPPED_AT,
        "updated_at": SHIPPED_AT,
        **columns,
    }
    values = ", ".join(str(value) if isinstance(value, int) else f"'{value}'" for value in kept.values())
    return f"INSERT INTO {table} ({', '.join(kept)}) VALUES ({values})"


def schema_text() -> str:
    """Return the text of ``schema.sql``: one statement after another, each closed by a semicolon and an empty line."""
    head = "-- The tables of a new book, made from store/tables.py by `make schema`; do not edit.\n\n"
    return head + "".join(f"{statement};\n\n" for statement in schema_statements()).rstrip("\n") + "\n"


if __name__ == "__main__":
    sys.stdout.write(schema_text())

"""Sources, and what they cost, in the file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from prospectr.core.source import DIRECTION_OF_KNOWN_SOURCES, Source, SourceCost
from prospectr.core.text import fold_name, slug
from prospectr.store.rows import columns, to_record, to_records
from prospectr.store.slugs import free_slug

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

SOURCE = columns(Source, "source")
COST = columns(SourceCost, "source_cost")


def find_source(reads: Database | Journal, source_id: int) -> Source | None:
    """Return the source of that number, deleted or not, or None."""
    rows = reads.read(f"SELECT {SOURCE} FROM source WHERE id = :id", id=source_id)
    return to_record(Source, rows[0]) if rows else None


def find_cost(reads: Database | Journal, cost_id: int) -> SourceCost | None:
    """Return the cost of that number, deleted or not, or None."""
    rows = reads.read(f"SELECT {COST} FROM source_cost WHERE id = :id", id=cost_id)
    return to_record(SourceCost, rows[0]) if rows else None


def list_sources(reads: Database | Journal, also: Iterable[int | None] = ()) -> list[Source]:
    """List the sources by name; those numbered in ``also`` even where they are deleted."""
    rows = reads.read(
        f"SELECT {SOURCE} FROM source WHERE deleted_at IS NULL OR id IN (SELECT value FROM json_each(:also))"
        " ORDER BY folded_name, id",
        also=json.dumps(list(also)),
    )
    return to_records(Source, rows)


def list_costs(reads: Database | Journal, first: date | None, last: date | None) -> list[SourceCost]:
    """List the costs of which at least a day lies from ``first`` up to and including ``last``, by their first day."""
    rows = reads.read(
        f"SELECT {COST} FROM source_cost WHERE deleted_at IS NULL"
        " AND until_on >= coalesce(:first, until_on) AND from_on <= coalesce(:last, from_on) ORDER BY from_on, id",
        first=first.isoformat() if first else None,
        last=last.isoformat() if last else None,
    )
    return to_records(SourceCost, rows)


def costs_of(reads: Database | Journal, source_id: int) -> list[SourceCost]:
    """List the costs of a source, by their first day."""
    rows = reads.read(
        f"SELECT {COST} FROM source_cost WHERE deleted_at IS NULL AND source_id = :id ORDER BY from_on, id",
        id=source_id,
    )
    return to_records(SourceCost, rows)


def count_leads(reads: Database | Journal, first: date | None, last: date | None) -> dict[int, int]:
    """Count the contacts of each source that came into the book from ``first`` up to and including ``last``."""
    rows = reads.read(
        "SELECT source_id, count(*) FROM contact WHERE deleted_at IS NULL AND source_id IS NOT NULL"
        " AND added_on BETWEEN coalesce(:first, added_on) AND coalesce(:last, added_on) GROUP BY source_id",
        first=first.isoformat() if first else None,
        last=last.isoformat() if last else None,
    )
    return dict(rows)


def find_source_called(reads: Database | Journal, name: str) -> Source | None:
    """Return the source whose folded name is that of ``name``, the first of several, or None."""
    found = sources_called(reads, name)
    return found[0] if found else None


def sources_called(reads: Database | Journal, name: str) -> list[Source]:
    """List the sources that are not deleted and whose folded name is that of ``name``, the first written first."""
    rows = reads.read(
        f"SELECT {SOURCE} FROM source WHERE folded_name = :name AND deleted_at IS NULL ORDER BY id",
        name=fold_name(name),
    )
    return to_records(Source, rows)


def add_source(journal: Journal, name: str, direction: str | None = None) -> Source:
    """Write a new source; one the trade knows comes with its direction unless another is given."""
    return journal.insert(
        "source",
        Source(
            slug=free_slug(journal, "source", name),
            name=name,
            folded_name=fold_name(name),
            direction=direction or DIRECTION_OF_KNOWN_SOURCES.get(slug(name)),
        ),
    )

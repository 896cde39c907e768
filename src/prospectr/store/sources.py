"""Sources in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.source import DIRECTION_OF_KNOWN_SOURCES, Source
from prospectr.core.text import fold_name, slug
from prospectr.store.rows import columns, to_record
from prospectr.store.slugs import free_slug

if TYPE_CHECKING:
    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

SOURCE = columns(Source, "source")


def find_source_called(reads: Database | Journal, name: str) -> Source | None:
    """Return the source whose folded name is that of ``name``, or None."""
    rows = reads.read(
        f"SELECT {SOURCE} FROM source WHERE folded_name = :name AND deleted_at IS NULL ORDER BY id",
        name=fold_name(name),
    )
    return to_record(Source, rows[0]) if rows else None


def add_source(journal: Journal, name: str) -> Source:
    """Write a new source; one the trade knows comes with its direction."""
    return journal.insert(
        "source",
        Source(
            slug=free_slug(journal, "source", name),
            name=name,
            folded_name=fold_name(name),
            direction=DIRECTION_OF_KNOWN_SOURCES.get(slug(name)),
        ),
    )

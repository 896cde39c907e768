"""Saved mappings in the file: which column of a table fills which field."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.core.importing import SavedMapping
from prospectr.core.text import fold_name
from prospectr.store.rows import columns, to_record, to_records
from prospectr.store.slugs import free_slug

if TYPE_CHECKING:
    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

MAPPING = columns(SavedMapping, "saved_mapping")


def list_mappings(reads: Database | Journal) -> list[SavedMapping]:
    """List the mappings that are not deleted, the first saved first."""
    return to_records(
        SavedMapping, reads.read(f"SELECT {MAPPING} FROM saved_mapping WHERE deleted_at IS NULL ORDER BY id")
    )


def find_mapping_called(reads: Database | Journal, name: str) -> SavedMapping | None:
    """Return the mapping of that name that is not deleted, or None."""
    rows = reads.read(
        f"SELECT {MAPPING} FROM saved_mapping WHERE folded_name = :name AND deleted_at IS NULL ORDER BY id",
        name=fold_name(name),
    )
    return to_record(SavedMapping, rows[0]) if rows else None


def save_mapping(journal: Journal, name: str, columns_text: str, header: str) -> SavedMapping:
    """Write a mapping under a name; one of that name that is there is written anew."""
    there = find_mapping_called(journal, name)
    if there:
        return journal.update("saved_mapping", there, replace(there, columns=columns_text, header=header))
    made = SavedMapping(
        slug=free_slug(journal, "saved_mapping", name),
        name=name,
        folded_name=fold_name(name),
        columns=columns_text,
        header=header,
    )
    return journal.insert("saved_mapping", made)

"""Slugs: a handle made of a record's folded name; ``-2`` and so on when it is taken, never changed, never reused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.text import slug

if TYPE_CHECKING:
    from prospectr.store.journal import Journal


def free_slug(journal: Journal, table: str, name: str) -> str:
    """Return the slug of ``name`` that no record of ``table`` has or had."""
    wanted = slug(name)
    if (table, wanted) in journal.slugs_given:
        return _next_slug(journal, table, wanted)
    rows = journal.read(
        f"SELECT slug FROM {table} WHERE slug = :wanted OR (slug > :wanted || '-' AND slug < :wanted || '.')",
        wanted=wanted,
    )
    taken = {found for (found,) in rows}
    candidate, number = wanted, 1
    while candidate in taken:
        number += 1
        candidate = f"{wanted}-{number}"
    journal.slugs_given[table, wanted] = number
    return candidate


def _next_slug(journal: Journal, table: str, wanted: str) -> str:
    """Go on from the last number this unit of work gave: of ten thousand of one name none is counted twice."""
    while True:
        journal.slugs_given[table, wanted] += 1
        candidate = f"{wanted}-{journal.slugs_given[table, wanted]}"
        if not journal.read(f"SELECT 1 FROM {table} WHERE slug = :slug", slug=candidate):
            return candidate

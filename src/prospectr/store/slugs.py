"""Slugs: a handle made of a record's folded name; ``-2`` and so on when it is taken, unchanged while it is there."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from prospectr.core.text import slug

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.store.journal import Journal


def free_slug(journal: Journal, table: str, name: str) -> str:
    """Return the slug of ``name`` that no record of ``table`` has or had, nor was given in this unit of work."""
    wanted = slug(name)
    if (table, wanted) not in journal.slugs_given:
        rows = journal.read(
            f"SELECT slug FROM {table} WHERE slug = :wanted OR (slug > :wanted || '-' AND slug < :wanted || '.')",
            wanted=wanted,
        )
        return _given(journal, table, wanted, {found for (found,) in rows})
    return _given(journal, table, wanted, None)


def free_slugs(journal: Journal, table: str, names: Sequence[str]) -> list[str]:
    """Return a slug for each of the ``names``, as ``free_slug`` gives them in turn; the book is asked once."""
    wanted = [slug(name) for name in names]
    unknown = sorted({word for word in wanted if (table, word) not in journal.slugs_given})
    rows = journal.read(
        f"SELECT slug FROM {table} WHERE slug IN (SELECT value FROM json_each(:unknown))", unknown=json.dumps(unknown)
    )
    taken = {found for (found,) in rows}
    slugs = []
    for name, word in zip(names, wanted, strict=True):
        if word in taken or (table, word) in journal.slugs_given:
            slugs.append(free_slug(journal, table, name))
        else:
            slugs.append(_given(journal, table, word, taken))
    return slugs


def with_free_slug(journal: Journal, table: str, row: dict[str, Any]) -> dict[str, Any]:
    """Return the row of a contact that comes back, under another slug if somebody has got theirs meanwhile.

    Others are known by their names, and stay away while one of that name is there.
    """
    if table != "contact" or not _is_taken(journal, table, row["slug"]):
        return row
    return {**row, "slug": free_slug(journal, table, row["name"])}


def _given(journal: Journal, table: str, wanted: str, taken: set[str] | None) -> str:
    """Give a slug out: ``wanted``, or with the next number that is in use neither in the book nor in this unit.

    Goes on from the last number this unit of work gave: of ten thousand of one name none is counted twice. ``taken``
    is what is taken in the book, None where it is to be asked.
    """
    given = journal.slugs_given
    number = given.get((table, wanted), 0) + 1
    while True:
        candidate = wanted if number == 1 else f"{wanted}-{number}"
        is_taken = _is_taken(journal, table, candidate) if taken is None else candidate in taken
        if not is_taken and (number == 1 or (table, candidate) not in given):
            break
        number += 1
    given[table, wanted] = number
    given.setdefault((table, candidate), 1)
    return candidate


def _is_taken(journal: Journal, table: str, candidate: str) -> bool:
    return bool(journal.read(f"SELECT 1 FROM {table} WHERE slug = :slug", slug=candidate))

"""Near names: the contacts, or others, whose names come nearest to what was typed. They are offered, never chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.text import fold
from prospectr.store import finding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

CANDIDATES = 200
NEAR_ENOUGH = 65.0
SHOWN = 3


def find_near(reads: Database | Journal, text: str, least: float, *, whole: bool, but: int) -> list[int]:
    """Find the contacts whose names are at least ``least`` of 100 alike ``text``, the nearest first.

    ``whole`` compares whole names of contacts only, else a single word of a
    name or the company will do; ``but`` is the number of a contact to leave out.
    """
    words = fold(text).split()
    candidates = [
        (contact_id, [name] if whole else [name, *name.split(), *([company] if company else [])])
        for contact_id, name, company in finding.contacts_named_like(reads.read, words, CANDIDATES)
        if contact_id != but
    ]
    return nearest(words, candidates, least, whole=whole)


def nearest(
    words: Sequence[str], candidates: Sequence[tuple[int, Sequence[str]]], least: float, *, whole: bool = False
) -> list[int]:
    """Return the numbers of the candidates with a name at least ``least`` of 100 alike ``words``, the nearest first."""
    if not candidates:
        return []
    from rapidfuzz import fuzz

    sought = " ".join(words)
    scored = [(max(fuzz.token_sort_ratio(sought, name) for name in names), number) for number, names in candidates]
    if not whole:
        scored += [
            (sum(max(fuzz.ratio(word, name) for name in names) for word in words) / len(words), number)
            for number, names in candidates
        ]
    found = sorted((pair for pair in scored if pair[0] >= least), key=lambda pair: (-pair[0], pair[1]))
    return list(dict.fromkeys(number for _score, number in found))[:SHOWN]

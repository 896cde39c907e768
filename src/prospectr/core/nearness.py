"""Words nearly like one that is known: asked back, never taken for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from prospectr.core.dates import day_words
from prospectr.core.errors import DayMistypedError
from prospectr.core.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

_NEAR_DAY, _NEAR_KIND = (
    0.75,
    0.8,
)  # how much of both words is the same: "tdy" is 0.75 like "today", "money" and "monday" less
_SHORTEST_DAY, _SHORTEST_KIND = 3, 4  # letters; one wrong letter of fewer says nothing
_SIGNS = ",.:;!?"


def find_near(word: str, known: Iterable[str], likeness: float) -> str | None:
    """Find which of ``known``, folded words, ``word`` is most like; None where none is as like as ``likeness``."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(fold(word), known, n=1, cutoff=likeness)), None)


def refuse_mistyped_day(text: str) -> None:
    """Raise ``DayMistypedError`` for the first word of ``text`` that is nearly one for a day: ``tomorow``."""
    known = day_words()
    for found in re.finditer(r"\S+", text):
        word = found[0].strip(_SIGNS)
        near = find_near(word, known, _NEAR_DAY) if len(word) >= _SHORTEST_DAY else None
        if near is not None and near != fold(word):
            raise DayMistypedError(word, near)


def find_near_kind(text: str, kinds: Iterable[str]) -> tuple[str, str] | None:
    """Find the first word of ``text``, and the one of ``kinds`` it is nearly, with the same first letter; else None."""
    word = (text.split(maxsplit=1) or [""])[0].strip(_SIGNS)
    if len(word) < _SHORTEST_KIND:
        return None
    first = fold(word)[:1]
    near = find_near(word, [kind for kind in kinds if len(kind) >= _SHORTEST_KIND and kind[:1] == first], _NEAR_KIND)
    return None if near is None else (word, near)

"""A filter as one types it: which of many texts hold all of its words, in any order and inside words too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from prospectr.core.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

LEAST_DIGITS = 4
"""The digits a number must have to be looked for without the signs between them."""

_NUMBER = r"\+?[\d().\-/]+"
"""Digits with the signs that phone numbers are written with between them."""


def read_words(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the folded words of a filter, each with the other forms in which it may be found.

    A number may stand without the signs between its digits; a tag is found without its ``+``, a company without
    its ``@``.
    """
    return tuple(tuple(_forms(word)) for word in fold(text).split())


def spell(words: Iterable[Sequence[str]]) -> tuple[str, ...]:
    """Return every form of the words, for what shows where they are found."""
    return tuple(dict.fromkeys(form for forms in words for form in forms))


def holds(folded: str, words: Iterable[Sequence[str]]) -> bool:
    """Tell whether a folded text holds every word, in one of its forms."""
    return all(any(form in folded for form in forms) for forms in words)


def _forms(word: str) -> Iterable[str]:
    forms = {word[1:] if word[0] in "+@" and word[1:2].isalpha() else word: None}
    digits = "".join(filter(str.isdigit, word))
    if len(digits) >= LEAST_DIGITS and re.fullmatch(_NUMBER, word):
        forms[digits] = None
    return forms


class Sieve:
    """Folded texts, each with its number, to be sifted again at every key."""

    __slots__ = ("_numbers", "_texts")

    def __init__(self, numbers: Sequence[int], texts: Sequence[str]) -> None:
        self._numbers = numbers
        self._texts = texts

    def sift(self, words: Iterable[Sequence[str]]) -> set[int]:
        """Return the numbers of the texts that hold every word."""
        texts = self._texts
        places: Iterable[int] = range(len(texts))
        for forms in sorted(words, key=lambda forms: -len(forms[0])):
            if len(forms) == 1:
                (word,) = forms
                places = [place for place in places if word in texts[place]]
            else:
                places = [place for place in places if any(form in texts[place] for form in forms)]
        numbers = self._numbers
        return {numbers[place] for place in places}

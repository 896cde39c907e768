"""Text: folded for comparing, made safe for showing, checked before it is kept.

Text is kept exactly as it was given. It is folded to be found, and shown
through ``display`` so that nothing a stranger wrote can move the cursor,
colour the screen or turn a line around.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from prospectr.core.errors import TextRefusedError
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

TEXT_LIMIT = 100_000
SLUG_LIMIT = 60

# Patterns are compiled when they are first asked: compiling them all would take a quick command a tenth of its time.
_REFUSED = r"[\x00\ud800-\udfff]"

# Control characters, direction controls, invisible format characters, tags and noncharacters. ZWJ and ZWNJ are not
# here (emoji and Persian are written with them), nor is the zero width space (Thai and Khmer break lines at it).
_INVISIBLE = (
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufdd0-\ufdef"
    r"\ufeff\ufff0-\ufffb\ufffe\uffff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff"
    r"\U000e01f0-\U000e0fff]"
)

# Letters that are a letter and its stroke in one, and Arabic letters that Persian writes differently.
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ي": "ی", "ى": "ی", "ك": "ک"})

# Signs that say nothing: tatweel stretches a word, variation selectors choose a picture.
_SILENT = r"[\u0640\ufe00-\ufe0f\U000e0100-\U000e01ef]"

# The iota subscript turns into a letter when case is folded; it goes before that.
_IOTA_SUBSCRIPT = "\u0345"

_ACCENT = r"[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
_LATIN_GREEK_CYRILLIC = r"[\u0000-\u052f\u1c80-\u1c8f\u1d00-\u1fff\u2c60-\u2c7f\ua640-\ua69f\ua720-\ua7ff]"

_TATWEEL = "\u0640"
_ZERO_WIDTH_JOINER = "\u200d"
_ELLIPSIS = "…"


def fold(text: str) -> str:
    """Return the form ``text`` is compared by; folding it again changes nothing.

    Compatibility forms and case are folded, accents go from Latin, Greek and
    Cyrillic letters and from no others (a Thai word without its marks is
    another word), every script's digits become ASCII, what has no width goes,
    and any white space is one space.
    """
    folded = text.lower() if text.isascii() else _fold_letters(text)
    return " ".join(folded.split())


def fold_name(name: str) -> str:
    """Return the form by which two companies, sources or tags are one: ``fold(name)``, or the name where that is empty.

    A slug would not do: it drops signs and cuts long names, so that ``C`` and ``C++`` would be one.
    """
    return fold(name) or name


_folded_alone: dict[str, str | None] = {}
"""What letters met so far are folded to, whatever stands beside them; None for marks, of which that cannot be said."""


def _fold_letters(text: str) -> str:
    """Fold a text letter by letter, where it holds no marks, or none that stand apart from their letter."""
    try:
        letters = [_folded_alone[letter] for letter in text]
    except KeyError:
        _folded_alone.update({letter: _fold_alone(letter) for letter in set(text) - _folded_alone.keys()})
        letters = [_folded_alone[letter] for letter in text]
    if None not in letters:
        folded = "".join(letters)  # type: ignore[arg-type]
        if unicodedata.is_normalized("NFKC", folded):  # no two of the letters make one
            return folded
    return _fold_together(text)


def _fold_alone(letter: str) -> str | None:
    if unicodedata.category(letter)[0] == "M" or re.match(_ACCENT, letter):
        return None
    folded = _fold_together(letter)
    return None if any(unicodedata.category(one)[0] == "M" for one in folded) else folded


def _fold_together(text: str) -> str:
    # Decomposed on both sides of case folding: folding may compose what decomposing took apart.
    letters = unicodedata.normalize("NFKD", text).replace(_IOTA_SUBSCRIPT, "").casefold()
    is_accent, takes_accents = re.compile(_ACCENT).match, re.compile(_LATIN_GREEK_CYRILLIC).match
    kept: list[str] = []
    takes_no_accent = True
    for character in re.sub(_SILENT, "", unicodedata.normalize("NFKD", letters)):
        category = unicodedata.category(character)
        if category == "Cf" or (takes_no_accent and is_accent(character)):
            continue
        if category == "Nd":
            kept.append(str(unicodedata.decimal(character)))
        else:
            kept.append(character)
        if category[0] != "M":
            takes_no_accent = kept[-1].isspace() or takes_accents(kept[-1]) is not None
    return unicodedata.normalize("NFKC", "".join(kept).translate(_LETTERS))


def display(text: str) -> str:
    """Return ``text`` with a visible mark for each character that would act on a screen or hide on it.

    Newline and tab stay. ``ESC`` is shown as ``␛``, a direction override as ``‹U+202E›``.
    """
    return text if text.isprintable() else re.sub(_INVISIBLE, _mark, text)


def _mark(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"‹U+{code:04X}›"


def display_line(text: str) -> str:
    """Return ``display(text)`` on one line: a newline is shown as ``⏎``, a tab as a space."""
    return display(text).replace("\n", "⏎").replace("\t", " ")


_FROM_RIGHT = frozenset({"R", "AL"})
_BETWEEN = " ·"


def isolate(text: str) -> str:
    """Return ``text`` wrapped so that its right-to-left letters turn nothing around it; other text as it is.

    What begins and ends with such letters and is mostly of them is wrapped as
    a whole, and reads from the right, without the dot that parts it from what
    stands beside it; in a sentence that names somebody, the name alone is. To be
    applied after ``display``, which would show the
    isolating controls.
    """
    if text.isascii():
        return text
    kinds = map(unicodedata.bidirectional, text)
    strong = [kind in _FROM_RIGHT for kind in kinds if kind == "L" or kind in _FROM_RIGHT]
    if not any(strong):
        return text
    if not (strong[0] and strong[-1] and 2 * sum(strong) > len(strong)):
        return isolate_words(text)
    inner = text.strip(_BETWEEN)
    return text.replace(inner, f"\u2068{inner}\u2069", 1)


def isolate_words(text: str) -> str:
    """Return ``text`` with each run of right-to-left words in it wrapped by itself."""
    shown, start, end = "", None, 0
    for place, character in enumerate(text):
        kind = unicodedata.bidirectional(character)
        if kind in _FROM_RIGHT:
            if start is None:
                shown += text[end:place]
                start = place
            end = place + 1
        elif kind == "NSM" and end == place and start is not None:
            end = place + 1
        elif kind == "L" and start is not None:
            shown += f"\u2068{text[start:end]}\u2069"
            start = None
    if start is not None:
        shown += f"\u2068{text[start:end]}\u2069"
    return shown + text[end:]


def check_text(field: str, text: str, *, limit: int = TEXT_LIMIT) -> str:
    """Return ``text`` as it is, or raise TextRefusedError naming ``field``.

    Refused are NUL, bytes that were not UTF-8 (they arrive as lone surrogates)
    and more than ``limit`` characters.
    """
    refused = None if text.isprintable() else re.search(_REFUSED, text)
    if refused is not None:
        reason = _("it holds a NUL character") if refused[0] == "\0" else _("it is not valid UTF-8")
        raise TextRefusedError(field, reason)
    if len(text) > limit:
        reason = _("it is longer than {limit} characters").format(limit=limit)
        raise TextRefusedError(field, reason)
    return text


def slug(name: str) -> str:
    """Return the word a record may be named by: its folded ``name``, words joined by ``-``, at most 60 characters.

    Letters, marks and digits stay, whatever their script; a name without any
    gives ``contact``. What could be taken for a typed id (``c48``) or for a
    phone number gets ``x-`` in front.
    """
    folded = fold(name)
    if folded.isascii():
        word = _cut("-".join(re.findall(r"[a-z0-9]+", folded)))
    else:
        characters = (character if unicodedata.category(character)[0] in "LMN" else " " for character in folded)
        word = _cut("-".join("".join(characters).split()))
    if not word:
        return "contact"
    if re.fullmatch(r"[a-z]\d+|[\d-]+", word):
        return f"x-{word}"
    return word


def _cut(word: str) -> str:
    if len(word) <= SLUG_LIMIT:
        return word
    whole_words = word[: SLUG_LIMIT + 1].rpartition("-")[0]
    if whole_words:
        return whole_words
    end = SLUG_LIMIT
    while end > 0 and _extends(word, end):
        end -= 1
    return word[: end or SLUG_LIMIT]


def find_spans(text: str, folded_words: Sequence[str]) -> list[tuple[int, int]]:
    """Find where the words occur in ``text``, inside longer words too: (start, end) pairs, sorted and apart.

    ``folded_words`` are folded already; a span always covers whole letters with their marks.
    """
    folded, units = _fold_with_places(text)
    hits: list[tuple[int, int]] = []
    for word in filter(None, folded_words):
        start = folded.find(word)
        while start >= 0:
            end = start + len(word)
            hits.append((units[start][0], units[end - 1][1]))
            start = folded.find(word, end)
    spans: list[tuple[int, int]] = []
    for start, end in sorted(hits):
        if spans and start < spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((start, end))
    return spans


def _fold_with_places(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Fold ``text`` letter by letter; the second value tells for each folded character where it came from."""
    folded: list[str] = []
    places: list[tuple[int, int]] = []
    for start, end in _units(text):
        unit = text[start:end]
        letters = unit.lower() if unit.isascii() else _fold_letters(unit)
        for letter in letters:
            character = " " if letter.isspace() else letter
            if character == " " and folded and folded[-1] == " ":
                continue
            folded.append(character)
            places.append((start, end))
    return "".join(folded), places


def _units(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for position in range(1, len(text)):
        if not _extends(text, position):
            yield start, position
            start = position
    if text:
        yield start, len(text)


def _extends(text: str, position: int) -> bool:
    """Tell whether the character at ``position`` belongs to the one before it."""
    character = text[position]
    if character.isascii():
        return False
    return (
        unicodedata.category(character) in {"Mn", "Mc", "Me", "Cf"}
        or "\u1160" <= character <= "\u11ff"  # Korean vowels and finals written apart
        or "\U0001f3fb" <= character <= "\U0001f3ff"  # skin tones
        or character == _TATWEEL
        or text[position - 1] == _ZERO_WIDTH_JOINER
    )


def excerpt(text: str, folded_words: Sequence[str], width: int = 60) -> tuple[str, list[tuple[int, int]]]:
    """Return one line of ``text`` around the first of the words, and the spans of the words in that line.

    The line is safe to show and at most ``width`` characters (not cells; three
    or more) long, with ``…`` where it was cut; a letter is never parted from
    its marks.
    """
    line = display_line(text)
    if len(line) <= width:
        return line, find_spans(line, folded_words)
    hits = find_spans(line, folded_words)
    room = max(width - 2 * len(_ELLIPSIS), 1)
    # A third of the room goes to what stands before the hit: enough to recognise the sentence.
    before = max(room - (hits[0][1] - hits[0][0]), 0) // 3 if hits else 0
    start = max(min(hits[0][0] - before, len(line) - room), 0) if hits else 0
    end = min(start + room, len(line))
    while 0 < start < end and _extends(line, start):
        start += 1
    while start < end < len(line) and _extends(line, end):
        end -= 1
    head, tail = _ELLIPSIS if start else "", _ELLIPSIS if end < len(line) else ""
    shown = f"{head}{line[start:end]}{tail}"
    shift = len(head)
    return shown, [(at + shift, to + shift) for at, to in find_spans(line[start:end], folded_words)]

"""The shells that complete: what each hands over, and how each wants to be answered.

Their scripts lie beside this file. No script evaluates what it is answered: a
line is a word to offer, and is quoted before it is put on the command line.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from prospectr.cli.completing import Offer

LISTS = frozenset({"33", "63", "64"})
"""What bash calls it (COMP_TYPE) when it shows a list: ``!``, ``?`` and ``@``."""

CYCLES = frozenset({"37", "42"})
"""What it calls it when every word offered is put on the line, one after the other or all at once."""

MORE = "…"
"""Offered beside words that do not begin as typed: bash would put on the line what all it is offered begin with."""

SPECIAL = re.compile(r"[^\w@%+,./-]|^~", re.ASCII)
"""What bash does not take to the letter; letters beyond ASCII it does."""

REFUSED_INSIDE = {'"': re.compile(r'["$`\\!]'), "'": re.compile(r"'")}
"""What cannot stand as it is inside a quote that is still open."""


class Shell(NamedTuple):
    """A shell: its script, which line goes into which file to use it, and the two halves of a talk with it.

    ``read`` turns what the script hands over into the words before the last and
    the last; ``say`` turns offers, the word typed and what was handed over into lines.
    """

    script: str
    file: str
    line: str
    read: Callable[[Sequence[str]], tuple[list[str], str]]
    say: Callable[[list[Offer], str, Sequence[str]], list[str]]


def split_line(line: str) -> tuple[list[str], str, str]:
    """Split a command line as a shell does: its words without their quotes, the last as typed, and its open quote.

    A line that ends in a space has an empty word last.
    """
    words, raw, quote = [""], "", ""
    letters = iter(line)
    for letter in letters:
        if not quote and letter in " \t\n":
            words, raw = ([*words, ""] if raw else words), ""
            continue
        raw += letter
        if letter == quote:
            quote = ""
        elif not quote and letter in "\"'":
            quote = letter
        elif letter == "\\" and quote != "'":
            escaped = next(letters, "")
            raw += escaped
            words[-1] += escaped if not quote or escaped in '"$`\\' else letter + escaped
        else:
            words[-1] += letter
    return words, raw, quote


def _read_line(arguments: Sequence[str]) -> tuple[list[str], str]:
    """Take bash's command line up to the cursor, the program's name first."""
    words, _raw, _quote = split_line(arguments[0])
    return words[1:-1], words[-1]


def _read_words(arguments: Sequence[str]) -> tuple[list[str], str]:
    """Take the words, the program's name first; all but the last are without their quotes already."""
    return list(arguments[1:-1]), split_line(arguments[-1])[0][-1]


def _say_to_bash(offers: list[Offer], typed: str, arguments: Sequence[str]) -> list[str]:
    """Answer with words quoted for bash, beside them what they mean where it shows a list.

    Handed over are the line up to the cursor, the part of its last word that bash
    will put our words in place of, why it asks (COMP_TYPE), and the width of the screen.
    """
    line, part, reason, columns = arguments
    _words, raw, quote = split_line(line)
    head = split_line(raw[: len(raw) - len(part)])[0][-1] if part and raw.endswith(part) else _head(raw)
    kept = [(offer, _quoted(offer.word.removeprefix(head), quote)) for offer in offers if offer.word.startswith(head)]
    kept = [(offer, word) for offer, word in kept if word is not None]
    if len(kept) < 2 or reason in CYCLES:
        return [str(word) for _offer, word in kept]
    begins = all(fold(offer.word).startswith(fold(typed)) for offer, _word in kept)
    more = [] if begins or reason == "63" else [MORE]
    if reason not in LISTS:
        return [*(str(word) for _offer, word in kept), *more]
    return _listed([(str(word), offer.sentence) for offer, word in kept], int(columns or 80)) + more


def _head(raw: str) -> str:
    """Return what stands before the part of a word that bash takes for the whole, where that part is empty."""
    return raw if raw[-1:] in {"=", ":", "@"} else ""


def _quoted(word: str, quote: str) -> str | None:
    if quote:
        return None if REFUSED_INSIDE[quote].search(word) else word
    return "".join(f"\\{letter}" if letter.isascii() and SPECIAL.match(letter) else letter for letter in word)


def _listed(rows: list[tuple[str, str]], columns: int) -> list[str]:
    """Put what words mean beside them, none wider than the screen."""
    from rich.cells import cell_len, set_cell_size

    width = max(cell_len(word) for word, _sentence in rows)
    lines = []
    for word, sentence in rows:
        line = f"{word}{' ' * (width - cell_len(word))}  ({sentence})" if sentence else word
        room = max(columns - 2, width)
        lines.append(line if cell_len(line) <= room else f"{set_cell_size(line, room - 1).rstrip()}…")
    return lines


def _say_pairs(offers: list[Offer], _typed: str, _arguments: Sequence[str]) -> list[str]:
    """Answer with word and meaning, a tab between them: the shell quotes, filters and lays out itself."""
    return [f"{offer.word}\t{offer.sentence}" for offer in offers]


SHELLS = {
    "bash": Shell("completion.bash", "~/.bashrc", 'eval "$(prospectr completion bash)"', _read_line, _say_to_bash),
    "zsh": Shell("completion.zsh", "~/.zshrc", 'eval "$(prospectr completion zsh)"', _read_words, _say_pairs),
    "fish": Shell(
        "completion.fish", "~/.config/fish/config.fish", "prospectr completion fish | source", _read_words, _say_pairs
    ),
}

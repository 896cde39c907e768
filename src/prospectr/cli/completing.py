"""Completion: what the words typed so far leave open, and what could stand there.

A shell asks at every press of TAB, so Typer is left out: what the commands take
stands in ``commands.json``, made from the commands themselves. Whatever goes
wrong is silence; a prompt is no place for an error.
"""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from prospectr.core.text import display_line
from prospectr.core.words import _, use_language

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

TABLE = Path(__file__).with_name("commands.json")
NOTE = re.compile(r"(?:^|\s)::")
FIELD_MARK = "field_mark"
"""The marks of the seller's own fields."""

COMMAND = "command"
"""What stands there is the name of a command."""

LINE = "line"
"""What stands there is a line of any words and marks."""

LONGEST = 100
"""How many letters a word has at most that is worth offering."""

FILES = "files"
"""What stands there is a file, which the shell knows best."""


class Offer(NamedTuple):
    """A word that could stand there, and what it means."""

    word: str
    sentence: str = ""


class Gap(NamedTuple):
    """What is left open: a word that begins with ``typed``.

    ``takes`` are choices (word and sentence) or, as a text, kinds of things;
    ``before`` is what stands in the same word already: ``--sort=``. ``book`` is
    the file named by ``--book``.
    """

    typed: str
    takes: str | list[list[str]]
    before: str = ""
    book: str | None = None


def read_table() -> dict[str, Any]:
    """Return what there is to type: ``shared`` and ``writing`` options, ``commands``, and the ``aliases`` of those."""
    table: dict[str, Any] = json.loads(TABLE.read_text(encoding="utf-8"))
    return table


def find_gap(table: Mapping[str, Any], words: Sequence[str], typed: str) -> Gap | None:
    """Find what a word that begins with ``typed`` could be after ``words``; None where anything goes."""
    line = _Line(table)
    for word in words:
        line.take(word)
    return line.find_gap(typed)


class _Line:
    """A command line, read word by word."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        self._table = table
        self._options: list[dict[str, Any]] = [*table["own"], *table["shared"]]
        self._command: dict[str, Any] | None = None
        self._waiting: dict[str, Any] | None = None  # an option whose value comes next
        self._used: set[str] = set()
        self._places = 0  # how many words that are no options came after the command
        self._only_words = False
        self._over = False
        self._book: str | None = None

    def take(self, word: str) -> None:
        """Take a word that is complete."""
        if self._waiting is not None:
            self._give(self._waiting, word)
            self._waiting = None
        elif word == "--" and not self._only_words:
            self._only_words = True
        elif word.startswith("-") and len(word) > 1 and not self._only_words:
            self._take_options(word)
        elif self._command is None:
            self._enter(word)
        else:
            self._places += 1
            self._over = self._over or bool(self._command["takes_note"] and NOTE.search(word))

    def find_gap(self, typed: str) -> Gap | None:
        """Find what the last word could be."""
        if self._over:
            return None
        if self._waiting is not None:
            return Gap(typed, self._waiting["takes"], book=self._book)
        if typed.startswith("-") and not self._only_words:
            name, equals, value = typed.partition("=")
            option = self._find(name)
            if equals:
                return Gap(value, option["takes"] or "", name + equals, self._book) if option else None
            return Gap(typed, self._names())
        if self._command is None:
            return Gap(typed, self._commands())
        return self._place(typed, self._command["words"])

    def _place(self, typed: str, places: Sequence[Mapping[str, Any]]) -> Gap | None:
        """Find what a word that is no option could be; of several that belong together, the first is looked up."""
        if not places:
            return None
        takes = places[min(self._places, len(places) - 1)]["takes"]
        if self._places >= len(places) and takes != LINE:
            return None
        if takes == COMMAND:
            return Gap(typed, self._commands())
        if takes == LINE:
            from prospectr.book.completion import MARKS

            before = next((mark for mark in MARKS if typed.startswith(mark)), "")
            if before:
                return Gap(typed.removeprefix(before), MARKS[before], before, self._book)
            return Gap(typed, FIELD_MARK, book=self._book) if typed else None
        return Gap(typed, takes, book=self._book)

    def _enter(self, word: str) -> None:
        self._command = self._table["commands"].get(self._table["aliases"].get(word, word))
        if self._command is None:
            self._over = True
            return
        writing = self._table["writing"] if self._command["writes"] else []
        self._options = [*self._command["options"], *writing, *self._table["shared"]]

    def _take_options(self, word: str) -> None:
        """Take ``--sort=name``, ``--sort``, ``-n`` or ``-nq``."""
        name, equals, value = word.partition("=") if word.startswith("--") else (word, "", "")
        for short in [name] if name.startswith("--") else [f"-{letter}" for letter in word[1:]]:
            option = self._find(short)
            if option is None:
                return
            self._used.update(option["names"])
            if option["takes"] is not None:
                if equals:
                    self._give(option, value)
                else:
                    self._waiting = option

    def _give(self, option: dict[str, Any], value: str) -> None:
        if "--book" in option["names"]:
            self._book = value

    def _find(self, name: str) -> dict[str, Any] | None:
        return next((option for option in self._options if name in option["names"]), None)

    def _names(self) -> list[list[str]]:
        left = (option for option in self._options if option["repeats"] or not self._used.intersection(option["names"]))
        return [[name, option["sentence"]] for option in left for name in option["names"] if name.startswith("--")]

    def _commands(self) -> list[list[str]]:
        return [[name, command["sentence"]] for name, command in self._table["commands"].items()]


def offers_for(gap: Gap, environment: Mapping[str, str]) -> list[Offer]:
    """Return what could stand in a gap, best first; words that would act on a screen are left out."""
    if isinstance(gap.takes, list):
        typed = gap.typed.lower()
        offers: Iterable[Offer] = (Offer(word, _(sentence)) for word, sentence in gap.takes if word.startswith(typed))
    else:
        offers = _records(gap, environment)
    seen = {gap.before + offer.word: offer for offer in offers}
    return [offer._replace(word=word) for word, offer in seen.items() if _can_be_shown(word)]


def _can_be_shown(word: str) -> bool:
    return 0 < len(word) <= LONGEST and display_line(word) == word


def _records(gap: Gap, environment: Mapping[str, str]) -> list[Offer]:
    from prospectr.book.completion import KINDS, find_begun
    from prospectr.present.completion import say_named
    from prospectr.settings import find_book

    kinds = [kind for kind in str(gap.takes).split() if kind in KINDS]
    if not kinds:
        return []
    found = find_begun(find_book(environment, gap.book), kinds, gap.typed)
    today = None
    if any(named.due_on for named in found):
        from prospectr.book.clock import parse_clock

        today = parse_clock(environment.get("PROSPECTR_TODAY", "")).today()
    return [Offer(named.word, say_named(named, today)) for named in found]


def answer(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """Return what a shell gets, one line a word that could stand there.

    ``PROSPECTR_COMPLETE`` names the shell, ``arguments`` are what its script hands over.
    """
    from prospectr.cli.shells import SHELLS
    from prospectr.settings import find_language

    shell = SHELLS[environment["PROSPECTR_COMPLETE"]]
    words, typed = shell.read(arguments)
    gap = find_gap(read_table(), words, typed)
    if gap is None:
        return ""
    if gap.takes == FILES:
        return f":{FILES}\n"
    use_language(find_language(environment))
    return "".join(f"{line}\n" for line in shell.say(offers_for(gap, environment), typed, arguments))


def main(arguments: Sequence[str]) -> None:
    """Answer the shell that asks, or say nothing at all."""
    try:
        lines = answer(arguments, os.environ).splitlines(keepends=True)
        sys.stdout.write("".join(_written(line, sys.stdout.encoding) for line in lines))
        sys.stdout.flush()
    except Exception:  # noqa: BLE001, S110 - nothing is to be offered then, and nobody to be told
        pass


def _written(line: str, encoding: str) -> str:
    """Return a line as a terminal of that encoding can show it: a word to the letter or not at all, the rest nearly."""
    word, tab, sentence = line.partition("\t")
    try:
        word.encode(encoding)
    except UnicodeEncodeError:
        return ""
    return word + tab + sentence.encode(encoding, "replace").decode(encoding)

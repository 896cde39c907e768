"""A row of a table on its way to a person: its cells by the field they fill, taken out one by one.

What nobody took, or could be read, is left over at the end: nothing of a row is lost.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from prospectr.core.columns import Target, parse_target
from prospectr.core.errors import DateNotUnderstoodError, MoneyNotUnderstoodError
from prospectr.core.text import TEXT_LIMIT, fold
from prospectr.core.words import _
from prospectr.exchange.amounts import read_count, read_money, read_percent
from prospectr.exchange.conventions import read_birthday, read_day
from prospectr.exchange.wordings import find_meaning

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from prospectr.core.money import Money
    from prospectr.exchange.mapping import Mapping

Key = tuple[str, str, int]
"""A field with its label and its number (``core.columns.Target``)."""

ADDRESS_FIELDS = (
    *("address", "address-street", "address-more", "address-box", "address-postcode", "address-city"),
    *("address-region", "address-country"),
)
"""The fields of an address: the whole of it, and its parts in the order they are written."""

OWN_ORIGIN = "prospectr"
"""The origin of the layouts that prospectr itself writes: their cells hold one value, as it stands in the book."""

_AS_WRITTEN = frozenset({"note", "deal-note"})  # in sheets of our own, with the space around them
_REFUSED = r"[\x00\ud800-\udfff]"
_REMEMBERED = 4096  # days read, words folded: those of a list are few, and many times

folded = lru_cache(_REMEMBERED)(fold)
_read_day = lru_cache(_REMEMBERED)(read_day)


class Sheet:
    """What all rows of a table have in common, worked out once: which key each column fills, and its heading."""

    def __init__(self, mapping: Mapping, currency: str) -> None:
        self.mapping = mapping
        self.layout = mapping.layout
        self.currency = currency
        self.headings = [column.heading for column in mapping.columns]
        targets = [parse_target(column.target) or Target("field", column.heading) for column in mapping.columns]
        self.keys: list[Key | None] = [
            None if one.field == "ignore" else (one.field, one.label, one.number) for one in targets
        ]
        self.fields = frozenset(target.field for target in targets if target.field != "ignore")
        self.is_own = self.layout is not None and self.layout.origin == OWN_ORIGIN
        self.separator = self.layout.separator if self.layout else ""
        self.words = self.layout.words if self.layout else {}
        self.blanks = self.layout.blanks if self.layout else frozenset()
        self.by_field: dict[str, list[Key]] = {}
        for key in dict.fromkeys(key for key in self.keys if key):
            self.by_field.setdefault(key[0], []).append(key)

        self.addresses: dict[tuple[str, int], set[str]] = {}
        for field, label, number in (key for keys in self.by_field.values() for key in keys):
            if field in ADDRESS_FIELDS:
                self.addresses.setdefault((label, number), set()).add(field)

    def numbers(self, beginning: str) -> list[int]:
        """Return the numbers of what has several columns, such as deals: of every field that begins so, in order."""
        found = {key[2] for field, keys in self.by_field.items() if field.startswith(beginning) for key in keys}
        return sorted(found)

    def find_refusal(self, cells: Sequence[str]) -> str:
        """Say why no book can keep a row; nothing where it can."""
        whole = "".join(cells)
        refused = None if whole.isprintable() else re.search(_REFUSED, whole)
        if refused is None and len(whole) <= TEXT_LIMIT:
            return ""
        for place, cell in enumerate(cells):
            if refused is not None and refused[0] in cell:
                reason = _("{column} holds a NUL character") if refused[0] == "\0" else _("{column} is not valid text")
                return reason.format(column=self.say_heading(place))
            if len(cell) > TEXT_LIMIT:
                reason = _("{column} is longer than {limit} characters")
                return reason.format(column=self.say_heading(place), limit=TEXT_LIMIT)
        return ""

    def say_heading(self, place: int) -> str:
        """Return the heading of a column, or its number where it has none."""
        heading = self.headings[place] if place < len(self.headings) else ""
        return heading or _("Column {number}").format(number=place + 1)

    def find_heading(self, field: str, number: int | None = None) -> str:
        """Return the heading of the first column that fills a field, of a number if told; its name if none does."""
        found = (place for place, key in enumerate(self.keys) if key and key[0] == field and number in {None, key[2]})
        return next(map(self.say_heading, found), field)

    def split(self, text: str) -> list[str]:
        """Part the values of a cell where the layout parts them; without those that mean nothing."""
        pieces = text.split(self.separator) if self.separator and self.separator in text else [text]
        kept = [piece.strip() for piece in pieces]
        return [piece for piece in kept if piece and not (self.blanks and folded(piece) in self.blanks)]


class Row:
    """The cells of one row that are not empty, each by its key; whoever reads one takes it."""

    __slots__ = ("_held", "_sheet", "leftovers")

    def __init__(self, sheet: Sheet, cells: Sequence[str]) -> None:
        self._sheet = sheet
        self.leftovers: list[str] = []
        held: dict[Key, list[tuple[int, str]]] = {}
        self._held = held
        keys, blanks, is_own = sheet.keys, sheet.blanks, sheet.is_own
        for place, cell in enumerate(cells[: len(keys)]):
            if not cell or (key := keys[place]) is None:
                continue
            text = cell.strip()
            if is_own and text and key[0] in _AS_WRITTEN:
                text = cell
            if not text or (blanks and text.lower() in blanks):
                continue
            if key in held:
                held[key].append((place, text))
            else:
                held[key] = [(place, text)]
        for place in range(len(keys), len(cells)):
            if cells[place].strip():
                self.leave(place, cells[place].strip())

    def leave(self, place: int, text: str) -> None:
        """Leave a value over, under its heading."""
        self.leftovers.append(f"{self._sheet.say_heading(place)}: {text}")

    def leave_text(self, heading: str, text: str) -> None:
        """Leave a text over, under a heading."""
        self.leftovers.append(f"{heading}: {text}")

    def has(self, field: str, number: int = 0, label: str = "") -> bool:
        """Tell whether a field is filled and was not taken."""
        return (field, label, number) in self._held

    def look(self, field: str, number: int = 0) -> str:
        """Return what fills a field, and leave it there; nothing where it is empty."""
        held = self._held.get((field, "", number))
        return held[0][1] if held else ""

    def take(self, field: str, number: int = 0, label: str = "") -> str:
        """Take the text of a field of one value, of the first column that has one; what others say is left over."""
        held = self._held.pop((field, label, number), None)
        return self._first(held)[1] if held else ""

    def take_known(self, field: str, number: int, is_known: Callable[[str], bool]) -> str:
        """Take a text of a field that is known there; any other stays, and is left over."""
        text = self.look(field, number)
        return self.take(field, number) if text and is_known(text) else ""

    def take_joined(self, field: str, number: int = 0, label: str = "") -> str:
        """Take the texts of all columns of a field, joined by commas."""
        return ", ".join(text for _place, text in self._held.pop((field, label, number), ()))

    def take_all(self, field: str) -> Iterator[tuple[Key, int, str]]:
        """Take the values of a field that may have several, in the order of their columns: key, column, text."""
        for key in self._sheet.by_field.get(field, ()):
            for place, text in self._held.pop(key, ()):
                yield key, place, text

    def day(self, field: str, number: int = 0, label: str = "") -> date | None:
        """Take a day; one that cannot be read is left over."""
        held = self._held.pop((field, label, number), None)
        if not held:
            return None
        place, text = self._first(held)
        habit = self._sheet.mapping.habits[place]
        try:
            return _read_day(text, habit.order, is_buddhist=habit.is_buddhist)
        except DateNotUnderstoodError:
            self.leave(place, text)
            return None

    def birthday(self, place: int, text: str) -> tuple[int, int, int | None] | None:
        """Read a day of the year; one that cannot be read is left over."""
        habit = self._sheet.mapping.habits[place]
        try:
            return read_birthday(text, habit.order, is_buddhist=habit.is_buddhist)
        except DateNotUnderstoodError:
            self.leave(place, text)
            return None

    def money(self, field: str, currency: str, number: int = 0, label: str = "") -> Money | None:
        """Take an amount, in ``currency`` where neither it nor its heading names one; left over where it is none."""
        held = self._held.pop((field, label, number), None)
        if not held:
            return None
        place, text = self._first(held)
        habit = self._sheet.mapping.habits[place]
        try:
            return read_money(text, currency or habit.currency or self._sheet.currency, habit.decimals)
        except MoneyNotUnderstoodError:
            self.leave(place, text)
            return None

    def count(self, field: str, number: int = 0) -> int | None:
        """Take a whole number; left over where it is none."""
        return self._number(field, number, read_count)

    def percent(self, field: str, number: int = 0) -> int | None:
        """Take odds in percent; left over where they are none."""
        return self._number(field, number, read_percent)

    def _number(self, field: str, number: int, read: Callable[[str], int]) -> int | None:
        held = self._held.pop((field, "", number), None)
        if not held:
            return None
        place, text = self._first(held)
        try:
            return read(text)
        except MoneyNotUnderstoodError:
            self.leave(place, text)
            return None

    def meaning(self, kind: str, field: str, number: int = 0, label: str = "") -> str:
        """Take a word by what it means (``exchange.wordings``); left over, and nothing, where it means none of them."""
        held = self._held.pop((field, label, number), None)
        if not held:
            return ""
        place, text = self._first(held)
        found = self.find_meaning(kind, text)
        if found is None:
            self.leave(place, text)
        return found or ""

    def find_meaning(self, kind: str, text: str) -> str | None:
        """Find what a word means, in this program's own words first."""
        own = self._sheet.words.get(folded(text)) if self._sheet.words else None
        return find_meaning(kind, own if own is not None else text)

    def leave_rest(self) -> None:
        """Leave over whatever nobody took."""
        for held in self._held.values():
            for place, text in held:
                self.leave(place, text)
        self._held.clear()

    def _first(self, held: list[tuple[int, str]]) -> tuple[int, str]:
        """Return the first of the columns of one field, and leave over what the others hold besides."""
        if len(held) > 1:
            for place, text in held[1:]:
                if text != held[0][1]:
                    self.leave(place, text)
        return held[0]

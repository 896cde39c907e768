"""Own fields of rows: each by the name the book has for it, with what it can hold; what it cannot is for a note."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from prospectr.core.errors import InputError
from prospectr.core.text import fold_name, slug
from prospectr.store import fields

if TYPE_CHECKING:
    from prospectr.book import Book
    from prospectr.core.field import Field

Values = tuple[tuple[str, str], ...]
"""What fields are to hold, by their names."""


class OwnFields:
    """The fields of the seller's own, as rows name them."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._read: dict[tuple[str, str], str | None] = {}
        self._named: dict[str, tuple[str, Field | None] | None] = {}

    @cached_property
    def _there(self) -> dict[str, Field]:
        listed = fields.list_fields(self._book.database)
        return {field.slug: field for field in listed} | {field.folded_name: field for field in listed}

    def fit(self, given: Values) -> tuple[Values, list[str]]:
        """Return fields by the names the book has for them, and in words what they cannot hold.

        Two values for one field are held together, where it holds a text.
        """
        if not given:
            return (), []
        held: dict[str, str] = {}
        unfit = []
        for name, text in given:
            found = self._field(name)
            if found is None:
                unfit += [f"{name}: {text}"] if text else []
                continue
            called, own = found
            value = text if own is None or not text else self._value(own, text)
            if value is None or (called in held and held[called] != value and own is not None and own.kind != "text"):
                unfit.append(f"{name}: {text}")
            elif held.get(called) and value and value not in held[called].split("; "):
                held[called] = f"{held[called]}; {value}"
            else:
                held[called] = value or held.get(called, "")
        return tuple(held.items()), unfit

    def _field(self, name: str) -> tuple[str, Field | None] | None:
        """Return what the book calls a field, and the field where it is there; None where none can be called so.

        A new one is called as the first row calls it.
        """
        if name not in self._named:
            own = self._there.get(fold_name(name)) or self._there.get(slug(name))
            alike = (found[0] for found in self._named.values() if found and slug(found[0]) == slug(name))
            may_be = own is not None or self._book.fields.may_be_called(name)
            self._named[name] = (own.name if own else next(alike, name), own) if may_be else None
        return self._named[name]

    def _value(self, own: Field, text: str) -> str | None:
        """Return what a field holds by a text, or None where it cannot hold it."""
        if own.kind == "text":
            return text
        key = (own.name, text)
        if key not in self._read:
            try:
                self._read[key] = self._book.fields.parse_value(own, text)
            except InputError:
                self._read[key] = None
        return self._read[key]

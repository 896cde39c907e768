"""Saved mappings: which column of a table fills which field, under a name, to be used again."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.book.outcome import outcome_named
from prospectr.core.errors import InputError, NotFoundError
from prospectr.core.refs import find_ref
from prospectr.core.text import check_text, fold_name
from prospectr.core.words import _
from prospectr.store import mappings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.core.importing import Column, SavedMapping
    from prospectr.store.journal import Journal

LONGEST_NAME = 60


class MappingNotFoundError(NotFoundError):
    """No saved mapping has that name."""

    def __init__(self, text: str, there: Sequence[SavedMapping]) -> None:
        names = ", ".join(one.name for one in there)
        super().__init__(
            _('There is no mapping "{name}".').format(name=text),
            hint=_("There are: {names}").format(names=names)
            if names
            else _("Save one with: prospectr import FILE --save-mapping NAME"),
        )


class MappingUnnamedError(InputError):
    """A mapping needs a name."""

    def __init__(self) -> None:
        super().__init__(
            _("A mapping needs a name with a letter in it."),
            hint=_("For example: prospectr import FILE --save-mapping fair"),
        )


class Mappings:
    """Which column of other programs' tables fills which field."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def all(self) -> list[SavedMapping]:
        """List the saved mappings, the first saved first."""
        return mappings.list_mappings(self._book.database)

    def get(self, text: str) -> SavedMapping:
        """Return the mapping that ``text`` names, by its name or its id. Raises ``MappingNotFoundError``."""
        there = self.all()
        typed = find_ref(text)
        number = typed[1] if typed and typed[0] == "saved_mapping" else None
        found = [one for one in there if one.id == number or one.folded_name == fold_name(text)]
        if not found:
            raise MappingNotFoundError(text, there)
        return found[0]

    def save(self, name: str, columns: Sequence[Column]) -> Outcome:
        """Save which field each column fills, under a name; a mapping of that name is written anew.

        Raises ``MappingUnnamedError``.
        """
        given = self.check_name(name)
        with self._book.act("mapping.save") as unit:
            return outcome_named(unit, self.write(unit, given, columns))

    @staticmethod
    def check_name(name: str) -> str:
        """Return the name a mapping is to have. Raises ``MappingUnnamedError``."""
        given = check_text(_("name"), " ".join(name.split()), limit=LONGEST_NAME)
        if not any(map(str.isalpha, given)):
            raise MappingUnnamedError
        return given

    def write(self, unit: Journal, name: str, columns: Sequence[Column]) -> SavedMapping:
        """Write a mapping inside the caller's unit of work; a column that is empty so far is left to be guessed."""
        known = [column for column in columns if column.target != "ignore" or column.because != "nothing"]
        fields = json.dumps({column.heading: column.target for column in known}, ensure_ascii=False)
        return mappings.save_mapping(unit, name, fields, self.header_of([column.heading for column in columns]))

    def delete(self, mapping: SavedMapping) -> Outcome:
        """Delete a mapping; it can be brought back."""
        with self._book.act("mapping.delete") as unit:
            gone = unit.update("saved_mapping", mapping, replace(mapping, deleted_at=unit.now))
            return outcome_named(unit, gone)

    @staticmethod
    def columns_of(mapping: SavedMapping) -> Mapping[str, str]:
        """Return the fields of a mapping by heading."""
        fields: dict[str, str] = json.loads(mapping.columns)
        return fields

    @staticmethod
    def header_of(headings: Sequence[str]) -> str:
        """Return the form by which the header of a file is known again."""
        return json.dumps([fold_name(heading) for heading in headings], ensure_ascii=False)

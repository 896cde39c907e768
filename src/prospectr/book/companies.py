"""Companies: listed, renamed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.core.changes import Outcome
from prospectr.core.errors import InputError
from prospectr.core.refs import say_ref
from prospectr.core.text import check_text
from prospectr.core.words import _
from prospectr.store import companies

if TYPE_CHECKING:
    from prospectr.book import Book
    from prospectr.core.company import Company


class CompanyNameEmptyError(InputError):
    """A company cannot be without a name."""

    def __init__(self, ref: str) -> None:
        super().__init__(
            _("{ref} keeps its name: an empty one names nothing.").format(ref=ref),
            hint=_("Give a name: prospectr edit {ref} --name NAME").format(ref=ref),
        )


class Companies:
    """Where contacts work."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def all(self, limit: int | None = None) -> list[tuple[Company, int]]:
        """List the companies by name, each with the number of its contacts."""
        return companies.list_companies(self._book.database, limit)

    def rename(self, company: Company, name: str) -> Outcome:
        """Give a company another name; its slug stays."""
        if not name.strip():
            raise CompanyNameEmptyError(say_ref("company", company.id))
        with self._book.act("company.edit") as unit:
            renamed = unit.update("company", company, replace(company, name=check_text(_("name"), name.strip())))
            unit.about("company", company.id, renamed.name)
            unit.finish()
            operation = unit.operation_id
        return Outcome(operation=operation, records=(renamed,))

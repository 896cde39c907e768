"""Companies: listed, renamed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.core.changes import Outcome
from prospectr.core.company import Company, CompanyPage
from prospectr.core.errors import InputError
from prospectr.core.refs import say_ref
from prospectr.core.text import check_text, fold_name
from prospectr.core.words import _
from prospectr.store import companies

if TYPE_CHECKING:
    from prospectr.book import Book
    from prospectr.store.journal import Journal


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

    def page(self, text: str) -> CompanyPage:
        """Return the company of the typed id ``text`` with its contacts, by name. Raises ``RecordNotFoundError``."""
        _table, company = self._book.records.get(text)
        if not isinstance(company, Company):
            raise TypeError(text)
        ref = say_ref("company", company.id)
        return CompanyPage(company=company, cards=tuple(self._book.contacts.cards({"company": ref}, sort="name")))

    def rename(self, company: Company, name: str) -> Outcome:
        """Give a company another name; its slug stays. A name that another company has too is said, not refused."""
        if not name.strip():
            raise CompanyNameEmptyError(say_ref("company", company.id))
        given = check_text(_("name"), name.strip())
        with self._book.act("company.edit") as unit:
            renamed = unit.update("company", company, replace(company, name=given, folded_name=fold_name(given)))
            remarks = namesakes(unit, renamed)
            unit.about("company", company.id, renamed.name)
            unit.finish()
            operation = unit.operation_id
        return Outcome(operation=operation, subject=unit.subject, records=(renamed,), remarks=remarks)


def namesakes(unit: Journal, company: Company) -> tuple[str, ...]:
    """Say which other companies go by the name of ``company``."""
    others = [other for other in companies.companies_called(unit, company.name) if other.id != company.id]
    return tuple(
        _("{other} is called {name} too.  Tell them apart:  prospectr edit {ref} --name NAME").format(
            other=say_ref("company", other.id), name=other.name, ref=say_ref("company", company.id)
        )
        for other in others
    )

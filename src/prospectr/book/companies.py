"""Companies: added, listed, changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from prospectr.book.names import NameTakenError, check_name, namesakes
from prospectr.book.outcome import outcome_named
from prospectr.core.company import Company, CompanyPage
from prospectr.core.errors import InputError
from prospectr.core.refs import say_ref
from prospectr.core.text import check_text, fold_name
from prospectr.core.words import _
from prospectr.store import companies

if TYPE_CHECKING:
    from collections.abc import Mapping

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.store.journal import Journal

MOST_PEOPLE = 100_000_000


class SizeNotUnderstoodError(InputError):
    """The size of a company is a whole number of people."""

    def __init__(self, text: str) -> None:
        super().__init__(
            _('"{text}" is no number of people.').format(text=text),
            hint=_("Write a whole number, like 12, at most {most}.").format(most=MOST_PEOPLE),
        )


class Companies:
    """Where contacts work."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def add(self, name: str, *, trade: str = "", place: str = "", size: str = "") -> Outcome:
        """Add a company of a name that no other has.

        Raises ``NameTakenError``, ``NameEmptyError`` and ``SizeNotUnderstoodError``.
        """
        given = check_name(name, 'prospectr company add "Lind Café"')
        about = parse_facts({"trade": trade, "place": place, "size": size})
        with self._book.act("company.add") as unit:
            there = companies.find_company_called(unit, given)
            if there:
                raise NameTakenError("company", there)
            return outcome_named(unit, companies.add_company(unit, given, **about))

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

    def edit(self, company: Company, changes: Mapping[str, object]) -> Outcome:
        """Change a company; ``changes`` holds only what changes, as texts: ``name``, ``trade``, ``place``, ``size``.

        An empty text takes away what is not the name. The slug stays. A name
        that another company has too is said, not refused.
        """
        after = replace(company, **parse_facts(changes))
        if "name" in changes:
            name = check_name(str(changes["name"]), f"prospectr edit {say_ref('company', company.id)} --name NAME")
            after = replace(after, name=name, folded_name=fold_name(name))
        with self._book.act("company.edit") as unit:
            written = unit.update("company", company, after)
            if "name" in changes:
                unit.remarks.extend(company_namesakes(unit, written))
            return outcome_named(unit, written)


def parse_facts(changes: Mapping[str, object]) -> dict[str, Any]:
    """Read what is known of a company besides its name. Raises ``SizeNotUnderstoodError``."""
    facts: dict[str, Any] = {
        name: check_text(name, str(changes[name]).strip()) for name in ("trade", "place") if name in changes
    }
    if "size" in changes:
        facts["size"] = _parse_size(str(changes["size"]).strip())
    return facts


def _parse_size(text: str) -> int | None:
    if not text:
        return None
    if not text.isdecimal() or len(text) > len(str(MOST_PEOPLE)) or int(text) > MOST_PEOPLE:
        raise SizeNotUnderstoodError(text)
    return int(text)


def company_namesakes(unit: Journal, company: Company) -> tuple[str, ...]:
    """Say which other companies go by the name of ``company``."""
    return namesakes("company", company, companies.companies_called(unit, company.name))

"""Filters of a list of contacts that name something: what they name, looked up before anybody is listed."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

from prospectr.book.names import NameNotFoundError, candidates, find_named
from prospectr.core.refs import parse_reference
from prospectr.core.text import fold
from prospectr.core.words import _
from prospectr.store import companies

if TYPE_CHECKING:
    from collections.abc import Mapping

    from prospectr.book import Book
    from prospectr.core.company import Company

    Filters = dict[str, str | bool]


class CompanyNotFoundError(NameNotFoundError):
    """No company goes by that name."""


def read_filters(book: Book, filters: Mapping[str, str | bool]) -> Filters:
    """Return ``filters`` with the tag, source, company and import in them as the book calls them.

    Who is an opportunity may be a qualified one.
    Raises ``TagNotFoundError``, ``SourceNotFoundError`` and ``CompanyNotFoundError``, each with near names, and
    ``ImportNotFoundError``.
    """
    read: Filters = dict(filters)
    if "tag" in read:
        read["tag"] = book.tags.get(str(read["tag"])).name
    if "source" in read:
        read["source"] = book.sources.get(str(read["source"])).name
    if "company" in read:
        found = find_companies(book, str(read.pop("company")))
        read["companies"] = json.dumps([company.id for company in found])
    if "batch" in read:
        read["batch"] = str(find_import(book, str(read["batch"])))
    if read.get("lifecycle") == "opportunity":
        read["opportunity"] = bool(read.pop("lifecycle"))
    return read


def find_companies(book: Book, text: str) -> list[Company]:
    """Find the companies called ``text`` or of that typed id; where none is, those with words that begin so."""
    reads, name = book.database, text.strip()
    exact = find_named(
        "company",
        name,
        called=partial(companies.find_company_called, reads),
        numbered=partial(companies.find_company, reads),
    )
    if exact is not None:
        return companies.companies_called(reads, exact.name) if fold(name) == exact.folded_name else [exact]
    words = fold(name).split()
    begun = companies.companies_begun(reads, words) if words else []
    if not begun:
        there = [company for company, _count in companies.list_companies(reads, None)]
        hint = (_("See those there are: prospectr list companies"),)
        raise CompanyNotFoundError(_('There is no company "{name}".'), name, candidates("company", there), hint)
    return begun


def find_import(book: Book, text: str) -> int:
    """Return the number of the import that ``text`` names: ``u1``. Raises ``ImportNotFoundError``."""
    from prospectr.book.importing import ImportNotFoundError

    ref = parse_reference(text)
    if ref.type != "import_batch":
        raise ImportNotFoundError(text)
    return book.imports.get_batch(ref.id)[0].id

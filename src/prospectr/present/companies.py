"""Companies as a list, each with the number of its contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.refs import say_ref
from prospectr.core.words import _
from prospectr.present.phrases import say_company_facts, say_contact_count
from prospectr.present.records import Item, item
from prospectr.present.view import Block, Cell, Table, line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from prospectr.core.company import Company


def items(companies: Sequence[tuple[Company, int]], today: date) -> list[Item]:
    """Return companies as JSON objects."""
    del today
    return [{**item(company), "contacts": count} for company, count in companies]


def rows(companies: Sequence[tuple[Company, int]], today: date) -> list[list[str]]:
    """Return companies as fields: id, name, number of contacts, trade, place, size."""
    del today
    return [
        [
            say_ref("company", company.id),
            company.name,
            str(count),
            company.trade,
            company.place,
            "" if company.size is None else str(company.size),
        ]
        for company, count in companies
    ]


def blocks(companies: Sequence[tuple[Company, int]], today: date) -> list[Block]:
    """Return companies as a table."""
    del today
    if not companies:
        return [line(_("No companies.  Add one:  prospectr company add NAME"))]
    table = tuple(
        (
            Cell(say_ref("company", company.id), "id"),
            Cell(company.name, "name"),
            Cell(say_company_facts(company), "dim"),
            Cell(say_contact_count(count), "dim"),
        )
        for company, count in companies
    )
    return [Table(rows=table, flexible=(1, 2), right=(3,))]

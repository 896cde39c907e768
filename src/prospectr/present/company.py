"""One company's page: its people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.refs import say_ref
from prospectr.present import contacts
from prospectr.present.records import Item, item
from prospectr.present.view import Block, Cell, line

if TYPE_CHECKING:
    from datetime import date

    from prospectr.core.company import CompanyPage


def items(page: CompanyPage, today: date) -> list[Item]:
    """Return the company as one JSON object with its contacts."""
    return [{**item(page.company), "contacts": contacts.items(page.cards, today)}]


def rows(page: CompanyPage, today: date) -> list[list[str]]:
    """Return its contacts as the fields of a list of contacts."""
    return contacts.rows(page.cards, today)


def blocks(page: CompanyPage, today: date) -> list[Block]:
    """Return the company's name and a table of its contacts."""
    ref = Cell(say_ref("company", page.company.id), "id")
    return [line(ref, "  ", Cell(page.company.name, "head")), *contacts.blocks(page.cards, today)]

"""One company's page: what is known of it, and its people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.refs import say_ref
from prospectr.present import contacts
from prospectr.present.phrases import say_company_facts
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
    """Return the company's name, what is known of it, and a table of its contacts."""
    ref = Cell(say_ref("company", page.company.id), "id")
    shown: list[Block] = [line(ref, "  ", Cell(page.company.name, "head"), indent=4)]
    facts = say_company_facts(page.company)
    shown += [line("    ", facts, indent=4)] if facts else []
    return [*shown, *contacts.blocks(page.cards, today)]

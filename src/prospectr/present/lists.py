"""Lists of records other than contacts: follow-ups, notes, interactions, companies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.refs import say_ref
from prospectr.core.words import _
from prospectr.present.outcome import say_record
from prospectr.present.phrases import say_who
from prospectr.present.records import TYPE_OF, Item, item
from prospectr.present.view import Block, Cell, Table, line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from prospectr.core.company import Company
    from prospectr.core.contact import ContactCard

    Owned = tuple[object, ContactCard]


def items(records: Sequence[Owned], today: date) -> list[Item]:
    """Return the records as JSON objects."""
    del today
    return [{**item(record), "contact_name": card.contact.name} for record, card in records]


def rows(records: Sequence[Owned], today: date) -> list[list[str]]:
    """Return the records as fields: id, what, contact's id, name."""
    return [
        [_ref(record), say_record(record, today), say_ref("contact", card.contact.id), card.contact.name]
        for record, card in records
    ]


def blocks(records: Sequence[Owned], today: date) -> list[Block]:
    """Return the records as a table, each with its contact."""
    if not records:
        return [line(_("None."))]
    table = tuple(
        (Cell(_ref(record), "id"), Cell(say_who(card), "name"), Cell(say_record(record, today)))
        for record, card in records
    )
    return [Table(rows=table, flexible=(1, 2))]


class Companies:
    """Companies, each with the number of its contacts."""

    @staticmethod
    def items(companies: Sequence[tuple[Company, int]], today: date) -> list[Item]:
        """Return companies as JSON objects."""
        del today
        return [{**item(company), "contacts": count} for company, count in companies]

    @staticmethod
    def rows(companies: Sequence[tuple[Company, int]], today: date) -> list[list[str]]:
        """Return companies as fields: id, name, number of contacts."""
        del today
        return [[say_ref("company", company.id), company.name, str(count)] for company, count in companies]

    @staticmethod
    def blocks(companies: Sequence[tuple[Company, int]], today: date) -> list[Block]:
        """Return companies as a table."""
        del today
        if not companies:
            return [line(_("No companies.  Add one with a contact:  prospectr add NAME @COMPANY"))]
        table = tuple(
            (Cell(say_ref("company", company.id), "id"), Cell(company.name, "name"), Cell(str(count), "dim"))
            for company, count in companies
        )
        return [Table(rows=table, flexible=(1,), right=(2,))]


def _ref(record: object) -> str:
    return say_ref(TYPE_OF[type(record)], record.id)  # type: ignore[attr-defined,index]

"""Lists of records other than contacts: follow-ups, notes, interactions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.record import type_of
from prospectr.core.refs import say_ref
from prospectr.core.words import _
from prospectr.present.outcome import say_record
from prospectr.present.phrases import say_who
from prospectr.present.records import Item, item
from prospectr.present.view import Block, Cell, Table, line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

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


def _ref(record: object) -> str:
    return say_ref(type_of(record), record.id)  # type: ignore[attr-defined]

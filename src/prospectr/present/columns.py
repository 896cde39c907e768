"""Contacts as a list with columns of the seller's own fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.present import contacts
from prospectr.present.phrases import say_held
from prospectr.present.view import Block, Cell, Table

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from prospectr.core.contact import ContactCard, ContactList
    from prospectr.core.field import Field, FieldShown
    from prospectr.present.records import Item


def items(shown: ContactList, today: date) -> list[Item]:
    """Return the contacts as JSON objects; what their fields hold is in each already."""
    return contacts.items(shown.cards, today)


def rows(shown: ContactList, today: date) -> list[list[str]]:
    """Return the contacts as fields: those of every list, then what each column holds, as it is kept."""
    return [
        [*contacts.row(card, today), *(held.value if held else "" for held in _held(card, shown.columns))]
        for card in shown.cards
    ]


def blocks(shown: ContactList, today: date) -> list[Block]:
    """Return the contacts as a table with a column for each field."""
    (table,) = contacts.blocks(shown.cards, today)
    if not isinstance(table, Table):
        return [table]
    head, *lines = table.rows
    wider = [(*head, *(Cell(field.name.upper(), "dim") for field in shown.columns))]
    wider += [
        (*cells, *(Cell(say_held(held, today) if held else "-") for held in _held(card, shown.columns)))
        for card, cells in zip(shown.cards, lines, strict=True)
    ]
    kinds = {len(head) + place: field.kind for place, field in enumerate(shown.columns)}
    texts = [place for place, kind in kinds.items() if kind in {"text", "choice"}]
    numbers = [place for place, kind in kinds.items() if kind == "number"]
    return [Table(rows=tuple(wider), flexible=(*table.flexible, *texts), right=(*table.right, *numbers))]


def _held(card: ContactCard, columns: Sequence[Field]) -> list[FieldShown | None]:
    held = {shown.slug: shown for shown in card.fields}
    return [held.get(field.slug) for field in columns]

"""Fields of the seller's own, and what they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.refs import say_ref
from prospectr.core.words import N_, _, ngettext
from prospectr.present.phrases import joined
from prospectr.present.records import Item, item
from prospectr.present.view import Block, Cell, Table, line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from prospectr.core.field import Field

KINDS = {"text": N_("text"), "number": N_("number"), "date": N_("date"), "choice": N_("choice")}


def say_field(field: Field) -> str:
    """Say a field: its name, what it holds, and its choices."""
    return joined(field.name, _(KINDS[field.kind]), ", ".join(field.choices.splitlines()))


def items(fields: Sequence[tuple[Field, int]], today: date) -> list[Item]:
    """Return fields as JSON objects, each with the number of contacts it holds something for."""
    del today
    return [{**item(field), "contacts": count} for field, count in fields]


def rows(fields: Sequence[tuple[Field, int]], today: date) -> list[list[str]]:
    """Return fields as fields: id, slug, name, kind, choices, number of contacts."""
    del today
    return [
        [say_ref("field", field.id), field.slug, field.name, field.kind, field.choices, str(count)]
        for field, count in fields
    ]


def blocks(fields: Sequence[tuple[Field, int]], today: date) -> list[Block]:
    """Return fields as a table, each by what is typed for it in a line."""
    del today
    if not fields:
        return [line(_('No fields.  Make one:  prospectr field add "Shoe size" --kind number'))]
    table = tuple(
        (
            Cell(say_ref("field", field.id), "id"),
            Cell(f"{field.slug}:", "name"),
            Cell(say_field(field)),
            Cell(ngettext("{count} contact", "{count} contacts", count).format(count=count), "dim"),
        )
        for field, count in fields
    )
    return [Table(rows=table, flexible=(2,), right=(3,))]

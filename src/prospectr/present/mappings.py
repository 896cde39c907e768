"""Saved mappings: the columns of other programs' tables, and the fields they fill."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from prospectr.core.refs import say_ref
from prospectr.core.text import display_line
from prospectr.core.words import _, ngettext
from prospectr.present.view import Block, Cell, Table, line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from prospectr.core.importing import SavedMapping
    from prospectr.present.records import Item


def item(mapping: SavedMapping) -> Item:
    """Return a mapping as a JSON object."""
    return {
        "type": "saved_mapping",
        "id": say_ref("saved_mapping", mapping.id),
        "name": mapping.name,
        "columns": json.loads(mapping.columns),
    }


def items(mappings: Sequence[SavedMapping], today: date) -> list[Item]:
    """Return mappings as JSON objects."""
    del today
    return [item(mapping) for mapping in mappings]


def rows(mappings: Sequence[SavedMapping], today: date) -> list[list[str]]:
    """Return mappings as fields: id, name, then each column with the field it fills."""
    del today
    return [
        [
            say_ref("saved_mapping", mapping.id),
            mapping.name,
            *(f"{heading}={field}" for heading, field in json.loads(mapping.columns).items()),
        ]
        for mapping in mappings
    ]


def blocks(mappings: Sequence[SavedMapping], today: date) -> list[Block]:
    """Lay mappings out as a table; one alone with all its columns."""
    del today
    if not mappings:
        return [line(_("No mapping is saved.  Save one:  prospectr import FILE --save-mapping NAME"))]
    if len(mappings) == 1:
        (mapping,) = mappings
        head = line(Cell(say_ref("saved_mapping", mapping.id), "id"), Cell(f"  {display_line(mapping.name)}", "name"))
        table = tuple(
            (Cell(" "), Cell(display_line(heading)), Cell("→", "dim"), Cell(field, "name"))
            for heading, field in json.loads(mapping.columns).items()
        )
        return [head, Table(rows=table, flexible=(1, 3))]
    return [Table(rows=tuple(_row(mapping) for mapping in mappings), flexible=(1,))]


def _row(mapping: SavedMapping) -> tuple[Cell, ...]:
    count = len(json.loads(mapping.columns))
    said = ngettext("{count} column", "{count} columns", count).format(count=count)
    return Cell(say_ref("saved_mapping", mapping.id), "id"), Cell(display_line(mapping.name), "name"), Cell(said, "dim")

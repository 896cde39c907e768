"""Tags as a list, each with the number of its contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.refs import say_ref
from prospectr.core.words import _
from prospectr.present.phrases import say_contact_count
from prospectr.present.records import Item, item
from prospectr.present.view import Block, Cell, Table, line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from prospectr.core.tag import Tag


def items(tags: Sequence[tuple[Tag, int]], today: date) -> list[Item]:
    """Return tags as JSON objects."""
    del today
    return [{**item(tag), "contacts": count} for tag, count in tags]


def rows(tags: Sequence[tuple[Tag, int]], today: date) -> list[list[str]]:
    """Return tags as fields: id, name, number of contacts."""
    del today
    return [[say_ref("tag", tag.id), tag.name, str(count)] for tag, count in tags]


def blocks(tags: Sequence[tuple[Tag, int]], today: date) -> list[Block]:
    """Return tags as a table."""
    del today
    if not tags:
        return [line(_("No tags.  Hang one on a contact:  prospectr add NAME +TAG"))]
    table = tuple(
        (Cell(say_ref("tag", tag.id), "id"), Cell(tag.name, "name"), Cell(say_contact_count(count), "dim"))
        for tag, count in tags
    )
    return [Table(rows=table, flexible=(1,), right=(2,))]

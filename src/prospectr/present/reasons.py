"""Reasons for losing a deal as a list, each with the number of deals lost for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.refs import say_ref
from prospectr.core.words import ngettext
from prospectr.present.records import Item, item
from prospectr.present.view import Block, Cell, Table

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from prospectr.core.pipeline import LostReason


def items(reasons: Sequence[tuple[LostReason, int]], today: date) -> list[Item]:
    """Return reasons as JSON objects."""
    del today
    return [{**item(reason), "deals": count} for reason, count in reasons]


def rows(reasons: Sequence[tuple[LostReason, int]], today: date) -> list[list[str]]:
    """Return reasons as fields: id, name, number of lost deals."""
    del today
    return [[say_ref("lost_reason", reason.id), reason.name, str(count)] for reason, count in reasons]


def blocks(reasons: Sequence[tuple[LostReason, int]], today: date) -> list[Block]:
    """Return reasons as a table; there is always one."""
    del today
    table = tuple(
        (
            Cell(say_ref("lost_reason", reason.id), "id"),
            Cell(reason.name, "name"),
            Cell(ngettext("{count} lost deal", "{count} lost deals", count).format(count=count), "dim"),
        )
        for reason, count in reasons
    )
    return [Table(rows=table, flexible=(1,), right=(2,))]

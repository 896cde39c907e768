"""Imports as the history lists them: each batch with its counts, and what undoes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.dates import say_date
from prospectr.core.importing import VERDICTS
from prospectr.core.refs import say_ref
from prospectr.core.text import display_line
from prospectr.core.words import _
from prospectr.present.importing import COUNTED
from prospectr.present.phrases import joined
from prospectr.present.records import money_item
from prospectr.present.view import Block, Cell, Table, line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from prospectr.core.importing import ImportBatch
    from prospectr.present.records import Item

Listed = tuple["ImportBatch", int, bool]
"""An import, the number of its operation, and whether it is undone."""


def batch_item(batch: ImportBatch, operation: int | None, *, is_undone: bool = False) -> Item:
    """Return an import as a JSON object."""
    amount = None
    if batch.amount_minor is not None and batch.currency is not None:
        from prospectr.core.money import Money

        amount = money_item(Money(batch.amount_minor, batch.currency))
    return {
        "type": "import_batch",
        "id": say_ref("import_batch", batch.id),
        "operation": operation,
        "name": batch.name,
        "layout": batch.layout,
        "imported_on": batch.imported_on.isoformat(),
        "cost": amount,
        "rows": {"read": batch.rows_read} | {verdict: getattr(batch, f"rows_{verdict}") for verdict in VERDICTS},
        "undone": is_undone,
    }


def items(listed: Sequence[Listed], today: date) -> list[Item]:
    """Return imports as JSON objects."""
    del today
    return [batch_item(batch, number, is_undone=is_undone) for batch, number, is_undone in listed]


def rows(listed: Sequence[Listed], today: date) -> list[list[str]]:
    """Return imports as fields: id, operation, day, file, layout, rows of each kind, ``undone`` or nothing."""
    del today
    return [
        [
            say_ref("import_batch", batch.id),
            str(number),
            batch.imported_on.isoformat(),
            batch.name,
            batch.layout,
            *(str(getattr(batch, f"rows_{verdict}")) for verdict in VERDICTS),
            "undone" if is_undone else "",
        ]
        for batch, number, is_undone in listed
    ]


def blocks(listed: Sequence[Listed], today: date) -> list[Block]:
    """Lay imports out as a table, with what undoes each."""
    if not listed:
        return [line(_("Nothing was imported yet.  Bring people in:  prospectr import people.csv"))]
    table = tuple(
        (
            Cell(say_ref("import_batch", batch.id), "id"),
            Cell(say_date(batch.imported_on, today), "dim"),
            Cell(display_line(batch.name), "name"),
            Cell(joined(*_say_rows(batch))),
            Cell(_("undone") if is_undone else f"prospectr undo --op {number}", "dim"),
        )
        for batch, number, is_undone in listed
    )
    return [Table(rows=table, flexible=(2, 3))]


def _say_rows(batch: ImportBatch) -> Iterator[str]:
    for verdict in VERDICTS:
        many = getattr(batch, f"rows_{verdict}")
        if many:
            yield _(COUNTED[verdict]).format(count=f"{many:,}")

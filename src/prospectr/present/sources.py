"""Sources in a period: their leads, what they cost, and what a lead of each costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.dates import say_date
from prospectr.core.money import say_money
from prospectr.core.refs import say_ref
from prospectr.core.words import N_, _, ngettext
from prospectr.present.phrases import joined
from prospectr.present.records import Item, item, money_item
from prospectr.present.view import BLANK, Block, Cell, Table, line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from prospectr.core.source import Source, SourceCost, SourceReport

DIRECTIONS = {"inbound": N_("inbound"), "outbound": N_("outbound")}


def items(reports: Sequence[SourceReport], today: date) -> list[Item]:
    """Return sources as JSON objects, each with its leads, its totals by currency, and its costs."""
    del today
    return [
        {
            **item(report.source),
            "leads": report.leads,
            "totals": [
                {"cost": money_item(total.cost), "per_lead": money_item(total.per_lead)} for total in report.totals
            ],
            "costs": [item(cost) for cost in report.costs],
        }
        for report in reports
    ]


def rows(reports: Sequence[SourceReport], today: date) -> list[list[str]]:
    """Return sources as fields: id, name, direction, leads; then cost and cost of a lead, once for each currency."""
    del today
    return [
        [
            say_ref("source", report.source.id),
            report.source.name,
            report.source.direction or "",
            str(report.leads),
            *(
                said
                for total in report.totals
                for said in (say_money(total.cost), say_money(total.per_lead) if total.per_lead else "")
            ),
        ]
        for report in reports
    ]


def blocks(reports: Sequence[SourceReport], today: date) -> list[Block]:
    """Return sources as a table, and below it the costs there were."""
    if not reports:
        return [line(_("No sources.  Name one with a contact:  prospectr add NAME source:fair"))]
    table = tuple(cells for report in reports for cells in _cells(report))
    shown: list[Block] = [Table(rows=table, flexible=(1, 3))]
    costs = tuple(
        (
            Cell(""),
            Cell(say_ref("source_cost", cost.id), "id"),
            Cell(report.source.name, "name"),
            Cell(say_money(cost.amount)),
            Cell(joined(say_period(cost, today), cost.words), "dim"),
        )
        for report in reports
        for cost in report.costs
    )
    if costs:
        shown += [BLANK, line(Cell(_("COSTS"), "head")), Table(rows=costs, flexible=(2, 4), right=(3,))]
    return shown


def _cells(report: SourceReport) -> list[tuple[Cell, ...]]:
    """Lay out a source: its leads with the first currency beside them, each further one on a line of its own."""
    first, *others = say_figures(report)
    source = report.source
    direction = _(DIRECTIONS[source.direction]) if source.direction else "-"
    head = (
        Cell(say_ref("source", source.id), "id"),
        Cell(source.name, "name"),
        Cell(direction, "dim"),
        Cell(first),
    )
    return [head, *((Cell(""), Cell(""), Cell(""), Cell(said)) for said in others)]


def say_figures(report: SourceReport) -> list[str]:
    """Say what came of a source with the numbers it rests on, a line for each currency.

    ``12 leads · €300.00 · €25.00 a lead``.
    """
    leads = ngettext("{count} lead", "{count} leads", report.leads).format(count=report.leads)
    said = [
        joined(
            say_money(total.cost),
            _("{amount} a lead").format(amount=say_money(total.per_lead)) if total.per_lead else "",
        )
        for total in report.totals
    ]
    return [joined(leads, *said[:1]), *said[1:]]


def say_source(source: Source) -> str:
    """Say a source in a few words."""
    return joined(_("source"), source.name, _(DIRECTIONS[source.direction]) if source.direction else "")


def say_cost(cost: SourceCost, today: date) -> str:
    """Say a cost: how much, for which days, and the words that go with it."""
    return joined(_("cost"), say_money(cost.amount), say_period(cost, today), cost.words)


def say_period(cost: SourceCost, today: date) -> str:
    """Say the days a cost was for."""
    if cost.from_on == cost.until_on:
        return say_date(cost.from_on, today)
    return _("{first} to {last}").format(first=say_date(cost.from_on, today), last=say_date(cost.until_on, today))

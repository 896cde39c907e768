"""What came of each source: leads and what became of them, what they bought, and what it cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.money import say_money
from prospectr.core.refs import say_ref
from prospectr.core.words import _
from prospectr.present.bars import bar
from prospectr.present.phrases import joined, say_percent
from prospectr.present.records import money_item
from prospectr.present.reports import rate_item, say_rate, say_without_value
from prospectr.present.sources import DIRECTIONS
from prospectr.present.view import BLANK, Block, Cell, Table, line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from prospectr.core.yields import Yield, Yields
    from prospectr.present.records import Item

BAR = 8


def items(yields: Yields, today: date) -> list[Item]:
    """Return what came of each source as JSON objects, then by direction, then of all together."""
    del today
    return [
        *({"type": "source_yield", **_source_item(one), **_yield_item(one)} for one in yields.sources),
        *(
            {"type": "direction_yield", "id": one.direction or "unknown", **_yield_item(one)}
            for one in yields.directions
        ),
        {"type": "total_yield", "id": "all", **_yield_item(yields.total)},
    ]


def _source_item(one: Yield) -> Item:
    source = one.source
    return {
        "id": say_ref("source", source.id) if source else "none",
        "name": source.name if source else "",
        "direction": one.direction,
    }


def _yield_item(one: Yield) -> Item:
    reached = one.reached
    return {
        "leads": reached.leads,
        "prospects": rate_item(one.rate(reached.prospects)),
        "opportunities": rate_item(one.rate(reached.opportunities)),
        "customers": rate_item(one.rate(reached.customers)),
        "response": {"rate": rate_item(one.response.rate), "still_open": one.response.still_open},
        "money": [
            {"currency": takings.currency} | {name: money_item(amount) for name, amount in takings._asdict().items()}
            for takings in one.money
        ],
        "won_without_value": one.won_without_value,
    }


def rows(yields: Yields, today: date) -> list[list[str]]:
    """Return what came of each source as fields, then by direction, then of all together.

    ``people``, id, name, direction, leads, prospects, opportunities, customers, outreaches answered, of how many.
    ``money``, for each currency: id, name, its code, won, cost, cost of a lead, cost of a customer, nothing, nothing;
    where deals were won without a value, ``unknown`` for the code and how many for won.
    """
    del today
    named = [
        *((say_ref("source", one.source.id) if one.source else "none", one) for one in yields.sources),
        *((one.direction or "unknown", one) for one in yields.directions),
        ("all", yields.total),
    ]
    return [
        *(_people_fields(ref, one) for ref, one in named),
        *(row for ref, one in named for row in _money_fields(ref, one)),
    ]


def _people_fields(ref: str, one: Yield) -> list[str]:
    reached, answered = one.reached, one.response.rate
    counts = (reached.leads, reached.prospects, reached.opportunities, reached.customers, answered.part, answered.whole)
    return ["people", ref, one.source.name if one.source else "", one.direction or "", *map(str, counts)]


def _money_fields(ref: str, one: Yield) -> Iterator[list[str]]:
    name = one.source.name if one.source else ""
    for takings in one.money:
        amounts = (say_money(amount) if amount else "" for amount in takings)
        yield ["money", ref, name, takings.currency, *amounts, "", ""]
    if one.won_without_value:
        yield ["money", ref, name, "unknown", str(one.won_without_value), *[""] * 5]


def blocks(yields: Yields, today: date) -> list[Block]:
    """Return what came of each source as a page: the people, then the money, each with its totals by direction."""
    del today
    if not yields.sources:
        return [line(_("No leads.  Add one with where it came from:  prospectr add NAME source:fair"))]
    directions = [one for one in yields.directions if one.reached.leads or one.costs]
    sources = [(one.source.name if one.source else _("no source"), one) for one in yields.sources]
    totals = [*((_direction_name(one), one) for one in directions), (_("all"), yields.total)]
    shown: list[Block] = [_people(sources, totals)]
    money = tuple(row for name, one in (*sources, *totals) for row in _money(name, one))
    if money:
        names = (_("won"), _("cost"), _("a lead"), _("a customer"))
        head = (Cell(""), Cell(""), *(Cell(name, "dim") for name in names))
        shown += [
            BLANK,
            line(Cell(_("Money"), "head")),
            Table(rows=(head, *money), flexible=(1,), right=(2, 3, 4, 5), fold=1),
        ]
    return shown


def _people(sources: Sequence[tuple[str, Yield]], totals: Sequence[tuple[str, Yield]]) -> Table:
    names = (_("leads"), _("prospects"), _("opport."), _("customers"), _("answered"))
    head = (Cell(""), Cell(""), Cell(""), *(Cell(name, "dim") for name in names))
    most = max(one.reached.leads for _name, one in sources)
    cells = (
        *(_people_row(Cell(name, "name"), bar(one.reached.leads, most, BAR), one) for name, one in sources),
        *(_people_row(Cell(name, "dim"), "", one) for name, one in totals),
    )
    return Table(rows=(head, *cells), flexible=(1,), right=(3, 4, 5, 6, 7), bars=(2,), fold=1)


def _people_row(name: Cell, bar_of_leads: str, one: Yield) -> tuple[Cell, ...]:
    reached = one.reached
    parts = (reached.prospects, reached.opportunities, reached.customers)
    return (
        Cell(""),
        name,
        Cell(bar_of_leads),
        Cell(str(reached.leads)),
        *(Cell(_say_part(part, one)) for part in parts),
        Cell(say_rate(one.response.rate)),
    )


def _say_part(part: int, one: Yield) -> str:
    """Say how many of the leads there were, and how many percent that is; the leads themselves stand beside."""
    percent = one.rate(part).percent
    return "-" if percent is None else joined(str(part), say_percent(percent))


def _money(name: str, one: Yield) -> list[tuple[Cell, ...]]:
    """Lay out the money of a source, a line for each currency; none where there is none."""
    lines = [
        tuple(Cell(say_money(amount, short=True) if amount else "-") for amount in takings) for takings in one.money
    ]
    if one.won_without_value:
        lines.append((Cell(say_without_value(one.won_without_value), "dim"),))
    return [(Cell(""), Cell("" if number else name, "name"), *cells) for number, cells in enumerate(lines)]


def _direction_name(one: Yield) -> str:
    return joined(_("all"), _(DIRECTIONS[one.direction]) if one.direction else _("unknown"))

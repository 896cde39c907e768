"""What came of each source: leads and what became of them, what they bought, and what it cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.behind import NO_VALUE, NOBODY, opens
from prospectr.core.money import say_money
from prospectr.core.refs import say_ref
from prospectr.core.words import _
from prospectr.present.bars import bar
from prospectr.present.phrases import joined, say_percent
from prospectr.present.records import money_item
from prospectr.present.reports import rate_item, say_rate, say_without_value
from prospectr.present.sources import DIRECTIONS
from prospectr.present.view import BLANK, Block, Cell, Table, line, line_with_hint

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from prospectr.core.yields import Yield, Yields
    from prospectr.present.records import Item
    from prospectr.present.view import Role

BAR = 8


def items(yields: Yields, today: date) -> list[Item]:
    """Return what came of each source as JSON objects, then by direction, then of all together."""
    del today
    return [
        *({"type": "source_yield", **_source_item(one), **_yield_item(one)} for one in yields.sources),
        *({"type": "direction_yield", "id": _direction(one), **_yield_item(one)} for one in yields.directions),
        {"type": "total_yield", "id": ALL, **_yield_item(yields.total)},
    ]


def _source_item(one: Yield) -> Item:
    source = one.source
    return {
        "id": _ref(one),
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
        *((_ref(one), one) for one in yields.sources),
        *((_direction(one), one) for one in yields.directions),
        (ALL, yields.total),
    ]
    return [
        *(_people_fields(ref, one) for ref, one in named),
        *(row for ref, one in named for row in _money_fields(ref, one)),
    ]


ALL = "all"


def _ref(one: Yield) -> str:
    return say_ref("source", one.source.id) if one.source else NOBODY


def _direction(one: Yield) -> str:
    return one.direction or "unknown"


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
        return [
            line_with_hint(
                _("No leads."),
                _("Add one with where it came from:  prospectr add NAME source:fair"),
                _("Press {contact.add} to add one, with where it came from: source:fair"),
            )
        ]
    directions = [one for one in yields.directions if one.reached.leads or one.costs]
    sources = [(_ref(one), one.source.name if one.source else _("no source"), one) for one in yields.sources]
    totals = [(_direction(one), _direction_name(one), one) for one in directions]
    totals.append((ALL, _("all"), yields.total))
    shown: list[Block] = [_people(sources, totals)]
    money = tuple(row for named in (*sources, *totals) for row in _money(*named))
    if money:
        names = (_("won"), _("cost"), _("a lead"), _("a customer"))
        head = (Cell(""), Cell(""), *(Cell(name, "dim") for name in names))
        shown += [
            BLANK,
            line(Cell(_("Money"), "head")),
            Table(rows=(head, *money), flexible=(1,), right=(2, 3, 4, 5), fold=1),
        ]
    return shown


def _people(sources: Sequence[tuple[str, str, Yield]], totals: Sequence[tuple[str, str, Yield]]) -> Table:
    names = (_("leads"), _("prospects"), _("opport."), _("customers"), _("answered"))
    head = (Cell(""), Cell(""), Cell(""), *(Cell(name, "dim") for name in names))
    most = max(one.reached.leads for _row, _name, one in sources)
    cells = (
        *(_people_row(_cell(*named, "name"), bar(named[-1].reached.leads, most, BAR), named[-1]) for named in sources),
        *(_people_row(_cell(*named, "dim"), "", named[-1]) for named in totals),
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


def _money(row: str, name: str, one: Yield) -> list[tuple[Cell, ...]]:
    """Lay out the money of a source, a line for each currency; none where there is none."""
    lines = [
        tuple(
            Cell(
                say_money(amount, short=True) if amount else "-",
                opens=opens("sources", row, takings.currency) if takings.won and amount is takings.won else "",
            )
            for amount in takings
        )
        for takings in one.money
    ]
    if one.won_without_value:
        without = say_without_value(one.won_without_value)
        lines.append((Cell(without, "dim", opens=opens("sources", row, NO_VALUE)),))
    return [(Cell(""), Cell("" if number else name, "name"), *cells) for number, cells in enumerate(lines)]


def _cell(row: str, name: str, one: Yield, role: Role) -> Cell:
    return Cell(name, role, opens=opens("sources", row) if one.reached.leads else "")


def _direction_name(one: Yield) -> str:
    return joined(_("all"), _(DIRECTIONS[one.direction]) if one.direction else _("unknown"))

"""The forecast: what each month will bring, which deals are in none, and the odds of the seller's own history."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from prospectr.core.behind import NO_VALUE, opens
from prospectr.core.dates import say_date
from prospectr.core.forecast import APART, BEYOND, LEAST_CLOSED, WHY_APART, first_apart
from prospectr.core.money import Money, say_money
from prospectr.core.refs import say_ref
from prospectr.core.words import N_, _, ngettext
from prospectr.present.bars import two_bars
from prospectr.present.phrases import joined, say_amounts, say_percent
from prospectr.present.records import money_item
from prospectr.present.reports import no_deals, say_rate
from prospectr.present.view import BLANK, Block, Cell, Table, line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.core.forecast import Apart, Forecast, Month, PipelineForecast, StageOdds, Titles
    from prospectr.present.records import Item

LISTED_APART = 20
"""How many deals that are in no month a page lists for each reason."""

REASONS = {
    "no-value": N_("no value"),
    "no-close-date": N_("no close date"),
    "close-date-passed": N_("close date passed"),
    "do-not-contact": N_("do not contact"),
    "unfit": N_("unfit"),
    "parked": N_("parked until after its close"),
}


def items(forecast: Forecast, today: date) -> list[Item]:
    """Return the forecast as JSON objects: for each pipeline itself, its months, the deals apart, its stages' odds."""
    del today
    return [
        said
        for one in forecast.pipelines
        for said in (
            _pipeline_item(one),
            *(_month_item(one, month) for month in one.months),
            *(_apart_item(one, each, forecast.titles) for each in one.apart),
            *(_odds_item(one, each) for each in one.odds),
        )
    ]


def _pipeline_item(one: PipelineForecast) -> Item:
    return {
        "type": "forecast",
        "id": say_ref("pipeline", one.pipeline.id),
        "name": one.pipeline.name,
        "open_deals": one.open_deals,
        "values": [money_item(money) for money in one.values],
        "expected": [money_item(money) for money in one.expected],
        "expected_by_own_odds": [money_item(money) for money in one.own],
        "beyond": one.beyond,
        "beyond_expected": [money_item(money) for money in one.beyond_expected],
        "beyond_by_own_odds": [money_item(money) for money in one.beyond_own],
        "won_without_value": one.unvalued,
    }


def _month_item(one: PipelineForecast, month: Month) -> Item:
    pipeline = say_ref("pipeline", one.pipeline.id)
    amounts = {
        "won": month.won_minor,
        "expected": month.expected_minor,
        "together": month.won_minor + month.expected_minor,
        "expected_by_own_odds": month.own_minor,
        "goal": month.goal_minor,
    }
    return {
        "type": "forecast_month",
        "id": f"{pipeline}.{month.month}.{month.currency}",
        "pipeline": pipeline,
        "month": month.month,
        "won_deals": month.won_deals,
        "open_deals": month.open_deals,
        **{
            name: money_item(None if minor is None else Money(minor, month.currency)) for name, minor in amounts.items()
        },
    }


def _apart_item(one: PipelineForecast, apart: Apart, titles: Titles) -> Item:
    title, contact_id, name = titles[apart.deal_id]
    return {
        "type": "forecast_apart",
        "id": say_ref("deal", apart.deal_id),
        "pipeline": say_ref("pipeline", one.pipeline.id),
        "why": list(apart.why),
        "title": title,
        "contact": say_ref("contact", contact_id),
        "contact_name": name,
        "amount": _apart_money(apart, apart.amount_minor or 0),
        "expected": _apart_money(apart, apart.expected_minor),
        "expected_by_own_odds": _apart_money(apart, apart.own_minor),
        "close_on": apart.close_on,
    }


def _apart_money(apart: Apart, minor: int) -> Item | None:
    """Return an amount of a deal set apart as JSON; null where the value of the deal is not known."""
    return None if apart.amount_minor is None else money_item(Money(minor, apart.currency or ""))


def _odds_item(one: PipelineForecast, odds: StageOdds) -> Item:
    return {
        "type": "stage_odds",
        "id": say_ref("stage", odds.stage.id),
        "pipeline": say_ref("pipeline", one.pipeline.id),
        "name": odds.stage.name,
        "odds": odds.stage.odds,
        "own_odds": odds.own,
        "won": odds.rate.part,
        "closed": odds.rate.whole,
    }


def rows(forecast: Forecast, today: date) -> list[list[str]]:
    """Return the forecast as fields: what, pipeline's id, id or month, won, expected, by own odds, goal, words.

    What is ``month``, ``apart`` for a deal in no month, or ``odds`` for a stage.
    """
    del today
    return [row for one in forecast.pipelines for row in _rows(one, forecast.titles)]


def _rows(one: PipelineForecast, titles: Titles) -> list[list[str]]:
    pipeline = say_ref("pipeline", one.pipeline.id)
    shown = [
        ["month", pipeline, month.month, *(_say(minor, month.currency) for minor in _amounts(month)), ""]
        for month in one.months
    ]
    for apart in one.apart:
        worth = (None, None) if apart.amount_minor is None else (apart.expected_minor, apart.own_minor)
        amounts = (_say(minor, apart.currency or "") for minor in (None, *worth, None))
        words = joined(titles[apart.deal_id][0], ", ".join(apart.why))
        shown.append(["apart", pipeline, say_ref("deal", apart.deal_id), *amounts, words])
    for odds in one.odds:
        percents = (say_percent(odds.stage.odds), "" if odds.own is None else say_percent(odds.own))
        shown.append(["odds", pipeline, say_ref("stage", odds.stage.id), "", *percents, "", say_rate(odds.rate)])
    return shown


def _amounts(month: Month) -> tuple[int | None, ...]:
    return month.won_minor, month.expected_minor, month.own_minor, month.goal_minor


def _say(minor: int | None, currency: str) -> str:
    return "" if minor is None else say_money(Money(minor, currency))


def blocks(forecast: Forecast, today: date) -> list[Block]:
    """Return the forecast as a page: for each pipeline its months with bars, the deals apart, the odds."""
    there = [one for one in forecast.pipelines if one.open_deals or one.months or one.unvalued]
    if not there:
        return [no_deals('prospectr deal add REF "Website" 1200eur --close eom')]
    shown: list[Block] = []
    for one in there:
        shown += [*([BLANK] if shown else []), _head(one)]
        shown += [block for currency in _currencies(one) for block in _months(one, currency, forecast)]
        shown += [*_say_besides(one), *_apart(one, forecast.titles, today), *_odds(one, forecast)]
    return [*shown, *_say_too_few(there)]


def _currencies(one: PipelineForecast) -> list[str]:
    return sorted({month.currency for month in one.months})


def _head(one: PipelineForecast) -> Block:
    count = ngettext("{count} open deal", "{count} open deals", one.open_deals).format(count=one.open_deals)
    expected = _("expected {amounts}").format(amounts=say_amounts(one.expected)) if one.expected else ""
    said = joined(count, say_amounts(one.values), expected)
    return line(Cell(one.pipeline.name, "head", opens=_opens(one, "open") if one.open_deals else ""), "  ", said)


def _opens(one: PipelineForecast, *row: str) -> str:
    return opens("forecast", say_ref("pipeline", one.pipeline.id), *row)


def _months(one: PipelineForecast, currency: str, forecast: Forecast) -> list[Block]:
    """Lay the months of a currency out: won, expected, both together, the goal, and a bar of them."""
    months = [month for month in one.months if month.currency == currency]
    most = max(max(month.won_minor + month.expected_minor, month.goal_minor or 0) for month in months)
    heads = [currency, _("won"), _("expected"), _("together"), _("goal")]
    heads += [_("by own odds")] if forecast.by_own_odds else []
    table: list[tuple[Cell, ...]] = [(Cell(""), *(Cell(head, "dim") for head in heads))]
    for month in months:
        together = month.won_minor + month.expected_minor
        amounts = [month.won_minor, month.expected_minor, together, month.goal_minor]
        amounts += [month.own_minor] if forecast.by_own_odds else []
        cells = [Cell("-" if minor is None else _say(minor, currency)) for minor in amounts]
        drawn = two_bars(month.won_minor, month.expected_minor, most, BAR, aim=month.goal_minor)
        there = _opens(one, month.month, currency) if month.won_deals or month.open_deals else ""
        table.append((Cell(""), Cell(month.month, opens=there), *cells, Cell(drawn)))
    return [
        Table(rows=tuple(table), flexible=(), right=tuple(range(2, len(heads) + 1)), bars=(len(heads) + 1,), fold=1)
    ]


BAR = 14
"""How many cells the bar of the best month takes."""


def _say_besides(one: PipelineForecast) -> list[Block]:
    """Say what the months leave out: won deals without a value, and open ones that close on other days."""
    said = []
    if one.unvalued:
        without = ngettext("{count} won deal has no value.", "{count} won deals have no value.", one.unvalued)
        said.append((without.format(count=one.unvalued), NO_VALUE))
    if one.beyond:
        others = ngettext(
            "{count} open deal closes on other days, expected {amounts}.",
            "{count} open deals close on other days, expected {amounts}.",
            one.beyond,
        )
        said.append((others.format(count=one.beyond, amounts=say_amounts(one.beyond_expected)), BEYOND))
    return [line(" ", Cell(sentence, opens=_opens(one, row))) for sentence, row in said]


def _apart(one: PipelineForecast, titles: Titles, today: date) -> list[Block]:
    """List the deals that are in no month with the reason, each once."""
    if not one.apart:
        return []
    count = ngettext("{count} deal in no month", "{count} deals in no month", len(one.apart))
    shown: list[Block] = [BLANK, line(Cell(count.format(count=len(one.apart)), "head"))]
    table: list[tuple[Cell, ...]] = []
    left = 0
    for why in WHY_APART:
        found = first_apart(one.apart, why)
        left += len(found[LISTED_APART:])
        table += [_apart_cells(each, titles, today) for each in found[:LISTED_APART]]
    shown.append(Table(rows=tuple(table), flexible=(2, 3), right=(4,), fold=5))
    if left:
        more = ngettext("and {count} more: all of them with --json", "and {count} more: all of them with --json", left)
        by_key = _("and {count} more").format(count=left)
        shown.append(
            line(" ", Cell(more.format(count=left), "dim", opens=_opens(one, APART), is_hint=True, by_key=by_key))
        )
    return shown


def _apart_cells(apart: Apart, titles: Titles, today: date) -> tuple[Cell, ...]:
    title, _contact, name = titles[apart.deal_id]
    reasons = [_(REASONS[why]) for why in apart.why]
    day = say_date(date.fromisoformat(apart.close_on), today) if apart.close_on else ""
    return (
        Cell(""),
        Cell(say_ref("deal", apart.deal_id), "id"),
        Cell(title, "name"),
        Cell(name),
        Cell(_say(apart.amount_minor, apart.currency or "")),
        Cell(joined(", ".join(reasons), day), "dim"),
    )


def _odds(one: PipelineForecast, forecast: Forecast) -> list[Block]:
    """Set the odds of closed deals beside those of each stage, where there are enough of them to offer any."""
    if all(odds.own is None for odds in one.odds):
        return []
    table = tuple(
        (
            Cell(""),
            Cell(say_ref("stage", odds.stage.id), "id"),
            Cell(odds.stage.name, opens=opens("forecast", say_ref("stage", odds.stage.id))),
            Cell(say_percent(odds.stage.odds)),
            Cell(_say_own(odds), "" if odds.own is not None else "dim"),
        )
        for odds in one.odds
    )
    shown: list[Block] = [
        BLANK,
        line(Cell(_("Odds, and yours from closed deals"), "head")),
        Table(rows=table, flexible=(2,), right=(3,)),
    ]
    if not forecast.by_own_odds:
        hint = _("Forecast by yours too:  prospectr report forecast --own-odds")
        shown.append(
            line(" ", Cell(hint, "dim", is_hint=True, by_key=_("Press {screen.order} to forecast by yours too.")))
        )
    return shown


def _say_too_few(there: Sequence[PipelineForecast]) -> list[Block]:
    """Say, once for all pipelines, that too few deals were closed to offer odds from them; not before the first was."""
    odds = [each for one in there for each in one.odds]
    most = max((each.rate.whole for each in odds), default=0)
    if not most or any(each.own is not None for each in odds):
        return []
    few = ngettext(
        "Odds from your own history are offered from {least} closed deals up; there is {count}.",
        "Odds from your own history are offered from {least} closed deals up; there are {count}.",
        most,
    )
    return [BLANK, line(Cell(few.format(least=LEAST_CLOSED, count=most), "dim"))]


def _say_own(odds: StageOdds) -> str:
    if odds.own is None:
        few = _("too little data: {count} of {least} closed deals")
        return few.format(count=odds.rate.whole, least=LEAST_CLOSED)
    return _("yours {percent} ({part} of {whole})").format(
        percent=say_percent(odds.own), part=odds.rate.part, whole=odds.rate.whole
    )

"""What became of closed deals: how many were won, why others were not, how long it took, how large they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.behind import NOBODY, opens
from prospectr.core.figures import say_tenths
from prospectr.core.money import say_money
from prospectr.core.refs import say_ref
from prospectr.core.words import _, ngettext
from prospectr.present.bars import bar
from prospectr.present.phrases import joined
from prospectr.present.records import money_item
from prospectr.present.reports import rate_item, say_days, say_figure, say_mean_days, say_rate, say_without_value
from prospectr.present.view import BLANK, Block, Cell, Table, line, line_with_hint

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from prospectr.core.figures import Rate
    from prospectr.core.outcomes import Outcomes, PipelineOutcomes, ReasonFigures, Sizes, Spans, Worth
    from prospectr.core.pipeline import LostReason
    from prospectr.present.records import Item

BAR = 12


def items(outcomes: Outcomes, today: date) -> list[Item]:
    """Return outcomes as JSON objects: each pipeline, its reasons for losing, then customers and contacts let go."""
    del today
    shown: list[Item] = []
    for figures in outcomes.pipelines:
        shown.append(_pipeline_item(figures))
        shown += [_reason_item(reason, figures) for reason in figures.reasons]
    shown.append(
        {
            "type": "outcome_customers",
            "id": "customers",
            "repeat_rate": rate_item(outcomes.repeat),
            "days_to_first_win": _spans_item(outcomes.to_first_win),
        }
    )
    if outcomes.unfit is not None:
        shown.append(
            {"type": "outcome_unfit", "id": "unfit", "contacts": outcomes.unfit, "touches_wasted": outcomes.wasted}
        )
    return shown


def _pipeline_item(figures: PipelineOutcomes) -> Item:
    return {
        "type": "outcome_pipeline",
        "id": say_ref("pipeline", figures.pipeline.id),
        "name": figures.pipeline.name,
        "won": figures.won,
        "lost": figures.lost,
        "win_rate": rate_item(figures.win_rate),
        "worth_won": _worth_item(figures.worth_won),
        "worth_lost": _worth_item(figures.worth_lost),
        "days_to_win": _spans_item(figures.days_to_win),
        "days_to_lose": _spans_item(figures.days_to_lose),
        "sizes": [_sizes_item(sizes) for sizes in figures.sizes],
    }


def _reason_item(figures: ReasonFigures, of: PipelineOutcomes) -> Item:
    reason = figures.reason
    return {
        "type": "outcome_reason",
        "id": _ref(reason),
        "pipeline": say_ref("pipeline", of.pipeline.id),
        "name": reason.name if reason else "",
        "rate": rate_item(figures.rate),
        "worth": _worth_item(figures.worth),
    }


def _worth_item(worth: Worth) -> Item:
    return {"values": [money_item(value) for value in worth.values], "without_value": worth.unvalued}


def _spans_item(spans: Spans) -> Item:
    mean = None if spans.mean_tenths is None else spans.mean_tenths / 10
    return {"count": spans.count, "mean_days": mean, "median_days": spans.median}


def _sizes_item(sizes: Sizes) -> Item:
    amounts = {"mean": sizes.mean, "median": sizes.median, "smallest": sizes.smallest, "largest": sizes.largest}
    return {"count": sizes.count, **{name: money_item(amount) for name, amount in amounts.items()}}


def rows(outcomes: Outcomes, today: date) -> list[list[str]]:
    """Return outcomes as fields, one figure a line: pipeline's id, figure, of what, its value, of how many."""
    del today
    shown = [row for figures in outcomes.pipelines for row in _pipeline_rows(figures)]
    shown.append(["", "repeat customers", *_rate_fields(outcomes.repeat)])
    shown += _spans_rows("", "days to first win", outcomes.to_first_win)
    if outcomes.unfit is not None:
        shown.append(["", "touches wasted", "", str(outcomes.wasted), str(outcomes.unfit)])
    return shown


def _rate_fields(rate: Rate, of: str = "") -> list[str]:
    return [of, str(rate.part), str(rate.whole)]


def _pipeline_rows(figures: PipelineOutcomes) -> Iterator[list[str]]:
    ref = say_ref("pipeline", figures.pipeline.id)
    closed = str(figures.won + figures.lost)
    yield [ref, "won", "", str(figures.won), closed]
    yield [ref, "lost", "", str(figures.lost), closed]
    yield [ref, "win rate", "", say_figure(figures.win_rate.percent, ""), closed]
    yield from _worth_rows(ref, "won value", figures.worth_won, figures.won)
    yield from _worth_rows(ref, "lost value", figures.worth_lost, figures.lost)
    yield from _spans_rows(ref, "days to win", figures.days_to_win)
    yield from _spans_rows(ref, "days to lose", figures.days_to_lose)
    for sizes in figures.sizes:
        amounts = {"mean": sizes.mean, "median": sizes.median, "smallest": sizes.smallest, "largest": sizes.largest}
        for name, amount in amounts.items():
            yield [ref, "won size", name, say_money(amount), str(sizes.count)]
    for reason in figures.reasons:
        yield [ref, "lost because", *_rate_fields(reason.rate, reason.reason.name if reason.reason else "")]


def _worth_rows(ref: str, figure: str, worth: Worth, count: int) -> Iterator[list[str]]:
    for value in worth.values:
        yield [ref, figure, value.currency, say_money(value), str(count)]
    if worth.unvalued:
        yield [ref, figure, "unknown", str(worth.unvalued), str(count)]


def _spans_rows(ref: str, figure: str, spans: Spans) -> list[list[str]]:
    mean = "" if spans.mean_tenths is None else say_tenths(spans.mean_tenths)
    count = str(spans.count)
    return [[ref, figure, "mean", mean, count], [ref, figure, "median", say_figure(spans.median, ""), count]]


def blocks(outcomes: Outcomes, today: date) -> list[Block]:
    """Return outcomes as a page: each pipeline, then what is over all of them."""
    del today
    shown: list[Block] = []
    for figures in outcomes.pipelines:
        shown += [line(Cell(figures.pipeline.name, "head")), _closed(figures)]
        if figures.reasons:
            shown += [BLANK, line(Cell(_("Why deals were lost"), "head")), _reasons(figures)]
        if figures.sizes:
            shown += [BLANK, line(Cell(_("Size of the deals won"), "head")), _sizes(figures)]
        shown.append(BLANK)
    if not outcomes.pipelines:
        close = "prospectr win REF   ·   prospectr lose REF --reason price"
        hint = _("Close one:  {close}").format(close=close)
        shown += [line_with_hint(_("No deal was closed."), hint, _("Press {deal.close} on a deal to close it.")), BLANK]
    return [*shown, *(line(Cell(said, opens=opens("outcomes", row))) for row, said in _say_over_all(outcomes))]


def _closed(figures: PipelineOutcomes) -> Table:
    most = max(figures.won, figures.lost)
    names = ("", "", "", "", _("mean days"), _("median"), _("value"))
    cells = [tuple(Cell(name, "dim") for name in names)]
    for row, name, rate, spans, worth in (
        ("won", _("won"), figures.win_rate, figures.days_to_win, figures.worth_won),
        ("lost", _("lost"), figures.loss_rate, figures.days_to_lose, figures.worth_lost),
    ):
        mean = "-" if spans.mean_tenths is None else say_tenths(spans.mean_tenths)
        counted = (name, bar(rate.part, most, BAR), say_rate(rate), mean, say_figure(spans.median))
        cells += _with_values(_opens(figures, row) if rate.part else "", counted, worth)
    return Table(rows=tuple(cells), flexible=(1,), right=(4, 5), bars=(2,), fold=1)


def _opens(figures: PipelineOutcomes, row: str) -> str:
    return opens("outcomes", say_ref("pipeline", figures.pipeline.id), row)


def _reasons(of: PipelineOutcomes) -> Table:
    most = max(reason.rate.part for reason in of.reasons)
    cells: list[tuple[Cell, ...]] = []
    for figures in of.reasons:
        name = figures.reason.name if figures.reason else _("no reason given")
        counted = (name, bar(figures.rate.part, most, BAR), say_rate(figures.rate))
        cells += _with_values(_opens(of, _ref(figures.reason)), counted, figures.worth)
    return Table(rows=tuple(cells), flexible=(1,), bars=(2,), fold=1)


def _ref(reason: LostReason | None) -> str:
    return say_ref("lost_reason", reason.id) if reason else NOBODY


def _with_values(there: str, counted: Sequence[str], worth: Worth) -> list[tuple[Cell, ...]]:
    """Lay out what was counted with its value beside it, each further currency, and what has none, on its own line."""
    values = [say_money(value, short=True) for value in worth.values]
    if worth.unvalued:
        values.append(say_without_value(worth.unvalued))
    name, *others = counted
    first = (Cell(""), Cell(name, "name", opens=there), *map(Cell, others), Cell("".join(values[:1])))
    empty = (Cell(""),) * (len(first) - 1)
    return [first, *((*empty, Cell(value)) for value in values[1:])]


def _sizes(of: PipelineOutcomes) -> Table:
    names = ("", "", _("deals"), _("mean"), _("median"), _("smallest"), _("largest"))
    cells = [tuple(Cell(name, "dim") for name in names)]
    for one in of.sizes:
        amounts = (one.mean, one.median, one.smallest, one.largest)
        currency = one.mean.currency
        said = (str(one.count), *(say_money(amount, short=True) for amount in amounts))
        cells.append((Cell(""), Cell(currency, opens=_opens(of, currency)), *map(Cell, said)))
    return Table(rows=tuple(cells), flexible=(1,), right=(2, 3, 4, 5, 6), fold=1)


def _say_over_all(outcomes: Outcomes) -> list[tuple[str, str]]:
    """Say what is over all pipelines: who came again, how long a first win took, what was spent on the unfit."""
    said = []
    if outcomes.repeat.whole:
        said.append(("repeat", _("Repeat customers: {rate}").format(rate=say_rate(outcomes.repeat))))
    spans = outcomes.to_first_win
    if spans.count:
        count = ngettext("{count} customer", "{count} customers", spans.count).format(count=spans.count)
        mean = _("mean {days}").format(days=say_mean_days(spans.mean_tenths))
        median = _("median {days}").format(days=say_days(spans.median))
        figures = joined(mean, median, count)
        said.append(("first-win", _("From lead to first win: {figures}").format(figures=figures)))
    if outcomes.unfit:
        touches = ngettext("{count} touch", "{count} touches", outcomes.wasted or 0).format(count=outcomes.wasted)
        contacts = ngettext("{count} contact", "{count} contacts", outcomes.unfit).format(count=outcomes.unfit)
        sentence = _("Time wasted: {touches} with {contacts} found unfit later")
        said.append(("unfit", sentence.format(touches=touches, contacts=contacts)))
    return said

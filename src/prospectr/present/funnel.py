"""The funnel: how deals go on from stage to stage, and leads to customers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.behind import opens
from prospectr.core.lifecycle import say_name
from prospectr.core.money import say_money
from prospectr.core.refs import say_ref
from prospectr.core.words import _
from prospectr.present.bars import bar
from prospectr.present.records import money_item
from prospectr.present.reports import no_deals, rate_item, say_figure, say_rate, say_without_value
from prospectr.present.view import BLANK, Block, Cell, Table, line, line_with_hint

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from prospectr.core.funnel import Funnel, PipelineFigures, StageFigures, StepFigures
    from prospectr.present.records import Item

BAR = 6


def items(funnel: Funnel, today: date) -> list[Item]:
    """Return the funnel as JSON objects: the stages of each pipeline, then the steps from lead to customer."""
    del today
    return [
        *(_stage_item(stage) for pipeline in funnel.pipelines for stage in pipeline.stages),
        *(_step_item(step) for step in funnel.steps),
    ]


def _stage_item(figures: StageFigures) -> Item:
    return {
        "type": "funnel_stage",
        "id": say_ref("stage", figures.stage.id),
        "pipeline": say_ref("pipeline", figures.stage.pipeline_id),
        "name": figures.stage.name,
        "entered": figures.entered,
        "advanced": figures.advanced,
        "went_back": figures.went_back,
        "lost": figures.lost,
        "still_there": figures.still_there,
        "rate": rate_item(figures.rate),
        "median_days": figures.days,
        "values": [money_item(value) for value in figures.values],
        "without_value": figures.unvalued,
    }


def _step_item(figures: StepFigures) -> Item:
    return {
        "type": "funnel_step",
        "id": figures.name,
        "entered": figures.entered,
        "advanced": figures.rate.part if figures.rate else None,
        "rate": rate_item(figures.rate) if figures.rate else None,
        "median_days": figures.days,
    }


def rows(funnel: Funnel, today: date) -> list[list[str]]:
    """Return the funnel as fields: id, name, entered, moved on, went back, lost, still there, percent, days, values.

    The values of all currencies stand in one field, then the number without one.
    """
    del today
    return [
        *(_stage_row(stage) for pipeline in funnel.pipelines for stage in pipeline.stages),
        *(_step_row(step) for step in funnel.steps),
    ]


def _stage_row(figures: StageFigures) -> list[str]:
    counts = (figures.entered, figures.advanced, figures.went_back, figures.lost, figures.still_there)
    return [
        say_ref("stage", figures.stage.id),
        figures.stage.name,
        *map(str, counts),
        say_figure(figures.rate.percent, ""),
        say_figure(figures.days, ""),
        " ".join(say_money(value) for value in figures.values),
        str(figures.unvalued),
    ]


def _step_row(figures: StepFigures) -> list[str]:
    rate = figures.rate
    advanced, percent = (str(rate.part), say_figure(rate.percent, "")) if rate else ("", "")
    counts = [str(figures.entered), advanced, "", "", ""]
    return [figures.name, figures.name, *counts, percent, say_figure(figures.days, ""), "", ""]


def blocks(funnel: Funnel, today: date) -> list[Block]:
    """Return the funnel as a page: a table for each pipeline, and one from lead to customer."""
    del today
    shown: list[Block] = []
    for figures in funnel.pipelines:
        shown += [line(Cell(figures.pipeline.name, "head")), _stages(figures), BLANK]
    if not funnel.pipelines and funnel.has_deals:
        shown += [line(_("No deal entered a stage in these days.")), BLANK]
    elif not funnel.pipelines:
        shown += [no_deals('prospectr deal add REF "Website" 1200eur'), BLANK]
    if not funnel.steps[0].entered and funnel.has_leads:
        return [*shown, line(_("No lead came in these days."))]
    if not funnel.steps[0].entered:
        return [
            *shown,
            line_with_hint(_("No leads."), _("Add one:  prospectr add NAME"), _("Press {contact.add} to add one.")),
        ]
    return [*shown, line(Cell(_("Leads to customers"), "head")), _steps(funnel.steps)]


def _stages(figures: PipelineFigures) -> Table:
    most = max(stage.entered for stage in figures.stages)
    names = ("", "", _("moved on"), _("back"), _("lost"), _("still in"), _("days"), _("value"))
    head = (Cell(""), *(Cell(name, "dim") for name in names))
    cells = [row for stage in figures.stages for row in _stage_cells(stage, most)]
    return Table(rows=(head, *cells), flexible=(1,), right=(4, 5, 6, 7), bars=(2,), fold=1)


def _stage_cells(figures: StageFigures, most: int) -> list[tuple[Cell, ...]]:
    """Lay out a stage: its first currency beside it, each further one, and what has no value, on a line of its own."""
    stage = figures.stage
    values = [say_money(value, short=True) for value in figures.values]
    if figures.unvalued:
        values.append(say_without_value(figures.unvalued))
    name = stage.name if stage.deleted_at is None else _("{name} (removed)").format(name=stage.name)
    counts = (figures.went_back, figures.lost, figures.still_there)
    first = (
        Cell(""),
        Cell(name, "name", opens=opens("funnel", say_ref("stage", stage.id))),
        Cell(bar(figures.entered, most, BAR)),
        Cell(say_rate(figures.rate)),
        *(Cell(str(count)) for count in counts),
        Cell(say_figure(figures.days)),
        Cell("".join(values[:1])),
    )
    return [first, *((*(Cell(""),) * 8, Cell(value)) for value in values[1:])]


def say_step(name: str) -> str:
    """Say what a contact is at a step of the funnel."""
    return _("customer") if name == "customer" else say_name(name)


def _steps(steps: Sequence[StepFigures]) -> Table:
    most = steps[0].entered
    head = (Cell(""), *(Cell(name, "dim") for name in ("", "", _("went on"), _("days"))))
    cells = [
        (
            Cell(""),
            Cell(say_step(step.name), "name", opens=opens("funnel", step.name)),
            Cell(bar(step.entered, most, BAR)),
            Cell(say_rate(step.rate) if step.rate else str(step.entered)),
            Cell(say_figure(step.days) if step.rate else ""),
        )
        for step in steps
    ]
    return Table(rows=(head, *cells), flexible=(1,), right=(4,), bars=(2,), fold=1)

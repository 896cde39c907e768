"""Stages as a list: each pipeline's in their order, with their odds, how long a deal may be idle, and the checklist."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from prospectr.core.refs import say_ref
from prospectr.core.words import _, ngettext
from prospectr.present.phrases import joined, say_percent
from prospectr.present.records import Item, item
from prospectr.present.view import BLANK, Block, Cell, Table, line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from prospectr.core.pipeline import Stage, StageCheck, StageEntry


def items(entries: Sequence[StageEntry], today: date) -> list[Item]:
    """Return stages as JSON objects, each with the name of its pipeline, its checklist and its open deals' number."""
    del today
    return [
        {
            **item(entry.stage),
            "pipeline_name": entry.pipeline.name,
            "deals": entry.deals,
            "checks": [item(check) for check in entry.checks],
        }
        for entry in entries
    ]


def rows(entries: Sequence[StageEntry], today: date) -> list[list[str]]:
    """Return stages as fields: id, name, pipeline's id, its name, place, odds, idle days, open deals."""
    del today
    return [
        [
            say_ref("stage", entry.stage.id),
            entry.stage.name,
            say_ref("pipeline", entry.pipeline.id),
            entry.pipeline.name,
            str(entry.stage.position),
            str(entry.stage.odds),
            str(entry.stage.idle_days),
            str(entry.deals),
        ]
        for entry in entries
    ]


def blocks(entries: Sequence[StageEntry], today: date) -> list[Block]:
    """Return stages under the names of their pipelines, each with its checklist below it."""
    del today
    shown: list[Block] = []
    for pipeline, own in groupby(entries, key=lambda entry: entry.pipeline):
        head = line(Cell(say_ref("pipeline", pipeline.id), "id"), "  ", Cell(pipeline.name, "head"))
        shown += [*([BLANK] if shown else []), head, *(block for entry in own for block in _blocks(entry))]
    return shown


def _blocks(entry: StageEntry) -> list[Block]:
    stage = entry.stage
    row = (
        Cell(say_ref("stage", stage.id), "id"),
        Cell(stage.name, "name"),
        Cell(say_percent(stage.odds)),
        Cell(say_idle(stage), "dim"),
        Cell(say_deal_count(entry.deals), "" if entry.deals else "dim"),
    )
    return [
        Table(rows=(row,), flexible=(1,), key="stages", right=(2,)),
        *(
            line("    ", Cell(say_ref("stage_check", check.id), "id"), "  ", Cell(check.words, "dim"), indent=9)
            for check in entry.checks
        ),
    ]


def say_stage(stage: Stage) -> str:
    """Say a stage in a few words."""
    return joined(_("stage"), stage.name, say_percent(stage.odds), say_idle(stage))


def say_check(check: StageCheck) -> str:
    """Say a point of a checklist, and of which stage."""
    return joined(_("checklist of {stage}").format(stage=say_ref("stage", check.stage_id)), check.words)


def say_idle(stage: Stage) -> str:
    """Say after how many days without anything a deal in a stage counts as idle."""
    said = ngettext("idle after {count} day", "idle after {count} days", stage.idle_days)
    return said.format(count=stage.idle_days)


def say_deal_count(count: int) -> str:
    """Say how many open deals there are."""
    return ngettext("{count} open deal", "{count} open deals", count).format(count=count)

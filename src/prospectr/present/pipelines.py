"""Pipelines as a list, each with its stages in their order and the number of its open deals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.pipeline import say_order
from prospectr.core.refs import say_ref
from prospectr.core.words import _
from prospectr.present.phrases import joined
from prospectr.present.records import Item, item
from prospectr.present.stages import say_deal_count
from prospectr.present.view import Block, Cell, Table

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from prospectr.core.pipeline import Pipeline, PipelineEntry


def items(entries: Sequence[PipelineEntry], today: date) -> list[Item]:
    """Return pipelines as JSON objects, each with its stages and the number of its open deals."""
    del today
    return [
        {**item(entry.pipeline), "deals": entry.deals, "stages": [item(stage) for stage in entry.stages]}
        for entry in entries
    ]


def rows(entries: Sequence[PipelineEntry], today: date) -> list[list[str]]:
    """Return pipelines as fields: id, name, place, its stages, open deals."""
    del today
    return [
        [
            say_ref("pipeline", entry.pipeline.id),
            entry.pipeline.name,
            str(entry.pipeline.position),
            say_order(entry.stages),
            str(entry.deals),
        ]
        for entry in entries
    ]


def blocks(entries: Sequence[PipelineEntry], today: date) -> list[Block]:
    """Return pipelines as a table."""
    del today
    table = tuple(
        (
            Cell(say_ref("pipeline", entry.pipeline.id), "id"),
            Cell(entry.pipeline.name, "name"),
            Cell(say_order(entry.stages)),
            Cell(say_deal_count(entry.deals), "dim"),
        )
        for entry in entries
    )
    return [Table(rows=table, flexible=(1, 2), right=(3,))]


def say_pipeline(pipeline: Pipeline) -> str:
    """Say a pipeline in a few words."""
    return joined(_("pipeline"), pipeline.name)

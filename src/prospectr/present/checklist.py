"""The checklist of a deal: what should be true before it leaves its stage, and what was found true."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.refs import say_ref
from prospectr.core.words import _
from prospectr.present.deal import say_deal
from prospectr.present.phrases import joined, say_past_day
from prospectr.present.records import Item, deal_item, item, plain_value
from prospectr.present.view import BLANK, Block, Cell, Table, line

if TYPE_CHECKING:
    from datetime import date

    from prospectr.core.deal import Checklist, DealCheck
    from prospectr.core.pipeline import StageCheck


def items(shown: Checklist, today: date) -> list[Item]:
    """Return the deal as one JSON object with its checklist, each point with the day it was found true."""
    return [{**deal_item(shown.card, today), "checklist": [point_item(*pair) for pair in shown.points]}]


def point_item(point: StageCheck, check: DealCheck | None) -> Item:
    """Return a point of a checklist as a JSON object, with the day it was found true of a deal."""
    return {**item(point), "checked_on": plain_value(check.checked_on) if check else None}


def rows(shown: Checklist, today: date) -> list[list[str]]:
    """Return the points as fields: id, stage's id, ``done`` or ``open``, the day it was found true, words."""
    del today
    return [
        [
            say_ref("stage_check", point.id),
            say_ref("stage", point.stage_id),
            "done" if check else "open",
            check.checked_on.isoformat() if check else "",
            point.words,
        ]
        for point, check in shown.points
    ]


def blocks(shown: Checklist, today: date) -> list[Block]:
    """Return the checklist under the deal, a part for each stage; points of its own stage are numbered."""
    deal = shown.card.deal
    page: list[Block] = [
        line(
            Cell(say_ref("deal", deal.id), "id"),
            "  ",
            Cell(joined(say_deal(shown.card, today), shown.card.contact.contact.name), "name"),
            indent=4,
        )
    ]
    for stage in shown.stages:
        own = [pair for pair in shown.points if pair[0].stage_id == stage.id]
        is_current = stage.id == shown.card.stage.id
        page += [BLANK, line(Cell(stage.name, "head"))] if len(shown.stages) > 1 else []
        table = tuple(
            (Cell(str(place) if is_current else ""), *point_cells(point, check, today))
            for place, (point, check) in enumerate(own, 1)
        )
        page.append(Table(rows=table, flexible=(3,), key="points", right=(0,)) if table else _none(stage.id))
    ref = say_ref("deal", deal.id)
    is_open = shown.left and shown.card.deal.is_open
    said = _("Tick what is true:  prospectr deal checklist {ref} --done 1").format(ref=ref)
    return [*page, line(Cell(said, "dim"))] if is_open else page


def _none(stage_id: int) -> Block:
    said = _('No checklist.  Give it one:  prospectr stage check {ref} "the sale was asked for"')
    return line(Cell(said.format(ref=say_ref("stage", stage_id)), "dim"))


def say_box(*, is_true: bool) -> str:
    """Say by a sign and a word whether a point was found true."""
    return _("[x] done") if is_true else _("[ ] open")


def point_cells(point: StageCheck, check: DealCheck | None, today: date) -> tuple[Cell, ...]:
    """Lay out a point of a checklist: its id, by a sign and a word whether it was found true, its words, and when."""
    return (
        Cell(say_ref("stage_check", point.id), "id"),
        Cell(say_box(is_true=check is not None), "good" if check else "none"),
        Cell(point.words),
        Cell(say_past_day(check.checked_on, today) if check else "", "dim"),
    )

"""Goals in a list: what is to be won, and what is won of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.money import say_money
from prospectr.core.period import say_period
from prospectr.core.refs import say_ref
from prospectr.core.words import _
from prospectr.present.bars import bar
from prospectr.present.goal import items, rows, say_of, say_share
from prospectr.present.view import Block, Cell, Table, line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from prospectr.core.goal import GoalReport

__all__ = ["blocks", "items", "rows"]

BAR = 10
"""How many cells the bar of a goal that is reached takes."""


def blocks(reports: Sequence[GoalReport], today: date) -> list[Block]:
    """Return goals as a table; those whose period it is stand out."""
    if not reports:
        return [line(_("No goals.  Set one:  prospectr goal set 2026-11 6000eur"))]
    table = tuple(
        (
            Cell(say_ref("goal", report.goal.id), "id"),
            Cell(say_period(report.goal.period), "today" if report.goal.period.holds(today) else ""),
            Cell(report.pipeline.name),
            Cell(say_money(report.goal.amount)),
            Cell(_("{amount} won").format(amount=say_of(report, report.won_minor))),
            Cell(say_share(report)),
            Cell(bar(report.won_minor, report.goal.amount_minor, BAR)),
        )
        for report in reports
    )
    return [Table(rows=table, flexible=(2,), right=(3, 4, 5))]

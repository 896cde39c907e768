"""Deals as the reports count them: those behind a stage, a month, what was won or lost, a goal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from prospectr.core.behind import NO_VALUE, NOBODY, RowNotFoundError, part
from prospectr.core.refs import find_ref
from prospectr.store import behind

if TYPE_CHECKING:
    from prospectr.book import Book
    from prospectr.core.behind import Found, Part
    from prospectr.core.forecast import OpenDeal
    from prospectr.core.goal import Goal
    from prospectr.core.period import Period
    from prospectr.core.pipeline import LostReason, Pipeline
    from prospectr.core.report import Scope


def of_funnel(book: Book, scope: Scope, row: str) -> Found:
    """A stage: the deals that entered it, by what became of them. A step: those who came so far."""
    from prospectr.core.funnel import STEPS

    if row in STEPS:
        place, last = STEPS.index(row), len(STEPS) - 1
        came = [(contact_id, far) for contact_id, _of, far in behind.leads(book.database, scope.period) if far >= place]
        on = part("went-on", "contact", (contact_id for contact_id, far in came if far > place))
        still = part("not-yet" if place < last else row, "contact", (number for number, far in came if far == place))
        return "", (on, still) if place < last else (still,)
    stage_id, name = _stage(book, scope, row)
    names = ("moved-on", "went-back", "lost", "still-in")
    return name, [part(fate, "deal", ids) for fate, ids in zip(names, fates(book, stage_id, scope.period), strict=True)]


def _stage(book: Book, scope: Scope, row: str) -> tuple[int, str]:
    """Find a stage of a report: by its id even where it is removed, else by its name."""
    from prospectr.store import pipelines

    typed, there = find_ref(row), pipelines.all_stages(book.database)
    if typed and typed[0] == "stage" and typed[1] in there:
        return typed[1], there[typed[1]].name
    stage = book.pipelines.get_stage(row, scope.pipeline_id, only=scope.pipeline_id is not None)
    return stage.id, stage.name


def fates(book: Book, stage_id: int, period: Period) -> tuple[list[int], list[int], list[int], list[int]]:
    """List the deals that entered a stage in a period, by what became of them, as ``core.funnel`` numbers it."""
    from prospectr.core.funnel import fates_in
    from prospectr.store import funnel, pipelines

    reads = book.database
    stages = pipelines.all_stages(reads).values()
    return fates_in(stage_id, period, stages, funnel.fetch_deals(reads), funnel.fetch_moves(reads))


def of_forecast(book: Book, scope: Scope, row: str) -> Found:
    """A month, ``2026-11`` or ``l1.2026-11.EUR``: deals won and expected. A stage: the closed deals of its odds."""
    from prospectr.core.forecast import APART, BEYOND

    pipelines, asked = _of_pipelines(book, scope, row)
    month, _dot, currency = asked.partition(".")
    numbers = {pipeline.id for pipeline in pipelines}
    if re.fullmatch(r"\d{4}-\d\d", month):
        won = behind.won(book.database, scope.period.from_on, scope.period.until_on)
        brought = (
            number
            for number, of, its_currency, day in won
            if of in numbers and day.startswith(month) and its_currency and currency in ("", its_currency)
        )
        return "", (
            part("won", "deal", brought),
            part("expected", "deal", _placed(book, scope, numbers, month, currency)),
        )
    if asked in (APART, BEYOND, "open"):
        return "", (part(asked, "deal", _placed(book, scope, numbers, asked)),)
    if asked == NO_VALUE:
        won = behind.won(book.database, scope.period.from_on, scope.period.until_on)
        without = (number for number, of, its_currency, _day in won if of in numbers and its_currency is None)
        return "", (part("won-without-value", "deal", without),)
    if row.startswith("l"):
        raise RowNotFoundError(row, "prospectr report forecast")
    return _odds(book, scope, row)


def _placed(book: Book, scope: Scope, pipelines: set[int], place: str, currency: str = "") -> list[int]:
    """List the open deals of some pipelines that a forecast puts in a place; ``open``: wherever it puts them."""
    from prospectr.core.forecast import place_of
    from prospectr.store import forecast
    from prospectr.store.pipelines import all_stages

    first, last, today = (day.isoformat() for day in (scope.period.from_on, scope.period.until_on, scope.today))
    stages = all_stages(book.database)

    def is_there(row: OpenDeal) -> bool:
        is_of = stages[row[1]].pipeline_id in pipelines and currency in ("", row[3])
        return is_of and place in ("open", place_of(row, first, last, today))

    return [row[0] for row in forecast.open_rows(book.database) if is_there(row)]


def _odds(book: Book, scope: Scope, row: str) -> Found:
    from prospectr.core.forecast import came_as_far
    from prospectr.core.pipeline import Order
    from prospectr.store.pipelines import all_stages

    stage_id, name = _stage(book, scope, row)
    stages = all_stages(book.database)
    order = Order(stages.values())
    closed = [
        (number, state)
        for number, of, state, furthest in behind.closed_so_far(book.database, order.ranks)
        if of == stages[stage_id].pipeline_id and came_as_far(state, furthest, order, stage_id)
    ]
    return name, [part(said, "deal", (number for number, state in closed if state == said)) for said in ("won", "lost")]


def _of_pipelines(book: Book, scope: Scope, row: str) -> tuple[list[Pipeline], str]:
    """Take the pipeline off a row that names one, ``l1.won``; without, all are meant that the report is of."""
    from prospectr.store.pipelines import all_pipelines

    named = re.fullmatch(r"l(\d+)\.(.+)", row)
    there = [scope.pipeline] if scope.pipeline else all_pipelines(book.database)
    if named is None:
        return there, row
    return [pipeline for pipeline in there if pipeline.id == int(named[1])], named[2]


def of_outcomes(book: Book, scope: Scope, row: str) -> Found:
    """What was won or lost, ``l1.won``; lost for a reason, ``l1.r2``; won with a value, ``l1.EUR``; or customers."""
    reads, begin = book.database, scope.period.from_on.isoformat()
    if row == "unfit":
        return "", (part(row, "contact", behind.found_unfit(reads, scope.period)),)
    closed = behind.closed(reads, scope.period.until_on, scope.pipeline_id)
    if row in ("repeat", "first-win"):
        return "", _customers(row, closed, begin)
    pipelines, asked = _of_pipelines(book, scope, row)
    numbers = {pipeline.id for pipeline in pipelines}
    there = [one for one in closed[::-1] if one[4] >= begin and one[2] in numbers]
    if asked in ("won", "lost"):
        return "", (part(asked, "deal", (one[0] for one in there if one[3] == asked)),)
    if re.fullmatch(r"[A-Z]{3}", asked):
        return "", (part("won", "deal", (one[0] for one in there if one[3] == "won" and one[5] == asked)),)
    reason = None if asked == NOBODY else _reason(book, asked)
    number = reason.id if reason else None
    lost = part("lost", "deal", (one[0] for one in there if one[3] == "lost" and one[6] == number))
    return reason.name if reason else "", (lost,)


def _customers(row: str, closed: list[behind.Closed], begin: str) -> list[Part]:
    """Sort customers into those who bought again and the others; or take those whose first win lies in the period."""
    from prospectr.core.outcomes import Wins

    wins = Wins()
    for _deal, contact_id, _pipeline, state, closed_on, _currency, _reason in closed:
        if state == "won":
            wins.add(contact_id, is_in_period=closed_on >= begin)
    if row == "first-win":
        return [part("to-first-win", "contact", wins.first[::-1])]
    again = set(wins.again)
    once = (contact_id for contact_id in wins.customers if contact_id not in again)
    return [part("repeat", "contact", wins.again), part("once", "contact", once)]


def _reason(book: Book, row: str) -> LostReason:
    """Find a reason: by its id even where it is deleted, else by its name."""
    from prospectr.store.reasons import find_reason

    typed = find_ref(row)
    found = find_reason(book.database, typed[1]) if typed and typed[0] == "lost_reason" else None
    return found or book.reasons.get(row)


def of_goal(book: Book, row: str) -> list[Part]:
    """A goal, ``g1``: the deals won, expected and left out; or one of its figures."""
    from prospectr.store.goals import find_goal

    ref, _dot, figure = row.partition(".")
    typed = find_ref(ref)
    goal = find_goal(book.database, typed[1]) if typed and typed[0] == "goal" else None
    if goal is None or goal.deleted_at is not None or figure not in FIGURES:
        raise RowNotFoundError(row, "prospectr goal")
    return [one for one in _for_goal(book, goal) if one.name in FIGURES[figure]]


WON, EXPECTED, LEFT_OUT = ("won", "won-without-value"), ("expected",), (NO_VALUE, "no-close-date")
FIGURES = {"": (*WON, *EXPECTED, *LEFT_OUT), "won": WON, "expected": EXPECTED, "left-out": LEFT_OUT}
"""The figures of a goal, by the parts that they are made of."""


def _for_goal(book: Book, goal: Goal) -> list[Part]:
    from prospectr.core.goal import closing_for
    from prospectr.store import goals

    reads, today = book.database, book.clock.today()
    is_over = goal.until_on < today
    won = [one for one in behind.won(reads, goal.from_on, goal.until_on) if one[1] == goal.pipeline_id]
    closing = [] if is_over else goals.closing_rows(reads, today, goal.until_on)
    out = [] if is_over else [one for one in behind.left_out(reads, today) if one[1] == goal.pipeline_id]
    return [
        part("won", "deal", (one[0] for one in won if one[2] == goal.currency)),
        part("won-without-value", "deal", (one[0] for one in won if one[2] is None)),
        part("expected", "deal", (one[0] for one in closing_for(goal, closing, today))),
        part(NO_VALUE, "deal", (one[0] for one in out if one[3])),
        part("no-close-date", "deal", (one[0] for one in out if not one[3] and one[2] == goal.currency)),
    ]

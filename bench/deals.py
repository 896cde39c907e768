"""The deals of a made book: one for every second contact, each with its way through the shipped stages."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from bench.people import say_talk
from prospectr.core.deal import Deal, DealMove
from prospectr.core.pipeline import SHIPPED_REASONS, SHIPPED_STAGES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from random import Random

SHARE = 0.5
"""Deals for each contact."""

STATES, OF_TEN = ("open", "won", "lost"), (5, 2, 3)
CURRENCIES, OF_TWENTY = ("EUR", "THB", "JPY"), (17, 2, 1)
LONGEST_WAY = 400
"""In days."""


class Step(NamedTuple):
    """Where a deal is from a day on."""

    stage_id: int
    state: str
    on: date


def make_way(random: Random, today: date) -> tuple[Step, ...]:
    """Make the way of a deal: opened in a stage, forward stage by stage, some skipped, some back, open or closed."""
    state = random.choices(STATES, OF_TEN)[0]
    on = today - timedelta(days=random.randint(1, LONGEST_WAY))
    way = [Step(1 if random.random() < 0.9 else 2, "open", on)]
    for _move in range(random.randint(0, len(SHIPPED_STAGES))):
        stage = way[-1].stage_id + random.choices((1, 2, -1), (8, 1, 1))[0]
        on = on + timedelta(days=random.randint(0, 15))
        if not 1 <= stage <= len(SHIPPED_STAGES) or on > today:
            break
        way.append(Step(stage, "open", on))
    if state != "open":
        way.append(Step(way[-1].stage_id, state, min(today, way[-1].on + timedelta(days=random.randint(0, 15)))))
    return tuple(way)


def make_deal(contact_id: int, way: tuple[Step, ...], random: Random) -> Deal:
    """Make the deal that went this way."""
    last = way[-1]
    has_value, has_day = random.random() < 0.85, random.random() < 0.8
    return Deal(
        contact_id=contact_id,
        stage_id=last.stage_id,
        title=say_talk(random)[:30],
        amount_minor=random.randint(5, 500) * 1_000 if has_value else None,
        currency=random.choices(CURRENCIES, OF_TWENTY)[0] if has_value else None,
        close_on=last.on + timedelta(days=random.randint(5, 150)) if has_day else None,
        odds=random.randint(5, 95) if random.random() < 0.1 else None,
        state=last.state,
        opened_on=way[0].on,
        closed_on=None if last.state == "open" else last.on,
        reason_id=random.randint(1, len(SHIPPED_REASONS)) if last.state == "lost" else None,
    )


def make_moves(deal_id: int, way: tuple[Step, ...]) -> Iterator[DealMove]:
    """Give the moves that make up a way."""
    yield DealMove(deal_id=deal_id, stage_id=way[0].stage_id, state=way[0].state, moved_on=way[0].on)
    for before, after in pairwise(way):
        yield DealMove(
            deal_id=deal_id,
            from_stage_id=before.stage_id,
            from_state=before.state,
            stage_id=after.stage_id,
            state=after.state,
            moved_on=after.on,
        )

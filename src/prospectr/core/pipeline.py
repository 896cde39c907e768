"""Pipelines and their stages: where a deal stands, its odds, and what should be true before it moves on.

Odds live on the stage and not in the answers: early deals carry low odds, late
ones high [3]. What ships is data, and the seller's own from then on.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.record import Kept, record
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


@record
class Pipeline(Kept):
    """A row of stages: the selling one that ships, or one of the seller's own (``recruit``). The first has place 1."""

    slug: str
    name: str
    folded_name: str
    position: int


@record
class Stage(Kept):
    """A stage of a pipeline: its place, its odds in percent, and how many days a deal may be idle in it.

    A stage that is deleted keeps its place among the others, so that what closed deals passed stays as it was.
    """

    pipeline_id: int
    slug: str
    name: str
    folded_name: str
    position: int
    odds: int
    idle_days: int


@record
class StageCheck(Kept):
    """A point of a stage's checklist: what should be true before a deal leaves it."""

    stage_id: int
    position: int
    words: str


@record
class LostReason(Kept):
    """Why a deal was lost, one of a short list."""

    slug: str
    name: str
    folded_name: str
    position: int

    @property
    def is_not_yet(self) -> bool:
        """Whether it says that they are not ready: then they are parked rather than lost [0]."""
        return self.slug in NOT_YET


@record
class StageEntry:
    """A stage as it is listed: its pipeline, its checklist, and how many open deals stand in it."""

    stage: Stage
    pipeline: Pipeline
    checks: tuple[StageCheck, ...] = ()
    deals: int = 0


@record
class PipelineEntry:
    """A pipeline as it is listed: its stages in their order, and how many open deals it holds."""

    pipeline: Pipeline
    stages: tuple[Stage, ...] = ()
    deals: int = 0


class ShippedStage(NamedTuple):
    """A stage as it ships."""

    name: str
    odds: int
    idle_days: int
    checks: tuple[str, ...]


SHIPPED_PIPELINE = "Sales"

SHIPPED_STAGES = (
    ShippedStage(
        "Needs analysis",
        15,
        7,
        (
            "their need is known in their words",
            "what they use now is known",
            "it is known who decides",
        ),
    ),
    ShippedStage(
        "Presentation",
        35,
        7,
        (
            "the decision maker was present",
            "the value was shown in their words",
            "a call to action was made",
        ),
    ),
    ShippedStage(
        "Objections",
        55,
        7,
        (
            "every concern is answered",
            "the price was talked about",
            "who else has a say has been heard",
        ),
    ),
    ShippedStage(
        "Closing",
        80,
        5,
        (
            "the sale was asked for",
            "the terms are in writing",
            "the day to begin is agreed",
        ),
    ),
)
"""The stages that ship [1], with their odds [3] and a checklist each [0]."""

USUAL_STAGE = "First talk"
"""The one stage of a pipeline that was made without any."""

USUAL_IDLE_DAYS = SHIPPED_STAGES[0].idle_days
LEAST_IDLE_DAYS, MOST_IDLE_DAYS = 1, 3650

SHIPPED_REASONS = (
    "price",
    "no budget",
    "no need",
    "not now",
    "competitor",
    "not a fit",
    "no decision",
    "no reply",
    "other",
)
"""The reasons for losing a deal that ship."""

NOT_YET = frozenset({"not-now", "not-ready", "not-yet"})
"""The handles of reasons that are no refusal; a handle stays when its reason is renamed."""


def say_order(order: Iterable[Pipeline | Stage]) -> str:
    """Say an order: ``Needs analysis → Presentation``."""
    return _(" → ").join(one.name for one in order)


def odds_between(before: Stage | None, after: Stage | None) -> int:
    """Return the odds of a new stage nobody gave any: halfway between its neighbours', rounded half up.

    Before the first lies 0 percent, after the last 100.
    """
    from prospectr.core.money import divided

    low, high = before.odds if before else 0, after.odds if after else 100
    return divided(low + high, 2)


def rising_odds(count: int) -> list[int]:
    """Return the odds of so many stages: even steps from those of the first that ships to those of the last."""
    from prospectr.core.money import divided

    low, high = SHIPPED_STAGES[0].odds, SHIPPED_STAGES[-1].odds
    return [low + divided((high - low) * place, max(count - 1, 1)) for place in range(count)]


def place_of(stage: Stage) -> tuple[int, bool, int]:
    """Return what puts the stages of a pipeline in order, deleted ones among them."""
    return stage.position, stage.deleted_at is None, stage.id


def successor(gone: Stage, there: Sequence[Stage]) -> Stage:
    """Return the stage of ``there``, which are in order, that stands where ``gone`` stood; the last where none does."""
    return next((stage for stage in there if stage.position >= gone.position), there[-1])


def neighbour(row: Sequence[Stage], stage: Stage, by: int) -> Stage | None:
    """Return the stage that stands so many places after another in a row, before it where ``by`` is negative."""
    places = {one.id: place for place, one in enumerate(row)}
    place = places.get(stage.id, -1) + by
    return row[place] if stage.id in places and 0 <= place < len(row) else None


class Order:
    """The order of the stages; one that was removed keeps its place, before the one that moved up to it.

    ``ranks`` are their places by number, those removed among them, counted from 0 in each pipeline; ``rows`` the
    stages of each pipeline in that order.
    """

    def __init__(self, stages: Iterable[Stage]) -> None:
        self.ranks: dict[int, int] = {}
        self.pipelines: dict[int, int] = {}
        self.rows: dict[int, list[Stage]] = {}
        for stage in sorted(stages, key=place_of):
            row = self.rows.setdefault(stage.pipeline_id, [])
            self.ranks[stage.id] = len(row)
            self.pipelines[stage.id] = stage.pipeline_id
            row.append(stage)
        self._standing = {
            pipeline_id: [rank for rank, stage in enumerate(row) if stage.deleted_at is None]
            for pipeline_id, row in self.rows.items()
        }

    def passed(self, stage_id: int, *, is_won: bool) -> Iterator[int]:
        """Give the stages a deal that came here has passed, this one included: all before it, and if won all behind."""
        row, rank = self.rows[self.pipelines[stage_id]], self.ranks[stage_id]
        standing = self._standing[self.pipelines[stage_id]]
        for place in standing if is_won else standing[: bisect_left(standing, rank)]:
            yield row[place].id
        yield stage_id

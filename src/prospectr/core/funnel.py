"""The funnel: of the deals that entered a stage, how many went on; of the leads that came, how many became customers.

Made from the way of each deal, so that it never loses one: whatever entered a
stage moved on from it, went back, was lost from it, or is still there.
``docs/figures.md`` defines every figure.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby, pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.figures import Days, Rate, median_of
from prospectr.core.money import moneys
from prospectr.core.pipeline import Order
from prospectr.core.record import record

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from prospectr.core.money import Money
    from prospectr.core.period import Period
    from prospectr.core.pipeline import Pipeline, Stage

MOVED_ON, WENT_BACK, LOST, STILL_THERE = range(4)
"""What became of a deal in a stage it entered, by where it stands now."""

STEPS = ("lead", "prospect", "opportunity", "customer")
"""What a contact becomes, each after the one before."""

DealRow = tuple[int, int | None, str | None]
"""What the funnel asks of a deal: its number, its value in minor units and its currency, or None twice."""

MoveRow = tuple[int, int, str, str]
"""A step of a deal's way: the number of the deal, that of the stage, the state, and the day as ISO 8601 writes it."""

Way = tuple[tuple[int, ...], tuple[str, ...]]
"""The way of a deal without its days: the numbers of the stages it came to, and its state in each."""

LeadRow = tuple[str, str | None, str | None, str | None]
"""The days, as ISO 8601 writes them, a contact came as a lead and first was each further of ``STEPS``, or None."""


@record
class StageFigures:
    """A stage in the funnel: the deals that entered it in the period, by what became of them.

    ``days`` is the median of the days in the stage, over those that left it.
    ``values`` are the sums of what entered, by currency; ``unvalued`` deals had no value.
    """

    stage: Stage
    advanced: int
    went_back: int
    lost: int
    still_there: int
    days: int | None
    values: tuple[Money, ...]
    unvalued: int

    @property
    def entered(self) -> int:
        """How many deals entered the stage."""
        return self.advanced + self.went_back + self.lost + self.still_there

    @property
    def rate(self) -> Rate:
        """How many of those that entered moved on."""
        return Rate(part=self.advanced, whole=self.entered)


@record
class PipelineFigures:
    """The funnel of a pipeline, its stages in their order."""

    pipeline: Pipeline
    stages: tuple[StageFigures, ...]


@record
class StepFigures:
    """A step of the lifecycle, one of ``STEPS``: how many came so far, and of those how many went on to the next.

    ``days`` is the median of the days that took. The last step has none to go on to.
    """

    name: str
    entered: int
    rate: Rate | None
    days: int | None


@record
class Funnel:
    """The funnel of each pipeline that a deal entered, and that of the leads.

    ``has_deals`` and ``has_leads`` tell whether there are any at all, in the period or not.
    """

    pipelines: tuple[PipelineFigures, ...]
    steps: tuple[StepFigures, ...]
    has_deals: bool = False
    has_leads: bool = False


class Passage(NamedTuple):
    """How a deal passed a stage: the move it entered with, its fate, and its stays, each between two moves."""

    stage_id: int
    entered: int
    fate: int
    stays: tuple[tuple[int, int], ...]


def passages(way: Way, order: Order) -> tuple[Passage, ...]:
    """Return how a deal passed each stage it entered, from the stages and states of its way alone.

    It enters a stage when it first stands there or further on in the same
    pipeline, or is won; it stays there from each move into it to the next.
    """
    entered: dict[int, int] = {}
    stays: dict[int, list[tuple[int, int]]] = defaultdict(list)
    last = len(way[0]) - 1
    for number, (stage_id, state) in enumerate(zip(*way, strict=True)):
        for passed in order.passed(stage_id, is_won=state == "won"):
            entered.setdefault(passed, number)
        if state == "open" and number < last:
            stays[stage_id].append((number, number + 1))
    now, state = way[0][-1], way[1][-1]
    return tuple(
        Passage(stage_id, number, _fate(stage_id, now, state, order), tuple(stays[stage_id]))
        for stage_id, number in entered.items()
    )


def _fate(stage_id: int, now: int, state: str, order: Order) -> int:
    """Return what became of a deal in a stage it entered, now that it stands in stage ``now``, open, won or lost."""
    if order.pipelines[stage_id] != order.pipelines[now]:
        return WENT_BACK
    if state == "won" or order.ranks[stage_id] < order.ranks[now]:
        return MOVED_ON
    if stage_id != now:
        return WENT_BACK
    return STILL_THERE if state == "open" else LOST


class _Tally:
    """What entered a stage, being counted."""

    __slots__ = ("days", "fates", "sums", "unvalued")

    def __init__(self) -> None:
        self.fates = [0, 0, 0, 0]
        self.days: list[int] = []
        self.sums: dict[str | None, int] = defaultdict(int)
        self.unvalued = 0

    def figures(self, stage: Stage) -> StageFigures:
        """Return what was counted."""
        advanced, went_back, lost, still_there = self.fates
        return StageFigures(
            stage=stage,
            advanced=advanced,
            went_back=went_back,
            lost=lost,
            still_there=still_there,
            days=median_of(self.days),
            values=moneys({currency: minor for currency, minor in self.sums.items() if currency}),
            unvalued=self.unvalued,
        )


def follow(
    period: Period,
    pipelines: Iterable[Pipeline],
    stages: Iterable[Stage],
    deals: Iterable[DealRow],
    moves: Iterable[MoveRow],
) -> tuple[PipelineFigures, ...]:
    """Follow the deals that entered a stage in the period; a pipeline none of them entered is left out.

    ``moves`` stand in the order of their deals, those of a deal in their own;
    of a deal that is not among ``deals`` they are passed over.
    """
    order = Order(stages)
    tallies = _count(period, order, deals, moves)
    found = []
    for pipeline in pipelines:
        row = [stage for stage in order.rows.get(pipeline.id, ()) if stage.deleted_at is None or stage.id in tallies]
        if any(stage.id in tallies for stage in row):
            figures = tuple(tallies.get(stage.id, _Tally()).figures(stage) for stage in row)
            found.append(PipelineFigures(pipeline=pipeline, stages=figures))
    return tuple(found)


def _count(period: Period, order: Order, deals: Iterable[DealRow], moves: Iterable[MoveRow]) -> dict[int, _Tally]:
    """Count what entered each stage in the period; how a way passes the stages is worked out once."""
    values = {deal_id: (minor, currency) for deal_id, minor, currency in deals}
    tallies: dict[int, _Tally] = defaultdict(_Tally)
    day_of = Days()
    for deal_id, (stage_id, _entered, fate, stays), days in _passed(period, order, values, moves):
        minor, currency = values[deal_id]
        tally = tallies[stage_id]
        tally.fates[fate] += 1
        tally.sums[currency] += minor or 0
        if currency is None:
            tally.unvalued += 1
        if fate != STILL_THERE:
            spent = 0
            for begin, end in stays:
                spent += max(0, day_of[days[end]] - day_of[days[begin]])
            tally.days.append(spent)
    return tallies


def _passed(
    period: Period, order: Order, deals: Container[int], moves: Iterable[MoveRow]
) -> Iterator[tuple[int, Passage, tuple[str, ...]]]:
    """Give each deal for each stage it entered in the period, with how it passed the stage and the days of its way."""
    first, last = period.from_on.isoformat(), period.until_on.isoformat()
    known: dict[Way, tuple[Passage, ...]] = {}
    for deal_id, steps in groupby(moves, key=itemgetter(0)):
        if deal_id not in deals:
            continue
        _same, stages, states, days = zip(*steps, strict=True)
        way = stages, states
        passed = known.get(way)
        if passed is None:
            passed = known[way] = passages(way, order)
        for passage in passed:
            if first <= days[passage.entered] <= last:
                yield deal_id, passage, days


def fates_in(
    stage_id: int, period: Period, stages: Iterable[Stage], deals: Iterable[DealRow], moves: Iterable[MoveRow]
) -> tuple[list[int], list[int], list[int], list[int]]:
    """Return the numbers of the deals that entered a stage in the period, by what became of them."""
    fates: tuple[list[int], list[int], list[int], list[int]] = ([], [], [], [])
    there = {deal_id for deal_id, _minor, _currency in deals}
    for deal_id, passage, _days in _passed(period, Order(stages), there, moves):
        if passage.stage_id == stage_id:
            fates[passage.fate].append(deal_id)
    return fates


def climb(leads: int, further: Iterable[LeadRow]) -> tuple[StepFigures, ...]:
    """Follow contacts that came as leads: ``leads`` in all, of which ``further`` became something further.

    Whoever is a later step has passed those before it, at the latest on that day.
    """
    day_of = Days()
    waits: tuple[list[int], list[int], list[int]] = ([], [], [])
    for lead, prospect, opportunity, customer in further:
        offered = min(opportunity or customer, customer) if customer else opportunity
        able = min(prospect or offered, offered) if offered else prospect
        for days, before, now in zip(waits, (lead, able, offered), (able, offered, customer), strict=True):
            if before is None or now is None:
                break
            days.append(max(0, day_of[now] - day_of[before]))
    came = [leads, *map(len, waits)]
    rates = [*(Rate(part=further_on, whole=so_far) for so_far, further_on in pairwise(came)), None]
    medians = [*map(median_of, waits), None]
    return tuple(
        StepFigures(name=name, entered=entered, rate=rate, days=days)
        for name, entered, rate, days in zip(STEPS, came, rates, medians, strict=True)
    )

"""Outcomes: what became of the deals that were closed, why, how long it took and how large they were.

``docs/figures.md`` defines every figure.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from prospectr.core.figures import Days, Rate, mean_of, mean_tenths, median_of
from prospectr.core.money import Money, moneys
from prospectr.core.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from prospectr.core.period import Period
    from prospectr.core.pipeline import LostReason, Pipeline


ClosedRow = tuple[int, int, str, str, str, int | None, str | None, int | None, str]
"""What the report asks of a closed deal: the numbers of its contact and its pipeline, its state, the days it was opened
and closed as ISO 8601 writes them, its value and currency or None twice, the number of the reason for losing or None,
and the day its contact came as a lead."""


@record
class Spans:
    """How many days something took: of ``count`` of them the mean, in tenths of a day, and the median."""

    count: int
    mean_tenths: int | None
    median: int | None


@record
class Worth:
    """What deals are worth together, by currency, and how many have no value."""

    values: tuple[Money, ...]
    unvalued: int


@record
class Sizes:
    """How large the won deals of a currency are."""

    count: int
    mean: Money
    median: Money
    smallest: Money
    largest: Money


@record
class ReasonFigures:
    """A reason for losing, None where none was given: how many of the lost deals, and their worth."""

    reason: LostReason | None
    rate: Rate
    worth: Worth


@record
class PipelineOutcomes:
    """The deals of a pipeline that were closed in the period."""

    pipeline: Pipeline
    won: int
    lost: int
    worth_won: Worth
    worth_lost: Worth
    days_to_win: Spans
    days_to_lose: Spans
    sizes: tuple[Sizes, ...]
    reasons: tuple[ReasonFigures, ...]

    @property
    def win_rate(self) -> Rate:
        """How many of the closed deals were won."""
        return Rate(part=self.won, whole=self.won + self.lost)

    @property
    def loss_rate(self) -> Rate:
        """How many of the closed deals were lost."""
        return Rate(part=self.lost, whole=self.won + self.lost)


@record
class Outcomes:
    """What became of the deals closed in a period, of each pipeline and over all of them.

    ``repeat`` are the customers with two wins or more, of those with one in the
    period; ``to_first_win`` counts from the day somebody came as a lead;
    ``unfit`` contacts were let go of in the period, after so many ``wasted``
    touches. Those two are None where the report is of one pipeline.
    """

    pipelines: tuple[PipelineOutcomes, ...]
    repeat: Rate
    to_first_win: Spans
    unfit: int | None
    wasted: int | None


class Wins:
    """Who bought how often; ``customers`` did in the period, ``first`` are those who never did before it."""

    __slots__ = ("_counts", "customers", "first")

    def __init__(self) -> None:
        self._counts: dict[int, int] = {}
        self.customers: dict[int, None] = {}
        self.first: list[int] = []

    def add(self, contact_id: int, *, is_in_period: bool) -> bool:
        """Add a won deal, each after those closed before it; tell whether it is the first of its contact."""
        before = self._counts.get(contact_id, 0)
        self._counts[contact_id] = before + 1
        if is_in_period:
            self.customers[contact_id] = None
            if not before:
                self.first.append(contact_id)
        return not before

    @property
    def again(self) -> list[int]:
        """The customers with two wins or more."""
        return [contact_id for contact_id in self.customers if self._counts[contact_id] > 1]


class _Pile:
    """Closed deals being put together."""

    __slots__ = ("amounts", "count", "days", "unvalued")

    def __init__(self) -> None:
        self.count = self.unvalued = 0
        self.days: list[int] = []
        self.amounts: dict[str, list[int]] = {}

    def put(self, days: int, minor: int | None, currency: str | None) -> None:
        """Put a deal on the pile."""
        self.count += 1
        self.days.append(days)
        if minor is None or currency is None:
            self.unvalued += 1
        else:
            self.amounts.setdefault(currency, []).append(minor)

    def worth(self) -> Worth:
        """Return what the pile is worth."""
        sums = {currency: sum(amounts) for currency, amounts in self.amounts.items()}
        return Worth(values=moneys(sums), unvalued=self.unvalued)


def add_up(
    period: Period,
    pipelines: Iterable[Pipeline],
    reasons: Iterable[LostReason],
    closed: Iterable[ClosedRow],
    spent: Sequence[int] | None,
) -> Outcomes:
    """Add up the deals closed in the period; ``closed`` holds those before it too, the first closed first.

    ``spent`` are the touches with each contact who was found unfit in the
    period, None where the report is not about them.
    """
    begin = period.from_on.isoformat()
    day_of = Days()
    states: dict[tuple[int, str], _Pile] = defaultdict(_Pile)
    why: dict[tuple[int, int | None], _Pile] = defaultdict(_Pile)
    wins = Wins()
    waits: list[int] = []
    for contact_id, pipeline_id, state, opened_on, closed_on, minor, currency, reason_id, lead_on in closed:
        is_in_period = closed_on >= begin
        if state == "won":
            is_first = wins.add(contact_id, is_in_period=is_in_period)
            if is_first and is_in_period:
                waits.append(max(0, day_of[closed_on] - day_of[lead_on]))
        if is_in_period:
            days = max(0, day_of[closed_on] - day_of[opened_on])
            states[pipeline_id, state].put(days, minor, currency)
            if state == "lost":
                why[pipeline_id, reason_id].put(days, minor, currency)
    listed = [*reasons, None]
    found = (_outcomes_of(pipeline, states, why, listed) for pipeline in pipelines)
    return Outcomes(
        pipelines=tuple(one for one in found if one.won or one.lost),
        repeat=Rate(part=len(wins.again), whole=len(wins.customers)),
        to_first_win=spans_of(waits),
        unfit=None if spent is None else len(spent),
        wasted=None if spent is None else sum(spent),
    )


def _outcomes_of(
    pipeline: Pipeline,
    states: Mapping[tuple[int, str], _Pile],
    why: Mapping[tuple[int, int | None], _Pile],
    reasons: Iterable[LostReason | None],
) -> PipelineOutcomes:
    won = states.get((pipeline.id, "won"), _Pile())
    lost = states.get((pipeline.id, "lost"), _Pile())
    piles = ((reason, why.get((pipeline.id, reason.id if reason else None))) for reason in reasons)
    given = [
        ReasonFigures(reason=reason, rate=Rate(part=pile.count, whole=lost.count), worth=pile.worth())
        for reason, pile in piles
        if pile
    ]
    return PipelineOutcomes(
        pipeline=pipeline,
        won=won.count,
        lost=lost.count,
        worth_won=won.worth(),
        worth_lost=lost.worth(),
        days_to_win=spans_of(won.days),
        days_to_lose=spans_of(lost.days),
        sizes=tuple(_sizes(currency, amounts) for currency, amounts in sorted(won.amounts.items())),
        reasons=tuple(sorted(given, key=lambda one: -one.rate.part)),
    )


def _sizes(currency: str, amounts: Sequence[int]) -> Sizes:
    return Sizes(
        count=len(amounts),
        mean=Money(mean_of(amounts) or 0, currency),
        median=Money(median_of(amounts) or 0, currency),
        smallest=Money(min(amounts), currency),
        largest=Money(max(amounts), currency),
    )


def spans_of(days: Sequence[int]) -> Spans:
    """Return how many days something took, from those of each time."""
    return Spans(count=len(days), mean_tenths=mean_tenths(days), median=median_of(days))

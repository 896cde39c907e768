"""The forecast: what each month will bring, from what is won and what the open deals are worth by their odds.

A deal without a value, without an expected close or with one that has passed,
or of a contact who is out of the way, is in no month: it is named apart, never guessed. Amounts in two currencies are
never added, nor those of two pipelines. The figures are defined in docs/figures.md.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from prospectr.core.deal import expected
from prospectr.core.figures import Rate
from prospectr.core.money import moneys
from prospectr.core.period import month_on
from prospectr.core.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from prospectr.core.goal import Goal
    from prospectr.core.money import Money
    from prospectr.core.period import Period
    from prospectr.core.pipeline import Order, Pipeline, Stage

    OpenDeal = tuple[int, int, int | None, str | None, str | None, int | None, str | None]
    WonDeal = tuple[int, int | None, str | None, str]
    ClosedCount = tuple[int, str, int, int]
    Titles = Mapping[int, tuple[str, int, str]]

LEAST_CLOSED = 20
"""How many closed deals must have been in a stage before odds from the seller's own history are offered."""

APART, BEYOND = "apart", "beyond"
"""Where a deal is that is in no month asked about: set apart, or it closes on other days."""

WHY_APART = ("no-value", "no-close-date", "close-date-passed", "do-not-contact", "unfit", "parked")
"""Why a deal is in no month; the last three say how its contact stands, parked until after its close."""


@record
class Month:
    """What a month brings in one currency: won, and expected of the open deals that should close in it.

    ``own_minor`` is what is expected by odds from the seller's own history,
    ``goal_minor`` the goal of the month, None without one.
    """

    month: str
    currency: str
    won_minor: int = 0
    won_deals: int = 0
    expected_minor: int = 0
    own_minor: int = 0
    open_deals: int = 0
    goal_minor: int | None = None


@record
class Apart:
    """An open deal that is in no month, and ``why``, of ``WHY_APART``.

    ``expected_minor`` is what it is worth by its odds, 0 where it has no value.
    """

    deal_id: int
    why: tuple[str, ...]
    amount_minor: int | None
    currency: str | None
    expected_minor: int
    own_minor: int
    close_on: str | None


@record
class StageOdds:
    """A stage's odds beside those of the seller's own history: the won of the closed deals that came as far."""

    stage: Stage
    rate: Rate

    @property
    def own(self) -> int | None:
        """The odds from history in percent; None where too few deals are closed to offer any."""
        return self.rate.percent if self.rate.whole >= LEAST_CLOSED else None


@record
class PipelineForecast:
    """The forecast of a pipeline.

    ``open_deals`` with their ``values``, ``expected`` and ``own``, by currency, are
    of the whole pipeline: of the months, of the deals ``apart``, and of the
    ``beyond`` that close on other days than were asked about. ``unvalued`` won deals have no value.
    """

    pipeline: Pipeline
    open_deals: int
    values: tuple[Money, ...]
    expected: tuple[Money, ...]
    own: tuple[Money, ...]
    months: tuple[Month, ...]
    apart: tuple[Apart, ...]
    beyond: int
    beyond_expected: tuple[Money, ...]
    beyond_own: tuple[Money, ...]
    unvalued: int
    odds: tuple[StageOdds, ...]


@record
class Forecast:
    """The forecasts of the pipelines asked about; ``titles`` has title, contact's number and name of the deals apart.

    ``by_own_odds`` tells that what is expected by the seller's own history was asked for beside.
    """

    pipelines: tuple[PipelineForecast, ...]
    titles: Titles
    by_own_odds: bool = False


@record
class ForecastFacts:
    """What a forecast comes from, as of ``today``, for the days of ``period``, which are whole months.

    ``stages`` are all there are or were, in their ``order``. ``open_deals`` holds a row for each
    open deal: number, stage, value, currency, expected close, odds of its own, why it is out of the way;
    ``won`` one for each deal won in the period: pipeline, value, currency,
    day; ``closed`` counts: pipeline, state, the furthest rank reached, how many.
    """

    stages: Mapping[int, Stage]
    order: Order
    open_deals: Sequence[OpenDeal]
    won: Sequence[WonDeal]
    closed: Sequence[ClosedCount]
    goals: Sequence[Goal]
    period: Period
    today: date


def forecast_pipeline(pipeline: Pipeline, facts: ForecastFacts) -> PipelineForecast:
    """Work out the forecast of a pipeline."""
    stages, period, today = facts.stages, facts.period, facts.today
    odds = own_odds(pipeline, facts.order, facts.closed)
    added = _Sums(today.isoformat(), period, {each.stage.id: each.own for each in odds if each.own is not None})
    for row in facts.open_deals:
        stage = stages[row[1]]
        if stage.pipeline_id == pipeline.id:
            added.add(row, stage)
    unvalued = 0
    for pipeline_id, amount, currency, day in facts.won:
        if pipeline_id == pipeline.id and amount is not None and currency is not None:
            added.won[day[:7], currency] += amount
            added.won_deals[day[:7], currency] += 1
        unvalued += pipeline_id == pipeline.id and amount is None
    first, last = period.from_on.isoformat(), period.until_on.isoformat()
    quotas = {
        (goal.from_on.isoformat()[:7], goal.currency): goal.amount_minor
        for goal in facts.goals
        if goal.pipeline_id == pipeline.id and first <= goal.from_on.isoformat() <= last and _is_month(goal)
    }
    return PipelineForecast(
        pipeline=pipeline,
        open_deals=added.count,
        values=moneys(added.values),
        expected=moneys(added.expected),
        own=moneys(added.own),
        months=added.months(quotas),
        apart=tuple(added.apart),
        beyond=added.beyond,
        beyond_expected=moneys(added.beyond_expected),
        beyond_own=moneys(added.beyond_own),
        unvalued=unvalued,
        odds=odds,
    )


def own_odds(pipeline: Pipeline, order: Order, closed: Iterable[ClosedCount]) -> tuple[StageOdds, ...]:
    """Return the odds of each stage of a pipeline, in their order, beside those of its closed deals.

    A closed deal counts for the stages up to the furthest it reached, whichever
    it skipped, though that one be removed since; a won one for all of them.
    """
    counted = [row for row in closed if row[0] == pipeline.id]
    won = sum(count for _pipeline, state, _rank, count in counted if state == "won")
    return tuple(
        StageOdds(
            stage=stage,
            rate=Rate(
                part=won,
                whole=sum(count for _of, state, rank, count in counted if came_as_far(state, rank, order, stage.id)),
            ),
        )
        for stage in order.rows.get(pipeline.id, ())
        if stage.deleted_at is None
    )


def place_of(row: OpenDeal, first: str, last: str, today: str) -> str:
    """Return where an open deal is in a forecast of the days from ``first`` to ``last``, as ISO 8601 writes them.

    That is the month it should close in, ``BEYOND`` where it closes on other days, ``APART`` where nobody knows.
    """
    _number, _stage, amount, currency, close_on, _odds, standing = row
    if amount is None or currency is None or close_on is None or close_on < today or standing is not None:
        return APART
    return close_on[:7] if first <= close_on <= last else BEYOND


def came_as_far(state: str, furthest: int, order: Order, stage_id: int) -> bool:
    """Tell whether a closed deal counts for the odds of a stage; ``furthest`` is the furthest place it had."""
    return state == "won" or furthest >= order.ranks[stage_id]


class _Sums:
    """Sums that grow deal by deal: of each month and currency, of the whole pipeline, and what is in no month."""

    def __init__(self, today: str, period: Period, own_odds: Mapping[int, int]) -> None:
        self.today = today
        self.first, self.last = period.from_on.isoformat(), period.until_on.isoformat()
        self.own_odds = own_odds
        self.count = self.beyond = 0
        self.values: Counter[str] = Counter()
        self.expected: Counter[str] = Counter()
        self.own: Counter[str] = Counter()
        self.beyond_expected: Counter[str] = Counter()
        self.beyond_own: Counter[str] = Counter()
        self.won: Counter[tuple[str, str]] = Counter()
        self.won_deals: Counter[tuple[str, str]] = Counter()
        self.month_expected: Counter[tuple[str, str]] = Counter()
        self.month_own: Counter[tuple[str, str]] = Counter()
        self.month_deals: Counter[tuple[str, str]] = Counter()
        self.apart: list[Apart] = []

    def add(self, row: OpenDeal, stage: Stage) -> None:
        """Add an open deal, which stands in ``stage``."""
        number, _stage, amount, currency, close_on, given, standing = row
        place = place_of(row, self.first, self.last, self.today)
        self.count += 1
        worth = own = 0
        if amount is not None and currency is not None:
            odds = stage.odds if given is None else given
            worth = own = expected(amount, odds)
            if given is None and stage.id in self.own_odds:
                own = expected(amount, self.own_odds[stage.id])
            self.values[currency] += amount
            self.expected[currency] += worth
            self.own[currency] += own
            if place != APART:
                self._file(place, currency, worth, own)
                return
        is_passed = close_on is not None and close_on < self.today
        known = amount is None, close_on is None, is_passed
        said = zip(WHY_APART, (*known, *(standing == why for why in WHY_APART[len(known) :])), strict=True)
        self.apart.append(
            Apart(
                deal_id=number,
                why=tuple(why for why, is_so in said if is_so),
                amount_minor=amount,
                currency=currency,
                expected_minor=worth,
                own_minor=own,
                close_on=close_on,
            )
        )

    def _file(self, place: str, currency: str, worth: int, own: int) -> None:
        if place == BEYOND:
            self.beyond += 1
            self.beyond_expected[currency] += worth
            self.beyond_own[currency] += own
            return
        of = place, currency
        self.month_expected[of] += worth
        self.month_own[of] += own
        self.month_deals[of] += 1

    def months(self, goals: Mapping[tuple[str, str], int]) -> tuple[Month, ...]:
        """Return the months in which anything is won, expected or aimed at, by currency and month."""
        there = {*self.won_deals, *self.month_deals, *goals}
        return tuple(
            Month(
                month=of[0],
                currency=of[1],
                won_minor=self.won[of],
                won_deals=self.won_deals[of],
                expected_minor=self.month_expected[of],
                own_minor=self.month_own[of],
                open_deals=self.month_deals[of],
                goal_minor=goals.get(of),
            )
            for of in sorted(there, key=lambda of: (of[1], of[0]))
        )


def _is_month(goal: Goal) -> bool:
    return goal.period == month_on(goal.from_on)


def first_apart(apart: Sequence[Apart], why: str) -> list[Apart]:
    """List the deals apart whose first reason is ``why``: each deal is listed once."""
    return [each for each in apart if each.why[0] == why]

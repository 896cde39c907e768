"""A goal: money to win in a month, a quarter or a year; what is won, what is expected, what must still be created.

The figures are defined in docs/figures.md. Amounts are minor units of the
goal's own currency, of deals of the goal's own pipeline; no other is added.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from prospectr.core.dates import add_months, is_working_day
from prospectr.core.deal import expected
from prospectr.core.money import Money, divided
from prospectr.core.period import Period
from prospectr.core.record import Kept, record

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from prospectr.core.pipeline import Pipeline

    WonSum = tuple[int, str | None, str, int, int, int]
    ClosingDeal = tuple[int, int, int, str, str, int]
    LeftOut = tuple[int, str | None, int, int]

LEAST_WON = 5
"""How many won deals there must be before the seller's own rates are used."""

MONTHS_OF_RATES = 12
"""How far back the seller's own rates are taken from."""


@record
class Goal(Kept):
    """A quota: what to win in a pipeline from ``from_on`` up to and including ``until_on``, in one currency."""

    pipeline_id: int
    from_on: date
    until_on: date
    amount_minor: int
    currency: str

    @property
    def amount(self) -> Money:
        """The money to win."""
        return Money(self.amount_minor, self.currency)

    @property
    def period(self) -> Period:
        """The month, quarter or year it is for."""
        return Period(from_on=self.from_on, until_on=self.until_on)


@record
class Rates:
    """What it took the seller to win, from ``since`` until today.

    ``conversations`` were held and ``won_deals`` won, of whatever pipeline and
    currency; ``valued`` of the won deals are of the goal's own and have a
    value, ``won_minor`` together.
    """

    since: date
    conversations: int
    won_deals: int
    valued: int
    won_minor: int

    @property
    def is_enough(self) -> bool:
        """Whether they are offered at all: from ``LEAST_WON`` won deals up, with money and conversations in them."""
        return self.valued >= LEAST_WON and self.won_minor > 0 and self.conversations > 0

    @property
    def mean_minor(self) -> int:
        """What a won deal brings on average, rounded half up; 0 without one."""
        return divided(self.won_minor, self.valued) if self.valued else 0


@record
class Pace:
    """How a goal stands against the working days: ``gone`` before today of ``days`` in all.

    ``due_minor`` should be won by now, had each working day brought the same.
    """

    gone: int
    days: int
    due_minor: int


@record
class GoalFacts:
    """What the figures of goals come from, as of ``today``.

    ``won`` holds the won deals, those of one pipeline, currency and day in a
    row: these three, how many, how many of them have a value, and its sum;
    those of the goals' periods and since ``rates_since`` at least.
    ``open_deals`` holds one for each open deal with a value and a day: its number, pipeline, value,
    currency, expected close and odds. ``left_out`` counts the open deals that are in none, by pipeline and
    currency: these two, how many have no value, how many of the others no close date or one that has passed.
    ``conversations`` counts those since ``rates_since``.
    """

    won: Sequence[WonSum]
    open_deals: Sequence[ClosingDeal]
    conversations: int
    today: date
    working_days: frozenset[int]
    left_out: Sequence[LeftOut] = ()


@record
class GoalReport:
    """A goal with its figures.

    ``won_minor`` is of ``won_deals``, ``unvalued`` of which have no value;
    ``expected_minor`` is of ``open_deals`` that close in what is left of the
    period; ``without_value`` and ``without_close`` count the open deals that no
    period holds. ``conversations`` are those to start for ``still_minor``, None where
    the rates rest on too little.
    """

    goal: Goal
    pipeline: Pipeline
    won_minor: int
    won_deals: int
    unvalued: int
    expected_minor: int
    open_deals: int
    pace: Pace
    rates: Rates | None
    without_value: int = 0
    without_close: int = 0

    @property
    def still_minor(self) -> int:
        """What must still be created from nothing [2]: the goal less what is won and what is expected, not below 0."""
        return max(0, self.goal.amount_minor - self.won_minor - self.expected_minor)

    @property
    def ahead_minor(self) -> int:
        """By how much the won money is ahead of the pace; negative where it is behind."""
        return self.won_minor - self.pace.due_minor

    @property
    def conversations(self) -> int | None:
        """How many conversations to start for what must still be created; None where that is not known."""
        return None if self.rates is None else conversations_for(self.still_minor, self.rates)


def conversations_for(minor: int, rates: Rates) -> int | None:
    """Return how many conversations it takes to win an amount, rounded up; None where the rates rest on too little.

    The amount, by what a won deal brings, makes won deals; by the
    conversations of a won deal, at least one, it makes conversations. Nothing is rounded in between.
    """
    if not rates.is_enough:
        return None
    talks = max(rates.conversations, rates.won_deals)
    return -(-minor * rates.valued * talks // (rates.won_minor * rates.won_deals))


def rates_since(today: date) -> date:
    """Return the first day the seller's own rates are taken from."""
    return add_months(today, -MONTHS_OF_RATES) + timedelta(days=1)


def rates_of(goal: Goal, facts: GoalFacts) -> Rates:
    """Work out the seller's own rates for a goal."""
    since = rates_since(facts.today)
    first, last = since.isoformat(), facts.today.isoformat()
    lately = [row for row in facts.won if first <= row[2] <= last]
    like_this = [row for row in lately if row[0] == goal.pipeline_id and row[1] == goal.currency]
    return Rates(
        since=since,
        conversations=facts.conversations,
        won_deals=sum(row[3] for row in lately),
        valued=sum(row[4] for row in like_this),
        won_minor=sum(row[5] for row in like_this),
    )


def report_goal(goal: Goal, pipeline: Pipeline, facts: GoalFacts) -> GoalReport:
    """Work out the figures of a goal; one whose period is over has no rates: nothing can be started for it."""
    today = facts.today
    first, last = goal.from_on.isoformat(), goal.until_on.isoformat()
    here = [row for row in facts.won if row[0] == goal.pipeline_id and first <= row[2] <= last]
    valued = [row for row in here if row[1] == goal.currency]
    to_come = [
        expected(amount, odds)
        for _number, _pipeline, amount, _currency, _day, odds in closing_for(goal, facts.open_deals, today)
    ]
    left_out = [row for row in facts.left_out if row[0] == goal.pipeline_id] if last >= today.isoformat() else []
    return GoalReport(
        goal=goal,
        pipeline=pipeline,
        won_minor=sum(row[5] for row in valued),
        won_deals=sum(row[4] for row in valued),
        unvalued=sum(row[3] - row[4] for row in here),
        expected_minor=sum(to_come),
        open_deals=len(to_come),
        pace=pace_of(goal, today, facts.working_days),
        rates=rates_of(goal, facts) if goal.until_on >= today else None,
        without_value=sum(row[2] for row in left_out),
        without_close=sum(row[3] for row in left_out if row[1] == goal.currency),
    )


def closing_for(goal: Goal, deals: Iterable[ClosingDeal], today: date) -> list[ClosingDeal]:
    """List the open deals whose expected value counts for a goal: they close in what is left of its period."""
    begin, last = max(goal.from_on, today).isoformat(), goal.until_on.isoformat()
    return [row for row in deals if row[1] == goal.pipeline_id and row[3] == goal.currency and begin <= row[4] <= last]


def pace_of(goal: Goal, today: date, working_days: frozenset[int]) -> Pace:
    """Return how a goal stands against the working days of its period; today is not gone yet."""
    days = count_working_days(goal.from_on, goal.until_on, working_days)
    gone = count_working_days(goal.from_on, min(goal.until_on, today - timedelta(days=1)), working_days)
    return Pace(gone=gone, days=days, due_minor=divided(goal.amount_minor * gone, days) if days else 0)


def count_working_days(first: date, last: date, working_days: frozenset[int]) -> int:
    """Count the working days from ``first`` up to and including ``last``; none where it ends before it begins."""
    weeks, rest = divmod(max(0, (last - first).days + 1), 7)
    return weeks * len(working_days) + sum(is_working_day(first + timedelta(days=n), working_days) for n in range(rest))


def week_aim(reports: Iterable[GoalReport], today: date, working_days: frozenset[int]) -> int | None:
    """Return how many conversations the week should see for the goals of today; None where they ask for none.

    A month lies in its quarter and its year, so that of one pipeline and
    currency the goal that asks for most counts; those of different ones add up.
    """
    asked: dict[tuple[int, str], int] = {}
    for report in reports:
        of = report.goal.pipeline_id, report.goal.currency
        share = _share_of_week(report.conversations or 0, report.goal, today, working_days)
        asked[of] = max(share, asked.get(of, 0))
    return sum(asked.values()) or None


def _share_of_week(conversations: int, goal: Goal, today: date, working_days: frozenset[int]) -> int:
    """Spread conversations over the working days from this Monday to the period's end; return a week's, rounded up.

    Where less than a week is left, all of them are this week's.
    """
    from prospectr.core.agenda import week_start

    left = count_working_days(max(goal.from_on, week_start(today)), goal.until_on, working_days)
    week = len(working_days)
    return -(-conversations * week // max(week, left))

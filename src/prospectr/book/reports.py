"""Reports: what came of it all, in figures that ``docs/figures.md`` defines.

A report reads the rows it is about once, as plain tuples; what they come to is
computed in ``core``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.core.period import whole_months
from prospectr.core.report import KINDS, Scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from prospectr.book import Book
    from prospectr.core.activity import Activity
    from prospectr.core.coach import Coaching, OpenDeal, Said
    from prospectr.core.forecast import Forecast
    from prospectr.core.funnel import Funnel, PipelineFigures
    from prospectr.core.outcomes import Outcomes
    from prospectr.core.period import Period
    from prospectr.core.pipeline import Pipeline
    from prospectr.core.report import ReportKind
    from prospectr.core.yields import Yields


class Reports:
    """What came of it all."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def scope(
        self,
        kind: ReportKind,
        since: str = "",
        until: str = "",
        period: str = "",
        pipeline: str = "",
        *,
        own_odds: bool = False,
    ) -> Scope:
        """Understand what a report is asked about; each part is as typed, an empty one is not said.

        Raises ``DateNotUnderstoodError``, ``PeriodTurnedError``,
        ``PeriodNamedTwiceError``, ``PipelineNotFoundError`` and
        ``PipelineAmbiguousError``.
        """
        today, ahead = self._book.clock.today(), KINDS[kind].ahead
        begin = today.replace(day=1) if ahead else None
        days = self._book.periods.parse(since, until, period, KINDS[kind].days, begin=begin)
        return Scope(
            kind=kind,
            period=whole_months(days) if ahead else days,
            today=today,
            pipeline=self._book.pipelines.get(pipeline) if pipeline else None,
            own_odds=own_odds,
        )

    def funnel(self, scope: Scope) -> Funnel:
        """Follow the deals that entered each stage in the period, and the leads that came in it."""
        from prospectr.core.funnel import Funnel, climb
        from prospectr.store import funnel

        reads = self._book.database
        (made,) = self._follow(scope, [scope.period])
        leads, further = funnel.count_leads(reads, scope.period), funnel.fetch_further(reads, scope.period)
        has_deals, has_leads = funnel.find_any(reads)
        return Funnel(pipelines=made, steps=climb(leads, further), has_deals=has_deals, has_leads=has_leads)

    def _follow(self, scope: Scope, periods: Iterable[Period]) -> list[tuple[PipelineFigures, ...]]:
        """Follow the deals that entered each stage in each of some periods."""
        from prospectr.core.funnel import follow
        from prospectr.store import funnel, pipelines

        reads = self._book.database
        stages = pipelines.all_stages(reads).values()
        deals, moves = funnel.fetch_deals(reads), funnel.fetch_moves(reads)
        return [follow(period, self._pipelines(scope), stages, deals, moves) for period in periods]

    def forecast(self, scope: Scope) -> Forecast:
        """Add up what is won and expected in each month, and name the deals that are in none."""
        from prospectr.core.forecast import Forecast, ForecastFacts, forecast_pipeline
        from prospectr.core.pipeline import Order
        from prospectr.store import forecast, goals, pipelines

        reads, period = self._book.database, scope.period
        stages = pipelines.all_stages(reads)
        order = Order(stages.values())
        facts = ForecastFacts(
            stages=stages,
            order=order,
            open_deals=forecast.open_rows(reads),
            won=goals.won_rows(reads, period.from_on, period.until_on),
            closed=forecast.closed_rows(reads, order.ranks),
            goals=goals.list_goals(reads, period.from_on, period.until_on),
            period=period,
            today=scope.today,
        )
        made = tuple(forecast_pipeline(pipeline, facts) for pipeline in self._pipelines(scope))
        apart = [each.deal_id for one in made for each in one.apart]
        return Forecast(pipelines=made, titles=forecast.titles(reads, apart), by_own_odds=scope.own_odds)

    def _pipelines(self, scope: Scope) -> list[Pipeline]:
        """List the pipelines a report is of: the one asked for, or all there are or were, in their order."""
        from prospectr.store import pipelines

        if scope.pipeline:
            return [scope.pipeline]
        there = pipelines.all_pipelines(self._book.database)
        return sorted(there, key=lambda one: (one.deleted_at is not None, one.position, one.id))

    def outcomes(self, scope: Scope) -> Outcomes:
        """Add up the deals that were closed in the period."""
        from prospectr.core.outcomes import add_up
        from prospectr.store import outcomes, reasons

        reads = self._book.database
        closed = outcomes.fetch_closed(reads, scope.period.until_on, scope.pipeline_id)
        spent = None if scope.pipeline else outcomes.fetch_spent(reads, scope.period)
        return add_up(scope.period, self._pipelines(scope), reasons.all_reasons(reads), closed, spent)

    def activity(self, scope: Scope) -> Activity:
        """Count what was done in the period, week by week, and how much of it was answered and done in time."""
        from prospectr.core.activity import Activity, Touches, days_known, response_of, wait_of, weeks_of
        from prospectr.core.figures import Rate
        from prospectr.store import activity, funnel

        reads, period, today = self._book.database, scope.period, scope.today
        days = days_known(period, *activity.talk_bounds(reads), today)
        due, on_time = activity.count_due(reads, period, today)
        people, touches = activity.count_touches(reads, period)
        outreaches = activity.first_outreaches(reads, period)
        return Activity(
            weeks=weeks_of(
                days, activity.count_talks(reads, period), activity.count_conversations_by_day(reads, period)
            ),
            leads=funnel.count_leads(reads, period),
            response=response_of(((on, answered_on) for _source, on, answered_on in outreaches), today),
            follow_ups=Rate(part=on_time, whole=due),
            touches=Touches(count=touches, contacts=people, days=days.length if days else 0),
            to_prospect=wait_of(activity.waits_until(reads, "prospect_on", period)),
            to_win=wait_of(activity.waits_until(reads, "customer_on", period)),
        )

    def sources(self, scope: Scope) -> Yields:
        """Follow the leads of the period by where they came from, and set what they bought beside what they cost."""
        from prospectr.core.yields import NOBODY, arrange, yield_of
        from prospectr.store import sources, yields

        reads, period = self._book.database, scope.period
        reached, won = yields.reached_by_source(reads, period), yields.won_by_source(reads, period)
        outreaches = yields.outreaches_by_source(reads, period)
        costs = sources.list_costs(reads, period.from_on, period.until_on)
        there = {source.id: source for source in sources.list_sources(reads, reached)}
        return arrange(
            yield_of(
                there.get(number) if number else None,
                reached=reached.get(number, NOBODY),
                outreaches=outreaches.get(number, ()),
                won=won.get(number, ()),
                costs=[cost for cost in costs if cost.source_id == number],
                period=period,
                today=scope.today,
            )
            for number in ([*there, None] if None in reached else there)
        )

    def _coach_meetings(self, scope: Scope, deals: Sequence[OpenDeal]) -> dict[str, Said]:
        """Hold against each other what is open and won, and the meetings, which belong to no pipeline."""
        from prospectr.core import coach as rules
        from prospectr.store import coach

        reads, period = self._book.database, scope.period
        booked = coach.count_booked(reads, scope.today)
        held, won = coach.count_held(reads, period), coach.count_won(reads, period, None)
        said = (
            rules.closing_heavy(deals, booked),
            rules.meeting_heavy(deals, booked),
            rules.closing_skill(held, won),
        )
        return dict(zip(rules.OF_MEETINGS, said, strict=True))

    def coach(self, scope: Scope) -> Coaching:
        """Hold the seller's figures against every rule of the coach."""
        from prospectr.core import coach as rules
        from prospectr.store import coach, deals

        reads, period, pipeline = self._book.database, scope.period, scope.pipeline_id
        there = coach.open_deals(reads, pipeline)
        before = rules.period_before(period)
        now, then = (rules.rates_of_going_on(made) for made in self._follow(scope, [period, before or period]))
        heard = rules.sort_out(
            {
                **({} if pipeline else self._coach_meetings(scope, there)),
                "no-authority": rules.no_authority(
                    coach.count_touches(reads, period), coach.touches_without_authority(reads, period)
                ),
                "authority-unknown": rules.authority_unknown(there),
                "slow": rules.slow(there, deals.won_ages(reads, pipeline), scope.today),
                "stalled": rules.stalled(there, scope.today),
                "worse-stage": rules.worse_stage(now, then if before else {}, period),
                "one-large": rules.one_large(there),
            }
        )
        return replace(
            heard,
            left_out=rules.OF_MEETINGS if pipeline else (),
            deals=coach.deal_titles(reads, [about.deal_id for about in heard.shown if about.deal_id]),
            contacts=coach.contact_names(reads, [about.contact_id for about in heard.shown]),
            stages=coach.stage_names(reads, [one.stage_id for one in heard.findings if one.stage_id]),
            pipelines=coach.pipeline_names(reads, [one.pipeline_id for one in heard.findings if one.pipeline_id]),
        )

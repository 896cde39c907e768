"""The coach: what a seller's own figures advise, each rule by itself, with the numbers it rests on [2].

A rule fires, finds nothing, or says how much it would need to tell. The limits
are the constants below; ``docs/figures.md`` gives each rule its formula.
"""

from __future__ import annotations

from datetime import timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.deal import LEAST_WON_TO_COMPARE, ages_on_a_way, idle_since, slow_after
from prospectr.core.figures import Rate, median_of
from prospectr.core.money import Money
from prospectr.core.period import ALL_TIME, Period
from prospectr.core.record import record
from prospectr.core.refs import say_ref

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from prospectr.core.funnel import PipelineFigures

LATE_ODDS = 50
"""From these odds on, in percent, a stage is a late one."""

LEAST_OPEN_DEALS = 4
"""Open deals needed to say how they spread over the stages."""

MUCH_CLOSING = 50
"""Percent of the open deals in late stages, from which on there is much to close."""

LITTLE_CLOSING = 25
"""Percent of the open deals in late stages, up to which there is little to close."""

MANY_BOOKED = 4
"""Meetings booked, from which on they are many."""

LEAST_HELD = 10
"""Meetings held that are needed to say how many led to a sale."""

FEW_SALES = 20
"""Percent of deals won for meetings held, below which sales are few."""

LEAST_TOUCHES = 20
"""Touches needed to say whom they were spent on."""

MUCH_WASTED = 20
"""Percent of the touches on those who cannot decide, from which on they are many."""

LEAST_LEFT = 10
"""Deals that moved on from a stage or were lost there, of this period and of the one before, needed to compare them."""

WORSE_POINTS = 10
"""Percentage points by which a stage must have fallen behind."""

LEAST_VALUED = 3
"""Open deals with a value in one currency needed to say how it is spread."""

OF_MEETINGS = ("closing-heavy", "meeting-heavy", "closing-skill")
"""The rules about meetings, which belong to no pipeline."""

SHOWN = 5
"""How many of those a finding is about are named to a person."""

NO_NAMES: Mapping[int, str] = MappingProxyType({})

Figure = int | Rate | Money | None


class OpenDeal(NamedTuple):
    """What the coach looks at of an open deal; ``stage_odds`` and ``idle_allowed`` are its stage's.

    ``is_excused`` tells that its contact needs no next step.
    """

    id: int
    contact_id: int
    pipeline_id: int
    stage_odds: int
    idle_allowed: int
    opened_on: date
    active_on: date
    next_on: date | None = None
    minor: int | None = None
    currency: str | None = None
    authority: str = "unknown"
    has_decider: bool = False
    is_excused: bool = False

    @property
    def is_late(self) -> bool:
        """Whether it stands in a late stage."""
        return self.stage_odds >= LATE_ODDS


@record
class About:
    """What a finding names: a deal, or else a contact, with days, touches or an amount."""

    contact_id: int
    deal_id: int | None = None
    days: int | None = None
    touches: int | None = None
    amount: Money | None = None


@record
class Finding:
    """A rule that fired: the figures it rests on by name, those it is about, and its stage, pipeline and days."""

    rule: str
    figures: Mapping[str, Figure]
    about: tuple[About, ...] = ()
    stage_id: int | None = None
    pipeline_id: int | None = None
    period: Period | None = None


@record
class TooLittle:
    """A rule that has ``have`` of what it needs ``need`` of to say anything."""

    rule: str
    have: int
    need: int


Said = tuple[Finding, ...] | TooLittle


@record
class Coaching:
    """What every rule said, in their order: the findings, what could not be told, and the rules that found nothing.

    ``left_out`` are rules about meetings, which belong to no pipeline, where one was asked about.
    ``deals``, ``contacts``, ``stages`` and ``pipelines`` are the names of those that are shown, by their numbers.
    """

    findings: tuple[Finding, ...]
    too_little: tuple[TooLittle, ...]
    quiet: tuple[str, ...]
    left_out: tuple[str, ...] = ()
    deals: Mapping[int, str] = NO_NAMES
    contacts: Mapping[int, str] = NO_NAMES
    stages: Mapping[int, str] = NO_NAMES
    pipelines: Mapping[int, str] = NO_NAMES

    @property
    def shown(self) -> tuple[About, ...]:
        """Whom and what the findings name to a person."""
        return tuple(about for finding in self.findings for about in finding.about[:SHOWN])


def sort_out(said: Mapping[str, Said]) -> Coaching:
    """Put together what every rule said, by its name and in their order."""
    return Coaching(
        findings=tuple(finding for heard in said.values() if isinstance(heard, tuple) for finding in heard),
        too_little=tuple(heard for heard in said.values() if isinstance(heard, TooLittle)),
        quiet=tuple(rule for rule, heard in said.items() if heard == ()),
    )


def closing_heavy(deals: Sequence[OpenDeal], booked: int) -> Said:
    """Find much to close and no meeting booked: then it is time to prospect."""
    if len(deals) < LEAST_OPEN_DEALS:
        return TooLittle(rule="closing-heavy", have=len(deals), need=LEAST_OPEN_DEALS)
    late = sum(deal.is_late for deal in deals)
    if booked or 100 * late < MUCH_CLOSING * len(deals):
        return ()
    return (Finding(rule="closing-heavy", figures={"late": Rate(part=late, whole=len(deals)), "booked": booked}),)


def meeting_heavy(deals: Sequence[OpenDeal], booked: int) -> Said:
    """Find many meetings booked and little to close: then fewer calls, more research and tailored presentations."""
    if len(deals) < LEAST_OPEN_DEALS:
        return TooLittle(rule="meeting-heavy", have=len(deals), need=LEAST_OPEN_DEALS)
    late = sum(deal.is_late for deal in deals)
    if booked < MANY_BOOKED or 100 * late > LITTLE_CLOSING * len(deals):
        return ()
    return (Finding(rule="meeting-heavy", figures={"late": Rate(part=late, whole=len(deals)), "booked": booked}),)


def closing_skill(held: int, won: int) -> Said:
    """Find many meetings held and few sales: then the closing itself needs work."""
    if held < LEAST_HELD:
        return TooLittle(rule="closing-skill", have=held, need=LEAST_HELD)
    if 100 * won >= FEW_SALES * held:
        return ()
    return (Finding(rule="closing-skill", figures={"held": held, "won": won}),)


def no_authority(touches: int, spent: Sequence[tuple[int, int]]) -> Said:
    """Find touches spent on people after they were known to have no say; ``spent`` are contact and touches."""
    if touches < LEAST_TOUCHES:
        return TooLittle(rule="no-authority", have=touches, need=LEAST_TOUCHES)
    wasted = sum(count for _contact, count in spent)
    if 100 * wasted < MUCH_WASTED * touches:
        return ()
    return (
        Finding(
            rule="no-authority",
            figures={"touches": Rate(part=wasted, whole=touches), "people": len(spent)},
            about=tuple(About(contact_id=contact_id, touches=count) for contact_id, count in spent),
        ),
    )


def authority_unknown(deals: Sequence[OpenDeal]) -> Said:
    """Find deals in late stages of which nobody knows who decides."""
    late = [deal for deal in deals if deal.is_late]
    if not late:
        return TooLittle(rule="authority-unknown", have=0, need=1)
    late.sort(key=lambda deal: (-deal.stage_odds, deal.id))
    blind = [deal for deal in late if deal.authority == "unknown" and not deal.has_decider]
    if not blind:
        return ()
    figures: dict[str, Figure] = {"deals": Rate(part=len(blind), whole=len(late))}
    return (Finding(rule="authority-unknown", figures=figures, about=tuple(map(_about, blind))),)


def slow(deals: Sequence[OpenDeal], won_ages: Mapping[int, Sequence[int]], today: date) -> Said:
    """Find open deals older than those won usually were; ``won_ages`` are their days, by pipeline."""
    compared = {pipeline: ages_on_a_way(ages) for pipeline, ages in won_ages.items()}
    limits = {pipeline: slow_after(ages) for pipeline, ages in compared.items()}
    if all(limit is None for limit in limits.values()):
        return TooLittle(rule="slow", have=max(map(len, compared.values()), default=0), need=LEAST_WON_TO_COMPARE)
    found = []
    for pipeline, limit in limits.items():
        aged = [(deal, (today - deal.opened_on).days) for deal in deals if deal.pipeline_id == pipeline]
        late = [(deal, days) for deal, days in aged if limit is not None and days > limit]
        if late:
            figures: dict[str, Figure] = {
                "deals": Rate(part=len(late), whole=len(aged)),
                "median_tenths": median_of([10 * days for days in compared[pipeline]]),
                "won": len(compared[pipeline]),
                "limit": limit,
            }
            found.append(Finding(rule="slow", figures=figures, about=_longest(late), pipeline_id=pipeline))
    return tuple(found)


def stalled(deals: Sequence[OpenDeal], today: date) -> Said:
    """Find open deals with which nothing has happened for longer than their stage allows.

    Where no next step need be, the seller decided that nothing happens: such deals are left out.
    """
    deals = [deal for deal in deals if not deal.is_excused]
    if not deals:
        return TooLittle(rule="stalled", have=0, need=1)
    idle = [(deal, idle_since(deal.active_on, deal.next_on, deal.idle_allowed, today)) for deal in deals]
    still = [(deal, days) for deal, days in idle if days is not None]
    if not still:
        return ()
    figures: dict[str, Figure] = {"deals": Rate(part=len(still), whole=len(deals))}
    return (Finding(rule="stalled", figures=figures, about=_longest(still)),)


def worse_stage(now: Mapping[int, Rate], before: Mapping[int, Rate], period: Period) -> Said:
    """Find the stage from which fewer deals moved on than of those that came in the period before; both by stage."""
    pairs = {stage: (rate, before[stage]) for stage, rate in now.items() if stage in before}
    have = max((min(rate.whole, last.whole) for rate, last in pairs.values()), default=0)
    if have < LEAST_LEFT:
        return TooLittle(rule="worse-stage", have=have, need=LEAST_LEFT)
    fallen = [
        (_fall(rate, last), -stage)
        for stage, (rate, last) in pairs.items()
        if min(rate.whole, last.whole) >= LEAST_LEFT and _fall(rate, last) >= WORSE_POINTS
    ]
    if not fallen:
        return ()
    stage = -max(fallen)[1]
    rate, last = pairs[stage]
    return (Finding(rule="worse-stage", figures={"now": rate, "before": last}, stage_id=stage, period=period),)


def one_large(deals: Iterable[OpenDeal]) -> Said:
    """Find a deal worth as much as the next two together, in each currency, and say how many it takes to equal it."""
    valued: dict[str, list[tuple[int, OpenDeal]]] = {}
    for deal in deals:
        if deal.minor and deal.currency:
            valued.setdefault(deal.currency, []).append((deal.minor, deal))
    have = max(map(len, valued.values()), default=0)
    if have < LEAST_VALUED:
        return TooLittle(rule="one-large", have=have, need=LEAST_VALUED)
    found = []
    for currency, ranked in sorted(valued.items()):
        ranked.sort(key=lambda pair: (-pair[0], pair[1].id))
        (largest, _deal), *others = ranked
        if len(ranked) < LEAST_VALUED or largest < others[0][0] + others[1][0]:
            continue
        equal = _how_many_equal(largest, [minor for minor, _other in others])
        named = ranked[: 1 + (equal or len(others))]
        figures: dict[str, Figure] = {
            "largest": Money(largest, currency),
            "total": Money(sum(minor for minor, _other in ranked), currency),
            "others": Money(sum(minor for minor, _other in named[1:]), currency),
            "count": len(named) - 1,
            "equal": equal,
        }
        found.append(Finding(rule="one-large", figures=figures, about=tuple(_about(deal) for _minor, deal in named)))
    return tuple(found)


def _how_many_equal(largest: int, others: Sequence[int]) -> int | None:
    """Return how many of ``others``, the largest first, are worth ``largest`` together; None where all are not."""
    together = 0
    for count, minor in enumerate(others, start=1):
        together += minor
        if together >= largest:
            return count
    return None


def _about(deal: OpenDeal, days: int | None = None) -> About:
    amount = Money(deal.minor, deal.currency) if deal.minor is not None and deal.currency else None
    return About(contact_id=deal.contact_id, deal_id=deal.id, days=days, amount=amount)


def _longest(found: Sequence[tuple[OpenDeal, int]]) -> tuple[About, ...]:
    """Name deals with their days, the longest first."""
    return tuple(_about(deal, days) for deal, days in sorted(found, key=lambda pair: (-pair[1], pair[0].id)))


def _fall(now: Rate, before: Rate) -> float:
    """Return by how many percentage points a rate fell."""
    return 100 * (before.part * now.whole - now.part * before.whole) / (before.whole * now.whole)


def period_before(period: Period) -> Period | None:
    """Return the period of as many days that ended the day before; None where there is none in the calendar."""
    if (period.from_on - ALL_TIME.from_on).days < period.length:
        return None
    return Period(from_on=period.from_on - timedelta(days=period.length), until_on=period.from_on - timedelta(days=1))


def row_of(finding: Finding) -> str:
    """Name a finding in the report: its rule, with the pipeline or the currency where a rule can fire for several."""
    largest = finding.figures.get("largest")
    of = say_ref("pipeline", finding.pipeline_id) if finding.pipeline_id else ""
    return ".".join(filter(None, (finding.rule, of, largest.currency if isinstance(largest, Money) else "")))


def rates_of_going_on(pipelines: Iterable[PipelineFigures]) -> dict[int, Rate]:
    """Return, by stage, how many deals moved on of those that did or were lost there, as the funnel has them."""
    return {
        one.stage.id: Rate(part=one.advanced, whole=one.advanced + one.lost)
        for pipeline in pipelines
        for one in pipeline.stages
        if one.stage.deleted_at is None
    }

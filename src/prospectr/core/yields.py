"""What came of each source: its leads, what became of them, what they bought, and what that cost.

Every count of a source is about the same people: the contacts that came from
it and were added in the period, whenever they became more than a lead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.activity import Response, response_of
from prospectr.core.figures import Rate
from prospectr.core.money import Money, summed
from prospectr.core.record import record
from prospectr.core.source import SOURCE_DIRECTIONS, Source, shared, sum_costs

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from prospectr.core.period import Period
    from prospectr.core.source import SourceCost


@record
class Reached:
    """How many leads there were, and how many of them were ever a prospect, an opportunity, a customer.

    Whoever came further counts for what lies before: a customer was all three.
    """

    leads: int = 0
    prospects: int = 0
    opportunities: int = 0
    customers: int = 0


NOBODY = Reached()


class Takings(NamedTuple):
    """Won value and cost in one currency, the cost also for each lead and each customer; None where there is none."""

    won: Money | None
    cost: Money | None
    per_lead: Money | None
    per_customer: Money | None

    @property
    def currency(self) -> str:
        """The currency they are all in."""
        amount = self.won or self.cost
        return amount.currency if amount else ""


@record
class Yield:
    """What came of a source, of none, or of several together.

    ``won`` is what their won deals are worth, by currency, those without a
    value counted in ``won_without_value``; ``costs`` are those of the period, by currency.
    """

    source: Source | None
    direction: str | None
    reached: Reached
    response: Response
    won: Mapping[str, int]
    won_without_value: int
    costs: Mapping[str, int]

    def rate(self, part: int) -> Rate:
        """Return how many of the leads ``part`` is."""
        return Rate(part=part, whole=self.reached.leads)

    @property
    def money(self) -> tuple[Takings, ...]:
        """What was won and what it cost, in each currency by itself, by code."""
        return tuple(
            Takings(
                won=Money(self.won[currency], currency) if currency in self.won else None,
                cost=(cost := Money(self.costs[currency], currency) if currency in self.costs else None),
                per_lead=shared(cost, self.reached.leads) if cost else None,
                per_customer=shared(cost, self.reached.customers) if cost else None,
            )
            for currency in sorted({*self.won, *self.costs})
        )


@record
class Yields:
    """What came of every source, most leads first; by direction (inbound, outbound, not known); of all together."""

    sources: tuple[Yield, ...]
    directions: tuple[Yield, ...]
    total: Yield


def yield_of(
    source: Source | None,
    *,
    reached: Reached,
    outreaches: Iterable[tuple[date, date | None]],
    won: Iterable[tuple[str | None, int | None, int]],
    costs: Iterable[SourceCost],
    period: Period,
    today: date,
) -> Yield:
    """Put together what came of a source; ``won`` are currency, amount in minor units and number of its won deals."""
    sales = list(won)
    return Yield(
        source=source,
        direction=source.direction if source else None,
        reached=reached,
        response=response_of(outreaches, today),
        won={currency: minor or 0 for currency, minor, _count in sales if currency is not None},
        won_without_value=sum(count for currency, _minor, count in sales if currency is None),
        costs=sum_costs(costs, period.from_on, period.until_on),
    )


def arrange(found: Iterable[Yield]) -> Yields:
    """Order what came of each source, and add it up by direction and as a whole."""
    ordered = sorted(found, key=_place)
    return Yields(
        sources=tuple(ordered),
        directions=tuple(
            together([one for one in ordered if one.direction == direction], direction)
            for direction in (*SOURCE_DIRECTIONS, None)
        ),
        total=together(ordered, None),
    )


def _place(one: Yield) -> tuple[object, ...]:
    """Order by leads, the most first, then by name; those who came from no source stand after their like."""
    source = one.source
    return -one.reached.leads, source is None, source.folded_name if source else "", source.id if source else 0


def together(found: Sequence[Yield], direction: str | None) -> Yield:
    """Add up what came of several sources, each currency by itself."""
    return Yield(
        source=None,
        direction=direction,
        reached=Reached(
            leads=sum(one.reached.leads for one in found),
            prospects=sum(one.reached.prospects for one in found),
            opportunities=sum(one.reached.opportunities for one in found),
            customers=sum(one.reached.customers for one in found),
        ),
        response=Response(
            rate=Rate(
                part=sum(one.response.rate.part for one in found), whole=sum(one.response.rate.whole for one in found)
            ),
            still_open=sum(one.response.still_open for one in found),
        ),
        won=summed(amount for one in found for amount in one.won.items()),
        won_without_value=sum(one.won_without_value for one in found),
        costs=summed(amount for one in found for amount in one.costs.items()),
    )

"""A source: where a lead came from, found by the seller (outbound) or come by itself (inbound)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.money import Money, divided, moneys, summed
from prospectr.core.record import Kept, record

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

SOURCE_DIRECTIONS = ("inbound", "outbound")

DIRECTION_OF_KNOWN_SOURCES = {
    "list": "outbound",
    "phone-book": "outbound",
    "web-search": "outbound",
    "directory": "outbound",
    "conversation": "outbound",
    "networking": "outbound",
    "fair": "outbound",
    "cold-call": "outbound",
    "direct-mail": "outbound",
    "webinar": "inbound",
    "referral": "inbound",
    "advert": "inbound",
    "content": "inbound",
    "social": "inbound",
    "form": "inbound",
}
"""The sources of the trade's own glossary; a source by another name has no direction until the seller says so."""


@record
class Source(Kept):
    """A source as the book keeps it; ``direction`` is ``inbound``, ``outbound`` or not known.

    It is known by ``folded_name``, the form its name is compared by; ``slug`` is a handle.
    """

    slug: str
    name: str
    folded_name: str
    direction: str | None = None


@record
class SourceCost(Kept):
    """What a source cost from ``from_on`` up to and including ``until_on``, in minor units of ``currency``."""

    source_id: int
    amount_minor: int
    currency: str
    from_on: date
    until_on: date
    words: str = ""

    @property
    def amount(self) -> Money:
        """The whole amount."""
        return Money(self.amount_minor, self.currency)


@record
class SourceTotal:
    """What a source cost in one currency, and for each lead; ``per_lead`` is None where there is no lead."""

    cost: Money
    per_lead: Money | None


@record
class SourceReport:
    """A source in a period: the contacts that came from it, what it cost, and the costs that adds up."""

    source: Source
    leads: int
    totals: tuple[SourceTotal, ...]
    costs: tuple[SourceCost, ...]


def cost_within(cost: SourceCost, first: date | None, last: date | None) -> int:
    """Return what of a cost falls into the days from ``first`` up to and including ``last``, in minor units.

    None is no bound. Each day of the cost's own period carries the same part; the sum is rounded half up.
    """
    begin = max(cost.from_on, first) if first else cost.from_on
    end = min(cost.until_on, last) if last else cost.until_on
    days = max(0, (end - begin).days + 1)
    return divided(cost.amount_minor * days, (cost.until_on - cost.from_on).days + 1)


def sum_costs(costs: Iterable[SourceCost], first: date | None, last: date | None) -> dict[str, int]:
    """Add up what of some costs falls into a period, by currency; amounts in two are never added."""
    return summed((cost.currency, cost_within(cost, first, last)) for cost in costs)


def shared(cost: Money, count: int) -> Money | None:
    """Return what each of ``count`` cost, rounded half up; None where there is none."""
    return Money(divided(cost.minor, count), cost.currency) if count else None


def add_up(costs: Iterable[SourceCost], leads: int, first: date | None, last: date | None) -> tuple[SourceTotal, ...]:
    """Add up what falls into a period, each currency by itself, by code, with what a lead cost."""
    totals = moneys(sum_costs(costs, first, last))
    return tuple(SourceTotal(cost=cost, per_lead=shared(cost, leads)) for cost in totals)

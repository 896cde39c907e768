"""What the report of sources counts: the leads of a period by source, what became of them, and what they bought."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.yields import Reached
from prospectr.store.activity import days, first_outreaches
from prospectr.store.funnel import CAME, EVERY_CONTACT, LEAD_ON

if TYPE_CHECKING:
    from datetime import date

    from prospectr.core.period import Period
    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

BOUGHT = f"deal.deleted_at IS NULL AND deal.state = 'won' AND {CAME}"
"""The won deals of the contacts added in a period."""


def reached_by_source(reads: Database | Journal, period: Period) -> dict[int | None, Reached]:
    """Count the contacts added in a period by their source (None: of none), and how far they came."""
    rows = reads.read(
        "SELECT source_id, count(*), count(coalesce(prospect_on, opportunity_on, customer_on)),"
        f" count(coalesce(opportunity_on, customer_on)), count(customer_on) FROM {EVERY_CONTACT} WHERE {CAME}"
        " GROUP BY source_id",
        **days(period),
    )
    return {
        source_id: Reached(leads=leads, prospects=prospects, opportunities=opportunities, customers=customers)
        for source_id, leads, prospects, opportunities, customers in rows
    }


def won_by_source(
    reads: Database | Journal, period: Period
) -> dict[int | None, list[tuple[str | None, int | None, int]]]:
    """Add up the won deals of the contacts added in a period, by source: currency, sum in minor units, number.

    Deals without a value have no currency and no sum.
    """
    rows = reads.read(
        "SELECT source_id, currency, sum(amount_minor), count(*) FROM deal JOIN contact ON contact.id = contact_id"
        f" WHERE {BOUGHT}"
        " GROUP BY source_id, currency ORDER BY source_id, currency",
        **days(period),
    )
    found: dict[int | None, list[tuple[str | None, int | None, int]]] = {}
    for source_id, currency, minor, count in rows:
        found.setdefault(source_id, []).append((currency, minor, count))
    return found


def outreaches_by_source(reads: Database | Journal, period: Period) -> dict[int | None, list[tuple[date, date | None]]]:
    """List the first outreaches to the contacts added in a period by their source, as ``first_outreaches`` has them."""
    found: dict[int | None, list[tuple[date, date | None]]] = {}
    for source_id, on, answered_on in first_outreaches(reads, period, LEAD_ON):
        found.setdefault(source_id, []).append((on, answered_on))
    return found

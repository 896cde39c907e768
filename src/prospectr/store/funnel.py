"""The rows the funnel is made from, fetched once and as they lie in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from prospectr.core.funnel import DealRow, LeadRow, MoveRow
    from prospectr.core.period import Period
    from prospectr.store.database import Database

LEAD_ON = "coalesce(added_on, substr(contact.created_at, 1, 10))"
"""The day a contact came as a lead; of one kept by an older version, the day it was written."""

EVERY_CONTACT = "contact NOT INDEXED"
"""The contacts as they lie: left to itself, SQLite takes some index and looks every contact up from there."""


def fetch_deals(reads: Database) -> list[DealRow]:
    """Fetch number and value of every deal: one that was closed stays, though its contact be deleted."""
    return reads.read("SELECT id, amount_minor, currency FROM deal WHERE deleted_at IS NULL")


def fetch_moves(reads: Database) -> list[MoveRow]:
    """Fetch the way of every deal, one after the other."""
    return reads.read(
        "SELECT deal_id, stage_id, state, moved_on FROM deal_move WHERE deleted_at IS NULL ORDER BY deal_id, id"
    )


def count_leads(reads: Database, period: Period) -> int:
    """Count the contacts that came as leads in a period."""
    rows = reads.read(
        f"SELECT count(*) FROM {EVERY_CONTACT} WHERE deleted_at IS NULL AND {LEAD_ON} BETWEEN :first AND :last",
        first=period.from_on.isoformat(),
        last=period.until_on.isoformat(),
    )
    return int(rows[0][0])


def fetch_further(reads: Database, period: Period) -> list[LeadRow]:
    """Fetch the days of those who came as leads in a period and became something further."""
    return reads.read(
        f"SELECT {LEAD_ON}, prospect_on, opportunity_on, customer_on FROM {EVERY_CONTACT} WHERE deleted_at IS NULL"
        f" AND {LEAD_ON} BETWEEN :first AND :last"
        " AND coalesce(prospect_on, opportunity_on, customer_on) IS NOT NULL",
        first=period.from_on.isoformat(),
        last=period.until_on.isoformat(),
    )

"""The rows the funnel is made from, fetched once and as they lie in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from prospectr.core.funnel import DealRow, LeadRow, MoveRow
    from prospectr.core.period import Period
    from prospectr.store.database import Database

LEAD_ON = "contact.added_on"
"""The day a contact came as a lead; ``store.derived`` fills it in for those of an older version."""

CAME = f"contact.deleted_at IS NULL AND {LEAD_ON} BETWEEN :first AND :last"
"""Who came as a lead in a period."""

EVERY_CONTACT = "contact NOT INDEXED"
"""The contacts as they lie: left to itself, SQLite takes some index and looks every contact up from there."""


def fetch_deals(reads: Database) -> list[DealRow]:
    """Fetch number and value of every deal."""
    return reads.read("SELECT id, amount_minor, currency FROM deal WHERE deleted_at IS NULL")


def fetch_moves(reads: Database) -> list[MoveRow]:
    """Fetch the way of every deal, one after the other."""
    return reads.read(
        "SELECT deal_id, stage_id, state, moved_on FROM deal_move WHERE deleted_at IS NULL ORDER BY deal_id, id"
    )


def find_any(reads: Database) -> tuple[bool, bool]:
    """Tell whether there is any deal, and whether there is any contact."""
    ((deals, leads),) = reads.read(
        "SELECT EXISTS (SELECT 1 FROM deal WHERE deleted_at IS NULL),"
        " EXISTS (SELECT 1 FROM contact WHERE deleted_at IS NULL)"
    )
    return bool(deals), bool(leads)


def count_leads(reads: Database, period: Period) -> int:
    """Count the contacts that came as leads in a period."""
    rows = reads.read(
        f"SELECT count(*) FROM {EVERY_CONTACT} WHERE {CAME}",
        first=period.from_on.isoformat(),
        last=period.until_on.isoformat(),
    )
    return int(rows[0][0])


def fetch_further(reads: Database, period: Period) -> list[LeadRow]:
    """Fetch the days of those who came as leads in a period and became something further."""
    return reads.read(
        f"SELECT {LEAD_ON}, prospect_on, opportunity_on, customer_on FROM {EVERY_CONTACT} WHERE {CAME}"
        " AND coalesce(prospect_on, opportunity_on, customer_on) IS NOT NULL",
        first=period.from_on.isoformat(),
        last=period.until_on.isoformat(),
    )

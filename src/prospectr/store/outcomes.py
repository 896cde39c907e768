"""The rows that tell what became of closed deals, fetched once and as they lie in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.store.funnel import LEAD_ON

if TYPE_CHECKING:
    from datetime import date

    from prospectr.core.outcomes import ClosedRow
    from prospectr.core.period import Period
    from prospectr.store.database import Database


CLOSED = (
    "deal JOIN contact ON contact.id = contact_id JOIN stage ON stage.id = stage_id"
    " WHERE deal.deleted_at IS NULL AND state <> 'open' AND closed_on <= :until"
    " AND pipeline_id = coalesce(:pipeline, pipeline_id)"
)
FOUND_UNFIT = "contact.deleted_at IS NULL AND standing = 'unfit' AND standing_on BETWEEN :first AND :last"


def fetch_closed(reads: Database, until: date, pipeline_id: int | None) -> list[ClosedRow]:
    """Fetch the deals closed up to and including a day, of one pipeline or of all, the first closed first."""
    return reads.read(
        "SELECT contact_id, pipeline_id, state, opened_on, closed_on, amount_minor, currency, reason_id,"
        f" {LEAD_ON} FROM {CLOSED} ORDER BY closed_on, deal.id",
        until=until.isoformat(),
        pipeline=pipeline_id,
    )


def fetch_spent(reads: Database, period: Period) -> list[int]:
    """Fetch how many touches there were with each contact found unfit in a period, up to and including that day."""
    rows = reads.read(
        "SELECT count(interaction.id) FROM contact LEFT JOIN interaction ON contact_id = contact.id"
        " AND interaction.deleted_at IS NULL AND happened_on <= standing_on"
        f" WHERE {FOUND_UNFIT} GROUP BY contact.id",
        first=period.from_on.isoformat(),
        last=period.until_on.isoformat(),
    )
    return [touches for (touches,) in rows]

"""What a forecast reads, as plain rows."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from prospectr.store.deals import OPEN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.store.database import Database
    from prospectr.store.journal import Journal


def open_rows(reads: Database | Journal) -> list[Any]:
    """Return number, stage, value, currency, expected close and own odds of each open deal."""
    return reads.read(f"SELECT id, stage_id, amount_minor, currency, close_on, odds FROM deal WHERE {OPEN} ORDER BY id")


def closed_rows(reads: Database | Journal) -> list[Any]:
    """Count the closed deals by pipeline, state and the furthest place they ever had in it."""
    return reads.read(
        "SELECT pipeline_id, state, furthest, count(*) FROM ("
        "SELECT now.pipeline_id, deal.state, max(was.position) AS furthest FROM deal"
        " JOIN stage AS now ON now.id = deal.stage_id"
        " JOIN deal_move ON deal_move.deal_id = deal.id AND deal_move.deleted_at IS NULL"
        " JOIN stage AS was ON was.id = deal_move.stage_id AND was.pipeline_id = now.pipeline_id"
        " WHERE deal.deleted_at IS NULL AND deal.state <> 'open' GROUP BY deal.id"
        ") GROUP BY pipeline_id, state, furthest"
    )


def titles(reads: Database | Journal, deal_ids: Sequence[int]) -> dict[int, tuple[str, int, str]]:
    """Return title, contact's number and contact's name of deals, by their numbers."""
    rows = reads.read(
        "SELECT deal.id, title, contact_id, name FROM deal JOIN contact ON contact.id = contact_id"
        " WHERE deal.id IN (SELECT value FROM json_each(:ids))",
        ids=json.dumps(list(deal_ids)),
    )
    return {number: (title, contact_id, name) for number, title, contact_id, name in rows}

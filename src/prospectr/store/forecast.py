"""What a forecast reads, as plain rows."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from prospectr.store.deals import OPEN, OUT_OF_THE_WAY

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from prospectr.core.forecast import ClosedCount, OpenDeal
    from prospectr.store.database import Database
    from prospectr.store.journal import Journal


CLOSED_AND_FURTHEST = (
    "SELECT deal.id, now.pipeline_id, deal.state, max(place.rank) AS furthest FROM deal"
    " JOIN stage AS now ON now.id = deal.stage_id"
    # CROSS JOIN keeps SQLite from beginning with the few stages, which takes several times as long.
    " CROSS JOIN deal_move ON deal_move.deal_id = deal.id AND deal_move.deleted_at IS NULL"
    " CROSS JOIN stage AS was ON was.id = deal_move.stage_id AND was.pipeline_id = now.pipeline_id"
    " CROSS JOIN place ON place.stage_id = was.id"
    " WHERE deal.deleted_at IS NULL AND deal.state <> 'open' GROUP BY deal.id"
    " HAVING NOT (deal.state = 'won' AND deal.closed_on = deal.opened_on AND count(*) <= 2)"
)
"""The closed deals with the furthest place they ever had in their pipeline, after ``PLACES``.

What was sold at once, won on the day it was opened and never moved, had no way to go and is left out.
"""

PLACES = "WITH place(stage_id, rank) AS MATERIALIZED (SELECT CAST(key AS INTEGER), value FROM json_each(:ranks)) "


def open_rows(reads: Database | Journal) -> list[OpenDeal]:
    """Return number, stage, value, currency, close, own odds of each open deal, and why it is out of the way."""
    return reads.read(
        f"SELECT deal.id, stage_id, amount_minor, currency, close_on, odds, {OUT_OF_THE_WAY}"
        f" FROM deal CROSS JOIN contact ON contact.id = contact_id WHERE {OPEN} ORDER BY deal.id"
    )


def closed_rows(reads: Database | Journal, ranks: Mapping[int, int]) -> list[ClosedCount]:
    """Count the closed deals of ``CLOSED_AND_FURTHEST`` by pipeline, state and that place.

    ``ranks`` are the places of the stages by their numbers (``core.pipeline.Order``).
    """
    return reads.read(
        f"{PLACES}SELECT pipeline_id, state, furthest, count(*) FROM ({CLOSED_AND_FURTHEST})"
        " GROUP BY pipeline_id, state, furthest",
        ranks=json.dumps(ranks),
    )


def titles(reads: Database | Journal, deal_ids: Sequence[int]) -> dict[int, tuple[str, int, str]]:
    """Return title, contact's number and contact's name of deals, by their numbers."""
    rows = reads.read(
        "SELECT deal.id, title, contact_id, name FROM deal JOIN contact ON contact.id = contact_id"
        " WHERE deal.id IN (SELECT value FROM json_each(:ids))",
        ids=json.dumps(list(deal_ids)),
    )
    return {number: (title, contact_id, name) for number, title, contact_id, name in rows}

"""Goals in the file, and the plain rows their figures are worked out from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.goal import Goal
from prospectr.store.agenda import STANDING_GOAL
from prospectr.store.deals import OPEN, OUT_OF_THE_WAY
from prospectr.store.rows import columns, to_record, to_records

if TYPE_CHECKING:
    from datetime import date

    from prospectr.core.forecast import WonDeal
    from prospectr.core.goal import ClosingDeal, LeftOut, WonSum
    from prospectr.core.period import Period
    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

GOAL = columns(Goal, "goal")
WON = "deal.deleted_at IS NULL AND state <> 'open' AND state = 'won' AND closed_on BETWEEN :first AND :last"
WITHIN_REACH = (
    "deal JOIN stage ON stage.id = stage_id CROSS JOIN contact ON contact.id = contact_id"
    f" WHERE {OPEN} AND {OUT_OF_THE_WAY} IS NULL"
)
"""The open deals of contacts who are not out of the way."""

NO_VALUE = "amount_minor IS NULL"
NO_CLOSE = "amount_minor IS NOT NULL AND (close_on IS NULL OR close_on < :today)"


def find_goal(reads: Database | Journal, goal_id: int) -> Goal | None:
    """Return the goal of that number, deleted or not, or None."""
    rows = reads.read(f"SELECT {GOAL} FROM goal WHERE id = :id", id=goal_id)
    return to_record(Goal, rows[0]) if rows else None


def find_goal_for(reads: Database | Journal, pipeline_id: int, period: Period, currency: str) -> Goal | None:
    """Return the goal of a pipeline for exactly that period, in that currency, or None."""
    rows = reads.read(
        f"SELECT {GOAL} FROM goal WHERE from_on = :first AND until_on = :last AND currency = :currency"
        " AND pipeline_id = :pipeline AND deleted_at IS NULL",
        pipeline=pipeline_id,
        first=period.from_on.isoformat(),
        last=period.until_on.isoformat(),
        currency=currency,
    )
    return to_record(Goal, rows[0]) if rows else None


def list_goals(reads: Database | Journal, first: date, last: date) -> list[Goal]:
    """List the goals of whose period a day lies from ``first`` up to and including ``last``.

    By their first day, the longer period first, then by pipeline and currency.
    """
    rows = reads.read(
        f"SELECT {GOAL} FROM {STANDING_GOAL} AND until_on >= :first AND from_on <= :last"
        " ORDER BY from_on, until_on DESC, pipeline.position, currency, goal.id",
        first=first.isoformat(),
        last=last.isoformat(),
    )
    return to_records(Goal, rows)


def won_rows(reads: Database | Journal, first: date, last: date) -> list[WonDeal]:
    """Return pipeline, value, currency and day of each deal won from ``first`` up to and including ``last``."""
    return reads.read(
        "SELECT pipeline_id, amount_minor, currency, closed_on FROM deal JOIN stage ON stage.id = stage_id"
        f" WHERE {WON}",
        first=first.isoformat(),
        last=last.isoformat(),
    )


def won_sums(reads: Database | Journal, first: date, last: date) -> list[WonSum]:
    """Add up the deals won from ``first`` up to and including ``last``, by pipeline, currency and day.

    Each row holds these three, how many deals, how many of them have a value, and its sum.
    """
    return reads.read(
        "SELECT pipeline_id, currency, closed_on, count(*), count(amount_minor), coalesce(sum(amount_minor), 0)"
        " FROM deal JOIN stage ON stage.id = stage_id"
        f" WHERE {WON}"
        " GROUP BY closed_on, pipeline_id, currency",
        first=first.isoformat(),
        last=last.isoformat(),
    )


def closing_rows(reads: Database | Journal, first: date, last: date) -> list[ClosingDeal]:
    """Return number, pipeline, value, currency, close and odds of each open deal with a value that closes then.

    Those of contacts who are out of the way are left out.
    """
    return reads.read(
        "SELECT deal.id, pipeline_id, amount_minor, currency, close_on, coalesce(deal.odds, stage.odds)"
        f" FROM {WITHIN_REACH}"
        " AND amount_minor IS NOT NULL AND close_on BETWEEN :first AND :last",
        first=first.isoformat(),
        last=last.isoformat(),
    )


def left_out_rows(reads: Database | Journal, today: date) -> list[LeftOut]:
    """Count the open deals that close in no month, by pipeline and currency.

    Each row holds these two, how many have no value, and how many that have one
    have no expected close or one before ``today``. Those of contacts who are out of the way are left out.
    """
    return reads.read(
        f"SELECT pipeline_id, currency, sum({NO_VALUE}), sum({NO_CLOSE}) FROM {WITHIN_REACH}"
        " GROUP BY pipeline_id, currency",
        today=today.isoformat(),
    )

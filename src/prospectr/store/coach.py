"""What the coach reads: open deals, meetings, touches."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from prospectr.core.coach import OpenDeal
from prospectr.core.followup import MEETING_KINDS, OPEN_STATES
from prospectr.core.score import decode
from prospectr.store.activity import days
from prospectr.store.agenda import OF_SOMEBODY, TWO_WAY
from prospectr.store.deals import OPEN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from prospectr.core.period import Period
    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

OF_PIPELINE = "stage.pipeline_id = coalesce(:pipeline, stage.pipeline_id)"
DEAL = "deal JOIN stage ON stage.id = deal.stage_id"
BOOKED = (
    "follow_up CROSS JOIN contact ON contact.id = contact_id WHERE follow_up.deleted_at IS NULL"
    f" AND contact.deleted_at IS NULL AND state IN {OPEN_STATES}"
    " AND kind IN (SELECT value FROM json_each(:meetings)) AND due_on >= :today"
)
MEETINGS = json.dumps(sorted(MEETING_KINDS))
HELD = (
    "interaction INDEXED BY interaction_two_way WHERE deleted_at IS NULL"
    f" AND kind IN ('meet', 'visit') AND happened_on BETWEEN :first AND :last AND {TWO_WAY} AND {OF_SOMEBODY}"
)
WON = (
    f"{DEAL} WHERE deal.state = 'won' AND deal.closed_on BETWEEN :first AND :last"
    f" AND deal.deleted_at IS NULL AND {OF_PIPELINE}"
)
SAID_SO_ON = (
    "(SELECT max(answered_on) FROM answer"
    " WHERE contact_id = contact.id AND criterion = 'authority' AND answer.deleted_at IS NULL)"
)
"""The day of the current answer to authority."""


def open_deals(reads: Database | Journal, pipeline_id: int | None) -> list[OpenDeal]:
    """List the open deals of active contacts, of a pipeline (None: of all), with what the coach looks at."""
    rows = reads.read(
        "SELECT deal.id, deal.contact_id, stage.pipeline_id, stage.odds, stage.idle_days, deal.opened_on,"
        " coalesce(deal.active_on, deal.opened_on), deal.next_on, deal.amount_minor, deal.currency,"
        " contact.answers_code, EXISTS (SELECT 1 FROM deal_person JOIN contact AS person ON person.id ="
        " deal_person.contact_id WHERE deal_id = deal.id AND deal_person.role = 'decision-maker'"
        " AND deal_person.deleted_at IS NULL AND person.deleted_at IS NULL), contact.no_next_why"
        f" FROM {DEAL} JOIN contact ON contact.id = deal.contact_id"
        f" WHERE {OPEN} AND contact.deleted_at IS NULL AND contact.standing = 'active' AND {OF_PIPELINE}",
        pipeline=pipeline_id,
    )
    read, known = date.fromisoformat, {code: decode(code)["authority"] for code in {row[-3] for row in rows}}
    return [
        OpenDeal(
            number,
            contact_id,
            of_pipeline,
            odds,
            idle,
            read(opened),
            read(active),
            read(following) if following else None,
            minor,
            currency,
            known[code],
            bool(who),
            bool(why),
        )
        for number, contact_id, of_pipeline, odds, idle, opened, active, following, minor, currency, *facts in rows
        for code, who, why in (facts,)
    ]


def count_booked(reads: Database | Journal, today: date) -> int:
    """Count the meetings and demos that are planned or confirmed from today on."""
    return _count(reads, BOOKED, meetings=MEETINGS, today=today.isoformat())


def count_held(reads: Database | Journal, period: Period) -> int:
    """Count the meetings and visits of a period that took place, one for each contact and day."""
    return _count(reads, f"(SELECT DISTINCT contact_id, happened_on FROM {HELD})", **days(period))


def count_won(reads: Database | Journal, period: Period, pipeline_id: int | None) -> int:
    """Count the deals won in a period."""
    return _count(reads, WON, **days(period), pipeline=pipeline_id)


def count_touches(reads: Database | Journal, period: Period) -> int:
    """Count the interactions of a period."""
    return _count(
        reads,
        f"interaction WHERE deleted_at IS NULL AND happened_on BETWEEN :first AND :last AND {OF_SOMEBODY}",
        **days(period),
    )


def touches_without_authority(reads: Database | Journal, period: Period) -> list[tuple[int, int]]:
    """Count the touches of a period on each active contact without authority, after the day that was heard; most first.

    Authority is no by their current answer.
    """
    codes = reads.read("SELECT DISTINCT answers_code FROM contact WHERE deleted_at IS NULL")
    return reads.read(
        "SELECT contact.id, count(*) FROM contact JOIN interaction ON interaction.contact_id = contact.id"
        " WHERE contact.deleted_at IS NULL AND contact.standing = 'active'"
        " AND answers_code IN (SELECT value FROM json_each(:codes))"
        " AND interaction.deleted_at IS NULL AND happened_on BETWEEN :first AND :last"
        f" AND happened_on > {SAID_SO_ON} GROUP BY contact.id ORDER BY 2 DESC, 1",
        codes=json.dumps([code for (code,) in codes if decode(code)["authority"] == "no"]),
        **days(period),
    )


def deal_titles(reads: Database | Journal, deal_ids: Iterable[int]) -> dict[int, str]:
    """Return the titles of deals by their numbers."""
    return _named(reads, "SELECT id, title FROM deal WHERE id IN (SELECT value FROM json_each(:ids))", deal_ids)


def contact_names(reads: Database | Journal, contact_ids: Iterable[int]) -> dict[int, str]:
    """Return the names of contacts by their numbers."""
    return _named(reads, "SELECT id, name FROM contact WHERE id IN (SELECT value FROM json_each(:ids))", contact_ids)


def stage_names(reads: Database | Journal, stage_ids: Iterable[int]) -> dict[int, str]:
    """Return the names of stages by their numbers."""
    return _named(reads, "SELECT id, name FROM stage WHERE id IN (SELECT value FROM json_each(:ids))", stage_ids)


def pipeline_names(reads: Database | Journal, pipeline_ids: Iterable[int]) -> dict[int, str]:
    """Return the names of pipelines by their numbers."""
    return _named(reads, "SELECT id, name FROM pipeline WHERE id IN (SELECT value FROM json_each(:ids))", pipeline_ids)


def _named(reads: Database | Journal, statement: str, numbers: Iterable[int]) -> dict[int, str]:
    return dict(reads.read(statement, ids=json.dumps(sorted(set(numbers)))))


def _count(reads: Database | Journal, source: str, **values: object) -> int:
    return int(reads.read(f"SELECT count(*) FROM {source}", **values)[0][0])

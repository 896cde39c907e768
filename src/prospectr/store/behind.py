"""The numbers of the records behind the figures of reports, under the very conditions those are counted with."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from prospectr.core.followup import FollowUp
from prospectr.core.interaction import Interaction
from prospectr.store import activity, coach, forecast, funnel, goals, outcomes, yields
from prospectr.store.rows import columns, to_records

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from prospectr.core.period import Period
    from prospectr.store.database import Database

    Closed = tuple[int, int, int, str, str, str | None, int | None]

OfContact = TypeVar("OfContact", FollowUp, Interaction)

TABLES: dict[type, str] = {FollowUp: "follow_up", Interaction: "interaction"}

FURTHEST = (
    "CASE WHEN customer_on IS NOT NULL THEN 3 WHEN opportunity_on IS NOT NULL THEN 2"
    " WHEN prospect_on IS NOT NULL THEN 1 ELSE 0 END"
)
"""How far a contact came, as a place in ``core.funnel.STEPS``: who was something later was all before it."""


def leads(reads: Database, period: Period) -> list[tuple[int, int | None, int]]:
    """List the leads of a period, the last first: contact, source, how far they came."""
    return reads.read(
        f"SELECT contact.id, source_id, {FURTHEST} FROM {funnel.EVERY_CONTACT} WHERE {funnel.CAME}"
        " ORDER BY contact.added_on DESC, contact.id DESC",
        **activity.days(period),
    )


def bought(reads: Database, period: Period) -> list[tuple[int, int | None, str | None]]:
    """List the won deals of the leads of a period, the last won first: deal, source, currency."""
    return reads.read(
        "SELECT deal.id, source_id, currency FROM deal JOIN contact ON contact.id = contact_id"
        f" WHERE {yields.BOUGHT} ORDER BY closed_on DESC, deal.id DESC",
        **activity.days(period),
    )


def won(reads: Database, first: date, last: date) -> list[tuple[int, int, str | None, str]]:
    """List the deals won in some days, the last won first: deal, pipeline, currency (None: no value), day."""
    return reads.read(
        "SELECT deal.id, pipeline_id, currency, closed_on FROM deal JOIN stage ON stage.id = stage_id"
        f" WHERE {goals.WON} ORDER BY closed_on DESC, deal.id DESC",
        first=first.isoformat(),
        last=last.isoformat(),
    )


def left_out(reads: Database, today: date) -> list[tuple[int, int, str | None, bool]]:
    """List the open deals that no goal holds: deal, pipeline, currency, whether it lacks a value (else, its close)."""
    return reads.read(
        f"SELECT deal.id, pipeline_id, currency, {goals.NO_VALUE} FROM {goals.WITHIN_REACH}"
        f" AND ({goals.NO_VALUE} OR {goals.NO_CLOSE}) ORDER BY deal.id",
        today=today.isoformat(),
    )


def closed_so_far(reads: Database, ranks: Mapping[int, int]) -> list[tuple[int, int, str, int]]:
    """List closed deals with their pipeline, state and the furthest place they had, as ``forecast`` counts them."""
    return reads.read(
        f"{forecast.PLACES}SELECT * FROM ({forecast.CLOSED_AND_FURTHEST}) ORDER BY 1 DESC", ranks=json.dumps(ranks)
    )


def closed(reads: Database, until: date, pipeline_id: int | None) -> list[Closed]:
    """List the deals closed up to a day, the first first: deal, contact, pipeline, state, day, currency, reason."""
    return reads.read(
        "SELECT deal.id, contact_id, pipeline_id, state, closed_on, currency, reason_id"
        f" FROM {outcomes.CLOSED} ORDER BY closed_on, deal.id",
        until=until.isoformat(),
        pipeline=pipeline_id,
    )


def found_unfit(reads: Database, period: Period) -> list[int]:
    """List the contacts found unfit in a period."""
    return _ids(reads, f"SELECT id FROM contact WHERE {outcomes.FOUND_UNFIT} ORDER BY id", **activity.days(period))


def talks(reads: Database, period: Period) -> list[tuple[int, str]]:
    """List the interactions of a period with their direction, the last first."""
    return reads.read(
        f"SELECT id, direction FROM interaction WHERE {activity.TALKED} ORDER BY happened_on DESC, id DESC",
        **activity.days(period),
    )


def touches(reads: Database, period: Period) -> list[int]:
    """List the interactions of a period with those who are open, the last first."""
    return _ids(
        reads,
        f"SELECT id FROM interaction WHERE {activity.TOUCHED} ORDER BY happened_on DESC, id DESC",
        **activity.days(period),
    )


def outreaches(reads: Database, period: Period) -> list[tuple[int, date, date | None]]:
    """List those first approached in a period: contact, day, day of the first two-way interaction."""
    rows = reads.read(
        f"SELECT contact.id, first.happened_on, {activity.ANSWERED_ON} FROM {activity.REACHED_OUT}"
        " AND first.happened_on BETWEEN :first AND :last ORDER BY first.happened_on DESC, contact.id DESC",
        **activity.days(period),
    )
    read = date.fromisoformat
    return [(contact_id, read(on), read(answered) if answered else None) for contact_id, on, answered in rows]


def due(reads: Database, period: Period, today: date) -> list[tuple[int, bool]]:
    """List the follow-ups that were due in a period, and whether they were done in time, the last first."""
    return reads.read(
        f"SELECT id, {activity.DONE_IN_TIME} FROM follow_up WHERE {activity.DUE} ORDER BY due_on DESC, id DESC",
        **activity.days(period),
        today=today.isoformat(),
    )


def reached(reads: Database, reached_on: str, period: Period) -> list[int]:
    """List who reached something in a period, by the column that holds the day, the last first."""
    return _ids(
        reads,
        f"SELECT id FROM {funnel.EVERY_CONTACT} WHERE {activity.became(reached_on)}"
        f" ORDER BY {reached_on} DESC, id DESC",
        **activity.days(period),
    )


def booked(reads: Database, today: date) -> list[int]:
    """List the meetings and demos from today on, the next first."""
    return _ids(
        reads,
        f"SELECT follow_up.id FROM {coach.BOOKED} ORDER BY due_on, follow_up.id",
        meetings=coach.MEETINGS,
        today=today.isoformat(),
    )


def held(reads: Database, period: Period) -> list[int]:
    """List the meetings of a period that took place, of each contact and day the first written; the last first."""
    return _ids(
        reads,
        f"SELECT min(id) FROM {coach.HELD} GROUP BY contact_id, happened_on ORDER BY happened_on DESC, 1 DESC",
        **activity.days(period),
    )


def won_of(reads: Database, period: Period, pipeline_id: int | None) -> list[int]:
    """List the deals won in a period, as the coach counts them, the last first."""
    return _ids(
        reads,
        f"SELECT deal.id FROM {coach.WON} ORDER BY closed_on DESC, deal.id DESC",
        **activity.days(period),
        pipeline=pipeline_id,
    )


def records(reads: Database, record: type[OfContact], ids: Sequence[int]) -> list[OfContact]:
    """Return follow-ups or interactions by their numbers, in the order of these."""
    table = TABLES[record]
    rows = reads.read(
        f"SELECT {columns(record, table)} FROM {table} WHERE id IN (SELECT value FROM json_each(:ids))",
        ids=json.dumps(list(ids)),
    )
    there = {one.id: one for one in to_records(record, rows)}
    return [there[number] for number in ids if number in there]


def _ids(reads: Database, statement: str, **values: object) -> list[int]:
    return [number for (number,) in reads.read(statement, **values)]

"""What the board reads: the figures of its columns, added up by the file itself, and the first cards of each.

Of a column with 70,000 leads only the cards that are shown are read.
"""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from prospectr.core.board import WON
from prospectr.core.refs import say_ref
from prospectr.store.agenda import last_shown
from prospectr.store.contacts import RANK, list_by_rank, teach_score
from prospectr.store.deals import OPEN
from prospectr.store.followups import BY_INSTANT

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from datetime import date

    from prospectr.core.period import Period
    from prospectr.core.pipeline import Stage
    from prospectr.store.database import Database

LONGEST_IDLE = 36_500
"""Days: a stage that allows more allows for ever."""

ODDS = "coalesce(deal.odds, stage.odds)"
"""``core.deal.odds_of``, in percent."""

EXPECTED = f"(2 * deal.amount_minor * {ODDS} + 100) / 200"
"""``core.deal.expected``, in minor units, rounded half up."""

IS_IDLE = (
    "coalesce(deal.active_on, deal.opened_on) < limits.idle_before"
    " AND (deal.next_on IS NULL OR deal.next_on NOT BETWEEN :today AND limits.soon)"
)
"""``core.deal.idle_days`` is not None: what ``core.deal.idle_days_of`` says where the contact is not excused."""

ON_BOARD = "contact.deleted_at IS NULL AND contact.standing = 'active' AND contact.open_deals = 0"
OF_LIFECYCLE = f"{ON_BOARD} AND contact.lifecycle = :lifecycle"
IS_EXCUSED = "(contact.standing <> 'active' OR contact.no_next_why <> '')"

DEALS = f"deal WHERE {OPEN} AND deal.stage_id = :stage"
CONTACTS = f"contact WHERE {OF_LIFECYCLE}"
STEP_OF_DEAL = "follow_up ON follow_up.id = deal.next_id"
STEP_OF_CONTACT = (
    "follow_up ON follow_up.id = (SELECT step.id FROM follow_up AS step WHERE step.contact_id = contact.id"
    " AND step.deleted_at IS NULL AND step.state IN ('planned', 'confirmed')"
    " ORDER BY step.due_on, step.due_at, step.id LIMIT 1)"
)
DUE = {
    "late": ("{noun}.next_on < :today", f"{{noun}}.next_on, {RANK}"),
    "today": ("{noun}.next_on = :today", f"{BY_INSTANT}, {RANK}"),
    "planned": ("{noun}.next_on > :today", f"{BY_INSTANT}, {RANK}"),
}
"""For each place of a card with a next step: which cards they are, and the order of ``core.board.card_key``."""


class Counted(NamedTuple):
    """What the deals of one ``key`` (a stage, or a state) and currency come to; without a value it is None."""

    key: Any
    currency: str | None
    deals: int
    minor: int | None
    expected: int | None = None
    late: int = 0
    none: int = 0
    idle: int = 0
    slow: int = 0


class Among(NamedTuple):
    """The deals and contacts that hold what is looked for, as JSON lists of numbers."""

    deals: str
    contacts: str


def holding(reads: Database, words: Sequence[Sequence[str]]) -> Among:
    """Find the contacts that hold all of the ``words``, each in one of its forms, and the deals that do with titles."""
    named = [[f"word{place}_{number}" for number in range(len(forms))] for place, forms in enumerate(words)]
    values = {
        name: form for names, forms in zip(named, words, strict=True) for name, form in zip(names, forms, strict=True)
    }
    from prospectr.store.finding import HELD

    who = HELD["search_contact"]
    found = []
    for number, text, source in (
        (
            "told.record_id",
            f"{who} || ' ' || told.words",
            (
                "search_text AS told CROSS JOIN search_contact AS held ON held.id = told.contact_id"
                " WHERE told.kind = 'deal'"
            ),
        ),
        ("held.id", who, "search_contact AS held WHERE true"),
    ):
        inside = "".join(f" AND ({' OR '.join(f'instr({text}, :{name}) > 0' for name in names)})" for names in named)
        found.append(json.dumps(_numbers(reads, f"SELECT {number} FROM {source}{inside}", **values)))
    return Among(*found)


def places_of_deals(
    reads: Database, deal_ids: Sequence[int], period: Period, among: Among | None = None
) -> dict[int, str]:
    """Return where deals stand on the board: in the stage of one that is open, won for one won in the period."""
    rows = reads.read(
        "SELECT id, state, stage_id FROM deal WHERE deleted_at IS NULL AND id IN (SELECT value FROM json_each(:ids))"
        f" AND (state = 'open' OR state = 'won' AND closed_on BETWEEN :first AND :last){_of(among, 'deal')}",
        ids=json.dumps(deal_ids),
        first=period.from_on.isoformat(),
        last=period.until_on.isoformat(),
        among=among.deals if among else None,
    )
    return {number: WON if state == "won" else say_ref("stage", stage_id) for number, state, stage_id in rows}


def places_of_contacts(
    reads: Database, contact_ids: Sequence[int], _period: Period, among: Among | None = None
) -> dict[int, str]:
    """Return where contacts stand on the board: by their lifecycle; those with an open deal nowhere."""
    rows = reads.read(
        f"SELECT id, lifecycle FROM contact WHERE {ON_BOARD} AND id IN (SELECT value FROM json_each(:ids))"
        f"{_of(among, 'contact')}",
        ids=json.dumps(contact_ids),
        among=among.contacts if among else None,
    )
    return dict(rows)


def count_open(
    reads: Database, stages: Sequence[Stage], today: date, slow_after: int | None, among: Among | None = None
) -> list[Counted]:
    """Add up the open deals of ``stages``, by stage and currency; those older than ``slow_after`` days are slow."""
    limits = []
    for stage in stages:
        allowed = timedelta(days=min(stage.idle_days, LONGEST_IDLE))
        limits.append([stage.id, (today - allowed).isoformat(), (today + allowed).isoformat()])
    rows = reads.read(
        "WITH limits(stage_id, idle_before, soon) AS MATERIALIZED"
        " (SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(:limits))"
        f" SELECT deal.stage_id, deal.currency, count(*), sum(deal.amount_minor), sum({EXPECTED}),"
        " sum(deal.next_on IS NOT NULL AND deal.next_on < :today),"
        f" sum(deal.next_on IS NULL AND NOT {IS_EXCUSED}), sum({IS_IDLE} AND NOT {IS_EXCUSED}),"
        " coalesce(sum(deal.opened_on < :slow_before), 0)"
        " FROM limits CROSS JOIN stage ON stage.id = limits.stage_id CROSS JOIN deal ON deal.stage_id = stage.id"
        f" LEFT JOIN contact ON (deal.next_on IS NULL OR {IS_IDLE}) AND contact.id = deal.contact_id WHERE {OPEN}"
        f"{_of(among, 'deal')} GROUP BY deal.stage_id, deal.currency",
        limits=json.dumps(limits),
        today=today.isoformat(),
        slow_before=None if slow_after is None else (today - timedelta(days=slow_after)).isoformat(),
        among=among.deals if among else None,
    )
    return [Counted(*row) for row in rows]


def count_closed(
    reads: Database, stage_ids: Collection[int], period: Period, among: Among | None = None
) -> list[Counted]:
    """Add up what was won and lost in a period, by state and currency."""
    rows = reads.read(
        "SELECT state, currency, count(*), sum(amount_minor) FROM deal WHERE deleted_at IS NULL AND state <> 'open'"
        " AND state IN ('won', 'lost') AND closed_on BETWEEN :first AND :last"
        f" AND stage_id IN (SELECT value FROM json_each(:stages)){_of(among, 'deal')} GROUP BY state, currency",
        first=period.from_on.isoformat(),
        last=period.until_on.isoformat(),
        stages=json.dumps(sorted(stage_ids)),
        among=among.deals if among else None,
    )
    return [Counted(*row) for row in rows]


def won_deals(
    reads: Database, stage_ids: Collection[int], period: Period, limit: int | None, among: Among | None = None
) -> list[int]:
    """List what was won in a period, the last won first."""
    rows = reads.read(
        "SELECT id FROM deal WHERE deleted_at IS NULL AND state <> 'open' AND state = 'won'"
        " AND closed_on BETWEEN :first AND :last AND stage_id IN (SELECT value FROM json_each(:stages))"
        f"{_of(among, 'deal')} ORDER BY closed_on DESC, id DESC LIMIT :limit",
        first=period.from_on.isoformat(),
        last=period.until_on.isoformat(),
        stages=json.dumps(sorted(stage_ids)),
        among=among.deals if among else None,
        limit=-1 if limit is None else limit,
    )
    return [deal_id for (deal_id,) in rows]


def first_deals(
    reads: Database, stage_id: int, limit: int | None, today: date, among: Among | None = None
) -> list[int]:
    """List the open deals of a stage that are the first ``limit`` of its column, in no order; None lists all."""
    source, found_there = f"{DEALS}{_of(among, 'deal')}", among.deals if among else None
    if limit is None:
        return _numbers(reads, f"SELECT deal.id FROM {source}", stage=stage_id, among=found_there)
    teach_score(reads, today)
    values = {"stage": stage_id, "today": _day(today), "among": found_there}
    found: list[int] = []
    for place, where, order in _places("deal"):
        left = limit - len(found)
        if left <= 0:
            break
        found += _numbers(
            reads,
            f"SELECT deal.id FROM deal CROSS JOIN contact ON contact.id = deal.contact_id LEFT JOIN {STEP_OF_DEAL}"
            f" WHERE {OPEN} AND deal.stage_id = :stage AND {where} AND coalesce(deal.next_on, '') <= :_last"
            f"{_of(among, 'deal')} ORDER BY {order}, deal.id LIMIT :_limit",
            _last=last_shown(reads, "deal.next_on", f"{source} AND {where}", left, **values) if place in DUE else "",
            _limit=left,
            **values,
        )
    return found


def count_contacts_on(reads: Database, lifecycle: str, among: Among | None = None) -> int:
    """Count the active contacts of a lifecycle that have no open deal."""
    if among:
        source = f"{CONTACTS}{_of(among, 'contact')}"
        return _numbers(reads, f"SELECT count(*) FROM {source}", lifecycle=lifecycle, among=among.contacts)[0]
    # Left to itself, SQLite takes a narrower index and looks every contact up.
    source = CONTACTS.replace("contact", "contact INDEXED BY contact_on_board", 1)
    return _numbers(reads, f"SELECT count(*) FROM {source}", lifecycle=lifecycle)[0]


def first_contacts(
    reads: Database, lifecycle: str, limit: int | None, today: date, among: Among | None = None
) -> list[int]:
    """List the contacts of a lifecycle that are the first ``limit`` of its column, in no order; None lists all."""
    of_these = f"{OF_LIFECYCLE}{_of(among, 'contact')}"
    ranked = {"lifecycle": lifecycle, "among": among.contacts if among else None}
    if limit is None:
        return _numbers(reads, f"SELECT id FROM contact WHERE {of_these}", **ranked)
    teach_score(reads, today)
    found: list[int] = []
    for place, where, order in _places("contact"):
        left = limit - len(found)
        if left <= 0:
            break
        if place not in DUE:
            asked = list_by_rank(reads, f"{of_these} AND {where}", ranked, left, today)
            found += [contact.id for contact in asked]
            continue
        values = {**ranked, "today": _day(today)}
        found += _numbers(
            reads,
            f"SELECT contact.id FROM contact LEFT JOIN {STEP_OF_CONTACT}"
            f" WHERE {of_these} AND {where} AND contact.next_on <= :_last ORDER BY {order} LIMIT :_limit",
            _last=last_shown(reads, "contact.next_on", f"contact WHERE {of_these} AND {where}", left, **values),
            _limit=left,
            **values,
        )
    return found


def _places(noun: str) -> Iterator[tuple[str, str, str]]:
    """Give the places of a column in their order: the name, which cards they are, and their order there."""
    for place in ("late", "today", "none", "planned", "excused"):
        if place in DUE:
            where, order = DUE[place]
            yield place, where.format(noun=noun), order.format(noun=noun)
        elif noun == "contact":
            asked = "= ''" if place == "none" else "<> ''"
            yield place, f"contact.next_on IS NULL AND contact.no_next_why {asked}", RANK
        else:
            asked = "NOT " if place == "none" else ""
            yield place, f"deal.next_on IS NULL AND {asked}{IS_EXCUSED}", RANK


def _of(among: Among | None, noun: str) -> str:
    """Ask for the records of a noun that are ``among`` those found, which is bound as ``:among``."""
    return f" AND {noun}.id IN (SELECT value FROM json_each(:among))" if among else ""


def _numbers(reads: Database, statement: str, **values: object) -> list[int]:
    return [number for (number,) in reads.read(statement, **values)]


def _day(day: date) -> str:
    return day.isoformat()

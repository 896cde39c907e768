"""Deals in the file, with their way, their people and what was found true of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from prospectr.core.deal import Deal, DealCard, DealCheck, DealMove, DealPerson
from prospectr.core.figures import Days
from prospectr.core.followup import FollowUp
from prospectr.store import contacts, pipelines
from prospectr.store.dealstates import DEAL_OF_STATE
from prospectr.store.rows import columns, to_record, to_records

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import date

    from prospectr.core.contact import ContactCard
    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

DEAL = columns(Deal, "deal")
MOVE = columns(DealMove, "deal_move")
PERSON = columns(DealPerson, "deal_person")
CHECK = columns(DealCheck, "deal_check")
FOLLOW_UP = columns(FollowUp, "follow_up")
OPEN = "deal.deleted_at IS NULL AND deal.state = 'open'"
OUT_OF_THE_WAY = (
    "CASE WHEN contact.standing IN ('do-not-contact', 'unfit') THEN contact.standing"
    " WHEN contact.standing = 'parked' AND contact.back_on > deal.close_on THEN 'parked' END"
)
"""Why an open deal brings no money on its day: whose it is, is out of the way until then, or for good; else NULL."""


def find_deal(reads: Database | Journal, deal_id: int) -> Deal | None:
    """Return the deal of that number, deleted or not, or None."""
    rows = reads.read(f"SELECT {DEAL} FROM deal WHERE id = :id", id=deal_id)
    return to_record(Deal, rows[0]) if rows else None


def deals_of(reads: Database | Journal, contact_id: int) -> list[Deal]:
    """List the deals of a contact that are not deleted: the open ones first, then the last closed."""
    rows = reads.read(
        f"SELECT {DEAL} FROM deal WHERE contact_id = :id AND deleted_at IS NULL"
        " ORDER BY state <> 'open', closed_on DESC, id",
        id=contact_id,
    )
    return to_records(Deal, rows)


def open_deals_of(reads: Database | Journal, contact_id: int) -> list[Deal]:
    """List the open deals of a contact, the first opened first."""
    rows = reads.read(f"SELECT {DEAL} FROM deal WHERE contact_id = :id AND {OPEN} ORDER BY id", id=contact_id)
    return to_records(Deal, rows)


def deals_in_stage(reads: Database | Journal, stage_id: int) -> list[Deal]:
    """List the open deals that stand in a stage, and the deleted ones that would be open there if they came back."""
    rows = reads.read(f"SELECT {DEAL} FROM deal WHERE stage_id = :id AND state = 'open' ORDER BY id", id=stage_id)
    return to_records(Deal, rows)


def moves_of(reads: Database | Journal, deal_id: int) -> list[DealMove]:
    """List the steps of a deal's way, from the first on."""
    rows = reads.read(
        f"SELECT {MOVE} FROM deal_move WHERE deal_id = :id AND deleted_at IS NULL ORDER BY id", id=deal_id
    )
    return to_records(DealMove, rows)


def people_of(reads: Database | Journal, deal_id: int) -> list[DealPerson]:
    """List who is who to a deal, the first named first."""
    rows = reads.read(
        f"SELECT {PERSON} FROM deal_person WHERE deal_id = :id AND deleted_at IS NULL ORDER BY id", id=deal_id
    )
    return to_records(DealPerson, rows)


def roles_of(reads: Database | Journal, contact_id: int) -> list[tuple[int, str]]:
    """List the open deals of others on which somebody has a role: the deal's number and the role."""
    return reads.read(
        "SELECT deal_id, role FROM deal_person JOIN deal ON deal.id = deal_id"
        f" WHERE deal_person.contact_id = :id AND deal_person.deleted_at IS NULL AND deal.contact_id <> :id AND {OPEN}"
        " ORDER BY deal_person.id",
        id=contact_id,
    )


def checks_of(reads: Database | Journal, deal_id: int) -> list[DealCheck]:
    """List the points of checklists found true of a deal."""
    rows = reads.read(
        f"SELECT {CHECK} FROM deal_check WHERE deal_id = :id AND deleted_at IS NULL ORDER BY id", id=deal_id
    )
    return to_records(DealCheck, rows)


def idle_deals_of(reads: Database | Journal, contact_ids: Collection[int]) -> dict[int, list[Deal]]:
    """Return the open deals without a next step of some contacts, by the contact, the first opened first."""
    rows = reads.read(
        f"SELECT {DEAL} FROM deal WHERE contact_id IN (SELECT value FROM json_each(:ids)) AND {OPEN}"
        " AND next_on IS NULL ORDER BY id",
        ids=json.dumps(list(contact_ids)),
    )
    return _by_contact(to_records(Deal, rows))


def open_cards_of(reads: Database | Journal, people: Mapping[int, ContactCard]) -> dict[int, tuple[DealCard, ...]]:
    """Return the cards of the open deals of ``people``, by the number of the contact; those without are passed over."""
    numbers = [contact_id for contact_id, card in people.items() if card.contact.open_deals]
    if not numbers:
        return {}
    rows = reads.read(
        f"SELECT {DEAL} FROM deal WHERE contact_id IN (SELECT value FROM json_each(:ids)) AND {OPEN} ORDER BY id",
        ids=json.dumps(numbers),
    )
    filed: dict[int, tuple[DealCard, ...]] = {}
    for card in _cards(reads, to_records(Deal, rows), people):
        number = card.contact.contact.id
        filed[number] = (*filed.get(number, ()), card)
    return filed


def get_cards(reads: Database | Journal, deal_ids: Sequence[int]) -> list[DealCard]:
    """Return the cards of deals, in the order of their numbers as given; numbers without a deal are passed over."""
    rows = reads.read(
        f"SELECT {DEAL} FROM deal WHERE id IN (SELECT value FROM json_each(:ids))", ids=json.dumps(list(deal_ids))
    )
    found = {deal.id: deal for deal in to_records(Deal, rows)}
    people = contacts.get_cards(reads, sorted({deal.contact_id for deal in found.values()}))
    ordered = [found[deal_id] for deal_id in deal_ids if deal_id in found]
    return _cards(reads, ordered, {card.contact.id: card for card in people})


def _cards(reads: Database | Journal, offered: Sequence[Deal], people: Mapping[int, ContactCard]) -> list[DealCard]:
    """Put each deal beside its stage, its pipeline, its contact and its next step."""
    stages = pipelines.all_stages(reads)
    rows_of_stages = {pipeline.id: pipeline for pipeline in pipelines.all_pipelines(reads)}
    steps = _steps(reads, [deal.next_id for deal in offered if deal.next_id is not None])
    return [
        DealCard(
            deal=deal,
            stage=stages[deal.stage_id],
            pipeline=rows_of_stages[stages[deal.stage_id].pipeline_id],
            contact=people[deal.contact_id],
            next_step=steps.get(deal.next_id) if deal.next_id else None,
        )
        for deal in offered
        if deal.contact_id in people
    ]


def _steps(reads: Database | Journal, numbers: Sequence[int]) -> dict[int, FollowUp]:
    rows = reads.read(
        f"SELECT {FOLLOW_UP} FROM follow_up WHERE id IN (SELECT value FROM json_each(:ids))", ids=json.dumps(numbers)
    )
    return {step.id: step for step in to_records(FollowUp, rows)}


def _by_contact(offered: Sequence[Deal]) -> dict[int, list[Deal]]:
    filed: dict[int, list[Deal]] = {}
    for deal in offered:
        filed.setdefault(deal.contact_id, []).append(deal)
    return filed


ORDERS = {
    "added": "deal.id DESC",
    "value": "deal.amount_minor IS NULL, deal.currency, deal.amount_minor DESC, deal.id",
    "close": "deal.close_on IS NULL, deal.close_on, deal.id",
    "idle": "coalesce(deal.active_on, deal.opened_on), deal.id",
    "stage": "pipeline.position, pipeline.id, stage.position, stage.id, deal.next_on IS NULL, deal.next_on, deal.id",
}
"""The orders of a list of deals; by value each currency by itself, by code."""


def count_open_deals(reads: Database | Journal) -> dict[int, int]:
    """Count the open deals in each stage that holds some."""
    return dict(reads.read(f"SELECT stage_id, count(*) FROM deal WHERE {OPEN} GROUP BY stage_id"))


def won_ages(reads: Database | Journal, pipeline_id: int | None = None) -> dict[int, list[int]]:
    """Return how many days each won deal took, by pipeline; of one pipeline, or of all."""
    # Named, or SQLite looks up every row: the index holds all that is asked for.
    rows = reads.read(
        "SELECT stage.pipeline_id, deal.opened_on, deal.closed_on FROM deal INDEXED BY deal_closed"
        " JOIN stage ON stage.id = deal.stage_id"
        " WHERE deal.deleted_at IS NULL AND deal.state <> 'open' AND deal.state = 'won'"
        " AND stage.pipeline_id = coalesce(:pipeline, stage.pipeline_id)",
        pipeline=pipeline_id,
    )
    ages: dict[int, list[int]] = {}
    day_of = Days()
    for of_pipeline, opened_on, closed_on in rows:
        ages.setdefault(of_pipeline, []).append(day_of[closed_on] - day_of[opened_on])
    return ages


def list_deal_ids(
    reads: Database | Journal,
    *,
    state: str = "open",
    stage_id: int | None = None,
    pipeline_id: int | None = None,
    sort: str = "added",
    limit: int | None = None,
) -> list[int]:
    """List the numbers of deals that are not deleted; ``state`` is one, or ``closed`` or ``any``."""
    rows = reads.read(
        "SELECT deal.id FROM deal JOIN contact ON contact.id = deal.contact_id JOIN stage ON stage.id = deal.stage_id"
        " JOIN pipeline ON pipeline.id = stage.pipeline_id"
        f" WHERE deal.deleted_at IS NULL AND contact.deleted_at IS NULL AND {DEAL_OF_STATE[state]}"
        " AND (:stage_id IS NULL OR stage.id = :stage_id) AND (:pipeline_id IS NULL OR pipeline.id = :pipeline_id)"
        f" ORDER BY {ORDERS[sort]} LIMIT :limit",
        stage_id=stage_id,
        pipeline_id=pipeline_id,
        limit=-1 if limit is None else limit,
    )
    return [number for (number,) in rows]


def add_deal(journal: Journal, deal: Deal) -> Deal:
    """Write a new deal and the first step of its way."""
    written = journal.insert("deal", deal)
    journal.insert(
        "deal_move",
        DealMove(deal_id=written.id, stage_id=written.stage_id, state=written.state, moved_on=written.opened_on),
    )
    return written


def move_deal(journal: Journal, before: Deal, after: Deal, on: date) -> Deal:
    """Write a deal in another stage or state, and that step of its way."""
    written = journal.update("deal", before, after)
    journal.insert(
        "deal_move",
        DealMove(
            deal_id=before.id,
            from_stage_id=before.stage_id,
            from_state=before.state,
            stage_id=after.stage_id,
            state=after.state,
            moved_on=on,
        ),
    )
    return written

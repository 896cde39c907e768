"""Deals in the file, with their way, their people and what was found true of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from prospectr.core.deal import Deal, DealCard, DealCheck, DealMove, DealPerson
from prospectr.core.followup import FollowUp
from prospectr.store import contacts, pipelines
from prospectr.store.rows import columns, to_record, to_records

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

DEAL = columns(Deal, "deal")
MOVE = columns(DealMove, "deal_move")
PERSON = columns(DealPerson, "deal_person")
CHECK = columns(DealCheck, "deal_check")
OPEN = "deal.deleted_at IS NULL AND deal.state = 'open'"


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


def checks_of(reads: Database | Journal, deal_id: int) -> list[DealCheck]:
    """List the points of checklists found true of a deal."""
    rows = reads.read(
        f"SELECT {CHECK} FROM deal_check WHERE deal_id = :id AND deleted_at IS NULL ORDER BY id", id=deal_id
    )
    return to_records(DealCheck, rows)


def get_cards(reads: Database | Journal, deal_ids: Sequence[int]) -> list[DealCard]:
    """Return the cards of deals, in the order of their numbers as given; numbers without a deal are passed over."""
    among = "IN (SELECT value FROM json_each(:ids))"
    rows = reads.read(f"SELECT {DEAL} FROM deal WHERE id {among}", ids=json.dumps(list(deal_ids)))
    found = {deal.id: deal for deal in to_records(Deal, rows)}
    people = contacts.get_cards(reads, sorted({deal.contact_id for deal in found.values()}))
    cards = {card.contact.id: card for card in people}
    stages = pipelines.all_stages(reads)
    rows_of = {pipeline.id: pipeline for pipeline in pipelines.all_pipelines(reads)}
    wanted = json.dumps([deal.next_id for deal in found.values() if deal.next_id is not None])
    steps = {
        step.id: step
        for step in to_records(
            FollowUp, reads.read(f"SELECT {columns(FollowUp, 'follow_up')} FROM follow_up WHERE id {among}", ids=wanted)
        )
    }
    return [
        DealCard(
            deal=deal,
            stage=stages[deal.stage_id],
            pipeline=rows_of[stages[deal.stage_id].pipeline_id],
            contact=cards[deal.contact_id],
            next_step=steps.get(deal.next_id) if deal.next_id else None,
        )
        for deal in (found[deal_id] for deal_id in deal_ids if deal_id in found)
        if deal.contact_id in cards
    ]


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

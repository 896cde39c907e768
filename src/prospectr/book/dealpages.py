"""The page of a deal: everything kept of it, read for ``show``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.deal import DealPage
from prospectr.core.interaction import Interaction
from prospectr.core.note import Concern, Note, open_and_answered
from prospectr.store import deals, followups, pipelines, reasons
from prospectr.store.owned import list_owned

if TYPE_CHECKING:
    from prospectr.book import Book


def read_page(book: Book, deal_id: int, timeline: int | None) -> DealPage:
    """Return everything kept of a deal, with its contact's words that are for no deal alone and still open.

    ``timeline`` limits the interactions to the newest, None reads all.
    """
    reads = book.database
    (card,) = deals.get_cards(reads, [deal_id])
    deal = card.deal
    moves = deals.moves_of(reads, deal_id)
    way = {move.stage_id for move in moves} | {move.from_stage_id for move in moves}
    concerns = open_and_answered(list_owned(reads, Concern, deal.contact_id))
    return DealPage(
        card=card,
        moves=tuple(moves),
        stages={
            number: stage
            for number, stage in pipelines.all_stages(reads).items()
            if stage.pipeline_id == card.pipeline.id or number in way
        },
        people=tuple((person, who.contact.name) for person, who in book.dealings.people(card).people),
        checklist=book.checklists.of(card).points,
        reason=reasons.find_reason(reads, deal.reason_id) if deal.reason_id else None,
        follow_ups=tuple(
            step
            for step in followups.follow_ups_of(reads, deal.contact_id)
            if step.deal_id == deal_id or (step.deal_id is None and step.is_open)
        ),
        interactions=tuple(list_owned(reads, Interaction, deal.contact_id, timeline, deal_id=deal_id)),
        notes=tuple(note for note in list_owned(reads, Note, deal.contact_id) if note.deal_id == deal_id),
        concerns=tuple(
            one for one in concerns if one.deal_id == deal_id or (one.deal_id is None and one.answered_on is None)
        ),
    )

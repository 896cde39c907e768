"""What is to be planned next, once something was done: for whom, for which deal, and what is proposed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.followup import FollowUp
from prospectr.core.interaction import Interaction
from prospectr.core.nextstep import propose, type_plan
from prospectr.core.record import record
from prospectr.core.refs import say_ref
from prospectr.core.standing import is_excused

if TYPE_CHECKING:
    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.core.contact import ContactCard
    from prospectr.core.deal import Deal


@record
class NextStep:
    """What stands next with a contact, for one of their deals or for all.

    ``planned`` is the step there is already; where there is none, ``proposal``
    is what mostly follows, as one would type it, or nothing.
    """

    card: ContactCard
    deal: Deal | None = None
    planned: FollowUp | None = None
    proposal: str = ""


def keep_words(book: Book, outcome: Outcome, words: str) -> Outcome:
    """Keep what came of a step that was done: with what was logged of it, else as a note."""
    talk = next((one for one in outcome.records if isinstance(one, Interaction)), None)
    if talk is not None:
        table, logged = book.records.get(say_ref("interaction", talk.id))
        return book.records.edit(table, logged, {"words": words})
    deal_id = next((one.deal_id for one in outcome.records if isinstance(one, FollowUp)), None)
    return book.notes.add(outcome.cards[0].contact.id, words, deal_id=deal_id)


def find_next_step(book: Book, outcome: Outcome) -> NextStep | None:
    """Return what stands next after an act, or None where nothing is to be said of it.

    After an act on an open deal it is a step for that deal, else for the open
    deal of theirs that has none. With somebody let go of nothing is planned;
    what the same act planned was said already.
    """
    if not outcome.cards or outcome.cards[0].contact.standing in {"unfit", "do-not-contact"}:
        return None
    card = outcome.cards[0]
    deal = next((one.deal for one in outcome.deals if one.deal.is_open), None)
    step = next((one.next_step for one in outcome.deals if one.deal.is_open), card.next_step)
    if deal is None and card.contact.idle_deals and not is_excused(card.contact):
        deal, step = book.deals.without_step(card.contact.id)[0], None
    if step in outcome.records:
        return None
    if step is not None:
        return NextStep(card=card, deal=deal, planned=step)
    today, working_days = book.clock.today(), book.settings.working_days
    closed = next((one for one in outcome.records if isinstance(one, FollowUp) and not one.is_open), None)
    talk = next((one for one in outcome.records if isinstance(one, Interaction)), None)
    plan = propose(card.contact, today, working_days, step=closed, talk=talk)
    return NextStep(card=card, deal=deal, proposal=type_plan(plan, today) if plan else "")

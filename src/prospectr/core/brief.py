"""The brief: what to have read before talking to a contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.occasion import day_at_hand, is_handled
from prospectr.core.qualification import AGEING_DAYS, leave_for_next_talk, open_questions
from prospectr.core.record import record

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from prospectr.core.contact import ContactPage
    from prospectr.core.deal import DealCard
    from prospectr.core.followup import FollowUp
    from prospectr.core.note import Concern, Note
    from prospectr.core.occasion import Occasion

NEAR_DAYS = 30
"""For how many days ahead a brief tells of birthdays and the like; of one just passed until its card is sent."""


@record
class Brief:
    """What matters of a contact's page before a talk, in the order it is read; ``occasions`` each with its day.

    ``questions`` are the criteria to ask about, unknown or aged, in the order
    of the walk; those in ``for_next_talk`` are better left for the talk after.
    ``last_note`` is the newest note neither pinned nor of what else they looked at.
    """

    page: ContactPage
    questions: tuple[str, ...]
    for_next_talk: frozenset[str]
    concerns: tuple[Concern, ...]
    pinned: tuple[Note, ...]
    last_note: Note | None
    alternatives: tuple[Note, ...]
    occasions: tuple[tuple[date, Occasion], ...]
    steps: tuple[FollowUp, ...]
    deals: tuple[DealCard, ...] = ()


def brief_of(page: ContactPage, today: date, ageing_days: int = AGEING_DAYS) -> Brief:
    """Choose from a contact's page what to have read before talking to them.

    Concerns still open, notes pinned, notes of what else they looked at,
    occasions of the next 30 days and of a few days ago, follow-ups still open, the earliest first, and open deals.
    """
    questions = open_questions(page.answers, today, ageing_days)
    notes = [note for note in page.notes if note.kind != "alternatives"]
    talked = page.card.contact.last_two_way_on is not None
    return Brief(
        page=page,
        questions=questions,
        for_next_talk=frozenset(name for name in questions if leave_for_next_talk(name, had_two_way_talk=talked)),
        concerns=tuple(concern for concern in page.concerns if concern.answered_on is None),
        pinned=tuple(note for note in notes if note.pinned),
        last_note=max(
            (note for note in notes if not note.pinned), key=lambda note: (note.noted_on, note.id), default=None
        ),
        alternatives=tuple(note for note in page.notes if note.kind == "alternatives"),
        occasions=_coming(page.occasions, today),
        steps=tuple(sorted((step for step in page.follow_ups if step.is_open), key=_when)),
        deals=tuple(card for card in page.deals if card.deal.is_open),
    )


def _coming(occasions: Sequence[Occasion], today: date) -> tuple[tuple[date, Occasion], ...]:
    """Give the occasions of the next 30 days, and those just passed without a card, each with its day, in order."""
    days = [(day_at_hand(occasion, today), occasion) for occasion in occasions]
    near = [
        (on, occasion)
        for on, occasion in days
        if (on - today).days <= NEAR_DAYS and (on >= today or not is_handled(occasion, on))
    ]
    return tuple(sorted(near, key=lambda pair: (pair[0], pair[1].id)))


def _when(step: FollowUp) -> tuple[date, str, int]:
    return step.due_on, step.due_time or "", step.id

"""What is sold to a crowd and planned with it: deals and follow-ups as awkward as their people (``crowds``)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from hypothesis import strategies as st

from prospectr.book import Book
from prospectr.core.deal import Deal, DealMove
from prospectr.core.followup import FOLLOW_UP_KINDS, FOLLOW_UP_STATES, FollowUp
from prospectr.core.note import Note
from prospectr.core.outgoing import OutgoingDeal, OutgoingFollowUp
from prospectr.core.text import fold_name
from prospectr.store import outgoing
from prospectr.store.pipelines import list_stages
from prospectr.store.reasons import list_reasons
from tests.book.crowds import DAYS, LINES, MONEY, NOTHING_OR_LINES, PAST_DAYS, TEXTS, Portrait


class Sold(NamedTuple):
    """A deal that is drawn: ``whose`` of the crowd, and which of the stages."""

    whose: int
    stage: int
    deal: Deal
    notes: Sequence[tuple[str, date]]
    is_won: bool | None
    reason: int


class Planned(NamedTuple):
    """A follow-up that is drawn: ``whose`` of the crowd, and which of their deals it is for."""

    whose: int
    step: FollowUp
    deal: int | None


def _sold(
    whose: int,
    stage: int,
    title: str,
    money: tuple[int | None, str | None],
    days: tuple[date, date],
    close_on: date | None,
    odds: int | None,
    is_won: bool | None,
    words: str,
    notes: Sequence[tuple[str, date]],
) -> Sold:
    deal = Deal(
        contact_id=0,
        stage_id=0,
        title=title,
        amount_minor=money[0],
        currency=money[1],
        close_on=close_on,
        odds=odds,
        state={None: "open", True: "won", False: "lost"}[is_won],
        opened_on=min(days),
        closed_on=None if is_won is None else max(days),
        closing_words="" if is_won is None else words,
    )
    return Sold(whose, stage, deal, notes, is_won, stage)


_SOLD = st.builds(
    _sold,
    st.integers(0, 3),
    st.integers(0, 30),
    LINES,
    MONEY,
    st.tuples(PAST_DAYS, PAST_DAYS),
    st.one_of(st.none(), DAYS),
    st.one_of(st.none(), st.integers(0, 100)),
    st.sampled_from((None, True, False)),
    NOTHING_OR_LINES,
    st.lists(st.tuples(TEXTS, PAST_DAYS), max_size=2, unique_by=lambda note: note[0]),
)


_CONTROLS = r"\r(?!\n)|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]"
"""What no calendar holds, and nobody types into a follow-up."""


def _planned(
    whose: int,
    kind: str,
    words: str,
    due_on: date,
    time: str | None,
    state: str,
    closed_on: date,
    series: tuple[str, int, int, int] | None,
    deal: int | None,
) -> Planned:
    is_open = state in {"planned", "confirmed"}
    step = FollowUp(
        contact_id=0,
        kind=kind,
        words=words,
        due_on=due_on,
        due_time=time,
        zone="Asia/Bangkok" if time else None,
        state=state,
        closed_on=None if is_open else closed_on,
        repeat_unit=series[0] if series else None,
        repeat_every=series[1] if series else None,
        repeat_from_on=due_on - timedelta(days=series[2]) if series else None,
        repeat_until_on=due_on + timedelta(days=series[3]) if series else None,
    )
    return Planned(whose, step, deal)


_PLANNED = st.builds(
    _planned,
    st.integers(0, 3),
    st.sampled_from(FOLLOW_UP_KINDS),
    NOTHING_OR_LINES.map(lambda text: re.sub(_CONTROLS, "", text).strip()),
    DAYS,
    st.sampled_from((None, None, "00:00", "09:30", "23:59")),
    st.sampled_from(FOLLOW_UP_STATES),
    PAST_DAYS,
    st.one_of(
        st.none(),
        st.tuples(
            st.sampled_from(("week", "month", "year")), st.integers(1, 5), st.integers(0, 40), st.integers(0, 900)
        ),
    ),
    st.one_of(st.none(), st.integers(0, 2)),
)
SOLD = st.lists(_SOLD, min_size=1, max_size=4, unique_by=lambda one: fold_name(one.deal.title))
PLANNED = st.lists(
    _PLANNED, min_size=1, max_size=4, unique_by=lambda one: (one.step.kind, one.step.words, one.step.due_on)
)


def deal_with(book: Book, sold: Sequence[Sold], planned: Sequence[Planned]) -> None:
    """Write deals and follow-ups of the people of a book."""
    cards = book.contacts.cards(sort="added")
    people = [card.contact.id for card in cards]
    left_alone = {card.contact.id for card in cards if card.contact.standing == "do-not-contact"}
    with book.act("deal.add") as unit:
        stages, reasons = list_stages(unit), list_reasons(unit)
        titles: dict[int, list[int]] = {}
        for one in sold:
            owner = people[one.whose % len(people)]
            reason = reasons[one.reason % len(reasons)].id if one.is_won is False and one.reason % 3 else None
            stage = stages[one.stage % len(stages)]
            odds = None if one.deal.odds == stage.odds else one.deal.odds
            deal = unit.insert(
                "deal", replace(one.deal, contact_id=owner, stage_id=stage.id, reason_id=reason, odds=odds)
            )
            move = DealMove(deal_id=deal.id, stage_id=stage.id, state="open", moved_on=deal.opened_on)
            unit.insert("deal_move", move)
            if deal.closed_on:
                ended = replace(
                    move, from_stage_id=stage.id, from_state="open", state=deal.state, moved_on=deal.closed_on
                )
                unit.insert("deal_move", ended)
            for words, on in one.notes:
                unit.insert("note", Note(contact_id=owner, deal_id=deal.id, words=words, noted_on=on))
            titles.setdefault(owner, []).append(deal.id)
        for plan in planned:
            owner = people[plan.whose % len(people)]
            own = titles.get(owner, [])
            deal_id = own[plan.deal % len(own)] if own and plan.deal is not None else None
            step = plan.step
            if owner in left_alone and step.is_open:  # whoever is left alone has no step to come
                step = replace(step, state="cancelled", closed_on=book.clock.today())
            due_at = book.clock.instant(step.due_on, step.due_time, step.zone) if step.due_time and step.zone else None
            unit.insert("follow_up", replace(step, contact_id=owner, deal_id=deal_id, due_at=due_at))


def sold_in(book: Book) -> dict[str, Portrait]:
    """Say what a book holds of every deal, by its UUID."""
    numbers = book.exports.choose_deals(with_do_not_contact=True).numbers
    return {one.card.deal.uuid: _say_deal(one) for one in outgoing.read_deals(book.database, numbers)}


def _say_deal(one: OutgoingDeal) -> Portrait:
    deal = one.card.deal
    told = {
        name: getattr(deal, name)
        for name in (
            *("title", "amount_minor", "currency", "close_on", "odds", "state", "opened_on", "closed_on"),
            "closing_words",
        )
    }
    return told | {
        "stage": (one.card.pipeline.name, one.card.stage.name),
        "reason": one.reason,
        "contact": (one.card.contact.contact.uuid, one.card.contact.contact.name),
        "notes": sorted((note.words, str(note.noted_on), note.kind, note.pinned) for note in one.notes),
    }


def planned_in(book: Book) -> dict[str, Portrait]:
    """Say what a book holds of every follow-up, by its UUID."""
    numbers = book.exports.choose_follow_ups(with_do_not_contact=True).numbers
    return {one.follow_up.uuid: _say_step(one) for one in outgoing.read_follow_ups(book.database, numbers)}


def _say_step(one: OutgoingFollowUp) -> Portrait:
    step = one.follow_up
    told = {
        name: getattr(step, name)
        for name in (
            *("kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit"),
            *("repeat_every", "repeat_from_on", "repeat_until_on"),
        )
    }
    return told | {
        "deal": one.deal.title if one.deal else "",
        "contact": (one.contact.contact.uuid, one.contact.contact.name),
        "kept lines": sorted(one.kept_lines),
    }

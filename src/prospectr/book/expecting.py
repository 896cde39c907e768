"""Expecting: somebody as they will be once the rows before are written, so that rows after can be compared with them.

What is not in the book yet has a number below 0 where a row can change it: the first deal an import brings to a
contact is -1, the second -2, and so it is for follow-ups, days and ways to reach them. What no row can change has 0.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from prospectr.core.contact import Contact, ContactPoint
from prospectr.core.deal import Deal
from prospectr.core.dealdelta import say_reason
from prospectr.core.delta import COLUMN_OF, Delta, Known
from prospectr.core.followup import FollowUp
from prospectr.core.incoming import IncomingId
from prospectr.core.interaction import Interaction
from prospectr.core.occasion import Occasion
from prospectr.core.qualification import Answer
from prospectr.core.text import fold_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.book.known_by import Person
    from prospectr.core.incoming import IncomingContact, IncomingDeal, IncomingFollowUp, IncomingPoint


def delta_of_new(coming: IncomingContact, reach: Sequence[tuple[IncomingPoint, str | None]]) -> Delta:
    """Return what is to be written of somebody new besides the contact; ``reach`` are the ways to reach them."""
    return Delta(
        outside_id=coming.outside_id,
        points=tuple(point for point, _normal in reach),
        tags=coming.tags,
        fields=tuple((name, value) for name, value in coming.fields if value),
        notes=tuple(dict.fromkeys(coming.notes)),
        occasions=coming.occasions,
        deals=coming.deals,
        follow_ups=coming.follow_ups,
        interactions=coming.interactions,
        answers=coming.answers,
        kept_lines=coming.kept_lines,
    )


def known_when_new(name: str, person: Person, delta: Delta) -> Known:
    """Return somebody new as they will be."""
    coming = person.coming
    contact = Contact(
        uuid=coming.uuid,
        slug="",
        name=name,
        role=coming.role,
        language=coming.language,
        source_detail=coming.source_detail,
        priority=coming.priority or "normal",
        standing=coming.standing or "active",
        standing_reason=coming.standing_reason,
        standing_on=coming.standing_on,
        back_on=coming.back_on,
        asked_again=coming.asked_again or None,
        no_next_why=coming.no_next_why,
        in_inbox=bool(coming.in_inbox),
        added_on=coming.added_on,
    )
    company = coming.company
    empty = Known(
        contact=contact,
        company=company.name if company else "",
        trade=company.trade if company else "",
        place=company.place if company else "",
        size=company.size if company else None,
        source=coming.source,
        referred_by=coming.referred_by,
    )
    return known_after(empty, person, delta)


def known_after(known: Known, person: Person, delta: Delta) -> Known:
    """Return somebody as they will be once a delta is written."""
    normals = {(point.kind, point.value): normal for point, normal in person.reach}
    values = {name: value for name, value in delta.changes.items() if name not in COLUMN_OF}
    first = _first_number(known.points)
    points = (
        ContactPoint(
            id=first - place, contact_id=0, kind=kind, label=label, value=value, normal=normals.get((kind, value))
        )
        for place, (kind, label, value) in enumerate(delta.points)
    )
    talks = (
        Interaction(contact_id=0, kind=one.kind, direction=one.direction, words=one.words, happened_on=one.happened_on)
        for one in delta.interactions
    )
    answers = (
        Answer(
            contact_id=0,
            criterion=one.criterion,
            value=one.value,
            words=one.words,
            answered_on=one.answered_on or date.min,
        )
        for one in delta.answers
    )
    return replace(
        known,
        contact=replace(known.contact, **values) if values else known.contact,
        **_company_after(known, person.coming, delta),
        source=delta.changes.get("source", known.source),
        referred_by=delta.changes.get("referred_by", known.referred_by),
        ids=known.ids | {delta.outside_id} if delta.outside_id else known.ids,
        tags=(*(tag for tag in known.tags if tag not in delta.gone_tags), *delta.tags),
        fields={name: value for name, value in _fields_after(known, delta).items() if value},
        notes=known.notes | _words_after(delta),
        kept_lines=known.kept_lines | set(delta.kept_lines),
        points=(*(point for point in known.points if point.id not in delta.gone_points), *points),
        occasions=_days_after(known, delta),
        interactions=(*known.interactions, *talks),
        answers=(*known.answers, *answers),
        **_deals_after(known, delta),
        **_steps_after(known, delta),
    )


def _fields_after(known: Known, delta: Delta) -> dict[str, str]:
    """Return what the fields of somebody's will hold, an empty text where one is emptied."""
    gone = {fold_name(name): "" for name in delta.gone_fields}
    return {**known.fields, **gone, **{fold_name(name): value for name, value in delta.fields}}


def _words_after(delta: Delta) -> set[str]:
    """Return the words that will be noted; why a deal was lost is kept with it, and not noted by a row after."""
    lost = (deal for _number, deal, column in delta.deal_changes if column == "state" and deal.state == "lost")
    words = {note.words for note in delta.notes} | {note.words for _deal, note in delta.deal_notes}
    return words | {say_reason(deal.reason) for deal in lost if deal.reason}


def _company_after(known: Known, coming: IncomingContact, delta: Delta) -> dict[str, Any]:
    company = coming.company
    if company is None or not (delta.fills_company or "company" in delta.changes):
        return {"company": delta.changes.get("company", known.company)}
    is_same = fold_name(company.name) == fold_name(known.company)
    return {
        "company": company.name,
        "trade": (known.trade if is_same else "") or company.trade,
        "place": (known.place if is_same else "") or company.place,
        "size": (known.size if is_same else None) or company.size,
    }


def _first_number(there: Sequence[Deal | FollowUp | Occasion | ContactPoint]) -> int:
    """Return the number of the next record an import brings to a contact: -1 for the first, -2 for the second."""
    return -1 - sum(1 for one in there if one.id < 0)


def _days_after(known: Known, delta: Delta) -> tuple[Occasion, ...]:
    first = _first_number(known.occasions)
    days = [
        Occasion(id=first - place, contact_id=0, label=day.label, month=day.month, day=day.day, year=day.year)
        for place, day in enumerate(delta.occasions)
    ]
    changed = dict(delta.occasion_changes)
    there = (
        replace(held, month=day.month, day=day.day, year=day.year) if (day := changed.get(held.id)) else held
        for held in known.occasions
    )
    return (*there, *days)


def _numbers_after(
    parts: Sequence[IncomingDeal | IncomingFollowUp],
    made: Sequence[Deal | FollowUp],
    called: Sequence[tuple[int, IncomingDeal | IncomingFollowUp]],
) -> dict[IncomingId, int]:
    """Return by what deals or follow-ups will be known: those that are ``made`` of ``parts``, and those ``called``."""
    numbers = [*((one.id, part) for one, part in zip(made, parts, strict=True)), *called]
    ids = {part.outside_id: number for number, part in numbers if part.outside_id}
    return ids | {IncomingId("uuid", part.uuid): number for number, part in numbers if part.uuid}


def _deals_after(known: Known, delta: Delta) -> dict[str, Any]:
    first = _first_number(known.deals)
    deals = [_deal_to_come(first - place, deal) for place, deal in enumerate(delta.deals)]
    ids = _numbers_after(delta.deals, deals, delta.deal_ids)
    there = {held.id: held for held in known.deals}
    for number, deal, column in delta.deal_changes:
        there[number] = replace(there[number], **_deal_values(deal, column))
    return {"deals": (*there.values(), *deals), "deal_ids": {**known.deal_ids, **ids}}


def _deal_values(deal: IncomingDeal, column: str) -> dict[str, Any]:
    """Return what a deal has of a change in one column; its stage is compared with that of the book."""
    if column == "stage_id":
        return {}
    if column == "amount_minor":
        return {"amount_minor": deal.amount_minor, "currency": deal.currency}
    if column == "state":
        words = "" if deal.state == "open" else deal.closing_words
        return {"state": deal.state, "closed_on": deal.closed_on, "closing_words": words}
    return {column: getattr(deal, column)}


def _deal_to_come(number: int, deal: IncomingDeal) -> Deal:
    return Deal(
        id=number,
        contact_id=0,
        stage_id=0,
        title=deal.title,
        amount_minor=deal.amount_minor,
        currency=deal.currency,
        state=deal.state or "open",
        opened_on=deal.opened_on or deal.closed_on or date.min,
        closed_on=deal.closed_on,
        close_on=deal.close_on,
    )


def _steps_after(known: Known, delta: Delta) -> dict[str, Any]:
    first = _first_number(known.follow_ups)
    steps = [_step_to_come(first - place, step) for place, step in enumerate(delta.follow_ups)]
    ids = _numbers_after(delta.follow_ups, steps, delta.follow_up_ids)
    changed = dict(delta.follow_up_changes)
    there = (_step_after(held, changed[held.id]) if held.id in changed else held for held in known.follow_ups)
    return {"follow_ups": (*there, *steps), "follow_up_ids": {**known.follow_up_ids, **ids}}


def _step_to_come(number: int, step: IncomingFollowUp) -> FollowUp:
    return _step_after(FollowUp(id=number, contact_id=0, kind=step.kind, due_on=step.due_on), step)


def _step_after(held: FollowUp, step: IncomingFollowUp) -> FollowUp:
    """Return a follow-up as it will be once a row has changed it; a series the file says nothing of goes on."""
    after = replace(
        held,
        kind=step.kind,
        words=step.words,
        due_on=step.due_on,
        due_time=step.due_time,
        zone=(step.zone or held.zone) if step.due_time else None,
        state=step.state,
    )
    if not (step.repeat_unit and step.repeat_until_on):
        return after
    return replace(
        after,
        repeat_unit=step.repeat_unit,
        repeat_every=step.repeat_every or 1,
        repeat_until_on=step.repeat_until_on,
    )

"""Expecting: somebody as they will be once the rows before are written, so that rows after can be compared with them.

What is not in the book yet has a number below 0, or 0 where no row can change it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from prospectr.core.contact import Contact, ContactPoint
from prospectr.core.deal import Deal
from prospectr.core.delta import COLUMN_OF, Delta, Known
from prospectr.core.followup import FollowUp
from prospectr.core.interaction import Interaction
from prospectr.core.occasion import Occasion
from prospectr.core.qualification import Answer
from prospectr.core.text import fold_name

if TYPE_CHECKING:
    from prospectr.book.matching import Person
    from prospectr.core.incoming import IncomingContact, IncomingDeal, IncomingFollowUp


def delta_of_new(person: Person) -> Delta:
    """Return what is to be written of somebody new besides the contact."""
    coming = person.coming
    return Delta(
        outside_id=coming.outside_id,
        points=tuple(point for point, _normal in person.reach),
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
        slug="",
        name=name,
        role=coming.role,
        language=coming.language,
        source_detail=coming.source_detail,
        priority=coming.priority or "normal",
        standing=coming.standing or "active",
        in_inbox=bool(coming.in_inbox),
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
    points = (
        ContactPoint(contact_id=0, kind=kind, label=label, value=value, normal=normals.get((kind, value)))
        for kind, label, value in delta.points
    )
    days = (
        Occasion(contact_id=0, label=day.label, month=day.month, day=day.day, year=day.year) for day in delta.occasions
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
        tags=(*known.tags, *delta.tags),
        fields={**known.fields, **{fold_name(name): value for name, value in delta.fields}},
        notes=known.notes | {note.words for note in delta.notes} | {note.words for *_deal, note in delta.deal_notes},
        kept_lines=known.kept_lines | set(delta.kept_lines),
        points=(*known.points, *points),
        occasions=(*known.occasions, *days),
        interactions=(*known.interactions, *talks),
        answers=(*known.answers, *answers),
        **_deals_after(known, delta),
        **_steps_after(known, delta),
    )


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


def _deals_after(known: Known, delta: Delta) -> dict[str, Any]:
    first = -1 - len(known.deals)
    deals = [_deal_to_come(first - place, deal) for place, deal in enumerate(delta.deals)]
    ids = {one.outside_id: made.id for one, made in zip(delta.deals, deals, strict=True) if one.outside_id}
    ids |= {deal.outside_id: number for number, deal in delta.deal_ids if deal.outside_id}
    return {"deals": (*known.deals, *deals), "deal_ids": {**known.deal_ids, **ids}}


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
    first = -1 - len(known.follow_ups)
    steps = [_step_to_come(first - place, step) for place, step in enumerate(delta.follow_ups)]
    ids = {one.outside_id: made.id for one, made in zip(delta.follow_ups, steps, strict=True) if one.outside_id}
    return {"follow_ups": (*known.follow_ups, *steps), "follow_up_ids": {**known.follow_up_ids, **ids}}


def _step_to_come(number: int, step: IncomingFollowUp) -> FollowUp:
    return FollowUp(
        id=number,
        contact_id=0,
        kind=step.kind,
        words=step.words,
        due_on=step.due_on,
        due_time=step.due_time,
        zone=step.zone,
        state=step.state,
    )

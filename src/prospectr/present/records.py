"""Records as JSON: one shape for each type, the same in every command.

Ids are typed ids, days and instants ISO 8601, money ``{"minor", "currency"}``,
enum words English whatever the seller's language.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import cache
from typing import TYPE_CHECKING

from prospectr.core.lifecycle import customer
from prospectr.core.money import Money
from prospectr.core.record import fields_of, type_of
from prospectr.core.refs import say_ref
from prospectr.core.score import score_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from prospectr.core.changes import Operation
    from prospectr.core.contact import ContactCard, ContactPoint
    from prospectr.core.deal import DealCard

Item = dict[str, object]

REFERENCES = {
    "contact_id": "contact",
    "deal_id": "deal",
    "decider_id": "contact",
    "field_id": "field",
    "follow_up_id": "follow_up",
    "from_stage_id": "stage",
    "next_id": "follow_up",
    "pipeline_id": "pipeline",
    "reason_id": "lost_reason",
    "source_id": "source",
    "stage_check_id": "stage_check",
    "stage_id": "stage",
}


def item(record: object) -> Item:
    """Return a record as a JSON object, with its ``type`` and typed ``id`` first."""
    cls: type = type(record)
    kind = type_of(record)
    if kind == "operation":
        return operation_item(record)  # type: ignore[arg-type]
    values: Item = {"type": kind, "id": None}
    for name, key, named in _fields_shown(cls, kind):
        value = getattr(record, name)
        if named is not None:
            values[key] = None if value is None else say_ref(named, value)
        elif name == "amount_minor":
            values[key] = money_item(None if value is None else Money(value, getattr(record, "currency", "")))
        elif name == "choices":
            values[key] = value.splitlines()
        elif name == "opened_early":
            values[key] = value.split()
        else:
            values[key] = plain_value(value)
    return values


@cache
def _fields_shown(cls: type, kind: str) -> list[tuple[str, str, str | None]]:
    """List each field a class of records shows: its name, its key, and the type of what it names by number.

    Found once for the class: an answer holds hundreds of its records.
    """
    shown: list[tuple[str, str, str | None]] = []
    for field in fields_of(cls):
        if field.name == "id":
            shown.append((field.name, "id", kind))
        elif field.name in REFERENCES:
            shown.append((field.name, field.name.removesuffix("_id"), REFERENCES[field.name]))
        elif field.name != "currency":
            shown.append((field.name, "amount" if field.name == "amount_minor" else field.name, None))
    return shown


def contact_item(card: ContactCard, today: date) -> Item:
    """Return a contact as a JSON object."""
    contact = card.contact
    step = card.next_step
    return {
        "type": "contact",
        "id": say_ref("contact", contact.id),
        "slug": contact.slug,
        "name": contact.name,
        "company": card.company,
        "company_id": None if contact.company_id is None else say_ref("company", contact.company_id),
        "emails": [_point(point) for point in card.points if point.kind == "email"],
        "phones": [_point(point) for point in card.points if point.kind == "phone"],
        "addresses": [_point(point) for point in card.points if point.kind == "address"],
        "links": [_point(point) for point in card.points if point.kind == "link"],
        "tags": list(card.tags),
        "fields": _fields(card) if card.fields else {},
        "source": card.source,
        "source_detail": contact.source_detail,
        "referred_by": None if contact.referred_by_id is None else say_ref("contact", contact.referred_by_id),
        "role": contact.role,
        "language": contact.language,
        "priority": contact.priority,
        "standing": contact.standing,
        "standing_reason": contact.standing_reason,
        "standing_on": plain_value(contact.standing_on),
        "back_on": plain_value(contact.back_on),
        "asked_again": contact.asked_again,
        "no_next_why": contact.no_next_why,
        "lifecycle": contact.lifecycle,
        "promising": contact.promising,
        "customer": customer(contact.won_deals),
        "open_deals": contact.open_deals,
        "won_deals": contact.won_deals,
        "added_on": plain_value(contact.added_on),
        "prospect_on": plain_value(contact.prospect_on),
        "opportunity_on": plain_value(contact.opportunity_on),
        "customer_on": plain_value(contact.customer_on),
        "score": score_of(contact, today),
        "answers_known": contact.answers_known,
        "next_step": item(step) if step else None,
        "last_touch_on": plain_value(contact.last_touch_on),
        "last_two_way_on": plain_value(contact.last_two_way_on),
        "in_inbox": contact.in_inbox,
        "uuid": contact.uuid,
        "version": contact.version,
        "created_at": plain_value(contact.created_at),
        "updated_at": plain_value(contact.updated_at),
        "deleted_at": plain_value(contact.deleted_at),
    }


def money_item(money: Money | None) -> Item | None:
    """Return money as JSON, null where it is not known."""
    return {"minor": money.minor, "currency": money.currency} if money else None


def deal_item(card: DealCard, today: date) -> Item:
    """Return a deal as a JSON object: the record, the names beside its ids, and what follows from it today."""
    from prospectr.core.deal import age_in_days, idle_days_of

    worth = expected_of(card)
    return {
        **item(card.deal),
        "contact_name": card.contact.contact.name,
        "stage_name": card.stage.name,
        "stage_odds": card.stage.odds,
        "pipeline": say_ref("pipeline", card.pipeline.id),
        "expected": money_item(worth),
        "age_days": age_in_days(card.deal, today),
        "idle_days": idle_days_of(card, today),
    }


def expected_of(card: DealCard) -> Money | None:
    """Return what an open deal is worth by its odds; None where its value is not known or it is closed."""
    amount = card.deal.amount
    if amount is None or not card.deal.is_open:
        return None
    from prospectr.core.deal import expected, odds_of

    return Money(expected(amount.minor, odds_of(card.deal, card.stage)), amount.currency)


def deal_items(cards: Iterable[DealCard], today: date) -> list[Item]:
    """Return deals as JSON objects."""
    return [deal_item(card, today) for card in cards]


def _fields(card: ContactCard) -> Item:
    from prospectr.core.field import plain_value as plain_held

    return {shown.slug: plain_held(shown.kind, shown.value) for shown in card.fields}


def operation_item(operation: Operation) -> Item:
    """Return an operation as a JSON object; its id is its number."""
    return {
        "type": "operation",
        "id": operation.id,
        "verb": operation.verb,
        "subject": operation.subject or None,
        "name": operation.label or None,
        "done_at": plain_value(operation.done_at),
        "undone": operation.undone,
        "undone_by": operation.undone_by,
        "target": operation.target_id,
    }


def plain_value(value: object) -> object:
    """Return a value as JSON holds it: days as ISO 8601, instants the same in UTC."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return value.isoformat() if isinstance(value, date) else value


def _point(point: ContactPoint) -> Item:
    return {"label": point.label, "value": point.value, "normal": point.normal, "valid": point.normal is not None}

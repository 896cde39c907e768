"""Records as JSON: one shape for each type, the same in every command.

Ids are typed ids, days and instants ISO 8601, money ``{"minor", "currency"}``,
enum words English whatever the seller's language.
"""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from prospectr.core.changes import Operation
from prospectr.core.company import Company
from prospectr.core.field import Field, FieldValue
from prospectr.core.followup import FollowUp
from prospectr.core.interaction import Interaction
from prospectr.core.note import Concern, Note
from prospectr.core.occasion import Occasion
from prospectr.core.qualification import Answer
from prospectr.core.refs import say_ref
from prospectr.core.score import score_of
from prospectr.core.source import Source, SourceCost
from prospectr.core.tag import Tag

if TYPE_CHECKING:
    from prospectr.core.contact import ContactCard, ContactPoint

Item = dict[str, object]

TYPE_OF = {
    Answer: "answer",
    Company: "company",
    Concern: "concern",
    Field: "field",
    FieldValue: "field_value",
    FollowUp: "follow_up",
    Interaction: "interaction",
    Note: "note",
    Occasion: "occasion",
    Source: "source",
    SourceCost: "source_cost",
    Tag: "tag",
}
REFERENCES = {
    "contact_id": "contact",
    "decider_id": "contact",
    "field_id": "field",
    "follow_up_id": "follow_up",
    "source_id": "source",
}


def item(record: object) -> Item:
    """Return a record as a JSON object, with its ``type`` and typed ``id`` first."""
    if isinstance(record, Operation):
        return operation_item(record)
    kind = TYPE_OF[type(record)]
    values: Item = {"type": kind}
    for field in fields(record):  # type: ignore[arg-type]
        value = getattr(record, field.name)
        if field.name == "id":
            values["id"] = say_ref(kind, value)
        elif field.name in REFERENCES:
            named = REFERENCES[field.name]
            values[field.name.removesuffix("_id")] = None if value is None else say_ref(named, value)
        elif field.name == "amount_minor":
            values["amount"] = None if value is None else {"minor": value, "currency": getattr(record, "currency", "")}
        elif field.name != "currency":
            values[field.name] = plain_value(value)
    return {"type": kind, "id": values["id"], **values}


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
        "tags": list(card.tags),
        "source": card.source,
        "referred_by": None if contact.referred_by_id is None else say_ref("contact", contact.referred_by_id),
        "lifecycle": contact.lifecycle,
        "promising": contact.promising,
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
    return {"value": point.value, "normal": point.normal, "valid": point.normal is not None}

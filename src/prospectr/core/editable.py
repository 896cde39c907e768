"""The fields of each type of record that can be changed: data for the flags, the editor and the forms alike."""

from __future__ import annotations

from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from prospectr.core.contact import PRIORITIES, say_labelled
from prospectr.core.errors import InputError
from prospectr.core.followup import FOLLOW_UP_KINDS
from prospectr.core.interaction import DIRECTIONS, INTERACTION_KINDS, OUTCOMES
from prospectr.core.money import say_money
from prospectr.core.note import CONCERN_KINDS
from prospectr.core.occasion import plain_day_of_year
from prospectr.core.period import say_period
from prospectr.core.qualification import ANSWER_VALUES
from prospectr.core.refs import say_ref
from prospectr.core.source import SOURCE_DIRECTIONS
from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from collections.abc import Callable

    from prospectr.core.contact import ContactCard
    from prospectr.core.deal import Deal
    from prospectr.core.followup import FollowUp
    from prospectr.core.goal import Goal
    from prospectr.core.note import Concern
    from prospectr.core.source import SourceCost

Kind = Literal["text", "words", "list", "flag", "choice", "date", "number", "money", "fact"]
Value = str | bool | list[str]


class Field(NamedTuple):
    """A field: its name, what kind of value it holds, and a sentence that says what that is.

    ``words`` are a text that may be of several lines, ``choice`` is one of
    ``choices``, or none of them where it ``may_lack``, a ``fact`` is shown and not changed. ``reads`` takes the value
    from the record, from the card of a contact; without it the attribute of
    the field's name holds it.
    """

    name: str
    kind: Kind
    sentence: str
    reads: Callable[[Any], object] | None = None
    choices: tuple[str, ...] = ()
    may_lack: bool = False


def _points_of(kind: str) -> Callable[[ContactCard], list[str]]:
    return lambda card: [say_labelled(point.label, point.value) for point in card.points if point.kind == kind]


def _own_fields(card: ContactCard) -> list[str]:
    return [f"{shown.slug}={shown.value}" for shown in card.fields]


def _referrer(card: ContactCard) -> str:
    return say_ref("contact", card.contact.referred_by_id) if card.contact.referred_by_id else ""


def _when(step: FollowUp) -> str:
    return " ".join(part for part in (step.due_on.isoformat(), step.due_time) if part)


def _amount(record: SourceCost | Goal | Deal) -> str:
    return say_money(record.amount) if record.amount else ""


def _is_open(concern: Concern) -> bool:
    return concern.answered_on is None


FIELDS: dict[str, tuple[Field, ...]] = {
    "contact": (
        Field(N_("name"), "text", N_("the name"), attrgetter("contact.name")),
        Field(N_("company"), "text", N_('where they work; "" for nowhere')),
        Field(N_("role"), "text", N_("what they do there"), attrgetter("contact.role")),
        Field(
            N_("emails"),
            "list",
            N_("e-mail addresses, all of them, like nora@lind.dk or work=nora@lind.dk"),
            _points_of("email"),
        ),
        Field(N_("phones"), "list", N_("phones, all of them"), _points_of("phone")),
        Field(N_("addresses"), "list", N_("postal addresses, all of them"), _points_of("address")),
        Field(N_("links"), "list", N_("links, all of them"), _points_of("link")),
        Field(N_("language"), "text", N_("the language they speak"), attrgetter("contact.language")),
        Field(N_("source"), "text", N_("where they came from: a word like fair or referral")),
        Field(
            N_("source_detail"),
            "text",
            N_("where exactly: which fair, which flyer"),
            attrgetter("contact.source_detail"),
        ),
        Field(N_("by"), "text", N_("who sent them: an id or a name in the book"), _referrer),
        Field(N_("tags"), "list", N_("tags, all of them")),
        Field(N_("fields"), "list", N_("fields of your own, all of them, like shoe-size=42"), _own_fields),
        Field(N_("priority"), "choice", N_("your own order among equals"), attrgetter("contact.priority"), PRIORITIES),
        Field(N_("inbox"), "flag", N_("whether they wait in the inbox: true or false"), attrgetter("contact.in_inbox")),
        Field(N_("standing"), "fact", N_("how you stand with them"), attrgetter("contact.standing")),
    ),
    "company": (
        Field(N_("name"), "text", N_("the name")),
        Field(N_("trade"), "text", N_("what they do, like bakery")),
        Field(N_("place"), "text", N_("where they are, like Aarhus")),
        Field(N_("size"), "number", N_("how many people work there")),
    ),
    "follow_up": (
        Field(N_("kind"), "choice", N_("what it is"), choices=FOLLOW_UP_KINDS),
        Field(N_("when"), "date", N_("when it is due, like tue, 3d, 2026-12-25 or 25 dec 10:00"), _when),
        Field(N_("words"), "words", N_("what it is about")),
        Field(N_("state"), "fact", N_("how it stands")),
    ),
    "note": (
        Field(N_("words"), "words", N_("the words of the note")),
        Field(N_("pinned"), "flag", N_("whether it stays in sight: true or false")),
    ),
    "interaction": (
        Field(N_("kind"), "choice", N_("what it was"), choices=INTERACTION_KINDS),
        Field(N_("direction"), "choice", N_("whether it came in from them, or went out to them"), choices=DIRECTIONS),
        Field(N_("outcome"), "choice", N_('how it went, or ""'), choices=OUTCOMES, may_lack=True),
        Field(
            N_("on"), "date", N_("the day it happened, like yesterday, mon or 2026-11-20"), attrgetter("happened_on")
        ),
        Field(N_("words"), "words", N_("what was said")),
    ),
    "answer": (
        Field(N_("criterion"), "fact", N_("the question")),
        Field(N_("value"), "choice", N_("the answer"), choices=ANSWER_VALUES),
        Field(N_("words"), "words", N_("the words you heard")),
        Field(
            N_("via"), "choice", N_('how you heard it, or ""'), attrgetter("channel"), INTERACTION_KINDS, may_lack=True
        ),
        Field(N_("said_by"), "text", N_("who said it, where that was somebody else")),
        Field(N_("verified"), "flag", N_("whether it was checked: true or false")),
    ),
    "concern": (
        Field(N_("kind"), "choice", N_("what it is"), choices=CONCERN_KINDS),
        Field(N_("words"), "words", N_("the question, objection or request, in their words")),
        Field(N_("answer"), "words", N_("what you answered")),
        Field(N_("open"), "flag", N_("whether it waits for an answer: true or false"), _is_open),
    ),
    "occasion": (
        Field(N_("label"), "text", N_("what is remembered: birthday, or words of your own")),
        Field(N_("day"), "date", N_("the day, like 29 feb, 12 jun 1986 or 1986-06-12"), plain_day_of_year),
    ),
    "source": (
        Field(N_("name"), "text", N_("the name")),
        Field(N_("direction"), "choice", N_('who finds whom, or ""'), choices=SOURCE_DIRECTIONS, may_lack=True),
    ),
    "source_cost": (
        Field(N_("source"), "fact", N_("the source"), lambda cost: say_ref("source", cost.source_id)),
        Field(N_("amount"), "money", N_("what was paid, like 120eur"), _amount),
        Field(N_("from"), "date", N_("the first day it paid for"), attrgetter("from_on")),
        Field(N_("until"), "date", N_("the last day it paid for"), attrgetter("until_on")),
        Field(N_("words"), "words", N_("what it was")),
    ),
    "deal": (
        Field(N_("title"), "text", N_("what is being sold")),
        Field(N_("amount"), "money", N_('its value, like 1200eur; "" for not known'), _amount),
        Field(
            N_("close"),
            "date",
            N_('when it should close, like eom or 2026-12-25; "" for not known'),
            attrgetter("close_on"),
        ),
        Field(N_("odds"), "number", N_('odds of its own in percent, 0 to 100; "" for those of its stage')),
        Field(N_("words"), "words", N_("what was said when it was won or lost"), attrgetter("closing_words")),
        Field(N_("state"), "fact", N_("how it stands; prospectr move changes its stage")),
    ),
    "goal": (
        Field(N_("period"), "fact", N_("the month, quarter or year"), lambda goal: say_period(goal.period)),
        Field(N_("pipeline"), "fact", N_("the pipeline"), lambda goal: say_ref("pipeline", goal.pipeline_id)),
        Field(N_("amount"), "money", N_("what is to be won, like 6000eur"), _amount),
    ),
    "lost_reason": (Field(N_("name"), "text", N_("the name")),),
    "pipeline": (Field(N_("name"), "text", N_("the name")),),
    "stage": (
        Field(N_("pipeline"), "fact", N_("the pipeline"), lambda stage: say_ref("pipeline", stage.pipeline_id)),
        Field(N_("name"), "text", N_("the name")),
        Field(N_("odds"), "number", N_("its odds in percent, 0 to 100")),
        Field(N_("idle"), "number", N_("for how many days a deal may be idle in it"), attrgetter("idle_days")),
    ),
    "stage_check": (
        Field(N_("stage"), "fact", N_("the stage"), lambda check: say_ref("stage", check.stage_id)),
        Field(N_("words"), "words", N_("what should be true before a deal leaves the stage")),
    ),
    "tag": (Field(N_("name"), "text", N_("the name")),),
    "field": (
        Field(N_("name"), "text", N_("the name")),
        Field(N_("kind"), "fact", N_("what it holds")),
        Field(N_("choices"), "list", N_("its choices, all of them"), lambda field: field.choices.splitlines()),
    ),
}
"""By type, in the order they are shown."""


class FieldUnknownError(InputError):
    """A type of record has no such field."""

    def __init__(self, table: str, field: str) -> None:
        super().__init__(
            _("A {type} has no {field}.").format(type=table.replace("_", "-"), field=field),
            hint=_("It has: {fields}").format(fields=say_names(table)),
        )


def say_label(field: Field) -> str:
    """Say what a field is called where there is little room, words apart."""
    return _(field.name).replace("_", " ")


def say_names(table: str) -> str:
    """Name the fields of a type that can be changed."""
    return ", ".join(field.name for field in FIELDS[table] if field.kind != "fact")


def check_fields(table: str, changes: dict[str, object]) -> None:
    """Refuse fields that a type of record does not have; what a field may hold is the book's to say."""
    known = {field.name for field in FIELDS[table] if field.kind != "fact"}
    for field in changes:
        if field not in known:
            raise FieldUnknownError(table, field)


def read_fields(table: str, record: object) -> dict[str, Value]:
    """Return what the fields of a record hold, a contact being given by its card; what is not known is ``""``."""
    return {
        field.name: _plain(field.reads(record) if field.reads else getattr(record, field.name))
        for field in FIELDS[table]
    }


def _plain(value: object) -> Value:
    if isinstance(value, bool):
        return value
    if isinstance(value, (list, tuple)):
        return [str(one) for one in value]
    if value is None:
        return ""
    return value.isoformat() if isinstance(value, date) else str(value)

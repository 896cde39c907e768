"""Merging: what becomes of two contacts who are one person, field by field.

One stays and keeps the name; what it lacks is taken from the other, and where
both say different things, what the other said is kept in a note. Whoever is to
be left alone on either side is left alone.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal, NamedTuple

from prospectr.core.record import record
from prospectr.core.refs import say_ref
from prospectr.core.text import fold
from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from prospectr.core.contact import Contact, ContactCard, ContactPoint
    from prospectr.core.occasion import Occasion

Becomes = Literal["same", "stays", "filled", "noted", "both", "taken"]

BECOMES = {
    "same": N_("the same"),
    "stays": N_("stays"),
    "filled": N_("filled in"),
    "noted": N_("stays; other noted"),
    "both": N_("both stay"),
    "taken": N_("taken over; own noted"),
}
"""What becomes of a field: ``filled`` takes what the other had; where it is ``taken``, that goes before one's own."""

FIELDS = {
    "name": N_("name"),
    "company": N_("company"),
    "role": N_("role"),
    "source": N_("source"),
    "source_detail": N_("source detail"),
    "referred_by": N_("sent by"),
    "language": N_("language"),
    "priority": N_("priority"),
    "standing": N_("standing"),
    "no_next_why": N_("nothing planned because"),
    "added_on": N_("in the book since"),
    "email": N_("e-mail"),
    "phone": N_("phone"),
    "address": N_("address"),
    "link": N_("link"),
    "tags": N_("tags"),
    "decider": N_("who decides"),
    "birthday": N_("birthday"),
}
"""What the fields are called."""

_PLAIN = ("role", "language")
_STANDING = ("standing", "standing_reason", "standing_on", "back_on", "asked_again")


class MergedField(NamedTuple):
    """A field of two contacts: what the one who stays says, what the other says, and what becomes of it."""

    field: str
    kept: str
    other: str
    becomes: Becomes


class Said(NamedTuple):
    """What the one who stays would lose: the field, and its value in words. ``is_own`` was said of whoever stays."""

    field: str
    words: str
    is_own: bool = False


@record
class Merged:
    """What two contacts become: the contact as it then is, each field that says something, and what is to be noted."""

    contact: Contact
    fields: tuple[MergedField, ...]
    noted: tuple[Said, ...]


@record
class MergePlan:
    """What merging contacts would do: who stays, and for each of the others what becomes of both.

    ``moves`` counts, by type, the records that go over.
    """

    kept: ContactCard
    others: tuple[ContactCard, ...]
    merged: tuple[Merged, ...]
    moves: tuple[tuple[str, int], ...] = ()


def merge(kept: ContactCard, other: ContactCard, *, has_steps: bool = False, gone: Collection[int] = ()) -> Merged:
    """Return what two contacts become; ``has_steps`` tells whether either has an open follow-up.

    ``gone`` are the numbers of all who become one with ``kept`` in the same act: nobody was sent by themselves.
    """
    ours, theirs = kept.contact, other.contact
    ends = [
        _plain("name", ours.name, theirs.name),
        _single("company", (ours.company_id, kept.company), (theirs.company_id, other.company)),
        *(_plain(name, getattr(ours, name), getattr(theirs, name)) for name in _PLAIN),
        _priority(ours, theirs),
    ]
    changes: dict[str, object] = {}
    for end, name in zip(ends[1:], ("company_id", *_PLAIN, "priority"), strict=True):
        if end.becomes == "filled":
            changes[name] = getattr(theirs, name)
    noted = [Said(end.field, end.other) for end in ends[1:] if end.becomes == "noted"]
    origin, more, said = _origin(kept, other)
    sent, sender, of_sender = _sent_by(kept, other, {*gone, ours.id, theirs.id})
    standing, decided, of_standing = _standing(ours, theirs)
    is_set_aside = decided.get("standing", ours.standing) != "active"
    reason, why, of_reason = _no_next(ours, theirs, has_steps=has_steps or is_set_aside)
    changes |= more | sender | decided | why
    changes["in_inbox"] = ours.in_inbox and theirs.in_inbox and "standing" not in decided
    changes["batch_id"] = ours.batch_id if ours.batch_id is not None else theirs.batch_id
    noted += [*said, *of_sender, *of_standing, *of_reason]
    since = _since(ours, theirs)
    noted += [Said(field.field, field.other) for field in since]
    fields = [*ends, *origin, *sent, *standing, *reason, *since, *_lists(kept, other)]
    shown = tuple(field for field in fields if field.kept or field.other)
    return Merged(contact=replace(ours, **changes), fields=shown, noted=tuple(noted))  # type: ignore[arg-type]


def say_noted(name: str, contact_id: int, noted: Sequence[Said]) -> str:
    """Say what a contact said otherwise, as a note: ``From Bea Lindt (c51): role buyer; company Lind AB``.

    Where that is only the name: ``Also known as Bea Lindt (c51)``.
    """
    if not noted:
        return _("Also known as {name} ({ref})").format(name=name, ref=say_ref("contact", contact_id))
    theirs = "; ".join(_say(one) for one in noted if not one.is_own)
    ours = "; ".join(_say(one) for one in noted if one.is_own)
    who = _("From {name} ({ref})").format(name=name, ref=say_ref("contact", contact_id))
    said = f"{who}: {theirs}" if theirs else who
    return f"{said}\n{_('Before')}: {ours}" if ours else said


def _say(said: Said) -> str:
    called = _(FIELDS[said.field]) if said.field in FIELDS else said.field
    return f"{called} {said.words}" if said.field != "standing" else said.words


def say_standing(contact: Contact) -> str:
    """Say a decision so that it can be read in years: ``parked until 2027-03-01: no money``; nothing of an active one.

    What they answered when asked whether to be asked again is told with it.
    """
    named = {
        "active": "",
        "parked": _("parked until {day}"),
        "unfit": _("unfit"),
        "do-not-contact": _("do not contact"),
    }[contact.standing]
    said = named.format(day=contact.back_on)
    if contact.standing_on is not None and contact.standing == "do-not-contact":
        said = _("{said} since {day}").format(said=said, day=contact.standing_on)
    if contact.standing_reason:
        said = f"{said}: {contact.standing_reason}" if said else contact.standing_reason
    if contact.asked_again:
        again = _("may be asked again: {answer}").format(answer=contact.asked_again)
        said = f"{said} · {again}" if said else again
    return said


def _plain(field: str, ours: str, theirs: str) -> MergedField:
    return _single(field, (ours or None, ours), (theirs or None, theirs))


def _single(field: str, ours: tuple[object, str | None], theirs: tuple[object, str | None]) -> MergedField:
    """Tell what becomes of a field of which there is one; each side is a value, None where there is none, in words."""
    becomes: Becomes = "noted"
    if ours[0] == theirs[0]:
        becomes = "same"
    elif theirs[0] is None:
        becomes = "stays"
    elif ours[0] is None:
        becomes = "filled"
    return MergedField(field, ours[1] or "", theirs[1] or "", becomes)


def _priority(ours: Contact, theirs: Contact) -> MergedField:
    """Tell what becomes of the priority; a normal one is none that was given."""
    given = [None if one.priority == "normal" else one.priority for one in (ours, theirs)]
    if given == [None, None]:
        return MergedField("priority", "", "", "same")
    return _single("priority", (given[0], ours.priority), (given[1], theirs.priority))


def _origin(kept: ContactCard, other: ContactCard) -> tuple[list[MergedField], dict[str, object], list[Said]]:
    """Tell what becomes of source and detail: a detail goes with its source, and is filled in beside that one only."""
    ours, theirs = kept.contact, other.contact
    source = _single("source", (ours.source_id, kept.source), (theirs.source_id, other.source))
    detail = _plain("source_detail", ours.source_detail, theirs.source_detail)
    if detail.becomes == "filled" and source.becomes in {"noted", "stays"}:
        detail = detail._replace(becomes="noted")
    if source.becomes == "filled" and ours.source_detail:
        source = source._replace(becomes="noted")
    changes: dict[str, object] = {}
    if source.becomes == "filled":
        changes["source_id"] = theirs.source_id
    if detail.becomes == "filled":
        changes["source_detail"] = theirs.source_detail
    return [source, detail], changes, [Said(end.field, end.other) for end in (source, detail) if end.becomes == "noted"]


def _sent_by(
    kept: ContactCard, other: ContactCard, one: Collection[int]
) -> tuple[list[MergedField], dict[str, object], list[Said]]:
    """Tell what becomes of who sent them; who was sent by one of those they are (``one``) was sent by nobody."""
    ours, theirs = kept.contact.referred_by_id, other.contact.referred_by_id
    end = _single("referred_by", (ours, kept.referred_by), (theirs, other.referred_by))
    noted: list[Said] = []
    changes: dict[str, object] = {}
    if ours in one:
        noted.append(Said("referred_by", kept.referred_by or "", is_own=True))
        changes["referred_by_id"] = None if theirs in one else theirs
        end = end._replace(becomes="taken")
    elif end.becomes == "filled" and theirs not in one:
        changes["referred_by_id"] = theirs
    elif end.becomes in {"filled", "noted"}:
        end = end._replace(becomes="noted")
        noted.append(Said("referred_by", other.referred_by or ""))
    if ours in one and theirs in one:
        noted.append(Said("referred_by", other.referred_by or ""))
    return [end], changes, noted


def _standing(ours: Contact, theirs: Contact) -> tuple[list[MergedField], dict[str, object], list[Said]]:
    """Tell what becomes of the decisions: to be left alone goes before everything else, else one's own stays."""
    end = MergedField("standing", say_standing(ours), say_standing(theirs), "same")
    if theirs.standing == "do-not-contact" != ours.standing:
        changes = {name: getattr(theirs, name) for name in _STANDING}
        was = [Said("standing", end.kept, is_own=True)] if end.kept else []
        return [end._replace(becomes="taken" if was else "filled")], changes, was
    if end.kept == end.other:
        return [end], {}, []
    if not end.other:
        return [end._replace(becomes="stays")], {}, []
    return [end._replace(becomes="noted")], {}, [Said("standing", end.other)]


def _no_next(
    ours: Contact, theirs: Contact, *, has_steps: bool
) -> tuple[list[MergedField], dict[str, object], list[Said]]:
    """Tell what becomes of the reason why nothing is planned, which has served where something is."""
    end = _plain("no_next_why", ours.no_next_why, theirs.no_next_why)
    if not has_steps:
        changes: dict[str, object] = {"no_next_why": theirs.no_next_why} if end.becomes == "filled" else {}
        return [end], changes, [Said("no_next_why", end.other)] if end.becomes == "noted" else []
    noted = [Said("no_next_why", end.kept, is_own=True)] if end.kept else []
    noted += [Said("no_next_why", end.other)] if end.other and end.other != end.kept else []
    return [end._replace(becomes="noted")] if noted else [], {"no_next_why": ""}, noted


def _since(ours: Contact, theirs: Contact) -> list[MergedField]:
    """Tell since when the other was in the book, where that is longer."""
    if ours.added_on is None or theirs.added_on is None or theirs.added_on >= ours.added_on:
        return []
    return [MergedField("added_on", ours.added_on.isoformat(), theirs.added_on.isoformat(), "noted")]


def _lists(kept: ContactCard, other: ContactCard) -> list[MergedField]:
    """Tell what becomes of the ways to reach them, of their tags and of the seller's own fields."""
    fields = []
    for kind in ("email", "phone", "address", "link"):
        ours, theirs = ([point for point in card.points if point.kind == kind] for card in (kept, other))
        brings_more = any(find_twin(point, ours) is None for point in theirs)
        said = [", ".join(point.value for point in points) for points in (ours, theirs)]
        fields.append(MergedField(kind, said[0], said[1], _of_lists(said, brings_more=brings_more)))
    said = [" ".join(f"+{tag}" for tag in card.tags) for card in (kept, other)]
    fields.append(
        MergedField("tags", said[0], said[1], _of_lists(said, brings_more=bool({*other.tags} - {*kept.tags})))
    )
    ours_by, theirs_by = ({shown.name: shown.value for shown in card.fields} for card in (kept, other))
    held = [_plain(name, ours_by.get(name, ""), theirs_by.get(name, "")) for name in {**ours_by, **theirs_by}]
    return [*fields, *held]


def _of_lists(said: Sequence[str], *, brings_more: bool) -> Becomes:
    if not brings_more:
        return "stays" if said[0] and not said[1] else "same"
    return "both" if said[0] else "filled"


def find_twin(point: ContactPoint, among: Sequence[ContactPoint]) -> ContactPoint | None:
    """Find the one of ``among`` that leads where ``point`` does: of the same kind, and compared by the same form."""
    form = _form(point)
    return next((one for one in among if one.kind == point.kind and _form(one) == form), None)


def _form(point: ContactPoint) -> str:
    return point.normal or fold(point.value)


def is_same_day(first: Occasion, second: Occasion) -> bool:
    """Tell whether two occasions are one: the same day under the same name, and no other year."""
    if (fold(first.label), first.month, first.day) != (fold(second.label), second.month, second.day):
        return False
    return first.year is None or second.year is None or first.year == second.year

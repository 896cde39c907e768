"""Calendars in: what is planned in iCalendar (``VTODO``, ``VEVENT``) becomes follow-ups; out: see ``exchange.feed``.

Every component is one row, numbered by the line it begins on. Who a follow-up
is with is read from ATTENDEE, else ORGANIZER, else CONTACT, never guessed from
words here: one that names nobody is of a contact without a name, and the book
looks for who is meant.

An event of another calendar that is over has happened: it comes as a meeting
kept, with the talk it was. A task that is over is late, as its owner left it.
What has no place in a follow-up (a place, an alarm, a category) is in its
``kept_lines``, a component within as one line with breaks; the book-keeping of the other
calendar (DTSTAMP, CREATED, LAST-MODIFIED, SEQUENCE) is not.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from prospectr.core.errors import InputError
from prospectr.core.incoming import (
    Incoming,
    IncomingContact,
    IncomingFollowUp,
    IncomingId,
    IncomingInteraction,
    IncomingNote,
    Rejected,
)
from prospectr.core.text import TEXT_LIMIT
from prospectr.core.words import N_, _
from prospectr.exchange.components import Component, split_components
from prospectr.exchange.events import Event, read_kind, read_state, read_words
from prospectr.exchange.feed import write_feed
from prospectr.exchange.participants import find_owner, read_people
from prospectr.exchange.repeats import Repeat, parse_rule, read_repeat
from prospectr.exchange.zones import Moment, Zones, last_day, later, parse_duration

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from datetime import date

__all__ = ["read_events", "write_feed"]

ORIGIN = "icalendar"
"""Where the id of an event comes from."""

_NO_FOLLOW_UP = {
    "VJOURNAL": N_("no follow-up: a journal entry"),
    "VFREEBUSY": N_("no follow-up: it only says when somebody is busy"),
}
_SAMPLE = 80


class _Calendar(NamedTuple):
    """What is known of a calendar as a whole: its zones, whose it is, and the days of each series that stand apart.

    ``zone`` is the seller's own.
    """

    zones: Zones
    owner: str
    apart: dict[str, set[date]]
    today: date
    zone: str


class EventRefusedError(InputError):
    """An event or a task cannot be a follow-up."""


def read_events(file: BinaryIO, *, encoding: str = "", zone: str, today: date) -> Iterator[Incoming | Rejected]:
    """Read the events and tasks of a calendar, in their order.

    ``encoding`` is that of the file (UTF-8 or UTF-16 if empty), ``zone`` the seller's IANA zone, in which times
    without one are meant. Where nobody is named, the contact has neither a name nor a way to reach them. What cannot be
    a follow-up is ``Rejected``; no fault of one is an error of the file.
    """
    components = list(split_components(file, encoding))
    if components and not any(one.kind or one.lines[0].upper().startswith("BEGIN:VCALENDAR") for one in components):
        sample = components[0].lines[0][:_SAMPLE].replace("\0", "\ufffd")
        yield Rejected(number=1, reason=_("it is no calendar: nothing begins in it"), text=sample)
        return
    zones = Zones(zone, _own_zones(components))
    events = {
        number: Event(component)
        for number, component in enumerate(components)
        if component.kind in {"VEVENT", "VTODO"} and not component.fault
    }
    owner = find_owner(events.values(), [one.lines[0] for one in components if not one.kind])
    calendar = _Calendar(zones, owner, _days_apart(events.values(), zones), today, zone)
    for number, component in enumerate(components):
        if component.kind not in {"", "VTIMEZONE"}:
            yield _read(component, events.pop(number, None), calendar)


def _own_zones(components: list[Component]) -> dict[str, str]:
    """Return the text of each zone the calendar describes, by what it calls it."""
    zones = {}
    for component in components:
        if component.kind == "VTIMEZONE" and not component.fault:
            names = [line.partition(":")[2].strip() for line in component.lines if line.upper().startswith("TZID")]
            text = "\r\n".join(("BEGIN:VTIMEZONE", *component.lines, "END:VTIMEZONE", ""))
            zones.update(dict.fromkeys(names[:1], text))
    return zones


def _days_apart(events: Iterable[Event], zones: Zones) -> dict[str, set[date]]:
    """Return the days of each series, by its UID, that stand as events of their own (RECURRENCE-ID)."""
    days: dict[str, set[date]] = {}
    for event in events:
        line = event.find("RECURRENCE-ID")
        if line is not None:
            try:
                days.setdefault(event.text("UID"), set()).add(zones.parse(line).on)
            except InputError:
                continue  # told when the event itself is read
    return days


def _read(component: Component, event: Event | None, calendar: _Calendar) -> Incoming | Rejected:
    sample = " ".join(component.lines[:2]) if event is None else event.text("SUMMARY") or " ".join(component.lines[:2])
    sample = sample[:_SAMPLE].replace("\0", "\ufffd")
    if component.fault:
        return Rejected(number=component.number, reason=component.fault, text=sample)
    if event is None:
        reason = _(_NO_FOLLOW_UP.get(component.kind, "")) if component.kind in _NO_FOLLOW_UP else _("no follow-up")
        return Rejected(number=component.number, reason=reason, text=f"BEGIN:{component.kind[:60]}")
    try:
        contact = _read_contact(event, calendar)
    except InputError as error:
        return Rejected(number=component.number, reason=error.message, text=sample)
    apart = calendar.apart.get(event.text("UID"), ()) if event.find("RRULE") else ()
    return Incoming(number=component.number, contact=contact, fingerprint=_fingerprint(component, apart, calendar.zone))


def _fingerprint(component: Component, apart: Collection[date], zone: str) -> str:
    """Return a digest of an event as it is written, the days of its series that stand ``apart``, and the ``zone`` here.

    What follows from the day it is read, and the stamp each file is given anew (DTSTAMP), are no part of it.
    """
    lines = [line for line in component.lines if not re.match(r"DTSTAMP[;:]", line, re.IGNORECASE)]
    written = "\n".join((component.kind, *lines, *map(str, sorted(apart)), zone))
    return hashlib.sha256(written.encode(errors="replace")).hexdigest()


def _read_contact(event: Event, calendar: _Calendar) -> IncomingContact:
    for name in ("SUMMARY", "DESCRIPTION", "UID", "LOCATION"):
        if len(event.text(name)) > TEXT_LIMIT:
            raise EventRefusedError(
                _("its {name} is longer than {limit} characters").format(name=name, limit=TEXT_LIMIT)
            )
    moment = _due(event, calendar.zones)
    people = read_people(event, calendar.owner)
    kind, summary = read_kind(event)
    repeat = _repeat(event, moment, calendar)
    words, more = read_words(event, summary, people.others)
    if len(words) > TEXT_LIMIT:
        raise EventRefusedError(_("its words are longer than {limit} characters").format(limit=TEXT_LIMIT))
    step, leftovers = _follow_up(event, moment, repeat, (kind, words), calendar)
    noted, leftovers = _apart_of_rule(_named(event, repeat.of_rule), leftovers)
    talks = () if event.is_ours or event.kind != "VEVENT" or step.state not in {"done", "kept"} else _talk_of(step)
    return IncomingContact(
        name=people.name,
        uuid=people.uuid,
        points=people.points,
        notes=(*_notes_of(more, event), *noted),
        follow_ups=(step,),
        interactions=talks,
        leftovers=leftovers,
    )


def _notes_of(more: str, event: Event) -> tuple[IncomingNote, ...]:
    """Make a note of what is too long for the words of a step; without its summary where both are too long for one."""
    if not more:
        return ()
    return (IncomingNote(more if len(more) <= TEXT_LIMIT else event.text("DESCRIPTION").strip()),)


def _follow_up(
    event: Event, moment: Moment, repeat: Repeat, said: tuple[str, str], calendar: _Calendar
) -> tuple[IncomingFollowUp, tuple[str, ...]]:
    kind, words = said
    state, closed_on = read_state(event, kind, repeat.due_on, calendar.today, calendar.zones)
    kept, lost = event.kept_lines(keeps_rule=not repeat.is_whole, keeps_days=repeat.series is not None)
    series = repeat.series
    uid = event.text("UID")
    step = IncomingFollowUp(
        kind=kind,
        words=words,
        due_on=repeat.due_on,
        due_time=moment.at,
        zone=moment.zone,
        state=state,
        closed_on=closed_on,
        repeat_unit=series.unit if series else None,
        repeat_every=series.every if series else None,
        repeat_from_on=series.from_on if series else None,
        repeat_until_on=series.until_on if series else None,
        deal=event.text("X-PROSPECTR-DEAL"),
        outside_id=None if event.uuid or not uid else IncomingId(ORIGIN, _outside(event, uid)),
        uuid=event.uuid,
        kept_lines=kept,
    )
    return step, tuple(_named(event, remark) for remark in (moment.remark, *repeat.remarks, *lost) if remark)


def _named(event: Event, remark: str) -> str:
    """Say of which event a remark is; nothing where there is none."""
    name = event.text("SUMMARY")[:_SAMPLE] or event.text("UID")[:_SAMPLE]
    return f"{name}: {remark}" if remark else ""


def _apart_of_rule(said: str, told: tuple[str, ...]) -> tuple[tuple[IncomingNote, ...], tuple[str, ...]]:
    """Part what is ``said`` of a rule from what else is told: a note of its own is known again when the rest changes.

    Alone it is what is left over, and that becomes the same note.
    """
    if not said or not told:
        return (), (said,) if said else told
    return (IncomingNote(said),), told


def _outside(event: Event, uid: str) -> str:
    """Return what the other calendar calls it: one day of a series that stands alone is called by that day, too."""
    line = event.find("RECURRENCE-ID")
    return uid if line is None else f"{uid}/{line.value.strip()}"


def _due(event: Event, zones: Zones) -> Moment:
    """Return when it is due: a task when it is to be done, an event when it begins. Raises ``InputError``."""
    start, due = event.find("DTSTART"), event.find("DUE")
    if event.kind == "VTODO":
        if due is not None:
            return zones.parse(due)
        span = parse_duration(event.value("DURATION"))
        if start is not None and span is not None:
            return later(zones.parse(start), span)
        if start is None and event.find("COMPLETED") is not None:
            return zones.parse(event.lines["COMPLETED"][0])._replace(at=None, zone=None)
    if start is None:
        raise EventRefusedError(_("it has no day"))
    return zones.parse(start)


def _repeat(event: Event, moment: Moment, calendar: _Calendar) -> Repeat:
    """Read how it comes again; a series of ours as it was written, where the day was not moved elsewhere."""
    rule = event.find("RRULE")
    ours = event.find_series(moment.on)
    if ours is not None:
        return Repeat(moment.on, ours)
    if rule is None or event.find("RECURRENCE-ID") is not None:
        return Repeat(moment.on)
    until = next((part[6:] for part in rule.value.upper().split(";") if part.strip().startswith("UNTIL=")), "")
    until_on = None
    if until:
        try:
            bound = rule._replace(value=until if moment.at else until[:8], parameters={"TZID": moment.zone or ""})
            until_on = last_day(calendar.zones.parse(bound), moment)
        except InputError:
            until_on = None
    skipped = calendar.apart.get(event.text("UID"), set()) | event.days_off(calendar.zones)
    parsed = parse_rule(rule.value, until_on)
    goes_on = event.kind == "VEVENT" and not event.is_ours
    return read_repeat(rule.value, parsed, moment.on, calendar.today, skipped=skipped, goes_on=goes_on)


def _talk_of(step: IncomingFollowUp) -> tuple[IncomingInteraction, ...]:
    """Return the talk an event was that is over; none where nobody is talked to."""
    from prospectr.core.followup import INTERACTION_KIND_OF
    from prospectr.core.interaction import default_outcome

    kind = INTERACTION_KIND_OF[step.kind]
    if kind is None:
        return ()
    outcome = default_outcome(kind, "out", step.words)
    on = step.closed_on or step.due_on
    return (IncomingInteraction(kind=kind, direction="out", happened_on=on, outcome=outcome, words=step.words),)

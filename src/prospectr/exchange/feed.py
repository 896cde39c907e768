"""Follow-ups out to calendars: an iCalendar feed, which ``exchange.calendars`` reads back whole.

A calendar shows ``SUMMARY``, ``DESCRIPTION`` and the time; what they were made
of goes along in properties of ours (``X-PROSPECTR-KIND``, ``-CONTACT``,
``-WORDS`` …), so that a step changed elsewhere is understood, and one
that was not comes back as it went. There is never an ATTENDEE: calendars would
send invitations.

A calendar cannot hold control characters; it is shown their visible signs, and ours come back.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, TextIO
from zoneinfo import ZoneInfo

from prospectr.core.dates import FIRST_YEAR
from prospectr.core.text import display, display_line
from prospectr.core.words import _
from prospectr.exchange.components import parse_line
from prospectr.exchange.contentlines import escape as escape_line
from prospectr.exchange.contentlines import fold_line
from prospectr.exchange.events import (
    ALARM,
    EXACT,
    KEPT,
    OUR_UID,
    STATUS_OF_EVENT,
    STATUS_OF_TASK,
    compose_summary,
    digest_of,
    usual_length,
)
from prospectr.exchange.repeats import write_rule
from prospectr.exchange.zones import is_zone

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import tzinfo

    from prospectr.core.outgoing import OutgoingFollowUp

PRODID = "-//prospectr//prospectr//EN"

_SHELVED = frozenset(
    "ATTENDEE ORGANIZER DTSTART DTEND DUE DURATION RRULE RDATE EXDATE EXRULE RECURRENCE-ID UID DTSTAMP SUMMARY"
    " DESCRIPTION STATUS COMPLETED PERCENT-COMPLETE SEQUENCE CREATED LAST-MODIFIED"
    " CONTACT REQUEST-STATUS METHOD".split()
)
"""Properties that came with an event and would mislead, or be in the way of ours: they go out under another name."""

_CONTROLS = {code: 0x2400 + code for code in range(0x20) if code not in {0x09, 0x0A}} | {0x7F: 0x2421}
_CONTROLS |= dict.fromkeys(range(0x80, 0xA0), 0xFFFD)
_REMINDED_BEFORE = "-PT15M"
_REMINDED_AT_NINE = "PT9H"
_MOST_YEARS_OF_RULES = 30


def write_feed(steps: Iterable[OutgoingFollowUp], file: TextIO, *, now: datetime, as_events: bool = False) -> int:
    """Write follow-ups as a calendar, tasks (``VTODO``) or events, and return how many.

    ``now`` is the instant it is, ``file`` one that changes no line ends (``newline=""``).
    """
    going = list(steps)
    head = ("BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODID}", "CALSCALE:GREGORIAN", "METHOD:PUBLISH")
    _write(file, [*head, f"X-WR-CALNAME:{escape(_('Follow-ups'))}"])
    file.writelines(_zones_of(going))
    for step in going:
        _write(file, _component(step, now, as_events=as_events))
    _write(file, ["END:VCALENDAR"])
    return len(going)


def escape(text: str) -> str:
    """Write a text as a value of type TEXT: nothing in it can begin a line, a property or a component."""
    return escape_line(as_held(text))


def as_held(text: str) -> str:
    """Return a text as a calendar can hold it: line ends of one kind, signs for control characters."""
    return text.replace("\r\n", "\n").translate(_CONTROLS)


def exact(name: str, text: str) -> str:
    """Write a property of ours so that it comes back to the letter: as JSON where a calendar cannot hold the text."""
    if text.translate(_CONTROLS) == text and "\r" not in text:
        return f"{name}:{escape(text)}"
    return f"{name};{EXACT}=JSON:{escape(json.dumps(text))}"


def _write(file: TextIO, lines: list[str]) -> None:
    file.writelines(map(fold_line, lines))


def _zones_of(steps: list[OutgoingFollowUp]) -> list[str]:
    """Describe every zone that a time is in, from the year before the first of them until after the last."""
    days: dict[str, list[date]] = {}
    for step in steps:
        plan = step.follow_up
        if plan.due_time and plan.zone and is_zone(plan.zone):
            days.setdefault(plan.zone, []).extend((plan.due_on, plan.repeat_until_on or plan.due_on))
    if not days:
        return []
    from icalendar import Timezone

    described = []
    for name, used in sorted(days.items()):
        first = date(min(used).year - 1, 1, 1)
        last = date(min(max(used).year + 2, first.year + _MOST_YEARS_OF_RULES), 1, 1)
        zone = Timezone.from_tzinfo(ZoneInfo(name), name, first, last)
        described.append(zone.to_ical().decode())
    return described


def _component(step: OutgoingFollowUp, now: datetime, *, as_events: bool) -> list[str]:
    plan, kind = step.follow_up, "VEVENT" if as_events else "VTODO"
    name, words = step.contact.contact.name, plan.words
    description = _describe(step)
    lines = [
        f"BEGIN:{kind}",
        f"UID:{escape(step.uid or f'{plan.uuid}{OUR_UID}')}",
        f"DTSTAMP:{_instant(now)}",
        f"SEQUENCE:{max(0, plan.version - 1)}",
    ]
    if plan.updated_at.year >= FIRST_YEAR:
        lines.append(f"LAST-MODIFIED:{_instant(plan.updated_at)}")
    lines += _times(step, as_events=as_events)
    lines += [
        f"SUMMARY:{escape(compose_summary(plan.kind, name, words))}",
        f"X-PROSPECTR-KIND:{escape(plan.kind)}",
        f"X-PROSPECTR-CONTACT:{escape(step.contact.contact.uuid)}",
        exact("X-PROSPECTR-NAME", name),
        exact("X-PROSPECTR-WORDS", words),
    ]
    if description:
        lines += [
            f"DESCRIPTION:{escape(description)}",
            f"X-PROSPECTR-DESCRIPTION-WRITTEN:{digest_of(description)}",
        ]
    if step.deal is not None:
        lines.append(exact("X-PROSPECTR-DEAL", step.deal.title))
    lines += _state(step, as_events=as_events)
    lines += _kept(step, as_events=as_events)
    return [*lines, f"END:{kind}"]


def _describe(step: OutgoingFollowUp) -> str:
    """Say what one wants to know on the way there: all the words, the company, how to reach them, the deal."""
    plan, card = step.follow_up, step.contact
    said = [plan.words] if "\n" in plan.words else []
    if card.company:
        said.append(_("Company: {name}").format(name=card.company))
    said += [_("Phone: {number}").format(number=point.value) for point in card.points if point.kind == "phone"]
    said += [_("E-mail: {address}").format(address=point.value) for point in card.points if point.kind == "email"]
    if step.deal is not None:
        said.append(_("Deal: {title}").format(title=step.deal.title))
    return "\n".join(display(line) for line in said)


def _times(step: OutgoingFollowUp, *, as_events: bool) -> list[str]:
    plan = step.follow_up
    when = _moment(plan.due_on, plan.due_time, plan.zone)
    series = plan.recurrence
    rule = write_rule(series, plan.due_on) if series and plan.is_open else ""
    lines = [f"DTSTART{when}"] if as_events or rule else []
    lines += [] if as_events else [f"DUE{when}"]
    if as_events and plan.due_time:
        length = next((line.removeprefix("DURATION:") for line in step.kept_lines if _is_length(line)), "")
        lines.append(f"DURATION:{length or usual_length(plan.kind)}")
    elif as_events:
        lines.append("TRANSP:TRANSPARENT")
    if rule and series:
        rule += f";UNTIL={_until(series.until_on, plan.due_time, plan.zone)}"
        lines.append(f"RRULE:{rule}")
    if series:
        written = f"{series.unit};{series.every};{series.from_on};{series.until_on}"
        lines.append(f"X-PROSPECTR-SERIES:{escape(written)}")
        lines.append(f"X-PROSPECTR-RRULE-WRITTEN:{digest_of(rule)}")
    return lines


def _moment(on: date, at: str | None, zone: str | None) -> str:
    day = f"{on:%Y%m%d}".zfill(8)
    if not at:
        return f";VALUE=DATE:{day}"
    place = f";TZID={zone}" if zone and is_zone(zone) else ""
    return f"{place}:{day}T{at.replace(':', '')}00"


def _until(on: date, at: str | None, zone: str | None) -> str:
    """Say the last day of a series: in UTC where its times are in a zone, as the standard asks."""
    if not at:
        return f"{on:%Y%m%d}"
    if not zone or not is_zone(zone):
        return f"{on:%Y%m%d}T235959"
    return _instant(datetime.combine(on, time(23, 59, 59), ZoneInfo(zone)))


def _instant(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _state(step: OutgoingFollowUp, *, as_events: bool) -> list[str]:
    plan = step.follow_up
    status = STATUS_OF_EVENT if as_events else STATUS_OF_TASK
    lines = [f"STATUS:{status[plan.state]}", f"X-PROSPECTR-STATE:{plan.state}"]
    if plan.closed_on:
        lines.append(f"X-PROSPECTR-CLOSED:{plan.closed_on}")
        if not as_events and status[plan.state] == "COMPLETED":
            noon = datetime.combine(plan.closed_on, time(12), _zone_of(plan.zone))
            lines += [f"COMPLETED:{_instant(noon)}", "PERCENT-COMPLETE:100"]
    return lines


def _zone_of(name: str | None) -> tzinfo:
    return ZoneInfo(name) if name and is_zone(name) else UTC


def _kept(step: OutgoingFollowUp, *, as_events: bool) -> list[str]:
    """Write what came with a step, and remind of it while it is open, unless an alarm came with it."""
    plan = step.follow_up
    lines: list[str] = []
    has_alarm = False
    for kept in step.kept_lines:
        if kept.startswith("BEGIN:"):
            lines += _within(kept)
            has_alarm |= kept.upper().startswith("BEGIN:VALARM")
        elif (line := parse_line(_on_one_line(kept))) is not None:
            is_written = as_events and plan.due_time and _is_length(kept)
            shelved = line.name in _SHELVED or (line.name == "TRANSP" and not as_events)
            lines += [] if is_written else [f"{KEPT if shelved else ''}{line.whole}"]
    if plan.is_open and not has_alarm:
        trigger = _REMINDED_BEFORE if plan.due_time else _REMINDED_AT_NINE
        related = "" if as_events else ";RELATED=END"
        said = escape(compose_summary(plan.kind, display_line(step.contact.contact.name), ""))
        lines += ["BEGIN:VALARM", "ACTION:DISPLAY", f"TRIGGER{related}:{trigger}", f"DESCRIPTION:{said}", ALARM]
        lines.append("END:VALARM")
    return lines


def _is_length(line: str) -> bool:
    return re.fullmatch(r"DURATION:PT\d+[HM]", line) is not None


def _within(kept: str) -> list[str]:
    """Return the lines of a kept component, none where it is not whole: it would break all that follows."""
    lines = [_on_one_line(line) for line in kept.split("\n")]
    held: list[str] = []
    for line in lines:
        mark, _colon, name = line.upper().partition(":")
        if mark == "BEGIN":
            held.append(name)
        elif mark == "END" and (not held or held.pop() != name):
            return []
    return [] if held else lines


def _on_one_line(text: str) -> str:
    return text.replace("\n", " ").translate(_CONTROLS)

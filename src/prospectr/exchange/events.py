"""An event or a task taken apart, and what its properties say of a follow-up."""

from __future__ import annotations

import hashlib
import json
import re
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from prospectr.core.errors import InputError
from prospectr.core.followup import FOLLOW_UP_KINDS, FOLLOW_UP_STATES, KIND_OF_WORD, MEETING_KINDS, REPEAT_UNITS
from prospectr.core.recurrence import Recurrence
from prospectr.core.text import TEXT_LIMIT, check_text, display_line, fold
from prospectr.core.words import _
from prospectr.exchange.components import Component, Line, parse_line, unescape

if TYPE_CHECKING:
    from prospectr.exchange.zones import Moment, Zones

OUR_UID = "@prospectr"
"""How the UID of a follow-up of ours ends: ``<uuid>@prospectr``."""

_UUID_FORM = r"[0-9a-fA-F]{32}|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"

KEPT = "X-PROSPECTR-KEPT-"
"""What stands before the name of a kept property that would mislead other calendars if it went out as it came."""

EXACT = "X-PROSPECTR-AS"
"""The parameter of a property of ours whose text is written as JSON."""

ALARM = "X-PROSPECTR-ALARM:DEFAULT"
"""Marks an alarm of ours, which is made anew each time."""

STATUS_OF_TASK = {
    "planned": "NEEDS-ACTION",
    "confirmed": "IN-PROCESS",
    "done": "COMPLETED",
    "kept": "COMPLETED",
    "cancelled": "CANCELLED",
    "no-show": "CANCELLED",
}
STATUS_OF_EVENT = {
    "planned": "TENTATIVE",
    "confirmed": "CONFIRMED",
    "done": "CONFIRMED",
    "kept": "CONFIRMED",
    "cancelled": "CANCELLED",
    "no-show": "CANCELLED",
}
"""How a state of a follow-up is said, and the statuses that are understood."""

_READ = frozenset(
    "UID DTSTAMP CREATED LAST-MODIFIED SEQUENCE SUMMARY DESCRIPTION STATUS COMPLETED DUE RECURRENCE-ID DTSTART".split()
)
_LONGEST_DAYS_OFF = 20_000
_MINUTES_IN_DAY = 1440
_LONGEST_WORDS = 120  # characters of a description that still are words of a step


class Event:
    """An event (``VEVENT``) or a task (``VTODO``): its ``lines`` by their names, and the components within it."""

    def __init__(self, component: Component) -> None:
        self.kind = component.kind
        self.lines: dict[str, list[Line]] = {}
        self.within: list[str] = []
        self.broken: list[str] = []
        depth, held = 0, []
        for text in component.lines:
            mark = text[:6].upper()
            depth += mark == "BEGIN:"
            if depth:
                held.append(text)
                depth -= mark.startswith("END:")
                if not depth:
                    self.within.append("\n".join(held))
                    held = []
            elif line := parse_line(text):
                self.lines.setdefault(line.name, []).append(line)
            else:
                self.broken.append(text)
        self.is_ours = "X-PROSPECTR-KIND" in self.lines

    def find(self, name: str) -> Line | None:
        """Return the first property of a name, or None."""
        found = self.lines.get(name)
        return found[0] if found else None

    def value(self, name: str) -> str:
        """Return the value of the first property of a name as it is written, or ""."""
        found = self.lines.get(name)
        return found[0].value.strip() if found else ""

    def text(self, name: str) -> str:
        """Return the text of the first property of a name, or ""."""
        found = self.lines.get(name)
        if not found:
            return ""
        text = unescape(found[0].value)
        return _exact(text) if EXACT in found[0].parameters else text

    @property
    def uuid(self) -> str:
        """The uuid of the follow-up of ours that this is, or ""."""
        uid = self.text("UID")
        return _uuid(uid.removesuffix(OUR_UID)) if uid.endswith(OUR_UID) else ""

    def own_uuid(self, name: str) -> str:
        """Return the uuid a property of ours holds, or ""."""
        return _uuid(self.text(name).strip())

    def find_series(self, due_on: date) -> Recurrence | None:
        """Return the series as we wrote it (``week;2;2026-01-05;2026-12-31``); None where it was changed elsewhere."""
        found = re.fullmatch(r"([a-z]+);(\d{1,4});(\d{4}-\d\d-\d\d);(\d{4}-\d\d-\d\d)", self.text("X-PROSPECTR-SERIES"))
        if not found or found[1] not in REPEAT_UNITS or int(found[2]) == 0:
            return None
        if self.value("X-PROSPECTR-RRULE-WRITTEN") != digest_of(self.value("RRULE")):
            return None
        try:
            from_on, until_on = date.fromisoformat(found[3]), date.fromisoformat(found[4])
        except ValueError:
            return None
        is_sound = from_on <= until_on and due_on.year >= from_on.year - 1
        return Recurrence(unit=found[1], every=int(found[2]), from_on=from_on, until_on=until_on) if is_sound else None

    def days_off(self, zones: Zones) -> set[date]:
        """Return the days on which a series does not come (EXDATE)."""
        days = set()
        for line in self.lines.get("EXDATE", ()):
            for value in line.value[:_LONGEST_DAYS_OFF].split(","):
                try:
                    days.add(zones.parse(line._replace(value=value)).on)
                except InputError:
                    continue  # the line itself is kept
        return days

    def kept_lines(self, *, keeps_rule: bool, keeps_days: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return what has no place in a follow-up, as it was written, and what is told because it cannot be kept."""
        kept: list[str] = []
        lost = [_("not understood: {line}").format(line=text[:200]) for text in self.broken]
        for lines in self.lines.values():
            for number, line in enumerate(lines):
                if whole := self._kept(line, number, keeps_rule=keeps_rule, keeps_days=keeps_days):
                    kept.append(whole)
        kept.extend(text for text in self.within if ALARM not in text.upper())
        for text in kept:
            if len(text) > TEXT_LIMIT:
                name = re.split(r"[:;]", text[:60])[0]
                lost.append(_("left out, {name} of {count} characters").format(name=name, count=len(text)))
        return tuple(text for text in kept if len(text) <= TEXT_LIMIT), tuple(lost)

    def _kept(self, line: Line, number: int, *, keeps_rule: bool, keeps_days: bool) -> str:
        """Return a property as it is kept, "" where what it says was read."""
        name, whole = line.name, line.whole
        if name.startswith(KEPT):
            return whole[len(KEPT) :]
        if name.startswith("X-PROSPECTR-"):
            return ""
        if name == "DTSTART" and self.kind == "VTODO":
            due = self.value("DUE")
            is_due = due == line.value.strip() if due else "DURATION" not in self.lines
            return "" if not number and is_due else whole
        if name == "DTEND" and not number:
            return self._span(line)
        is_read = {
            "RRULE": not number and not keeps_rule,
            "EXDATE": keeps_days,
            "PERCENT-COMPLETE": line.value.strip() in {"0", "100"},
            "STATUS": line.value.strip().upper() in {*STATUS_OF_TASK.values(), *STATUS_OF_EVENT.values()},
            "DURATION": self.is_ours and line.value == usual_length(self.text("X-PROSPECTR-KIND")),
            "TRANSP": self.is_ours and line.value == "TRANSPARENT",
        }.get(name, name in _READ)
        if is_read and number and name in {"SUMMARY", "DESCRIPTION"}:
            return whole
        return "" if is_read else whole

    def _span(self, end: Line) -> str:
        """Return how long an event is in place of when it ends: it may be moved. "" for one day, or where it is odd."""
        start = self.find("DTSTART")
        span = start and _span_between(start, end)
        return f"DURATION:{span}" if span else ("" if span == "" else end.whole)


def _span_between(start: Line, end: Line) -> str | None:
    """Say how long it is from one to the other, ``PT90M`` or ``P3D``; "" for a day or nothing, None where unclear."""
    if start.parameters.get("TZID") != end.parameters.get("TZID") or len(start.value) != len(end.value):
        return None
    try:
        span = datetime.fromisoformat(end.value.strip()) - datetime.fromisoformat(start.value.strip())
    except (ValueError, TypeError):
        return None
    minutes = span.days * _MINUTES_IN_DAY + span.seconds // 60
    if minutes < 0:
        return None
    is_usual = not minutes or ("T" not in start.value and span.days == 1)
    whole_days = f"P{span.days}D" if "T" not in start.value else f"PT{minutes}M"
    return "" if is_usual else whole_days


def usual_length(kind: str) -> str:
    """Return how long a step of a kind is shown in calendars: a meeting takes an hour, anything else a moment."""
    return "PT1H" if kind in MEETING_KINDS else "PT15M"


def digest_of(text: str) -> str:
    """Return a short digest of what was written, by which a change made elsewhere is noticed."""
    return hashlib.sha256(text.encode(errors="replace")).hexdigest()[:16]


def compose_summary(kind: str, name: str, words: str) -> str:
    """Say a step in the line a calendar shows: ``call Nora Lind: about the menu``.

    Words that name the contact themselves stand without the name: ``call Nora Lind's chef``.
    """
    before, first = _before_words(kind, name, words), words.partition("\n")[0]
    return display_line(f"{before} {first}" if before and words else before or first)


def _before_words(kind: str, name: str, words: str) -> str:
    """Say what stands before the words of a step in a calendar, nothing where they say it themselves."""
    first = words.partition("\n")[0]
    if name and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", first):
        begins = fold(first.split(maxsplit=1)[0]).rstrip(",:")
        return "" if kind == "todo" or KIND_OF_WORD.get(begins) == kind else kind
    who = f"{kind} {name}".strip()
    return f"{who}:" if words else who


def read_kind(event: Event) -> tuple[str, str]:
    """Read the kind of an event by its first word, and the words after it where that is the kind itself.

    ``call Jan`` is a call, "Jan"; "Meeting in town" is a meeting, and keeps its word.
    """
    summary = event.text("SUMMARY").strip()
    ours = event.text("X-PROSPECTR-KIND")
    if ours in FOLLOW_UP_KINDS:
        name, words = event.text("X-PROSPECTR-NAME"), event.text("X-PROSPECTR-WORDS")
        if event.text("SUMMARY") == compose_summary(ours, name, words):
            return ours, words
        before = display_line(_before_words(ours, name, words)).removesuffix(":")
        changed = summary.removeprefix(before).removeprefix(":").strip()
        _first, breaks, below = words.partition("\n")  # a calendar shows the first line alone
        return ours, f"{changed}{breaks}{below}"
    first, *rest = summary.split(maxsplit=1) or [""]
    word = fold(first).rstrip(",:")
    kind = KIND_OF_WORD.get(word)
    if kind is None:
        return ("meet" if event.kind == "VEVENT" else "todo"), summary
    return kind, (rest[0] if rest else "") if word == kind else summary


def read_words(event: Event, summary: str, others: tuple[str, ...]) -> tuple[str, str]:
    """Return what is said of a step, and what is too long for that and becomes a note of the contact.

    The words are the summary with a description of one short line, where it is, and who else is there.
    """
    description = event.text("DESCRIPTION")
    if event.is_ours:
        is_as_written = digest_of(description) == event.value("X-PROSPECTR-DESCRIPTION-WRITTEN")
        return (summary if is_as_written or not description else f"{summary}\n{description}".strip()), ""
    more = _without_our_lines(description) if event.uuid else description.strip()
    if more == summary:
        more = ""
    is_short = len(more) <= _LONGEST_WORDS and "\n" not in more
    words = " – ".join(part for part in (summary, more) if part) if is_short else summary
    said = [words]
    place = event.text("LOCATION").strip()
    if place and place not in description:
        said.append(_("Place: {place}").format(place=place))
    if others:
        said.append(_("Also there: {names}").format(names=", ".join(others)))
    return "\n".join(part for part in said if part), "" if is_short else f"{summary}\n{more}".strip()


def _without_our_lines(description: str) -> str:
    """Return a description without what we wrote there of the contact, where no other property of ours was left."""
    ours = [_(label).partition("{")[0] for label in ("Company: {name}", "Phone: {number}", "E-mail: {address}")]
    ours.append(_("Deal: {title}").partition("{")[0])
    return "\n".join(line for line in description.splitlines() if not line.startswith(tuple(ours))).strip()


def read_state(event: Event, kind: str, due_on: date, today: date, zones: Zones) -> tuple[str, date | None]:
    """Read how a step stands, and the day it was closed. Raises ``InputError`` for a day that is none."""
    status = event.value("STATUS").upper()
    ours = event.text("X-PROSPECTR-STATE")
    said = STATUS_OF_TASK if event.kind == "VTODO" else STATUS_OF_EVENT
    if ours in FOLLOW_UP_STATES and status == said[ours]:
        return ours, _find_day(event.text("X-PROSPECTR-CLOSED"))
    done = "kept" if kind in MEETING_KINDS else "done"
    completed: Moment | None = zones.parse(event.lines["COMPLETED"][0]) if event.find("COMPLETED") else None
    closed_on = completed.on if completed else min(due_on, today)
    if status == "CANCELLED":
        return "cancelled", closed_on
    if status == "COMPLETED" or completed or event.value("PERCENT-COMPLETE") == "100":
        return done, closed_on
    if event.kind == "VEVENT" and due_on < today and not event.is_ours:
        return done, due_on
    # Every event of most calendars is CONFIRMED; only of one we wrote does it say that somebody chose so.
    is_confirmed = event.is_ours and status == said["confirmed"] and kind in MEETING_KINDS
    return ("confirmed" if is_confirmed else "planned"), None


def _find_day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _exact(text: str) -> str:
    """Read a text that was written as JSON; what is none, or no text a book can keep, stays as it is written."""
    try:
        found = json.loads(text)
        return check_text("", found) if isinstance(found, str) else text
    except (ValueError, RecursionError, InputError):
        return text


def _uuid(text: str) -> str:
    try:
        return UUID(text).hex if re.fullmatch(_UUID_FORM, text) else ""
    except ValueError:
        return ""

"""Who an event is with: the people it names, without the one whose calendar it is."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.incoming import IncomingPoint
from prospectr.exchange.components import unescape

if TYPE_CHECKING:
    from collections.abc import Iterable

    from prospectr.exchange.components import Line
    from prospectr.exchange.events import Event

_EMAIL = r"[^\s@,;:<>()\"]+@[^\s@,;:<>()\"]+\.[^\s@,;:<>()\"]+"
_NOBODY = frozenset({"ROOM", "RESOURCE", "GROUP"})
_LONGEST_NAME = 200
_FEWEST_MEETINGS = 3


class Person(NamedTuple):
    """Somebody an event names; ``address`` is the e-mail address in small letters, to tell people apart by."""

    name: str
    address: str
    points: tuple[IncomingPoint, ...]


class People(NamedTuple):
    """Whom an event is with, as far as it says, and the names of the ``others`` who are there."""

    name: str = ""
    points: tuple[IncomingPoint, ...] = ()
    uuid: str = ""
    others: tuple[str, ...] = ()


def find_owner(events: Iterable[Event], calendar_lines: Iterable[str]) -> str:
    """Find the e-mail address of the one whose calendar it is, "" where it is not known.

    It is the name of the calendar, or the one address that takes part in all of several meetings; the organiser of
    most where there are two such.
    """
    for line in calendar_lines:
        name, _colon, value = line.partition(":")
        if name.upper() in {"X-WR-CALNAME", "X-WR-RELCALID"} and re.fullmatch(_EMAIL, value.strip()):
            return value.strip().lower()
    meetings, there, organised = 0, Counter[str](), Counter[str]()
    for event in events:
        invited = [person.address for person in _people(event, "ATTENDEE")]
        leading = [person.address for person in _people(event, "ORGANIZER")]
        present = {address for address in (*invited, *leading) if address}
        if len(present) > 1:
            meetings += 1
            there.update(present)
            organised.update(leading[:1])
    always = [address for address, times in there.items() if times == meetings]
    return max(always, key=lambda address: organised[address]) if meetings >= _FEWEST_MEETINGS and always else ""


def read_people(event: Event, owner: str) -> People:
    """Read whom an event is with: the first who is invited and neither organises it nor owns the calendar.

    Else whoever organises it, else its CONTACT; one of our own names its contact itself.
    """
    uuid = event.own_uuid("X-PROSPECTR-CONTACT")
    name = event.text("X-PROSPECTR-NAME").strip()
    if uuid or name:
        return People(name=name, uuid=uuid)
    organisers = [person for person in _people(event, "ORGANIZER") if person.address != owner or not owner]
    leading = {person.address for person in _people(event, "ORGANIZER")} - {""}
    invited = [person for person in _people(event, "ATTENDEE") if not owner or person.address != owner]
    guests = [person for person in invited if person.address not in leading] or organisers or invited
    if owner and organisers:
        guests = organisers + [person for person in invited if person.address not in leading]
    if not guests:
        guests = [person for line in event.lines.get("CONTACT", ()) if (person := _named(line))]
    if not guests:
        return People()
    first, *more = guests
    names = dict.fromkeys(person.name or person.address for person in more)
    return People(first.name, first.points, others=tuple(other for other in names if other not in {"", first.name}))


def _people(event: Event, name: str) -> list[Person]:
    return [person for line in event.lines.get(name, ()) if (person := _read(line))]


def _read(line: Line) -> Person | None:
    if line.parameters.get("CUTYPE", "").upper() in _NOBODY:
        return None
    scheme, _colon, rest = line.value.strip().partition(":")
    value = rest if scheme.lower() in {"mailto", "tel"} else line.value
    value = value.strip()
    name = _without_marks(line.parameters.get("CN", ""))
    points: tuple[IncomingPoint, ...] = ()
    if scheme.lower() == "tel" and value:
        points = (IncomingPoint("phone", "", value),)
    elif "@" in value:
        points = (IncomingPoint("email", "", value),)
    elif (email := line.parameters.get("EMAIL", "")) and "@" in email:
        points = (IncomingPoint("email", "", email),)
    if "@" in name and re.fullmatch(_EMAIL, name):
        points, name = points or (IncomingPoint("email", "", name),), ""
    address = next((point.value.lower() for point in points if point.kind == "email"), "")
    return Person(name, address, points) if name or points else None


def _named(line: Line) -> Person | None:
    """Read the text of a CONTACT: ``Jan Lind, Lind Café, jan@lind.dk``."""
    text = unescape(line.value).strip()
    email = re.search(_EMAIL, text)
    points = (IncomingPoint("email", "", email[0]),) if email else ()
    first = re.split(r"[,;\n]|\s[-–]\s", text)[0].strip()
    name = "" if re.search(_EMAIL, first) else first[:_LONGEST_NAME]
    return Person(name, email[0].lower() if email else "", points) if name or points else None


def _without_marks(name: str) -> str:
    """Return a name without what RFC 6868 writes for quotes and line breaks, and without quotes around it."""
    marks = {"^'": '"', "^n": " ", "^^": "^"}
    plain = re.sub(r"\^['n^]", lambda found: marks[found[0]], unescape(name))
    return " ".join(plain.strip("'\" ").split())[:_LONGEST_NAME]

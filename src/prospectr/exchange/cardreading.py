"""A card read as a person: what the book has a place for, what is kept to go out again, and what is left over."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from prospectr.core.contact import POINT_KINDS
from prospectr.core.incoming import (
    IncomingCompany,
    IncomingContact,
    IncomingId,
    IncomingNote,
    IncomingOccasion,
    IncomingPoint,
)
from prospectr.core.occasion import BIRTHDAY
from prospectr.core.words import N_, _
from prospectr.exchange.cardown import PREFIX, WHOLE, Own, dress_note
from prospectr.exchange.cardtaking import CardRefused, Taken
from prospectr.exchange.cardwords import (
    ANNIVERSARY,
    PARTS_OF_ADDRESS,
    agrees,
    find_day,
    guess_name_parts,
    say_address,
    say_whole_name,
)
from prospectr.exchange.contentlines import join_parts, split_parts, unescape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.exchange.cardlines import Card
    from prospectr.exchange.contentlines import ContentLine, Head

ORIGIN = "vcard"

_LAST_PREFERENCE = 101
_PARTS_OF_NAME = 5
_STREET = 2  # which part of an address
_LINK_TO_EMAIL = r"(?i)mailto:"
_NAMED_ADDRESS = r"[^<>]*<([^<>\s@]+@[^<>\s@]+)>"
_LINK_TO_PHONE = r"(?i)tel:"
_OTHER_LINK = r"(?i)[a-z][a-z0-9+.\-]*:"
_EVENT_OF_ANDROID = "vnd.android.cursor.item/contact_event"
_NICKNAME_OF_ANDROID = "vnd.android.cursor.item/nickname"
_LABELS_OF_ANDROID = {"1": ANNIVERSARY, "2": "other", "3": BIRTHDAY}
_NO_TAG = frozenset({"myContacts", "* myContacts"})  # hangs on everybody in some address books
_SAID_ELSEWHERE = frozenset({"TYPE", "PREF", "CHARSET", "ENCODING", "VALUE"})

_NO_PEOPLE = {
    "GROUP": N_("a group of contacts, not a person: import the cards of its members"),
    "LOCATION": N_("a place, not a person"),
    "APPLICATION": N_("a program, not a person"),
    "DEVICE": N_("a device, not a person"),
}


def read_person(card: Card, *, month_first: bool | None = None) -> IncomingContact:
    """Read a card as a person. Raises CardRefused where it tells of nobody or holds what no book can keep.

    ``month_first`` tells which is the month of ``3/4/1990``.
    """
    if card.fault is not None:
        raise CardRefused(*card.fault)
    person = _Person(card, month_first)
    for line in card.lines:
        person.read(line)
    return person.finish()


_Reader = Callable[["_Person", "ContentLine", "Head"], None]
_READERS: dict[str, _Reader] = {}


def _reads(*names: str) -> Callable[[_Reader], _Reader]:
    """Say which properties a method of ``_Person`` reads."""

    def register(reader: _Reader) -> _Reader:
        _READERS.update(dict.fromkeys(names, reader))
        return reader

    return register


class _Person:
    """A person while their card is read line by line."""

    def __init__(self, card: Card, month_first: bool | None) -> None:  # noqa: FBT001 - as the region says
        self._card = card
        self._month_first = month_first
        self._taken = Taken(card.lines)
        self._names: list[str] = []
        self._nicknames: list[str] = []
        self._parts: list[str] = []
        self._parts_line: ContentLine | None = None
        self._company: str | None = None
        self._role: str | None = None
        self._roles: list[ContentLine] = []
        self._language: str | None = None
        self._uid = ""
        self._is_company = False
        self._points: list[tuple[int, IncomingPoint]] = []
        self._written_addresses: list[ContentLine] = []
        self._tags: list[str] = []
        self._notes: list[IncomingNote] = []
        self._occasions: list[IncomingOccasion] = []
        self._own = Own()

    def read(self, line: ContentLine) -> None:
        """Take one line of the card."""
        head = line.head
        if head is None or head.name in {"BEGIN", "END"} or (line.is_last and not self._card.has_end):
            self._taken.leave(line)
            return
        reader = _READERS.get(head.name)
        if reader is not None:
            reader(self, line, head)
        elif head.name.startswith(PREFIX) and self._own.read(head.name, self._taken.checked(line, line.value)):
            return
        else:
            self._taken.keep(line)

    def _add_point(self, kind: str, value: str, line: ContentLine, head: Head) -> None:
        preference = head.get("PREF")
        rank = int(preference) if preference.isdecimal() and len(preference) <= 3 else _LAST_PREFERENCE
        point = IncomingPoint(kind, self._taken.label(line, head), value)
        self._points.append((1 if "PREF" in head.types else rank, point))

    # what the book has a place for

    @_reads("FN")
    def _read_name(self, line: ContentLine, _head: Head) -> None:
        name = " ".join(self._taken.text(line).split())
        if not name:
            return
        if self._names:
            self._taken.keep(line)
        self._names.append(name)

    @_reads("N")
    def _read_parts(self, line: ContentLine, _head: Head) -> None:
        parts = self._taken.split(line)
        if not any(parts):
            return
        if self._parts:
            self._taken.leave(line)
            return
        self._parts, self._parts_line = parts, line

    @_reads("NICKNAME")
    def _read_nickname(self, line: ContentLine, _head: Head) -> None:
        self._nicknames.append(self._taken.text(line))
        self._taken.keep(line)

    @_reads("ORG")
    def _read_company(self, line: ContentLine, head: Head) -> None:
        parts = self._taken.split(line)
        is_first = self._company is None
        if is_first:
            self._company = parts[0]
        if any(parts[1:]) or (any(parts) and not is_first) or _has_more(head):
            self._taken.keep(line)

    @_reads("TITLE")
    def _read_title(self, line: ContentLine, _head: Head) -> None:
        if self._role is None:
            self._role = self._taken.text(line)
        elif line.value:
            self._taken.keep(line)

    @_reads("ROLE")
    def _read_role(self, line: ContentLine, _head: Head) -> None:
        if line.value:
            self._roles.append(line)

    @_reads("EMAIL")
    def _read_email(self, line: ContentLine, head: Head) -> None:
        value = re.sub(_LINK_TO_EMAIL, "", self._taken.text(line), count=1)
        named = re.fullmatch(_NAMED_ADDRESS, value)
        if named is not None:
            value = named[1]
            self._taken.leave(line)
        if value:
            self._add_point("email", value, line, head)

    @_reads("TEL")
    def _read_phone(self, line: ContentLine, head: Head) -> None:
        value = re.sub(_LINK_TO_PHONE, "", self._taken.text(line), count=1)
        if re.match(_OTHER_LINK, value):
            self._taken.keep(line)
        elif value:
            self._add_point("phone", value, line, head)

    @_reads("URL")
    def _read_link(self, line: ContentLine, head: Head) -> None:
        value = self._taken.text(line)
        if value:
            self._add_point("link", value, line, head)

    @_reads("ADR")
    def _read_address(self, line: ContentLine, head: Head) -> None:
        parts = self._taken.split(line)
        if len(parts) > _STREET and head.get(WHOLE):
            self._add_point("address", parts[_STREET], line, head)
            return
        text = say_address(parts)
        if not text:
            return
        self._add_point("address", text, line, head)
        parts += [""] * (PARTS_OF_ADDRESS - len(parts))
        more = "".join(f";{name}={_quoted(values)}" for name, values in head.parameters if name not in _SAID_ELSEWHERE)
        if more or parts != ["", "", text, "", "", "", ""]:
            self._taken.keep(line, f"ADR{more}:{join_parts(parts)}")

    @_reads("LABEL")
    def _read_written_address(self, line: ContentLine, _head: Head) -> None:
        self._written_addresses.append(line)
        self._taken.keep(line)

    @_reads("CATEGORIES")
    def _read_tags(self, line: ContentLine, _head: Head) -> None:
        value = self._taken.checked(line, line.value)
        separator = ";" if self._taken.is_old and "," not in value else ","
        for tag in (" ".join(part.split()) for part in split_parts(value, separator, old=self._taken.is_old)):
            if tag in _NO_TAG:
                self._taken.keep(line, f"CATEGORIES:{tag}")
            elif tag and tag not in self._tags:
                self._tags.append(tag)

    @_reads("NOTE")
    def _read_note(self, line: ContentLine, head: Head) -> None:
        words = self._taken.checked(line, unescape(line.value, old=self._taken.is_old))
        if words.strip():
            self._notes.append(dress_note(IncomingNote(words), head))

    @_reads("BDAY")
    def _read_birthday(self, line: ContentLine, head: Head) -> None:
        if any(occasion.label == BIRTHDAY for occasion in self._occasions):
            self._taken.keep(line)
        else:
            self._remember(line, BIRTHDAY, self._taken.text(line), head.get("X-APPLE-OMIT-YEAR"))

    @_reads(
        "ANNIVERSARY", "X-ANNIVERSARY", "X-MS-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY", "X-KADDRESSBOOK-X-ANNIVERSARY"
    )
    def _read_anniversary(self, line: ContentLine, head: Head) -> None:
        self._remember(line, ANNIVERSARY, self._taken.text(line), head.get("X-APPLE-OMIT-YEAR"))

    @_reads("X-ABDATE")
    def _read_day(self, line: ContentLine, head: Head) -> None:
        label = " ".join(self._taken.say_label(head).split()) or "other"
        if self._remember(line, label, self._taken.text(line), head.get("X-APPLE-OMIT-YEAR")):
            self._taken.use_label(head)

    @_reads("X-ANDROID-CUSTOM")
    def _read_android(self, line: ContentLine, _head: Head) -> None:
        parts = [*self._taken.split(line), "", "", ""]
        if parts[0] == _EVENT_OF_ANDROID:
            self._remember(line, _LABELS_OF_ANDROID.get(parts[2]) or parts[3] or "other", parts[1])
            return
        if parts[0] == _NICKNAME_OF_ANDROID:
            self._nicknames.append(parts[1])
        self._taken.keep(line)

    def _remember(self, line: ContentLine, label: str, text: str, omitted: str = "") -> bool:
        """Take a day of the year; one that is no whole day is kept as it stands, one that cannot be is left over."""
        try:
            day = find_day(text, omitted=omitted, month_first=self._month_first)
        except ValueError:
            self._taken.leave(line)
            return False
        if day is None:
            if text:
                self._taken.keep(line)
            return False
        self._occasions.append(IncomingOccasion(label, *day))
        return True

    @_reads("LANG")
    def _read_language(self, line: ContentLine, _head: Head) -> None:
        if self._language is None:
            self._language = self._taken.text(line)
        elif line.value:
            self._taken.keep(line)

    @_reads("UID")
    def _read_uid(self, line: ContentLine, _head: Head) -> None:
        self._uid = self._uid or self._taken.text(line)

    @_reads("KIND", "X-ADDRESSBOOKSERVER-KIND", "X-ABSHOWAS")
    def _read_kind(self, line: ContentLine, _head: Head) -> None:
        kind = line.value.strip().upper()
        if kind in _NO_PEOPLE:
            raise CardRefused(line.number, _(_NO_PEOPLE[kind]))
        if kind != "INDIVIDUAL":
            self._is_company = self._is_company or kind in {"ORG", "COMPANY"}
            self._taken.keep(line)

    @_reads("VERSION", "PRODID", "REV", "PROFILE")
    def _drop(self, line: ContentLine, head: Head) -> None:
        """Take what only says how and when the card was written."""

    @_reads("X-ABLABEL")
    def _read_label(self, line: ContentLine, head: Head) -> None:
        """Take a label beside another line: it is looked for from there."""

    # the whole

    def finish(self) -> IncomingContact:
        """Return the person. Raises CardRefused where the card names nobody."""
        self._finish_roles()
        self._finish_addresses()
        if not self._card.has_end:
            self._taken.leave_words(self._card.number, _("the card has no end"))
        points = self._ranked_points()
        name = self._find_name(points)
        if not name:
            raise CardRefused(self._card.number, _("it names nobody"))
        company = self._company or (name if self._is_company else "")
        values = self._own.values
        if "uuid" in values:
            values.setdefault("in_inbox", False)  # of a card of ours; one that is in the inbox says so
        if self._uid and self._uid.lower().removeprefix("urn:uuid:") != values.get("uuid"):
            values["outside_id"] = IncomingId(ORIGIN, self._uid)
        return IncomingContact(
            name=name,
            company=IncomingCompany(name=company, **self._own.company) if company else None,
            role=self._role or "",
            language=self._language or "",
            points=tuple(dict.fromkeys(points)),
            tags=tuple(self._tags),
            fields=tuple(self._own.fields),
            notes=tuple(self._notes),
            occasions=tuple(dict.fromkeys(self._occasions)),
            answers=tuple(self._own.answers),
            kept_lines=self._taken.kept_lines(),
            leftovers=self._taken.leftovers(),
            **values,
        )

    def _ranked_points(self) -> list[IncomingPoint]:
        """Return the ways to reach them in the order of the card, the preferred first among those of a kind."""
        ranked = {kind: iter(_in_rank(self._points, kind)) for kind in POINT_KINDS}
        return [next(ranked[point.kind]) for _rank, point in self._points]

    def _finish_roles(self) -> None:
        if self._role is None and self._roles:
            self._role = self._taken.text(self._roles.pop(0))
        for line in self._roles:
            self._taken.keep(line)

    def _finish_addresses(self) -> None:
        """Take addresses as they are written on an envelope where there are no others."""
        if any(point.kind == "address" for _rank, point in self._points):
            return
        for line in self._written_addresses:
            text = say_address(["", "", self._taken.text(line)])
            if text and line.head is not None:
                self._add_point("address", text, line, line.head)

    def _find_name(self, points: Sequence[IncomingPoint]) -> str:
        """Find the name, and keep its parts where they could not be told from it."""
        name = self._names[0] if self._names else say_whole_name(self._parts)
        line = self._parts_line
        if line is not None and line.head is not None:
            parts = (*self._parts, *[""] * _PARTS_OF_NAME)[: max(_PARTS_OF_NAME, len(self._parts))]
            is_guessed = parts == guess_name_parts(name)
            if not is_guessed and not agrees(name, parts):
                self._taken.leave(line)
            elif not is_guessed or _has_more(line.head):
                self._taken.keep(line)
        said = (point.value for kind in ("email", "phone") for point in points if point.kind == kind)
        return next((text for text in (name, *self._nicknames, self._company or "", *said) if text), "")


def _in_rank(points: Sequence[tuple[int, IncomingPoint]], kind: str) -> list[IncomingPoint]:
    of_kind = [(rank, point) for rank, point in points if point.kind == kind]
    return [point for _rank, point in sorted(of_kind, key=lambda ranked: ranked[0])]


def _has_more(head: Head) -> bool:
    return any(name not in _SAID_ELSEWHERE for name, _values in head.parameters)


def _quoted(values: Sequence[str]) -> str:
    value = ",".join(values)
    return f'"{value}"' if re.search(r"[:;,]", value) else value

"""What a row of a table tells of a person and of their company."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from prospectr.core.errors import DateNotUnderstoodError
from prospectr.core.incoming import (
    IncomingCompany,
    IncomingContact,
    IncomingId,
    IncomingNote,
    IncomingOccasion,
    IncomingPoint,
)
from prospectr.core.note import NOTE_KINDS
from prospectr.core.occasion import BIRTHDAY, parse_label
from prospectr.core.text import fold
from prospectr.core.words import _
from prospectr.exchange.conventions import read_birthday
from prospectr.exchange.dealings import read_answers, read_deals, read_follow_ups, read_talks
from prospectr.exchange.layouts import NO_WORDS
from prospectr.exchange.months import months
from prospectr.exchange.reaching import read_points

if TYPE_CHECKING:
    from prospectr.exchange.rows import Row, Sheet

_WHOLE = "prospectr-contacts"  # the sheets that hold all there is of a contact, so that an empty cell says something
_NAME_AND_EMAIL = r"([^()<>@]+?) *[(<]([^()<>@\s]+@[^()<>@\s]+)[)>]"
_TOGETHER = r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af々]+"  # scripts that put the family first, unparted
_TAG_SIGNS = r"[,;\n]"
_PARTS_OF_NAME = ("name-prefix", "given-name", "middle-name", "family-name", "name-suffix")

_GIVEN = {
    "company": "company_id",
    "role": "role",
    "language": "language",
    "priority": "priority",
    "standing": "standing",
    "standing-reason": "standing_reason",
    "standing-on": "standing_on",
    "back-on": "back_on",
    "asked-again": "asked_again",
    "no-next-why": "no_next_why",
    "source": "source_id",
    "source-detail": "source_detail",
    "referred-by": "referred_by_id",
    "added": "added_on",
    "inbox": "in_inbox",
    "email": "emails",
    "phone": "phones",
    "address": "addresses",
    "link": "links",
    "tags": "tags",
    "field": "fields",
    "note": "notes",
    "birthday": "occasions",
    "day": "occasions",
    "answer": "answers",
}
"""What ``IncomingContact.given`` calls the fields a table has a column for."""


_OWN = (
    ("role", "role", ""),
    ("language", "language", ""),
    ("priority", "priority", "priority"),
    ("standing_on", "standing-on", "day"),
    ("back_on", "back-on", "day"),
    ("asked_again", "asked-again", "asked again"),
    ("no_next_why", "no-next-why", ""),
    ("source", "source", ""),
    ("source_detail", "source-detail", ""),
    ("referred_by", "referred-by", ""),
    ("added_on", "added", "day"),
)
"""What is read as it stands, as a day, or as a word of a kind: the field of a person, that of the column, and how."""


class PersonReader:
    """Reads whom the rows of one table are about."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        layout = sheet.layout
        self._kind = sheet.mapping.kind
        self._origin = layout.origin if layout else "table"
        self._origins = layout.origins if layout else NO_WORDS
        self._is_whole = sheet.is_own and layout is not None and layout.name.startswith(_WHOLE)
        self._given = frozenset(_GIVEN[field] for field in sheet.fields if field in _GIVEN)
        has = [bool(sheet.numbers(name)) for name in ("deal", "next", "talk", "answer")]
        self._has_deals, self._has_steps, self._has_talks, self._has_answers = has
        self._has_days = not sheet.fields.isdisjoint({"birthday", "birth-day", "birth-month", "birth-year", "day"})
        self._has_standing = not sheet.fields.isdisjoint({"standing", "do-not-contact"})
        self._has_fields = not sheet.fields.isdisjoint({"nickname", "department", "field"})
        self._own = [one for one in _OWN if one[1] in sheet.fields]

    def read_company(self, row: Row) -> IncomingCompany | None:
        """Take the company of a row; None where it names none."""
        name = row.take("company")
        if self._kind == "company" and not name:
            name = row.take("name")
        if not name:
            return None
        is_row = self._kind == "company"
        own_id = self._first_id(row, "company-id") or (row.take("id") if is_row else "")
        origin = self._origin if is_row else self._origins.get("company-id", f"{self._origin}-company")
        return IncomingCompany(
            name=name,
            trade=row.take("company-trade"),
            place=row.take("company-place"),
            size=row.count("company-size"),
            outside_id=IncomingId(origin, own_id) if own_id else None,
            uuid=row.take("uuid") if is_row else "",
        )

    def read_contact(self, row: Row, company: IncomingCompany | None) -> IncomingContact:
        """Take all that a row tells of a person, whose ``company`` was taken; what is not understood is left over."""
        sheet = self._sheet
        name, reached = _part_name(row, _read_name(row, sheet), sheet)
        found = read_points(row, sheet)
        points = tuple(dict.fromkeys((*reached, *found.points)))
        name = name or found.name
        nickname = row.take("nickname") if self._has_fields else ""
        if nickname and not name:
            name, nickname = nickname, ""
        fields = self._read_fields(row, nickname) if self._has_fields else ()
        standing, reason = self._read_standing(row)
        whose = (company.name if company else "") or name
        uuid = row.take("uuid")
        outside_id = self._read_id(self._first_id(row, "id")) if "id" in sheet.fields else None
        own = {attribute: _read_own(row, how, field) for attribute, field, how in self._own}
        deals = read_deals(row, sheet, whose=whose) if self._has_deals else ()
        return IncomingContact(
            name=name,
            uuid=uuid,
            outside_id=outside_id,
            company=company,
            standing=standing,
            standing_reason=reason,
            in_inbox=self._tell_inbox(row.meaning("answer", "inbox")) if "inbox" in sheet.fields else None,
            points=points,
            tags=self._read_tags(row),
            fields=fields,
            notes=_read_notes(row, sheet),
            occasions=_read_occasions(row, sheet) if self._has_days else (),
            deals=deals,
            follow_ups=read_follow_ups(row, sheet, deals) if self._has_steps else (),
            interactions=read_talks(row, sheet) if self._has_talks else (),
            answers=read_answers(row, sheet) if self._has_answers else (),
            kept_lines=found.kept_lines,
            given=self._given,
            is_whole=self._is_whole,
            leftovers=_take_leftovers(row),
            **own,
        )

    def _tell_inbox(self, said: str) -> bool | None:
        """Tell whether somebody is in the inbox; None where the table does not say. Our own says yes or nothing."""
        if not said and not self._sheet.is_own:
            return None
        return said == "yes"

    def _first_id(self, row: Row, field: str) -> str:
        """Take the id of a person or a company; where a deal has several of them, the others are left over."""
        first, *others = self._sheet.split(row.take(field)) or [""]
        for other in others:
            row.leave_text(self._sheet.find_heading(field), other)
        return first

    def _read_id(self, text: str) -> IncomingId | None:
        """Read what another program calls the person of a row."""
        origin = self._origins.get("id", f"{self._origin}-contact" if self._kind == "deal" else self._origin)
        return IncomingId(origin, text) if text else None

    def _read_fields(self, row: Row, nickname: str) -> tuple[tuple[str, str], ...]:
        """Take the fields of the seller's own, and what the book has no other place for."""
        fields = [(_("Nickname"), nickname)] if nickname else []
        department = row.take("department")
        if department:
            fields.append((_("Department"), department))
        for (_field, label, number), place, text in row.take_all("field"):
            named = label or row.take("field-label", number) or self._sheet.say_heading(place)
            fields.append((named, text))
        return tuple(fields)

    def _read_standing(self, row: Row) -> tuple[str, str]:
        """Take the standing and its reason: for a yes to "do not contact" that is what the column is called."""
        if not self._has_standing:
            return "", row.take("standing-reason") if "standing-reason" in self._sheet.fields else ""
        standing = row.meaning("standing", "standing")
        refused = ""
        for _key, place, text in row.take_all("do-not-contact"):
            said = row.find_meaning("answer", text)
            if said == "yes":
                refused = refused or self._sheet.say_heading(place)
            elif said is None:
                row.leave(place, text)
        reason = row.take("standing-reason")
        return ("do-not-contact", reason or refused) if refused else (standing, reason)

    def _read_tags(self, row: Row) -> tuple[str, ...]:
        tags: dict[str, None] = {}
        for _key, _place, text in row.take_all("tags"):
            for tag in self._split_tags(text):
                tags.setdefault(tag)
        return tuple(tags)

    def _split_tags(self, text: str) -> list[str]:
        if self._sheet.is_own:
            from prospectr.exchange.cells import split_tags

            return split_tags(text)
        sheet = self._sheet
        pieces = [tag.strip() for piece in sheet.split(text) for tag in re.split(_TAG_SIGNS, piece)]
        if sheet.words:
            pieces = [sheet.words.get(fold(tag), tag) for tag in pieces]
        return [tag for tag in pieces if tag]


def _read_own(row: Row, how: str, field: str) -> Any:  # noqa: ANN401 - a text or a day
    """Take what ``_OWN`` says is read in one way or another."""
    if not how:
        return row.take(field)
    return row.day(field) if how == "day" else row.meaning(how, field)


def _read_name(row: Row, sheet: Sheet) -> str:
    """Take a name: the whole one where there is one, else its parts; the family first where its script does so."""
    whole = row.take("name")
    if sheet.fields.isdisjoint(_PARTS_OF_NAME):
        return whole
    if whole:
        for part in _PARTS_OF_NAME:
            if row.look(part) in whole:
                row.take(part)
        return whole
    prefix, given, middle = row.take("name-prefix"), row.take("given-name"), row.take("middle-name")
    family, suffix = row.take("family-name"), row.take("name-suffix")
    if given and family and not given.isascii() and re.fullmatch(_TOGETHER, given + family):
        given, family = f"{family}{given}", ""
    return " ".join(filter(None, (prefix, given, middle, family, suffix)))


def _part_name(row: Row, name: str, sheet: Sheet) -> tuple[str, tuple[IncomingPoint, ...]]:
    """Part a name from the e-mail behind it, as the people of a deal are written: ``Nora Lind (nora@lind.dk)``.

    Of several people the first is the one; the others are left over.
    """
    if "@" not in name or sheet.is_own:
        return name, ()
    first, *others = (piece.strip() for piece in re.split(r"(?<=[)>]) *[;,\n]", name))
    found = re.fullmatch(_NAME_AND_EMAIL, first)
    if found is None:
        return name, ()
    for other in filter(None, others):
        row.leave_text(sheet.find_heading("name"), other)
    return found[1].strip(), (IncomingPoint("email", "", found[2]),)


def _read_notes(row: Row, sheet: Sheet) -> tuple[IncomingNote, ...]:
    """Take the notes: one for each column, under what it is called where that says more than "note"."""
    if "note" not in sheet.fields:
        return ()
    notes = []
    for (_field, label, number), _place, text in row.take_all("note"):
        noted_on = row.day("note-on", number)
        pinned = row.meaning("answer", "note-pinned", number) == "yes"
        kind = row.take_known("note-kind", number, NOTE_KINDS.__contains__) or "note"
        notes.append(IncomingNote(f"{label}: {text}" if label else text, noted_on, kind, pinned))
    return tuple(notes)


def _read_occasions(row: Row, sheet: Sheet) -> tuple[IncomingOccasion, ...]:
    """Take the birthday and the other days of every year."""
    occasions = []
    for _key, place, text in row.take_all("birthday"):
        found = row.birthday(place, text)
        if found is not None:
            occasions.append(IncomingOccasion(BIRTHDAY, *found))
    parted = _read_parted_birthday(row) if "birth-day" in sheet.fields else None
    if parted is not None and not occasions:
        occasions.append(parted)
    for (_field, label, number), place, text in row.take_all("day"):
        found = row.birthday(place, text)
        if found is not None:
            named = label or row.take("day-label", number) or sheet.say_heading(place)
            occasions.append(IncomingOccasion(parse_label(_own_word(named, sheet)), *found))
    return tuple(dict.fromkeys(occasions))


def _own_word(text: str, sheet: Sheet) -> str:
    return (sheet.words.get(fold(text)) or text) if sheet.words else text


def _read_parted_birthday(row: Row) -> IncomingOccasion | None:
    """Take a birthday that stands in three columns; None where day and month are not there, and then they stay."""
    day, month, year = row.look("birth-day"), row.look("birth-month"), row.look("birth-year")
    number = int(month) if month.isdecimal() else months().get(fold(month).strip("."), 0)
    if not (day.isdecimal() and 1 <= int(day) <= 31 and 1 <= number <= 12) or (year and not year.isdecimal()):
        return None
    try:
        found = read_birthday(f"{int(year or 1604):04}-{number:02}-{int(day):02}", "")
    except DateNotUnderstoodError:
        return None
    for part in ("birth-day", "birth-month", "birth-year"):
        row.take(part)
    return IncomingOccasion(BIRTHDAY, *found)


def _take_leftovers(row: Row) -> tuple[str, ...]:
    row.leave_rest()
    return tuple(row.leftovers)

"""vCards: versions 2.1, 3.0 and 4.0 are read, 3.0 is written.

What a card says and the book has no place for is kept as the line it is, and
goes out again; a line that cannot be understood is left over, with its number.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, TextIO

from prospectr.core.incoming import Incoming, Rejected
from prospectr.core.occasion import BIRTHDAY, is_month_first
from prospectr.core.record import NOT_KEPT_YET
from prospectr.core.words import _
from prospectr.exchange.cardlines import Outside, read_card_lines
from prospectr.exchange.cardown import WHOLE, say_note_parameters, say_own_lines
from prospectr.exchange.cardreading import read_person
from prospectr.exchange.cardtaking import CardRefused
from prospectr.exchange.cardwords import (
    agrees,
    find_types,
    guess_name_parts,
    say_address,
    say_apple_label,
    say_day,
)
from prospectr.exchange.contentlines import (
    escape,
    find_head,
    fold_line,
    join_parts,
    read_lines,
    split_line,
    split_parts,
    unescape,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from prospectr.core.contact import ContactPoint
    from prospectr.core.outgoing import Outgoing
    from prospectr.exchange.cardlines import Card
    from prospectr.exchange.contentlines import Head

PRODUCT = "-//prospectr//prospectr//EN"

_BEGINNING = 80  # characters shown of what is rejected
_NAMES = {"email": "EMAIL", "phone": "TEL", "address": "ADR", "link": "URL"}

# Kept beside the same property of the book's own: where that is empty, an empty line of it goes before them.
_BESIDE_OWN = {"ORG": "ORG", "TITLE": "TITLE", "ROLE": "TITLE", "LANG": "LANG"}


def read_cards(file: BinaryIO, *, encoding: str = "", region: str = "") -> Iterator[Incoming | Rejected]:
    """Read a file card by card; ``number`` is the line a card begins in, or the line that is at fault.

    ``encoding`` is of lines that do not name theirs (empty: UTF-8), ``region``
    (``US``) tells which is the month of ``3/4/1990``. What stands outside the
    cards is rejected, once for all lines that follow one another. Raises
    ``EncodingUnknownError``.
    """
    month_first = is_month_first(region, "en")
    for found in read_card_lines(read_lines(file, encoding)):
        if isinstance(found, Outside):
            yield Rejected(number=found.number, reason=_("it stands outside every card"), text=found.text[:_BEGINNING])
            continue
        try:
            contact = read_person(found, month_first=month_first)
        except CardRefused as refused:
            yield Rejected(number=refused.number, reason=refused.reason, text=_beginning_of(found))
            continue
        yield Incoming(number=found.number, contact=contact, fingerprint=_fingerprint(found, month_first=month_first))


def _beginning_of(card: Card) -> str:
    texts = {line.head.name: line.value for line in reversed(card.lines) if line.head is not None}
    first = card.lines[0].text if card.lines else ""
    return (texts.get("FN") or texts.get("N") or first).replace("\n", " ")[:_BEGINNING]


def _fingerprint(card: Card, *, month_first: bool | None) -> str:
    """Return a digest of a card as it is written and of how its days are read.

    REV is no part of it: some programs write there when the file was made.
    """
    lines = [line.text for line in card.lines if line.head is None or line.head.name != "REV"]
    return hashlib.sha256("\n".join((*lines, f"month first: {month_first}")).encode(errors="replace")).hexdigest()


def write_cards(people: Iterable[Outgoing], file: TextIO) -> int:
    """Write contacts as cards of version 3.0 and return how many; ``file`` is open in UTF-8 with ``newline=""``."""
    count = 0
    for person in people:
        file.write("".join(map(fold_line, _lines_of(person))))
        count += 1
    return count


class _Kept(NamedTuple):
    """A kept line, and what it is made of."""

    line: str
    head: Head
    value: str


def _lines_of(person: Outgoing) -> Iterator[str]:
    contact = person.card.contact
    kept = _parse_kept(person.kept_lines)
    groups = _free_groups(kept)
    yield from ("BEGIN:VCARD", "VERSION:3.0", f"PRODID:{PRODUCT}")
    if contact.uuid:
        yield f"UID:urn:uuid:{contact.uuid}"
    if contact.updated_at != NOT_KEPT_YET:
        yield f"REV:{contact.updated_at:%Y-%m-%dT%H:%M:%SZ}"
    yield f"FN:{escape(contact.name)}"
    yield _say_parts_of_name(" ".join(contact.name.split()), kept)
    yield from _say_place(person, kept)
    yield from _say_points(person.card.points, kept, groups)
    if person.card.tags:
        yield f"CATEGORIES:{','.join(escape(tag) for tag in person.card.tags)}"
    yield from _say_occasions(person, groups)
    for note in person.notes:
        yield f"NOTE{say_note_parameters(note)}:{escape(note.words)}"
    yield from say_own_lines(person)
    yield from (one.line for one in kept)
    yield "END:VCARD"


def _parse_kept(lines: Iterable[str]) -> list[_Kept]:
    kept = []
    for text in lines:
        line = text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")
        before, value = split_line(line)
        head = find_head(before)
        if head is not None and value is not None:
            kept.append(_Kept(line, head, value))
    return kept


def _free_groups(kept: list[_Kept]) -> Iterator[str]:
    """Yield names of groups that no kept line is in."""
    taken = {one.head.group.lower() for one in kept}
    number = 0
    while True:
        number += 1
        if f"item{number}" not in taken:
            yield f"item{number}"


def _say_parts_of_name(name: str, kept: list[_Kept]) -> str:
    """Say a name in parts: as it came where that still is the name, else as it is guessed."""
    found = [one for one in kept if one.head.name == "N"]
    for one in found:
        kept.remove(one)
    fitting = (one.line for one in found if agrees(name, split_parts(one.value, ";")))
    return next(fitting, "") or f"N:{join_parts(guess_name_parts(name))}"


def _say_place(person: Outgoing, kept: list[_Kept]) -> Iterator[str]:
    """Say company, role and language; what is kept beside them must not be taken for them."""
    company = person.company.name if person.company is not None else person.card.company or ""
    contact = person.card.contact
    own = {
        "ORG": f"ORG:{escape(company)}" if company else "",
        "TITLE": f"TITLE:{escape(contact.role)}" if contact.role else "",
        "LANG": f"LANG:{escape(contact.language)}" if contact.language else "",
    }
    for one in kept:
        if company and one.head.name == "ORG" and split_parts(one.value, ";")[0].strip() == company:
            own["ORG"] = one.line  # the same, with its departments
            kept.remove(one)
            break
    beside = {_BESIDE_OWN.get(one.head.name) for one in kept}
    for name, line in own.items():
        if line or name in beside:
            yield line or f"{name}:"


def _say_points(points: Iterable[ContactPoint], kept: list[_Kept], groups: Iterator[str]) -> Iterator[str]:
    """Say the ways to reach somebody; an address in the parts it came in, where these still are the address."""
    points = tuple(points)
    addresses = {say_address(_parts_of(one)): one for one in reversed(kept) if one.head.name == "ADR"}
    has_address = any(point.kind == "address" for point in points)
    kept[:] = [one for one in kept if one.head.name != "ADR" and (has_address or one.head.name != "LABEL")]
    counts: dict[str, int] = {}
    for point in points:
        counts[point.kind] = counts.get(point.kind, 0) + 1
    seen: set[str] = set()
    for point in points:
        name = _NAMES[point.kind]
        value = _say_value(point.value)
        if point.kind == "address":
            one = addresses.get(point.value)
            value = one.value if one is not None else join_parts(("", "", point.value, "", "", "", ""))
            name = split_line(one.line)[0] if one is not None else name
            if one is None and say_address(("", "", point.value)) != point.value:
                name += f";{WHOLE}=yes"
        types = find_types(point.label)
        words = [*(["INTERNET"] if point.kind == "email" else []), *(types or ())]
        if counts[point.kind] > 1 and point.kind not in seen:
            words.append("PREF")
        seen.add(point.kind)
        said = name + "".join(f";TYPE={word}" for word in words)
        yield from _with_label(said, value, "" if types else point.label, groups)


def _parts_of(one: _Kept) -> list[str]:
    return [part.strip() for part in split_parts(one.value, ";")]


def _say_value(text: str) -> str:
    """Return a number, an e-mail address or a link bare, as other programs expect it, where it reads as it stands."""
    return text if unescape(text) == text and not re.search(r"[\r\n]", text) else escape(text)


def _with_label(before: str, value: str, label: str, groups: Iterator[str]) -> Iterator[str]:
    """Yield a line, and beside it in a group of their own the label that no type says."""
    if not label:
        yield f"{before}:{value}"
        return
    group = next(groups)
    yield f"{group}.{before}:{value}"
    yield f"{group}.X-ABLabel:{escape(say_apple_label(label))}"


def _say_occasions(person: Outgoing, groups: Iterator[str]) -> Iterator[str]:
    has_birthday = False
    for occasion in person.occasions:
        parameters, value = say_day(occasion.month, occasion.day, occasion.year)
        if occasion.label == BIRTHDAY and not has_birthday:
            has_birthday = True
            yield f"BDAY{parameters}:{value}"
        else:
            yield from _with_label(f"X-ABDATE{parameters}", value, occasion.label or "other", groups)

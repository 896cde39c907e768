"""The ways to reach somebody, out of the cells of a row: e-mails, phones, links and addresses with their labels."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.incoming import IncomingPoint
from prospectr.core.text import fold
from prospectr.exchange.cardwords import say_address
from prospectr.exchange.contentlines import join_parts
from prospectr.exchange.rows import ADDRESS_FIELDS

if TYPE_CHECKING:
    from prospectr.exchange.rows import Row, Sheet

_BETWEEN_EMAILS = r"[;,|\n]+|\s+(?=\S+@)"
_SIGNS = {"email": frozenset(";,|\n <"), "phone": frozenset(";,|\n/"), "link": frozenset(";, \n\t")}
"""The signs without which a cell holds one value."""

_BETWEEN_PHONES = r"[;,\n|]| / "
_BETWEEN_LINKS = r"[\s;]+|,(?=https?://|www\.)"
_NAMED_EMAIL = r"\"?([^<>\"]*?)\"?\s*<([^<>@\s]+@[^<>\s]+)>"
_REMEMBERED = 4096  # addresses put together: many are of one town
_FEWEST_DIGITS = 6  # of a phone: fewer is a part of one
_LABELS = frozenset(
    {"work", "home", "mobile", "other", "main", "fax", "work fax", "home fax", "pager", "business", "private"}
)
"""Labels that are written in small letters, as the book's own are."""


class Reached(NamedTuple):
    """The ways to reach somebody, and the name an e-mail gives (``Nora Lind <nora@lind.dk>``).

    ``kept_lines`` say addresses in their parts, as a card does and as they go out in one.
    """

    points: tuple[IncomingPoint, ...]
    name: str = ""
    kept_lines: tuple[str, ...] = ()


def read_points(row: Row, sheet: Sheet) -> Reached:
    """Take every way to reach somebody."""
    points: list[IncomingPoint] = []
    called = ""
    for kind in ("email", "phone", "link"):
        for (_field, label, number), place, text in row.take_all(kind):
            named = _tidy(label or _own_label(row, sheet, kind, number), sheet)
            for value in _split(kind, text, sheet):
                address, name = (
                    _part_email(value) if kind == "email" and "<" in value and not sheet.is_own else (value, "")
                )
                points.append(IncomingPoint(kind, named, address))
                if name and name != row.look("name"):
                    called = called or name
                    row.leave(place, name)
    kept: list[str] = []
    if sheet.addresses:
        points += _read_addresses(row, sheet, kept)
    return Reached(tuple(dict.fromkeys(points)), called, tuple(dict.fromkeys(kept)))


def _own_label(row: Row, sheet: Sheet, kind: str, number: int) -> str:
    return row.take(f"{kind}-label", number) if f"{kind}-label" in sheet.fields else ""


def _tidy(label: str, sheet: Sheet) -> str:
    """Write a label as the book does: small, where it is a usual one."""
    if not label or sheet.is_own:
        return label
    own = sheet.words.get(fold(label), label) if sheet.words else label
    return own.lower() if own.lower() in _LABELS else own


def _split(kind: str, text: str, sheet: Sheet) -> list[str]:
    """Part several values in one cell; a cell that does not fall into such values stays whole."""
    if sheet.is_own or (_SIGNS[kind].isdisjoint(text) and not (sheet.separator and sheet.separator in text)):
        return [text]
    pieces = sheet.split(text)
    if len(pieces) > 1 and all(_is_one(kind, piece) for piece in pieces):
        return pieces
    if not pieces:
        return []
    between = {"email": _BETWEEN_EMAILS, "phone": _BETWEEN_PHONES, "link": _BETWEEN_LINKS}[kind]
    if kind == "email" and "<" in text:
        between = r"[;\n|]|,(?=[^,]*@)|(?<=>)\s+"
    pieces = [piece.strip() for piece in re.split(between, text) if piece.strip()]
    return pieces if len(pieces) > 1 and all(_is_one(kind, piece) for piece in pieces) else [text]


def _is_one(kind: str, piece: str) -> bool:
    if kind == "email":
        return piece.count("@") == 1
    if kind == "phone":
        return sum(map(str.isdecimal, piece)) >= _FEWEST_DIGITS
    return "." in piece and " " not in piece


def _part_email(text: str) -> tuple[str, str]:
    """Part an address from the name before it; one that is written otherwise stays as it is."""
    found = re.fullmatch(_NAMED_EMAIL, text)
    return (found[2], found[1].strip()) if found else (text, "")


def _read_addresses(row: Row, sheet: Sheet, kept: list[str]) -> list[IncomingPoint]:
    """Take the addresses, each whole or put together of its parts: ``Street, Postcode City, Country``.

    The parts go to ``kept`` where they are the address. Its text is the one a card with these parts gives.
    """
    points = []
    for (label, number), fields in sheet.addresses.items():
        texts = tuple([row.take_joined(field, number, label) if field in fields else "" for field in ADDRESS_FIELDS])
        value, line = _put_together(texts)
        if value:
            named = _tidy(label or row.take("address-label", number), sheet)
            points.append(IncomingPoint("address", named, value))
        if line:
            kept.append(line)
    return points


@lru_cache(_REMEMBERED)
def _put_together(texts: tuple[str, ...]) -> tuple[str, str]:
    """Return an address as one text, and the property that says its parts where they are the address."""
    whole, street, more, box, postcode, city, region, country = texts
    parts = [_on_one_line(part) for part in (box, more, street, city, region, postcode, country)]
    said = say_address(parts)
    lines = [street, more, box, f"{postcode} {city}".strip(), region, country]
    value = _join_address(whole, said, [line for line in lines if line])
    is_said = value == said and len(parts) - parts.count("") > 1
    return value, f"ADR:{join_parts(parts)}" if is_said else ""


def _on_one_line(text: str) -> str:
    return ", ".join(filter(None, map(str.strip, text.splitlines()))) if not text.isprintable() else text


def _join_address(whole: str, value: str, lines: list[str]) -> str:
    """Return an address as one text: ``value``, put together of its ``lines``, unless the whole of it says more."""
    if not whole or not value:
        return whole or value
    said, wanted = _words(whole), _words(value)
    if said <= wanted:
        return value
    return ", ".join([whole, *(line for line in lines if not _words(line) <= said)])


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", fold(text)))

"""The lines of an iCalendar file, and the components they make: cut apart first, so that a broken one loses no other.

A component is cut out by its ``BEGIN`` and ``END`` alone and nothing is nested
by calls, so a file of any shape is read in the time its length takes.
"""

from __future__ import annotations

import codecs
import io
import re
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, cast

from prospectr.core.words import _
from prospectr.exchange.contentlines import find_text
from prospectr.exchange.encodings import check_encoding, named_wide

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_CHARACTERS = 2_000_000
"""How long one component may be, an attachment within it included."""

MOST_NESTED = 20
"""How deep components may lie within one."""

STANDING_ALONE = frozenset({"VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "VCALENDAR"})
"""The components that lie in no other than the calendar: where one begins, the one before it is over."""

_PIECE = 65_536
_PARAMETER = r';\s*([^=;:"\s]+)\s*=((?:"[^"]*"|[^";:])*)'
_NAME = r"[A-Za-z0-9-]+"
_UNICODE_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"B\0": "utf-16-le", b"\0B": "utf-16-be"}
_STRAYS = re.compile(r"[\udc00-\udcff]+")
_MARK_STRAYS = "prospectr-mark-strays"


class Line(NamedTuple):
    """A content line taken apart: ``name`` and the names of ``parameters`` in capitals, ``value`` as it is written."""

    name: str
    parameters: dict[str, str]
    value: str
    whole: str


class Component(NamedTuple):
    """A component by its ``kind`` (``VEVENT``) and the line it begins on; ``fault`` says why it cannot be read.

    A line that stands in no component but the calendar itself is one of kind ``""``.
    """

    kind: str
    number: int
    lines: tuple[str, ...]
    fault: str = ""


class _Open:
    """A component that has begun: its lines so far, and how deep the last of them lies."""

    def __init__(self, kind: str, number: int) -> None:
        self.kind = kind
        self.number = number
        self.lines: list[str] = []
        self.depth = 0
        self.characters = 0
        self.fault = ""

    def add(self, line: str, fault: str = "") -> None:
        self.characters += len(line)
        self.fault = self.fault or fault
        if self.characters > MOST_CHARACTERS:
            self.fault = self.fault or _("it is longer than {limit} characters").format(limit=MOST_CHARACTERS)
        if not self.fault or len(self.lines) < 10:
            self.lines.append(line[:1000] if self.fault else line)

    def begin(self, line: str) -> None:
        self.depth += 1
        if self.depth > MOST_NESTED:
            self.fault = self.fault or _("it holds BEGIN within BEGIN more than {limit} deep").format(limit=MOST_NESTED)
        self.add(line)

    def end(self, line: str) -> None:
        if not self.depth:
            self.fault = self.fault or _('it holds "{line}" without its BEGIN').format(line=line.strip()[:60])
        self.depth = max(0, self.depth - 1)
        self.add(line)

    def take(self, mark: str, line: str, fault: str) -> None:
        if mark == "BEGIN":
            self.begin(line)
        elif mark == "END":
            self.end(line)
        elif line.strip():
            self.add(line, fault)

    def is_ended_by(self, kind: str) -> bool:
        return kind == "VCALENDAR" or (kind == self.kind and (not self.depth or kind in STANDING_ALONE))

    def fault_at_end(self, kind: str) -> str:
        if kind != self.kind:
            return _("it has no END")
        return _("it holds a BEGIN without its END") if self.depth else ""

    def closed(self, fault: str = "") -> Component:
        return Component(self.kind, self.number, tuple(self.lines), self.fault or fault)


def split_components(file: BinaryIO, encoding: str = "") -> Iterator[Component]:
    """Cut a calendar into its components, in the order they begin; ``encoding`` is that of the file, UTF-8 if empty.

    Two parted by a comma are one and its fallback, line by line. UTF-16 is recognised. Raises ``EncodingUnknownError``.
    A component with no end, a NUL, bytes that are no text, or beyond the limits has a ``fault``.
    """
    held: _Open | None = None
    for number, line, fault in _logical_lines(file, encoding):
        mark, _colon, kind = line[:200].partition(":")
        mark, kind = mark.strip().upper(), kind.strip().upper()
        if mark == "BEGIN" and (held is None or kind in STANDING_ALONE):
            if held is not None:
                yield held.closed(_("it has no END"))
            held = None if kind == "VCALENDAR" else _Open(kind, number)
            if held is None:
                yield Component("", number, (line[:1000],), fault)
        elif held is None:
            if mark != "END" and line.strip():
                yield Component("", number, (line[:1000],), fault)
        elif mark == "END" and held.is_ended_by(kind):
            yield held.closed(held.fault_at_end(kind))
            held = None
        else:
            held.take(mark, line, fault)
    if held is not None:
        yield held.closed(_("the file ends within it"))


def parse_line(text: str) -> Line | None:
    """Take a content line apart; None where it is none."""
    end = min(place for place in (text.find(":"), text.find(";"), len(text)) if place >= 0)
    name = text[:end].strip().upper()
    if end == len(text) or not re.fullmatch(_NAME, name):
        return None
    parameters: dict[str, str] = {}
    find = re.compile(_PARAMETER).match
    while found := find(text, end):
        parameters[found[1].upper()] = found[2].strip().replace('"', "")
        end = found.end()
    if text[end : end + 1] != ":":
        return None
    return Line(name, parameters, text[end + 1 :], text)


def unescape(value: str) -> str:
    r"""Return the text a value of type TEXT stands for: ``a\, b\nc`` is ``a, b`` and a line ``c``."""
    if "\\" not in value:
        return value
    return re.sub(r"(?s)\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value)


def _logical_lines(file: BinaryIO, encoding: str) -> Iterator[tuple[int, str, str]]:
    """Give the unfolded lines with the number of their first line, and what is wrong with them.

    Bytes are unfolded before they are letters: a line may be folded inside of one.
    """
    told = check_encoding(encoding) if encoding else "utf-8"
    buffered = io.BufferedReader(cast("io.RawIOBase", file))
    head = buffered.peek(3)
    wide = _UNICODE_MARKS.get(head[:2], "") or named_wide(told)
    encodings = ("utf-8",) if head.startswith(codecs.BOM_UTF8) else tuple(told.split(","))
    text = io.TextIOWrapper(buffered, encoding=wide or "latin-1", errors=_MARK_STRAYS, newline=None)
    try:
        for number, line in _unfolded(text):
            yield (number, *(_checked(line, number, wide) if wide else _decoded(line, number, encodings)))
    finally:
        text.detach()
        buffered.detach()


def _unfolded(text: io.TextIOWrapper) -> Iterator[tuple[int, str]]:
    """Join what was folded; more of a line than a component may hold is read and let go, all but its beginning."""
    parts: list[str] = []
    first, number, length, is_within = 1, 0, 0, False
    while piece := text.readline(_PIECE):
        if not is_within:
            number += 1
            if piece[0] in " \t":
                piece = piece[1:]
            else:
                if parts:
                    yield first, "".join(parts)
                parts, first, length = [], number, 0
        is_within = not piece.endswith("\n")
        if length <= MOST_CHARACTERS:
            parts.append(piece.rstrip("\n"))
        length += len(piece)
    if parts:
        yield first, "".join(parts)


def _decoded(line: str, number: int, encodings: tuple[str, ...]) -> tuple[str, str]:
    """Turn a line of bytes, each a character of Latin-1, into text: by the first of the encodings that fits."""
    if encodings != ("utf-8",) or not line.isascii():
        text = find_text(line.encode("latin-1"), encodings)
        if text is None:
            name = encodings[0].upper()
            if encodings[1:]:
                name = _("{first} or {second}").format(first=name, second=encodings[1].upper())
            return line, _("it is not {encoding}; say what it is with --encoding").format(encoding=name)
        line = text
    return _checked(line, number)


def _checked(line: str, number: int, wide: str = "") -> tuple[str, str]:
    """Return a line of text with what is wrong with it; bytes that are none stand in it by their numbers."""
    if number == 1:
        line = line.lstrip("\ufeff")
    stray = _STRAYS.search(line) if wide else None
    if stray is None:
        return line, _("it holds a NUL character") if "\0" in line else ""
    shown = _STRAYS.sub(lambda found: "".join(f"\\x{byte:02x}" for byte in _bytes_of(found[0])), line)
    return shown, _("line {line} holds bytes that are not {encoding} ({bytes})").format(
        line=number, encoding=wide.upper(), bytes=_bytes_of(stray[0][:8]).hex(" ")
    )


def _mark_strays(error: UnicodeError) -> tuple[str, int]:
    """Let each byte that is no text be half a surrogate pair: nothing that was decoded holds one."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return "".join(chr(0xDC00 + byte) for byte in error.object[error.start : error.end]), error.end


def _bytes_of(strays: str) -> bytes:
    return bytes(ord(stray) - 0xDC00 for stray in strays)


codecs.register_error(_MARK_STRAYS, _mark_strays)

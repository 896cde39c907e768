"""Content lines: how vCards stand in a file, ``group.NAME;PARAMETER=value:value``, folded, escaped and encoded.

A line is read as bytes and decoded by itself: in a card of version 2.1 every
line may be written in another way. What cannot be decoded says so.
"""

from __future__ import annotations

import binascii
import codecs
import re
from functools import lru_cache
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from prospectr.core.words import _
from prospectr.exchange.encodings import check_encoding, find_wide_encoding, named_wide

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

MOST_BYTES_OF_LINE = 16_000_000
"""How long a line may be, unfolded: a large photo fits."""

_CHUNK = 1 << 20  # bytes
_LONGEST_KNOWN_HEAD = 200  # characters; longer ones are not remembered
_LONGEST_HEAD = 10_000  # characters
_FOLDED_AT = 75  # octets

_HEAD = rb"[A-Za-z0-9_.\-/]+[;:]"
_BASE64 = rb"[A-Za-z0-9+/=]+"
_PARAMETER = r'((?:[^;"]++|"(?:\\.|[^"\\])*+"?+)*+)(?:;|$)'
_QUOTED_HEAD = r'((?:[^":]++|"(?:\\.|[^"\\])*+")*+):'
_ESCAPE = r"\\(.)"
_ESCAPED = {"n": "\n", "N": "\n", ";": ";", ",": ",", ":": ":", "\\": "\\"}
_CHARSETS = (
    r"utf-?8|us-?ascii|ascii|iso-?(?:8859|2022).*|latin.*|windows-?\d+|windows-31j|cp\d+|shift-?jis|sjis|ms932|euc-?(?:jp|kr|cn)"
    r"|gbk?|gb2312|gb18030|big5|koi8-?[rut]|tis-?620|mac-?(?:roman|cyrillic|japanese)?"
)
_CODECS = {"shift-jis": "cp932", "sjis": "cp932", "windows-31j": "cp932", "ms932": "cp932"}


class Head(NamedTuple):
    """What stands before the colon: the group as written, the name and parameters' names in capitals.

    ``types`` are the words of TYPE and those that stand alone (2.1), in capitals. ``is_plain`` tells that the line is
    written as version 3.0 and later write it, neither quoted-printable nor in a charset of its own nor with bare words.
    """

    group: str
    name: str
    parameters: tuple[tuple[str, tuple[str, ...]], ...] = ()
    types: tuple[str, ...] = ()
    is_quoted_printable: bool = False
    is_base64: bool = False
    charset: str = ""
    is_plain: bool = True

    def get(self, name: str) -> str:
        """Return the first value of a parameter, empty where it is not there."""
        return next((values[0] for found, values in self.parameters if found == name and values), "")


class ContentLine(NamedTuple):
    """A line, unfolded: the number of its first line in the file, its text, and what it is made of.

    ``head`` is None where it is no content line, ``value`` what stands behind the colon, decoded, its escapes still in
    it. ``fault`` says why it cannot be read at all; ``is_last`` that the file ends in the middle of it.
    """

    number: int
    text: str
    head: Head | None = None
    value: str = ""
    fault: str = ""
    is_last: bool = False


def read_lines(file: BinaryIO, encoding: str = "") -> Iterator[ContentLine]:
    """Read a file line by line, unfolded; empty lines are left out.

    A line that names no charset is in ``encoding`` (two parted by a comma are one and its fallback), without one in
    UTF-8; UTF-16 is recognised. Raises ``EncodingUnknownError``.
    """
    chunks, encodings = _open(file, encoding)
    pending: _Pending | None = None
    for number, raw, is_last in _split_lines(chunks):
        if pending is not None and pending.takes(raw):
            pending.is_last = is_last
            continue
        if pending is not None:
            yield _finish(pending, encodings)
        pending = _Pending(number, raw, is_last=is_last) if raw.strip() else None
    if pending is not None:
        yield _finish(pending, encodings)


class _Pending:
    """A line whose continuation may still come: all but its last piece are joined already."""

    __slots__ = ("_before", "_is_base64", "_is_quoted", "_last", "is_last", "number")

    def __init__(self, number: int, raw: bytes, *, is_last: bool) -> None:
        self.number = number
        self.is_last = is_last
        self._before = bytearray()
        self._last = raw.removeprefix(codecs.BOM_UTF8)  # a file begins here, or began before it was put behind another
        head = raw.partition(b":")[0].upper() if b";" in raw else b""
        self._is_quoted = b"QUOTED-PRINTABLE" in head
        self._is_base64 = b"BASE64" in head or b"ENCODING=B" in head

    def takes(self, raw: bytes) -> bool:
        """Take what continues this line; False where something new begins."""
        if self._is_quoted and self._last.rstrip().endswith(b"=") and not _ends_a_card(raw):
            self._last = self._last.rstrip()[:-1]
            self._add(raw)
            return True
        if raw[:1] in {b" ", b"\t"}:
            self._add(raw[1:])
            return True
        if self._is_base64:
            bare = raw.strip()
            self._is_base64 = bool(bare)
            if bare and re.fullmatch(_BASE64, bare) and not _ends_a_card(raw):
                self._add(bare)
                return True
        if raw and self._last.endswith(b"\\") and not re.match(_HEAD, raw):
            self._last = self._last[:-1]
            self._add(b"\n" + raw)  # the line break itself was escaped
            return True
        return False

    def _add(self, raw: bytes) -> None:
        if len(self._before) <= MOST_BYTES_OF_LINE:
            self._before += self._last
        self._last = raw

    @property
    def raw(self) -> bytes | None:
        """The whole line, None where it is too long."""
        size = len(self._before) + len(self._last)
        return bytes(self._before) + self._last if size <= MOST_BYTES_OF_LINE else None


def _ends_a_card(raw: bytes) -> bool:
    return raw[:10].strip().upper() in {b"END:VCARD", b"BEGIN:VCAR"}


def _open(file: BinaryIO, encoding: str) -> tuple[Iterator[bytes], tuple[str, ...]]:
    """Return the bytes of a file, UTF-16 turned into UTF-8, and how its lines are encoded."""
    first = file.read(_CHUNK)
    if first.startswith(codecs.BOM_UTF8):
        return _chunks(first, file), ("utf-8",)
    told = check_encoding(encoding) if encoding else "utf-8"
    wide = find_wide_encoding(first) or named_wide(told)
    if wide:
        return _transcode(_chunks(first, file), wide), ("utf-8",)
    return _chunks(first, file), tuple(told.split(","))


def _chunks(first: bytes, file: BinaryIO) -> Iterator[bytes]:
    yield first
    while chunk := file.read(_CHUNK):
        yield chunk


def _transcode(chunks: Iterator[bytes], encoding: str) -> Iterator[bytes]:
    """Turn text of any encoding into UTF-8; bytes that are none stand there by their numbers."""
    decoder = codecs.getincrementaldecoder(encoding)("backslashreplace")
    for chunk in chunks:
        yield decoder.decode(chunk).encode(errors="backslashreplace")
    yield decoder.decode(b"", final=True).encode(errors="backslashreplace")


def _split_lines(chunks: Iterator[bytes]) -> Iterator[tuple[int, bytes, bool]]:
    """Yield the lines of a file with their numbers, whatever ends them (CR, LF, CR LF, CR CR LF).

    The third is whether the file ended before the line did. Of a line that is far too long only as much comes as
    tells that.
    """
    number, rest = 1, b""
    for chunk in chunks:
        text = rest + chunk
        held = len(text) - (2 if text.endswith(b"\r\r") else text.endswith(b"\r"))
        text, waiting = text[:held], text[held:]  # whether a line feed follows is not known yet
        lines = _with_line_feeds(text).split(b"\n")
        rest = lines.pop()
        for line in lines:
            yield number, line, False
            number += 1
        rest = (rest if len(rest) <= MOST_BYTES_OF_LINE else rest[: MOST_BYTES_OF_LINE + 1]) + waiting
    *lines, last = _with_line_feeds(rest).split(b"\n")
    for line in lines:
        yield number, line, False
        number += 1
    if last:
        yield number, last, True


def _with_line_feeds(text: bytes) -> bytes:
    if b"\r" not in text:
        return text
    return text.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n").replace(b"\r", b"\n")


def _finish(pending: _Pending, encodings: tuple[str, ...]) -> ContentLine:
    number, raw, is_last = pending.number, pending.raw, pending.is_last
    if raw is None:
        return _faulty(number, b"", _("it is longer than {limit} bytes").format(limit=MOST_BYTES_OF_LINE))
    if b"\0" in raw:
        return _faulty(number, raw, _("it holds a NUL character"))
    own = b";" in raw and (not raw.isascii() or b"\x1b" in raw or b"=" in raw)
    head = find_head(_shown(raw.partition(b":")[0])) if own and raw.count(b'"') == 0 else None
    if head is not None and (head.charset or head.is_quoted_printable):
        return _decode_by_itself(number, raw, head, encodings, is_last=is_last)
    text = find_text(raw, encodings)
    if text is None:
        return _faulty(number, raw, _say_not_read(encodings[0]))
    before, value = split_line(text)
    head = find_head(before) if value is not None else None
    if head is None or value is None:
        return ContentLine(number, text, is_last=is_last)
    return ContentLine(number, text, head, value, is_last=is_last)


def find_text(raw: bytes, encodings: Iterable[str]) -> str | None:
    """Decode by the first of the encodings that fits; None where none does."""
    for encoding in encodings:
        try:
            text = raw.decode(encoding)
        except UnicodeError:
            continue
        if encoding == "utf-8" or re.search(r"[\ud800-\udfff]", text) is None:
            return text
    return None


def _decode_by_itself(number: int, raw: bytes, head: Head, encodings: tuple[str, ...], *, is_last: bool) -> ContentLine:
    """Decode a line that says by itself how it is written."""
    value = raw.partition(b":")[2]
    if head.is_quoted_printable:
        value = binascii.a2b_qp(value)
    text = find_text(value, filter(None, (_find_codec(head.charset), *encodings)))
    if text is None:
        return _faulty(number, raw, _say_not_read(head.charset or encodings[0]))
    if "\0" in text:
        return _faulty(number, raw, _("it holds a NUL character"))
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return ContentLine(number, _shown(raw), head, text, is_last=is_last)


def _find_codec(charset: str) -> str:
    """Find the name by which Python knows a charset of people's texts; empty where it is none."""
    name = charset.lower().replace("_", "-")
    if re.fullmatch(_CHARSETS, name) is None:
        return ""
    name = _CODECS.get(name) or re.sub(r"^windows-?", "cp", name)
    try:
        return codecs.lookup(name).name
    except LookupError:
        return ""


def _say_not_read(encoding: str) -> str:
    return _("it is not {encoding}; say how the file is written, for example: --encoding cp1252").format(
        encoding=encoding.upper()
    )


def _faulty(number: int, raw: bytes, fault: str) -> ContentLine:
    return ContentLine(number, _shown(raw[:200]), fault=fault)


def _shown(raw: bytes) -> str:
    return raw.decode("utf-8", errors="backslashreplace").replace("\0", "\\x00")


def split_line(text: str) -> tuple[str, str | None]:
    """Split a line at the colon that ends its head; the second is None where there is none."""
    before, colon, value = text.partition(":")
    if before.count('"') % 2:
        found = re.match(_QUOTED_HEAD, text)
        if found is not None:
            return found[1], text[found.end() :]
    return before, value if colon else None


def find_head(text: str) -> Head | None:
    """Read what stands before the colon; None where it is no name with parameters."""
    if len(text) > _LONGEST_HEAD:
        return None
    return _find_known_head(text) if len(text) <= _LONGEST_KNOWN_HEAD else _parse_head(text)


def _parse_head(text: str) -> Head | None:
    named, *rest = re.findall(_PARAMETER, text)
    if re.fullmatch(_HEAD[:-4].decode(), named.strip()) is None:
        return None
    group, _dot, name = named.strip().rpartition(".")
    parameters = [_parse_parameter(one) for one in rest if one.strip()]
    encoding = next((values[0].upper() for key, values in parameters if key == "ENCODING" and values), "")
    is_quoted = encoding == "QUOTED-PRINTABLE"
    types = tuple(word.upper() for key, values in parameters if key == "TYPE" for word in values if word)
    charset = next((values[0] for key, values in parameters if key == "CHARSET" and values), "")
    is_bare = any("=" not in one for one in rest if one.strip())
    return Head(
        group,
        name.upper(),
        tuple(parameters),
        types,
        is_quoted,
        encoding in {"B", "BASE64"},
        charset,
        not (is_quoted or is_bare or charset or encoding == "BASE64"),
    )


_find_known_head = lru_cache(maxsize=2048)(_parse_head)


def _parse_parameter(text: str) -> tuple[str, tuple[str, ...]]:
    """Read one parameter; a word that stands alone, as in version 2.1, is an encoding or a type."""
    name, sign, value = text.partition("=")
    if not sign:
        word = name.strip()
        is_encoding = word.upper() in {"QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT"}
        return ("ENCODING" if is_encoding else "TYPE"), (word,)
    bare = re.sub(r'\\"', "'", value).replace('"', "")
    name = name.strip().upper()
    return name, tuple(word.strip() for word in bare.split(",")) if name in {"TYPE", "PID"} else (bare.strip(),)


def say_plain_line(line: ContentLine) -> str:
    """Return a line as version 3.0 writes it: one that is plain as it stands, any other without its encodings."""
    head = line.head
    if head is None or head.is_plain:
        return line.text.replace("\n", "\\n")
    words = [f"{head.group}.{head.name}" if head.group else head.name]
    for name, values in head.parameters:
        if name == "CHARSET" or (name == "ENCODING" and not head.is_base64):
            continue
        if name == "ENCODING":
            words.append("ENCODING=b")
            continue
        value = ",".join(values)
        words.append(f'{name}="{value}"' if re.search(r"[:;]", value) else f"{name}={value}")
    return f"{';'.join(words)}:{line.value}".replace("\n", "\\n")


def unescape(text: str, *, old: bool = False) -> str:
    """Return a text without its escapes; in version 2.1 (``old``) only a semicolon, a comma and a colon have one."""
    if "\\" not in text:
        return text
    if old:
        return re.sub(r"\\([;,:])", r"\1", text)
    return re.sub(_ESCAPE, lambda found: _ESCAPED.get(found[1], found[0]), text, flags=re.DOTALL)


def split_parts(value: str, separator: str, *, old: bool = False) -> list[str]:
    """Split a value at a separator that is not escaped, and take the escapes out of the parts."""
    if "\\" not in value:
        return value.split(separator)
    parts: list[list[str]] = [[]]
    for token in re.findall(rf"\\.|{separator}|[^\\{separator}]+|\\", value, flags=re.DOTALL):
        if token == separator:
            parts.append([])
        else:
            parts[-1].append(token)
    return [_unescape_part("".join(part), old=old) for part in parts]


def _unescape_part(part: str, *, old: bool) -> str:
    return re.sub(r"\\([;,:\\])", r"\1", part) if old else unescape(part)


def escape(text: str) -> str:
    """Return a text as a value, on one line."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\\", "\\\\").replace("\n", "\\n")
    return plain.replace(";", "\\;").replace(",", "\\,")


def join_parts(parts: Sequence[str]) -> str:
    """Return a value of several parts, as ``split_parts`` reads it."""
    return ";".join(escape(part) for part in parts)


def fold_line(line: str) -> str:
    """Return a line with its end, folded at 75 octets and never inside a character."""
    if len(line) <= _FOLDED_AT and line.isascii():
        return f"{line}\r\n"
    raw = line.encode()
    folded, start, room = [], 0, _FOLDED_AT
    while len(raw) - start > room:
        end = start + room
        while raw[end] & 0xC0 == 0x80:
            end -= 1
        folded.append(raw[start:end])
        start, room = end, _FOLDED_AT - 1  # the space in front counts
    folded.append(raw[start:])
    return b"\r\n ".join(folded).decode() + "\r\n"

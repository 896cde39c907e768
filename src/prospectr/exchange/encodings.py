"""Encodings: which letters the bytes of a file are.

What can be known is known: byte order marks, UTF-16 and valid UTF-8. For older
encodings the bytes are read in each, and the one that makes the likeliest
letters is taken; whoever shows a file says which that was, and the seller's
word (``--encoding``) always wins. A byte that does not fit is never replaced.
"""

from __future__ import annotations

import codecs
import io
import re
from typing import TYPE_CHECKING, BinaryIO, NoReturn, TextIO

from prospectr.core.words import _
from prospectr.exchange.errors import EncodingUnknownError, FileNotReadableError, name_of

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

NAMED = (
    *("utf-8", "utf-16", "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp874"),
    *("shift_jis", "gb18030", "big5", "cp949", "mac_roman", "cp850"),
)
"""The encodings that an error names; any other that Python knows is read as well."""

_OTHER_NAMES = {"ansi": "cp1252", "windows-874": "cp874", "thai": "cp874", "utf-8-sig": "utf-8", "utf8": "utf-8"}

_NO_TEXT = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "utf-7", "mbcs", "oem"})
"""Encodings Python knows in which no file of people is written."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_CHUNK = 1 << 18
_MOST_SAMPLED = 1 << 16

_CONTROLS = re.compile(rb"[\x01-\x08\x0e-\x1f]")
_STRANGE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ue000-\uf8ff\ufffd]")
_LINE_ENDS = re.compile(r"\r\n|\r|\n")


def find_encoding(file: BinaryIO) -> str:
    """Return the encoding of a file, read a piece at a time and left at its start.

    Sure for byte order marks, UTF-16 of anything with lines, and UTF-8; a
    guess for others. Where most lines are UTF-8 and some are not, it is
    ``utf-8``: reading then names the first line that does not fit. Raises
    ``FileNotReadableError`` where the bytes are no text in any.
    """
    file.seek(0)
    head = file.read(_CHUNK)
    found = _marked(head) or find_wide_encoding(head)
    if not found:
        tally = _Tally()
        chunk, rest = head, b""
        while chunk:
            rest = tally.add(rest + chunk)
            chunk = file.read(_CHUNK)
        tally.add(rest + b"\n", is_last=True)
        found = "utf-8" if tally.is_utf8 else _likeliest(bytes(tally.sample), name_of(file))
    file.seek(0)
    return found


def find_wide_encoding(head: bytes) -> str:
    """Return UTF-16 (or UTF-32) with its byte order where ``head`` is that, with or without a mark; or nothing."""
    found = _marked(head)
    if found or b"\0" not in head:
        return "" if found == "utf-8" else found
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if (even + odd) * 3 < len(head) and not _CONTROLS.search(head):
        return ""  # UTF-16 is half zero bytes where it is ASCII, and full of such signs where it is not
    for encoding, many, few in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if many > 10 * few and _is_text(codecs.getincrementaldecoder(encoding)("replace").decode(head)):
            return encoding
    return ""


def named_wide(encoding: str) -> str:
    """Return the UTF-16 or UTF-32 that is named, little-endian where no order is; nothing for another encoding."""
    if _is_by_line(encoding):
        return ""
    return f"{encoding}-le" if encoding in {"utf-16", "utf-32"} else encoding


def check_encoding(encoding: str) -> str:
    """Return a typed encoding as ``decoded`` takes it; two parted by a comma are one and its fallback.

    Raises ``EncodingUnknownError``.
    """
    names = [name.strip() for name in encoding.lower().split(",")]
    if len(names) > 2 or (len(names) == 2 and not _is_by_line(names[0])):
        raise EncodingUnknownError(encoding, NAMED)
    return ",".join(_check_one(name) for name in names)


def decoded(file: BinaryIO, encoding: str) -> TextIO:
    """Return the text of a file from its start, a piece at a time, line ends as they are and no byte order mark.

    ``encoding`` may name a second one after a comma (``utf-8,cp1252``), in
    which lines are read that do not fit the first. Reading raises
    ``FileNotReadableError``, with the line, where bytes fit neither. The file
    stays open, and belongs to this text until it was read.
    """
    encoding = check_encoding(encoding)
    if encoding in {"utf-16", "utf-32"}:
        file.seek(0)
        encoding = _marked(file.read(4)) or named_wide(encoding)
    file.seek(0)
    text = io.TextIOWrapper(io.BufferedReader(_AsUtf8(file, encoding), _CHUNK), "utf-8", "surrogatepass", newline="")
    text._CHUNK_SIZE = _CHUNK  # type: ignore[attr-defined]  # noqa: SLF001 - what it reads at once; 8 KB otherwise
    return text


def _end_of_characters(data: bytes) -> int:
    """Return where a character of UTF-8 begins that ``data`` does not hold whole, or its length."""
    for back in range(1, min(4, len(data)) + 1):
        byte = data[-back]
        if byte >= 0xC0:
            return len(data) - back if back < 2 + (byte >= 0xE0) + (byte >= 0xF0) else len(data)
        if byte < 0x80:
            break
    return len(data)


def _end_of_lines(data: bytes, most: int) -> int:
    """Return where the last whole line of ``data`` ends; of a line longer than ``most``, its last whole character."""
    end = max(data.rfind(b"\n"), data.rfind(b"\r")) + 1
    return end if end or len(data) <= most else _end_of_characters(data)


def _marked(head: bytes) -> str:
    return next((encoding for mark, encoding in _MARKS if head.startswith(mark)), "")


def _is_text(text: str) -> bool:
    """Whether characters are those of a text in lines or cells: what other bytes read as UTF-16 has none of these."""
    strange = len(_STRANGE.findall(text, 0, 4096))
    return strange * 20 <= min(len(text), 4096) and re.search(r"[\n\r,;\t|@ :]", text) is not None


def _check_one(name: str) -> str:
    name = _OTHER_NAMES.get(name, name)
    try:
        known = codecs.lookup(name)
    except (LookupError, ValueError):
        raise EncodingUnknownError(name, NAMED) from None
    if not known._is_text_encoding or known.name.replace("_", "-") in _NO_TEXT:  # noqa: SLF001 - told nowhere else
        raise EncodingUnknownError(name, NAMED)
    return known.name


def _is_by_line(name: str) -> bool:
    """Whether lines end in an encoding where they end in ASCII, so that each may be read alone."""
    return not name.startswith(("utf-16", "utf_16", "utf16", "utf-32", "utf_32", "utf32"))


class _Tally:
    """Counts which lines of a file are UTF-8, and keeps some of those that are not ASCII to be judged."""

    def __init__(self) -> None:
        self.sample = bytearray()
        self._fitting = self._others = 0

    @property
    def is_utf8(self) -> bool:
        """Whether all lines are UTF-8, or so many that the rest must be strays."""
        return not self._others or self._fitting > self._others

    def add(self, data: bytes, *, is_last: bool = False) -> bytes:
        """Count the whole lines of ``data`` and return what remains behind the last."""
        if data.isascii():
            return b"" if data.endswith((b"\n", b"\r")) else data[data.rfind(b"\n") + 1 :][-_CHUNK:]
        end = len(data) if is_last else _end_of_lines(data, 4 * _CHUNK)
        lines, rest = data[:end], data[end:]
        try:
            lines.decode()
        except UnicodeDecodeError:
            for line in lines.splitlines():
                self._count(line)
        else:
            # Whether many lines or few are UTF-8 matters only beside others.
            self._fitting += sum(not line.isascii() for line in lines.splitlines()[:10_000])
        return rest

    def _count(self, line: bytes) -> None:
        if line.isascii():
            return
        try:
            line.decode()
        except UnicodeDecodeError:
            self._others += 1
            if len(self.sample) < _MOST_SAMPLED:
                self.sample += line[:_MOST_SAMPLED] + b"\n"
        else:
            self._fitting += 1


def _likeliest(sample: bytes, name: str) -> str:
    from prospectr.exchange.likeliness import likeliest_encoding

    found = likeliest_encoding(sample)
    if not found:
        raise FileNotReadableError(
            name,
            _("it is not text in any encoding that is known"),
            _("Save it again as UTF-8, or name its --encoding."),
        )
    return found


class _AsUtf8(io.RawIOBase):
    """The bytes of a file in any encoding, as UTF-8: what does not fit is told with its line."""

    def __init__(self, file: BinaryIO, encoding: str) -> None:
        self._file = file
        self._encoding, _comma, self._fallback = encoding.partition(",")
        self._decoder = codecs.getincrementaldecoder(self._encoding)("strict")
        self._waiting = b""  # bytes of a line whose end was not read yet
        self._ready = memoryview(b"")
        self._lines = 1
        self._ends_in_return = self._is_over = False
        self._is_first = True

    def readable(self) -> bool:
        """Say that this can be read, and nothing else."""
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Fill ``buffer`` and return how many bytes; raises ``FileNotReadableError`` where some do not fit."""
        while not self._ready and not self._is_over:
            chunk = self._file.read(_CHUNK)
            self._is_over = not chunk
            text = self._decode_lines(chunk) if self._fallback else self._decode(chunk)
            if self._is_first and text:
                text, self._is_first = text.removeprefix("\ufeff"), False
            self._ready = memoryview(text.encode("utf-8", "surrogatepass"))
        into = memoryview(buffer).cast("B")
        size = min(len(into), len(self._ready))
        into[:size], self._ready = self._ready[:size], self._ready[size:]
        return size

    def _decode(self, chunk: bytes) -> str:
        try:
            text = self._decoder.decode(chunk, final=not chunk)
        except UnicodeDecodeError as error:
            before = error.object[: error.start].decode(self._encoding, "ignore")
            self._refuse(self._lines + self._ends(before), error.object[error.start : error.end])
        self._count(text)
        return text

    def _count(self, text: str) -> None:
        self._lines += self._ends(text)
        if text:
            self._ends_in_return = text.endswith("\r")

    def _ends(self, text: str) -> int:
        """Count the line ends of a piece; one that began in the piece before is not counted again."""
        again = self._ends_in_return and text.startswith("\n")
        if "\r" in text:
            return len(_LINE_ENDS.findall(text)) - again
        return text.count("\n") - again

    def _decode_lines(self, chunk: bytes) -> str:
        data = self._waiting + chunk
        end = _end_of_lines(data, 64 * _CHUNK) if chunk else len(data)
        lines, self._waiting = data[:end], data[end:]
        try:
            text = lines.decode(self._encoding)
        except UnicodeDecodeError:
            text = "".join(self._decode_line(line, at) for at, line in enumerate(lines.splitlines(keepends=True)))
        self._count(text)
        return text

    def _decode_line(self, line: bytes, at: int) -> str:
        try:
            return line.decode(self._encoding)
        except UnicodeDecodeError:
            try:
                return line.decode(self._fallback)
            except UnicodeDecodeError as error:
                self._refuse(self._lines + at, error.object[error.start : error.end])

    def _refuse(self, line: int, stray: bytes) -> NoReturn:
        encodings = self._encoding
        if self._fallback:
            encodings = _("{first} or {second}").format(first=self._encoding, second=self._fallback)
        other = self._find_other()
        beside = next((name for name in (other, self._encoding) if name != "utf-8" and _is_by_line(name)), "cp1252")
        raise FileNotReadableError(
            name_of(self._file),
            _("line {line} holds bytes that are not {encoding} ({bytes})").format(
                line=line, encoding=encodings, bytes=stray[:8].hex(" ")
            ),
            (
                _("Name its encoding:  --encoding {other}").format(other=other),
                _("Where lines differ, name both:  --encoding utf-8,{other}").format(other=beside),
            ),
        )

    def _find_other(self) -> str:
        """Return the encoding the file seems to be in instead: the likeliest, where it can be read anew."""
        usual = "cp1252" if self._encoding == "utf-8" else "utf-8"
        try:
            found = find_encoding(self._file) if self._file.seekable() else usual
        except FileNotReadableError:
            return usual
        return usual if found == self._encoding else found

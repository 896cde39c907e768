"""Lines of JSON: a book as one JSON object a line, from its first line, ``book``, to its last, ``end``.

The last line holds how many lines stand before it and their SHA-256, so that a
file that was cut short or changed is told from a whole one. Lines are UTF-8;
CRLF, blank lines and a byte order mark, as editors add them, change nothing.
"""

from __future__ import annotations

import json
import re
from hashlib import sha256
from typing import TYPE_CHECKING, Any, BinaryIO, TextIO

from prospectr.core.errors import InputError
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Iterator

FORMAT = 1
"""The version of the format; a newer one is refused by name."""

LONGEST_LINE = 40_000_000
"""How many bytes a line may have: a photo of a card as long as one may be comes twice where it was changed."""

MOST_LINES = 20_000_000
"""How many lines a file may have."""

SHOWN = 60
"""How many characters of a stranger's text a sentence shows."""

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_NEVER_KEPT = r"[\x00\ud800-\udfff]"


class LineRefusedError(InputError):
    """A line cannot be read; ``number`` counts from 1, ``reason`` says why. Nothing of its file was kept."""

    def __init__(self, number: int, reason: str) -> None:
        self.number, self.reason = number, reason
        super().__init__(
            _("Line {number} cannot be read: {reason}. Nothing was changed.").format(number=number, reason=reason),
            hint=_("Export the book again: prospectr export all"),
        )


class NoBookInFileError(InputError):
    """The file does not begin as the export of a book does."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            _("This is not the export of a book: {reason}. Nothing was changed.").format(reason=reason),
            hint=_("Such a file is made by: prospectr export all"),
        )


class BookFileCutShortError(InputError):
    """The file ends before its last line, or not all of its lines are there."""

    def __init__(self, lines: int) -> None:
        super().__init__(
            _("The file was cut short after {lines} lines: its last line is missing. Nothing was changed.").format(
                lines=lines
            ),
            hint=_("Copy it again, or export the book again: prospectr export all"),
        )


class BookFileAlteredError(InputError):
    """The lines are not those that were exported: their number or digest is another."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            _("The file is not as it was exported: {reason}. Nothing was changed.").format(reason=reason),
            hint=_("If you changed it yourself, make its last line {line} and import it again.").format(
                line='{"type": "end"}'
            ),
        )


class BookFileNewerError(InputError):
    """The file was written by a newer prospectr: ``what`` is of a version that is not known here."""

    def __init__(self, what: str, found: int, known: int) -> None:
        super().__init__(
            _(
                "The file is from a newer prospectr ({what} {found}; this one knows {known}). Nothing was changed."
            ).format(what=what, found=found, known=known),
            hint=_("Update prospectr, then import it again."),
        )


class LineWriter:
    """Writes lines of JSON to ``file`` and knows their number and digest so far."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._digest = sha256()
        self.lines = 0

    def write(self, line: str) -> None:
        """Write one object, given as JSON on one line."""
        text = line + "\n"
        self._digest.update(text.encode())
        self._file.write(text)
        self.lines += 1

    def write_object(self, item: dict[str, object]) -> None:
        """Write one object."""
        self.write(json.dumps(item, ensure_ascii=False, separators=(",", ":")))

    def end(self) -> int:
        """Write the last line; return how many were written with it."""
        self.write_object({"type": "end", "lines": self.lines, "digest": self._digest.hexdigest()})
        return self.lines


class LineReader:
    """Reads the export of a book: ``head`` is its first line, then each row comes with its number and length.

    ``is_whole`` tells, once all were read, that the last line was there with
    the digest of those before it; without a digest in it the file was changed
    by hand. Raises, while it reads, ``NoBookInFileError``,
    ``LineRefusedError``, ``BookFileNewerError``, ``BookFileCutShortError`` and
    ``BookFileAlteredError``.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._digest = sha256()
        self._number = 0
        self._lines = 0
        self.is_whole = False
        self.head = self._read_head()

    def rows(self) -> Iterator[tuple[int, dict[str, Any], int]]:
        """Give the rows between the first line and the last: the number of the line, the row, the line's bytes."""
        while line := self._next_line():
            item = parse_line(self._number, line)
            if item.get("type") == "end":
                self._check_end(item)
                return
            self._count(line)
            yield self._number, item, len(line)
        raise BookFileCutShortError(self._number)

    def _read_head(self) -> dict[str, Any]:
        line = self._next_line()
        if not line:
            raise NoBookInFileError(_("it is empty"))
        try:
            head = parse_line(self._number, line)
        except LineRefusedError as error:
            raise NoBookInFileError(error.reason) from None
        if head.get("type") != "book":
            raise NoBookInFileError(_('its first line is not of the type "book"'))
        version = head.get("format")
        if type(version) is not int or version < 1:
            raise NoBookInFileError(_("its first line does not say its format"))
        if version > FORMAT:
            raise BookFileNewerError(_("format"), version, FORMAT)
        self._count(line)
        return head

    def _next_line(self) -> bytes:
        """Return the next line that is not blank, without its end; nothing where there is none."""
        while read := self._file.readline(LONGEST_LINE + 1):
            self._number += 1
            if len(read) > LONGEST_LINE:
                raise LineRefusedError(self._number, _("it is longer than {limit} bytes").format(limit=LONGEST_LINE))
            if self._number > MOST_LINES:
                raise LineRefusedError(self._number, _("a file may have {limit} lines").format(limit=MOST_LINES))
            line = (read.removeprefix(BYTE_ORDER_MARK) if self._number == 1 else read).rstrip(b"\r\n")
            if line.strip():
                return line
        return b""

    def _count(self, line: bytes) -> None:
        self._digest.update(line + b"\n")
        self._lines += 1

    def _check_end(self, item: dict[str, Any]) -> None:
        if self._next_line():
            raise LineRefusedError(self._number, _("it stands after the last line"))
        if item.get("lines", self._lines) != self._lines:
            raise BookFileAlteredError(
                _("{found} lines stand before the last one, not {told}").format(
                    found=self._lines, told=str(item["lines"])[:SHOWN]
                )
            )
        if item.get("digest", self._digest.hexdigest()) != self._digest.hexdigest():
            raise BookFileAlteredError(_("a line was changed"))
        self.is_whole = "digest" in item


def parse_line(number: int, line: bytes) -> dict[str, Any]:
    """Read the object on a line. Raises ``LineRefusedError`` for anything else, or for what no book can keep."""
    try:
        item = _DECODER.decode(line.decode())
    except UnicodeDecodeError:
        raise LineRefusedError(number, _("it is not valid UTF-8")) from None
    except json.JSONDecodeError as error:
        raise LineRefusedError(number, _("it is not JSON at character {place}").format(place=error.pos + 1)) from None
    except RecursionError:
        raise LineRefusedError(number, _("it is nested too deep")) from None
    except ValueError:  # a number no book could hold: NaN, or thousands of digits
        raise LineRefusedError(number, _("it holds what is no number")) from None
    if not isinstance(item, dict):
        raise LineRefusedError(number, _("it is no JSON object"))
    if b"\\u" in line and not _is_kept(item):
        raise LineRefusedError(number, _("it holds a NUL character, or half of one"))
    return item


def _refuse_constant(name: str) -> float:
    raise ValueError(name)


_DECODER = json.JSONDecoder(parse_constant=_refuse_constant)


def _is_kept(value: object) -> bool:
    """Tell whether every text in ``value`` is one that a book can keep."""
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            waiting += [*one, *one.values()]
        elif isinstance(one, list):
            waiting += one
        elif isinstance(one, str) and re.search(_NEVER_KEPT, one):
            return False
    return True

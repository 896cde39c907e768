"""Lines that come in by the pipe: bytes to texts, and what is said of those that cannot be used."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.errors import InputError, ProspectrError, TextRefusedError
from prospectr.core.text import check_text
from prospectr.core.words import _, ngettext

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_LINES = 100_000
"""How many lines one step takes: all of it is in memory until it is saved."""

LONGEST_LINE = 400_000
"""Bytes of the longest line that is read at all; no text that is kept takes more."""

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_BULLET = r"\s*[-*•‣–]\s+"


class BadLine(NamedTuple):
    """A line that cannot be used: its number, and why."""

    number: int
    reason: str

    def say(self) -> str:
        """Say which line it is and what is wrong with it."""
        return _("line {number}: {reason}").format(number=self.number, reason=self.reason)


class NoContactError(InputError):
    """A line is none that tells of a contact."""


class LinesRefusedError(InputError):
    """Lines cannot be used, and so nothing was done with the others either."""

    def __init__(self, bad: Sequence[BadLine], count: int) -> None:
        sentence = ngettext(
            "{bad} of {count} lines cannot be used; nothing was changed.",
            "{bad} of {count} lines cannot be used; nothing was changed.",
            len(bad),
        )
        super().__init__(sentence.format(bad=len(bad), count=count), hint=tuple(line.say() for line in bad))


class LinesUnreadableError(ProspectrError):
    """What comes in cannot be read."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            _("What comes in cannot be read: {reason}; nothing was changed.").format(reason=reason),
            hint=_("Send a text to it, for example: prospectr add - < people.txt"),
        )


class TooManyLinesError(InputError):
    """More lines came in than one step takes."""

    def __init__(self) -> None:
        super().__init__(
            _("More than {most} lines came in; nothing was changed.").format(most=f"{MOST_LINES:,}"),
            hint=_("Bring them in parts, for example: split -l {most} people.txt").format(most=MOST_LINES),
        )


def decode_line(line: bytes, number: int) -> str:
    """Return a line as text, without its end and, on line 1, without a byte order mark.

    Raises TextRefusedError for NUL, bytes that are not UTF-8, and a line longer than a text may be.
    """
    held = (line.removeprefix(_BYTE_ORDER_MARK) if number == 1 else line).rstrip(b"\r\n")
    if len(held) > LONGEST_LINE:
        raise TextRefusedError(_("line"), _("it is too long"))
    return check_text(_("line"), held.decode("utf-8", "surrogateescape"))


def read_contact_line(text: str) -> str:
    """Return the line of a contact without the bullet of a list before it; of an empty line nothing is left.

    Raises NoContactError for a comment, which begins with ``#``, and for a line without a letter or digit.
    """
    if text.lstrip().startswith("#"):
        raise NoContactError(_("a comment"))
    if text.strip() and not any(map(str.isalnum, text)):
        raise NoContactError(_("there is no letter or digit in it"))
    return re.sub(rf"\A{_BULLET}", "", text)


def say_unused(count: int, of: int) -> str:
    """Say how many lines were not used."""
    said = ngettext("{count} of {of} lines was not used.", "{count} of {of} lines were not used.", count)
    return said.format(count=count, of=of)

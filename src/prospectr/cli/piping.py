"""``add -``: many contacts, one a line."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.cli.output import is_terminal
from prospectr.cli.progress import progress
from prospectr.core.errors import InputError
from prospectr.core.lines import (
    LONGEST_LINE,
    MOST_LINES,
    BadLine,
    LinesRefusedError,
    LinesUnreadableError,
    TooManyLinesError,
    decode_line,
    read_contact_line,
    say_unused,
)
from prospectr.core.quickadd import QuickAdd, parse_quick_add
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import BinaryIO

    from prospectr.cli.options import Call

SHOWN = 5
"""How many of the contacts added a person is shown."""


def add_lines(call: Call, complete: Callable[[QuickAdd], QuickAdd], settings: Sequence[str], *, strict: bool) -> None:
    """Add a contact for each line of stdin, ``complete`` adding to it what the flags say, all as one step.

    Lines that cannot be used are named on stderr; with ``strict``, or where
    there are no others, nothing is changed. Raises ``LinesRefusedError``.
    """
    lines, bad = _read_lines(call, complete)
    with progress(call.output, _("Adding"), 2 * len(lines)) as step:
        captures, odd = call.book.contacts.read_captures(lines, settings, step)
        bad = sorted([*bad, *odd])
        if bad and (strict or not captures):
            raise LinesRefusedError(bad, len(captures) + len(bad))
        shown = None if call.output.as_json or call.output.plain else SHOWN
        outcome = call.book.contacts.add_many(captures, shown, step)
    for line in bad:
        call.output.warn(line.say())
    if bad:
        unused = say_unused(len(bad), len(captures) + len(bad))
        outcome = replace(outcome, remarks=(*outcome.remarks, unused))
    call.wrote(outcome, _("Added"))


def _read_lines(
    call: Call, complete: Callable[[QuickAdd], QuickAdd]
) -> tuple[list[tuple[int, QuickAdd]], list[BadLine]]:
    """Read the lines of stdin that hold anything, each by its number, and those that no book can keep."""
    fields = call.book.fields.by_key()
    if is_terminal(sys.stdin) and not call.output.quiet:
        call.output.warn(_("One contact a line, as after prospectr add.  Ctrl-D at the beginning of a line ends."))
    lines, bad = [], []
    for number, held in enumerate(_split(sys.stdin.buffer), 1):
        if number > MOST_LINES:
            raise TooManyLinesError
        try:
            text = read_contact_line(decode_line(held, number))
        except InputError as error:
            bad.append(BadLine(number, error.message))
            continue
        if text.strip():
            lines.append((number, complete(parse_quick_add([text], fields))))
    return lines, bad


def _split(stream: BinaryIO) -> Iterator[bytes]:
    """Give the lines of a stream; of one too long to be used only the beginning, so that it never fills the memory."""
    try:
        while line := stream.readline(LONGEST_LINE + 2):
            end = line
            while len(end) == LONGEST_LINE + 2 and not end.endswith(b"\n"):
                end = stream.readline(LONGEST_LINE + 2)
            yield line
    except OSError as error:
        raise LinesUnreadableError(error.strerror or str(error)) from None

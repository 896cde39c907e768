"""The only writer to stdout and stderr; a question being asked and the answer to a shell that completes aside.

What is asked for goes to stdout, as a page for a person, as fields (``--plain``)
or as JSON; messages go to stderr. It is collected and written at once when the
command ends.
"""

from __future__ import annotations

import os
import sys
from typing import IO, TYPE_CHECKING, Protocol, TextIO, TypeVar

from prospectr.core.text import display, display_line
from prospectr.core.words import _
from prospectr.present.view import line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from prospectr.cli.exits import Failure
    from prospectr.core.errors import Candidate
    from prospectr.present.view import Block, Table

Shown = TypeVar("Shown")
Shown_contra = TypeVar("Shown_contra", contravariant=True)

SCHEMA = 1
ASCII_SIGNS = str.maketrans(
    {"●": "*", "○": "o", "·": "-", "…": "...", "–": "-", "→": "->", "⏎": "\\n", "\u2068": "", "\u2069": ""}
    | {"│": "|", "─": "-", "┼": "+"}
    | dict.fromkeys("▏▎▍░", ".")
    | dict.fromkeys("▌▋▊▉█", "#")
    | dict(zip("▁▂▃▄▅▆▇", "1234567", strict=True))
)
"""Our own signs where the terminal has only ASCII; what the seller wrote is escaped instead."""


class Presenter(Protocol[Shown_contra]):
    """How a thing is said: a module of ``present``."""

    @property
    def items(self) -> Callable[[Shown_contra, date], list[dict[str, object]]]:
        """As JSON objects."""

    @property
    def rows(self) -> Callable[[Shown_contra, date], list[list[str]]]:
        """As fields."""

    @property
    def blocks(self) -> Callable[[Shown_contra, date], Sequence[Block]]:
        """As a page."""


class Output:
    """What one command says; ``as_json`` and ``plain`` choose the form, ``quiet`` keeps messages back."""

    def __init__(self, *, as_json: bool = False, plain: bool = False, quiet: bool = False) -> None:
        self.as_json = as_json
        self.plain = plain
        self.quiet = quiet
        self._out: list[str] = []
        self._messages: list[str] = []

    def show(self, presenter: Presenter[Shown], value: Shown, today: date) -> None:
        """Show what was asked for."""
        if self.as_json:
            self.json(presenter.items(value, today))
        elif self.plain:
            self.fields(presenter.rows(value, today))
        else:
            self.page(presenter.blocks(value, today))

    def json(self, items: list[dict[str, object]], beside: dict[str, object] | None = None) -> None:
        """Show items in the envelope every answer comes in, one a line; what is ``beside`` them is no record."""
        ascii_only = not _is_unicode(sys.stdout)
        head = say_json({"schema": SCHEMA, **(beside or {})}, ascii_only=ascii_only).removesuffix("}")
        lines = ",\n".join(say_json(item, ascii_only=ascii_only) for item in items)
        self._out.append(f'{head}, "items": [\n{lines}\n]}}' if items else f'{head}, "items": []}}')

    def fields(self, rows: Sequence[Sequence[str]]) -> None:
        """Show one record a line, its fields separated by tabs, nothing cut."""
        self._out.extend("\t".join(map(display_line, row)) for row in rows)

    def page(self, blocks: Sequence[Block], *, widest: int | None = None) -> None:
        """Show a page for a person, as wide as the terminal; off a terminal nothing is cut.

        ``widest`` is how many cells wide it is at most, anywhere.
        """
        from prospectr.cli.colours import say_blocks

        width = screen_width(sys.stdout)
        if widest is not None:
            width = min(width or widest, widest)
        self._out.extend(say_blocks(blocks, width, colour=has_colour(sys.stdout)))

    def heading(self, text: str) -> None:
        """Put a line before the page, for a person only."""
        if not (self.as_json or self.plain or self.quiet):
            self.page([line(text)])

    def message(self, text: str) -> None:
        """Say something beside the answer, unless ``--quiet``."""
        if not self.quiet:
            self._messages.extend(self._wrapped(text))

    def warn(self, text: str) -> None:
        """Say at once what must not be missed."""
        self._write(sys.stderr, self._wrapped(text))

    def ask_below(self, blocks: Sequence[Block]) -> None:
        """Write blocks beside the answer, at once: a question follows them."""
        from prospectr.cli.colours import say_blocks

        self._write(sys.stderr, say_blocks(blocks, screen_width(sys.stderr), colour=has_colour(sys.stderr)))

    def fail(self, failure: Failure) -> None:
        """Say what went wrong and what mends it, the most important line last."""
        if self.as_json:
            self._write(sys.stderr, [say_json(failure.as_json(), ascii_only=not _is_unicode(sys.stderr))])
            return
        is_calm = failure.code == "interrupted" and failure.is_saved
        lines = self._wrapped(failure.message if is_calm else _("error: {sentence}").format(sentence=failure.message))
        if failure.candidates:
            from prospectr.cli.colours import say_blocks

            table = table_of(failure.candidates)
            lines += say_blocks([table], screen_width(sys.stderr), colour=has_colour(sys.stderr))
        lines += [part for hint in failure.hints for part in self._wrapped(hint)]
        self._write(sys.stderr, lines)

    def flush(self) -> None:
        """Write everything; raises OSError where stdout takes no more."""
        answer, self._out = self._out, []
        messages, self._messages = self._messages, []
        if answer:
            if sys.stdout is None:
                raise OSError("stdout is closed")
            self._write(sys.stdout, answer)
            sys.stdout.flush()
        if messages:
            self._write(sys.stderr, messages)

    def copy(self, draft: IO[bytes]) -> None:
        """Write a file that is the answer, byte by byte; on a terminal nothing in it acts on the screen.

        ``draft`` is read from its beginning. Raises OSError where stdout takes no more.
        """
        self.flush()
        draft.seek(0)
        if sys.stdout is None:
            raise OSError("stdout is closed")
        if is_terminal(sys.stdout):
            for text in draft:
                self._write(sys.stdout, [display(text.decode().rstrip("\r\n"))])
        else:
            from shutil import copyfileobj

            sys.stdout.flush()
            copyfileobj(draft, sys.stdout.buffer)
        sys.stdout.flush()

    def _wrapped(self, text: str) -> list[str]:
        """Break a message between words where the terminal is narrower; a program reads it whole.

        A command on a line of its own, which begins with two spaces, stays whole too.
        """
        width = screen_width(sys.stderr)
        if width is None or self.as_json or self.plain or text.startswith("  "):
            return [display_line(text)]
        from prospectr.cli.colours import say_blocks

        return say_blocks([line(text, whole_words=True)], width, colour=False)

    def _write(self, stream: TextIO | None, lines: Sequence[str]) -> None:
        if stream is None:
            return
        text = "\n".join(lines) + "\n"
        if not _is_unicode(stream):
            encoding = stream.encoding or "ascii"
            text = text.translate(ASCII_SIGNS).encode(encoding, "backslashreplace").decode(encoding)
        stream.write(text)
        if stream is sys.stderr:
            stream.flush()


def table_of(candidates: Sequence[Candidate], *, numbered: bool = False) -> Table:
    """Lay out the records a name could have meant, best first; what tells none of them apart has no column."""
    from prospectr.present.view import Cell, Table

    has_detail = any(entry.detail for entry in candidates)
    rows = tuple(
        (
            Cell(str(number) if numbered else ""),
            Cell(entry.ref, "id"),
            Cell(entry.name, "name"),
            *([Cell(entry.detail or "-", "dim")] if has_detail else []),
        )
        for number, entry in enumerate(candidates, 1)
    )
    return Table(rows=rows, flexible=(2, 3) if has_detail else (2,), right=(0,))


def say_json(value: object, *, ascii_only: bool) -> str:
    """Write JSON on one line in which nothing acts on a screen: what ``display`` would mark is escaped, not lost."""
    import json

    text = json.dumps(value, ensure_ascii=ascii_only)
    if text == display(text):
        return text
    return "".join(letter if letter == display(letter) else _escaped(letter) for letter in text)


def _escaped(letter: str) -> str:
    units = letter.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[place]:02x}{units[place + 1]:02x}" for place in range(0, len(units), 2))


def screen_width(stream: TextIO | None) -> int | None:
    """Return how many cells wide to write; None off a terminal, where nothing is cut unless COLUMNS says so."""
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns) > 0:
        return int(columns)
    if not is_terminal(stream):
        return None
    try:
        return os.get_terminal_size(stream.fileno()).columns or None  # type: ignore[union-attr]
    except OSError:
        return None


def is_terminal(stream: TextIO | None) -> bool:
    """Tell whether a person reads or types there."""
    return stream is not None and not stream.closed and stream.isatty()


def has_colour(stream: TextIO | None) -> bool:
    """Tell whether to colour: only on a terminal, and not with NO_COLOR or TERM=dumb."""
    return is_terminal(stream) and not os.environ.get("NO_COLOR") and os.environ.get("TERM", "") != "dumb"


def _is_unicode(stream: TextIO | None) -> bool:
    return stream is not None and (stream.encoding or "").lower().replace("-", "").startswith("utf")

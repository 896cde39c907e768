"""What a command said, as a page; and how one is carried out beside the screens, as a program of its own."""

from __future__ import annotations

import asyncio
import os
import sys
from typing import TYPE_CHECKING, ClassVar

from prospectr.core.errors import ProspectrError
from prospectr.core.refs import find_ref
from prospectr.core.words import _
from prospectr.present.view import BLANK, Cell, line
from prospectr.tui.screens.frame import Frame
from prospectr.tui.subject import subject_of
from prospectr.tui.widgets.page import Page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.present.view import Line
    from prospectr.settings import Settings

LONGEST = 300
"""Seconds after which a command is given up."""
LEAST_WIDTH, MOST_LINES = 40, 5_000


class CommandFailedError(ProspectrError):
    """A command did not do what was asked; its own sentences say why."""


class SaidScreen(Frame):
    """What a command said; a line that begins with an id is one to act on and to open."""

    KEYS: ClassVar[tuple[str, ...]] = ("record.open", "command", "undo")

    def __init__(self, mode: str, command: str, said: Sequence[str]) -> None:
        super().__init__()
        self.mode = mode  # type: ignore[misc]  # a page belongs to the screen it lies over
        self._command = command
        self._said = said

    async def load(self) -> None:
        """Show what was said."""
        rows = [_said_line(text) for text in self._said[:MOST_LINES]]
        named = [cell.text for row in rows for cell in row.cells if cell.role == "id"]
        self.about = {ref: subject_of(ref) for ref in named}
        self.query_one("#body", Page).show([line(Cell(f"$ {self._command}", "dim")), BLANK, *rows])


def _said_line(text: str) -> Line:
    """Return a line with the id it begins with, if it does, as what it names."""
    words = text.split(maxsplit=1)
    if not words or find_ref(words[0]) is None:
        return line(text or " ")
    indent = text[: len(text) - len(text.lstrip())]
    return line(indent, Cell(words[0], "id"), text[len(indent) + len(words[0]) :])


async def run_command(words: Sequence[str], settings: Settings, *, width: int) -> list[str]:
    """Carry out a command of prospectr on the book of ``settings``; return the lines it said.

    It is a program of its own, without a shell and without a terminal, so that
    it can neither ask nor draw. Raises ``CommandFailedError`` with what it said.
    """
    named = ["--book", str(settings.book)] if settings.book_named else []
    columns = str(max(width, LEAST_WIDTH))
    program = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "prospectr", *named, "--no-input", *words),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={**os.environ, "NO_COLOR": "1", "COLUMNS": columns, "PYTHONIOENCODING": "utf-8"},
        start_new_session=True,
    )
    try:
        out, err = await asyncio.wait_for(program.communicate(), LONGEST)
    except TimeoutError:
        raise CommandFailedError(_("The command took too long, and was ended.")) from None
    finally:
        if program.returncode is None:  # given up, or not waited for any more
            program.kill()
    said, beside = (stream.decode("utf-8", "replace").splitlines() for stream in (out, err))
    if program.returncode and not said:
        raise CommandFailedError("\n".join(beside) or _("The command failed."))
    return [*said, *([" "] if said and beside else []), *beside]

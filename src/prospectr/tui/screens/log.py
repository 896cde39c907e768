"""The log: what went wrong unexpectedly, in full; what happened last stands first, and is read upwards from there."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from prospectr.core.words import _
from prospectr.present.view import BLANK, Cell, line
from prospectr.tui.screens.frame import Frame
from prospectr.tui.widgets.page import Page

if TYPE_CHECKING:
    from prospectr.present.view import Block


class LogPage(Frame):
    """The end of the log file turned around, so that the sentence of the last error comes first."""

    KEYS: ClassVar[tuple[str, ...]] = ("screen.back",)

    async def load(self) -> None:
        """Read the file."""
        from prospectr.book.log import read_log

        log = self.book_app.log_file
        lines = read_log(log)
        head = _("Went wrong unexpectedly; all of it lies in {path}") if lines else _("Nothing ever went wrong.")
        blocks: list[Block] = [line(Cell(head.format(path=log), "head"), whole_words=True), BLANK]
        self.query_one("#body", Page).show([*blocks, *map(line, lines)])

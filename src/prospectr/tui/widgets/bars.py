"""The line of the screens at the top, and the line of keys at the bottom; both can be clicked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from prospectr.core.text import display_line
from prospectr.layout import Piece
from prospectr.tui.widgets.lines import Drawn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events

GAP = 2
"""The spaces between two words."""


class Bar(Drawn):
    """A line of words that can be clicked; those for which there is no room are left out."""

    class Chosen(Message):
        """A word was clicked."""

        def __init__(self, word: str) -> None:
            super().__init__()
            self.word = word

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - as every widget calls it
        super().__init__(id=id)
        self._words: Sequence[tuple[str, Sequence[Piece]]] = ()
        self._kept = 0
        self._first_yields = False
        self._spans: list[tuple[int, int, str]] = []

    def show(self, words: Sequence[tuple[str, Sequence[Piece]]], *, kept: int = 0, first_yields: bool = False) -> None:
        """Show other words, each with what a click on it means.

        So many at the end are ``kept`` before others; the first may yield to the rest.
        """
        self._words, self._kept, self._first_yields = words, kept, first_yields
        self.refresh()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return one: it is a line."""
        del container, viewport, width
        return 1

    def render_line(self, y: int) -> Strip:
        """Draw the words that there is room for."""
        del y
        width = self.size.width
        line: list[Piece] = [Piece(" ")]
        place, self._spans = 1, []
        for word, pieces in self._fitting(width):
            wide = wide_of(pieces)
            self._spans.append((place, place + wide, word))
            line += [*pieces, Piece(" " * GAP)]
            place += wide + GAP
        return self.strip_of([piece._replace(text=display_line(piece.text)) for piece in line], width)

    def _fitting(self, width: int) -> list[tuple[str, Sequence[Piece]]]:
        """Return the words that there is room for, in their order."""
        words = [(word, pieces) for word, pieces in self._words if wide_of(pieces)]
        if self._first_yields and 1 + sum(wide_of(pieces) + GAP for _word, pieces in words) - GAP > width:
            words = words[1:]
        kept = words[len(words) - self._kept :]
        room = width - 1 - sum(wide_of(pieces) + GAP for _word, pieces in kept)
        fitting = []
        for word, pieces in words[: len(words) - self._kept]:
            room -= wide_of(pieces) + GAP
            if room < -GAP:
                break
            fitting.append((word, pieces))
        return [*fitting, *kept]

    def on_click(self, event: events.Click) -> None:
        """Say which word was clicked."""
        for start, end, word in self._spans:
            if start <= event.x < end and word:
                self.post_message(self.Chosen(word))


def wide_of(pieces: Sequence[Piece]) -> int:
    """Return how many cells pieces take."""
    return sum(cell_len(display_line(piece.text)) for piece in pieces)

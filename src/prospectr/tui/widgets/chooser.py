"""A field of a form that holds one of a few words, all of them in sight: chosen by an arrow, a letter or the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from prospectr.core.text import display_line, fold
from prospectr.core.words import N_
from prospectr.layout import Piece
from prospectr.tui.widgets.lines import Drawn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events

CHOSEN, OTHER, GAP = "●", "○", 2


class Chooser(Drawn, can_focus=True):
    """One of ``options``, each a value and its word; ``value`` is the one that is chosen."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "go(-1)", N_("before"), id="chooser.left", show=False),
        Binding("right,space", "go(1)", N_("after"), id="chooser.right", show=False),
    ]

    class Changed(Message):
        """Another word was chosen."""

    def __init__(self, options: Sequence[tuple[str, str]], value: str, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._options = [(name, display_line(word)) for name, word in options]
        self.value = value if value in dict(options) else options[0][0]

    def choose(self, value: str) -> None:
        """Choose another of the words."""
        if value != self.value:
            self.value = value
            self.refresh()
            self.post_message(self.Changed())

    def action_go(self, by: int) -> None:
        """Choose the word after, or before; from an end on to the other."""
        names = [name for name, _word in self._options]
        self.choose(names[(names.index(self.value) + by) % len(names)])

    def on_key(self, event: events.Key) -> None:
        """Choose the next word that begins with a letter."""
        if not event.character or not event.is_printable:
            return
        names = [name for name, _word in self._options]
        place = names.index(self.value) + 1
        for name, word in (*self._options[place:], *self._options[:place]):
            if fold(word).startswith(fold(event.character)):
                event.stop()
                event.prevent_default()
                self.choose(name)
                return

    def on_click(self, event: events.Click) -> None:
        """Choose the word under the mouse."""
        for line, start, end, name in self._places(self.size.width):
            if event.y == line and start <= event.x < end:
                self.choose(name)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines the words take."""
        del container, viewport
        return max((line for line, *_place in self._places(width)), default=0) + 1

    def render_line(self, y: int) -> Strip:
        """Draw the words of one line, the one that is chosen marked."""
        words, pieces, place = dict(self._options), [], 0
        for line, start, end, name in self._places(self.size.width):
            if line == y:
                sign, role = (CHOSEN, "head") if name == self.value else (OTHER, "dim")
                role = "cursor" if self.has_focus and sign == CHOSEN else role
                pieces += [Piece(" " * (start - place)), Piece(f"{sign} {words[name]}", role)]
                place = end
        return self.strip_of(pieces, self.size.width)

    def on_focus(self) -> None:
        """Show that the keys go here."""
        self.refresh()

    def on_blur(self) -> None:
        """Show that the keys go elsewhere."""
        self.refresh()

    def _places(self, width: int) -> list[tuple[int, int, int, str]]:
        """Return for each word its line, where on it it begins and ends, and its value."""
        line, place, places = 0, 0, []
        for name, word in self._options:
            wide = cell_len(word) + 2
            if place and place + wide > width:
                line, place = line + 1, 0
            places.append((line, place, place + wide, name))
            place += wide + GAP
        return places

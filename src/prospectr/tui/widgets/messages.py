"""What was done, or went wrong, in passing: one message at a time, above the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from textual.geometry import Size
from textual.strip import Strip

from prospectr.core.words import N_, _
from prospectr.layout import Piece, lay_out
from prospectr.present.view import Cell, line
from prospectr.tui.widgets.lines import Drawn

if TYPE_CHECKING:
    from prospectr.core.errors import ProspectrError
    from prospectr.layout import Pieces
    from prospectr.present.view import Role

Severity = Literal["information", "warning", "error"]

SIGNS: dict[Severity, tuple[str, Role, str]] = {
    "information": ("✓", "good", ""),
    "warning": ("!", "none", ""),
    "error": ("✗", "bad", N_("error:")),
}
"""By how grave a message is: its sign, how that looks, and the word that goes with it."""

STAYS: dict[Severity, float] = {"information": 8, "warning": 12, "error": 30}
"""Seconds a message stays."""

PROGRAM = "prospectr "
"""What a line to be typed in a shell holds."""
NO_BREAK = "\N{NO-BREAK SPACE}"
"""Holds the words of a hint together while the lines are broken."""
WIDEST = 66
MOST_LINES = 8
MARGIN = 1


class Message(NamedTuple):
    """A message: its text, how grave it is, and the key that goes with it."""

    text: str
    severity: Severity = "information"
    hint: str = ""


class MessageBar(Drawn):
    """The message there is, over the end of what the screen shows and below every form; nothing where there is none."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - as every widget calls it
        super().__init__(id=id)
        self._message: Message | None = None
        self._lines: list[Pieces] = []

    def show(self, message: Message | None) -> None:
        """Show another message, or none."""
        self._message = message
        self._set()

    def on_mount(self) -> None:
        """Begin without any."""
        self._set()

    def on_click(self) -> None:
        """Go away."""
        self.show(None)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return as many lines as the message takes."""
        del container, viewport, width
        return max(len(self._lines), 1)

    def render_line(self, y: int) -> Strip:
        """Draw one line of the message."""
        width = self.size.width
        if y >= len(self._lines):
            return Strip.blank(width, self.rich_style)
        return self.strip_of([Piece(" " * MARGIN), *self._lines[y]], width)

    def _set(self) -> None:
        self.display = self._message is not None
        if self._message is None:
            return
        width = min(self.screen.size.width, WIDEST)
        self._lines = say(self._message, max(width - 2 * MARGIN, 1))
        self.styles.width = width
        self.refresh(layout=True)


def say_error(error: ProspectrError) -> str:
    """Say what went wrong and what mends it; what is to be typed in a shell is left out."""
    return "\n".join((error.message, *(hint for hint in error.hints if PROGRAM not in hint)))


def say(message: Message, width: int) -> list[Pieces]:
    """Lay a message out: its sign and word, its text, and at its end the key that goes with it."""
    sign, role, word = SIGNS[message.severity]
    first, *others = message.text.splitlines() or [""]
    said: list[Cell | str] = [Cell(_(word), role), " "] if word else []
    start: list[Cell | str] = [Cell(sign, role), " ", *said, first]
    blocks = [line(*start, indent=2), *(line("  ", text, indent=2) for text in others)]
    if message.hint:
        blocks[-1] = line(*blocks[-1].cells, "   ", Cell(message.hint.replace(" ", NO_BREAK), "dim"), indent=2)
    laid_out = lay_out(blocks, width)[:MOST_LINES]
    return [[piece._replace(text=piece.text.replace(NO_BREAK, " ")) for piece in pieces] for pieces in laid_out]

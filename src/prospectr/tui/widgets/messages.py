"""What was done, or went wrong, in passing: one message at a time, above the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from rich.cells import cell_len
from textual.geometry import Size
from textual.strip import Strip

from prospectr.core.text import isolate
from prospectr.core.words import N_, _
from prospectr.layout import ISOLATES, Piece, abridge, cut, lay_out
from prospectr.present.view import Cell, line
from prospectr.tui.widgets.lines import Drawn

if TYPE_CHECKING:
    from collections.abc import Iterable

    from prospectr.core.errors import ProspectrError
    from prospectr.layout import Pieces
    from prospectr.present.view import Role
    from prospectr.tui.app import ProspectrApp

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
LOW, MOST_LOW, MOST_LINES = 24, 3, 8
"""How high a window is that a message leaves most of to the records, and how many lines it takes there, and else."""
LONGEST, LONGEST_NAME = 132, 40
"""The cells that one line of what is said may take, and a name in it."""
MARGIN = 1


class Message(NamedTuple):
    """A message: its text, how grave it is, and the key that goes with it; an ``is_old`` one has been read."""

    text: str
    severity: Severity = "information"
    hint: str = ""
    is_old: bool = False


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
        """Go away, on every screen."""
        app: ProspectrApp = self.app  # type: ignore[assignment]
        app.hush()

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
        low = 1 if self._message.is_old else MOST_LOW
        most = low if self.screen.size.height <= LOW else MOST_LINES
        self._lines = say(self._message, max(width - 2 * MARGIN, 1), most)
        self.styles.width = width
        self.refresh(layout=True)


def say_error(error: ProspectrError) -> str:
    """Say what went wrong and what mends it; what is to be typed in a shell is left out."""
    return "\n".join((error.message, *(hint for hint in error.hints if PROGRAM not in hint)))


def with_short_names(text: str, names: Iterable[str]) -> str:
    """Cut the names in a text that are too long to be read in passing."""
    for name in sorted(set(names), key=len, reverse=True):
        if cell_len(name) > LONGEST_NAME:
            text = text.replace(name, cut(name, LONGEST_NAME))
    return text


def say(message: Message, width: int, most: int = MOST_LINES) -> list[Pieces]:
    """Lay a message out on so many lines at most: its sign and word, its text, at its end the key that goes with it."""
    sign, role, word = SIGNS[message.severity]
    first, *others = [abridge(text, LONGEST) for text in message.text.splitlines()] or [""]
    said: list[Cell | str] = [Cell(_(word), role), " "] if word else []
    start: list[Cell | str] = [Cell(sign, role), " ", *said, first]
    blocks = [line(*start, indent=2), *(line("  ", text, indent=2) for text in others)]
    hint = [Piece("   "), Piece(message.hint, "dim")] if message.hint else []
    bare = lay_out(blocks, width)[:most]
    if message.hint:
        blocks[-1] = line(*blocks[-1].cells, "   ", Cell(message.hint.replace(" ", NO_BREAK), "dim"), indent=2)
    laid_out = lay_out(blocks, width)
    if len(laid_out) > most:
        laid_out = [*bare[:-1], [*_cut_off(bare[-1], width - sum(cell_len(piece.text) for piece in hint)), *hint]]
    return [[piece._replace(text=piece.text.replace(NO_BREAK, " ")) for piece in pieces] for pieces in laid_out]


def _cut_off(pieces: Pieces, room: int) -> Pieces:
    """Let the line a message is cut at end with a sign that there is more."""
    begins = next((place for place, piece in enumerate(pieces) if not piece.role and piece.text.strip()), len(pieces))
    start, rest = pieces[:begins], "".join(piece.text for piece in pieces[begins:])
    bare = "".join(letter for letter in rest if letter not in ISOLATES)
    left = room - sum(cell_len(piece.text) for piece in start)
    return [*start, Piece(isolate(cut(f"{bare} …", max(left, 1))))]

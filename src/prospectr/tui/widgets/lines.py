"""What every widget that draws its own lines has: how roles look, and pieces to strips."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from textual.strip import Strip
from textual.widget import Widget

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.style import Style

    from prospectr.layout import Piece

ROLES = (
    "id",
    "head",
    "name",
    "dim",
    "late",
    "today",
    "none",
    "good",
    "bad",
    "match",
    "cursor",
    "marked",
    "rule",
    "bar",
    "here",
)
"""The roles of ``present.view``, and those that only a screen has."""


class Drawn(Widget):
    """A widget that draws lines of pieces; how each role looks is said in the style sheet as ``role--late``."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"role--{role}" for role in ROLES}
    ALLOW_SELECT: ClassVar[bool] = False

    def style_of(self, role: str) -> Style:
        """Return how a role looks, its background left to what it stands on."""
        if not role:
            return self.rich_style
        return self.get_component_rich_style(f"role--{role}", partial=True)

    def strip_of(self, pieces: Iterable[Piece], width: int, *, over: str = "") -> Strip:
        """Return a line as wide as the widget; the role ``over`` is laid over all of it."""
        ground = self.rich_style
        above = self.style_of(over) if over else None
        segments = []
        for piece in pieces:
            style = ground + self.style_of(piece.role) if piece.role else ground
            if piece.matched:
                style += self.style_of("match")
            segments.append(Segment(piece.text, style + above if above else style))
        return Strip(segments).adjust_cell_length(width, ground + above if above else ground)

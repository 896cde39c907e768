"""Bars of block characters: how much a value is beside the largest of its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

FULL = "█"
PARTS = ("", "▏", "▎", "▍", "▌", "▋", "▊", "▉")
"""A cell filled from the left, in eighths."""

HEIGHTS = "▁▂▃▄▅▆▇█"
"""A cell filled from below, in eighths."""

AIM = "│"
"""The place on a bar of what is aimed at."""

LIGHT = "░"
"""A cell of what is not there yet."""

WIDTH = 20
"""How many cells the longest bar of a report takes, unless there is less room."""


def bar(value: int, most: int, width: int = WIDTH) -> str:
    """Return a bar of at most ``width`` cells, which ``most`` fills; whatever is more than nothing shows.

    Lengths are rounded down to an eighth of a cell, so that no bar is longer than its value.
    """
    if value <= 0 or most <= 0:
        return ""
    full, eighths = divmod(max(8 * width * min(value, most) // most, 1), 8)
    return FULL * full + PARTS[eighths]


def two_bars(sure: int, likely: int, most: int, width: int = WIDTH, *, aim: int | None = None) -> str:
    """Return a bar of whole cells: of what is ``sure``, and after it, light, of what is ``likely`` to come on top.

    Whatever is more than nothing shows. Behind the cells of what is aimed at, ``aim``, stands a sign.
    """
    if most <= 0:
        return ""
    full = width * min(sure, most) // most
    cells = max(width * min(sure + likely, most) // most, int(sure + likely > 0))
    drawn = FULL * full + LIGHT * (cells - full)
    if not aim:
        return drawn
    place = width * min(aim, most) // most
    return drawn[:place].ljust(place) + AIM + drawn[place:]


def sparkline(values: Sequence[int]) -> str:
    """Return a cell for each value, filled from below by how much it is beside the largest; of nothing a space."""
    most = max(values, default=0)
    steps = len(HEIGHTS)
    return "".join(HEIGHTS[max(-(-steps * value // most), 1) - 1] if value > 0 else " " for value in values)

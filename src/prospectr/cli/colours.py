"""How roles look on a terminal: pieces of a line to a text with the codes of its colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.layout import lay_out

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.layout import Pieces
    from prospectr.present.view import Block

RESET = "\x1b[0m"
CODES = {
    "id": "\x1b[36m",
    "head": "\x1b[1m",
    "name": "",
    "dim": "\x1b[2m",
    "late": "\x1b[1;31m",
    "today": "\x1b[1;32m",
    "none": "\x1b[35m",
    "good": "\x1b[32m",
    "bad": "\x1b[31m",
    "match": "\x1b[1;4m",
}
"""A role to its colour, of the sixteen every terminal has in its own theme."""


def say_blocks(blocks: Sequence[Block], width: int | None, *, colour: bool) -> list[str]:
    """Return the lines of ``blocks``, none wider than ``width`` cells (None: as wide as they are)."""
    return [say_line(pieces, colour=colour) for pieces in lay_out(blocks, width)]


def say_line(pieces: Pieces, *, colour: bool) -> str:
    """Return a line as it is written, its colours in it where they are wanted."""
    if not colour:
        return "".join(piece.text for piece in pieces)
    shown = ""
    for piece in pieces:
        code = CODES.get(piece.role, "") + (CODES["match"] if piece.matched else "")
        shown += f"{code}{piece.text}{RESET}" if code else piece.text
    return shown

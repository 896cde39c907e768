"""The board: who stands where, and every deal."""

from __future__ import annotations

from prospectr.tui.screens.frame import Frame


class BoardScreen(Frame):
    """The board: who stands where, and every deal."""

    mode = "board"

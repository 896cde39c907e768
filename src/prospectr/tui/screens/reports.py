"""Reports: what came of it all, in figures."""

from __future__ import annotations

from prospectr.tui.screens.frame import Frame


class ReportsScreen(Frame):
    """Reports: what came of it all, in figures."""

    mode = "reports"

"""The inbox: leads to look at, one by one."""

from __future__ import annotations

from prospectr.tui.screens.frame import Frame


class InboxScreen(Frame):
    """The inbox: leads to look at, one by one."""

    mode = "inbox"

"""Pages to read: the brief before a call, and what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.tui.desk import Desk
    from prospectr.tui.subject import Subject


async def brief(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Show what to have read of a contact before talking to them."""
    from prospectr.tui.screens.record import BriefPage

    desk.show(BriefPage(subjects[0].ref_of(("contact",))))


async def history(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Show what was done, to undo it."""
    del subjects
    from prospectr.tui.screens.history import HistoryPage

    desk.show(HistoryPage())


async def log(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Show what went wrong unexpectedly."""
    del subjects
    from prospectr.tui.screens.log import LogPage

    desk.show(LogPage())

"""Undo and redo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.tui.desk import Desk
    from prospectr.tui.subject import Subject


async def undo(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Undo what was done last, by whomever."""
    del subjects
    await desk.take_back(lambda book: book.history.undo(), _("Undone"))


async def redo(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Do again what was undone last."""
    del subjects
    await desk.take_back(lambda book: book.history.redo(), _("Done again"))

"""Marks on a page: what a filter hides keeps its mark, what is gone loses it."""

from __future__ import annotations

from tests.conftest import Run
from tests.tui.seller import at_the_screens, story


@story
async def test_marks_outlive_a_filter_and_go_with_what_is_gone(prospectr: Run) -> None:
    for name in ("Ana", "Bea", "Carl"):
        assert prospectr("add", f"{name} next:call today").code == 0
    async with at_the_screens("today") as seller:
        await seller.press("v", "slash")
        await seller.type("bea")
        await seller.press("enter", "V")
        assert seller.sees("✓ 2 marked")
        await seller.press("V", "V", "escape")
        assert seller.sees("✓ 2 marked")
        assert prospectr("delete", "bea", "--yes").code == 0
        seller.app.book_changed()
        await seller.settle()
        assert seller.sees("✓ 1 marked")

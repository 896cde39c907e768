"""Today on the screen: what waits, and what is done about it."""

from __future__ import annotations

from tests.conftest import Run
from tests.tui.seller import at_the_screens, story


@story
async def test_what_is_due_is_done_and_the_next_step_is_offered_at_once(prospectr: Run) -> None:
    assert prospectr("add", "Nora Lind @Lind Café next:call today").code == 0
    async with at_the_screens("today") as seller:
        assert seller.sees("Nora Lind · Lind Café")
        await seller.press("x")
        assert seller.sees("Next step")
        await seller.type("quote fri")
        assert seller.sees("quote Fri 27 Nov")
        await seller.press("enter")
        assert "Planned" in seller.messages
        assert not seller.sees("LATE")
    assert "quote" in prospectr("list", "followups", "--plain").out


@story
async def test_a_command_in_another_window_is_seen_at_once_and_the_cursor_stays(prospectr: Run) -> None:
    for name in ("Ana", "Bea"):
        assert prospectr("add", name, "next:call today").code == 0
    async with at_the_screens("today") as seller:
        await seller.press("j")
        assert seller.app.screen.subject.name == "Bea"  # type: ignore[attr-defined]
        assert prospectr("add", "Cleo", "next:call today").code == 0
        for _look in range(40):
            await seller.pilot.pause(0.05)
            await seller.settle()
            if seller.sees("Cleo"):
                break
        assert seller.sees("Cleo")
        assert seller.app.screen.subject.name == "Bea"  # type: ignore[attr-defined]

"""Today on the screen: what waits, and what is done about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.golden import check_golden
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


@story
async def test_a_long_section_opens_further_below_its_last_line(prospectr: Run) -> None:
    for number in range(23):
        assert prospectr("add", f"Contact {number}", "next:call today").code == 0
    async with at_the_screens("today", size=(80, 40)) as seller:
        assert seller.sees("… and 3 more")
        await seller.press("G", "enter")
        assert not seller.sees("more")
        assert seller.sees("f23")


@story
async def test_the_foot_names_the_keys_that_mean_something_on_the_line(prospectr: Run) -> None:
    assert prospectr("add", "Nora Lind next:meet mon 10:00").code == 0
    assert prospectr("concern", "nora", "is it safe?").code == 0
    async with at_the_screens("today") as seller:
        assert seller.lines[-1].startswith(" r reply  t log")
        await seller.press("j")
        assert seller.lines[-1].startswith(" m meeting  z snooze")


@story
async def test_a_message_lies_above_the_keys_one_at_a_time_and_goes_at_a_click(prospectr: Run) -> None:
    assert prospectr("add", "Nora Lind next:call today").code == 0
    async with at_the_screens("today") as seller:
        await seller.press("z", "m")
        assert seller.lines[-2].endswith("Moved  f1 call · Mon 23 Nov · Nora Lind   u undo")
        await seller.press("x")
        assert seller.lines[-2].startswith(" ! There is no follow-up here")
        assert not seller.sees("Moved")
        await seller.pilot.click("MessageBar")
        assert not seller.sees("There is no follow-up here")


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
@story
async def test_the_page_of_the_sample_book_stands_as_approved(
    prospectr: Run, home: Path, size: tuple[int, int]
) -> None:
    assert prospectr("demo").code == 0
    async with at_the_screens("today", size=size, environment={"PROSPECTR_BOOK": str(home / "demo.db")}) as seller:
        check_golden(f"screen_today_{size[0]}", seller.page + "\n")


@story
async def test_where_nothing_waits_the_page_says_what_can_be_done(prospectr: Run) -> None:
    assert prospectr("add", "Nora Lind").code == 0
    async with at_the_screens("today") as seller:
        check_golden("screen_today_empty", seller.page + "\n")

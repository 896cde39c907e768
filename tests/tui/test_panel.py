"""The panel of details, beside the list or below it, and windows of every size."""

from __future__ import annotations

import pytest

from prospectr.tui.screens.board import TYPING
from tests.cli.golden import check_golden
from tests.conftest import Run
from tests.tui.seller import at_the_screens, story


@pytest.fixture
def people(prospectr: Run) -> Run:
    """Return a book of two."""
    prospectr("add", "Bea Costa bea@costa.example next:call fri :: likes oat milk")
    prospectr("add", "Nora Lind @Lind Café deal:menu 900eur")
    return prospectr


@story
async def test_a_wide_window_tells_beside_the_list_what_is_known(people: Run) -> None:
    del people
    async with at_the_screens("contacts", size=(140, 24)) as seller:
        check_golden("tui-panel-beside", seller.page)
        await seller.press("j")
        assert seller.sees("d1")
        await seller.press("p")
        assert not seller.sees("REACH")


@story
async def test_p_tells_below_the_list_and_follows_the_cursor_and_the_book(people: Run) -> None:
    async with at_the_screens("contacts") as seller:
        await seller.press("p")
        check_golden("tui-panel-below", seller.page)
        assert people("edit", "c1", "--phone", "+4520304050").code == 0
        seller.app.book_changed()
        await seller.settle()
        assert seller.sees("REACH  bea@costa.example · +4520304050")
        await seller.press("1")
        assert seller.sees("stage 1 of 4: Needs analysis")
        await seller.press("p")
        assert not seller.sees("stage 1 of 4")


@story
async def test_a_window_too_small_says_so_and_comes_back_as_it_was(people: Run) -> None:
    del people
    async with at_the_screens("contacts") as seller:
        await seller.press("j", "a")
        await seller.type("Ana Ru")
        await seller.pilot.resize_terminal(59, 24)
        await seller.settle()
        assert seller.page.strip() == "Window too small: 60×16 needed."
        await seller.press("3", "x")
        await seller.pilot.resize_terminal(120, 15)
        await seller.settle()
        assert seller.page.strip() == "Window too small: 60×16 needed."
        await seller.pilot.resize_terminal(60, 16)
        await seller.settle()
        await seller.type("iz")
        assert seller.sees("Ana Ruiz")
        await seller.press("enter")
        await seller.settle()
        assert seller.sees("3 contacts")


@story
async def test_in_the_smallest_window_there_is_no_room_for_details(people: Run) -> None:
    del people
    async with at_the_screens("contacts", size=(60, 16)) as seller:
        await seller.press("p")
        assert not seller.sees("REACH")
        assert "no room" in seller.messages


@story
async def test_it_may_be_too_small_from_the_start(people: Run) -> None:
    del people
    async with at_the_screens("contacts", size=(50, 10)) as seller:
        assert seller.page.strip() == "Window too small: 60×16 needed."
        await seller.pilot.resize_terminal(80, 24)
        await seller.settle()
        assert seller.sees("Nora Lind")


@story
async def test_a_filter_is_in_sight_below_a_message_and_says_when_nothing_is_found(people: Run) -> None:
    del people
    async with at_the_screens("board") as seller:
        await seller.press("slash")
        await seller.type("Bea")
        await seller.press("enter", "f")
        assert seller.lines[-2].startswith(" / Bea")
        assert seller.lines[-2].endswith("esc clears")
        assert "All there is here is shown" in seller.lines[-3]
        await seller.press("escape", "escape", "slash")
        await seller.type("nobody")
        await seller.pilot.pause(TYPING)
        await seller.settle()
        assert seller.sees('Nothing found for "nobody"; esc clears.')
        await seller.press("enter")
        assert seller.sees("Found: nobody")
        await seller.press("q", "escape", "3", "slash")
        await seller.type("nobody")
        assert seller.sees('Nothing found for "nobody"; esc clears.  enter: search everything')
        await seller.press("escape", "5", "slash")
        await seller.type("nobody")
        assert seller.sees('Nothing found for "nobody"; esc clears.')


@story
async def test_a_dialog_has_the_width_of_a_narrow_window_and_ctrl_q_leaves_from_it(people: Run) -> None:
    del people
    async with at_the_screens("contacts") as seller:
        await seller.press("a")
        assert seller.app.screen.query_one(".dialog").region.width == 80
        assert seller.lines[-1] == ""
        await seller.type("Ana Ruiz")
        await seller.press("ctrl+n")
        assert "✓ Added  c3" in seller.dialog
        await seller.type("Bo")
        await seller.press("ctrl+c")
        assert not seller.app.is_running
        assert seller.app.drafts["add"] == {"line": "Bo"}

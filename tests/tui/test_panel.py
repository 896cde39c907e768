"""The panel of details, beside the list or below it, and windows of every size."""

from __future__ import annotations

import pytest

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

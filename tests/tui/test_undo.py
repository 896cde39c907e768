"""Undo by a key: at once what this window did, and only after a yes what it did not, or what is large."""

from __future__ import annotations

from tests.conftest import Run
from tests.tui.seller import at_the_screens, story


@story
async def test_what_this_window_did_is_undone_at_once_and_done_again(prospectr: Run) -> None:
    prospectr("add", "Nora Lind next:call today")
    async with at_the_screens() as seller:
        await seller.press("x", "escape", "u")
        assert "Undone  did a step with Nora Lind (f1)" in seller.messages
        assert seller.sees("U does it again")
        assert seller.sees("TODAY")
        await seller.press("U")
        assert "Done again  did a step with Nora Lind (f1)" in seller.messages
        assert not seller.sees("TODAY")


@story
async def test_what_was_done_before_is_undone_only_after_a_yes(prospectr: Run) -> None:
    prospectr("add", "Nora Lind next:call today")
    async with at_the_screens() as seller:
        await seller.press("u")
        assert seller.sees("#1 added Nora Lind (c1), done today 12:00, 2 records")
        await seller.press("enter")
        assert seller.sees("TODAY")
        await seller.press("u", "y")
        assert "Undone  added Nora Lind" in seller.messages
        assert not seller.sees("TODAY")
        await seller.press("U")
        assert seller.sees("TODAY")


@story
async def test_what_another_window_does_meanwhile_is_not_undone_in_passing(prospectr: Run) -> None:
    prospectr("add", "Nora Lind next:call today")
    async with at_the_screens() as seller:
        await seller.press("x", "escape")
        prospectr("add", "Ana Ruiz")
        await seller.press("u")
        assert seller.sees("added Ana Ruiz (c2)")
        await seller.press("n")
    assert prospectr("show", "ana").code == 0


@story
async def test_what_is_done_again_is_what_was_asked_about(prospectr: Run) -> None:
    prospectr("add", "Nora Lind next:call today")
    prospectr("add", "Ana Ruiz")
    prospectr("undo")
    async with at_the_screens() as seller:
        await seller.press("U")
        assert seller.sees("added Ana Ruiz (c2)")
        prospectr("undo")
        await seller.press("y")
        assert "Done again  added Ana Ruiz (c2)" in seller.messages
    assert [one["name"] for one in prospectr("list", "--json").items] == ["Ana Ruiz"]


@story
async def test_many_records_at_once_are_undone_only_after_a_yes(prospectr: Run) -> None:
    for number in range(22):
        prospectr("add", f"Contact {number}", "next:call today")
    async with at_the_screens() as seller:
        await seller.press("G", "enter", "V", "z", "m")
        assert "Moved  22 records" in seller.messages
        await seller.press("u")
        assert seller.sees("22 records")
        await seller.press("n")
    assert prospectr("today", "--json").items == []


@story
async def test_where_nothing_was_done_it_says_so(prospectr: Run) -> None:
    del prospectr
    async with at_the_screens() as seller:
        await seller.press("u", "U")
        assert "There is nothing to undo." in seller.messages
        assert "There is nothing to do again." in seller.messages
        assert seller.sees("✗ error: There is nothing to do again.")

"""What becomes of contacts, by keys: parked, let go of, left alone, taken up again."""

from __future__ import annotations

from tests.conftest import Run
from tests.tui.seller import at_the_screens, story


def standing(prospectr: Run, ref: str) -> str:
    """Return how a contact stands."""
    return str(prospectr("show", ref, "--json").items[0]["standing"])


@story
async def test_enter_parks_for_a_quarter_of_a_year_and_any_day_may_be_typed(prospectr: Run) -> None:
    prospectr("add", "Nora Lind next:meet today 18:00")
    async with at_the_screens() as seller:
        await seller.press("P")
        assert seller.sees("Back in today on Sun 21 Feb.")
        await seller.type("15 jan")
        assert seller.sees("Back in today on Fri 15 Jan.")
        assert seller.sees("Called off with it: f1.")
        assert seller.sees("f1 meet · Sat 21 Nov 18:00")
        await seller.press("tab")
        await seller.type("no money before spring")
        await seller.press("enter")
        assert "Called off with it: f1." in seller.messages
        assert not seller.sees("Nora Lind ·")
    assert "parked until Fri 15 Jan: no money before spring" in prospectr("show", "nora").out


@story
async def test_all_that_are_marked_are_parked_in_one_step(prospectr: Run) -> None:
    for name in ("Ana", "Bea", "Cleo"):
        prospectr("add", name, "next:call today")
    async with at_the_screens() as seller:
        await seller.press("V", "P")
        assert seller.sees("Called off with it: f1, f2, f3.")
        await seller.press("enter")
        assert "Parked  3 records" in seller.messages
        assert not seller.sees("TODAY")
        await seller.press("u")
        assert seller.sees("TODAY")


@story
async def test_letting_go_needs_a_reason_and_says_what_comes_of_the_answer(prospectr: Run) -> None:
    prospectr("add", "Nora Lind next:call today")
    async with at_the_screens() as seller:
        await seller.press("X", "enter")
        assert seller.sees("The reason is missing.")
        await seller.type("too far away")
        await seller.press("tab")
        await seller.type("n")
        assert seller.sees("do not contact")
        await seller.press("enter")
        assert "Left alone" in seller.messages
    assert standing(prospectr, "nora") == "do-not-contact"


@story
async def test_whoever_needs_and_wants_it_is_rather_parked(prospectr: Run) -> None:
    prospectr("add", "Nora Lind next:call today")
    prospectr("qualify", "nora", "--need", "y", "--interest", "y", "--fit", "y")
    async with at_the_screens() as seller:
        await seller.press("X")
        assert seller.sees("Nora Lind needs it, wants it, and it suits them.  Rather park them?")
        await seller.type("no budget")
        await seller.press("tab")
        await seller.type("+6m")
        assert seller.sees("parked until Fri 21 May")
        await seller.press("enter")
    assert standing(prospectr, "nora") == "parked"


@story
async def test_who_is_back_is_taken_up_again_and_the_next_step_is_proposed(prospectr: Run) -> None:
    prospectr("add", "Nora Lind")
    prospectr("park", "nora", "today")
    async with at_the_screens() as seller:
        assert seller.sees("A take up")
        await seller.press("A")
        assert seller.sees("call wed 25 nov")
        await seller.press("enter")
    assert standing(prospectr, "nora") == "active"


@story
async def test_a_remark_says_what_is_left_open_and_no_command_for_a_shell(prospectr: Run) -> None:
    prospectr("add", "Nora Lind deal:menu next:call today")
    async with at_the_screens() as seller:
        await seller.press("X")
        await seller.type("too far away")
        await seller.press("enter")
        assert "Their deal stays open: d1 menu." in seller.messages
        assert "prospectr" not in seller.messages

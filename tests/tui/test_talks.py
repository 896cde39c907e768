"""Talks, notes, concerns and days to remember by keys."""

from __future__ import annotations

from tests.conftest import Run
from tests.tui.seller import Seller, at_the_screens, story


async def write(seller: Seller, key: str, text: str, *then: str) -> None:
    """Press a key, type into the form that opens, and press what follows."""
    await seller.press(key)
    await seller.type(text)
    await seller.press(*then)


@story
async def test_a_talk_completes_the_call_that_was_due_and_the_next_step_is_offered(prospectr: Run) -> None:
    prospectr("add", "Nora Lind next:call today")
    async with at_the_screens() as seller:
        await seller.press("t")
        assert seller.sees("● call")
        assert seller.sees("call · reached · Sat 21 Nov")
        assert seller.sees("That completes f1: call.")
        await seller.type("asked for a cheaper option")
        await seller.press("enter")
        assert "Logged  i1 call" in seller.messages
        assert seller.sees("call mon 30 nov")
        await seller.press("escape")
    assert "asked for a cheaper option" in prospectr("show", "nora").out


@story
async def test_kind_way_and_outcome_are_chosen_by_arrows_and_first_letters(prospectr: Run) -> None:
    prospectr("add", "Nora Lind next:todo today")
    async with at_the_screens() as seller:
        await write(seller, "t", "who is it", "tab", "m", "tab", "right", "tab", "left", "tab")
        await seller.type("yesterday")
        assert seller.sees("message · negative · Fri 20 Nov")
        assert seller.sees("● they to you")
        assert seller.sees("● negative")
        await seller.press("enter")
    shown = prospectr("show", "nora", "--json").items[0]["interactions"][0]
    assert (shown["kind"], shown["direction"], shown["outcome"]) == ("message", "in", "negative")


@story
async def test_a_day_to_come_is_refused_and_the_words_stand_there_again(prospectr: Run) -> None:
    prospectr("add", "Nora Lind next:call today")
    async with at_the_screens() as seller:
        await write(seller, "t", "talked long", "tab", "tab", "tab", "tab")
        await seller.type("tomorrow")
        await seller.press("enter")
        assert seller.sees("has not come yet")
        await seller.press("escape", "t")
        assert seller.sees("talked long")


@story
async def test_the_same_talk_with_all_that_are_marked_is_one_step_to_undo(prospectr: Run) -> None:
    for name in ("Ana", "Bea"):
        prospectr("add", name, "next:email today")
    async with at_the_screens() as seller:
        await seller.press("V")
        await write(seller, "t", "sent the autumn letter", "enter")
        assert "Logged  2 records" in seller.messages
        assert "That completes f1: email." in seller.messages
        await seller.press("u")
        assert seller.sees("TODAY")


@story
async def test_a_concern_is_answered_and_a_message_needs_no_answer(prospectr: Run) -> None:
    prospectr("add", "Nora Lind")
    prospectr("log", "nora", "do you do menus", "--as", "message", "--in")
    async with at_the_screens() as seller:
        await seller.press("r", "enter")
        assert "Needs no answer" in seller.messages
        await write(seller, "C", "is it dishwasher safe?", "enter")
        assert seller.sees("k1")
        await seller.press("g", "x", "enter")
        assert seller.sees("What was answered to k1 is missing.")
        await seller.type("up to 60 degrees")
        await seller.press("enter")
        assert "Answered  k1" in seller.messages
        assert not seller.sees("ANSWER")


@story
async def test_a_note_of_several_lines_is_pinned(prospectr: Run) -> None:
    prospectr("add", "Nora Lind next:call today")
    async with at_the_screens() as seller:
        await write(seller, "N", "daughter has finals", "enter")
        await seller.type("in May")
        await seller.press("tab", "p", "ctrl+s")
        assert "Noted  n1 pinned note" in seller.messages
    assert "daughter has finals" in prospectr("brief", "nora").out
    assert "in May" in prospectr("show", "nora").out


@story
async def test_a_birthday_is_remembered_and_its_card_sent(prospectr: Run) -> None:
    prospectr("add", "Nora Lind next:call today")
    async with at_the_screens() as seller:
        await write(seller, "R", "25 nov 1986")
        assert seller.sees("birthday · 25 Nov 1986")
        await seller.press("enter")
        assert seller.sees("REMEMBER")
        await seller.press("G", "x")
        assert "The card for Wed 25 Nov is marked as sent." in seller.messages
        assert not seller.sees("REMEMBER")

"""Qualify on the screen: the walk over the open questions."""

from __future__ import annotations

import pytest

from prospectr.book.qualification import Qualification
from prospectr.core.errors import ProspectrError
from tests.cli.golden import check_golden
from tests.conftest import Run
from tests.tui.seller import Seller, at_the_screens, story


def answers(run: Run, ref: str = "c1") -> dict[str, str]:
    """Return the answers kept of a contact: ``yes paid 850``."""
    (shown,) = run("show", ref, "--json").items
    return {name: f"{one['value']} {one['words']}".strip() for name, one in shown["answers"].items()}


async def answer(seller: Seller, *lines: str) -> None:
    """Answer question after question; an empty line skips."""
    for line in lines:
        await seller.type(line)
        await seller.press("enter")


@pytest.fixture
def book(prospectr: Run) -> Run:
    """Return a book with one lead, to be called today."""
    assert prospectr("add", "Nora Lind @Lind Café +cafe next:call today").code == 0
    return prospectr


@story
async def test_a_walk_shows_what_is_understood_and_what_the_score_will_be(book: Run) -> None:
    assert book("log", "c1", "talked", "--as", "email", "--outcome", "reached").code == 0
    async with at_the_screens("today") as seller:
        await seller.press("Q")
        assert seller.sees("question 1 of 8")
        assert seller.sees("Are they among those you serve?")
        await answer(seller, "y a café", "y menus look tired", "")
        assert seller.sees("Three asked. Go on with fit, authority, budget, timeline?")
        await answer(seller, "", "", "y she decides")
        assert seller.sees("What did they pay for something similar?")
        await seller.type("y 900eur paid 850 for the last menu")
        assert seller.sees('budget · yes · €900.00 · "paid 850 for the last menu"')
        assert seller.sees("score 10 → 65  (4 of 7 known)")
        assert seller.sees("Nora Lind is now a prospect")
        check_golden("screen-qualify-80", seller.dialog)
        await seller.press("enter")
        await seller.type("y fri she said")
        assert seller.sees("Fri 27 Nov")
        await answer(seller, "", "looked at Wix")
        assert "Nora Lind is now a prospect" in seller.messages
        assert "Still to find out: interest, fit" in seller.messages
        assert answers(book)["budget"] == "yes paid 850 for the last menu"
        assert not seller.app.drafts
        await seller.press("u")
    assert answers(book) == {}


@story
async def test_a_walk_goes_back_and_stops_with_all_that_was_answered(book: Run) -> None:
    async with at_the_screens("today") as seller:
        await seller.press("Q")
        await answer(seller, "y", "what?")
        assert seller.sees('for example "y what?"')
        await seller.press("up")
        assert seller.sees("question 1 of 8")
        await answer(seller, " a café")
        assert seller.sees("what?")
        await seller.press("escape")
        assert answers(book) == {"market": "yes a café"}
        await seller.press("Q")
        assert seller.sees("question 1 of 7")
        assert seller.sees("what?")
        await seller.press("ctrl+u", "enter", "escape")
        assert "Nothing was answered" in seller.messages
        assert not seller.app.drafts
    assert answers(book) == {"market": "yes a café"}


@story
async def test_a_walk_that_cannot_be_kept_is_left_at_the_second_escape_and_offered_again(book: Run) -> None:
    async with at_the_screens("today") as seller:
        await seller.press("Q")
        await answer(seller, "y a café")
        assert book("delete", "c1").code == 0
        await seller.type("y menus")
        await seller.press("escape")
        assert seller.sees("is deleted")
        assert seller.sees("Stop again to leave")
        await seller.press("escape")
        assert not seller.app.screen.is_modal
        assert "stands there again" in seller.messages
        assert seller.app.drafts == {"qualify c1": {"market": "y a café", "need": "y menus"}}


@story
async def test_a_walk_stays_with_what_was_typed_where_the_book_cannot_be_read(
    book: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with at_the_screens("today") as seller:
        await seller.press("Q")
        with monkeypatch.context() as broken:
            broken.setattr(Qualification, "walk", refuse)
            broken.setattr(Qualification, "parse", refuse)
            await seller.press("ctrl+l")
            assert seller.sees("The book is busy.")
            await answer(seller, "y a café")
            assert seller.sees("The book is busy.")
            assert seller.sees("question 1 of 8")
        await seller.press("enter")
        assert seller.sees("question 2 of 8")
        monkeypatch.setattr(Qualification, "keep", fail)
        await seller.type("y menus")
        assert seller.sees("Something went wrong: ZeroDivisionError()")
        await seller.press("escape")
        assert seller.app.is_running
        assert seller.app.drafts == {"qualify c1": {"market": "y a café", "need": "y menus"}}


@story
async def test_answers_typed_without_looking_go_each_to_its_question(book: Run) -> None:
    async with at_the_screens("today") as seller:
        await seller.hurry("Qy a café\ny menus\ny soon\n")
        await seller.press("escape")
    assert answers(book) == {"market": "yes a café", "need": "yes menus", "interest": "yes soon"}


def refuse(*_asked: object, **_ways: object) -> None:
    """Refuse, as a book does that another program holds."""
    raise ProspectrError("The book is busy.")


def fail(*_asked: object, **_ways: object) -> None:
    """Stumble over something nobody expected."""
    raise ZeroDivisionError


@story
async def test_who_decides_is_asked_for_and_the_step_to_reach_them(book: Run) -> None:
    for name in ("Jan Lind", "Jan Berg"):
        assert book("add", name).code == 0
    async with at_the_screens("today") as seller:
        await seller.press("Q", "ctrl+o")
        assert seller.sees("question 1 of 4")
        await answer(seller, "y", "n her brother")
        assert seller.sees("Who decides?")
        await seller.press("up")
        assert seller.sees("Can they decide")
        await seller.press("enter")
        await seller.type("Jan Lind")
        assert seller.sees("Jan Lind")
        assert seller.sees("call · Mon 23 Nov")
        await seller.press("enter")
        assert seller.sees("Next step to reach Jan Lind? Enter for call Mon 23 Nov, - for none.")
        await seller.type("message tue about the menu")
        assert seller.sees("message · Tue 24 Nov")
        await seller.press("enter", "escape")
    assert answers(book)["authority"] == "no her brother"
    assert "Tue 24 Nov" in book("show", "c2").out


@story
async def test_an_answer_typed_where_the_walk_asks_whether_to_go_on_stands_at_the_next_question(book: Run) -> None:
    async with at_the_screens("today") as seller:
        await seller.press("Q")
        await answer(seller, "", "", "")
        assert seller.sees("Three asked")
        await answer(seller, "y suits them well")
        assert seller.sees("question 4 of 8")
        await seller.press("enter", "escape")
    assert list(answers(book).values()) == ["yes suits them well"]


@story
async def test_a_market_that_fits_is_proposed_and_taken_with_one_letter(book: Run) -> None:
    assert book("config", "set", "target_market", "tag cafe").code == 0
    async with at_the_screens("today") as seller:
        await seller.press("Q")
        assert seller.sees("proposed: tag cafe is in your target market (y accepts)")
        await answer(seller, "y")
        await seller.press("escape")
    assert answers(book) == {"market": "yes tag cafe is in your target market"}


@pytest.mark.parametrize(
    "name", ["[/] @[@click=app.quit]x[/]", "[bold]" + "A" * 300, "สมชาย @نگار احمدی", "👨‍👩‍👧 佐藤"]
)
def test_text_from_strangers_is_only_text(prospectr: Run, name: str) -> None:
    assert prospectr("add", name, "next:call today").code == 0

    @story
    async def told() -> None:
        async with at_the_screens("today") as seller:
            await seller.press("Q")
            await answer(seller, f"y [/] {name}", "n [@click=app.quit]x[/]")
            await seller.press("escape")
            assert "Kept" in seller.messages

    told()
    assert answers(prospectr)["market"] == f"yes [/] {name}"

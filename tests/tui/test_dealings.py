"""What goes with a deal, on the screen: who is who to it, a trial, and the checklist of its stage."""

from __future__ import annotations

import pytest

from prospectr.book.search import Search
from tests.cli.golden import check_golden
from tests.conftest import Run
from tests.tui.seller import at_the_screens, story


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book with Nora, to whom a menu is to be sold, and Jan, who works with her."""
    prospectr("add", "Nora Lind @Lind Café")
    prospectr("deal", "add", "nora", "Menu", "900eur", "--next", "call today")
    prospectr("add", "Jan Lind @Lind Café jan@lind.dk")
    return prospectr


def people(run: Run) -> list[tuple[str, str]]:
    """Return who is who to the deal: name and role."""
    (shown,) = run("deal", "who", "d1", "--json").items
    return [(person["contact_name"], person["role"]) for person in shown["people"]]


def ticked(run: Run) -> list[bool]:
    """Return which points of the checklist were found true."""
    (shown,) = run("deal", "checklist", "d1", "--json").items
    return [point["checked_on"] is not None for point in shown["checklist"]]


@story
async def test_somebody_is_found_by_name_and_made_the_decision_maker_and_more(book: Run) -> None:
    async with at_the_screens("today") as seller:
        await seller.press("W")
        assert seller.sees("Whether Nora Lind can decide is not known.")
        await seller.press("plus")
        assert seller.sees("Jan Lind · Lind Café")  # a colleague, before anything is typed
        await seller.type("jan")
        check_golden("tui-who", seller.dialog)
        await seller.press("enter")
        assert seller.sees("What is Jan Lind · Lind Café to it?")
        await seller.press("d")
        assert people(book) == [("Jan Lind", "decision-maker")]
        await seller.press("2", "c")
        assert seller.sees("decision maker · champion")
        await seller.press("2", "d")
        assert people(book) == [("Jan Lind", "champion")]
        await seller.press("2", "minus", "escape")
        assert not seller.sees("Who is who")
        assert people(book) == []
        await seller.press("u")
    assert people(book) == [("Jan Lind", "champion")]


@story
async def test_somebody_new_is_added_with_their_role_in_one_step(book: Run) -> None:
    async with at_the_screens("today") as seller:
        await seller.press("W", "plus")
        await seller.type("Ida Holm ida@holm.dk")
        await seller.press("enter", "i")
        assert people(book) == [("Ida Holm", "influencer")]
        await seller.press("escape", "u")
    assert people(book) == []
    assert "Ida Holm" not in book("list").out


@story
async def test_a_name_and_enter_typed_without_looking_take_who_was_typed(
    book: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert book("add", "Bea Costa").code == 0
    async with at_the_screens("today") as seller:
        await seller.press("W")
        with monkeypatch.context() as broken:
            broken.setattr(Search, "find", fail)
            await seller.press("plus")
            assert seller.sees("Something went wrong: ZeroDivisionError()")
        await seller.hurry("Bea\ni")
        assert people(book) == [("Bea Costa", "influencer")]


def fail(*_asked: object, **_ways: object) -> None:
    """Stumble over something nobody expected."""
    raise ZeroDivisionError


@story
async def test_a_trial_says_on_which_day_it_ends_before_it_is_planned(book: Run) -> None:
    async with at_the_screens("today") as seller:
        await seller.press("T", "t")
        await seller.type("coffee for a while")
        await seller.press("enter")
        assert seller.sees("does not begin with the day")
        await seller.press("home")
        await seller.type("+2w ")
        assert seller.sees("trial Sat 5 Dec · coffee for a while")
        await seller.press("enter")
        assert "Planned  f2 trial · Sat 5 Dec · coffee for a while" in seller.messages
        await seller.press("T", "d")
        await seller.type("fri 14:00")
        assert seller.sees("demo Fri 27 Nov 14:00")
        await seller.press("enter")
    assert [step["kind"] for step in book("list", "followups", "--json").items] == ["call", "demo", "trial"]


@story
async def test_points_of_the_checklist_are_ticked_in_one_step_and_kept_with_enter(book: Run) -> None:
    async with at_the_screens("today") as seller:
        await seller.press("K", "space", "j", "space")
        assert seller.sees("1  [x] done")
        assert seller.sees("2  [x] done")
        await seller.press("k", "space", "enter")
        assert ticked(book)[:2] == [False, True]
        await seller.press("K", "1", "2", "escape")
        assert ticked(book)[:2] == [False, True]
        await seller.press("K", "1", "2", "enter")
        assert ticked(book)[:2] == [True, False]
        await seller.press("u")
        assert ticked(book)[:2] == [False, True]


@story
async def test_names_titles_and_points_from_strangers_are_only_text(prospectr: Run) -> None:
    title = "[/] [@click=app.quit]x[/] น้ำ"
    prospectr("add", "--name", "[/] [bold]x", "--next", "call today")
    prospectr("deal", "add", "c1", title, "--amount", "10eur")
    prospectr("stage", "check", "needs", "[/oops] [red]x")
    async with at_the_screens("today") as seller:
        await seller.press("K")
        assert seller.sees("[/oops] [red]x")
        await seller.press("escape", "W", "plus")
        await seller.type("[bold]")
        assert seller.sees('add "[bold]" as a new contact')
        assert seller.sees("[/] [bold]x")
        await seller.press("enter")
        assert seller.sees("What is [/] [bold]x to it?")
        await seller.press("d", "escape", "T", "t")
        assert seller.sees("Trial")
    assert people(prospectr) == [("[/] [bold]x", "decision-maker")]

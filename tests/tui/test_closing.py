"""How deals end on the screen: won with all that a win offers, lost with its reason, put off, sold at once."""

from __future__ import annotations

import pytest

from tests.cli.golden import check_golden
from tests.conftest import Run
from tests.tui.seller import at_the_screens, story

HOSTILE = ("[/] [@click=app.quit]x[/]", "น้ำ " * 80, "نورا لیند", "山田 👩‍👩‍👧")


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book with Nora, to whom a menu is to be sold, and whom to call today."""
    prospectr("add", "Nora Lind @Lind Café")
    prospectr("deal", "add", "nora", "Menu", "900eur", "--next", "call today")
    return prospectr


def deal(run: Run, ref: str = "d1") -> tuple[str, str | None, object, str | None]:
    """Return how a deal stands: its state, the day it was closed, its value, and why it was lost."""
    (shown,) = run("show", ref, "--json").items
    return shown["state"], shown["closed_on"], shown["amount"], shown["reason_name"]


def standing(run: Run) -> tuple[str, str | None, str | None]:
    """Return how the seller decided on Nora: standing, day back, and whether she may be asked again."""
    (shown,) = run("show", "nora", "--json").items
    return shown["standing"], shown["back_on"], shown["asked_again"]


def steps(run: Run) -> list[tuple[str, str]]:
    """Return the open follow-ups: kind and day."""
    return [(step["kind"], step["due_on"]) for step in run("list", "followups", "--json").items]


@story
async def test_a_win_and_all_it_offers_are_taken_with_enter_and_taken_back_with_one_key(book: Run) -> None:
    async with at_the_screens("today") as seller:
        await seller.press("c", "w")
        check_golden("tui-win", seller.dialog)
        await seller.press("enter")
        assert "Won  d1 Menu · €900.00 · won today" in seller.messages
        assert deal(book) == ("won", "2026-11-21", {"minor": 90000, "currency": "EUR"}, None)
        planned = [("message", "2026-11-23"), ("call", "2026-11-30"), ("call", "2027-02-22")]
        assert steps(book) == [("call", "2026-11-21"), *planned]
        await seller.press("u")
    assert (deal(book)[0], steps(book)) == ("open", [("call", "2026-11-21")])


@story
async def test_what_is_proposed_after_a_win_is_typed_over_or_left_out_and_an_error_keeps_the_form(book: Run) -> None:
    async with at_the_screens("today") as seller:
        await seller.press("c", "w", "delete")
        await seller.type("much")
        await seller.press("enter")
        assert seller.sees('"much" is not an amount of money')
        await seller.press("ctrl+u")
        await seller.type("950eur")
        await seller.press("tab")
        await seller.type("yesterday")
        await seller.press("tab", "delete")
        await seller.type("card fri")
        await seller.press("tab", "delete")
        assert seller.sees("€950.00 · Fri 20 Nov")
        assert seller.sees("Fri 27 Nov  card  thank you")
        assert not seller.sees("ask for a referral")
        await seller.press("enter")
        assert seller.sees("d1 was opened on Sat 21 Nov; it cannot have been closed before.")
        await seller.press("shift+tab", "shift+tab", "ctrl+u", "enter")
    assert deal(book)[:3] == ("won", "2026-11-21", {"minor": 95000, "currency": "EUR"})
    assert steps(book)[1:] == [("card", "2026-11-27"), ("call", "2027-02-22")]


@story
async def test_a_deal_is_lost_with_its_reason_and_they_are_parked_until_they_may_be_asked_again(book: Run) -> None:
    async with at_the_screens("today") as seller:
        await seller.press("c", "l")
        assert seller.sees("Why was Menu lost?")
        await seller.press("1")
        await seller.type("+3m")
        await seller.press("tab")
        await seller.type("their brother does it")
        check_golden("tui-lose", seller.dialog)
        await seller.press("enter")
        assert "Why: price (their brother does it)" in seller.messages
        assert "Nora Lind is parked until Sun 21 Feb." in seller.messages
    assert deal(book) == ("lost", "2026-11-21", {"minor": 90000, "currency": "EUR"}, "price")
    assert standing(book) == ("parked", "2027-02-21", "yes")


@story
async def test_n_leaves_them_alone_and_a_reason_of_ones_own_joins_the_list_in_the_same_step(book: Run) -> None:
    async with at_the_screens("today") as seller:
        await seller.press("c", "l", "p")
        assert seller.sees("in the list: price")
        await seller.press("escape", "c", "l", "m")
        await seller.type("oved away")
        await seller.press("enter")
        await seller.type("n")
        assert seller.sees("They are left alone")
        await seller.press("enter")
        assert (deal(book)[3], standing(book)[0]) == ("moved away", "do-not-contact")
        await seller.press("u")
    assert (deal(book)[0], standing(book)[0]) == ("open", "active")
    assert "moved away" not in book("reason", "list").out


@story
async def test_who_is_not_ready_is_parked_and_the_deal_stays_open(book: Run) -> None:
    async with at_the_screens("today") as seller:
        await seller.press("c", "l")
        (place,) = [line.split()[0] for line in seller.lines if line.strip().endswith("not now")]
        await seller.press(place)
        assert seller.sees('"not now" is no refusal')
        await seller.press("p", "delete")
        await seller.type("mar")
        assert seller.sees("Back in today on Mon 1 Mar.")
        await seller.press("enter")
    assert (deal(book)[0], standing(book)[:2]) == ("open", ("parked", "2027-03-01"))


@story
async def test_not_ready_is_one_of_the_three_ways_a_deal_ends(book: Run) -> None:
    async with at_the_screens("today") as seller:
        await seller.press("c", "p")
        assert seller.sees("Back in today on Sun 21 Feb.")
        await seller.press("enter")
        assert "Parked" in seller.messages
    assert (deal(book)[0], standing(book)[:2]) == ("open", ("parked", "2027-02-21"))


@story
async def test_a_sale_at_once_names_what_and_how_much(book: Run) -> None:
    async with at_the_screens("today") as seller:
        await seller.press("S")
        await seller.type("12 candles")
        await seller.press("enter")
        assert seller.sees("What was sold, or the amount, is missing.")
        await seller.press("tab")
        await seller.type("40eur")
        await seller.press("enter")
        assert "Sold  d2 12 candles" in seller.messages
        assert (deal(book, "d2")[0], len(steps(book))) == ("won", 4)
        await seller.press("u")
    assert len(steps(book)) == 1


@story
async def test_deals_are_opened_again_together_and_one_at_a_time_is_closed(book: Run) -> None:
    book("add", "Ana Ruiz next:call today")
    book("deal", "add", "ana", "Website", "1200eur")
    async with at_the_screens("today") as seller:
        await seller.press("V", "c")
        assert "one at a time" in seller.messages
        book("win", "d1")
        book("lose", "d2", "--reason", "price")
        await seller.press("O")
        assert "Open again  2 records" in seller.messages
        assert [deal(book, ref)[0] for ref in ("d1", "d2")] == ["open", "open"]
        await seller.press("u")
    assert [deal(book, ref)[0] for ref in ("d1", "d2")] == ["won", "lost"]


@story
async def test_on_a_contact_their_one_deal_is_meant_and_of_several_the_one_chosen(book: Run) -> None:
    book("add", "Ana Ruiz next:call today 08:00")
    book("next", "nora", "call today 09:00")
    book("deal", "add", "nora", "Sign", "90eur", "--next", "call mon")
    async with at_the_screens("today") as seller:
        await seller.press("g", "c")
        assert "Ana Ruiz has no open deal." in seller.messages
        await seller.press("j", "c")
        assert seller.sees("matches 2 deals")
        await seller.press("down", "enter")
        assert seller.sees("Nora Lind · Sign · €90")
        await seller.press("w", "enter")
    assert [deal(book, ref)[0] for ref in ("d1", "d2")] == ["open", "won"]


@story
async def test_a_long_name_is_cut_in_headings_and_messages_and_the_rest_is_read(book: Run) -> None:
    name = "Institute of " + "very " * 50 + "long names"
    book("add", "--name", name, "--next", "call today")
    async with at_the_screens("today") as seller:
        await seller.press("j", "c")
        assert "Institute of very very very very very v… has no open deal." in seller.messages
        await seller.press("D")
        assert seller.sees("long names · Needs analysis")
        await seller.type("wedding menus 450")
        assert seller.sees("wedding menus · €450")
        await seller.press("enter")
        assert 1 < seller.app.screen.query_one("#message").size.height <= 3
        await seller.press("k")
        assert seller.app.screen.query_one("#message").size.height == 1
        assert seller.sees("…   u undo")
        await seller.press("escape")
        assert not seller.sees("…   u undo")


@story
async def test_what_they_said_they_can_spend_is_proposed_as_the_value(book: Run) -> None:
    book("qualify", "nora", "--budget", "yes 500eur")
    async with at_the_screens("today") as seller:
        await seller.press("D")
        await seller.type("Sign")
        assert seller.sees("Sign · €500.00")
        await seller.press("enter")
    assert deal(book, "d2")[2] == {"minor": 50000, "currency": "EUR"}


@story
async def test_titles_and_names_from_strangers_are_only_text_in_every_dialog(prospectr: Run) -> None:
    for title in HOSTILE:
        prospectr("add", "--name", title[:90], "--next", "call today")
        prospectr("deal", "add", "@", title, "--amount", "10eur")
    async with at_the_screens("today") as seller:
        for place in range(len(HOSTILE)):
            await seller.press("g", *"j" * place, "c")
            assert seller.sees("How does it end?")
            await seller.press("w")
            assert seller.sees("thank you")
            await seller.press("escape", "c", "l", "1")
            assert seller.sees("Lost: price")
            await seller.press("escape")
        assert seller.app.is_running

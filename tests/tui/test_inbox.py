"""The inbox on the screen: one lead at a time, one key for each decision."""

from __future__ import annotations

import pytest

from tests.cli.golden import check_golden
from tests.conftest import Run
from tests.tui.seller import Seller, at_the_screens, story


@pytest.fixture
def book(prospectr: Run) -> Run:
    """Return a book with three leads in the inbox, and one nobody has talked to."""
    for line in ("Ana Ruiz stage:nowhere", "Bea Costa next:someday", "Cleo Vidal bday:never", "Dina Hale"):
        assert prospectr("add", line).code == 0
    return prospectr


def in_inbox(run: Run) -> list[str]:
    """Return who is in the inbox."""
    return sorted(one["name"] for one in run("list", "--inbox", "--json").items)


def shown(seller: Seller) -> str:
    """Return whose turn it is."""
    return seller.app.screen.subject.name  # type: ignore[attr-defined, no-any-return]


@story
async def test_every_decision_brings_the_next_lead_and_undo_brings_one_back(book: Run) -> None:
    async with at_the_screens("inbox") as seller:
        assert seller.sees("4 Inbox·3")
        assert seller.sees("1 of 3 in the inbox")
        assert seller.sees("to look at: stage:nowhere")
        check_golden("screen-inbox-80", "\n".join([*seller.lines[1:-1], ""]))
        await seller.press("s")
        assert shown(seller) == "Bea Costa"
        await seller.press("enter")
        assert "Out of the inbox" in seller.messages
        assert (shown(seller), in_inbox(book)) == ("Cleo Vidal", ["Ana Ruiz", "Cleo Vidal"])
        assert seller.sees("4 Inbox·2")
        await seller.press("Q")
        await seller.type("y")
        await seller.press("enter", "escape")
        assert shown(seller) == "Dina Hale"
        assert seller.sees("1 of 1 leads nobody has talked to")
        await seller.press("u")
        assert shown(seller) == "Cleo Vidal"
        assert seller.sees("2 of 2 in the inbox")
        await seller.press("s", "s")
        assert shown(seller) == "Ana Ruiz"
        await seller.press("d")
        assert shown(seller) == "Cleo Vidal"
    assert in_inbox(book) == ["Cleo Vidal"]


@story
async def test_the_last_decision_leaves_an_empty_inbox_that_says_what_fills_it(prospectr: Run) -> None:
    assert prospectr("add", "[/] [@click=app.quit]x[/] stage:[bold]").code == 0
    async with at_the_screens("inbox") as seller:
        assert seller.sees("to look at: stage:[bold]")
        await seller.press("n")
        await seller.type("call tue")
        await seller.press("enter")
        assert seller.sees("The inbox is empty")
        await seller.press("s", "enter", "a")
        await seller.type("Nora close:someday")
        await seller.press("enter")
        assert shown(seller) == "Nora"
    assert in_inbox(prospectr) == ["Nora"]

"""The inbox on the screen: one lead at a time, one key for each decision."""

from __future__ import annotations

import pytest

from prospectr.tui.screens.inbox import InboxScreen
from prospectr.tui.screens.record import RecordPage
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
        assert seller.sees("4 Inbox·4")
        assert seller.sees("1 of 3 in the inbox")
        assert "s skip" in seller.lines[-1]
        assert seller.sees("to look at: stage:nowhere")
        check_golden("screen-inbox-80", "\n".join([*seller.lines[1:-1], ""]))
        await seller.press("s")
        assert shown(seller) == "Bea Costa"
        await seller.press("enter")
        assert "Out of the inbox" in seller.messages
        assert (shown(seller), in_inbox(book)) == ("Cleo Vidal", ["Ana Ruiz", "Cleo Vidal"])
        assert seller.sees("4 Inbox·4")
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


@story
async def test_keys_typed_without_looking_are_about_the_next_lead(book: Run) -> None:
    async with at_the_screens("inbox") as seller:
        await seller.hurry("sd")
        assert in_inbox(book) == ["Ana Ruiz", "Cleo Vidal"]
        assert shown(seller) == "Cleo Vidal"
        await seller.hurry("\nd")
        assert in_inbox(book) == ["Ana Ruiz"]
        assert sorted(one["name"] for one in book("list", "--json").items) == ["Ana Ruiz", "Cleo Vidal"]


@story
async def test_the_next_lead_is_shown_from_its_top(book: Run) -> None:
    for name in ("ana", "ana", "bea"):
        assert book("note", name, "likes tea").code == 0
    async with at_the_screens("inbox") as seller:
        await seller.press("G")
        assert seller.app.screen.subject.ref == "n1"  # type: ignore[attr-defined]
        await seller.press("s")
        assert seller.sees("2 of 3 in the inbox")
        await seller.press("d")
        assert "Deleted  c2 Bea Costa" in seller.messages


@story
async def test_all_that_is_known_of_a_lead_can_be_gone_through_and_beside_it_nothing_is_decided(
    book: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(InboxScreen, "most", 5)
    async with at_the_screens("inbox", size=(80, 40)) as seller:
        await seller.app.reader.write(lambda book: [book.interactions.log(1, f"talk {number}") for number in range(12)])
        assert book("edit", "c1", "--inbox").code == 0
        seller.app.book_changed()
        await seller.settle()
        await seller.press("G")
        assert "i1" in seller.app.screen.lister.targets  # type: ignore[attr-defined]
        await seller.press("p", "tab", "g", "enter")
        assert isinstance(seller.app.screen, RecordPage)
        assert not isinstance(seller.app.screen, InboxScreen)
    assert "Ana Ruiz" in in_inbox(book)

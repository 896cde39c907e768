"""Quick add: somebody in one line, and what the line means while one types."""

from __future__ import annotations

import json

import pytest
from textual.events import Paste
from textual.widgets import Input

from tests.cli.golden import check_golden
from tests.conftest import Run
from tests.tui.seller import at_the_screens, story

LINE = (
    "Nora Lind @Lind Café nora@lind.dk 081 234 5678 deal:menu 900eur next:call tue close:eom "
    "source:fair/red flyer by:ana bday:12 may +web stage:nowhere :: met  at the market"
)
THAI, PERSIAN = "สมชาย ใจดี", "نگار احمدی"


def as_kept(run: Run, ref: str) -> str:
    """Return all that is kept of a contact, as text."""
    return json.dumps(run("show", ref, "--json").items, ensure_ascii=False)


@story
async def test_what_a_line_means_is_shown_as_one_types_and_is_then_in_the_book(prospectr: Run) -> None:
    assert prospectr("add", "Ana Horvat @Lind Café").code == 0
    assert prospectr("add", "Nora Lindt").code == 0
    rehearsed = prospectr("add", "--dry-run", "--json", LINE).items
    async with at_the_screens("today") as seller:
        await seller.press("a")
        assert seller.sees("deal:menu 900eur   stage:closing   close:eom")
        await seller.type(LINE)
        for said in (
            "Lind Café  in the book",
            "nora@lind.dk   081 234 5678 = 0812345678",
            "source fair · red flyer · sent by Ana Horvat · +web",
            "menu · €900.00 · Needs analysis · close Mon 30 Nov",
            "call · Tue 24 Nov",
            "birthday · 12 May",
            "Not understood, kept in the note: stage:nowhere",
            "goes to the inbox",
            "similar    c2 Nora Lindt",
        ):
            assert seller.sees(said), said
        check_golden("screen-quick-add-80", seller.dialog)
        assert prospectr("list", "--json").items[0]["name"] == "Nora Lindt"
        await seller.press("enter")
        assert "Added  c3 Nora Lind" in seller.messages
        assert seller.sees("4 Inbox·3")
    kept = as_kept(prospectr, "c3")
    for one in rehearsed:
        assert one["id"] in kept
    assert "met  at the market" in kept


@story
async def test_six_people_in_a_row_are_added_without_leaving_the_line(prospectr: Run) -> None:
    people = ["Ana Ruiz next:call today", "Bea", "Cleo +fair", THAI, PERSIAN, "Fay next:call today"]
    async with at_the_screens("today") as seller:
        await seller.press("a")
        for person in people:
            await seller.type(person)
            await seller.press("enter" if person is people[-1] else "ctrl+n")
        assert seller.app.screen.subject.name == "Fay"  # type: ignore[attr-defined]
        assert not seller.app.drafts
    names = [item["name"] for item in prospectr("list", "--json").items]
    assert names == ["Fay", PERSIAN, THAI, "Cleo", "Bea", "Ana Ruiz"]


@story
async def test_a_line_left_or_refused_stands_there_again_whole(prospectr: Run) -> None:
    async with at_the_screens("today") as seller:
        await seller.press("a", "enter")
        assert seller.sees("There is nothing to add")
        await seller.type("Nora Lind")
        assert not seller.sees("There is nothing to add")
        await seller.press("escape", "a")
        assert seller.sees("Nora Lind")
        seller.app.screen.focused.post_message(Paste(" +web\rnora@lind.dk\r\nnext:call tue"))  # type: ignore[union-attr]
        await seller.settle()
        assert seller.app.screen.query_one(Input).value == "Nora Lind +web nora@lind.dk next:call tue"
        await seller.press("enter", "a")
        assert seller.sees("Nora Lind @Lind Café nora@lind.dk next:call tue")
    assert "nora@lind.dk" in as_kept(prospectr, "c1")


@story
async def test_words_the_book_knows_are_completed_with_tab(prospectr: Run) -> None:
    assert prospectr("add", "Ana @Lind Café +garden source:fair").code == 0
    async with at_the_screens("today") as seller:
        await seller.press("a")
        for begun, whole in (("Bea @lin", "Bea @lind Café"), (" +gar", " +garden"), (" source:f", " source:fair")):
            await seller.type(begun)
            await seller.press("tab")
            assert seller.sees(whole)
        await seller.press("enter")
    kept = as_kept(prospectr, "c2")
    assert "Lind Café" in kept
    assert "garden" in kept
    assert prospectr("list", "companies", "--json").items[0]["id"] == "o1"


@pytest.mark.parametrize(
    "line",
    [
        "[/] @[@click=app.quit]x[/]",
        "[/oops] Acme deal:[bold] 9eur",
        "A" * 300,
        "a[b[c]] :: [1,2] \x1b]0;x\x07",
        "👨‍👩‍👧 佐藤",
    ],
)
def test_text_from_strangers_is_only_text(prospectr: Run, line: str) -> None:
    @story
    async def told() -> None:
        async with at_the_screens("today") as seller:
            await seller.press("a")
            await seller.type(line)
            assert all(len(shown) < 400 for shown in seller.lines)
            await seller.press("enter")
            assert "Added" in seller.messages

    told()
    assert prospectr("list", "--json").items

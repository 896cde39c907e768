"""Contacts on the screen: everybody in a row, filtered as one types, ordered, marked, and acted on together."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from tests.cli.golden import check_golden
from tests.conftest import Run
from tests.tui.seller import Seller, at_the_screens, story

HOSTILE = (
    "[/] [bold]x",
    "[@click=app.quit]x[/]",
    "\x1b[31mred\x1b]0;t\x07",
    "a\u202eb",
    "x" * 300,
    "زهرا رضایی",
    "น้ำใจ สวัสดี",
    "👨‍👩‍👧 family",
)


@pytest.fixture
def people(prospectr: Run) -> Run:
    """Return a book of some people."""
    prospectr("add", "Łukasz Nowak @Nowak Rowery next:call fri +bikes")
    prospectr("add", "山田 太郎 next:email today")
    prospectr("add", "Nora Lind @Lind Café +4520304050 deal:menu 900eur")
    prospectr("qualify", "c3", "--market", "yes", "--need", "yes", "--no-input")
    prospectr("add", "Bea Costa :: asked for oat milk")
    return prospectr


def names(seller: Seller) -> list[str]:
    """Return the typed ids in the list, from the top."""
    words = (line[1:].split() for line in seller.lines[3:-1])
    return [line[0] for line in words if line and line[0][0] == "c" and line[0][1:].isdigit()]


@story
async def test_everybody_stands_in_a_line_each_by_name(people: Run) -> None:
    del people
    async with at_the_screens("contacts") as seller:
        check_golden("tui-contacts-80", seller.page)
    async with at_the_screens("contacts", size=(120, 40)) as seller:
        check_golden("tui-contacts-120", seller.page)
    async with at_the_screens("contacts", size=(60, 16)) as seller:
        check_golden("tui-contacts-60", seller.page)


@story
async def test_one_types_and_only_those_who_match_are_left_until_esc(people: Run) -> None:
    del people
    async with at_the_screens("contacts") as seller:
        await seller.press("slash")
        for typed, found in (
            ("lukasz", ["c1"]),
            ("山", ["c2"]),
            ("20-30", ["c3"]),
            ("bik", ["c1"]),
            ("now k", ["c1"]),
        ):
            await seller.type(typed)
            assert names(seller) == found
            assert seller.sees(f"{len(found)} of 4 contacts")
            await seller.press("ctrl+u")
        await seller.type("costa")
        await seller.press("enter", "v", "slash", "ctrl+u")
        await seller.type("bik")
        await seller.press("enter", "V")
        assert seller.sees("✓ 2 marked")
        await seller.press("V", "escape")
        assert seller.sees("✓ 1 marked")
        assert seller.app.screen.subject.name == "Łukasz Nowak"  # type: ignore[attr-defined]
        assert len(names(seller)) == 4


@story
async def test_what_stands_in_a_note_is_found_from_the_last_line(people: Run) -> None:
    del people
    async with at_the_screens("contacts") as seller:
        await seller.press("slash")
        await seller.type("oat")
        await seller.press("enter")
        assert seller.sees('search everything for "oat"')
        await seller.press("enter")
        assert seller.sees("Found: oat")
        assert seller.sees("n1  asked for oat milk")
        await seller.press("q")
        assert seller.sees("0 of 4 contacts")


@story
async def test_a_list_is_put_in_another_order_and_shows_one_group(people: Run) -> None:
    del people
    async with at_the_screens("contacts") as seller:
        await seller.press("o", "s")
        assert seller.sees("by score")
        assert names(seller)[0] == "c3"
        await seller.press("o", "a", "f", "l")
        assert seller.sees("4 contacts  leads  last added first")
        assert names(seller) == ["c4", "c3", "c2", "c1"]
        await seller.press("f", "k")
        assert seller.sees("0 contacts  parked")


@story
async def test_the_cursor_stays_on_the_same_person_when_others_change_the_book(people: Run) -> None:
    async with at_the_screens("contacts") as seller:
        await seller.press("j", "v", "k")
        assert people("add", "Ana Ruiz").code == 0
        seller.app.book_changed()
        await seller.settle()
        assert names(seller)[0] == "c5"
        assert seller.app.screen.subject.name == "Łukasz Nowak"  # type: ignore[attr-defined]
        assert seller.sees("1 marked")


@story
async def test_what_is_read_late_is_not_taken_for_what_is_in_the_book_now(people: Run) -> None:
    async with at_the_screens("contacts") as seller:
        screen: Any = seller.app.screen
        async with answered_late(seller, "slash"):
            assert people("edit", "c1", "--name", "Zora Nowak").code == 0
            seller.app.book_changed()
            await screen.has_read.wait()
        await seller.type("zora")
        assert names(seller) == ["c1"]


@asynccontextmanager
async def answered_late(seller: Seller, key: str) -> AsyncIterator[None]:
    """Press a key; what it asks of the book is answered only after what is done here."""
    reader: Any = seller.app.reader
    ask, is_read, goes_on = reader.ask, asyncio.Event(), asyncio.Event()

    async def ask_late(*asked: object) -> object:
        answer = await ask(*asked)
        is_read.set()
        await goes_on.wait()
        return answer

    reader.ask = ask_late
    await seller.pilot.press(key)
    await is_read.wait()
    reader.ask = ask
    yield
    goes_on.set()
    await seller.settle()


@story
async def test_three_who_are_marked_are_deleted_together_and_come_back_with_one_undo(people: Run) -> None:
    del people
    async with at_the_screens("contacts") as seller:
        await seller.press("v", "v", "v")
        assert seller.sees("3 marked")
        await seller.press("d")
        assert len(names(seller)) == 1
        await seller.press("u")
        assert len(names(seller)) == 4
        await seller.hurry("dd")
        assert len(names(seller)) == 2
        await seller.hurry("uu")
        assert len(names(seller)) == 4
        await seller.press("V", "escape", "escape")
        assert not seller.sees("marked")


@story
async def test_a_name_is_only_ever_text(prospectr: Run) -> None:
    for name in HOSTILE:
        assert prospectr("add", "--name", name).code == 0
    for size in ((80, 24), (140, 30), (60, 16)):
        async with at_the_screens("contacts", size=size) as seller:
            assert seller.sees("[/] [bold]x")
            assert seller.sees("[@click=app.quit]x[/]")
            assert "\x1b" not in seller.page
            assert "\u202e" not in seller.page
            await seller.press("G", "slash")
            await seller.type("[/")
            assert sorted(names(seller)) == ["c1", "c2"]


@story
async def test_today_is_filtered_too_and_keeps_its_heads(people: Run) -> None:
    del people
    async with at_the_screens("today") as seller:
        await seller.press("slash")
        await seller.type("menu")
        assert seller.sees("NO NEXT STEP")
        assert not seller.sees("TODAY")
        await seller.press("escape")
        assert seller.sees("TODAY")

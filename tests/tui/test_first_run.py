"""The first run: how to begin, a sample to look around in, the way back, and which book is open."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

from prospectr.tui.places import is_sample, own_of, place_of
from tests.cli.golden import check_golden
from tests.conftest import Run
from tests.tui.seller import at_the_screens, story


@story
async def test_where_there_is_no_book_the_screen_says_how_to_begin() -> None:
    async with at_the_screens("board", environment={"PROSPECTR_HOME": "/nowhere"}) as seller:
        check_golden("tui-first-run", seller.page + "\n")


@story
async def test_the_first_who_is_added_is_on_the_screen_one_asked_for(home: Path) -> None:
    async with at_the_screens("board") as seller:
        await seller.press("a")
        await seller.type("Nora Lind @Lind Café next:call tue")
        await seller.press("enter")
        assert seller.app.current_mode == "board"
        assert seller.sees("Nora Lind")
    assert (home / "book.db").exists()


@story
async def test_looking_at_the_screens_makes_no_book(home: Path) -> None:
    async with at_the_screens("board") as seller:
        await seller.press("2", "3", "right_square_bracket", "question_mark", "q", "left_square_bracket")
        assert seller.app.current_mode == "contacts"
    assert not (home / "book.db").exists()


@story
async def test_a_book_that_is_gone_and_left_backups_is_no_first_run(home: Path) -> None:
    (home / "backups").mkdir(parents=True)
    (home / "backups" / "book-20261120T120000Z-daily.db").touch()
    async with at_the_screens("today") as seller:
        assert seller.app.current_mode == "today"
        assert seller.sees("is gone, but backups")
        seller.app.hush()
        await seller.settle()
        assert seller.sees("is gone, but backups")  # as long as nothing can be shown


@story
async def test_the_sample_is_a_book_of_its_own_and_the_same_key_leads_back(home: Path) -> None:
    async with at_the_screens("today") as seller:
        await seller.press("B")
        sample = seller.app.goes_to
        assert sample is not None
        assert is_sample(sample)
    async with at_the_screens("today", environment={"PROSPECTR_BOOK": str(sample.book)}) as seller:
        assert seller.lines[0].startswith(" sample book  1 Today")
        assert seller.lines[0].endswith("B back")
        await seller.press("B")
        assert seller.app.goes_to == own_of(sample)
        assert seller.app.goes_to.book == home / "book.db"
    assert not (home / "book.db").exists()


@story
async def test_a_book_that_was_named_is_named_at_the_top(prospectr: Run, home: Path, tmp_path: Path) -> None:
    assert prospectr("add", "Nora Lind").code == 0
    other = tmp_path / "[market] fairs of 2026.db"
    shutil.copy(home / "book.db", other)
    async with at_the_screens("today", environment={"PROSPECTR_BOOK": str(other)}) as seller:
        assert seller.lines[0].startswith(" [market] fairs…  1 Today")
        assert not place_of(seller.app.reader.settings).is_sample
        named = replace(seller.app.reader.settings, book=tmp_path / "佐藤文具店名簿台帳.db")
        assert place_of(named).name == "佐藤文具店名簿…"
    async with at_the_screens("today", size=(60, 16)) as seller:
        assert seller.lines[0] == " 1 Today  2 Board  3 Contacts  4 Inbox·1  5 Reports"
        seller.app.inbox_count = 12
        seller.app.screen.show_tabs()  # type: ignore[attr-defined]
        await seller.settle()
        assert seller.lines[0] == " 1 Today  2 Board  3 Contacts  4 Inbox·12  5 Reports"


@story
async def test_every_screen_without_anybody_says_which_key_fills_it(prospectr: Run) -> None:
    assert prospectr("add", "Nora Lind").code == 0
    assert prospectr("undo").code == 0
    async with at_the_screens("today") as seller:
        for key in "12345":
            await seller.press(key)
            told = [line for line in seller.lines[1:-1] if " a " in f" {line} "]
            assert told, seller.page
            assert "a add" in seller.lines[-1]

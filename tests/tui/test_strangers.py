"""Text from strangers is only text on every screen: shown as it stands, within its place, and doing nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from rich.cells import cell_len

from prospectr.book import Book
from prospectr.core.quickadd import QuickAdd
from tests.conftest import Run
from tests.tui.seller import Seller, at_the_screens, story

TEXTS = (
    "[/]",
    "[/oops] Acme",
    "[@click=app.quit]x[/]",
    "[bold]Bo",
    "a[b[c]]",
    "\x1b[31mred\x1b]0;title\x07",
    "c1 \x9b31m \x85 here",
    "\u202egnp.exe \u2066x\u2069",
    "N" * 300,
    "สมชาย น้ำผึ้ง ก็็็",
    "نگار احمدی",
    "محمد العلي",
    "陈伟",
    "佐藤花子",
    "👩‍👩‍👧 family 🇩🇰",
    ":smile: {0} %s $x",
)
"""What a stranger may be called, write, or be sold."""

ACTS = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066\u2067]")
"""What acts on a terminal. The isolates of our own are not among them."""


@pytest.fixture
def strangers(home: Path, prospectr: Run) -> None:
    """Keep somebody for each text, with that text in every place there is for one."""
    from prospectr.book.clock import parse_clock
    from prospectr.settings import load_settings
    from tests.conftest import STAGE

    settings = load_settings({"PROSPECTR_HOME": str(home)})
    book = Book(settings, parse_clock(STAGE["PROSPECTR_TODAY"]))
    for text in TEXTS:
        line = QuickAdd(name=text, company=text, emails=(text,), phones=(text,), tags=(text,), source=text, note=text)
        card = book.contacts.add(line).cards[0]
        number = card.contact.id
        book.follow_ups.plan(number, f"call today {text}")
        book.interactions.log(number, text, direction="in", kind="message")
        book.concerns.raise_(number, text)
        book.deals.add(number, book.deals.parse_offer(text, "900eur"), then=f"quote today {text}")
        book.qualification.answer(number, {"need": book.qualification.parse("need", f"yes {text}")})
        book.notes.add(number, text, pinned=True)
    book.close()


def is_only_text(seller: Seller) -> None:
    """Look whether every line keeps to its width, and holds nothing that acts on a terminal."""
    width, height = seller.app.size
    strips = seller.app.screen._compositor.render_strips()
    assert len(strips) == height
    for strip in strips:
        assert strip.cell_length == width
        assert cell_len(strip.text) == width
        assert ACTS.search(strip.text) is None, repr(strip.text)


@story
@pytest.mark.usefixtures("strangers")
async def test_every_screen_shows_it_in_its_place() -> None:
    async with at_the_screens("today") as seller:
        for screen in "12345":
            await seller.press(screen)
            is_only_text(seller)
            await seller.press("p", "j", "G")
            is_only_text(seller)
        await seller.press("3", "slash")
        await seller.type("[/]")
        assert seller.sees("[/]")
        is_only_text(seller)


@story
@pytest.mark.usefixtures("strangers")
async def test_the_pages_of_records_show_it_too() -> None:
    async with at_the_screens("today", size=(120, 40)) as seller:
        for number in range(1, len(TEXTS) + 1):
            for ref in (f"c{number}", f"d{number}"):
                seller.app.open_page(ref)
                await seller.settle()
                is_only_text(seller)
                await seller.press("escape")


@pytest.mark.parametrize(
    "key", ["n", "N", "t", "C", "Q", "e", "D", "S", "P", "X", "R", "c", "W", "T", "K", "M", "z", "r"]
)
@story
@pytest.mark.usefixtures("strangers")
async def test_every_form_shows_whom_it_is_about(key: str) -> None:
    async with at_the_screens("today") as seller:
        for _line in range(3):
            await seller.press(key)
            is_only_text(seller)
            await seller.press("escape", "escape", "j")
            is_only_text(seller)


@story
@pytest.mark.usefixtures("strangers")
async def test_the_palette_finds_it_and_lets_it_do_nothing() -> None:
    async with at_the_screens("board") as seller:
        await seller.press("colon")
        await seller.type("[@click")
        is_only_text(seller)
        assert seller.sees("[@click=app.quit]x[/]")
        await seller.press("enter")
        is_only_text(seller)
        assert seller.sees("[@click=app.quit]x[/]")

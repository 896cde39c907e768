"""The page of a contact, a deal and a company on the screen, and what enter and the keys do on it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from prospectr.tui.screens.record import TIMELINE
from tests.cli.golden import check_golden
from tests.conftest import Run
from tests.tui.seller import Seller, at_the_screens, story

HOSTILE = ("[/]", "[@click=app.quit]x[/]", "\x1b]0;x\x07", "a" * 300, "กาแฟ น้ำ", "شرکت سارا", "佐藤", "👩‍👩‍👧")


def subject_of(seller: Seller) -> str:
    """Return the record the cursor stands on."""
    subject = seller.app.screen.subject  # type: ignore[attr-defined]
    return subject.ref if subject else ""


async def open_page(seller: Seller, ref: str) -> None:
    """Open the page of a record."""
    seller.app.open_page(ref)
    await seller.settle()


@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80", "120"])
def test_a_contact_with_much_to_tell_fills_a_page(prospectr: Run, size: tuple[int, int]) -> None:
    made = prospectr("demo")
    assert made.code == 0

    @story
    async def told() -> None:
        async with at_the_screens("today", size=size, environment=in_sample_book()) as seller:
            await open_page(seller, "c1")
            shown = seller.lines[1:-1]
            await seller.press("pagedown", "pagedown")
            check_golden(f"record_page_{size[0]}", "\n".join((*shown, *seller.lines[1:-1], "")))

    told()


def in_sample_book() -> dict[str, str]:
    """Return the environment in which the sample book is the one that is opened."""
    return {"PROSPECTR_BOOK": str(next(Path(os.environ["PROSPECTR_HOME"]).rglob("demo.db")))}


@pytest.fixture
def nora(prospectr: Run) -> Run:
    """A book with Nora, what was said to her, and a deal."""
    for words in (
        ("add", "Nora Lind @Lind Café", "next:call today"),
        ("add", "Jan Lind"),
        ("deal", "add", "nora", "Menu", "900eur"),
        ("deal", "who", "d1", "jan", "--role", "champion"),
        ("note", "nora", "oat milk"),
        ("concern", "nora", "too dear"),
    ):
        done = prospectr(*words)
        assert done.code == 0, done.err
    return prospectr


@story
async def test_enter_leads_from_today_to_the_contact_to_their_deal_to_its_people_and_q_all_the_way_back(
    nora: Run,
) -> None:
    async with at_the_screens("today") as seller:
        seller.app.screen.lister.go_to("f1")  # type: ignore[attr-defined]
        await seller.press("enter")
        assert seller.sees("c1  Nora Lind")
        assert subject_of(seller) == "f1"
        await seller.press("g", "j", "enter")
        assert seller.sees("o1  Lind Café")
        await seller.press("q")
        seller.app.screen.lister.go_to("d1")  # type: ignore[attr-defined]
        await seller.press("enter")
        assert seller.sees("d1  Menu")
        assert seller.sees("PEOPLE")
        seller.app.screen.lister.go_to("c2")  # type: ignore[attr-defined]
        await seller.press("enter")
        assert seller.sees("c2  Jan Lind")
        await seller.press("q", "escape", "q")
        assert seller.app.screen.mode == "today"  # type: ignore[attr-defined]


@story
async def test_nothing_on_a_page_says_what_to_type_in_a_shell(nora: Run) -> None:
    assert nora("park", "jan", "+3m").code == 0
    async with at_the_screens("today", size=(80, 60)) as seller:
        for ref in ("c1", "c2", "d1", "o1"):
            await open_page(seller, ref)
            assert not any("prospectr" in line for line in seller.lines[1:]), ref
        await open_page(seller, "c2")
        assert seller.sees("parked")


@story
async def test_an_act_on_a_line_is_about_its_record_else_about_the_page(nora: Run) -> None:
    async with at_the_screens("today") as seller:
        await open_page(seller, "n1")
        await seller.press("n")
        assert seller.sees("Next step")
        assert seller.sees("Nora Lind")
        await seller.press("escape")
        await open_page(seller, "f1")
        await seller.press("x", "escape")
        assert "Done" in seller.messages
        assert nora("list", "followups", "--json").items == []


@story
async def test_the_brief_is_read_on_the_screen_and_leads_on_to_the_page(nora: Run) -> None:
    async with at_the_screens("today") as seller:
        await open_page(seller, "c1")
        await seller.press("b")
        assert seller.sees("ASK")
        assert seller.sees("k1")
        seller.app.screen.lister.go_to("k1")  # type: ignore[attr-defined]
        await seller.press("enter")
        assert seller.sees("OPEN CONCERNS")
        assert subject_of(seller) == "k1"


@story
async def test_what_happened_long_ago_is_read_when_one_comes_near_it(nora: Run) -> None:
    async with at_the_screens("today") as seller:
        await seller.app.reader.write(
            lambda book: [book.interactions.log(2, f"talk {number}") for number in range(TIMELINE + 20)]
        )
        await open_page(seller, "c2")
        page = seller.app.screen.lister  # type: ignore[attr-defined]
        assert f"i{TIMELINE + 20}" in page.targets
        assert "i1" not in page.targets
        page.filter_by("nobody ever said this")
        await seller.settle()
        assert seller.app.screen.most == TIMELINE  # type: ignore[attr-defined]
        page.filter_by("")
        await seller.press("G")
        assert "i1" in page.targets
        await open_page(seller, "i1")
        assert subject_of(seller) == "i1"


@story
async def test_a_record_deleted_in_another_window_is_said_to_be_and_comes_back_with_an_undo(nora: Run) -> None:
    async with at_the_screens("today") as seller:
        await open_page(seller, "c2")
        assert nora("delete", "c2").code == 0
        seller.app.book_changed()
        await seller.settle()
        assert seller.sees("c2 Jan Lind is deleted.")
        assert subject_of(seller) == ""
        assert nora("undo").code == 0
        seller.app.book_changed()
        await seller.settle()
        assert seller.sees("c2  Jan Lind")


@story
async def test_text_from_strangers_is_text_on_every_line_of_every_page(prospectr: Run) -> None:
    hostile = HOSTILE[0]
    for words in (
        (
            "add",
            "--name",
            "[/]",
            "--company",
            "[@click=app.quit]x[/]",
            "--note",
            " ".join(HOSTILE),
            "--next",
            "call today",
        ),
        ("add", "--name", HOSTILE[5], "--role", HOSTILE[4], "--tag", "[bold]", "--source", hostile, "--by", "c1"),
        ("log", "c1", "\x1b[31m[/] " + HOSTILE[3]),
        ("concern", "c1", HOSTILE[6] + " [/oops] " + HOSTILE[7]),
        ("qualify", "c1", "--need", f"yes {hostile} \x1b]0;x\x07"),
        ("deal", "add", "c1", "[/] \u202eevil", "900eur"),
        ("deal", "who", "d1", "c2", "--role", "champion"),
        ("edit", "c1", "--role", "[/]", "--link", "https://[/]", "--email", "[red]x@y", "--source-detail", "a[b[c]]"),
    ):
        done = prospectr(*words)
        assert done.code == 0, (words, done.err)
    async with at_the_screens("today", size=(80, 40)) as seller:
        for ref in ("c1", "d1", "o1"):
            await open_page(seller, ref)
            assert seller.sees("[/]"), ref
            assert not any(letter in seller.page for letter in "\x1b\x07\u202e"), ref
            kinds = {target[0]: target for target in seller.app.screen.lister.targets}  # type: ignore[attr-defined]
            for target in kinds.values():
                seller.app.screen.lister.go_to(target)  # type: ignore[attr-defined]
                await seller.press("e")
                assert seller.sees(f"Change {target}"), target
                assert not any(letter in seller.page for letter in "\x1b\x07\u202e"), target
                await seller.press("escape")

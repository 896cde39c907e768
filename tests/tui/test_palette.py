"""The palette: what one types finds actions and records, does the one and opens the other."""

from __future__ import annotations

import pytest

from prospectr.book.refs import Refs
from tests.cli.golden import check_golden
from tests.conftest import Run
from tests.tui.seller import Seller, at_the_screens, story

HOSTILE = ("[/]", "[@click=app.quit]x[/]", "A\x1b[31mnn", "สมชาย ใจดี", "سارا کریمی", "x" * 300, "👩‍👩‍👧 Lee")


def values(seller: Seller) -> list[str]:
    """Return what the palette offers, from the top."""
    return [entry.value for entry in seller.app.screen.query_one("#found")._entries]  # type: ignore[attr-defined]


@story
async def test_an_action_is_found_by_its_words_and_done_to_the_record_one_stood_on(prospectr: Run) -> None:
    assert prospectr("add", "Nora Lind", "next:call today").code == 0
    async with at_the_screens("today") as seller:
        await seller.press("ctrl+p")
        assert values(seller)[0] == "follow_up.complete"
        await seller.type("park")
        check_golden("tui-palette", seller.page + "\n")
        await seller.press("enter")
        assert seller.sees("Nora Lind")
        assert seller.app.screen.is_modal


@story
async def test_a_command_finds_the_action_that_does_the_same(prospectr: Run) -> None:
    assert prospectr("add", "Nora Lind").code == 0
    async with at_the_screens("today") as seller:
        await seller.press("colon")
        await seller.type("do-not")
        assert values(seller) == ["contact.do_not_contact"]


@story
async def test_what_cannot_be_done_here_says_why_and_is_not_done(prospectr: Run) -> None:
    assert prospectr("add", "Nora Lind").code == 0
    async with at_the_screens("reports") as seller:
        await seller.press("colon")
        await seller.type("snooze")
        assert seller.sees("n plans one")
        await seller.press("enter")
        assert seller.sees("enter do or open")


@story
async def test_a_record_is_found_by_its_name_its_notes_and_its_id_and_opened(prospectr: Run) -> None:
    assert prospectr("add", "Nora Lind @Lind Café").code == 0
    assert prospectr("note", "nora", "likes oat milk").code == 0
    async with at_the_screens("today") as seller:
        for typed, ref in (("oat", "n1"), ("lind caf", "c1"), ("c1", "c1"), ("norra", "c1")):
            await seller.press("colon")
            await seller.type(typed)
            assert ref in values(seller), typed
            await seller.press("escape")
        await seller.press("colon")
        await seller.type("lind")
        await seller.press("enter")
        assert seller.sees("Lind Café")
        assert len(seller.app.screen_stack) > 1


@story
async def test_a_name_and_enter_typed_without_looking_open_the_record(
    prospectr: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert prospectr("add", "Anders Holm", "next:call today").code == 0
    async with at_the_screens("today") as seller:
        with monkeypatch.context() as broken:
            broken.setattr(Refs, "near", fail)
            await seller.press("colon")
            await seller.type("xx")
            assert "Something went wrong" in seller.messages
            await seller.press("escape")
        await seller.hurry(":anders\n")
        assert seller.app.screen.subject.contact == "c1"  # type: ignore[attr-defined]
        assert len(seller.app.screen_stack) > 1


def fail(*_asked: object, **_ways: object) -> None:
    """Stumble over something nobody expected."""
    raise ZeroDivisionError


@story
async def test_names_of_strangers_are_shown_to_the_letter_and_do_nothing(prospectr: Run) -> None:
    for name in HOSTILE:
        assert prospectr("add", "--name", name, "--tag", "stranger").code == 0
    async with at_the_screens("today") as seller:
        await seller.press("colon")
        await seller.type("stranger")
        assert len(values(seller)) == len(HOSTILE)
        assert seller.sees("[@click=app.quit]x[/]")
        assert seller.sees("␛[31m")
        await seller.press("down", "down", "pagedown", "pageup")
        assert seller.app.screen.query_one("#found").entry.value.startswith("c")  # type: ignore[attr-defined]


@story
async def test_without_a_book_the_palette_finds_actions_alone() -> None:
    async with at_the_screens("today") as seller:
        await seller.press("colon")
        await seller.type("sample")
        assert values(seller) == ["demo.make"]

"""The board on the screen: columns of cards, moved by keys and by the mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from rich.cells import cell_len
from textual.geometry import Offset

from prospectr.book.board import Boards
from prospectr.core.board import View
from prospectr.core.errors import ProspectrError
from prospectr.tui.screens.board import FIRST_READ, TYPING, BoardScreen
from prospectr.tui.widgets.board import BoardView
from tests.book.shelf import open_book
from tests.cli.golden import check_golden
from tests.conftest import Run
from tests.tui.seller import Seller, at_the_screens, story

HOSTILE = ("[/] [@click=app.quit]x[/]", "ก้ำ น้ำ" * 40, "نورا لیند", "山田 👩‍👩‍👧", "a\x1b]0;x\x07\u202eb")
PEOPLE = """Leo Lead next:call thu
Ana Ruiz @Acme Bakery
Pia Prospect
Nora Lind @Lind Café
Somchai Jaidee @ร้านกาแฟ
Emil Berg
Bea Costa @Casa Bea
"""
DEALS = (
    ("nora", "Menu", "900eur", "--next", "call today"),
    ("somchai", "Kitchen refit", "4800eur", "--next", "quote mon"),
    ("emil", "Garden plan", "600usd"),
    ("bea", "Tasting", "--next", "meet mon 10:00"),
)


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book with three leads, one of whom becomes a prospect, and deals in several stages."""
    assert prospectr("add", "-", input=PEOPLE, env={"PROSPECTR_TODAY": "2026-11-16"}).code == 0
    for criterion in ("market", "budget", "authority"):
        assert prospectr("qualify", "pia", f"--{criterion}", "yes").code == 0
    for who, *words in DEALS:
        assert prospectr("deal", "add", who, *words).code == 0
    for who, stage in (("somchai", "presentation"), ("bea", "closing")):
        assert prospectr("move", who, stage).code == 0
    return prospectr


def board_of(seller: Seller) -> BoardView:
    """Return the board that is shown."""
    screen = next(screen for screen in reversed(seller.app.screen_stack) if isinstance(screen, BoardScreen))
    return screen.view


def picture(seller: Seller) -> str:
    """Return what the board shows, without the bars around it."""
    place = board_of(seller).region
    return "\n".join(line.rstrip() for line in seller.lines[place.y : place.bottom]) + "\n"


def at(seller: Seller) -> tuple[str, str]:
    """Return the column the cursor is in, and the card it is on."""
    view = board_of(seller)
    return view.stacks.section, view.target


def titles(seller: Seller, section: str) -> list[str]:
    """Return what stands in a column."""
    (stack,) = (stack for stack in board_of(seller).stacks.all if stack.section == section)
    return [say()[0][0].text for say in stack.cards.values()]


def place_of(seller: Seller, text: str) -> Offset:
    """Return where on the board a text is."""
    for y, line in enumerate(seller.lines):
        if text in line:
            return Offset(cell_len(line[: line.index(text)]) + 1, y - board_of(seller).region.y)
    pytest.fail(f"{text} is not to be seen")


@pytest.mark.parametrize("size", [(60, 16), (80, 24), (120, 40), (200, 60)])
def test_the_board_as_it_looks(book: Run, size: tuple[int, int]) -> None:
    del book

    @story
    async def look() -> None:
        async with at_the_screens("board", size=size) as seller:
            check_golden(f"tui-board-{size[0]}x{size[1]}", picture(seller))

    look()


@story
async def test_an_empty_board_says_how_to_fill_it(prospectr: Run) -> None:
    assert prospectr("add", "Leo").code == 0
    assert prospectr("unfit", "leo", "--reason", "moved away").code == 0
    async with at_the_screens("board") as seller:
        assert seller.sees("Nobody is on the board yet.")
        assert seller.sees("a adds the first.")


@story
async def test_a_deal_is_moved_stays_under_the_cursor_and_goes_back_with_undo(book: Run) -> None:
    async with at_the_screens("board") as seller:
        await seller.press("l", "l", "j")
        assert at(seller) == ("e1", "d3")
        await seller.press("L")
        assert seller.sees("Next step")
        await seller.press("escape")
        assert "Not ticked in Needs analysis" in seller.messages
        assert at(seller) == ("e2", "d3")
        assert titles(seller, "e2") == ["Garden plan", "Kitchen refit"]
        await seller.press("greater_than_sign", "escape", "H", "escape", "u", "u", "u")
        assert at(seller) == ("e1", "d3")
        await seller.press("H")
        assert "Garden plan is in the first column of deals." in seller.messages
    assert [deal["stage"] for deal in book("show", "d3", "--json").items] == ["e1"]


@story
async def test_marked_deals_are_moved_together_as_one_step_to_undo(book: Run) -> None:
    del book
    async with at_the_screens("board", size=(120, 40)) as seller:
        await seller.press("l", "l", "V")
        assert seller.sees("✓ 2 marked")
        await seller.press("L")
        assert titles(seller, "e2") == ["Menu", "Garden plan", "Kitchen refit"]
        assert len(board_of(seller).marked) == 2
        await seller.press("u")
        assert (titles(seller, "e1"), titles(seller, "e2")) == (["Menu", "Garden plan"], ["Kitchen refit"])
        await seller.press("v", "h", "v", "L")
        assert "Leads and prospects are moved one at a time." in seller.messages


@story
async def test_a_stage_can_be_chosen(book: Run) -> None:
    del book
    async with at_the_screens("board") as seller:
        await seller.press("l", "l", "M")
        assert "Needs analysis" not in seller.dialog
        await seller.press("3", "escape")
        assert at(seller) == ("e4", "d1")
        assert "Skipped: Presentation, Objections." in seller.messages


@story
async def test_a_lead_is_qualified_a_prospect_is_offered_a_deal_and_a_last_stage_is_closed(book: Run) -> None:
    del book
    async with at_the_screens("board") as seller:
        await seller.press("L")
        assert "question 1 of" in seller.dialog
        await seller.press("escape", "l", "L")
        assert "New deal" in seller.dialog
        await seller.type("Website")
        await seller.press("tab")
        await seller.type("1200eur")
        assert "Website · €1,200.00 · Needs analysis" in seller.dialog
        await seller.press("enter")
        assert at(seller) == ("e1", "d5")
        await seller.press("l", "l", "l", "L")
        assert "How does it end?" in seller.dialog


@story
async def test_a_card_is_dragged_to_another_column_or_let_go(book: Run) -> None:
    async with at_the_screens("board", size=(200, 30)) as seller:
        pilot, view = seller.pilot, board_of(seller)
        card, below = place_of(seller, "Garden plan"), place_of(seller, "Objections") + Offset(0, 8)
        for ending in ("escape", ""):
            await pilot.mouse_down(view, offset=card)
            await pilot.hover(view, offset=below)
            assert "→Objections" in picture(seller)
            if ending:
                await seller.press(ending)
                assert "→Objections" not in picture(seller)
            await pilot.mouse_up(view, offset=below)
            await seller.settle()
            assert titles(seller, "e3") == ([] if ending else ["Garden plan"])
        await seller.press("escape", "h", "k")
        await pilot.mouse_down(view, offset=place_of(seller, "Menu"))
        await pilot.hover(view, offset=below)
        assert book("delete", "d1", "--yes").code == 0
        seller.app.book_changed()
        await seller.settle()
        assert "→Objections" not in picture(seller)
        await pilot.mouse_up(view, offset=below)
        await pilot.mouse_down(view, offset=place_of(seller, "Garden plan"))
        await pilot.hover(view, offset=place_of(seller, "Won"))
        await seller.press("h", "h")
        await pilot.mouse_up(view, offset=place_of(seller, "Won"))
        await seller.settle()
        assert "How does it end?" in seller.dialog
        assert "Garden plan" in seller.dialog


@story
async def test_a_click_chooses_a_card_and_the_wheel_scrolls_the_column_under_it(prospectr: Run) -> None:
    assert prospectr("add", "-", input="".join(f"Lead {number}\n" for number in range(10, 30))).code == 0
    async with at_the_screens("board") as seller:
        view = board_of(seller)
        await seller.pilot.click(view, offset=place_of(seller, "Lead 12"))
        assert at(seller) == ("lead", "c3")
        view._scroll(3, 2)
        await seller.settle()
        assert not seller.sees("Lead 11 ")
        assert at(seller) == ("lead", "c3")


@story
async def test_what_a_command_changes_is_shown_and_the_cursor_stays_on_its_card(book: Run) -> None:
    async with at_the_screens("board") as seller:
        await seller.press("l", "l", "j")
        assert book("next", "nora", "call +2w").code == 0
        assert book("done", "f2").code == 0
        assert book("move", "d3", "closing").code == 0
        seller.app.book_changed()
        await seller.settle()
        assert at(seller) == ("e4", "d3")


@story
async def test_a_filter_leaves_what_holds_every_word_and_its_figures_and_all_marks(book: Run) -> None:
    assert book("add", "Vera Vip +vip 555-0142-77").code == 0
    async with at_the_screens("board", size=(200, 40)) as seller:
        await seller.press("l", "l", "v", "slash")
        await filter_by(seller, "berg gar")
        assert titles(seller, "e1") == ["Garden plan"]
        assert [stack.total for stack in board_of(seller).stacks.all] == [0, 0, 1, 0, 0, 0, 0]
        assert seller.sees("1 open · $600")
        assert at(seller) == ("e1", "d3")
        await filter_by(seller, "+vip 0142-77")
        assert titles(seller, "lead") == ["Vera Vip"]
        await filter_by(seller, "berg")
        await seller.press("enter", "V")
        assert seller.sees("✓ 2 marked")
        assert [subject.ref for subject in seller.app.screen.subjects] == ["d1", "d3"]  # type: ignore[attr-defined]
        assert book("delete", "d1", "--yes").code == 0
        seller.app.book_changed()
        await seller.settle()
        assert seller.sees("✓ 1 marked")
        await seller.press("escape")
        assert [stack.total for stack in board_of(seller).stacks.all] == [4, 1, 1, 1, 0, 1, 0]


async def filter_by(seller: Seller, text: str) -> None:
    """Type a filter in place of what stands there, and wait until the book was asked."""
    await seller.press("ctrl+u")
    await seller.type(text)
    await seller.pilot.pause(TYPING * 2)
    await seller.settle()


@story
async def test_whatever_a_name_is_the_columns_stay_straight_and_nothing_in_it_acts(book: Run) -> None:
    for name in HOSTILE:
        assert book("add", "--name", name).code == 0
        assert book("deal", "add", "@", name, "900eur").code == 0
        assert book("add", "--name", f"{name} lead").code == 0
    async with at_the_screens("board", size=(80, 60)) as seller:
        for keys in ((), ("l", "l"), ("l", "l", "l")):
            await seller.press(*keys)
            place = board_of(seller).region
            for line in seller.lines[place.y + 5 : place.bottom]:
                cells = [cell_len(line[:column]) for column, sign in enumerate(line) if sign in "│┼"]
                assert cells in ([], [26, 53]), line
        assert "\x1b" not in seller.page


@story
async def test_another_pipeline_is_chosen_and_takes_the_new_deals(book: Run) -> None:
    assert book("pipeline", "add", "Recruiting", "--stages", "Asked, Started").code == 0
    async with at_the_screens("board") as seller:
        await seller.press("backslash", "2")
        assert seller.sees("Recruiting ▾")
        assert seller.sees("Asked 0")
        await seller.press("l", "D")
        assert "Asked" in seller.dialog


@story
async def test_a_column_is_read_as_far_as_it_is_looked_at(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_book(home / "book.db") as made, made.as_one("contact.add", "all"):
        for number in range(100):
            made.contacts.add(made.contacts.read_line([f"Lead {number}"]))
            deal = f"deal:menu{number}" if number % 2 else ""
            made.contacts.add(made.contacts.read_line([f"Buyer {number}", deal]))
    asked: list[object] = []
    whole, further = Boards.read, Boards.more

    def note_read(self: Boards, pipeline: None, period: None, limit: int, view: View) -> object:
        asked.append((limit, dict(view.limits)))
        return whole(self, pipeline, period, limit, view)

    def note_more(self: Boards, shown: object, section: str, limit: int, words: tuple[str, ...]) -> object:
        asked.append((section, limit))
        return further(self, shown, section, limit, words)  # type: ignore[arg-type]

    monkeypatch.setattr(Boards, "read", note_read)
    monkeypatch.setattr(Boards, "more", note_more)
    async with at_the_screens("board") as seller:
        assert asked == [(FIRST_READ, {})]
        assert len(board_of(seller).targets) == FIRST_READ
        await seller.press("G")
        assert asked[1:] == [("lead", 2 * FIRST_READ)]
        assert len(board_of(seller).targets) == 2 * FIRST_READ
        seller.app.book_changed()
        await seller.settle()
        assert asked[2][0] == FIRST_READ  # type: ignore[index]
        assert FIRST_READ < asked[2][1]["lead"] < 2 * FIRST_READ  # type: ignore[index]
        view = board_of(seller)
        for section in ("lead", "e1"):
            view.post_message(view.Wanted(section))
        await seller.settle()
        assert {stack.section: stack.depth for stack in view.stacks.all}["e1"] == 2 * FIRST_READ
        assert len(view.targets) == 2 * asked[2][1]["lead"]  # type: ignore[index]
        monkeypatch.setattr(Boards, "more", refuse)
        await seller.press("G")
        assert "The book is busy." in seller.messages
        monkeypatch.setattr(Boards, "more", note_more)
        await seller.press("k")
        assert len(view.targets) == 4 * asked[2][1]["lead"]  # type: ignore[index]
        assert isinstance(seller.app.screen, BoardScreen)


def refuse(*_given: object) -> None:
    """Refuse to read."""
    raise ProspectrError("The book is busy.")


@story
async def test_a_window_made_narrower_shows_fewer_columns_and_no_harm_is_done(prospectr: Run) -> None:
    assert prospectr("add", "Nora Lind deal:menu 900eur").code == 0
    async with at_the_screens("board", size=(200, 50)) as seller:
        for width, height in ((80, 24), (139, 24), (100, 30), (60, 16), (200, 50)):
            await seller.pilot.resize_terminal(width, height)
            await seller.settle()
            assert seller.sees("Lead 0")
        await seller.press("p")
        assert seller.sees("Lead 0")

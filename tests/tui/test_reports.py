"""Reports on the screen: one after the other, of the days one chooses, and what is behind each figure."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest

from prospectr.book import Book
from prospectr.tui.screens import reports
from prospectr.tui.screens.reading import Asked, Read, read_report
from tests.cli.golden import check_golden
from tests.conftest import Run
from tests.tui.seller import Seller, at_the_screens, story

KINDS = ("funnel", "forecast", "activity", "sources", "outcomes", "coach", "goal")


@pytest.fixture
def demo(prospectr: Run, home: Path) -> dict[str, str]:
    """Make the sample book; return the environment in which it is open."""
    assert prospectr("demo").code == 0
    return {"PROSPECTR_BOOK": str(home / "demo.db")}


def shown(seller: Seller) -> str:
    """Return what stands between the bars."""
    return "\n".join([*seller.lines[1:-1], ""])


@story
async def test_every_report_is_the_picture_that_was_approved(demo: dict[str, str]) -> None:
    async with at_the_screens("reports", environment=demo) as seller:
        for kind in KINDS:
            check_golden(f"screen-reports-{kind}-80", shown(seller))
            await seller.press("l")
        assert seller.sees("FUNNEL")
        await seller.press("h")
        assert seller.sees("GOAL")


@story
async def test_a_wide_window_shows_a_report_and_the_details_of_nothing(demo: dict[str, str]) -> None:
    async with at_the_screens("reports", size=(120, 40), environment=demo) as seller:
        check_golden("screen-reports-funnel-120", shown(seller))
        await seller.press("h", "h")
        check_golden("screen-reports-coach-120", shown(seller))


@story
async def test_enter_on_a_bar_lists_what_is_behind_it_and_those_can_be_opened_and_acted_on(
    demo: dict[str, str], prospectr: Run
) -> None:
    async with at_the_screens("reports", environment=demo) as seller:
        await seller.press("j", "j", "j", "enter")
        check_golden("screen-behind-closing-80", shown(seller))
        counted = prospectr("report", "funnel", "--json", env=demo).items
        assert seller.sees(f"Closing  {counted[3]['entered']} deals")
        await seller.press("enter")
        assert seller.sees("labels for ten jars")
        await seller.press("q", "G", "n")
        assert seller.sees("Next step")
        await seller.press("escape", "q")
        assert seller.sees("Leads to customers")
        assert seller.app.screen.lister.target == "behind:funnel:e4"  # type: ignore[attr-defined]


@story
async def test_an_advice_and_a_goal_open_the_deals_they_speak_of(demo: dict[str, str]) -> None:
    async with at_the_screens("reports", environment=demo) as seller:
        await seller.press("h", "j", "enter")
        assert seller.sees("won  3 deals")
        await seller.press("q", "h", "enter")
        assert seller.sees("Nobody knows who decides  1 deal")
        await seller.press("q", "j")
        subject = seller.app.screen.subject  # type: ignore[attr-defined]
        assert (subject.deal, subject.contact) == ("d3", "c3")


@story
async def test_the_days_are_chosen_for_all_reports(demo: dict[str, str]) -> None:
    async with at_the_screens("reports", environment=demo) as seller:
        await seller.press("o", "r")
        assert seller.sees("FUNNEL  2026-Q4")
        await seller.press("l", "l", "o", "3")
        assert seller.sees("ACTIVITY  Fri 23 Oct to Sat 21 Nov")
        await seller.press("o", "o")
        await seller.type("1 nov")
        await seller.press("enter")
        assert seller.sees("ACTIVITY  Sun 1 Nov to Sat 21 Nov")
        await seller.press("o", "o", "tab")
        await seller.type("1 nov")
        await seller.press("enter")
        assert seller.sees("o other days")


@story
async def test_the_pipeline_is_chosen_where_there_are_several(demo: dict[str, str], prospectr: Run) -> None:
    assert prospectr("pipeline", "add", "Recruiting", env=demo).code == 0
    assert prospectr("deal", "add", "c1", "join us", "--pipeline", "recruiting", env=demo).code == 0
    for number in range(3, 5):
        assert prospectr("pipeline", "add", f"Fair {number}", env=demo).code == 0
    async with at_the_screens("reports", size=(80, 40), environment=demo) as seller:
        await seller.press("o")
        options = [line.strip(" │┃▌")[:3] for line in seller.dialog.splitlines()]
        keys = [option[0] for option in options if option[1:] == "  "]
        assert len(keys) == len(set(keys)) == 12
        await seller.press("escape")
        await seller.press("o", "2")
        assert seller.sees("FUNNEL  Recruiting · all time"), seller.page
        assert not seller.sees("Needs analysis")


@story
async def test_a_new_book_says_what_fills_each_report_and_with_which_key(prospectr: Run) -> None:
    assert prospectr("list").code == 0
    async with at_the_screens("today") as seller:
        await seller.press("5")
        said = [
            "Press D on a contact to open one.",
            "Press D on a contact to open one.",
            "Press t on a contact to log a talk.",
            "Press a to add one, with where it came from: source:fair",
            "Press c on a deal to close it.",
            "Nothing to advise yet",
            "Press ! to set one: goal set 2026-11 6000eur",
        ]
        for sentence in said:
            assert seller.sees(sentence), seller.page
            assert not seller.sees("prospectr report")
            await seller.press("l")


@story
async def test_whatever_a_stage_is_called_it_is_shown_as_text(demo: dict[str, str], prospectr: Run) -> None:
    for ref, name in (("e1", "[/] [@click=app.quit]x[/]"), ("e2", "ต่อรอง"), ("e3", "very long " * 29)):
        assert prospectr("edit", ref, "--name", name, env=demo).code == 0
    async with at_the_screens("reports", size=(60, 16), environment=demo) as seller:
        assert seller.sees("[/] [@click=app.quit]x[/]")
        await seller.press("enter")
        assert seller.sees("[/] [@click=app.quit]x[/]  25 deals")


@story
async def test_a_report_that_takes_its_time_says_so_and_another_can_be_asked_for(
    demo: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    done = Event()

    def read_slowly(book: Book, asked: Asked) -> Read:
        if asked.kind == "forecast":
            done.wait(10)
        return read_report(book, asked)

    async def wait_for(seller: Seller, text: str) -> None:
        for _look in range(100):
            if seller.sees(text):
                return
            await seller.pilot.pause(0.05)
        pytest.fail(f"{text} is not to be seen")

    monkeypatch.setattr(reports, "read_report", read_slowly)
    async with at_the_screens("reports", environment=demo) as seller:
        await seller.pilot.press("l")
        await wait_for(seller, "reading …")
        await seller.pilot.press("l")
        await wait_for(seller, "ACTIVITY")
        done.set()
        await seller.settle()
        assert seller.sees("ACTIVITY")

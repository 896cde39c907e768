"""Next steps by keys: planned, done, moved, and what becomes of meetings."""

from __future__ import annotations

import json

import pytest

from tests.conftest import Run
from tests.tui.seller import at_the_screens, story


def steps(prospectr: Run) -> list[str]:
    """Return the open follow-ups as their kinds and days, the earliest first."""
    items = prospectr("list", "followups", "--json").items
    return [f"{item['kind']} {item['due_on']}" for item in items]


def acts(prospectr: Run) -> list[str]:
    """Return what was done and stands, the newest first."""
    return [item["verb"] for item in prospectr("history", "--json").items if not item["undone"]]


@story
async def test_a_step_is_done_at_once_and_enter_takes_the_next_one_that_is_proposed(prospectr: Run) -> None:
    prospectr("add", "Nora Lind next:call today")
    async with at_the_screens() as seller:
        await seller.press("x")
        assert "Done  f1 call" in seller.messages
        assert seller.sees("call mon 30 nov")
        await seller.press("enter")
        assert "Planned  f2 call · Mon 30 Nov" in seller.messages
        assert not seller.sees("LATE")
    assert steps(prospectr) == ["call 2026-11-30"]


@story
async def test_esc_leaves_the_proposal_and_what_was_done_stays_done(prospectr: Run) -> None:
    prospectr("add", "Nora Lind next:call today")
    async with at_the_screens() as seller:
        await seller.press("x", "escape")
        assert seller.sees("NO NEXT STEP")
    assert steps(prospectr) == []


@story
async def test_what_came_of_it_is_said_beside_the_next_step_as_one_step_to_undo(prospectr: Run) -> None:
    prospectr("add", "Nora Lind next:call today")
    async with at_the_screens() as seller:
        await seller.press("x")
        await seller.type("quote fri")
        assert seller.sees("quote Fri 27 Nov")
        await seller.press("tab")
        await seller.type("wants two designs")
        await seller.press("enter")
    assert "wants two designs" in prospectr("show", "nora").out
    assert steps(prospectr) == ["quote 2026-11-27"]
    assert acts(prospectr) == ["follow_up.plan", "follow_up.complete", "contact.add"]


@story
async def test_a_step_that_cannot_be_read_is_refused_in_the_form_and_nothing_typed_is_lost(prospectr: Run) -> None:
    prospectr("add", "Nora Lind next:call today")
    async with at_the_screens() as seller:
        await seller.press("n")
        await seller.type("call about the menu")
        await seller.press("enter")
        assert seller.page.count("a day is missing") == 1
        assert seller.sees("call about the menu")
        await seller.type(" mon")
        await seller.press("enter")
        assert "Planned  f2 call · Mon 23 Nov · about the menu" in seller.messages


@story
async def test_the_same_step_with_all_that_are_marked_is_one_step_to_undo(prospectr: Run) -> None:
    for name in ("Ana", "Bea", "Cleo"):
        prospectr("add", name, "next:call today")
    async with at_the_screens() as seller:
        await seller.press("V", "n")
        assert seller.sees("3 marked")
        await seller.type("email mon about the fair")
        await seller.press("enter")
        assert "Planned  3 records" in seller.messages
        assert steps(prospectr).count("email 2026-11-23") == 3
        await seller.press("u")
        assert "U does it again" in seller.page
    assert steps(prospectr) == ["call 2026-11-21"] * 3


@story
async def test_all_that_are_marked_are_done_together_and_nothing_is_offered(prospectr: Run) -> None:
    prospectr("add", "Ana next:call today")
    prospectr("add", "Bea next:email today")
    prospectr("concern", "bea", "is it safe?")
    async with at_the_screens() as seller:
        await seller.press("V", "x")
        await seller.type("yes")
        await seller.press("enter")
        assert "Done  3 records" in seller.messages
        assert not seller.sees("ANSWER")
        await seller.press("u")
        assert seller.sees("ANSWER")
        assert seller.sees("TODAY")


@story
async def test_a_step_is_moved_by_one_key_or_to_any_day_that_is_typed(prospectr: Run) -> None:
    prospectr("add", "Nora Lind next:call today")
    async with at_the_screens() as seller:
        await seller.press("z", "m")
        assert "Moved  f1 call · Mon 23 Nov" in seller.messages
        await seller.press("z")
        assert not seller.sees("Monday")
        await seller.press("escape", "u", "z", "o")
        await seller.type("+1w 14:00")
        assert seller.sees("Sat 28 Nov 14:00")
        await seller.press("enter")
    assert steps(prospectr) == ["call 2026-11-28"]


@story
async def test_of_those_marked_the_ones_with_a_step_are_done_and_the_others_counted(prospectr: Run) -> None:
    for line in ("Ana next:call today", "Bea", "Cleo", "Dina next:call today"):
        prospectr("add", *line.split())
    async with at_the_screens("contacts") as seller:
        await seller.press("V", "x")
        assert "Done  2 records\n2 had no follow-up." in seller.messages
        assert steps(prospectr) == []
        await seller.press("u")
        assert len(steps(prospectr)) == 2
        await seller.press("x")


@story
async def test_a_meeting_is_confirmed_and_one_ahead_is_kept_only_after_a_yes(prospectr: Run) -> None:
    prospectr("add", "Nora Lind next:meet mon 10:00")
    async with at_the_screens() as seller:
        assert seller.sees("CONFIRM")
        await seller.press("m", "c")
        assert "Confirmed  f1" in seller.messages
        await seller.press("u", "m", "h")
        assert seller.sees("f1 is on Mon 23 Nov. Kept already?")
        await seller.press("enter")
        assert steps(prospectr) == ["meet 2026-11-23"]
        await seller.press("x", "y")
        assert seller.sees("call wed 25 nov")


@story
async def test_after_a_no_show_the_same_meeting_a_week_later_is_proposed(prospectr: Run) -> None:
    prospectr("add", "Nora Lind next:meet today 10:00 tasting")
    async with at_the_screens() as seller:
        await seller.press("m", "n")
        assert seller.sees("New meeting")
        await seller.press("enter")
        assert "Planned  f2 meet · Sat 28 Nov 10:00 · tasting" in seller.messages


@story
async def test_of_a_series_one_is_called_off_or_all_of_it(prospectr: Run) -> None:
    prospectr("add", "Nora Lind")
    prospectr("next", "nora", "call today every week until 31 jan")
    async with at_the_screens() as seller:
        await seller.press("m", "x")
        assert steps(prospectr) == ["call 2026-11-28"]
        await seller.press("u", "m", "s")
        assert steps(prospectr) == []


@story
async def test_a_step_planned_already_is_named_and_no_other_is_asked_for(prospectr: Run) -> None:
    prospectr("add", "Nora Lind next:call today")
    prospectr("next", "nora", "email fri")
    async with at_the_screens() as seller:
        await seller.press("x")
        assert "Next step already planned: f2 email · Fri 27 Nov" in seller.messages
        assert seller.sees("Done  f1")
        assert seller.sees("   u undo")


@pytest.mark.parametrize(
    "name",
    [
        "[/] [@click=app.quit]x[/] " + "n" * 300,
        "[bold] \x1b]0;x\x07",
        "سارا محمدی",
        "ศิริพร น้ำ",
        "👨\u200d👩\u200d👧 佐藤",
    ],
)
@story
async def test_text_from_strangers_is_only_text_in_forms_and_messages(prospectr: Run, name: str) -> None:
    prospectr("add", "--name", name, "--next", "meet today [/oops]")
    async with at_the_screens(size=(60, 16)) as seller:
        await seller.press("m", "h", "enter", "u", "u", "t", "escape", "P", "escape", "z", "escape", "N", "escape")
        assert seller.sees("[/oops]")


@story
async def test_a_step_another_window_did_meanwhile_is_refused_with_its_reason(prospectr: Run) -> None:
    prospectr("add", "Nora Lind next:call today")
    async with at_the_screens() as seller:
        await seller.press("z", "o")
        prospectr("done", "f1")
        await seller.type("fri")
        await seller.press("enter")
        assert seller.sees("f1 is done already.")
        assert seller.sees("fri")
    assert json.loads(prospectr("show", "nora", "--json").out)["items"]

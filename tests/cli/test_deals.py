"""Deals at the command line: opened, moved, opened again, listed and shown, and what is refused."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import pytest

from tests.book.shelf import contents
from tests.cli.golden import check_golden
from tests.cli.terminal import Terminal
from tests.conftest import Run

HOSTILE = "[/]\x1b[31mไทย \u202eفارسی"
EARLY = "Deal opened early: need, interest, fit not yes yet."


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book with Nora, the website that is sold to her, and Ana."""
    prospectr("add", "Nora", "Lind", "@Lind Café", "nora@lind.dk")
    prospectr("add", "Ana", "Ruiz")
    prospectr("deal", "add", "nora", "Website", "1200eur", "--close", "eom")
    return prospectr


def test_a_deal_is_opened_with_its_value_stage_odds_and_day(book: Run) -> None:
    opened = book("deal", "add", "ana", "ruiz", "Garden plan", "300", "EUR", "--stage", "obj", "--next", "call tue")
    assert opened.code == 0
    assert opened.out.splitlines()[0].split("  ")[:2] == ["Added", "d2"]
    assert "d2  Garden plan · €300.00 · Objections\n" in opened.out
    assert "           55% · expected €165.00\n" in opened.out
    assert EARLY in opened.out
    assert opened.err == "Undo:  prospectr undo\n"
    (step,) = book("list", "followups", "--json").items
    assert (step["deal"], step["kind"]) == ("d2", "call")


@pytest.mark.parametrize(
    ("words", "title", "amount"),
    [
        (["Website"], "Website", None),
        (["Website", "1200"], "Website", (120_000, "EUR")),
        (["Website", "1.2k"], "Website", (120_000, "EUR")),
        (["Garden", "plan", "RM", "300"], "Garden plan", (30_000, "MYR")),
        (["Top 10"], "Top 10", None),
        (["Sign", "5000jpy"], "Sign", (5_000, "JPY")),
        (["Sign", "KWD", "1.250"], "Sign", (1_250, "KWD")),
        (["1200"], "1200", None),
        (["iPhone 12pro"], "iPhone 12pro", None),
        (["iPhone", "12", "--amount", "900eur"], "iPhone 12", (90_000, "EUR")),
        ([HOSTILE, "5eur"], HOSTILE, (500, "EUR")),
    ],
)
def test_the_amount_comes_last_and_may_be_left_out(
    book: Run, words: list[str], title: str, amount: tuple[int, str] | None
) -> None:
    opened = book("deal", "add", "ana", *words, "--json")
    assert opened.code == 0, opened.err
    deal = next(item for item in opened.items if item["type"] == "deal")
    assert deal["title"] == title
    assert deal["amount"] == (amount and {"minor": amount[0], "currency": amount[1]})
    assert book("show", deal["id"]).code == book("list", "deals").code == 0
    assert "\x1b" not in book("list", "deals").out


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["deal", "add", "ana"], 2, "A deal needs a title"),
        (["deal", "add", "ana", "Website", "300xyz"], 2, "xyz is no currency"),
        (["deal", "add", "ana", "Website", "12..3"], 2, "a separator stands without digits"),
        (["deal", "add", "ana", "Website", "1e9eur"], 2, "e9eur is no currency"),
        (["deal", "add", "ana", "1200eur"], 2, "A deal needs a title"),
        (["deal", "add", "ana", "RM", "300"], 2, "A deal needs a title"),
        (["deal", "add", "ana", "Website", "1.250", "kwd"], 2, "it could be thousands or decimals"),
        (["deal", "add", "ana", "Website", "99999999999999999"], 2, "it is too large"),
        (["deal", "add", "ana", "Website", "--amount", "-5eur"], 2, "an amount is never negative"),
        (["deal", "add", "ana", "Website", "--close", "yesterday"], 2, "which has passed"),
        (["deal", "add", "ana", "Website", "--odds", "101"], 2, "are no odds"),
        (["deal", "add", "ana", "Website", "--stage", "nowhere"], 4, 'There is no stage "nowhere"'),
        (["deal", "add", "ana", "Website", "--pipeline", "nowhere"], 4, 'There is no pipeline "nowhere"'),
        (["deal", "add", "zork", "Website"], 4, 'No contact matches "zork"'),
        (["deal", "add", "ana", "Website", "--role", "user"], 2, "--role does not go with deal add"),
        (["move", "nora", "nowhere"], 4, 'There is no stage "nowhere"'),
        (["move", "d1", "won"], 4, "To win it:  prospectr win d1"),
        (["move", "nora", "lost"], 4, "To lose it:  prospectr lose d1 --reason REASON"),
        (["deal"], 2, "prospectr deal needs one of: add, who, trial, checklist."),
        (["deal", "ana", "hat", "5eur"], 2, "To add one: prospectr deal add ana …"),
        (["deal", "add", "ana", "hat", "-5"], 2, "An amount is never negative"),
        (["edit", "d1", "--stage", "closing"], 2, "prospectr move DEAL STAGE"),
        (["report", "xyz"], 2, '"xyz" is none of: funnel, forecast, activity, sources, outcomes, coach.'),
        (["move", "nora"], 2, "Say where to"),
        (["move", "ana", "closing"], 4, "Ana Ruiz has no open deal"),
        (["move", "d9", "closing"], 4, "There is no record d9"),
        (["reopen", "nora"], 4, "Nora Lind has no won or lost deal"),
        (["reopen", "d1"], 1, "d1 Website is open"),
        (["edit", "d1", "--amount", "-5eur"], 2, "an amount is never negative"),
        (["edit", "d1", "--close", "2020-01-01"], 2, "which has passed"),
        (["edit", "d1", "--odds", "few"], 2, "are no odds"),
        (["edit", "d1", "--title", " "], 2, "A deal needs a title"),
        (["edit", "d1", "--name", "Website"], 2, "A deal has no name"),
        (["list", "deals", "--tag", "cafe"], 2, "Filters"),
        (["list", "deals", "--sort", "score"], 2, "not sorted by score"),
        (["list", "--state", "won"], 2, "are for deals"),
    ],
)
def test_what_cannot_be_is_a_sentence_and_a_way_out_and_nothing_changes(
    book: Run, home: Path, words: list[str], code: int, told: str
) -> None:
    before = contents(home / "book.db")
    refused = book(*words)
    assert (refused.code, refused.out) == (code, "")
    assert told in refused.err
    assert len(refused.err.splitlines()) > 1
    assert contents(home / "book.db") == before
    if "--json" not in words:
        assert json.loads(book(*words, "--json").err)["hint"]


def test_several_deals_are_listed_and_none_is_moved(book: Run) -> None:
    book("deal", "add", "nora", "Menu")
    refused = book("move", "nora", "lind", "closing")
    assert refused.code == 5
    assert "d1  Website  Nora Lind · Needs analysis" in refused.err
    assert book("move", "nora", "menu", "closing").code == 0


def test_a_deal_is_moved_by_words_of_it_and_of_the_stage(book: Run) -> None:
    moved = book("move", "nora", "lind", "presentation")
    assert moved.out.startswith(
        "Moved  d1  Website · €1,200.00 · Presentation\n           35% · expected €420.00 · close Mon 30 Nov\n"
    )
    assert "Not ticked in Needs analysis:" in moved.out
    back = book("move", "@", "needs", "analysis")
    assert back.out.startswith("Moved  d1  Website · €1,200.00 · Needs analysis\n           15% · ")
    same = book("move", "d1", "needs")
    assert (same.code, same.out.split()[0]) == (0, "Unchanged")


def test_a_deal_goes_to_another_pipeline(book: Run) -> None:
    book("pipeline", "add", "recruit", "--stages", "Contacted, Interview")
    assert "Contacted" in book("move", "nora", "--pipeline", "recruit").out
    assert "Interview" in book("move", "nora", "interview").out
    assert [item["stage_name"] for item in book("list", "deals", "--pipeline", "recruit", "--json").items] == [
        "Interview"
    ]


def test_a_won_deal_is_not_moved_and_may_be_opened_again(book: Run) -> None:
    book("win", "nora")
    refused = book("move", "d1", "closing")
    assert (refused.code, refused.err.splitlines()[0]) == (1, "error: d1 Website was won Sat 21 Nov.")
    assert "prospectr reopen d1" in refused.err
    assert book("move", "nora", "closing").code == 4
    assert [item["state"] for item in book("list", "deals", "--state", "won", "--json").items] == ["won"]
    opened = book("reopen", "nora")
    assert opened.out.startswith("Open again  d1  Website · €1,200.00 · Needs analysis")


def test_a_deal_is_shown_by_its_id_and_by_at(book: Run) -> None:
    book("move", "d1", "presentation", env={"PROSPECTR_TODAY": "2026-11-23T12:00"})
    page = book("show", "d1", env={"PROSPECTR_TODAY": "2026-12-02T12:00"})
    assert "Website\n" in page.out
    assert "close date Mon 30 Nov has passed" in page.out
    assert "~9d" in page.out
    assert "Mon 23 Nov  Presentation    9 days so far" in page.out
    assert book("show", "@").out.startswith("d1")


def test_everything_done_with_a_deal_stands_in_the_history(book: Run) -> None:
    for words in (["move", "d1", "closing"], ["edit", "d1", "--title", "Site"], ["delete", "d1"], ["undelete", "d1"]):
        assert book(*words).code == 0
    told = book("history").out
    for said in (
        "opened the deal Website (d1)",
        "moved Website: Needs analysis → Closing (d1)",
        "changed the deal Site (d1)",
        "deleted the deal Site (d1)",
        "brought back the deal Site (d1)",
    ):
        assert said in told


@pytest.mark.parametrize("columns", [80, 120])
def test_the_pages_of_deals(prospectr: Run, columns: int) -> None:
    fill(prospectr)
    for name, words in {
        "deal": ["show", "d1"],
        "deal-markup": ["show", "d2"],
        "list-deals": ["list", "deals", "--state", "all", "--sort", "stage"],
        "error-deal-ambiguous": ["move", "nora", "closing"],
        "error-deal-near": ["move", "webzite", "closing"],
    }.items():
        told = prospectr(*words, columns=columns, env={"PROSPECTR_TODAY": "2026-12-02T12:00"})
        check_golden(f"{name}-{columns}", told.out + told.err)


def fill(prospectr: Run) -> None:
    """Fill a book with deals in many scripts and states."""
    for words in (
        ["add", "Nora", "Lind", "@Lind Café"],
        ["add", "สมชาย ใจดี"],
        ["add", "A" * 300],
        ["add", "Jan", "Lind"],
        ["deal", "add", "nora", "Website", "1200eur", "--close", "eom", "--why", "their site is down"],
        ["deal", "add", "สมชาย", HOSTILE, "5000thb", "--odds", "60"],
        ["deal", "add", "c3", "B" * 300, "1kwd", "--stage", "closing"],
        ["deal", "add", "nora", "Menu", "--next", "quote 2026-12-04"],
        ["deal", "who", "d1", "jan", "--role", "champion"],
        ["move", "d1", "presentation", "--next", "demo 2026-12-01"],
        ["deal", "add", "jan", "Fence", "400eur"],
        ["win", "d5"],
        ["log", "nora", "liked the first design"],
        ["concern", "nora", "too dear"],
    ):
        assert prospectr(*words).code == 0, words


def test_why_now_is_asked_of_a_deal_opened_early_and_may_be_skipped(book: Run) -> None:
    with Terminal("deal", "add", "ana", "Menu") as screen:
        screen.expect("Why now? [Enter to skip]")
        screen.type("move d1 closing")
        screen.expect('"move d1 closing" is a command')
        screen.type("she asked")
        assert screen.leave() == 0
    assert "she asked" in book("show", "d2").out
    with Terminal("deal", "add", "ana", "Sign") as screen:
        screen.expect("Why now? [Enter to skip]")
        screen.type("")
        assert screen.leave() == 0
    assert book("show", "d3", "--json").items[0]["notes"] == []
    assert book("show", "d3", "--json").items[0]["opened_early"] == ["need", "interest", "fit"]


def test_why_now_is_not_asked_in_a_further_pipeline(book: Run) -> None:
    book("pipeline", "add", "recruit", "--stages", "Contacted, Joined")
    with Terminal("deal", "add", "ana", "Helper", "--pipeline", "recruit") as screen:
        screen.expect("Added")
        assert "Why now?" not in screen.text
        assert screen.leave() == 0


def test_after_a_move_the_next_step_is_offered(book: Run) -> None:
    with Terminal("move", "nora", "presentation") as screen:
        screen.expect("Next step with Nora Lind?")
        screen.type("demo fri")
        assert screen.leave() == 0
    assert [item["kind"] for item in book("list", "followups", "--json").items] == ["demo"]


def test_done_offers_a_step_for_the_deal_that_has_none(book: Run) -> None:
    """As today does: a step that is for another deal, won already, is none for the one that is open."""
    book("deal", "add", "nora", "Menu", "300eur", "--next", "call tue")
    book("win", "d2", "--thank", "fri")
    book("next", "d2", "message mon")
    with Terminal("done", "f3") as screen:
        screen.expect("Next step with Nora Lind for Website?")
        screen.type("quote fri")
        assert screen.leave() == 0
    assert [item["deal"] for item in book("list", "followups", "--json").items if item["kind"] == "quote"] == ["d1"]


def test_a_move_that_skips_or_goes_back_says_so_and_names_the_points_to_tick(book: Run) -> None:
    moved = " ".join(book("move", "nora", "closing").out.split())
    assert "Skipped: Presentation, Objections." in moved
    points = moved.partition("prospectr deal checklist d1 --done ")[2].split()[0]
    assert book("deal", "checklist", "d1", "--done", points).code == 0
    listed = book("deal", "checklist", "d1", "--all", "--json").items[0]["checklist"]
    assert {point["id"] for point in listed if point["checked_on"]} == set(points.split(","))
    assert "Back from Closing to Presentation." in book("move", "nora", "presentation").out


def test_the_history_and_an_undo_name_the_deal_and_the_places(book: Run) -> None:
    book("move", "nora", "presentation")
    assert "moved Website: Needs analysis → Presentation (d1)" in book("history").out
    assert "moved Website: Needs analysis → Presentation (d1)" in book("undo").out
    book("lose", "d1", "--reason", "price")
    assert "lost Website (d1)" in book("history").out


def test_the_value_of_a_deal_is_its_amount_too(book: Run) -> None:
    assert book("edit", "d1", "--value", "950myr").code == 0
    assert book("show", "d1", "--json").items[0]["amount"] == {"minor": 95_000, "currency": "MYR"}


def test_the_deals_of_who_needs_no_next_step_are_not_asked_about(book: Run) -> None:
    book("park", "nora", "2027-03-17")
    listed = book("list", "deals")
    assert "? none" not in listed.out
    assert "- back" in listed.out


def test_of_several_deals_one_is_chosen_at_the_terminal(book: Run) -> None:
    book("deal", "add", "nora", "Menu", "--next", "call tue")
    with Terminal("move", "nora", "closing") as screen:
        screen.expect("Which one?")
        screen.type("2")
        screen.expect("Moved  d1")
        screen.type("")
        screen.leave()


def test_a_stage_of_the_first_pipeline_is_meant_before_one_of_another(prospectr: Run) -> None:
    prospectr("add", "Nora")
    prospectr("pipeline", "add", "Recruit", "--stages", "Contacted, Closing, Joined")
    prospectr("add", "Zed", "deal:shop", "stage:closing")
    prospectr("deal", "add", "nora", "Site", "10eur", "--stage", "closing")
    prospectr("deal", "add", "nora", "Help", "--pipeline", "recruit")
    assert "Help" in prospectr("move", "d3", "closing").out
    stages = {deal["id"]: deal["stage"] for deal in prospectr("list", "deals", "--json").items}
    assert stages == {"d1": "e4", "d2": "e4", "d3": "e6"}
    assert [deal["id"] for deal in prospectr("list", "deals", "--stage", "closing", "--json").items] == ["d2", "d1"]
    assert prospectr("move", "d1", "joined").code == 0


@pytest.mark.parametrize(
    ("typed", "listed"),
    [("g99", "goal list"), ("l1", "pipeline list"), ("e1", "stage list"), ("b1", "stage list"), ("r1", "reason list")],
)
def test_what_is_no_contact_is_said_with_the_command_that_lists_it(prospectr: Run, typed: str, listed: str) -> None:
    prospectr("add", "Nora")
    refused = prospectr("next", typed, "call tue")
    assert refused.code == 2
    assert f"prospectr {listed}" in refused.err
    missing = prospectr("edit", typed[0] + "99", "--name", "x")
    assert (missing.code, f"prospectr {listed}" in missing.err) == (4, True)


def test_what_is_typed_for_an_example_can_be_pasted(prospectr: Run) -> None:
    prospectr("add", "Nora", "deal:Site")
    prospectr("stage", "add", "They're in")
    refused = prospectr("move", "d1")
    command = next(line for line in refused.err.splitlines() if "prospectr move" in line).partition("prospectr ")[2]
    assert prospectr(*shlex.split(command)).code == 0


def test_reasons_that_nothing_else_tells_apart_have_no_empty_column(prospectr: Run) -> None:
    prospectr("add", "Nora", "deal:Site")
    refused = prospectr("lose", "d1")
    assert "r1  price" in [line.strip() for line in refused.err.splitlines()]
    prospectr("edit", "r1", "--name", "they're dear")
    hint = next(line for line in prospectr("lose", "d1").err.splitlines() if "prospectr lose" in line)
    assert prospectr(*shlex.split(hint.partition("prospectr ")[2])).code == 0


def test_a_deal_found_tells_its_title_apart_from_where_it_stands_and_why_it_was_lost(prospectr: Run) -> None:
    prospectr("add", "Nora", "deal:Menu", "900eur")
    assert "d1  Menu · Needs analysis · €900" in prospectr("find", "menu").out
    assert prospectr("lose", "d1", "--reason", "price", "--note", "their brother does it").code == 0
    assert "d1  Menu · lost today · €900 · their brother does it" in prospectr("find", "brother").out


def test_a_list_of_deals_has_a_head_and_shows_the_close_date_at_80(prospectr: Run) -> None:
    prospectr("add", "Nora Lind", "deal:Website for the cafe", "12000eur", "stage:pres", "close:30 nov")
    head, only = prospectr("list", "deals").out.splitlines()
    assert head.split() == ["WHAT", "WHO", "VALUE", "STAGE", "CLOSE", "NEXT"]
    assert "30 Nov" in only
    later = prospectr("list", "deals", env={"PROSPECTR_TODAY": "2026-12-05"}).out
    assert "! 30 Nov" in later
    assert "~14d" in later


def test_the_brief_marks_what_is_late_and_says_when_a_deal_should_close(prospectr: Run) -> None:
    prospectr("add", "Nora", "deal:Menu", "900eur", "close:15 dec", "next:call", "mon")
    brief = prospectr("brief", "nora", env={"PROSPECTR_TODAY": "2026-11-27"}).out
    assert "close Tue 15 Dec" in brief
    assert "! call · Mon 23 Nov" in brief

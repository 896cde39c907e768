"""``goal`` and ``report forecast`` as they are typed: set, seen, mended; pages as they were approved."""

from __future__ import annotations

import json

import pytest

from tests.cli.golden import check_golden
from tests.conftest import Run

NAMES = ("Ana Ruiz", "สมชาย ใจดี", "[/] [bold]Bo[/]", "N" * 300, "رضا محمدی", "\x1b[31mCid")


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book of deals with names that are hard to line up, of which some cannot be placed, and two goals."""
    for name in NAMES:
        assert prospectr("add", "--name", name).code == 0
    for who, title, *more in (
        ("c1", "Website", "1200eur", "--close", "eom", "--stage", "objections"),
        ("c2", "เว็บไซต์", "30000thb", "--close", "2027-01-15"),
        ("c3", "[/]", "900eur"),
        ("c4", "T" * 300, "--close", "fri"),
        ("c5", "طراحی", "450eur", "--close", "2026-12-20"),
    ):
        assert prospectr("deal", "add", who, title, *more).code == 0
    for who in ("c1", "c2", "c6"):
        assert prospectr("sold", who, "candles", "300eur").code == 0
    assert prospectr("goal", "set", "2026-11", "6000eur").code == 0
    assert prospectr("goal", "set", "2026-Q4", "50000thb").code == 0
    return prospectr


@pytest.mark.parametrize("columns", [80, 120])
@pytest.mark.parametrize(
    ("name", "words"),
    [("goal", ["goal"]), ("goal-list", ["goal", "list"]), ("forecast", ["report", "forecast"])],
)
def test_a_page_of_figures_is_as_it_was_approved(book: Run, name: str, words: list[str], columns: int) -> None:
    shown = book(*words, columns=columns, env={"PROSPECTR_TODAY": "2026-11-23"})
    assert (shown.code, shown.err) == (0, "")
    check_golden(f"{name}-{columns}", shown.out)


def test_an_empty_book_says_how_to_begin(prospectr: Run) -> None:
    assert "prospectr goal set 2026-11 6000eur" in prospectr("goal").out
    assert "prospectr goal set 2026-11 6000eur" in prospectr("goal", "list").out
    assert "prospectr deal add" in prospectr("report", "forecast").out


@pytest.mark.parametrize(
    ("words", "code", "hint"),
    [
        (["goal", "set", "2026-13", "6000eur"], "period-not-understood", "2026-Q4"),
        (["goal", "set", "2026-Q5", "6000eur"], "period-not-understood", "2026-Q4"),
        (["goal", "set", "6000eur", "2026-11"], "period-not-understood", "2026-Q4"),
        (["goal", "set", "2026-11", "0"], "goal-without-money", "prospectr goal set 2026-11 6000eur"),
        (["goal", "set", "2026-11", "--", "-6000eur"], "money-not-understood", "1200eur"),
        (["goal", "set", "2026-11", "6000 quids"], "money-not-understood", "1200eur"),
        (["goal", "set", "2026-11"], "act", "prospectr goal set 2026-11 6000eur"),
        (["goal", "set", "2026-11", "1eur", "--year", "2026"], "act", "prospectr goal set"),
        (["goal", "list", "2026"], "act", "--year"),
        (["goal", "--pipeline", "sales"], "act", "prospectr goal show"),
        (["goal", "show", "soon"], "period-not-understood", "2026-Q4"),
        (["report", "funnel", "--own-odds"], "act", "prospectr report funnel"),
        (["report", "forecast", "--until", "2026-10-01"], "period-turned", "2026-11-14"),
    ],
)
def test_what_cannot_be_is_a_sentence_and_the_command_that_can(
    book: Run, words: list[str], code: str, hint: str
) -> None:
    before = book("goal", "list", "--json").out
    refused = book(words[0], "--json", *words[1:])
    said = json.loads(refused.err)
    assert (refused.code, refused.out, said["code"]) == (2, "", code)
    assert hint in said["hint"]
    assert book("goal", "list", "--json").out == before


def test_set_again_a_goal_is_changed_and_undone_it_is_as_before(book: Run) -> None:
    assert "Changed  g1  goal · 2026-11 · €7,500.00" in book("goal", "set", "2026-11", "7.5k", "EUR").out
    assert book("undo").code == 0
    assert book("goal", "--json").items[0]["amount"] == {"minor": 600_000, "currency": "EUR"}
    assert book("delete", "g1").out == "Deleted  g1  goal · 2026-11 · €6,000.00\n"
    assert [item["id"] for item in book("goal", "list", "--json").items] == ["g2"]
    assert book("undelete", "g1").code == 0


def test_the_head_of_today_counts_what_the_goal_asks_for(book: Run) -> None:
    """The week's number comes from the goal's gap and the seller's own rates, else from configuration."""
    assert "conversations 0 of 5 this week" in book("today").out
    for number in range(3):
        book("sold", f"c{number + 1}", "lamp", "300eur")
        book("log", f"c{number + 1}", "talked", "--outcome", "reached")
    head = json.loads(book("today", "--json").out)["conversations"]
    goal = book("goal", "--json").items[0]
    # 6,000 - 1,800 won - 660 expected: 3,540 / 300 x 1 (more than 3 / 6) = 11.8; 12 x 5 / 11 working days = 5.5
    assert (goal["still_to_create"]["minor"], goal["conversations_to_start"]) == (354_000, 12)
    assert (head["held"], head["aim"], head["by"]) == (3, 6, "goal")


def test_months_deals_apart_and_odds_come_as_items_of_their_own(book: Run) -> None:
    answer = json.loads(book("report", "forecast", "--json").out)
    assert (answer["report"], answer["from_on"], answer["until_on"]) == ("forecast", "2026-11-01", None)
    by_type: dict[str, list[dict[str, object]]] = {}
    for item in answer["items"]:
        by_type.setdefault(item["type"], []).append(item)
    assert [month["id"] for month in by_type["forecast_month"]] == [
        "l1.2026-11.EUR",
        "l1.2026-12.EUR",
        "l1.2027-01.THB",
    ]
    assert by_type["forecast_month"][0]["together"] == {"minor": 90_000 + 66_000, "currency": "EUR"}
    assert {apart["id"]: apart["why"] for apart in by_type["forecast_apart"]} == {
        "d3": ["no-close-date"],
        "d4": ["no-value"],
    }
    assert {odds["own_odds"] for odds in by_type["stage_odds"]} == {None}


def test_a_goal_set_again_says_what_it_was(prospectr: Run) -> None:
    assert prospectr("goal", "set", "2026-04", "2000eur").out.startswith("Set")
    changed = prospectr("goal", "set", "2026-04", "9eur")
    assert changed.out.startswith("Changed")
    assert "It was €2,000.00." in changed.out
    assert "An amount is never negative" in prospectr("goal", "set", "2026", "-5").err


def test_a_period_alone_shows_its_goal(prospectr: Run) -> None:
    prospectr("goal", "set", "2026-12", "2000eur")
    assert prospectr("goal", "2026-12").out == prospectr("goal", "show", "2026-12").out
    assert prospectr("goal", "nonsense").code == 2


def test_by_own_odds_there_is_one_more_column(book: Run) -> None:
    assert "by own odds" not in book("report", "forecast").out
    assert "by own odds" in book("report", "forecast", "--own-odds").out

"""``board``: what it takes, what it refuses, and how it begins."""

from __future__ import annotations

import json

import pytest

from prospectr.cli.output import ASCII_SIGNS
from prospectr.layout import BETWEEN_LANES, CROSSING, RULE
from tests.conftest import Run


def test_an_empty_board_names_the_one_command_that_fills_it(prospectr: Run) -> None:
    empty = prospectr("board")
    assert empty.code == 0
    assert "Lead 0" in empty.out
    assert empty.out.splitlines()[-1] == "Next:  prospectr add NAME deal:Website 1200eur"
    assert prospectr("add", "Nora", "Lind", "deal:Website", "1200eur").code == 0
    assert "d1 Website" in prospectr("board").out
    assert json.loads(prospectr("board", "--json").out)["items"] != []


def test_who_has_leads_alone_is_told_how_to_open_a_deal(prospectr: Run) -> None:
    prospectr("add", "Nora Lind")
    last = prospectr("board").out.splitlines()[-1]
    assert last == 'Next:  prospectr deal add c1 "Website" 1200eur'
    assert prospectr("deal", "add", "c1", "Website", "1200eur").code == 0


def test_the_board_asks_first_for_what_is_late_then_for_a_next_step(prospectr: Run) -> None:
    prospectr("add", "Nora", "deal:Website", "1200eur")
    assert 'Next:  prospectr next d1 "call mon"\n       prospectr show d1' in prospectr("board").out
    assert prospectr("next", "d1", "call mon").code == 0
    assert "Next:  prospectr show d1" in prospectr("board").out
    late = prospectr("board", env={"PROSPECTR_TODAY": "2026-11-25"}).out
    assert "! 1 late" in late
    assert "Next:  prospectr done f1\n       prospectr show d1" in late


def test_what_is_late_longest_comes_next_in_whichever_column_it_stands(prospectr: Run) -> None:
    prospectr("add", "Ana", "deal:Sign", "900eur")
    prospectr("add", "Nora", "deal:Website", "1200eur", "stage:closing", "next:call", "mon")
    late = prospectr("board", env={"PROSPECTR_TODAY": "2026-11-25"}).out
    assert "Next:  prospectr done f1" in late


def test_a_customer_is_called_so_in_full_on_the_board(prospectr: Run) -> None:
    prospectr("add", "Nora")
    prospectr("sold", "nora", "hat", "40eur")
    assert "customer         score" in prospectr("board").out


def test_a_column_is_cut_and_says_how_many_more_there_are(prospectr: Run) -> None:
    for number in range(8):
        prospectr("add", f"Lead {number}")
    assert "+3 more" in prospectr("board").out
    assert "+7 more" in prospectr("board", "--limit", "1").out
    for words in (["--all"], ["--limit", "0"]):
        whole = prospectr("board", *words).out
        assert "more" not in whole
        assert whole.count("Lead ") == 9
    cut = prospectr("board", "--json", "--limit", "2")
    assert len(cut.items) == 2
    assert cut.err == "6 more cards:  prospectr board --all\n"
    assert prospectr("board", "--json", "--limit", "7").err == "1 more card:  prospectr board --all\n"
    assert len(prospectr("board", "--json").items) == 8


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "this month"),
        (["--period", "2026-Q4"], "2026-Q4"),
        (["--since", "2026-11-01", "--until", "2026-11-30"], "this month"),
        (["--since", "1 nov"], "since Sun 1 Nov"),
    ],
)
def test_the_days_of_won_and_lost_stand_under_the_column(prospectr: Run, words: list[str], said: str) -> None:
    prospectr("add", "Nora")
    prospectr("sold", "nora", "Menu", "900eur")
    lines = prospectr("board", *words).out.splitlines()
    place = next(number for number, line in enumerate(lines) if line.startswith("Won 1"))
    assert "€900" in lines[place]
    assert lines[place + 1] == said


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["nowhere"], 4, "nowhere"),
        (["--period", "2026-13"], 2, "2026-13"),
        (["--period", "2026-Q4", "--since", "1 nov"], 2, "--period"),
        (["--since", "2026-11-20", "--until", "2026-11-01"], 2, "ends before it begins"),
        (["--limit", "-1"], 2, "--limit"),
    ],
)
def test_what_cannot_be_shown_is_said_in_a_sentence(prospectr: Run, words: list[str], code: int, said: str) -> None:
    prospectr("add", "Nora")
    refused = prospectr("board", *words)
    assert (refused.code, refused.out) == (code, "")
    assert said in refused.err


def test_a_second_pipeline_is_named_by_its_words(prospectr: Run) -> None:
    prospectr("add", "Ana")
    assert prospectr("pipeline", "add", "Recruit people", "--stages", "Contacted, Interview").code == 0
    shown = prospectr("board", "recruit", "people").out
    assert shown.startswith("Recruit people  0 open")
    assert "Contacted 0" in shown
    hint = shown.splitlines()[-1]
    assert hint == 'Next:  prospectr deal add REF "TITLE" --pipeline l2'
    assert prospectr("deal", "add", "c1", "Website", "1200eur", "--stage", "e5").code == 0
    assert prospectr("b", "recruit").out.startswith("Recruit people  ? 1 no next step\n  1 open · €1,200 · expected")


def test_on_a_terminal_that_has_only_ascii_the_columns_still_stand_apart() -> None:
    drawn = f"{BETWEEN_LANES}{RULE}{CROSSING}".translate(ASCII_SIGNS)
    assert drawn == " | --+-"

"""The sample book from the command line: shown at once, in a file of its own."""

from __future__ import annotations

import shlex
from functools import partial
from pathlib import Path

import pytest

from tests.conftest import Run


@pytest.fixture
def prospectr(prospectr: Run) -> Run:
    """The command on a screen so wide that no sentence is broken."""
    return partial(prospectr, columns=400)


def test_the_sample_is_shown_and_the_way_into_it(prospectr: Run) -> None:
    shown = prospectr("demo")
    assert shown.code == 0
    for head in ("LATE", "TODAY", "NO NEXT STEP"):
        assert f"\n{head}\n" in shown.out
    way_in = shown.err.splitlines()[-1].partition("prospectr ")[2]
    assert len(prospectr(*shlex.split(way_in), "--json").items) > 40


def test_the_sellers_own_book_is_not_touched(prospectr: Run, home: Path) -> None:
    prospectr("add", "Nora")
    before = (home / "book.db").read_bytes()
    prospectr("demo")
    assert (home / "book.db").read_bytes() == before
    assert len(prospectr("list", "--json").items) == 1


def test_without_a_book_of_ones_own_none_is_made(prospectr: Run, home: Path) -> None:
    assert prospectr("demo").code == 0
    assert not (home / "book.db").exists()


def test_a_rehearsed_sample_is_not_made(prospectr: Run, home: Path) -> None:
    for options in (["-n"], ["-n", "--json"]):
        rehearsed = prospectr("demo", *options)
        assert rehearsed.code == 0
        assert rehearsed.err.splitlines() == [
            f"A sample book would be made at {home / 'demo.db'}.",
            "Nothing was changed (--dry-run).",
        ]
        assert not home.exists()


def test_a_second_time_it_is_made_anew(prospectr: Run, home: Path) -> None:
    prospectr("demo")
    prospectr("--book", str(home / "demo.db"), "add", "Nora the Newcomer")
    assert prospectr("demo").code == 0
    assert prospectr("--book", str(home / "demo.db"), "show", "newcomer").code == 4


def test_it_runs_off_a_terminal_and_in_every_form(spawn: Run) -> None:
    for option in ("--json", "--plain", "--quiet"):
        shown = spawn("demo", option, env={"TERM": "dumb", "HOME": None})
        assert shown.code == 0, shown.err
        assert shown.out


def test_a_book_of_ones_own_in_its_place_is_left_alone(prospectr: Run, home: Path) -> None:
    path = str(home / "demo.db")
    prospectr("--book", path, "add", "Nora")
    refused = prospectr("demo")
    assert refused.code == 6
    assert f"{path} is not a sample book; it was left as it is." in refused.err
    assert [item["name"] for item in prospectr("--book", path, "list", "--json").items] == ["Nora"]

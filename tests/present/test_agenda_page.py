"""The agenda as it was approved: every section, names in many scripts, and words that are only text."""

from __future__ import annotations

import json

import pytest

from tests.cli.golden import check_golden
from tests.conftest import Run
from tests.present.test_pages import widest

SECTIONS = ["answer", "late", "today", "confirm", "remember", "back", "planned", "nothing-planned"]


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book with a line or two in every section."""
    for day, *line in (
        ("2026-09-01", "add", "山田太郎", "@山田珈琲店"),
        ("2026-09-01", "park", "c1", "19", "nov", "--reason", "[/] after the harvest"),
        ("2026-11-10", "add", "Nora", "Lind", "@Lind Café", "next:call", "19 nov"),
        ("2026-11-17", "log", "c2", "[red]can you[/red] do two?", "--as", "message", "--in"),
        ("2026-11-10", "add", "سارا احمدی", "@کافه نادری", "next:meet", "23 nov 10:00"),
        ("2026-11-10", "concern", "c3", "آیا امن است؟"),
        ("2026-11-10", "remember", "c3", "12 nov"),
        ("2026-11-10", "add", "สมชาย ใจดี", "next:quote", "21 nov 9:00 กาแฟคั่วอ่อน"),
        ("2026-11-10", "remember", "c4", "23 nov 1986"),
        ("2026-11-10", "remember", "c2", "the day " + "we met " * 12 + "1.12.2020"),
        ("2026-11-10", "add", "Aleksandra " + "very long " * 28, "next:email", "28 nov"),
        ("2026-11-21", "concern", "c5", "a sample " * 20, "--request"),
        ("2026-11-10", "add", "Emil"),
        ("2026-11-18", "log", "c6", "met at the fair", "--as", "visit"),
        ("2026-11-10", "add", "Untouched One"),
    ):
        done = prospectr(*line, env={"PROSPECTR_TODAY": f"{day}T12:00"})
        assert done.code == 0, done.err
    return prospectr


@pytest.mark.parametrize("columns", [80, 120])
def test_the_whole_day_is_as_it_was_approved(book: Run, columns: int) -> None:
    check_golden(f"agenda-{columns}", book("today", "--days", "9", columns=columns).out)


@pytest.mark.parametrize("columns", [40, 60, 80, 120, 200])
def test_no_line_of_the_day_is_wider_than_the_screen(book: Run, columns: int) -> None:
    assert widest(book("today", "--days", "9", columns=columns).out) <= columns


def test_a_script_reads_every_section_in_its_order(book: Run) -> None:
    answer = json.loads(book("today", "--days", "9", "--json").out)
    assert list(dict.fromkeys(item["section"] for item in answer["items"])) == SECTIONS
    assert answer["conversations"] == {"held": 2, "aim": 5, "since": "2026-11-16", "by": "configuration"}
    fields = [line.split("\t") for line in book("today", "--days", "9", "--plain").out.splitlines()]
    assert {len(line) for line in fields} == {13}
    assert {tuple(line[9:]) for line in fields} == {("", "", "", "")}
    assert list(dict.fromkeys(line[0] for line in fields)) == SECTIONS
    assert [line[1:3] for line in fields if line[0] == "back"] == [["c1", "2026-11-19"]]
    assert [item["days_back"] for item in answer["items"] if item["section"] == "back"] == [2]
    assert [item["days_waiting"] for item in answer["items"] if item["section"] == "answer"] == [11, 4, 0]


def test_the_number_aimed_at_is_the_sellers(book: Run) -> None:
    assert book("config", "set", "conversations", "12").code == 0
    assert "conversations 2 of 12 this week" in book("today").out
    for refused in ("0", "201", "many", "-3"):
        assert book("config", "set", "conversations", "--", refused).code == 2


def test_a_head_of_many_counts_stays_in_two_lines(book: Run) -> None:
    """What is to be done stands in one line, what lies idle in another."""
    head = book("today").out.splitlines()[1:3]
    assert head == [
        "3 to answer · 1 late · 1 today · 1 to confirm · 3 to remember · 1 back",
        "1 without next step · 1 untouched lead",
    ]


def test_a_bare_prospectr_off_a_terminal_says_the_same(book: Run) -> None:
    assert book().out == book("today", "--plain").out
    assert book("--json").out == book("today", "--json").out


def test_the_foot_leads_to_the_inbox_and_does_nothing_ahead_of_its_day(prospectr: Run) -> None:
    prospectr("add", "Nora bday:23.11.")
    assert "Next:" in prospectr("today").out
    foot = prospectr("today").out.splitlines()[-1]
    assert "prospectr done y1" not in foot
    assert "prospectr show c1" in foot
    assert "inbox" not in foot
    prospectr("add", "Emil next:call whenever")
    assert prospectr("today").out.splitlines()[-1].endswith("prospectr list --inbox")
    later = prospectr("today", env={"PROSPECTR_TODAY": "2026-11-23"}).out
    assert "prospectr done y1" in later.splitlines()[-1]

"""The board as it was approved: names in many scripts, amounts without end, and words that are only text."""

from __future__ import annotations

import json

import pytest

from tests.cli.golden import check_golden
from tests.conftest import Run
from tests.present.test_pages import widest

LONG = "very long name " * 20
SECTIONS = ["lead", "prospect", "e1", "e2", "e3", "e4", "won"]


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book with a card or more in every column: a deal of each currency, late, idle, without step or value, slow."""
    yes = ("--market", "yes", "--budget", "yes", "--authority", "yes")
    for day, *line in (
        ("2026-09-01", "add", "สมชาย ใจดี", "@ร้านกาแฟของสมชายและเพื่อน"),
        ("2026-09-01", "deal", "add", "c1", "เว็บไซต์ร้านกาแฟภาษาไทย", "120000thb", "--stage", "closing"),
        *((f"2026-11-{day - 2:02}", "deal", "add", "c1", "Coffee", "90.50eur") for day in range(10, 14)),
        ("2026-11-12", "deal", "add", "c1", "[/] last one", "250000jpy"),
        *((f"2026-11-{day:02}", "win", f"d{day - 8}", "--no-input") for day in range(10, 15)),
        ("2026-11-01", "add", "[/] [bold]Bo[/bold]", "next:call", "19 nov"),
        ("2026-11-01", "deal", "add", "c2", "[@click=app.quit]x[/] \x1b[31mred", "900eur"),
        ("2026-11-20", "add", LONG),
        ("2026-11-20", "deal", "add", "c3", LONG, "EUR90,071,992,547,409.91", "--stage", "presentation"),
        ("2026-11-20", "add", "سارا احمدی", "@کافه نادری", "next:meet", "21 nov 9:00"),
        ("2026-11-20", "deal", "add", "c4", "وب‌سایت کافه", "--stage", "objections", "--odds", "60"),
        ("2026-11-20", "deal", "add", "c4", "Sign", "400eur"),
        ("2026-11-20", "lose", "d10", "--reason", "price", "--no-input"),
        ("2026-11-20", "add", "山田太郎", "@山田珈琲店"),
        ("2026-11-20", "qualify", "c5", *yes),
        ("2026-11-20", "add", "Lea Lead", "next:email", "28 nov"),
        ("2026-11-20", "add", "Kim Calls"),
        ("2026-11-20", "next", "c7", "--none", "they call me"),
        ("2026-11-20", "goal", "set", "2026-11", "6000eur"),
    ):
        done = prospectr(*line, env={"PROSPECTR_TODAY": f"{day}T12:00"})
        assert done.code == 0, done.err
    return prospectr


@pytest.mark.parametrize("columns", [80, 120, 200])
def test_the_board_is_as_it_was_approved(book: Run, columns: int) -> None:
    check_golden(f"board-{columns}", book("board", "--limit", "3", columns=columns).out)


@pytest.mark.parametrize("columns", [24, 60, 72, 80, 99, 100, 140, 172, 200])
def test_no_line_of_the_board_is_wider_than_the_screen(book: Run, columns: int) -> None:
    assert widest(book("board", columns=columns).out) <= columns


@pytest.mark.parametrize(("columns", "abreast"), [(60, 2), (80, 3), (99, 3), (124, 4), (140, 5), (172, 7), (300, 7)])
def test_as_many_columns_stand_side_by_side_as_the_screen_holds(book: Run, columns: int, abreast: int) -> None:
    rule = next(line for line in book("board", columns=columns).out.splitlines() if line.startswith("──"))
    assert rule.count("┼") == abreast - 1


def test_a_script_reads_every_card_with_its_column_and_the_columns_with_their_figures(book: Run) -> None:
    answer = json.loads(book("board", "--json").out)
    assert list(dict.fromkeys(item["section"] for item in answer["items"])) == SECTIONS
    assert [column["section"] for column in answer["columns"]] == SECTIONS
    assert [column["count"] for column in answer["columns"]] == [2, 1, 1, 1, 1, 1, 5]
    assert (answer["pipeline"], answer["pipeline_name"]) == ("l1", "Sales")
    assert (answer["from_on"], answer["until_on"]) == ("2026-11-01", "2026-11-30")
    by_section = {item["section"]: item for item in answer["items"]}
    assert [by_section[section]["type"] for section in SECTIONS] == ["contact"] * 2 + ["deal"] * 5
    closing = by_section["e4"]
    assert closing["expected"] == {"minor": 9_600_000, "currency": "THB"}
    assert closing["idle_days"] == 81
    assert closing["next_step"] is None
    assert by_section["e1"]["next_step"]["due_on"] == "2026-11-19"
    assert by_section["e3"]["odds"] == 60
    assert answer["columns"][5]["totals"] == [
        {
            "amount": {"minor": 12_000_000, "currency": "THB"},
            "expected": {"minor": 9_600_000, "currency": "THB"},
        }
    ]
    assert answer["columns"][6]["totals"] == [
        {"amount": {"minor": 36_200, "currency": "EUR"}},
        {"amount": {"minor": 250_000, "currency": "JPY"}},
    ]
    assert answer["open"]["without_value"] == 1
    assert answer["lost"] == {
        "count": 1,
        "totals": [{"amount": {"minor": 40_000, "currency": "EUR"}}],
        "without_value": 0,
    }
    assert [goal["amount"] for goal in answer["goals"]] == [{"minor": 600_000, "currency": "EUR"}]


def test_plain_is_one_card_a_line_with_nothing_cut(book: Run) -> None:
    lines = [line.split("\t") for line in book("board", "--plain").out.splitlines()]
    assert {len(line) for line in lines} == {15}
    assert list(dict.fromkeys(line[0] for line in lines)) == SECTIONS
    (long,) = (line for line in lines if line[0] == "e2")
    assert long[1:] == [
        "Presentation",
        "d8",
        LONG.strip(),
        "c3",
        LONG.strip(),
        "",
        "€90,071,992,547,409.91",
        "€31,525,197,391,593.47",
        "35",
        "",
        "none",
        "",
        "",
        "",
    ]
    (lead, excused) = (line for line in lines if line[0] == "lead")
    assert lead[2:6] == ["c6", "Lea Lead", "c6", "Lea Lead"]
    assert lead[-4:] == ["planned", "email", "2026-11-28", ""]
    assert excused[-4:] == ["excused", "", "", ""]

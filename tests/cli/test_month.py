"""A month of selling, played by the script in ``docs``; its figures are worked out again with other tools."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.cli.golden import check_golden
from tests.conftest import ROOT

LAST_DAY = "2026-11-30"
WEIGHTED = """
$5 == "open" && $7 != "" { value = $7; gsub(/[^0-9]/, "", value); sum += int((value * $8 + 50) / 100) }
END { print sum }
"""
WON_IN_EUROS = """
$5 == "won" && index($7, "€") { gsub(/[^0-9]/, "", $7); sum += $7 }
END { print sum }
"""
IN_SQL = {
    "leads": "SELECT count(*) FROM contact WHERE added_on BETWEEN '2026-11-01' AND '2026-11-30'",
    "leads of the fair": "SELECT count(*) FROM contact JOIN source ON source.id = source_id WHERE source.name = 'fair'",
    "won": "SELECT count(*) FROM deal WHERE state = 'won' AND closed_on BETWEEN '2026-11-01' AND '2026-11-30'",
    "lost": "SELECT count(*) FROM deal WHERE state = 'lost' AND closed_on BETWEEN '2026-11-01' AND '2026-11-30'",
    "entered the first stage": "SELECT count(*) FROM deal_move WHERE from_stage_id IS NULL",
    "in no month": "SELECT count(*) FROM deal WHERE state = 'open'"
    " AND (amount_minor IS NULL OR coalesce(close_on, '') < '2026-11-30')",
}


EUR, THB = {"currency": "EUR"}, {"currency": "THB"}


def rate(part: int, whole: int, percent: int) -> dict[str, int]:
    return {"part": part, "whole": whole, "percent": percent}


def euros(minor: int) -> dict[str, Any]:
    return {"minor": minor, **EUR}


FUNNEL: list[tuple[str, str, Any, str]] = [
    ("Needs analysis", "entered", 9, "all 9 entered"),
    ("Needs analysis", "rate", rate(5, 9, 56), "5 of 9, 55.6 %, so 56 %"),
    ("Needs analysis", "lost", 3, "5 + 3 + 1 = 9"),
    ("Needs analysis", "still_there", 1, "5 + 3 + 1 = 9"),
    ("Needs analysis", "median_days", 4, "their mean 4"),
    ("Needs analysis", "values", [euros(567_000), {"minor": 4_000_000, **THB}], "€5,670; ฿28,000 + 12,000 = ฿40,000"),
    ("Needs analysis", "without_value", 1, "d8 is unknown"),
    ("Presentation", "rate", rate(4, 6, 67), "4 of 6, 67 %"),
    ("Presentation", "went_back", 1, "d5 went back, d4 is there"),
    ("Presentation", "still_there", 1, "d5 went back, d4 is there"),
    ("Presentation", "median_days", 5, "Days: d2 0, d9 0, d1 5, d5 9, d3 13: median 5"),
    ("Objections", "rate", rate(4, 4, 100), "4, and all went on"),
    ("Objections", "median_days", 0, "0, 0, 0 and d1's 2: median 0"),
    ("Closing", "rate", rate(3, 4, 75), "Three are won: 3 of 4"),
    ("Closing", "median_days", 2, "d9 0, d1 2, d2 5: median 2"),
    ("lead", "entered", 20, "20 leads"),
    ("lead", "rate", rate(7, 20, 35), "7 of 20, 35 %"),
    ("lead", "median_days", 3, "1, 1, 3, 3, 6, 6, 10, median 3"),
    ("prospect", "rate", rate(6, 7, 86), "6 of 7, 86 %"),
    ("prospect", "median_days", 2, "their mean 1.5, so 2"),
    ("opportunity", "rate", rate(3, 6, 50), "3 of 6"),
    ("opportunity", "median_days", 7, "0, 7, 11, median 7"),
]
FORECAST: list[tuple[str, str, Any, str]] = [
    ("d3", "expected", euros(72_000), "€900 × 80 % = €720"),
    ("d3", "why", ["close-date-passed"], "d3 should have closed on the 27th and stands apart"),
    ("d8", "why", ["no-value"], "d8 has no value and stands apart"),
    ("Sales", "expected", [euros(94_400)], "together €944"),
    ("Sales", "beyond_expected", [euros(22_400)], "€640 × 35 % = €224"),
    ("l1.2026-11.EUR", "won", euros(123_000), "€1,150 + 80 = €1,230"),
    ("l1.2026-11.EUR", "goal", euros(600_000), "of the €6,000 aimed at"),
    ("l1.2026-11.EUR", "expected", euros(0), "None of them closes in November any more"),
    ("l1.2026-11.THB", "won", {"minor": 2_800_000, **THB}, "and ฿28,000"),
]
ACTIVITY: list[tuple[str, str, Any, str]] = [
    ("measures", "response.rate", rate(4, 5, 80), "4 of 5"),
    ("measures", "response.still_open", 0, "more than 14 days ago"),
    ("measures", "follow_ups", rate(1, 1, 100), "1 of 1"),
    ("measures", "touches.count", 6, "with 6 interactions"),
    ("measures", "touches.contacts", 4, "30 × 6 / (4 × 25) = 1.8"),
    ("measures", "touches.days", 25, "30 × 6 / (4 × 25) = 1.8"),
    ("measures", "touches.a_month", 1.8, "30 × 6 / (4 × 25) = 1.8"),
    ("measures", "days_to_prospect.median_days", 2, "1 day: median 2"),
    ("measures", "days_to_first_win.median_days", 13, "Ana 17 days: median 13"),
]
SOURCES: list[tuple[str, str, Any, str]] = [
    ("fair", "leads", 8, "The fair brought 8 leads for €300"),
    ("fair", "money.0.cost", euros(30_000), "The fair brought 8 leads for €300"),
    ("fair", "money.0.per_lead", euros(3_750), "€37.50 a lead"),
    ("fair", "customers.part", 3, "3 customers: €100 a customer"),
    ("fair", "money.0.per_customer", euros(10_000), "3 customers: €100 a customer"),
    ("flyer", "leads", 7, "The flyer brought 7 leads for €120.50"),
    ("flyer", "money.0.cost", euros(12_050), "The flyer brought 7 leads for €120.50"),
    ("flyer", "money.0.per_lead", euros(1_721), "€17.21 a lead"),
    ("outbound", "money.0.per_lead", euros(2_803), "€420.50 / 15 = €28.03 a lead"),
    ("outbound", "money.0.per_customer", euros(14_017), "€420.50 / 3 = €140.17 a customer"),
    ("all", "money.0.per_lead", euros(2_103), "€420.50 / 20 = €21.03"),
]
OUTCOMES: list[tuple[str, str, Any, str]] = [
    ("Sales", "win_rate", rate(3, 6, 50), "3 won, 3 lost: 50 %"),
    ("Sales", "days_to_win.mean_days", 6.0, "11, 7, 0: mean 6.0, median 7"),
    ("Sales", "days_to_win.median_days", 7, "11, 7, 0: mean 6.0, median 7"),
    ("Sales", "days_to_lose.mean_days", 10.3, "15, 7, 9: mean 31 / 3 = 10.3"),
    ("Sales", "days_to_lose.median_days", 9, "median 9"),
    ("Sales", "sizes.0.mean", euros(61_500), "mean and median €615"),
    ("Sales", "sizes.0.median", euros(61_500), "mean and median €615"),
    ("Sales", "sizes.0.largest", euros(115_000), "€1,150 and €80"),
    ("Sales", "sizes.0.smallest", euros(8_000), "€1,150 and €80"),
    ("customers", "days_to_first_win.mean_days", 13.3, "17, 13 and 10 days, mean 40 / 3 = 13.3"),
]
COACH: list[tuple[str, str, Any, str]] = [
    ("stalled", "figures.deals", rate(3, 3, 100), "3 of 3 stand still"),
    ("stalled", "about.0.deal", "d8", "d8 has seen nothing since 9 November (21 days"),
    ("stalled", "about.0.days", 21, "d8 has seen nothing since 9 November (21 days"),
    ("stalled", "about.1.days", 14, "d4 nothing since it moved on the 16th (14 days)"),
    ("stalled", "about.2.days", 6, "d3 nothing since the 24th (6 days"),
]
TOLD = {
    "funnel": FUNNEL,
    "forecast": FORECAST,
    "activity": ACTIVITY,
    "sources": SOURCES,
    "outcomes": OUTCOMES,
    "coach": COACH,
}
"""Figures of the page that explains the month: of each report the name or id of a row, key, value, and the words."""


@pytest.fixture(scope="module")
def month(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Play the month in a folder of its own; return the folder and what the last day shows."""
    folder = tmp_path_factory.mktemp("month")
    home, programs = folder / "prospectr", folder / "bin"
    programs.mkdir()
    program = programs / "prospectr"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m prospectr "$@"\n')
    program.chmod(0o755)
    played = subprocess.run(
        ["sh", str(ROOT / "docs" / "a-month.sh")],
        env=surroundings(home) | {"PATH": f"{programs}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (played.returncode, played.stderr) == (0, "")
    return home, played.stdout


def surroundings(home: Path) -> dict[str, str]:
    """Return what a program is started with, so that nothing of this computer gets in."""
    return os.environ | {
        "PROSPECTR_HOME": str(home),
        "PROSPECTR_TODAY": LAST_DAY,
        "PYTHONPATH": str(ROOT / "src"),
        "COLUMNS": "80",
        "TZ": "UTC",
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
    }


def ask(home: Path, *words: str) -> str:
    """Return what a command answers on the last day."""
    command = [sys.executable, "-m", "prospectr", *words]
    return subprocess.run(command, env=surroundings(home), capture_output=True, text=True, check=True).stdout


def report(home: Path, kind: str, **wanted: object) -> dict[str, Any]:
    """Return the one row of a report in which these keys hold these values."""
    rows = json.loads(ask(home, "report", kind, "--period", "2026-11", "--json"))["items"]
    (found,) = (row for row in rows if all(row.get(key) == value for key, value in wanted.items()))
    return dict(found)


def explained() -> dict[str, str]:
    """Return the page that explains the month, each section by its name, in one line."""
    page = (ROOT / "docs" / "figures-of-a-month.md").read_text(encoding="utf-8")
    sections = (section.partition("\n") for section in page.split("\n## ")[1:])
    return {name.lower(): " ".join(words.replace("**", "").split()) for name, _line, words in sections}


def inside(item: Any, path: str) -> Any:
    """Return what stands in a JSON object at ``days.0.count``."""
    for key in path.split("."):
        item = item[int(key)] if isinstance(item, list) else item[key]
    return item


def awk(program: str, text: str) -> int:
    """Work a figure out with awk."""
    return int(subprocess.run(["awk", "-F\t", program], input=text, capture_output=True, text=True, check=True).stdout)


def test_the_month_is_told_as_approved(month: tuple[Path, str]) -> None:
    _home, told = month
    check_golden("month", told)


@pytest.mark.parametrize("kind", TOLD)
def test_every_figure_that_is_worked_out_by_hand_is_that_of_the_report(month: tuple[Path, str], kind: str) -> None:
    home, _told = month
    items = json.loads(ask(home, "report", kind, "--period", "2026-11", "--json"))["items"]
    rows = {name: item for item in reversed(items) for name in (item["id"], item.get("name")) if name}
    shown = [(row, key, inside(rows[row], key)) for row, key, _value, _words in TOLD[kind]]
    assert shown == [(row, key, value) for row, key, value, _words in TOLD[kind]]
    assert [words for *_figure, words in TOLD[kind] if words not in explained()[kind]] == []


def test_the_goal_and_the_talks_that_are_worked_out_by_hand_are_those_shown(month: tuple[Path, str]) -> None:
    home, _told = month
    page = explained()
    (goal,) = json.loads(ask(home, "goal", "list", "--json"))["items"]
    assert (goal["won"], goal["amount"], goal["expected"]) == (euros(123_000), euros(600_000), euros(0))
    assert goal["still_to_create"] == euros(477_000)
    assert "21%" in ask(home, "goal", "list")
    assert "€1,230 of €6,000 is 20.5 %, so 21 %" in page["goal"]
    assert "still to create €4,770" in page["goal"]
    weeks = json.loads(ask(home, "report", "activity", "--period", "2026-11", "--json"))["items"]
    assert sum(week["conversations"] for week in weeks if week["type"] == "activity_week") == 6
    assert "the 24th: 6." in page["activity"]


@pytest.mark.skipif(shutil.which("awk") is None, reason="awk works the figures out again")
def test_the_figures_come_out_the_same_in_awk_and_in_sql(month: tuple[Path, str]) -> None:
    """Correct figures: recomputed from exported rows with another tool they are equal."""
    home, _told = month
    listed = ask(home, "list", "deals", "--state", "all", "--plain")
    (goal,) = json.loads(ask(home, "goal", "list", "--json"))["items"]
    assert goal["won"]["minor"] == awk(WON_IN_EUROS, listed) == 123_000
    forecast = json.loads(ask(home, "report", "forecast", "--json"))
    months = [row["expected"]["minor"] for row in forecast["items"] if row["type"] == "forecast_month"]
    apart = [row["expected"] for row in forecast["items"] if row["type"] == "forecast_apart"]
    in_no_month = sum(expected["minor"] for expected in apart if expected)
    assert sum(months) + in_no_month == awk(WEIGHTED, listed) == 94_400
    with closing(sqlite3.connect(home / "book.db")) as book:
        in_sql = {name: book.execute(statement).fetchone()[0] for name, statement in IN_SQL.items()}
    closed = report(home, "outcomes", type="outcome_pipeline")
    assert in_sql == {
        "leads": report(home, "funnel", id="lead")["entered"],
        "leads of the fair": report(home, "sources", name="fair")["leads"],
        "won": closed["won"],
        "lost": closed["lost"],
        "entered the first stage": report(home, "funnel", type="funnel_stage", name="Needs analysis")["entered"],
        "in no month": len(apart),
    }

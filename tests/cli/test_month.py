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


def awk(program: str, text: str) -> int:
    """Work a figure out with awk."""
    return int(subprocess.run(["awk", "-F\t", program], input=text, capture_output=True, text=True, check=True).stdout)


def test_the_month_is_told_as_approved(month: tuple[Path, str]) -> None:
    _home, told = month
    check_golden("month", told)


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

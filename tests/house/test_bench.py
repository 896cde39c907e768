"""The benchmark runs, at its smallest; how long anything takes is not asked here."""

from __future__ import annotations

import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bench import exchange, report
from bench.__main__ import PARTS
from bench.data import make
from bench.measure import Timing
from bench.peers import DEBIAN, PEERS_BY_NAME
from bench.report import BEGIN, END
from bench.screens import FULL_SCREEN
from bench.tasks import SAME_QUERY
from prospectr.core.report import KINDS
from tests.house.sources import ROOT

CONTACTS = 20
ABOUT = {"prospectr": "0.1.0", "python": "3.11.0", "sqlite": "3.40.0", "processors": 4, "books": {"20": 1_000_000}}


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bench") / "book.db"
    make(path, CONTACTS)
    return path


def rows_of(path: Path, table: str, columns: str = "*") -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(f"SELECT {columns} FROM {table} ORDER BY id").fetchall()


def test_every_contact_of_a_made_book_has_what_a_seller_keeps(book: Path) -> None:
    owned = {table: len(rows_of(book, table)) for table in ("interaction", "note", "answer", "contact")}
    assert owned == {"interaction": 3 * CONTACTS, "note": CONTACTS, "answer": 2 * CONTACTS, "contact": CONTACTS}
    assert 0 < len(rows_of(book, "follow_up")) < CONTACTS
    assert 0 < len(rows_of(book, "deal")) < CONTACTS
    assert len(rows_of(book, "source_cost")) > len(rows_of(book, "source"))
    assert len(rows_of(book, "search_contact")) == CONTACTS


def test_the_same_book_is_made_each_time_and_begins_a_larger_one(book: Path, tmp_path: Path) -> None:
    make(tmp_path / "again.db", CONTACTS)
    make(tmp_path / "larger.db", 2 * CONTACTS)
    for table in ("contact", "interaction", "answer", "follow_up"):
        rows = rows_of(book, table)
        assert rows_of(tmp_path / "again.db", table) == rows
    names = rows_of(book, "contact", "name, slug")
    assert rows_of(tmp_path / "larger.db", "contact", "name, slug")[:CONTACTS] == names


def test_everything_of_ours_can_be_measured(tmp_path: Path) -> None:
    done = subprocess.run(
        [
            *(sys.executable, "-m", "bench", "--sizes", str(CONTACTS), "--runs", "1", "--adds", "1"),
            *("--parts", "reading", "writing", "reporting", "floors", "together", "exchange"),
        ],
        cwd=ROOT,
        env={**os.environ, "BENCH_CACHE": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    results = json.loads((tmp_path / "results.json").read_text(encoding="utf-8"))
    assert {"today", "show", "find", "list"} <= {row["name"] for row in results["reading"]}
    assert {"list deals", "show, a deal"} <= {row["name"] for row in results["reading"]}
    writes = {"add", "log", "next", "done", "qualify", "deal add", "move", "win"}
    assert writes <= {row["name"] for row in results["writing"]}
    reports = {row["name"]: row for row in results["reporting"]}
    assert {"board", "goal", "today, with goals", *(f"report {kind}" for kind in KINDS)} == set(reports)
    assert reports["board"]["floor"]["name"] == SAME_QUERY
    assert results["together"]["kept"] == results["together"]["programs"]
    exchanged = {row["name"]: row for row in results["exchange"] if "rate" in row}
    assert {"a CSV list in", "the same list again", "vCards in", "the import undone"} <= set(exchanged)
    assert "| today" in done.stdout
    assert "| a CSV list in" in done.stdout


def test_every_peer_comes_from_somewhere_in_one_version() -> None:
    lines = (ROOT / "bench" / "peers.txt").read_text(encoding="utf-8").splitlines()
    pinned = {line.partition("==")[0] for line in lines if re.fullmatch(r"[a-z-]+==[0-9.]+", line)}
    assert pinned | set(DEBIAN) == set(PEERS_BY_NAME) | set(FULL_SCREEN)


def test_the_page_has_its_place_for_the_tables() -> None:
    page = (ROOT / "docs" / "performance.md").read_text(encoding="utf-8")
    assert page.index(BEGIN) < page.index(END)


def test_what_is_measured_alone_takes_its_own_place_on_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "page.md"
    shutil.copyfile(ROOT / "docs" / "performance.md", page)
    monkeypatch.setattr(report, "PAGE", page)
    before = page.read_text(encoding="utf-8")
    report.write_page({"about": ABOUT, "failures": [], **dict.fromkeys(PARTS, ())})
    assert page.read_text(encoding="utf-8").replace("## In and out\n\nnot measured\n\n", "") == before
    timing = Timing(seconds=(2.0,), kilobytes=(102_400,))
    rows = [exchange.row_of("a CSV list in", 10_000, timing, goal=4_000)]
    report.write_page({"about": ABOUT, "failures": [], **dict.fromkeys(PARTS, ()), "exchange": rows})
    after = page.read_text(encoding="utf-8")
    assert "| a CSV list in | 10,000  | 2.0     | 5,000    | 4,000 | 100 |" in after
    assert [line for line in before.splitlines() if line.startswith("| add ")] == [
        line for line in after.splitlines() if line.startswith("| add ")
    ]

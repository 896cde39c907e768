"""Activity, sources and the coach as pages, at two widths, with names that are hard to line up."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from tests.cli.golden import check_golden
from tests.conftest import Run

PEOPLE = (
    ["add", "Nora", "Lind", "source:fair"],
    ["add", "สมชาย ใจดี", "source:ตลาดนัด"],
    ["add", "[/] Ana [@click=app.quit]x[/]", "source:[bold]form[/bold]"],
    ["add", "Aleksandra " + "very long " * 28 + "end", "source:" + "endless" * 20],
    ["add", "سارا احمدی"],
)
DEALS = (
    ["deal", "add", "c1", "Website", "1200eur", "--stage", "closing"],
    ["deal", "add", "c2", "ป้ายร้าน", "9000thb", "--stage", "closing"],
    ["deal", "add", "c3", "[/] sign", "400eur", "--stage", "closing"],
    ["deal", "add", "c4", "Endless " * 30, "700eur"],
    ["deal", "add", "c5", "candles"],
    ["win", "d5"],
    ["sold", "c1", "cards", "30eur"],
)


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book of an October and a November: people from four sources, costs, talks, deals."""
    lines = [("2026-10-05", list(line)) for line in PEOPLE]
    lines += [("2026-10-06", ["source", "cost", "fair", "300eur", "--month", "2026-10"])]
    lines += [("2026-10-06", ["source", "cost", "ตลาดนัด", "฿900", "--month", "2026-10"])]
    lines += [("2026-10-07", ["log", f"c{number}", "hello", "--as", "email"]) for number in (1, 2, 4)]
    lines += [("2026-10-09", ["log", "c2", "สนใจ", "--as", "message", "--in"])]
    lines += [("2026-10-12", list(line)) for line in DEALS]
    lines += [("2026-10-13", ["qualify", "c3", "--authority", "no my sister"])]
    lines += [("2026-10-20", ["log", "c3", f"call {number}"]) for number in range(18)]
    for day, line in lines:
        done = prospectr(*line, "--no-input", env={"PROSPECTR_TODAY": f"{day}T12:00"})
        assert done.code == 0, done.err
    return prospectr


@pytest.mark.parametrize("columns", [80, 120])
@pytest.mark.parametrize("kind", ["activity", "sources", "coach"])
def test_a_report_is_told_as_approved(book: Run, kind: str, columns: int) -> None:
    shown = book("report", kind, columns=columns)
    assert (shown.code, shown.err) == (0, "")
    check_golden(f"report-{kind}-{columns}", shown.out)
    assert max(map(cell_len, shown.out.splitlines())) <= columns


@pytest.mark.parametrize("kind", ["activity", "sources", "coach"])
def test_no_bar_and_nothing_cut_for_a_program(book: Run, kind: str) -> None:
    plain = book("report", kind, "--plain", columns=40).out
    assert not set(plain) & set("█▏▎▍▌▋▊▉…")
    assert len({line.count("\t") for line in plain.splitlines()}) == 1
    assert all(item["type"] and item["id"] for item in book("report", kind, "--json").items)


def test_the_advice_names_a_command_that_exists(book: Run) -> None:
    """Coaching [2]: rules print their numbers and what to do, never a bare opinion."""
    advice = [item for item in book("report", "coach", "--json").items if item["type"] == "advice"]
    assert [item["id"] for item in advice] == [
        "closing-heavy",
        "no-authority",
        "authority-unknown",
        "stalled",
        "one-large",
    ]
    for item in advice:
        assert item["figures"]
        assert item["do"]
        name = item["command"].split()[1]
        assert book("help", name).code == 0


def test_an_empty_book_is_told_what_would_fill_it(prospectr: Run) -> None:
    assert "prospectr log REF" in prospectr("report", "activity").out
    assert "prospectr add NAME source:fair" in prospectr("report", "sources").out
    coached = prospectr("report", "coach").out
    assert "there is too little to go by" in coached
    assert "(deals won: 0 of 5)" in coached.replace("\n  ", " ")

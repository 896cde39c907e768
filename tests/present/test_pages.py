"""Pages as they were approved, at two widths: names in many scripts, markup that is only text, one endless name."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from tests.cli.golden import check_golden
from tests.conftest import Run

PAGES = {
    "today": ["today", "--days", "30"],
    "list": ["list"],
    "list-followups": ["list", "followups"],
    "list-companies": ["list", "companies"],
    "list-deleted": ["list", "--deleted"],
    "list-notes": ["list", "notes"],
    "list-interactions": ["list", "interactions"],
    "show-nora": ["show", "nora"],
    "show-long": ["show", "c5"],
    "show-markup": ["show", "c6"],
    "show-company": ["show", "o2"],
    "find": ["find", "a"],
    "find-thai": ["find", "กาแฟ"],
    "find-nothing": ["find", "zzzz"],
    "history": ["history"],
    "questions": ["qualify", "c2"],
}
ERRORS = {
    "error-ambiguous": ["show", "a"],
    "error-near": ["show", "nora", "lund"],
    "error-nothing-planned": ["done", "c5"],
    "error-date": ["next", "nora", "call 2027-02-30"],
    "error-command": ["shwo"],
    "error-option": ["note", "nora", "-20%"],
    "error-deleted": ["show", "c7"],
}
ISOLATES = "\u2068\u2069"


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book of names that are hard to line up."""
    for day, line in (
        (
            "2026-11-17",
            ["add", "Nora", "Lind", "@Lind Café", "nora@lind.dk", "next:call", "thu", "+web", "::", "wants a"],
        ),
        ("2026-11-17", ["add", "สมชาย ใจดี", "+66 81 234 5678", "next:message", "sat", "::", "อยากได้กาแฟคั่วอ่อน"]),
        ("2026-11-17", ["add", "سارا احمدی", "@کافه نادری", "next:meet", "mon 10:00 abc", "::", "دوست نورا"]),
        ("2026-11-17", ["add", "山田太郎", "@山田珈琲店", "next:email", "fri"]),
        ("2026-11-17", ["add", "Aleksandra " + "very long " * 28 + "end", "@" + "Endless " * 12]),
        ("2026-11-18", ["add", "[/] Ana [@click=app.quit]x[/]", "@[bold]Acme[/bold]", "next:todo", "sat [red]a[/red]"]),
        ("2026-11-18", ["add", "Abe Gone"]),
        ("2026-11-18", ["delete", "c7"]),
        ("2026-11-19", ["qualify", "nora", "--market", "yes", "--budget", "yes 900eur paid 850 for the last menu"]),
        ("2026-11-20", ["log", "nora", "asked for a cheaper option, " * 5, "--as", "email", "--in"]),
        ("2026-11-20", ["log", "c5", "[/] met a friend", "--as", "meet"]),
        ("2026-11-21", ["note", "nora", "daughter has finals in May", "--pin"]),
        ("2026-11-21", ["snooze", "c6", "25 dec"]),
        ("2026-11-21", ["undo"]),
    ):
        done = prospectr(*line, env={"PROSPECTR_TODAY": f"{day}T12:00"})
        assert done.code == 0, done.err
    return prospectr


@pytest.mark.parametrize("columns", [80, 120])
def test_every_page_is_as_it_was_approved(book: Run, columns: int) -> None:
    for name, words in PAGES.items():
        shown = book(*words, columns=columns)
        assert shown.code == 0, shown.err
        check_golden(f"{name}-{columns}", shown.out)


@pytest.mark.parametrize("columns", [80, 120])
def test_every_error_is_as_it_was_approved(book: Run, columns: int) -> None:
    for name, words in ERRORS.items():
        failed = book(*words, columns=columns)
        assert (failed.code != 0, failed.out) == (True, ""), name
        check_golden(f"{name}-{columns}", failed.err)


@pytest.mark.parametrize("columns", [40, 60, 80, 100, 120, 200])
def test_no_line_of_a_page_is_wider_than_the_screen(book: Run, columns: int) -> None:
    for words in PAGES.values():
        assert widest(book(*words, columns=columns).out) <= columns, words


def test_a_longer_name_moves_no_column(book: Run) -> None:
    for columns in (80, 120):
        lines = book("list", columns=columns).out.splitlines()
        starts = {
            cell_len(without_isolates(line[: line.index(sign)]))
            for line in lines
            for sign in "!●○?"
            if f" {sign} " in line
        }
        assert len(starts) == 1


def test_text_that_looks_like_markup_is_shown_as_it_was_written(book: Run) -> None:
    page = book("show", "c6", columns=120).out
    assert "[/] Ana · [bold]Acme[/bold]" in page
    assert "[@click=app.quit]x[/] (?)" in page
    assert "[red]a[/red]" in page


def test_a_page_off_a_terminal_is_cut_nowhere(book: Run) -> None:
    shown = book("list", env={"COLUMNS": None})
    assert "very long " * 28 in shown.out


@pytest.mark.parametrize("columns", ["0", "-1", "wide", "", "³"])
def test_a_width_that_is_none_is_no_width(book: Run, columns: str) -> None:
    shown = book("list", env={"COLUMNS": columns})
    assert (shown.code, shown.err) == (0, "")
    assert "very long " * 28 in shown.out


@pytest.mark.parametrize("columns", [1, 5, 20, 39])
def test_a_screen_too_narrow_for_a_table_still_gets_one(book: Run, columns: int) -> None:
    for words in PAGES.values():
        shown = book(*words, columns=columns)
        assert (shown.code, shown.err) == (0, "")
        assert shown.out.strip()


def widest(text: str) -> int:
    """Return how many cells the widest line takes; isolates take none."""
    return max((cell_len(without_isolates(line)) for line in text.splitlines()), default=0)


def without_isolates(line: str) -> str:
    return line.translate(dict.fromkeys(map(ord, ISOLATES)))

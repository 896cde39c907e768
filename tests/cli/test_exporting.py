"""``export`` as it is typed: into a file or a pipe, never over another, and what is said of it."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.conftest import Run


@pytest.fixture
def seller(prospectr: Run) -> Run:
    """Two in the book: Nora with a deal and a call, and Bo, who wants to be left alone."""
    for line in (
        ["add", "Nora", "Lind", "nora@lind.dk", "+cafe", "next:call", "tue"],
        ["deal", "add", "nora", "Website", "1200eur"],
        ["add", "Bo", "Berg", "bo@berg.dk", "next:call", "wed"],
        ["do-not-contact", "bo"],
    ):
        assert prospectr(*line).code == 0
    return prospectr


def test_without_a_file_the_export_goes_to_the_pipe_and_what_is_said_beside_it(seller: Run) -> None:
    done = seller("export")
    heading, nora, rest = done.out.split("\r\n")
    assert (done.code, heading[:12], nora[:12], rest) == (0, "Name,ID,UUID", "Nora Lind,c1", "")
    assert done.err == "Left out: 1 contact you leave alone.  With it: --with-do-not-contact\n"
    assert seller("export", "-o", "-").out == done.out


def test_with_a_file_it_is_said_what_was_written(seller: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    done = seller("export", "contacts", "-o", str(file), columns=400)
    assert (done.code, done.out) == (0, f"Exported 1 contact into {file} (CSV)\n")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert file.read_bytes() == seller("export").out.encode()


def test_a_script_is_told_too(seller: Run, tmp_path: Path) -> None:
    file = str(tmp_path / "a.csv")
    (item,) = seller("export", "deals", "-o", file, "--json").items
    counts = {"records": 1, "left_out": 0}
    assert item == {"type": "export", "id": file, "what": "deals", "format": "csv", **counts}
    (item,) = seller("export", "followups", "-o", file, "--json", "--force").items
    assert (item["records"], item["left_out"]) == (1, 1)


def test_quiet_says_nothing_but_the_export(seller: Run, tmp_path: Path) -> None:
    into_file = seller("export", "-q", "-o", str(tmp_path / "a.csv"))
    assert (into_file.code, into_file.out, into_file.err) == (0, "", "")
    assert seller("export", "-q").out.startswith("Name,ID")


def test_json_without_a_file_is_refused_for_the_export_itself_is_the_answer(seller: Run) -> None:
    failed = seller("export", "--json")
    assert (failed.code, failed.out) == (2, "")
    assert json.loads(failed.err)["code"] == "answer-is-file"


def test_a_file_that_is_there_is_kept_unless_forced(seller: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("mine", encoding="utf-8")
    failed = seller("export", "-o", str(file))
    assert failed.code == 2
    assert "To write over it, add --force" in failed.err
    assert file.read_text(encoding="utf-8") == "mine"
    assert seller("export", "-o", str(file), "--force").code == 0
    assert file.read_text(encoding="utf-8").startswith("Name,ID")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["all", "--tag", "cafe"], "A filter is for contacts, deals, followups."),
        (["all", "--with-do-not-contact"], "A filter is for contacts, deals, followups."),
        (["contacts", "--stage", "closing"], "--stage is for deals."),
        (["contacts", "--state", "won"], "--state won is for deals."),
        (["followups", "--state", "won"], "--state won is for deals."),
        (["deals", "--format", "ics"], 'An export of "deals" is not written as ics.'),
        (["contacts", "-o", "c.pdf"], 'No format is known by the ending ".pdf".'),
        (["contacts", "--events"], "--events is for iCalendar."),
        (["contacts", "--format", "jsonl", "--for-spreadsheet"], "--for-spreadsheet is for CSV."),
        (["--for-spreadsheet", "-o", "c.xlsx"], "a workbook (XLSX) says itself what is text"),
        (["c.csv"], "prospectr export contacts -o c.csv"),
        (["deals", "c.csv"], "prospectr export deals -o c.csv"),
        (["contacts", "deals"], "one at a time"),
        (["contacts", "--tag", "nothing"], 'There is no tag "nothing".'),
        (["nothing"], "Invalid value"),
    ],
)
def test_what_does_not_go_together_is_refused_before_anything_is_read(
    seller: Run, tmp_path: Path, words: list[str], said: str
) -> None:
    failed = seller("export", *words, columns=200)
    assert failed.code in {2, 4}
    assert said in failed.err
    assert failed.out == ""


def test_places_that_cannot_be_written_to_are_told(seller: Run, tmp_path: Path, home: Path) -> None:
    assert "is a folder" in seller("export", "-o", str(tmp_path)).err
    missing = seller("export", "-o", str(tmp_path / "none" / "a.csv"), columns=400)
    assert f"Make it first: mkdir -p {tmp_path / 'none'}" in missing.err
    book = seller("export", "-o", str(home / "book.db"), "--force", columns=400)
    assert book.code == 2
    assert "nothing is ever exported over it" in book.err


def test_only_open_follow_ups_go_into_a_calendar_unless_all_are_wanted(seller: Run, tmp_path: Path) -> None:
    seller("done", "f1")
    assert "Only those still open; all of them: --state all" in seller("export", "followups", "--format", "ics").err
    (item,) = seller("export", "followups", "-o", str(tmp_path / "a.ics"), "--state", "all", "--json").items
    assert item["records"] == 1


def test_cards_and_lines_are_written_by_the_end_of_the_name(seller: Run, tmp_path: Path) -> None:
    for what, name, first in (
        ("contacts", "a.vcf", "BEGIN:VCARD"),
        ("contacts", "a.jsonl", '{"type"'),
        ("deals", "d.jsonl", '{"type"'),
        ("followups", "a.ics", "BEGIN:VCALENDAR"),
        ("all", "all.jsonl", '{"type"'),
    ):
        done = seller("export", what, "-o", str(tmp_path / name))
        assert done.code == 0, done.err
        assert (tmp_path / name).read_text(encoding="utf-8").startswith(first)


def test_a_spreadsheet_gets_its_guards(seller: Run) -> None:
    seller("add", "--name", "=1+1", "--phone", "+66 81 234 5678")
    guarded = seller("export", "--for-spreadsheet").out
    assert guarded.startswith("\ufeffName,ID (guarded),")
    assert "\r\n'=1+1,c3," in guarded
    assert ",'+66 81 234 5678," in guarded


def test_xlsx_goes_into_a_file_and_never_onto_the_screen(seller: Run, tmp_path: Path) -> None:
    assert seller("export", "-o", str(tmp_path / "a.xlsx")).code == 0
    assert (tmp_path / "a.xlsx").read_bytes().startswith(b"PK")
    with Terminal("export", "--format", "xlsx") as terminal:
        terminal.expect("XLSX cannot be shown on a terminal.")


def test_on_a_terminal_nothing_a_stranger_wrote_acts_on_the_screen(seller: Run) -> None:
    seller("add", "--name", "Eve\x1b[31m")
    with Terminal("export", columns=200) as terminal:
        terminal.expect("Eve␛[31m")
        assert "Eve\x1b[31m" not in terminal.seen
    assert "Eve\x1b[31m" in seller("export").out


def test_an_export_changes_no_book_and_makes_none(prospectr: Run, home: Path, tmp_path: Path) -> None:
    done = prospectr("export", "-o", str(tmp_path / "a.csv"), columns=400)
    assert (done.code, done.out) == (0, f"Exported 0 contacts into {tmp_path / 'a.csv'} (CSV)\n")
    assert not (home / "book.db").exists()

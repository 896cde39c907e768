"""``report``: what the seller reads of an autumn, on a screen, in a pipe and in JSON."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.cells import cell_len

from tests.cli.golden import check_golden
from tests.conftest import ROOT, Result, Run

KINDS = ["funnel", "forecast", "activity", "sources", "outcomes", "coach"]
AUTUMN = (
    ("2026-09-01", 'add "Nora Lind @Lind Café source:fair"'),
    ("2026-09-02", 'add "สมชาย ใจดี @ร้านกาแฟ"'),
    ("2026-09-03", 'add "[/] Ana [@click=app.quit]x[/]"'),
    ("2026-09-04", 'add "Bo Berg"'),
    ("2026-09-05", 'add "Uwe"'),
    ("2026-09-10", "deal add c1 Website 1200eur"),
    ("2026-09-10", "deal add c2 ป้ายร้าน 9000thb"),
    ("2026-09-10", "log c5 hello"),
    ("2026-09-11", "unfit c5 --reason 'moved away'"),
    ("2026-09-12", "deal add c3 [red]x[/red]"),
    ("2026-09-14", "deal add c4 Garden 700eur --stage objections"),
    ("2026-09-20", "move d1 presentation"),
    ("2026-09-22", "move d2 objections"),
    ("2026-09-25", "move d1 closing"),
    ("2026-09-30", "move d2 presentation"),
    ("2026-10-01", "lose d3 --reason price"),
    ("2026-10-02", "win d1"),
    ("2026-10-05", "lose d4 --reason 'not now'"),
    ("2026-10-20", "sold c1 Cards 30eur"),
)


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book after an autumn."""
    for day, line in AUTUMN:
        done = prospectr(*shlex.split(line), "--no-input", env={"PROSPECTR_TODAY": f"{day}T12:00"})
        assert done.code == 0, done.err
    return prospectr


def test_the_reports_there_are(prospectr: Run) -> None:
    assert [line.split()[2] for line in prospectr("report").out.splitlines()] == KINDS
    assert [item["id"] for item in prospectr("report", "--json").items] == KINDS
    assert [line.split("\t")[0] for line in prospectr("report", "--plain").out.splitlines()] == KINDS


@pytest.mark.parametrize("kind", ["funnel", "outcomes"])
def test_a_report_is_the_page_that_was_approved(book: Run, kind: str) -> None:
    page = book("report", kind).out
    check_golden(f"report-{kind}", page)
    assert max(map(cell_len, page.splitlines())) <= 80


@pytest.mark.parametrize("kind", ["funnel", "outcomes"])
def test_a_report_fits_a_narrow_screen_whatever_a_stage_is_called(book: Run, kind: str) -> None:
    endless = "very long " * 29
    for words in (["e2", "--name", endless], ["e3", "--name", "[/] ต่อรอง"], ["r1", "--name", f"قیمت {endless}"]):
        assert book("edit", *words).code == 0
    page = book("report", kind).out
    assert max(map(cell_len, page.splitlines())) <= 80
    assert ("[/] ต่อรอง" in page) is (kind == "funnel")


@pytest.mark.parametrize(
    ("kind", "mends"),
    [("funnel", ["prospectr deal add", "prospectr add NAME"]), ("outcomes", ["prospectr win", "prospectr lose"])],
)
def test_an_empty_book_says_what_fills_it(prospectr: Run, home: Path, kind: str, mends: list[str]) -> None:
    page = prospectr("report", kind).out
    assert [words for words in mends if words not in page] == []
    for form in ("--plain", "--json"):
        assert prospectr("report", kind, form).code == 0
    assert not home.exists()


def test_large_sums_of_a_small_currency_are_never_cut(prospectr: Run) -> None:
    for line in ("add Reza", "deal add reza Shop 12000000000irr --stage closing", "win d1"):
        assert prospectr(*shlex.split(line), "--no-input").code == 0
    for kind in ("funnel", "outcomes"):
        page = prospectr("report", kind).out
        assert "IRR 12,000,000,000" in page
        assert max(map(cell_len, page.splitlines())) <= 80


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ([], "all time"),
        (["--since", "90d"], "since Mon 24 Aug"),
        (["--until", "2026-10-31"], "until Sat 31 Oct"),
        (["--since", "2026-10-01", "--until", "2026-10-05"], "Thu 1 Oct to Mon 5 Oct"),
        (["--period", "2026-Q4"], "2026-Q4"),
        (["--pipeline", "sales"], "Sales · all time"),
    ],
)
def test_the_head_of_a_report_names_its_days(book: Run, options: list[str], said: str) -> None:
    assert book("report", "outcomes", *options).out.splitlines()[0] == f"OUTCOMES  {said}"


def rows_of(page: str) -> dict[str, str]:
    """Return the rows of the tables of a page by each word in the first cell that stands in backticks."""
    rows = [line.split("|")[1:] for line in page.splitlines() if line.startswith("| `")]
    return {word: cells[1] for cells in rows for word in re.findall(r"`([a-z_-]+)`", cells[0])}


def keys_in(value: object) -> Iterator[str]:
    """Give all keys of a JSON value, those of the objects in it included."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield key
            yield from keys_in(part)
    elif isinstance(value, list):
        for part in value:
            yield from keys_in(part)


def rates_in(value: object) -> Iterator[dict[str, object]]:
    """Give all rates in a JSON value."""
    if isinstance(value, dict):
        if "whole" in value:
            yield value
        for part in value.values():
            yield from rates_in(part)
    elif isinstance(value, list):
        for part in value:
            yield from rates_in(part)


SAME_AS = {"direction_yield": "source_yield", "total_yield": "source_yield"}
"""Types whose fields the page tells with those of another."""


@pytest.mark.parametrize("kind", KINDS)
def test_every_key_of_a_report_stands_on_the_page_of_formats(book: Run, kind: str) -> None:
    """The keys of an item stand in the row of its type, those of what is in it on the same page."""
    page = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    rows, named = rows_of(page), set(re.findall(r"`\"?([a-z_-]+)\"?`", page)) | set(re.findall(r'"([a-z_]+)":', page))
    options = ["--own-odds"] if kind == "forecast" else []
    answer = json.loads(book("report", kind, *options, "--json").out)
    assert set(answer) - {"schema", "items"} <= named
    assert answer["items"]
    for item in answer["items"]:
        told = set(re.findall(r"`([a-z_]+)`", rows[SAME_AS.get(item["type"], item["type"])]))
        assert set(item) - {"type", "id"} <= told, item["type"]
        assert set(keys_in(item)) - {"type", "id"} <= named, item["type"]
        if item["type"] == "advice":
            assert set(item["figures"]) <= set(re.findall(r"`([a-z_]+)`", rows[item["id"]]))


@pytest.mark.parametrize("kind", ["funnel", "activity", "sources", "outcomes", "coach"])
def test_a_rate_of_nothing_is_a_rate_in_every_report(book: Run, kind: str) -> None:
    """docs/figures.md: of nothing there are no percent, in JSON ``null`` beside a ``whole`` of 0, and nowhere else."""
    for words in ([], ["--period", "1999"]):
        items = book("report", kind, *words, "--json").items
        for rate in rates_in(items):
            assert list(rate) == ["part", "whole", "percent"]
            assert (rate["percent"] is None) is (rate["whole"] == 0)
        for item in items:
            rates = {name for name in ("rate", "win_rate", "repeat_rate", "follow_ups", "prospects") if name in item}
            without = {name for name in rates if item[name] is None}
            assert without == ({"rate"} if (item["type"], item["id"]) == ("funnel_step", "customer") else set())


def test_json_names_the_days_beside_the_items(book: Run) -> None:
    answer = json.loads(book("report", "funnel", "--period", "2026-09", "--pipeline", "l1", "--json").out)
    beside = {name: value for name, value in answer.items() if name != "items"}
    assert beside == {
        "schema": 1,
        "report": "funnel",
        "from_on": "2026-09-01",
        "until_on": "2026-09-30",
        "pipeline": "l1",
    }
    first = answer["items"][0]
    assert {name: first[name] for name in ("type", "id", "entered", "advanced", "rate")} == {
        "type": "funnel_stage",
        "id": "e1",
        "entered": 4,
        "advanced": 3,
        "rate": {"part": 3, "whole": 4, "percent": 75},
    }
    open_ended = json.loads(book("report", "outcomes", "--json").out)
    assert (open_ended["from_on"], open_ended["until_on"], open_ended["pipeline"]) == (None, None, None)


def test_bars_are_for_a_page_alone(book: Run) -> None:
    assert "█" in book("report", "funnel").out
    for form in ("--plain", "--json"):
        assert "█" not in book("report", "funnel", form).out


def test_a_terminal_without_unicode_gets_bars_of_its_own(book: Run, spawn: Run) -> None:
    page = spawn("report", "funnel", env={"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}).out
    assert "######  " in page
    assert page.isascii()


@pytest.mark.parametrize(
    ("words", "code", "name", "mends"),
    [
        (["--since", "90d"], 2, "act", "prospectr report funnel --since 90d"),
        (["activity", "--pipeline", "sales"], 2, "act", "prospectr report activity --since 90d"),
        (["funnel", "--since", "today", "--until", "2026-01-01"], 2, "period-turned", "Name the earlier day first"),
        (["funnel", "--since", "9d", "--period", "2026"], 2, "period-named-twice", "Leave out one of the two."),
        (["funnel", "--period", "2026-13"], 2, "period-not-understood", "Write a month like 2026-11"),
        (["funnel", "--since", "someday"], 2, "date-not-understood", "Write it like tue"),
        (["funnel", "--pipeline", "zzz"], 4, "pipeline-not-found", "prospectr pipeline list"),
        (["weather"], 2, "act-not-known", "prospectr report funnel"),
    ],
)
def test_a_report_that_cannot_be_says_what_can(
    prospectr: Run, words: list[str], code: int, name: str, mends: str
) -> None:
    failed: Result = prospectr("report", *words, "--json")
    told = json.loads(failed.err)
    assert (failed.code, failed.out, told["code"]) == (code, "", name)
    assert mends in told["hint"]


def test_a_report_loads_no_other_and_nothing_heavy(book: Run, spawn: Run) -> None:
    loaded = spawn("report", "funnel", "--plain", python_options=("-X", "importtime")).err
    assert "prospectr.core.funnel" in loaded
    for room in ("core.outcomes", "core.coach", "core.activity", "core.yields", "core.forecast"):
        assert f"prospectr.{room}" not in loaded
    for library in ("sqlmodel", "sqlalchemy", "rich", "dateparser"):
        assert f" {library}\n" not in loaded


def test_a_funnel_of_days_in_which_nothing_came_says_so(prospectr: Run) -> None:
    assert "No deals." in (empty := prospectr("report", "funnel").out)
    assert "No leads." in empty
    prospectr("add", "Nora", "deal:website", "100eur")
    page = prospectr("report", "funnel", "--since", "2026-12-01").out
    assert "No deal entered a stage in these days." in page
    assert "No lead came in these days." in page
    assert "Needs analysis" in prospectr("report", "funnel").out


def test_the_coach_of_one_pipeline_says_that_meetings_belong_to_none(prospectr: Run) -> None:
    prospectr("add", "Nora", "deal:website", "100eur")
    said = "Left out, since meetings belong to no pipeline:"
    assert said in prospectr("report", "coach", "--pipeline", "sales").out
    assert said not in prospectr("report", "coach").out


BEHIND = (
    ("funnel", "closing"),
    ("forecast", "2026-11"),
    ("activity", "2026-09-07"),
    ("sources", "fair"),
    ("outcomes", "price"),
)


def test_what_is_behind_a_row_is_the_page_that_was_approved(book: Run) -> None:
    pages = [book("report", kind, "--behind", row).out for kind, row in BEHIND]
    told = "\n".join(pages)
    check_golden("report-behind", told)
    assert max(map(cell_len, told.splitlines())) <= 80


def test_what_is_behind_a_row_is_counted_in_json_and_named_in_fields(book: Run) -> None:
    told = json.loads(book("report", "funnel", "--behind", "e1", "--json").out)
    (stage,) = [item for item in book("report", "funnel", "--json").items if item["id"] == "e1"]
    assert (told["report"], told["behind"]) == ("funnel", "e1")
    assert told["parts"] == {
        "moved-on": stage["advanced"],
        "went-back": stage["went_back"],
        "lost": stage["lost"],
        "still-in": stage["still_there"],
    }
    assert len(told["items"]) == stage["entered"]
    assert {item["type"] for item in told["items"]} == {"deal"}
    lines = book("report", "funnel", "--behind", "e1", "--plain").out.splitlines()
    assert [line.split("\t")[:2] for line in lines] == [[item["part"], item["id"]] for item in told["items"]]


def test_of_what_is_behind_a_row_so_many_are_listed_and_all_are_counted(book: Run) -> None:
    page = book("report", "sources", "--behind", "all", "--limit", "2").out
    assert "5 contacts" in page
    assert "and 3 more  --limit 0" in page
    assert json.loads(book("report", "sources", "--behind", "all", "--limit", "2", "--json").out)["parts"]["lead"] == 4


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("report", "coach", "--behind", "luck"), 4, 'There is no row "luck" in that report.'),
        (("report", "funnel", "--behind", "closng"), 4, 'There is no stage "closng".'),
        (("report", "--behind", "e1"), 2, "--behind does not go with report alone."),
        (("report", "funnel", "--limit", "3"), 2, "--limit does not go with report funnel."),
        (("goal", "--behind", "g9"), 4, 'There is no row "g9" in that report.'),
        (("goal", "list", "--behind", "g1"), 2, "--behind does not go with goal list."),
        (("goal", "show", "2026-11", "--behind", "g1"), 2, "--behind names a goal by its id"),
    ],
)
def test_a_row_that_is_none_is_refused_with_what_mends_it(book: Run, words: list[str], code: int, said: str) -> None:
    refused = book(*words)
    assert (refused.code, said in refused.err) == (code, True), refused.err


def test_the_deals_behind_a_goal_are_listed(book: Run) -> None:
    assert book("goal", "set", "2026-Q4", "6000eur").code == 0
    page = book("goal", "--behind", "g1").out
    assert "won  2 deals" in page
    assert [item["part"] for item in book("goal", "--behind", "g1.won", "--json").items] == ["won", "won"]

"""What a script can rely on: one JSON envelope, one record a line, messages on stderr, and rehearsals that keep off."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from prospectr.cli.app import COMMANDS
from tests.conftest import ROOT, Result, Run

HEADING = "What would be done, and is not (--dry-run):"
TYPED_ID = re.compile(r"[a-z]\d+")

LISTS = ROOT / "tests" / "data" / "lists"
"""Files to import."""

READING = {
    "today": ["today", "--days", "30"],
    "tui": ["tui"],
    "board": ["board"],
    "show": ["show", "nora"],
    "show deal": ["show", "d1"],
    "deal who list": ["deal", "who", "d1"],
    "deal checklist list": ["deal", "checklist", "website", "--all"],
    "stage": ["stage", "list"],
    "pipeline": ["pipeline"],
    "brief": ["brief", "nora"],
    "find": ["find", "market"],
    "list contacts": ["list"],
    "list companies": ["list", "companies"],
    "list deals": ["list", "deals", "--sort", "stage"],
    "list followups": ["list", "followups"],
    "list concerns": ["list", "concerns"],
    "list occasions": ["list", "occasions"],
    "list notes": ["list", "notes"],
    "list interactions": ["list", "interactions"],
    "tag": ["tag", "list"],
    "source": ["source", "list"],
    "goal": ["goal"],
    "goal list": ["goal", "list", "--year", "2026"],
    "reason": ["reason", "list"],
    "history": ["history"],
    "report": ["report"],
    "report funnel": ["report", "funnel"],
    "report forecast": ["report", "forecast", "--own-odds"],
    "report activity": ["report", "activity"],
    "report sources": ["report", "sources"],
    "report outcomes": ["report", "outcomes"],
    "report coach": ["report", "coach"],
    "questions": ["qualify", "bo"],
    "config": ["config", "get"],
    "config path": ["config", "path"],
    "help": ["help", "log"],
    "completion": ["completion", "bash"],
    "version": ["version"],
    "demo": ["demo"],
    "export": ["export", "contacts", "-o", "/dev/null"],
    "import to look": ["import", str(LISTS / "people.csv"), "--dry-run"],
    "history of imports": ["history", "--imports"],
    "mapping": ["mapping", "list"],
}
WRITING = {
    "add": ["add", "Ana", "@Acme", "ana@acme.es", "next:call", "tue", "::", "hello"],
    "qualify": ["qualify", "nora", "--budget", "yes 900eur", "--timeline", "yes 2026-12-24 soon"],
    "log": ["log", "nora", "hello", "--next", "email mon"],
    "note": ["note", "nora", "likes oat milk", "--pin"],
    "concern": ["concern", "nora", "is", "it", "safe?"],
    "answered": ["answered", "k1", "yes"],
    "remember": ["remember", "nora", "wedding day", "12.6.2015"],
    "done occasion": ["done", "y1"],
    "edit concern": ["edit", "k1", "--words", "how much?"],
    "edit occasion": ["edit", "y1", "--day", "29 feb"],
    "next": ["next", "nora", "call", "wed"],
    "done": ["done", "f1", "--note", "hello", "--next", "quote fri"],
    "snooze": ["snooze", "f1", "fri"],
    "confirm": ["confirm", "f1"],
    "kept": ["kept", "f3", "--yes", "--next", "quote fri"],
    "no-show": ["no-show", "nora", "--yes"],
    "cancel": ["cancel", "f1"],
    "park": ["park", "nora", "+3m", "--reason", "no money before spring"],
    "unfit": ["unfit", "nora", "--reason", "moved away", "--again", "mar"],
    "do-not-contact": ["do-not-contact", "c1"],
    "activate": ["activate", "bo"],
    "deal": ["deal", "add", "nora", "Menu", "900eur", "--close", "eom", "--why", "they asked", "--next", "quote mon"],
    "move": ["move", "website", "closing", "--next", "quote fri"],
    "reopen": ["reopen", "d2"],
    "deal who": ["deal", "who", "d1", "bo", "--role", "champion"],
    "deal checklist": ["deal", "checklist", "d1", "--done", "1"],
    "deal trial": ["deal", "trial", "website", "+2w", "two weeks of coffee"],
    "stage add": ["stage", "add", "Contract", "--after", "closing"],
    "stage move": ["stage", "move", "closing", "--first"],
    "stage check": ["stage", "check", "closing", "they smiled"],
    "stage delete": ["stage", "delete", "needs", "--to", "closing"],
    "edit stage": ["edit", "e1", "--odds", "20", "--idle", "10"],
    "edit checklist": ["edit", "b1", "--words", "their need is known"],
    "pipeline add": ["pipeline", "add", "recruit", "--stages", "Contacted, Joined"],
    "edit pipeline": ["edit", "l1", "--name", "Selling"],
    "win": ["win", "website", "--value", "1150eur", "--thank", "card fri"],
    "lose": ["lose", "d1", "--reason", "price", "--note", "too dear", "--again", "mar"],
    "sold": ["sold", "bo", "12", "candles", "40eur", "--referral", "mon"],
    "reason": ["reason", "rename", "price", "too dear"],
    "add reason": ["reason", "add", "moved away"],
    "delete reason": ["reason", "delete", "competitor"],
    "edit deal": ["edit", "d1", "--amount", "1500eur", "--odds", "40"],
    "delete deal": ["delete", "d1"],
    "contact merge": ["contact", "merge", "nora", "bo", "--yes"],
    "import": ["import", str(LISTS / "people.csv"), "--yes"],
    "mapping delete": ["mapping", "delete", "fair"],
    "company": ["company", "add", "Acme", "--trade", "bakery"],
    "tag": ["tag", "rename", "cafe", "café society"],
    "delete tag": ["tag", "delete", "cafe"],
    "source": ["source", "add", "radio", "--outbound"],
    "source cost": ["source", "cost", "fair", "300eur", "--month", "2026-11"],
    "goal set": ["goal", "set", "2026-12", "6000eur"],
    "goal set again": ["goal", "set", "2026-11", "7000", "EUR"],
    "edit goal": ["edit", "g1", "--amount", "8000"],
    "edit": ["edit", "nora", "--name", "Nora Lindt", "--tag", "vip"],
    "edit company": ["edit", "o1", "--name", "Lindt"],
    "edit note": ["edit", "n1", "--words", "other words"],
    "field": ["field", "add", "Shoe size", "--kind", "number"],
    "delete": ["delete", "nora"],
    "undelete": ["undelete", "c2"],
    "undo": ["undo"],
    "redo": ["redo"],
}
TYPES = {
    "advice",
    "activity_measures",
    "activity_week",
    "answer",
    "brief",
    "command",
    "company",
    "completion",
    "concern",
    "contact",
    "deal",
    "deal_check",
    "deal_move",
    "deal_person",
    "direction_yield",
    "export",
    "import_batch",
    "import_file",
    "import_row",
    "saved_mapping",
    "field",
    "follow_up",
    "forecast",
    "forecast_apart",
    "forecast_month",
    "funnel_stage",
    "funnel_step",
    "goal",
    "interaction",
    "lost_reason",
    "note",
    "occasion",
    "operation",
    "outcome_customers",
    "outcome_pipeline",
    "outcome_reason",
    "outcome_unfit",
    "pipeline",
    "question",
    "report",
    "rule_quiet",
    "rule_untold",
    "setting",
    "source",
    "source_cost",
    "source_yield",
    "stage",
    "stage_check",
    "stage_odds",
    "tag",
    "total_yield",
    "version",
}

UNTYPED = {
    "advice",
    "import_file",
    "import_row",
    "activity_measures",
    "activity_week",
    "command",
    "completion",
    "direction_yield",
    "export",
    "forecast_month",
    "funnel_step",
    "operation",
    "outcome_customers",
    "outcome_reason",
    "outcome_unfit",
    "question",
    "report",
    "rule_quiet",
    "rule_untold",
    "setting",
    "source_yield",
    "total_yield",
    "version",
}
"""Types of which an id is a word or a number, being no record of the book."""


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book with Nora, her call, her note; Ole who was deleted; Bo; and an act that was undone.

    Nobody knows whether Nora can decide about the garden, and that deal is in a late stage: the coach has advice.
    """
    for line in (
        [
            "add",
            "Nora",
            "Lind",
            "@Lind Café",
            "nora@lind.dk",
            "+4530123456",
            "next:call",
            "tue",
            "::",
            "met at the market",
        ],
        ["add", "Ole", "next:todo", "mon"],
        ["delete", "c2"],
        ["add", "Bo", "Berg", "+cafe", "source:fair"],
        ["next", "nora", "meet 2027-03-01"],
        ["qualify", "nora", "--budget", "yes 1200eur", "--timeline", "yes 2026-12-24"],
        ["log", "nora", "talked", "--as", "email"],
        ["concern", "nora", "how much is it?"],
        ["remember", "nora", "birthday", "23 nov 1986"],
        ["park", "bo", "+1m"],
        ["deal", "add", "nora", "Website", "1200eur", "--next", "quote +2w"],
        ["sold", "nora", "candles", "40eur"],
        ["goal", "set", "2026-11", "6000eur"],
        ["deal", "add", "nora", "Garden", "300eur", "--stage", "closing"],
        ["import", str(LISTS / "more.csv"), "--yes", "--save-mapping", "fair"],
        ["note", "bo", "to be undone"],
        ["undo"],
    ):
        assert prospectr(*line).code == 0
    return prospectr


def test_every_command_is_tried_here() -> None:
    tried = {words[0] for words in (*READING.values(), *WRITING.values())}
    assert tried == set(COMMANDS)


@pytest.mark.parametrize("words", [*READING.values(), *WRITING.values()], ids=[*READING, *WRITING])
def test_every_answer_comes_in_the_same_envelope(book: Run, words: list[str]) -> None:
    answered = book(*with_options(words, "--json"))
    assert answered.code == 0
    answer = json.loads(answered.out)
    assert list(answer) == ["schema", *beside(words), "items"]
    assert answer["schema"] == 1
    assert answer["items"]
    for item in answer["items"]:
        check_item(item)


@pytest.mark.parametrize("words", [*READING.values(), *WRITING.values()], ids=[*READING, *WRITING])
def test_plain_is_one_record_a_line_with_as_many_fields_in_each(book: Run, words: list[str]) -> None:
    lines = book(*with_options(words, "--plain"), columns=20).out.splitlines()
    assert lines
    assert len({line.count("\t") for line in lines}) == 1


@pytest.mark.parametrize("words", WRITING.values(), ids=WRITING)
def test_a_rehearsal_changes_no_byte_and_leaves_no_file(book: Run, home: Path, words: list[str]) -> None:
    before = files_in(home)
    rehearsed = book(*with_options(words, "--dry-run"))
    assert rehearsed.code == 0
    assert rehearsed.out.splitlines()[0] == HEADING
    assert rehearsed.err.splitlines()[-1] == "Nothing was changed (--dry-run)."
    assert files_in(home) == before


@pytest.mark.parametrize("words", WRITING.values(), ids=WRITING)
def test_a_rehearsal_says_so_to_a_script_too(book: Run, words: list[str]) -> None:
    for form in ("--json", "--plain"):
        rehearsed = book(*with_options(words, "--dry-run", form))
        assert "Nothing was changed (--dry-run)." in rehearsed.err
        assert HEADING not in rehearsed.out
    assert book(*with_options(words, "--dry-run", "--json", "--quiet")).err == ""


def test_a_rehearsal_of_the_first_add_makes_no_book(prospectr: Run, home: Path) -> None:
    rehearsed = prospectr("add", "Nora", "-n")
    assert (rehearsed.code, rehearsed.out) == (0, f"{HEADING}\nAdded  c1  Nora  lead\n")
    assert rehearsed.err == "Nothing was changed (--dry-run).\n"
    assert not home.exists()


@pytest.mark.parametrize("words", READING.values(), ids=READING)
def test_reading_changes_no_byte_of_the_book(book: Run, home: Path, words: list[str]) -> None:
    before = (home / "book.db").read_bytes()
    book(*words)
    assert (home / "book.db").read_bytes() == before


def test_every_item_stands_on_a_line_of_its_own(book: Run) -> None:
    first, *items, last = book("list", "--json").out.splitlines()
    assert (first, last) == ('{"schema": 1, "items": [', "]}")
    assert [json.loads(item.removesuffix(","))["type"] for item in items] == ["contact"] * len(items)


@pytest.mark.parametrize(("options", "told"), [([], 1), (["--quiet"], 0), (["--json"], 0)])
def test_whoever_waits_for_the_backup_of_a_large_book_is_told(
    prospectr: Run, monkeypatch: pytest.MonkeyPatch, options: list[str], told: int
) -> None:
    monkeypatch.setattr("prospectr.cli.options.LARGE_BOOK", 0)
    monkeypatch.setattr("prospectr.cli.options.is_terminal", lambda _stream: True)
    assert prospectr("add", "Nora Lind", *options).err.count("Backing up the book (0 MB) …") == told


@pytest.mark.parametrize("words", WRITING.values(), ids=WRITING)
def test_quiet_keeps_messages_back(book: Run, words: list[str]) -> None:
    done = book(*with_options(words, "--quiet"))
    assert (done.code, done.out, done.err) == (0, "", "")


@pytest.mark.parametrize("words", WRITING.values(), ids=WRITING)
def test_what_is_written_can_be_undone_by_the_line_that_is_shown(book: Run, words: list[str]) -> None:
    if words[0] in {"undo", "redo"}:
        return
    before = everything(book)
    assert "Undo:  prospectr undo" in book(*words).err
    assert everything(book) != before
    book("undo")
    assert everything(book) == before


@pytest.mark.parametrize(
    ("words", "code", "name"),
    [
        (["show", "zzz"], 4, "contact-not-found"),
        (["show", "c2"], 4, "record-deleted"),
        (["show", "c99"], 4, "record-not-found"),
        (["show", "n"], 5, "contact-ambiguous"),
        (["next", "bo", "call someday"], 2, "plan-not-understood"),
        (["next", "bo", "call 2027-02-30"], 2, "date-not-understood"),
        (["qualify", "bo", "--need", "they are nice"], 2, "answer-not-understood"),
        (["done", "bo"], 4, "nothing-planned"),
        (["undo", "--op", "99"], 4, "operation-not-found"),
        (["list", "--limit", "x"], 2, "usage"),
        (["list", "nothing"], 2, "noun-unknown"),
        (["nothing"], 2, "usage"),
        (["show"], 2, "usage"),
        (["config", "set", "currency", "XXY"], 2, "value-refused"),
        (["today", "--book", "missing.db"], 6, "book-missing"),
    ],
)
def test_an_error_is_one_json_object_on_stderr(book: Run, words: list[str], code: int, name: str) -> None:
    book("add", "Nils")
    failed = book(*with_options(words, "--json"))
    assert (failed.code, failed.out) == (code, "")
    told = json.loads(failed.err)
    assert list(told) == ["code", "message", "hint", "candidates"]
    assert told["code"] == name
    assert told["message"]
    assert told["hint"]
    for candidate in told["candidates"]:
        assert list(candidate) == ["id", "name", "detail"]
        assert TYPED_ID.fullmatch(candidate["id"])


def test_an_ambiguous_name_names_its_candidates(book: Run) -> None:
    book("add", "Nils")
    told = json.loads(book("show", "n", "--json").err)
    assert {candidate["name"] for candidate in told["candidates"]} == {"Nora Lind", "Nils"}


def test_money_is_minor_units_and_a_currency(book: Run) -> None:
    answers = book("show", "nora", "--json").items[0]["answers"]
    assert answers["budget"]["amount"] == {"minor": 120000, "currency": "EUR"}
    assert answers["timeline"]["amount"] is None
    assert answers["timeline"]["decides_on"] == "2026-12-24"


def test_a_follow_up_has_the_same_shape_in_every_answer(book: Run) -> None:
    (on_the_agenda,) = (item for item in book("today", "--days", "9", "--json").items if item["type"] == "follow_up")
    listed = book("list", "followups", "--json").items[0]
    assert on_the_agenda["id"] == listed["id"] == "f1"
    shared = on_the_agenda.keys() & listed.keys()
    assert on_the_agenda["contact"] == on_the_agenda["with"]["id"] == "c1"
    assert on_the_agenda["with"]["name"] == "Nora Lind"
    assert {key: on_the_agenda[key] for key in shared} == {key: listed[key] for key in shared}


def test_the_agenda_names_the_section_of_each_item(book: Run) -> None:
    late = book("today", "--json", env={"PROSPECTR_TODAY": "2026-11-26"}).items
    assert [(item["section"], item["days_late"]) for item in late if item["type"] == "follow_up"] == [("late", 2)]


def test_an_empty_answer_is_an_answer(prospectr: Run) -> None:
    for words in (["today"], ["list"], ["list", "notes"], ["find", "nobody"], ["history"]):
        empty = prospectr(*words, "--json")
        answer = json.loads(empty.out)
        assert (empty.code, answer["schema"], answer["items"]) == (0, 1, [])
        plain = prospectr(*words, "--plain")
        assert (plain.code, plain.out) == (0, "")
        assert prospectr(*words).out.strip()


def test_plain_cuts_nothing_however_narrow_the_screen(prospectr: Run) -> None:
    name, note = "N" * 300, "likes\ttabs\nand new lines"
    prospectr("add", "--name", name, "--note", note)
    assert prospectr("list", "--plain", columns=20).out.split("\t")[1] == name
    assert prospectr("list", "notes", "--plain", columns=20).out.rstrip("\n").split("\t") == [
        "n1",
        "note · likes tabs⏎and new lines",
        "c1",
        name,
    ]


def test_json_keeps_what_plain_has_to_bend(prospectr: Run) -> None:
    note = "likes\ttabs\nand new lines"
    prospectr("add", "Nora", "--note", note)
    assert prospectr("list", "notes", "--json").items[0]["words"] == note


@pytest.mark.parametrize("option", ["--json", "--plain", "--quiet", "--no-input", "--yes", "--book=other.db"])
@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_takes_the_options_of_every_command(prospectr: Run, command: str, option: str) -> None:
    helped = prospectr(command, option, "--help")
    assert helped.code == 0
    assert option.partition("=")[0] in helped.out


def test_options_may_stand_before_the_command(book: Run) -> None:
    assert book("--json", "list").items == book("list", "--json").items


def with_options(words: list[str], *options: str) -> list[str]:
    """Return a command's words with options right after its name, where no note can swallow them."""
    return [words[0], *options, *words[1:]]


def beside(words: list[str]) -> list[str]:
    """Return the keys that stand beside the items of an answer."""
    if words[0] in {"today", "demo", "tui"}:
        return ["conversations"]
    if words[0] == "board":
        return ["pipeline", "pipeline_name", "from_on", "until_on", "open", "lost", "goals", "columns"]
    return ["report", "from_on", "until_on", "pipeline"] if words[0] == "report" and words[1:] else []


def check_item(item: dict[str, Any]) -> None:
    """Check an item and every record inside it: type and id first, ISO 8601 days and instants, money in minor units."""
    assert list(item)[:2] == ["type", "id"]
    assert item["type"] in TYPES
    if item["type"] in TYPES - UNTYPED:
        assert TYPED_ID.fullmatch(item["id"])
    for name, value in item.items():
        if value is not None and name.endswith("_on"):
            assert date.fromisoformat(value).isoformat() == value
        elif value is not None and name.endswith("_at"):
            assert value.endswith("Z")
            assert datetime.fromisoformat(value).utcoffset() is not None
        elif value is not None and name == "amount":
            assert set(value) == {"minor", "currency"}
            assert isinstance(value["minor"], int)
        for part in value if isinstance(value, list) else value.values() if isinstance(value, dict) else []:
            if isinstance(part, dict) and "uuid" in part:
                check_item(part)
        if isinstance(value, dict) and "uuid" in value:
            check_item(value)


def files_in(folder: Path) -> dict[str, bytes]:
    """Return every file and what is in it, but for the name of the process that last held the lock."""
    return {
        str(path.relative_to(folder)): b"" if path.suffix == ".lock" else path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


NOUNS = ("field", "goal", "mapping", "pipeline", "reason", "source", "stage", "tag")


def everything(run: Run) -> list[Any]:
    """Return all the book holds, as scripts see it; versions count on, and what is undone is in the history."""
    read: list[Result] = [run("show", ref, "--json") for ref in ("c1", "c2", "c3", "c4", "d1")]
    read += [run("list", noun, "--json") for noun in ("contacts", "companies", "followups", "notes", "interactions")]
    read += [run(noun, "list", "--json") for noun in NOUNS]
    return [re.sub(r'"(version|updated_at)": [^,}]*', "", result.out + result.err) for result in read]

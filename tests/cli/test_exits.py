"""How a command ends: the code a script reads, and that a change once saved is never called a failure."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.conftest import ROOT, Result, Run


def through_shell(line: str) -> Result:
    """Run a line in ``sh``; ``$P`` in it is the program."""
    wanted = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "P": f"{sys.executable} -m prospectr"}
    done = subprocess.run(["sh", "-c", line], env=wanted, capture_output=True, timeout=60, check=False)
    return Result(code=done.returncode, out=done.stdout.decode(), err=done.stderr.decode())


@pytest.fixture
def prospectr(prospectr: Run) -> Run:
    """The command on a screen so wide that no sentence is broken."""
    return partial(prospectr, columns=400)


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book with Nora and Nils."""
    prospectr("add", "Nora", "Lind", "next:call", "tue")
    prospectr("add", "Nils")
    return prospectr


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["today"], 0),
        (["find", "nobody"], 0),
        (["--help"], 0),
        (["list", "-h"], 0),
        (["--version"], 0),
        (["edit", "nora", "--name", "Nora Lind"], 0),
        (["redo"], 1),
        (["done", "f9"], 4),
        (["show"], 2),
        (["show", "--nonsense"], 2),
        (["add"], 2),
        (["snooze", "nora", "someday"], 2),
        (["log", "nora", "hello", "--on", "tomorrow"], 2),
        (["config", "set", "region", "XX"], 2),
        (["undo", "--op", "9" * 30], 2),
        (["undo", "9" * 30], 2),
        (["redo", "0"], 2),
        (["list", "--limit", "9" * 30], 2),
        (["find", "x", "--limit", "-1"], 2),
        (["history", "--limit", "9" * 30], 2),
        (["today", "--days", "9" * 30], 2),
        (["show", "zzz"], 4),
        (["config", "get", "nothing"], 4),
        (["undelete", "c9"], 4),
        (["show", "n"], 5),
        (["delete", "n"], 5),
        (["today", "--book", "missing.db"], 6),
    ],
    ids=lambda part: " ".join(part) if isinstance(part, list) else str(part),
)
def test_a_script_reads_from_the_code_what_went_wrong(book: Run, words: list[str], code: int) -> None:
    ended = book(*words)
    assert ended.code == code, ended.err
    assert "Traceback" not in ended.err
    if code:
        assert ended.err.startswith("error: ")
        assert len(ended.err.splitlines()) >= 2
    else:
        assert "error" not in ended.err


def test_undoing_more_than_there_is_is_refused_and_undoes_nothing(book: Run) -> None:
    before = book("history").out
    refused = book("undo", "500")
    assert (refused.code, refused.out) == (1, "")
    assert refused.err.splitlines()[0] == "error: There are 2 acts to undo, not 500."
    assert book("history").out == before
    assert book("undo", "2").code == 0
    nothing = book("undo")
    assert nothing.code == 1
    assert nothing.err.splitlines()[:2] == [
        "error: There is nothing to undo.",
        "To do again what was undone: prospectr redo",
    ]
    assert book("redo", "9").err.splitlines()[0] == "error: There are 2 acts to do again, not 9."
    assert book("redo", "2").code == 0
    assert book("history", "--json").items[0]["verb"] == "redo"


def test_an_act_undone_already_cannot_be_undone_again(book: Run) -> None:
    book("undo", "--op", "1")
    again = book("undo", "--op", "1")
    assert (again.code, again.err.splitlines()[0]) == (1, "error: Operation 1 cannot be undone: it is undone already.")


def test_a_step_done_already_stays_done(book: Run) -> None:
    book("done", "f1")
    again = book("done", "f1")
    assert (again.code, again.err.splitlines()[0]) == (1, "error: f1 is done already.")


@pytest.mark.parametrize(
    ("typed", "meant"), [("shwo", "show"), ("lst", "list"), ("addd", "add"), ("qualfy", "qualify")]
)
def test_a_command_nearly_right_is_named_and_not_run(book: Run, typed: str, meant: str) -> None:
    ended = book(typed, "nora")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.splitlines() == [
        f'error: There is no command "{typed}". Did you mean {meant}?',
        "See how it is used: prospectr --help",
    ]


def test_words_that_look_like_options_are_explained(book: Run) -> None:
    ended = book("note", "nora", "wants", "-20%")
    assert ended.code == 2
    assert 'For words that begin with "-", put -- before them.' in ended.err
    assert "prospectr note --help" in ended.err
    assert book("note", "nora", "--", "wants", "-20%").code == 0
    assert book("list", "notes", "--json").items[0]["words"] == "wants -20%"


def test_a_missing_value_is_no_word_that_begins_with_a_dash(book: Run) -> None:
    ended = book("next", "c1", "--none")
    assert (ended.code, ended.out) == (2, "")
    assert "put -- before them" not in ended.err
    assert "prospectr next --help" in ended.err


@pytest.mark.parametrize(
    ("ref", "command"),
    [
        ("c99", "list"),
        ("o99", "list companies"),
        ("f99", "list followups"),
        ("n99", "list notes"),
        ("i99", "list interactions"),
        ("k99", "list concerns"),
        ("y99", "list occasions"),
        ("s99", "source list"),
        ("m99", "source list"),
        ("t99", "tag list"),
        ("x99", "field list"),
    ],
)
def test_an_id_that_is_not_there_names_the_list_of_its_kind(book: Run, ref: str, command: str) -> None:
    refused = book("delete", ref)
    assert refused.code == 4
    assert refused.err.splitlines()[-1] == f"See what there is: prospectr {command}"
    assert book(*command.split()).code == 0


@pytest.mark.parametrize("words", [["show"], ["show", "--nonsense"], ["list", "--limit", "x"], ["nonsense"]])
def test_a_usage_error_is_json_where_json_was_asked_for(book: Run, words: list[str]) -> None:
    for line in ([*words, "--json"], ["--json", *words]):
        ended = book(*line)
        assert (ended.code, ended.out) == (2, "")
        assert json.loads(ended.err)["code"] == "usage"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_change_whose_answer_cannot_be_written_is_saved_and_says_so(book: Run) -> None:
    ended = through_shell("$P add Ole > /dev/full")
    assert ended.code == 7
    assert ended.err == "error: Saved, but the answer could not be written: No space left on device.\n"
    assert book("show", "ole").code == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize(("words", "file"), [("config set currency THB", "config.toml"), ("demo", "demo.db")])
def test_what_lies_beside_the_book_is_saved_too_when_its_answer_cannot_be_written(
    book: Run, home: Path, words: str, file: str
) -> None:
    assert through_shell(f"$P {words} > /dev/full").code == 7
    assert (home / file).exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_an_answer_that_cannot_be_written_is_a_failure(book: Run) -> None:
    ended = through_shell("$P list > /dev/full")
    assert ended.code == 1
    assert ended.err == "error: The answer could not be written: No space left on device.\n"
    assert through_shell("$P --help > /dev/full").code == 1


def test_a_closed_stdout_is_no_reason_to_lose_a_change(book: Run) -> None:
    assert through_shell("$P add Ole >&-").code == 7
    assert through_shell("$P today >&-").code == 1
    assert book("show", "ole").code == 0


def test_a_closed_stdin_or_stderr_bothers_nobody(book: Run) -> None:
    assert through_shell("$P today <&-").code == 0
    assert through_shell("$P add Ole <&- 2>&-").code == 0
    assert through_shell("$P add Pia <&- >&- 2>&-").code == 7
    assert len(book("list", "--json").items) == 4


@pytest.mark.parametrize("words", ["list", "history --json", "today --plain", "--help", "add --help"])
def test_a_reader_that_goes_away_is_no_failure(book: Run, words: str) -> None:
    ended = through_shell(f"{{ $P {words}; echo $? >&2; }} | true")
    assert ended.err == "0\n"


def test_a_long_answer_cut_short_by_head_is_no_failure(book: Run) -> None:
    for number in range(30):
        book("note", "nora", f"{number} " + "word " * 4000)
    ended = through_shell("{ $P list notes --plain; echo $? >&2; } | head -1 | cut -c 1-3")
    assert (ended.out, ended.err) == ("n30\n", "0\n")


def test_a_change_whose_reader_went_away_is_saved_and_says_so(book: Run) -> None:
    ended = through_shell("{ $P add Ole; echo $? >&2; } | true")
    assert ended.err.splitlines()[-1] in {"0", "7"}
    assert book("show", "ole").code == 0


def test_ctrl_c_at_a_prompt_ends_with_130_and_changes_nothing(book: Run) -> None:
    with Terminal("show", "n") as screen:
        screen.expect("Which one?")
        assert screen.interrupt() == 130
        assert "Interrupted; nothing was changed." in screen.text


def test_a_failure_nobody_thought_of_leaves_its_traceback_in_a_file(
    book: Run, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fall_over(*_arguments: object, **_named: object) -> None:
        message = "a wheel came off"
        raise RuntimeError(message)

    monkeypatch.setattr("prospectr.book.agenda.Agendas.read", fall_over)
    ended = book("today")
    log = home / "prospectr.log"
    assert ended.code == 1
    assert ended.err.splitlines() == [
        "error: Something went wrong: RuntimeError('a wheel came off')",
        f"The details are in {log}.",
    ]
    assert "fall_over" in log.read_text(encoding="utf-8")
    assert log.stat().st_mode & 0o077 == 0

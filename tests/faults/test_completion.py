"""At the press of the tab key nothing goes wrong aloud: no book, a broken one, a name that would act on the screen."""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from prospectr.cli import completing
from prospectr.cli.shells import SHELLS
from tests.conftest import Run
from tests.faults.test_cli_hostile import ACTING, TEXTS


def ask(spawn: Run, *words: str) -> tuple[int, str, str]:
    """Ask as zsh does; return the exit code and what was written."""
    done = spawn("prospectr", *words, env={"PROSPECTR_COMPLETE": "zsh"})
    return done.code, done.out, done.err


@pytest.fixture
def book(prospectr: Run, home: Path) -> Path:
    prospectr("add", "Nora Lind")
    return home / "book.db"


def test_without_a_book_nothing_is_offered_and_none_is_made(spawn: Run, home: Path) -> None:
    assert ask(spawn, "show", "") == (0, "", "")
    assert not home.exists()


@pytest.mark.parametrize(
    "content", [b"", b"name,phone\nNora,1\n" * 200, b"SQLite format 3\0", None], ids=["empty", "text", "cut", "folder"]
)
def test_a_file_that_is_no_book_is_passed_over(spawn: Run, home: Path, content: bytes | None) -> None:
    home.mkdir()
    if content is None:
        (home / "book.db").mkdir()
    else:
        (home / "book.db").write_bytes(content)
    assert ask(spawn, "show", "") == (0, "", "")
    assert [path.name for path in home.iterdir()] == ["book.db"]


def test_a_pipe_in_the_place_of_the_book_is_not_waited_for(spawn: Run, home: Path) -> None:
    home.mkdir()
    os.mkfifo(home / "book.db")
    assert ask(spawn, "show", "") == (0, "", "")


def test_a_database_of_another_program_is_passed_over(spawn: Run, home: Path) -> None:
    home.mkdir()
    with closing(sqlite3.connect(home / "book.db")) as connection:
        connection.execute("CREATE TABLE contact (slug TEXT)")
    assert ask(spawn, "show", "") == (0, "", "")


def test_a_damaged_book_is_passed_over_and_not_marked(spawn: Run, book: Path) -> None:
    content = bytearray(book.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    book.write_bytes(content)
    there = sorted(path.name for path in book.parent.iterdir())
    assert ask(spawn, "show", "") == (0, "", "")
    assert sorted(path.name for path in book.parent.iterdir()) == there
    assert book.read_bytes() == content


def test_a_book_that_is_being_written_is_not_waited_for(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROSPECTR_COMPLETE", "zsh")
    with closing(sqlite3.connect(book, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        start = time.monotonic()
        with pytest.raises(sqlite3.OperationalError):
            completing.answer(["prospectr", "show", ""], os.environ)
        assert time.monotonic() - start < 2


@pytest.mark.parametrize("text", ["language = [", 'language = 7\ncurrency = "XXX"\n', "\xff"])
def test_a_configuration_that_cannot_be_used_is_no_hindrance(spawn: Run, book: Path, text: str) -> None:
    (book.parent / "config.toml").write_text(text, encoding="latin-1")
    assert ask(spawn, "show", "n") == (0, "nora-lind\tNora Lind\n", "")


@pytest.mark.parametrize("shell", ["tcsh", "", "../bash"])
def test_a_shell_nobody_knows_hears_nothing(spawn: Run, book: Path, shell: str) -> None:
    done = spawn("prospectr", "show", "", env={"PROSPECTR_COMPLETE": shell})
    assert (done.code, done.out, done.err) == (0, "", "")


def test_a_script_that_hands_over_too_little_hears_nothing(spawn: Run, book: Path) -> None:
    for shell in SHELLS:
        done = spawn(env={"PROSPECTR_COMPLETE": shell})
        assert (done.code, done.out, done.err) == (0, "", "")


def test_bytes_that_are_no_text_are_no_beginning_of_anything(spawn: Run, book: Path) -> None:
    assert ask(spawn, "show", b"caf\xe9".decode(errors="surrogateescape")) == (0, "", "")


def test_a_screen_that_has_only_ascii_gets_what_it_can_show(spawn: Run, prospectr: Run) -> None:
    prospectr("add", "Åsa Öberg")
    prospectr("add", "สมชาย")
    done = spawn("prospectr", "show", "", env={"PROSPECTR_COMPLETE": "zsh", "PYTHONIOENCODING": "ascii"})
    assert (done.code, done.err) == (0, "")
    assert done.out == "asa-oberg\t?sa ?berg\n"


@pytest.mark.parametrize("text", TEXTS.values(), ids=list(TEXTS))
def test_a_name_is_one_line_that_does_nothing_to_the_screen(prospectr: Run, text: str) -> None:
    for field in ("name", "company", "tag", "source"):
        prospectr("add", "x", f"--{field}={text}", f"--next=call tue {text}")
    for words in (["show", ""], ["done", ""], ["list", "--tag", ""], ["list", "--company="], ["list", "--source", ""]):
        for line in answers(words):
            assert not ACTING.search(line), repr(line)
            assert "\n" not in line
            assert len(line) < 200


def answers(words: list[str]) -> Iterator[str]:
    """Give each line that each of the shells gets."""
    for shell in ("zsh", "fish"):
        said = completing.answer(["prospectr", *words], {**os.environ, "PROSPECTR_COMPLETE": shell})
        for line in said.split("\n"):
            assert line.count("\t") <= 1
            yield line.replace("\t", " ")
    for reason in ("9", "63"):
        line = "prospectr " + " ".join(words)
        said = completing.answer([line, "", reason, "80"], {**os.environ, "PROSPECTR_COMPLETE": "bash"})
        yield from said.split("\n")


@pytest.mark.parametrize("text", TEXTS.values(), ids=list(TEXTS))
def test_a_word_put_on_the_line_is_that_word_and_runs_nothing(prospectr: Run, tmp_path: Path, text: str) -> None:
    here = tmp_path / "here"
    here.mkdir()
    prospectr("add", "Bo", f"--tag={text}")
    for opened in ("", '"', "'"):
        said = completing.answer(
            [f"prospectr list --tag {opened}", "", "9", "80"], {**os.environ, "PROSPECTR_COMPLETE": "bash"}
        )
        for word in said.splitlines():
            shown = subprocess.run(
                ["bash", "--norc", "-c", f"printf %s {opened}{word}{opened}"],
                cwd=here,
                capture_output=True,
                check=True,
                timeout=60,
                encoding="utf-8",
            )
            assert shown.stdout == text.strip()
    assert list(here.iterdir()) == []


def test_the_scripts_evaluate_nothing_they_are_answered() -> None:
    for shell in SHELLS.values():
        script = (Path(completing.__file__).with_name(shell.script)).read_text(encoding="utf-8")
        assert not re.search(r"\beval\b|\bsource\b|COMPREPLY=\( *\$\(", script)

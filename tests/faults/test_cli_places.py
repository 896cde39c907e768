"""Books that are missing, foreign, damaged, locked or full, and surroundings that lie: a clear sentence, no loss."""

from __future__ import annotations

import fcntl
import json
import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from tests.conftest import ROOT, Result, Run

WRITE = ["note", "nora", "hello"]


@pytest.fixture
def prospectr(prospectr: Run) -> Run:
    """The command on a screen so wide that no sentence is broken."""
    return partial(prospectr, columns=400)


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book with Nora."""
    prospectr("add", "Nora", "Lind", "next:call", "tue", "::", "กาแฟ – é")
    return prospectr


def check_refused(refused: Result, code: int, *words: str) -> None:
    """Check that a command said in two lines or more what happened and what mends it, and ended with ``code``."""
    assert refused.code == code, refused
    assert refused.out == ""
    assert refused.err.startswith("error: ")
    assert len(refused.err.splitlines()) >= 2
    for word in words:
        assert word in refused.err
    assert "Something went wrong" not in refused.err


def test_a_book_named_but_not_there_is_said_and_not_made_by_reading(prospectr: Run, tmp_path: Path) -> None:
    path = tmp_path / "no" / "such.db"
    for words in (["today"], ["list"], ["show", "nora"], ["find", "x"], ["history"], ["done", "f1"], ["edit", "c1"]):
        check_refused(prospectr(*words, "--book", str(path)), 6, f"There is no book at {path}.")
    check_refused(prospectr("today", env={"PROSPECTR_BOOK": str(path)}), 6, f"There is no book at {path}.")
    assert not path.parent.exists()


def test_the_first_add_makes_the_book_named_for_its_owner_alone(prospectr: Run, tmp_path: Path) -> None:
    path = tmp_path / "new" / "my book.db"
    assert prospectr("add", "Nora", "--book", str(path)).code == 0
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    assert prospectr("show", "nora", env={"PROSPECTR_BOOK": str(path)}).code == 0


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "it is empty"),
        (b"name,phone\nNora,1\n" * 200, "is not a prospectr book"),
        (b"SQLite format 3\0", "is not a prospectr book"),
    ],
    ids=["empty", "a table of names", "a torn head"],
)
def test_a_file_that_is_no_book_is_left_as_it_is(prospectr: Run, home: Path, content: bytes, reason: str) -> None:
    home.mkdir()
    path = home / "book.db"
    path.write_bytes(content)
    for words in (["today"], ["add", "Nora"], ["undo"], ["add", "Nora", "-n"]):
        check_refused(prospectr(*words), 6, str(path), reason)
    assert path.read_bytes() == content


def test_another_programs_database_is_left_as_it_is(prospectr: Run, home: Path) -> None:
    home.mkdir()
    with closing(sqlite3.connect(home / "book.db")) as other:
        other.execute("CREATE TABLE moz_places (url TEXT)")
    before = (home / "book.db").read_bytes()
    for words in (["today"], ["add", "Nora"]):
        check_refused(prospectr(*words), 6, "it belongs to another program", "--book")
    assert (home / "book.db").read_bytes() == before


@pytest.mark.parametrize("place", ["folder", "/dev/null", "/dev/null/book.db"])
def test_what_is_no_file_is_no_book(prospectr: Run, tmp_path: Path, place: str) -> None:
    (tmp_path / "folder").mkdir()
    path = str(tmp_path / place)
    for words in (["today"], ["add", "Nora"]):
        check_refused(prospectr(*words, "--book", path), 6, path)


def test_a_book_of_a_newer_prospectr_is_not_touched(book: Run, home: Path) -> None:
    with closing(sqlite3.connect(home / "book.db")) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = (home / "book.db").read_bytes()
    for words in (["today"], WRITE, ["undo"]):
        check_refused(book(*words), 6, "was written by a newer prospectr (version 99", "Update prospectr")
    assert (home / "book.db").read_bytes() == before


def test_a_damaged_book_is_only_read_and_its_backup_is_named(book: Run, home: Path) -> None:
    path = home / "book.db"
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    path.write_bytes(content)
    for words in (["list"], WRITE):
        check_refused(book(*words), 6, f"The book {path} is damaged", str(home / "backups"))
    assert path.read_bytes() == bytes(content)


def test_a_book_in_use_is_waited_for_with_a_word(book: Run, home: Path) -> None:
    with (home / "book.db.lock").open("r+b") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        command = [sys.executable, "-m", "prospectr", *WRITE]
        wanted = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
        with subprocess.Popen(command, env=wanted, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as waiting:
            assert waiting.stderr is not None
            assert waiting.stderr.readline().decode().startswith("Waiting for process ")
            assert book("show", "nora").code == 0
            time.sleep(0.05)
            assert waiting.poll() is None
            fcntl.flock(lock, fcntl.LOCK_UN)
            waiting.communicate(timeout=30)
            assert waiting.returncode == 0
    assert book("list", "notes", "--json").items[0]["words"] == "hello"


def test_a_book_in_use_for_too_long_is_an_error(book: Run, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("prospectr.store.lock._wait_for", lambda *_arguments: False)
    with (home / "book.db.lock").open("r+b") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        refused = book(*WRITE, "--quiet")
        check_refused(refused, 6, "is in use by process", "nothing was changed", "try again")
        told = json.loads(book(*WRITE, "--json", "--quiet").err)
        assert told["code"] == "book-busy"
    assert book("list", "notes", "--json").items[0]["words"] != "hello"


def test_a_full_disk_loses_nothing_and_says_so(book: Run, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(sqlite3.connect(home / "book.db")) as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
    before = (home / "book.db").read_bytes()
    monkeypatch.setitem(sys.modules["prospectr.store.database"].WRITING_PRAGMAS, "max_page_count", pages)
    refused = book("note", "nora", "long " * 10_000)
    check_refused(refused, 1, "The disk is full", "the book is as it was", "Free some space")
    monkeypatch.undo()
    assert (home / "book.db").read_bytes() == before


def test_a_file_that_may_not_grow_is_a_clear_error(book: Run, home: Path) -> None:
    before = book("show", "nora", "--json").out
    size = (home / "book.db").stat().st_size
    command = f'ulimit -f {size // 512}; exec "{sys.executable}" -m prospectr note nora "$LONG"'
    wanted = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "LONG": "x" * 60_000}
    done = subprocess.run(["sh", "-c", command], env=wanted, capture_output=True, timeout=60, check=False)
    check_refused(Result(code=done.returncode, out=done.stdout.decode(), err=done.stderr.decode()), done.returncode)
    assert done.returncode in {1, 6}
    assert book("show", "nora", "--json").out == before


@pytest.mark.skipif(os.getuid() == 0, reason="nothing is read-only to root")
def test_a_book_that_may_not_be_written_can_still_be_read(book: Run, home: Path) -> None:
    (home / "book.db").chmod(0o400)
    (home / "book.db.lock").chmod(0o400)
    home.chmod(0o500)
    try:
        check_refused(book(*WRITE), 6, "cannot be written; nothing was changed")
        assert book("show", "nora").code == 0
    finally:
        home.chmod(0o700)


def test_a_folder_that_cannot_be_made_is_named(prospectr: Run, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    path = str(tmp_path / "file" / "book.db")
    check_refused(prospectr("add", "Nora", "--book", path), 6, str(tmp_path / "file"))
    assert prospectr("demo", env={"PROSPECTR_HOME": str(tmp_path / "file")}).code in {1, 6}


@pytest.mark.parametrize(
    "surroundings",
    [
        {"HOME": None, "PROSPECTR_HOME": None},
        {"HOME": "/nonexistent"},
        {"LC_ALL": "C"},
        {"LC_ALL": "xx_YY.nonsense", "LANG": "nonsense"},
        {"LC_ALL": None, "LANG": None},
        {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"TERM": "dumb"},
        {"TERM": None},
        {"NO_COLOR": ""},
        {"COLUMNS": "20"},
        {"COLUMNS": "0"},
        {"COLUMNS": "garbage"},
        {"COLUMNS": None, "LINES": None},
        {"TZ": "Nowhere/Land"},
        {"TZ": None},
        {"EDITOR": "garbage"},
    ],
    ids=lambda surroundings: " ".join(f"{name}={value}" for name, value in surroundings.items()),
)
def test_whatever_surrounds_it_the_program_does_its_work(
    spawn: Run, home: Path, surroundings: dict[str, str | None]
) -> None:
    env = {"PROSPECTR_BOOK": str(home / "book.db"), **surroundings}
    added = spawn("add", "Nora", "Lind", "next:call tue 10:00", "::", "caf\u00e9 \u0e01\u0e32\u0e41\u0e1f", env=env)
    if "PYTHONUTF8" in surroundings:
        assert (added.code, "it is not valid UTF-8" in added.err) == (2, True)
        return
    assert added.code == 0, added.err
    for words in (["today", "--days", "9"], ["show", "nora"], ["add", "--help"]):
        shown = spawn(*words, env=env)
        assert (shown.code, shown.err) == (0, "")
    (item,) = spawn("show", "nora", "--json", env=env).items
    assert item["notes"][0]["words"] == "café กาแฟ"


@pytest.mark.parametrize("today", ["garbage", "2026-02-30", "25:00", "0001-01-01", "9999-12-31", "0", "2026-11-21T99"])
def test_a_clock_that_cannot_be_read_is_named(book: Run, today: str) -> None:
    for words in (["today"], WRITE):
        refused = book(*words, env={"PROSPECTR_TODAY": today})
        check_refused(refused, 2, "PROSPECTR_TODAY")


def test_a_clock_that_is_set_back_loses_nothing(book: Run) -> None:
    earlier = {"PROSPECTR_TODAY": "2020-01-01"}
    assert book("note", "nora", "from the past", env=earlier).code == 0
    for words in (["today", "--days", "9"], ["show", "nora"], ["history"], ["list"]):
        assert book(*words, env=earlier).code == 0
    assert book("undo", env=earlier).out.startswith("Undone  #2")


def test_an_answer_in_ascii_escapes_what_ascii_lacks_and_json_loses_nothing(book: Run, spawn: Run) -> None:
    shown = spawn("show", "nora", env={"PYTHONIOENCODING": "ascii"})
    assert shown.out.isascii()
    assert "\\u0e01\\u0e32" in shown.out
    assert "o f1  call - Tue 24 Nov" in shown.out
    told = spawn("show", "nora", "--json", env={"PYTHONIOENCODING": "ascii"})
    assert told.out.isascii()
    assert told.items[0]["notes"][0]["words"] == "กาแฟ – é"

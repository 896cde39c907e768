"""The writers' queue: nobody's change is lost, and who is waited for is told."""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from prospectr.store.errors import BookBusyError
from prospectr.store.lock import writer_lock
from tests.book.shelf import add, open_book
from tests.store.shelter import end, start

MANY_ADDS = """
import sys
from pathlib import Path
from tests.book.shelf import add, new_book
for number in range(25):
    book = new_book(Path(sys.argv[1]))
    add(book, f"Nora Lind{sys.argv[2]}x{number} +cafe")
    book.close()
"""
HOLD = """
import sys, time
from pathlib import Path
from prospectr.store.lock import writer_lock
with writer_lock(Path(sys.argv[1]), print):
    print("held", flush=True)
    time.sleep(60)
"""


def open_files() -> int:
    """Count the files this process holds open."""
    return len(list(Path("/dev/fd").iterdir()))


def ignore(_process: int | None) -> None:
    """Hear who holds the book, and do nothing."""


def test_eight_programs_adding_at_once_lose_nothing(path: Path) -> None:
    programs = [start(MANY_ADDS, path, letter) for letter in "abcdefgh"]
    errors = [program.communicate(timeout=60)[1] for program in programs]
    assert errors == [""] * 8
    assert [program.returncode for program in programs] == [0] * 8
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*), count(DISTINCT slug) FROM contact").fetchone() == (200, 200)
        assert connection.execute("SELECT count(*) FROM operation").fetchone() == (200,)
        assert connection.execute("SELECT count(*) FROM tag").fetchone() == (1,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_who_holds_the_book_is_told_and_its_end_lets_the_next_one_in(path: Path) -> None:
    path.parent.mkdir()
    holder = start(HOLD, path)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    told: list[int | None] = []

    def hear(process: int | None) -> None:
        told.append(process)
        end(holder)

    with open_book(path, on_wait=hear) as book:
        add(book, "Nora Lind")
    assert told == [holder.pid]


def test_waiting_has_an_end_and_leaves_no_lock_behind(path: Path) -> None:
    path.parent.mkdir()
    with writer_lock(path, ignore):
        with pytest.raises(BookBusyError, match=str(os.getpid())), writer_lock(path, ignore, deadline=0.05):
            pytest.fail("two writers at once")
        before = open_files()
    deadline = time.monotonic() + 5
    while open_files() > before - 2 and time.monotonic() < deadline:
        time.sleep(0.01)
    with writer_lock(path, lambda _process: pytest.fail("the turn that came too late was kept"), deadline=0.05):
        pass


def test_a_writer_that_fails_gives_the_lock_back(path: Path) -> None:
    path.parent.mkdir()
    with pytest.raises(RuntimeError), writer_lock(path, ignore):
        raise RuntimeError
    with writer_lock(path, lambda _process: pytest.fail("the lock was kept")):
        pass


def test_reading_needs_no_turn(path: Path) -> None:
    with open_book(path) as book:
        add(book, "Nora Lind")
    with writer_lock(path, ignore), open_book(path, on_wait=lambda _process: pytest.fail("a reader waited")) as book:
        assert book.contacts.count() == 1

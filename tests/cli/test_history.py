"""Undo and redo as typed: several at once are one step, and the way back is always named."""

from __future__ import annotations

import pytest

from tests.conftest import Run


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book in which four things were done."""
    prospectr("add", "Nora", "Lind")
    for words in ("likes oat milk", "has a daughter", "plays chess"):
        prospectr("note", "nora", words)
    return prospectr


def notes(run: Run) -> list[str]:
    """Return the words of all notes, the newest first."""
    return [item["words"] for item in run("list", "notes", "--json").items]


def test_undoing_two_things_is_one_act_that_one_redo_takes_back(book: Run) -> None:
    undone = book("undo", "2")
    assert undone.out.splitlines() == [
        "Undone  #4  noted on Nora Lind (n3)",
        "        #3  noted on Nora Lind (n2)",
    ]
    assert undone.err == "Do it again:  prospectr redo 2\n"
    assert notes(book) == ["likes oat milk"]
    assert len(book("history", "--json").items) == 5
    assert book("redo", "2").code == 0
    assert notes(book) == ["plays chess", "has a daughter", "likes oat milk"]


def test_history_names_all_that_an_undo_took_back(book: Run) -> None:
    book("undo", "2")
    lines = book("history").out.splitlines()
    assert lines[0].endswith("undid #4, #3")
    assert lines[1].endswith("noted on Nora Lind (n3) · undone")
    book("redo", "2")
    assert book("history").out.splitlines()[0].endswith("did again #3, #4")


def test_an_undo_of_several_can_itself_be_undone(book: Run) -> None:
    book("undo", "2")
    again = book("undo", "--op", "5")
    assert again.code == 0
    assert again.out.startswith("Done again  #")
    assert notes(book) == ["plays chess", "has a daughter", "likes oat milk"]


def test_undoing_one_thing_names_the_way_back_without_a_number(book: Run) -> None:
    assert book("undo").err == "Do it again:  prospectr redo\n"


def test_a_rehearsed_undo_of_several_undoes_none(book: Run) -> None:
    rehearsed = book("undo", "3", "-n")
    assert rehearsed.out.splitlines()[0] == "What would be done, and is not (--dry-run):"
    assert rehearsed.err == "Nothing was changed (--dry-run).\n"
    assert len(notes(book)) == 3
    assert len(book("history", "--json").items) == 4


def test_a_long_list_of_what_was_undone_is_cut(book: Run) -> None:
    for number in range(10):
        book("note", "nora", f"word {number}")
    undone = book("undo", "14").out.splitlines()
    assert (len(undone), undone[-1]) == (11, " … and 4 more")
    assert book("redo", "14").out.splitlines()[-1] == " … and 4 more"
    assert len(book("undo", "14", "--json").items) == 14

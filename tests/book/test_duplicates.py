"""Duplicates: a seller who added somebody twice finds them, in every script, and tells apart who is not one."""

from __future__ import annotations

from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.book.duplicates import GROUP, SamePersonError, Search
from prospectr.book.refs import RecordDeletedError
from prospectr.core.duplicates import Person, read_name
from prospectr.core.quickadd import QuickAdd
from prospectr.core.text import fold
from prospectr.store.errors import UndoConflictError
from tests.book.shelf import add, contents


def name(book: Book, *names: str, **more: object) -> None:
    """Add contacts by name; ``more`` holds what their lines say besides."""
    for one in names:
        book.contacts.add(QuickAdd(name=one, **more))  # type: ignore[arg-type]


def pairs(book: Book, least: int = 50) -> list[tuple[str, str]]:
    """Return the names of likely pairs, the likeliest first."""
    found = book.duplicates.find(least=least)
    return [(pair.first.contact.name, pair.second.contact.name) for pair in found.pairs]


def people(*names: str) -> list[Person]:
    return [Person(number, read_name(fold(one)), "", (), (), None) for number, one in enumerate(names, 1)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("สมชาย ใจดี", "สมชายใจดี"),
        ("สมหญิง ศรีสุข", "สมหญิง ศรีสุก"),
        ("علي رضا كريمي", "علی‌رضا کریمی"),
        ("山田太郎", "山田 太郎"),
        ("Nora Lind", "Nora Lindt"),
        ("Nora Lind", "Lind, Nora"),
        ("Nora Lind", "Nora Maria Lind"),
        ("Beata Wiśniewska", "Beata Wisnieswka"),
        ("Xavier Schröder", "Savier Schröder"),
        ("Марина Иванова", "марина иванова"),
    ],
)
def test_whoever_was_added_twice_is_found(book: Book, one: str, other: str) -> None:
    name(book, one, "Ana Ruiz", "김민수", other)
    assert pairs(book) == [(one, other)]


@pytest.mark.parametrize(
    ("one", "other"),
    [("Lars Holm", "Lena Holm"), ("山田太郎", "山田次郎"), ("สมชาย ใจดี", "สมหมาย ใจดี"), ("Anna Berg", "Anne Berg")],
)
def test_another_given_name_is_another_person(book: Book, one: str, other: str) -> None:
    name(book, one, other)
    assert pairs(book) == []


def test_the_likeliest_comes_first_and_says_why(book: Book) -> None:
    for line in (
        "Nora Lind @Lind nora@lind.dk",
        "Nora Lindt @Lind",
        "Somchai Jaidee somchai@shop.th",
        "Somchai Jaidee SOMCHAI@shop.th",
        "Bea Holm bea@holm.dk",
        "Ole Holm bea@holm.dk",
    ):
        add(book, line)
    found = book.duplicates.find()
    assert [(pair.likeness, pair.reasons) for pair in found.pairs] == [
        (98, ("same name", "same e-mail")),
        (78, ("names 94% alike", "same company")),
        (55, ("same e-mail", "different names")),
    ]
    assert [pair.likeness for pair in book.duplicates.find(1).pairs] == [98]
    assert book.duplicates.find(1).more == 2
    assert pairs(book, 80) == [("Somchai Jaidee", "Somchai Jaidee")]
    assert (found.compared, found.more, found.cut) == (6, 0, 0)


def test_colleagues_with_the_line_of_their_office_are_not_taken_for_each_other(book: Book) -> None:
    for one in ("Ana Ruiz", "Bob Berg", "Cid Costa", "Dora Dahl", "Elif Ek", "Finn Frost", "Gro Gran"):
        add(book, f"{one} @Acme +4530123456 info@acme.dk")
    assert pairs(book, 1) == []


def test_two_of_a_family_with_one_phone_come_after_two_of_one_name(book: Book) -> None:
    for line in ("Ana Ruiz +4530123456", "Bob Ruiz +4530123456", "Cid Costa", "Cid Costa"):
        add(book, line)
    assert pairs(book, 40) == [("Cid Costa", "Cid Costa"), ("Ana Ruiz", "Bob Ruiz")]


def test_the_deleted_and_those_told_apart_are_left_out(book: Book, path: Path) -> None:
    for _twice in range(3):
        add(book, "Nora Lind")
    assert len(pairs(book)) == 3
    book.records.delete(*book.records.get("c3"))
    first, second = (book.refs.get_contact(ref) for ref in ("c2", "c1"))
    before = contents(path)
    told = book.duplicates.distinct(first, second)
    assert pairs(book) == []
    assert [card.contact.id for card in told.cards] == [2, 1]
    assert book.duplicates.distinct(second, first).operation is None
    book.history.undo()
    assert contents(path) == before
    assert len(pairs(book)) == 1
    book.history.redo()
    assert pairs(book) == []


def test_telling_apart_takes_two_people_who_are_there(book: Book) -> None:
    nora, bo = add(book, "Nora"), add(book, "Bo")
    with pytest.raises(SamePersonError, match="c1 Nora was named twice"):
        book.duplicates.distinct(nora, nora)
    book.records.delete("contact", bo.contact)
    with pytest.raises(RecordDeletedError):
        book.duplicates.distinct(nora, bo)


def test_telling_apart_twice_is_no_conflict_that_breaks(book: Book) -> None:
    nora, bo = add(book, "Nora"), add(book, "Bo")
    book.duplicates.distinct(nora, bo)
    undone = book.history.undo()[0]
    book.duplicates.distinct(nora, bo)
    assert undone.undone_by is not None
    with pytest.raises(UndoConflictError, match="told apart anew"):
        book.history.undo_operation(undone.undone_by)


def test_five_thousand_of_one_name_do_not_take_for_ever() -> None:
    crowd = people(*["Somchai Jaidee"] * 2000, "Nora Lind", "Nora Lindt")
    steps: list[None] = []
    search = Search(crowd, set(), 50)
    search.run(lambda: steps.append(None))
    assert [(first.contact_id, second.contact_id) for _percent, first, second in search.best(None)] == [(2001, 2002)]
    assert search.cut > 0
    assert len(steps) % len(crowd) == 0


def test_in_a_group_too_large_those_next_to_each_other_in_the_order_of_names_are_found() -> None:
    crowd = people(*(f"Marina Ivanovna {letter}{other}" for letter in "abcdefghij" for other in "klmnopqrst"))
    assert len(crowd) > GROUP
    search = Search([*crowd, *people("Marina Ivanovna Petrova", "Marina Ivanovna Petrowa")], set(), 50)
    search.run(lambda: None)
    found = {(first.name.words[-1], second.name.words[-1]) for _percent, first, second in search.best(None)}
    assert ("petrova", "petrowa") in found


def test_where_there_are_too_many_pairs_the_likelier_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("prospectr.book.duplicates.MOST_PAIRS", 10)
    crowd = people(*["Nora Lind"] * 7, "Beata Wisniewska", "Beata Wisniewska")
    search = Search(crowd, set(), 1)
    search.run(lambda: None)
    best = search.best(1)
    assert [first.name.joined for _percent, first, _second in best] == ["beatawisniewska"]
    assert search.count > len(best)

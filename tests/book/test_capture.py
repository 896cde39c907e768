"""Many lines at once: read one by one, written as one step, and as quick as a pipe wants."""

from __future__ import annotations

import re
import sqlite3
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from prospectr.book import Book
from prospectr.book.capture import Lookups
from prospectr.book.pipelines import StageNotFoundError
from prospectr.core.changes import Outcome
from prospectr.core.lines import BadLine
from prospectr.core.money import Money
from prospectr.core.pipeline import Stage
from prospectr.core.quickadd import QuickAdd
from prospectr.store import derived, search
from tests.book.shelf import add, contents, new_book, search_text

LINES = (
    "Nora Lind @Lind Café nora@lind.dk 20123456 +cafe source:fair/red flyer next:call tue :: likes oat milk",
    "Emil Berg @lind cafe work=emil@berg.dk by:nora shoe-size:42 bday:29 feb",
    "Bea Costa https://bea.example by:nobody next:call whenever shoe-size:big",
    "Nora Lind",
)
DEALS = (
    "Ann deal:menu 900 stage:presentation close:eom next:call tue",
    "Kit deal:roof 1,2345eur stage:nowhere close:yesterday :: a note",
    "Siti RM 300 close:eom stage:e2",
    "deal:sign JPY1200",
)


@pytest.fixture
def shoes(book: Book) -> Book:
    """Make a field for shoe sizes."""
    book.fields.add("Shoe size", "number")
    return book


def add_many(book: Book, *lines: str, shown: int | None = None) -> Outcome:
    read = [(number, book.contacts.read_line([line])) for number, line in enumerate(lines, 1)]
    captures, bad = book.contacts.read_captures(read)
    assert bad == []
    return book.contacts.add_many(captures, shown)


def test_many_lines_make_the_contacts_they_would_make_one_by_one(shoes: Book, tmp_path: Path) -> None:
    add_many(shoes, *LINES, *DEALS)
    alone = new_book(tmp_path / "alone" / "book.db")
    alone.fields.add("Shoe size", "number")
    for line in (*LINES, *DEALS):
        alone.contacts.add(alone.contacts.read_line([line]))
    alone.close()
    kept = [contents(place) for place in (shoes.settings.book, alone.settings.book)]
    for tables in kept:
        for row in (row for rows in tables.values() for row in rows):
            row.pop("uuid")
            row.pop("created_at")
    assert kept[0] == kept[1]
    assert search_text(shoes.settings.book) == search_text(alone.settings.book)


def test_they_are_one_step_to_undo_and_to_redo(shoes: Book, path: Path) -> None:
    before, words = contents(path), search_text(path)
    outcome = add_many(shoes, *LINES)
    after = contents(path)
    operation = shoes.history.operations()[0]
    assert (operation.id, operation.verb, operation.subject) == (outcome.operation, "contact.add_many", "c4")
    assert operation.label == "Nora Lind, Emil Berg, Bea Costa, Nora Lind"
    shoes.history.undo()
    assert (contents(path), search_text(path)) == (before, words)
    shoes.history.redo()
    assert contents(path) == after


def test_who_sent_them_may_stand_in_a_line_before(shoes: Book) -> None:
    cards = add_many(shoes, *LINES).cards
    assert [card.referred_by for card in cards] == [None, "Nora Lind", None, None]
    assert cards[2].contact.in_inbox
    notes = shoes.contacts.page(cards[2].contact.id).notes
    assert notes[0].words == "next:call whenever shoe-size:big by:nobody"


def test_of_a_deal_in_a_line_all_that_can_be_understood_is_kept(book: Book) -> None:
    """An unknown stage, a day that has passed and an odd amount go to the note; the rest stands."""
    cards = add_many(book, *DEALS).cards
    pages = [book.contacts.page(card.contact.id) for card in cards]
    offered = [[(card.deal.title, card.deal.amount, card.stage.name) for card in page.deals] for page in pages]
    assert offered == [
        [("menu", Money(90_000, "EUR"), "Presentation")],
        [("roof", None, "Needs analysis")],
        [],
        [("sign", Money(1200, "JPY"), "Needs analysis")],
    ]
    assert [card.contact.name for card in cards] == ["Ann", "Kit", "Siti", "sign"]
    assert [card.contact.in_inbox for card in cards] == [False, True, True, False]
    notes = [[note.words for note in page.notes] for page in pages]
    assert notes == [[], ["stage:nowhere 1,2345eur close:yesterday\na note"], ["RM 300 stage:e2 close:eom"], []]
    (deal,) = (card.deal for card in pages[0].deals)
    assert (str(deal.close_on), deal.opened_early, deal.next_on) == (
        "2026-11-30",
        "need interest fit",
        date(2026, 11, 24),
    )
    (step,) = pages[0].follow_ups
    assert step.deal_id is None, "the step is for whatever is sold to them"


def test_stages_are_looked_up_once_however_many_lines_name_them(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    get_stage = book.pipelines.get_stage

    def asking(text: str) -> Stage:
        asked.append(text)
        return get_stage(text)

    monkeypatch.setattr(book.pipelines, "get_stage", asking)
    add_many(book, *(f"Nora{number} deal:menu stage:closing" for number in range(9)), "Bo deal:x stage:obj")
    assert asked == ["closing", "obj"]


def test_what_a_person_should_know_is_counted(shoes: Book) -> None:
    add(shoes, "Old One nora@lind.dk")
    outcome = add_many(shoes, *LINES, "N. L. 20123456", "Ana foo@bar", shown=2)
    assert [card.contact.id for card in outcome.cards] == [2, 3]
    said = " ".join(outcome.remarks)
    assert "6 contacts were added; these are the first 2." in said
    assert "1 e-mail, phone or link looks wrong" in said
    assert "1 has words that were not understood." in said
    assert "3 may be in the book already: c2 (like c1), c5 (like c2), c6 (like c2)" in said


def test_an_address_or_a_page_in_common_makes_nobody_the_same(shoes: Book) -> None:
    outcome = add_many(shoes, "Nora https://lind.dk", "Emil https://lind.dk")
    assert not any("already" in remark for remark in outcome.remarks)
    assert add(shoes, "Ana https://lind.dk").contact.id == 3


def test_lines_that_name_nobody_come_apart(shoes: Book) -> None:
    lines = [(3, QuickAdd()), (4, QuickAdd(name="Nora")), (9, QuickAdd(name="a\0b"))]
    steps: list[None] = []
    captures, bad = shoes.contacts.read_captures(lines, ["shoe-size=42"], lambda: steps.append(None))
    assert [capture.name for capture in captures] == ["Nora"]
    assert [value for capture in captures for _field, value in capture.fields] == ["42"]
    assert [line.number for line in bad] == [3, 9]
    assert len(steps) == 3
    assert isinstance(bad[0], BadLine)
    assert re.match("line 3: There is nothing to add", bad[0].say())


def test_no_line_is_no_step(shoes: Book) -> None:
    outcome = add_many(shoes)
    assert (outcome.operation, outcome.cards, outcome.remarks) == (None, (), ())
    assert len(shoes.history.operations()) == 1


def test_a_rehearsal_keeps_nothing(path: Path) -> None:
    book = new_book(path, dry_run=True)
    assert [card.contact.name for card in add_many(book, *LINES[:1], "Emil by:nora").cards] == ["Nora Lind", "Emil"]
    assert not path.exists()


def many(count: int) -> list[str]:
    """Return that many lines, four of five of them with a company, a tag and a next step, the others with a deal."""
    named = [f"Nora @Company {number % 50} n{number}@lind.dk +tag{number % 9} next:call tue" for number in range(count)]
    return named[: count * 4 // 5] + ["Same Name deal:menu 900 stage:closing close:eom"] * (count // 5)


def test_twice_as_many_lines_are_twice_the_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the database does is counted in its own steps: no line costs more for those that came before it."""
    steps = {500: 0, 1000: 0}
    connect = sqlite3.connect
    for count in steps:

        def counting(*place: Any, **options: Any) -> sqlite3.Connection:
            connection: sqlite3.Connection = connect(*place, **options)
            connection.set_progress_handler(one_more, 1000)
            return connection

        def one_more(count: int = count) -> int:
            steps[count] += 1
            return 0

        book = new_book(tmp_path / str(count) / "book.db")
        add(book, "Ole")
        with monkeypatch.context() as patch:
            patch.setattr(sqlite3, "connect", counting)
            add_many(book, *many(count), shown=0)
        book.close()
    assert 1.5 * steps[500] < steps[1000] < 2.4 * steps[500]


def test_all_that_follows_from_thousands_of_lines_is_right(book: Book, path: Path) -> None:
    outcome = add_many(book, *many(2500), shown=0)
    assert outcome.operation is not None
    assert book.contacts.count() == 2500
    slugs = [row["slug"] for row in contents(path)["contact"]]
    assert slugs[:2] == ["nora", "nora-2"]
    assert slugs[-1] == "same-name-500"
    kept, words = contents(path), search_text(path)
    with book.database.maintenance() as connection:
        connection.execute("BEGIN")
        derived.derive_all(connection)
        search.rebuild(connection)
        connection.execute("COMMIT")
    assert contents(path) == kept
    assert [row[1:] for row in search_text(path)["search_contact"]] == [row[1:] for row in words["search_contact"]]


def test_a_stage_no_line_finds_is_looked_for_once(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many lines of a file name it, and each is told."""
    asked: list[str] = []
    look = book.pipelines.get_stage

    def get_stage(text: str) -> Stage:
        asked.append(text)
        return look(text)

    monkeypatch.setattr(book.pipelines, "get_stage", get_stage)
    lookups = Lookups(book)
    for _line in range(3):
        with pytest.raises(StageNotFoundError):
            lookups.get_stage("nowhere")
    assert asked == ["nowhere"]


def test_the_day_somebody_came_is_written_with_them(book: Book) -> None:
    """Leads are counted by it: it stands in the log like all that was written, and comes back with them."""
    card = add(book, "Nora")
    assert card.contact.added_on == date(2026, 11, 21)
    (kept,) = book.database.read("SELECT json_extract(after, '$.added_on') FROM change WHERE table_name = 'contact'")
    assert kept == ("2026-11-21",)
    book.history.undo()
    book.history.redo()
    assert book.refs.get_contact("nora").contact.added_on == date(2026, 11, 21)

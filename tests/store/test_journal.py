"""The journal: every act is one step, and every step leads back and forth."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prospectr.book import Book
from prospectr.book.history import NothingToRedoError, NothingToUndoError, OperationNotUndoableError, TooFewToUndoError
from prospectr.core.contact import Contact
from prospectr.core.errors import ProspectrError
from prospectr.core.money import Money
from prospectr.core.note import Concern
from prospectr.store import contacts, derived, search
from prospectr.store.errors import StaleRecordError, UndoConflictError
from tests.book.shelf import TRACES, add, contents, contents_of_new_book, new_book, open_book, rows_of, search_text


def test_a_contact_taken_back_and_added_again_is_the_same_one(book: Book, path: Path) -> None:
    nora = add(book, "Nora Lind @Lind nora@lind.dk +cafe next:call tue :: met at the fair").contact
    before = contents(path)
    book.history.undo()
    assert contents(path)["contact"] == []
    book.history.redo()
    assert contents(path) == before
    assert book.refs.get_contact("nora").contact.uuid == nora.uuid


def test_the_number_of_a_contact_taken_back_is_never_given_again(book: Book) -> None:
    assert add(book, "Nora Lind").contact.id == 1
    book.history.undo()
    assert add(book, "Emil Berg").contact.id == 2


def test_undo_remembers_across_restarts(path: Path) -> None:
    with open_book(path) as first:
        add(first, "Nora Lind")
    with open_book(path) as second:
        assert [operation.verb for operation in second.history.undo()] == ["contact.add"]
    with open_book(path) as third:
        assert [operation.label for operation in third.history.redo()] == ["Nora Lind"]


def test_several_steps_go_back_and_forth_in_order(book: Book, path: Path) -> None:
    nora = add(book, "Nora Lind").contact
    book.notes.add(nora.id, "likes oat milk")
    book.notes.add(nora.id, "has a dog")
    full = contents(path)
    assert [operation.id for operation in book.history.undo(2)] == [3, 2]
    assert [operation.id for operation in book.history.redo(2)] == [2, 3]
    assert contents(path) == full


def test_asking_for_more_steps_than_there_are_undoes_nothing(book: Book) -> None:
    add(book, "Nora Lind")
    with pytest.raises(TooFewToUndoError):
        book.history.undo(9)
    assert len(book.history.undo(1)) == 1
    with pytest.raises(NothingToUndoError):
        book.history.undo()


def test_a_new_act_closes_the_way_forward(book: Book) -> None:
    add(book, "Nora Lind")
    book.history.undo()
    add(book, "Emil Berg")
    with pytest.raises(NothingToRedoError):
        book.history.redo()


def test_an_older_step_is_undone_by_its_number(book: Book) -> None:
    nora = add(book, "Nora Lind").contact
    note = book.notes.add(nora.id, "likes oat milk").operation
    book.notes.add(nora.id, "has a dog")
    assert note is not None
    book.history.undo_operation(note)
    assert [kept.words for kept in book.contacts.page(nora.id).notes] == ["has a dog"]
    with pytest.raises(OperationNotUndoableError):
        book.history.undo_operation(note)


def test_a_step_that_something_newer_stands_on_is_refused_by_name(book: Book, path: Path) -> None:
    nora = add(book, "Nora Lind").contact
    book.contacts.edit(nora.id, {"name": "Nora Lund"})
    book.contacts.edit(nora.id, {"name": "Nora Lynd"})
    before = contents(path)
    with pytest.raises(UndoConflictError, match="c1"):
        book.history.undo_operation(2)
    assert contents(path) == before


def test_adding_a_contact_is_not_undone_from_under_its_notes(book: Book, path: Path) -> None:
    nora = add(book, "Nora Lind").contact
    book.notes.add(nora.id, "likes oat milk")
    before = contents(path)
    with pytest.raises(UndoConflictError, match="c1"):
        book.history.undo_operation(1)
    assert contents(path) == before


def test_a_tag_hung_twice_is_not_doubled_by_undoing_that_it_was_taken_off(book: Book) -> None:
    nora = add(book, "Nora Lind +cafe").contact
    taken = book.contacts.edit(nora.id, {"tags": []}).operation
    book.contacts.edit(nora.id, {"tags": ["cafe"]})
    assert taken is not None
    with pytest.raises(UndoConflictError, match="c1"):
        book.history.undo_operation(taken)
    with pytest.raises(UndoConflictError, match="c1"):
        book.history.undo_operation(1)


def test_an_edit_made_from_a_stale_screen_is_refused(path: Path) -> None:
    with open_book(path) as here, open_book(path) as there:
        nora = add(here, "Nora Lind next:call tue")
        assert nora.next_step is not None
        there.follow_ups.snooze(nora.next_step, "fri")
        with pytest.raises(StaleRecordError, match="f1"):
            here.follow_ups.snooze(nora.next_step, "mon")


def test_writing_what_is_there_already_is_no_step(book: Book) -> None:
    nora = add(book, "Nora Lind +cafe").contact
    outcome = book.contacts.edit(nora.id, {"name": "Nora Lind", "tags": ["Cafe"]})
    assert outcome.operation is None
    assert len(book.history.operations()) == 1


def add_and_fail(book: Book) -> None:
    """Add a contact, then stumble within the same act."""
    with book.act("contact.add") as unit:
        contacts.add_contact(unit, Contact(slug="", name="Emil Berg"))
        unit.finish()
        unit.connection.execute("UPDATE contact SET lifecycle = 'pigeon'")


def test_an_act_that_fails_halfway_leaves_nothing(book: Book, path: Path) -> None:
    add(book, "Nora Lind")
    before = contents(path), search_text(path)
    with pytest.raises(sqlite3.IntegrityError):
        add_and_fail(book)
    assert (contents(path), search_text(path)) == before
    assert len(book.history.operations()) == 1


def test_every_record_of_one_act_belongs_to_one_operation(book: Book, path: Path) -> None:
    add(book, "Nora Lind @Lind nora@lind.dk +cafe source:fair next:call tue :: met at the fair")
    with closing(sqlite3.connect(path)) as connection:
        written = connection.execute("SELECT DISTINCT operation_id FROM change").fetchall()
        tables = {name for (name,) in connection.execute("SELECT table_name FROM change").fetchall()}
    assert written == [(1,)]
    assert tables == {"company", "source", "contact", "contact_point", "tag", "contact_tag", "follow_up", "note"}


LINES = (
    "Nora Lind @Lind nora@lind.dk next:call tue",
    "Emil Berg +cafe +fair source:fair :: wants a tasting",
    "Bea Costa @Lind +cafe by:c1",
    "สมชาย ใจดี +กาแฟ :: ชอบกาแฟเย็น",
)
ACTS = st.lists(
    st.tuples(
        st.sampled_from(
            (
                "add note log plan complete snooze answer rename retag regroup delete undelete edit concern company"
                " offer move win lose reopen stage"
            ).split()
        ),
        st.integers(0, 3),
        st.integers(0, 3),
    ),
    min_size=1,
    max_size=9,
)


def act(book: Book, verb: str, which: int, how: int) -> None:
    """Do one act of a seller; one that makes no sense just now is refused, and changes nothing."""
    texts = ("oat milk", "wants a tasting", "กาแฟ", "Łukasz said “no”")
    everyone = [*book.contacts.cards(sort="added")]
    if verb == "add" or not everyone:
        add(book, LINES[which])
        return
    someone = everyone[which % len(everyone)].contact.id
    step = book.contacts.page(someone).card.next_step
    if verb == "note":
        book.notes.add(someone, texts[how], pinned=which == 0)
    elif verb == "log":
        kind, direction = ("call", "email", "meet", "message")[how], ("out", "in")[which % 2]
        book.interactions.log(someone, texts[how], kind=kind, direction=direction, then="" if how else "call fri")
    elif verb == "plan":
        book.follow_ups.plan(someone, ("call today", "meet tue 10:00", "todo 3d bring samples", "email +2w")[how])
    elif verb == "complete" and step:
        book.follow_ups.complete(step, note=texts[how], then="" if how else "call +1w")
    elif verb == "snooze" and step:
        book.follow_ups.snooze(step, ("fri", "+2w", "mon 10:00", "tomorrow")[how])
    elif verb == "answer":
        criterion = ("market", "budget", "authority", "timeline")[how]
        answers = ("yes", "no", "?", "yes 900eur" if criterion == "budget" else "yes")
        book.qualification.answer(someone, {criterion: book.qualification.parse(criterion, answers[which])})
    elif verb == "concern":
        raise_concern(book, someone, texts[how])
    elif verb in {"offer", "move", "win", "lose", "reopen", "stage"}:
        deal(book, verb, someone, how)
    else:
        change(book, verb, someone, how)


def deal(book: Book, verb: str, someone: int, how: int) -> None:
    """Do an act on a deal of a contact, or on a stage."""
    cards = book.contacts.page(someone).deals
    stage = book.pipelines.stages_of(1)[how % 2]
    if verb == "offer":
        amount = ("1200eur", "", "30000thb", "500")[how]
        book.deals.add(someone, book.deals.parse_offer("Website", amount, odds="40" if how else ""))
    elif verb == "stage":
        book.records.edit("stage", stage, {"odds": str(10 * how + 5)})
    elif cards and verb == "move":
        book.deals.move(cards[0].deal, book.pipelines.stages_of(1)[how])
    elif cards and verb == "win":
        book.closing.win(cards[0].deal, value=Money(90_000, "EUR") if how else None)
    elif cards and verb == "lose":
        book.closing.lose(cards[0].deal, book.reasons.get("price"), words="too dear")
    elif cards:
        book.deals.reopen(cards[-1].deal)


def change(book: Book, verb: str, someone: int, how: int) -> None:
    """Change, delete or bring back something."""
    page = book.contacts.page(someone)
    if verb == "rename":
        book.contacts.edit(someone, {"name": ("Nora Lund", "Óscar", "山田太郎", "Emil Berg")[how]})
    elif verb == "retag":
        book.contacts.edit(someone, {"tags": (["cafe"], [], ["fair", "กาแฟ"], ["x", "cafe"])[how]})
    elif verb == "regroup":
        book.contacts.edit(someone, {"company": ("Lind", "", "Costa", "Berg")[how], "emails": ["a@b.dk"][: how % 2]})
    elif verb == "delete":
        book.records.delete("contact", page.card.contact)
    elif verb == "undelete":
        gone = [book.records.find("contact", number) for number in range(1, 20)]
        for record in gone:
            if isinstance(record, Contact) and record.deleted_at:
                book.records.undelete("contact", record)
                return
    elif verb == "edit" and page.notes:
        book.records.edit("note", page.notes[0], {"words": ("new words", "กาแฟ", "x", "y")[how]})
    elif verb == "company" and page.card.contact.company_id:
        company = book.records.find("company", page.card.contact.company_id)
        book.records.edit("company", company, {"name": ("Lind & Sons", "Lind", "Łódź", "Kaffe")[how]})  # type: ignore[arg-type]


def raise_concern(book: Book, contact_id: int, words: str) -> None:
    """Keep a question the contact asked."""
    with book.act("concern.add") as unit:
        today = book.clock.today()
        concern = Concern(created_at=unit.now, updated_at=unit.now, contact_id=contact_id, words=words, raised_on=today)
        unit.insert("concern", concern)
        unit.about("contact", contact_id, "someone")


@settings(max_examples=25)
@given(ACTS)
def test_undo_gives_back_the_same_book_and_redo_the_changed_one(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[str, int, int]]
) -> None:
    path = tmp_path_factory.mktemp("law") / "book.db"
    book = new_book(path)
    states: list[tuple[dict[str, Any], dict[str, Any]]] = [
        (contents_of_new_book(), {"search_contact": [], "search_text": []})
    ]
    for verb, which, how in acts:
        before = len(book.history.operations())
        try:
            act(book, verb, which, how)
        except ProspectrError:
            assert len(book.history.operations()) == before
        if len(book.history.operations()) > before:
            states.append((contents(path), search_text(path)))
    for state in reversed(states[:-1]):
        book.history.undo()
        assert (contents(path), search_text(path)) == state
    for state in states[1:]:
        book.history.redo()
        assert (contents(path), search_text(path)) == state
        assert_derived(path)
    book.close()


def assert_derived(path: Path) -> None:
    """Compare what is kept for quickness with the same made anew from the records."""
    kept, kept_search = contents(path), search_text(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for index in ("search_contact_words", "search_contact_grams", "search_text_words", "search_text_grams"):
            connection.execute(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")
        connection.execute("BEGIN")
        derived.derive(connection, [row["id"] for row in kept["contact"]])
        search.rebuild(connection)
        assert rows_of(connection, "contact", TRACES) == kept["contact"]
        assert rows_of(connection, "deal", TRACES) == kept["deal"]
        made: dict[str, list[tuple[Any, ...]]] = {
            "search_contact": connection.execute("SELECT * FROM search_contact ORDER BY id").fetchall(),
            "search_text": connection.execute(
                "SELECT kind, record_id, contact_id, words FROM search_text ORDER BY kind, record_id"
            ).fetchall(),
        }
        assert made == kept_search
        connection.execute("ROLLBACK")


def test_the_journal_tells_the_moment_in_utc(path: Path) -> None:
    with open_book(path, "2026-11-21T12:00") as book:
        add(book, "Nora Lind")
        (operation,) = book.history.operations()
    assert operation.done_at == datetime(2026, 11, 21, 11, tzinfo=UTC)
    assert not operation.undone

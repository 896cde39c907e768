"""Any record: deleted with what belongs to it, and brought back with exactly that."""

from __future__ import annotations

from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.book.interactions import ChoiceNotKnownError
from prospectr.book.refs import RecordDeletedError
from prospectr.core.contact import Contact
from prospectr.core.interaction import Interaction
from prospectr.core.note import Note
from prospectr.store import contacts
from prospectr.store.errors import StaleRecordError
from tests.book.shelf import add, contents


def contact(book: Book, number: int) -> Contact:
    """Return a contact, deleted or not."""
    found = book.records.find("contact", number)
    assert isinstance(found, Contact)
    return found


def open_steps(book: Book) -> list[str]:
    """List the words of Nora's open follow-ups."""
    return [step.words for step in book.contacts.page(1).follow_ups if step.is_open]


@pytest.fixture
def planned(book: Book) -> Book:
    """Plan three steps with Nora, and delete one of them; the clock stands still all the while."""
    add(book, "Nora Lind")
    for words in ("first", "second", "third"):
        book.follow_ups.plan(1, f"call tue {words}")
    book.records.delete("follow_up", book.contacts.page(1).follow_ups[0])
    return book


def test_a_contact_comes_back_with_the_steps_that_went_along_and_no_other(planned: Book) -> None:
    planned.records.delete("contact", contact(planned, 1))
    planned.records.undelete("contact", contact(planned, 1))
    assert open_steps(planned) == ["second", "third"]


def test_what_went_along_is_known_after_undoing_and_redoing_too(planned: Book, path: Path) -> None:
    planned.records.delete("contact", contact(planned, 1))
    gone = contents(path)
    planned.history.undo(2)
    planned.history.redo(2)
    assert contents(path) == gone
    planned.records.undelete("contact", contact(planned, 1))
    assert open_steps(planned) == ["second", "third"]
    planned.history.undo()
    planned.records.undelete("contact", contact(planned, 1))
    assert open_steps(planned) == ["second", "third"]


def test_a_contact_deleted_twice_comes_back_with_what_went_along_last(planned: Book) -> None:
    planned.records.delete("contact", contact(planned, 1))
    planned.records.undelete("contact", contact(planned, 1))
    planned.records.delete("follow_up", planned.contacts.page(1).follow_ups[0])
    planned.records.delete("contact", contact(planned, 1))
    planned.records.undelete("contact", contact(planned, 1))
    assert open_steps(planned) == ["third"]


def test_notes_of_a_contact_that_another_window_takes_back_meanwhile_are_left_out(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(book, "Nora Lind :: likes oat milk")
    add(book, "Emil Berg :: has a dog")
    cards = contacts.get_cards
    monkeypatch.setattr(
        contacts, "get_cards", lambda reads, ids: [card for card in cards(reads, ids) if card.contact.id == 2]
    )
    assert [card.contact.name for _note, card in book.records.all(Note)] == ["Emil Berg"]


def test_an_outcome_can_be_taken_back_and_a_kind_cannot(planned: Book) -> None:
    (talk,) = planned.interactions.log(1, "hello").records
    assert isinstance(talk, Interaction)
    (changed,) = planned.records.edit("interaction", talk, {"outcome": ""}).records
    assert isinstance(changed, Interaction)
    assert changed.outcome is None
    with pytest.raises(ChoiceNotKnownError):
        planned.records.edit("interaction", changed, {"kind": ""})


def test_a_contact_that_was_changed_since_it_was_read_is_left_alone(planned: Book) -> None:
    read = contact(planned, 1)
    planned.contacts.edit(1, {"name": "Norah"})
    with pytest.raises(StaleRecordError):
        planned.records.edit("contact", read, {"name": "Eleonora"})
    assert contact(planned, 1).name == "Norah"


def test_what_belongs_to_a_deleted_contact_waits_for_them_to_come_back(book: Book) -> None:
    """A step that came back alone would be on no agenda, and counted on each."""
    add(book, "Nora Lind next:call today")
    book.concerns.raise_(1, "is it safe?")
    book.records.delete("contact", contact(book, 1))
    for ref in ("f1", "k1"):
        for deleted in (True, False):
            with pytest.raises(RecordDeletedError) as refused:
                book.records.get(ref, deleted=deleted)
            assert "prospectr undelete c1" in refused.value.hint
    book.history.undo()
    assert book.records.get("f1")[0] == "follow_up"

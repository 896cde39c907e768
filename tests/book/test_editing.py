"""Records opened, changed and written: never over what was changed in between."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.book.editing import ChangedMeanwhileError
from prospectr.book.pages import read_page
from prospectr.book.refs import NotContactError, RecordDeletedError, RecordNotFoundError
from prospectr.core.company import CompanyPage
from prospectr.core.contact import ContactPage
from prospectr.core.deal import DealPage
from prospectr.core.editable import FIELDS
from prospectr.core.note import Concern
from tests.book.shelf import add, contents, open_book
from tests.cli.test_every_field import BOOK, CHANGES, REFS
from tests.conftest import Run


@pytest.fixture
def full(prospectr: Run, path: Path) -> Iterator[Book]:
    """Open a book with a record of each type."""
    for words in BOOK:
        assert prospectr(*words).code == 0
    with open_book(path) as book:
        yield book


@pytest.mark.parametrize("table", FIELDS)
def test_no_record_is_written_over_that_was_changed_since_it_was_opened(full: Book, path: Path, table: str) -> None:
    (name, value), *others = CHANGES[table].items()
    mine = dict(others[-1:]) or {name: "mine"}
    opened = full.editing.open(REFS[table])
    full.editing.write(full.editing.open(REFS[table]), {name: value})
    after = contents(path)
    with pytest.raises(ChangedMeanwhileError) as refused:
        full.editing.write(opened, mine)
    assert contents(path) == after
    assert refused.value.now is not None
    assert refused.value.theirs == {name: refused.value.now.values[name]}
    assert refused.value.mine == mine


def test_only_what_is_typed_otherwise_is_written(book: Book) -> None:
    add(book, "Nora Lind @Lind nora@lind.dk")
    opened = book.editing.open("c1")
    assert book.editing.write(opened, opened.values).operation is None
    written = book.editing.write(opened, {**opened.values, "role": "chef"})
    assert written.cards[0].contact.role == "chef"
    assert written.cards[0].company == "Lind"


@pytest.mark.parametrize("changes", [{"tags": ["vip"]}, {"emails": ["n@lind.dk"]}], ids=["tag", "e-mail"])
def test_what_belongs_to_a_contact_counts_as_a_change_of_theirs(book: Book, changes: dict[str, object]) -> None:
    add(book, "Nora Lind nora@lind.dk")
    opened = book.editing.open("c1")
    book.contacts.edit(1, changes)
    with pytest.raises(ChangedMeanwhileError) as refused:
        book.editing.write(opened, {"name": "Eva"})
    assert refused.value.only_theirs == changes
    assert refused.value.fields_of_both == []
    now = refused.value.now
    assert now is not None
    assert book.editing.write_beside(now, refused.value.mine).cards[0].contact.name == "Eva"


def test_a_record_deleted_meanwhile_stays_deleted(book: Book) -> None:
    add(book, "Nora Lind")
    opened = book.editing.open("c1")
    book.records.delete("contact", opened.record)
    with pytest.raises(ChangedMeanwhileError) as refused:
        book.editing.write(opened, {"name": "Eva"})
    assert refused.value.now is None
    assert refused.value.hints[0] == "It is deleted."


def test_every_record_stands_on_a_page_of_its_own_or_of_its_contact(full: Book) -> None:
    pages = {ref: type(read_page(full, ref)) for ref in ("c1", "o1", "d1", "f1", "n1", "i1", "a1", "k1", "y1")}
    assert pages == dict.fromkeys(pages, ContactPage) | {"o1": CompanyPage, "d1": DealPage}
    for ref in ("s1", "t1", "e2"):
        with pytest.raises(NotContactError):
            read_page(full, ref)
    with pytest.raises(RecordNotFoundError):
        read_page(full, "n99")
    full.records.delete(*full.records.get("c1"))
    for ref in ("c1", "n1", "d1"):
        with pytest.raises(RecordDeletedError):
            read_page(full, ref)


def test_what_is_long_ago_is_on_the_page_that_is_opened_for_it(book: Book) -> None:
    add(book, "Nora Lind")
    for number in range(12):
        book.interactions.log(1, f"talk {number}")
        raised = book.concerns.raise_(1, f"question {number}").records[0]
        assert isinstance(raised, Concern)
        book.concerns.answer(raised, "yes")
    page = read_page(book, "i1", 3)
    assert isinstance(page, ContactPage)
    assert len(page.interactions) == 12
    page = read_page(book, "k1", 3)
    assert isinstance(page, ContactPage)
    assert page.named is not None
    assert page.named.id == 1

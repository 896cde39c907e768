"""Tags: renamed, put together and deleted, each one step to undo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.book.names import NameEmptyError, NameTakenError
from prospectr.book.tags import TagNotFoundError
from prospectr.core.changes import Outcome
from prospectr.store.errors import UndoConflictError
from tests.book.shelf import add, contents, search_text


@pytest.fixture
def tagged(book: Book) -> Book:
    """Hang tags on three contacts: Ana has both, Bob one, Cid the other."""
    for line in ("Ana +cafe +caffe", "Bob +caffe", "Cid +cafe"):
        add(book, line)
    return book


def counts(book: Book) -> dict[str, int]:
    """Return how many contacts each tag hangs on."""
    return {tag.name: count for tag, count in book.tags.all()}


def tags_of(book: Book) -> list[tuple[str, ...]]:
    """Return the tags of each contact."""
    return [card.tags for card in book.contacts.cards(sort="name")]


def rename(book: Book, old: str, new: str) -> Outcome:
    return book.tags.rename(book.tags.get(old), new)


def test_a_tag_is_found_with_its_sign_and_by_its_id(tagged: Book) -> None:
    assert {tagged.tags.get(text).id for text in ("cafe", "+Café", " CAFE ", "t1")} == {1}
    with pytest.raises(TagNotFoundError, match='There is no tag "cafes"') as refused:
        tagged.tags.get("cafes")
    assert [near.name for near in refused.value.candidates] == ["cafe", "caffe"]
    for text in ("", "+", "t99", "wine"):
        with pytest.raises(TagNotFoundError) as missing:
            tagged.tags.get(text)
        assert missing.value.hint


def test_a_renamed_tag_hangs_where_it_hung(tagged: Book) -> None:
    outcome = rename(tagged, "caffe", "+wine bar")
    assert outcome.remarks == ("caffe → wine bar",)
    assert counts(tagged) == {"cafe": 2, "wine bar": 2}
    assert [card.contact.name for card in tagged.contacts.cards({"tag": "Wine Bar"})] == ["Bob", "Ana"]
    assert rename(tagged, "cafe", "Café").operation is not None
    assert counts(tagged) == {"Café": 2, "wine bar": 2}
    assert rename(tagged, "cafe", "Café").operation is None


def test_renaming_into_another_tag_puts_the_two_together(tagged: Book, path: Path) -> None:
    outcome = rename(tagged, "caffe", "CAFE")
    assert outcome.remarks == ("caffe is cafe now, on 1 contact more.",)
    assert outcome.subject == "t1"
    assert counts(tagged) == {"cafe": 3}
    assert tags_of(tagged) == [("cafe",)] * 3
    tagged.history.undo()
    assert counts(tagged) == {"cafe": 2, "caffe": 2}
    assert "caffe" in str(search_text(path)["search_contact"])


def test_a_deleted_tag_is_taken_off_everyone_and_comes_back_to_them(tagged: Book, path: Path) -> None:
    outcome = tagged.tags.delete(tagged.tags.get("cafe"))
    assert outcome.remarks == ("It is taken off 2 contacts.",)
    assert counts(tagged) == {"caffe": 2}
    assert tags_of(tagged) == [("caffe",), ("caffe",), ()]
    _table, gone = tagged.records.get("t1", deleted=True)
    tagged.records.undelete("tag", gone)
    assert counts(tagged) == {"cafe": 2, "caffe": 2}


def test_a_deleted_tag_leaves_deleted_contacts_too(tagged: Book) -> None:
    _table, cid = tagged.records.get("c3")
    tagged.records.delete("contact", cid)
    assert tagged.tags.delete(tagged.tags.get("cafe")).remarks == ("It is taken off 1 contact.",)
    _table, gone = tagged.records.get("c3", deleted=True)
    assert tagged.records.undelete("contact", gone).cards[0].tags == ()


def test_a_tag_that_was_deleted_is_the_same_tag_when_it_is_used_again(tagged: Book) -> None:
    tagged.tags.delete(tagged.tags.get("cafe"))
    add(tagged, "Dora +Café")
    assert (counts(tagged), tagged.tags.get("cafe").id) == ({"Café": 1, "caffe": 2}, 1)
    with pytest.raises(UndoConflictError):
        tagged.history.undo_operation(tagged.history.operations()[1].id)
    tagged.history.undo(2)
    assert counts(tagged) == {"cafe": 2, "caffe": 2}


def test_a_tag_does_not_come_back_beside_one_of_its_name(tagged: Book) -> None:
    tagged.tags.delete(tagged.tags.get("cafe"))
    rename(tagged, "caffe", "cafe")
    _table, gone = tagged.records.get("t1", deleted=True)
    with pytest.raises(NameTakenError, match="t2 cafe"):
        tagged.records.undelete("tag", gone)


def test_a_tag_has_a_name(tagged: Book) -> None:
    for name in ("", "+", "  "):
        with pytest.raises(NameEmptyError):
            rename(tagged, "cafe", name)


@pytest.mark.parametrize(
    "act",
    [
        lambda book: rename(book, "cafe", "[/] ร้านกาแฟ"),
        lambda book: rename(book, "cafe", "caffe"),
        lambda book: book.tags.delete(book.tags.get("cafe")),
        lambda book: book.records.edit("tag", book.tags.get("cafe"), {"name": "x" * 300}),
    ],
)
def test_undo_and_redo_of_what_is_done_to_tags(tagged: Book, path: Path, act: Callable[[Book], Outcome]) -> None:
    before, words = contents(path), search_text(path)
    act(tagged)
    after, words_after = contents(path), search_text(path)
    tagged.history.undo()
    assert (contents(path), search_text(path)) == (before, words)
    tagged.history.redo()
    assert (contents(path), search_text(path)) == (after, words_after)

"""History: several steps as one act, the way back from an undo, and conflicts that say what is in the way."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.book.history import NothingToRedoError, NothingToUndoError, OperationNotUndoableError
from prospectr.core.deal import Deal
from prospectr.core.importing import ImportOptions
from prospectr.store.errors import UndoConflictError
from tests.book.incoming import Bring
from tests.book.shelf import add, contents, contents_of_new_book, open_book


@pytest.fixture
def steps(book: Book) -> Book:
    """Add Nora and write two notes on her: operations 1 to 3."""
    nora = add(book, "Nora Lind").contact
    book.notes.add(nora.id, "likes oat milk")
    book.notes.add(nora.id, "has a dog")
    return book


def test_several_steps_are_undone_as_one_act_and_done_again_as_one(steps: Book, path: Path) -> None:
    full = contents(path)
    assert [operation.undone_by for operation in steps.history.undo(2)] == [4, 4]
    undo = steps.history.operations()[0]
    assert (undo.verb, undo.label, undo.target_id) == ("undo", "#3, #2", None)
    assert [operation.id for operation in steps.history.redo(2)] == [2, 3]
    assert contents(path) == full
    assert len(steps.history.operations()) == 5


def test_of_several_steps_all_are_undone_or_none(book: Book, path: Path) -> None:
    add(book, "Ana Ruiz")
    add(book, "Bob Stone by:ana")
    book.contacts.edit(2, {"by": ""})
    book.history.undo_operation(1)
    add(book, "Cid Blake")
    before = contents(path)
    with pytest.raises(UndoConflictError, match="Operation 3"):
        book.history.undo(2)
    assert contents(path) == before
    assert len(book.history.operations()) == 5


def test_steps_undone_together_may_be_done_again_one_by_one(steps: Book) -> None:
    steps.history.undo(3)
    assert [operation.id for operation in steps.history.redo()] == [1]
    assert [operation.id for operation in steps.history.redo()] == [2]
    add(steps, "Emil Berg")
    with pytest.raises(NothingToRedoError):
        steps.history.redo()


def test_one_step_is_done_again_by_its_number_until_something_newer_is_done(book: Book) -> None:
    add(book, "Ana Ruiz")
    add(book, "Bob Stone")
    book.history.undo(2)
    assert [operation.id for operation in book.history.redo_operation(2)] == [2]
    with pytest.raises(NothingToRedoError):
        book.history.redo_operation(2)
    add(book, "Emil Berg")
    with pytest.raises(NothingToRedoError):
        book.history.redo_operation(1)


def test_an_undo_is_undone_by_its_number_even_after_a_newer_act(steps: Book, path: Path) -> None:
    full = contents(path)
    steps.history.undo(2)
    add(steps, "Emil Berg")
    assert [operation.id for operation in steps.history.undo_operation(4)] == [2, 3]
    assert contents(path)["note"] == full["note"]
    assert not any(operation.undone for operation in steps.history.operations())
    with pytest.raises(OperationNotUndoableError, match="was done again"):
        steps.history.undo_operation(4)
    with pytest.raises(OperationNotUndoableError, match="it did again"):
        steps.history.undo_operation(6)


def test_what_is_undone_already_tells_which_undo_brings_it_back(steps: Book) -> None:
    steps.history.undo()
    with pytest.raises(OperationNotUndoableError) as refused:
        steps.history.undo_operation(3)
    assert refused.value.hint.endswith("prospectr undo --op 4")


def test_a_record_that_is_not_there_any_more_is_named_and_can_be_brought_back(book: Book) -> None:
    add(book, "Ana Ruiz")
    add(book, "Bob Stone by:ana")
    book.contacts.edit(2, {"by": ""})
    book.history.undo_operation(1)
    add(book, "Cid Blake")
    assert book.history.undo()[0].id == 5
    with pytest.raises(UndoConflictError) as refused:
        book.history.undo()
    assert refused.value.message == ("Operation 3 was left as it is: c2 names c1, which is not there any more.")
    assert refused.value.hint == "Undo operation 4 first: prospectr undo --op 4"
    book.history.undo_operation(4)
    assert book.history.undo()[0].id == 3
    assert book.contacts.page(2).card.referred_by == "Ana Ruiz"


def test_a_rehearsed_undo_is_refused_for_the_same_reason(path: Path) -> None:
    with open_book(path) as book:
        add(book, "Ana Ruiz")
        add(book, "Bob Stone by:ana")
    with open_book(path, dry_run=True) as rehearsal, pytest.raises(UndoConflictError, match="c2 was written since"):
        rehearsal.history.undo_operation(1)


def test_what_was_written_since_is_named_with_the_operation_that_wrote_it(steps: Book) -> None:
    with pytest.raises(UndoConflictError, match="n1 was written since, and names c1") as refused:
        steps.history.undo_operation(1)
    assert refused.value.hint == "Undo operation 2 first: prospectr undo --op 2"


def test_a_change_since_is_named_with_the_operation_that_made_it(steps: Book) -> None:
    steps.contacts.edit(1, {"name": "Nora Lund"})
    steps.contacts.edit(1, {"name": "Nora Lynd"})
    steps.contacts.edit(1, {"company": "Lind"})
    with pytest.raises(UndoConflictError, match="c1 was changed since") as refused:
        steps.history.undo_operation(4)
    assert refused.value.hint == "Undo operation 5 first: prospectr undo --op 5"
    steps.history.undo_operation(5)
    steps.history.undo_operation(4)
    assert steps.contacts.page(1).card.contact.name == "Nora Lind"


def test_a_tag_hung_again_is_named_with_the_operation_that_hung_it(book: Book) -> None:
    add(book, "Nora Lind +cafe")
    book.contacts.edit(1, {"tags": []})
    book.contacts.edit(1, {"tags": ["cafe"]})
    with pytest.raises(UndoConflictError, match="c1 has that tag again") as refused:
        book.history.undo_operation(2)
    assert refused.value.hint == "Undo operation 3 first: prospectr undo --op 3"


def test_undoing_in_any_order_gets_nobody_stuck(steps: Book, path: Path) -> None:
    steps.contacts.edit(1, {"name": "Nora Lund"})
    for _step in range(2):
        steps.history.undo_operation(2)
        steps.history.undo_operation(steps.history.operations()[0].id)
    steps.history.undo(4)
    assert contents(path) == contents_of_new_book()


def deal(book: Book, stage: str = "") -> Deal:
    """Open a deal with Ana and return it."""
    (opened,) = book.deals.add(1, book.deals.parse_offer("Website", "50eur", stage=stage)).records[:1]
    assert isinstance(opened, Deal)
    return opened


def delete_deal_then_contact(book: Book) -> None:
    book.deals.delete(deal(book))
    book.records.delete(*book.records.get("c1"))


def bring_contact_back_then_add_deal(book: Book) -> None:
    book.records.delete(*book.records.get("c1"))
    book.records.undelete(*book.records.get("c1", deleted=True))
    deal(book)


def move_deal_then_delete_its_old_stage(book: Book) -> None:
    book.deals.move(deal(book, "e2"), book.pipelines.get_stage("e3"))
    book.stages.delete(book.pipelines.get_stage("e2"))


def bring_stage_back_then_add_deal(book: Book) -> None:
    book.stages.delete(book.pipelines.get_stage("e2"))
    book.records.undelete(*book.records.get("e2", deleted=True))
    deal(book, "e2")


def add_stage_then_move_deal_there(book: Book) -> None:
    opened = deal(book)
    book.stages.add("Second call")
    book.deals.move(opened, book.pipelines.get_stage("e5"))


def move_deal_then_win_it(book: Book) -> None:
    book.deals.move(deal(book), book.pipelines.get_stage("e3"))
    found = book.records.get("d1")[1]
    assert isinstance(found, Deal)
    book.closing.win(found)


def win_deal_then_delete_its_stage(book: Book) -> None:
    book.closing.win(deal(book, "e2"))
    book.stages.delete(book.pipelines.get_stage("e2"))


@pytest.mark.parametrize(
    ("play", "left"),
    [
        (delete_deal_then_contact, "d1 would be left without c1"),
        (bring_contact_back_then_add_deal, "d1 would be left without c1"),
        (move_deal_then_delete_its_old_stage, "d1 would be left without e2"),
        (bring_stage_back_then_add_deal, "d1 would be left without e2"),
        (add_stage_then_move_deal_there, "d1 would be left without e5"),
        (move_deal_then_win_it, "d1 was moved, won or lost since"),
        (win_deal_then_delete_its_stage, "d1 would be left without e2"),
    ],
)
def test_no_deal_is_left_without_its_contact_or_its_stage_or_apart_from_its_way(
    book: Book, play: Callable[[Book], None], left: str
) -> None:
    """An undo by number that would leave one behind is refused; what stands in its way is named, and undone first."""
    add(book, "Ana Ruiz")
    play(book)
    before = contents(book.database.path)
    with pytest.raises(UndoConflictError, match=left) as refused:
        book.history.undo_operation(3)
    assert refused.value.hint == "Undo operation 4 first: prospectr undo --op 4"
    assert contents(book.database.path) == before
    book.history.undo_operation(4)
    assert [undone.id for undone in book.history.undo_operation(3)] == [3]


def test_what_would_be_undone_next_or_done_again_is_named_with_the_records_it_wrote(book: Book) -> None:
    with pytest.raises(NothingToUndoError):
        book.history.next_to_undo()
    add(book, "Nora Lind next:call fri")
    operation, count = book.history.next_to_undo()
    assert (operation.verb, count) == ("contact.add", 2)
    with pytest.raises(NothingToRedoError):
        book.history.next_to_redo()
    book.history.undo()
    operation, count = book.history.next_to_redo()
    assert (operation.verb, count) == ("contact.add", 2)


@pytest.mark.parametrize("changes", [{"role": "baker"}, {"tags": []}])
def test_what_is_gone_is_named_where_only_a_part_of_it_was_changed(book: Book, changes: dict[str, object]) -> None:
    add(book, "Ana Ruiz +vip")
    book.contacts.edit(1, changes)
    book.history.undo_operation(2)
    book.history.undo_operation(1)
    with pytest.raises(UndoConflictError, match="c1 is not there any more"):
        book.history.undo_operation(3)


def test_what_a_company_is_called_elsewhere_is_named_by_the_company(book: Book, bring: Bring) -> None:
    rows = "Company name,Record ID\nLind,7\n"
    told = (("Company name", "company"), ("Record ID", "company-id"))
    bring(rows, told=told)
    book.history.undo()
    bring(rows.replace("Lind", "Lund"), "again.csv", told=told)
    with pytest.raises(UndoConflictError, match="o1 came in anew"):
        book.history.undo_operation(2)


def test_somebody_who_comes_back_stands_beside_another_of_that_name(book: Book, path: Path) -> None:
    add(book, "Nora Lind nora@lind.dk")
    book.history.undo()
    add(book, "Nora Lind")
    book.history.undo_operation(2)
    assert [book.contacts.page(number).card.contact.slug for number in (1, 2)] == ["nora-lind-2", "nora-lind"]
    full = contents(path)
    book.history.undo()
    book.history.redo()
    assert contents(path) == full


@pytest.mark.parametrize("line", ["Nora @Lind", "Nora +vip", "Nora source:fair"])
def test_a_name_that_was_given_anew_is_told_with_what_gave_it(book: Book, line: str) -> None:
    add(book, line)
    book.history.undo()
    add(book, line.replace("Nora", "Ida"))
    with pytest.raises(UndoConflictError, match="1 was made anew by that name") as refused:
        book.history.undo_operation(2)
    assert refused.value.hint == "Undo operation 3 first: prospectr undo --op 3"
    book.history.undo_operation(3)
    book.history.undo_operation(2)
    assert book.contacts.page(1).card.contact.name == "Nora"


def test_a_book_brought_in_twice_comes_back_once(book: Book, tmp_path: Path) -> None:
    with open_book(tmp_path / "theirs" / "book.db") as theirs:
        theirs.notes.add(add(theirs, "Ana Ruiz").contact.id, "has a dog")
        lines = io.BytesIO()
        theirs.exports.write(theirs.exports.choose_contacts(), lines, "jsonl")
    (tmp_path / "book.jsonl").write_bytes(lines.getvalue())
    add(book, "Bo")
    for _time in range(2):
        book.imports.apply(book.imports.plan([str(tmp_path / "book.jsonl")], ImportOptions()), ImportOptions())
        newest = book.history.operations(1)[0]
        if newest.id == 2:
            book.history.undo()
    with pytest.raises(UndoConflictError, match="c2 came in anew") as refused:
        book.history.undo_operation(3)
    assert refused.value.hint == "Undo operation 4 first: prospectr undo --op 4"


def test_an_import_that_came_back_beside_a_namesake_can_be_undone_again(book: Book, bring: Bring) -> None:
    bring("Name\nNora Lind\n")
    book.history.undo()
    add(book, "Nora Lind")
    book.history.undo_operation(2)
    assert [one.id for one in book.history.undo_operation(1)] == [1]
    assert book.contacts.count() == 1


def test_what_was_changed_is_named_with_whose_it_is(book: Book, bring: Bring) -> None:
    bring("Name,Rang\nFia Thoma,A\n")
    book.contacts.edit(1, {"fields": ["Rang=B"]})
    with pytest.raises(UndoConflictError, match="v1 of c1 was changed since"):
        book.history.undo_operation(1)


def test_what_was_undone_before_a_change_is_named_with_the_way_back(steps: Book) -> None:
    with pytest.raises(NothingToRedoError) as never:
        steps.history.redo()
    assert never.value.hints == ("See what was done: prospectr history",)
    steps.history.undo()
    steps.notes.add(1, "is ill")
    with pytest.raises(NothingToRedoError) as refused:
        steps.history.redo()
    assert refused.value.hints[0] == "Bring back what was undone before: prospectr undo --op 4"
    assert [one.id for one in steps.history.undo_operation(4)] == [3]

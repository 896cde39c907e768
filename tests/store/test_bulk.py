"""Many records at once: written, found, taken back and done again as if one by one."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prospectr.book import Book
from prospectr.core.contact import DERIVED_FIELDS, FILLED_IN_FIELDS, Contact, ContactPoint
from prospectr.core.note import Note
from prospectr.core.tag import ContactTag
from prospectr.store import companies, derived, search, tags
from prospectr.store.errors import UndoConflictError
from prospectr.store.history import changes_to_take_back
from prospectr.store.journal import FEW
from prospectr.store.slugs import free_slug, free_slugs
from tests.book.shelf import add, contents, new_book, search_text
from tests.store.test_journal import assert_derived

MANY = 3 * FEW


def bring_many(book: Book, *, start: int = 0) -> int:
    """Write many contacts with all that a bought list brings, in one act, and return its number."""
    with book.act("test") as unit:
        company = companies.add_company(unit, f"Lind {start}")
        tag = tags.get_or_add_tag(unit, "fair")
        names = [f"Nora {number}" for number in range(start, start + MANY)]
        people = unit.insert_many(
            "contact",
            [
                Contact(slug=slug, name=name, company_id=company.id, role="Ägare", in_inbox=True)
                for slug, name in zip(free_slugs(unit, "contact", names), names, strict=True)
            ],
        )
        for kind, value in (("phone", "+45 33 {} 10"), ("email", "nora{}@lind.dk")):
            points = [
                ContactPoint(contact_id=one.id, kind=kind, label="work", value=value.format(one.id)) for one in people
            ]
            unit.insert_many("contact_point", points)
        unit.insert_many("contact_tag", [ContactTag(contact_id=one.id, tag_id=tag.id) for one in people])
        words = [Note(contact_id=one.id, words=f"กาแฟ oat {one.id}", noted_on=book.clock.today()) for one in people]
        unit.insert_many("note", words)
        unit.about("contact", people[0].id, people[0].name)
        return unit.operation_id or 0


def test_many_written_at_once_are_as_those_written_one_by_one(book: Book, path: Path) -> None:
    add(book, "Nora 3")
    with book.act("test") as unit:
        given_out = [Note(contact_id=1, words=f"oat {number}", noted_on=book.clock.today()) for number in range(MANY)]
        many = unit.insert_many("note", [replace(given_out[0], uuid="f" * 32), *given_out[1:]])
        alone = unit.insert("note", given_out[-1])
    assert [one.id for one in many] == list(range(1, MANY + 1))
    assert alone == replace(many[-1], id=MANY + 1, uuid=alone.uuid)
    assert many[0].uuid == "f" * 32
    assert all(re.fullmatch("[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}", one.uuid) for one in many[1:])
    rows = contents(path)["note"]
    assert [row["words"] for row in rows[:MANY]] == [one.words for one in given_out]
    assert len(rows) == MANY + 1


def test_rows_written_without_a_record_are_as_those_of_records(book: Book, path: Path) -> None:
    add(book, "Nora")
    day = book.clock.today()
    with book.act("test") as unit:
        notes = [Note(contact_id=1, words=f"it's oat {number}", noted_on=day, pinned=True) for number in range(MANY)]
        unit.insert_many("note", notes)
        rows = [(1, note.words, day, True) for note in notes]
        brought = ["f" * 32, *[""] * (MANY - 1)]
        numbers = unit.write_many("note", Note, ("contact_id", "words", "noted_on", "pinned"), rows, uuids=brought)
        assert not unit.write_many("note", Note, ("contact_id", "words", "noted_on"), [])
    assert list(numbers) == list(range(MANY + 1, 2 * MANY + 1))
    written = contents(path)["note"]
    assert written[MANY]["uuid"] == "f" * 32
    assert len({row["uuid"] for row in written}) == 2 * MANY
    for one, other in zip(written[:MANY], written[MANY:], strict=True):
        assert one | {"id": 0, "uuid": ""} == other | {"id": 0, "uuid": ""}
    assert_derived(path)


def test_what_is_noted_of_new_rows_is_all_they_were_written_with(book: Book, path: Path) -> None:
    number = bring_many(book)
    with book.act("test") as unit:
        unit.write_many("contact", Contact, ("slug", "name", "in_inbox"), [("o'brien", 'O\'Brien \\ "n" \n', False)])
        noted = [*changes_to_take_back(unit, number), *changes_to_take_back(unit, unit.operation_id or 0)]
        rows = {(one.table_name, one.row_id): unit.find_row(one.table_name, one.row_id) or {} for one in noted}
    assert len(noted) == 5 * MANY + 3
    later = {*DERIVED_FIELDS, *FILLED_IN_FIELDS}
    for one in noted:
        row = rows[one.table_name, one.row_id]
        assert {name: value for name, value in (one.after or {}).items() if name not in later} == {
            name: value for name, value in row.items() if one.table_name != "contact" or name not in later
        }


def test_what_is_searched_and_computed_of_many_is_as_it_would_be_made_anew(book: Book, path: Path) -> None:
    bring_many(book)
    bring_many(book, start=MANY)
    assert_derived(path)
    assert len(book.search.find("oat", MANY * 3).hits) == 2 * MANY
    assert len(book.search.find("agare", MANY * 3).hits) == 2 * MANY
    with book.act("test") as unit:
        company = companies.companies_called(unit, "Lind 0")[0]
        unit.update("company", company, replace(company, name="Berg", folded_name="berg"))
    assert_derived(path)
    assert len(book.search.find("berg", MANY * 3).hits) == MANY


def test_many_go_back_and_forth_as_one_step(book: Book, path: Path) -> None:
    bring_many(book)
    before = contents(path), search_text(path)
    number = bring_many(book, start=MANY)
    after = contents(path), search_text(path)
    book.history.undo_operation(number)
    assert (contents(path), search_text(path)) == before
    assert_derived(path)
    book.history.redo()
    assert (contents(path), search_text(path)) == after
    assert_derived(path)


def test_numbers_taken_back_are_never_given_again(book: Book) -> None:
    bring_many(book)
    book.history.undo()
    bring_many(book)
    assert min(card.contact.id for card in book.contacts.cards()) == MANY + 1


def test_one_of_many_that_was_changed_since_stands_in_the_way_of_all(book: Book, path: Path) -> None:
    number = bring_many(book)
    book.contacts.edit(5, {"name": "Emil"})
    before = contents(path)
    with pytest.raises(UndoConflictError, match="c5 was changed since"):
        book.history.undo_operation(number)
    assert contents(path) == before


def test_one_of_many_that_is_there_again_stands_in_the_way_of_doing_it_again(book: Book, path: Path) -> None:
    add(book, "Emil")
    with book.act("test") as unit:
        kinds = [tags.get_or_add_tag(unit, f"kind {number}") for number in range(MANY)]
    with book.act("test") as unit:
        unit.insert_many("contact_tag", [ContactTag(contact_id=1, tag_id=tag.id) for tag in kinds])
    book.history.undo()
    with book.act("undo") as unit:
        unit.insert("contact_tag", ContactTag(contact_id=1, tag_id=kinds[7].id))
    before = contents(path)
    with pytest.raises(UndoConflictError, match="has that tag again"):
        book.history.redo()
    assert contents(path) == before


def test_a_contact_merged_away_takes_its_words_along(book: Book, path: Path) -> None:
    nora, emil = add(book, "Nora :: oat").contact, add(book, "Emil").contact
    with book.act("test") as unit:
        (note,) = [book.contacts.page(nora.id).notes[0]]
        unit.update("note", note, replace(note, contact_id=emil.id))
    assert [row[2] for row in search_text(path)["search_text"]] == [emil.id]
    assert_derived(path)


NAMES = st.lists(st.sampled_from(("Nora", "nora 2", "Nora-2", "Nora 2 2", "Emil", "นอรา", "", "c5")), max_size=12)


@settings(max_examples=40)
@given(there=NAMES, names=NAMES)
def test_slugs_given_at_once_are_those_given_one_by_one(
    tmp_path_factory: pytest.TempPathFactory, there: list[str], names: list[str]
) -> None:
    book = new_book(tmp_path_factory.mktemp("slugs") / "book.db")
    with book.act("test") as unit:
        unit.insert_many("contact", [Contact(slug=free_slug(unit, "contact", name), name="x") for name in there])
        unit.slugs_given.clear()
        at_once = free_slugs(unit, "contact", names)
        unit.slugs_given.clear()
        one_by_one = [free_slug(unit, "contact", name) for name in names]
        assert at_once == one_by_one
        assert len(set(at_once)) == len(at_once)
        unit.insert_many("contact", [Contact(slug=slug, name="x") for slug in at_once])
    book.close()


def test_facts_that_stand_already_are_not_written_again(book: Book) -> None:
    bring_many(book)
    with book.act("test") as unit:
        seen: list[str] = []
        unit.connection.set_trace_callback(seen.append)
        derived.derive(unit.connection, range(1, MANY + 1))
        search.reindex(unit.connection, [("contact", number) for number in range(1, MANY + 1)], ())
        unit.connection.set_trace_callback(None)
    assert not [statement for statement in seen if not statement.startswith(("SELECT", "--"))]

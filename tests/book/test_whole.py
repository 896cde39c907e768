"""The whole book as lines: out and in again it is the same book; into another, nothing of either is lost."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from errno import ENOSPC
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prospectr.book import Book
from prospectr.book.whole import BookChangedSincePlanError, BookPlan, plan_book, read_book, write_book
from prospectr.book.whole import write_part as write_part_of
from prospectr.core.changes import Outcome
from prospectr.core.contact import Contact
from prospectr.core.deal import DealCheck, DealPerson
from prospectr.core.duplicates import DistinctPair
from prospectr.core.errors import InputError, ProspectrError
from prospectr.core.field import Field, FieldValue
from prospectr.core.goal import Goal
from prospectr.core.importing import ImportBatch, KeptProperty, OutsideId, SavedMapping
from prospectr.core.interaction import Interaction
from prospectr.core.note import Concern
from prospectr.core.occasion import Occasion
from prospectr.core.qualification import Answer
from prospectr.core.record import Kept
from prospectr.core.source import SourceCost
from prospectr.exchange.lines import BookFileNewerError, LineWriter
from prospectr.store.bookfacts import find_fact, keep_fact
from prospectr.store.conflicts import NEVER_WITHOUT
from prospectr.store.errors import DiskFullError
from prospectr.store.whole import HISTORY, NOUNS
from tests.book.incoming import bringer
from tests.book.shelf import add, contents, new_book, open_book, rows_of, search_text
from tests.store.test_journal import ACTS, act, assert_derived

LATER = "2026-11-25T12:00"
LATEST = "2026-11-30T12:00"


def write(book: Book) -> bytes:
    """Return the whole book as a file."""
    file = StringIO(newline="")
    write_book(book, file)
    return file.getvalue().encode()


def write_part(book: Book, *contact_ids: int) -> bytes:
    """Return some contacts as a file."""
    file = StringIO(newline="")
    write_part_of(book, file, contact_ids)
    return file.getvalue().encode()


def look(book: Book, content: bytes) -> BookPlan:
    """Return what the import of a file would do."""
    plan = plan_book(book, BytesIO(content), name="book.jsonl", digest="d1")
    plan.close()
    return plan


def read(book: Book, content: bytes) -> Outcome:
    """Import a file."""
    with closing(plan_book(book, BytesIO(content), name="book.jsonl", digest="d1")) as plan:
        return read_book(book, plan)


def counts(plan: BookPlan) -> tuple[int, int, int, int]:
    """Return how many rows are new, changed, the same and in conflict; none is ever rejected by itself."""
    counted = plan.plan.counts
    assert counted["rejected"] == 0
    return counted["new"], counted["changed"], counted["same"], counted["conflict"]


def everything(path: Path) -> dict[str, Any]:
    """Return every row of every table but the book's own facts, and which numbers were used."""
    with closing(sqlite3.connect(path)) as connection:
        rows: dict[str, Any] = {table: rows_of(connection, table, set()) for table in (*NOUNS, "operation")}
        rows["change"] = connection.execute("SELECT * FROM change ORDER BY operation_id, position").fetchall()
        rows["numbers"] = dict(
            connection.execute("SELECT name, seq FROM sqlite_sequence WHERE name <> 'search_text'").fetchall()
        )
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    return rows | search_text(path)


def names_in(book: Book) -> list[str]:
    """Return the names of everybody in a book."""
    return sorted(card.contact.name for card in book.contacts.cards(sort="added"))


def changed_rows(content: bytes, change: Callable[[dict[str, Any]], dict[str, Any] | None]) -> bytes:
    """Return a file whose rows went through ``change``, with a right last line; None leaves a row out."""
    file = StringIO(newline="")
    writer = LineWriter(file)
    for line in content.splitlines()[:-1]:
        item = change(json.loads(line))
        if item is not None:
            writer.write_object(item)
    writer.end()
    return file.getvalue().encode()


@pytest.fixture
def other(home: Path) -> Path:
    """Return where another book is to lie."""
    return home / "other.db"


def fill(book: Book) -> None:
    """Write what a seller has of three people."""
    nora = add(
        book, "Nora Lind @Lind nora@lind.dk 081-234-5678 +cafe source:fair next:call tue :: met at the fair"
    ).contact
    emil = add(book, "Emil Berg +cafe by:c1").contact
    add(book, "สมชาย ใจดี +กาแฟ :: ชอบกาแฟเย็น")
    book.deals.add(nora.id, book.deals.parse_offer("Website", "1200eur", odds="40"))
    book.notes.add(emil.id, "wrong note")
    book.history.undo()
    book.notes.add(emil.id, "has a dog", pinned=True)
    book.records.delete("note", book.contacts.page(nora.id).notes[0])


@settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow])
@given(acts=ACTS, back=st.integers(0, 3))
def test_out_and_in_again_it_is_the_same_book(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[str, int, int]], back: int
) -> None:
    folder = tmp_path_factory.mktemp("whole")
    here, there = folder / "here.db", folder / "there.db"
    book, again = new_book(here), new_book(there)
    carry_out(book, [("add", 0, 0), *acts])
    for _time in range(min(back, len(book.history.operations()))):
        book.history.undo()
    content = write(book)
    assert read(again, content).operation is None
    assert everything(there) == everything(here)
    assert_derived(there)
    assert write(again) == content

    assert counts(look(again, content))[:2] == (0, 0)
    assert counts(look(again, content))[3] == 0
    assert read(again, content).operation is None

    for step in (undo, undo, redo):
        assert step(again) == step(book)
        assert contents(there) == contents(here)
        assert search_text(there) == search_text(here)
    book.close()
    again.close()


@settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow])
@given(common=ACTS, theirs=ACTS, ours=ACTS)
def test_whatever_was_done_on_both_sides_the_book_stays_sound(
    tmp_path_factory: pytest.TempPathFactory,
    common: list[tuple[str, int, int]],
    theirs: list[tuple[str, int, int]],
    ours: list[tuple[str, int, int]],
) -> None:
    folder = tmp_path_factory.mktemp("both")
    here, there = folder / "here.db", folder / "there.db"
    with open_book(here) as first, open_book(there) as second:
        carry_out(first, [("add", 0, 0), *common])
        read(second, write(first))
    with open_book(here, LATER) as first, open_book(there, LATEST) as second:
        carry_out(first, ours)
        carry_out(second, theirs)
        for taking, given_by, path in ((first, second, here), (second, first, there)):
            before, content = contents(path), write(given_by)
            plan = look(taking, content)
            outcome = read(taking, content)
            assert (outcome.operation is not None) == plan.plan.changes_something
            assert everything(path)
            assert_derived(path)
            assert_sound(path)
            assert counts(look(taking, content))[:2] == (0, 0)
            if outcome.operation is not None:
                after = contents(path)
                taking.history.undo()
                assert contents(path) == before
                taking.history.redo()
                assert contents(path) == after


def carry_out(book: Book, acts: list[tuple[str, int, int]]) -> None:
    """Do what can be done of some acts."""
    for verb, which, how in acts:
        try:
            act(book, verb, which, how)
        except ProspectrError:
            continue


def assert_sound(path: Path) -> None:
    """Look for a deal without its contact, or one that stands elsewhere than where its way ends."""
    with closing(sqlite3.connect(path)) as connection:
        for table, parent, which in NEVER_WITHOUT:
            stray = (
                f"SELECT {table}.id FROM {table} JOIN {parent} ON {parent}.id = {parent}_id"
                f" WHERE {table}.deleted_at IS NULL AND {which} AND {parent}.deleted_at IS NOT NULL"
            )
            assert connection.execute(stray).fetchall() == [], (table, parent)
        moved = connection.execute(
            "SELECT deal.id FROM deal JOIN deal_move AS last ON last.id ="
            " (SELECT max(id) FROM deal_move WHERE deal_id = deal.id AND deleted_at IS NULL)"
            " WHERE (last.stage_id, last.state) <> (deal.stage_id, deal.state)"
        ).fetchall()
        assert moved == []


def undo(book: Book) -> str:
    """Undo one act, if there is one; say what became of it."""
    try:
        return book.history.undo()[0].verb
    except ProspectrError as error:
        return error.message


def redo(book: Book) -> str:
    """Do one act again, if there is one; say what became of it."""
    try:
        return book.history.redo()[0].verb
    except ProspectrError as error:
        return error.message


def test_a_book_taken_over_goes_on_with_its_history_and_its_numbers(book: Book, other: Path) -> None:
    fill(book)
    book.history.undo()
    content = write(book)
    with open_book(other) as taken:
        outcome = read(taken, content)
        assert outcome.operation is None
        assert "no step" in outcome.remarks[0]
        assert taken.history.operations() == book.history.operations()
        assert [one.verb for one in taken.history.redo()] == ["note.delete"]
        assert taken.contacts.page(1).notes == ()
        assert add(taken, "Bea Costa").contact.id == 4


TODAY = date(2026, 11, 21)
STRANGE = '"; DROP TABLE contact; -- \\ \u2028 \U0001f600 \u202e \x1b[31m </script>\t\r\n' + "é" * 70_000


def fill_every_table(book: Book) -> None:
    """Keep something in every table there is."""
    fill(book)
    nora = book.contacts.page(1).card.contact.id
    records: tuple[tuple[str, Kept], ...] = (
        ("source_cost", SourceCost(source_id=1, amount_minor=5, currency="EUR", from_on=TODAY, until_on=TODAY)),
        ("field", Field(slug="shoe", name="Shoe", folded_name="shoe")),
        ("field_value", FieldValue(contact_id=nora, field_id=1, value=STRANGE)),
        ("goal", Goal(pipeline_id=1, from_on=TODAY, until_on=TODAY, amount_minor=10**15, currency="THB")),
        ("import_batch", ImportBatch(name="a.csv", layout="outlook", imported_on=TODAY, rows_read=2, rows_new=2)),
        ("occasion", Occasion(contact_id=nora, month=2, day=29)),
        ("deal_person", DealPerson(deal_id=1, contact_id=2, role="champion")),
        ("deal_check", DealCheck(deal_id=1, stage_check_id=1, checked_on=TODAY)),
        ("interaction", Interaction(contact_id=nora, kind="call", direction="in", words=STRANGE, happened_on=TODAY)),
        ("concern", Concern(contact_id=nora, words="why?", raised_on=TODAY)),
        ("answer", Answer(contact_id=nora, criterion="need", value="yes", answered_on=TODAY, decider_id=2)),
        ("outside_id", OutsideId(origin="hubspot", value="7", deal_id=1)),
        ("kept_property", KeptProperty(contact_id=nora, format="vcard", line="PHOTO:" + "A" * 2_000_000)),
        ("saved_mapping", SavedMapping(slug="m", name="M", folded_name="m", columns="{}", header='["Shoe"]')),
        ("distinct_pair", DistinctPair(contact_id=1, other_id=3)),
    )
    with book.act("contact.edit") as unit:
        for table, record in records:
            unit.insert(table, record)


def test_every_table_comes_out_and_in_whatever_is_written_in_it(book: Book, other: Path, home: Path) -> None:
    fill_every_table(book)
    content = write(book)
    with open_book(other) as taken:
        read(taken, content)
        assert [table for table, rows in everything(other).items() if not rows] == []
        assert everything(other) == everything(book.database.path)
        assert write(taken) == content
    with open_book(home / "filled.db") as filled:
        add(filled, "Bea Costa")
        before = contents(filled.database.path)
        read(filled, content)
        assert counts(look(filled, content))[:2] == (0, 0)
        assert counts(look(filled, write_part(book, 1, 2, 3)))[:2] == (0, 0)
        assert_derived(filled.database.path)
        theirs = write(filled)
        assert STRANGE in [json.loads(line).get("value") for line in theirs.splitlines()]
        undo(filled)
        assert contents(filled.database.path) == before
    assert counts(look(book, theirs))[1::2] == (0, 0)


def test_the_lines_say_types_numbers_and_what_is_yes_or_no(book: Book) -> None:
    fill(book)
    content = write(book)
    lines = [json.loads(line) for line in content.splitlines()]
    kinds = [line["type"] for line in lines]
    assert (kinds[0], kinds[-1], lines[-1]["lines"]) == ("book", "end", len(lines) - 1)
    assert lines[0] | {"records": 0, "next_ids": 0} == {
        "type": "book",
        "format": 1,
        "schema": 4,
        "made_at": "2026-11-21T11:00:00.000000Z",
        "records": 0,
        "next_ids": 0,
    }
    assert lines[0]["records"] == {kind: kinds.count(kind) for kind in dict.fromkeys(kinds[1:-1])}
    assert (lines[0]["next_ids"]["contact"], lines[0]["next_ids"]["note"]) == (4, 5)
    emil = next(line for line in lines if line.get("name") == "Emil Berg")
    assert (emil["id"], emil["referred_by_id"], emil["in_inbox"]) == ("c2", "c1", False)
    assert "lifecycle" not in emil
    assert [line["pinned"] for line in lines if line["type"] == "note"] == [False, False, True]
    assert [line["id"] for line in lines if line["type"] == "operation"][:2] == ["#1", "#2"]
    assert sum(lines[0]["records"].values()) == len(lines) - 2


def test_an_empty_book_comes_out_and_in(book: Book, other: Path) -> None:
    with open_book(other) as taken:
        read(taken, write(book))
        assert is_known_as_empty(taken)


def is_known_as_empty(book: Book) -> bool:
    """Tell whether nobody is in a book."""
    return names_in(book) == [] and book.history.operations() == []


def test_facts_about_the_file_stay_with_the_file(book: Book, other: Path) -> None:
    fill(book)
    with open_book(other) as taken:
        with taken.database.maintenance() as connection:
            keep_fact(connection, "warned_of", "there")
        read(taken, write(book))
        assert find_fact(taken.database.reader, "warned_of") == "there"
    assert other.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in other.parent.glob(".other*")] == []


def test_a_rehearsal_takes_nothing_over(book: Book, other: Path) -> None:
    fill(book)
    with open_book(other, dry_run=True) as taken:
        read(taken, write(book))
    assert not other.exists()
    with open_book(other) as taken:
        add(taken, "Bea Costa")
    before = everything(other)
    with open_book(other, dry_run=True) as taken:
        assert read(taken, write(book)).operation == 2
    assert everything(other) == before


def test_a_book_written_in_since_the_plan_is_left_as_it_is(book: Book, other: Path) -> None:
    fill(book)
    for line in ("Bea Costa", "Jan Lind"):  # the first comes into an empty book, the second into a filled one
        with open_book(other) as taken, closing(plan_book(taken, BytesIO(write(book)))) as plan:
            add(taken, line)
            before = everything(other)
            with pytest.raises(BookChangedSincePlanError):
                read_book(taken, plan)
            assert everything(other) == before


@given(data=st.data())
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_a_file_damaged_in_one_place_is_never_taken_for_the_book(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("damaged")
    with open_book(folder / "here.db") as book, open_book(folder / "there.db") as taken:
        add(book, "Nora Lind +cafe")
        content = bytearray(write(book))
        place = data.draw(st.integers(0, len(content) - 2))
        content[place] ^= 1 << data.draw(st.integers(0, 7))
        try:
            plan = look(taken, bytes(content))
        except InputError:
            pass
        else:
            assert not plan.is_identical
        assert not (folder / "there.db").exists()


def test_a_file_of_an_older_book_takes_what_is_new_at_its_default(book: Book, other: Path) -> None:
    fill(book)
    newer = {"batch_id", "merged_into_id"}

    def older(item: dict[str, Any]) -> dict[str, Any]:
        kept = {name: value for name, value in item.items() if item["type"] != "contact" or name not in newer}
        return kept | ({"schema": 3} if item["type"] == "book" else {})

    content = changed_rows(write(book), older)
    with open_book(other) as taken:
        assert look(taken, content).is_identical
        read(taken, content)
    assert everything(other) == everything(book.database.path)


def test_a_file_of_a_newer_book_is_refused_by_its_version(book: Book) -> None:
    content = write(book).replace(b'"schema":4', b'"schema":5', 1)
    with pytest.raises(BookFileNewerError, match=r"book 5; this one knows 4"):
        look(book, content)


def test_into_a_filled_book_comes_what_is_not_there_as_one_step(book: Book, path: Path, other: Path) -> None:
    fill(book)
    with open_book(other) as taken:
        add(taken, "Nora Lind +cafe")  # somebody else of that name: a name alone tells nothing
        before = contents(other)
        plan = look(taken, write(book))
        assert not plan.is_identical
        assert "history" in plan.plan.files[0].remarks[0]
        assert counts(plan)[1] == counts(plan)[3] == 0
        assert [row.name for row in plan.plan.rows] == ["Lind", "Nora Lind", "Emil Berg", "สมชาย ใจดี", "Website"]
        assert sum(plan.plan.counts.values()) == sum(len(rows) for rows in contents(path).values())

        outcome = read(taken, write(book))
        assert outcome.operation == 2
        batch = outcome.records[0]
        assert (batch.name, batch.rows_new, batch.rows_same) == ("book.jsonl", *counts(plan)[::2])  # type: ignore[attr-defined]
        everyone = {card.contact.slug: card for card in taken.contacts.cards(sort="added")}
        assert sorted(everyone) == ["emil-berg", "nora-lind", "nora-lind-2", "สมชาย-ใจดี"]
        assert everyone["emil-berg"].contact.referred_by_id == everyone["nora-lind-2"].contact.id
        assert everyone["emil-berg"].tags == ("cafe",)
        assert [card.deal.title for card in taken.contacts.page(everyone["nora-lind-2"].contact.id).deals] == [
            "Website"
        ]
        assert_derived(other)

        assert counts(look(taken, write(book)))[::3] == (0, 0)
        assert read(taken, write(book)).operation is None
        after = contents(other)
        taken.history.undo()
        assert contents(other) == before
        taken.history.redo()
        assert contents(other) == after


def test_what_was_changed_there_and_not_here_is_changed(book: Book, home: Path) -> None:
    fill(book)
    with open_book(home / "other.db", LATER) as theirs:
        read(theirs, write(book))
        theirs.contacts.edit(1, {"name": "Nora Lund"})
        theirs.notes.add(1, "moved to Aarhus")
        content = write(theirs)
    plan = look(book, content)
    assert counts(plan)[:2] == (1, 1)
    (row,) = plan.plan.rows
    assert (row.verdict, row.contact_id, row.matched_by) == ("changed", 1, "uuid")
    assert [(one.field, one.before, one.after) for one in row.differences] == [("name", "Nora Lind", "Nora Lund")]
    read(book, content)
    assert book.contacts.page(1).card.contact.name == "Nora Lund"
    assert counts(look(book, content))[:2] == (0, 0)
    book.history.undo()
    assert book.contacts.page(1).card.contact.name == "Nora Lind"


def test_what_was_changed_on_both_sides_stays_as_it_is_here_and_is_told(book: Book, home: Path) -> None:
    fill(book)
    with open_book(home / "other.db", LATEST) as theirs, open_book(book.database.path, LATER) as ours:
        read(theirs, write(book))
        theirs.contacts.edit(1, {"name": "Nora Lund"})
        ours.contacts.edit(1, {"name": "Nora Lynd"})
        plan = look(ours, write(theirs))
        assert counts(plan)[::3] == (0, 1)
        (row,) = plan.plan.rows
        assert (row.verdict, row.reason) == ("conflict", "it was changed here too")
        assert [(one.before, one.after) for one in row.conflicts] == [("Nora Lynd", "Nora Lund")]
        assert read(ours, write(theirs)).operation is None
        assert look(theirs, write(ours)).plan.rows[0].reason == "the book's is newer"


def test_what_another_list_brought_here_is_a_change_of_our_own(book: Book, home: Path) -> None:
    add(book, "Nora Lind nora@lind.dk")
    with open_book(home / "other.db", LATER) as ours:
        add(ours, "Bea Costa")
        read(ours, write(book))
        bringer(ours, home)("Name,Email,Role\nNora Lind,nora@lind.dk,Captain\n")
        with open_book(book.database.path, LATEST) as theirs:
            theirs.contacts.edit(1, {"role": "Chief"})
            content = write(theirs)
        (row,) = look(ours, content).plan.rows
        assert (row.verdict, row.reason) == ("conflict", "it was changed here too")
        assert [(one.before, one.after) for one in row.conflicts] == [("Captain", "Chief")]


def test_what_a_book_brought_here_goes_on_being_changed_from_there(book: Book, home: Path) -> None:
    add(book, "Nora Lind nora@lind.dk")
    with open_book(home / "other.db") as ours:
        add(ours, "Bea Costa")
        read(ours, write(book))
        for day, role in ((LATER, "Captain"), (LATEST, "Chief")):
            with open_book(book.database.path, day) as theirs:
                theirs.contacts.edit(1, {"role": role})
                (row,) = look(ours, write(theirs)).plan.rows
                assert (row.verdict, row.differences[0].after) == ("changed", role)
                read(ours, write(theirs))


def test_an_act_known_to_the_file_is_no_change_of_our_own(book: Book, home: Path) -> None:
    fill(book)
    book.contacts.edit(1, {"name": "Nora Lynd"})
    with open_book(home / "other.db", LATER) as theirs:
        read(theirs, write(book))
        theirs.contacts.edit(1, {"name": "Nora Lund"})
        content = write(theirs)
    assert counts(look(book, content))[1] == 1
    without = changed_rows(content, lambda item: None if item["type"] in HISTORY else item)
    assert look(book, without).plan.rows[0].reason == "it was changed here too"


def test_what_they_deleted_is_deleted_here_unless_it_is_still_used(book: Book, home: Path) -> None:
    fill(book)
    with open_book(home / "other.db", LATER) as theirs:
        read(theirs, write(book))
        theirs.records.delete("deal", theirs.contacts.page(1).deals[0].deal)
        theirs.records.delete("contact", theirs.contacts.page(1).card.contact)
        theirs.records.delete("contact", theirs.contacts.page(2).card.contact)
        content = write(theirs)
    assert look(book, content).plan.emptied == 3
    with open_book(book.database.path, LATER) as ours:
        ours.deals.add(1, ours.deals.parse_offer("Menu", "", odds=""))
        plan = look(ours, content)
        assert [(row.name, row.verdict, row.reason) for row in plan.plan.rows] == [
            ("Nora Lind", "conflict", "it was deleted, but is still used here"),
            ("Emil Berg", "changed", ""),
            ("Website", "changed", ""),
        ]
        read(ours, content)
        assert names_in(ours) == ["Nora Lind", "สมชาย ใจดี"]
        assert_derived(ours.database.path)


def test_a_deal_is_not_put_to_somebody_deleted_here(book: Book, home: Path) -> None:
    fill(book)
    with open_book(home / "other.db", LATER) as theirs:
        read(theirs, write(book))
        theirs.deals.add(2, theirs.deals.parse_offer("Menu", "", odds=""))
        content = write(theirs)
    with open_book(book.database.path, LATEST) as ours:
        ours.records.delete("contact", ours.contacts.page(2).card.contact)
        plan = look(ours, content)
        assert ("Menu", "what it belongs to is deleted here") in [(row.name, row.reason) for row in plan.plan.rows]
        read(ours, content)
        assert [card.deal.title for card in ours.deals.all()] == ["Website"]


def test_a_deal_moved_on_both_sides_keeps_its_own_way(book: Book, home: Path) -> None:
    fill(book)
    with open_book(home / "other.db", LATEST) as theirs, open_book(book.database.path, LATER) as ours:
        read(theirs, write(book))
        for side, stage in ((theirs, 2), (ours, 3)):
            side.deals.move(side.contacts.page(1).deals[0].deal, side.pipelines.stages_of(1)[stage])
        assert counts(look(ours, write(theirs)))[::3] == (0, 2)
        assert read(ours, write(theirs)).operation is None
        assert undo(ours) == "deal.move"


def test_what_there_is_once_is_not_doubled(book: Book, home: Path) -> None:
    fill(book)
    with open_book(home / "other.db", LATER) as theirs:
        read(theirs, write(book))
        theirs.contacts.edit(1, {"tags": ["cafe", "fair"]})
        content = write(theirs)
    book.contacts.edit(1, {"tags": ["cafe", "fair"]})
    assert counts(look(book, content)) == (0, 0, counts(look(book, content))[2], 0)


def test_a_part_holds_the_contact_what_is_theirs_and_nobody_else(book: Book, other: Path) -> None:
    fill(book)
    lines = [json.loads(line) for line in write_part(book, 2).splitlines()]
    assert [line["type"] for line in lines] == ["book", "tag", "contact", "contact_tag", "note", "end"]
    assert (lines[0]["part"], lines[2]["referred_by_id"]) == (True, "elsewhere")
    nora = [json.loads(line) for line in write_part(book, 1).splitlines()]
    assert "met at the fair" not in [line.get("words") for line in nora]  # the note was deleted
    assert {"company", "source", "contact_point", "follow_up", "deal", "deal_move", "stage"} <= {
        line["type"] for line in nora
    }
    assert counts(look(book, write_part(book, 2))) == (0, 0, 4, 0)
    with open_book(other) as taken:
        assert not look(taken, write_part(book, 2)).is_identical
        read(taken, write_part(book, 2))
        read(taken, write_part(book, 1))
        assert counts(look(taken, write_part(book, 1, 2)))[::3] == (0, 0)
        read(taken, write_part(book, 1, 2))  # now it is known who brought Emil
        assert counts(look(taken, write_part(book, 1, 2)))[:2] == (0, 0)
        assert names_in(taken) == ["Emil Berg", "Nora Lind"]
        assert_derived(other)
        taken.history.undo(3)
        assert names_in(taken) == []


def test_shipped_stages_that_were_renamed_here_are_the_same_stages(book: Book, other: Path) -> None:
    fill(book)
    with open_book(other, LATER) as taken:
        stage = taken.pipelines.stages_of(1)[0]
        taken.records.edit("stage", stage, {"name": "First talk"})
        assert counts(look(taken, write(book)))[3] == 1
        read(taken, write(book))
        assert taken.deals.all()[0].stage.name == "First talk"
        assert len(taken.pipelines.stages_of(1)) == 4


def test_a_file_changed_by_hand_is_matched_and_not_taken_over(book: Book, other: Path) -> None:
    fill(book)
    lines = write(book).splitlines()[:-1]
    content = b"\n".join([*lines, b'{"type": "end"}']).replace(b"Emil Berg", b"Emil Bergh")
    with open_book(other) as taken:
        assert not look(taken, content).is_identical
        read(taken, content)
        assert names_in(taken) == ["Emil Bergh", "Nora Lind", "สมชาย ใจดี"]


def test_what_was_changed_in_the_file_by_hand_is_changed_in_the_book_it_came_from(book: Book) -> None:
    fill(book)
    lines = write(book).replace(b'"name":"Lind"', b'"name":"Lindt"').splitlines()[:-1]
    content = b"\n".join([*lines, b'{"type": "end"}'])
    assert counts(look(book, content))[1::2] == (1, 0)
    read(book, content)
    assert [row["folded_name"] for row in contents(book.database.path)["company"]] == ["lindt"]
    assert_derived(book.database.path)


def test_where_the_file_cannot_take_the_place_of_the_book_the_empty_one_stays(
    book: Book, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(book)

    def refuse(draft: Path, place: Path) -> Path:
        assert draft.stat().st_size > 0
        assert draft.stat().st_mode & 0o777 == 0o600
        raise OSError(ENOSPC, "No space left on device")

    with open_book(other) as taken:
        content = write(book)
        with monkeypatch.context() as full:
            full.setattr(Path, "replace", refuse)
            with pytest.raises(DiskFullError):
                read(taken, content)
        assert names_in(taken) == []
        assert [path.name for path in other.parent.glob(".other*")] == []
        read(taken, content)
        assert names_in(taken) == names_in(book)


def test_another_window_reads_the_book_that_took_the_place(book: Book, other: Path) -> None:
    fill(book)
    with open_book(other) as window, open_book(other) as taken:
        with window.database.maintenance():  # makes the empty book
            pass
        assert not window.watch.has_changed()
        assert names_in(window) == []
        read(taken, write(book))
        assert window.watch.has_changed()
        window.close()
        assert names_in(window) == names_in(book)


def test_the_contact_one_was_merged_into_is_found_though_it_comes_later(book: Book, other: Path) -> None:
    fill(book)

    def merged(item: dict[str, Any]) -> dict[str, Any]:
        if item.get("id") != "c1":
            return item
        return item | {"merged_into_id": "c3", "deleted_at": "2026-11-21T11:00:00.000000Z"}

    content = changed_rows(
        write_part(book, 1, 2, 3), lambda item: None if item["type"].startswith("deal") else merged(item)
    )
    with open_book(other) as taken:
        add(taken, "Bea Costa")
        read(taken, content)
        gone = taken.records.find("contact", 2)
        assert isinstance(gone, Contact)
        assert gone.merged_into_id == 4

"""Sheets the book wrote itself, brought back after things went on: other files, merges, deletions, other books."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.core.importing import ImportOptions, ImportPlan
from tests.book.incoming import Bring, verdicts
from tests.book.shelf import add, open_book

FREE = ImportOptions(may_empty=True)


def write(book: Book, folder: Path, what: str = "contacts") -> str:
    """Write a sheet of the book, and tell where it lies."""
    choose = {
        "contacts": book.exports.choose_contacts,
        "deals": book.exports.choose_deals,
        "followups": book.exports.choose_follow_ups,
    }[what]
    file = io.BytesIO()
    book.exports.write(choose(with_do_not_contact=True), file, "csv")
    place = folder / f"{what}.csv"
    place.write_bytes(file.getvalue())
    return str(place)


def edit(place: str, *changes: tuple[str, str]) -> str:
    """Change texts in a sheet."""
    text = Path(place).read_text("utf-8-sig")
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    Path(place).write_text(text, "utf-8")
    return place


def bring_in(book: Book, *places: str, options: ImportOptions = FREE) -> ImportPlan:
    """Import files together."""
    plan = book.imports.plan(places, options)
    book.imports.apply(plan, options)
    return plan


def conflicts(plan: ImportPlan) -> list[tuple[str, str, str]]:
    """List what stands against the book."""
    return [(one.field, one.before, one.after) for row in plan.rows for one in row.conflicts]


@pytest.fixture
def sold(book: Book) -> Book:
    """Return a book with Nora, a deal of hers, and a next step."""
    add(book, "Nora Lind nora@lind.dk deal:menu 900eur next:call tue")
    add(book, "Bo Ek bo@ek.se")
    return book


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Book]:
    """Return another book, with nothing in it."""
    (tmp_path / "other").mkdir()
    with open_book(tmp_path / "other" / "book.db") as book:
        yield book


@pytest.mark.parametrize("what", ["deals", "followups"])
def test_what_was_deleted_since_stays_deleted(sold: Book, tmp_path: Path, what: str) -> None:
    place = write(sold, tmp_path, what)
    record = sold.contacts.page(1)
    if what == "deals":
        sold.deals.delete(record.deals[0].deal)
    else:
        sold.records.delete("follow_up", record.follow_ups[0])
    plan = bring_in(sold, place)
    assert [(field, before) for field, before, _after in conflicts(plan)] == [
        ("deal" if what == "deals" else "follow-up", "deleted")
    ]


@pytest.mark.parametrize("what", ["deals", "followups"])
def test_what_is_one_person_s_is_not_given_to_another_by_a_sheet(sold: Book, tmp_path: Path, what: str) -> None:
    uuid = sold.contacts.page(1).card.contact.uuid
    place = edit(write(sold, tmp_path, what), (uuid, ""), ("nora@lind.dk", "bo@ek.se"), ("Nora Lind", "Bo Ek"))
    assert [before for _field, before, _after in conflicts(bring_in(sold, place))] == ["one of c1"]


def test_a_deal_twice_in_a_sheet_is_one_deal(sold: Book, other: Book, tmp_path: Path) -> None:
    place = write(sold, tmp_path, "deals")
    heading, row = Path(place).read_text("utf-8-sig").splitlines()
    uuid = sold.contacts.page(1).card.contact.uuid
    another = row.replace(uuid, "").replace("nora@lind.dk", "ida@holm.dk").replace("Nora Lind", "Ida Holm")
    Path(place).write_text("\n".join([heading, row, row.replace("menu", "roof"), another, ""]), "utf-8")
    plan = bring_in(other, place)
    assert verdicts(plan) == ["new", "conflict", "new"]
    assert [(one.deal.title, one.contact.contact.name) for one in other.deals.all()] == [("menu", "Nora Lind")]
    assert conflicts(plan)[-1] == ("deal", "one of row 2", "menu")


@pytest.mark.parametrize("order", [("deals", "contacts"), ("contacts", "deals")])
def test_sheets_of_one_book_come_together_in_any_order(
    sold: Book, other: Book, tmp_path: Path, order: tuple[str, str]
) -> None:
    sold.contacts.edit(1, {"role": "Boss"})
    sold.notes.add(1, "likes oat milk")
    places = [write(sold, tmp_path, what) for what in order]
    bring_in(other, *places)
    page = next(page for page in map(other.contacts.page, (1, 2)) if page.card.contact.name == "Nora Lind")
    assert (page.card.contact.role, [note.words for note in page.notes]) == ("Boss", ["likes oat milk"])
    assert [point.value for point in page.card.points] == ["nora@lind.dk"]
    edit(places[order.index("contacts")], ("Boss", "Chef"))
    bring_in(other, *places)
    assert other.contacts.page(page.card.contact.id).card.contact.role == "Chef"


def test_a_sheet_from_before_a_merge_takes_nothing_away(book: Book, tmp_path: Path) -> None:
    kept = add(book, "Som Sris som@x.example")
    gone = add(book, "Somchai Sris +66812345678 second@x.example +vip")
    place = write(book, tmp_path)
    book.merging.merge(kept, [gone])
    before = book.contacts.page(1).card
    for _time in range(2):
        bring_in(book, place)
        card = book.contacts.page(1).card
        assert sorted(point.value for point in card.points) == sorted(point.value for point in before.points)
        assert (card.contact.name, card.tags) == (before.contact.name, before.tags)


def test_a_sheet_of_another_book_empties_nothing(book: Book, other: Book, tmp_path: Path) -> None:
    add(book, "Nora Lind nora@lind.dk +45 32 12 34 56 +vip")
    add(other, "Nora Lind nora@lind.dk")
    plan = bring_in(book, write(other, tmp_path))
    card = book.contacts.page(1).card
    assert verdicts(plan) == ["same"]
    assert ([point.value for point in card.points], card.tags) == (["nora@lind.dk", "+45 32 12 34 56"], ("vip",))


def test_of_two_rows_that_differ_the_first_counts_in_a_longer_file_too(book: Book, bring: Bring) -> None:
    rows = "Name,Email,Role\nNora Lind,nora@lind.dk,A\nNora Lind,nora@lind.dk,B\n"
    assert verdicts(bring(rows)[0]) == ["new", "conflict"]
    assert verdicts(bring(f"{rows}Bo Al,bo@al.se,C\n")[0]) == ["same", "conflict", "new"]
    assert book.contacts.page(1).card.contact.role == "A"


def test_who_a_row_is_about_is_asked_once(book: Book, bring: Bring) -> None:
    add(book, "Bea Costa @Casa")
    text = "Name,Company,Website\nBea Costa,Bigger Firm,https://bea.example\n"
    bring(text, alike="same")
    for alike in ("ask", "new"):
        plan, _outcome = bring(text, alike=alike)
        assert [(row.contact_id, row.is_asked, row.verdict) for row in plan.rows] == [(1, False, "conflict")]
    assert book.contacts.count() == 1


def test_an_answer_that_brings_nothing_new_is_kept_too(book: Book, bring: Bring) -> None:
    add(book, "Bea Costa")
    bring("Name\nBea Costa\n", alike="same")
    assert verdicts(bring("Name\nBea Costa\n", alike="new")[0]) == ["same"]


def test_a_name_that_stood_against_the_book_does_so_again(book: Book, bring: Bring) -> None:
    bring("Name,Email\nNora Lind,n@x.dk\n", "crm.csv")
    newer = "Name,Email,Phone\nNora Maria Lind,n@x.dk,+45 32 12 34 56\n"
    assert [verdicts(bring(newer, "crm.csv")[0]) for _time in range(2)] == [["conflict"], ["conflict"]]
    assert book.contacts.page(1).card.contact.name == "Nora Lind"


def test_a_row_is_its_own_contact_s_again_once_a_merge_is_undone(book: Book, tmp_path: Path) -> None:
    first, second = add(book, "Som Sris som@x.example"), add(book, "Somchai Sris second@x.example")
    place = edit(write(book, tmp_path), ("second@x.example", "third@x.example"))
    merged = book.merging.merge(first, [second]).operation
    bring_in(book, place)
    assert merged is not None
    book.history.undo_operation(merged)
    for _time in range(2):
        bring_in(book, place)
        reach = [[point.value for point in book.contacts.page(number).card.points] for number in (1, 2)]
        assert reach == [["som@x.example"], ["third@x.example"]]


def test_what_a_sheet_leaves_out_of_somebody_merged_is_told(book: Book, tmp_path: Path) -> None:
    kept = add(book, "Som Sris som@x.example +vip")
    book.merging.merge(kept, [add(book, "Somchai Sris second@x.example")])
    plan = bring_in(book, edit(write(book, tmp_path), ("vip", ""), ("second@x.example", "third@x.example")))
    assert verdicts(plan) == ["conflict"]
    assert ("tag", "vip", "") in conflicts(plan)
    assert {point.value for point in book.contacts.page(1).card.points} >= {"second@x.example", "third@x.example"}


def test_the_first_of_two_rows_counts_where_it_came_in_before_too(book: Book, other: Book, tmp_path: Path) -> None:
    add(book, "Nora Lind nora@lind.dk")
    place = write(book, tmp_path)
    bring_in(other, place)
    heading, row = Path(place).read_text("utf-8-sig").splitlines()
    Path(place).write_text("\n".join([heading, row, row.replace("Nora Lind", "Nora Holm"), ""]), "utf-8")
    plan = bring_in(other, place)
    assert [(one.verdict, one.matched_by) for one in plan.rows] == [("same", "row"), ("conflict", "uuid")]
    assert other.contacts.page(1).card.contact.name == "Nora Lind"


def test_the_first_of_two_rows_counts_after_a_question_too(book: Book, tmp_path: Path) -> None:
    add(book, "Nora Lind nora@lind.dk")
    place = write(book, tmp_path)
    add(book, "Bo Ek")
    heading, row = Path(place).read_text("utf-8-sig").splitlines()
    cells = row.split(",")
    again = cells.copy()
    again[heading.split(",").index("Role")] = "chef"
    asked = ["Bo Ek", *[""] * (len(cells) - 1)]
    Path(place).write_text("\n".join([heading, row, ",".join(again), ",".join(asked), ""]), "utf-8")
    plan = book.imports.plan([place], FREE)
    assert verdicts(plan) == ["same", "conflict", "conflict"]
    assert verdicts(book.imports.decide(plan, {2: 2}, FREE))[:2] == ["same", "conflict"]


def test_words_in_the_place_of_a_number_are_nobody_s(book: Book, bring: Bring) -> None:
    rows = "".join(f"Person {letter},,+45 32 12 34 {number},\n" for number, letter in enumerate("abcdefgh", 10))
    rows += ",Alpha,call office,a@x.dk\n,Beta,call office,b@x.dk\n,Gamma,0000000,\n,Delta,0000000,d@x.dk\n"
    rows += "Nora,,ask reception,\nNora Lind,,ask reception,\n"
    plan, _outcome = bring(f"Name,Company,Phone,Email\n{rows}")
    assert set(verdicts(plan)) == {"new"}


@pytest.mark.parametrize("phone", ["0049 30 1000217", "+44 7700 900123"])
def test_a_phone_that_is_no_number_is_theirs_where_it_is_written_alike(book: Book, bring: Bring, phone: str) -> None:
    bring(f"Name,Phone\nIda Vik,{phone}\n")
    plan, _outcome = bring(f"Name,Phone,Role\nIda,{phone},cook\n", "again.csv")
    assert [(row.verdict, row.contact_id, row.matched_by) for row in plan.rows] == [("conflict", 1, "phone")]

"""Exports: what leaves the book is whole, to the letter, and holds nobody who is to be left alone."""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.book import Book
from prospectr.book.exporting import FORMATS, EndingUnknownError, FormatRefusedError, find_format
from prospectr.core.contact import Contact
from prospectr.core.incoming import Incoming
from prospectr.core.outgoing import Chosen
from prospectr.core.quickadd import QuickAdd
from prospectr.core.text import fold
from prospectr.exchange import cells
from prospectr.exchange.files import FileIsBookError
from prospectr.exchange.layouts import Layout
from prospectr.exchange.layouts.own import LAYOUTS
from prospectr.exchange.people import read_people
from prospectr.exchange.sheets import unguard
from prospectr.exchange.spreadsheets import read_sheet
from prospectr.exchange.tables import Table, read_table
from prospectr.store import outgoing
from tests.book.shelf import add, open_book

GOLDEN_CONTACTS = """\
Name,ID,UUID,Company,Company trade,Company place,Company size,Role,Language,Priority,Standing,Standing reason,\
Standing on,Back on,Asked again,No next step because,Inbox,Added,Source,Source detail,Referred by,Tags,Birthday,\
E-mail 1,E-mail 1 label,E-mail 2,E-mail 2 label,Phone 1,Phone 1 label,Day 1,Day 1 label,Field: Shoe size,\
Budget,Budget words,Budget on,Budget amount,Timeline,Timeline words,Timeline on,Decides on,\
Note 1,Note 1 on,Note 1 pinned,Note 2,Note 2 on,Note 2 pinned
Nora Lind,c1,UUID,Lind Café,,,,owner,,high,active,,,,,,,2026-11-21,fair,,,"cafe, vip",1986-11-23,\
nora@lind.dk,,n@lind.dk,work,+45 30 12 34 56,,2015-06-12,wedding day,42.5,\
yes,for now,2026-11-21,EUR1200.50,,,,,met at the market,2026-11-21,,oat milk,2026-11-21,yes
Bo Berg,c2,UUID,,,,,,,normal,parked,no money,2026-11-21,2027-03-01,,,,2026-11-21,,,Nora Lind,,--02-29,\
,,,,,,,,,,,,,yes,,2026-11-21,2026-12-24,,,,,,
"""
GOLDEN_DEALS = """\
Title,ID,UUID,Contact,Contact UUID,Contact e-mail,Do not contact,Company,Value,Currency,Pipeline,Stage,State,Opened,\
Closed,Expected close,Odds,Lost reason,Words,Note 1,Note 1 on
Website,d1,UUID,Nora Lind,UUID,nora@lind.dk,,Lind Café,1200.00,EUR,Sales,Needs analysis,open,2026-11-21,\
,2026-12-31,40,,,they asked,2026-11-21
"""
GOLDEN_FOLLOW_UPS = """\
Contact,ID,UUID,Contact UUID,Contact e-mail,Do not contact,Company,Kind,Words,Due,Time,Zone,State,Closed,\
Repeats every,Repeats unit,Repeats from,Repeats until,Deal,Deal UUID
Nora Lind,f1,UUID,UUID,nora@lind.dk,,Lind Café,call,,2026-11-24,10:00,Europe/Copenhagen,planned,\
,2,week,2026-11-24,2027-01-31,,
Nora Lind,f2,UUID,UUID,nora@lind.dk,,Lind Café,quote,,2026-12-05,,,planned,,,,,,Website,UUID
"""

Sheet = list[dict[str, str]]


@pytest.fixture
def filled(book: Book) -> Book:
    """Keep all of Nora, and of Bo, whom she sent and who is parked."""
    book.fields.add("Shoe size", "number")
    line = "Nora Lind nora@lind.dk +cafe +vip source:fair shoe-size:42,5 :: met at the market"
    book.contacts.add(book.contacts.read_line([line]))
    changes = {
        "company": "Lind Café",
        "role": "owner",
        "priority": "high",
        "emails": ["nora@lind.dk", "work=n@lind.dk"],
    }
    book.contacts.edit(1, {**changes, "phones": ["+45 30 12 34 56"]})
    book.notes.add(1, "oat milk", pinned=True)
    remember(book, 1, "birthday 23 nov 1986")
    remember(book, 1, "wedding day 12.6.2015")
    answer(book, 1, "budget", "yes 1200.50eur for now")
    book.follow_ups.plan(1, "call tue 10:00 every 2 weeks until 31 jan")
    offer = book.deals.parse_offer("Website", "1200eur", close="eoy", odds="40")
    book.deals.add(1, offer, why="they asked", then="quote 5 dec")
    add(book, "Bo Berg by:nora")
    remember(book, 2, "birthday 29.2.")
    answer(book, 2, "timeline", "yes 2026-12-24")
    book.standing.park(contact(book, 2), "2027-03-01", reason="no money")
    return book


def contact(book: Book, number: int) -> Contact:
    return book.refs.get_contact(f"c{number}").contact


def answer(book: Book, number: int, criterion: str, words: str) -> None:
    book.qualification.answer(number, {criterion: book.qualification.parse(criterion, words)})


def remember(book: Book, contact_id: int, words: str) -> None:
    book.occasions.add(contact_id, words.split())


def exported(book: Book, chosen: Chosen, form: str = "csv", *, guarded: bool = False) -> bytes:
    file = io.BytesIO()
    assert book.exports.write(chosen, file, form, guarded=guarded) == len(chosen.numbers)
    return file.getvalue()


def sheet(book: Book, chosen: Chosen | None = None) -> Sheet:
    content = exported(book, chosen or book.exports.choose_contacts()).decode()
    return list(csv.DictReader(io.StringIO(content, newline="")))


def without_uuids(content: bytes) -> str:
    assert content.count(b"\n") == content.count(b"\r\n")
    return re.sub(r"\b[0-9a-f]{32}\b", "UUID", content.decode().replace("\r\n", "\n"))


def test_a_sheet_of_contacts_holds_all_that_one_can(filled: Book) -> None:
    assert without_uuids(exported(filled, filled.exports.choose_contacts())) == GOLDEN_CONTACTS


def test_a_sheet_of_deals_tells_whose_they_are(filled: Book) -> None:
    assert without_uuids(exported(filled, filled.exports.choose_deals())) == GOLDEN_DEALS


def test_a_sheet_of_follow_ups_tells_with_whom_and_when_again(filled: Book) -> None:
    assert without_uuids(exported(filled, filled.exports.choose_follow_ups())) == GOLDEN_FOLLOW_UPS


def test_past_answers_and_notes_for_a_deal_are_in_no_sheet_of_contacts(filled: Book) -> None:
    answer(filled, 1, "budget", "no")
    filled.notes.add(1, "for the website", deal_id=1)
    nora = sheet(filled)[0]
    assert (nora["Budget"], nora["Budget amount"]) == ("no", "")
    assert "for the website" not in nora.values()
    assert "for the website" in sheet(filled, filled.exports.choose_deals())[0].values()


def test_closed_deals_and_follow_ups_go_along_unless_only_open_ones_are_wanted(filled: Book) -> None:
    filled.follow_ups.cancel(filled.follow_ups.open()[0][0], whole_series=True)
    filled.closing.win(filled.deals.all()[0].deal)
    won = sheet(filled, filled.exports.choose_deals())
    assert [(deal["State"], deal["Closed"]) for deal in won] == [("won", "2026-11-21")]
    assert filled.exports.choose_deals(state="open").numbers == ()
    states = {step["State"] for step in sheet(filled, filled.exports.choose_follow_ups())}
    assert "cancelled" in states
    assert len(filled.exports.choose_follow_ups(open_only=True).numbers) == len(filled.follow_ups.open())


def test_who_is_to_be_left_alone_is_in_no_export_for_outreach(filled: Book) -> None:
    filled.standing.do_not_contact(contact(filled, 1), reason="asked us to stop")
    choices = (
        (filled.exports.choose_contacts, 1, 1),
        (filled.exports.choose_deals, 0, 1),
        (filled.exports.choose_follow_ups, 0, 2),
    )
    for choose, count, left_out in choices:
        chosen = choose()
        assert (len(chosen.numbers), chosen.left_out) == (count, left_out)
        assert b"Nora Lind,c1" not in exported(filled, chosen)
        assert choose(with_do_not_contact=True).left_out == 0


def test_to_move_to_another_program_they_go_along_with_their_standing(filled: Book) -> None:
    filled.standing.do_not_contact(contact(filled, 1), reason="asked us to stop")
    nora = sheet(filled, filled.exports.choose_contacts(with_do_not_contact=True))[0]
    assert (nora["Standing"], nora["Standing reason"]) == ("do-not-contact", "asked us to stop")
    (deal,) = sheet(filled, filled.exports.choose_deals(with_do_not_contact=True))
    assert deal["Do not contact"] == "yes"


def test_who_is_deleted_is_in_no_sheet_with_all_they_had(filled: Book) -> None:
    filled.records.delete("contact", contact(filled, 1))
    assert filled.exports.choose_deals(with_do_not_contact=True).numbers == ()
    assert filled.exports.choose_follow_ups(with_do_not_contact=True).numbers == ()
    assert [row["Name"] for row in sheet(filled)] == ["Bo Berg"]


def test_filters_are_those_of_lists(filled: Book) -> None:
    exports = filled.exports
    assert exports.choose_contacts(filled.contacts.read_filters({"tag": "cafe"})).numbers == (1,)
    assert exports.choose_contacts({"standing": "parked"}).numbers == (2,)
    _columns, fields = filled.fields.parse_filters(["shoe-size>=42"])
    assert exports.choose_contacts(fields=fields).numbers == (1,)
    assert exports.choose_deals({"standing": "parked"}).numbers == ()
    assert len(exports.choose_follow_ups(filled.contacts.read_filters({"tag": "cafe"})).numbers) == 2
    assert exports.choose_deals(pipeline="sales", stage="needs").numbers == (1,)


def test_a_guarded_sheet_gives_back_the_same_cells(filled: Book) -> None:
    filled.contacts.edit(2, {"name": "=1+1", "role": "'@x", "phones": ["+66 81 234 5678", "0812345678"]})
    everybody = filled.exports.choose_contacts()
    content = exported(filled, everybody, guarded=True)
    assert b"'=1+1" in content
    read = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    plain = list(csv.reader(io.StringIO(exported(filled, everybody).decode(), newline="")))
    assert [[unguard(cell) for cell in row] for row in read[1:]] == plain[1:]


HOSTILE = (
    "[/]",
    "=cmd|' /C calc'!A0",
    "\u202eevil",
    "two\nlines",
    "N" * 300,
    "กรุงเทพฯ",
    "a,b;c\td",
    '"',
    "\x1b[31mred",
)


@given(st.lists(st.one_of(st.sampled_from(HOSTILE), st.text(min_size=1).map(lambda text: f"x{text}")), max_size=5))
def test_every_word_comes_out_to_the_letter(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    kept = [text.strip() for text in texts if "\0" not in text and text.strip()]
    with open_book(tmp_path_factory.mktemp("words") / "book.db") as book:
        for text in kept:
            book.contacts.add(QuickAdd(name=text, note=text))
        rows = sheet(book)
    assert [(row["Name"], row["Note 1"]) for row in rows] == [(text, text) for text in kept]


def test_what_stands_in_a_book_nobody_has_yet_is_a_row_of_headings(path: Path) -> None:
    with open_book(path) as book:
        assert sheet(book) == []
        assert exported(book, book.exports.choose_deals()).startswith(b"Title,ID,UUID")
    assert not path.exists()


def test_a_book_is_never_exported_over_nor_what_lies_beside_it(filled: Book, path: Path) -> None:
    chosen = filled.exports.choose_contacts()
    for name in ("book.db", "book.db.lock", "book.db-journal", ".book.db.new"):
        with pytest.raises(FileIsBookError):
            filled.exports.write_file(chosen, path.with_name(name), "csv", overwrite=True)
    done = filled.exports.write_file(chosen, path.with_name("a.csv"), "csv")
    assert (done.file, done.records, done.left_out) == (str(path.with_name("a.csv")), 2, 0)


def test_what_another_window_writes_meanwhile_is_all_there_or_not_at_all(
    filled: Book, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = cells.person_headings
    waiting = [f"{number}@lind.dk" for number in range(outgoing.ATTEMPTS, 0, -1)]

    def headings_then_a_change(breadth: object) -> list[str]:
        if waiting:
            with open_book(path) as other:
                emails = [point.value for point in other.refs.get_contact("c1").points if point.kind == "email"]
                other.contacts.edit(1, {"emails": [*emails, waiting.pop()]})
        return made(breadth)  # type: ignore[arg-type]

    monkeypatch.setattr(cells, "person_headings", headings_then_a_change)
    nora = sheet(filled)[0]
    assert [nora[f"E-mail {number}"] for number in (3, 4, 5)] == ["1@lind.dk", "2@lind.dk", "3@lind.dk"]
    assert not nora.get(None)  # type: ignore[call-overload]


def test_who_is_deleted_or_left_alone_between_choice_and_export_is_not_in_it(filled: Book) -> None:
    add(filled, "Eva Dahl next:call tue")
    everybody, deals, steps = (choose(filled) for choose in CHOICES.values())
    filled.standing.do_not_contact(contact(filled, 1))
    filled.records.delete("contact", contact(filled, 3))
    assert [row["Name"] for row in sheet_of_fewer(filled, everybody)] == ["Bo Berg"]
    assert sheet_of_fewer(filled, deals) == []
    assert sheet_of_fewer(filled, steps) == []


def sheet_of_fewer(book: Book, chosen: Chosen) -> Sheet:
    file = io.BytesIO()
    book.exports.write(chosen, file, "csv")
    return list(csv.DictReader(io.StringIO(file.getvalue().decode(), newline="")))


def test_many_are_read_in_batches_in_their_order(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outgoing, "BATCH", 2)
    for name in ("Ann", "Bea", "Cyd", "Dag", "Eva"):
        add(book, f"{name} next:call tue")
    assert [row["Name"] for row in sheet(book)] == ["Ann", "Bea", "Cyd", "Dag", "Eva"]
    assert [row["ID"] for row in sheet(book, book.exports.choose_follow_ups())] == ["f1", "f2", "f3", "f4", "f5"]


def test_a_file_whose_name_is_no_text_is_written_and_told_as_one(filled: Book, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.csv")
    written = filled.exports.write_file(filled.exports.choose_contacts(), path, "csv")
    assert path.exists()
    assert written.file == f"{tmp_path}/caf\ufffd.csv"


@pytest.mark.parametrize("form", ["csv", "vcard", "jsonl"])
def test_every_step_is_told(filled: Book, form: str) -> None:
    """In lines of JSON each record is one, between the first line and the last."""
    steps: list[int] = []
    chosen = filled.exports.choose_contacts()
    file = io.BytesIO()
    filled.exports.write(chosen, file, form, on_step=lambda: steps.append(1))
    assert len(steps) == (file.getvalue().count(b"\n") - 2 if form == "jsonl" else 2)


def test_what_calendars_call_a_follow_up_stays(filled: Book) -> None:
    step, other = outgoing.read_follow_ups(filled.database, filled.exports.choose_follow_ups().numbers)
    assert step.uid == f"{step.follow_up.uuid}@prospectr"
    assert step.deal is None
    assert other.deal
    assert other.deal.title == "Website"


@pytest.mark.parametrize(
    ("what", "named", "file", "form"),
    [
        ("contacts", None, "", "csv"),
        ("contacts", None, "a.VCF", "vcard"),
        ("contacts", None, "a", "csv"),
        ("contacts", None, ".hidden", "csv"),
        ("contacts", None, "/dev/null", "csv"),
        ("contacts", "vcard", "a.txt", "vcard"),
        ("contacts", "csv", "a.xlsx", "csv"),
        ("followups", None, "a.ics", "ics"),
        ("all", None, "book.jsonl", "jsonl"),
        ("all", None, "", "jsonl"),
    ],
)
def test_the_name_of_a_file_tells_its_format(what: str, named: str | None, file: str, form: str) -> None:
    assert find_format(what, named, file) == form


def test_an_ending_that_names_no_format_is_refused_with_those_that_do() -> None:
    with pytest.raises(EndingUnknownError) as refused:
        find_format("deals", None, "deals.PDF")
    assert refused.value.message == 'No format is known by the ending ".pdf".'
    assert refused.value.hint == "Known are .csv, .xlsx, .jsonl, .ndjson; or name the format: --format csv"


def test_what_cannot_be_written_so_is_refused_with_the_choices() -> None:
    with pytest.raises(FormatRefusedError) as refused:
        find_format("deals", None, "deals.ics")
    assert refused.value.hint == "Choose one of: csv, xlsx, jsonl"
    assert set(FORMATS) == {"contacts", "deals", "followups", "all"}


@pytest.mark.parametrize("what", ["contacts", "deals", "followups"])
def test_an_import_reads_the_same_from_every_kind_of_sheet(filled: Book, what: str) -> None:
    filled.contacts.edit(1, {"tags": ["cafe", "b,c;d"], "phones": ["0812345678", "+66 81 234 5678"]})
    chosen = CHOICES[what](filled)
    plain = exported(filled, chosen)
    guarded = exported(filled, chosen, guarded=True)
    spreadsheet = exported(filled, chosen, "xlsx")
    read = incoming(lambda: read_table(io.BytesIO(plain)))
    assert read
    assert incoming(lambda: read_table(io.BytesIO(guarded))) == read
    assert incoming(lambda: read_sheet(io.BytesIO(spreadsheet))) == read


def incoming(open_table: Callable[[], Table]) -> list[object]:
    _mapping, rows = read_people(open_table, currency="DKK")
    return [row.contact if isinstance(row, Incoming) else row for row in rows]


CHOICES: dict[str, Callable[[Book], Chosen]] = {
    "contacts": lambda book: book.exports.choose_contacts(),
    "deals": lambda book: book.exports.choose_deals(),
    "followups": lambda book: book.exports.choose_follow_ups(),
}


def headings_of(choose: Callable[[Book], Chosen], book: Book, *, guarded: bool) -> list[str]:
    content = exported(book, choose(book), guarded=guarded).decode("utf-8-sig")
    return next(csv.reader(io.StringIO(content, newline="")))


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_an_import_knows_every_heading_again(filled: Book, layout: Layout) -> None:
    _prospectr, what, *rest = layout.name.split("-")
    written = headings_of(CHOICES[what], filled, guarded=bool(rest))
    known = {fold(re.sub(r"\d+", "{n}", heading, count=1)) for heading in written}
    own = {heading for heading in known if heading.startswith("field: ")}
    assert known - own <= set(layout.columns)
    assert any(some <= {fold(heading) for heading in written} for some in layout.known_by)

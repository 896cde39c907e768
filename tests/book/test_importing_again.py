"""What a file says of somebody who is there: filled in, added, told as a conflict, and never written twice."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.core.importing import ImportOptions
from prospectr.core.money import parse_money
from tests.book.incoming import Bring, verdicts
from tests.book.shelf import add, contents

FIELDS = {
    "Deal": "deal",
    "Value": "deal-value",
    "Close": "deal-close",
    "Status": "deal-state",
    "ID": "deal-id",
    "Note": "deal-note",
    "Stage": "deal-stage",
    "Trade": "company-trade",
    "Town": "company-place",
}


def told(text: str) -> tuple[tuple[str, str], ...]:
    """Tell which field each column of a table fills, as a seller would who knows them."""
    return tuple((heading, FIELDS[heading]) for heading in text.splitlines()[0].split(",") if heading in FIELDS)


def test_a_conflict_of_a_deal_writes_nothing_of_it(book: Book, bring: Bring) -> None:
    add(book, "Nora nora@lind.dk deal:menu 555eur")
    text = "Name,Email,Deal,Value,Close\nNora,nora@lind.dk,menu,100,2027-01-31\n"
    plan, _outcome = bring(text, told=told(text))
    deal = book.deals.all()[0].deal
    assert (plan.rows[0].verdict, deal.amount_minor, deal.close_on) == ("conflict", 55500, date(2027, 1, 31))
    assert [(one.field, one.before, one.after) for one in plan.rows[0].conflicts] == [
        ("deal value", "€555.00", "€100.00")
    ]


@pytest.mark.parametrize("status", ["", ",", ",open"])
def test_a_deal_that_was_won_stays_won_where_a_file_does_not_say_otherwise(
    book: Book, bring: Bring, status: str
) -> None:
    won = "Deal,Name,Email,Status\nBox,Bo Ek,bo@e.dk,won\n"
    bring(won, "d.csv", told=told(won))
    heading = ",Status" if status else ""
    text = f"Deal,Name,Email{heading}\nBox,Bo Ek,bo@e.dk{status}\n"
    plan, _outcome = bring(text, "d2.csv", told=told(text))
    assert book.deals.all(state="any")[0].deal.state == "won"
    assert verdicts(plan) == ["conflict" if status == ",open" else "same"]


def test_a_deal_learns_its_id_its_notes_and_its_stage(book: Book, bring: Bring) -> None:
    texts = (
        "Deal,Name,Email\nRoof,Bo Ek,bo@e.dk\n",
        "Deal,Name,Email,ID,Note,Stage\nRoof,Bo Ek,bo@e.dk,7,call first,Qualified to buy\n",
        "Deal,Name,Email,ID\nRoof and walls,Bo Ek,bo@e.dk,7\n",
        "Deal,Name,Email,ID,Stage\nRoof and walls,Bo Ek,bo@e.dk,7,Ready to buy\n",
    )
    assert [verdicts(bring(text, told=told(text))[0]) for text in texts] == [
        ["new"],
        ["changed"],
        ["changed"],
        ["changed"],
    ]
    (card,) = book.deals.all()
    assert card.deal.title == "Roof and walls"
    words = sorted(note.words for note in book.contacts.page(1).notes)
    assert words == ["Stage: Qualified to buy", "Stage: Ready to buy", "call first"]


def test_a_field_is_one_field_however_its_heading_is_written(book: Book, bring: Bring) -> None:
    book.fields.add("Shoe size", "number")
    add(book, "Nora nora@lind.dk")
    book.contacts.edit(1, {"fields": ["shoe-size=41"]})
    plan, _outcome = bring("Name,Email,shoe-size\nNora,nora@lind.dk,43\n")
    assert [(one.field, one.before) for one in plan.rows[0].conflicts] == [("Shoe size", "41")]
    assert book.contacts.page(1).card.fields[0].value == "41"


def test_one_field_twice_in_a_file_is_kept_twice(book: Book, bring: Bring) -> None:
    shoes = (("A", "field:Shoe"), ("B", "field:Shoe"))
    bring("Name,Email,A,B\nNora,nora@lind.dk,41,43\n", told=shoes)
    assert book.contacts.page(1).card.fields[0].value == "41; 43"
    plan, _outcome = bring("Name,Email,A,B\nEmil,emil@x.dk,41,\nEmil,emil@x.dk,,43\n", "b.csv", told=shoes)
    assert verdicts(plan) == ["new", "conflict"]


def test_what_a_field_cannot_hold_and_whom_nobody_knows_is_noted_once(book: Book, bring: Bring) -> None:
    book.fields.add("Age", "number")
    book.fields.add("Since", "date")
    text = "Name,Email,Age,Since,Referred by\nNora,nora@lind.dk,big,05.02.2024,Nobody Known\n"
    for name in ("a.csv", "b.csv", "c.csv"):
        bring(text, name, day_order="dmy")
    page = book.contacts.page(1)
    assert sorted(note.words for note in page.notes) == ["Age: big", "Referred by: Nobody Known"]
    assert [shown.value for shown in page.card.fields] == ["2024-02-05"]


def test_what_a_company_lacks_is_filled_and_what_it_has_stays(book: Book, bring: Bring) -> None:
    bring("Name,Email,Company\nNora,nora@lind.dk,Lind\n")
    text = "Name,Email,Company,Trade,Town\nNora,nora@lind.dk,Lind,café,Aarhus\n"
    plan, _outcome = bring(text, "b.csv", told=told(text))
    assert [one.field for one in plan.rows[0].differences] == ["trade", "place"]
    other = "Name,Email,Company,Trade\nEmil,emil@x.dk,Lind,bakery\n"
    bring(other, "c.csv", told=told(other))
    company = book.companies.all()[0][0]
    assert (company.trade, company.place) == ("café", "Aarhus")
    assert [note.words for note in book.contacts.page(2).notes] == ["Trade: bakery"]


def test_companies_that_stand_alone_are_counted_once(book: Book, bring: Bring) -> None:
    text = "Company,Trade\nLind,\nlind,café\nLind,bakery\nBerg,\n"
    plan, _outcome = bring(text, told=told(text))
    assert verdicts(plan) == ["new", "changed", "conflict", "new"]
    assert [one.trade for one, _count in book.companies.all()] == ["", "café"]
    assert verdicts(bring(text, told=told(text))[0]) == ["same", "same", "conflict", "same"]


def test_an_occasion_is_one_however_its_label_is_written(book: Book, bring: Bring) -> None:
    cards = (
        "BEGIN:VCARD\nVERSION:3.0\nFN:Nora\nEMAIL:nora@lind.dk\nitem1.X-ABDATE:2010-05-0{day}\n"
        "item1.X-ABLabel:{label}\nEND:VCARD\n"
    )
    text = cards.format(day=1, label="Wedding") + cards.format(day=2, label="wedding")
    plan, _outcome = bring(text, "people.vcf")
    assert verdicts(plan) == ["new", "conflict"]
    assert verdicts(bring(cards.format(day=3, label="WEDDING"), "people.vcf", prefer_file=True)[0]) == ["changed"]
    assert [(day.label, day.day) for day in book.contacts.page(1).occasions] == [("Wedding", 3)]


def test_a_series_is_learned_and_not_forgotten(book: Book, bring: Bring) -> None:
    event = (
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VTODO\nUID:7\nSUMMARY:call\nDUE;VALUE=DATE:202612{day}\n"
        "ATTENDEE;CN=Nora:mailto:nora@lind.dk\n{rule}END:VTODO\nEND:VCALENDAR\n"
    )
    rule = "RRULE:FREQ=WEEKLY;UNTIL=20270301\n"
    bring(event.format(day="01", rule=""), "a.ics")
    assert verdicts(bring(event.format(day="01", rule=rule), "a.ics")[0]) == ["changed"]
    assert verdicts(bring(event.format(day="03", rule=""), "a.ics")[0]) == ["changed"]
    (step,) = book.contacts.page(1).follow_ups
    assert (step.due_on, step.repeat_unit, step.repeat_until_on) == (date(2026, 12, 3), "week", date(2027, 3, 1))


def test_our_own_calendar_knows_its_steps_again(book: Book, path: Path, tmp_path: Path) -> None:
    add(book, "Nora Lind next:call tue")
    place = tmp_path / "feed.ics"
    book.exports.write_file(book.exports.choose_follow_ups({}), place, "ics")
    before = contents(path)
    plan = book.imports.plan([str(place)], ImportOptions())
    book.imports.apply(plan, ImportOptions())
    assert (verdicts(plan), contents(path)) == (["same"], before)
    moved = place.read_text("utf-8").replace("20261124", "20261126")
    stripped = "\n".join(line for line in moved.splitlines() if not line.startswith("X-PROSPECTR"))
    for text in (moved, stripped):
        place.write_text(text, "utf-8")
        again = book.imports.plan([str(place)], ImportOptions(prefer_file=True))
        book.imports.apply(again, ImportOptions(prefer_file=True))
        assert [step.due_on for step in book.contacts.page(1).follow_ups] == [date(2026, 11, 26)]


def test_a_step_that_names_somebody_in_its_words_is_a_question(book: Book, bring: Bring) -> None:
    add(book, "Nora Lind")
    text = (
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VTODO\nUID:9\nSUMMARY:Call Nora Lind about sencha\n"
        "DUE;VALUE=DATE:20261201\nEND:VTODO\nBEGIN:VTODO\nUID:10\nSUMMARY:Buy milk\nEND:VTODO\nEND:VCALENDAR\n"
    )
    plan, _outcome = bring(text, "todo.ics")
    assert [(row.verdict, row.candidates) for row in plan.rows] == [("conflict", (1,)), ("rejected", ())]
    bring(text, "todo.ics", alike="same")
    assert [step.due_on for step in book.contacts.page(1).follow_ups] == [date(2026, 12, 1)]


def test_a_change_asks_the_book_for_its_own_contact_alone(book: Book, bring: Bring, tmp_path: Path) -> None:
    header = "Name,Email,Role,Deal\n"
    rows = [f"P{number},p{number}@x.dk,a,menu\n" for number in range(1000)]
    bring(header + "".join(rows), told=told(header))
    (tmp_path / "one.csv").write_text(header + rows[7].replace(",a,", ",b,"), "utf-8")
    connection = book.database.reader
    steps = 0

    def one_more() -> int:
        nonlocal steps
        steps += 1
        return 0

    connection.set_progress_handler(one_more, 100)
    plan = book.imports.plan([str(tmp_path / "one.csv")], ImportOptions(told=told(header), prefer_file=False))
    assert verdicts(plan) == ["conflict"]
    assert steps < 100


def test_an_import_is_one_step_with_the_mapping_it_saves(book: Book, bring: Bring, path: Path, tmp_path: Path) -> None:
    place = tmp_path / "x.csv"
    place.write_text("Ansprech,Post\nNora,nora@lind.dk\n", "utf-8")
    options = ImportOptions(told=(("Ansprech", "name"), ("Post", "email")), save_as="fair")
    book.imports.apply(book.imports.plan([str(place)], options), options)
    assert [one.name for one in book.mappings.all()] == ["fair"]
    book.history.undo()
    assert (book.contacts.count(), book.mappings.all()) == (0, [])
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM outside_id").fetchone() == (0,)
    assert parse_money("1eur", "EUR").minor == 100


def test_a_deal_without_a_day_is_the_one_of_its_title(book: Book, bring: Bring) -> None:
    opened = (("Deal", "deal"), ("Value", "deal-value"), ("Opened", "deal-opened"))
    bring("Name,Email,Deal,Value\nNora,n@l.dk,Roof,100\n", "a.csv", told=opened[:2])
    plan, _outcome = bring("Name,Email,Deal,Value,Opened\nNora,n@l.dk,Roof,100,2026-01-05\n", "a.csv", told=opened)
    assert verdicts(plan) == ["changed"]
    assert [card.deal.opened_on for card in book.deals.all()] == [date(2026, 1, 5)]


def test_which_of_two_deals_of_one_title_is_meant_is_not_guessed(book: Book, bring: Bring) -> None:
    add(book, "Nora n@l.dk deal:Roof 100eur")
    book.deals.add(1, book.deals.parse_offer("Roof", "200eur"))
    text = "Name,Email,Deal,Value\nNora,n@l.dk,Roof,300\n"
    plan, _outcome = bring(text, told=told(text))
    assert [(one.field, one.before, one.after) for one in plan.rows[0].conflicts] == [
        ("deal", "2 called so", "Roof €300.00 open")
    ]
    assert len(book.deals.all()) == 2


def test_a_deal_that_was_deleted_does_not_come_back_by_its_id(book: Book, bring: Bring) -> None:
    text = "Name,Email,Deal,ID\nNora,n@l.dk,Roof,7\n"
    bring(text, told=told(text))
    book.records.delete(*book.records.get("d1"))
    other = "Name,Email,Deal,ID,Value\nNora,n@l.dk,Roof,7,100\n"
    assert verdicts(bring(other, "b.csv", told=told(other))[0]) == ["conflict"]
    assert book.deals.all() == []


def test_words_of_a_deal_that_is_there_are_kept_as_notes(book: Book, bring: Bring) -> None:
    fields = {"Deal": "deal", "Reason": "deal-reason", "Words": "deal-words", "Line": "deal-pipeline"}
    header = "Name,Email,Deal,Reason,Words,Line\n"
    bring(header + "Nora,n@l.dk,Roof,dear,not now,Sales\n", "a.csv", told=tuple(fields.items()))
    plan, _outcome = bring(header + "Nora,n@l.dk,Roof,late,too slow,Partners\n", "b.csv", told=tuple(fields.items()))
    assert verdicts(plan) == ["changed"]
    words = "\n".join(note.words for note in book.contacts.page(1).notes)
    assert all(part in words for part in ("late", "too slow", "Partners"))

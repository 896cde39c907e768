"""Imports at their edges: companies of two names, several files, deals closed on a day to come."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.core.importing import ImportOptions
from prospectr.core.outgoing import Exported
from prospectr.present.exporting import blocks
from tests.book.incoming import Bring, verdicts, writer

COMPANIES = "Name,Email,Co,Cid,Place,Trade\n"
OF_COMPANIES = (("Co", "company"), ("Cid", "company-id"), ("Place", "company-place"), ("Trade", "company-trade"))
ENDED = "Name,Email,Deal,Deal value,Deal state,Opened,Closed on\n"
OF_ENDED = (("Deal state", "deal-state"), ("Opened", "deal-opened"), ("Closed on", "deal-closed"))


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., str]:
    """Write a file of a name and a content, and return where it lies."""
    return writer(tmp_path)


def facts(book: Book) -> tuple[str, str, str]:
    """Return what the only company is called, its trade and its place."""
    ((company, _count),) = book.companies.all()
    return company.name, company.trade, company.place


def companies_of(book: Book) -> list[str | None]:
    """List the companies of the contacts, in the order they came."""
    return [book.contacts.page(number).card.company for number in range(1, book.contacts.count() + 1)]


def test_a_company_of_two_names_is_filled_in_by_rows_of_either(book: Book, bring: Bring) -> None:
    bring(COMPANIES + "A A,a@x.se,Acme,1,,\n", told=OF_COMPANIES)
    rows = "A B,b@x.se,Acme,1,,\nA C,c@x.se,Acme Corp,1,Berlin,\nA D,d@x.se,Acme,1,,Bakery\n"
    plan, _outcome = bring(COMPANIES + rows, "again.csv", told=OF_COMPANIES)
    assert verdicts(plan) == ["new"] * 3
    assert facts(book) == ("Acme", "Bakery", "Berlin")
    assert companies_of(book) == ["Acme"] * 4


def test_a_company_the_seller_renamed_is_filled_in_by_its_id_and_by_its_new_name(
    book: Book, bring: Bring, write: Callable[..., str]
) -> None:
    bring(COMPANIES + "A A,a@x.se,Acme,1,,\n", told=OF_COMPANIES)
    ((acme, _count),) = book.companies.all()
    book.companies.edit(acme, {"name": "Acme AB"})
    by_id = write("Name,Email,Co,Cid,Place\nC C,c@x.se,Acme,1,Berlin\n", "id.csv")
    by_name = write("Name,Email,Co,Trade\nB B,b@x.se,Acme AB,Bakery\n", "name.csv")
    options = ImportOptions(told=OF_COMPANIES)
    book.imports.apply(book.imports.plan([by_id, by_name], options), options)
    assert facts(book) == ("Acme AB", "Bakery", "Berlin")
    assert companies_of(book) == ["Acme AB"] * 3


def test_the_file_may_overrule_a_company_of_two_names(book: Book, bring: Bring) -> None:
    rows = "A A,a@x.se,Acme,1,Berlin,Bakery\nA B,b@x.se,Acme,1,,\n"
    bring(COMPANIES + rows, told=OF_COMPANIES)
    rows = "A C,c@x.se,Acme Corp,1,,\nA A,a@x.se,Acme,1,Bonn,\nA B,b@x.se,Acme,1,,Dairy\n"
    bring(COMPANIES + rows, "again.csv", told=OF_COMPANIES, prefer_file=True)
    assert facts(book) == ("Acme", "Dairy", "Bonn")


def test_rows_of_one_company_id_are_one_company_when_it_is_new(book: Book, bring: Bring) -> None:
    text = COMPANIES + "A B,b@x.se,Acme,1,,\nA C,c@x.se,Acme Corp,1,Berlin,\n"
    bring(text, told=OF_COMPANIES)
    assert companies_of(book) == ["Acme", "Acme"]
    assert facts(book) == ("Acme", "", "Berlin")
    plan, _outcome = bring(text, "again.csv", told=OF_COMPANIES)
    assert verdicts(plan) == ["same", "same"]


@pytest.mark.parametrize("again", [False, True])
def test_the_mapping_saved_is_of_the_first_file_that_is_a_table(
    book: Book, write: Callable[..., str], *, again: bool
) -> None:
    card = write("BEGIN:VCARD\nVERSION:3.0\nFN:Cy Dal\nN:Dal;Cy;;;\nEMAIL:cy@x.se\nEND:VCARD\n", "cards.vcf")
    table = write("Name,Zork\nDi El,blue\n", "table.csv")
    if again:
        book.imports.apply(book.imports.plan([card, table], ImportOptions()), ImportOptions())
    options = ImportOptions(save_as="fair")
    plan = book.imports.plan([card, table], options)
    assert plan.changes_something != again
    book.imports.apply(plan, options)
    (saved,) = book.mappings.all()
    assert saved.name == "fair"
    assert "Zork" in saved.columns


def test_a_deal_closed_on_a_day_to_come_is_closed_today_and_that_is_noted_once(book: Book, bring: Bring) -> None:
    row = "Nora Lind,nora@lind.dk,Menu,900 EUR,won,2026-01-02,2099-01-01"
    plan, _outcome = bring(ENDED + row + "\n", told=OF_ENDED)
    (card,) = book.contacts.page(1).deals
    assert (card.deal.state, card.deal.closed_on) == ("won", book.clock.today())
    assert card.deal.opened_on == date(2026, 1, 2)
    said = "Closed on 2099-01-01, the file says: that day is still to come."
    assert [note.words for note in book.contacts.page(1).notes].count(said) == 1
    again = ENDED.replace("\n", ",Company\n") + row + ",Lind\n"
    plan, _outcome = bring(again, "again.csv", told=OF_ENDED)
    assert [one.field for one in plan.rows[0].differences] == ["company"]
    assert [note.words for note in book.contacts.page(1).notes].count(said) == 1


def test_a_deal_opened_and_closed_on_days_to_come_loses_both(book: Book, bring: Bring) -> None:
    bring(ENDED + "Nora Lind,nora@lind.dk,Menu,900 EUR,lost,2098-01-02,2099-01-01\n", told=OF_ENDED)
    (card,) = book.contacts.page(1).deals
    assert (card.deal.opened_on, card.deal.closed_on) == (book.clock.today(), book.clock.today())
    words = [note.words for note in book.contacts.page(1).notes]
    assert "Opened on 2098-01-02, the file says: that day is still to come." in words
    assert "Closed on 2099-01-01, the file says: that day is still to come." in words
    assert "The file does not say when it was closed." not in words


@pytest.mark.parametrize(
    ("count", "form", "said"),
    [
        (1, "jsonl", "Exported 1 deal with all that belongs to its contact into x (JSONL)"),
        (2, "jsonl", "Exported 2 deals with all that belongs to their contacts into x (JSONL)"),
        (0, "jsonl", "Exported 0 deals into x (JSONL)"),
        (2, "csv", "Exported 2 deals into x (CSV)"),
    ],
)
def test_an_export_of_deals_says_what_else_goes_with_them(count: int, form: str, said: str) -> None:
    exported = Exported(file="x", what="deals", format=form, records=count, left_out=0)
    (block,) = blocks(exported, date(2026, 11, 21))
    assert said in repr(block)

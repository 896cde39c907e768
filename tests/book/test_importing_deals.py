"""Deals that come in: what a plan says of them, their days, and what of another program's words is noted."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.core.importing import ImportOptions, ImportPlan
from prospectr.store.errors import UndoConflictError
from tests.book.incoming import Bring, verdicts
from tests.book.shelf import add

DEALS = "Deal Name,Pipeline,Deal Stage,Close Date,Create Date,Amount,Record ID,Associated Contact\n"
PLAIN = "Name,Email,Deal,Deal value,Opened,Company\n"


def said(plan: ImportPlan) -> list[tuple[str, str]]:
    """List what the first row changes."""
    return [(one.field, one.after) for one in plan.rows[0].differences]


def notes_of(book: Book, contact_id: int) -> list[str]:
    """List the notes of a contact."""
    return [note.words for note in book.contacts.page(contact_id).notes]


def test_a_deal_that_is_added_is_told_with_its_value_and_how_it_stands(book: Book, bring: Bring) -> None:
    add(book, "Nora Lind nora@lind.dk")
    header = "Name,Email,Deal,Deal value,Deal state,Closed on\n"
    told = (("Deal state", "deal-state"), ("Closed on", "deal-closed"))
    plan, _outcome = bring(header + "Nora Lind,nora@lind.dk,Menu,900 EUR,won,2025-05-03\n", told=told)
    assert said(plan) == [("deal", "Menu €900.00 won 2025-05-03")]


def test_a_deal_opened_on_a_day_to_come_is_opened_today_and_that_is_noted_once(book: Book, bring: Bring) -> None:
    row = "Nora Lind,nora@lind.dk,Menu,900 EUR,2027-10-01,"
    told = (("Opened", "deal-opened"),)
    bring(PLAIN + row + "\n", told=told)
    (deal,) = book.contacts.page(1).deals
    assert deal.deal.opened_on == book.clock.today()
    assert notes_of(book, 1) == ["Opened on 2027-10-01, the file says: that day is still to come."]
    plan, _outcome = bring(PLAIN + row + "Lind\n", "again.csv", told=told)
    assert said(plan) == [("company", "Lind")]
    assert len(notes_of(book, 1)) == 1


def test_a_stage_that_only_says_how_a_deal_ended_is_no_note(book: Book, bring: Bring) -> None:
    bring(DEALS + "Menu,Default,Closed won,2025-05-03,2025-01-02,900,77,Nora Lind (nora@lind.dk)\n")
    (deal,) = book.contacts.page(1).deals
    assert (deal.deal.state, deal.deal.closed_on) == ("won", date(2025, 5, 3))
    assert [words for words in notes_of(book, 1) if "Stage" in words] == []


def test_pipeline_and_stage_of_another_program_are_one_note_and_no_second_one(book: Book, bring: Bring) -> None:
    row = "Menu,Sales Pipeline,Appointment scheduled,{close},2025-01-02,900,77,Nora Lind (nora@lind.dk)\n"
    bring(DEALS + row.format(close="2027-05-03"))
    noted = [words for words in notes_of(book, 1) if "Stage" in words or "Pipeline" in words]
    assert noted == ["Pipeline: Sales Pipeline\nStage: Appointment scheduled"]
    plan, _outcome = bring(DEALS + row.format(close="2027-06-04"))
    assert verdicts(plan) == ["changed"]
    assert len([words for words in notes_of(book, 1) if "Stage" in words]) == 1


def test_the_detail_of_a_source_is_for_those_who_come_from_it(book: Book, bring: Bring) -> None:
    text = "Name,Source\nNora Lind,\nEmil Berg,web\n"
    bring(text, source="shop list", source_detail="april")
    origins = [(card.source, card.contact.source_detail) for card in book.contacts.cards(sort="added")]
    assert sorted(origins, key=str) == [("shop list", "april"), ("web", "")]


def test_a_file_of_deals_does_not_say_where_somebody_works_whoever_brought_them(book: Book, tmp_path: Path) -> None:
    people = tmp_path / "contacts.csv"
    people.write_text("Name,Email,Company\nMette Lund,m@l.dk,Bakery\n", "utf-8")
    deals = tmp_path / "deals.csv"
    deals.write_text("Name,Email,Company,Deal\nMette Lund,m@l.dk,Bakery,Oven\n", "utf-8")
    options = ImportOptions()
    book.imports.apply(book.imports.plan([str(people), str(deals)], options), options)
    deals.write_text("Name,Email,Company,Deal\nMette Lund,m@l.dk,Hotel,Oven\n", "utf-8")
    plan = book.imports.plan([str(deals)], options)
    assert [(one.field, one.after) for one in plan.rows[0].conflicts] == [("company", "Hotel")]


def test_what_the_seller_won_is_not_changed_by_a_file(book: Book, bring: Bring) -> None:
    text = "Name,Email,Deal,Deal value,Status\nNora,n@l.dk,Roof,{value},open\n"
    bring(text.format(value=100))
    book.closing.win(book.deals.all()[0].deal)
    plan, _outcome = bring(text.format(value=200))
    deal = book.deals.all(state="any")[0].deal
    assert (verdicts(plan), deal.state, deal.amount_minor) == (["conflict"], "won", 10000)


def test_no_deal_is_opened_with_somebody_to_be_left_alone(book: Book, bring: Bring) -> None:
    contact = add(book, "Nora n@l.dk").contact
    book.standing.do_not_contact(contact)
    plan, _outcome = bring("Name,Email,Deal\nNora,n@l.dk,Roof\n")
    assert (verdicts(plan), book.deals.all()) == (["conflict"], [])


def test_a_firm_without_anybody_comes_in_once_from_two_files(book: Book, tmp_path: Path) -> None:
    firms = tmp_path / "companies.csv"
    firms.write_text("Company,Phone\nBolig,+45 32 12 34 56\n", "utf-8")
    deals = tmp_path / "deals.csv"
    deals.write_text("Deal,Company\nRoof,Bolig\n", "utf-8")
    options = ImportOptions()
    book.imports.apply(book.imports.plan([str(firms), str(deals)], options), options)
    assert [card.contact.name for card in book.contacts.cards()] == ["Bolig"]


def test_an_act_and_its_undo_are_not_in_the_way_of_what_was_before(book: Book) -> None:
    contact = add(book, "Nora Lind").contact
    offer = book.deals.parse_offer("roof", "100eur")
    book.deals.add(contact.id, offer)
    book.closing.win(book.deals.all()[0].deal)
    book.history.undo_operation(3)
    with pytest.raises(UndoConflictError) as refused:
        book.history.undo_operation(1)
    assert "prospectr undo --op 2" in " ".join(refused.value.hints)

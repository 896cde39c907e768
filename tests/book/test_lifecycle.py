"""What deals and answers make of a contact, told at once and kept; who is listed as what."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.core.changes import Outcome
from prospectr.core.contact import Contact
from prospectr.core.deal import Deal
from prospectr.core.lifecycle import CHANCE, MEANS
from prospectr.core.qualification import Answer
from prospectr.store import deals
from tests.book.shelf import add, contents

OPPORTUNITY = "Nora is now an opportunity: an open deal, they need it, want it, and it suits them"


def nora(book: Book) -> Contact:
    """Return the first contact as she stands."""
    return book.contacts.page(1).card.contact


def qualify(book: Book, *criteria: str, value: str = "yes", contact_id: int = 1) -> Outcome:
    """Answer criteria of a contact the same."""
    given = {name: book.qualification.parse(name, value) for name in criteria}
    return book.qualification.answer(contact_id, given)


def need(book: Book) -> Answer:
    """Return the first answer there is."""
    answer = book.records.find("answer", 1)
    assert isinstance(answer, Answer)
    return answer


def open_deal(book: Book, contact_id: int = 1, title: str = "menu", amount: str = "") -> Deal:
    """Open a deal and return it."""
    outcome = book.deals.add(contact_id, book.deals.parse_offer(title, amount))
    return next(record for record in outcome.records if isinstance(record, Deal))


def close(book: Book, deal_id: int, state: str) -> None:
    """Win or lose a deal."""
    with book.act(f"deal.{state}") as unit:
        before = deals.find_deal(unit, deal_id)
        assert before is not None
        on = book.clock.today()
        deals.move_deal(unit, before, replace(before, state=state, closed_on=on), on)
        unit.finish()


def test_a_yes_that_makes_them_an_opportunity_is_said(book: Book) -> None:
    """Lifecycle 1: open deal and need = interest = fit = yes, with budget and authority a qualified one."""
    add(book, "Nora deal:menu 900eur")
    assert nora(book).lifecycle == "lead"
    assert qualify(book, "need", "interest").remarks == ()
    assert f"{OPPORTUNITY}; budget and authority not known yet." in qualify(book, "fit").remarks
    assert any("qualified opportunity" in remark for remark in qualify(book, *MEANS).remarks)
    assert nora(book).lifecycle == "qualified-opportunity"
    why = "in your market, can pay, can decide; an open deal, but it does not suit them"
    assert f"Nora is a prospect again: {why}." in qualify(book, "fit", value="no").remarks


def test_a_deal_that_makes_them_an_opportunity_is_said_and_taken_back(book: Book, path: Path) -> None:
    add(book, "Nora")
    qualify(book, *CHANCE)
    before = contents(path)
    opened = book.deals.add(1, book.deals.parse_offer("menu", "900eur"))
    assert f"{OPPORTUNITY}; budget and authority not known yet." in opened.remarks
    book.history.undo()
    assert contents(path) == before
    assert nora(book).lifecycle == "lead"
    book.history.redo()
    assert (nora(book).lifecycle, nora(book).opportunity_on) == ("opportunity", book.clock.today())


def test_an_answer_changed_or_deleted_is_told_like_one_given(book: Book) -> None:
    add(book, "Nora deal:menu")
    qualify(book, *CHANCE)
    edited = book.records.edit("answer", need(book), {"value": "no"})
    assert any(remark.startswith("Nora is a lead again") for remark in edited.remarks)
    book.history.undo()
    deleted = book.records.delete("answer", need(book))
    assert any(remark.startswith("Nora is a lead again") for remark in deleted.remarks)


def test_a_deal_opened_early_leaves_them_what_they_were(book: Book) -> None:
    """Lifecycle 1: allowed, recorded, shown; warn, never block."""
    add(book, "Nora")
    qualify(book, *MEANS, "need", "fit")
    opened = book.deals.add(1, book.deals.parse_offer("menu"))
    assert any("early" in remark for remark in opened.remarks)
    assert [record.opened_early for record in opened.records if isinstance(record, Deal)] == ["interest"]
    assert (nora(book).lifecycle, nora(book).open_deals) == ("prospect", 1)


def test_customer_and_repeat_customer_stand_beside_what_they_are(book: Book) -> None:
    """Customer (one won deal) and repeat customer (two or more) are shown beside this, never instead."""
    add(book, "Nora")
    qualify(book, *CHANCE)
    close(book, open_deal(book).id, "won")
    assert (nora(book).lifecycle, nora(book).won_deals, nora(book).customer_on) == ("lead", 1, book.clock.today())
    second = open_deal(book, title="sign")
    assert (nora(book).lifecycle, nora(book).won_deals, nora(book).open_deals) == ("opportunity", 1, 1)
    close(book, second.id, "won")
    assert nora(book).won_deals == 2
    book.history.undo()
    assert (nora(book).lifecycle, nora(book).won_deals) == ("opportunity", 1)


def test_who_is_what_can_be_listed(book: Book) -> None:
    for name in ("Nora", "Emil", "Bea", "Ann"):
        add(book, name)
    for number in (1, 2):
        qualify(book, *CHANCE, contact_id=number)
        open_deal(book, number)
    qualify(book, "budget", "authority", contact_id=2)
    for title in ("a", "b"):
        close(book, open_deal(book, 3, title).id, "won")
    close(book, open_deal(book, 4).id, "won")

    def listed(**filters: str | bool) -> list[str]:
        cards = book.contacts.cards(book.contacts.read_filters(filters))
        by_score = book.contacts.cards(book.contacts.read_filters(filters), sort="score")
        assert {card.contact.id for card in cards} == {card.contact.id for card in by_score}
        return [card.contact.name for card in cards]

    assert listed(lifecycle="opportunity") == ["Emil", "Nora"]
    assert listed(lifecycle="qualified-opportunity") == ["Emil"]
    assert listed(lifecycle="lead") == ["Ann", "Bea"]
    assert listed(customer=True) == ["Ann", "Bea"]
    assert listed(repeat=True) == ["Bea"]
    assert listed(repeat=True, lifecycle="opportunity") == []


@pytest.mark.parametrize("worth", [("900eur", "1000eur"), ("900eur", "800eur")])
def test_of_equal_scores_the_greater_expected_value_comes_first(book: Book, worth: tuple[str, str]) -> None:
    """Rank = score, then manual priority, then expected value (value x odds)."""
    for number, amount in enumerate(worth, 1):
        add(book, f"Contact{number}")
        open_deal(book, number, amount=amount)
    first = worth.index(max(worth, key=lambda amount: int(amount.removesuffix("eur")))) + 1
    ranked = [card.contact.id for card in book.contacts.cards(sort="score")]
    assert ranked[0] == first
    book.contacts.edit(3 - first, {"priority": "high"})
    assert book.contacts.cards(sort="score")[0].contact.id == 3 - first

"""Everybody in a row: the numbers, the texts to sift them by, and what acts on them are about."""

from __future__ import annotations

import pytest

from prospectr.book import Book
from prospectr.book.roster import GROUPS, ORDERS
from prospectr.core.sift import read_words
from tests.conftest import Run


@pytest.fixture
def three(book: Book, prospectr: Run) -> Book:
    """Return a book with three people, one of them parked, one with steps and a deal."""
    prospectr("add", "Bea Costa", "bea@costa.example", "next:call fri")
    prospectr("add", "Łukasz Nowak", "next:email tue", "deal:rower", "900eur")
    prospectr("next", "c2", "call mon")
    prospectr("add", "山田")
    prospectr("park", "c3", "1m")
    return book


@pytest.mark.parametrize("group", GROUPS)
def test_a_roster_holds_who_the_list_does_in_its_order(three: Book, group: str) -> None:
    if group == "deleted":
        three.records.delete(*three.records.get("c1"))
        assert list(three.roster.ids("deleted")) == [1]
        return
    filters = GROUPS[group][1]
    for order in ORDERS:
        listed = [card.contact.id for card in three.contacts.cards(filters, sort=order, limit=9)]
        assert list(three.roster.ids(group, order)) == listed
    assert list(three.roster.ids("parked")) == [3]


def test_everybody_is_sifted_and_who_is_deleted_by_name(three: Book) -> None:
    assert three.roster.sieve().sift(read_words("lukasz")) == {2}
    three.records.delete(*three.records.get("c1"))
    assert three.roster.sieve().sift(read_words("costa")) == {1}
    assert three.roster.sieve().sift(read_words("")) == {1, 2, 3}


def test_the_facts_name_the_earliest_step_and_the_deal_where_there_is_one(three: Book) -> None:
    assert sorted(three.roster.facts([1, 2, 3])) == [
        (1, "Bea Costa", 1, None),
        (2, "Łukasz Nowak", 3, 1),
        (3, "山田", None, None),
    ]

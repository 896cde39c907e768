"""Names of deals: an id, ``@``, the contact, words of contact and title; and the stage behind a name."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.book import Book
from prospectr.book.dealrefs import DealAmbiguousError, DealNotFoundError, NoDealNamedError, NoDealWithError
from prospectr.book.refs import (
    CompanyNotContactError,
    ContactNotFoundError,
    NoIdError,
    RecordDeletedError,
    RecordNotFoundError,
)
from prospectr.core.errors import ProspectrError
from prospectr.store import deals as kept
from prospectr.store import finding
from tests.book.shelf import add, open_book


@pytest.fixture
def offers(book: Book) -> Book:
    """Nora has the Kitchen refit, Ana two menus, สมชาย a sign, Emil nothing; Bo won and lost one each."""
    fill(book)
    return book


def fill(book: Book) -> None:
    """Fill a book with five contacts and what is sold to them."""
    add(book, "Nora Lind @Lind nora@lind.dk 20123456")
    add(book, "Ana Ruiz @Acme")
    add(book, "สมชาย")
    add(book, "Emil Berg")
    add(book, "Bo Closing")
    for contact_id, title in (
        (1, "Kitchen refit"),
        (2, "Menu"),
        (2, "Menu redesign"),
        (3, "ป้ายร้าน [/]"),
        (5, "Garden"),
        (5, "Fence"),
    ):
        book.deals.add(contact_id, book.deals.parse_offer(title))
    for number, state in ((5, "won"), (6, "lost")):
        deal = kept.find_deal(book.database, number)
        assert deal is not None
        with book.act("deal.win") as unit:
            kept.move_deal(unit, deal, replace(deal, state=state, closed_on=deal.opened_on), deal.opened_on)


@pytest.mark.parametrize(
    ("typed", "deal_id"),
    [
        ("d1", 1),
        ("D1", 1),
        ("c1", 1),
        ("nora", 1),
        ("nora-lind", 1),
        ("nora@lind.dk", 1),
        ("20 12 34 56", 1),
        ("lind kit", 1),
        ("refit", 1),
        ("REFIT nora", 1),
        ("menu", 2),
        ("ana redes", 3),
        ("สมชาย", 4),
        ("ป้าย", 4),
        ("d5", 5),
    ],
)
def test_there_are_many_ways_to_name_one_deal(offers: Book, typed: str, deal_id: int) -> None:
    assert offers.refs.get_deal(typed).deal.id == deal_id


def test_at_is_the_deal_last_written_or_the_one_open_with_the_contact_last_written(offers: Book) -> None:
    offers.deals.edit(kept.find_deal(offers.database, 3), {"amount": "5eur"})  # type: ignore[arg-type]
    assert offers.refs.get_deal("@").deal.id == 3
    offers.notes.add(1, "likes oat milk")
    assert offers.refs.get_deal("@").deal.id == 1


def test_a_step_for_a_deal_stands_for_it(offers: Book) -> None:
    offers.deals.move(kept.find_deal(offers.database, 3), offers.pipelines.get_stage("closing"), then="call tue")  # type: ignore[arg-type]
    assert offers.refs.get_deal("f1").deal.id == 3


def test_a_won_deal_is_named_where_closed_ones_are_meant(offers: Book) -> None:
    assert offers.refs.get_deal("garden", "closed").deal.id == 5
    with pytest.raises(DealAmbiguousError):
        offers.refs.get_deal("bo", "closed")
    assert offers.refs.get_deal("nora", "any").deal.id == 1


@pytest.mark.parametrize(
    ("typed", "error", "named"),
    [
        ("", NoDealNamedError, []),
        ("ana", DealAmbiguousError, ["d3", "d2"]),
        ("emil", NoDealWithError, []),
        ("bo", NoDealWithError, ["d6", "d5"]),
        ("garden", DealNotFoundError, ["d5"]),
        ("kitchn", DealNotFoundError, ["d1"]),
        ("nora kitchn", DealNotFoundError, ["d1"]),
        ("zork", DealNotFoundError, []),
        ("d99", RecordNotFoundError, []),
        ("c99", RecordNotFoundError, []),
        ("o1", CompanyNotContactError, []),
        ("c1 x", NoIdError, []),
    ],
)
def test_what_names_no_single_deal_is_said_with_those_it_could_be(
    offers: Book, typed: str, error: type[ProspectrError], named: list[str]
) -> None:
    with pytest.raises(error) as found:
        offers.refs.get_deal(typed)
    assert type(found.value) is error
    assert [one.ref for one in found.value.candidates] == named
    assert found.value.hint or error is CompanyNotContactError


def test_words_of_a_title_name_the_contact_where_no_name_does(offers: Book) -> None:
    """All words as prefixes of words in name, company or deal title."""
    assert offers.refs.get_contact("kitchen").contact.id == 1
    assert offers.refs.get_contact("lind refit").contact.id == 1
    assert offers.refs.get_contact("fence").contact.id == 5
    assert offers.refs.get_contact("bo").contact.id == 5
    with pytest.raises(ContactNotFoundError):
        offers.refs.get_contact("kitchn")


def test_a_closed_deal_is_offered_with_the_way_to_open_it(offers: Book) -> None:
    with pytest.raises(NoDealWithError) as found:
        offers.refs.get_deal("bo")
    assert found.value.message == "Bo Closing has no open deal."
    assert found.value.candidates[0].detail == "Bo Closing · lost Sat 21 Nov"
    assert found.value.hints == (
        "To open a closed one again: prospectr reopen d6",
        'To open a new one: prospectr deal add c5 "Website" 1200eur',
    )


def test_a_deleted_deal_says_so(offers: Book) -> None:
    offers.records.delete("deal", offers.records.find("deal", 1))  # type: ignore[arg-type]
    with pytest.raises(RecordDeletedError):
        offers.refs.get_deal("d1")
    with pytest.raises(NoDealWithError):
        offers.refs.get_deal("nora")


@pytest.mark.parametrize(
    ("typed", "split"),
    [
        ("nora closing", ("nora", "closing")),
        ("nora lind needs analysis", ("nora lind", "needs analysis")),
        ("nora needs analysis", ("nora", "needs analysis")),
        ("d1 closing", ("d1", "closing")),
        ("bo closing closing", ("bo closing", "closing")),
        ("bo closing", ("bo", "closing")),
        ("kitchen refit need", ("kitchen refit", "need")),
        ("nora somewhere else", ("nora", "somewhere else")),
        ("nobody at all closing", ("nobody at all", "closing")),
        ("nobody nowhere", ("nobody", "nowhere")),
        ("nora", ("nora", "")),
        ("@ closing", ("@", "closing")),
    ],
)
def test_the_last_words_name_the_stage(offers: Book, typed: str, split: tuple[str, str]) -> None:
    assert offers.refs.split_stage(typed.split()) == split


def test_after_an_id_all_words_are_those_of_the_stage(offers: Book) -> None:
    """``move d1 needs clos`` says that there is no such stage, not that ``d1 needs`` is no id."""
    assert offers.refs.split_stage(["d1", "needs", "clos"]) == ("d1", "needs clos")


def test_a_word_that_is_only_white_space_names_nobody(offers: Book) -> None:
    assert offers.refs.split_stage(["\x85", "closing"]) == ("\x85", "closing")


WORD = st.sampled_from("nora lind kitchen refit needs analysis closing bo menu @ d1 c1 [/] x -".split()) | st.text(
    st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=5
)


@given(st.lists(WORD, min_size=1, max_size=6))
def test_splitting_never_loses_a_word(tmp_path_factory: pytest.TempPathFactory, words: list[str]) -> None:
    path = tmp_path_factory.getbasetemp() / "split" / "book.db"
    is_new = not path.exists()
    path.parent.mkdir(exist_ok=True)
    with open_book(path) as book:
        if is_new:
            fill(book)
        named, stage = book.refs.split_stage(words)
    assert f"{named} {stage}".strip() == " ".join(words).strip()


def test_a_title_that_many_deals_have_is_not_read_of_each(offers: Book) -> None:
    """``move nora website`` reads what it names, not every website there is."""
    with offers.act("deal.add") as unit:
        for _number in range(400):
            offers.deals.write(unit, 2, offers.deals.parse_offer("Website"), is_new=True)
        meant = offers.deals.write(unit, 1, offers.deals.parse_offer("Website"), is_new=True)
    count = 0

    def read(statement: str, **values: object) -> list[tuple[object, ...]]:
        nonlocal count
        rows = offers.database.read(statement, **values)
        count += len(rows)
        return rows

    assert finding.deals_named(read, ["nora", "web"], "open", 11) == [(meant.id, "website")]
    assert len(finding.deals_named(read, ["website"], "open", 11)) == 11
    assert count < 300


@pytest.mark.parametrize("typed", ["bo", "bo closing", "c5", "bo shed"])
def test_where_any_deal_is_meant_the_one_open_goes_before_those_closed(offers: Book, typed: str) -> None:
    """A deal may be named by its contact when that contact has one open deal, whatever they bought before."""
    offers.deals.add(5, offers.deals.parse_offer("Shed"))
    assert offers.refs.get_deal(typed, "any").deal.id == 7


def test_several_deals_that_are_open_are_not_guessed_at(offers: Book) -> None:
    for title in ("Shed", "Roof"):
        offers.deals.add(5, offers.deals.parse_offer(title))
    with pytest.raises(DealAmbiguousError) as refused:
        offers.refs.get_deal("bo", "any")
    assert len(refused.value.candidates) == 4

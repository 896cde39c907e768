"""Days to remember: kept once, sent a card for once a year, and taken back like everything else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.book.occasions import BirthdayExistsError, OccasionHandledError
from prospectr.book.refs import RecordDeletedError
from prospectr.core.agenda import AgendaItem
from prospectr.core.changes import Outcome
from prospectr.core.errors import DateNotUnderstoodError
from prospectr.core.interaction import Interaction
from prospectr.core.occasion import Occasion, plain_day_of_year
from prospectr.store.owned import find_owned
from tests.book.shelf import add, contents, open_book, search_text

MONDAY = date(2026, 11, 23)


def occasion_of(book: Book, number: int = 1) -> Occasion:
    """Return an occasion as it stands."""
    found = find_owned(book.database, Occasion, number)
    assert found is not None
    return found


def remembered(book: Book) -> list[AgendaItem]:
    """Return what today says is to be remembered."""
    return [
        item
        for section in book.agenda.read(limit=None).sections
        if section.name == "remember"
        for item in section.items
    ]


def test_a_birthday_is_remembered_until_the_card_is_sent(book: Book) -> None:
    add(book, "Nora")
    kept = book.occasions.add(1, ["23", "nov", "1986"])
    assert (kept.subject, plain_day_of_year(occasion_of(book))) == ("y1", "1986-11-23")
    assert [item.days for item in remembered(book)] == [-2]
    sent = book.occasions.complete(occasion_of(book), then="call mon")
    assert sent.remarks == ("The card for Mon 23 Nov is marked as sent.",)
    (_occasion, card, step) = sent.records
    assert isinstance(card, Interaction)
    assert (card.kind, card.direction, card.outcome, card.words) == ("message", "out", None, "card: birthday")
    assert getattr(step, "kind", "") == "call"
    assert (occasion_of(book).handled_on, remembered(book)) == (MONDAY, [])
    with pytest.raises(OccasionHandledError, match="y1 birthday of Mon 23 Nov"):
        book.occasions.complete(occasion_of(book))
    with open_book(book.settings.book, "2027-11-20T09:00") as next_year:
        assert [item.days for item in remembered(next_year)] == [-3]


def test_a_note_goes_with_the_card(book: Book) -> None:
    add(book, "Nora")
    book.occasions.add(1, ["wedding day", "12.6.2015"])
    book.occasions.complete(occasion_of(book), note="flowers")
    assert book.contacts.page(1).interactions[0].words == "card: wedding day – flowers"


def test_a_year_may_pass_without_a_card(book: Book) -> None:
    add(book, "Nora")
    book.occasions.add(1, ["23.11."])
    passed = book.occasions.skip(occasion_of(book))
    assert "Mon 23 Nov" in passed.remarks[0]
    assert (remembered(book), book.contacts.page(1).interactions) == ([], ())
    with pytest.raises(OccasionHandledError):
        book.occasions.skip(occasion_of(book))


def test_there_is_one_birthday_and_a_later_one_takes_its_place(book: Book) -> None:
    add(book, "Nora")
    book.occasions.add(1, ["29", "feb", "1988"])
    replaced = book.occasions.add(1, ["bday", "1", "mar"])
    assert (replaced.remarks, replaced.subject) == (("That replaces 29 Feb 1988.",), "y1")
    assert plain_day_of_year(occasion_of(book)) == "1988-03-01"
    assert book.occasions.add(1, ["1", "mar"]).operation is None
    assert book.history.operations()[0].verb == "occasion.edit"


def test_a_second_birthday_comes_in_by_no_back_door(book: Book) -> None:
    add(book, "Nora")
    book.occasions.add(1, ["23", "nov"])
    book.occasions.add(1, ["wedding", "12.6."])
    with pytest.raises(BirthdayExistsError, match="y1, 23 Nov"):
        book.records.edit("occasion", occasion_of(book, 2), {"label": "bday"})
    book.records.edit("occasion", occasion_of(book), {"label": "birthday", "day": "24 nov"})
    book.records.delete("occasion", occasion_of(book))
    book.occasions.add(1, ["25", "nov"])
    with pytest.raises(BirthdayExistsError, match="y3, 25 Nov"):
        book.records.undelete("occasion", occasion_of(book))
    book.records.delete("occasion", occasion_of(book, 3))
    book.records.undelete("occasion", occasion_of(book))
    assert [plain_day_of_year(occasion_of(book, number)) for number in (1, 2)] == ["--11-24", "--06-12"]


def test_other_days_stand_side_by_side(book: Book) -> None:
    add(book, "Nora")
    for words in (["daughter", "3 may"], ["daughter", "9 sep"], ["Daughter", "9.9.2011"]):
        book.occasions.add(1, words)
    assert [(each.id, plain_day_of_year(each)) for each in book.contacts.page(1).occasions] == [
        (1, "--05-03"),
        (2, "2011-09-09"),
    ]


@pytest.mark.parametrize("words", [["30", "feb"], ["29 feb 2023"], ["wedding"], [""], ["birthday", "2086-01-01"]])
def test_a_day_that_is_none_is_refused_and_nothing_is_kept(book: Book, words: list[str]) -> None:
    add(book, "Nora")
    with pytest.raises(DateNotUnderstoodError):
        book.occasions.add(1, words)
    assert book.occasions.all() == []


@pytest.mark.parametrize(
    ("text", "day"), [("12 มิถุนายน", "--06-12"), ("12 มิถุนายน 1986", "1986-06-12"), ("12 มิถุนายน 2086", None)]
)
def test_a_day_may_be_typed_in_the_sellers_language(book: Book, text: str, day: str | None) -> None:
    object.__setattr__(book, "settings", replace(book.settings, language="th"))
    add(book, "สมชาย")
    if day is None:
        with pytest.raises(DateNotUnderstoodError):
            book.occasions.add(1, text.split())
    else:
        book.occasions.add(1, ["วันเกิดลูก", *text.split()])
        assert (occasion_of(book).label, plain_day_of_year(occasion_of(book))) == ("วันเกิดลูก", day)


def test_a_day_changed_keeps_its_year_unless_it_is_said_to_have_none(book: Book) -> None:
    add(book, "Nora")
    book.occasions.add(1, ["12 jun 1986"])
    for text, day in (
        ("13 jun", "1986-06-13"),
        ("29 feb", "--02-29"),
        ("2.3.1987", "1987-03-02"),
        ("--03-02", "--03-02"),
    ):
        book.records.edit("occasion", occasion_of(book), {"day": text})
        assert plain_day_of_year(occasion_of(book)) == day
    book.records.edit("occasion", occasion_of(book), {"label": "[/] name day"})
    assert occasion_of(book).label == "[/] name day"


def test_the_days_of_the_whole_book_come_in_their_order_from_today_on(book: Book) -> None:
    for name, day in (("Nora", "20 nov"), ("Emil", "21 nov"), ("Bea", "1 jan"), ("Gone", "22 nov")):
        card = add(book, name)
        book.occasions.add(card.contact.id, [day])
    book.records.delete("contact", book.refs.get_contact("gone").contact)
    assert [card.contact.name for _occasion, card in book.occasions.all()] == ["Emil", "Bea", "Nora"]
    assert len(book.occasions.all(2)) == 2


def test_a_day_deleted_is_out_of_mind_and_comes_back(book: Book) -> None:
    add(book, "Nora")
    book.occasions.add(1, ["23 nov"])
    book.records.delete("occasion", occasion_of(book))
    assert remembered(book) == []
    with pytest.raises(RecordDeletedError, match="y1 birthday"):
        book.records.get("y1")
    book.records.undelete("occasion", occasion_of(book))
    assert len(remembered(book)) == 1


def add_one(book: Book) -> Outcome:
    return book.occasions.add(1, ["วันแต่งงาน", "12.6.2015"])


def replace_one(book: Book) -> Outcome:
    return book.occasions.add(1, ["24 nov"])


def complete_one(book: Book) -> Outcome:
    return book.occasions.complete(occasion_of(book), note="[/] flowers", then="call mon")


def skip_one(book: Book) -> Outcome:
    return book.occasions.skip(occasion_of(book))


def edit_one(book: Book) -> Outcome:
    return book.records.edit("occasion", occasion_of(book), {"label": "x" * 300, "day": "29 feb"})


def delete_one(book: Book) -> Outcome:
    return book.records.delete("occasion", occasion_of(book))


@pytest.mark.parametrize("act", [add_one, replace_one, complete_one, skip_one, edit_one, delete_one])
def test_what_is_done_can_be_undone_and_done_again(book: Book, path: Path, act: Callable[[Book], Outcome]) -> None:
    add(book, "Nora")
    book.occasions.add(1, ["23 nov 1986"])
    before = contents(path), search_text(path)
    act(book)
    after = contents(path), search_text(path)
    assert after != before
    book.history.undo()
    assert (contents(path), search_text(path)) == before
    book.history.redo()
    assert (contents(path), search_text(path)) == after


def test_a_birthday_in_a_line_is_read_as_remember_reads_it(path: Path) -> None:
    with open_book(path, region="US") as american:
        add(american, "Nora bday:30/4/1990")
        add(american, "Emil bday:3/4/1990")
        add(american, "Bea bday:30.4.2530")
        assert [plain_day_of_year(occasion_of(american, number)) for number in (1, 2)] == ["1990-04-30", "1990-03-04"]
        assert american.contacts.page(3).card.contact.in_inbox
        assert american.contacts.page(3).notes[0].words == "bday:30.4.2530"
    with open_book(path, region="") as unknown:
        with pytest.raises(DateNotUnderstoodError, match="it may be 3 Apr 1990 or 4 Mar 1990"):
            unknown.occasions.add(3, ["3/4/1990"])
        with pytest.raises(DateNotUnderstoodError, match="2530 is a Buddhist year: 1987"):
            unknown.occasions.add(3, ["30th april 2530"])

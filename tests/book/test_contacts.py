"""Contacts: one typed line becomes a person in the book, and stays changeable."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from prospectr.book import Book
from prospectr.book.capture import NobodyToAddError
from prospectr.book.contacts import ContactGoneError, NoNameError
from prospectr.book.interactions import ChoiceNotKnownError
from prospectr.core.contact import Contact
from prospectr.core.followup import FollowUp
from prospectr.core.quickadd import QuickAdd, parse_quick_add
from tests.book.shelf import add, contents, open_book

LINE = "Nora Lind @Lind Café nora@lind.dk 2012 3456 +cafe +fair source:fair next:call tue 10:00 about the menu :: a dog"


def test_one_line_holds_all_a_seller_knows(book: Book) -> None:
    outcome = book.contacts.add(parse_quick_add(LINE.split()))
    (card,) = outcome.cards
    assert (card.contact.name, card.contact.slug, card.company, card.source) == (
        "Nora Lind",
        "nora-lind",
        "Lind Café",
        "fair",
    )
    assert [(point.kind, point.value, point.normal) for point in card.points] == [
        ("email", "nora@lind.dk", "nora@lind.dk"),
        ("phone", "2012 3456", "+4520123456"),
    ]
    assert card.tags == ("cafe", "fair")
    assert card.next_step is not None
    assert (card.next_step.kind, card.next_step.words) == ("call", "about the menu")
    assert (str(card.next_step.due_on), card.next_step.due_time) == ("2026-11-24", "10:00")
    assert [note.words for note in book.contacts.page(1).notes] == ["a dog"]
    assert not outcome.remarks
    assert not outcome.similar
    assert not card.contact.in_inbox
    assert not card.contact.untouched
    assert book.history.operations()[0].label == "Nora Lind"


def test_a_line_may_name_nobody_as_long_as_it_says_something(book: Book) -> None:
    assert add(book, "@Lind").contact.name == "Lind"
    assert add(book, "nora@lind.dk").contact.name == "nora@lind.dk"
    assert add(book, ":: the woman with the blue van who asked twice about prices").contact.name == (
        "the woman with the blue van who asked tw…"
    )
    with pytest.raises(NobodyToAddError):
        book.contacts.add(QuickAdd())


def test_what_looks_wrong_is_kept_as_typed_and_said(book: Book) -> None:
    outcome = book.contacts.add(QuickAdd(name="Nora", emails=("nora@lind",), phones=("+45 1",)))
    assert [(point.value, point.normal) for point in outcome.cards[0].points] == [("nora@lind", None), ("+45 1", None)]
    assert len(outcome.remarks) == 2
    assert "nora@lind" in outcome.remarks[0]


def test_a_day_that_is_none_lands_in_the_inbox_and_no_word_is_lost(book: Book) -> None:
    outcome = book.contacts.add(parse_quick_add("Nora next:call whenever :: a dog".split()))
    (card,) = outcome.cards
    assert card.contact.in_inbox
    assert card.contact.untouched
    assert card.next_step is None
    assert book.contacts.page(1).notes[0].words == "next:call whenever\na dog"
    assert "next:call whenever" in outcome.remarks[0]
    assert book.agenda.read().inbox == 1


def test_who_sent_them_is_linked_when_it_is_clear_and_kept_as_words_when_not(book: Book) -> None:
    add(book, "Nora Lind")
    assert add(book, "Emil Berg by:nora").referred_by == "Nora Lind"
    add(book, "Nora Ruiz")
    unclear = add(book, "Bea Costa by:nora")
    assert unclear.referred_by is None
    assert unclear.contact.in_inbox
    assert book.contacts.page(unclear.contact.id).notes[0].words == "by:nora"
    assert add(book, "Tom by:nobody@nowhere.dk").contact.in_inbox


def test_who_may_be_the_same_person_is_named(book: Book) -> None:
    add(book, "Nora Lind nora@lind.dk 20123456")
    add(book, "Emil Berg")
    for line in ("N. L. nora@lind.dk", "Someone +4520123456", "Nora Lynd", "Lind Nora"):
        outcome = book.contacts.add(parse_quick_add(line.split()))
        assert "Nora Lind" in [card.contact.name for card in outcome.similar], line
    assert book.contacts.add(parse_quick_add(["Ulla", "Holm"])).similar == ()


def test_two_people_of_one_name_get_slugs_of_their_own(book: Book) -> None:
    assert [add(book, "Nora Lind").contact.slug for _times in range(3)] == ["nora-lind", "nora-lind-2", "nora-lind-3"]
    gone = book.refs.get_contact("nora-lind-2").contact
    book.records.delete("contact", gone)
    assert add(book, "Nora Lind").contact.slug == "nora-lind-4"


def test_company_source_and_tag_are_written_once_whatever_their_case(book: Book) -> None:
    add(book, "Nora @Lind Café +Cafe source:Fair")
    emil = add(book, "Emil @LIND CAFE +cafe source:fair")
    assert (emil.company, emil.source, emil.tags) == ("Lind Café", "Fair", ("Cafe",))
    assert [(company.name, count) for company, count in book.companies.all()] == [("Lind Café", 2)]


def test_editing_changes_what_is_given_and_nothing_else(book: Book) -> None:
    nora = add(book, LINE).contact
    before = book.contacts.page(nora.id).card
    outcome = book.contacts.edit(nora.id, {"emails": ["nora@lind.dk", "n@lind"], "tags": ["fair", "+vip"]})
    card = outcome.cards[0]
    assert [point.value for point in card.points] == ["nora@lind.dk", "2012 3456", "n@lind"]
    assert card.points[:2] == before.points
    assert card.tags == ("fair", "vip")
    assert len(outcome.remarks) == 1
    assert (card.company, card.source, card.next_step) == (before.company, before.source, before.next_step)
    book.contacts.edit(nora.id, {"name": "Nora Lund", "company": "", "source": "", "phones": [], "inbox": True})
    after = book.contacts.page(nora.id).card
    assert (after.contact.name, after.contact.slug, after.company, after.source) == (
        "Nora Lund",
        "nora-lind",
        None,
        None,
    )
    assert after.contact.in_inbox
    with pytest.raises(NoNameError):
        book.contacts.edit(nora.id, {"name": "  "})


def test_a_tag_taken_off_can_be_hung_again(book: Book) -> None:
    nora = add(book, "Nora +cafe").contact
    for wanted in ([], ["cafe"], [], ["CAFE"]):
        card = book.contacts.edit(nora.id, {"tags": wanted}).cards[0]
        assert len(card.tags) == len(wanted)


def test_deleting_a_contact_takes_its_follow_ups_along_and_brings_back_just_those(book: Book, path: Path) -> None:
    nora = add(book, "Nora next:call tue").contact
    book.follow_ups.plan(nora.id, "email fri")
    second = book.records.find("follow_up", 2)
    assert isinstance(second, FollowUp)
    book.records.delete("follow_up", second)
    before = contents(path)
    with open_book(path, "2026-11-21T13:00") as later:
        gone = later.records.delete("contact", nora).cards[0].contact
        assert later.agenda.read(days=30).sections == ()
        assert later.follow_ups.open() == []
        with pytest.raises(ContactGoneError):
            later.contacts.edit(nora.id, {"name": "Nora Lund"})
        back = later.records.undelete("contact", gone)
        assert [step.id for step, _card in later.follow_ups.open()] == [1]
        assert back.cards[0].next_step is not None
    assert contents(path) == before


def test_lists_are_filtered_and_sorted(book: Book) -> None:
    add(book, "nora @Lind +cafe source:fair next:call tue")
    add(book, "Emil +cafe")
    add(book, "Bea next:call whenever")
    assert [card.contact.name for card in book.contacts.cards({"inbox": True})] == ["Bea"]
    book.interactions.log(2, "talked")
    book.qualification.answer(3, {"need": book.qualification.parse("need", "yes")})

    def listed(sort: str = "added", **filters: str | bool) -> list[str]:
        return [card.contact.name for card in book.contacts.cards(filters, sort=sort)]

    assert listed() == ["Bea", "Emil", "nora"]
    assert listed("name") == ["Bea", "Emil", "nora"]
    assert listed("next") == ["nora", "Emil", "Bea"]
    assert listed("touched") == ["Emil", "Bea", "nora"]
    assert listed("score") == ["Bea", "Emil", "nora"]
    assert listed(tag="CAFE") == ["Emil", "nora"]
    assert listed(company="lind") == listed(source="FAIR") == ["nora"]
    assert listed(without_next_step=True) == ["Bea", "Emil"]
    assert listed(untouched=True) == []
    assert listed(lifecycle="prospect") == []


def test_the_list_by_score_is_the_same_whether_cut_or_not(book: Book) -> None:
    answers = ("yes", "no", "?")
    for number in range(40):
        contact: Contact = add(book, f"Nora{number}").contact
        given = {
            criterion: book.qualification.parse(criterion, answers[(number * 7 + place) % 3])
            for place, criterion in enumerate(("market", "need", "fit", "authority"))
        }
        if number % 3:
            book.qualification.answer(contact.id, given)
        if number % 4 == 1:
            book.interactions.log(contact.id, "talked", on=f"2026-{1 + number % 11:02}-10")
        if number % 5 == 0:
            timeline = ("yes by 2026-12-24", "yes", "yes by 2027-06-01")[number % 3]
            book.qualification.answer(contact.id, {"timeline": book.qualification.parse("timeline", timeline)})
    whole = [card.contact.id for card in book.contacts.cards(sort="score")]
    for limit in range(1, 41):
        assert [card.contact.id for card in book.contacts.cards(sort="score", limit=limit)] == whole[:limit]


def points(book: Book, ref: str) -> list[tuple[str, str, str]]:
    return [(point.kind, point.label, point.value) for point in book.refs.get_contact(ref).points]


def test_several_ways_to_reach_somebody_are_told_apart_by_their_labels(book: Book) -> None:
    line = QuickAdd(
        name="Nora",
        emails=("work=nora@lind.dk", "n@x.dk"),
        phones=("home=2012 3456",),
        addresses=("home=Lind St 5, Aarhus",),
        links=("https://Lind.dk/About", "lind.dk"),
    )
    outcome = book.contacts.add(line)
    assert [(point.label, point.value, point.normal) for point in outcome.cards[0].points] == [
        ("work", "nora@lind.dk", "nora@lind.dk"),
        ("", "n@x.dk", "n@x.dk"),
        ("home", "2012 3456", "+4520123456"),
        ("home", "Lind St 5, Aarhus", "lind st 5, aarhus"),
        ("", "https://Lind.dk/About", "https://lind.dk/About"),
        ("", "lind.dk", None),
    ]
    assert outcome.remarks == ('"lind.dk" does not look like a link (https://…); it is kept as you typed it.',)


def test_editing_the_ways_to_reach_somebody_keeps_the_records_that_stay(book: Book) -> None:
    nora = add(book, "Nora work=nora@lind.dk n@x.dk").contact
    first = book.contacts.page(nora.id).card.points[0]
    book.contacts.edit(nora.id, {"emails": ["office=nora@lind.dk", "=a=b@x.dk"], "addresses": ["Lind St 5"]})
    assert points(book, "nora") == [
        ("email", "office", "nora@lind.dk"),
        ("email", "", "a=b@x.dk"),
        ("address", "", "Lind St 5"),
    ]
    after = book.contacts.page(nora.id).card.points[0]
    assert (after.id, after.version) == (first.id, first.version + 1)
    book.contacts.edit(nora.id, {"emails": [], "addresses": [""]})
    assert points(book, "nora") == []


def test_who_they_are_and_what_they_mean_to_you_can_be_changed(book: Book) -> None:
    nora = add(book, "Nora source:fair").contact
    book.contacts.edit(
        nora.id, {"role": " owner ", "language": "ไทย", "priority": "high", "source_detail": "red flyer"}
    )
    contact = book.contacts.page(nora.id).card.contact
    assert (contact.role, contact.language, contact.priority, contact.source_detail) == (
        "owner",
        "ไทย",
        "high",
        "red flyer",
    )
    book.contacts.edit(nora.id, {"source": "and/or"})
    card = book.contacts.page(nora.id).card
    assert (card.source, card.contact.source_detail) == ("and/or", "red flyer")
    book.contacts.edit(nora.id, {"role": "", "source_detail": "", "priority": "normal"})
    with pytest.raises(ChoiceNotKnownError):
        book.contacts.edit(nora.id, {"priority": "urgent"})


def test_every_word_about_somebody_finds_them(book: Book) -> None:
    add(book, "Nora work=nora@lind.dk https://lind.example/about source:fair/crimson flyer")
    book.contacts.edit(1, {"role": "head baker", "language": "Farsi", "addresses": ["studio=Skolegade 5, Aarhus"]})
    for words in ("work", "lind.example", "crimson", "baker", "farsi", "skolegade", "studio", "aarhus 5"):
        assert [hit.card.contact.id for hit in book.search.find(words, 10).hits] == [1], words


def test_a_birthday_in_the_line_is_remembered_and_one_that_is_none_is_kept(book: Book) -> None:
    outcome = book.contacts.add(parse_quick_add("Nora bday:12 jun 1986 +vip".split()))
    (occasion,) = book.contacts.page(1).occasions
    assert (occasion.label, occasion.month, occasion.day, occasion.year) == ("birthday", 6, 12, 1986)
    assert outcome.records == (occasion,)
    emil = add(book, "Emil bday:30 feb").contact
    assert emil.in_inbox
    assert book.contacts.page(emil.id).notes[0].words == "bday:30 feb"


def test_a_page_names_whom_they_sent(book: Book) -> None:
    add(book, "Nora Lind")
    add(book, "Emil Berg by:nora")
    add(book, "Bea Costa by:nora")
    book.records.delete("contact", book.refs.get_contact("bea").contact)
    assert [contact.name for contact in book.contacts.page(1).referrals] == ["Emil Berg"]


def test_of_equal_scores_the_one_that_matters_more_comes_first(book: Book) -> None:
    for name, priority in (("Nora", "low"), ("Emil", ""), ("Bea", "high")):
        book.contacts.add(QuickAdd(name=name, priority=priority))
    for limit in (None, 3):
        listed = book.contacts.cards(sort="score", limit=limit)
        assert [card.contact.name for card in listed] == ["Bea", "Emil", "Nora"]


def test_undo_and_redo_of_every_detail(book: Book, path: Path) -> None:
    nora = add(book, "Nora work=nora@lind.dk").contact
    before = contents(path)
    changes = {"emails": ["home=nora@lind.dk"], "links": ["https://x.dk"], "role": "owner", "priority": "low"}
    book.contacts.edit(nora.id, changes)
    after = contents(path)
    book.history.undo()
    assert contents(path) == before
    book.history.redo()
    assert contents(path) == after


def test_a_line_without_keys_asks_the_book_for_no_fields(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    add(book, "Nora")
    seen: list[str] = []
    read = book.database.read

    def noting(statement: str, /, **values: Any) -> list[Any]:
        seen.append(statement)
        return read(statement, **values)

    monkeypatch.setattr(book.database, "read", noting)
    book.contacts.read_capture(book.contacts.read_line(["Emil emil@berg.dk next:call tue 10:00 source:fair"]))
    assert seen == []
    book.contacts.read_line(["Emil shoe-size:42"])
    assert len(seen) == 1

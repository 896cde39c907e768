"""The agenda and the questions: what the seller reads in the morning, from the book as it is."""

from __future__ import annotations

import pytest

from prospectr.book import Book
from prospectr.book.qualification import NobodyToQualifyError
from prospectr.core.agenda import Agenda
from prospectr.core.quickadd import QuickAdd
from tests.book.shelf import add, open_book


def shape(agenda: Agenda) -> dict[str, tuple[int, int]]:
    """Return for each section how many lines it shows, and how many there are."""
    return {section.name: (len(section.items), section.total) for section in agenda.sections}


def test_the_morning_in_order(book: Book) -> None:
    with open_book(book.settings.book, "2026-11-10T09:00") as earlier:
        add(earlier, "Late next:call 2026-11-18")
    add(book, "Today next:call today")
    add(book, "Confirm next:meet mon 10:00")
    add(book, "Planned next:email +5d")
    add(book, "Idle")
    book.interactions.log(5, "talked")
    add(book, "Untouched")
    agenda = book.agenda.read(days=7)
    assert [(section.name, section.items[0].card.contact.name) for section in agenda.sections] == [
        ("late", "Late"),
        ("today", "Today"),
        ("confirm", "Confirm"),
        ("planned", "Planned"),
        ("nothing-planned", "Idle"),
    ]
    assert (agenda.late, agenda.due_today, agenda.to_confirm, agenda.without_next_step) == (1, 1, 1, 1)
    assert (agenda.untouched, agenda.inbox) == (1, 0)
    assert agenda.sections[0].items[0].days_late == 3


def test_long_sections_are_cut_and_still_counted_whole(book: Book) -> None:
    with open_book(book.settings.book, "2026-10-01T09:00") as earlier:
        for number in range(35):
            add(earlier, f"Late{number} next:call 2026-11-{1 + number % 20:02}")
        for number in range(32):
            idle = add(earlier, f"Idle{number}").contact
            earlier.interactions.log(idle.id, "talked")
    cut = book.agenda.read()
    assert shape(cut) == {"late": (20, 35), "nothing-planned": (20, 32)}
    assert (cut.late, cut.without_next_step) == (35, 32)
    whole = book.agenda.read(limit=None)
    assert shape(whole) == {"late": (35, 35), "nothing-planned": (32, 32)}
    for few, all_of_them in zip(cut.sections, whole.sections, strict=True):
        assert few.items == all_of_them.items[:20]


def test_a_weekend_asks_to_confirm_what_comes_until_monday(book: Book) -> None:
    add(book, "Nora next:meet mon")
    add(book, "Emil next:demo tue")
    assert shape(book.agenda.read()) == {"confirm": (1, 1)}


def test_the_lead_most_worth_qualifying_is_the_one_best_known_and_not_yet_a_prospect(book: Book) -> None:
    with pytest.raises(NobodyToQualifyError):
        book.qualification.most_worthwhile()
    add(book, "Nora")
    add(book, "Emil")
    assert book.qualification.most_worthwhile().contact.name == "Nora"
    book.qualification.answer(2, {"need": book.qualification.parse("need", "yes")})
    assert book.qualification.most_worthwhile().contact.name == "Emil"
    means = {name: book.qualification.parse(name, "yes") for name in ("market", "budget", "authority")}
    outcome = book.qualification.answer(2, means)
    assert outcome.remarks == ("Emil is now a prospect: in your market, can pay, can decide.",)
    assert outcome.cards[0].contact.lifecycle == "prospect"
    assert book.qualification.most_worthwhile().contact.name == "Nora"
    assert book.agenda.read().without_next_step == 1


def test_the_walk_asks_what_is_open_and_again_what_has_aged(book: Book) -> None:
    nora = add(book, "Nora")
    book.qualification.answer(
        1,
        {
            "need": book.qualification.parse("need", "yes a menu"),
            "fit": book.qualification.parse("fit", "? has to think"),
        },
    )
    assert book.qualification.walk(nora).questions == (
        "market",
        "interest",
        "fit",
        "authority",
        "budget",
        "timeline",
    )
    assert set(book.qualification.walk(nora, bant=True).questions) == {"budget", "authority", "timeline"}
    assert len(book.qualification.walk(nora, everything=True).questions) == 7
    assert not book.qualification.walk(nora).had_two_way_talk
    with open_book(book.settings.book, "2027-03-01T09:00") as later:
        assert "need" in later.qualification.walk(nora).questions


def test_a_newer_answer_takes_the_place_of_an_older_one_and_both_are_kept(book: Book) -> None:
    add(book, "Nora")
    for text in ("yes 900eur paid 850 last time", "no out of money"):
        book.qualification.answer(1, {"budget": book.qualification.parse("budget", text)})
    page = book.contacts.page(1)
    assert (page.answers["budget"].value, page.answers["budget"].words) == ("no", "out of money")
    (past,) = page.past_answers
    assert (past.amount_minor, past.currency) == (90_000, "EUR")
    book.history.undo()
    assert book.contacts.page(1).answers["budget"].value == "yes"


def test_a_rehearsal_reads_and_says_all_and_keeps_nothing(book: Book) -> None:
    add(book, "Nora next:call today")
    with open_book(book.settings.book, dry_run=True) as rehearsal:
        outcome = rehearsal.contacts.add(QuickAdd(name="Emil", next="call today"))
        assert outcome.cards[0].next_step is not None
        rehearsal.follow_ups.plan(1, "call fri")
        assert shape(rehearsal.agenda.read()) == {"today": (1, 1)}
    assert book.contacts.count() == 1
    assert len(book.history.operations()) == 1

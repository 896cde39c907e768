"""The agenda and the questions: what the seller reads in the morning, from the book as it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from prospectr.book import Book
from prospectr.book.qualification import NobodyToQualifyError
from prospectr.core.agenda import Agenda, Habit
from prospectr.core.contact import ContactCard
from prospectr.core.quickadd import QuickAdd
from prospectr.present.agenda import blocks, rows
from prospectr.store import followups
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
    assert (agenda.untouched, agenda.inbox) == (1, 0)
    assert agenda.sections[0].items[0].days == 3


def test_long_sections_are_cut_and_still_counted_whole(book: Book) -> None:
    with open_book(book.settings.book, "2026-10-01T09:00") as earlier:
        for number in range(35):
            add(earlier, f"Late{number} next:call 2026-11-{1 + number % 20:02}")
        for number in range(32):
            idle = add(earlier, f"Idle{number}").contact
            earlier.interactions.log(idle.id, "talked")
    cut = book.agenda.read()
    assert shape(cut) == {"late": (20, 35), "nothing-planned": (20, 32)}
    whole = book.agenda.read(limit=None)
    assert shape(whole) == {"late": (35, 35), "nothing-planned": (32, 32)}
    for few, all_of_them in zip(cut.sections, whole.sections, strict=True):
        assert few.items == all_of_them.items[:20]


def fill_every_section(path: Path, number: int) -> None:
    """Give ``number`` contacts each a line in every section that the file itself cuts and counts."""
    with open_book(path, "2026-08-01T09:00") as summer:
        for each in range(number):
            parked = add(summer, f"Parked{each}").contact
            summer.standing.park(parked, f"2026-11-{1 + each % 20:02}", reason="next season")
    with open_book(path, "2026-11-02T09:00") as earlier:
        for each in range(number):
            waiting = add(earlier, f"Waiting{each} next:call {2 + each % 20}d").contact
            day = f"2026-11-{1 + each % 2:02}"
            earlier.interactions.log(waiting.id, "well?", kind="message", direction="in", on=day)
            earlier.concerns.raise_(waiting.id, "is it safe?")
            earlier.occasions.add(waiting.id, [f"2026-11-{11 + each % 15:02}"])


def test_every_section_is_cut_and_counted_by_the_file_as_by_the_rules(book: Book) -> None:
    fill_every_section(book.settings.book, 24)
    cut, whole = book.agenda.read(), book.agenda.read(limit=None)
    assert shape(whole) == {
        name: (total, total)
        for name, total in {"answer": 48, "late": 21, "today": 1, "remember": 24, "back": 24}.items()
    }
    assert shape(cut) == {"answer": (20, 48), "late": (20, 21), "today": (1, 1), "remember": (20, 24), "back": (20, 24)}
    for few, all_of_them in zip(cut.sections, whole.sections, strict=True):
        assert few.items == all_of_them.items[:20]


def test_of_a_crowded_day_the_first_are_shown_by_time_then_by_rank(book: Book) -> None:
    """The file picks the lines of a section, the rules put them in order: both mean the same first twenty."""
    with open_book(book.settings.book, "2026-11-10T09:00") as earlier:
        for each in range(30):
            at = f" {9 + each % 3}:00" if each % 2 else ""
            contact = add(earlier, f"Busy{each} next:call 2026-11-21{at}").contact
            for step in (
                f"meet 2026-11-22{at}",
                f"call 2026-11-22{at}",
                f"demo 2026-11-23{at}",
                f"call 2026-11-1{1 + each % 9}",
            ):
                earlier.follow_ups.plan(contact.id, step)
            if each % 3 == 0:
                earlier.qualification.answer(contact.id, {"need": earlier.qualification.parse("need", "yes")})
            if each % 5 == 0:
                earlier.contacts.edit(contact.id, {"priority": "high"})
    cut, whole = book.agenda.read(days=7), book.agenda.read(days=7, limit=None)
    assert shape(whole) == {"late": (30, 30), "today": (30, 30), "confirm": (60, 60), "planned": (30, 30)}
    assert shape(cut) == {"late": (20, 30), "today": (20, 30), "confirm": (20, 60), "planned": (20, 30)}
    for few, all_of_them in zip(cut.sections, whole.sections, strict=True):
        assert few.items == all_of_them.items[:20]


def test_whoever_asked_to_be_left_alone_is_nowhere(book: Book) -> None:
    """Nobody do-not-contact is ever in today, whatever records they have."""
    fill_every_section(book.settings.book, 1)
    add(book, "Idle")
    book.interactions.log(3, "talked")
    for number in (1, 2, 3):
        book.standing.do_not_contact(book.refs.get_contact(f"c{number}").contact)
    called_off = followups.find_follow_up(book.database, 1)
    assert called_off is not None
    with book.act("follow_up.edit") as unit:
        unit.update("follow_up", called_off, replace(called_off, state="planned"))
    assert (book.agenda.read(days=30).sections, book.agenda.read().ahead) == ((), 0)


def test_whoever_was_set_aside_and_writes_is_back_at_the_top(book: Book) -> None:
    """Unanswered of parked and unfit: only when it came after the decision."""
    with open_book(book.settings.book, "2026-11-10T09:00") as earlier:
        for name in ("Parked", "Unfit"):
            add(earlier, name)
        earlier.interactions.log(1, "not now", kind="email", direction="in")
        earlier.interactions.log(2, "not for us", kind="email", direction="in")
        earlier.standing.park(earlier.refs.get_contact("c1").contact, "2027-03-01")
        earlier.standing.unfit(earlier.refs.get_contact("c2").contact, "too far away")
    assert shape(book.agenda.read()) == {}
    for number in (1, 2):
        book.interactions.log(number, "and now?", kind="message", direction="in")
    assert shape(book.agenda.read()) == {"answer": (2, 2)}


def test_a_message_answered_in_any_way_waits_no_longer(book: Book) -> None:
    add(book, "Nora next:call fri")
    for _again in range(2):
        book.interactions.log(1, "well?", kind="message", direction="in")
        assert shape(book.agenda.read()) == {"answer": (1, 1)}
        book.interactions.log(1, "spoke to her")
        assert shape(book.agenda.read()) == {}


def test_a_call_that_came_in_waits_for_nothing(book: Book) -> None:
    add(book, "Nora next:call fri")
    book.interactions.log(1, "asked for the price", kind="call", direction="in")
    assert shape(book.agenda.read()) == {}


def test_conversations_are_counted_from_monday_once_for_each_contact_and_day(book: Book) -> None:
    """The week's habit: two-way interactions since Monday, counted once per contact and day."""
    for name in ("Nora", "Emil", "Bea"):
        add(book, f"{name} next:call fri")
    talks: tuple[tuple[int, str, dict[str, Any]], ...] = (
        (1, "2026-11-15", {}),  # the Sunday before
        (1, "2026-11-16", {}),
        (1, "2026-11-16", {"kind": "visit"}),
        (1, "2026-11-17", {"outcome": "positive"}),
        (2, "2026-11-17", {"kind": "message", "direction": "in"}),
        (2, "2026-11-18", {"kind": "message"}),  # sent, not answered
        (3, "2026-11-18", {"outcome": "no-answer"}),
    )
    for number, day, facts in talks:
        book.interactions.log(number, "talked", on=day, **facts)
    assert book.agenda.read().habit == Habit(conversations=3, aim=5)
    book.history.undo_operation(book.history.operations()[5].id)
    assert book.agenda.read().habit.conversations == 3


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
    assert book.agenda.read().total("nothing-planned") == 1


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


def fill_with_deals(path: Path, number: int) -> None:
    """Give ``number`` contacts two open deals without a step, as many none, and as many one that is planned for."""
    with open_book(path, "2026-11-02T09:00") as earlier:
        for each in range(number):
            idle = add(earlier, f"Idle{each}").contact
            for title in ("Menu", "Sign"):
                earlier.deals.add(idle.id, earlier.deals.parse_offer(title, "100eur"))
            met = add(earlier, f"Met{each}").contact
            earlier.interactions.log(met.id, "talked")
            planned = add(earlier, f"Planned{each} next:call 2027-01-08").contact
            earlier.deals.add(planned.id, earlier.deals.parse_offer("Menu"))


def test_every_open_deal_without_a_step_is_a_line_of_its_own_and_counted_as_one(book: Book) -> None:
    """Nothing planned: open deals, prospects, customers, and any active contact with an interaction."""
    fill_with_deals(book.settings.book, 4)
    agenda = book.agenda.read()
    assert shape(agenda) == {"nothing-planned": (12, 12)}
    titles = [item.deal.deal.title if item.deal else "" for item in agenda.sections[0].items]
    assert titles == ["Menu", "Sign"] * 4 + [""] * 4
    assert all(len(item.deals) == 2 for item in agenda.sections[0].items[:8])


def test_cards_of_a_line_name_contact_and_company_and_hold_nothing_else(book: Book) -> None:
    """What a line does not say is not read: the ways to reach them, tags and fields are for JSON."""
    add(book, "Nora nora@lind.dk @Lind +horeca next:call today")
    fill_with_deals(book.settings.book, 1)
    whole, lines = book.agenda.read(), book.agenda.read(whole_cards=False)
    assert (rows(lines, lines.today), blocks(lines, lines.today)) == (
        rows(whole, whole.today),
        blocks(whole, whole.today),
    )
    (full,), (brief,) = whole.sections[0].items, lines.sections[0].items
    assert (brief.card.contact, brief.card.company) == (full.card.contact, "Lind")
    assert full.card.points
    assert brief.card == ContactCard(contact=full.card.contact, company="Lind")


@pytest.mark.parametrize("limit", [1, 2, 5, 7, 8, 9, 11, 12, 20])
def test_lines_of_deals_are_cut_and_counted_as_all_others(book: Book, limit: int) -> None:
    fill_with_deals(book.settings.book, 4)
    whole, cut = book.agenda.read(limit=None), book.agenda.read(limit=limit)
    assert shape(cut) == {"nothing-planned": (min(limit, 12), 12)}
    assert cut.sections[0].items == whole.sections[0].items[:limit]


def test_a_step_for_one_deal_leaves_the_other_without(book: Book) -> None:
    """A step that is for no deal counts for all of them, one for a deal only for that one."""
    nora = add(book, "Nora").contact
    for title in ("Menu", "Sign"):
        book.deals.add(nora.id, book.deals.parse_offer(title))
    book.follow_ups.plan(nora.id, "call 1 dec", deal_id=1)
    (idle,) = book.agenda.read().sections[0].items
    assert idle.deal is not None
    assert idle.deal.deal.title == "Sign"
    book.follow_ups.plan(nora.id, "email 2 dec")
    assert shape(book.agenda.read()) == {}
    book.history.undo(2)
    assert shape(book.agenda.read()) == {"nothing-planned": (2, 2)}


def test_whoever_is_parked_says_why_or_is_won_lacks_no_step(book: Book) -> None:
    for name in ("Parked", "Excused", "Won", "Lost", "Unfit"):
        book.deals.add(add(book, name).contact.id, book.deals.parse_offer("Menu"))
    assert shape(book.agenda.read()) == {"nothing-planned": (5, 5)}
    book.standing.park(book.refs.get_contact("c1").contact, "2027-03-01")
    book.standing.no_next(book.refs.get_contact("c2").contact, "calls me")
    book.closing.win(book.deals.page(3).card.deal)
    book.closing.lose(book.deals.page(4).card.deal, book.reasons.get("price"))
    book.standing.unfit(book.refs.get_contact("c5").contact, "too far")
    (section,) = book.agenda.read().sections
    shown = [(item.card.contact.name, item.deal) for item in section.items]
    assert sorted(shown, key=str) == [("Lost", None), ("Won", None)]


def test_a_rehearsal_reads_and_says_all_and_keeps_nothing(book: Book) -> None:
    add(book, "Nora next:call today")
    with open_book(book.settings.book, dry_run=True) as rehearsal:
        outcome = rehearsal.contacts.add(QuickAdd(name="Emil", next="call today"))
        assert outcome.cards[0].next_step is not None
        rehearsal.follow_ups.plan(1, "call fri")
        assert shape(rehearsal.agenda.read()) == {"today": (1, 1)}
    assert book.contacts.count() == 1
    assert len(book.history.operations()) == 1

"""The sample book: inviting on any day, made in one step, and never in the way of the seller's own."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.book.clock import parse_clock
from prospectr.book.demo import DemoPathTakenError, make_demo
from prospectr.book.demo_diary import read_people
from prospectr.book.demo_others import OTHERS
from prospectr.book.demo_people import PEOPLE
from prospectr.core.contact import ContactPage
from prospectr.core.deal import DealPage
from prospectr.core.interaction import Interaction
from prospectr.core.lifecycle import LIFECYCLES
from prospectr.core.money import Money
from prospectr.core.quickadd import parse_quick_add
from prospectr.settings import Settings, load_settings
from prospectr.store import followups
from prospectr.store.owned import list_all
from tests.book.shelf import contents, contents_of_new_book

TODAY = "2026-11-21"
A_FORTNIGHT = [(date(2026, 11, 16) + timedelta(days=days)).isoformat() for days in range(14)]
ODD_DAYS = ["2028-02-29", "2026-12-31", "2027-01-01"]
SECTIONS = {"answer": 7, "late": 4, "today": 6, "confirm": 2, "remember": 4, "back": 2, "nothing-planned": 8}


@pytest.fixture
def settings(home: Path) -> Settings:
    return load_settings(os.environ)


@pytest.fixture
def demo(settings: Settings) -> Iterator[Book]:
    with made(settings) as book:
        yield book


@contextmanager
def made(settings: Settings, day: str = TODAY) -> Iterator[Book]:
    """Make the sample book on a day and open it."""
    with closing(Book(make_demo(settings, parse_clock(day)), parse_clock(day))) as book:
        yield book


def pages(book: Book) -> list[ContactPage]:
    """Return the page of everyone in the book."""
    return [book.contacts.page(card.contact.id) for card in book.contacts.cards()]


def deal_pages(book: Book) -> list[DealPage]:
    """Return the page of every deal in the book."""
    return [book.deals.page(card.deal.id) for card in book.deals.all(state="any")]


def add_nora(settings: Settings) -> bytes:
    """Make a book of the seller's own and return what is in the file."""
    with closing(Book(settings, parse_clock(TODAY))) as own:
        own.contacts.add(parse_quick_add(["Nora", "Lind"]))
    return settings.book.read_bytes()


def files_beside(path: Path) -> set[str]:
    """Return the names beside a book; an empty journal is none, SQLite may leave one behind."""
    return {
        other.name for other in path.parent.iterdir() if not other.name.endswith("-journal") or other.stat().st_size
    }


def test_the_sample_book_shows_sixty_people_and_every_part_of_the_day(demo: Book) -> None:
    agenda = demo.agenda.read()
    assert demo.contacts.count() == 60
    assert {section.name: section.total for section in agenda.sections} == SECTIONS
    assert [section.name for section in agenda.sections] == list(SECTIONS)
    assert (agenda.untouched, agenda.inbox) == (10, 3)
    prospects = {name: len(demo.contacts.cards({"lifecycle": name})) for name in LIFECYCLES}
    assert prospects == {"lead": 47, "prospect": 10, "opportunity": 1, "qualified-opportunity": 2}


@pytest.mark.parametrize("day", A_FORTNIGHT + ODD_DAYS)
def test_the_sample_book_invites_on_any_day_of_the_year(settings: Settings, day: str) -> None:
    with made(settings, day) as book:
        agenda = book.agenda.read()
    leap_birthday = day == "2028-02-29"
    totals = {section.name: section.total for section in agenda.sections}
    assert totals == SECTIONS | {"remember": SECTIONS["remember"] + leap_birthday}
    assert (agenda.untouched, agenda.inbox) == (10, 3)
    assert agenda.habit.conversations >= 2
    assert agenda.habit.by_goal
    assert 2 <= agenda.habit.aim <= 20
    late = next(section for section in agenda.sections if section.name == "late")
    assert all(1 <= item.days <= 9 for item in late.items)


def test_what_waits_for_an_answer_came_in_many_ways(demo: Book) -> None:
    waiting = demo.agenda.read().sections[0]
    kinds = {getattr(item.record, "kind", "") for item in waiting.items}
    assert kinds == {"concern", "request", "message", "email"}
    assert "parked" in {item.card.contact.standing for item in waiting.items}


def test_a_seller_who_rests_on_fridays_and_saturdays_meets_nobody_then(settings: Settings) -> None:
    settings = replace(settings, working_days=frozenset({6, 0, 1, 2, 3}))
    friday = "2026-11-20"
    with made(settings, friday) as book:
        days = {step.due_on for step, _card in book.follow_ups.open()}
        days |= {talk.happened_on for talk in list_all(book.database, Interaction, None)}
        to_confirm = book.agenda.read().total("confirm")
    assert {day.weekday() for day in days - {date.fromisoformat(friday)}} == {6, 0, 1, 2, 3}
    assert to_confirm == 2


def test_nothing_in_the_sample_book_happened_tomorrow_or_half_a_year_ago(demo: Book) -> None:
    talks = list_all(demo.database, Interaction, None)
    assert {talk.direction for talk in talks} == {"in", "out"}
    assert {"no-answer", "positive", "neutral", "reached", None} <= {talk.outcome for talk in talks}
    assert all(timedelta(0) <= date(2026, 11, 21) - talk.happened_on <= timedelta(days=182) for talk in talks)


def test_a_customer_of_the_studio_has_a_page_worth_reading(demo: Book) -> None:
    page = demo.contacts.page(demo.refs.get_contact("lena").contact.id)
    assert page.card.referred_by == "Nora Lind"
    assert page.card.source == "referral"
    assert page.answers["budget"].amount_minor == 210_000
    assert page.answers["budget"].words == "paid 1800 before"
    assert [step.state for step in page.follow_ups] == ["done", "planned"]
    assert page.follow_ups[1].due_time == "14:00"
    done = next(talk for talk in page.interactions if talk.follow_up_id)
    assert (done.follow_up_id, done.words) == (page.follow_ups[0].id, "what she pays now")
    assert page.concerns[0].answer == "Ja, mit eigenem Licht."


def test_a_thai_note_is_found_by_a_word_inside_it(demo: Book) -> None:
    found = demo.search.find("กาแฟ")
    assert {hit.card.contact.name for hit in found.hits} == {"สมชาย ใจดี", "ปาริชาติ แสงทอง"}


def test_personal_things_open_questions_and_old_answers_are_there_to_be_seen(demo: Book) -> None:
    everyone = pages(demo)
    assert sum(note.pinned for page in everyone for note in page.notes) >= 3
    assert {note.kind for page in everyone for note in page.notes} == {"note", "alternatives"}
    concerns = [concern for page in everyone for concern in page.concerns]
    assert {concern.answered_on is None for concern in concerns} == {True, False}
    assert {concern.kind for concern in concerns} == {"concern", "request"}
    answers = [answer for page in everyone for answer in page.answers.values()]
    assert {answer.value for answer in answers} == {"yes", "no", "unknown"}
    assert any((date(2026, 11, 21) - answer.answered_on).days > 90 for answer in answers)
    assert any(answer.decides_on and answer.decides_on > date(2026, 11, 21) for answer in answers)
    assert any(page.past_answers for page in everyone)


def test_steps_of_the_sample_book_ended_in_every_way_and_some_come_again(demo: Book) -> None:
    everyone = pages(demo)
    steps = [step for page in everyone for step in page.follow_ups]
    assert {step.state for step in steps} == {"planned", "confirmed", "done", "kept", "cancelled", "no-show"}
    assert all((step.closed_on is None) == step.is_open for step in steps)
    assert not any(step.state == "done" and step.is_meeting for step in steps)
    logged = {talk.follow_up_id: talk for page in everyone for talk in page.interactions}
    assert {logged[step.id].outcome for step in steps if step.state == "no-show"} == {"no-answer"}
    again = [step for step in steps if step.recurrence]
    assert {step.repeat_unit for step in again if step.is_open} == {"week", "year"}
    done = next(step for step in again if not step.is_open)
    following = next(step for step in again if step.is_open and step.contact_id == done.contact_id)
    assert done.recurrence is not None
    assert following.due_on == done.recurrence.find_after(date(2026, 11, 21))


def test_people_are_set_aside_each_for_a_reason(demo: Book) -> None:
    people = [card.contact for card in demo.contacts.cards()]
    assert {person.standing for person in people} == {"active", "parked", "unfit", "do-not-contact"}
    aside = [person for person in people if person.standing != "active"]
    assert all(person.standing_reason and person.standing_on for person in aside)
    assert {person.asked_again for person in aside} == {"yes", "no", "not-asked"}
    back = sorted(person.back_on for person in aside if person.back_on)
    assert back[0] < back[1] == date(2026, 11, 21) < back[-1]
    assert not any(person.next_on for person in aside)
    assert [person.name for person in people if person.no_next_why] == ["Trần Văn Hậu"]


def test_days_to_remember_are_known_with_and_without_a_year(demo: Book) -> None:
    occasions = [occasion for page in pages(demo) for occasion in page.occasions]
    assert (2, 29, 1988) in {(one.month, one.day, one.year) for one in occasions}
    assert {one.year is None for one in occasions} == {True, False}
    assert {one.label for one in occasions} == {"birthday", "the shop opened"}
    (sent,) = [one for one in occasions if one.handled_on]
    assert "card: birthday" in {talk.words for talk in demo.contacts.page(sent.contact_id).interactions}


def test_the_studio_has_a_field_of_every_kind(demo: Book) -> None:
    there = demo.fields.all()
    assert {field.kind for field, _holders in there} == {"text", "number", "date", "choice"}
    assert all(holders >= 5 for _field, holders in there)
    held = {shown.slug: shown.value for shown in demo.refs.get_contact("nora").fields}
    assert held == {"seats": "30", "paper": "uncoated", "colours": "green and brass"}
    assert "48" in {shown.value for shown in demo.refs.get_contact("نرگس").fields}


def test_ways_to_reach_somebody_tell_home_from_work(demo: Book) -> None:
    lena = demo.refs.get_contact("lena")
    assert [(point.kind, point.label) for point in lena.points] == [
        ("email", "office"),
        ("email", "home"),
        ("phone", "mobile"),
        ("phone", "office"),
        ("address", "office"),
        ("link", ""),
    ]
    assert (lena.contact.role, lena.contact.language, lena.contact.priority) == ("wedding planner", "German", "high")
    assert {card.contact.priority for card in demo.contacts.cards()} == {"high", "normal", "low"}


def test_answers_tell_how_they_were_heard_and_who_decides(demo: Book) -> None:
    answers = [answer for page in pages(demo) for answer in page.answers.values()]
    assert {"call", "email", "message", "meet"} <= {answer.channel for answer in answers}
    assert sum(answer.verified for answer in answers) >= 3
    assert {"Ida", "Nora Lind"} <= {answer.said_by for answer in answers}
    page = demo.contacts.page(demo.refs.get_contact("mehmet").contact.id)
    (decider,) = page.deciders.values()
    assert decider.name == "Hakan Aksoy"
    assert demo.refs.get_contact(decider.name).next_step is not None


def test_sources_tell_what_a_lead_of_theirs_costs(demo: Book) -> None:
    reports = {report.source.name: report for report in demo.sources.report()}
    assert reports["fair"].leads == 8
    assert [total.per_lead for total in reports["fair"].totals] == [Money(6875, "EUR")]
    assert [total.cost.currency for total in reports["advert"].totals] == ["EUR", "USD"]
    assert {report.source.direction for report in reports.values()} == {"inbound", "outbound"}
    recent = demo.sources.report(since="1 nov")
    assert 10 < sum(report.leads for report in recent) < 20
    assert demo.refs.get_contact("nora").contact.source_detail == "breakfast club"


def test_companies_of_the_sample_book_are_known_by_trade_place_and_size(demo: Book) -> None:
    described = [company for company, _count in demo.companies.all() if company.trade]
    assert len(described) >= 15
    assert all(company.place and company.size for company in described)


def test_deals_of_the_sample_book_stand_everywhere_a_deal_can_stand(demo: Book) -> None:
    everything = demo.deals.all(state="any")
    assert Counter(card.deal.state for card in everything) == {"open": 12, "won": 7, "lost": 6}
    still_open = [card for card in everything if card.deal.is_open]
    assert Counter(card.stage.slug for card in still_open) == {
        "needs-analysis": 2,
        "presentation": 4,
        "objections": 4,
        "closing": 2,
    }
    assert sum(card.deal.amount is None for card in still_open) == 1
    assert sum(card.deal.close_on is None for card in still_open) == 2
    assert sum(card.deal.odds is not None for card in still_open) == 1
    assert {card.deal.currency for card in still_open} == {"EUR", "THB", None}
    assert {card.contact.contact.name for card in still_open if card.deal.next_on is None} == {
        "Giulia Ferrante",
        "Mehmet Aksoy",
    }
    reasons = [page.reason.name for page in deal_pages(demo) if page.reason]
    assert Counter(reasons) == {
        "price": 2,
        "no budget": 1,
        "no need": 1,
        "not a fit": 1,
        "no decision": 1,
    }
    customers = {card.contact.name: card.contact.won_deals for card in demo.contacts.cards() if card.contact.won_deals}
    assert sorted(customers.values()) == [1, 1, 1, 1, 1, 2]
    assert customers["Ingrid Dahl"] == 2


@pytest.mark.parametrize("day", A_FORTNIGHT + ODD_DAYS)
def test_the_way_of_every_deal_is_in_order_and_none_goes_on_after_today(settings: Settings, day: str) -> None:
    today = date.fromisoformat(day)
    with made(settings, day) as book:
        for page in deal_pages(book):
            deal, days = page.card.deal, [move.moved_on for move in page.moves]
            assert days == sorted(days)
            assert page.card.contact.contact.added_on is not None
            assert page.card.contact.contact.added_on <= deal.opened_on == days[0]
            assert (deal.closed_on or days[-1]) == days[-1] <= today
            states = [move.state for move in page.moves]
            assert states == ["open"] * (len(states) - 1) + [deal.state]
            places = [page.stages[move.stage_id].position for move in page.moves]
            assert places == sorted(places)


def test_one_sale_was_made_at_once_and_people_and_points_stand_on_deals(demo: Book) -> None:
    shown = deal_pages(demo)
    at_once = [page for page in shown if page.card.deal.state == "won" and len(page.moves) == 2]
    assert [page.card.deal.title for page in at_once] == ["labels for ten jars"]
    assert at_once[0].card.deal.opened_on == at_once[0].card.deal.closed_on
    assert {(person.role, name) for page in shown for person, name in page.people} == {
        ("champion", "Nora Lind"),
        ("decision-maker", "Hakan Aksoy"),
    }
    assert any(found for page in shown for _point, found in page.checklist)
    trials = [step for page in shown for step in page.follow_ups if step.kind == "trial" and step.deal_id]
    assert len(trials) == 1
    assert {bool(page.card.deal.opened_early) for page in shown} == {True, False}


@pytest.mark.parametrize("day", A_FORTNIGHT + ODD_DAYS)
def test_board_goals_and_every_report_have_something_to_show_on_any_day(settings: Settings, day: str) -> None:
    with made(settings, day) as book:
        board = book.board.read()
        assert all(column.cards for column in board.columns if column.section != "won")
        assert board.open.count == 12
        assert board.open.idle >= 4
        assert board.open.slow == 1
        assert [report.still_minor > 0 for report in book.goals.current()] == [True, True]
        reports = book.reports
        fired = {finding.rule for finding in reports.coach(reports.scope("coach")).findings}
        assert {"authority-unknown", "slow", "stalled"} <= fired
        passed = [card.deal for card in book.deals.all() if (card.deal.close_on or date.min) < date.fromisoformat(day)]
        assert len(passed) == 3


def test_nobody_was_written_down_before_they_were_met_or_after_today(demo: Book) -> None:
    for page in pages(demo):
        days = [talk.happened_on for talk in page.interactions] + [one.answered_on for one in page.answers.values()]
        assert page.card.contact.created_at.date() <= min([*days, date(2026, 11, 21)])


def test_only_the_three_in_the_inbox_were_not_understood(demo: Book) -> None:
    inbox = demo.contacts.cards({"inbox": True})
    assert {card.contact.name for card in inbox} == {"Rosa Vidal", "Henk de Wit", "Amira Saleh"}
    assert all(card.contact.untouched for card in inbox)


def test_two_contacts_are_deleted_and_can_be_brought_back(demo: Book) -> None:
    deleted = [
        record
        for record in (demo.records.find("contact", number) for number in range(1, 63))
        if record is not None and record.deleted_at is not None
    ]
    assert [getattr(record, "name", "") for record in deleted] == ["Nora Lindt", "Karl Wenzel"]
    assert not any(followups.follow_ups_of(demo.database, record.id) for record in deleted)
    demo.records.undelete("contact", deleted[0])
    assert demo.contacts.count() == 61


def test_nobody_in_the_sample_book_can_be_reached_for_real(demo: Book) -> None:
    points = [point for card in demo.contacts.cards() for point in card.points]
    assert all(point.normal for point in points)
    assert all(point.value.endswith(".example") for point in points if point.kind == "email")
    assert sum(point.kind == "phone" for point in points) >= 8


def test_names_and_plans_are_short_enough_for_a_narrow_screen(demo: Book) -> None:
    for step, card in demo.follow_ups.open():
        assert len(f"{card.contact.name} · {card.company}") <= 36, card.contact.name
        assert len(step.words) <= 26, step.words


def test_whoever_was_sent_by_somebody_comes_after_them() -> None:
    seen: set[str] = set()
    for line in (parse_quick_add(person.line.split()) for person in read_people(PEOPLE + OTHERS)):
        assert line.by is None or line.by in seen
        seen.add(line.name)


def test_the_sellers_own_book_is_left_alone(settings: Settings) -> None:
    before = add_nora(settings)
    demo = make_demo(settings, parse_clock(TODAY))
    assert demo == replace(settings, book=settings.demo_book, book_named=True)
    assert settings.book.read_bytes() == before


def test_the_seller_who_has_no_book_yet_gets_none_from_looking_around(settings: Settings) -> None:
    make_demo(settings, parse_clock(TODAY))
    assert not settings.book.exists()
    assert files_beside(settings.demo_book) == {"demo.db", "demo.db.lock"}
    assert settings.demo_book.stat().st_mode & 0o777 == 0o600


def test_made_again_the_sample_book_forgets_what_was_tried_in_it(settings: Settings, demo: Book) -> None:
    demo.contacts.add(parse_quick_add(["Somebody", "Else"]))
    assert demo.contacts.count() == 61
    demo.close()
    with made(replace(settings, book=settings.demo_book)) as again:
        assert again.contacts.count() == 60
    assert files_beside(settings.demo_book) == {"demo.db", "demo.db.lock"}


@pytest.mark.parametrize(
    "content", [b"", b"my diary\n", b"SQLite format 3\0" + bytes(100)], ids=["empty", "text", "odd"]
)
def test_another_file_in_its_place_is_not_touched(settings: Settings, content: bytes) -> None:
    settings.demo_book.parent.mkdir()
    settings.demo_book.write_bytes(content)
    with pytest.raises(DemoPathTakenError) as refused:
        make_demo(settings, parse_clock(TODAY))
    assert str(settings.demo_book) in refused.value.message
    assert settings.demo_book.read_bytes() == content
    assert list(settings.demo_book.parent.iterdir()) == [settings.demo_book]


def test_a_link_to_nowhere_in_its_place_is_not_touched(settings: Settings, tmp_path: Path) -> None:
    settings.demo_book.parent.mkdir()
    settings.demo_book.symlink_to(tmp_path / "nowhere")
    with pytest.raises(DemoPathTakenError):
        make_demo(settings, parse_clock(TODAY))
    assert settings.demo_book.is_symlink()
    assert not (tmp_path / "nowhere").exists()


def test_a_folder_in_its_place_is_not_touched(settings: Settings) -> None:
    settings.demo_book.mkdir(parents=True)
    with pytest.raises(DemoPathTakenError):
        make_demo(settings, parse_clock(TODAY))
    assert list(settings.demo_book.parent.iterdir()) == [settings.demo_book]


def test_a_book_of_the_sellers_under_that_name_is_not_replaced(settings: Settings) -> None:
    own = replace(settings, book=settings.demo_book)
    with pytest.raises(DemoPathTakenError):
        make_demo(own, parse_clock(TODAY))
    assert not settings.demo_book.exists()
    before = add_nora(own)
    for chosen in (own, settings):
        with pytest.raises(DemoPathTakenError):
            make_demo(chosen, parse_clock(TODAY))
    assert settings.demo_book.read_bytes() == before


def test_when_making_it_fails_the_old_sample_book_stays(
    settings: Settings, demo: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    demo.close()
    before = settings.demo_book.read_bytes()
    monkeypatch.setattr("prospectr.book.demo.OTHERS", ())
    monkeypatch.setattr("prospectr.book.demo.PEOPLE", ("Nora Lind\n  today plan call\n  today in shout: hello\n",))
    with pytest.raises(Exception, match="CHECK"):
        make_demo(settings, parse_clock(TODAY))
    assert settings.demo_book.read_bytes() == before
    assert files_beside(settings.demo_book) == {"demo.db", "demo.db.lock"}


def test_the_whole_sample_book_is_one_step_to_undo_and_to_redo(demo: Book) -> None:
    before, agenda = contents(demo.database.path), demo.agenda.read()
    (step,) = demo.history.operations()
    assert step.verb == "demo.make"
    demo.history.undo()
    assert contents(demo.database.path) == contents_of_new_book()
    assert demo.agenda.read().sections == ()
    demo.history.redo()
    assert contents(demo.database.path) == before
    assert [section.total for section in demo.agenda.read().sections] == [one.total for one in agenda.sections]

"""The sample book: inviting on any day, made in one step, and never in the way of the seller's own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.book.clock import parse_clock
from prospectr.book.demo import DemoPathTakenError, make_demo
from prospectr.book.demo_people import PEOPLE
from prospectr.core.interaction import Interaction
from prospectr.core.quickadd import parse_quick_add
from prospectr.settings import Settings, load_settings
from prospectr.store import followups
from prospectr.store.owned import list_all

TODAY = "2026-11-21"
A_FORTNIGHT = [(date(2026, 11, 16) + timedelta(days=days)).isoformat() for days in range(14)]
ODD_DAYS = ["2028-02-29", "2026-12-31", "2027-01-01"]


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
    assert [section.name for section in agenda.sections] == ["late", "today", "confirm", "nothing-planned"]
    assert agenda.inbox == 3
    assert len(demo.contacts.cards({"lifecycle": "prospect"})) == 12


@pytest.mark.parametrize("day", A_FORTNIGHT + ODD_DAYS)
def test_the_sample_book_invites_on_any_day_of_the_year(settings: Settings, day: str) -> None:
    with made(settings, day) as book:
        agenda = book.agenda.read()
    assert (agenda.late, agenda.due_today, agenda.to_confirm, agenda.without_next_step) == (4, 6, 2, 8)
    assert (agenda.untouched, agenda.inbox) == (11, 3)
    late = [item.days_late for item in agenda.sections[0].items]
    assert all(1 <= days <= 9 for days in late)


def test_a_seller_who_rests_on_fridays_and_saturdays_meets_nobody_then(settings: Settings) -> None:
    settings = replace(settings, working_days=frozenset({6, 0, 1, 2, 3}))
    friday = "2026-11-20"
    with made(settings, friday) as book:
        days = {step.due_on for step, _card in book.follow_ups.open() if step.due_on != date(2026, 11, 20)}
        days |= {talk.happened_on for talk in list_all(book.database, Interaction, None)}
        to_confirm = book.agenda.read().to_confirm
    assert {day.weekday() for day in days} == {6, 0, 1, 2, 3}
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
    pages = [demo.contacts.page(card.contact.id) for card in demo.contacts.cards()]
    assert sum(note.pinned for page in pages for note in page.notes) >= 3
    assert {note.kind for page in pages for note in page.notes} == {"note", "alternatives"}
    assert {concern.answered_on is None for page in pages for concern in page.concerns} == {True, False}
    answers = [answer for page in pages for answer in page.answers.values()]
    assert {answer.value for answer in answers} == {"yes", "no", "unknown"}
    assert any((date(2026, 11, 21) - answer.answered_on).days > 90 for answer in answers)
    assert any(answer.decides_on and answer.decides_on > date(2026, 11, 21) for answer in answers)
    steps = [step for page in pages for step in page.follow_ups]
    assert {step.state for step in steps} == {"planned", "confirmed", "done", "cancelled", "no-show"}
    assert all((step.closed_on is None) == step.is_open for step in steps)


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
    lines = [text for text in "".join(PEOPLE).splitlines() if text and not text.startswith(" ")]
    seen: set[str] = set()
    for line in map(parse_quick_add, (text.split() for text in lines)):
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
    monkeypatch.setattr("prospectr.book.demo.PEOPLE", ("Nora Lind\n  today plan call\n  today in shout: hello\n",))
    with pytest.raises(Exception, match="CHECK"):
        make_demo(settings, parse_clock(TODAY))
    assert settings.demo_book.read_bytes() == before
    assert files_beside(settings.demo_book) == {"demo.db", "demo.db.lock"}


def test_the_whole_sample_book_is_one_step_to_undo_and_to_redo(demo: Book) -> None:
    before = demo.agenda.read()
    (step,) = demo.history.operations()
    assert step.verb == "demo.make"
    demo.history.undo()
    assert demo.contacts.count() == 0
    assert demo.agenda.read().sections == ()
    demo.history.redo()
    assert demo.agenda.read() == before

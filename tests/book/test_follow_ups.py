"""Next steps: planned, moved, done, and due on their day wherever the seller is."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.book.clock import ClockNotUnderstoodError, parse_clock
from prospectr.book.followups import DayPastError, FollowUpClosedError
from prospectr.book.interactions import ChoiceNotKnownError, DayToComeError
from prospectr.core.errors import DateNotUnderstoodError, PlanNotUnderstoodError
from prospectr.core.followup import FollowUp
from prospectr.core.interaction import Interaction
from prospectr.core.note import Note
from tests.book.shelf import add, open_book


def step_of(book: Book, number: int = 1) -> FollowUp:
    """Return a follow-up as it stands."""
    found = book.records.find("follow_up", number)
    assert isinstance(found, FollowUp)
    return found


def test_a_step_is_planned_done_and_followed_by_the_next(book: Book) -> None:
    add(book, "Nora")
    planned = book.follow_ups.plan(1, "call tue about the menu")
    assert planned.cards[0].contact.next_on == date(2026, 11, 24)
    done = book.follow_ups.complete(step_of(book), note="wants a tasting", then="meet fri 14:00")
    kinds = [type(record) for record in done.records]
    assert kinds == [FollowUp, Interaction, FollowUp]
    page = book.contacts.page(1)
    assert [(talk.kind, talk.words, talk.follow_up_id) for talk in page.interactions] == [
        ("call", "wants a tasting", 1)
    ]
    assert page.card.contact.last_two_way_on == date(2026, 11, 21)
    assert [(step.kind, step.state) for step in page.follow_ups] == [("call", "done"), ("meet", "planned")]
    assert page.follow_ups[0].closed_on == date(2026, 11, 21)
    assert len(book.history.operations()) == 3
    with pytest.raises(FollowUpClosedError):
        book.follow_ups.complete(step_of(book))


def test_a_todo_done_is_no_talk_and_keeps_its_words_as_a_note(book: Book) -> None:
    add(book, "Nora next:todo tue bring samples")
    done = book.follow_ups.complete(step_of(book), note="brought three")
    assert [type(record) for record in done.records] == [FollowUp, Note]
    assert book.contacts.page(1).interactions == ()


@pytest.mark.parametrize("text", ["", "call", "call yesterday", "call whenever"])
def test_a_step_without_a_day_to_come_is_refused(book: Book, text: str) -> None:
    add(book, "Nora")
    with pytest.raises((PlanNotUnderstoodError, DateNotUnderstoodError)):
        book.follow_ups.plan(1, text)
    assert book.follow_ups.open() == []


def test_snoozing_keeps_the_time_unless_another_is_named(book: Book) -> None:
    add(book, "Nora next:meet tue 10:00")
    moved = book.follow_ups.snooze(step_of(book), "fri").cards[0].next_step
    assert moved is not None
    assert (moved.due_on, moved.due_time) == (date(2026, 11, 27), "10:00")
    assert moved.due_at == datetime(2026, 11, 27, 9, tzinfo=UTC)
    book.follow_ups.snooze(step_of(book), "mon 14:30")
    assert (step_of(book).due_on, step_of(book).due_time) == (date(2026, 11, 23), "14:30")
    with pytest.raises(DayPastError):
        book.follow_ups.snooze(step_of(book), "yesterday")


def test_logging_what_happened_does_the_step_of_its_kind_that_is_due(book: Book) -> None:
    add(book, "Nora next:call today")
    book.follow_ups.plan(1, "email today")
    book.follow_ups.plan(1, "call tue")
    outcome = book.interactions.log(1, "wants a tasting", kind="call", then="meet fri")
    assert "f1" in outcome.remarks[0]
    assert [step.id for step, _card in book.follow_ups.open()] == [2, 3, 4]
    assert book.interactions.log(1, "again", kind="call").remarks == ()


def test_what_happened_lies_on_a_day_that_has_come(book: Book) -> None:
    add(book, "Nora")
    book.interactions.log(1, "at the fair", kind="visit", on="wed")
    assert book.contacts.page(1).interactions[0].happened_on == date(2026, 11, 18)
    with pytest.raises(DayToComeError):
        book.interactions.log(1, "soon", on="2026-12-01")
    with pytest.raises(ChoiceNotKnownError, match="pigeon"):
        book.interactions.log(1, "coo", kind="pigeon")


@pytest.mark.parametrize(
    ("table", "changes", "fields"),
    [
        ("follow_up", {"words": "the menu", "kind": "email"}, {"words": "the menu", "kind": "email"}),
        ("follow_up", {"when": "fri 9:00"}, {"due_on": date(2026, 11, 27), "due_time": "09:00"}),
        ("follow_up", {"when": "fri"}, {"due_on": date(2026, 11, 27), "due_time": None}),
        (
            "interaction",
            {"outcome": "positive", "on": "wed"},
            {"outcome": "positive", "happened_on": date(2026, 11, 18)},
        ),
        ("note", {"words": "two dogs", "pinned": True}, {"words": "two dogs", "pinned": True}),
    ],
)
def test_a_record_is_edited_by_its_id(
    book: Book, table: str, changes: dict[str, object], fields: dict[str, object]
) -> None:
    add(book, "Nora next:meet tue 10:00 :: a dog")
    book.interactions.log(1, "talked", kind="call")
    record = book.records.find(table, 1)
    assert record is not None
    (after,) = book.records.edit(table, record, changes).records
    assert {name: getattr(after, name) for name in fields} == fields
    assert book.records.find(table, 1) == after


def test_a_word_that_a_record_cannot_hold_is_refused(book: Book) -> None:
    add(book, "Nora next:meet tue")
    with pytest.raises(ChoiceNotKnownError, match="pigeon") as refused:
        book.records.edit("follow_up", step_of(book), {"kind": "pigeon"})
    assert "meet" in refused.value.hint
    book.interactions.log(1, "talked")
    talk = book.records.find("interaction", 1)
    assert talk is not None
    with pytest.raises(DayToComeError):
        book.records.edit("interaction", talk, {"on": "2026-12-01"})


def test_a_meeting_keeps_its_hour_when_the_clocks_change(path: Path) -> None:
    with open_book(path, "2026-10-20T12:00") as book:
        add(book, "Nora next:meet 2026-10-23 10:00")
        assert step_of(book).due_at == datetime(2026, 10, 23, 8, tzinfo=UTC)
        book.follow_ups.snooze(step_of(book), "2026-10-26")
        moved = step_of(book)
    assert (moved.due_time, moved.zone) == ("10:00", "Europe/Copenhagen")
    assert moved.due_at == datetime(2026, 10, 26, 9, tzinfo=UTC)


def test_a_day_is_the_same_day_on_the_other_side_of_the_world(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_book(path) as book:
        add(book, "Nora next:call today")
        add(book, "Emil next:meet today 15:00")
    for zone in ("Pacific/Auckland", "America/Los_Angeles"):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        with open_book(path, "2026-11-21T23:59") as book:
            agenda = book.agenda.read()
            assert [section.name for section in agenda.sections] == ["today"]
            assert agenda.total("today") == 2
            assert step_of(book, 2).due_at == datetime(2026, 11, 21, 14, tzinfo=UTC)
        with open_book(path, "2026-11-22T00:01") as book:
            assert book.agenda.read().total("late") == 2


@pytest.mark.parametrize(
    ("text", "today", "now"),
    [
        ("2026-11-21", date(2026, 11, 21), datetime(2026, 11, 21, 11, tzinfo=UTC)),
        ("2026-11-21T23:30", date(2026, 11, 21), datetime(2026, 11, 21, 22, 30, tzinfo=UTC)),
        ("2026-07-01 00:30", date(2026, 7, 1), datetime(2026, 6, 30, 22, 30, tzinfo=UTC)),
        (" 2026-11-21T09:30 ", date(2026, 11, 21), datetime(2026, 11, 21, 8, 30, tzinfo=UTC)),
        ("2026-11-21T23:30-05:00", date(2026, 11, 22), datetime(2026, 11, 22, 4, 30, tzinfo=UTC)),
        ("2026-11-21T00:30+07:00", date(2026, 11, 20), datetime(2026, 11, 20, 17, 30, tzinfo=UTC)),
    ],
)
def test_the_clock_can_be_stopped(text: str, today: date, now: datetime) -> None:
    clock = parse_clock(text)
    assert (clock.today(), clock.now()) == (today, now)
    assert clock.zone() == "Europe/Copenhagen"


def test_a_clock_that_is_none_is_refused() -> None:
    with pytest.raises(ClockNotUnderstoodError, match="soon"):
        parse_clock("soon")
    assert parse_clock("").fixed is None
    assert parse_clock("").now().tzinfo is UTC


def test_a_meeting_was_held_on_its_day_however_late_that_is_said(path: Path) -> None:
    with open_book(path) as book:
        add(book, "Yan next:meet 15dec 10:00")
        add(book, "Xav next:meet 15dec 11:00")
        add(book, "Zoe next:call 15dec")
    with open_book(path, "2026-12-16T12:00") as book:
        book.interactions.log(1, "held it", kind="meet", on="2026-12-15")
        book.follow_ups.complete(step_of(book, 2))
        book.follow_ups.complete(step_of(book, 3))
        said = [(step.state, step.closed_on) for step in map(partial(step_of, book), (1, 2, 3))]
        assert said == [("kept", date(2026, 12, 15)), ("kept", date(2026, 12, 15)), ("done", date(2026, 12, 16))]
        talks = {talk.contact_id: talk.happened_on for talk, _card in book.records.all(Interaction)}
        assert talks == {1: date(2026, 12, 15), 2: date(2026, 12, 15), 3: date(2026, 12, 16)}
        rate = book.reports.activity(book.reports.scope("activity")).follow_ups
        assert (rate.part, rate.whole) == (2, 3)


def test_a_meeting_moved_to_another_hour_is_to_be_confirmed_anew(book: Book) -> None:
    """They said they would be there then, not on the other day."""
    add(book, "Nora next:meet mon 10:00")
    book.follow_ups.confirm(step_of(book))
    assert book.agenda.read().total("confirm") == 0
    book.follow_ups.snooze(step_of(book), "mon 10:00")
    assert step_of(book).state == "confirmed"
    book.follow_ups.snooze(step_of(book), "mon 14:00")
    assert step_of(book).state == "planned"
    assert book.agenda.read().total("confirm") == 1

"""Meetings kept and missed, and steps that come again: closing one plans the next, in one step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.book.followups import FollowUpClosedError, MeetingAheadError, NotAMeetingError
from prospectr.core.changes import Outcome
from prospectr.core.followup import FollowUp
from prospectr.core.interaction import Interaction
from tests.book.shelf import add, contents, open_book
from tests.book.test_follow_ups import step_of

WEEKLY = "call mon 9:00 every week until 31 jan about the order"
DOUBT = "Before you give Nora an hour, confirm that you talk to the one who decides"


def open_steps(book: Book) -> list[tuple[int, date, str | None]]:
    """List the number, day and time of each open step."""
    return [(step.id, step.due_on, step.due_time) for step, _card in book.follow_ups.open()]


def latest_talk(book: Book) -> tuple[str, str, str | None, str, int | None]:
    """Return what happened last with Nora."""
    talk = book.contacts.page(1).interactions[0]
    return talk.kind, talk.direction, talk.outcome, talk.words, talk.follow_up_id


@pytest.mark.parametrize("kind", ["meet", "demo"])
def test_a_meeting_kept_is_logged_and_the_next_step_planned(book: Book, kind: str) -> None:
    add(book, f"Nora next:{kind} today 10:00 tasting")
    book.follow_ups.confirm(step_of(book))
    outcome = book.follow_ups.keep(step_of(book), note="liked it", then="quote fri")
    assert [type(record) for record in outcome.records] == [FollowUp, Interaction, FollowUp]
    assert (step_of(book).state, step_of(book).closed_on) == ("kept", date(2026, 11, 21))
    assert latest_talk(book) == ("meet", "out", "reached", "liked it", 1)
    assert book.contacts.page(1).card.contact.last_two_way_on == date(2026, 11, 21)
    assert [number for number, _day, _time in open_steps(book)] == [2]


def test_a_meeting_done_was_kept(book: Book) -> None:
    add(book, "Nora next:meet today")
    book.follow_ups.complete(step_of(book))
    assert step_of(book).state == "kept"
    assert book.history.operations()[0].verb == "follow_up.keep"


def test_one_who_did_not_come_was_touched_and_not_talked_to(book: Book) -> None:
    add(book, "Nora next:meet today tasting")
    outcome = book.follow_ups.no_show(step_of(book), then="meet tue 10:00")
    assert step_of(book).state == "no-show"
    assert latest_talk(book) == ("meet", "out", "no-answer", "tasting", 1)
    contact = outcome.cards[0].contact
    assert (contact.last_touch_on, contact.last_two_way_on) == (date(2026, 11, 21), None)
    assert outcome.cards[0].next_step is not None


@pytest.mark.parametrize("close", ["complete", "keep", "no_show"])
def test_a_meeting_of_a_day_to_come_is_neither_kept_nor_missed_unless_it_is_said_to_be_over(
    book: Book, path: Path, close: str
) -> None:
    add(book, "Nora next:meet thu 14:00")
    before = contents(path)
    with pytest.raises(MeetingAheadError) as refused:
        getattr(book.follow_ups, close)(step_of(book))
    assert refused.value.message == "f1 is on Thu 26 Nov: it can be neither kept nor missed yet."
    assert "prospectr edit f1 --when today" in refused.value.hint
    assert contents(path) == before
    getattr(book.follow_ups, close)(step_of(book), is_over=True)
    assert not step_of(book).is_open


def test_a_call_of_a_day_to_come_may_be_done(book: Book) -> None:
    add(book, "Nora next:call thu")
    book.follow_ups.complete(step_of(book))
    assert step_of(book).state == "done"


def test_only_a_meeting_is_kept_or_missed(book: Book) -> None:
    add(book, "Nora next:call mon")
    for close in (book.follow_ups.keep, book.follow_ups.no_show):
        with pytest.raises(NotAMeetingError, match="f1 is no meeting: it is a call"):
            close(step_of(book))
    assert step_of(book).is_open


@pytest.mark.parametrize(
    ("kind", "close", "sentence"),
    [
        ("call", "complete", "f1 is done already."),
        ("meet", "complete", "f1 was kept already."),
        ("meet", "keep", "f1 was kept already."),
        ("meet", "no_show", "f1 was a no-show already."),
        ("meet", "cancel", "f1 is cancelled already."),
    ],
)
def test_what_is_closed_says_how(book: Book, kind: str, close: str, sentence: str) -> None:
    add(book, f"Nora next:{kind} today")
    getattr(book.follow_ups, close)(step_of(book))
    for again in ("complete", "confirm", "cancel"):
        with pytest.raises(FollowUpClosedError) as refused:
            getattr(book.follow_ups, again)(step_of(book))
        assert refused.value.message == sentence


@pytest.mark.parametrize(("outcome", "state"), [("reached", "kept"), ("positive", "kept"), ("no-answer", "no-show")])
def test_a_meeting_logged_closes_the_one_that_was_due(book: Book, outcome: str, state: str) -> None:
    add(book, "Nora next:meet today 10:00")
    logged = book.interactions.log(1, "tasting", kind="meet", outcome=outcome)
    assert step_of(book).state == state
    assert "f1: meet" in logged.remarks[0]


def test_a_meeting_with_one_who_may_not_decide_is_remarked_on_and_planned(book: Book) -> None:
    add(book, "Nora")
    for text in ("meet tue 10:00", "demo wed"):
        outcome = book.follow_ups.plan(1, text)
        assert outcome.remarks[0].startswith(DOUBT)
        assert outcome.remarks[0].endswith("it is not known yet.")
        assert "prospectr qualify c1 --authority" in outcome.remarks[1]
    assert book.follow_ups.plan(1, "call tue").remarks == ()
    assert book.follow_ups.snooze(step_of(book), "fri").remarks == ()
    assert len(open_steps(book)) == 3


def test_the_doubt_follows_the_answer_to_who_decides(book: Book) -> None:
    add(book, "Nora next:call today")
    book.qualification.answer(1, {"authority": book.qualification.parse("authority", "no her brother")})
    assert book.follow_ups.plan(1, "meet tue").remarks == (
        "Before you give Nora an hour, find out who decides: not they but somebody else.",
        'Once you know:  prospectr qualify c1 --decider "NAME"',
    )
    book.qualification.answer(1, {"authority": book.qualification.parse("authority", "yes")})
    assert book.follow_ups.plan(1, "meet tue").remarks == ()


def test_where_it_is_known_who_decides_the_doubt_names_them(book: Book) -> None:
    nora = add(book, "Nora")
    add(book, "Emil Berg")
    qualification = book.qualification
    qualification.answer(
        1,
        {"authority": qualification.parse("authority", "no her boss")},
        decider=qualification.find_decider(nora, "Emil Berg"),
    )
    assert book.follow_ups.plan(1, "meet tue").remarks == (
        "Before you give Nora an hour: not they, Emil Berg decides.",
        "Talk to Emil Berg as well:  prospectr show c2",
    )
    assert book.follow_ups.plan(2, "meet tue").remarks == ()
    qualification.answer(1, {"authority": qualification.parse("authority", "yes after all")})
    assert book.follow_ups.plan(2, "meet wed").remarks[0].endswith("it is not known yet.")


def test_a_kind_mistyped_is_remarked_on(book: Book) -> None:
    add(book, "Nora")
    planned = book.follow_ups.plan(1, "whatsap fri")
    assert step_of(book).kind == "todo"
    assert planned.remarks == ('Kept as a todo: there is no kind "whatsap"; did you mean whatsapp?',)


def test_wherever_a_meeting_is_planned_the_doubt_is_said(book: Book) -> None:
    from prospectr.core.quickadd import parse_quick_add

    added = book.contacts.add(parse_quick_add("Nora next:meet today".split()))
    logged = book.interactions.log(1, "hello", then="demo wed")
    kept = book.follow_ups.keep(step_of(book), then="meet fri")
    for outcome in (added, logged, kept):
        assert [remark for remark in outcome.remarks if remark.startswith(DOUBT)]


@pytest.fixture
def weekly(book: Book) -> Book:
    """Plan a call every Monday with Nora."""
    add(book, "Nora")
    book.follow_ups.plan(1, WEEKLY)
    return book


def test_doing_one_of_a_series_plans_the_next(weekly: Book) -> None:
    outcome = weekly.follow_ups.complete(step_of(weekly), note="ordered two")
    following = step_of(weekly, 2)
    assert [type(record) for record in outcome.records] == [FollowUp, Interaction, FollowUp]
    assert (following.due_on, following.due_time, following.words) == (date(2026, 11, 30), "09:00", "about the order")
    assert following.due_at is not None
    assert following.recurrence == step_of(weekly).recurrence
    assert outcome.cards[0].next_step == following


@pytest.mark.parametrize(
    "close",
    [
        lambda book: book.follow_ups.cancel(step_of(book)),
        lambda book: book.interactions.log(1, "ordered two", on="2026-11-30"),
    ],
)
def test_calling_one_off_or_logging_it_goes_on_with_the_series(path: Path, close: Callable[[Book], Outcome]) -> None:
    with open_book(path) as book:
        add(book, "Nora")
        book.follow_ups.plan(1, WEEKLY)
    with open_book(path, "2026-12-01T12:00") as book:
        close(book)
        assert open_steps(book) == [(2, date(2026, 12, 7), "09:00")]


def test_days_that_passed_are_left_out_and_the_last_one_is_said(path: Path) -> None:
    with open_book(path) as book:
        add(book, "Nora")
        book.follow_ups.plan(1, "meet 31 jan every month 3 times")
    with open_book(path, "2027-03-02T12:00") as book:
        book.follow_ups.no_show(step_of(book))
        assert open_steps(book) == [(2, date(2027, 3, 31), None)]
        outcome = book.follow_ups.keep(step_of(book, 2), is_over=True)
        assert outcome.remarks == ("That was the last one.",)
        assert open_steps(book) == []


def test_calling_off_the_whole_series_plans_nothing(weekly: Book) -> None:
    outcome = weekly.follow_ups.cancel(step_of(weekly), whole_series=True)
    assert outcome.remarks == ()
    assert open_steps(weekly) == []


def test_putting_one_off_moves_this_one_only(weekly: Book) -> None:
    weekly.follow_ups.snooze(step_of(weekly), "wed 14:00")
    assert open_steps(weekly) == [(1, date(2026, 11, 25), "14:00")]
    weekly.follow_ups.complete(step_of(weekly))
    assert open_steps(weekly) == [(2, date(2026, 11, 30), "09:00")]
    weekly.follow_ups.snooze(step_of(weekly, 2), "2026-12-08")
    weekly.follow_ups.complete(step_of(weekly, 2))
    assert open_steps(weekly) == [(3, date(2026, 12, 14), "09:00")]


def test_changing_the_hour_changes_it_for_the_series(weekly: Book) -> None:
    weekly.records.edit("follow_up", step_of(weekly), {"when": "tue 15:00"})
    assert step_of(weekly).recurrence is not None
    weekly.follow_ups.snooze(step_of(weekly), "wed 8:00")
    weekly.follow_ups.complete(step_of(weekly))
    assert open_steps(weekly) == [(2, date(2026, 11, 30), "15:00")]
    weekly.records.edit("follow_up", step_of(weekly, 2), {"when": "30 nov"})
    weekly.follow_ups.complete(step_of(weekly, 2))
    assert open_steps(weekly) == [(3, date(2026, 12, 7), None)]


def test_a_series_taken_up_in_another_country_keeps_the_hour_of_its_own(
    weekly: Book, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import time

    monkeypatch.setenv("TZ", "Asia/Bangkok")
    time.tzset()
    with open_book(path) as book:
        book.follow_ups.complete(step_of(book))
        assert (step_of(book, 2).zone, step_of(book, 2).due_time) == ("Europe/Copenhagen", "09:00")


def test_one_who_is_parked_finds_the_series_going_on_when_they_are_back(weekly: Book) -> None:
    weekly.standing.park(weekly.contacts.page(1).card.contact, "2027-01-05")
    assert open_steps(weekly) == [(2, date(2027, 1, 11), "09:00")]


@pytest.mark.parametrize(
    "act",
    [
        lambda book: book.follow_ups.keep(step_of(book, 2), note="fine", then="call fri"),
        lambda book: book.follow_ups.no_show(step_of(book, 2)),
        lambda book: book.follow_ups.complete(step_of(book), note="[/] ขอราคา"),
        lambda book: book.follow_ups.cancel(step_of(book)),
        lambda book: book.follow_ups.cancel(step_of(book), whole_series=True),
        lambda book: book.follow_ups.plan(1, "card 29 feb every year 5 times"),
        lambda book: book.interactions.log(1, "hello", kind="meet"),
    ],
)
def test_undo_and_redo_of_every_close(weekly: Book, path: Path, act: Callable[[Book], Outcome]) -> None:
    weekly.follow_ups.plan(1, "meet today 10:00 every month 4 times")
    before = contents(path)
    act(weekly)
    after = contents(path)
    assert after != before
    weekly.history.undo()
    assert contents(path) == before
    weekly.history.redo()
    assert contents(path) == after


def test_the_hour_of_a_series_holds_after_undoing_and_redoing(weekly: Book) -> None:
    weekly.follow_ups.snooze(step_of(weekly), "wed 14:00")
    weekly.history.undo(2)
    weekly.history.redo(2)
    weekly.follow_ups.complete(step_of(weekly))
    assert open_steps(weekly) == [(2, date(2026, 11, 30), "09:00")]


def test_a_past_day_without_a_year_is_the_last_one(book: Book) -> None:
    add(book, "Nora")
    book.interactions.log(1, "at the fair", on="3 nov")
    assert book.contacts.page(1).interactions[0].happened_on == date(2026, 11, 3)

"""Contacts parked, marked unfit, left alone and taken up again; and why nothing is planned with them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.book.followups import DayPastError
from prospectr.book.standing import LeftAloneError, NotActiveError, ReasonMissingError, StepOpenError
from prospectr.core.changes import Outcome
from prospectr.core.contact import Contact
from prospectr.core.errors import DateNotUnderstoodError
from prospectr.core.followup import FollowUp
from prospectr.store.errors import StaleRecordError
from tests.book.shelf import add, contents, open_book

Act = Callable[[Book], Outcome]


def nora(book: Book) -> Contact:
    """Return the first contact as she stands."""
    return book.contacts.page(1).card.contact


def open_steps(book: Book) -> list[int]:
    """Return the numbers of the open follow-ups."""
    return sorted(step.id for step, _card in book.follow_ups.open())


def waiting(book: Book) -> list[int]:
    """Return the numbers of the contacts who should have a next step and have none."""
    return [card.contact.id for card in book.contacts.cards({"without_next_step": True})]


def qualify(book: Book, **answers: str) -> None:
    """Keep answers on the first contact."""
    book.qualification.answer(1, {name: book.qualification.parse(name, text) for name, text in answers.items()})


def test_parking_calls_off_what_is_due_before_the_day(book: Book) -> None:
    add(book, "Nora next:call tue")
    book.follow_ups.plan(1, "email 15 mar 2027")
    in_the_way = [step.id for step in book.standing.steps_in_the_way(nora(book), date(2027, 3, 1))]
    parked = book.standing.park(nora(book), "mar", reason="no money before spring")
    contact = parked.cards[0].contact
    assert (contact.standing, contact.back_on) == ("parked", date(2027, 3, 1))
    assert (contact.standing_reason, contact.standing_on) == ("no money before spring", date(2026, 11, 21))
    assert open_steps(book) == [2]
    assert in_the_way == [1]
    assert parked.remarks == ("Back in today on Mon 1 Mar.", "Called off with it: f1.")
    assert [(step.id, step.state) for step in parked.records if isinstance(step, FollowUp)] == [(1, "cancelled")]


def test_what_recurs_goes_on_from_the_day_they_come_back(book: Book) -> None:
    add(book, "Nora")
    book.follow_ups.plan(1, "call mon every week until 30 jun 2027")
    book.standing.park(nora(book), "mar")
    (step,) = (step for step, _card in book.follow_ups.open())
    assert step.due_on == date(2027, 3, 1)


@pytest.mark.parametrize("act", ["unfit", "do_not_contact"])
def test_letting_go_calls_off_everything(book: Book, act: str) -> None:
    add(book, "Nora next:call tue")
    book.follow_ups.plan(1, "call mon every week until 30 jun 2027")
    getattr(book.standing, act)(nora(book), reason="too far away")
    assert open_steps(book) == []
    assert nora(book).standing_reason == "too far away"
    assert waiting(book) == []


@pytest.mark.parametrize("day", ["yesterday", "2026-11-20"])
def test_nobody_is_parked_until_a_day_that_has_passed(book: Book, day: str) -> None:
    add(book, "Nora next:call tue")
    with pytest.raises(DayPastError):
        book.standing.park(nora(book), day)
    assert (nora(book).standing, open_steps(book)) == ("active", [1])


@pytest.mark.parametrize("day", ["someday maybe", "tue 10:00", ""])
def test_parking_takes_a_day_and_nothing_else(book: Book, day: str) -> None:
    add(book, "Nora")
    with pytest.raises(DateNotUnderstoodError):
        book.standing.park(nora(book), day)


def test_deciding_the_same_again_changes_nothing(book: Book) -> None:
    add(book, "Nora")
    assert book.standing.activate(nora(book)).operation is None
    book.standing.park(nora(book), "mar", reason="later")
    assert book.standing.park(nora(book), "mar", reason="later").operation is None
    assert book.standing.park(nora(book), "apr", reason="later").operation is not None


def test_unfit_needs_a_reason(book: Book) -> None:
    add(book, "Nora")
    with pytest.raises(ReasonMissingError):
        book.standing.unfit(nora(book), "  ")
    assert nora(book).standing == "active"


def test_who_needs_it_wants_it_and_is_suited_is_rather_parked(book: Book) -> None:
    add(book, "Nora")
    qualify(book, need="yes", interest="yes", fit="yes", budget="no")
    assert book.standing.is_worth_parking(nora(book))
    remarks = book.standing.unfit(nora(book), "no budget").remarks
    assert any("rather park them?  prospectr park c1 +3m" in remark for remark in remarks)
    book.history.undo()
    assert len(book.standing.unfit(nora(book), "no budget", park_offered=True).remarks) == 1


@pytest.mark.parametrize("act", ["unfit", "do-not-contact"])
def test_who_is_let_go_of_with_open_deals_keeps_them_and_they_are_named(book: Book, act: str) -> None:
    """Warn and never block: the deals stay open."""
    add(book, "Nora deal:menu 900eur")
    let_go = (lambda: book.standing.unfit(nora(book), "too far")) if act == "unfit" else None
    outcome = let_go() if let_go else book.standing.do_not_contact(nora(book))
    assert "Their deal stays open: d1 menu.  To close it:  prospectr lose d1" in outcome.remarks
    assert (outcome.cards[0].contact.standing, outcome.cards[0].contact.open_deals) == (act, 1)
    book.history.undo()
    for title in ("sign", "cards", "flyer", "site", "logo"):
        book.deals.add(1, book.deals.parse_offer(title))
    several = book.standing.unfit(nora(book), "too far")
    named = "d1 menu, d2 sign, d3 cards, d4 flyer, d5 site, …"
    assert f"Their deals stay open: {named}.  To close one:  prospectr lose d1" in several.remarks
    assert not any("open" in remark for remark in book.standing.activate(nora(book)).remarks)
    assert not any("open" in remark for remark in book.standing.park(nora(book), "mar").remarks)


def test_a_next_step_takes_up_again_who_was_set_aside(book: Book) -> None:
    add(book, "Nora")
    book.standing.park(nora(book), "mar")
    planned = book.follow_ups.plan(1, "call tue")
    assert planned.cards[0].contact.standing == "active"
    assert planned.remarks == ("Nora is active again, no longer parked until Mon 1 Mar.",)
    book.history.undo()
    assert nora(book).standing == "parked"
    logged = book.interactions.log(1, "wants it now", direction="in", then="call tue")
    assert logged.remarks == ("Nora is active again, no longer parked until Mon 1 Mar.",)


def test_no_next_step_is_planned_with_who_is_to_be_left_alone(book: Book, path: Path) -> None:
    add(book, "Nora")
    book.standing.do_not_contact(nora(book), reason="asked us to stop")
    before = contents(path)
    acts: list[Callable[[], Outcome]] = [
        lambda: book.follow_ups.plan(1, "call tue"),
        lambda: book.interactions.log(1, "talked", then="call tue"),
        lambda: book.standing.park(nora(book), "mar"),
        lambda: book.standing.unfit(nora(book), "too far"),
    ]
    for act in acts:
        with pytest.raises(LeftAloneError, match="asked us to stop") as refused:
            act()
        assert refused.value.hint == "If they came back to you: prospectr activate c1"
    assert contents(path) == before


@pytest.mark.parametrize("act", ["unfit", "do_not_contact"])
def test_what_comes_from_who_was_let_go_is_logged_and_remarked_on(book: Book, act: str) -> None:
    add(book, "Nora")
    getattr(book.standing, act)(nora(book), reason="too far")
    (remark,) = book.interactions.log(1, "came back", direction="in").remarks
    assert remark.endswith("To take them up again:  prospectr activate c1")
    assert nora(book).standing != "active"


def test_why_there_is_no_next_step_is_kept_until_something_happens(book: Book) -> None:
    add(book, "Nora")
    book.interactions.log(1, "talked")
    assert waiting(book) == [1]
    book.standing.no_next(nora(book), "bought for this year")
    assert nora(book).no_next_why == "bought for this year"
    assert waiting(book) == []
    qualify(book, need="yes")
    assert nora(book).no_next_why == "bought for this year"
    book.interactions.log(1, "asks for more", direction="in")
    assert nora(book).no_next_why == ""
    book.standing.no_next(nora(book), "waits for her sister")
    book.follow_ups.plan(1, "call tue")
    assert nora(book).no_next_why == ""


def test_a_reason_for_no_next_step_is_refused_where_it_makes_no_sense(book: Book) -> None:
    add(book, "Nora next:call tue")
    with pytest.raises(StepOpenError, match="f1 call, Tue 24 Nov") as refused:
        book.standing.no_next(nora(book), "bought")
    assert refused.value.hint == "Call it off first: prospectr cancel f1"
    with pytest.raises(ReasonMissingError):
        book.standing.no_next(nora(book), " ")
    book.standing.park(nora(book), "mar")
    with pytest.raises(NotActiveError, match="parked until Mon 1 Mar"):
        book.standing.no_next(nora(book), "bought")
    assert nora(book).no_next_why == ""


@pytest.mark.parametrize(
    "act",
    [
        lambda book: book.interactions.log(1, "talked"),
        lambda book: book.follow_ups.plan(1, "call tue"),
        lambda book: book.qualification.answer(1, {"need": book.qualification.parse("need", "yes")}),
        lambda book: book.standing.park(nora(book), "mar"),
        lambda book: book.standing.unfit(nora(book), "too far"),
        lambda book: book.standing.do_not_contact(nora(book)),
        lambda book: book.standing.no_next(nora(book), "bought"),
    ],
)
def test_whoever_is_dealt_with_leaves_the_inbox(book: Book, act: Act) -> None:
    add(book, "Nora by:nobody")
    assert nora(book).in_inbox
    act(book)
    assert not nora(book).in_inbox


def test_a_contact_captured_with_a_next_step_waits_in_the_inbox_all_the_same(book: Book) -> None:
    add(book, "Nora by:nobody next:call tue")
    assert nora(book).in_inbox
    assert open_steps(book) == [1]


def test_a_decision_on_a_contact_changed_meanwhile_is_refused(book: Book, path: Path) -> None:
    add(book, "Nora next:call tue")
    stale = nora(book)
    with open_book(path) as elsewhere:
        elsewhere.contacts.edit(1, {"name": "Nora Lind"})
    with pytest.raises(StaleRecordError):
        book.standing.park(stale, "mar")
    assert (nora(book).standing, open_steps(book)) == ("active", [1])


@pytest.mark.parametrize(
    "act",
    [
        lambda book: book.standing.park(nora(book), "mar", reason="later"),
        lambda book: book.standing.unfit(nora(book), "too far"),
        lambda book: book.standing.do_not_contact(nora(book), reason="asked us to stop"),
        lambda book: book.standing.activate(nora(book)),
        lambda book: book.standing.no_next(nora(book), "bought"),
        lambda book: book.follow_ups.plan(1, "call tue"),
        lambda book: book.interactions.log(1, "talked", then="call tue"),
    ],
)
@pytest.mark.parametrize(
    "before",
    [
        lambda book: book.follow_ups.cancel(book.follow_ups.open()[0][0]),
        lambda book: book.standing.park(nora(book), "apr"),
        lambda book: book.follow_ups.plan(1, "call wed"),
    ],
)
def test_undo_and_redo_of_every_decision(book: Book, path: Path, before: Act, act: Act) -> None:
    add(book, "Nora by:nobody next:call tue")
    before(book)
    unchanged = contents(path)
    try:
        outcome = act(book)
    except (NotActiveError, StepOpenError):
        assert contents(path) == unchanged
        return
    changed = contents(path)
    if outcome.operation is not None:
        book.history.undo()
        assert contents(path) == unchanged
        book.history.redo()
    assert contents(path) == changed


def test_a_step_brought_back_is_planned_once_more(book: Book, path: Path) -> None:
    """It takes up again who was let go, ends the reason why nothing is planned, and is refused where planning is."""
    add(book, "Nora next:call mon")
    book.records.delete(*book.records.get("f1"))
    book.standing.no_next(nora(book), "bought for this year")
    before = contents(path)
    book.records.undelete("follow_up", book.records.get("f1", deleted=True)[1])
    assert (nora(book).no_next_why, nora(book).next_on) == ("", date(2026, 11, 23))
    book.history.undo()
    assert contents(path) == before
    book.standing.unfit(nora(book), "too far away")
    back = book.records.undelete("follow_up", book.records.get("f1", deleted=True)[1])
    assert (nora(book).standing, back.remarks) == ("active", ("Nora is active again, no longer marked unfit.",))
    book.history.undo()
    book.standing.do_not_contact(nora(book))
    with pytest.raises(LeftAloneError):
        book.records.undelete("follow_up", book.records.get("f1", deleted=True)[1])

"""What stands next once something was done: which deal it is for, what is proposed, and what came of it."""

from __future__ import annotations

from prospectr.book import Book
from prospectr.book.nextstep import find_next_step, keep_words
from prospectr.core.interaction import Interaction
from tests.book.shelf import add


def test_after_a_talk_the_next_step_is_proposed_unless_one_is_planned(book: Book) -> None:
    nora = add(book, "Nora Lind").contact
    found = find_next_step(book, book.interactions.log(nora.id, "no answer"))
    assert found
    assert (found.deal, found.planned, found.proposal) == (None, None, "call mon 23 nov")
    book.follow_ups.plan(nora.id, "email fri")
    found = find_next_step(book, book.interactions.log(nora.id, "called back"))
    assert found
    assert found.planned
    assert found.planned.kind == "email"


def test_it_is_for_the_deal_that_has_none_and_nothing_after_a_step_planned_in_the_same_act(book: Book) -> None:
    nora = add(book, "Nora Lind deal:menu 900eur").contact
    book.follow_ups.plan(nora.id, "call fri", deal_id=1)
    book.deals.add(nora.id, book.deals.parse_offer("Website"))
    found = find_next_step(book, book.interactions.log(nora.id, "called"))
    assert found
    assert found.deal
    assert found.deal.title == "Website"
    assert find_next_step(book, book.interactions.log(nora.id, "again", then="call thu")) is None


def test_nothing_is_offered_with_somebody_let_go_of(book: Book) -> None:
    nora = add(book, "Nora Lind").contact
    assert find_next_step(book, book.standing.unfit(nora, "too far away")) is None


def test_what_came_of_a_step_is_kept_with_the_talk_it_was_and_of_a_todo_as_a_note(book: Book) -> None:
    nora = add(book, "Nora Lind next:call today").contact
    step, _card = book.refs.get_follow_up("nora")
    keep_words(book, book.follow_ups.complete(step), "wants two designs")
    assert [talk.words for talk, _card in book.records.all(Interaction)] == ["wants two designs"]
    book.follow_ups.plan(nora.id, "todo today samples")
    step, _card = book.refs.get_follow_up("nora")
    kept = keep_words(book, book.follow_ups.complete(step), "all blue")
    assert kept.subject == "n1"

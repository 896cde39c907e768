"""Concerns, requests and messages: raised, answered once, and open until then."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from prospectr.book import Book
from prospectr.book.concerns import (
    AnsweredAlreadyError,
    AnswerEmptyError,
    ConcernEmptyError,
    NothingToAnswerError,
)
from prospectr.book.interactions import ChoiceNotKnownError
from prospectr.core.changes import Outcome
from prospectr.core.interaction import Interaction
from prospectr.core.note import Concern
from prospectr.store.owned import find_owned
from tests.book.shelf import add, contents, open_book, search_text

SATURDAY = date(2026, 11, 21)
HOSTILE = ("[/] is it [red]safe[/red]?", "ปลอดภัยไหม", "آیا امن است؟", "\x1b[31msafe?", "safe? " * 60)


def concern_of(book: Book, number: int = 1) -> Concern:
    """Return a concern as it stands."""
    found = find_owned(book.database, Concern, number)
    assert found is not None
    return found


def message_of(book: Book, number: int = 1) -> Interaction:
    """Return an interaction as it stands."""
    found = find_owned(book.database, Interaction, number)
    assert found is not None
    return found


def wrote(book: Book, words: str = "can you do two?", **facts: str) -> Interaction:
    """Log a message that came in from the first contact."""
    happened: dict[str, Any] = {"kind": "message", "direction": "in", **facts}
    logged = book.interactions.log(1, words, **happened)
    (message, *_others) = logged.records
    assert isinstance(message, Interaction)
    return message


def waiting(book: Book) -> list[str]:
    """Return the words that wait for an answer in today."""
    sections = {section.name: section.items for section in book.agenda.read(limit=None).sections}
    records = [entry.record for entry in sections.get("answer", ())]
    return [record.words for record in records if isinstance(record, (Concern, Interaction))]


def test_a_concern_waits_until_it_is_answered(book: Book) -> None:
    add(book, "Nora")
    raised = book.concerns.raise_(1, "is it dishwasher safe?")
    assert (raised.subject, concern_of(book).raised_on, waiting(book)) == ("k1", SATURDAY, ["is it dishwasher safe?"])
    book.concerns.answer(concern_of(book), "up to 60 degrees")
    assert (concern_of(book).answer, concern_of(book).answered_on) == ("up to 60 degrees", SATURDAY)
    assert waiting(book) == []
    assert [card.contact.name for _concern, card in book.concerns.all()] == ["Nora"]


def test_a_request_is_a_concern_of_its_kind(book: Book) -> None:
    add(book, "Nora")
    book.concerns.raise_(1, "a sample in blue", kind="request")
    assert concern_of(book).kind == "request"
    with pytest.raises(ChoiceNotKnownError, match="wish"):
        book.concerns.raise_(1, "a sample in blue", kind="wish")


@pytest.mark.parametrize("words", ["", "  \n"])
def test_a_concern_and_its_answer_have_words(book: Book, words: str) -> None:
    add(book, "Nora")
    with pytest.raises(ConcernEmptyError):
        book.concerns.raise_(1, words)
    book.concerns.raise_(1, "is it safe?")
    with pytest.raises(AnswerEmptyError, match="k1"):
        book.concerns.answer(concern_of(book), words)
    with pytest.raises(ConcernEmptyError):
        book.records.edit("concern", concern_of(book), {"words": words})
    assert concern_of(book).words == "is it safe?"


def test_what_was_answered_is_answered_once(book: Book) -> None:
    add(book, "Nora")
    book.concerns.raise_(1, "is it safe?")
    book.concerns.answer(concern_of(book), "yes")
    with pytest.raises(AnsweredAlreadyError, match="k1 was answered already, Sat 21 Nov: yes"):
        book.concerns.answer(concern_of(book), "no")
    book.records.edit("concern", concern_of(book), {"open": True})
    assert waiting(book) == ["is it safe?"]
    book.concerns.answer(concern_of(book), "no")
    book.records.edit("concern", concern_of(book), {"answer": "only the white one", "kind": "request"})
    answered = concern_of(book)
    assert (answered.answer, answered.kind, answered.answered_on) == ("only the white one", "request", SATURDAY)


def test_open_ones_are_listed_first_and_the_longest_open_at_the_top(book: Book) -> None:
    with open_book(book.settings.book, "2026-11-10T09:00") as earlier:
        for name in ("Nora", "Emil", "Gone"):
            add(earlier, name)
            earlier.concerns.raise_(len(earlier.contacts.cards()), f"{name}'s question")
    book.concerns.answer(concern_of(book), "yes")
    book.concerns.raise_(2, "another")
    book.records.delete("contact", book.refs.get_contact("gone").contact)
    assert [concern.id for concern, _card in book.concerns.all()] == [2, 4, 1]
    assert [concern.id for concern, _card in book.concerns.all(2)] == [2, 4]
    assert waiting(book) == ["Emil's question", "another"]


def test_a_reply_is_logged_and_the_message_waits_no_longer(book: Book) -> None:
    add(book, "Nora")
    message = wrote(book, kind="email")
    book.follow_ups.plan(1, "email today")
    replied = book.concerns.reply(message, "two are no problem")
    sent, seen, step = replied.records
    assert isinstance(sent, Interaction)
    assert (sent.kind, sent.direction, sent.outcome, sent.words) == ("email", "out", None, "two are no problem")
    assert isinstance(seen, Interaction)
    assert (seen.id, seen.answered_on) == (1, SATURDAY)
    assert getattr(step, "state", "") == "done"
    assert replied.remarks == ("That completes f1: email.",)
    assert replied.cards[0].contact.unanswered_on is None
    assert waiting(book) == []


def test_a_message_may_need_no_answer(book: Book) -> None:
    add(book, "Nora")
    book.concerns.reply(wrote(book, "thank you!"))
    assert message_of(book).answered_on == SATURDAY
    assert len(book.contacts.page(1).interactions) == 1
    assert waiting(book) == []


def test_a_message_is_seen_to_once(book: Book) -> None:
    add(book, "Nora")
    message = wrote(book)
    book.concerns.reply(message)
    with pytest.raises(AnsweredAlreadyError, match="i1 was answered already"):
        book.concerns.reply(message_of(book), "two are fine")
    wrote(book, "hello?")
    book.interactions.log(1, "called her back")
    with pytest.raises(AnsweredAlreadyError, match="i2 was answered already"):
        book.concerns.reply(message_of(book, 2), "two are fine")


def test_the_earlier_of_two_messages_can_be_answered_too(book: Book) -> None:
    add(book, "Nora")
    first = wrote(book)
    wrote(book, "hello?")
    book.concerns.reply(first)
    assert waiting(book) == ["hello?"]


@pytest.mark.parametrize("facts", [{"kind": "call"}, {"direction": "out"}, {"kind": "visit"}])
def test_only_what_came_in_writing_is_answered(book: Book, facts: dict[str, str]) -> None:
    add(book, "Nora")
    with pytest.raises(NothingToAnswerError, match="i1"):
        book.concerns.reply(wrote(book, **facts))


def test_a_reply_to_whoever_was_set_aside_says_so(book: Book) -> None:
    add(book, "Nora")
    book.standing.park(book.refs.get_contact("nora").contact, "2027-03-01")
    raised = book.concerns.raise_(1, "and in March?")
    replied = book.concerns.reply(wrote(book), "in March then")
    for outcome in (raised, replied):
        assert any("prospectr activate c1" in remark for remark in outcome.remarks)


def raise_one(book: Book) -> Outcome:
    return book.concerns.raise_(1, "is it safe?", kind="request")


def answer_one(book: Book) -> Outcome:
    return book.concerns.answer(concern_of(book), "yes, ที่บ้าน")


def reply_to_one(book: Book) -> Outcome:
    return book.concerns.reply(message_of(book), "yes")


def see_to_one(book: Book) -> Outcome:
    return book.concerns.reply(message_of(book))


def reopen_one(book: Book) -> Outcome:
    answer_one(book)
    return book.records.edit("concern", concern_of(book), {"open": True, "words": "is it really?"})


def delete_one(book: Book) -> Outcome:
    return book.records.delete("concern", concern_of(book))


@pytest.mark.parametrize("act", [raise_one, answer_one, reply_to_one, see_to_one, reopen_one, delete_one])
def test_what_is_done_can_be_undone_and_done_again(book: Book, path: Path, act: Callable[[Book], Outcome]) -> None:
    add(book, "Nora next:message today")
    book.concerns.raise_(1, "how long does it last?")
    wrote(book)
    before = contents(path), search_text(path)
    steps = len(book.history.operations())
    act(book)
    after = contents(path), search_text(path)
    taken_back = len(book.history.operations()) - steps
    book.history.undo(taken_back)
    assert (contents(path), search_text(path)) == before
    book.history.redo()
    assert taken_back > 1 or (contents(path), search_text(path)) == after


@pytest.mark.parametrize("words", HOSTILE)
def test_words_of_strangers_are_kept_and_found_as_they_are(book: Book, words: str) -> None:
    add(book, "Nora")
    book.concerns.raise_(1, words)
    book.concerns.answer(concern_of(book), words)
    assert (concern_of(book).words, concern_of(book).answer) == (words, words)
    assert book.search.find(words.rsplit(maxsplit=1)[-1].strip("?؟"), 5).hits


def test_a_rehearsal_keeps_nothing(book: Book) -> None:
    add(book, "Nora")
    with open_book(book.settings.book, dry_run=True) as rehearsal:
        assert rehearsal.concerns.raise_(1, "is it safe?").records
    assert book.concerns.all() == []

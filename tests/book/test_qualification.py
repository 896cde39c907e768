"""Qualification in the book: answers kept and repeated, who decides, what else they looked at, the target market."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.book.qualification import (
    DeciderNotNamedError,
    DeciderNotWantedError,
    DeciderThemselvesError,
    NobodyToQualifyError,
)
from prospectr.book.refs import ContactAmbiguousError, RecordDeletedError, RecordNotFoundError
from prospectr.core.answering import NothingToRepeatError
from prospectr.core.changes import Outcome
from prospectr.core.contact import ContactCard
from prospectr.core.errors import InputError
from prospectr.core.followup import FollowUp
from prospectr.core.market import parse_market
from prospectr.core.note import Note
from prospectr.core.qualification import Answer, Heard
from tests.book.shelf import add, contents, new_book, open_book

MONDAY = date(2026, 11, 23)


@pytest.fixture
def nora(book: Book) -> ContactCard:
    """Nora of Lind Café, the only one in the book."""
    return add(book, "Nora Lind @Lind Café +cafe")


def answer(book: Book, card: ContactCard, **texts: str) -> Outcome:
    """Answer as ``qualify`` does: criteria by their names, ``decider`` and ``alternatives`` beside them."""
    decider, alternatives = texts.pop("decider", ""), texts.pop("alternatives", "")
    given = {name: book.qualification.parse(name, text, card.contact.id) for name, text in texts.items()}
    found = book.qualification.find_decider(card, decider) if decider else None
    return book.qualification.answer(card.contact.id, given, decider=found, alternatives=alternatives)


def answers_of(book: Book, card: ContactCard) -> dict[str, Answer]:
    return dict(book.contacts.page(card.contact.id).answers)


def only(outcome: Outcome, kind: type) -> list[object]:
    return [record for record in outcome.records if isinstance(record, kind)]


# ------------------------------------------------------------------ asked again


def test_an_answer_ages_and_is_repeated_with_todays_date(path: Path, book: Book, nora: ContactCard) -> None:
    """Asked again after 90 days; the same answer is written anew, the older one is kept."""
    answer(book, nora, budget="yes 900eur paid 850", need="no")
    with open_book(path, "2027-03-21") as later:
        card = later.refs.get_contact("nora")
        walk = later.qualification.walk(card)
        assert walk.aged == {"budget", "need"}
        assert {"budget", "need"} <= set(walk.questions)
        assert later.contacts.page(1).aged == {"budget", "need"}
        answer(later, card, budget="=")
        page = later.contacts.page(1)
        now = page.answers["budget"]
        assert (now.amount_minor, now.words, now.answered_on) == (90000, "paid 850", date(2027, 3, 21))
        assert [old.answered_on for old in page.past_answers] == [date(2026, 11, 21)]
        assert page.aged == {"need"}


def test_the_same_needs_an_answer_before_it(book: Book, nora: ContactCard) -> None:
    with pytest.raises(NothingToRepeatError):
        answer(book, nora, need="same")


# ------------------------------------------------------------------ how it was heard


def test_how_it_was_heard_goes_with_every_answer_of_the_act(book: Book, nora: ContactCard) -> None:
    given = {name: book.qualification.parse(name, "yes") for name in ("need", "fit")}
    heard = Heard(channel="call", said_by="Jan", verified=True)
    book.qualification.answer(nora.contact.id, given, heard=heard)
    for kept in answers_of(book, nora).values():
        assert (kept.channel, kept.said_by, kept.verified) == ("call", "Jan", True)


def test_what_still_holds_was_heard_as_before(book: Book, nora: ContactCard) -> None:
    given = {"need": book.qualification.parse("need", "yes")}
    book.qualification.answer(1, given, heard=Heard(channel="call", said_by="Jan", verified=True))
    answer(book, nora, need="=")
    kept = answers_of(book, nora)["need"]
    assert (kept.id, kept.channel, kept.said_by, kept.verified) == (2, "call", "Jan", True)


def test_who_said_it_is_found(book: Book, nora: ContactCard) -> None:
    given = {"need": book.qualification.parse("need", "yes")}
    book.qualification.answer(nora.contact.id, given, heard=Heard(said_by="Łukasz"))
    assert [hit.card.contact.name for hit in book.search.find("lukasz").hits] == ["Nora Lind"]


def test_an_answer_is_corrected_in_place(path: Path, book: Book, nora: ContactCard) -> None:
    (kept,) = answer(book, nora, budget="yes 900eur").records
    before = contents(path)
    changes = {"value": "no", "via": "meet", "said_by": " Jan ", "verified": True}
    (after,) = book.records.edit("answer", kept, changes).records  # type: ignore[arg-type]
    assert isinstance(after, Answer)
    assert (after.value, after.channel, after.said_by, after.verified) == ("no", "meet", "Jan", True)
    assert (after.amount_minor, after.currency) == (None, None)
    (bare,) = book.records.edit("answer", after, {"via": "", "verified": False}).records
    assert isinstance(bare, Answer)
    assert (bare.channel, bare.verified) == (None, False)
    book.history.undo(2)
    assert contents(path) == before


@pytest.mark.parametrize("changes", [{"value": "maybe"}, {"via": "pigeon"}, {"said_by": "a\0b"}])
def test_a_correction_that_cannot_be_changes_nothing(
    path: Path, book: Book, nora: ContactCard, changes: dict[str, str]
) -> None:
    (kept,) = answer(book, nora, need="yes").records
    before = contents(path)
    with pytest.raises(InputError):
        book.records.edit("answer", kept, changes)  # type: ignore[arg-type]
    assert contents(path) == before


# ------------------------------------------------------------------ who decides


def test_who_decides_is_added_with_a_step_to_reach_them(path: Path, book: Book, nora: ContactCard) -> None:
    """Authority no: ask who decides, add them, plan the step to reach them; all of it is one undo step."""
    before = contents(path)
    outcome = answer(book, nora, authority="no her brother", decider="Jan Berg 081 234 5678 next:meet tue :: likes tea")
    after = contents(path)
    assert [card.contact.name for card in outcome.cards] == ["Nora Lind", "Jan Berg"]
    jan = outcome.cards[1]
    assert (jan.company, jan.referred_by) == ("Lind Café", "Nora Lind")
    assert [point.value for point in jan.points] == ["081 234 5678"]
    assert jan.next_step is not None
    assert (jan.next_step.kind, jan.next_step.due_on) == ("meet", date(2026, 11, 24))
    assert answers_of(book, nora)["authority"].decider_id == jan.contact.id
    assert {number: one.name for number, one in book.contacts.page(1).deciders.items()} == {jan.contact.id: "Jan Berg"}
    book.history.undo()
    assert contents(path) == before
    book.history.redo()
    assert contents(path) == after


def test_the_usual_step_is_a_call_on_the_next_working_day(book: Book, nora: ContactCard) -> None:
    outcome = answer(book, nora, authority="no", decider="Jan Berg")
    (step,) = only(outcome, FollowUp)
    assert isinstance(step, FollowUp)
    assert (step.kind, step.due_on, step.contact_id) == ("call", MONDAY, 2)


def test_no_step_is_planned_where_none_is_wanted(book: Book, nora: ContactCard) -> None:
    assert only(answer(book, nora, authority="no", decider="Jan Berg next:-"), FollowUp) == []


def test_a_line_of_their_own_says_otherwise(book: Book, nora: ContactCard) -> None:
    add(book, "Emil Berg")
    outcome = answer(book, nora, authority="no", decider="Jan Berg @Berg AB by:emil")
    assert (outcome.cards[1].company, outcome.cards[1].referred_by) == ("Berg AB", "Emil Berg")


@pytest.mark.parametrize("named", ["jan berg", "Berg", "c2", "jan-berg", "jan@berg.dk", "JAN next:meet tue"])
def test_one_in_the_book_is_used_and_said(book: Book, nora: ContactCard, named: str) -> None:
    add(book, "Jan Berg jan@berg.dk")
    outcome = answer(book, nora, authority="no", decider=named)
    assert answers_of(book, nora)["authority"].decider_id == 2
    assert "Jan Berg is in the book: c2." in outcome.remarks
    assert book.contacts.count() == 2
    assert len(only(outcome, FollowUp)) == 1


def test_one_with_a_step_planned_keeps_it_unless_another_is_named(book: Book, nora: ContactCard) -> None:
    add(book, "Jan Berg next:call fri")
    assert only(answer(book, nora, authority="no", decider="jan berg"), FollowUp) == []
    assert len(only(answer(book, nora, authority="no", decider="jan berg next:meet tue"), FollowUp)) == 1


def test_one_to_be_left_alone_is_named_and_not_approached(book: Book, nora: ContactCard) -> None:
    jan = add(book, "Jan Berg")
    book.standing.do_not_contact(jan.contact)
    outcome = answer(book, nora, authority="no", decider="jan berg")
    assert answers_of(book, nora)["authority"].decider_id == 2
    assert only(outcome, FollowUp) == []


@pytest.mark.parametrize("line", ["Jan", "Jan Lind", "Bo Berg", "Janet"])
def test_the_beginning_of_a_name_is_somebody_else(book: Book, nora: ContactCard, line: str) -> None:
    """A near name is never chosen: "Jan" may well not be the Janet in the book."""
    add(book, "Janet Berg @Lind Café")
    found = book.qualification.find_decider(nora, line)
    assert (found.card is None) == (line != "Janet")


def test_a_name_that_several_have_is_asked_for(book: Book, nora: ContactCard) -> None:
    for line in ("Jan Berg", "Jan Holm", "Janet Holm"):
        add(book, line)
    with pytest.raises(ContactAmbiguousError):
        book.qualification.find_decider(nora, "jan")
    found = book.qualification.find_decider(nora, "janet")
    assert found.name == "Janet Holm"


def test_nobody_decides_in_their_own_place(book: Book, nora: ContactCard) -> None:
    with pytest.raises(DeciderThemselvesError):
        book.qualification.find_decider(nora, "nora lind")


@pytest.mark.parametrize(("line", "error"), [("c99", RecordNotFoundError), ("Jan next:someday", InputError)])
def test_a_line_that_cannot_be_followed_is_refused(
    path: Path, book: Book, nora: ContactCard, line: str, error: type[Exception]
) -> None:
    before = contents(path)
    with pytest.raises(error):
        answer(book, nora, authority="no", decider=line)
    assert contents(path) == before


def test_somebody_decides_only_where_the_contact_cannot(path: Path, book: Book, nora: ContactCard) -> None:
    before = contents(path)
    for texts in ({}, {"authority": "yes"}, {"authority": "?"}, {"need": "yes"}):
        with pytest.raises(DeciderNotWantedError):
            answer(book, nora, **texts, decider="Jan Berg")
    assert contents(path) == before


def test_who_decides_may_be_named_later_and_stays_while_it_is_no(path: Path, book: Book, nora: ContactCard) -> None:
    answer(book, nora, authority="no her brother")
    answer(book, nora, decider="Jan Berg")
    kept = answers_of(book, nora)["authority"]
    assert (kept.words, kept.decider_id) == ("her brother", 2)
    answer(book, nora, authority="no it is his money")
    assert answers_of(book, nora)["authority"].decider_id == 2
    answer(book, nora, authority="yes he retired")
    assert answers_of(book, nora)["authority"].decider_id is None


def test_a_deleted_decider_is_known_by_name_and_asked_for_anew(book: Book, nora: ContactCard) -> None:
    outcome = answer(book, nora, authority="no", decider="Jan Berg")
    book.records.delete("contact", outcome.cards[1].contact)
    decider = book.contacts.page(1).deciders[2]
    assert (decider.name, decider.deleted_at is None) == ("Jan Berg", False)
    assert not book.qualification.walk(nora).has_decider
    assert any("They cannot decide. Who does?" in remark for remark in answer(book, nora, authority="=").remarks)
    assert answers_of(book, nora)["authority"].decider_id is None


# ------------------------------------------------------------------ what the answers suggest


def test_a_solved_pain_is_let_go_kindly(book: Book, nora: ContactCard) -> None:
    """A need they do not want solved: suggest letting go; said when it turns out, and not again with other answers."""
    assert answer(book, nora, need="yes").remarks == ()
    (remark,) = answer(book, nora, interest="no").remarks
    assert "prospectr park c1" in remark
    assert answer(book, nora, fit="yes").remarks == ()


def test_without_authority_it_is_asked_who_decides(book: Book, nora: ContactCard) -> None:
    (remark,) = answer(book, nora, authority="no").remarks
    assert "prospectr qualify c1 --decider" in remark
    assert not any("--decider" in said for said in answer(book, nora, decider="Jan Berg").remarks)


# ------------------------------------------------------------------ what else they looked at


def test_what_else_they_looked_at_is_a_note_of_its_own_kind(path: Path, book: Book, nora: ContactCard) -> None:
    before = contents(path)
    assert book.qualification.walk(nora).asks_alternatives
    outcome = answer(book, nora, need="yes", alternatives=" two printers ")
    (note,) = only(outcome, Note)
    assert isinstance(note, Note)
    assert (note.kind, note.words) == ("alternatives", "two printers")
    assert not book.qualification.walk(nora).asks_alternatives
    assert book.qualification.walk(nora, everything=True).asks_alternatives
    assert not book.qualification.walk(nora, bant=True, everything=True).asks_alternatives
    book.history.undo()
    assert contents(path) == before


# ------------------------------------------------------------------ the target market


def test_one_of_the_target_market_is_proposed_and_never_written(path: Path, nora: ContactCard) -> None:
    """When it matches, the market answer is proposed with its reason; the seller confirms."""
    book = new_book(path)
    book.settings = replace(book.settings, target_market=parse_market("tag cafe"))
    assert book.qualification.walk(nora).proposed == "tag cafe is in your target market"
    assert answers_of(book, nora) == {}
    answer(book, nora, market="no far away")
    assert book.qualification.walk(nora).proposed == ""
    book.close()


@pytest.mark.parametrize(
    ("market", "proposed"),
    [("size 2-20", True), ("trade bakery", True), ("place aarhus", True), ("source fair", True), ("size 20+", False)],
)
def test_the_company_and_the_source_tell_of_the_market(path: Path, market: str, proposed: bool) -> None:
    book = new_book(path)
    card = add(book, "Bo Holm @Holm source:fair")
    _table, company = book.records.get("o1")
    book.records.edit("company", company, {"trade": "Bakery", "place": "Aarhus", "size": "12"})
    book.settings = replace(book.settings, target_market=parse_market(market))
    assert bool(book.qualification.walk(card).proposed) == proposed
    book.close()


# ------------------------------------------------------------------ whom to qualify


def test_only_an_active_lead_is_picked_to_be_qualified(book: Book, nora: ContactCard) -> None:
    add(book, "Bo Holm")
    answer(book, nora, need="yes")
    assert book.qualification.most_worthwhile().contact.name == "Nora Lind"
    book.standing.park(book.contacts.page(1).card.contact, "+3m")
    assert book.qualification.most_worthwhile().contact.name == "Bo Holm"
    book.standing.do_not_contact(book.contacts.page(2).card.contact)
    with pytest.raises(NobodyToQualifyError):
        book.qualification.most_worthwhile()


def test_when_every_question_is_answered_the_oldest_answers_are_asked_again(
    path: Path, book: Book, nora: ContactCard
) -> None:
    known = dict.fromkeys(("market", "need", "interest", "fit", "authority", "timeline"), "yes") | {"budget": "no"}
    answer(book, nora, **known)
    answer(book, add(book, "Bo Holm"), **known)
    with open_book(path, "2027-02-19") as ninety_days_later, pytest.raises(NobodyToQualifyError):
        ninety_days_later.qualification.most_worthwhile()
    with open_book(path, "2027-02-20") as later:
        assert later.qualification.most_worthwhile().contact.name == "Nora Lind"
        answer(later, nora, **dict.fromkeys(known, "="))
        assert later.qualification.most_worthwhile().contact.name == "Bo Holm"


def test_who_decides_has_a_name_or_a_way_to_be_reached(path: Path, book: Book, nora: ContactCard) -> None:
    """The company they share names nobody."""
    before = contents(path)
    for line in ("+chef", ":: her brother", "by:zzz Jo", "@Lind Café", "next:call tue"):
        with pytest.raises(DeciderNotNamedError):
            book.qualification.find_decider(nora, line)
    assert contents(path) == before


def test_somebody_new_who_may_be_in_the_book_is_named(book: Book, nora: ContactCard) -> None:
    emil = add(book, "Emil Berg @Berg AB")
    outcome = answer(book, nora, authority="no", decider="Emil Berg 081 999 1234")
    assert [card.contact.id for card in outcome.similar] == [emil.contact.id]
    assert answer(book, nora, authority="no", decider="c2").similar == ()


def test_who_decides_goes_with_authority_alone(book: Book, nora: ContactCard) -> None:
    answer(book, nora, authority="no", decider="Jan Berg")
    answer(book, nora, need="no", authority="=")
    assert {name: one.decider_id for name, one in answers_of(book, nora).items()} == {"authority": 2, "need": None}


# ------------------------------------------------------------------ another window


def test_who_was_taken_back_in_another_window_is_said_to_be_gone(path: Path, book: Book, nora: ContactCard) -> None:
    given = {"need": book.qualification.parse("need", "yes")}
    book.history.undo()
    before = contents(path)
    with pytest.raises(RecordNotFoundError):
        book.qualification.answer(nora.contact.id, given)
    assert contents(path) == before


def test_who_was_deleted_in_another_window_is_answered_for_no_more(path: Path, book: Book, nora: ContactCard) -> None:
    given = {"need": book.qualification.parse("need", "yes")}
    book.records.delete("contact", nora.contact)
    before = contents(path)
    with pytest.raises(RecordDeletedError):
        book.qualification.answer(nora.contact.id, given)
    assert contents(path) == before


def test_one_set_aside_is_not_to_be_set_aside_again(book: Book, nora: ContactCard) -> None:
    """A solved pain suggests parking them, unless that was decided already."""
    assert any("let them go kindly" in remark for remark in answer(book, nora, need="yes", interest="no").remarks)
    book.standing.park(book.refs.get_contact("nora").contact, "3m")
    assert answer(book, nora, interest="no").remarks == ()

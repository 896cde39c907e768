"""Who is who to a deal, its checklist, its trials; and deals as what notes, talks and steps are about."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.book.checklists import NoChecklistError, PointNotFoundError
from prospectr.book.dealings import NotOnDealError, TrialDayMissingError
from prospectr.book.deals import DealClosedError
from prospectr.book.followups import DayPastError
from prospectr.book.refs import ContactNotFoundError, RecordDeletedError
from prospectr.core.changes import Outcome
from prospectr.core.deal import DealCard, DealPerson
from prospectr.core.errors import DateNotUnderstoodError, ProspectrError
from prospectr.core.followup import FollowUp
from prospectr.core.interaction import Interaction
from prospectr.core.note import Concern, Note
from prospectr.store import deals
from tests.book.shelf import add, contents, open_book


@pytest.fixture
def deal(book: Book) -> Book:
    """Open two deals with Nora, of Lind Café: a website and a logo; Jan and Eva are in the book too."""
    nora = add(book, "Nora Lind @Lind Café")
    add(book, "Jan Lind @Lind Café")
    add(book, "Eva Berg")
    book.deals.add(nora.contact.id, book.deals.parse_offer("Website", "1200eur", stage="presentation"))
    book.deals.add(nora.contact.id, book.deals.parse_offer("Logo", "200eur"))
    return book


def card(book: Book, number: int = 1) -> DealCard:
    """Return a deal."""
    return book.refs.get_deal(f"d{number}", "any")


def roles(book: Book, number: int = 1) -> list[tuple[str, str]]:
    """Return who is who to a deal: role and name."""
    return [(person.role, one.contact.name) for person, one in book.dealings.people(card(book, number)).people]


def one_of(kind: type, outcome: Outcome) -> object:
    """Return the one record of a kind that an act wrote."""
    (found,) = [record for record in outcome.records if isinstance(record, kind)]
    return found


def decide(book: Book, words: str, decider: str = "", number: int = 1) -> Outcome:
    """Answer for Nora whether she can decide, and who does."""
    found = book.qualification.find_decider(book.refs.get_contact(f"c{number}"), decider) if decider else None
    return book.qualification.answer(number, {"authority": book.qualification.parse("authority", words)}, decider=found)


def test_several_people_take_part_in_a_deal_each_in_their_role(deal: Book) -> None:
    """[3]: decision maker, champion, influencer, user, blocker; deciders first."""
    for ref, role in (("eva", "blocker"), ("jan", "champion"), ("jan", "decision-maker"), ("nora", "user")):
        deal.dealings.add_person(card(deal), deal.refs.get_contact(ref), role)
    assert roles(deal) == [
        ("decision-maker", "Jan Lind"),
        ("champion", "Jan Lind"),
        ("user", "Nora Lind"),
        ("blocker", "Eva Berg"),
    ]
    assert roles(deal, 2) == []


def test_the_same_person_in_the_same_role_changes_nothing(deal: Book) -> None:
    eva = deal.refs.get_contact("eva")
    assert deal.dealings.add_person(card(deal), eva, "user").operation is not None
    assert deal.dealings.add_person(card(deal), eva, "user").operation is None
    assert roles(deal) == [("user", "Eva Berg")]


def test_somebody_is_taken_off_a_deal_from_one_role_or_all(deal: Book) -> None:
    jan = deal.refs.get_contact("jan")
    for role in ("champion", "user"):
        deal.dealings.add_person(card(deal), jan, role)
    deal.dealings.remove_person(card(deal), jan, "user")
    assert roles(deal) == [("champion", "Jan Lind")]
    with pytest.raises(NotOnDealError, match="Jan Lind is no user of d1"):
        deal.dealings.remove_person(card(deal), jan, "user")
    deal.dealings.add_person(card(deal), jan, "user")
    deal.dealings.remove_person(card(deal), jan)
    assert roles(deal) == []
    with pytest.raises(NotOnDealError, match="Jan Lind has no role in d1"):
        deal.dealings.remove_person(card(deal), jan)


def test_who_is_deleted_is_not_listed_and_comes_back(deal: Book) -> None:
    deal.dealings.add_person(card(deal), deal.refs.get_contact("eva"), "user")
    deal.records.delete("contact", deal.refs.get_contact("eva").contact)
    assert roles(deal) == []
    deal.history.undo()
    assert roles(deal) == [("user", "Eva Berg")]


def test_who_decides_is_put_on_the_open_deals_in_the_same_step(deal: Book, path: Path) -> None:
    """[2][3]: authority = no: ask who decides, add them as a contact on the deal, plan the step to reach them."""
    deal.closing.win(card(deal, 2).deal)
    before = contents(path)
    said = decide(deal, "no", "Old Lind")
    assert roles(deal) == [("decision-maker", "Old Lind")]
    assert roles(deal, 2) == []
    assert one_of(DealPerson, said)
    assert isinstance(one_of(FollowUp, said), FollowUp)
    deal.history.undo()
    assert contents(path) == before
    deal.history.redo()
    assert roles(deal) == [("decision-maker", "Old Lind")]


def test_who_decides_is_asked_once_and_stands_on_what_is_opened_later(deal: Book) -> None:
    decide(deal, "no", "jan lind")
    assert roles(deal) == roles(deal, 2) == [("decision-maker", "Jan Lind")]
    again = decide(deal, "no still so")
    assert [record for record in again.records if isinstance(record, DealPerson)] == []
    opened = deal.deals.add(1, deal.deals.parse_offer("Sign"))
    assert "Jan Lind decides, and is on the deal as decision maker." in opened.remarks
    assert roles(deal, 3) == [("decision-maker", "Jan Lind")]


def test_the_answers_tell_who_decides(deal: Book) -> None:
    assert deal.dealings.people(card(deal)).authority == "unknown"
    decide(deal, "no", "jan lind")
    shown = deal.dealings.people(card(deal))
    assert shown.authority == "no"
    assert shown.decider is not None
    assert shown.decider.contact.name == "Jan Lind"
    decide(deal, "yes she owns it")
    shown = deal.dealings.people(card(deal))
    assert (shown.authority, shown.decider) == ("yes", None)


def test_a_checklist_is_ticked_by_number_by_id_or_whole(deal: Book) -> None:
    """[0]: what should be true before moving on."""
    ticked = deal.checklists.tick(card(deal), ["1,2"])
    assert ticked.remarks == ("Still open in Presentation: a call to action was made.",)
    shown = deal.checklists.of(card(deal))
    assert [(point.words, check is not None) for point, check in shown.points] == [
        ("the decision maker was present", True),
        ("the value was shown in their words", True),
        ("a call to action was made", False),
    ]
    assert deal.checklists.tick(card(deal), ["1"]).operation is None
    cleared = deal.checklists.tick(card(deal), ["B6", "b1"], ["2"])
    assert cleared.remarks == ("Still open in Presentation: the value was shown in their words.",)
    assert deal.checklists.tick(card(deal), ["all"]).remarks == ("All of Presentation is true.",)
    everything = deal.checklists.of(card(deal), everything=True)
    assert [point.id for point, check in everything.points if check] == [1, 4, 5, 6]
    assert deal.checklists.of(card(deal, 2)).left == deal.checklists.of(card(deal, 2)).own


@pytest.mark.parametrize("typed", ["0", "4", "b99", "b", "-1", "first", "١", "9" * 400])
def test_a_point_that_is_not_there_is_refused_and_none_is_ticked(deal: Book, typed: str) -> None:
    with pytest.raises(PointNotFoundError, match="no point of the checklist"):
        deal.checklists.tick(card(deal), ["1", typed])
    assert len(deal.checklists.of(card(deal)).left) == 3


def test_a_stage_without_a_checklist_says_so(deal: Book) -> None:
    deal.stages.add("Contract")
    deal.deals.move(card(deal).deal, deal.pipelines.get_stage("contract"))
    with pytest.raises(NoChecklistError, match="Contract has no checklist"):
        deal.checklists.tick(card(deal), ["1"])
    assert deal.checklists.of(card(deal)).points == ()


def test_a_checklist_warns_and_never_blocks(deal: Book) -> None:
    moved = deal.deals.move(card(deal).deal, deal.pipelines.get_stage("closing"))
    assert any("the decision maker was present" in remark for remark in moved.remarks)
    assert card(deal).stage.name == "Closing"


def test_a_trial_has_a_last_day_that_is_its_follow_up(deal: Book) -> None:
    """[2]: trials and demos with an end date that creates a follow-up."""
    step = one_of(FollowUp, deal.dealings.plan_trial(card(deal), "+2w two weeks of coffee"))
    assert isinstance(step, FollowUp)
    assert (step.kind, step.due_on, step.words, step.deal_id) == (
        "trial",
        date(2026, 12, 5),
        "two weeks of coffee",
        1,
    )
    shown = one_of(FollowUp, deal.dealings.plan_trial(card(deal), "fri 14:00", is_demo=True))
    assert isinstance(shown, FollowUp)
    assert (shown.kind, shown.due_time, shown.words) == ("demo", "14:00", "")
    assert (card(deal).deal.next_on, card(deal, 2).deal.next_on) == (date(2026, 11, 27), None)


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("free coffee", TrialDayMissingError),
        ("2026-11-20", DayPastError),
        ("2027-02-30", DateNotUnderstoodError),
        ("tuesdy free coffee", DateNotUnderstoodError),
    ],
)
def test_a_trial_without_its_last_day_is_refused(deal: Book, typed: str, error: type[ProspectrError]) -> None:
    with pytest.raises(error):
        deal.dealings.plan_trial(card(deal), typed)
    assert card(deal).deal.next_on is None


def test_a_deal_stands_for_its_contact_where_something_is_kept(deal: Book) -> None:
    nora = deal.refs.get_contact("nora").contact.id
    for named in ("d1", "website", "nora web"):
        found, deal_id = deal.refs.get_about(named)
        assert (found.contact.id, deal_id) == (nora, 1), named
    assert deal.refs.get_about("nora") == (deal.refs.get_contact("nora"), None)
    deal.notes.add(nora, "wants blue", deal_id=1)
    assert deal.refs.get_about("@")[1] == deal.refs.get_about("n1")[1] == 1
    deal.notes.add(nora, "has a dog")
    assert deal.refs.get_about("@")[1] is None
    with pytest.raises(ContactNotFoundError):
        deal.refs.get_about("zzz")
    deal.records.delete("deal", card(deal).deal)
    with pytest.raises(RecordDeletedError):
        deal.refs.get_about("d1")


def test_what_is_kept_of_a_deal_is_not_of_the_other(deal: Book) -> None:
    note = one_of(Note, deal.notes.add(1, "wants blue", deal_id=1))
    talk = one_of(Interaction, deal.interactions.log(1, "talked", then="email mon", deal_id=1))
    concern = one_of(Concern, deal.concerns.raise_(1, "too dear", deal_id=1))
    assert [getattr(one, "deal_id", None) for one in (note, talk, concern)] == [1, 1, 1]
    assert (card(deal).deal.next_on, card(deal, 2).deal.next_on) == (date(2026, 11, 23), None)


def test_what_follows_a_step_of_a_deal_is_of_that_deal(deal: Book, path: Path) -> None:
    deal.follow_ups.plan(1, "call today every week 3 times", deal_id=2)
    step, _contact = deal.refs.get_follow_up("f1")
    done = deal.follow_ups.complete(step, note="hello", then="quote fri")
    talk = one_of(Interaction, done)
    assert isinstance(talk, Interaction)
    assert talk.deal_id == 2
    steps = [record for record in done.records if isinstance(record, FollowUp)]
    assert [(one.kind, one.deal_id) for one in steps] == [("call", 2), ("call", 2), ("quote", 2)]
    with open_book(path, "2026-11-24T12:00") as later:
        assert (card(later, 1).deal.active_on, card(later, 2).deal.active_on) == (
            date(2026, 11, 21),
            date(2026, 11, 21),
        )


def test_done_takes_the_earliest_step_that_is_for_the_deal_or_for_none(deal: Book) -> None:
    deal.follow_ups.plan(1, "call mon", deal_id=2)
    deal.follow_ups.plan(1, "email tue")
    deal.follow_ups.plan(1, "quote wed", deal_id=1)
    assert [deal.refs.get_follow_up(ref)[0].id for ref in ("d1", "d2", "nora")] == [2, 1, 1]


def test_a_talk_about_a_deal_completes_no_step_for_another(deal: Book) -> None:
    deal.follow_ups.plan(1, "call today", deal_id=2)
    assert len(deal.interactions.log(1, "about the website", deal_id=1).records) == 1
    about_all = deal.interactions.log(1, "about everything")
    assert [type(record) for record in about_all.records] == [Interaction, FollowUp]
    talk = about_all.records[0]
    assert isinstance(talk, Interaction)
    assert talk.deal_id is None


def test_a_reply_is_about_the_deal_the_message_was_about(deal: Book) -> None:
    came = one_of(Interaction, deal.interactions.log(1, "how much?", kind="email", direction="in", deal_id=1))
    assert isinstance(came, Interaction)
    assert [getattr(one, "deal_id", None) for one in deal.concerns.reply(came, "1200").records] == [1, 1]


ACTS: dict[str, Callable[[Book], object]] = {
    "deal.who": lambda book: book.dealings.add_person(card(book), book.refs.get_contact("eva"), "user"),
    "deal.checklist": lambda book: book.checklists.tick(card(book), ["1"]),
    "deal.trial": lambda book: book.dealings.plan_trial(card(book), "+1w"),
    "note.add": lambda book: book.notes.add(1, "x", deal_id=1),
    "interaction.log": lambda book: book.interactions.log(1, "x", deal_id=1, then="call mon"),
    "follow_up.plan": lambda book: book.follow_ups.plan(1, "call mon", deal_id=1),
    "concern.raise": lambda book: book.concerns.raise_(1, "x", deal_id=1),
}


@pytest.mark.parametrize("verb", ACTS)
def test_undoing_leaves_the_same_book_and_doing_again_the_changed_one(deal: Book, path: Path, verb: str) -> None:
    before = contents(path)
    ACTS[verb](deal)
    after = contents(path)
    assert after != before
    assert deal.history.operations()[0].verb == verb
    deal.history.undo()
    assert contents(path) == before
    deal.history.redo()
    assert contents(path) == after
    assert deals.find_deal(deal.database, 1) == card(deal).deal


@pytest.mark.parametrize(
    "act",
    [
        lambda book, gone: book.dealings.add_person(gone, book.refs.get_contact("eva"), "user"),
        lambda book, gone: book.dealings.remove_person(gone, book.refs.get_contact("eva")),
        lambda book, gone: book.dealings.plan_trial(gone, "+2w coffee"),
        lambda book, gone: book.checklists.tick(gone, ["all"]),
        lambda book, gone: book.deals.move(gone.deal, gone.stage),
        lambda book, gone: book.notes.add(1, "likes blue", deal_id=gone.deal.id),
        lambda book, gone: book.follow_ups.plan(1, "call tue", deal_id=gone.deal.id),
        lambda book, gone: book.concerns.raise_(1, "too dear", deal_id=gone.deal.id),
        lambda book, gone: book.interactions.log(1, "they like it", deal_id=gone.deal.id),
    ],
)
def test_nothing_is_written_for_a_deal_that_another_window_deleted_meanwhile(
    deal: Book, path: Path, act: Callable[[Book, DealCard], Outcome]
) -> None:
    gone = card(deal)
    with open_book(path) as other:
        other.deals.delete(card(other).deal)
    before = contents(path)
    with pytest.raises(RecordDeletedError, match="d1 Website is deleted"):
        act(deal, gone)
    assert contents(path) == before


def test_a_closed_deal_takes_no_trial_but_is_ticked_and_says_that_it_is_closed(deal: Book, path: Path) -> None:
    deal.closing.lose(card(deal).deal, deal.reasons.get("price"))
    before = contents(path)
    with pytest.raises(DealClosedError, match="d1 Website was lost Sat 21 Nov") as refused:
        deal.dealings.plan_trial(card(deal), "+2w coffee")
    assert refused.value.hint == "To open it again: prospectr reopen d1"
    assert contents(path) == before
    assert deal.checklists.tick(card(deal), ["1"]).remarks[0] == "d1 Website was lost Sat 21 Nov."

"""Deals won, lost and sold at once; what is asked, offered and called off with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.book.closing import ClosedAheadError, ClosedTooEarlyError
from prospectr.book.deals import DealClosedError
from prospectr.book.followups import DayPastError
from prospectr.book.standing import LeftAloneError
from prospectr.core.changes import Outcome
from prospectr.core.contact import Contact
from prospectr.core.deal import Deal
from prospectr.core.errors import DateNotUnderstoodError, MoneyNotUnderstoodError, PlanNotUnderstoodError
from prospectr.core.followup import FollowUp
from prospectr.core.money import Money
from prospectr.store import deals as stored
from prospectr.store.errors import StaleRecordError
from tests.book.shelf import add, contents, open_book

TODAY = date(2026, 11, 21)
Act = Callable[[Book], Outcome]


def deal(book: Book, number: int = 1) -> Deal:
    """Return a deal as it stands."""
    return book.refs.get_deal(f"d{number}").deal


def contact(book: Book, number: int = 1) -> Contact:
    """Return a contact as they stand."""
    return book.contacts.page(number).card.contact


def offer(book: Book, title: str = "Menu", amount: str = "900eur", contact_id: int = 1) -> Deal:
    """Open a deal and return it."""
    book.deals.add(contact_id, book.deals.parse_offer(title, amount))
    return deal(book, len(stored.deals_of(book.database, contact_id)))


def lose(book: Book, number: int = 1, reason: str = "price", **more: object) -> Outcome:
    """Lose a deal."""
    return book.closing.lose(deal(book, number), book.reasons.get(reason), **more)  # type: ignore[arg-type]


def plan_for(book: Book, number: int, text: str) -> FollowUp:
    """Plan a step for one deal alone."""
    with book.act("follow_up.plan") as unit:
        of = deal(book, number).contact_id
        return book.follow_ups.write(unit, of, book.follow_ups.parse(text), deal_id=number)


def open_steps(book: Book) -> list[tuple[str, str, date, int | None]]:
    """Return the open follow-ups: kind, words, day, deal."""
    return [(step.kind, step.words, step.due_on, step.deal_id) for step, _card in book.follow_ups.open()]


def way(book: Book, number: int = 1) -> list[tuple[str | None, str, int, date]]:
    """Return the way of a deal: from which state to which, in which stage, on which day."""
    return [
        (move.from_state, move.state, move.stage_id, move.moved_on) for move in stored.moves_of(book.database, number)
    ]


@pytest.fixture
def nora(book: Book) -> Book:
    """A book with Nora, to whom a menu is to be sold."""
    add(book, "Nora Lind")
    offer(book)
    return book


def test_a_won_deal_keeps_its_stage_its_value_and_its_day(nora: Book) -> None:
    won = nora.closing.win(deal(nora))
    assert won.subject == "d1"
    after = deal(nora)
    assert (after.state, after.closed_on, after.amount, after.stage_id) == ("won", TODAY, Money(90000, "EUR"), 1)
    assert way(nora) == [(None, "open", 1, TODAY), ("open", "won", 1, TODAY)]


def test_the_final_value_goes_before_the_one_that_was_hoped_for(nora: Book) -> None:
    nora.closing.win(deal(nora), value=nora.closing.parse_value(deal(nora), "850.50"))
    assert deal(nora).amount == Money(85050, "EUR")
    nora.history.undo()
    nora.closing.win(deal(nora), value=nora.closing.parse_value(deal(nora), "¥90000"))
    assert deal(nora).amount == Money(90000, "JPY")
    nora.history.undo()
    nora.closing.win(deal(nora), value=nora.closing.parse_value(deal(nora), "KWD 1.250"))
    assert deal(nora).amount == Money(1250, "KWD")
    nora.history.undo()
    for wrong in ("-900eur", "900xyz", "lots"):
        with pytest.raises(MoneyNotUnderstoodError):
            nora.closing.parse_value(deal(nora), wrong)


def test_a_deal_won_in_another_currency_says_what_it_was(nora: Book) -> None:
    hoped = offer(nora, "Sign", "RM900")
    won = nora.closing.win(hoped, value=nora.closing.parse_value(hoped, "20eur"))
    assert "Won in another currency: it was RM900.00." in won.remarks


def test_a_deal_opened_again_names_what_is_still_planned_from_its_win(nora: Book) -> None:
    hoped = offer(nora, "Sign", "900eur")
    thank = nora.closing.propose("thank")
    won = nora.closing.win(hoped, courtesies={"thank": thank})
    (step,) = [record for record in won.records if isinstance(record, FollowUp)]
    opened = nora.deals.reopen(deal(nora, hoped.id))
    (said,) = [remark for remark in opened.remarks if remark.startswith("Still planned for it")]
    assert f"f{step.id} message" in said
    assert said.endswith(f"prospectr cancel f{step.id}")


def test_a_value_that_is_not_known_stays_so_and_is_said(book: Book) -> None:
    add(book, "Nora")
    offer(book, amount="")
    won = book.closing.win(deal(book))
    assert "The value is not known.  Once it is:  prospectr edit d1 --amount 1200eur" in won.remarks
    assert deal(book).amount is None
    book.history.undo()
    won = book.closing.win(deal(book), value=Money(0, "EUR"))
    assert not any("not known" in remark for remark in won.remarks)
    assert deal(book).amount == Money(0, "EUR")


def test_one_won_deal_makes_a_customer_and_two_a_repeat_customer(nora: Book) -> None:
    """Customer: one won deal; repeat customer: two or more [0]."""
    assert "Nora Lind is now a customer." in nora.closing.win(deal(nora)).remarks
    offer(nora, "Site")
    assert "Nora Lind is now a repeat customer." in nora.closing.win(deal(nora, 2)).remarks
    offer(nora, "Cards")
    assert not any("customer" in remark for remark in nora.closing.win(deal(nora, 3)).remarks)
    assert contact(nora).won_deals == 3


def test_every_win_offers_a_thank_you_a_referral_and_a_date_to_ask_again(nora: Book) -> None:
    """Every win offers a thank-you, a request for a referral and a date to ask again [0][1]."""
    offers = [
        'Thank them:  prospectr next d1 "message 2026-11-23 thank you"',
        'Ask for a referral:  prospectr next d1 "call 2026-11-30 ask for a referral"',
        'Ask again later:  prospectr next d1 "call 2027-02-22 ask again"',
    ]
    assert [remark for remark in nora.closing.win(deal(nora)).remarks if remark in offers] == offers
    nora.history.undo()
    assert not set(nora.closing.win(deal(nora), is_offered=True).remarks) & set(offers)
    nora.history.undo()
    thanked = nora.closing.win(deal(nora), courtesies={"thank": nora.closing.propose("thank")})
    assert [remark for remark in thanked.remarks if remark in offers] == offers[1:]


def test_what_is_offered_is_planned_in_the_same_step(nora: Book, path: Path) -> None:
    before = contents(path)
    names = ("thank", "referral", "again")
    nora.closing.win(deal(nora), courtesies={name: nora.closing.propose(name) for name in names})
    assert open_steps(nora) == [
        ("message", "thank you", date(2026, 11, 23), 1),
        ("call", "ask for a referral", date(2026, 11, 30), 1),
        ("call", "ask again", date(2027, 2, 22), 1),
    ]
    nora.history.undo()
    assert contents(path) == before


@pytest.mark.parametrize(
    ("name", "text", "planned"),
    [
        ("thank", "fri", ("message", "thank you", date(2026, 11, 27))),
        ("thank", "card fri", ("card", "thank you", date(2026, 11, 27))),
        ("thank", "card fri with a cake", ("card", "with a cake", date(2026, 11, 27))),
        ("thank", "todo fri", ("todo", "thank you", date(2026, 11, 27))),
        ("referral", "mon 10:00", ("call", "ask for a referral", date(2026, 11, 23))),
        ("again", "apr", ("call", "ask again", date(2027, 4, 1))),
        ("again", "+6m", ("call", "ask again", date(2027, 5, 21))),
        ("again", "email +1y spring menu", ("email", "spring menu", date(2027, 11, 21))),
    ],
)
def test_a_courtesy_is_a_day_or_a_whole_step(book: Book, name: str, text: str, planned: tuple[str, str, date]) -> None:
    plan = book.closing.parse_courtesy(name, text)
    assert (plan.kind, plan.words, plan.when.on) == planned


@pytest.mark.parametrize("text", ["some day", "yesterday", "card"])
def test_a_courtesy_needs_a_day_to_come(book: Book, text: str) -> None:
    with pytest.raises((PlanNotUnderstoodError, DateNotUnderstoodError)):
        book.closing.parse_courtesy("thank", text)


def test_what_is_planned_for_a_won_deal_stays(nora: Book) -> None:
    plan_for(nora, 1, "quote mon")
    nora.follow_ups.plan(1, "call tue")
    won = nora.closing.win(deal(nora))
    assert "Still planned for it: f1 quote Mon 23 Nov.  If it is done with:  prospectr cancel f1" in won.remarks
    assert [step[0] for step in open_steps(nora)] == ["quote", "call"]


def test_a_deal_is_closed_on_a_day_between_its_last_move_and_today(book: Book, path: Path) -> None:
    add(book, "Nora")
    offer(book)
    with open_book(path, "2026-11-25T12:00") as later:
        for text in ("tomorrow", "2026-11-26"):
            with pytest.raises(ClosedAheadError, match="has not come yet"):
                later.closing.win(deal(later), on=text)
        with pytest.raises(ClosedTooEarlyError, match="d1 was opened on Sat 21 Nov") as early:
            later.closing.win(deal(later), on="2026-11-20")
        assert early.value.hint == "Name a day from then on: --on 2026-11-21"
        with pytest.raises(DateNotUnderstoodError):
            later.closing.win(deal(later), on="whenever")
        assert deal(later).state == "open"
        later.closing.win(deal(later), on="yesterday")
        assert deal(later).closed_on == date(2026, 11, 24)
        later.history.undo()
        later.deals.move(deal(later), later.pipelines.get_stage("closing"))
        with pytest.raises(ClosedTooEarlyError, match="d1 was moved on Wed 25 Nov"):
            lose(later, on="mon")


@pytest.mark.parametrize("end", ["win", "lose"])
def test_what_is_closed_is_not_closed_again(nora: Book, path: Path, end: str) -> None:
    nora.closing.win(deal(nora)) if end == "win" else lose(nora)
    before = contents(path)
    for act in (ACTS["win"], ACTS["lose"]):
        with pytest.raises(DealClosedError, match=r"d1 Menu was (won|lost)") as closed:
            act(nora)
        assert closed.value.hint == "To open it again: prospectr reopen d1"
    assert contents(path) == before


def test_a_deal_changed_elsewhere_meanwhile_is_not_closed(nora: Book) -> None:
    stale = deal(nora)
    nora.deals.move(stale, nora.pipelines.get_stage("closing"))
    with pytest.raises(StaleRecordError):
        nora.closing.win(stale)
    assert deal(nora).state == "open"


def test_sold_at_once_is_a_deal_opened_and_won_in_one_step(book: Book, path: Path) -> None:
    """``sold`` opens and wins a deal in one undo step [0]."""
    add(book, "Nora")
    before = contents(path)
    sold = book.closing.sell(1, book.deals.parse_offer("12 candles", "40eur"), on="yesterday")
    friday = date(2026, 11, 20)
    assert way(book) == [(None, "open", 1, friday), ("open", "won", 1, friday)]
    after = deal(book)
    assert (after.opened_on, after.closed_on, after.opened_early) == (friday, friday, "")
    assert "Nora is now a customer." in sold.remarks
    assert not any("early" in remark for remark in sold.remarks)
    assert any(remark.startswith("Thank them:") for remark in sold.remarks)
    book.history.undo()
    assert contents(path) == before
    with pytest.raises(ClosedAheadError):
        book.closing.sell(1, book.deals.parse_offer("12 candles", "40eur"), on="tomorrow")


def test_who_is_left_alone_is_sold_nothing_but_what_they_signed_is_won(nora: Book) -> None:
    """Do not contact: asked to be left alone [0]."""
    nora.standing.do_not_contact(contact(nora))
    with pytest.raises(LeftAloneError):
        nora.closing.sell(1, nora.deals.parse_offer("candles", "40eur"))
    with pytest.raises(LeftAloneError):
        nora.closing.win(deal(nora), courtesies={"thank": nora.closing.propose("thank")})
    assert deal(nora).state == "open"
    won = nora.closing.win(deal(nora))
    assert any(remark.startswith("Nora Lind is not to be contacted.") for remark in won.remarks)
    assert not any(remark.startswith("Thank them:") for remark in won.remarks)
    assert contact(nora).standing == "do-not-contact"


def test_a_lost_deal_keeps_the_reason_the_words_and_the_stage(nora: Book) -> None:
    nora.deals.move(deal(nora), nora.pipelines.get_stage("objections"))
    lost = lose(nora, words="their brother does it")
    after = deal(nora)
    assert (after.state, after.closed_on, after.reason_id, after.closing_words) == (
        "lost",
        TODAY,
        1,
        "their brother does it",
    )
    assert way(nora)[-1] == ("open", "lost", 3, TODAY)
    assert lost.remarks[0] == "Why: price (their brother does it)"
    assert [hit.card.contact.id for hit in nora.search.find("brother").hits] == [1]


def test_what_was_planned_for_a_lost_deal_is_called_off_and_the_rest_stays(nora: Book) -> None:
    plan_for(nora, 1, "quote mon every week until eoy")
    nora.follow_ups.plan(1, "call tue")
    assert "Called off with it: f1." in lose(nora).remarks
    assert [step[0] for step in open_steps(nora)] == ["call"]


def test_yes_and_when_parks_them(nora: Book) -> None:
    """Saying no: "may I keep you on my list and ask again?" – yes and when: parked [0]."""
    nora.follow_ups.plan(1, "call tue")
    lost = lose(nora, again="mar", words="no money left")
    after = contact(nora)
    assert (after.standing, after.back_on, after.asked_again) == ("parked", date(2027, 3, 1), "yes")
    assert after.standing_reason == "price (no money left)"
    assert open_steps(nora) == []
    assert {"Called off with it: f1.", "Nora Lind is parked until Mon 1 Mar."} <= set(lost.remarks)


def test_no_leaves_them_alone_for_good(nora: Book, path: Path) -> None:
    """Saying no: – no: do not contact, never in today [0]."""
    nora.follow_ups.plan(1, "call tue")
    lose(nora, leave_alone=True)
    after = contact(nora)
    assert (after.standing, after.standing_reason, after.asked_again) == ("do-not-contact", "price", "no")
    with open_book(path, "2027-11-21T12:00") as later:
        assert later.agenda.read().sections == ()


def test_not_asked_says_so(nora: Book) -> None:
    """Saying no: – not asked: says so [0]."""
    lost = lose(nora)
    after = contact(nora)
    assert (after.standing, after.asked_again) == ("active", "not-asked")
    assert "They were not asked whether you may ask again.  If you may:  prospectr park c1 +3m" in lost.remarks
    offer(nora, "Site")
    nora.history.undo()
    nora.history.undo()
    assert contact(nora).asked_again is None


def test_what_they_answered_once_stays_where_they_were_not_asked_again(nora: Book) -> None:
    nora.standing.park(contact(nora), "mar", asked_again="yes")
    lost = lose(nora)
    assert (contact(nora).standing, contact(nora).asked_again) == ("parked", "yes")
    assert not any("not asked" in remark for remark in lost.remarks)


def test_with_another_deal_open_asking_again_is_planned_and_they_stay_in_sight(nora: Book) -> None:
    offer(nora, "Site")
    plan_for(nora, 2, "call tue")
    lost = lose(nora, again="mar")
    assert (contact(nora).standing, contact(nora).asked_again) == ("active", "yes")
    assert open_steps(nora) == [("call", "", date(2026, 11, 24), 2), ("call", "ask again", date(2027, 3, 1), 1)]
    assert "Not parked, for another deal is open with them: asking again is planned instead." in lost.remarks


def test_a_deal_that_stays_open_with_one_left_alone_is_named(nora: Book) -> None:
    offer(nora, "Site")
    lost = lose(nora, leave_alone=True)
    said = [remark for remark in lost.remarks if "d2" in remark]
    assert said == ["Their deal stays open: d2 Site.  To close it:  prospectr lose d2"]
    assert deal(nora, 2).is_open


def test_not_ready_is_rather_parked_than_lost(nora: Book) -> None:
    """Not ready: parked, not lost [0]."""
    not_now = nora.reasons.get("not now")
    assert nora.closing.is_rather_parked(contact(nora), not_now)
    assert not nora.closing.is_rather_parked(contact(nora), nora.reasons.get("price"))
    hint = '"not now" is no refusal: rather keep the deal and park them?  prospectr undo, prospectr park c1 +3m'
    assert hint in lose(nora, reason="not now").remarks
    nora.history.undo()
    assert hint not in lose(nora, reason="not now", is_asked=True).remarks
    nora.history.undo()
    offer(nora, "Site")
    assert not nora.closing.is_rather_parked(contact(nora), not_now), "the other deal would be out of the way too"


def test_asking_again_needs_a_day_to_come_and_one_who_may_be_asked(nora: Book, path: Path) -> None:
    before = contents(path)
    for day in ("yesterday", "some day"):
        with pytest.raises((DateNotUnderstoodError, DayPastError)):
            lose(nora, again=day)
    assert contents(path) == before
    nora.standing.do_not_contact(contact(nora))
    before = contents(path)
    for _deals in (1, 2):
        with pytest.raises(LeftAloneError):
            lose(nora, again="mar")
        assert contents(path) == before


def test_a_closed_deal_has_no_next_step_and_counts_no_more(nora: Book) -> None:
    plan_for(nora, 1, "quote mon")
    assert deal(nora).next_on == date(2026, 11, 23)
    lose(nora)
    assert (deal(nora).next_on, contact(nora).open_deals, contact(nora).expected) == (None, 0, 0)


ACTS: dict[str, Act] = {
    "win": lambda book: book.closing.win(deal(book), value=Money(85000, "EUR")),
    "win and thank": lambda book: book.closing.win(deal(book), courtesies={"thank": book.closing.propose("thank")}),
    "sell": lambda book: book.closing.sell(1, book.deals.parse_offer("candles", "40usd")),
    "lose": lambda book: lose(book, words="too dear"),
    "lose and park": lambda book: lose(book, again="mar"),
    "lose and leave alone": lambda book: lose(book, leave_alone=True),
}


@pytest.mark.parametrize("name", ACTS)
@pytest.mark.parametrize("others", [False, True])
def test_do_and_undo_leave_the_same_book_and_redo_the_changed_one(
    book: Book, path: Path, name: str, *, others: bool
) -> None:
    add(book, "Nora @Lind +cafe next:call tue")
    offer(book)
    if others:
        offer(book, "Site")
        plan_for(book, 1, "quote mon every week until eoy")
        book.standing.park(contact(book), "mar")
    before = contents(path)
    ACTS[name](book)
    after = contents(path)
    assert after != before
    book.history.undo()
    assert contents(path) == before
    book.history.redo()
    assert contents(path) == after

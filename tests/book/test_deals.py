"""Deals: opened, moved, opened again, changed and taken back; the rules are those of product.md."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.book import Book
from prospectr.book.dealrefs import DealAmbiguousError
from prospectr.book.deals import DealClosedError, DealOpenError, DealUntitledError, OddsError, parse_odds
from prospectr.book.followups import DayPastError
from prospectr.book.pipelines import StageAmbiguousError, StageNotFoundError
from prospectr.book.refs import RecordDeletedError
from prospectr.book.standing import LeftAloneError
from prospectr.core.deal import Deal, expected
from prospectr.core.errors import MoneyNotUnderstoodError
from prospectr.store import deals as kept
from tests.book.shelf import add, contents, open_book

ALL_YES = {"need": "yes", "interest": "yes", "fit": "yes"}


def open_deal(book: Book, contact_id: int = 1, title: str = "Website", amount: str = "1200eur", **more: Any) -> Deal:
    """Open a deal and return it as it is kept."""
    opened = book.deals.add(contact_id, book.deals.parse_offer(title, amount, **more)).records[0]
    assert isinstance(opened, Deal)
    return opened


def now(book: Book, deal_id: int = 1) -> Deal:
    """Return a deal as it stands."""
    deal = kept.find_deal(book.database, deal_id)
    assert deal is not None
    return deal


def move(book: Book, stage: str, deal_id: int = 1) -> Any:
    """Move a deal to a stage by its name."""
    deal = now(book, deal_id)
    return book.deals.move(deal, book.pipelines.get_stage(stage))


def way(book: Book, deal_id: int = 1) -> list[tuple[str, str]]:
    """Return the days and stages or ends of a deal's way."""
    page = book.deals.page(deal_id)
    return [
        (move.moved_on.isoformat(), page.stages[move.stage_id].name if move.state == "open" else move.state)
        for move in page.moves
    ]


@pytest.fixture
def nora(book: Book) -> Book:
    """Add Nora, of whom nothing is known."""
    add(book, "Nora Lind @Lind nora@lind.dk")
    return book


def test_a_deal_begins_in_the_first_stage_with_its_odds(nora: Book) -> None:
    outcome = nora.deals.add(1, nora.deals.parse_offer("Website", "1200eur", close="eom"))
    (card,) = outcome.deals
    assert (outcome.subject, card.stage.name, card.stage.odds, card.deal.odds) == ("d1", "Needs analysis", 15, None)
    assert (card.deal.amount_minor, card.deal.currency, card.deal.close_on) == (120_000, "EUR", date(2026, 11, 30))
    assert way(nora) == [("2026-11-21", "Needs analysis")]


def test_a_deal_may_begin_anywhere_with_odds_of_its_own_and_without_a_value(nora: Book) -> None:
    deal = open_deal(nora, amount="", stage="obj", odds="40%")
    assert (deal.amount, deal.odds, way(nora)) == (None, 40, [("2026-11-21", "Objections")])


@pytest.mark.parametrize(
    ("typed", "minor", "currency"),
    [("1200eur", 120_000, "EUR"), ("5000jpy", 5_000, "JPY"), ("KWD 1.250", 1_250, "KWD"), ("฿900", 90_000, "THB")],
)
def test_values_are_kept_in_currencies_with_none_two_and_three_decimals(
    nora: Book, typed: str, minor: int, currency: str
) -> None:
    deal = open_deal(nora, amount=typed)
    assert (deal.amount_minor, deal.currency) == (minor, currency)


def test_opening_a_deal_early_warns_and_records_why_and_never_blocks(nora: Book) -> None:
    """An open deal without need, interest and fit is allowed, recorded, shown: warn, never block."""
    outcome = nora.deals.add(1, nora.deals.parse_offer("Website"), why="their site is down", then="call tue")
    assert "Deal opened early: need, interest, fit not yes yet." in outcome.remarks
    assert now(nora).opened_early == "need interest fit"
    page = nora.deals.page(1)
    assert [(note.words, note.deal_id) for note in page.notes] == [("their site is down", 1)]
    assert [(step.kind, step.deal_id) for step in page.follow_ups] == [("call", 1)]
    assert page.card.contact.contact.lifecycle == "lead"


def test_a_deal_opened_in_time_says_nothing(nora: Book) -> None:
    nora.qualification.answer(1, {name: nora.qualification.parse(name, value) for name, value in ALL_YES.items()})
    assert not nora.deals.is_early(1)
    outcome = nora.deals.add(1, nora.deals.parse_offer("Website"))
    assert not any("early" in remark for remark in outcome.remarks)
    assert now(nora).opened_early == ""
    assert outcome.cards[0].contact.lifecycle == "opportunity"


@pytest.mark.parametrize(
    ("offer", "error"),
    [
        ({"title": " "}, DealUntitledError),
        ({"title": "Website", "amount": "-5eur"}, MoneyNotUnderstoodError),
        ({"title": "Website", "amount": "99999999999999999eur"}, MoneyNotUnderstoodError),
        ({"title": "Website", "amount": "300xyz"}, MoneyNotUnderstoodError),
        ({"title": "Website", "close": "yesterday"}, DayPastError),
        ({"title": "Website", "stage": "nowhere"}, StageNotFoundError),
        ({"title": "Website", "stage": "n"}, None),
        ({"title": "Website", "odds": "101"}, OddsError),
        ({"title": "Website", "odds": "most"}, OddsError),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_changed(
    nora: Book, path: Path, offer: dict[str, Any], error: type[Exception] | None
) -> None:
    before = contents(path)
    if error is None:
        nora.deals.parse_offer(**offer)
    else:
        with pytest.raises(error) as refused:
            nora.deals.parse_offer(**offer)
        assert refused.value.hint  # type: ignore[attr-defined]
    assert contents(path) == before


def test_a_beginning_that_could_be_several_stages_is_not_guessed(nora: Book) -> None:
    nora.stages.add("Objections heard")
    with pytest.raises(StageAmbiguousError):
        nora.deals.parse_offer("Website", stage="obj")


def test_a_second_pipeline_leaves_the_names_of_the_first_as_they_are(nora: Book) -> None:
    """A stage is looked for in the pipeline of the deal, else the first, and only then in the others."""
    nora.pipelines.add("recruit", "Contacted, Closing, Joined")
    recruit = nora.pipelines.get("recruit").id
    assert nora.deals.parse_offer("Website", stage="closing").stage.id == 4
    assert nora.deals.parse_offer("Nora", stage="joined").stage.name == "Joined"
    assert nora.deals.parse_offer("Nora", stage="closing", pipeline_id=recruit).stage.pipeline_id == recruit
    with pytest.raises(StageNotFoundError):
        nora.deals.parse_offer("Nora", stage="presentation", pipeline_id=recruit)
    add(nora, "Zed deal:shop stage:closing")
    assert [(card.deal.title, card.stage.id) for card in nora.deals.all(stage="closing")] == [("shop", 4)]


def test_a_deal_goes_into_no_stage_that_another_window_deleted_meanwhile(nora: Book, path: Path) -> None:
    nora.deals.add(1, nora.deals.parse_offer("Website"))
    gone, offered = nora.pipelines.get_stage("objections"), nora.deals.parse_offer("Shop", stage="objections")
    with open_book(path) as other:
        other.stages.delete(other.pipelines.get_stage("objections"))
    before = contents(path)
    with pytest.raises(StageNotFoundError, match='no stage "Objections"'):
        nora.deals.move(now(nora), gone)
    with pytest.raises(StageNotFoundError, match='no stage "Objections"'):
        nora.deals.add(1, offered)
    assert contents(path) == before


def test_close_day_and_odds_of_a_deal_that_is_closed_are_kept_and_it_is_said_that_it_is(nora: Book) -> None:
    nora.deals.add(1, nora.deals.parse_offer("Website"))
    nora.closing.lose(now(nora), nora.reasons.get("price"))
    assert nora.deals.edit(now(nora), {"odds": "40"}).remarks == ("d1 Website was lost Sat 21 Nov.",)
    assert nora.deals.edit(now(nora), {"title": "Site"}).remarks == ()


def test_whoever_is_left_alone_is_not_sold_to(nora: Book, path: Path) -> None:
    nora.standing.do_not_contact(nora.refs.get_contact("nora").contact)
    before = contents(path)
    with pytest.raises(LeftAloneError):
        nora.deals.add(1, nora.deals.parse_offer("Website"))
    assert contents(path) == before


def test_a_deal_goes_forward_backward_and_over_stages_and_its_way_is_kept(path: Path) -> None:
    with open_book(path) as book:
        add(book, "Nora Lind")
        open_deal(book)
    with open_book(path, "2026-11-24") as book:
        move(book, "closing")
    with open_book(path, "2026-11-27") as book:
        move(book, "presentation")
        assert way(book) == [
            ("2026-11-21", "Needs analysis"),
            ("2026-11-24", "Closing"),
            ("2026-11-27", "Presentation"),
        ]
        assert now(book).active_on == date(2026, 11, 27)


def test_the_checklist_of_the_stage_that_is_left_warns_and_never_blocks(nora: Book) -> None:
    open_deal(nora)
    forward = move(nora, "presentation")
    assert any(remark.startswith("Not ticked in Needs analysis: their need is known") for remark in forward.remarks)
    assert now(nora).stage_id == nora.pipelines.get_stage("presentation").id
    back = move(nora, "needs")
    assert not any("Not ticked" in remark for remark in back.remarks)


def test_the_same_stage_is_no_move(nora: Book, path: Path) -> None:
    open_deal(nora)
    before = contents(path)
    assert move(nora, "needs").operation is None
    assert contents(path) == before


def test_odds_of_its_own_stay_over_a_move_and_that_is_said(nora: Book) -> None:
    open_deal(nora, odds="60")
    outcome = move(nora, "closing")
    assert "Its own odds of 60% stay; those of Closing are 80%." in outcome.remarks
    assert 'To take those of the stage:  prospectr edit d1 --odds ""' in outcome.remarks


def test_a_deal_goes_to_another_pipeline_by_a_stage_of_it(nora: Book) -> None:
    nora.pipelines.add("recruit", "Contacted, Interview")
    open_deal(nora)
    (card,) = move(nora, "interview").deals
    assert (card.pipeline.name, card.stage.name) == ("recruit", "Interview")


@pytest.mark.parametrize("state", ["won", "lost"])
def test_a_closed_deal_is_not_moved_and_may_be_opened_again(nora: Book, state: str) -> None:
    open_deal(nora)
    move(nora, "presentation")
    close(nora, state, "too dear")
    with pytest.raises(DealClosedError, match=f"d1 Website was {state} Sat 21 Nov") as refused:
        move(nora, "closing")
    assert refused.value.hint == "To open it again: prospectr reopen d1"
    outcome = nora.deals.reopen(now(nora))
    deal = now(nora)
    assert (deal.state, deal.closed_on, deal.reason_id, deal.closing_words) == ("open", None, None, "")
    assert outcome.deals[0].stage.name == "Presentation"
    assert [name for _day, name in way(nora)] == ["Needs analysis", "Presentation", state, "Presentation"]
    assert nora.deals.page(1).notes[0].words.endswith(": too dear")
    with pytest.raises(DealOpenError):
        nora.deals.reopen(deal)


def close(book: Book, state: str, words: str = "") -> None:
    """Close the first deal."""
    from dataclasses import replace

    deal, on = now(book), book.clock.today()
    with book.act(f"deal.{'win' if state == 'won' else 'lose'}") as unit:
        kept.move_deal(unit, deal, replace(deal, state=state, closed_on=on, closing_words=words), on)
        unit.finish()


def test_a_win_of_another_month_that_is_opened_again_says_what_that_month_lacks_now(path: Path) -> None:
    with open_book(path) as book:
        add(book, "Nora")
        open_deal(book, amount="100eur")
        book.closing.win(now(book))
        assert not any("less won" in said for said in book.deals.reopen(now(book)).remarks)
        book.closing.win(now(book))
    with open_book(path, "2026-12-01T12:00") as book:
        assert "2026-11: €100.00 less won." in book.deals.reopen(now(book)).remarks


def test_a_deal_whose_stage_is_gone_is_opened_again_in_the_next(nora: Book) -> None:
    open_deal(nora)
    close(nora, "lost")
    nora.records.delete("stage", nora.pipelines.get_stage("needs"))
    outcome = nora.deals.reopen(now(nora))
    assert outcome.deals[0].stage.name == "Presentation"
    assert "Its stage is gone; it is in Presentation now." in outcome.remarks


def test_value_odds_and_day_are_changed_and_taken_off(nora: Book) -> None:
    open_deal(nora, close="eom", odds="50")
    nora.records.edit("deal", now(nora), {"amount": "900", "title": "Big  website", "close": "2026-12-24", "odds": "5"})
    deal = now(nora)
    assert (deal.amount_minor, deal.currency, deal.title, deal.odds) == (90_000, "EUR", "Big website", 5)
    nora.records.edit("deal", deal, {"amount": "", "close": "", "odds": ""})
    deal = now(nora)
    assert (deal.amount, deal.currency, deal.close_on, deal.odds) == (None, None, None, None)


def test_a_deal_takes_the_steps_that_are_for_it_along_and_brings_them_back(nora: Book) -> None:
    nora.deals.add(1, nora.deals.parse_offer("Website"), then="quote fri")
    nora.follow_ups.plan(1, "call tue")
    nora.records.delete("deal", now(nora))
    assert [step.kind for step, _card in nora.follow_ups.open()] == ["call"]
    with pytest.raises(RecordDeletedError):
        nora.refs.get_deal("d1")
    nora.records.undelete("deal", now(nora))
    assert [step.kind for step, _card in nora.follow_ups.open()] == ["call", "quote"]


def test_a_deal_deleted_and_brought_back_leaves_a_parked_contact_parked(nora: Book, path: Path) -> None:
    nora.deals.add(1, nora.deals.parse_offer("Website"), then="quote +3w")
    nora.standing.park(nora.refs.get_contact("nora").contact, "+2w")
    before = contents(path)
    nora.records.delete("deal", now(nora))
    back = nora.records.undelete("deal", now(nora))
    assert contents(path) == before
    assert back.remarks[-1].endswith("To take them up again:  prospectr activate c1")


def test_a_deal_does_not_come_back_to_a_contact_who_is_deleted(nora: Book) -> None:
    open_deal(nora)
    nora.records.delete("deal", now(nora))
    nora.records.delete("contact", nora.refs.get_contact("nora").contact)
    with pytest.raises(RecordDeletedError):
        nora.records.undelete("deal", now(nora))


def test_a_contact_takes_open_deals_along_and_brings_them_back(nora: Book, path: Path) -> None:
    nora.deals.add(1, nora.deals.parse_offer("Website", "1200eur"), then="quote fri")
    open_deal(nora, title="Menu")
    before = contents(path)
    nora.records.delete("contact", nora.refs.get_contact("nora").contact)
    assert nora.deals.all(state="any") == []
    assert all(row["deleted_at"] for row in contents(path)["deal"])
    with pytest.raises(RecordDeletedError):
        nora.refs.get_deal("d1")
    nora.records.undelete("contact", nora.records.find("contact", 1))  # type: ignore[arg-type]
    assert contents(path) == before


def test_a_deal_deleted_before_stays_so_when_its_contact_comes_back(nora: Book) -> None:
    open_deal(nora)
    open_deal(nora, title="Menu")
    nora.records.delete("deal", now(nora))
    nora.records.delete("contact", nora.refs.get_contact("nora").contact)
    nora.records.undelete("contact", nora.records.find("contact", 1))  # type: ignore[arg-type]
    assert [card.deal.title for card in nora.deals.all()] == ["Menu"]


def test_deals_are_listed_by_stage_state_and_order(nora: Book) -> None:
    open_deal(nora, title="A", amount="100eur", close="eoy")
    open_deal(nora, title="B", amount="", stage="closing")
    open_deal(nora, title="C", amount="900eur", close="eom")
    open_deal(nora, title="D", amount="5000jpy")

    def listed(**how: str) -> str:
        return "".join(card.deal.title for card in nora.deals.all(**how))  # type: ignore[arg-type]

    assert (listed(), listed(sort="value"), listed(sort="close"), listed(sort="stage")) == (
        "DCBA",
        "CADB",
        "CABD",
        "ACDB",
    )
    assert (listed(stage="closing"), listed(state="won"), listed(pipeline="sales", stage="needs")) == ("B", "", "DCA")


@given(st.lists(st.sampled_from("add move reopen edit delete undelete win lose".split()), max_size=8), st.data())
def test_do_and_undo_leave_the_same_book_undo_and_redo_the_changed_one(
    tmp_path_factory: pytest.TempPathFactory, verbs: list[str], data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("book") / "book.db"
    with open_book(path) as book:
        add(book, "Nora Lind")
        open_deal(book)
        for verb in verbs:
            before, done = contents(path), len(book.history.operations())
            _act(book, verb, data.draw(st.sampled_from(["needs", "presentation", "objections", "closing"])))
            if len(book.history.operations()) == done:
                continue
            after = contents(path)
            book.history.undo()
            assert contents(path) == before
            book.history.redo()
            assert contents(path) == after


def _act(book: Book, verb: str, stage: str) -> None:
    """Do something with the first deal, where it can be done."""
    deal = now(book)
    if verb == "add":
        open_deal(book, title="Menu")
    elif deal.deleted_at is not None:
        if verb == "undelete":
            book.deals.undelete(deal)
    elif verb == "edit":
        book.deals.edit(deal, {"amount": "5jpy" if deal.currency == "EUR" else "7eur", "odds": "7"})
    elif verb == "delete":
        book.deals.delete(deal)
    elif deal.state != "open":
        if verb == "reopen":
            book.deals.reopen(deal)
    elif verb == "move":
        move(book, stage)
    elif verb in {"win", "lose"}:
        close(book, "won" if verb == "win" else "lost", "so it was")


@given(st.integers(0, 10**12), st.integers(0, 100))
def test_expected_is_value_times_odds_rounded_half_up(minor: int, odds: int) -> None:
    """Percent and money round half up."""
    worth = expected(minor, odds)
    assert -50 < worth * 100 - minor * odds <= 50
    assert expected(minor, 100) == minor
    assert expected(minor, 0) == 0


@pytest.mark.parametrize(("minor", "odds", "worth"), [(50, 15, 8), (10, 15, 2), (33, 35, 12), (1, 50, 1), (1, 49, 0)])
def test_expected_by_hand(minor: int, odds: int, worth: int) -> None:
    assert expected(minor, odds) == worth


@given(st.text(max_size=6))
def test_odds_are_a_whole_number_from_0_to_100_or_refused(text: str) -> None:
    number = text.strip().removesuffix("%").strip()
    if number.isascii() and number.isdecimal() and len(number) <= 3 and int(number) <= 100:
        assert parse_odds(text) == int(number)
    else:
        with pytest.raises(OddsError):
            parse_odds(text)


def test_several_deals_of_one_contact_are_not_guessed(nora: Book) -> None:
    open_deal(nora)
    open_deal(nora, title="Menu")
    with pytest.raises(DealAmbiguousError) as found:
        nora.refs.get_deal("nora")
    assert {(one.ref, one.name, one.detail) for one in found.value.candidates} == {
        ("d1", "Website", "Nora Lind · Needs analysis"),
        ("d2", "Menu", "Nora Lind · Needs analysis"),
    }


def test_a_page_reads_only_the_newest_talks_for_the_deal_or_for_none(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    nora = add(book, "Nora").contact.id
    for title in ("Menu", "Logo"):
        book.deals.add(nora, book.deals.parse_offer(title))
    for words, deal_id in (("menu", 1), ("logo", 2), ("both", None), ("menu again", 1)):
        book.interactions.log(nora, words, kind="call", deal_id=deal_id)
    assert [talk.words for talk in book.deals.page(1).interactions] == ["menu again", "both", "menu"]
    counts: list[int] = []
    read = book.database.read

    def count(statement: str, **values: Any) -> list[Any]:
        rows = read(statement, **values)
        if " FROM interaction " in statement:
            counts.append(len(rows))
        return rows

    monkeypatch.setattr(book.database, "read", count)
    assert [talk.words for talk in book.deals.page(1, timeline=2).interactions] == ["menu again", "both"]
    assert counts == [2]

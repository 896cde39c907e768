"""The board, read from the book: who stands in which column, in which order, and what it comes to."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.data import make
from prospectr.book import Book
from prospectr.core.board import Board, Card, View
from prospectr.core.deal import Deal, age_in_days, expected, idle_days_of, is_slow, odds_of, slow_after
from prospectr.core.money import Money
from prospectr.core.period import Period, month_of
from prospectr.core.score import rank
from prospectr.core.sift import read_words
from prospectr.store import contacts, deals, derived
from tests.book.shelf import add, new_book, open_book

MADE_ON = date(2026, 11, 21)
KEPT = "uuid, version, created_at, updated_at"
NEW = "hex(randomblob(16)), 1, created_at, created_at"
"""What every row has, and what a new one gets of it."""


def open_deal(
    book: Book, line: str, title: str = "Website", amount: str = "", *, stage: str = "", odds: str = ""
) -> Deal:
    """Add a contact from a line and open a deal with them."""
    contact = add(book, line).contact
    book.deals.add(contact.id, book.deals.parse_offer(title, amount, stage=stage, odds=odds))
    (opened,) = deals.open_deals_of(book.database, contact.id)
    return opened


def names(board: Board) -> dict[str, list[str]]:
    """Return what each column shows: titles of deals, names of contacts."""
    return {
        column.section: [card.deal.deal.title if card.deal else card.contact.contact.name for card in column.cards]
        for column in board.columns
    }


def test_an_empty_book_has_every_column_and_nothing_in_it(book: Book) -> None:
    board = book.board.read()
    assert [column.section for column in board.columns] == ["lead", "prospect", "e1", "e2", "e3", "e4", "won"]
    assert {column.tally.count for column in board.columns} == {0}
    assert (board.pipeline.name, board.period, board.left_out) == ("Sales", month_of(2026, 11), 0)


def test_left_of_the_first_stage_stand_contacts_without_an_open_deal(book: Book) -> None:
    """product.md: cards left of the first stage are contacts; from there on they are deals."""
    add(book, "Leo Lead")
    prospect = add(book, "Pia Prospect").contact
    answers = {name: book.qualification.parse(name, "yes") for name in ("market", "budget", "authority")}
    book.qualification.answer(prospect.id, answers)
    offered = open_deal(book, "Dan Deal", "Menu", stage="presentation")
    for line in ("Kim Parked", "Uli Unfit", "Del Deleted"):
        add(book, line)
    parked, unfit, deleted = contacts.get_contacts(book.database, (4, 5, 6))
    book.standing.park(parked, "+3m")
    book.standing.unfit(unfit, "moved away")
    book.records.delete("contact", deleted)
    shown = {
        "lead": ["Leo Lead"],
        "prospect": ["Pia Prospect"],
        "e1": [],
        "e2": ["Menu"],
        "e3": [],
        "e4": [],
        "won": [],
    }
    assert names(book.board.read(limit=5)) == names(book.board.read()) == shown
    book.closing.win(offered)
    assert names(book.board.read()) == {**shown, "lead": ["Leo Lead", "Dan Deal"], "e2": [], "won": ["Menu"]}
    book.history.undo()
    assert names(book.board.read()) == shown


def test_a_column_says_what_its_deals_are_worth_and_what_is_expected_of_them(book: Book) -> None:
    """product.md: value x odds, each currency by itself, rounded half up; deals without value are counted apart."""
    open_deal(book, "A", amount="0.10eur")
    open_deal(book, "B", amount="0.10eur")
    open_deal(book, "C", amount="250000jpy", odds="50")
    open_deal(book, "D")
    open_deal(book, "E", amount="900eur", stage="closing")
    board = book.board.read(limit=1)
    first, last = board.columns[2].tally, board.columns[5].tally
    assert [(total.amount, total.expected) for total in first.totals] == [
        (Money(20, "EUR"), Money(4, "EUR")),
        (Money(250_000, "JPY"), Money(125_000, "JPY")),
    ]
    assert (first.count, first.without_value, first.none) == (4, 1, 4)
    assert [(total.amount, total.expected) for total in last.totals] == [(Money(90_000, "EUR"), Money(72_000, "EUR"))]
    assert [total.amount for total in board.open.totals] == [Money(90_020, "EUR"), Money(250_000, "JPY")]
    assert board.left_out == 3


def test_the_currency_of_the_seller_goes_first(path: Path) -> None:
    (path.parent / "config.toml").parent.mkdir(parents=True)
    (path.parent / "config.toml").write_text('currency = "JPY"\n', encoding="utf-8")
    with open_book(path) as book:
        open_deal(book, "A", amount="1eur")
        open_deal(book, "B", amount="1jpy", stage="closing")
        assert [total.amount.currency for total in book.board.read().open.totals] == ["JPY", "EUR"]


def test_who_needs_no_next_step_has_neither_a_question_mark_nor_an_idle_deal(path: Path) -> None:
    """Parked, or with a reason for no next step: the deal is quiet by decision, on the board as in lists."""
    with closing(new_book(path, "2026-11-01T12:00")) as book:
        for line in ("Nora", "Ana", "Kit"):
            open_deal(book, line)
        book.standing.park(book.refs.get_contact("nora").contact, "2027-01-04")
        book.standing.no_next(book.refs.get_contact("ana").contact, "waits for the permit")
    with closing(new_book(path, "2026-11-21T12:00")) as book:
        board = book.board.read()
        assert (board.open.count, board.open.none, board.open.idle) == (3, 1, 1)
        idle = {card.contact.contact.name: card.idle_days for column in board.columns for card in column.cards}
        assert idle == {"Nora": None, "Ana": None, "Kit": 20}


def test_won_and_lost_are_those_of_the_period(book: Book) -> None:
    for day, what in (("2026-10-31", "Old"), ("2026-11-01", "First"), ("2026-11-20", "Last")):
        with open_book(book.settings.book, f"{day}T09:00") as then:
            then.closing.sell(add(then, what).contact.id, then.deals.parse_offer(what, "100eur"))
            gone = open_deal(then, f"{what} gone", amount="7eur")
            then.closing.lose(gone, then.reasons.get("price"))
    board = book.board.read(limit=1)
    assert names(board)["won"] == ["Last"]
    assert (board.won.count, board.won.totals[0].amount) == (2, Money(20_000, "EUR"))
    assert board.won.totals[0].expected is None
    assert (board.lost.count, board.lost.totals[0].amount) == (2, Money(1_400, "EUR"))
    october = book.board.read(period=month_of(2026, 10))
    assert names(october)["won"] == ["Old"]
    assert (october.won.count, october.lost.count, october.open.count) == (1, 1, 0)
    one_day = book.board.read(period=Period(from_on=date(2026, 11, 20), until_on=date(2026, 11, 20)))
    assert names(one_day)["won"] == ["Last"]


def test_a_second_pipeline_has_a_board_of_its_own(book: Book) -> None:
    """product.md: more pipelines may be added (recruiting [0])."""
    book.pipelines.add("Recruit", "Contacted, Interview")
    recruit = book.pipelines.get("recruit")
    add(book, "Leo Lead")
    open_deal(book, "Ana", "Website", "900eur")
    joining = open_deal(book, "Bo", "Trainee", stage="interview")
    sales, other = book.board.read(), book.board.read(recruit)
    assert (names(sales)["e1"], sales.open.count) == (["Website"], 1)
    assert names(other) == {"lead": ["Leo Lead"], "prospect": [], "e5": [], "e6": ["Trainee"], "won": []}
    book.closing.win(joining)
    assert book.board.read().won.count == 0
    assert book.board.read(recruit).won.count == 1


def test_what_was_won_in_a_stage_that_is_gone_still_counts(book: Book) -> None:
    book.closing.win(open_deal(book, "Ana", "Website", "900eur", stage="closing"))
    book.stages.delete(book.pipelines.get_stage("closing"))
    board = book.board.read()
    assert [column.section for column in board.columns] == ["lead", "prospect", "e1", "e2", "e3", "won"]
    assert board.won.count == 1


def test_a_goal_of_just_that_period_stands_on_the_board(book: Book) -> None:
    for period in ("2026-11", "2026-Q4"):
        book.goals.set(period, "6000eur")
    assert [goal.amount for goal in book.board.read().goals] == [Money(600_000, "EUR")]
    assert book.board.read(period=month_of(2026, 10)).goals == ()


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A made book of 400 contacts and some 200 deals, with all that tells their order apart."""
    path = tmp_path_factory.mktemp("large") / "book.db"
    make(path, 400)
    random = Random("board")
    with closing(sqlite3.connect(path)) as connection:
        for number in range(1, 401):
            who = {"id": number, "priority": random.choice(("high", "normal", "low"))}
            connection.execute("UPDATE contact SET priority = :priority WHERE id = :id", who)
            if random.random() < 0.1:
                connection.execute("UPDATE contact SET no_next_why = 'they call' WHERE id = :id", who)
            elif random.random() < 0.1:
                connection.execute("UPDATE contact SET standing = 'parked', back_on = '2027-01-01' WHERE id = :id", who)
            if random.random() < 0.2:
                for criterion in ("market", "budget", "authority"):
                    connection.execute(
                        f"INSERT INTO answer ({KEPT}, contact_id, criterion, value, words, answered_on)"
                        f" SELECT {NEW}, id, :criterion, 'yes', '', '2026-11-21' FROM contact WHERE id = :id",
                        {**who, "criterion": criterion},
                    )
        write_step = (
            f"INSERT INTO follow_up ({KEPT}, contact_id, deal_id, kind, words, due_on, due_time, zone, due_at, state)"
            f" SELECT {NEW}, contact_id, CASE WHEN :own THEN id END, 'call', '', :day, :hour, :zone, :at, 'planned'"
            " FROM deal WHERE id = :id"
        )
        for number in range(1, 400):
            day = MADE_ON + timedelta(days=random.randint(-5, 5))
            hour = random.choice((None, "09:00", "10:00"))
            connection.execute(
                write_step,
                {
                    "id": number,
                    "own": random.random() < 0.7,
                    "day": day.isoformat(),
                    "hour": hour,
                    "zone": hour and "Europe/Copenhagen",
                    "at": hour and f"{day}T{hour}:00.000000Z",
                },
            )
        connection.execute("UPDATE stage SET idle_days = 60 WHERE id = 2")
        derived.derive_all(connection)
        connection.commit()
    return path


def key(card: Card, today: date) -> tuple[object, ...]:
    """Order cards by the words of interface.md, told anew."""
    contact = card.contact.contact
    step = card.deal.next_step if card.deal else card.contact.next_step
    ranked = (*rank(contact, today), card.deal.deal.id if card.deal else 0)
    if step is None:
        return (3, *ranked) if contact.standing == "active" and not contact.no_next_why else (5, *ranked)
    if step.due_on < today:
        return (1, step.due_on, *ranked)
    timed = (0, step.due_at.isoformat()) if step.due_at else (1, "")
    return (2 if step.due_on == today else 4, step.due_on, *timed, *ranked)


@given(limit=st.integers(1, 60), days=st.integers(-8, 8))
def test_of_every_column_the_first_cards_are_those_a_plain_sort_of_all_puts_first(
    large: Path, limit: int, days: int
) -> None:
    """interface.md: overdue (longest, then rank), today (by time), no next step (by rank), planned (by date)."""
    today = MADE_ON + timedelta(days=days)
    with closing(new_book(large, f"{today}T12:00")) as book:
        few, whole = book.board.read(limit=limit), book.board.read()
        assert whole.left_out == 0
        for shown, column in zip(few.columns, whole.columns, strict=True):
            assert shown.tally == column.tally
            assert shown.cards == column.cards[:limit]
            if column.section != "won":
                assert list(column.cards) == sorted(column.cards, key=lambda card: key(card, today))


@given(days=st.integers(-8, 40))
def test_the_figures_of_the_board_are_those_of_all_deals_counted_by_hand(large: Path, days: int) -> None:
    """product.md: idle, slow, value x odds; the columns add up to all there is."""
    today = MADE_ON + timedelta(days=days)
    with closing(new_book(large, f"{today}T12:00")) as book:
        board = book.board.read()
        numbers = [number for (number,) in book.database.read("SELECT id FROM deal")]
        cards = deals.get_cards(book.database, numbers)
        slow = slow_after(age_in_days(card.deal, today) for card in cards if card.deal.state == "won")
        for column in board.columns[2:-1]:
            there = [card for card in cards if card.deal.is_open and card.stage == column.stage]
            tally = column.tally
            assert {card.deal.deal.id for card in column.cards if card.deal} == {card.deal.id for card in there}
            assert tally.count == len(there)
            assert tally.without_value == sum(card.deal.amount is None for card in there)
            assert tally.late == sum(card.deal.next_on is not None and card.deal.next_on < today for card in there)
            assert tally.idle == sum(idle_days_of(card, today) is not None for card in there)
            assert tally.slow == sum(is_slow(card.deal, slow, today) for card in there)
            assert tally.none == sum(
                card.next_step is None
                and card.contact.contact.standing == "active"
                and not card.contact.contact.no_next_why
                for card in there
            )
            worth: dict[str, list[int]] = {}
            for card in there:
                if card.deal.amount:
                    sums = worth.setdefault(card.deal.amount.currency, [0, 0])
                    sums[0] += card.deal.amount.minor
                    sums[1] += expected(card.deal.amount.minor, odds_of(card.deal, card.stage))
            assert {
                total.amount.currency: [total.amount.minor, total.expected.minor if total.expected else None]
                for total in tally.totals
            } == worth
        everybody = contacts.get_contacts(book.database, range(1, 401))
        for column in board.columns[:2]:
            leads = [
                contact
                for contact in everybody
                if contact.lifecycle == column.section and contact.standing == "active" and not contact.open_deals
            ]
            assert {card.contact.contact.id for card in column.cards} == {contact.id for contact in leads}
            assert column.tally.count == len(leads)


def test_a_column_is_read_as_deep_as_asked_and_holds_what_is_kept_however_far_down_it_stands(book: Book) -> None:
    for number in range(6):
        open_deal(book, f"Person {number}", f"Deal {number}")
        add(book, f"Lead {number}")
    board = book.board.read(None, None, 2, View(limits={"lead": 3}, kept=frozenset({"d6", "c11", "d99", "x"})))
    assert names(board)["e1"] == ["Deal 0", "Deal 1", "Deal 5"]
    assert names(board)["lead"] == ["Lead 0", "Lead 1", "Lead 2"]
    assert [card.deal.deal.title for card in book.board.more(board, "e1", 4) if card.deal] == [
        f"Deal {number}" for number in range(4)
    ]
    assert len(book.board.more(board, "lead", 5)) == 5


def test_a_board_of_what_holds_some_words_counts_nothing_else(book: Book) -> None:
    """Words may stand in the title, the name or the company, inside others too, and in what a contact is found by."""
    open_deal(book, "Nora Lind @Café Lind", "Website", "900eur")
    won = open_deal(book, "Emil Berg", "Café sign", "100eur")
    open_deal(book, "Ana Ruiz", "Menu", "500eur")
    add(book, "Bea Costa @Casa Café +wedding 555-0142-77 bea@casa.pt")
    book.closing.win(won)
    board = book.board.read(None, None, 5, View(words=read_words("afe"), kept=frozenset({"d3", "d1"})))
    assert {name: titles for name, titles in names(board).items() if titles} == {
        "lead": ["Bea Costa"],
        "e1": ["Website"],
        "won": ["Café sign"],
    }
    assert (board.open.count, board.won.count, board.left_out) == (1, 1, 0)
    assert [total.amount for total in board.open.totals] == [Money(90000, "EUR")]
    assert [card.deal.deal.title for card in board.aside if card.deal] == ["Menu"]
    assert book.board.more(board, "lead", 5, read_words("lind")) == ()
    for typed in ("+wedding", "5550142", "555-0142", "bea@casa.pt", "wed casa"):
        found = names(book.board.read(None, None, 5, View(words=read_words(typed))))
        assert [name for held in found.values() for name in held] == ["Bea Costa"], typed

"""Goals in the book: set, changed, taken back, and figures that follow every move and every undo of one."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.book.goals import GoalExistsError, GoalWithoutMoneyError
from prospectr.book.pipelines import PipelineNotFoundError
from prospectr.core.changes import Outcome
from prospectr.core.deal import Deal
from prospectr.core.errors import MoneyNotUnderstoodError
from prospectr.core.goal import Goal, GoalReport
from prospectr.core.money import Money
from prospectr.core.period import PeriodNotUnderstoodError
from prospectr.store.errors import UndoConflictError
from tests.book.shelf import add, contents, open_book


def set_goal(book: Book, period: str = "2026-11", amount: str = "6000eur", pipeline: str = "") -> Goal:
    (goal,) = book.goals.set(period, amount, pipeline=pipeline).records
    assert isinstance(goal, Goal)
    return goal


def open_deal(book: Book, amount: str = "1000eur", *, close: str = "eom", stage: str = "", who: str = "Nora") -> Deal:
    card = add(book, who)
    outcome = book.deals.add(card.contact.id, book.deals.parse_offer("Website", amount, close=close, stage=stage))
    (deal,) = (record for record in outcome.records if isinstance(record, Deal))
    return deal


def again(book: Book, deal: Deal) -> Deal:
    """Return a deal as it is now."""
    record = book.records.get(f"d{deal.id}")[1]
    assert isinstance(record, Deal)
    return record


def now(book: Book) -> GoalReport:
    (report,) = book.goals.current()
    return report


def talk(book: Book, count: int) -> None:
    """Talk with so many people."""
    for number in range(count):
        card = add(book, f"Guest {number}")
        book.interactions.log(card.contact.id, "talked", kind="call", outcome="reached")


def test_a_goal_is_set_for_a_month_a_quarter_or_a_year_and_set_again_it_changes(book: Book) -> None:
    month = set_goal(book)
    assert (month.from_on, month.until_on) == (date(2026, 11, 1), date(2026, 11, 30))
    assert (month.amount, month.pipeline_id) == (Money(600_000, "EUR"), 1)
    quarter, year = set_goal(book, "2026-q4"), set_goal(book, "2026", "2,000,000 JPY")
    assert (quarter.from_on, quarter.until_on) == (date(2026, 10, 1), date(2026, 12, 31))
    assert (year.from_on, year.until_on, year.amount) == (date(2026, 1, 1), date(2026, 12, 31), Money(2_000_000, "JPY"))
    again = set_goal(book, amount="7k EUR")
    assert (again.id, again.amount_minor) == (month.id, 700_000)
    assert [report.goal.id for report in book.goals.current()] == [month.id, quarter.id, year.id]
    assert [report.goal.id for report in book.goals.reports()] == [year.id, quarter.id, month.id]
    assert book.goals.set("2026-11", "7000eur").operation is None


def test_goals_of_two_currencies_and_pipelines_stand_beside_each_other(book: Book) -> None:
    """Per currency and pipeline; currencies are never added together."""
    book.pipelines.add("Recruit")
    set_goal(book)
    dollars = book.goals.set("2026-11", "500usd")
    assert dollars.remarks == ("2026-11 has a goal in another currency too: g1 €6,000.00.",)
    set_goal(book, pipeline="recruit")
    said = [(report.pipeline.name, report.goal.amount) for report in book.goals.current()]
    assert said == [
        ("Sales", Money(600_000, "EUR")),
        ("Sales", Money(50_000, "USD")),
        ("Recruit", Money(600_000, "EUR")),
    ]
    with pytest.raises(PipelineNotFoundError):
        book.goals.set("2026-11", "6000eur", pipeline="nothing")


@pytest.mark.parametrize(
    ("period", "amount", "error"),
    [
        ("2026-13", "6000eur", PeriodNotUnderstoodError),
        ("2026-Q5", "6000eur", PeriodNotUnderstoodError),
        ("november", "6000eur", PeriodNotUnderstoodError),
        ("2026-11", "0", GoalWithoutMoneyError),
        ("2026-11", "-5eur", MoneyNotUnderstoodError),
        ("2026-11", "5 xyz", MoneyNotUnderstoodError),
        ("2026-11", "1.234eur5", MoneyNotUnderstoodError),
    ],
)
def test_a_goal_that_cannot_be_is_refused_with_the_command_that_can(
    book: Book, path: Path, period: str, amount: str, error: type[Exception]
) -> None:
    set_goal(book)
    before = contents(path)
    with pytest.raises(error) as refused:
        book.goals.set(period, amount)
    assert getattr(refused.value, "hint", "")
    assert contents(path) == before


def test_a_goal_of_a_period_that_is_over_is_kept_to_compare_with(book: Book) -> None:
    assert book.goals.set("2026-10", "100eur").remarks == ("2026-10 is over: the goal is kept to compare with.",)


def test_what_is_won_and_expected_follows_the_deals(book: Book) -> None:
    """product.md, goal: won so far, expected by expected close, and what must still be created from zero [2]."""
    set_goal(book)
    site = open_deal(book, stage="objections")
    shop = open_deal(book, "2500eur", who="Bo")
    open_deal(book, "9000eur", who="Cid", close="2026-12-01")
    assert (now(book).won_minor, now(book).expected_minor, now(book).still_minor) == (0, 55_000 + 37_500, 507_500)
    book.closing.win(shop, value=Money(200_000, "EUR"))
    assert (now(book).won_minor, now(book).expected_minor, now(book).still_minor) == (200_000, 55_000, 345_000)
    book.deals.move(site, book.pipelines.get_stage("closing"))
    assert now(book).expected_minor == 80_000


def test_undoing_a_move_restores_every_figure(book: Book) -> None:
    set_goal(book)
    site = open_deal(book)
    before = now(book)
    acts: tuple[Callable[[], Outcome], ...] = (
        lambda: book.deals.move(again(book, site), book.pipelines.get_stage("closing")),
        lambda: book.closing.win(again(book, site), value=Money(90_000, "EUR")),
        lambda: book.records.edit("deal", again(book, site), {"close": "2026-12-24"}),
        lambda: book.records.delete("deal", again(book, site)),
    )
    for act in acts:
        act()
        assert now(book) != before
        book.history.undo()
        assert now(book) == before


def test_conversations_to_start_come_from_ones_own_rates(book: Book) -> None:
    """In money, and in conversations to start, from the seller's own rates with their sample size [2]."""
    set_goal(book)
    for number in range(4):
        book.closing.win(open_deal(book, "300eur", who=f"Guest {number}"))
    talk(book, 12)
    few = now(book)
    assert few.rates is not None
    assert (few.conversations, few.rates.valued, few.rates.is_enough) == (None, 4, False)
    assert book.goals.week_aim(date(2026, 11, 21)) is None
    book.closing.win(open_deal(book, "300eur", who="Last"))
    rates = now(book).rates
    assert rates is not None
    assert (rates.conversations, rates.won_deals, rates.valued, rates.mean_minor) == (12, 5, 5, 30_000)
    # 4,500 / 300 = 15 deals, of 12 / 5 conversations each
    assert (now(book).still_minor, now(book).conversations) == (450_000, 36)
    # 11 working days from Monday the 16th to the 30th, 5 a week: 36 * 5 / 11 = 16.4
    assert book.goals.week_aim(date(2026, 11, 21)) == 17
    assert (book.agenda.read().habit.aim, book.agenda.read().habit.by_goal) == (17, True)


def test_without_a_goal_the_number_of_the_week_is_that_of_the_configuration(book: Book) -> None:
    add(book, "Nora")
    assert (book.agenda.read().habit.aim, book.agenda.read().habit.by_goal) == (5, False)
    set_goal(book, "2026-12")
    assert (book.agenda.read().habit.aim, book.agenda.read().habit.by_goal) == (5, False)
    set_goal(book)
    assert (book.agenda.read().habit.aim, book.agenda.read().habit.by_goal) == (5, False)  # too little data


def test_there_is_one_goal_for_a_period_pipeline_and_currency(book: Book) -> None:
    set_goal(book)
    book.records.delete("goal", book.records.get("g1")[1])
    set_goal(book, amount="7000eur")
    with pytest.raises(GoalExistsError, match="2026-11 already: g2 ") as refused:
        book.records.undelete("goal", book.records.get("g1", deleted=True)[1])
    assert "prospectr edit g2 --amount" in refused.value.hint
    set_goal(book, amount="9usd")
    with pytest.raises(GoalExistsError):
        book.records.edit("goal", book.records.get("g3")[1], {"amount": "5eur"})
    with pytest.raises(UndoConflictError, match="g1 was set anew"):
        book.history.undo_operation(2)
    with pytest.raises(GoalWithoutMoneyError):
        book.records.edit("goal", book.records.get("g2")[1], {"amount": "0"})


@pytest.mark.parametrize(
    "act",
    [
        lambda book: book.goals.set("2027", "1thb"),
        lambda book: book.goals.set("2026-11", "1eur"),
        lambda book: book.records.edit("goal", book.records.get("g1")[1], {"amount": "8000"}),
        lambda book: book.records.delete("goal", book.records.get("g1")[1]),
    ],
)
def test_undo_and_redo_of_what_is_done_to_goals(book: Book, path: Path, act: Callable[[Book], Outcome]) -> None:
    set_goal(book)
    before = contents(path)
    act(book)
    after = contents(path)
    assert after != before
    book.history.undo()
    assert contents(path) == before
    book.history.redo()
    assert contents(path) == after


def test_another_tool_gets_the_same_figures_from_the_rows(book: Book, path: Path) -> None:
    """A figure recomputed with another tool is equal: here SQL, from the tables alone."""
    set_goal(book, "2026-Q4", "20000eur")
    stages = ("needs", "presentation", "objections", "closing")
    for number in range(12):
        deal = open_deal(
            book, f"{number * 333 + 7}.49eur", who=f"Guest {number}", stage=stages[number % 4], close=f"{number * 4}d"
        )
        if number % 3 == 0:
            book.closing.win(deal)
    won, expected = sql(
        path,
        "SELECT (SELECT sum(amount_minor) FROM deal WHERE state = 'won' AND closed_on BETWEEN :first AND :last),"
        " (SELECT sum((2 * amount_minor * coalesce(deal.odds, stage.odds) + 100) / 200) FROM deal"
        " JOIN stage ON stage.id = stage_id WHERE state = 'open' AND close_on BETWEEN :today AND :last)",
        first="2026-10-01",
        last="2026-12-31",
        today="2026-11-21",
    )
    assert (now(book).won_minor, now(book).expected_minor) == (won, expected)


def sql(path: Path, statement: str, **values: str) -> tuple[int, ...]:
    with closing(sqlite3.connect(path)) as connection:
        row: tuple[int, ...] = connection.execute(statement, values).fetchone()
    return row


def test_goals_are_read_on_any_day(book: Book, path: Path) -> None:
    set_goal(book, "2026-11")
    for day in ("2026-11-01", "2026-11-30", "2028-02-29", "1999-01-01"):
        with open_book(path, day) as then:
            assert len(then.goals.reports("2026")) == 1


def test_open_deals_that_a_goal_leaves_out_are_counted(book: Book) -> None:
    """Apart, never guessed: without a value, without a close date; not those in another currency."""
    set_goal(book)
    open_deal(book)
    open_deal(book, "", who="Jan")
    open_deal(book, close="", who="Mia")
    open_deal(book, "1000thb", close="", who="Ana")
    report = now(book)
    assert (report.open_deals, report.without_value, report.without_close) == (1, 1, 1)

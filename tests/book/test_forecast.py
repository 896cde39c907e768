"""The forecast of a book: deals that close, that close nowhere, that were won; the odds of those that are closed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.core.changes import Outcome
from prospectr.core.forecast import PipelineForecast
from prospectr.core.money import Money
from prospectr.core.period import parse_period
from tests.book.shelf import add, open_book
from tests.book.test_goals import again, open_deal


def sales(book: Book, *, until: str = "", period: str = "") -> PipelineForecast:
    """Return the forecast of the first pipeline."""
    return book.reports.forecast(book.reports.scope("forecast", until=until, period=period)).pipelines[0]


@pytest.fixture
def full(book: Book) -> Book:
    """Keep deals of every kind: to close, without a value or a day, of another currency, won, passed."""
    open_deal(book, "1000eur", who="Ana", stage="closing")
    open_deal(book, "2000eur", who="Bo", close="2027-01-15")
    open_deal(book, "", who="Cid")
    open_deal(book, "700eur", who="Dora", close="")
    open_deal(book, "30000jpy", who="สมชาย")
    book.closing.win(open_deal(book, "450eur", who="Eve"))
    book.goals.set("2026-11", "6000eur")
    return book


def test_each_month_stands_beside_its_goal(full: Book) -> None:
    made = sales(full)
    said = [(month.month, month.currency, month.won_minor, month.expected_minor) for month in made.months]
    assert said == [("2026-11", "EUR", 45_000, 80_000), ("2027-01", "EUR", 0, 30_000), ("2026-11", "JPY", 0, 4_500)]
    assert [month.goal_minor for month in made.months] == [600_000, None, None]
    assert {each.deal_id: each.why for each in made.apart} == {3: ("no-value",), 4: ("no-close-date",)}
    assert (made.open_deals, made.beyond) == (5, 0)
    assert made.expected == (Money(120_500, "EUR"), Money(4_500, "JPY"))


def test_days_asked_about_are_whole_months_and_the_others_are_counted(full: Book) -> None:
    scope = full.reports.scope("forecast", until="2026-12-10")
    assert (scope.period.from_on, scope.period.until_on) == (
        parse_period("2026-11").from_on,
        parse_period("2026-12").until_on,
    )
    made = sales(full, until="2026-12-10")
    assert (len(made.months), made.beyond, made.beyond_expected) == (2, 1, (Money(30_000, "EUR"),))
    assert [month.month for month in sales(full, period="2027-01").months] == ["2027-01"]


def test_a_close_date_that_passes_puts_a_deal_apart(full: Book, path: Path) -> None:
    with open_book(path, "2026-12-01") as later:
        assert {each.deal_id: each.why for each in sales(later).apart} == {
            1: ("close-date-passed",),
            3: ("no-value", "close-date-passed"),
            4: ("no-close-date",),
            5: ("close-date-passed",),
        }


def test_undoing_a_move_restores_the_forecast(full: Book) -> None:
    deal = again(full, open_deal(full, "500eur", who="Gus"))
    before = full.reports.forecast(full.reports.scope("forecast"))
    acts: tuple[Callable[[], Outcome], ...] = (
        lambda: full.deals.move(again(full, deal), full.pipelines.get_stage("objections")),
        lambda: full.closing.lose(again(full, deal), full.reasons.get("price")),
        lambda: full.records.delete("deal", again(full, deal)),
    )
    for act in acts:
        act()
        assert full.reports.forecast(full.reports.scope("forecast")) != before
        full.history.undo()
        assert full.reports.forecast(full.reports.scope("forecast")) == before


def test_each_pipeline_has_its_own_forecast(full: Book) -> None:
    """Amounts of two pipelines are never added."""
    full.pipelines.add("Recruit")
    card = add(full, "Finn")
    stage = full.pipelines.stages_of(2)[0]
    offer = full.deals.parse_offer("Join", "100eur", close="eom", pipeline_id=2)
    full.deals.add(card.contact.id, offer)
    one, other = full.reports.forecast(full.reports.scope("forecast")).pipelines
    assert (one.open_deals, other.open_deals) == (5, 1)
    assert other.odds[0].stage == stage
    only = full.reports.forecast(full.reports.scope("forecast", pipeline="recruit")).pipelines
    assert [made.pipeline.name for made in only] == ["Recruit"]


def test_a_lost_deal_counts_as_far_as_it_ever_came(book: Book, path: Path) -> None:
    """Own odds: of those that came as far, as many were won; another tool counts the same."""
    ways = [
        ("closing", "won"),
        ("presentation", "lost"),
        ("objections", "back"),
        ("needs", "lost"),
        ("presentation", "won"),
    ]
    for number, (stage, end) in enumerate(ways * 5):
        deal = open_deal(book, "100eur", who=f"Guest {number}")
        if stage != "needs":
            book.deals.move(deal, book.pipelines.get_stage(stage))
            deal = again(book, deal)
        if end == "back":
            book.deals.move(deal, book.pipelines.get_stage("needs"))
            deal = again(book, deal)
        book.closing.win(deal) if end == "won" else book.closing.lose(deal, book.reasons.get("price"))
    odds = sales(book).odds
    assert [(each.rate.part, each.rate.whole, each.own) for each in odds] == [
        (10, 25, 40),
        (10, 20, 50),
        (10, 15, None),
        (10, 10, None),
    ]
    with closing(sqlite3.connect(path)) as connection:
        came = connection.execute(
            "SELECT stage.id, (SELECT count(*) FROM deal WHERE state = 'won' OR state = 'lost' AND EXISTS (SELECT 1"
            " FROM deal_move AS h JOIN stage AS s ON s.id = h.stage_id WHERE h.deal_id = deal.id"
            " AND s.position >= stage.position)) FROM stage WHERE pipeline_id = 1 ORDER BY position"
        ).fetchall()
    assert [(each.stage.id, each.rate.whole) for each in odds] == came


def test_own_odds_leave_out_what_was_sold_at_once(book: Book) -> None:
    for number in range(3):
        book.closing.win(open_deal(book, "100eur", who=f"Guest {number}"))
    assert [each.rate.whole for each in sales(book).odds] == [0, 0, 0, 0]
    moved = open_deal(book, "100eur", who="Regular")
    book.deals.move(moved, book.pipelines.get_stage("presentation"))
    book.closing.win(again(book, moved))
    assert [each.rate.whole for each in sales(book).odds] == [1, 1, 1, 1]


def test_no_money_is_expected_of_whoever_is_out_of_the_way(book: Book) -> None:
    for name in ("Ana", "Bob", "Cid", "Dora"):
        open_deal(book, "100eur", close="2026-12-15", who=name)
    book.goals.set("2026-12", "1000eur")
    book.standing.do_not_contact(book.refs.get_contact("ana").contact)
    book.standing.park(book.refs.get_contact("bob").contact, "2027-01-10")
    book.standing.park(book.refs.get_contact("cid").contact, "2026-12-10")
    made = sales(book)
    assert {each.deal_id: each.why for each in made.apart} == {1: ("do-not-contact",), 2: ("parked",)}
    assert [(month.month, month.open_deals) for month in made.months] == [("2026-12", 2)]
    assert made.open_deals == 4
    (goal,) = book.goals.current("2026-12")
    assert (goal.open_deals, goal.expected_minor) == (2, 3000)


def test_a_deal_lost_in_a_stage_that_was_removed_came_no_further(book: Book) -> None:
    """Own odds: lost at this stage or a later one, also where stages are removed and put in another order."""
    deal = open_deal(book, "100eur")
    book.deals.move(deal, book.pipelines.get_stage("presentation"))
    book.closing.lose(again(book, deal), book.reasons.get("price"))

    def counted() -> list[tuple[str, int]]:
        return [(each.stage.name, each.rate.whole) for each in sales(book).odds]

    whole = [("Needs analysis", 1), ("Presentation", 1), ("Objections", 0), ("Closing", 0)]
    assert counted() == whole
    book.stages.delete(book.pipelines.get_stage("objections"))
    book.stages.delete(book.pipelines.get_stage("presentation"))
    assert counted() == [("Needs analysis", 1), ("Closing", 0)]
    book.stages.add("First call", first=True)
    assert counted() == [("First call", 1), ("Needs analysis", 1), ("Closing", 0)]
    for _act in range(3):
        book.history.undo()
    assert counted() == whole
    book.stages.move(book.pipelines.get_stage("presentation"), after="closing")
    assert counted() == [("Needs analysis", 1), ("Objections", 1), ("Closing", 1), ("Presentation", 1)]

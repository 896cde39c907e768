"""Reports of a book written in day by day: the days asked for, what undoing does, and the same by plain SQL."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import pytest

from prospectr.book import Book
from prospectr.book.periods import PeriodNamedTwiceError, PeriodTurnedError
from prospectr.book.pipelines import PipelineNotFoundError
from prospectr.core.deal import Deal
from prospectr.core.errors import DateNotUnderstoodError
from prospectr.core.funnel import Funnel
from prospectr.core.money import Money
from prospectr.core.outcomes import Outcomes
from prospectr.core.period import ALL_TIME, Period
from prospectr.core.report import ReportKind
from tests.book.shelf import add, open_book

TODAY = date(2026, 11, 21)


@pytest.fixture
def path(home: Path) -> Path:
    return home / "book.db"


def figures(path: Path) -> tuple[Funnel, Outcomes]:
    """Return all figures as they are today."""
    with open_book(path) as book:
        return book.reports.funnel(book.reports.scope("funnel")), book.reports.outcomes(book.reports.scope("outcomes"))


def on(path: Path, day: str, act: Callable[[Book], object]) -> None:
    """Do something on a day."""
    with open_book(path, f"{day}T12:00") as book:
        act(book)


def deal(book: Book, number: int) -> Deal:
    found = book.records.get(f"d{number}")[1]
    assert isinstance(found, Deal)
    return found


def opened(book: Book, contact_id: int, title: str, amount: str = "", stage: str = "") -> None:
    book.deals.add(contact_id, book.deals.parse_offer(title, amount, stage=stage))


def moved(book: Book, number: int, stage: str) -> None:
    book.deals.move(deal(book, number), book.pipelines.get_stage(stage))


def lost(book: Book, number: int, reason: str = "price") -> None:
    book.closing.lose(deal(book, number), book.reasons.get(reason))


AUTUMN: tuple[tuple[str, Callable[[Book], object]], ...] = (
    ("2026-09-01", lambda book: add(book, "Nora Lind source:fair")),
    ("2026-09-02", lambda book: add(book, "สมชาย ใจดี")),
    ("2026-09-03", lambda book: add(book, "[/] Ana")),
    ("2026-09-04", lambda book: add(book, "Bo Berg")),
    ("2026-09-10", lambda book: opened(book, 1, "Website", "1200eur")),
    ("2026-09-10", lambda book: opened(book, 2, "ป้าย", "9000thb")),
    ("2026-09-12", lambda book: opened(book, 3, "Leaflet")),
    ("2026-09-14", lambda book: opened(book, 4, "Garden", "700eur", "objections")),
    ("2026-09-20", lambda book: moved(book, 1, "presentation")),
    ("2026-09-22", lambda book: moved(book, 2, "objections")),
    ("2026-09-25", lambda book: moved(book, 1, "closing")),
    ("2026-09-30", lambda book: moved(book, 2, "presentation")),
    ("2026-10-01", lambda book: lost(book, 3)),
    ("2026-10-02", lambda book: book.closing.win(deal(book, 1))),
    ("2026-10-05", lambda book: lost(book, 4, "not now")),
    ("2026-10-09", lambda book: book.deals.reopen(deal(book, 4))),
    ("2026-10-12", lambda book: book.closing.win(deal(book, 4))),
    ("2026-10-20", lambda book: book.closing.sell(1, book.deals.parse_offer("Cards", "30eur"))),
)


def play(path: Path) -> None:
    for day, act in AUTUMN:
        on(path, day, act)


@pytest.mark.parametrize(
    ("options", "period"),
    [
        ({}, ALL_TIME),
        ({"since": "90d"}, Period(from_on=date(2026, 8, 24), until_on=ALL_TIME.until_on)),
        ({"since": "1d"}, Period(from_on=TODAY, until_on=ALL_TIME.until_on)),
        ({"since": "0d"}, Period(from_on=TODAY, until_on=ALL_TIME.until_on)),
        ({"since": "1m"}, Period(from_on=date(2026, 10, 22), until_on=ALL_TIME.until_on)),
        ({"since": "1 nov"}, Period(from_on=date(2026, 11, 1), until_on=ALL_TIME.until_on)),
        ({"since": "1 dec"}, Period(from_on=date(2025, 12, 1), until_on=ALL_TIME.until_on)),
        ({"since": "mon"}, Period(from_on=date(2026, 11, 16), until_on=ALL_TIME.until_on)),
        ({"until": "2026-10-31"}, Period(from_on=ALL_TIME.from_on, until_on=date(2026, 10, 31))),
        ({"since": "1 nov", "until": "14 nov"}, Period(from_on=date(2026, 11, 1), until_on=date(2026, 11, 14))),
        ({"since": "30d", "until": "10d"}, Period(from_on=date(2026, 10, 23), until_on=date(2026, 11, 11))),
        ({"since": "2026-09", "until": "2026-10"}, Period(from_on=date(2026, 9, 1), until_on=date(2026, 10, 31))),
        ({"period": "2026-11"}, Period(from_on=date(2026, 11, 1), until_on=date(2026, 11, 30))),
        ({"period": "2026-Q4"}, Period(from_on=date(2026, 10, 1), until_on=date(2026, 12, 31))),
    ],
)
def test_a_report_is_about_the_days_asked_for(path: Path, options: dict[str, Any], period: Period) -> None:
    with open_book(path) as book:
        assert book.reports.scope("funnel", **options).period == period


@pytest.mark.parametrize("until", ["2026-12", "2m", "31 dec"])
def test_a_forecast_looks_ahead_and_takes_a_month_for_a_bound(path: Path, until: str) -> None:
    with open_book(path) as book:
        period = book.reports.scope("forecast", until=until).period
        assert period == Period(
            from_on=date(2026, 11, 1), until_on=date(2027 if until == "2m" else 2026, 1 if until == "2m" else 12, 31)
        )


@pytest.mark.parametrize(
    ("options", "first", "last"),
    [
        ({}, date(2026, 8, 24), TODAY),
        ({"since": "2026-11-01"}, date(2026, 11, 1), TODAY),
        ({"until": "2026-03-31"}, date(2026, 1, 1), date(2026, 3, 31)),
        ({"period": "2026"}, date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_activity_looks_back_on_ninety_days_unless_told(
    path: Path, options: dict[str, Any], first: date, last: date
) -> None:
    with open_book(path) as book:
        assert book.reports.scope("activity", **options).period == Period(from_on=first, until_on=last)


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"since": "2026-11-02", "until": "2026-11-01"}, PeriodTurnedError),
        ({"since": "90d", "period": "2026"}, PeriodNamedTwiceError),
        ({"until": "fri", "period": "2026"}, PeriodNamedTwiceError),
        ({"period": "2026-13"}, DateNotUnderstoodError),
        ({"period": "2026-Q5"}, DateNotUnderstoodError),
        ({"period": "november"}, DateNotUnderstoodError),
        ({"since": "9999999d"}, DateNotUnderstoodError),
        ({"since": "once"}, DateNotUnderstoodError),
        ({"pipeline": "nothing"}, PipelineNotFoundError),
    ],
)
@pytest.mark.parametrize("kind", ["funnel", "activity"])
def test_days_that_cannot_be_are_refused(
    path: Path, kind: ReportKind, options: dict[str, Any], error: type[Exception]
) -> None:
    with open_book(path) as book, pytest.raises(error):
        book.reports.scope(kind, **options)


def test_an_empty_book_has_no_figures(path: Path) -> None:
    funnel, outcomes = figures(path)
    assert funnel.pipelines == ()
    assert [step.entered for step in funnel.steps] == [0, 0, 0, 0]
    assert outcomes.pipelines == ()
    assert not path.exists()


def test_an_autumn_by_hand(path: Path) -> None:
    play(path)
    funnel, outcomes = figures(path)
    (sales,) = funnel.pipelines
    shown = [
        (one.stage.name, one.entered, one.advanced, one.went_back, one.lost, one.still_there, one.days)
        for one in sales.stages
    ]
    assert shown == [
        # Website, sign, leaflet (lost), garden (opened further on: skipped), cards: 10, 12, 19, 0 and 0 days.
        ("Needs analysis", 5, 4, 0, 1, 0, 10),
        # Website 5 days, garden and cards skipped it; the sign went back to it and is there.
        ("Presentation", 4, 3, 0, 0, 1, 0),
        # Garden 21 and 3 days, the sign 8, website and cards skipped it: 24, 8, 0, 0.
        ("Objections", 4, 3, 1, 0, 0, 4),
        # Website 7 days; garden was won from the stage before, cards from the first.
        ("Closing", 3, 3, 0, 0, 0, 0),
    ]
    assert sales.stages[0].values == (Money(193000, "EUR"), Money(900000, "THB"))
    assert [step.entered for step in funnel.steps] == [4, 2, 2, 2]
    (closed,) = outcomes.pipelines
    assert (closed.won, closed.lost, closed.win_rate.percent) == (3, 1, 75)
    assert (closed.days_to_win.mean_tenths, closed.days_to_win.median) == (167, 22)  # 22, 28 and 0 days
    assert [(one.reason and one.reason.name, one.rate.part, one.worth.unvalued) for one in closed.reasons] == [
        ("price", 1, 1)
    ]
    (euro,) = closed.sizes
    assert (euro.count, euro.mean.minor, euro.median.minor) == (3, 64333, 70000)  # 1200, 700 and 30 euros
    assert (outcomes.repeat.part, outcomes.repeat.whole) == (1, 2)
    assert (outcomes.to_first_win.mean_tenths, outcomes.to_first_win.median) == (345, 35)  # 31 and 38 days


def test_undoing_a_step_restores_every_figure_and_doing_it_again_brings_it_back(path: Path) -> None:
    for day, act in AUTUMN:
        before = figures(path)
        on(path, day, act)
        after = figures(path)
        on(path, day, lambda book: book.history.undo())
        assert figures(path) == before, day
        on(path, day, lambda book: book.history.redo())
        assert figures(path) == after, day


def test_a_deleted_deal_counts_nowhere_and_no_deal_of_whoever_is_deleted(path: Path) -> None:
    play(path)
    before = figures(path)
    on(path, "2026-11-21", lambda book: book.records.delete(*book.records.get("d1")))
    funnel, outcomes = figures(path)
    assert funnel.pipelines[0].stages[0].entered == 4
    assert outcomes.pipelines[0].won == 2
    on(path, "2026-11-21", lambda book: book.history.undo())
    on(path, "2026-11-21", lambda book: book.records.delete(*book.records.get("c1")))
    funnel, outcomes = figures(path)
    assert (funnel.pipelines[0].stages[0].entered, funnel.steps[0].entered) == (3, 3)
    assert (outcomes.pipelines[0].won, outcomes.repeat.whole) == (1, 1)
    on(path, "2026-11-21", lambda book: book.records.delete(*book.records.get("c2")))
    assert figures(path)[0].pipelines[0].stages[0].entered == 2
    for _act in range(2):
        on(path, "2026-11-21", lambda book: book.history.undo())
    assert figures(path) == before


def test_touches_with_whoever_was_found_unfit_are_time_wasted(path: Path) -> None:
    on(path, "2026-09-01", lambda book: add(book, "Uwe"))
    on(path, "2026-09-01", lambda book: add(book, "Eva"))
    for day in ("2026-09-02", "2026-09-03"):
        on(path, day, lambda book: book.interactions.log(1, "talked"))
        on(path, day, lambda book: book.interactions.log(2, "talked"))
    on(path, "2026-09-03", lambda book: book.standing.unfit(book.refs.get_contact("c1").contact, "moved away"))
    on(path, "2026-09-04", lambda book: book.interactions.log(1, "they called", direction="in"))
    assert (figures(path)[1].wasted, figures(path)[1].unfit) == (2, 1)
    with open_book(path) as book:
        assert book.reports.outcomes(book.reports.scope("outcomes", "2026-09-04")).unfit == 0
        assert book.reports.outcomes(book.reports.scope("outcomes", pipeline="sales")).unfit is None


ENTERED = """
WITH way AS (
  SELECT deal_move.id, deal_id, deal_move.stage_id, deal_move.state, moved_on
  FROM deal_move JOIN deal ON deal.id = deal_id WHERE deal.deleted_at IS NULL
), entry AS (
  SELECT here.id AS stage_id, deal_id, min(way.id) AS move_id
  FROM stage AS here JOIN stage AS there ON there.pipeline_id = here.pipeline_id JOIN way ON way.stage_id = there.id
  WHERE there.position >= here.position OR way.state = 'won' GROUP BY here.id, deal_id
), fate AS (
  SELECT entry.stage_id, deal.state, now.position - here.position AS further, way.moved_on, amount_minor, currency
  FROM entry JOIN deal ON deal.id = entry.deal_id JOIN way ON way.id = move_id
  JOIN stage AS here ON here.id = entry.stage_id JOIN stage AS now ON now.id = deal.stage_id
)
SELECT stage_id, count(*), sum(state = 'won' OR further > 0), sum(state <> 'won' AND further < 0),
  sum(state = 'lost' AND further = 0), sum(state = 'open' AND further = 0),
  sum(CASE WHEN currency = 'EUR' THEN amount_minor ELSE 0 END)
FROM fate WHERE moved_on BETWEEN :first AND :last GROUP BY stage_id ORDER BY stage_id
"""
"""The funnel, worked out by SQLite alone from the definition in docs/figures.md."""


def wander(book: Book, random: Random) -> None:
    """Do something with deals that a seller may do."""
    there = book.database.read("SELECT id, state FROM deal WHERE deleted_at IS NULL")
    number, state = random.choice(there) if there else (0, "")
    if not there or random.random() < 0.3:
        stage = random.choice(["", "", "presentation", "objections"])
        opened(book, random.randint(1, 4), "Something", random.choice(["", "100eur", "2500eur", "900thb"]), stage)
    elif state != "open":
        book.deals.reopen(deal(book, number))
    elif random.random() < 0.3:
        book.closing.win(deal(book, number))
    elif random.random() < 0.3:
        lost(book, number)
    else:
        moved(book, number, f"e{random.randint(1, 4)}")


@pytest.mark.parametrize("seed", range(3))
def test_sqlite_alone_comes_to_the_same_figures(path: Path, seed: int) -> None:
    random = Random(seed)
    for name in ("Nora", "Bo", "Ana", "Eva"):
        on(path, "2026-09-01", partial(add, line=name))
    days = sorted(f"2026-{random.randint(9, 11):02}-{random.randint(1, 20):02}" for _ in range(60))
    for day in days:
        on(path, day, lambda book: wander(book, random))
    for first, last in (("1900-01-01", "2200-12-31"), ("2026-10-01", "2026-10-31")):
        with closing(sqlite3.connect(path)) as connection:
            plain = connection.execute(ENTERED, {"first": first, "last": last}).fetchall()
            closed = connection.execute(
                "SELECT count(*) FILTER (WHERE state = 'won'), count(*) FILTER (WHERE state = 'lost') FROM deal"
                " WHERE closed_on BETWEEN :first AND :last",
                {"first": first, "last": last},
            ).fetchone()
        with open_book(path) as book:
            funnel = book.reports.funnel(book.reports.scope("funnel", first, last))
            outcomes = book.reports.outcomes(book.reports.scope("outcomes", first, last))
        assert [
            (
                one.stage.id,
                one.entered,
                one.advanced,
                one.went_back,
                one.lost,
                one.still_there,
                sum(value.minor for value in one.values if value.currency == "EUR"),
            )
            for pipeline in funnel.pipelines
            for one in pipeline.stages
            if one.entered
        ] == plain
        assert [(one.won, one.lost) for one in outcomes.pipelines] == [closed][: any(closed)]

"""What is behind a figure: exactly the records it was counted from, whatever the book went through."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings

from prospectr.book import Book
from prospectr.book.clock import parse_clock
from prospectr.book.demo import make_demo
from prospectr.core.behind import Behind, RowNotFoundError, find_behind
from prospectr.core.deal import DealCard, expected, odds_of
from prospectr.core.errors import ProspectrError
from prospectr.core.report import KINDS
from prospectr.present import activity, coach, forecast, funnel, goal, outcomes, yields
from prospectr.present.view import Block, Line, Table
from prospectr.settings import load_settings
from tests.book.counted import hold_behind
from tests.book.shelf import add, open_book
from tests.book.test_figures_together import ACTS, FIRST_DAY, STEPS, begin, stand_on

TODAY = "2026-11-21"
ROOMS = {
    "funnel": funnel,
    "forecast": forecast,
    "activity": activity,
    "sources": yields,
    "outcomes": outcomes,
    "coach": coach,
}


@pytest.fixture
def demo(home: Path) -> Iterator[Book]:
    """Open the sample book."""
    home.mkdir(parents=True, exist_ok=True)
    with closing(Book(make_demo(load_settings(os.environ), parse_clock(TODAY)), parse_clock(TODAY))) as book:
        yield book


@pytest.mark.parametrize(
    "asked", [{}, {"since": "30d"}, {"period": "2026-Q4"}, {"since": "2026-10-01", "until": "eom"}]
)
def test_behind_every_row_of_the_sample_book_are_as_many_as_it_says(demo: Book, asked: dict[str, str]) -> None:
    assert hold_behind(demo, **asked) > 40


@given(steps=STEPS)
@settings(max_examples=10, phases=[Phase.generate])
def test_behind_every_row_are_as_many_as_it_says_whatever_was_done(steps: list[tuple[str, int, int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder, open_book(Path(folder) / "book.db") as book:
        day = FIRST_DAY
        stand_on(book, day)
        begin(book)
        for name, one, other, days in steps:
            try:
                ACTS[name](book, one, other)
            except ProspectrError:
                continue
            day += timedelta(days=days)
            stand_on(book, day)
        hold_behind(book)
        hold_behind(book, period="2026-10")


def test_every_line_that_opens_something_opens_what_there_is(demo: Book) -> None:
    opened = 0
    for kind in KINDS:
        scope = demo.reports.scope(kind)
        for report, row in rows_opened(
            ROOMS[kind].blocks(getattr(demo.reports, kind)(scope), date.fromisoformat(TODAY))
        ):
            assert report == kind
            assert demo.behind.of_report(scope, row).count, (kind, row)
            opened += 1
    for report, row in rows_opened(goal.blocks(demo.goals.current(), date.fromisoformat(TODAY))):
        assert report == "goal"
        assert demo.behind.of_goal(row).count, row
        opened += 1
    assert opened > 60


def rows_opened(blocks: list[Block]) -> Iterator[tuple[str, str]]:
    """Give the report and the row of whatever the cells of a page open."""
    for block in blocks:
        rows = block.rows if isinstance(block, Table) else (block.cells,) if isinstance(block, Line) else ()
        for cell in (cell for row in rows for cell in row if cell.opens):
            found = find_behind(cell.opens)
            assert found
            yield found


def test_the_money_of_a_row_is_that_of_the_deals_behind_it(demo: Book) -> None:
    scope = demo.reports.scope("forecast")
    for one in demo.reports.forecast(scope).pipelines:
        for month in one.months:
            behind = demo.behind.of_report(scope, f"l{one.pipeline.id}.{month.month}.{month.currency}")
            assert worth(behind, "won") == month.won_minor
            assert brings(behind, "expected") == month.expected_minor
    scope = demo.reports.scope("sources")
    for source in demo.reports.sources(scope).sources:
        for currency, minor in source.won.items():
            row = f"s{source.source.id}" if source.source else "none"
            assert worth(demo.behind.of_report(scope, f"{row}.{currency}"), "won") == minor
    for report in demo.goals.reports():
        behind = demo.behind.of_goal(f"g{report.goal.id}")
        assert worth(behind, "won") == report.won_minor
        assert brings(behind, "expected") == report.expected_minor


def deals_of(behind: Behind, name: str) -> list[DealCard]:
    return [card for part in behind.parts if part.name == name for card in part.cards if isinstance(card, DealCard)]


def worth(behind: Behind, name: str) -> int:
    return sum(card.deal.amount_minor or 0 for card in deals_of(behind, name))


def brings(behind: Behind, name: str) -> int:
    return sum(expected(card.deal.amount_minor or 0, odds_of(card.deal, card.stage)) for card in deals_of(behind, name))


@pytest.mark.parametrize(("stage", "booked", "rule"), [("closing", 0, "closing-heavy"), ("needs", 4, "meeting-heavy")])
def test_behind_an_advice_that_names_nobody_is_what_it_counted(book: Book, stage: str, booked: int, rule: str) -> None:
    for number in range(5):
        step = "next:meet mon" if number < booked else ""
        add(book, f"Guest Nr{number} deal:sign {100 + number} stage:{stage} {step}")
    scope = book.reports.scope("coach")
    assert rule in [finding.rule for finding in book.reports.coach(scope).findings]
    hold_behind(book)


def test_behind_many_meetings_and_few_sales_are_the_meetings(book: Book) -> None:
    for number in range(11):
        card = add(book, f"Guest Nr{number}")
        book.interactions.log(card.contact.id, "talked", kind="meet")
    scope = book.reports.scope("coach")
    behind = book.behind.of_report(scope, "closing-skill")
    assert [(part.name, len(part.ids)) for part in behind.parts] == [("held", 11), ("won", 0)]
    hold_behind(book)


def test_a_row_goes_by_the_name_of_what_it_is_about(demo: Book) -> None:
    for kind, row, name in (
        ("funnel", "clos", "Closing"),
        ("sources", "FAIR", "fair"),
        ("outcomes", "price", "price"),
    ):
        scope = demo.reports.scope(kind)  # type: ignore[arg-type]
        behind = demo.behind.of_report(scope, row)
        assert (behind.name, bool(behind.count)) == (name, True)


def test_only_so_many_are_read_and_all_are_counted(demo: Book) -> None:
    scope = demo.reports.scope("sources")
    behind = demo.behind.of_report(scope, "all", 5)
    assert behind.count == demo.reports.sources(scope).total.reached.leads
    assert sum(len(part.cards) for part in behind.parts) == 5


@pytest.mark.parametrize(
    ("kind", "row"), [("activity", "yesterday"), ("coach", "nonsense"), ("forecast", "l1.never"), ("goal", "g99")]
)
def test_a_row_that_is_none_is_refused(demo: Book, kind: str, row: str) -> None:
    def read() -> Behind:
        if kind == "goal":
            return demo.behind.of_goal(row)
        return demo.behind.of_report(demo.reports.scope(kind), row)  # type: ignore[arg-type]

    with pytest.raises(RowNotFoundError) as refused:
        read()
    assert row in refused.value.message
    assert "--json" in refused.value.hints[0]


def test_what_is_deleted_is_behind_nothing(demo: Book) -> None:
    for card in demo.contacts.cards(limit=20):
        demo.records.delete("contact", card.contact)
    hold_behind(demo)

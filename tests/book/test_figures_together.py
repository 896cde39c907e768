"""The figures of all reports, held against each other and against the rows, along random ways through a book.

Whatever is done, no report loses a deal, sums in two currencies stay apart,
and undoing brings every figure back to what it was.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from prospectr.book import Book
from prospectr.book.clock import parse_clock
from prospectr.core.answering import AnswerGiven
from prospectr.core.deal import Deal
from prospectr.core.errors import ProspectrError
from prospectr.core.forecast import Apart, Month
from prospectr.core.funnel import StageFigures
from prospectr.core.money import Money
from prospectr.core.period import ALL_TIME
from prospectr.core.pipeline import Pipeline
from prospectr.core.report import KINDS
from prospectr.store.errors import UndoConflictError
from tests.book.shelf import TRACES, add, open_book

YES = AnswerGiven(value="yes")
FIRST_DAY = date(2026, 9, 28)
AMOUNTS = ("", "0.15 eur", "1234.55 eur", "90001 jpy", "10.5 kwd", "333 eur")
ODDS = ("", "0", "33", "100")


class Row(NamedTuple):
    """A deal that counts, as it lies in the file."""

    id: int
    state: str
    pipeline: int
    minor: int | None
    currency: str | None
    odds: int
    closed_on: str | None


def rows_of(book: Book) -> list[Row]:
    """Read the deals that are not deleted, of contacts that are not."""
    found = book.database.read(
        "SELECT deal.id, deal.state, pipeline_id, amount_minor, currency, coalesce(deal.odds, stage.odds), closed_on"
        " FROM deal, stage, contact WHERE stage.id = deal.stage_id AND contact.id = deal.contact_id"
        " AND deal.deleted_at IS NULL AND contact.deleted_at IS NULL"
    )
    return [Row(*row) for row in found]


def worth(rows: Iterable[Row]) -> dict[str, int]:
    """Add up what deals are worth, by currency."""
    return summed((row.currency, row.minor or 0) for row in rows if row.currency)


def expected(rows: Iterable[Row]) -> dict[str, int]:
    """Add up what is expected of deals, each rounded half up, by currency."""
    return summed((row.currency, (2 * (row.minor or 0) * row.odds + 100) // 200) for row in rows if row.currency)


def summed(amounts: Iterable[tuple[str, int]]) -> dict[str, int]:
    sums: Counter[str] = Counter()
    for currency, minor in amounts:
        sums[currency] += minor
    return {currency: minor for currency, minor in sums.items() if minor}


def said(*several: Iterable[Money]) -> dict[str, int]:
    return summed((money.currency, money.minor) for amounts in several for money in amounts)


def hold_laws(book: Book) -> None:
    """Hold what the reports, the board and the goals say against the rows, and so against each other."""
    rows = rows_of(book)
    for entry in book.pipelines.all():
        of = entry.pipeline.id
        hold_open(book, entry.pipeline, [row for row in rows if row.pipeline == of and row.state == "open"])
        hold_closed(book, entry.pipeline, [row for row in rows if row.pipeline == of and row.state != "open"])
    won = [row for row in rows if row.state == "won"]
    sources = book.reports.sources(book.reports.scope("sources"))
    assert [(sources.total.reached.leads,)] == book.database.read(
        "SELECT count(*) FROM contact WHERE deleted_at IS NULL"
    )
    assert sum(part.reached.leads for part in sources.directions) == sources.total.reached.leads
    assert summed(sources.total.won.items()) == worth(won)
    assert sources.total.won_without_value == sum(row.currency is None for row in won)
    assert summed(item for part in sources.sources for item in part.costs.items()) == dict(sources.total.costs)
    for report in book.goals.reports():
        goal = report.goal
        first, last = goal.from_on.isoformat(), goal.until_on.isoformat()
        here = [row for row in won if row.pipeline == goal.pipeline_id and first <= (row.closed_on or "") <= last]
        assert report.won_minor == worth(here).get(goal.currency, 0)
        assert report.unvalued == sum(row.currency is None for row in here)


def hold_open(book: Book, pipeline: Pipeline, rows: list[Row]) -> None:
    """The funnel and the board have every open deal, and months, apart and beyond add up to them."""
    stages = funnel_of(book, pipeline)
    assert sum(figures.still_there for figures in stages) == len(rows)
    tally = book.board.read(pipeline).open
    assert tally.count == len(rows)
    assert said(total.amount for total in tally.totals) == worth(rows)
    assert said(total.expected for total in tally.totals if total.expected) == expected(rows)
    for period in ("", "2026-11"):
        scope = book.reports.scope("forecast", pipeline=f"l{pipeline.id}", period=period)
        (made,) = book.reports.forecast(scope).pipelines
        assert made.open_deals == len(rows)
        assert made.open_deals == sum(month.open_deals for month in made.months) + len(made.apart) + made.beyond
        assert said(made.values) == worth(rows)
        assert said(made.expected) == expected(rows)
        parts: list[Month | Apart] = [*made.months, *(one for one in made.apart if one.currency)]
        brought = [Money(part.expected_minor, part.currency or "") for part in parts]
        assert said(brought, made.beyond_expected) == said(made.expected)
        by_own_odds = [Money(part.own_minor, part.currency or "") for part in parts]
        assert said(by_own_odds, made.beyond_own) == said(made.own)


def hold_closed(book: Book, pipeline: Pipeline, rows: list[Row]) -> None:
    """The funnel, the board and the outcomes have every closed deal, and the reasons for losing add up."""
    won, lost = ([row for row in rows if row.state == state] for state in ("won", "lost"))
    stages = funnel_of(book, pipeline)
    assert sum(figures.lost for figures in stages) == len(lost)
    assert all(figures.advanced >= len(won) for figures in stages if not figures.stage.deleted_at)
    board = book.board.read(pipeline, ALL_TIME)
    assert (board.won.count, board.lost.count) == (len(won), len(lost))
    assert said(total.amount for total in board.won.totals) == worth(won)
    made = book.reports.outcomes(book.reports.scope("outcomes", pipeline=f"l{pipeline.id}")).pipelines
    assert len(made) == bool(rows)
    if not made:
        return
    (outcomes,) = made
    assert (outcomes.won, outcomes.lost) == (len(won), len(lost))
    assert (said(outcomes.worth_won.values), said(outcomes.worth_lost.values)) == (worth(won), worth(lost))
    assert sum(one.rate.part for one in outcomes.reasons) == len(lost)
    assert said(*(one.worth.values for one in outcomes.reasons)) == worth(lost)


def funnel_of(book: Book, pipeline: Pipeline) -> Sequence[StageFigures]:
    """Return the figures of the stages of a pipeline; none where no deal ever entered one."""
    made = book.reports.funnel(book.reports.scope("funnel", pipeline=f"l{pipeline.id}")).pipelines
    return made[0].stages if made else ()


def figures(book: Book) -> dict[str, Any]:
    """Return every figure there is, by what shows it."""
    reports = book.reports
    return {
        **{kind: bare(getattr(reports, kind)(reports.scope(kind))) for kind in KINDS},
        "goals": bare(book.goals.reports()),
        "board": [bare(book.board.read(entry.pipeline)) for entry in book.pipelines.all()],
    }


def bare(value: Any) -> Any:
    """Take a record apart, leaving out how often its row was written, and when last."""
    if is_dataclass(value):
        kept = (field.name for field in fields(value) if field.name not in TRACES)
        return {name: bare(getattr(value, name)) for name in kept}
    if isinstance(value, Mapping):
        return {key: bare(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [bare(each) for each in value]
    return value


def pick(book: Book, table: str, number: int, where: str = "deleted_at IS NULL") -> Any:
    """Return one of the records of a table, picked by a number; a refusal where there is none."""
    there = [found for (found,) in book.database.read(f"SELECT id FROM {table} WHERE {where} ORDER BY id")]
    if not there:
        raise ProspectrError("There is none.")
    ref = f"{'clde'[('contact', 'pipeline', 'deal', 'stage').index(table)]}{there[number % len(there)]}"
    return book.records.get(ref, deleted="NOT NULL" in where)[1]


def open_deal(book: Book, number: int) -> Deal:
    found = pick(book, "deal", number, "deleted_at IS NULL AND state = 'open'")
    assert isinstance(found, Deal)
    return found


def offer(book: Book, one: int, other: int, *, is_sale: bool = False) -> Any:
    close = "" if is_sale or other % 3 == 0 else (book.clock.today() + timedelta(days=other)).isoformat()
    stage = f"e{pick(book, 'stage', one).id}"
    return book.deals.parse_offer("Website", AMOUNTS[other % 6], stage=stage, close=close, odds=ODDS[one % 4])


def bring_back(book: Book, one: int, other: int) -> None:
    table = ("deal", "contact", "stage", "pipeline")[other % 4]
    book.records.undelete(table, pick(book, table, one, "deleted_at IS NOT NULL"))


def take_away(book: Book, one: int, other: int) -> None:
    table = ("deal", "contact")[other % 2]
    book.records.delete(table, pick(book, table, one))


def lose(book: Book, one: int, other: int) -> None:
    book.closing.lose(open_deal(book, one), book.reasons.get(("price", "not now", "competitor")[other % 3]))


def move(book: Book, one: int, other: int) -> None:
    """Move a deal anywhere: on, over others, back, or into another pipeline."""
    book.deals.move(open_deal(book, one), pick(book, "stage", other))


def edit(book: Book, one: int, other: int) -> None:
    changes = {"odds": ODDS[other % 4]} if other % 2 else {"amount": AMOUNTS[other % 6]}
    book.deals.edit(pick(book, "deal", one), changes)


def set_odds(book: Book, one: int, other: int) -> None:
    book.stages.edit(pick(book, "stage", one), {"odds": str(other)})


def empty_stage(book: Book, one: int, other: int) -> None:
    book.stages.delete(pick(book, "stage", one), f"e{pick(book, 'stage', other).id}")


def talk(book: Book, one: int, other: int) -> None:
    book.interactions.log(pick(book, "contact", one).id, "hello", kind="call", direction=("in", "out")[other % 2])


def aim(book: Book, one: int, other: int) -> None:
    pipeline = f"l{pick(book, 'pipeline', one).id}"
    book.goals.set(("2026-10", "2026-11", "2026-Q4")[other % 3], f"{10 * other + 50} eur", pipeline=pipeline)


def qualify(book: Book, one: int, other: int) -> None:
    asked = (("need", "interest", "fit"), ("market", "budget", "authority"))[other % 2]
    book.qualification.answer(pick(book, "contact", one).id, dict.fromkeys(asked, YES))


ACTS: dict[str, Callable[[Book, int, int], object]] = {
    "add": lambda book, one, other: add(
        book, f"Guest{one} Nr{other} {('', 'source:fair', 'source:referral')[one % 3]}"
    ),
    "qualify": qualify,
    "talk": talk,
    "open": lambda book, one, other: book.deals.add(pick(book, "contact", one).id, offer(book, one, other)),
    "move": move,
    "win": lambda book, one, _other: book.closing.win(open_deal(book, one)),
    "lose": lose,
    "sell": lambda book, one, other: book.closing.sell(
        pick(book, "contact", one).id, offer(book, one, other, is_sale=True)
    ),
    "reopen": lambda book, one, _other: book.deals.reopen(
        pick(book, "deal", one, "deleted_at IS NULL AND state <> 'open'")
    ),
    "edit": edit,
    "delete": take_away,
    "undelete": bring_back,
    "add-stage": lambda book, one, other: book.stages.add(f"Stage {other}", after=f"e{pick(book, 'stage', one).id}"),
    "move-stage": lambda book, one, other: book.stages.move(
        pick(book, "stage", one), after=f"e{pick(book, 'stage', other).id}"
    ),
    "delete-stage": empty_stage,
    "odds": set_odds,
    "add-pipeline": lambda book, one, _other: book.pipelines.add(f"Row {one}", "Alpha, Beta, Gamma"),
    "delete-pipeline": lambda book, one, other: book.pipelines.delete(
        pick(book, "pipeline", one), f"e{pick(book, 'stage', other).id}"
    ),
    "aim": aim,
}
OFTEN = ("open", "open", "move", "move", "move", "win", "win", "lose", "sell", "reopen", "undelete", "qualify")
STEPS = st.lists(
    st.tuples(st.sampled_from((*OFTEN, *ACTS)), st.integers(0, 30), st.integers(0, 30), st.integers(0, 5)),
    min_size=10,
    max_size=16,
)


def stand_on(book: Book, day: date) -> None:
    book.clock = parse_clock(f"{day.isoformat()}T12:00")


def begin(book: Book) -> None:
    """Write what every way begins with: people from two sources that cost something, deals, and a goal."""
    for name in ("fair", "referral"):
        book.sources.add(name)
        book.sources.cost(book.sources.get(name), "99.99 eur", month="2026-10")
    for line in ("Ana source:fair", "Bo", "สมชาย source:referral"):
        add(book, line)
    for number in range(4):
        ACTS["open"](book, number, 2 * number + 1)
    ACTS["aim"](book, 0, 1)


@given(steps=STEPS)
@settings(max_examples=10, phases=[Phase.generate])
def test_no_report_loses_a_deal_and_undoing_brings_every_figure_back(steps: list[tuple[str, int, int, int]]) -> None:
    """figures.md: entered = moved on + went back + lost + still there; months, apart and beyond are the pipeline.

    No sum is of two currencies, undoing brings every figure back to what it
    was, and undoing something in the middle, where it is not refused, loses nothing either.
    """
    with tempfile.TemporaryDirectory() as folder, open_book(Path(folder) / "book.db") as book:
        day = FIRST_DAY
        stand_on(book, day)
        begin(book)
        now, last = figures(book), book.history.operations(1)[0].id
        done: list[tuple[int, date, dict[str, Any], dict[str, Any]]] = []
        for name, one, other, days in steps:
            try:
                ACTS[name](book, one, other)
            except ProspectrError:
                continue
            hold_laws(book)
            before, now, number = now, figures(book), book.history.operations(1)[0].id
            if number != last:
                done.append((number, day, before, now))
            last = number
            if days:
                day += timedelta(days=days)
                stand_on(book, day)
                now = figures(book)
        for number, when, before, _after in reversed(done):
            stand_on(book, when)
            assert [undone.id for undone in book.history.undo()] == [number]
            assert changed(before, figures(book)) == []
        for number, when, _before, after in done:
            stand_on(book, when)
            assert [again.id for again in book.history.redo()] == [number]
            assert changed(after, figures(book)) == []
        for number, *_figures in done:
            try:
                book.history.undo_operation(number)
            except UndoConflictError:
                continue
            hold_laws(book)


def changed(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
    """Name what shows another figure now."""
    return [name for name in before if before[name] != after[name]]

"""What became of closed deals, checked by hand: win rate, reasons, time to close, sizes, who came again."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.figures import Rate
from prospectr.core.money import Money
from prospectr.core.outcomes import ClosedRow, Outcomes, PipelineOutcomes, Spans, Worth, add_up
from prospectr.core.period import ALL_TIME, Period, parse_month
from prospectr.core.pipeline import LostReason, Pipeline

SALES, RECRUIT = (
    Pipeline(id=number, slug=name.lower(), name=name, folded_name=name.lower(), position=number)
    for number, name in enumerate(("Sales", "Recruit"), 1)
)
PRICE, NOT_NOW = (
    LostReason(id=number, slug=name.replace(" ", "-"), name=name, folded_name=name, position=number)
    for number, name in enumerate(("price", "not now"), 1)
)


def won(contact: int, opened: str, closed: str, minor: int | None = None, currency: str = "EUR") -> ClosedRow:
    return contact, 1, "won", opened, closed, minor, currency if minor is not None else None, None, "2026-08-01"


def lost(contact: int, opened: str, closed: str, reason: int | None = 1, minor: int | None = None) -> ClosedRow:
    return contact, 1, "lost", opened, closed, minor, "EUR" if minor is not None else None, reason, "2026-08-01"


def add(*closed: ClosedRow, period: Period = ALL_TIME, spent: tuple[int, ...] | None = ()) -> Outcomes:
    """Add deals up in the order they were closed."""
    in_order = sorted(closed, key=lambda row: row[4])
    return add_up(period, (SALES, RECRUIT), (PRICE, NOT_NOW), in_order, spent)


def sales(*closed: ClosedRow) -> PipelineOutcomes:
    (only,) = add(*closed).pipelines
    return only


def test_the_win_rate_is_of_the_deals_that_were_closed() -> None:
    figures = sales(
        won(1, "2026-09-01", "2026-09-11"), lost(2, "2026-09-01", "2026-09-04"), lost(3, "2026-09-01", "2026-09-05")
    )
    assert (figures.won, figures.lost) == (1, 2)
    assert (figures.win_rate, figures.win_rate.percent) == (Rate(part=1, whole=3), 33)
    assert figures.loss_rate.percent == 67


def test_time_to_close_is_from_the_day_it_was_opened_mean_and_median() -> None:
    figures = sales(
        won(1, "2026-09-01", "2026-09-11"),
        won(2, "2026-09-01", "2026-09-04"),
        won(3, "2026-09-01", "2026-09-05"),
        won(4, "2026-09-01", "2026-09-01"),
        lost(5, "2026-09-01", "2026-09-08"),
    )
    assert figures.days_to_win == Spans(count=4, mean_tenths=43, median=4)  # 10, 3, 4, 0: mean 4.25, middle 3.5
    assert figures.days_to_lose == Spans(count=1, mean_tenths=70, median=7)


def test_sizes_are_of_each_currency_by_itself() -> None:
    figures = sales(
        won(1, "2026-09-01", "2026-09-11", 1000),
        won(2, "2026-09-01", "2026-09-12", 2001),
        won(3, "2026-09-01", "2026-09-13", 90000, "JPY"),
        won(4, "2026-09-01", "2026-09-14"),
        lost(5, "2026-09-01", "2026-09-15", minor=7777),
    )
    euro, yen = figures.sizes
    assert (euro.count, euro.mean, euro.median) == (2, Money(1501, "EUR"), Money(1501, "EUR"))
    assert (euro.smallest, euro.largest) == (Money(1000, "EUR"), Money(2001, "EUR"))
    assert (yen.count, yen.mean) == (1, Money(90000, "JPY"))
    assert figures.worth_won == Worth(values=(Money(3001, "EUR"), Money(90000, "JPY")), unvalued=1)
    assert figures.worth_lost == Worth(values=(Money(7777, "EUR"),), unvalued=0)


def test_reasons_for_losing_stand_with_how_many_and_what_was_lost_the_most_frequent_first() -> None:
    figures = sales(
        lost(1, "2026-09-01", "2026-09-11", 1, 500),
        lost(2, "2026-09-01", "2026-09-12", 2, 700),
        lost(3, "2026-09-01", "2026-09-13", 2),
        lost(4, "2026-09-01", "2026-09-14", None),
    )
    assert [(one.reason, one.rate.part, one.rate.whole, one.rate.percent) for one in figures.reasons] == [
        (NOT_NOW, 2, 4, 50),
        (PRICE, 1, 4, 25),
        (None, 1, 4, 25),
    ]
    assert figures.reasons[0].worth == Worth(values=(Money(700, "EUR"),), unvalued=1)


def test_who_bought_twice_came_again() -> None:
    """A customer who bought in the period came again where an earlier purchase is known [0]."""
    rows = (won(1, "2026-09-01", "2026-09-11"), won(1, "2026-10-01", "2026-10-11"), won(2, "2026-10-01", "2026-10-12"))
    assert add(*rows).repeat == Rate(part=1, whole=2)
    assert add(*rows, period=parse_month("2026-10")).repeat == Rate(part=1, whole=2)
    assert add(*rows[:1], period=parse_month("2026-09")).repeat == Rate(part=0, whole=1)


def test_time_to_the_first_win_counts_from_the_day_they_came_as_a_lead() -> None:
    rows = (won(1, "2026-09-01", "2026-08-11"), won(1, "2026-10-01", "2026-10-11"), won(2, "2026-10-01", "2026-08-12"))
    assert add(*rows).to_first_win == Spans(count=2, mean_tenths=105, median=11)  # 10 and 11 days
    assert add(*rows, period=parse_month("2026-10")).to_first_win == Spans(count=0, mean_tenths=None, median=None)


def test_time_wasted_is_the_touches_with_whoever_was_found_unfit() -> None:
    outcomes = add(spent=(3, 0, 4))
    assert (outcomes.wasted, outcomes.unfit) == (7, 3)
    of_one_pipeline = add(spent=None)
    assert (of_one_pipeline.wasted, of_one_pipeline.unfit) == (None, None)


def test_nothing_closed_is_no_figure() -> None:
    outcomes = add()
    assert outcomes.pipelines == ()
    assert (outcomes.repeat.percent, outcomes.to_first_win.median) == (None, None)


DAYS = st.dates(date(2026, 8, 1), date(2026, 11, 21))
ROWS = st.lists(
    st.builds(
        lambda contact, pipeline, state, days, minor, currency, reason: (
            contact,
            pipeline,
            state,
            min(days).isoformat(),
            max(days).isoformat(),
            minor,
            currency if minor is not None else None,
            reason if state == "lost" else None,
            "2026-08-01",
        ),
        st.integers(1, 4),
        st.integers(1, 2),
        st.sampled_from(["won", "lost"]),
        st.tuples(DAYS, DAYS),
        st.none() | st.integers(0, 10**9),
        st.sampled_from(["EUR", "JPY", "KWD"]),
        st.none() | st.integers(1, 2),
    ),
    max_size=25,
)


@given(ROWS)
def test_every_closed_deal_is_won_or_lost_and_every_lost_one_has_one_reason(rows: list[ClosedRow]) -> None:
    outcomes = add(*rows)
    assert sum(one.won + one.lost for one in outcomes.pipelines) == len(rows)
    for one in outcomes.pipelines:
        assert sum(reason.rate.part for reason in one.reasons) == one.lost
        assert sum(sizes.count for sizes in one.sizes) + one.worth_won.unvalued == one.won
        of_reasons: dict[str, int] = {}
        for reason in one.reasons:
            for value in reason.worth.values:
                of_reasons[value.currency] = of_reasons.get(value.currency, 0) + value.minor
        assert of_reasons == {value.currency: value.minor for value in one.worth_lost.values}


@given(ROWS)
def test_the_months_add_up_to_the_whole(rows: list[ClosedRow]) -> None:
    def wins(outcomes: Outcomes) -> int:
        return sum(one.won for one in outcomes.pipelines)

    months = [parse_month(f"2026-{month:02}") for month in range(8, 12)]
    parts = [add(*(row for row in rows if row[4] <= m.until_on.isoformat()), period=m) for m in months]
    assert sum(map(wins, parts)) == wins(add(*rows))
    assert sum(part.to_first_win.count for part in parts) == add(*rows).to_first_win.count

"""The funnel: what entered a stage, and what became of it; checked by hand and on ways of any kind.

docs/figures.md, "Funnel", is the definition; the ways here are written out day by day.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.figures import Rate
from prospectr.core.funnel import MoveRow, PipelineFigures, StageFigures, climb, follow
from prospectr.core.money import Money
from prospectr.core.period import ALL_TIME, Period, parse_month
from prospectr.core.pipeline import Pipeline, Stage
from prospectr.core.record import NOT_KEPT_YET

BEGIN = date(2026, 9, 1)
SALES = Pipeline(id=1, slug="sales", name="Sales", folded_name="sales", position=1)
RECRUIT = Pipeline(id=2, slug="recruit", name="Recruit", folded_name="recruit", position=2)


def stage(number: int, position: int, *, pipeline: int = 1, removed: bool = False) -> Stage:
    return Stage(
        id=number,
        pipeline_id=pipeline,
        slug=f"stage-{number}",
        name=f"Stage {number}",
        folded_name=f"stage {number}",
        position=position,
        odds=10,
        idle_days=7,
        deleted_at=NOT_KEPT_YET if removed else None,
    )


STAGES = (*(stage(number, number) for number in range(1, 5)), stage(5, 1, pipeline=2), stage(6, 2, pipeline=2))
Way = list[tuple[int, str, int]]
"""The stage, the state, and how many days after the first of September."""


def moves_of(ways: list[Way]) -> list[MoveRow]:
    return [
        (number, stage_id, state, (BEGIN + timedelta(days)).isoformat())
        for number, way in enumerate(ways, 1)
        for stage_id, state, days in way
    ]


def funnel(
    *ways: Way,
    period: Period = ALL_TIME,
    stages: tuple[Stage, ...] = STAGES,
    values: tuple[tuple[int | None, str | None], ...] = (),
) -> dict[int, StageFigures]:
    """Follow deals, one for each way; return the figures of each stage, by its number."""
    worth = [*values, *[(None, None)] * (len(ways) - len(values))]
    deals = [(number, *value) for number, value in enumerate(worth, 1)]
    found: tuple[PipelineFigures, ...] = follow(period, (SALES, RECRUIT), stages, deals, moves_of([*ways]))
    return {figures.stage.id: figures for pipeline in found for figures in pipeline.stages}


def counts(figures: StageFigures) -> tuple[int, int, int, int, int]:
    return figures.entered, figures.advanced, figures.went_back, figures.lost, figures.still_there


def test_a_deal_goes_on_stage_by_stage_and_is_won() -> None:
    found = funnel([(1, "open", 0), (2, "open", 5), (3, "open", 8), (4, "open", 20), (4, "won", 24)])
    assert [counts(found[number]) for number in range(1, 5)] == [(1, 1, 0, 0, 0)] * 4
    assert [found[number].days for number in range(1, 5)] == [5, 3, 12, 4]


def test_a_stage_that_was_skipped_counts_as_entered_and_left_that_day() -> None:
    found = funnel([(1, "open", 0), (3, "open", 5)])
    assert [counts(found[number]) for number in range(1, 5)] == [
        (1, 1, 0, 0, 0),
        (1, 1, 0, 0, 0),
        (1, 0, 0, 0, 1),
        (0, 0, 0, 0, 0),
    ]
    assert (found[1].days, found[2].days, found[3].days) == (5, 0, None)


def test_a_deal_opened_in_a_later_stage_has_skipped_those_before() -> None:
    found = funnel([(3, "open", 0), (3, "lost", 9)])
    assert [counts(found[number]) for number in (1, 2, 3)] == [(1, 1, 0, 0, 0), (1, 1, 0, 0, 0), (1, 0, 0, 1, 0)]
    assert found[3].days == 9


def test_a_win_passes_the_stages_after_it_and_a_loss_does_not() -> None:
    won, lost = funnel([(2, "open", 0), (2, "won", 3)]), funnel([(2, "open", 0), (2, "lost", 3)])
    assert [counts(won[number])[:2] for number in range(1, 5)] == [(1, 1)] * 4
    assert [counts(lost[number]) for number in range(1, 5)] == [
        (1, 1, 0, 0, 0),
        (1, 0, 0, 1, 0),
        (0, 0, 0, 0, 0),
        (0, 0, 0, 0, 0),
    ]


def test_a_deal_that_went_back_counts_once_in_a_stage_and_its_days_are_those_of_all_its_stays() -> None:
    found = funnel([(1, "open", 0), (2, "open", 4), (1, "open", 10), (2, "open", 12), (3, "open", 13)])
    assert counts(found[1]) == counts(found[2]) == (1, 1, 0, 0, 0)
    assert (found[1].days, found[2].days) == (4 + 2, 6 + 1)
    back = funnel([(1, "open", 0), (2, "open", 4), (3, "open", 6), (1, "open", 10)])
    assert [counts(back[number]) for number in (1, 2, 3)] == [(1, 0, 0, 0, 1), (1, 0, 1, 0, 0), (1, 0, 1, 0, 0)]


def test_a_deal_taken_up_again_is_where_it_stands_now() -> None:
    lost = funnel([(2, "open", 0), (2, "lost", 3), (2, "open", 30)])
    assert counts(lost[2]) == (1, 0, 0, 0, 1)
    won = funnel([(2, "open", 0), (2, "won", 3), (2, "open", 30)])
    assert [counts(won[number]) for number in (2, 3, 4)] == [(1, 0, 0, 0, 1), (1, 0, 1, 0, 0), (1, 0, 1, 0, 0)]
    again = funnel([(2, "open", 0), (2, "lost", 3), (2, "open", 30), (2, "won", 31)])
    assert (counts(again[2]), again[2].days) == ((1, 1, 0, 0, 0), 3 + 1)


def test_the_days_a_deal_was_closed_are_not_days_in_the_stage() -> None:
    found = funnel([(1, "open", 0), (1, "lost", 2), (1, "open", 50), (2, "open", 51)])
    assert found[1].days == 2 + 1


def test_a_deal_that_went_to_another_pipeline_went_back_from_every_stage_of_the_first() -> None:
    found = funnel([(1, "open", 0), (2, "open", 4), (6, "open", 5)])
    assert [counts(found[number]) for number in (1, 2, 5, 6)] == [
        (1, 0, 1, 0, 0),
        (1, 0, 1, 0, 0),
        (1, 1, 0, 0, 0),
        (1, 0, 0, 0, 1),
    ]


def test_only_deals_that_entered_a_stage_in_the_period_count_there() -> None:
    ways: list[Way] = [[(1, "open", 0), (2, "open", 45), (2, "won", 100)], [(1, "open", 40), (1, "lost", 41)]]
    october = funnel(*ways, period=parse_month("2026-10"))
    assert [counts(october[number]) for number in range(1, 5)] == [
        (1, 0, 0, 1, 0),
        (1, 1, 0, 0, 0),
        (0, 0, 0, 0, 0),
        (0, 0, 0, 0, 0),
    ]
    assert funnel(*ways, period=parse_month("2027-10")) == {}


def test_a_stage_that_was_removed_is_listed_while_a_deal_went_through_it_and_never_skipped_into() -> None:
    stages = (stage(1, 1), stage(2, 2, removed=True), stage(3, 2), stage(4, 3))
    found = funnel([(1, "open", 0), (2, "open", 1), (3, "open", 3)], [(1, "open", 0), (4, "open", 2)], stages=stages)
    assert (counts(found[1]), counts(found[2])) == ((2, 2, 0, 0, 0), (1, 1, 0, 0, 0))
    assert (counts(found[3]), counts(found[4])) == ((2, 1, 0, 0, 1), (1, 0, 0, 0, 1))
    assert 2 not in funnel([(1, "open", 0), (4, "open", 2)], stages=stages)


def test_what_entered_is_summed_by_currency_and_what_has_no_value_stands_apart() -> None:
    way: Way = [(1, "open", 0)]
    found = funnel(way, way, way, way, values=((1000, "EUR"), (500, "JPY"), (250, "EUR"), (None, None)))
    assert found[1].values == (Money(1250, "EUR"), Money(500, "JPY"))
    assert found[1].unvalued == 1


def test_a_deal_that_is_deleted_counts_nowhere() -> None:
    assert follow(ALL_TIME, (SALES,), STAGES, [], moves_of([[(1, "open", 0), (1, "won", 2)]])) == ()


def test_six_of_seventeen() -> None:
    went: Way = [(1, "open", 0), (2, "open", 3)]
    found = funnel(*[went] * 6, *[[(1, "open", 0)]] * 11)
    assert (found[1].rate.part, found[1].rate.whole, found[1].rate.percent) == (6, 17, 35)


def test_the_median_of_days_is_over_those_that_left() -> None:
    ways: list[Way] = [[(1, "open", 0), (2, "open", days)] for days in (2, 9, 4, 3)]
    assert funnel(*ways, [(1, "open", 0)])[1].days == 4  # the mean of 3 and 4, half up


@st.composite
def ways(draw: st.DrawFn) -> Way:
    """Give a way as a seller may make one: on, back, over stages, to the other pipeline, closed, taken up again."""
    stage_id, state, days = draw(st.integers(1, 6)), "open", draw(st.integers(0, 60))
    way: Way = [(stage_id, state, days)]
    for _move in range(draw(st.integers(0, 7))):
        days += draw(st.integers(0, 20))
        if state == "open" and draw(st.booleans()):
            state = draw(st.sampled_from(["won", "lost"]))
        elif state == "open":
            stage_id = draw(st.integers(1, 6))
        else:
            state = "open"
        way.append((stage_id, state, days))
    return way


def test_the_funnel_never_loses_a_deal_by_hand() -> None:
    found = funnel(
        [(1, "open", 0), (2, "open", 1), (2, "lost", 2)],
        [(1, "open", 0), (3, "open", 1)],
        [(1, "open", 0), (3, "open", 1), (2, "open", 4)],
        [(1, "open", 0), (1, "won", 4)],
    )
    assert [counts(found[number]) for number in range(1, 5)] == [
        (4, 4, 0, 0, 0),
        (4, 2, 0, 1, 1),
        (3, 1, 1, 0, 1),
        (1, 1, 0, 0, 0),
    ]


@given(st.lists(ways(), min_size=1, max_size=12))
def test_the_funnel_never_loses_a_deal(deals: list[Way]) -> None:
    """Entered is what moved on, went back, was lost or is still there, and each deal is in one stage for good."""
    found = funnel(*deals)
    ends = [way[-1] for way in deals]
    for figures in found.values():
        reached = figures.stage.id
        row = range(1, 5) if reached < 5 else range(5, 7)
        entered = [
            way
            for way in deals
            if any(stage_id in row and (stage_id >= reached or state == "won") for stage_id, state, _ in way)
        ]
        assert figures.entered == len(entered) == sum(counts(figures)[1:])
        assert figures.still_there == sum((end[0], end[1]) == (reached, "open") for end in ends)
        assert figures.lost == sum((end[0], end[1]) == (reached, "lost") for end in ends)
        assert figures.advanced == sum(
            stage_id in row and (state == "won" or stage_id > reached) for stage_id, state, _ in ends
        )
    standing = sum(figures.still_there + figures.lost for figures in found.values())
    assert standing == sum(state != "won" for _, state, _ in ends)


@given(st.lists(ways(), min_size=1, max_size=12))
def test_over_all_time_a_funnel_never_widens(deals: list[Way]) -> None:
    found = funnel(*deals)
    for row in ((1, 2, 3, 4), (5, 6)):
        entered = [found[number].entered for number in row if number in found]
        assert entered == sorted(entered, reverse=True)


@given(st.lists(ways(), min_size=1, max_size=12))
def test_the_months_of_a_funnel_add_up_to_the_whole(deals: list[Way]) -> None:
    """A deal enters a stage once: what entered in each period is, together, what entered at all."""
    whole = funnel(*deals)
    periods = [
        Period(from_on=ALL_TIME.from_on, until_on=date(2026, 9, 30)),
        parse_month("2026-10"),
        Period(from_on=date(2026, 11, 1), until_on=ALL_TIME.until_on),
    ]
    parts = [funnel(*deals, period=period) for period in periods]
    for number, figures in whole.items():
        there = [counts(part[number]) for part in parts if number in part]
        assert tuple(map(sum, zip(*there, strict=True))) == counts(figures)


@given(ways())
def test_a_move_more_takes_no_deal_out_of_a_stage_it_entered_and_counts_it_once_in_any_other(way: Way) -> None:
    """Taken back, it takes the deal out of just those stages that it alone brought it into."""
    for length in range(1, len(way)):
        before, after = funnel(way[:length]), funnel(way[: length + 1])
        stages = {number for number, figures in after.items() if figures.entered}
        assert stages >= {number for number, figures in before.items() if figures.entered}
        assert {figures.entered for figures in after.values()} <= {0, 1}
        stage_id, state, _days = way[length]
        reached = (
            set(SAME_PIPELINE[stage_id]) if state == "won" else {n for n in SAME_PIPELINE[stage_id] if n <= stage_id}
        )
        assert stages == {number for number, figures in before.items() if figures.entered} | reached


SAME_PIPELINE = {number: (1, 2, 3, 4) if number < 5 else (5, 6) for number in range(1, 7)}


@pytest.mark.parametrize(
    ("days", "steps"),
    [
        (("2026-10-01", None, None, None), [(1, 0), (0, 0), (0, 0), (0, 0)]),
        (("2026-10-01", "2026-10-05", None, None), [(1, 1), (1, 0), (0, 0), (0, 0)]),
        (("2026-10-01", None, None, "2026-10-01"), [(1, 1), (1, 1), (1, 1), (1, 0)]),
        (("2026-10-01", "2026-10-05", None, "2026-10-09"), [(1, 1), (1, 1), (1, 1), (1, 0)]),
        (("2026-10-01", None, "2026-10-05", None), [(1, 1), (1, 1), (1, 0), (0, 0)]),
    ],
)
def test_a_later_step_counts_for_those_before_it(
    days: tuple[str, str | None, str | None, str | None], steps: list[tuple[int, int]]
) -> None:
    further = [days] if any(days[1:]) else []
    assert [(step.entered, step.rate.part if step.rate else 0) for step in climb(1, further)] == steps


def test_leads_become_customers() -> None:
    further = [
        ("2026-10-01", "2026-10-05", "2026-10-10", "2026-10-30"),
        ("2026-10-01", "2026-10-04", None, None),
        ("2026-10-10", None, None, "2026-10-12"),
    ]
    lead, prospect, opportunity, customer = climb(10, further)
    assert [step.name for step in (lead, prospect, opportunity, customer)] == [
        "lead",
        "prospect",
        "opportunity",
        "customer",
    ]
    assert (lead.rate, lead.days) == (Rate(part=3, whole=10), 3)  # of 4, 3 and 2 days
    assert (prospect.rate, prospect.days) == (Rate(part=2, whole=3), 3)  # of 5 and 0 days, half up
    assert (opportunity.rate, opportunity.days) == (Rate(part=2, whole=2), 10)  # of 20 and 0 days
    assert (customer.entered, customer.rate, customer.days) == (2, None, None)


def test_a_prospect_known_only_after_they_bought_was_one_on_the_day_they_bought() -> None:
    lead, prospect, *_others = climb(1, [("2026-10-01", "2026-10-20", None, "2026-10-08")])
    assert (lead.days, prospect.days) == (7, 0)

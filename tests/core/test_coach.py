"""The coach: each rule of "Coaching [2]" fires by itself on hand-counted figures, and is silent one short of them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from prospectr.core.coach import (
    Coaching,
    Finding,
    OpenDeal,
    TooLittle,
    authority_unknown,
    closing_heavy,
    closing_skill,
    meeting_heavy,
    no_authority,
    one_large,
    period_before,
    slow,
    sort_out,
    stalled,
    worse_stage,
)
from prospectr.core.figures import Rate
from prospectr.core.money import Money
from prospectr.core.period import ALL_TIME, Period, parse_period

TODAY = date(2026, 11, 21)
NOVEMBER = parse_period("2026-11")
EARLY, LATE = 35, 55


def deal(number: int = 1, odds: int = EARLY, **facts: object) -> OpenDeal:
    """Return an open deal of contact 1, opened and active today, in a stage that allows seven idle days."""
    values: dict[str, object] = {"contact_id": 1, "pipeline_id": 1, "opened_on": TODAY, "active_on": TODAY}
    return OpenDeal(id=number, stage_odds=odds, idle_allowed=7, **(values | facts))  # type: ignore[arg-type]


def deals(early: int, late: int) -> list[OpenDeal]:
    return [deal(number, EARLY if number <= early else LATE) for number in range(1, early + late + 1)]


def only(said: tuple[Finding, ...] | TooLittle) -> Finding:
    assert isinstance(said, tuple)
    (finding,) = said
    return finding


def test_much_to_close_and_no_meeting_booked_means_prospect_more() -> None:
    """[2]: many sales near the close and no appointments call for many cold calls."""
    found = only(closing_heavy(deals(2, 2), booked=0))
    assert found.figures == {"late": Rate(part=2, whole=4), "booked": 0}
    assert closing_heavy(deals(2, 2), booked=1) == ()
    assert closing_heavy(deals(3, 2), booked=0) == (), "2 of 5 are not half"
    assert closing_heavy(deals(0, 3), booked=0) == TooLittle(rule="closing-heavy", have=3, need=4)


def test_many_meetings_and_little_to_close_means_fewer_calls_and_more_research() -> None:
    """[2]: in the opposite case make fewer calls, research, and tailor presentations."""
    found = only(meeting_heavy(deals(3, 1), booked=4))
    assert found.figures == {"late": Rate(part=1, whole=4), "booked": 4}
    assert meeting_heavy(deals(3, 1), booked=3) == ()
    assert meeting_heavy(deals(5, 2), booked=9) == (), "2 of 7 are more than a quarter"
    assert meeting_heavy(deals(3, 0), booked=9) == TooLittle(rule="meeting-heavy", have=3, need=4)


def test_many_meetings_held_and_few_sales_means_closing_skill() -> None:
    """[2]: many appointments of which few become sales call for better closing."""
    assert only(closing_skill(held=10, won=1)).figures == {"held": 10, "won": 1}
    assert closing_skill(held=10, won=2) == (), "one in five is not few"
    assert only(closing_skill(held=11, won=2)).figures == {"held": 11, "won": 2}
    assert closing_skill(held=9, won=0) == TooLittle(rule="closing-skill", have=9, need=10)


def test_touches_spent_on_people_who_cannot_decide() -> None:
    """[2]: make sure that you talk to the one who decides."""
    found = only(no_authority(20, [(7, 3), (9, 1)]))
    assert found.figures == {"touches": Rate(part=4, whole=20), "people": 2}
    assert [(about.contact_id, about.touches) for about in found.about] == [(7, 3), (9, 1)]
    assert no_authority(21, [(7, 3), (9, 1)]) == (), "4 of 21 are less than a fifth"
    assert no_authority(19, [(7, 19)]) == TooLittle(rule="no-authority", have=19, need=20)


def test_deals_in_late_stages_of_which_nobody_knows_who_decides() -> None:
    """[2]: confirm who can buy before the hours go in."""
    late = [
        deal(1, LATE),
        deal(2, LATE, authority="yes"),
        deal(3, LATE, has_decider=True),
        deal(4, LATE, authority="no"),
        deal(5, 50),
    ]
    found = only(authority_unknown([*late, deal(6, 49)]))
    assert (found.figures["deals"], [about.deal_id for about in found.about]) == (Rate(part=2, whole=5), [1, 5])
    assert authority_unknown(late[1:4]) == ()
    assert authority_unknown([deal(6, 49)]) == TooLittle(rule="authority-unknown", have=0, need=1)


def test_a_deal_older_than_one_and_a_half_times_those_won_is_slow() -> None:
    """[3]: older than 1.5 times the median age of won deals; told from five won deals up."""
    won = {1: [4, 30, 15, 8, 16, 14]}
    old, older = (deal(days, opened_on=TODAY - timedelta(days=days)) for days in (21, 22))
    found = only(slow([old, older], won, TODAY))
    assert found.figures == {"deals": Rate(part=1, whole=2), "median_tenths": 145, "won": 6, "limit": 21}
    assert [(about.deal_id, about.days) for about in found.about] == [(22, 22)]
    assert slow([old], won, TODAY) == ()
    assert slow([older], {1: won[1][:4], 2: [1, 2]}, TODAY) == TooLittle(rule="slow", have=4, need=5)
    assert slow([older._replace(pipeline_id=2)], {**won, 2: [1]}, TODAY) == (), "each pipeline has its own median"


def test_a_stalled_deal_calls_for_a_trial_a_demo_or_a_gift() -> None:
    """[2]: when they hesitate, dangle a carrot; idle is longer than the stage allows without a step planned in time."""
    idle = deal(1, active_on=TODAY - timedelta(days=8))
    found = only(stalled([idle, deal(2)], TODAY))
    assert (found.figures, found.about[0].days) == ({"deals": Rate(part=1, whole=2)}, 8)
    assert stalled([idle._replace(active_on=TODAY - timedelta(days=7))], TODAY) == ()
    assert stalled([idle._replace(next_on=TODAY + timedelta(days=7))], TODAY) == ()
    assert stalled([idle._replace(next_on=TODAY + timedelta(days=8))], TODAY) != ()
    assert stalled([idle._replace(is_excused=True), deal(2)], TODAY) == ()
    assert stalled([], TODAY) == TooLittle(rule="stalled", have=0, need=1)


def rates(**counts: tuple[int, int]) -> dict[int, Rate]:
    return {int(stage[1:]): Rate(part=part, whole=whole) for stage, (part, whole) in counts.items()}


def test_the_stage_that_converts_worse_than_your_own_last_period() -> None:
    """[2]: watch your own measures, so that a weakness shows before it shows in the sales."""
    found = only(worse_stage(rates(e1=(5, 10), e2=(4, 10)), rates(e1=(6, 10), e2=(6, 10)), NOVEMBER))
    assert (found.stage_id, found.period, found.figures) == (
        2,
        NOVEMBER,
        {"now": Rate(part=4, whole=10), "before": Rate(part=6, whole=10)},
    )
    assert only(worse_stage(rates(e1=(5, 10)), rates(e1=(6, 10)), NOVEMBER)).stage_id == 1
    assert worse_stage(rates(e1=(51, 100)), rates(e1=(6, 10)), NOVEMBER) == (), "nine points are not ten"
    assert worse_stage(rates(e1=(0, 9), e2=(9, 10)), rates(e1=(10, 10), e2=(9, 10)), NOVEMBER) == ()
    assert worse_stage(rates(e1=(0, 9)), rates(e1=(10, 10)), NOVEMBER) == TooLittle(rule="worse-stage", have=9, need=10)
    assert worse_stage({}, {}, NOVEMBER) == TooLittle(rule="worse-stage", have=0, need=10)


def valued(*amounts: tuple[int, str]) -> list[OpenDeal]:
    return [deal(number, minor=minor, currency=currency) for number, (minor, currency) in enumerate(amounts, start=1)]


def test_one_large_deal_stands_beside_the_two_or_three_small_ones_that_equal_it() -> None:
    """[2]: a very large sale may be worth two or three small ones."""
    eur = [(100, "EUR"), (200, "EUR"), (100, "EUR"), (50, "EUR")]
    found = only(one_large(valued(*eur)))
    assert found.figures == {
        "largest": Money(200, "EUR"),
        "total": Money(450, "EUR"),
        "others": Money(200, "EUR"),
        "count": 2,
        "equal": 2,
    }
    assert [about.deal_id for about in found.about] == [2, 1, 3]
    assert one_large(valued((199, "EUR"), (100, "EUR"), (100, "EUR"))) == ()
    alone = only(one_large(valued((900, "EUR"), (100, "EUR"), (100, "EUR"))))
    assert (alone.figures["equal"], alone.figures["count"], alone.figures["others"]) == (None, 2, Money(200, "EUR"))


def test_the_value_of_two_currencies_is_never_compared() -> None:
    mixed = valued((900, "EUR"), (1, "EUR"), (1, "USD"), (1, "USD"), (0, "USD"))
    assert one_large([*mixed, deal(9)]) == TooLittle(rule="one-large", have=2, need=3)
    both = one_large(valued(*[(minor, currency) for currency in ("USD", "EUR") for minor in (9, 2, 2)]))
    assert isinstance(both, tuple)
    assert [finding.figures["total"] for finding in both] == [Money(13, "EUR"), Money(13, "USD")]


def test_what_every_rule_said_is_sorted_out() -> None:
    lack, finding = TooLittle(rule="slow", have=1, need=5), Finding(rule="stalled", figures={})
    heard = sort_out({"slow": lack, "stalled": (finding,), "one-large": ()})
    assert heard == Coaching(findings=(finding,), too_little=(lack,), quiet=("one-large",))


@pytest.mark.parametrize(
    ("period", "before"),
    [
        (parse_period("2026-11"), Period(from_on=date(2026, 10, 2), until_on=date(2026, 10, 31))),
        (Period(from_on=TODAY, until_on=TODAY), Period(from_on=date(2026, 11, 20), until_on=date(2026, 11, 20))),
        (ALL_TIME, None),
        (Period(from_on=date(1900, 1, 2), until_on=date(1900, 1, 3)), None),
    ],
)
def test_the_period_before_has_as_many_days(period: Period, before: Period | None) -> None:
    assert period_before(period) == before

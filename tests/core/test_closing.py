"""The days proposed for what every win offers: a thank-you, a request for a referral, a date to ask again [0][1]."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.closing import COURTESIES, propose_day
from prospectr.core.followup import FOLLOW_UP_KINDS
from prospectr.core.pipeline import SHIPPED_REASONS, LostReason
from prospectr.core.text import fold_name, slug

SATURDAY = date(2026, 11, 21)
MONDAY_TO_FRIDAY = frozenset(range(5))


def test_thanks_are_due_next_working_day_a_referral_in_a_week_and_asking_again_in_three_months() -> None:
    assert [propose_day(name, SATURDAY, MONDAY_TO_FRIDAY) for name in COURTESIES] == [
        date(2026, 11, 23),
        date(2026, 11, 30),
        date(2027, 2, 22),
    ]
    every_day = frozenset(range(7))
    assert [propose_day(name, SATURDAY, every_day) for name in COURTESIES] == [
        date(2026, 11, 22),
        date(2026, 11, 28),
        date(2027, 2, 21),
    ]


@given(
    st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    st.frozensets(st.integers(min_value=0, max_value=6), min_size=1),
)
def test_every_proposal_is_a_working_day_to_come_and_they_come_in_their_order(
    today: date, days: frozenset[int]
) -> None:
    proposed = [propose_day(name, today, days) for name in COURTESIES]
    assert all(day > today and day.weekday() in days for day in proposed)
    assert proposed == sorted(proposed)
    assert proposed[0] - today <= timedelta(days=7)


def test_every_courtesy_is_a_follow_up_there_is() -> None:
    assert {courtesy.kind for courtesy in COURTESIES.values()} <= set(FOLLOW_UP_KINDS)


def test_of_the_reasons_that_ship_only_not_now_means_not_ready() -> None:
    """Not ready is parked, not lost [0]."""
    reasons = [
        LostReason(slug=slug(name), name=name, folded_name=fold_name(name), position=place)
        for place, name in enumerate(SHIPPED_REASONS, 1)
    ]
    assert [reason.name for reason in reasons if reason.is_not_yet] == ["not now"]

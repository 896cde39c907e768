"""Idle and slow deals, and the order of cards in a column of the board."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.board import WON, Board, Card, Column, Tally, Total, added, card_key, place_of
from prospectr.core.contact import Contact, ContactCard
from prospectr.core.deal import (
    LEAST_WON_TO_COMPARE,
    Deal,
    DealCard,
    age_in_days,
    expected,
    idle_days,
    is_slow,
    slow_after,
)
from prospectr.core.followup import FollowUp
from prospectr.core.money import Money
from prospectr.core.period import month_of
from prospectr.core.pipeline import Pipeline, Stage

TODAY = date(2026, 11, 21)
SALES = Pipeline(id=1, slug="sales", name="Sales", folded_name="sales", position=1)
CLOSING = Stage(
    id=4,
    pipeline_id=1,
    slug="closing",
    name="Closing",
    folded_name="closing",
    position=4,
    odds=80,
    idle_days=5,
)


def in_days(days: int) -> date:
    return TODAY + timedelta(days=days)


def deal(**values: object) -> Deal:
    given = {"contact_id": 1, "stage_id": 4, "title": "Website", "opened_on": in_days(-30), **values}
    return Deal(**given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("active", "next_on", "shown"),
    [
        (-5, None, None),
        (-6, None, 6),
        (-6, 0, None),
        (-6, 5, None),
        (-6, 6, 6),
        (-6, -1, 6),
        (-40, 100, 40),
    ],
)
def test_a_deal_shows_its_idle_days_unless_a_step_is_planned_in_the_time_its_stage_allows(
    active: int, next_on: int | None, shown: int | None
) -> None:
    """product.md: a deal idle for longer than its stage allows shows its days unless a step is planned in that time."""
    idle = deal(active_on=in_days(active), next_on=None if next_on is None else in_days(next_on))
    assert idle_days(idle, CLOSING, TODAY) == shown


def test_who_never_was_active_is_idle_since_it_was_opened_and_a_closed_deal_never_is() -> None:
    assert idle_days(deal(), CLOSING, TODAY) == 30
    assert idle_days(deal(state="won", closed_on=TODAY), CLOSING, TODAY) is None
    assert idle_days(replace(deal(), deleted_at=datetime(2026, 11, 20, tzinfo=UTC)), CLOSING, TODAY) is None


@pytest.mark.parametrize(
    ("ages", "usual_limit"),
    [
        ([10, 20, 30, 40, 50], 45),  # 1.5 x 30 = 45: at 45 days not yet, at 46
        ([21, 21, 21, 21, 21], 31),  # 1.5 x 21 = 31.5: at 31 days not yet, at 32
        ([1, 2, 3, 4, 5, 6], 5),  # 1.5 x 3.5 = 5.25: at 5 days not yet, at 6
        ([2, 2, 2, 5, 6, 9], 5),  # the same of the two in the middle, 2 and 5
        ([0, 0, 10, 20, 30, 40, 50], 45),  # sold at once: no way to go, so left out
    ],
)
def test_a_deal_is_slow_from_the_day_after_one_and_a_half_times_the_median_by_hand(
    ages: list[int], usual_limit: int
) -> None:
    """product.md [3]: older than 1.5 x the median, so at exactly that age it is not."""
    assert [is_slow(deal(opened_on=in_days(-usual_limit - days)), slow_after(ages), TODAY) for days in (0, 1)] == [
        False,
        True,
    ]


@pytest.mark.parametrize("ages", [[], [10, 20, 30, 40], [0, 10, 20, 30, 40], [0] * 9])
def test_of_fewer_than_five_that_had_a_way_to_go_nothing_is_slow(ages: list[int]) -> None:
    assert not is_slow(deal(opened_on=in_days(-3650)), slow_after(ages), TODAY)


@pytest.mark.parametrize(
    ("minor", "odds", "worth"),
    [
        (10, 15, 2),  # 1.5
        (30, 15, 5),  # 4.5
        (10, 14, 1),  # 1.4
        (1, 50, 1),  # 0.5
        (1, 49, 0),
        (9_007_199_254_740_991, 35, 3_152_519_739_159_347),  # 3152519739159346.85: whole numbers, never a float
        (120_000, 0, 0),
        (120_000, 100, 120_000),
    ],
)
def test_what_is_expected_of_a_deal_is_rounded_half_up_by_hand(minor: int, odds: int, worth: int) -> None:
    """product.md: value x odds, each deal rounded half up to a minor unit."""
    assert expected(minor, odds) == worth


@given(ages=st.lists(st.integers(0, 500), max_size=12), age=st.integers(0, 800))
def test_slow_is_older_than_one_and_a_half_times_the_median_of_won_deals(ages: list[int], age: int) -> None:
    """product.md [3]: a deal older than 1.5 x the median age of won deals is slow; said only from five won deals up."""
    older = deal(opened_on=in_days(-age))
    assert age_in_days(older, TODAY) == age
    on_a_way = [days for days in ages if days]  # a sale made at once tells nothing of how long one takes
    expected = len(on_a_way) >= LEAST_WON_TO_COMPARE and age > 1.5 * median(on_a_way)
    assert is_slow(older, slow_after(ages), TODAY) is expected


def test_a_closed_deal_is_as_old_as_it_was_and_never_slow() -> None:
    closed = deal(state="lost", closed_on=in_days(-10))
    assert age_in_days(closed, TODAY) == 20
    assert not is_slow(closed, 1, TODAY)


def card(
    number: int,
    *,
    due: int | None = None,
    at: str | None = None,
    section: str = "e4",
    won: int | None = None,
    **contact: object,
) -> Card:
    """Return the card of a deal of its own contact, both of that number."""
    who = ContactCard(contact=Contact(id=number, slug=f"x{number}", name=f"X{number}", **contact))  # type: ignore[arg-type]
    step = None
    if due is not None:
        hour = datetime.fromisoformat(f"{in_days(due)}T{at}:00+00:00") if at else None
        step = FollowUp(
            contact_id=number, kind="call", due_on=in_days(due), due_time=at, zone=at and "UTC", due_at=hour
        )
    closed = {} if won is None else {"state": "won", "closed_on": in_days(won)}
    shown = DealCard(
        deal=replace(deal(contact_id=number, **closed), id=number),
        stage=CLOSING,
        pipeline=SALES,
        contact=who,
        next_step=step,
    )
    return Card(section=section, contact=who, deal=shown)


def order(*cards: Card) -> list[int]:
    return [one.contact.contact.id for one in sorted(cards, key=lambda one: card_key(one, TODAY))]


def test_a_column_goes_overdue_today_no_next_step_planned() -> None:
    """interface.md: overdue (longest, then rank), today (by time), no next step (by rank), planned (by date)."""
    assert order(
        card(1, due=3),
        card(2, due=1),
        card(3),
        card(4, priority="high"),
        card(5, due=0),
        card(6, due=0, at="14:00"),
        card(7, due=0, at="09:00"),
        card(8, due=-1),
        card(9, due=-4),
        card(10, due=-4, priority="high"),
        card(11, due=1, at="10:00"),
    ) == [10, 9, 8, 7, 6, 5, 4, 3, 11, 2, 1]


def test_who_needs_no_next_step_stands_last() -> None:
    """product.md: everyone has a next step, or is parked until a date, or says why not."""
    parked = card(1, standing="parked", back_on=in_days(40))
    excused = card(2, no_next_why="they call me")
    assert [place_of(one, TODAY) for one in (parked, excused, card(3))] == ["excused", "excused", "none"]
    assert order(parked, excused, card(3), card(4, due=90)) == [3, 4, 1, 2]
    assert place_of(card(5, due=2, no_next_why="they call me"), TODAY) == "planned"


def test_what_was_won_last_stands_first() -> None:
    assert order(*(card(n, section=WON, won=day) for n, day in ((1, -3), (2, -1), (3, -1)))) == [3, 2, 1]


def test_figures_of_columns_are_added_each_currency_by_itself() -> None:
    """product.md: currencies are never added together."""
    euro = Total(amount=Money(100, "EUR"), expected=Money(15, "EUR"))
    yen = Total(amount=Money(900, "JPY"), expected=Money(450, "JPY"))
    columns = (
        Column(section="lead", tally=Tally(count=70)),
        Column(section="e1", stage=CLOSING, tally=Tally(count=2, totals=(euro,), without_value=1, late=1, idle=2)),
        Column(section="e2", stage=CLOSING, tally=Tally(count=3, totals=(yen, euro), none=2, slow=1)),
        Column(section=WON, tally=Tally(count=5, totals=(Total(amount=Money(7, "EUR")),))),
    )
    together = added((column.tally for column in columns[1:3]), "JPY")
    both = Total(amount=Money(200, "EUR"), expected=Money(30, "EUR"))
    assert together == Tally(count=5, totals=(yen, both), without_value=1, late=1, none=2, idle=2, slow=1)
    assert added([columns[1].tally, columns[3].tally]).totals == (Total(amount=Money(107, "EUR")),)
    assert added([]) == Tally()
    board = Board(pipeline=SALES, period=month_of(2026, 11), columns=columns, open=together)
    assert (board.won.count, board.left_out) == (5, 80)

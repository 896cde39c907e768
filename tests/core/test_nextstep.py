"""The next step that is proposed after what was done, and how it is typed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.contact import Contact
from prospectr.core.dates import When
from prospectr.core.followup import FOLLOW_UP_KINDS, FOLLOW_UP_STATES, FollowUp, Plan, parse_plan
from prospectr.core.interaction import DIRECTIONS, INTERACTION_KINDS, OUTCOMES, Interaction
from prospectr.core.nextstep import propose, type_plan

FRIDAY = date(2026, 11, 20)
MONDAY_TO_FRIDAY = frozenset(range(5))

days = st.dates(date(2000, 1, 1), date(2100, 1, 1))
weeks = st.frozensets(st.integers(min_value=0, max_value=6), min_size=1)


def nora(**facts: object) -> Contact:
    return Contact(**{"name": "Nora", "slug": "nora", **facts})  # type: ignore[arg-type]


def step(kind: str, state: str = "done", on: date = FRIDAY, **facts: object) -> FollowUp:
    return FollowUp(contact_id=1, kind=kind, due_on=on, state=state, **facts)  # type: ignore[arg-type]


def talk(kind: str, outcome: str | None = None, direction: str = "out") -> Interaction:
    return Interaction(contact_id=1, kind=kind, direction=direction, outcome=outcome, happened_on=FRIDAY)


@pytest.mark.parametrize(
    ("done", "happened", "proposed"),
    [
        (step("call"), talk("call", "reached"), "call fri 27 nov"),
        (None, talk("call", "no-answer"), "call mon 23 nov"),
        (None, talk("message", direction="in"), "call mon 23 nov"),
        (step("quote"), talk("email"), "call wed 25 nov"),
        (step("trial"), talk("meet", "reached"), "call mon 23 nov"),
        (step("meet", "kept"), talk("meet", "reached"), "call wed 25 nov"),
        (None, talk("email"), "call wed 25 nov"),
        (step("todo"), None, "call fri 27 nov"),
        (None, None, "call wed 25 nov"),
        (step("meet", "no-show", due_time="10:00", words="menu"), None, "meet fri 27 nov 10:00 menu"),
        (step("demo", "cancelled", date(2026, 11, 24)), None, "demo tue 1 dec"),
    ],
)
def test_what_is_proposed_after_what_was_done(
    done: FollowUp | None, happened: Interaction | None, proposed: str
) -> None:
    plan = propose(nora(), FRIDAY, MONDAY_TO_FRIDAY, step=done, talk=happened)
    assert plan
    assert type_plan(plan, FRIDAY) == proposed


def test_nothing_is_proposed_after_a_no_nor_for_a_customer_or_somebody_set_aside() -> None:
    refused = talk("call", "negative")
    assert propose(nora(), FRIDAY, MONDAY_TO_FRIDAY, talk=refused) is None
    for contact in (nora(standing="parked"), nora(won_deals=1)):
        assert propose(contact, FRIDAY, MONDAY_TO_FRIDAY, talk=talk("call", "reached")) is None
    assert propose(nora(), FRIDAY, MONDAY_TO_FRIDAY, step=step("call", "cancelled")) is None
    assert propose(nora(won_deals=1, open_deals=1), FRIDAY, MONDAY_TO_FRIDAY) is not None


@given(
    days,
    weeks,
    st.none() | st.builds(step, st.sampled_from(FOLLOW_UP_KINDS), st.sampled_from(FOLLOW_UP_STATES), days),
    st.none()
    | st.builds(
        talk, st.sampled_from(INTERACTION_KINDS), st.none() | st.sampled_from(OUTCOMES), st.sampled_from(DIRECTIONS)
    ),
)
def test_every_proposal_lies_ahead_on_a_working_day_or_the_meetings_own_weekday(
    today: date, week: frozenset[int], done: FollowUp | None, happened: Interaction | None
) -> None:
    plan = propose(nora(), today, week, step=done, talk=happened)
    if plan is None:
        return
    day = plan.when.on
    is_again = done is not None and done.state in {"cancelled", "no-show"}
    assert day > today
    assert day.weekday() == done.due_on.weekday() if is_again and done else day.weekday() in week
    assert is_again or day - today <= timedelta(days=21)


@given(
    days,
    st.integers(min_value=1, max_value=30),
    st.sampled_from(FOLLOW_UP_KINDS),
    st.none() | st.sampled_from(["00:00", "09:30", "23:59"]),
    st.text(max_size=30) | st.sampled_from(["2027 budget", "10:00 or later", "mon", "every week", "until fri", "at 9"]),
)
def test_what_is_typed_for_a_proposal_is_read_as_it(
    today: date, ahead: int, kind: str, at: str | None, words: str
) -> None:
    plan = Plan(kind=kind, when=When(today + timedelta(days=ahead), at), words=" ".join(words.split()))
    read = parse_plan(type_plan(plan, today), today)
    assert (read.kind, read.when, read.recurrence) == (plan.kind, plan.when, None)
    assert read.words in {plan.words, ""}

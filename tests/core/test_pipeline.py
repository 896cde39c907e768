"""Stages between others: their odds where nobody said any, and what takes the place of one that is gone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.deal import DEAL_ROLES, RoleNotKnownError, parse_role
from prospectr.core.pipeline import SHIPPED_STAGES, Stage, neighbour, odds_between, rising_odds, successor


def stage(position: int, odds: int = 50) -> Stage:
    """Return a stage at a place."""
    return Stage(
        id=position, pipeline_id=1, slug="s", name="S", folded_name="s", position=position, odds=odds, idle_days=7
    )


def test_the_stages_that_ship_are_those_of_the_rules() -> None:
    """[1][3]: Needs analysis 15 %, Presentation 35 %, Objections 55 %, Closing 80 %, each with a checklist [0]."""
    assert [(one.name, one.odds) for one in SHIPPED_STAGES] == [
        ("Needs analysis", 15),
        ("Presentation", 35),
        ("Objections", 55),
        ("Closing", 80),
    ]
    assert all(one.checks and one.idle_days > 0 for one in SHIPPED_STAGES)
    assert "the decision maker was present" in SHIPPED_STAGES[1].checks
    assert "the sale was asked for" in SHIPPED_STAGES[3].checks


def test_a_new_stage_is_as_likely_as_halfway_between_its_neighbours() -> None:
    assert odds_between(stage(1, 35), stage(2, 55)) == 45
    assert odds_between(stage(1, 15), stage(2, 36)) == 26
    assert odds_between(None, stage(1, 15)) == 8
    assert odds_between(stage(1, 80), None) == 90


@given(st.integers(1, 60))
def test_the_odds_of_a_new_pipeline_rise_from_the_first_that_ship_to_the_last(count: int) -> None:
    """[3]: early deals carry low odds, late ones high."""
    odds = rising_odds(count)
    assert len(odds) == count
    assert odds == sorted(odds)
    assert odds[0] == 15
    assert odds[-1] == (80 if count > 1 else 15)


def test_four_stages_rise_in_even_steps() -> None:
    assert rising_odds(4) == [15, 37, 58, 80]


def test_the_stage_behind_one_that_is_gone_takes_its_place_else_the_last() -> None:
    there = [stage(1), stage(2), stage(3)]
    assert successor(stage(2), there).position == 2
    assert successor(stage(9), there).position == 3


def test_a_role_may_be_typed_by_its_beginning() -> None:
    """[3]: decision maker, champion, influencer, user, blocker."""
    assert [parse_role(word) for word in ("d", "Champ", "INFLUENCER", "u", "bl")] == list(DEAL_ROLES)
    assert parse_role("decision maker") == "decision-maker"
    for word in ("", "boss", "z", "champions"):
        with pytest.raises(RoleNotKnownError, match="is no role"):
            parse_role(word)


def test_a_stage_stands_beside_others_and_a_row_ends_at_both_sides() -> None:
    row = [stage(1), stage(3), stage(4)]
    assert (neighbour(row, row[0], 1), neighbour(row, row[1], -1)) == (row[1], row[0])
    assert [neighbour(row, row[0], -1), neighbour(row, row[2], 1), neighbour(row, stage(2), 1)] == [None] * 3

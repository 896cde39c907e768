"""Interactions: which of them are two-way, and which were only tries."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from prospectr.core.interaction import DIRECTIONS, INTERACTION_KINDS, OUTCOMES, Interaction, default_outcome, is_two_way

NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)


def touch(direction: str, outcome: str | None = None, kind: str = "call") -> Interaction:
    return Interaction(
        created_at=NOW,
        updated_at=NOW,
        contact_id=1,
        kind=kind,
        direction=direction,
        outcome=outcome,
        happened_on=date(2026, 11, 21),
    )


@pytest.mark.parametrize("outcome", [None, *OUTCOMES])
@pytest.mark.parametrize("kind", INTERACTION_KINDS)
def test_whatever_came_in_is_two_way(kind: str, outcome: str | None) -> None:
    """Two-way: an interaction that came in, or went out and reached them."""
    assert is_two_way(touch("in", outcome, kind))


@pytest.mark.parametrize("outcome", ["reached", "positive", "neutral", "negative"])
def test_a_call_that_reached_them_is_two_way_even_when_they_said_no(outcome: str) -> None:
    """Two-way: an interaction that came in, or went out and reached them."""
    assert is_two_way(touch("out", outcome))


@pytest.mark.parametrize("outcome", [None, "no-answer"])
def test_a_call_nobody_took_and_a_message_without_a_reply_are_not_two_way(outcome: str | None) -> None:
    """Two-way: an interaction that came in, or went out and reached them."""
    assert not is_two_way(touch("out", outcome))


def test_a_talk_goes_one_way_or_the_other() -> None:
    assert DIRECTIONS == ("in", "out")


def test_a_call_whose_words_say_no_answer_did_not_reach_them() -> None:
    assert default_outcome("call", "out", "called twice, No Answer") == "no-answer"
    assert default_outcome("call", "out", "asked for a price") == "reached"

"""The lifecycle: what a contact is, why, and the facts kept with it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.contact import DERIVED_FIELDS
from prospectr.core.followup import FollowUp
from prospectr.core.interaction import Interaction
from prospectr.core.lifecycle import MEANS, Lifecycle, derive, lifecycle, say_change, say_lifecycle, say_name
from prospectr.core.qualification import ANSWER_VALUES, CRITERIA, Answer
from prospectr.core.score import fixed_of_code

NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)
TODAY = date(2026, 11, 21)


def answers_of(values: Mapping[str, str]) -> dict[str, Answer]:
    return {criterion: answer(criterion, value) for criterion, value in values.items()}


def answer(criterion: str, value: str, *, number: int = 1, decides_on: date | None = None) -> Answer:
    return Answer(
        id=number,
        created_at=NOW,
        updated_at=NOW,
        contact_id=1,
        criterion=criterion,
        value=value,
        decides_on=decides_on,
        answered_on=TODAY,
    )


def follow_up(due_on: date, state: str = "planned", *, deleted: bool = False) -> FollowUp:
    return FollowUp(
        created_at=NOW,
        updated_at=NOW,
        deleted_at=NOW if deleted else None,
        contact_id=1,
        kind="call",
        due_on=due_on,
        state=state,
    )


def interaction(
    happened_on: date, direction: str = "out", outcome: str | None = None, *, deleted: bool = False
) -> Interaction:
    return Interaction(
        created_at=NOW,
        updated_at=NOW,
        deleted_at=NOW if deleted else None,
        contact_id=1,
        kind="call",
        direction=direction,
        outcome=outcome,
        happened_on=happened_on,
    )


any_values = st.dictionaries(st.sampled_from(CRITERIA), st.sampled_from(ANSWER_VALUES), max_size=7)


# ------------------------------------------------------------------ lead or prospect


def test_someone_just_met_is_a_lead() -> None:
    """A lead is a contact not yet qualified."""
    assert lifecycle({}) == Lifecycle(name="lead", promising=False)
    assert say_lifecycle({}) == "lead: market, budget and authority not known yet"


def test_in_the_market_with_money_and_a_say_is_a_prospect() -> None:
    """Market = budget = authority = yes: a prospect."""
    answers = answers_of({"market": "yes", "budget": "yes", "authority": "yes"})
    assert lifecycle(answers) == Lifecycle(name="prospect", promising=False)
    assert say_lifecycle(answers) == "prospect: in your market, can pay, can decide"


def test_a_prospect_need_not_be_interested() -> None:
    """Interest is not required of a prospect, nor are need and fit."""
    answers = answers_of(dict.fromkeys(CRITERIA, "no") | dict.fromkeys(MEANS, "yes"))
    assert lifecycle(answers).name == "prospect"


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"market": "yes"}, "lead: budget and authority not known yet"),
        ({"market": "yes", "budget": "unknown", "authority": "yes"}, "lead: budget not known yet"),
        ({"market": "yes", "budget": "no", "authority": "yes"}, "lead: they have no budget"),
        ({"market": "yes", "budget": "no"}, "lead: they have no budget, authority not known yet"),
        ({"market": "no", "budget": "no", "authority": "no"},
         "lead: they are outside your market, they have no budget, they cannot decide"),
        ({"need": "yes", "interest": "yes", "fit": "yes"}, "lead: market, budget and authority not known yet"),
    ],
)  # fmt: skip
def test_a_lead_says_what_keeps_it_from_being_a_prospect(values: dict[str, str], sentence: str) -> None:
    """What a contact is always explains itself: every no, and everything not known yet."""
    assert say_lifecycle(answers_of(values)) == sentence


@pytest.mark.parametrize("criterion", MEANS)
def test_one_yes_of_the_three_makes_a_lead_promising(criterion: str) -> None:
    """A lead is promising with at least one yes among market, budget, authority."""
    assert lifecycle(answers_of({criterion: "yes"})) == Lifecycle(name="lead", promising=True)


def test_need_and_interest_alone_make_no_lead_promising() -> None:
    """A lead is promising with at least one yes among market, budget, authority."""
    assert not lifecycle(answers_of({"need": "yes", "interest": "yes", "fit": "yes", "timeline": "yes"})).promising


def test_every_mix_of_the_three_explains_itself() -> None:
    """What a contact is always explains itself: no two mixes of answers read the same."""
    sentences = {
        say_lifecycle(answers_of(dict(zip(MEANS, values, strict=True)))) for values in product(ANSWER_VALUES, repeat=3)
    }
    # Each of the three is yes, no or unknown; a yes goes without saying unless all three are.
    assert len(sentences) == 27
    assert all(sentence.startswith(("lead: ", "prospect: ")) for sentence in sentences)


@given(values=any_values)
def test_no_answer_ever_discards_a_contact(values: dict[str, str]) -> None:
    """No answer ever discards a contact: whatever they said, they are a lead or a prospect, with a reason."""
    answers = answers_of(values)
    assert lifecycle(answers).name in {"lead", "prospect"}
    assert say_lifecycle(answers).startswith(say_name(lifecycle(answers).name) + ": ")


@given(values=any_values, criterion=st.sampled_from(CRITERIA))
def test_a_better_answer_never_makes_less_of_a_contact(values: dict[str, str], criterion: str) -> None:
    """A prospect stays one when an answer turns to yes; a promising lead never turns blank by it."""
    height = {("lead", False): 0, ("lead", True): 1, ("prospect", False): 2}
    no, unknown, yes = (
        height[(now.name, now.promising)]
        for now in (lifecycle(answers_of(values | {criterion: value})) for value in ("no", "unknown", "yes"))
    )
    assert no <= unknown <= yes


# ------------------------------------------------------------------ what changed


def test_becoming_a_prospect_is_told_with_its_reason() -> None:
    before = answers_of({"market": "yes", "authority": "yes"})
    after = before | answers_of({"budget": "yes"})
    assert say_change("Nora Lind", before, after) == "Nora Lind is now a prospect: in your market, can pay, can decide."
    assert say_change("Nora Lind", after, answers_of({"market": "yes", "budget": "no", "authority": "yes"})) == (
        "Nora Lind is a lead again: they have no budget."
    )


def test_an_answer_that_changes_nothing_is_told_in_no_words() -> None:
    assert say_change("Nora Lind", {}, answers_of({"market": "yes"})) == ""


def test_a_name_with_braces_is_only_a_name() -> None:
    """Text from strangers is only text."""
    after = answers_of(dict.fromkeys(MEANS, "yes"))
    assert say_change("{reason} {0}", {}, after).startswith("{reason} {0} is now a prospect")


# ------------------------------------------------------------------ the facts kept with a contact


def test_a_new_contact_is_an_untouched_lead() -> None:
    """Untouched: no interaction, no answer, no follow-up."""
    assert derive([], [], []) == {
        "lifecycle": "lead",
        "promising": False,
        "answers_code": 0,
        "answers_known": 0,
        "timeline_on": None,
        "timeline_open": False,
        "next_on": None,
        "last_touch_on": None,
        "last_two_way_on": None,
        "unanswered_on": None,
        "untouched": True,
    }


def test_the_facts_kept_are_exactly_those_of_a_contact() -> None:
    assert tuple(derive([], [], [])) == DERIVED_FIELDS


def test_the_facts_follow_from_answers_steps_and_talks() -> None:
    facts = derive(
        [answer("market", "yes"), answer("need", "no"), answer("timeline", "yes", decides_on=date(2027, 3, 1))],
        [follow_up(TODAY + timedelta(days=9)), follow_up(TODAY + timedelta(days=3), "confirmed")],
        [interaction(TODAY - timedelta(days=8), "in"), interaction(TODAY - timedelta(days=2), "out", "no-answer")],
    )
    assert facts == {
        "lifecycle": "lead",
        "promising": True,
        "answers_code": 1 + 2 * 3 + 3**6,
        "answers_known": 3,
        "timeline_on": date(2027, 3, 1),
        "timeline_open": False,
        "next_on": TODAY + timedelta(days=3),
        "last_touch_on": TODAY - timedelta(days=2),
        "last_two_way_on": TODAY - timedelta(days=8),
        "unanswered_on": None,
        "untouched": False,
    }


def test_only_a_step_still_to_be_done_is_a_next_step() -> None:
    """Everyone has one dated next step: one done, cancelled or deleted is none."""
    steps = [
        follow_up(TODAY, "done"),
        follow_up(TODAY, "cancelled"),
        follow_up(TODAY, "no-show"),
        follow_up(TODAY, deleted=True),
    ]
    assert derive([], steps, [])["next_on"] is None


@pytest.mark.parametrize("value", ANSWER_VALUES)
def test_any_answer_is_a_touch(value: str) -> None:
    """Untouched: no interaction, no answer, no follow-up."""
    assert derive([answer("need", value)], [], [])["untouched"] is False


def test_a_step_or_a_talk_is_a_touch_but_not_a_deleted_one() -> None:
    """Untouched: no interaction, no answer, no follow-up; what was deleted never was."""
    assert derive([], [follow_up(TODAY, "cancelled")], [])["untouched"] is False
    assert derive([], [], [interaction(TODAY)])["untouched"] is False
    facts = derive([], [follow_up(TODAY, deleted=True)], [interaction(TODAY, "in", deleted=True)])
    assert facts["untouched"] is True
    assert facts["last_two_way_on"] is None


def test_a_timeline_without_a_day_is_open_and_a_no_is_none() -> None:
    """A timeline counts half without a day; a no has no day and takes off half."""
    assert derive([answer("timeline", "yes")], [], [])["timeline_open"] is True
    facts = derive([answer("timeline", "no", decides_on=TODAY)], [], [])
    assert (facts["timeline_on"], facts["timeline_open"]) == (None, False)
    assert fixed_of_code(int(str(facts["answers_code"]))) == -5


def test_a_newer_answer_changes_the_facts() -> None:
    """A newer answer to the same criterion takes the place of an older one."""
    answers = [answer(criterion, "yes", number=number) for number, criterion in enumerate(MEANS, 1)]
    assert derive(answers, [], [])["lifecycle"] == "prospect"
    assert derive([*answers, answer("budget", "no", number=9)], [], [])["lifecycle"] == "lead"


def test_the_facts_may_be_read_once_only() -> None:
    """Rows may come straight from a cursor."""
    facts = derive(iter([answer("need", "yes")]), iter([follow_up(TODAY)]), iter([interaction(TODAY, "in")]))
    assert facts["last_two_way_on"] == facts["next_on"] == TODAY
    assert facts["answers_known"] == 1

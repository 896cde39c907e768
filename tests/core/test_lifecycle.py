"""The lifecycle: what a contact is, why, and the facts kept with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.contact import DERIVED_FIELDS, Contact
from prospectr.core.deal import Deal
from prospectr.core.followup import FollowUp
from prospectr.core.interaction import Interaction
from prospectr.core.lifecycle import (
    CHANCE,
    LIFECYCLES,
    MEANS,
    Lifecycle,
    customer,
    derive,
    lifecycle,
    say_became,
    say_customer,
    say_lifecycle,
    say_name,
)
from prospectr.core.qualification import ANSWER_VALUES, CRITERIA, Answer
from prospectr.core.score import encode, fixed_of_code, score_lines, total

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


def deal(
    state: str = "open",
    *,
    number: int = 1,
    opened_on: date = TODAY,
    closed_on: date | None = None,
    amount: tuple[int, str] | None = None,
    deleted: bool = False,
) -> Deal:
    return Deal(
        id=number,
        created_at=NOW,
        updated_at=NOW,
        deleted_at=NOW if deleted else None,
        contact_id=1,
        stage_id=1,
        title="menu",
        state=state,
        opened_on=opened_on,
        closed_on=closed_on or (None if state == "open" else TODAY),
        amount_minor=amount[0] if amount else None,
        currency=amount[1] if amount else None,
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


@given(values=any_values, open_deals=st.integers(0, 3))
def test_no_answer_ever_discards_a_contact(values: dict[str, str], open_deals: int) -> None:
    """No answer ever discards a contact: whatever they said, they are one of the four, with a reason."""
    answers = answers_of(values)
    assert lifecycle(answers, open_deals).name in LIFECYCLES
    said = say_lifecycle(answers, open_deals)
    assert said.startswith(say_name(lifecycle(answers, open_deals).name) + ": ")
    assert lifecycle(answers).name in {"lead", "prospect"}


@given(values=any_values, criterion=st.sampled_from(CRITERIA), open_deals=st.integers(0, 2))
def test_a_better_answer_never_makes_less_of_a_contact(values: dict[str, str], criterion: str, open_deals: int) -> None:
    """A prospect stays one when an answer turns to yes; a promising lead never turns blank by it."""
    no, unknown, yes = (
        (LIFECYCLES.index(now.name), now.promising)
        for now in (
            lifecycle(answers_of(values | {criterion: value}), open_deals) for value in ("no", "unknown", "yes")
        )
    )
    assert no <= unknown <= yes


# ------------------------------------------------------------------ opportunity


YES_TO_CHANCE = dict.fromkeys(CHANCE, "yes")


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({}, "budget and authority not known yet"),
        ({"authority": "yes"}, "budget not known yet"),
        ({"market": "no", "budget": "no"}, "they have no budget, authority not known yet"),
        ({"market": "yes", "budget": "yes", "authority": "no"}, "they cannot decide"),
    ],
)
def test_an_open_deal_with_need_interest_and_fit_is_an_opportunity(values: dict[str, str], sentence: str) -> None:
    """Lifecycle 1: open deal and need = interest = fit = yes: an opportunity, and what it lacks."""
    answers = answers_of(YES_TO_CHANCE | values)
    assert lifecycle(answers, 1) == Lifecycle(name="opportunity")
    given_ = "opportunity: an open deal, they need it, want it, and it suits them; "
    assert say_lifecycle(answers, 1) == f"{given_}{sentence}"


def test_with_budget_and_authority_it_is_a_qualified_opportunity() -> None:
    """Lifecycle 1: with budget = authority = yes a qualified opportunity; the market is not asked for."""
    answers = answers_of(YES_TO_CHANCE | {"budget": "yes", "authority": "yes"})
    assert lifecycle(answers, 2) == Lifecycle(name="qualified-opportunity")
    assert say_lifecycle(answers, 2) == (
        "qualified opportunity: 2 open deals, they need it, want it, and it suits them; can pay, can decide"
    )


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({}, "lead: market, budget and authority not known yet; deal opened early: need, interest and fit unknown"),
        ({"need": "yes", "fit": "yes"},
         "lead: market, budget and authority not known yet; deal opened early: interest unknown"),
        (dict.fromkeys(MEANS, "yes") | {"interest": "yes"},
         "prospect: in your market, can pay, can decide; deal opened early: need and fit unknown"),
        (dict.fromkeys(MEANS, "yes") | YES_TO_CHANCE | {"interest": "no"},
         "prospect: in your market, can pay, can decide; an open deal, but they do not want it"),
        (dict.fromkeys(MEANS, "yes") | {"need": "no", "fit": "no"},
         "prospect: in your market, can pay, can decide; an open deal, but they do not need it, it does not suit them"),
    ],
)  # fmt: skip
def test_a_deal_opened_early_leaves_the_contact_what_it_was(values: dict[str, str], sentence: str) -> None:
    """Lifecycle 1: an open deal without them leaves the contact what it was, marked "deal opened early"."""
    answers = answers_of(values)
    assert lifecycle(answers, 1) == lifecycle(answers)
    assert say_lifecycle(answers, 1) == sentence


def test_every_mix_of_answers_beside_a_deal_explains_itself() -> None:
    """What a contact is always explains itself, beside an open deal too."""
    for values in product(ANSWER_VALUES, repeat=6):
        answers = answers_of(dict(zip((*MEANS, *CHANCE), values, strict=True)))
        assert say_lifecycle(answers, 1).startswith(say_name(lifecycle(answers, 1).name))


# ------------------------------------------------------------------ customer


def test_one_won_deal_makes_a_customer_and_two_a_repeat_customer() -> None:
    """Customer: one won deal; repeat customer: two or more [0]."""
    assert [customer(won) for won in range(4)] == [None, "customer", "repeat-customer", "repeat-customer"]
    assert [say_customer(won) for won in range(4)] == ["", "customer", "repeat customer", "repeat customer"]


def test_a_customer_can_be_an_opportunity_again() -> None:
    """Customer and repeat customer are shown beside the lifecycle, never instead of it."""
    answers = [answer(name, "yes", number=number) for number, name in enumerate(CHANCE, 1)]
    facts = derive(answers, [], [], [deal("won"), deal(number=2)], {2: 15})
    assert (facts["lifecycle"], facts["won_deals"], facts["open_deals"]) == ("opportunity", 1, 1)


def test_the_score_does_not_know_of_deals() -> None:
    """The score is of the seven answers and the last talk; what is expected of deals comes in with rank."""
    answers = answers_of(YES_TO_CHANCE)
    assert total(score_lines(answers, None, TODAY)) == 50
    assert derive(answers.values(), [], [], [deal()], {1: 15})["answers_code"] == encode(answers)


# ------------------------------------------------------------------ what changed


def person(values: Mapping[str, str], *, open_deals: int = 0, won_deals: int = 0, name: str = "Nora Lind") -> Contact:
    """Make a contact as these answers and deals leave them."""
    answers = answers_of(values)
    now = lifecycle(answers, open_deals)
    return Contact(
        id=1,
        created_at=NOW,
        updated_at=NOW,
        slug="nora-lind",
        name=name,
        lifecycle=now.name,
        promising=now.promising,
        answers_code=encode(answers),
        open_deals=open_deals,
        won_deals=won_deals,
    )


ALL_MEANS = dict.fromkeys(MEANS, "yes")


def test_becoming_a_prospect_is_told_with_its_reason() -> None:
    before, after = person({"market": "yes", "authority": "yes"}), person(ALL_MEANS)
    assert say_became(before, after) == ("Nora Lind is now a prospect: in your market, can pay, can decide.",)
    back = person({"market": "yes", "budget": "no", "authority": "yes"})
    assert say_became(after, back) == ("Nora Lind is a lead again: they have no budget.",)


def test_becoming_an_opportunity_is_told_with_its_reason() -> None:
    """A yes, or a deal, that makes them an opportunity is said."""
    before = person({"need": "yes", "interest": "yes"}, open_deals=1)
    after = person(YES_TO_CHANCE, open_deals=1)
    why = "an open deal, they need it, want it, and it suits them"
    assert say_became(before, after) == (
        f"Nora Lind is now an opportunity: {why}; budget and authority not known yet.",
    )
    assert say_became(person(YES_TO_CHANCE), after) == say_became(before, after)
    better = person(YES_TO_CHANCE | ALL_MEANS, open_deals=1)
    assert say_became(after, better) == (f"Nora Lind is now a qualified opportunity: {why}; can pay, can decide.",)
    assert say_became(better, after) == (
        f"Nora Lind is an opportunity again: {why}; budget and authority not known yet.",
    )


def test_when_the_last_deal_is_lost_they_are_what_they_are_without_it() -> None:
    before = person(YES_TO_CHANCE | ALL_MEANS, open_deals=1)
    assert say_became(before, person(YES_TO_CHANCE | ALL_MEANS)) == (
        "Without an open deal Nora Lind is a prospect: in your market, can pay, can decide.",
    )


def test_who_is_a_customer_now_is_not_called_a_prospect_in_the_same_breath() -> None:
    before = person(YES_TO_CHANCE | ALL_MEANS, open_deals=1)
    after = person(YES_TO_CHANCE | ALL_MEANS, won_deals=1)
    assert say_became(before, after) == ("Nora Lind is now a customer.",)


def test_becoming_a_customer_and_no_longer_one_is_told() -> None:
    none, one, two = (person({}, won_deals=won) for won in range(3))
    assert say_became(one, two) == ("Nora Lind is now a repeat customer.",)
    assert say_became(two, one) == ("Nora Lind is a customer, and no repeat customer any more.",)
    assert say_became(one, none) == ("Nora Lind is no customer any more.",)
    assert say_became(two, person({}, won_deals=3)) == ()


def test_what_changes_nothing_is_told_in_no_words() -> None:
    assert say_became(person({}), person({"market": "yes"}, open_deals=1)) == ()


@pytest.mark.parametrize(
    "values", [{}, {"need": "yes", "interest": "yes"}, YES_TO_CHANCE, ALL_MEANS, ALL_MEANS | YES_TO_CHANCE]
)
@pytest.mark.parametrize("open_deals", [0, 1])
def test_every_change_there_can_be_has_its_sentence(values: dict[str, str], open_deals: int) -> None:
    """From each of the four to each other."""
    before = person(values, open_deals=open_deals)
    for other in ({}, YES_TO_CHANCE, ALL_MEANS, ALL_MEANS | YES_TO_CHANCE):
        for count in (0, 1):
            after = person(other, open_deals=count)
            assert len(say_became(before, after)) == (after.lifecycle != before.lifecycle)


def test_of_somebody_deleted_nothing_is_told() -> None:
    gone = replace(person({}), deleted_at=NOW)
    assert say_became(person(YES_TO_CHANCE, open_deals=1), gone) == ()
    assert say_became(gone, person(YES_TO_CHANCE, open_deals=1)) == ()


def test_a_name_with_braces_is_only_a_name() -> None:
    """Text from strangers is only text."""
    (said,) = say_became(person({}), person(ALL_MEANS, name="{reason} {0}"))
    assert said.startswith("{reason} {0} is now a prospect")


# ------------------------------------------------------------------ the facts kept with a contact


NO_DEALS = {
    "open_deals": 0,
    "won_deals": 0,
    "idle_deals": 0,
    "expected": 0,
    "prospect_on": None,
    "opportunity_on": None,
    "customer_on": None,
}


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
        **NO_DEALS,
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
        **NO_DEALS,
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


# ------------------------------------------------------------------ what deals make of the facts


def test_deals_are_counted_by_their_state_and_deleted_ones_never_were() -> None:
    deals = [deal(), deal("won", number=2), deal("lost", number=3), deal(number=4, deleted=True)]
    facts = derive([], [], [], deals, dict.fromkeys(range(1, 5), 50))
    assert (facts["open_deals"], facts["won_deals"], facts["untouched"]) == (1, 1, False)
    assert derive([], [], [], [deal(deleted=True)], {1: 50})["untouched"] is True


def test_currencies_are_never_added_together_for_rank_either() -> None:
    """Currencies are never added together: the greater sum in one of them is what rank goes by."""
    deals = [deal(number=1, amount=(90_000, "EUR")), deal(number=2, amount=(100_000, "USD")), deal(number=3)]
    facts = derive([], [], [], deals, {1: 50, 2: 50, 3: 90})
    assert facts["expected"] == 50_000
    more = [*deals, deal(number=4, amount=(15_001, "EUR"))]
    assert derive([], [], [], more, {1: 50, 2: 50, 3: 90, 4: 50})["expected"] == 45_000 + 7_501


def test_the_days_they_first_were_something_follow_from_what_was_known_then() -> None:
    """Lead to prospect, to opportunity, to customer: the first day of each, by the answers and deals of that day."""
    days = [TODAY - timedelta(days=back) for back in (30, 20, 10, 5)]
    heard = [replace(answer(name, "yes", number=n), answered_on=days[0]) for n, name in enumerate(MEANS, 1)]
    heard += [replace(answer(name, "yes", number=n), answered_on=days[1]) for n, name in enumerate(CHANCE, 4)]
    early = deal("won", opened_on=days[0] - timedelta(days=1), closed_on=days[3])
    facts = derive(heard, [], [], [early], {1: 80})
    assert (facts["prospect_on"], facts["opportunity_on"], facts["customer_on"]) == (days[0], days[1], days[3])
    too_late = deal(opened_on=days[2])
    assert derive(heard, [], [], [too_late], {1: 80})["opportunity_on"] == days[2]
    gone = deal("lost", opened_on=days[0], closed_on=days[1])
    assert derive(heard, [], [], [gone], {1: 80})["opportunity_on"] == days[1]
    before = replace(gone, closed_on=days[1] - timedelta(days=1))
    assert derive(heard, [], [], [before], {1: 80})["opportunity_on"] is None
    assert derive(heard, [], [], [replace(gone, state="won")], {1: 80})["opportunity_on"] is None
    back = replace(before, state="open", closed_on=None)
    way = [("open", days[0]), ("lost", days[1] - timedelta(days=1)), ("open", days[2])]
    assert derive(heard, [], [], [back], {1: 80}, moves={1: way})["opportunity_on"] == days[2]
    assert derive([*heard, answer("budget", "no", number=9)], [], [], [])["prospect_on"] == days[0]

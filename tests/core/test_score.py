"""The score: what each answer is worth, what time does to it, and who ranks before whom."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.contact import Contact
from prospectr.core.lifecycle import derive
from prospectr.core.qualification import ANSWER_VALUES, CRITERIA, Answer
from prospectr.core.score import (
    ANY_SILENCE,
    IN_FORCE,
    WEIGHTS,
    decode,
    encode,
    engagement_tenths,
    fixed_half_points,
    fixed_of_code,
    known,
    longest_silence,
    parse_weights,
    rank,
    say_points,
    say_score,
    say_weights,
    score,
    score_lines,
    score_of,
    timeline_tenths,
    total,
    use_weights,
)

NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)
MARKET, NEED, INTEREST = 1, 3, 9
"""The codes of a yes to the one criterion, and nothing else known."""
TODAY = date(2026, 11, 21)


def answers_of(values: Mapping[str, str], decides_on: date | None = None) -> dict[str, Answer]:
    return {
        criterion: Answer(
            created_at=NOW,
            updated_at=NOW,
            contact_id=1,
            criterion=criterion,
            value=value,
            decides_on=decides_on if criterion == "timeline" else None,
            answered_on=TODAY,
        )
        for criterion, value in values.items()
    }


def score_today(answers: Mapping[str, Answer], last_two_way_on: date | None = None) -> int:
    timeline = answers.get("timeline")
    said_yes = timeline is not None and timeline.value == "yes"
    timeline_on = timeline.decides_on if timeline is not None and said_yes else None
    return score(
        fixed_half_points(answers),
        timeline_on=timeline_on,
        timeline_open=said_yes and timeline_on is None,
        last_two_way_on=last_two_way_on,
        today=TODAY,
    )


def contact(number: int = 1, **facts: object) -> Contact:
    fields: dict[str, object] = {
        "id": number, "created_at": NOW, "updated_at": NOW, "slug": f"c{number}", "name": "Nora", **facts,
    }  # fmt: skip
    return Contact(**fields)  # type: ignore[arg-type]


any_day = st.none() | st.integers(-500, 500).map(lambda days: TODAY + timedelta(days=days))
any_past_day = st.none() | st.integers(0, 2000).map(lambda days: TODAY - timedelta(days=days))
any_values = st.dictionaries(st.sampled_from(CRITERIA), st.sampled_from(ANSWER_VALUES), max_size=7)


# ------------------------------------------------------------------ what an answer is worth


def test_nora_goes_from_45_to_80_in_three_answers() -> None:
    """Market 15, need 20, interest 15, fit 15, authority 10, budget 10, timeline 5, engagement 10."""
    before = answers_of({"market": "yes", "need": "yes"})
    assert say_score(score_today(before, TODAY), known(before)) == "45  (2 of 7 known)"
    after = answers_of(dict.fromkeys(("market", "need", "interest", "authority", "budget"), "yes"))
    assert say_score(score_today(after, TODAY), known(after)) == "80  (5 of 7 known)"


def test_every_yes_a_day_soon_and_a_talk_today_make_a_hundred() -> None:
    answers = answers_of(dict.fromkeys(CRITERIA, "yes"), decides_on=TODAY + timedelta(days=30))
    assert score_today(answers, TODAY) == 100
    assert sum(WEIGHTS.values()) == 100


def test_the_weights_stand_in_the_order_of_the_walk() -> None:
    assert tuple(WEIGHTS) == (*CRITERIA, "engagement")


def test_unknown_is_not_no() -> None:
    """A yes adds the weight, unknown adds nothing, a no takes off half of it."""
    assert score_today(answers_of({"market": "yes", "need": "yes", "budget": "unknown"})) == 35
    assert score_today(answers_of({"market": "yes", "need": "yes", "budget": "no"})) == 30
    assert fixed_half_points(answers_of({"market": "no", "timeline": "no"})) == -15 - 5


def test_a_row_of_noes_shows_nought_and_not_less() -> None:
    """Below zero is shown as 0."""
    answers = answers_of(dict.fromkeys(CRITERIA, "no"))
    assert fixed_half_points(answers) == -90
    assert score_today(answers) == 0
    assert say_score(0, known(answers)) == "0  (7 of 7 known)"


def test_noes_below_nought_still_weigh_against_a_later_yes() -> None:
    """Only the total stops at 0: a yes has to make up for the noes before it."""
    assert score_today(answers_of({"need": "no", "interest": "no", "authority": "yes"})) == 0
    assert score_today(answers_of({"need": "no", "interest": "no", "market": "yes"})) == 0
    assert score_today(answers_of({"need": "no", "interest": "no", "market": "yes", "fit": "yes"})) == 13


def test_an_unknown_counts_among_what_is_not_known() -> None:
    """The score always shows how much is known."""
    assert known(answers_of({"need": "yes", "fit": "no", "budget": "unknown"})) == 2


# ------------------------------------------------------------------ what time does


@pytest.mark.parametrize(
    ("days", "tenths"),
    [(-1, 0), (0, 50), (90, 50), (91, 25), (365, 25), (366, 0)],
)
def test_a_day_to_decide_is_worth_more_the_nearer_it_is(days: int, tenths: int) -> None:
    """Timeline: full when the day is within 90 days, half within a year, nothing beyond or once it has passed."""
    assert timeline_tenths(TODAY + timedelta(days=days), TODAY, is_open=False) == tenths


def test_soon_without_a_day_is_worth_half() -> None:
    assert timeline_tenths(None, TODAY, is_open=True) == 25
    assert timeline_tenths(None, TODAY, is_open=False) == 0


@pytest.mark.parametrize(("days", "tenths"), [(0, 100), (1, 98), (30, 50), (60, 25), (90, 13), (365, 0), (90_000, 0)])
def test_engagement_halves_every_thirty_days(days: int, tenths: int) -> None:
    """Engagement: 10 × ½^(days since the last two-way interaction / 30), to a tenth, rounded half up."""
    assert engagement_tenths(TODAY - timedelta(days=days), TODAY) == tenths


def test_who_was_never_reached_has_no_engagement() -> None:
    assert engagement_tenths(None, TODAY) == 0


def test_a_talk_noted_for_tomorrow_is_worth_no_more_than_one_today() -> None:
    assert engagement_tenths(TODAY + timedelta(days=1), TODAY) == 100


def test_the_half_points_are_rounded_up_at_the_end_only() -> None:
    """Only the total is rounded, half up: 15 − 2.5 = 12.5 is shown as 13, and 12.5 + 2.5 as 15."""
    answers = answers_of({"market": "yes", "timeline": "no"})
    assert score_today(answers) == 13
    assert score_today(answers, TODAY - timedelta(days=60)) == 15


# ------------------------------------------------------------------ the sum explains itself


def test_the_sum_is_printed_line_by_line_with_its_reasons() -> None:
    """Every point is explained, line by line."""
    answers = answers_of({"market": "yes", "need": "yes", "fit": "no", "timeline": "yes", "budget": "unknown"})
    lines = score_lines(answers, TODAY - timedelta(days=30), TODAY)
    assert [(line.criterion, say_points(line.tenths), line.why) for line in lines] == [
        ("market", "+15", "yes"),
        ("need", "+20", "yes"),
        ("interest", "0", "not known yet"),
        ("fit", "-7.5", "no: takes off half of 15"),
        ("authority", "0", "not known yet"),
        ("budget", "0", "not known yet"),
        ("timeline", "+2.5", "yes, but no day yet: half"),
        ("engagement", "+5", "you talked 30 days ago"),
    ]
    assert total(lines) == 35


@pytest.mark.parametrize(
    ("days", "why"),
    [
        (-1, "the day they meant to decide has passed"),
        (5, "they decide within 90 days"),
        (120, "they decide within a year: half"),
        (500, "they decide in more than a year"),
    ],
)
def test_a_timeline_says_why_it_counts_as_it_does(days: int, why: str) -> None:
    line = score_lines(answers_of({"timeline": "yes"}, TODAY + timedelta(days=days)), None, TODAY)[6]
    assert line.why == why


def test_engagement_says_when_you_talked() -> None:
    reasons = [
        score_lines({}, day, TODAY)[-1].why
        for day in (None, TODAY, TODAY - timedelta(days=1), TODAY - timedelta(days=2))
    ]
    assert reasons == ["you have not talked yet", "you talked today", "you talked 1 day ago", "you talked 2 days ago"]


@given(values=any_values, decides_on=any_day, last=any_past_day)
def test_the_lines_add_up_to_the_score(values: dict[str, str], decides_on: date | None, last: date | None) -> None:
    """The sum printed line by line is the score, and the score is 0 to 100."""
    answers = answers_of(values, decides_on)
    points = score_today(answers, last)
    assert total(score_lines(answers, last, TODAY)) == points
    assert 0 <= points <= 100


@given(values=any_values, decides_on=any_day, last=any_past_day)
def test_what_is_kept_with_a_contact_gives_the_same_score(
    values: dict[str, str], decides_on: date | None, last: date | None
) -> None:
    """The fixed part and the facts kept with a contact are enough to score it on any day."""
    answers = answers_of(values, decides_on)
    kept = contact(1, **(derive(answers.values(), [], []) | {"last_two_way_on": last}))
    assert score_of(kept, TODAY) == score_today(answers, last)


@given(values=any_values, criterion=st.sampled_from(CRITERIA), decides_on=any_day, last=any_past_day)
def test_a_better_answer_never_lowers_the_score(
    values: dict[str, str], criterion: str, decides_on: date | None, last: date | None
) -> None:
    """Yes is worth at least as much as unknown, unknown at least as much as no, whatever else is known."""
    no, unknown, yes = (
        score_today(answers_of(values | {criterion: value}, decides_on), last) for value in ("no", "unknown", "yes")
    )
    assert no <= unknown <= yes


@given(values=any_values, last=any_past_day, decides_on=any_day, mark=st.integers(1, 100))
def test_whoever_was_silent_longer_than_allowed_does_not_reach_the_mark(
    values: dict[str, str], last: date | None, decides_on: date | None, mark: int
) -> None:
    """Reading the first by rank may stop early: it never passes over anybody who belongs there."""
    answers = answers_of(values, decides_on)
    allowed = longest_silence(encode(answers), mark)
    silent = ANY_SILENCE if last is None else (TODAY - last).days
    assert silent <= allowed or score_today(answers, last) < mark


@given(silent_days=st.integers(0, 2000))
def test_silence_never_raises_a_score(silent_days: int) -> None:
    """Engagement fades from day to day; it never grows by itself."""
    last = TODAY - timedelta(days=silent_days)
    assert engagement_tenths(last, TODAY + timedelta(days=1)) <= engagement_tenths(last, TODAY)


def test_weights_of_the_sellers_own_are_used_throughout() -> None:
    """Weights are configuration."""
    own = dict(WEIGHTS) | {"need": 30, "engagement": 0, "timeline": 15}
    answers = answers_of({"need": "yes", "timeline": "yes"}, TODAY)
    assert total(score_lines(answers, TODAY, TODAY, own)) == 45
    kept = contact(answers_code=encode(answers), timeline_on=TODAY, last_two_way_on=TODAY)
    assert score_of(kept, TODAY, own) == 45
    assert longest_silence(encode(answers), 45, own) == ANY_SILENCE


def test_weights_in_force_count_everywhere_until_others_are() -> None:
    """Weights are configuration: those left out stay as shipped."""
    answers = answers_of({"need": "yes", "budget": "yes"})
    kept = contact(1, **derive(answers.values(), [], []))
    try:
        use_weights({"need": 30, "budget": 0})
        assert score_of(kept, TODAY) == total(score_lines(answers, None, TODAY)) == 30
        assert score_lines(answers, None, TODAY)[1].tenths == 300
        use_weights({"need": 0, "market": 35})
        assert score_of(kept, TODAY) == 10
    finally:
        use_weights({})
    assert score_of(kept, TODAY) == 30
    assert dict(WEIGHTS) == IN_FORCE


@pytest.mark.parametrize(
    "typed",
    ["need 30 budget 0", "need=30, budget=0", "budget: 0 need: 30", {"need": 30, "budget": 0}],
)
def test_weights_are_typed_as_a_seller_would(typed: object) -> None:
    assert parse_weights(typed) == {"need": 30, "budget": 0}


def test_no_weights_are_those_shipped() -> None:
    assert parse_weights("") == parse_weights({}) == {}
    assert say_weights({}).startswith("market 15, need 20, ")
    assert parse_weights(say_weights({"need": 30, "budget": 0})) == {**WEIGHTS, "need": 30, "budget": 0}


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ("need 30", "with the rest as shipped they make 110, and they must make 100 together"),
        (dict.fromkeys(WEIGHTS, 10), "they make 80, and they must make 100 together"),
        ("need", "name each once with its points"),
        ("need 10 need 10", "name each once with its points"),
        ("nead 20", 'there is no "nead"; there are market, need'),
        ("need many", "need must be a whole number from 0 to 100"),
        ("need -5", "need must be a whole number"),
        ("need 101", "need must be a whole number"),
        ("need 2.5", "need must be a whole number"),
        ({"need": True}, "need must be a whole number"),
        ({"need": 20.0}, "need must be a whole number"),
        (["need", 20], "name each with its points"),
        (7, "name each with its points"),
    ],
)
def test_weights_that_cannot_be_are_refused_with_the_reason(wrong: object, reason: str) -> None:
    """Eight whole numbers from 0 to 100 that add up to 100."""
    with pytest.raises(ValueError, match=reason):
        parse_weights(wrong)


@given(points=st.lists(st.integers(0, 100), min_size=8, max_size=8), values=any_values, last=any_past_day)
def test_any_weights_that_are_taken_keep_the_score_from_0_to_100(
    points: list[int], values: dict[str, str], last: date | None
) -> None:
    own = dict(zip(WEIGHTS, points, strict=True))
    try:
        assert parse_weights(own) == own
    except ValueError:
        assert sum(points) != 100
    else:
        assert 0 <= total(score_lines(answers_of(values), last, TODAY, own)) <= 100


# ------------------------------------------------------------------ who comes first


def test_the_higher_score_ranks_first_then_the_one_longer_in_the_book() -> None:
    """Rank is the score; equal ones stay in the order they came."""
    book = [contact(1, answers_code=MARKET), contact(2, answers_code=NEED), contact(3, answers_code=NEED)]
    assert [one.id for one in sorted(book, key=lambda one: rank(one, TODAY))] == [2, 3, 1]


def test_a_talk_this_week_lifts_a_contact_above_a_silent_one() -> None:
    silent = contact(1, answers_code=NEED)
    talked = contact(2, answers_code=NEED, last_two_way_on=TODAY - timedelta(days=3))
    assert rank(talked, TODAY) < rank(silent, TODAY)


def test_a_promising_lead_ranks_above_a_blank_one_even_at_nought() -> None:
    """A lead with at least one yes among market, budget and authority ranks above a blank one."""
    blank = contact(1)
    answers = answers_of({"authority": "yes", "need": "no", "interest": "no"})
    promising = contact(2, **derive(answers.values(), [], []))
    assert score_of(promising, TODAY) == score_of(blank, TODAY) == 0
    assert rank(promising, TODAY) < rank(blank, TODAY)


def test_of_equal_scores_the_sellers_own_priority_decides() -> None:
    """Rank is the score, then manual priority."""
    book = [contact(1, priority="low"), contact(2), contact(3, priority="high"), contact(4, answers_code=NEED)]
    assert [one.id for one in sorted(book, key=lambda one: rank(one, TODAY))] == [4, 3, 2, 1]


def test_of_equal_scores_and_priorities_the_greater_expected_value_decides() -> None:
    """Rank = score, then manual priority, then expected value; only then who is promising."""
    book = [
        contact(1, promising=True),
        contact(2, expected=90_000),
        contact(3, expected=90_001),
        contact(4, priority="high"),
        contact(5, answers_code=NEED),
    ]
    assert [one.id for one in sorted(book, key=lambda one: rank(one, TODAY))] == [5, 4, 3, 2, 1]


@given(values=any_values)
def test_a_code_says_every_answer_and_what_it_is_worth(values: dict[str, str]) -> None:
    answers = answers_of(values)
    code = encode(answers)
    assert decode(code) == {criterion: values.get(criterion, "unknown") for criterion in CRITERIA}
    assert fixed_of_code(code) == fixed_half_points(answers)


def test_of_equal_scores_a_priority_goes_before_a_promise() -> None:
    urgent = contact(2, answers_code=INTEREST, priority="high")
    promising = contact(1, answers_code=MARKET, promising=True)
    assert score_of(urgent, TODAY) == score_of(promising, TODAY)
    assert rank(urgent, TODAY) < rank(promising, TODAY)

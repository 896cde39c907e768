"""Follow-ups: the next step as it is typed, and what doing it amounts to."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.dates import When
from prospectr.core.errors import DateNotUnderstoodError, DayMistypedError, PlanNotUnderstoodError
from prospectr.core.followup import (
    FOLLOW_UP_KINDS,
    FOLLOW_UP_STATES,
    INTERACTION_KIND_OF,
    KIND_OF_WORD,
    TALK_OF_WORD,
    FollowUp,
    Plan,
    find_done_by,
    parse_plan,
)
from prospectr.core.interaction import INTERACTION_KINDS, Interaction, default_outcome
from prospectr.core.text import fold

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)
TUESDAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("typed", "plan"),
    [
        ("call tue 10:00 about the menu", Plan(kind="call", when=When(TUESDAY, "10:00"), words="about the menu")),
        ("tue bring samples", Plan(kind="todo", when=When(TUESDAY), words="bring samples")),
        ("tue call", Plan(kind="call", when=When(TUESDAY))),
        ("Mail 3d", Plan(kind="email", when=When(TUESDAY))),
        ("sms tom", Plan(kind="message", when=When(date(2026, 11, 22)))),
        ("meeting: 25 dec: lunch", Plan(kind="meet", when=When(date(2026, 12, 25)), words="lunch")),
        ("quote today", Plan(kind="quote", when=When(TODAY))),
        ("todo tue todo list", Plan(kind="todo", when=When(TUESDAY), words="todo list")),
    ],
)
def test_a_next_step_is_what_and_when_and_the_rest(typed: str, plan: Plan) -> None:
    assert parse_plan(typed, TODAY) == plan


@pytest.mark.parametrize("typed", ["", "call", "call about the menu soon", "bring samples"])
def test_a_next_step_without_a_day_is_asked_for_one(typed: str) -> None:
    with pytest.raises(PlanNotUnderstoodError, match="a day is missing"):
        parse_plan(typed, TODAY)


@pytest.mark.parametrize("typed", ["call yesterday", "call 20 nov 2026", "-1d call"])
def test_a_next_step_is_never_in_the_past(typed: str) -> None:
    with pytest.raises(PlanNotUnderstoodError, match="that day is past"):
        parse_plan(typed, TODAY)


def test_a_day_that_does_not_exist_is_refused_with_its_own_reason() -> None:
    with pytest.raises(DateNotUnderstoodError, match="June has 30 days"):
        parse_plan("call 31 jun", TODAY)


def test_a_day_in_the_sellers_words_is_looked_for_with_the_longest_run_first() -> None:
    asked: list[str] = []

    def worded(text: str) -> When | None:
        asked.append(text)
        return When(TUESDAY, "10:00") if text == "kommenden dienstag" else None

    plan = parse_plan("call kommenden dienstag  wegen Menü und Wein", TODAY, worded)
    assert plan == Plan(kind="call", when=When(TUESDAY, "10:00"), words="wegen Menü und Wein")
    assert asked[:3] == ["kommenden dienstag  wegen Menü", "kommenden dienstag  wegen", "kommenden dienstag"]


@pytest.mark.parametrize("rest", ["about 3 boxes", "after lunch", "and ask"])
def test_words_that_make_no_difference_to_the_day_are_kept(rest: str) -> None:
    """A library that reads days skips over words it does not know; they are the seller's all the same."""

    def worded(text: str) -> When | None:
        return When(TUESDAY) if text.startswith("in einer Woche") else None

    assert parse_plan(f"call in einer Woche {rest}", TODAY, worded).words == rest


def test_nobody_is_asked_when_the_short_forms_say_it() -> None:
    def worded(text: str) -> When | None:
        raise AssertionError(text)

    assert parse_plan("call tue", TODAY, worded).when == When(TUESDAY)


@given(st.text(max_size=30) | st.from_regex(r"\A(call|mail|tue|3d|10:00|25 dec| ){1,6}\Z"))
def test_any_text_is_a_next_step_or_is_refused(text: str) -> None:
    try:
        plan = parse_plan(text, TODAY)
    except (PlanNotUnderstoodError, DateNotUnderstoodError):
        return
    assert plan.kind in FOLLOW_UP_KINDS
    assert plan.when.on >= TODAY


def test_every_kind_has_the_interaction_it_is_when_done() -> None:
    assert tuple(INTERACTION_KIND_OF) == FOLLOW_UP_KINDS
    assert {kind for kind in INTERACTION_KIND_OF.values() if kind} <= set(INTERACTION_KINDS)
    assert INTERACTION_KIND_OF["todo"] is None
    assert set(KIND_OF_WORD.values()) == set(FOLLOW_UP_KINDS)


def test_a_call_that_was_logged_reached_them_and_a_message_waits_for_its_answer() -> None:
    assert [default_outcome(kind, "out") for kind in INTERACTION_KINDS] == ["reached", None, None, "reached", "reached"]
    assert {default_outcome(kind, "in") for kind in INTERACTION_KINDS} == {None}


@pytest.mark.parametrize("state", FOLLOW_UP_STATES)
def test_a_follow_up_is_open_until_it_is_done_cancelled_or_missed(state: str) -> None:
    step = FollowUp(created_at=NOW, updated_at=NOW, contact_id=1, kind="call", due_on=TODAY, state=state)
    assert step.is_open == (state in {"planned", "confirmed"})


@pytest.mark.parametrize(
    ("typed", "plan"),
    [
        ("collect money on 3 dec", Plan(kind="todo", when=When(date(2026, 12, 3)), words="collect money")),
        (
            "send samples by tue 10:00 to the shop",
            Plan(kind="todo", when=When(TUESDAY, "10:00"), words="send samples to the shop"),
        ),
        ("whatsapp next tuesday 3pm", Plan(kind="message", when=When(TUESDAY, "15:00"))),
        ("call about the menu tue 15.30", Plan(kind="call", when=When(TUESDAY, "15:30"), words="about the menu")),
        ("call esok", Plan(kind="call", when=When(date(2026, 11, 22)))),
        ("call พรุ่งนี้", Plan(kind="call", when=When(date(2026, 11, 22)))),
        ("call پس‌فردا", Plan(kind="call", when=When(date(2026, 11, 23)))),
    ],
)
def test_a_step_typed_in_a_hurry(typed: str, plan: Plan) -> None:
    assert parse_plan(typed, TODAY) == plan


def done_by(kind: str, direction: str = "out", *, on: date = TODAY, kinds: tuple[str, ...] = FOLLOW_UP_KINDS) -> str:
    """Return the kind of the step that what happened on a day completes, of one of each kind due today."""
    steps = [FollowUp(id=place, contact_id=1, kind=step, due_on=TODAY) for place, step in enumerate(kinds)]
    talk = Interaction(contact_id=1, kind=kind, direction=direction, happened_on=on)
    found = find_done_by(talk, steps)
    return found.kind if found else ""


@pytest.mark.parametrize("kind", ["call", "email", "message", "meet"])
def test_what_happened_does_the_step_of_its_kind(kind: str) -> None:
    assert done_by(kind) == kind


@pytest.mark.parametrize(("kind", "step"), [("meet", "demo"), ("visit", "meet"), ("visit", "demo")])
def test_a_meeting_is_done_by_whatever_brings_both_together(kind: str, step: str) -> None:
    assert done_by(kind, kinds=("todo", step)) == step


@pytest.mark.parametrize(("kind", "step"), [("email", "quote"), ("message", "card"), ("meet", "trial")])
def test_a_quote_a_card_and_a_trial_are_done_by_name_alone(kind: str, step: str) -> None:
    """We will look into it is no quote."""
    assert done_by(kind, kinds=(step,)) == ""


def test_what_they_wrote_does_nothing_the_seller_meant_to_write() -> None:
    """Where is my quote? does not send it."""
    assert (done_by("email", "in"), done_by("message", "in")) == ("", "")
    assert (done_by("call", "in"), done_by("visit", "in")) == ("call", "meet")


def test_what_happened_does_no_step_of_a_later_day() -> None:
    assert done_by("call", on=date(2026, 11, 20)) == ""


def test_of_several_the_earliest_is_done() -> None:
    steps = [
        FollowUp(id=number, contact_id=1, kind="email", due_on=date(2026, 11, day))
        for number, day in ((1, 19), (2, 21))
    ]
    talk = Interaction(contact_id=1, kind="email", direction="out", happened_on=TODAY)
    assert find_done_by(talk, steps) == steps[0]


@pytest.mark.parametrize(
    ("typed", "word", "meant"),
    [
        ("call tomorow", "tomorow", "tomorrow"),
        ("call tdy about the menu", "tdy", "today"),
        ("call on Wednsday", "Wednsday", "wednesday"),
        ("call 25 decmber", "decmber", "december"),
    ],
)
def test_a_day_mistyped_is_asked_back_and_never_chosen(typed: str, word: str, meant: str) -> None:
    with pytest.raises(DayMistypedError) as refused:
        parse_plan(typed, TODAY)
    assert refused.value.message == f'"{word}" is not a day; did you mean {meant}?'


@pytest.mark.parametrize("typed", ["call foo", "collect money", "call the sunny shop", "bring samples", "call [/]"])
def test_words_that_are_nearly_no_day_are_left_alone(typed: str) -> None:
    with pytest.raises(PlanNotUnderstoodError, match="a day is missing"):
        parse_plan(typed, TODAY)


@pytest.mark.parametrize(
    ("typed", "word", "meant"),
    [
        ("whatsap fri", "whatsap", "whatsapp"),
        ("tue emial the offer", "emial", "email"),
        ("Mesage, 3d", "Mesage", "message"),
    ],
)
def test_a_kind_mistyped_is_a_todo_with_a_remark(typed: str, word: str, meant: str) -> None:
    plan = parse_plan(typed, TODAY)
    assert (plan.kind, plan.words.split()[0].rstrip(",")) == ("todo", word)
    assert plan.remark == f'Kept as a todo: there is no kind "{word}"; did you mean {meant}?'


@pytest.mark.parametrize(
    "typed", ["tue bring samples", "todo fri whatsap", "fri lunch with Emil", "fri ขอราคา", "cal tue"]
)
def test_a_todo_of_other_words_is_not_remarked_on(typed: str) -> None:
    assert parse_plan(typed, TODAY).remark == ""


@pytest.mark.parametrize(
    ("typed", "kind", "words"),
    [
        ("โทร พรุ่งนี้ เรื่องเมนู", "call", "เรื่องเมนู"),
        ("พรุ่งนี้ ใบเสนอราคา", "quote", ""),
        ("ไลน์ tom", "message", ""),
        ("ประชุม tom", "meet", ""),
        ("Telefon esok", "call", ""),
        ("mesyuarat esok", "meet", ""),
        ("sebut-harga esok", "quote", ""),
        ("تماس فردا", "call", ""),
        ("ايميل فردا", "email", ""),
        ("فردا جلسه", "meet", ""),
    ],
)
def test_a_kind_may_be_typed_in_the_language_of_the_seller(typed: str, kind: str, words: str) -> None:
    plan = parse_plan(typed, TODAY)
    assert (plan.kind, plan.when.on, plan.words) == (kind, date(2026, 11, 22), words)


def test_every_word_for_a_kind_is_in_its_folded_form() -> None:
    assert [word for word in KIND_OF_WORD if fold(word) != word] == []


def test_what_happened_goes_by_the_words_of_a_next_step() -> None:
    assert set(TALK_OF_WORD) == set(KIND_OF_WORD) - {"todo"}
    assert set(TALK_OF_WORD.values()) == set(INTERACTION_KINDS)
    assert (TALK_OF_WORD["whatsapp"], TALK_OF_WORD["visit"], TALK_OF_WORD["meeting"]) == ("message", "visit", "meet")

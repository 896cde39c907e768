"""What a seller decides on a contact: parked, unfit, left alone, active again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.contact import STANDINGS, Contact
from prospectr.core.dates import find_month
from prospectr.core.followup import FollowUp
from prospectr.core.qualification import Answer
from prospectr.core.standing import (
    Act,
    after_act,
    decided,
    in_the_way,
    is_worth_parking,
    parse_reason,
    say_active_again,
    say_asked_again,
    say_set_aside,
    say_standing,
)

TODAY = date(2026, 11, 21)
MARCH = date(2027, 3, 1)
NORA = Contact(slug="nora", name="Nora")
PARKED = decided(NORA, "parked", TODAY, reason="no money", back_on=MARCH, asked_again="yes")
ALONE = decided(NORA, "do-not-contact", TODAY, reason="asked us to stop", asked_again="no")


def test_a_decision_is_kept_with_its_reason_and_its_day() -> None:
    assert (PARKED.standing, PARKED.standing_reason, PARKED.standing_on) == ("parked", "no money", TODAY)
    assert (PARKED.back_on, PARKED.asked_again) == (MARCH, "yes")


def test_the_same_decision_again_keeps_the_reason_there_is() -> None:
    assert decided(ALONE, "do-not-contact", MARCH, asked_again="no") is ALONE
    later = decided(PARKED, "parked", TODAY, back_on=date(2027, 4, 1))
    assert (later.standing_reason, later.asked_again, later.back_on) == ("no money", "yes", date(2027, 4, 1))
    assert decided(PARKED, "parked", TODAY, reason="moved", back_on=MARCH).standing_reason == "moved"
    assert decided(PARKED, "unfit", TODAY).standing_reason == ""


@pytest.mark.parametrize("text", ["n", "No", " yes ", "Y", ""])
def test_a_bare_yes_or_no_is_no_reason(text: str) -> None:
    assert parse_reason(text) == ""
    assert parse_reason("no money") == "no money"


def test_who_is_active_again_starts_afresh() -> None:
    assert decided(PARKED, "active", TODAY) == NORA
    assert decided(ALONE, "active", TODAY) == NORA


def test_deciding_the_same_again_changes_nothing() -> None:
    later = date(2026, 12, 24)
    assert decided(NORA, "active", later) is NORA
    assert decided(PARKED, "parked", later, reason="no money", back_on=MARCH, asked_again="yes") is PARKED
    longer = decided(PARKED, "parked", later, reason="no money", back_on=date(2027, 6, 1))
    assert longer.standing_on == later


def test_a_decision_takes_out_of_the_inbox_and_ends_the_reason_why_nothing_is_planned() -> None:
    waiting = replace(NORA, in_inbox=True, no_next_why="bought for this year")
    unfit = decided(waiting, "unfit", TODAY, reason="too far away")
    assert (unfit.in_inbox, unfit.no_next_why) == (False, "")
    assert decided(waiting, "active", TODAY) is waiting


@given(st.sampled_from(STANDINGS), st.sampled_from(STANDINGS))
def test_only_who_is_parked_has_a_day_to_come_back(before: str, after: str) -> None:
    first = decided(NORA, before, TODAY, back_on=MARCH if before == "parked" else None)
    then = decided(first, after, TODAY, back_on=MARCH if after == "parked" else None)
    for contact in (first, then):
        assert (contact.back_on is not None) == (contact.standing == "parked")
        assert (contact.standing_on is None) == (contact.standing == "active")
    assert then.standing == after


@pytest.mark.parametrize(
    ("act", "standing", "why"),
    [("answer", "parked", "bought"), ("talk", "parked", ""), ("plan", "active", "")],
)
def test_what_is_done_with_a_contact_decides_what_stays(act: Act, standing: str, why: str) -> None:
    waiting = replace(PARKED, in_inbox=True, no_next_why="bought")
    after = after_act(waiting, act, TODAY)
    assert (after.in_inbox, after.standing, after.no_next_why) == (False, standing, why)


@given(st.sampled_from(["answer", "talk", "plan"]))
def test_what_is_done_with_an_active_contact_leaves_them_as_they_are(act: Act) -> None:
    assert after_act(NORA, act, TODAY) == NORA


def test_parking_calls_off_what_is_due_before_the_day_and_letting_go_calls_off_all() -> None:
    early, on_the_day = (
        FollowUp(id=number, contact_id=1, kind="call", due_on=on) for number, on in enumerate((TODAY, MARCH), 1)
    )
    done = replace(early, state="done")
    assert in_the_way([early, on_the_day, done], MARCH) == [early]
    assert in_the_way([early, on_the_day, done], None) == [early, on_the_day]


def test_only_money_a_say_or_time_missing_is_worth_parking() -> None:
    def answered(**values: str) -> dict[str, Answer]:
        return {
            name: Answer(contact_id=1, criterion=name, value=value, answered_on=TODAY) for name, value in values.items()
        }

    assert is_worth_parking(answered(need="yes", interest="yes", fit="yes", budget="no"))
    assert not is_worth_parking(answered(need="yes", interest="yes"))
    assert not is_worth_parking(answered(need="yes", interest="no", fit="yes"))
    assert not is_worth_parking({})


@pytest.mark.parametrize(
    ("contact", "standing", "asked", "sentence"),
    [
        (NORA, "", "", ""),
        (PARKED, "parked until Mon 1 Mar: no money", "said you may ask again", "Nora is parked until Mon 1 Mar."),
        (
            decided(NORA, "unfit", TODAY, reason="too far", asked_again="not-asked"),
            "unfit: too far",
            "not asked whether you may ask again",
            "Nora is marked unfit.",
        ),
        (
            ALONE,
            "do not contact: asked us to stop",
            "does not want to be asked again",
            "Nora is not to be contacted.",
        ),
        (decided(NORA, "do-not-contact", TODAY), "do not contact", "", "Nora is not to be contacted."),
    ],
)
def test_a_decision_is_said_plainly(contact: Contact, standing: str, asked: str, sentence: str) -> None:
    assert say_standing(contact, TODAY) == standing
    assert say_asked_again(contact) == asked
    assert say_set_aside(contact, TODAY) == sentence


def test_who_is_taken_up_again_is_said_with_what_they_were() -> None:
    assert say_active_again(PARKED, TODAY) == "Nora is active again, no longer parked until Mon 1 Mar."
    unfit = decided(NORA, "unfit", TODAY, reason="too far")
    assert say_active_again(unfit, TODAY) == "Nora is active again, no longer marked unfit."


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("mar", MARCH),
        ("March", MARCH),
        ("in march", MARCH),
        ("next mar", MARCH),
        ("dec", date(2026, 12, 1)),
        ("nov", date(2027, 11, 1)),
        ("3 mar", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_month_alone_is_its_first_day_to_come(text: str, day: date | None) -> None:
    assert find_month(text, TODAY) == day

"""Meetings and series at the command line: what is said, asked, refused and written for a program."""

from __future__ import annotations

import pytest

from tests.cli.terminal import Terminal
from tests.conftest import Run

HOSTILE = "[/]\x1b[31mไทย \u202eفارسی"


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book with Nora, a meeting today, and a call every week after it."""
    prospectr("add", "Nora", "Lind", "next:meet", "today", "10:00")
    prospectr("next", "nora", "call tue every 2 weeks until 31 jan about the order")
    return prospectr


def test_a_series_is_said_wherever_the_step_is(book: Run) -> None:
    said = "every 2 weeks until Sun 31 Jan"
    assert said in book("show", "nora").out
    assert said in book("list", "followups", columns=120).out
    assert said in book("list", "followups", "--plain").out
    (step,) = [item for item in book("list", "followups", "--json").items if item["id"] == "f2"]
    assert {name: value for name, value in step.items() if name.startswith("repeat")} == {
        "repeat_unit": "week",
        "repeat_every": 2,
        "repeat_from_on": "2026-11-24",
        "repeat_until_on": "2027-01-31",
    }


def test_doing_one_of_a_series_shows_the_next(book: Run) -> None:
    done = book("done", "f2")
    assert done.code == 0
    assert "f3  call · Tue 8 Dec · every 2 weeks until Sun 31 Jan" in done.out
    assert book("cancel", "f3", "--all").out.startswith("Cancelled  f3")
    assert [item["id"] for item in book("list", "followups", "--json").items] == ["f1"]


def test_a_series_without_an_end_is_refused_with_what_to_type(book: Run) -> None:
    for command in (("next", "nora", "call mon every week"), ("done", "f1", "--next", "call mon every week")):
        refused = book(*command)
        assert refused.code == 2
        assert '"call mon every week" has no end.' in refused.err
        assert 'or how many times: "call mon every week 10 times"' in refused.err
    assert book("next", "nora", "call mon every week 10 times").code == 0


def test_a_series_in_a_line_that_cannot_be_followed_is_kept_in_the_note(prospectr: Run) -> None:
    added = prospectr("add", "Nora", "next:call", "mon", "every", "week")
    assert added.code == 0
    assert "has no end" in added.err + added.out
    assert prospectr("show", "nora", "--json").items[0]["in_inbox"]
    assert "every week until Mon 7 Dec" in prospectr("add", "Emil", "next:call", "mon", "every", "week", "3x").out


def test_a_meeting_is_kept_and_a_closed_one_says_so(book: Run) -> None:
    kept = book("kept", "nora", "--note", HOSTILE, "--next", "quote fri")
    assert kept.code == 0
    assert kept.out.startswith("Kept  f1  meet · Sat 21 Nov 10:00 · kept\n")
    assert "\x1b" not in kept.out
    again = book("kept", "f1")
    assert (again.code, again.err.splitlines()[0]) == (1, "error: f1 was kept already.")
    assert book("done", "f1").err == again.err
    assert "kept Sat 21 Nov" in book("show", "nora").out


def test_who_did_not_come_is_noted_with_the_new_meeting(book: Run) -> None:
    missed = book("no-show", "f1", "--next", "meet tue 10:00")
    assert missed.code == 0
    assert "No show  f1  meet · Sat 21 Nov 10:00 · no show" in missed.out
    assert "meet · no answer · today" in missed.out
    assert "confirm that you talk to the one who decides" in missed.out
    assert "noted a no-show of Nora Lind (f1)" in book("history").out


@pytest.mark.parametrize("command", ["kept", "no-show"])
def test_only_a_meeting_is_kept_or_missed(book: Run, command: str) -> None:
    refused = book(command, "f2", "--json")
    assert (refused.code, refused.out) == (2, "")
    assert '"not-a-meeting"' in refused.err
    assert book(command, "f99").code == 4
    assert book(command, "nobody").code == 4
    book("cancel", "f1")
    nothing = book(command, "nora")
    assert nothing.code == 4
    assert "Nora Lind has no open meeting." in nothing.err
    assert 'prospectr next nora-lind "meet tue 10:00"' in nothing.err


def test_a_rehearsal_closes_nothing(book: Run) -> None:
    before = book("list", "followups", "--json").out
    for command in (("kept", "f1"), ("no-show", "f1"), ("cancel", "f2", "--all"), ("done", "f2")):
        rehearsed = book(*command, "--dry-run")
        assert rehearsed.code == 0
        assert "Nothing was changed (--dry-run)." in rehearsed.err
    assert book("list", "followups", "--json").out == before


def test_a_program_reads_the_states(book: Run) -> None:
    items = book("no-show", "f1", "--json").items
    assert [(item["type"], item.get("state"), item.get("outcome")) for item in items] == [
        ("contact", None, None),
        ("follow_up", "no-show", None),
        ("interaction", None, "no-answer"),
    ]
    assert book("done", "f2", "--plain").out.splitlines()[1].split("\t")[:2] == ["follow_up", "f2"]


@pytest.mark.parametrize(
    ("command", "question", "state"),
    [
        ("kept", "f3 is on Thu 26 Nov. Kept already? [y/N] ", "kept"),
        ("done", "f3 is on Thu 26 Nov. Kept already? [y/N] ", "kept"),
        ("no-show", "f3 is on Thu 26 Nov. A no-show already? [y/N] ", "no show"),
    ],
)
def test_a_meeting_of_a_day_to_come_is_closed_only_when_it_is_said_to_be_over(
    book: Run, command: str, question: str, state: str
) -> None:
    book("next", "nora", "meet thu")
    refused = book(command, "f3")
    assert (refused.code, refused.out) == (2, "")
    assert refused.err.splitlines() == [
        "error: f3 is on Thu 26 Nov: it can be neither kept nor missed yet.",
        "If it is over: prospectr edit f3 --when today   or say so with --yes",
    ]
    with Terminal(command, "f3") as screen:
        screen.expect(question)
        screen.type("")
        assert screen.leave() == 3
    with Terminal(command, "f3") as screen:
        screen.expect(question)
        screen.type("y")
        assert screen.leave() == 0
        assert f"meet · Thu 26 Nov · {state}" in screen.text
    book("undo")
    assert f"· {state}" in book(command, "f3", "--yes").out
    book("undo")
    assert book("edit", "f3", "--when", "today").code == 0
    assert f"· {state}" in book(command, "f3").out


def test_the_next_step_is_offered_after_a_meeting(prospectr: Run) -> None:
    prospectr("add", "Nora", "Lind", "next:meet", "today")
    with Terminal("kept", "nora") as screen:
        screen.expect('Next step with Nora Lind? [like "call tue", Enter for none]')
        screen.type("meet whenever")
        screen.expect("a day is missing")
        screen.type("meet today 10:00")
        assert screen.leave() == 0
    with Terminal("no-show", "nora") as screen:
        screen.expect('New meeting with Nora Lind? [like "meet tue 10:00", Enter for none]')
        screen.type("")
        assert screen.leave() == 0
    assert prospectr("list", "followups", "--json").items == []

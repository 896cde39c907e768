"""A seller's first day and the morning after, typed into a real shell to the letter."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import ROOT, Result, Run

NORA = (
    "prospectr add Nora Lind @Lind Café nora@lind.dk next:call tue +web source:networking"
    ' :: met at the Sunday market, wants -20% "or so"'
)
SOMCHAI = "prospectr add สมชาย ใจดี +66 81 234 5678 by:nora :: อยากได้กาแฟคั่วอ่อน"
QUALIFIED = 'prospectr qualify nora --market yes --budget "yes 900eur paid 850 for the last menu" --authority yes'
LOGGED = 'prospectr log nora "asked for a cheaper option" --as call --outcome positive --next "email mon"'
MONDAY, TUESDAY, WEDNESDAY = "2026-11-23", "2026-11-24", "2026-11-25"

Shell = Callable[[str], Result]


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """Type a line into ``sh``, where ``prospectr`` is a command like any other."""
    commands = tmp_path / "commands"
    commands.mkdir()
    program = commands / "prospectr"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m prospectr "$@"\n', encoding="utf-8")
    program.chmod(0o755)

    def type_line(line: str) -> Result:
        wanted = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "PATH": f"{commands}:{os.environ['PATH']}"}
        done = subprocess.run(["sh", "-c", line], env=wanted, capture_output=True, timeout=60, check=False)
        return Result(code=done.returncode, out=done.stdout.decode(), err=done.stderr.decode())

    return type_line


def typed(line: str) -> list[str]:
    """Return the words of a line as a shell hands them on."""
    import shlex

    return shlex.split(line)[1:]


@pytest.fixture
def first_day(prospectr: Run) -> Run:
    """A book after the first four lines."""
    for line in (NORA, SOMCHAI, QUALIFIED, LOGGED):
        assert prospectr(*typed(line)).code == 0
    return prospectr


def test_the_first_four_lines_work_as_typed_in_a_shell(shell: Shell) -> None:
    added = shell(NORA)
    assert added.code == 0, added.err
    assert added.out.splitlines() == [
        "Added  c1  Nora Lind · Lind Café · nora@lind.dk               lead",
        "           +web · source networking",
        "       o1  company · Lind Café",
        "       f1  call · Tue 24 Nov",
        "       n1  note · met at the Sunday market, wants -20% or so",
    ]
    assert added.err == "Undo:  prospectr undo\n"
    thai = shell(SOMCHAI)
    assert thai.code == 0, thai.err
    assert "สมชาย ใจดี · +66 81 234 5678" in thai.out
    assert "อยากได้กาแฟคั่วอ่อน" in thai.out
    qualified = shell(QUALIFIED)
    assert qualified.code == 0, qualified.err
    assert "Nora Lind is now a prospect: in your market, can pay, can decide." in qualified.out
    assert '€900.00 · "paid 850 for the last menu"' in qualified.out
    logged = shell(LOGGED)
    assert logged.code == 0, logged.err
    assert "call · positive · today · asked for a cheaper option" in logged.out
    assert "email · Mon 23 Nov" in logged.out


def test_a_script_reads_the_agenda_of_the_week_through_a_pipe(first_day: Run, shell: Shell) -> None:
    ended = shell(
        "prospectr today --days 7 --json | python3 -c 'import json, sys; print(len(json.load(sys.stdin)[\"items\"]))'"
    )
    assert (ended.code, ended.out) == (0, "2\n")


def test_a_word_of_a_thai_note_finds_its_contact(first_day: Run) -> None:
    found = first_day("find", "กาแฟ")
    assert found.code == 0
    assert "สมชาย ใจดี" in found.out
    assert "อยากได้กาแฟคั่วอ่อน" in found.out
    assert "Nora" not in found.out


def test_a_word_from_a_note_finds_who_said_it(first_day: Run) -> None:
    assert [item["name"] for item in first_day("find", "sunday", "market", "--json").items] == ["Nora Lind"]
    assert "put -- before them" in first_day("find", "-20%").err
    assert [item["name"] for item in first_day("find", "--json", "--", "-20%").items] == ["Nora Lind"]


def test_everything_known_of_nora_is_on_her_page(first_day: Run) -> None:
    page = first_day("show", "nora").out
    for words in (
        "c1  Nora Lind · Lind Café",
        "nora@lind.dk · +web",
        "source networking · added today",
        "prospect: in your market, can pay, can decide · score 45  (3 of 7 known)",
        '€900.00 · "paid 850 for the last menu" · today',
        "○ f2  email · Mon 23 Nov",
        "○ f1  call · Tue 24 Nov",
        "n1  today · met at the Sunday market, wants -20% or so",
        "i1  call · positive · today · asked for a cheaper option",
    ):
        assert words in page


def test_who_sent_him_is_on_somchais_page(first_day: Run) -> None:
    assert "sent by Nora Lind" in first_day("show", "สมชาย").out


def test_the_weeks_agenda_says_when_and_with_whom(first_day: Run) -> None:
    items = first_day("today", "--days", "7", "--json").items
    assert [(item["section"], item["kind"], item["due_on"]) for item in items] == [
        ("planned", "email", MONDAY),
        ("planned", "call", TUESDAY),
    ]


def test_undo_takes_the_last_act_back_and_redo_does_it_again(first_day: Run) -> None:
    undone = first_day("undo")
    assert undone.code == 0
    assert undone.out == "Undone  #4  logged a touch with Nora Lind (i1)\n"
    assert undone.err == "Do it again:  prospectr redo\n"
    assert "cheaper option" not in first_day("show", "nora").out
    redone = first_day("redo")
    assert redone.out == "Done again  #4  logged a touch with Nora Lind (i1)\n"
    assert "cheaper option" in first_day("show", "nora").out


def test_history_tells_it_all_the_newest_first(first_day: Run) -> None:
    first_day("undo")
    first_day("redo")
    told = [line.partition("  ")[2].partition("  ")[2] for line in first_day("history").out.splitlines()[:6]]
    assert told == [
        "did again #4 Nora Lind (i1)",
        "undid #4 Nora Lind (i1)",
        "logged a touch with Nora Lind (i1)",
        "qualified Nora Lind (c1)",
        "added สมชาย ใจดี (c2)",
        "added Nora Lind (c1)",
    ]


def test_what_is_due_today_is_late_tomorrow(first_day: Run) -> None:
    on_monday = first_day("today", env={"PROSPECTR_TODAY": f"{MONDAY}T23:59"})
    assert "TODAY\n f2  ●  email  Nora Lind · Lind Café\n" in on_monday.out
    assert "LATE" not in on_monday.out
    on_tuesday = first_day("today", env={"PROSPECTR_TODAY": f"{TUESDAY}T00:00"})
    assert "LATE\n f2  ! 1d  email  Nora Lind · Lind Café\n" in on_tuesday.out
    assert "TODAY\n f1  ●     call   Nora Lind · Lind Café\n" in on_tuesday.out


def test_a_call_put_off_to_friday_is_out_of_the_way_until_then(first_day: Run) -> None:
    wednesday = {"PROSPECTR_TODAY": WEDNESDAY}
    moved = first_day("snooze", "f1", "fri", env=wednesday)
    assert "f1  call · Fri 27 Nov" in moved.out
    assert "f1" not in first_day("today", env=wednesday).out.partition("Next:")[0]
    assert "f1" in first_day("today", env={"PROSPECTR_TODAY": "2026-11-27"}).out


def test_a_step_done_is_logged_and_the_next_is_planned_in_the_same_breath(first_day: Run) -> None:
    done = first_day("done", "nora", "--note", "wants two designs", "--next", "quote fri")
    assert done.code == 0
    assert "f2  email · Mon 23 Nov · done" in done.out
    assert "email · today · wants two designs" in done.out
    assert "quote · Fri 27 Nov" in done.out
    first_day("undo")
    assert [item["id"] for item in first_day("list", "followups", "--json").items] == ["f2", "f1"]


def test_a_meeting_confirmed_asks_for_no_second_call(first_day: Run) -> None:
    first_day("next", "สมชาย", "meet mon 10:00 tasting")
    assert "CONFIRM\n f3  ○ Mon 23 Nov 10:00  meet  สมชาย ใจดี  tasting\n" in first_day("today").out
    assert "meet · Mon 23 Nov 10:00 · tasting · confirmed" in first_day("confirm", "f3").out
    assert "CONFIRM" not in first_day("today").out


def test_a_meeting_called_off_is_over_and_nothing_is_logged(first_day: Run) -> None:
    first_day("next", "สมชาย", "meet mon 10:00")
    assert "cancelled" in first_day("cancel", "f3").out
    page = first_day("show", "สมชาย", "--json").items[0]
    assert (page["next_step"], page["interactions"]) == (None, [])


def test_logging_a_call_on_its_day_completes_the_call_that_was_planned(first_day: Run) -> None:
    logged = first_day("log", "nora", "no answer", "--outcome", "no-answer", env={"PROSPECTR_TODAY": TUESDAY})
    assert "That completes f1: call." in logged.out


def test_a_deleted_contact_is_gone_with_their_steps_and_comes_back_with_them(first_day: Run) -> None:
    assert first_day("delete", "c1").code == 0
    assert "Nora" not in first_day("today", "--days", "30").out
    gone = first_day("show", "c1")
    assert gone.code == 4
    assert gone.err.splitlines() == ["error: c1 Nora Lind is deleted.", "Bring it back with: prospectr undelete c1"]
    assert first_day("undelete", "c1").code == 0
    assert [item["id"] for item in first_day("list", "followups", "--json").items] == ["f2", "f1"]


def test_the_same_person_added_twice_is_offered_and_never_merged(first_day: Run) -> None:
    again = first_day("add", "Nora Lindt", "@Lind Café")
    assert again.code == 0
    assert "Similar contact: c1 Nora Lind · Lind Café.  To merge:" in again.out
    assert "prospectr contact merge c1 c3" in again.out
    assert len(first_day("list", "--json").items) == 3
    by_address = first_day("add", "N. L.", "NORA@LIND.DK", "--json")
    assert by_address.items[0]["name"] == "N. L."
    assert "Similar contact: c1 Nora Lind" in by_address.err


def test_words_not_understood_are_kept_and_put_in_the_inbox(prospectr: Run) -> None:
    added = prospectr("add", "Bob", "next:gobble", "--json")
    assert added.code == 0
    assert "Not understood, kept in the note: next:gobble" in added.err
    assert added.items[0]["in_inbox"] is True
    assert added.items[1]["words"] == "next:gobble"


@pytest.mark.parametrize("note", ["-n", "--json", "--help", "-20%", ":: more", "--"])
def test_from_the_double_colon_on_nothing_is_an_option(prospectr: Run, note: str) -> None:
    assert prospectr("add", "Bob", "::", "wants", note).code == 0
    assert prospectr("show", "c1", "--json").items[0]["notes"][0]["words"] == f"wants {note}"


def test_a_note_given_as_an_option_may_begin_with_a_double_colon(prospectr: Run) -> None:
    prospectr("add", "--note", ":: odd", "Bob")
    shown = prospectr("show", "c1", "--json").items[0]
    assert (shown["name"], shown["notes"][0]["words"]) == ("Bob", ":: odd")


def test_at_names_the_record_last_written(first_day: Run) -> None:
    assert "Nora Lind" in first_day("show", "@").out
    first_day("note", "สมชาย", "likes oat milk")
    assert "likes oat milk" in first_day("show", "@").out


def test_a_bare_prospectr_off_a_terminal_gives_the_agenda_as_fields(first_day: Run) -> None:
    bare = first_day(env={"PROSPECTR_TODAY": MONDAY})
    assert bare.out.splitlines()[0].split("\t")[:5] == ["today", "f2", MONDAY, "", "email"]

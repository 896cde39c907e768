"""Six commands have a short name; it is the same command in every way, and no other beginning of a name is taken."""

from __future__ import annotations

import re

import pytest

from prospectr.cli.app import ALIASES, COMMANDS
from tests.conftest import Run


def test_the_short_names_are_these() -> None:
    assert ALIASES == {"a": "add", "s": "show", "f": "find", "n": "next", "b": "board", "u": "undo"}
    assert set(ALIASES.values()) <= set(COMMANDS)
    assert not set(ALIASES) & set(COMMANDS)


@pytest.mark.parametrize("form", ["", "--json", "--plain"])
def test_a_short_name_answers_as_the_long_one_does(prospectr: Run, form: str) -> None:
    forms = [form] if form else []
    prospectr("add", "Nora Lind @Lind Café :: likes oat milk")
    for short, words in (
        ("s", ["nora"]),
        ("f", ["oat"]),
        ("b", []),
        ("a", ["-n", "Bo"]),
        ("n", ["-n", "nora", "call", "tue"]),
    ):
        answers = [prospectr(*forms, name, *words) for name in (short, ALIASES[short])]
        without_uuid = [re.sub(r"[0-9a-f]{32}", "", answer.out) for answer in answers]
        assert without_uuid[0] == without_uuid[1]
        assert (answers[0].code, answers[0].err) == (answers[1].code, answers[1].err)


def test_a_note_after_a_short_name_is_kept_to_the_letter(prospectr: Run) -> None:
    assert prospectr("a", "Nora", "::", "wants", "-20%", "--json").code == 0
    (contact,) = prospectr("s", "nora", "--json").items
    assert contact["notes"][0]["words"] == "wants -20% --json"


def test_a_short_name_writes_one_step_that_is_taken_back_by_another(prospectr: Run) -> None:
    prospectr("a", "Nora")
    before = prospectr("show", "nora", "--json").out
    assert prospectr("n", "nora", "call tue").code == 0
    assert prospectr("u").code == 0
    assert prospectr("show", "nora", "--json").out == before
    assert [item["verb"] for item in prospectr("history", "--json").items] == ["undo", "follow_up.plan", "contact.add"]


def test_what_goes_wrong_is_said_with_the_long_name(prospectr: Run) -> None:
    failed = prospectr("f")
    assert failed.code == 2
    assert failed.err.splitlines()[-1] == "See how it is used: prospectr find --help"
    assert prospectr("s", "nobody").code == 4


def test_a_short_name_is_told_of_beside_the_long_one_and_stands_in_no_list_of_its_own(prospectr: Run) -> None:
    everything = prospectr("--help").out
    for alias, name in ALIASES.items():
        assert re.search(rf"^  {name}, {alias} +\S", everything, re.MULTILINE)
        assert not re.search(rf"^  {alias}\b", everything, re.MULTILINE)
        for told in (prospectr(name, "--help").out, prospectr("help", alias).out, prospectr(alias, "-h").out):
            assert told == prospectr("help", name).out
            assert re.search(rf"^  prospectr {alias} ", told, re.MULTILINE)


@pytest.mark.parametrize("typed", ["d", "q", "t", "l", "sh", "ad", "und", "undo2", "S", "B"])
def test_no_other_beginning_is_taken_for_a_command(prospectr: Run, typed: str) -> None:
    refused = prospectr(typed, "nora")
    assert refused.code == 2
    assert refused.err.startswith(f'error: There is no command "{typed}".')


def test_a_near_miss_is_named_and_never_run(prospectr: Run) -> None:
    assert "Did you mean undo?" in prospectr("und").err

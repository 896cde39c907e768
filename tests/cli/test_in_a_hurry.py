"""What sellers type in a hurry: days anywhere in a step, words in any order, half a name – and no word is lost."""

from __future__ import annotations

from functools import partial

import pytest

from tests.conftest import Run


@pytest.fixture
def prospectr(prospectr: Run) -> Run:
    """The command on a screen so wide that no sentence is broken."""
    return partial(prospectr, columns=400)


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book with Nora and Nils, both of Lind Café."""
    prospectr("add", "Nora", "Lind", "@Lind Café", "nora@lind.dk")
    prospectr("add", "Nils", "Holm", "@Lind Café", "next:call", "tue")
    return prospectr


@pytest.mark.parametrize(
    ("step", "kind", "day", "time", "words"),
    [
        ("collect money on 3 dec", "todo", "2026-12-03", None, "collect money"),
        ("send samples by tue", "todo", "2026-11-24", None, "send samples"),
        ("whatsapp tmr 15.30", "message", "2026-11-22", "15:30", ""),
        ("call next tue at 9", "call", "2026-11-24", "09:00", ""),
        ("meet this sat", "meet", "2026-11-28", None, ""),
        ("call esok", "call", "2026-11-22", None, ""),
        ("call พรุ่งนี้", "call", "2026-11-22", None, ""),
        ("call فردا", "call", "2026-11-22", None, ""),
        ("line lusa", "message", "2026-11-23", None, ""),
        ("call fri please", "call", "2026-11-27", None, "please"),
    ],
)
def test_a_step_is_understood_as_it_is_said(
    book: Run, step: str, kind: str, day: str, time: str | None, words: str
) -> None:
    (planned,) = (item for item in book("next", "nora", step, "--json").items if item["type"] == "follow_up")
    assert (planned["kind"], planned["due_on"], planned["due_time"], planned["words"]) == (kind, day, time, words)


def test_the_first_words_are_the_name_and_later_ones_the_note(prospectr: Run) -> None:
    added = prospectr("add", "Mei Ling +tea wants samples next:gobble by:zed :: and -20%")
    assert added.code == 0
    assert "note · wants samples next:gobble by:zed⏎and -20%" in added.out
    assert added.out.splitlines()[-3:] == [
        "Not understood, kept in the note: wants samples",
        'Not understood, kept in the note: next:gobble ("gobble" is not a next step: a day is missing)',
        'Not understood, kept in the note: by:zed (No contact matches "zed")',
    ]
    mei = prospectr("show", "c1", "--json").items[0]
    assert (mei["name"], mei["tags"], mei["in_inbox"]) == ("Mei Ling", ["tea"], True)


@pytest.mark.parametrize("amount", ["RM 300", "RM300", "300rm", "€ 900", "900eur"])
def test_money_with_its_sign_apart_is_kept_in_the_note(prospectr: Run, amount: str) -> None:
    prospectr("add", f"Bo Berg {amount} :: a note")
    bo = prospectr("show", "c1", "--json").items[0]
    assert bo["name"] == "Bo Berg"
    assert bo["notes"][0]["words"] == f"{amount}\na note"


def test_a_double_colon_inside_a_quoted_word_begins_the_note(prospectr: Run) -> None:
    assert prospectr("add", "Bo Berg :: wants -n and", "--json").code == 0
    assert prospectr("add", "Bea Costa :: wants", "-n").code == 0
    assert [item["words"] for item in prospectr("list", "notes", "--json").items] == ["wants -n", "wants -n and --json"]


def test_no_answer_in_the_words_is_the_outcome(book: Run) -> None:
    assert "call · no answer · today · no answer, left word" in book("log", "nora", "no answer, left word").out
    assert book("list", "interactions", "--json").items[0]["outcome"] == "no-answer"
    assert "call from them · today · hello" in book("log", "nora", "hello", "--in").out


@pytest.mark.parametrize(
    ("options", "known"),
    [
        (["--budget", "900eur"], {"budget": "yes"}),
        (["--timeline", "24 dec"], {"timeline": "yes"}),
        (["--need", "dunno"], {"need": "unknown"}),
        (["--need", "maybe later"], {"need": "unknown"}),
    ],
)
def test_an_answer_is_understood_as_it_is_said(book: Run, options: list[str], known: dict[str, str]) -> None:
    assert book("qualify", "nora", *options).code == 0
    answers = book("show", "nora", "--json").items[0]["answers"]
    assert {name: answer["value"] for name, answer in answers.items()} == known


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (["--budget", ""], "does not say whether budget is yes, no or unknown"),
        (["--need", "they are nice"], "does not say whether need is yes, no or unknown"),
        (["--budget", "yes -5eur"], "an amount is never negative"),
        (["--timeline", "yes 2027-02-30"], "February 2027 has 28 days"),
    ],
)
def test_an_answer_that_is_none_is_refused(book: Run, options: list[str], reason: str) -> None:
    refused = book("qualify", "nora", *options)
    assert (refused.code, reason in refused.err) == (2, True), refused.err
    assert book("show", "nora", "--json").items[0]["answers"] == {}


def test_the_id_of_a_company_shows_its_people(book: Run) -> None:
    assert book("show", "o1").out.splitlines() == [
        "o1  Lind Café",
        "    NAME       COMPANY    IS    SCORE  NEXT",
        "c2  Nils Holm  Lind Café  lead      0  ○ call Tue 24 Nov",
        "c1  Nora Lind  Lind Café  lead      0  ? no next step",
    ]
    (company,) = book("show", "o1", "--json").items
    assert (company["type"], [card["id"] for card in company["contacts"]]) == ("company", ["c2", "c1"])


def test_what_an_act_was_about_stands_first(book: Run) -> None:
    assert book("confirm", "f1").out.splitlines() == [
        "Confirmed  f1  call · Tue 24 Nov · confirmed",
        "           c2  Nils Holm · Lind Café          lead",
    ]
    assert book("delete", "f1").out.startswith("Deleted  f1  call · Tue 24 Nov")
    assert book("edit", "nora", "--name", "Nora L.").out.startswith("Changed  c1  Nora L. · Lind Café")


def test_the_deleted_are_listed_and_brought_back_by_name(book: Run) -> None:
    book("delete", "c2")
    assert [item["id"] for item in book("list", "--deleted", "--json").items] == ["c2"]
    assert book("undelete", "nils").out.startswith("Brought back  c2  Nils Holm")
    assert book("list", "--deleted", "--json").items == []


def test_the_deleted_are_listed_alone(book: Run) -> None:
    for words in (["--tag", "web"], ["--sort", "name"], ["--inbox"]):
        refused = book("list", "--deleted", *words)
        assert (refused.code, "--deleted goes without other filters" in refused.err) == (2, True)


def test_who_was_deleted_is_said_to_be_so_by_their_slug(book: Run) -> None:
    book("delete", "c2")
    gone = book("show", "nils-holm")
    assert gone.code == 4
    assert gone.err.splitlines() == ["error: c2 Nils Holm is deleted.", "Bring it back with: prospectr undelete c2"]


@pytest.mark.parametrize("typed", ["nora lund", "lind nroa", "norra", "Nira Lindt"])
def test_a_name_nearly_right_is_offered_word_by_word(book: Run, typed: str) -> None:
    offered = book("show", typed)
    assert offered.code == 4
    assert "Did you mean one of these? Use its id: prospectr show c1" in offered.err


def test_a_company_that_is_the_name_again_is_not_said_twice(prospectr: Run) -> None:
    prospectr("add", "Warung Sari @Warung Sari")
    assert prospectr("list").out.splitlines()[1] == "c1  Warung Sari  -        lead      0  ? no next step"


def test_a_call_that_is_late_says_for_how_long(book: Run) -> None:
    late = book("list", env={"PROSPECTR_TODAY": "2026-11-26"})
    assert "! call 2d late" in late.out


def test_the_ids_of_answers_are_on_the_page(book: Run) -> None:
    book("qualify", "nora", "--need", "yes menus look tired")
    assert '+20  yes  "menus look tired" · today  a1\n' in book("show", "nora").out


def test_a_free_day_says_what_lies_ahead_and_how_to_see_it(book: Run) -> None:
    free = book("today")
    assert free.out.splitlines() == [
        "Sat 21 Nov 2026    conversations 0 of 5 this week",
        "nothing due today, 1 planned",
        "1 untouched lead",
        "",
        "Next:  prospectr today --days 7   ·   prospectr qualify",
    ]


@pytest.mark.parametrize(
    "act",
    [["log", "c1", "hello"], ["qualify", "c1", "--need", "?"], ["cancel", "f2"]],
    ids=["talked to", "asked about", "called off"],
)
def test_whoever_was_touched_and_has_no_next_step_is_on_the_agenda(book: Run, act: list[str]) -> None:
    book("next", "c1", "call tue") if act[0] == "cancel" else None
    assert book(*act).code == 0
    assert [(item["section"], item["id"]) for item in book("today", "--json").items] == [("nothing-planned", "c1")]


def test_a_step_called_off_is_not_said_to_be_done(book: Run) -> None:
    book("cancel", "f1")
    assert book("show", "nils").out.endswith("DONE\n f1  call · Tue 24 Nov · cancelled Sat 21 Nov\n")


def test_the_way_out_of_the_inbox_stands_in_one_line(book: Run) -> None:
    book("add", "Ole next:gobble")
    page = book("show", "ole", columns=80).out
    assert "    in the inbox: look at its note, then  prospectr edit c3 --no-inbox\n" in page
    book("edit", "nora", "--inbox")
    assert "    in the inbox:  prospectr edit c1 --no-inbox\n" in book("show", "nora", columns=80).out


def test_a_filter_that_nobody_passes_does_not_say_the_book_is_empty(prospectr: Run) -> None:
    prospectr("add", "Nora")
    result = prospectr("list", "--inbox")
    assert (result.code, result.out) == (0, "")
    assert "No contact matches." in result.err
    assert prospectr("list", "--inbox", "--json").items == []


def test_one_question_takes_one_answer(prospectr: Run) -> None:
    prospectr("add", "Nora")
    result = prospectr("qualify", "nora", "--need", "yes menus look tired", "--need", "no")
    assert result.code == 2
    assert "--need was given twice" in result.err


def test_how_many_and_which_one_are_not_said_together(prospectr: Run) -> None:
    prospectr("add", "Nora")
    assert prospectr("undo", "3", "--op", "1").code == 2
    assert len(prospectr("list", "--json").items) == 1


def test_what_is_confirmed_is_a_meeting(prospectr: Run) -> None:
    prospectr("add", "Nora", "next:call", "tue")
    prospectr("next", "nora", "meet wed 10:00")
    assert prospectr("confirm", "nora", "--json").items[1]["id"] == "f2"


def test_an_empty_name_is_nobody(prospectr: Run) -> None:
    assert prospectr("done", "").code == 2


def test_the_help_named_is_that_of_the_command_typed(prospectr: Run) -> None:
    assert "prospectr snooze --help" in prospectr("--plain", "snooze", "f1").err

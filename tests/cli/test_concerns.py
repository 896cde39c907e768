"""``concern`` and ``answered``: typed by a person and by a script, and what is said when there is nothing to answer."""

from __future__ import annotations

import json

import pytest

from tests.cli.terminal import Terminal
from tests.conftest import Run


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book with Nora, who asked something, wants something, and wrote on Wednesday."""
    for line in (
        ["add", "Nora", "Lind", "@Lind Café", "next:call", "fri"],
        ["concern", "nora", "is", "the", "paper", "dishwasher", "safe?"],
        ["concern", "nora", "a sample in blue", "--request"],
        ["log", "nora", "can you do two languages?", "--as", "message", "--in", "--on", "wed"],
    ):
        assert prospectr(*line).code == 0
    return prospectr


def test_what_waits_for_an_answer_stands_at_the_top_of_today(book: Run) -> None:
    lines = book("today").out.splitlines()
    assert lines[:6] == [
        "Sat 21 Nov 2026    conversations 1 of 5 this week",
        "3 to answer",
        "ANSWER",
        " i1  ! 3d     message  Nora Lind · Lind Café  can you do two languages?",
        " k1  ● today  concern  Nora Lind · Lind Café  is the paper dishwasher safe?",
        " k2  ● today  request  Nora Lind · Lind Café  a sample in blue",
    ]
    assert lines[-1] == 'Next:  prospectr answered i1 "..."   ·   prospectr show c1'


def test_a_concern_is_answered_in_words(book: Run) -> None:
    answered = book("answered", "k1", "up", "to", "60", "degrees")
    assert answered.code == 0
    assert answered.out.splitlines()[0] == (
        "Answered  k1  concern · is the paper dishwasher safe? · answered today: up to 6…"
    )
    assert [item["id"] for item in book("today", "--json").items] == ["i1", "k2"]
    again = book("answered", "k1", "no")
    assert (again.code, again.out) == (1, "")
    assert again.err.splitlines() == [
        "error: k1 was answered already, Sat 21 Nov: up to 60 degrees",
        "To open it again: prospectr edit k1 --open",
    ]
    assert book("edit", "k1", "--open").code == 0
    assert [item["id"] for item in book("today", "--json").items] == ["i1", "k1", "k2"]


def test_a_script_that_does_not_say_what_was_answered_is_told_how(book: Run) -> None:
    failed = book("answered", "k1")
    assert (failed.code, failed.out) == (2, "")
    assert "What was answered to k1 is missing." in failed.err
    assert 'prospectr answered k1 "' in failed.err


def test_a_person_is_asked_what_they_answered(book: Run) -> None:
    with Terminal("answered", "k1") as screen:
        screen.expect("What did you answer?")
        screen.type("up to 60 degrees")
        screen.expect("answered today")
        assert screen.leave() == 0
    with Terminal("answered", "k2") as screen:
        screen.expect("What did you answer?")
        screen.type("")
        assert screen.leave() == 3
    assert [item["id"] for item in book("today", "--json").items] == ["i1", "k2"]


def test_a_reply_is_logged_and_a_message_may_need_none(book: Run) -> None:
    replied = book("answered", "i1", "two are no problem")
    assert replied.code == 0
    assert "i2  message · today · two are no problem" in replied.out
    book("log", "nora", "thank you", "--as", "email", "--in")
    assert book("answered", "i3").out.startswith("Needs no answer  i3  email from them · today · thank you")
    assert [item["id"] for item in book("today", "--json").items] == ["k1", "k2"]
    assert book("undo").code == 0
    assert [item["id"] for item in book("today", "--json").items] == ["k1", "k2", "i3"]


@pytest.mark.parametrize(
    ("name", "code"), [("nora", 5), ("c1", 5), ("f1", 2), ("k9", 4), ("i9", 4), ("[/]", 4), ("", 2)]
)
def test_only_a_concern_or_a_message_is_answered(book: Run, name: str, code: int) -> None:
    failed = book("answered", name, "yes")
    assert (failed.code, failed.out) == (code, "")
    assert failed.err.startswith("error: ")


def test_open_concerns_are_listed_first(book: Run) -> None:
    book("answered", "k1", "yes")
    listed = book("list", "concerns", "--json").items
    assert [(item["id"], item["kind"], item["answered_on"]) for item in listed] == [
        ("k2", "request", None),
        ("k1", "concern", "2026-11-21"),
    ]
    assert book("list", "concerns", "--plain").out.splitlines()[0].split("\t") == [
        "k2",
        "request · a sample in blue",
        "c1",
        "Nora Lind",
    ]


def test_an_answer_can_be_rehearsed(book: Run) -> None:
    rehearsed = book("answered", "k1", "yes", "--dry-run", "--json")
    assert (rehearsed.code, rehearsed.items[1]["answer"]) == (0, "yes")
    assert json.loads(book("today", "--json").out)["items"][1]["id"] == "k1"


@pytest.mark.parametrize("words", ["[/] is it [red]safe[/red]?", "ปลอดภัยไหม", "آیا امن است؟", "\x1b[31mred", "x" * 300])
def test_what_strangers_ask_is_only_text(book: Run, words: str) -> None:
    raised = book("concern", "nora", words)
    assert raised.code == 0
    assert "\x1b" not in raised.out + book("today").out + book("today", "--plain").out
    assert book("show", "nora", "--json").items[0]["concerns"][0]["words"] == words


def test_an_empty_concern_is_refused(book: Run) -> None:
    assert (book("concern", "nora", " ").code, book("concern", "nobody", "why?").code) == (2, 4)


def test_a_question_is_answered_and_not_done(book: Run) -> None:
    for command in ("done", "snooze", "confirm", "kept", "no-show", "cancel"):
        refused = book(command, "k1", *(["fri"] if command == "snooze" else []))
        assert (refused.code, refused.out) == (2, "")
        assert refused.err.splitlines() == [
            "error: k1 is no follow-up.",
            'Say what you answered: prospectr answered k1 "..."',
        ]


def test_the_question_just_kept_is_at_hand(book: Run) -> None:
    book("concern", "nora", "who", "delivers?")
    assert "answered today: we do" in book("answered", "@", "we", "do").out
    book("note", "nora", "likes", "oat", "milk")
    assert book("answered", "@", "yes").code == 2


def test_the_one_thing_open_is_answered_by_the_name_of_who_asked(book: Run) -> None:
    book("answered", "i1")
    book("answered", "k2", "it is in the post")
    answered = book("answered", "nora", "lind", "up", "to", "60", "degrees")
    assert (answered.code, answered.err.splitlines()) == (0, ["Undo:  prospectr undo"])
    assert book("show", "nora", "--json").items[0]["concerns"][1]["answer"] == "up to 60 degrees"
    again = book("answered", "nora", "yes")
    assert (again.code, again.out) == (4, "")
    assert again.err.splitlines() == [
        "error: Nothing of Nora Lind waits for an answer.",
        'To log what you wrote: prospectr log nora-lind "..." --as message',
    ]


def test_of_several_things_open_the_ids_are_listed(book: Run) -> None:
    several = book("answered", "nora", "yes")
    assert (several.code, several.out) == (5, "")
    assert several.err.splitlines() == [
        "error: Several things of Nora Lind wait for an answer.",
        " i1  can you do two languages?      message",
        " k1  is the paper dishwasher safe?  concern",
        " k2  a sample in blue               request",
        'Name one by its id: prospectr answered i1 "..."',
    ]
    listed = json.loads(book("answered", "nora", "--json").err)
    assert (listed["code"], [each["id"] for each in listed["candidates"]]) == ("several-open", ["i1", "k1", "k2"])


def test_a_person_chooses_what_they_answered(book: Run) -> None:
    with Terminal("answered", "nora") as screen:
        screen.expect("Which one?")
        screen.type("k2")
        screen.expect("What did you answer?")
        screen.type("in the post")
        screen.expect("answered today")
        assert screen.leave() == 0
    assert [item["id"] for item in book("today", "--json").items] == ["i1", "k1"]


def test_a_page_tells_what_was_answered_and_when(book: Run) -> None:
    for number in range(4):
        book("concern", "nora", f"question {number}")
        book("answered", f"k{number + 3}", f"answer {number}")
    page = book("show", "nora").out
    answered = page[page.index("ANSWERED") : page.index("WHAT HAPPENED")].split("\n")
    assert answered[1] == " k6  concern · question 3 · answered today: answer 3"
    assert [line.split()[0] for line in answered[1:4]] == ["k6", "k5", "k4"]
    assert " k3  concern · question 0 · answered today: answer 0" in book("show", "nora", "--all").out
    assert book("show", "k3").out.splitlines()[0] == "k3  today · concern · question 0 · answered today: answer 0"

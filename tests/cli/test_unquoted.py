"""Lines typed in a hurry, without quotes: they reach whom they name, and nothing typed is lost."""

from __future__ import annotations

import pytest

from tests.cli.terminal import Terminal
from tests.conftest import Run


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book with Ali, two of the longer name Ali bin Abu, Nora Lind, Nora Berg and Lena Fox."""
    for name in ("Ali", "Ali bin Abu @Kedai", "Ali bin Abu 0812345678", "Nora Lind", "Nora Berg", "Lena Fox"):
        assert prospectr("add", *name.split()).code == 0
    return prospectr


def test_a_long_name_reaches_nobody_who_is_only_called_by_a_part_of_it(book: Run) -> None:
    for command in (["log"], ["note"], ["concern"], ["remember"], ["next"], ["snooze"], ["park"], ["answered"]):
        several = book(*command, "ali", "bin", "abu", "tue")
        assert (several.code, several.out) == (5, ""), command
        assert several.err.splitlines()[:3] == [
            'error: "ali bin abu" matches 2 contacts',
            " c2  Ali bin Abu  Kedai",
            " c3  Ali bin Abu  0812345678",
        ]
    assert book("history", "--json").items[0]["id"] == 6


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("log nora lind rang about the menu", "rang about the menu"),
        ("log nora lind", ""),
        ("note nora lind is ill", "is ill"),
        ("concern nora lind is it safe?", "is it safe?"),
        ("remember nora lind 29 feb", "birthday"),
        ("next nora lind call tue about blue", "about blue"),
        ("park nora lind 15 jan", ""),
    ],
)
def test_a_name_of_two_words_needs_no_quotes(book: Run, typed: str, kept: str) -> None:
    written = book(*typed.split(), "--json")
    assert written.code == 0
    card, *records = written.items
    assert card["id"] == "c4"
    if kept:
        assert kept in records[0].values()


def test_a_step_of_a_name_of_two_words_is_put_off(book: Run) -> None:
    book("next", "nora", "lind", "call tue")
    assert "Moved  f1  call · Fri 27 Nov" in book("snooze", "nora", "lind", "fri").out


def test_a_name_alone_is_no_text(book: Run) -> None:
    for command, said in (("note", "empty"), ("concern", "empty"), ("next", "Name the next step"), ("snooze", "day")):
        refused = book(command, "nora", "lind")
        assert (refused.code, refused.out) == (2, "")
        assert said in refused.err
    assert book("remember", "nora", "lind").code == 2
    assert book("next", "nora", "lind", "--none", "bought for this year").code == 0


def test_words_are_not_taken_for_a_name_they_only_begin_like(book: Run) -> None:
    noted = book("note", "lena", "fo", "is", "ill", "--json").items
    assert [(item["id"], item.get("words")) for item in noted] == [("c6", None), ("n1", "fo is ill")]


def test_a_value_of_several_words_without_quotes_is_explained(book: Run) -> None:
    refused = book("edit", "o1", "--size", "4", "--place", "Chow", "Kit")
    assert (refused.code, refused.out) == (2, "")
    assert refused.err.splitlines() == [
        'error: "o1 Kit" is no id; put a value of several words in quotes.',
        "An id stands alone: o1",
    ]


def test_what_happened_may_be_called_as_a_next_step_is(book: Run) -> None:
    for word, kind in (
        ("whatsapp", "message"),
        ("SMS", "message"),
        ("meeting", "meet"),
        ("visit", "visit"),
        ("quote", "email"),
    ):
        assert book("log", "lena", "hello", "--as", word, "--json").items[1]["kind"] == kind
    refused = book("log", "lena", "hello", "--as", "fax", columns=120)
    assert (refused.code, refused.out) == (2, "")
    assert "'call', 'email', 'message', 'meet', 'visit'" in refused.err
    assert book("log", "lena", "hello", "--as", "todo").code == 2
    assert book("edit", "i1", "--kind", "phone", "--json").items[1]["kind"] == "call"
    assert book("edit", "i1", "--kind", "todo").code == 2
    book("next", "lena", "call tue")
    assert book("edit", "f1", "--kind", "wa", "--json").items[1]["kind"] == "message"
    book("qualify", "lena", "--need", "yes", "--via", "telegram")
    assert book("show", "lena", "--json").items[0]["answers"]["need"]["channel"] == "message"
    book("edit", "a1", "--via", "ring")
    assert book("show", "lena", "--json").items[0]["answers"]["need"]["channel"] == "call"


def test_a_log_without_words_asks_what_happened(book: Run) -> None:
    with Terminal("log", "lena", "fox") as screen:
        screen.expect("What happened? [Enter: nothing to add, q leaves it]")
        screen.type("wants [/] two")
        screen.expect("Next step with Lena Fox?")
        screen.type("")
        assert screen.leave() == 0
    with Terminal("log", "lena") as screen:
        screen.expect("What happened?")
        screen.type("")
        screen.expect("Next step with Lena Fox?")
        screen.type("")
        assert screen.leave() == 0
    with Terminal("log", "lena") as screen:
        screen.expect("What happened?")
        screen.type("q")
        assert screen.leave() == 3
    talks = book("list", "interactions", "--json").items
    assert [talk["words"] for talk in talks] == ["", "wants [/] two"]


def test_a_command_typed_at_the_question_for_the_next_step_is_no_step(book: Run) -> None:
    with Terminal("log", "lena", "hello") as screen:
        for typed in ("p answered i3 next week", "snooze nora sat", "prospectr n lena call tue", "Show lena tomorrow"):
            screen.expect("Next step with Lena Fox?")
            screen.type(typed)
            screen.expect("is a command; this asks for the next step")
        screen.expect("Next step with Lena Fox?")
        screen.type("today call her back")
        screen.expect("Planned  f1  call")
        assert screen.leave() == 0
    assert [item["id"] for item in book("list", "followups", "--json").items] == ["f1"]

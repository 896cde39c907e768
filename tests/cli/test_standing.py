"""``park``, ``unfit``, ``do-not-contact``, ``activate`` and ``next --none`` as they are typed and answered."""

from __future__ import annotations

import json

import pytest

from tests.cli.terminal import Terminal
from tests.conftest import Run

THAI, PERSIAN, MARKUP, LONG = "สมชาย ใจดี", "نورا لیند", "[/] [red]x", "N" * 300


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book with Nora, who is to be called, and Nils."""
    prospectr("add", "Nora", "Lind", "@Lind Café", "next:call", "tue")
    prospectr("add", "Nils", "Holm")
    return prospectr


def standing(run: Run, ref: str = "nora") -> tuple[str, str, str | None, str | None]:
    """Return how the seller decided on a contact: standing, reason, day back, and whether they may be asked again."""
    (shown,) = run("show", ref, "--json").items
    return shown["standing"], shown["standing_reason"], shown["back_on"], shown["asked_again"]


def test_parking_says_when_they_come_back_and_what_is_called_off(book: Run) -> None:
    parked = book("park", "nora", "15", "jan", "--reason", "no money yet")
    assert parked.out.splitlines() == [
        "Parked  c1  Nora Lind · Lind Café          parked",
        "        f1  call · Tue 24 Nov · cancelled",
        "Back in today on Fri 15 Jan.",
        "Called off with it: f1.",
    ]
    assert parked.err == "Undo:  prospectr undo\n"
    assert standing(book) == ("parked", "no money yet", "2027-01-15", None)
    page = book("show", "nora").out
    assert "parked until Fri 15 Jan: no money yet · decided today" in page
    assert "to take them up again:  prospectr activate c1" in page
    assert " - back Fri 15 Jan" in page
    assert "parked      0  - back Fri 15 Jan" in book("list").out


def test_a_rehearsal_changes_nothing(book: Run) -> None:
    for words in (["park", "nora", "mar"], ["unfit", "nora", "--reason", "far"], ["do-not-contact", "nora"]):
        rehearsed = book(*words, "--dry-run")
        assert "Nothing was changed (--dry-run)." in rehearsed.err
    assert standing(book) == ("active", "", None, None)
    assert book("show", "nora", "--json").items[0]["next_step"]["id"] == "f1"


def test_deciding_the_same_again_says_so(book: Run) -> None:
    assert "Nothing had to be changed." in book("activate", "nora").err
    book("unfit", "nora", "--reason", "too far")
    assert "Nothing had to be changed." in book("unfit", "nora", "--reason", "too far").err


def test_the_reason_there_is_stays_when_the_same_is_decided_again(book: Run) -> None:
    book("do-not-contact", "nora", "--reason", "asked us to stop")
    assert "Nothing had to be changed." in book("do-not-contact", "nora").err
    assert standing(book) == ("do-not-contact", "asked us to stop", None, "no")
    book("unfit", "nils", "--reason", "too far")
    assert "Nothing had to be changed." in book("unfit", "nils").err
    assert standing(book, "nils")[:2] == ("unfit", "too far")
    book("park", "nils", "mar", "--reason", "no money")
    assert "Nothing had to be changed." in book("park", "nils", "mar").err
    book("park", "nils", "apr")
    assert standing(book, "nils")[:3] == ("parked", "no money", "2027-04-01")


@pytest.mark.parametrize(
    ("words", "code", "sentences"),
    [
        (["park", "nora"], 2, ["The day is missing.", "prospectr park c1 +3m"]),
        (["park", "nora", "yesterday"], 2, ['"yesterday" is Fri 20 Nov, which has passed.']),
        (["park", "nora", "whenever"], 2, ['"whenever" is not a date']),
        (["park", "nora", "tue", "10:00"], 2, ["only a day is wanted, without a time"]),
        (["unfit", "nora"], 2, ["The reason is missing.", 'prospectr unfit c1 --reason "too far away"']),
        (["unfit", "nora", "--reason", "n"], 2, ["The reason is missing."]),
        (["unfit", "nora", "--again", "mar"], 2, ["The reason is missing.", "--reason"]),
        (["unfit", "nora", "--reason", "far", "--again", "mar", "--do-not-contact"], 2, ["exclude each other"]),
        (["next", "nora"], 2, ["Name the next step, or say why there is none."]),
        (["next", "nora", "call tue", "--none", "bought"], 2, ["Name the next step, or say why there is none."]),
        (["next", "nils", "--none", ""], 2, ["The reason is missing.", 'prospectr next c2 --none "bought']),
        (["next", "nora", "--none", "bought"], 1, ["Nora Lind has a next step: f1", "prospectr cancel f1"]),
        (["do-not-contact", "n"], 5, ['"n" matches 2 contacts']),
        (["unfit", "n", "--reason", "far", "--do-not-contact"], 5, ['"n" matches 2 contacts']),
        (["activate", "zoe"], 4, ['No contact matches "zoe".']),
    ],
)
def test_what_cannot_be_decided_is_explained(book: Run, words: list[str], code: int, sentences: list[str]) -> None:
    refused = book(*words)
    assert (refused.code, refused.out) == (code, "")
    said = " ".join(refused.err.split())
    assert [sentence for sentence in sentences if sentence not in said] == []
    assert standing(book) == ("active", "", None, None)


def test_nothing_is_planned_with_who_is_to_be_left_alone(book: Run) -> None:
    assert book("do-not-contact", "nora", "--reason", "asked us to stop.").code == 0
    for words in (["next", "nora", "call tue"], ["park", "nora", "mar"], ["unfit", "nora", "--reason", "far"]):
        refused = book(*words)
        assert refused.code == 1
        assert "Nora Lind is not to be contacted: asked us to stop. Nothing was changed." in refused.err
        assert "prospectr activate c1" in refused.err
    for words in (["list"], ["find", "nora"], ["show", "nora"], ["brief", "nora"], ["log", "nora", "rang", "--in"]):
        assert "do not contact" in book(*words).out
    assert "do-not-contact" in book("list", "--plain").out
    assert "do-not-contact" in book("show", "nora", "--plain").out


def test_unfit_by_flags_asks_nothing_and_says_that_nobody_asked(book: Run) -> None:
    unfit = book("unfit", "nora", "--reason", "too far")
    assert "They were not asked whether you may ask again." in unfit.out
    assert standing(book) == ("unfit", "too far", None, "not-asked")
    assert "unfit: too far · not asked whether you may ask again" in book("show", "nora").out
    book("undo")
    book("unfit", "nora", "--reason", "has a supplier", "--again", "mar")
    assert standing(book) == ("parked", "has a supplier", "2027-03-01", "yes")
    book("undo")
    book("unfit", "nora", "--reason", "angry", "--do-not-contact")
    assert standing(book) == ("do-not-contact", "angry", None, "no")


def test_who_needs_it_wants_it_and_is_suited_is_offered_to_be_parked(book: Run) -> None:
    book("qualify", "nora", "--need", "yes", "--interest", "yes", "--fit", "yes", "--budget", "no")
    unfit = book("unfit", "nora", "--reason", "no budget")
    assert "rather park them? prospectr park c1 +3m" in " ".join(unfit.out.split("\n"))
    book("undo")
    as_json = book("unfit", "nora", "--reason", "no budget", "--json")
    assert json.loads(as_json.out)["items"][0]["standing"] == "unfit"
    assert "rather park them?" in as_json.err


def test_planning_takes_up_again_who_was_set_aside(book: Run) -> None:
    book("park", "nora", "mar")
    planned = book("next", "nora", "call mon")
    assert "Nora Lind is active again, no longer parked until Mon 1 Mar." in planned.out
    assert standing(book)[0] == "active"


def test_why_there_is_no_next_step_is_on_the_page(book: Run) -> None:
    kept = book("next", "nils", "--none", "bought for this year")
    assert "No next step with Nils Holm: bought for this year" in kept.out
    assert " - none: bought for this year" in book("show", "nils").out
    assert "- none" in book("list").out
    assert book("show", "nils", "--json").items[0]["no_next_why"] == "bought for this year"
    assert "no_next\t\t\tbought for this year" in book("show", "nils", "--plain").out


def test_lists_are_filtered_by_what_was_decided(book: Run) -> None:
    book("park", "nora", "mar")
    for word, names in (("parked", ["Nora Lind"]), ("active", ["Nils Holm"]), ("unfit", [])):
        assert [item["name"] for item in book("list", "--standing", word, "--json").items] == names
    assert [item["name"] for item in book("list", "--priority", "normal", "--json").items] == ["Nils Holm", "Nora Lind"]
    assert book("list", "--priority", "high", "--json").items == []
    assert book("list", "--standing", "asleep").code == 2


@pytest.mark.parametrize("name", [THAI, PERSIAN, MARKUP, LONG])
def test_any_name_and_any_reason_is_only_text(prospectr: Run, name: str) -> None:
    prospectr("add", "--name", name)
    for words in (["park", "c1", "mar"], ["unfit", "c1"], ["do-not-contact", "c1"]):
        assert prospectr(*words, "--reason", name + "\x1b[2J").code == 0
        shown = prospectr("show", "c1")
        assert (shown.code, "\x1b" in shown.out) == (0, False)
        assert prospectr("show", "c1", "--json").items[0]["standing_reason"] == name + "\x1b[2J"
        prospectr("activate", "c1")


def test_every_decision_stands_in_the_history(book: Run) -> None:
    for words in (
        ["park", "nora", "mar"],
        ["activate", "nora"],
        ["unfit", "nora", "--reason", "far"],
        ["do-not-contact", "nora"],
        ["next", "nils", "--none", "bought"],
    ):
        assert book(*words).code == 0
    verbs = [item["verb"] for item in book("history", "--json").items]
    assert verbs[:5] == [
        "contact.no_next",
        "contact.do_not_contact",
        "contact.unfit",
        "contact.activate",
        "contact.park",
    ]
    said = book("history").out
    for sentence in ("parked Nora Lind", "took up again Nora Lind", "said why nothing is planned with Nils Holm"):
        assert sentence in said


def test_a_no_is_taken_down_whole_and_a_day_parks_them(book: Run) -> None:
    with Terminal("unfit", "nora") as screen:
        screen.expect("Why is Nora Lind unfit? [in a few words, q cancels] ")
        screen.type("")
        screen.expect("A reason is needed; q cancels.")
        screen.type("n")
        screen.expect("A reason is needed; q cancels.")
        screen.type("has a supplier")
        screen.expect("May you ask them again? [+3m, +6m or a day, n: no, Enter: not asked] ")
        screen.type("when pigs fly")
        screen.expect('"when pigs fly" is not a date.')
        screen.type("yes")
        screen.expect("From which day on?")
        screen.type("mar")
        assert screen.leave() == 0
        assert "Back in today on Mon 1 Mar." in screen.text
    assert standing(book) == ("parked", "has a supplier", "2027-03-01", "yes")


@pytest.mark.parametrize(
    ("typed", "decided"),
    [("n", ("do-not-contact", "far", None, "no")), ("", ("unfit", "far", None, "not-asked"))],
)
def test_no_leaves_them_alone_and_enter_marks_them_unfit(
    book: Run, typed: str, decided: tuple[str, str, None, str]
) -> None:
    with Terminal("unfit", "nora", "--reason", "far") as screen:
        screen.expect("May you ask them again?")
        screen.type(typed)
        assert screen.leave() == 0
    assert standing(book) == decided


@pytest.mark.parametrize("command", ["unfit", "park"])
def test_q_cancels_and_changes_nothing(book: Run, command: str) -> None:
    with Terminal(command, "nora") as screen:
        screen.expect("Nora Lind")
        screen.type("q")
        assert screen.leave() == 3
    assert standing(book) == ("active", "", None, None)


def test_the_offer_to_park_is_taken_or_passed_by(book: Run) -> None:
    book("qualify", "nora", "--need", "yes", "--interest", "yes", "--fit", "yes")
    with Terminal("unfit", "nora", "--reason", "no budget") as screen:
        screen.expect("Nora Lind needs it, wants it, and it suits them.")
        screen.expect("Park them instead? [+3m, +6m or a day, Enter: mark unfit] ")
        screen.type("+3m")
        assert screen.leave() == 0
    assert standing(book) == ("parked", "no budget", "2027-02-21", None)
    book("undo")
    with Terminal("unfit", "nora", "--reason", "no budget") as screen:
        screen.expect("Park them instead?")
        screen.type("")
        screen.expect("May you ask them again?")
        screen.type("")
        assert screen.leave() == 0
        assert "rather park them?" not in screen.text
    assert standing(book)[0] == "unfit"


def test_park_asks_for_the_day_and_the_reason(book: Run) -> None:
    with Terminal("park", "nora") as screen:
        screen.expect("Park Nora Lind until when? [+3m, +6m or a day] ")
        screen.type("in march")
        screen.expect("Why? [Enter: no reason] ")
        screen.type("no money")
        assert screen.leave() == 0
    assert standing(book) == ("parked", "no money", "2027-03-01", None)


@pytest.mark.parametrize(("typed", "code", "decided"), [("n", 0, "parked"), ("q", 3, "active")])
def test_a_no_to_the_reason_gives_none_and_q_cancels(book: Run, typed: str, code: int, decided: str) -> None:
    with Terminal("park", "nora", "mar") as screen:
        assert screen.leave() == 0
    book("undo")
    with Terminal("park", "nora") as screen:
        screen.expect("until when?")
        screen.type("mar")
        screen.expect("Why? [Enter: no reason] ")
        screen.type(typed)
        assert screen.leave() == code
    assert standing(book)[:2] == (decided, "")


def test_who_is_to_be_left_alone_is_never_chosen_from_a_list(book: Run) -> None:
    with Terminal("do-not-contact", "n") as screen:
        assert screen.leave() == 5
        assert "Which one?" not in screen.text
    assert standing(book)[0] == "active"


def test_whoever_is_taken_up_again_gets_a_next_step(book: Run) -> None:
    book("unfit", "nora", "--reason", "far")
    with Terminal("activate", "nora") as screen:
        screen.expect("Next step with Nora Lind?")
        screen.type("call mon")
        assert screen.leave() == 0
    assert book("show", "nora", "--json").items[0]["next_step"]["due_on"] == "2026-11-23"


def test_no_next_step_is_offered_with_who_was_let_go(book: Run) -> None:
    book("do-not-contact", "nora")
    with Terminal("log", "nora", "rang", "by", "mistake") as screen:
        assert screen.leave() == 0
        assert "Next step with" not in screen.text

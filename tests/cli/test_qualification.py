"""``qualify``, by flags and walked: how answers were heard, who decides, what still holds, the target market."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.conftest import Run

LATER = {"PROSPECTR_TODAY": "2027-03-21T12:00"}
HOSTILE = [
    "[/]",
    "[@click=app.quit]x[/]",
    "\x1b[31mred",
    "\u202egnp",
    "ร้านกาแฟ สมชาย",
    "کافه نورا",
    "Å" * 300,
    "{name}",
]


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book with Nora of Lind Café, of whom nothing is known yet, and Emil."""
    prospectr("add", "Nora Lind @Lind Café +cafe")
    prospectr("add", "Emil Berg @Berg AB")
    return prospectr


def answers(run: Run, ref: str = "c1") -> dict[str, dict[str, object]]:
    known: dict[str, dict[str, object]] = run("show", ref, "--json").items[0]["answers"]
    return known


# ------------------------------------------------------------------ by flags


def test_how_an_answer_was_heard_is_kept_shown_and_found(book: Run) -> None:
    budget = ("--budget", "yes 900eur", "--via", "call", "--said-by", "Jan", "--verified")
    kept = book("qualify", "nora", *budget, "--need", "yes", columns=200)
    assert "budget · yes · €900.00 · said by Jan · call · verified" in kept.out
    assert "need · yes · said by Jan · call · verified" in kept.out
    assert "€900.00 · said by Jan · call · verified" in book("show", "nora", columns=200).out
    told = answers(book)["budget"]
    assert (told["channel"], told["said_by"], told["verified"], told["decider"]) == ("call", "Jan", True, None)
    assert [item["id"] for item in book("find", "jan", "--json").items] == ["c1"]
    book("undo")
    assert answers(book) == {}


def test_a_channel_there_is_not_is_refused(book: Run) -> None:
    assert book("qualify", "nora", "--need", "yes", "--via", "pigeon").code == 2


def test_an_answer_is_corrected_by_its_id(book: Run) -> None:
    book("qualify", "nora", "--budget", "yes 900eur")
    changed = book("edit", "a1", "--verified", "--via", "meet", "--said-by", "Jan", "--value", "no")
    assert changed.code == 0, changed.err
    told = answers(book)["budget"]
    assert (told["value"], told["channel"], told["said_by"], told["verified"]) == ("no", "meet", "Jan", True)
    assert told["amount"] is None
    assert book("edit", "a1", "--unverified", "--via", "").code == 0
    assert (answers(book)["budget"]["verified"], answers(book)["budget"]["channel"]) == (False, None)
    for wrong in (("--value", "maybe"), ("--via", "pigeon")):
        assert book("edit", "a1", *wrong).code == 2


def test_who_decides_is_added_in_the_same_step(book: Run) -> None:
    decider = ("--decider", "Jan Lind 081 234 5678 next:call tue")
    kept = book("qualify", "nora", "--authority", "no her brother decides", *decider, columns=120)
    assert kept.code == 0, kept.err
    assert 'authority · no · Jan Lind decides · "her brother decides"' in kept.out
    assert "c3  Jan Lind · Lind Café · 081 234 5678" in kept.out
    assert "call · Tue 24 Nov" in kept.out
    assert 'Jan Lind decides · "her brother decides"' in book("show", "nora", columns=200).out
    assert answers(book)["authority"]["decider"] == "c3"
    assert book("show", "c3", "--json").items[0]["referred_by"] == "c1"
    book("undo")
    assert book("show", "c3").code == 4
    book("redo")
    assert answers(book)["authority"]["decider"] == "c3"


def test_json_names_the_contact_then_who_decides_then_what_was_written(book: Run) -> None:
    items = book("qualify", "nora", "--authority", "no", "--decider", "emil berg", "--json").items
    assert [(item["type"], item["id"]) for item in items] == [
        ("contact", "c1"), ("contact", "c2"), ("answer", "a1"), ("follow_up", "f1"),
    ]  # fmt: skip
    plain = book("qualify", "nora", "--need", "yes", "--alternatives", "two printers", "--plain").out
    assert plain.splitlines() == [
        "contact\tc1\tNora Lind",
        "answer\ta2\tneed · yes",
        "note\tn1\tlooked at · two printers",
    ]


@pytest.mark.parametrize(
    ("flags", "code", "error"),
    [
        (["--decider", "Jan"], 2, "decider-not-wanted"),
        (["--authority", "yes", "--decider", "Jan"], 2, "decider-not-wanted"),
        (["--authority", "no", "--decider", "nora"], 2, "decider-themselves"),
        (["--authority", "no", "--decider", "Jan next:call someday"], 2, "plan-not-understood"),
        (["--authority", "no", "--decider", "c99"], 4, "record-not-found"),
        (["--authority", "no", "--decider", " "], 2, "empty-flag"),
        (["--need", "yes", "--alternatives", ""], 2, "empty-flag"),
        (["--need", "="], 2, "nothing-to-repeat"),
    ],
)
def test_what_cannot_be_kept_is_refused_and_nothing_changed(book: Run, flags: list[str], code: int, error: str) -> None:
    refused = book("qualify", "nora", *flags, "--json")
    assert (refused.code, f'"code": "{error}"' in refused.err) == (code, True), refused.err
    assert answers(book) == {}
    assert len(book("list", "--json").items) == 2


def test_two_of_a_name_are_told_apart_by_their_ids(book: Run) -> None:
    book("add", "Jan Berg")
    book("add", "Jan Holm")
    refused = book("qualify", "nora", "--authority", "no", "--decider", "jan")
    assert (refused.code, "c3" in refused.err, "c4" in refused.err) == (5, True, True)


def test_a_rehearsal_shows_who_would_be_added_and_adds_nobody(book: Run) -> None:
    rehearsed = book("qualify", "nora", "--authority", "no", "--decider", "Jan Lind", "-n")
    assert "Jan Lind · Lind Café" in rehearsed.out
    assert len(book("list", "--json").items) == 2


def test_what_was_said_before_is_repeated_with_one_sign(book: Run) -> None:
    book("qualify", "nora", "--budget", "yes 900eur paid 850", "--via", "call")
    old = book("show", "nora", env=LATER, columns=200)
    assert "ask again" in old.out
    assert book("show", "nora", "--json", env=LATER).items[0]["aged"] == ["budget"]
    book("qualify", "nora", "--budget", "=", env=LATER)
    page = book("show", "nora", "--json", env=LATER).items[0]
    assert (page["aged"], page["answers"]["budget"]["answered_on"]) == ([], "2027-03-21")
    assert (page["answers"]["budget"]["words"], page["answers"]["budget"]["channel"]) == ("paid 850", "call")
    assert len(page["past_answers"]) == 1


def test_a_problem_they_do_not_want_solved_is_let_go_kindly(book: Run) -> None:
    kept = book("qualify", "nora", "--need", "yes", "--interest", "no", columns=200)
    assert "let them go kindly.  prospectr park c1 +6m" in kept.out
    assert book("park", "c1", "+6m").code == 0


def test_what_they_said_of_authority_suggests_who_to_ask(book: Run) -> None:
    kept = book("qualify", "nora", "--authority", "no", columns=200)
    line = next(line for line in kept.out.splitlines() if "--decider" in line)
    command = shlex.split(line.rpartition("prospectr ")[2])
    assert book(*command[:-1], "Jan Lind").code == 0
    assert answers(book)["authority"]["decider"] == "c3"


@pytest.mark.parametrize("name", HOSTILE)
def test_names_are_only_text(book: Run, name: str) -> None:
    """Text from strangers is only text, in every view."""
    kept = book("qualify", "nora", "--authority", f"no {name}", "--decider", f"c2 next:{name} tue", "--said-by", name)
    if kept.code == 0:
        book("undo")
    kept = book("qualify", "nora", "--authority", f"no {name}", "--decider", f"Jo :: {name}", "--said-by", name)
    assert kept.code == 0, kept.err
    for words in (["show", "nora"], ["show", "c3"], ["qualify", "nora", "--all"], ["find", name[:20]]):
        shown = book(*words)
        assert shown.code == 0
        assert "\x1b" not in shown.out
        assert "\u202e" not in shown.out
    assert answers(book)["authority"]["said_by"] == name


# ------------------------------------------------------------------ the walk


def test_the_walk_asks_who_decides_and_for_the_step_to_reach_them(book: Run) -> None:
    with Terminal("qualify", "nora", "--yes") as screen:
        for name in ("market", "need", "interest", "fit"):
            screen.expect(name)
            screen.expect("> ")
            screen.type("")
        screen.expect("authority")
        screen.expect("> ")
        screen.type("n her brother")
        screen.expect("Who decides? A name, or a line about somebody new; Enter if not known.")
        screen.type("nora lind")
        screen.expect("Nora Lind cannot be the one who decides in their own place.")
        screen.expect("Who decides?")
        screen.type("Jan Lind 081 234 5678 :: kind")
        screen.expect("Next step to reach Jan Lind? Enter for call Mon 23 Nov, - for none.")
        screen.type("call someday")
        screen.expect('"call someday" is not a next step')
        screen.expect("Next step to reach Jan Lind?")
        screen.type("meet tue 10:00")
        screen.expect("budget")
        screen.type("q")
        assert screen.leave() == 0
        assert max(map(len, screen.text.splitlines())) <= 80
    jan = book("show", "c3", "--json").items[0]
    assert (jan["next_step"]["kind"], jan["next_step"]["due_time"]) == ("meet", "10:00")
    assert [note["words"] for note in jan["notes"]] == ["kind"]
    assert answers(book)["authority"]["decider"] == "c3"
    book("undo")
    assert book("show", "c3").code == 4


def test_one_in_the_book_is_chosen_from_several(book: Run) -> None:
    book("add", "Jan Berg next:call fri")
    book("add", "Jan Holm")
    with Terminal("qualify", "nora", "--bant") as screen:
        screen.expect("need")
        screen.type("")
        screen.expect("authority")
        screen.type("n")
        screen.expect("Who decides?")
        screen.type("jan")
        screen.expect("Which one?")
        screen.type("")
        screen.expect("Who decides?")
        screen.type("jan")
        screen.expect("Which one?")
        screen.type("c3")
        screen.expect("budget")
        screen.type("q")
        assert screen.leave() == 0
        assert "Next step to reach" not in screen.text
        assert "Jan Berg is in the book: c3." in screen.text
    assert answers(book)["authority"]["decider"] == "c3"


def test_not_knowing_who_decides_is_fine(book: Run) -> None:
    with Terminal("qualify", "nora", "--bant") as screen:
        screen.expect("need")
        screen.type("")
        screen.expect("authority")
        screen.type("n")
        screen.expect("Who decides?")
        screen.type("")
        screen.expect("budget")
        screen.type("q")
        assert screen.leave() == 0
    assert answers(book)["authority"]["decider"] is None


def test_a_walk_left_at_who_decides_keeps_what_was_answered(book: Run) -> None:
    with Terminal("qualify", "nora", "--bant") as screen:
        screen.expect("need")
        screen.type("y")
        screen.expect("authority")
        screen.type("n")
        screen.expect("Who decides?")
        screen.type("Jan Lind")
        screen.expect("Next step to reach Jan Lind?")
        assert screen.interrupt() == 130
    assert {name: answer["decider"] for name, answer in answers(book).items()} == {"need": None, "authority": "c3"}


def test_the_keys_of_the_walk_hold_where_the_step_to_reach_them_is_asked_for(book: Run) -> None:
    """B goes back to who decides, a no is no step, q stops the walk and leaves the usual step."""
    with Terminal("qualify", "nora", "--bant") as screen:
        screen.expect("need")
        screen.type("")
        screen.expect("authority")
        screen.type("n")
        screen.expect("Who decides?")
        screen.type("Jan Holm")
        screen.expect("Next step to reach Jan Holm?")
        screen.type("b")
        screen.expect("Who decides?")
        screen.type("Jan Lind")
        screen.expect("Next step to reach Jan Lind?")
        screen.type("none")
        screen.expect("budget")
        screen.type("b")
        screen.expect("authority")
        screen.type("n")
        screen.expect("Who decides?")
        screen.type("Rita Lind")
        screen.expect("Next step to reach Rita Lind?")
        screen.type("q")
        assert screen.leave() == 0
        assert "budget" not in screen.text.partition("Next step to reach Rita Lind?")[2].partition("Kept")[0]
    assert [item["name"] for item in book("list", "--json", "--sort", "name").items] == [
        "Emil Berg",
        "Nora Lind",
        "Rita Lind",
    ]
    assert book("show", "rita", "--json").items[0]["next_step"]["kind"] == "call"


def test_a_no_to_the_step_plans_nothing(book: Run) -> None:
    with Terminal("qualify", "nora", "--bant") as screen:
        screen.expect("need")
        screen.type("")
        screen.expect("authority")
        screen.type("n")
        screen.expect("Who decides?")
        screen.type("Jan Lind")
        screen.expect("Next step to reach Jan Lind?")
        screen.type("n")
        screen.expect("budget")
        screen.type("q")
        assert screen.leave() == 0
    assert book("show", "jan", "--json").items[0]["next_step"] is None


def test_what_was_decided_on_a_contact_is_said_before_they_are_asked(book: Run) -> None:
    book("park", "nora", "+3m")
    shown = book("qualify", "nora")
    assert shown.err == "Nora Lind is parked until Sun 21 Feb.\n"
    assert shown.out.startswith("c1  Nora Lind · Lind Café · parked · score 0")
    kept = book("qualify", "nora", "--need", "yes", "--interest", "no")
    assert "prospectr park" not in kept.out


def test_how_it_was_heard_goes_with_an_answer(book: Run) -> None:
    """What would be passed over in silence is refused."""
    for flags in (["--via", "call"], ["--said-by", "Jan"], ["--verified"]):
        refused = book("qualify", "nora", *flags)
        assert (refused.code, refused.err.splitlines()[0]) == (
            2,
            "error: --via, --said-by and --verified go with an answer, and there is none.",
        )


def test_an_authority_answered_again_forgets_who_decides(book: Run) -> None:
    with Terminal("qualify", "nora", "--bant") as screen:
        screen.expect("need")
        screen.type("")
        screen.expect("authority")
        screen.type("n")
        screen.expect("Who decides?")
        screen.type("Jan Lind next:-")
        screen.expect("budget")
        screen.type("b")
        screen.expect("authority  > n")
        screen.type("y she does")
        screen.expect("budget")
        screen.type("q")
        assert screen.leave() == 0
    assert answers(book)["authority"]["value"] == "yes"
    assert len(book("list", "--json").items) == 2


def test_an_aged_answer_shows_its_age_and_is_kept_with_enter(book: Run) -> None:
    book("qualify", "nora", "--need", "yes menus look tired", "--authority", "no", "--decider", "emil berg")
    with Terminal("qualify", "nora", "--bant", env=LATER) as screen:
        screen.expect("need       yes  What problem")
        screen.expect('yes 120 days ago: "menus look tired" (= if that is still so)')
        screen.type("=")
        screen.expect("no 120 days ago: Emil Berg decides (= if that is still so)")
        screen.type("")
        screen.expect("budget")
        screen.type("q")
        assert screen.leave() == 0
    page = book("show", "nora", "--json", env=LATER).items[0]
    assert {name: answer["answered_on"] for name, answer in page["answers"].items()} == {
        "need": "2027-03-21",
        "authority": "2026-11-21",
    }


def test_what_else_they_look_at_is_asked_last_and_once(book: Run) -> None:
    with Terminal("qualify", "nora", "--yes") as screen:
        for name in ("market", "need", "interest", "fit", "authority", "budget", "timeline"):
            screen.expect(name)
            screen.type("")
        screen.expect("What else do they look at, or did they before you?")
        screen.expect("It is kept as a note; Enter skips.")
        screen.type("two printers")
        assert screen.leave() == 0
        assert "looked at · two printers" in screen.text
    (note,) = book("list", "notes", "--json").items
    assert (note["kind"], note["words"]) == ("alternatives", "two printers")
    assert "looked at · today · two printers" in book("show", "nora").out
    with Terminal("qualify", "nora", "--yes") as screen:
        for name in ("market", "need", "interest", "fit", "authority", "budget", "timeline"):
            screen.expect(name)
            screen.type("")
        assert screen.leave() == 0
        assert "What else" not in screen.text


@pytest.mark.parametrize(
    ("typed", "value", "words"),
    [
        ("y", "yes", "tag cafe is in your target market"),
        ("y a café in town", "yes", "a café in town"),
        ("n too far away", "no", "too far away"),
        ("?", "unknown", ""),
    ],
)
def test_one_of_the_target_market_is_proposed_and_the_seller_confirms(
    book: Run, typed: str, value: str, words: str
) -> None:
    """The market answer is proposed with its reason; the seller confirms."""
    book("config", "set", "target_market", "tag cafe")
    listed = book("qualify", "nora", "--json").items[0]
    assert listed["proposed"] == "tag cafe is in your target market"
    assert "proposed: tag cafe is in your target market" in book("qualify", "nora").out
    assert answers(book) == {}
    with Terminal("qualify", "nora") as screen:
        screen.expect("proposed: tag cafe is in your target market (y accepts)")
        screen.type(typed)
        screen.expect("need")
        screen.type("q")
        assert screen.leave() == 0
    kept = answers(book)["market"]
    assert (kept["value"], kept["words"]) == (value, words)


def test_enter_keeps_what_was_answered_before_going_back(book: Run) -> None:
    book("config", "set", "target_market", "tag cafe")
    with Terminal("qualify", "nora") as screen:
        screen.expect("y accepts")
        screen.type("n a private party")
        screen.expect("need")
        screen.type("b")
        screen.expect("market     > n a private party")
        screen.expect("> ")
        screen.type("")
        screen.expect("need")
        screen.type("q")
        assert screen.leave() == 0
    assert (answers(book)["market"]["value"], answers(book)["market"]["words"]) == ("no", "a private party")


def test_enter_skips_a_proposal_too_and_the_pause_takes_only_y_n_and_q(book: Run) -> None:
    book("config", "set", "target_market", "tag cafe")
    with Terminal("qualify", "nora") as screen:
        screen.expect("y accepts")
        screen.type("")
        screen.expect("need")
        screen.type("maybe")
        screen.expect("kept as: not known")
        screen.expect("interest")
        screen.type("")
        screen.expect("Three asked. Go on with fit, authority, budget, timeline? [Y/n]")
        screen.type("b")
        screen.expect("Type y or n.")
        screen.expect("[Y/n]")
        screen.type("q")
        assert screen.leave() == 0
    assert {name: kept["value"] for name, kept in answers(book).items()} == {"need": "unknown"}


def test_one_outside_the_target_market_is_asked_without_a_proposal(book: Run) -> None:
    """Unknown is not no: nothing is proposed of one who does not match."""
    book("config", "set", "target_market", "tag cafe, size 2-20")
    assert book("qualify", "nora", "--json").items[0]["proposed"] is None


def test_what_else_they_look_at_may_be_noted_at_any_time(book: Run) -> None:
    assert "looked at · two printers" in book("note", "nora", "--alternatives", "two", "printers").out
    assert book("list", "notes", "--json").items[0]["kind"] == "alternatives"


def test_who_is_not_to_be_contacted_is_said_before_the_walk(book: Run) -> None:
    book("do-not-contact", "c1")
    assert book("qualify", "c1").err == "Nora Lind is not to be contacted.\n"


def test_answers_that_could_not_be_kept_are_shown_whole(book: Run, home: Path) -> None:
    with Terminal(
        "qualify", "nora", "--bant", "--via", "call", "--said-by", "Jan B", "--verified", columns=400
    ) as screen:
        screen.expect("need")
        screen.type("")
        screen.expect("authority")
        screen.type("n")
        screen.expect("Who decides?")
        screen.type("Jan Lind :: kind")
        screen.expect("Next step")
        screen.type("meet tue")
        screen.expect("budget")
        (home / "book.db").rename(home / "moved.db")
        (home / "book.db").touch()
        screen.type("q")
        assert screen.leave() == 6
        again = next(line for line in screen.text.splitlines() if line.startswith("  prospectr qualify"))
    (home / "moved.db").replace(home / "book.db")
    assert book(*shlex.split(again)[1:]).code == 0
    told = answers(book)["authority"]
    assert (told["decider"], told["channel"], told["said_by"], told["verified"]) == ("c3", "call", "Jan B", True)
    assert book("show", "c3", "--json").items[0]["next_step"]["kind"] == "meet"

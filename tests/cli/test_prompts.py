"""Questions at a real terminal: answered, skipped, taken back, walked away from – and nothing answered is lost."""

from __future__ import annotations

import shlex
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.conftest import Run

CTRL_C, CTRL_D = b"\x03", b"\x04"


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book with Nora and Nils, of whom nothing is known yet."""
    prospectr("add", "Nora", "Lind", "@Lind Café", "next:call", "tue")
    prospectr("add", "Nils", "Holm")
    return prospectr


def answers(run: Run, ref: str = "nora") -> dict[str, str]:
    """Return what is known of a contact: criterion to value."""
    known = run("show", ref, "--json").items[0]["answers"]
    return {name: answer["value"] for name, answer in known.items()}


def test_the_walk_keeps_what_is_answered_and_skips_what_is_not(book: Run) -> None:
    with Terminal("qualify", "nora") as screen:
        screen.expect("Enter skips, b goes back, q stops.")
        screen.expect("market     ?    Are they among those you serve?")
        screen.expect("           What is their trade, size, place or age group?")
        screen.type("y cafés in town")
        screen.expect("need")
        screen.type("")
        screen.expect("interest")
        screen.type("no")
        screen.expect("Three asked. Go on with fit, authority, budget, timeline? [Y/n]")
        screen.type("")
        screen.expect("fit")
        screen.type("?")
        screen.expect("authority")
        screen.type("Y, she owns it")
        screen.expect("(better left for your next")
        screen.expect("talk; Enter skips)")
        screen.type("yes 900eur paid 850 last time")
        screen.expect("timeline")
        screen.type("")
        screen.expect("others     ?    What else do they look at, or did they before you?")
        screen.type("")
        assert screen.leave() == 0
        assert "Nora Lind is now a prospect" in screen.text
        assert "Undo:  prospectr undo" in screen.text
    assert answers(book) == {"market": "yes", "interest": "no", "fit": "unknown", "authority": "yes", "budget": "yes"}
    book("undo")
    assert answers(book) == {}


def test_b_goes_back_and_the_later_answer_stands(book: Run) -> None:
    with Terminal("qualify", "nora") as screen:
        screen.expect("market")
        screen.type("yes")
        screen.expect("need")
        screen.type("b")
        screen.expect("market     > yes  Are they among those you serve?")
        screen.type("no")
        screen.expect("need")
        screen.type("q")
        assert screen.leave() == 0
    assert answers(book) == {"market": "no"}


def test_an_answer_that_is_none_is_explained_and_asked_again(book: Run) -> None:
    with Terminal("qualify", "nora") as screen:
        screen.expect("market")
        screen.expect("> ")
        screen.type("they are nice")
        screen.expect('"they are nice" does not say whether market is yes, no or unknown.')
        screen.expect('y, n or ?: for example "y they are nice". Enter skips, b goes back, q stops.')
        assert max(map(len, screen.text.splitlines())) <= 80
        screen.expect("market")
        screen.type("y")
        screen.expect("need")
        screen.type("q")
        assert screen.leave() == 0
    assert answers(book) == {"market": "yes"}


def test_an_amount_that_cannot_be_is_explained_and_asked_again(book: Run) -> None:
    with Terminal("qualify", "nora", "--bant", "--yes") as screen:
        for name in ("need", "authority"):
            screen.expect(name)
            screen.type("")
        screen.expect("budget")
        screen.type("yes -5eur")
        screen.expect("an amount is never negative.")
        screen.expect("budget")
        screen.type("900eur")
        screen.expect("timeline")
        screen.type("24 dec")
        assert screen.leave() == 0
    assert answers(book) == {"budget": "yes", "timeline": "yes"}


def test_not_knowing_is_an_answer(book: Run) -> None:
    with Terminal("qualify", "nora") as screen:
        for typed in ("dunno", "maybe"):
            screen.expect("> ")
            screen.type(typed)
        screen.expect("interest")
        screen.type("q")
        assert screen.leave() == 0
    assert answers(book) == {"market": "unknown", "need": "unknown"}


def test_bytes_that_are_no_text_are_asked_for_again_and_cost_nothing(book: Run) -> None:
    with Terminal("qualify", "nora") as screen:
        screen.expect("market")
        screen.type("y")
        screen.expect("need")
        screen.type(b"y caf\xe9")
        screen.expect("it is not valid UTF-8")
        screen.expect("> ")
        screen.type("y café")
        screen.expect("interest")
        screen.type("q")
        assert screen.leave() == 0
    assert answers(book) == {"market": "yes", "need": "yes"}


def test_no_at_the_pause_ends_the_walk_and_keeps_the_answers(book: Run) -> None:
    with Terminal("qualify", "nora") as screen:
        for name in ("market", "need", "interest"):
            screen.expect(name)
            screen.type("y")
        screen.expect("Go on with")
        screen.type("perhaps")
        screen.expect("Go on with")
        screen.type("n")
        assert screen.leave() == 0
    assert answers(book) == {"market": "yes", "need": "yes", "interest": "yes"}


def test_nothing_answered_changes_nothing(book: Run) -> None:
    with Terminal("qualify", "nora") as screen:
        screen.expect("market")
        screen.type("q")
        assert screen.leave() == 0
        assert "Nothing was answered, nothing was changed." in screen.text
    assert [item["id"] for item in book("history", "--json").items] == [2, 1]


LEAVING: list[tuple[str, Callable[[Terminal], None], int | None]] = [
    ("Ctrl-C", lambda screen: screen.press(CTRL_C), 130),
    ("Ctrl-C, twice", lambda screen: screen.press(CTRL_C + CTRL_C), 130),
    ("Ctrl-D", lambda screen: screen.press(CTRL_D), 0),
    ("a closed window", Terminal.hang_up, None),
    ("a killed terminal", lambda screen: screen.kill(signal.SIGHUP), 130),
    ("a shutdown", lambda screen: screen.kill(signal.SIGTERM), 130),
]


@pytest.mark.parametrize(
    ("leave", "code"), [(act, code) for _how, act, code in LEAVING], ids=[how for how, _, _ in LEAVING]
)
def test_however_the_walk_is_left_the_answers_are_kept(
    book: Run, leave: Callable[[Terminal], object], code: int | None
) -> None:
    with Terminal("qualify", "nora") as screen:
        screen.expect("market")
        screen.type("y")
        screen.expect("need")
        screen.type("y menus look tired")
        screen.expect("interest")
        leave(screen)
        ended = screen.leave()
        assert code is None or ended == code
        assert "nothing was changed" not in screen.text
    assert answers(book) == {"market": "yes", "need": "yes"}


def test_where_the_answers_cannot_be_kept_the_line_that_gives_them_again_is_shown(book: Run, home: Path) -> None:
    with Terminal("qualify", "nora", columns=400) as screen:
        screen.expect("market")
        screen.type("y")
        screen.expect("need")
        screen.type("y don't know how")
        screen.expect("interest")
        (home / "book.db").rename(home / "moved.db")
        (home / "book.db").touch()
        screen.type("q")
        assert screen.leave() == 6
        again = """prospectr qualify c1 --market y --need 'y don'"'"'t know how'"""
        assert f"Your answers again:\n  {again}\n" in screen.text
    (home / "moved.db").replace(home / "book.db")
    assert book(*shlex.split(again)[1:]).code == 0
    assert answers(book) == {"market": "yes", "need": "yes"}


def test_a_rehearsed_walk_keeps_nothing(book: Run) -> None:
    with Terminal("qualify", "nora", "--dry-run") as screen:
        screen.expect("market")
        screen.type("y")
        screen.expect("need")
        screen.type("q")
        assert screen.leave() == 0
        assert "Nothing was changed (--dry-run)." in screen.text
    assert answers(book) == {}


def test_without_a_name_the_lead_most_worth_it_is_walked(book: Run) -> None:
    book("qualify", "nils", "--market", "yes")
    with Terminal("qualify") as screen:
        screen.expect("Nils Holm")
        screen.expect("need")
        screen.type("q")
        assert screen.leave() == 0


def test_several_of_a_name_are_numbered_and_one_is_chosen(book: Run) -> None:
    with Terminal("show", "n") as screen:
        screen.expect('"n" matches 2 contacts')
        screen.expect("Which one? [1-2 or an id, Enter for none]")
        screen.type("7")
        screen.expect("Type a number or an id of the list; Enter leaves everything as it is.")
        screen.expect("Which one?")
        number = next(line.split()[0] for line in screen.text.splitlines() if "Nils Holm" in line)
        screen.type(number)
        assert screen.leave() == 0
        assert "c2  Nils Holm" in screen.text.rpartition("Which one?")[2]


def test_one_of_several_may_be_chosen_by_its_id(book: Run) -> None:
    with Terminal("show", "n") as screen:
        screen.expect("Which one?")
        screen.type("C2")
        assert screen.leave() == 0
        assert "c2  Nils Holm" in screen.text.rpartition("Which one?")[2]


def test_one_of_several_may_be_chosen_to_be_changed(book: Run) -> None:
    with Terminal("edit", "n", "--role", "chef") as screen:
        screen.expect("Which one?")
        screen.type("c2")
        assert screen.leave() == 0
    assert [book("show", ref, "--json").items[0]["role"] for ref in ("c1", "c2")] == ["", "chef"]


@pytest.mark.parametrize("key", [b"\n", CTRL_D, b"n\n", b"none\n", b"q\n"])
def test_choosing_none_of_several_cancels(book: Run, key: bytes) -> None:
    with Terminal("note", "n", "hello") as screen:
        screen.expect("Which one?")
        screen.press(key)
        assert screen.leave() == 3
        assert "Cancelled; nothing was changed." in screen.text
    assert book("list", "notes", "--json").items == []


def test_who_is_deleted_is_never_chosen_from_a_list(book: Run) -> None:
    with Terminal("delete", "n") as screen:
        assert screen.leave() == 5
        assert "Which one?" not in screen.text


@pytest.mark.parametrize("option", ["--no-input", "--plain", "--json"])
def test_who_wants_no_questions_gets_none(book: Run, option: str) -> None:
    with Terminal("show", "n", option) as screen:
        assert screen.leave() == 5
        assert "Which one?" not in screen.text


def test_done_offers_the_next_step(book: Run) -> None:
    with Terminal("done", "nora") as screen:
        screen.expect("call · Tue 24 Nov · done")
        screen.expect('Next step with Nora Lind? [like "call tue", Enter for none]')
        screen.type("call someday")
        screen.expect('"call someday" is not a next step: a day is missing.')
        screen.expect("Next step with Nora Lind?")
        screen.type("quote fri")
        screen.expect("quote · Fri 27 Nov")
        assert screen.leave() == 0
    assert [item["kind"] for item in book("list", "followups", "--json").items] == ["quote"]


def test_a_step_called_off_offers_another(book: Run) -> None:
    with Terminal("cancel", "nora") as screen:
        screen.expect("call · Tue 24 Nov · cancelled")
        screen.expect("Next step with Nora Lind?")
        screen.type("call +2w")
        screen.expect("call · Sat 5 Dec")
        assert screen.leave() == 0


@pytest.mark.parametrize("key", [b"\n", CTRL_D, b"n\n", b"No\n", b"none\n", b"q\n", b"-\n"])
def test_saying_no_plans_no_next_step(book: Run, key: bytes) -> None:
    with Terminal("done", "nora") as screen:
        screen.expect("Next step with Nora Lind?")
        screen.press(key)
        assert screen.leave() == 0
    assert book("list", "followups", "--json").items == []


def test_ctrl_c_at_the_offer_keeps_what_was_done_and_says_so(book: Run) -> None:
    with Terminal("done", "nora") as screen:
        screen.expect("Next step with Nora Lind?")
        assert screen.interrupt() == 130
        assert "nothing was changed" not in screen.text
        assert screen.text.splitlines()[-1] == "Interrupted; what was saved before that stays."
        assert "error" not in screen.text
    assert book("list", "interactions", "--json").items[0]["kind"] == "call"


def test_a_step_planned_already_is_named_and_no_other_is_offered(book: Run) -> None:
    with Terminal("log", "nora", "hello", "--as", "email") as screen:
        assert screen.leave() == 0
        assert "Next step already planned: f1 call · Tue 24 Nov" in screen.text
        assert "Next step with" not in screen.text
    book("next", "nora", "quote fri")
    with Terminal("done", "f1") as screen:
        assert screen.leave() == 0
        assert "Next step already planned: f2 quote · Fri 27 Nov" in screen.text


def test_add_alone_asks_for_one_line(book: Run) -> None:
    with Terminal("add") as screen:
        screen.expect("Who? One line, as after prospectr add, no quotes needed:")
        screen.expect("> ")
        screen.type('Bea "B" Costa @Casa Bea next:call mon :: wants -20% or "so"')
        assert screen.leave() == 0
        assert "Added  c3" in screen.text
    bea = book("show", "c3", "--json").items[0]
    assert (bea["name"], bea["company"], bea["next_step"]["due_on"]) == ('Bea "B" Costa', "Casa Bea", "2026-11-23")
    assert bea["notes"][0]["words"] == 'wants -20% or "so"'


def test_add_alone_and_nothing_typed_adds_nobody(book: Run) -> None:
    with Terminal("add") as screen:
        screen.expect("> ")
        screen.type("")
        assert screen.leave() == 3
    assert len(book("list", "--json").items) == 2


def test_colours_are_for_terminals(book: Run) -> None:
    with Terminal("list") as screen:
        assert screen.leave() == 0
        assert "\x1b[" in screen.seen
    assert "\x1b" not in book("list").out


@pytest.mark.parametrize("setting", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_who_wants_no_colours_gets_none(book: Run, setting: dict[str, str]) -> None:
    for words in (["list"], ["show", "zzz"], ["find", "nora"], ["show", "n"]):
        with Terminal(*words, env=setting) as screen:
            screen.press(b"\n")
            screen.leave()
            assert "\x1b" not in screen.seen


def test_a_page_is_as_wide_as_the_window(book: Run) -> None:
    book("add", "Aleksandra " + "very long " * 20)
    with Terminal("list", columns=60) as screen:
        assert screen.leave() == 0
        assert 55 < max(map(len, screen.text.splitlines())) <= 60

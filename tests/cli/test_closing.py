"""``win``, ``lose``, ``sold`` and ``reason`` as they are typed and answered."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.conftest import Run

THAI, PERSIAN, MARKUP, LONG = "สมชาย ใจดี", "نورا لیند", "[/] [red]x", "N" * 300


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book with Nora, to whom a menu is to be sold, and Nils."""
    prospectr("add", "Nora", "Lind", "@Lind Café", "next:call", "tue")
    prospectr("deal", "add", "nora", "Menu", "900eur")
    prospectr("add", "Nils", "Holm")
    return prospectr


def deal(run: Run, ref: str = "d1") -> tuple[str, str | None, object, str | None]:
    """Return how a deal stands: its state, the day it was closed, its value, and why it was lost."""
    (shown,) = run("show", ref, "--json").items
    return shown["state"], shown["closed_on"], shown["amount"], shown["reason_name"]


def standing(run: Run, ref: str = "nora") -> tuple[str, str, str | None, str | None]:
    """Return how the seller decided on a contact: standing, reason, day back, and whether they may be asked again."""
    (shown,) = run("show", ref, "--json").items
    return shown["standing"], shown["standing_reason"], shown["back_on"], shown["asked_again"]


def steps(run: Run) -> list[tuple[str, str, str, str | None]]:
    """Return the open follow-ups: kind, words, day, deal."""
    listed = run("list", "followups", "--json").items
    return [(step["kind"], step["words"], step["due_on"], step["deal"]) for step in listed]


def test_off_a_terminal_a_win_asks_nothing_and_offers_the_commands(book: Run) -> None:
    won = book("win", "nora", "lind", "--value", "850")
    assert won.out.splitlines() == [
        "Won  d1  Menu · €850.00 · won today",
        "     c1  Nora Lind · Lind Café       lead · customer",
        'Thank them:  prospectr next d1 "message 2026-11-23 thank you"',
        'Ask for a referral:  prospectr next d1 "call 2026-11-30 ask for a referral"',
        'Ask again later:  prospectr next d1 "call 2027-02-22 ask again"',
        "Nora Lind is now a customer.",
    ]
    assert won.err == "Undo:  prospectr undo\n"
    assert deal(book) == ("won", "2026-11-21", {"minor": 85000, "currency": "EUR"}, None)
    assert "customer" in book("list").out


def test_the_commands_that_are_offered_can_be_typed_as_they_stand(book: Run) -> None:
    book("win", "d1")
    for words in (
        ("next", "d1", "message 2026-11-23 thank you"),
        ("next", "d1", "call 2026-11-30 ask for a referral"),
        ("next", "d1", "call 2027-02-22 ask again"),
    ):
        assert book(*words).code == 0
    assert [step[:2] for step in steps(book)] == [
        ("message", "thank you"),
        ("call", ""),
        ("call", "ask for a referral"),
        ("call", "ask again"),
    ]


def test_flags_plan_what_a_win_offers_in_one_step(book: Run) -> None:
    won = book("win", "d1", "--thank", "card mon", "--referral", "fri", "--again", "+6m")
    assert "Thank them" not in won.out
    assert steps(book)[0] == ("card", "thank you", "2026-11-23", "d1")
    assert steps(book)[2:] == [
        ("call", "ask for a referral", "2026-11-27", "d1"),
        ("call", "ask again", "2027-05-21", "d1"),
    ]
    book("undo")
    assert (deal(book)[0], len(steps(book))) == ("open", 1)


def test_yes_takes_all_that_is_proposed(book: Run) -> None:
    assert book("win", "d1", "--yes", "--thank", "tue").code == 0
    assert [step[2] for step in steps(book) if step[3]] == ["2026-11-24", "2026-11-30", "2027-02-22"]


def test_on_a_terminal_the_value_is_asked_and_enter_keeps_it(book: Run) -> None:
    with Terminal("win", "nora") as screen:
        screen.expect("Won for how much? [Enter: €900.00, q cancels] ")
        screen.type("much")
        screen.expect('"much" is not an amount of money.')
        screen.expect("Won for how much?")
        screen.type("")
        screen.expect('Thank Nora Lind?\n[y: message Mon 23 Nov, or like "card fri", Enter: no, q cancels] ')
        screen.type("y")
        screen.expect('Ask Nora Lind for a referral?\n[y: call Mon 30 Nov, or like "mon", Enter: no, q cancels] ')
        screen.type("some day")
        screen.expect('"day" is not a day')
        screen.expect("for a referral?")
        screen.type("")
        screen.expect('Ask Nora Lind again later?\n[y: call Mon 22 Feb, or like "+6m", Enter: no, q cancels] ')
        screen.type("email 1 apr spring menu")
        screen.expect("Won")
        assert screen.leave() == 0
        assert "Thank them:" not in screen.text
    assert deal(book)[2] == {"minor": 90000, "currency": "EUR"}
    assert [step for step in steps(book) if step[3]] == [
        ("message", "thank you", "2026-11-23", "d1"),
        ("email", "spring menu", "2027-04-01", "d1"),
    ]
    book("undo")
    assert (deal(book)[0], len(steps(book))) == ("open", 1)


@pytest.mark.parametrize("questions", [0, 1, 2, 3])
def test_ctrl_c_at_any_question_of_a_win_changes_nothing(book: Run, questions: int) -> None:
    with Terminal("win", "nora") as screen:
        for question in ("Won for how much?", "Thank Nora", "for a referral?", "again later?")[:questions]:
            screen.expect(question)
            screen.expect("q cancels] ")
            screen.type("y" if question != "Won for how much?" else "1000eur")
        screen.expect("q cancels] ")
        assert screen.interrupt() == 130
    assert (deal(book), len(steps(book))) == (("open", None, {"minor": 90000, "currency": "EUR"}, None), 1)


@pytest.mark.parametrize("questions", [0, 1, 2])
def test_ctrl_c_at_any_question_of_a_loss_changes_nothing(book: Run, questions: int) -> None:
    asked = (("Which reason?", "price"), ("Anything to note of it?", "too dear"), ("May you keep Nora", "mar"))
    with Terminal("lose", "nora") as screen:
        for question, typed in asked[:questions]:
            screen.expect(question)
            screen.type(typed)
        screen.expect(asked[questions][0])
        assert screen.interrupt() == 130
    assert (deal(book)[0], standing(book)) == ("open", ("active", "", None, None))


def test_q_cancels_a_win_and_a_loss(book: Run) -> None:
    for words in (("win", "nora"), ("lose", "nora")):
        with Terminal(*words) as screen:
            screen.expect("? [" if words[0] == "win" else "Which reason? [")
            screen.type("q")
            assert screen.leave() == 3
    assert deal(book)[0] == "open"


def test_off_a_terminal_a_loss_needs_its_reason(book: Run) -> None:
    lost = book("lose", "nora")
    assert (lost.code, lost.out) == (2, "")
    assert "The reason is missing; it is one of these." in lost.err
    assert "Say why: prospectr lose d1 --reason price" in lost.err
    assert " r5  competitor" in lost.err
    told = json.loads(book("lose", "nora", "--json").err)
    assert told["code"] == "lost-reason-missing"
    assert len(told["candidates"]) == 9
    assert deal(book)[0] == "open"


def test_a_loss_by_flags_asks_nothing(book: Run) -> None:
    lost = book("lose", "nora", "--reason", "pri", "--note", "their brother does it", "--again", "15 jan")
    assert lost.out.splitlines() == [
        "Lost  d1  Menu · €900.00 · lost today",
        "      c1  Nora Lind · Lind Café          parked",
        "      f1  call · Tue 24 Nov · cancelled",
        "Why: price (their brother does it)",
        "Called off with it: f1.",
        "Nora Lind is parked until Fri 15 Jan.",
    ]
    assert standing(book) == ("parked", "price (their brother does it)", "2027-01-15", "yes")
    assert deal(book)[3] == "price"
    book("undo")
    book("lose", "nora", "--reason", "r5", "--do-not-contact")
    assert standing(book) == ("do-not-contact", "competitor", None, "no")
    assert "Nora" not in book("today", "--days", "30").out
    book("undo")
    assert "They were not asked whether you may ask again." in book("lose", "d1", "--reason", "price").out
    assert standing(book)[3] == "not-asked"
    assert "not asked whether you may ask again" in book("show", "nora").out


def test_the_walk_of_a_loss(book: Run) -> None:
    """Saying no: the reason, then "may I keep you on my list and ask again?" [0]."""
    with Terminal("lose", "nora") as screen:
        screen.expect("Why was Menu lost?")
        screen.expect("r1  price")
        screen.expect("Which reason? [1-9, or how it begins, q cancels] ")
        screen.type("")
        screen.expect("A reason is needed; q cancels.")
        screen.type("zebra")
        screen.expect('There is no reason "zebra".')
        screen.type("5")
        screen.expect("Anything to note of it? [Enter: nothing] ")
        screen.type("their brother does it")
        screen.expect("May you keep Nora Lind on your list and ask again?")
        screen.type("y")
        screen.expect("From which day on?")
        screen.type("mar")
        assert screen.leave() == 0
    assert deal(book)[3] == "competitor"
    assert standing(book) == ("parked", "competitor (their brother does it)", "2027-03-01", "yes")


@pytest.mark.parametrize(
    ("typed", "decided"), [("", ("active", "not-asked")), ("n", ("do-not-contact", "no")), ("mar", ("parked", "yes"))]
)
def test_what_they_answered_decides_how_they_stand(book: Run, typed: str, decided: tuple[str, str]) -> None:
    with Terminal("lose", "nora", "--reason", "price") as screen:
        screen.expect("May you keep Nora Lind on your list and ask again?")
        screen.expect("[+3m, +6m or a day, n: no, Enter: not asked] ")
        screen.type(typed)
        assert screen.leave() == 0
    assert (standing(book)[0], standing(book)[3]) == decided


def test_who_is_not_ready_may_be_parked_and_the_deal_stays(book: Run) -> None:
    """Not ready: parked, not lost [0]."""
    with Terminal("lose", "nora") as screen:
        screen.expect("Which reason?")
        screen.type("not now")
        screen.expect('"not now" is no refusal: who is not ready is parked, not lost.')
        screen.expect("Park Nora Lind and keep the deal? [+3m, +6m or a day, Enter: it is lost] ")
        screen.type("mar")
        screen.expect("Parked")
        assert screen.leave() == 0
    assert (deal(book)[0], standing(book)) == ("open", ("parked", "not now", "2027-03-01", None))
    book("undo")
    with Terminal("lose", "nora", "--reason", "not now") as screen:
        screen.expect("Park Nora Lind and keep the deal?")
        screen.type("")
        screen.expect("May you keep")
        screen.type("")
        assert screen.leave() == 0
    assert deal(book)[0] == "lost"


def test_a_sale_at_once_takes_names_and_things_of_several_words(book: Run) -> None:
    sold = book("sold", "nora", "lind", "12", "candles", "40", "eur")
    assert sold.out.splitlines()[:2] == [
        "Sold  d2  12 candles · €40.00 · won today",
        "      c1  Nora Lind · Lind Café            lead · customer",
    ]
    assert "early" not in sold.out
    assert "sold 12 candles (d2)" in book("history").out
    assert "repeat customer" in book("sold", "nora", "cake", "1.2k", "--on", "yesterday").out
    assert deal(book, "d3")[:2] == ("won", "2026-11-20")
    book("undo", "2")
    assert len(book("list", "deals", "--state", "all", "--json").items) == 1


def test_a_sale_on_a_terminal_offers_what_a_win_offers(book: Run) -> None:
    with Terminal("sold", "nils", "candles", "40eur") as screen:
        for question in ("Thank Nils Holm?", "for a referral?", "again later?"):
            screen.expect(question)
            screen.type("y")
        screen.expect("Nils Holm is now a customer.")
        assert screen.leave() == 0
    assert [step[1] for step in steps(book) if step[3] == "d2"] == ["thank you", "ask for a referral", "ask again"]


@pytest.mark.parametrize(
    ("words", "code", "sentences"),
    [
        (["win", "d1", "--on", "tomorrow"], 2, ["which has not come yet", "without --on it is today"]),
        (["win", "d1", "--on", "2026-11-20"], 2, ["d1 was opened on Sat 21 Nov", "--on 2026-11-21"]),
        (["win", "d1", "--on", "whenever"], 2, ['"whenever" is not a date']),
        (["win", "d1", "--value", "-5eur"], 2, ["an amount is never negative"]),
        (["win", "d1", "--value", "5xyz"], 2, ["xyz is no currency"]),
        (["win", "d1", "--thank", "yesterday"], 2, ["that day is past"]),
        (["win", "nils"], 4, ["Nils Holm has no open deal.", "prospectr deal add c2"]),
        (["win", "zoe"], 4, ['No open deal matches "zoe".']),
        (["win", "d9"], 4, ["There is no record d9."]),
        (["lose", "d1", "--reason", "zebra"], 4, ['There is no reason "zebra".', "prospectr reason list"]),
        (["lose", "d1", "--reason", "no"], 5, ['"no" could be several reasons.']),
        (["lose", "d1", "--reason", "price", "--again", "yesterday"], 2, ["which has passed"]),
        (["lose", "d1", "--reason", "price", "--again", "mar", "--not-asked"], 2, ["--again and --not-asked exclude"]),
        (["lose", "d1", "--reason", "price", "--do-not-contact", "--not-asked"], 2, ["--do-not-contact and --not-"]),
        (["lose", "d1", "--reason", "price", "--on", "tomorrow"], 2, ["which has not come yet"]),
        (["sold", "nora"], 2, ["What was sold is missing.", 'prospectr sold c1 "12 candles" 40eur']),
        (["sold", "nora", "40eur"], 2, ["What was sold, or the amount, is missing."]),
        (["sold", "nora", "12", "candles"], 2, ["What was sold, or the amount, is missing."]),
        (["sold", "nora", "candles", "-4eur"], 2, []),
        (["sold", "nora", "candles", "4eur", "--on", "tomorrow"], 2, ["which has not come yet"]),
        (["sold", "zoe", "candles", "4eur"], 4, ['No contact matches "zoe".']),
        (["sold", "n", "candles", "4eur"], 5, ['"n" matches 2 contacts']),
        (["reason", "add"], 2, ["reason add needs the name"]),
        (["reason", "add", " "], 2, ["An empty name names nothing."]),
        (["reason", "add", "Price"], 1, ["There is r1 price already.", "prospectr edit r1 --name NAME"]),
        (["reason", "rename", "price"], 2, ["reason rename needs two names"]),
        (["reason", "list", "price"], 2, ["reason list takes no name"]),
        (["reason", "delete", "zebra"], 4, ['There is no reason "zebra".']),
    ],
)
def test_what_cannot_be_done_is_explained_and_changes_nothing(
    book: Run, home: Path, words: list[str], code: int, sentences: list[str]
) -> None:
    before = (home / "book.db").read_bytes()
    refused = book(*words)
    assert (refused.code, refused.out) == (code, "")
    said = " ".join(refused.err.split())
    assert [sentence for sentence in sentences if sentence not in said] == []
    assert (home / "book.db").read_bytes() == before


@pytest.mark.parametrize("end", [("win", "nora"), ("lose", "nora", "--reason", "price")])
def test_what_is_closed_names_the_way_back(book: Run, end: tuple[str, ...]) -> None:
    book(*end)
    for words in (("win", "d1"), ("lose", "d1", "--reason", "price")):
        refused = book(*words)
        assert refused.code == 1
        assert "prospectr reopen d1" in refused.err
    refused = book("win", "nora")
    assert refused.code == 4
    assert "prospectr reopen d1" in refused.err


def test_reasons_are_listed_in_the_order_they_are_offered_in(book: Run) -> None:
    book("lose", "d1", "--reason", "competitor")
    assert book("reason").out.splitlines()[4] == "r5  competitor    1 lost deal"
    assert book("reason", "list", "--plain").out.splitlines()[4] == "r5\tcompetitor\t1"
    (fifth,) = (item for item in book("reason", "list", "--json").items if item["id"] == "r5")
    assert (fifth["type"], fifth["slug"], fifth["deals"]) == ("lost_reason", "competitor", 1)


def test_reasons_are_changed_in_one_step_each(book: Run) -> None:
    assert "r10  reason · moved away" in book("reason", "add", "moved", "away").out
    assert "moved away → left town" in book("reason", "rename", "moved away", "left town").out
    assert book("edit", "r10", "--name", "gone").code == 0
    assert book("reason", "delete", "gone").code == 0
    assert "gone" not in book("reason").out
    assert book("undelete", "r10").code == 0
    assert "gone" in book("reason").out
    said = book("history").out
    for verb in ("added the reason", "renamed the reason", "deleted the reason", "brought back the reason"):
        assert verb in said
    book("undo", "5")
    assert len(book("reason").out.splitlines()) == 9


@pytest.mark.parametrize("name", [THAI, PERSIAN, MARKUP, LONG, "\x1b[31mred"])
def test_any_name_any_title_and_any_note_is_only_text(prospectr: Run, name: str) -> None:
    prospectr("add", "--name", name)
    prospectr("deal", "add", "c1", name, "900eur")
    prospectr("reason", "add", name)
    lost = prospectr("lose", "d1", "--reason", "r10", "--note", name)
    assert lost.code == 0
    assert "\x1b" not in lost.out + prospectr("reason").out + prospectr("show", "d1").out
    with Terminal("sold", "c1", name, "900eur") as screen:
        for question in ('or like "card fri"', 'or like "mon"', 'or like "+6m"'):
            screen.expect(question)
            screen.type("y")
        assert screen.leave() == 0
    assert [step["contact_name"] for step in prospectr("list", "followups", "--json").items] == [name] * 3


def test_a_yes_is_asked_for_its_day_alone_and_a_reason_by_more_letters(book: Run) -> None:
    with Terminal("lose", "nora") as screen:
        screen.expect("Which reason?")
        screen.type("no")
        screen.expect("Which reason?")
        screen.type("1")
        screen.expect("Anything to note")
        screen.type("")
        screen.expect("ask again?")
        screen.type("y")
        screen.expect("From which day on? [like +3m or +6m] ")
        screen.type("+3m")
        assert screen.leave() == 0
    lost = book("show", "d1").out
    assert "price" in lost

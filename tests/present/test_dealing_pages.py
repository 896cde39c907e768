"""The day, the page of a contact, the brief and what is found, in a book with deals, as they were approved."""

from __future__ import annotations

import json

import pytest

from tests.cli.golden import check_golden
from tests.conftest import Run
from tests.present.test_pages import widest

LONG = "every room of the house " * 12
PAGES = {
    "dealing-today": ["today", "--days", "9"],
    "dealing-show": ["show", "nora"],
    "dealing-show-role": ["show", "rita"],
    "dealing-brief": ["brief", "nora"],
    "dealing-find": ["find", "menu"],
}


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book in which deals wait, are late, are due, stand still and have no next step.

    Nora has one open deal with a step and one without, one that is won and a
    role in the deal of another; whoever is sold nothing stands beside them.
    """
    for day, *line in (
        ("2026-09-01", "add", "Nora", "Lind", "@Lind Café"),
        ("2026-09-01", "qualify", "c1", "--need", "yes", "--interest", "yes", "--fit", "yes", "--budget", "yes 900eur"),
        ("2026-09-01", "deal", "add", "c1", "Menu [/] in two sizes", "900eur"),
        ("2026-09-02", "deal", "add", "c1", "Stickers", "--stage", "closing"),
        ("2026-09-03", "sold", "c1", "Labels", "80eur", "--on", "2026-09-03"),
        ("2026-11-12", "add", "สมชาย ใจดี", "@กาแฟบ้านสวน"),
        ("2026-11-12", "deal", "add", "c2", "เมนูสองภาษา", "12000thb", "--stage", "presentation"),
        ("2026-11-12", "add", "Rita " + "very long " * 29, "next:email", "28 nov"),
        ("2026-11-12", "deal", "add", "c3", LONG, "EUR90,071,992,547,409.91"),
        ("2026-11-12", "deal", "who", "d1", "c3", "--role", "decision-maker"),
        ("2026-11-12", "add", "سارا احمدی", "@کافه نادری"),
        ("2026-11-12", "deal", "add", "c4", "وب‌سایت کافه", "--next", "call 19 nov about the price"),
        ("2026-11-12", "add", "Omar"),
        ("2026-11-12", "qualify", "c5", "--market", "yes", "--budget", "yes", "--authority", "yes"),
        ("2026-11-12", "add", "Vera", "next:meet", "23 nov 10:00"),
        ("2026-11-12", "deal", "add", "c6", "Sign", "400eur"),
        ("2026-11-12", "remember", "c6", "25 nov"),
        ("2026-11-18", "concern", "d1", "is it dishwasher safe?"),
        ("2026-11-20", "next", "d1", "quote 21 nov both sizes"),
    ):
        done = prospectr(*line, env={"PROSPECTR_TODAY": f"{day}T12:00"})
        assert done.code == 0, done.err
    return prospectr


@pytest.mark.parametrize("columns", [80, 120])
def test_every_page_with_deals_is_as_it_was_approved(book: Run, columns: int) -> None:
    for name, words in PAGES.items():
        shown = book(*words, columns=columns)
        assert shown.code == 0, shown.err
        check_golden(f"{name}-{columns}", shown.out)


@pytest.mark.parametrize("columns", [40, 60, 80, 100, 120, 200])
def test_no_line_with_a_deal_is_wider_than_the_screen(book: Run, columns: int) -> None:
    for words in PAGES.values():
        assert widest(book(*words, columns=columns).out) <= columns, words


def test_what_lacks_a_next_step_begins_with_the_open_deals_a_line_for_each(book: Run) -> None:
    """Nothing planned: open deals, prospects, customers, and any active contact with an interaction."""
    page = book("today", columns=120).out
    _before, _head, idle = page.partition("NO NEXT STEP\n")
    lines = [line.split()[0] for line in idle.splitlines() if " ? " in line]
    assert lines == ["d2", "d4", "c5"]
    assert "3 without next step" in page
    assert "Stickers ~80d · Closing" in idle
    assert "เมนูสองภาษา ~9d · ฿12,000 · Presentation" in idle


def test_what_waits_for_an_answer_says_the_words_first_and_a_step_the_deal(book: Run) -> None:
    page = book("today", columns=200).out
    assert "is it dishwasher safe? · Menu [/] in two sizes · €900 · Needs analysis" in page
    assert "Menu [/] in two sizes · €900 · Needs analysis · both sizes" in page


def test_a_day_to_remember_is_about_no_deal(book: Run) -> None:
    birthday = next(line for line in book("today", columns=120).out.splitlines() if " y1 " in line)
    assert birthday.endswith("birthday")


def test_a_script_reads_the_deal_a_line_is_about_in_the_last_four_fields(book: Run) -> None:
    """Id, title, value and stage; nothing where the line is about none, or might be about several."""
    fields = [line.split("\t") for line in book("today", "--days", "9", "--plain").out.splitlines()]
    assert {len(line) for line in fields} == {13}
    last = {line[1]: line[9:] for line in fields}
    assert last["d2"] == ["d2", "Stickers", "", "Closing"]
    assert last["d4"] == ["d4", "เมนูสองภาษา", "฿12,000.00", "Presentation"]
    assert last["c5"] == last["y1"] == ["", "", "", ""]
    assert last["f4"] == ["d1", "Menu [/] in two sizes", "€900.00", "Needs analysis"]
    assert last["f1"][:2] == ["d5", LONG.strip()]


def test_a_script_reads_the_open_deals_of_everyone_in_the_agenda(book: Run) -> None:
    items = json.loads(book("today", "--days", "9", "--json").out)["items"]
    deals = {item["id"]: [deal["id"] for deal in item.get("with", item)["deals"]] for item in items}
    assert deals == {
        "k1": ["d1", "d2"],
        "f2": ["d6"],
        "f4": ["d1", "d2"],
        "f3": ["d7"],
        "y1": ["d7"],
        "f1": ["d5"],
        "d2": ["d1", "d2"],
        "d4": ["d4"],
        "c5": [],
    }
    idle = next(item for item in items if item["id"] == "d2")
    assert (idle["section"], idle["stage_name"], idle["contact"], idle["idle_days"]) == (
        "nothing-planned",
        "Closing",
        "c1",
        80,
    )
    (menu, stickers) = idle["with"]["deals"]
    assert (menu["idle_days"], stickers["idle_days"]) == (None, 80)
    assert menu["expected"] == {"minor": 13_500, "currency": "EUR"}


def test_a_page_shows_the_open_deals_first_and_the_roles_in_deals_of_others(book: Run) -> None:
    page = book("show", "nora", columns=120).out
    shown = page.partition("\nDEALS\n")[2].splitlines()[:3]
    assert [line.split()[0] for line in shown] == ["d1", "d2", "d3"]
    assert shown[2].endswith("Labels · €80 · won Thu 3 Sep")
    assert "decision maker in Menu [/] in two sizes of Nora Lind · Needs analysis" in book("show", "c3").out
    assert " f4  quote · Sat 21 Nov · both sizes · for Menu [/] in two sizes" in page
    item = book("show", "c3", "--json").items[0]
    assert item["roles"] == [{"role": "decision-maker", "deal": "d1"}]


def test_a_deal_is_found_by_its_title_under_the_one_it_is_with(book: Run) -> None:
    assert "d1  Menu [/] in two sizes" in " ".join(book("find", "menu").out.split(" ")).replace("\n", " ")
    (hit,) = book("find", "สองภาษา", "--json").items
    assert hit["id"] == "c2"


def test_the_number_aimed_at_follows_from_the_goal(prospectr: Run) -> None:
    """The week's habit: from the goal's gap and the seller's own rates, else from the configuration."""
    prospectr("add", "Nora")
    for number in range(5):
        prospectr("sold", "nora", f"Sign {number}", "100eur")
        prospectr("log", "nora", "talked", "--on", f"2026-11-{9 + number:02}")
    assert "conversations 0 of 5 this week" in prospectr("today").out
    prospectr("goal", "set", "2026-11", "2000eur")
    assert "conversations 0 of 7 this week" in prospectr("today").out
    aim = json.loads(prospectr("today", "--json").out)["conversations"]
    assert aim == {"held": 0, "aim": 7, "since": "2026-11-16", "by": "goal"}
    prospectr("goal", "set", "2026-11", "500eur")
    assert json.loads(prospectr("today", "--json").out)["conversations"]["by"] == "configuration"

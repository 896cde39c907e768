"""The people around a deal, its checklist and trials at the command line; and deals where a contact is named."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from tests.cli.golden import check_golden
from tests.cli.terminal import Terminal
from tests.conftest import Run

LONG = "x" * 300


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book with two deals of Nora, a website and a logo, and people around her."""
    for line in ("Nora Lind @Lind Café", "Jan Lind @Lind Café", "สมชาย ใจดี", "[/] Berg"):
        assert prospectr("add", line).code == 0
    assert prospectr("deal", "add", "nora", "Website", "1200eur", "--stage", "presentation").code == 0
    assert prospectr("deal", "add", "nora", "Logo", "200eur").code == 0
    return prospectr


def test_who_is_who_is_noted_and_shown_with_who_decides(book: Run) -> None:
    """[3]: several people per deal with roles."""
    kept = book("deal", "who", "website", "jan", "lind", "--role", "decision maker")
    assert kept.out.splitlines()[-1] == "      w1  decision maker · Jan Lind"
    assert kept.err == "Undo:  prospectr undo\n"
    for person, role in (("สมชาย", "champ"), ("c4", "blocker")):
        assert book("deal", "who", "d1", person, "--role", role).code == 0
    shown = book("deal", "who", "d1")
    check_golden("deal-who", shown.out)
    assert book("deal", "who", "d1", "--plain").out.splitlines() == [
        "contact\tc1\tNora Lind\tLind Café",
        "decision-maker\tc2\tJan Lind\tLind Café",
        "champion\tc3\tสมชาย ใจดี\t",
        "blocker\tc4\t[/] Berg\t",
    ]
    (item,) = book("deal", "who", "d1", "--json").items
    assert [(person["contact"], person["role"]) for person in item["people"]] == [
        ("c2", "decision-maker"),
        ("c3", "champion"),
        ("c4", "blocker"),
    ]
    assert (item["id"], item["authority"], item["decider"]) == ("d1", "unknown", None)
    gone = book("deal", "who", "d1", "c4", "--remove")
    assert gone.out.splitlines()[0].startswith("Removed  d1  Website")
    assert "Unchanged" in book("deal", "who", "d1", "jan", "--role", "deci").out


def test_who_decides_by_the_answers_is_said_and_put_on_the_deals(book: Run) -> None:
    """[2][3]: authority = no: ask who decides, add them as a contact on the deal."""
    said = book("qualify", "nora", "--authority", "no", "--decider", "Old Lind")
    assert "decision maker · Old Lind · for d1 Website" in said.out
    assert "decision maker · Old Lind · for d2 Logo" in said.out
    shown = book("deal", "who", "d2")
    assert "c5  Old Lind · Lind Café   decision maker" in shown.out
    assert shown.out.endswith("Old Lind decides, not Nora Lind.\n")
    book("undo")
    book("qualify", "nora", "--authority", "no")
    assert "qualify c1 --decider NAME" in book("deal", "who", "d2").out
    book("qualify", "nora", "--authority", "yes")
    assert book("deal", "who", "d2").out.endswith("Nora Lind can decide, they said.\n")


def test_a_checklist_is_shown_and_ticked(book: Run) -> None:
    ticked = book("deal", "checklist", "d1", "--done", "1", "--done", "b6")
    assert ticked.out.splitlines()[-1] == "Still open in Presentation: the value was shown in their words."
    shown = book("deal", "checklist", "website")
    check_golden("deal-checklist", shown.out)
    assert len(book("deal", "checklist", "d1", "--all", "--plain").out.splitlines()) == 12
    assert book("deal", "checklist", "d1", "--plain").out.splitlines()[0] == (
        "b4\te2\tdone\t2026-11-21\tthe decision maker was present"
    )
    (item,) = book("deal", "checklist", "d1", "--json").items
    assert [point["checked_on"] for point in item["checklist"]] == ["2026-11-21", None, "2026-11-21"]
    assert book("deal", "checklist", "d1", "--undone", "all").out.startswith("Unticked")
    assert book("undo").code == 0


def test_a_trial_ends_on_a_day_that_is_planned(book: Run) -> None:
    """[2]: trials and demos with an end date that creates a follow-up."""
    planned = book("deal", "trial", "website", "+2w", "two weeks of coffee")
    assert planned.out.splitlines()[0] == "Planned  f1  trial · Sat 5 Dec · two weeks of coffee · for d1 Website"
    shown = book("deal", "trial", "d2", "fri", "14:00", "--demo")
    assert shown.out.splitlines()[0] == "Planned  f2  demo · Fri 27 Nov 14:00 · for d2 Logo"


@pytest.mark.parametrize(
    ("typed", "code", "sentence"),
    [
        (("deal", "who", "d1", "jan"), 2, "What jan is to the deal is missing."),
        (("deal", "who", "d1", "jan", "--role", "boss"), 2, '"boss" is no role.'),
        (("deal", "who", "d1", "--role", "user"), 2, "Name the person after the deal."),
        (("deal", "who", "d1", "zoe", "--role", "user"), 4, "Add them first: prospectr add zoe"),
        (("deal", "who", "d1", "jan", "--remove"), 4, "Jan Lind has no role in d1."),
        (("deal", "who", "d9"), 4, "There is no record d9."),
        (("deal", "who", "nora"), 5, '"nora" matches 2 deals'),
        (("deal", "who", "d1", "--done", "1"), 2, "--done does not go with deal who."),
        (("deal", "checklist", "d1", "--role", "user"), 2, "--role does not go with deal checklist."),
        (("deal", "checklist", "d1", "--done", "7"), 2, '"7" is no point of the checklist.'),
        (("deal", "trial", "d1"), 2, "The day is missing"),
        (("deal", "trial", "d1", "free coffee"), 2, "does not begin with the day"),
        (("deal", "trial", "d1", "yesterday"), 2, "has passed"),
        (("note", "d9", "hello"), 4, "There is no record d9."),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_changed(
    book: Run, typed: tuple[str, ...], code: int, sentence: str
) -> None:
    before = book("history", "--json").out
    refused = book(*typed, columns=400)
    assert (refused.code, refused.out) == (code, "")
    assert sentence in refused.err
    assert book("history", "--json").out == before


def test_a_deal_is_named_where_a_contact_is(book: Run) -> None:
    assert book("note", "d1", "wants", "it", "blue").out.splitlines()[0] == (
        "Noted  n1  note · wants it blue · for d1 Website"
    )
    assert "for d1 Website" in book("next", "website", "call", "today").out
    assert "for d1 Website" in book("concern", "d1", "too", "dear").out
    logged = book("log", "d1", "talked about it", "--next", "quote fri")
    assert logged.out.count("for d1 Website") == 3
    assert "That completes f1: call." in logged.out
    deals = {book("show", "nora", "--json").items[0][kind][0]["deal"] for kind in ("notes", "interactions", "concerns")}
    assert deals == {"d1"}
    assert [step["deal"] for step in book("list", "followups", "--json").items] == ["d1"]
    done = book("done", "d1", "--next", "call mon")
    assert done.out.count("for d1 Website") == 3
    assert "for d" not in book("note", "nora", "has a dog").out
    assert book("log", "nora", "hello", "--json").items[1]["deal"] is None


def test_on_a_terminal_the_step_after_one_for_a_deal_is_for_that_deal(book: Run) -> None:
    book("next", "d1", "call today")
    with Terminal("done", "d1") as screen:
        screen.expect("Next step with Nora Lind?")
        screen.type("quote fri")
        screen.expect("for d1 Website")
        assert screen.leave() == 0
    assert [step["deal"] for step in book("list", "followups", "--json").items] == ["d1"]
    with Terminal("note", "nora") as screen:
        assert screen.leave() == 2


def test_of_several_deals_one_is_chosen(book: Run) -> None:
    with Terminal("deal", "checklist", "nora") as screen:
        screen.expect("Which one?")
        screen.type("d2")
        screen.expect("[ ] open  their need is known in their words")
        assert screen.leave() == 0


def test_names_and_titles_of_strangers_are_only_text(book: Run) -> None:
    hostile = "[/]\x1b[31mไทย \u202eفارسی"
    book("add", "--name", LONG)
    for title in (hostile, LONG):
        assert book("deal", "add", "c5", title, "5eur").code == 0
    for ref in ("d3", "d4"):
        assert book("deal", "who", ref, "c4", "--role", "user").code == 0
        for words in (("deal", "who", ref), ("deal", "checklist", ref), ("note", ref, hostile)):
            shown = book(*words)
            assert shown.code == 0
            assert "\x1b" not in shown.out
            assert "\u202e" not in shown.out
            assert max(map(cell_len, shown.out.splitlines())) <= 80


def test_on_the_page_everybody_stands_once_with_all_they_are_to_the_deal(book: Run) -> None:
    book("deal", "who", "d1", "nora", "--role", "champion")
    (row,) = (line for line in book("deal", "who", "d1").out.splitlines() if line.startswith("c1 "))
    assert row.endswith("contact · champion")


def test_a_step_planned_in_the_same_act_is_not_said_twice(book: Run) -> None:
    with Terminal("move", "d1", "presentation", "--next", "call tue") as screen:
        screen.expect("Undo:")
        assert screen.leave() == 0
    assert "already planned" not in screen.text

"""A deal in the line of ``add``: typed, by flags, by the pipe; and what a contact is, wherever it is shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.book.shelf import contents
from tests.conftest import Run

WHY = "an open deal, they need it, want it, and it suits them"


def test_a_contact_a_deal_and_a_next_step_in_one_line(prospectr: Run) -> None:
    """The example of the interface: a deal in the line opens at the first stage."""
    added = prospectr("add", *"Nora Lind @Lind Café nora@lind.dk deal:menu 900eur next:call tue".split())
    lines = added.out.splitlines()
    assert (added.code, added.err) == (0, "Undo:  prospectr undo\n")
    assert lines[0].startswith("Added  c1  Nora Lind · Lind Café · nora@lind.dk")
    assert lines[2].startswith("       d1  menu · €900.00 · Needs analysis")
    assert lines[3] == "       f1  call · Tue 24 Nov"
    assert lines[4] == "Deal opened early: need, interest, fit not yes yet."
    (deal,) = (item for item in prospectr("add", "Bo", "deal:sign", "--json").items if item["type"] == "deal")
    assert (deal["id"], deal["contact"], deal["stage"], deal["amount"]) == ("d2", "c2", "e1", None)


@pytest.mark.parametrize(
    "words",
    [
        ("Nora", "deal:menu", "1200", "stage:objections", "close:eom"),
        ("Nora", "--deal", "menu", "--amount", "1.2k", "--stage", "obj", "--close", "30 nov"),
        ("Nora", "deal:sign", "1200eur", "--deal", "menu", "--stage", "e3", "--close", "2026-11-30"),
    ],
)
def test_flags_say_the_same_as_the_marks(prospectr: Run, words: tuple[str, ...]) -> None:
    (deal,) = (item for item in prospectr("add", *words, "--json").items if item["type"] == "deal")
    assert deal["amount"] == {"minor": 120_000, "currency": "EUR"}
    assert (deal["title"], deal["stage"], deal["close_on"]) == ("menu", "e3", "2026-11-30")


def test_what_is_not_understood_of_a_deal_is_said_and_kept(prospectr: Run) -> None:
    added = prospectr("add", "Kit", "deal:roof", "1,2345eur", "stage:nowhere", "close:yesterday")
    assert added.code == 0
    said = " ".join(added.out.split())
    assert 'kept in the note: stage:nowhere (There is no stage "nowhere")' in said
    assert 'kept in the note: 1,2345eur ("1,2345eur" is not an amount of money: EUR has 2 decimals)' in said
    assert 'kept in the note: close:yesterday ("yesterday" is Fri 20 Nov, which has passed)' in said
    assert prospectr("add", "Ana", "--deal", " ").code == 0
    assert prospectr("list", "deals", "--json").items[0]["title"] == "roof"
    wrong = " ".join(prospectr("add", "Bob", "deal:hat", "5xyz").out.split())
    assert 'kept in the note: 5xyz ("5xyz" is not an amount of money: xyz is no currency)' in wrong
    alone = prospectr("add", "Siti", "RM", "300")
    kept = "Not understood, kept in the note: RM 300 (what is being sold is not said, like deal:website)"
    assert kept in " ".join(alone.out.split())
    assert [item["name"] for item in prospectr("list", "--inbox", "--json").items] == ["Siti", "Bob", "Kit"]


def test_the_close_date_is_said_back_with_its_weekday(prospectr: Run) -> None:
    added = prospectr("add", "Kit", "deal:roof", "900eur", "close:eom", columns=80)
    assert "close Mon 30 Nov" in added.out


def test_an_amount_below_nothing_is_no_option(prospectr: Run) -> None:
    refused = prospectr("add", "Bob", "deal:hat", "-5")
    assert (refused.code, "An amount is never negative" in refused.err) == (2, True)


def test_a_rehearsal_prints_the_deal_and_keeps_nothing(prospectr: Run, home: Path) -> None:
    rehearsed = prospectr("add", "Nora", "deal:menu", "900", "--dry-run")
    assert "d1  menu · €900.00 · Needs analysis" in rehearsed.out
    assert not (home / "book.db").exists()


def test_deals_come_by_the_pipe_and_one_flag_is_for_every_line(prospectr: Run, home: Path) -> None:
    done = prospectr("add", "-", "--stage", "presentation", input="Nora deal:menu 900\nBo deal:[/] RM 300\nAna\n")
    assert done.code == 0
    kept = contents(home / "book.db")
    assert [(row["title"], row["currency"], row["stage_id"]) for row in kept["deal"]] == [
        ("menu", "EUR", 2),
        ("[/]", "MYR", 2),
    ]
    assert [row["words"] for row in kept["note"]] == ["stage:presentation"]
    assert prospectr("undo").code == 0
    assert contents(home / "book.db")["deal"] == []


@pytest.mark.parametrize("title", ["[/]", "\x1b[31mred", "เมนูกาแฟ", "منوی کافه", "x" * 300, "=1+1", "{0} {title}"])
def test_hostile_words_are_only_the_title_of_a_deal(prospectr: Run, title: str) -> None:
    (deal,) = (
        item for item in prospectr("add", "Nora", f"deal:{title}", "900eur", "--json").items if item["id"] == "d1"
    )
    assert (deal["title"], deal["amount"]) == (title, {"minor": 90_000, "currency": "EUR"})
    for command in (["show", "nora"], ["brief", "nora"], ["list"], ["today"], ["find", "nora"]):
        shown = prospectr(*command)
        assert (shown.code, "\x1b" in shown.out) == (0, False)


def test_what_they_are_stands_everywhere_with_its_reason(prospectr: Run) -> None:
    """What a contact is always explains itself: on the page, before a call, in a list, as JSON."""
    prospectr("add", "Nora", "deal:menu", "900eur")
    early = "lead: market, budget and authority not known yet; deal opened early: need, interest and fit unknown"
    assert early in " ".join(prospectr("show", "nora").out.split())
    answered = prospectr("qualify", "nora", "--need", "yes", "--interest", "yes", "--fit", "yes")
    said = f"{WHY}; budget and authority not known yet"
    assert f"Nora is now an opportunity: {said}." in " ".join(answered.out.split())
    assert f"opportunity: {said}" in " ".join(prospectr("show", "nora").out.split())
    assert f"lifecycle\t\topportunity: {said}" in prospectr("brief", "nora", "--plain").out
    assert " opportunity " in prospectr("list", "--lifecycle", "opportunity").out
    (item,) = prospectr("show", "nora", "--json").items
    assert item["lifecycle_reason"] == f"opportunity: {said}"
    facts = (
        "lifecycle",
        "customer",
        "open_deals",
        "won_deals",
        "added_on",
        "prospect_on",
        "opportunity_on",
        "customer_on",
    )
    today = "2026-11-21"
    assert [item[name] for name in facts] == ["opportunity", None, 1, 0, today, None, today, None]


def test_there_is_a_hint_to_the_lists_of_customers_and_opportunities(prospectr: Run) -> None:
    assert "Did you mean: prospectr list --customer" in prospectr("list", "customers").err
    assert "Did you mean: prospectr list --lifecycle opportunity" in prospectr("list", "opportunities").err
    assert prospectr("list", "--repeat", "--json").items == []

"""Stages, pipelines and checklists at the command line: what is said, asked, refused and written for a program."""

from __future__ import annotations

import json

import pytest
from rich.cells import cell_len

from tests.cli.golden import check_golden
from tests.cli.terminal import Terminal
from tests.cli.test_completion import offered
from tests.conftest import Run

HOSTILE = "[/]\x1b[31mไทย \u202eفارسی"
LONG = "x" * 300


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book with two deals in Presentation and one in Closing."""
    for name, title, stage in (("Ana Ruiz", "Website", "pres"), ("Bob", "Logo", "pres"), ("สมชาย", "Menu", "clo")):
        assert prospectr("add", name).code == 0
        assert prospectr("deal", "add", name, title, "1200eur", "--stage", stage).code == 0
    return prospectr


def stages(run: Run) -> list[str]:
    """Return the stages by their names, in their order."""
    return [item["name"] for item in run("stage", "list", "--json").items]


def test_the_stages_are_listed_with_odds_idle_days_and_checklists(book: Run) -> None:
    book("pipeline", "add", "recruit", "--stages", "Contacted, Interview, Trial day, Joined")
    shown = book("stage")
    check_golden("stages", shown.out)
    assert max(map(cell_len, shown.out.splitlines())) <= 80
    assert len(book("stage", "list", "--pipeline", "rec", "--json").items) == 4
    second = book("stage", "list", "--json").items[1]
    assert (second["pipeline"], second["pipeline_name"], second["odds"], second["deals"]) == ("l1", "Sales", 35, 2)
    assert [check["id"] for check in second["checks"]] == ["b4", "b5", "b6"]
    assert book("stage", "list", "--plain").out.splitlines()[1] == "e2\tPresentation\tl1\tSales\t2\t35\t7\t2"
    listed = book("pipeline").out.splitlines()
    assert listed[0].split() == "l1 Sales Needs analysis → Presentation → Objections → Closing 3 open deals".split()
    assert book("pipeline", "list", "--plain").out.splitlines()[1] == (
        "l2\trecruit\t2\tContacted → Interview → Trial day → Joined\t0"
    )


def test_a_stage_is_added_moved_changed_and_given_a_checklist(book: Run) -> None:
    added = book("stage", "add", "Contract", "in", "writing", "--after", "closing", "--idle", "3")
    assert added.out == "Added  e5  stage · Contract in writing · 90% · idle after 3 days\n"
    moved = book("stage", "move", "contract", "--before", "closing")
    assert moved.out.splitlines() == [
        "Moved  e5  stage · Contract in writing · 90% · idle after 3 days",
        "Needs analysis → Presentation → Objections → Contract in writing → Closing",
    ]
    changed = book("edit", "e5", "--name", "Contract", "--odds", "70", "--idle", "10")
    assert changed.out == "Changed  e5  stage · Contract · 70% · idle after 10 days\n"
    kept = book("stage", "check", "contract", "in", "writing", "both", "signed")
    assert kept.out == "Added  b13  checklist of e5 · in writing both signed\n"
    assert book("delete", "b13").code == 0
    assert book("undelete", "b13").code == 0
    assert book("edit", "e5", "--name", "Contract").err.endswith("Nothing had to be changed.\n")
    assert "moved stage Contract in writing (e5)" in book("history").out


@pytest.mark.parametrize(
    ("typed", "code", "sentence"),
    [
        (("stage", "add"), 2, "stage add needs the name of a stage."),
        (("stage", "check", "closing"), 2, "The point of the checklist is empty."),
        (("stage", "list", "closing"), 2, "stage list takes no name"),
        (("stage", "list", "--odds", "5"), 2, "--odds does not go with stage list."),
        (("stage", "delete", "closing", "--first"), 2, "--first does not go with stage delete."),
        (("stage", "add", "X", "--odds", "101"), 2, '"101" are no odds'),
        (("stage", "add", "X", "--idle", "0"), 2, '"0" is no number of days from 1 to 3650.'),
        (("stage", "add", "closing"), 1, "There is e4 Closing already."),
        (("stage", "move", "closing"), 2, "Name one place: --first, --after NAME or --before NAME."),
        (("stage", "move", "nowhere", "--first"), 4, 'There is no stage "nowhere".'),
        (("stage", "delete", "presentation"), 2, "Presentation holds 2 open deals."),
        (("delete", "e2"), 2, "Say where they go: prospectr stage delete e2 --to e1"),
        (("stage", "delete", "presentation", "--to", "pres"), 2, "deals cannot go there"),
        (("pipeline", "list", "sales"), 2, "pipeline list takes no name"),
        (("pipeline", "add"), 2, "pipeline add needs the name of a pipeline."),
        (("pipeline", "add", "Sales"), 1, "There is l1 Sales already."),
        (("pipeline", "add", "x", "--stages", "A,A"), 2, "does not name stages, each of them once"),
        (("pipeline", "add", "x", "--first"), 2, "--first does not go with pipeline add."),
        (("pipeline", "delete", "sales"), 1, "l1 Sales is the last pipeline; one has to stay."),
        (("pipeline", "delete", "nowhere"), 4, 'There is no pipeline "nowhere".'),
        (("edit", "e2", "--size", "4"), 2, "A stage has no size."),
        (("edit", "l1", "--odds", "4"), 2, "A pipeline has no odds."),
        (("edit", "e99", "--odds", "4"), 4, "See what there is: prospectr stage list"),
        (("undelete", "e1"), 1, "See it: prospectr stage list"),
        (("note", "e1", "hello"), 2, "e1 is a stage, not a contact."),
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


def test_off_a_terminal_the_stages_deals_could_go_to_are_candidates(book: Run) -> None:
    told = json.loads(book("stage", "delete", "presentation", "--json").err)
    assert told["code"] == "deals-in-the-way"
    assert [candidate["id"] for candidate in told["candidates"]] == ["e1", "e3", "e4"]
    assert "--to" in told["hint"]
    deleted = book("stage", "delete", "presentation", "--to", "closing")
    assert deleted.out.splitlines()[1] == "2 deals are in Closing now."
    assert stages(book) == ["Needs analysis", "Objections", "Closing"]


def test_on_a_terminal_it_is_asked_where_the_deals_go(book: Run) -> None:
    with Terminal("stage", "delete", "presentation") as screen:
        screen.expect("Presentation holds 2 open deals.")
        screen.expect("3  e4  Closing")
        screen.expect("Where do they go? [1-3, an id or how it begins, Enter changes nothing] ")
        screen.type("9")
        screen.expect("Type a number or an id of the list")
        screen.type("3")
        screen.expect("2 deals are in Closing now.")
        assert screen.leave() == 0
    assert stages(book) == ["Needs analysis", "Objections", "Closing"]
    book("undo")
    for typed, code in (("", 3), ("q", 3)):
        with Terminal("stage", "delete", "presentation") as screen:
            screen.expect("Where do they go?")
            screen.type(typed)
            assert screen.leave() == code
    with Terminal("stage", "delete", "presentation") as screen:
        screen.expect("Where do they go?")
        assert screen.interrupt() == 130
    assert len(stages(book)) == 4


def test_a_stage_and_a_pipeline_are_renamed(book: Run) -> None:
    renamed = book("stage", "rename", "objections", "Last", "questions")
    assert renamed.out.startswith("Renamed")
    assert "Last questions" in stages(book)
    assert book("pipeline", "rename", "sales", "Selling").code == 0
    assert [item["name"] for item in book("pipeline", "list", "--json").items] == ["Selling"]
    assert "needs two names" in book("stage", "rename", "closing").err
    assert "needs two names" in book("pipeline", "rename", "selling").err


def test_a_pipeline_goes_and_its_deals_to_another(book: Run) -> None:
    book("pipeline", "add", "recruit", "--stages", "Contacted, Joined")
    assert book("pipeline", "move", "recruit", "--first").out.splitlines()[1] == "recruit → Sales"
    assert "Sales holds 3 open deals." in book("pipeline", "delete", "sales").err
    gone = book("pipeline", "delete", "sales", "--to", "contacted")
    assert gone.out.splitlines() == ["Deleted  l1  pipeline · Sales", "3 deals are in Contacted now."]
    assert book("undo").code == 0
    assert stages(book)[:2] == ["Contacted", "Joined"]
    assert len(stages(book)) == 6


@pytest.mark.parametrize("name", [HOSTILE, LONG])
def test_names_of_strangers_are_only_text(book: Run, name: str) -> None:
    for typed in (
        ("stage", "add", name, "--first"),
        ("stage", "check", "e5", name),
        ("pipeline", "add", name, "--stages", f"{name}, B"),
        ("edit", "l1", "--name", f"{name} 2"),
    ):
        done = book(*typed)
        assert done.code == 0, done.err
        assert "\x1b" not in done.out
    for shown in (("stage",), ("pipeline",), ("history",)):
        result = book(*shown)
        assert "\x1b" not in result.out
        assert "\u202e" not in result.out
        assert max(map(cell_len, result.out.splitlines())) <= 80
        assert book(*shown, "--plain").code == 0
    assert name in [item["name"] for item in book("stage", "list", "--json").items]


def test_stages_pipelines_and_roles_are_offered(book: Run) -> None:
    book("pipeline", "add", "recruit")
    assert list(offered("stage", "")) == ["list", "add", "rename", "move", "check", "delete"]
    assert list(offered("stage", "delete", "pre")) == ["Presentation"]
    assert list(offered("stage", "add", "X", "--after", "clo")) == ["Closing"]
    assert list(offered("stage", "list", "--pipeline", "re")) == ["recruit"]
    assert list(offered("pipeline", "delete", "s")) == ["Sales"]
    assert list(offered("deal", "who", "d1", "--role", "de")) == ["decision-maker"]

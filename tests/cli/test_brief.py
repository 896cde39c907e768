"""``brief``: one screen to read before a call."""

from __future__ import annotations

import pytest

from tests.conftest import Run


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book with Nora, of whom much is known."""
    prospectr("add", "Bea", "Costa")
    prospectr("add", "Nora", "Lind", "@Lind Café", "nora@lind.dk", "+cafe", "source:fair", "by:bea")
    prospectr("qualify", "nora", "--market", "yes", "--need", "yes menus look tired")
    prospectr("log", "nora", "asked for a menu", "--in", "--next", "call tue about the menu")
    prospectr("note", "nora", "--pin", "daughter has finals in May")
    prospectr("concern", "nora", "is it washable?")
    return prospectr


def test_it_tells_who_what_to_ask_and_what_was_said(book: Run) -> None:
    read = book("brief", "nora")
    assert (read.code, read.err) == (0, "")
    assert read.out.splitlines() == [
        "c2      Nora Lind · Lind Café",
        "REACH   nora@lind.dk",
        "FROM    sent by Bea Costa · source fair",
        "TAGS    +cafe",
        "IS      score 45  (2 of 7 known) · lead: budget and authority not known yet",
        "KNOWN   yes: market, need",
        "ASK     interest: Did they ask, reply, come back?",
        "        fit: What do they use now, and what would yours save or earn them?",
        "        authority: Who else takes part in the decision?                 (3 of 5)",
        "OPEN    k1  today · concern · is it washable?",
        "PINNED  n1  daughter has finals in May",
        "LAST    i1  call from them · today · asked for a menu",
        "NEXT    f1  call · Tue 24 Nov · about the menu",
    ]


def test_it_reads_and_writes_nothing(book: Run) -> None:
    before = book("history", "--json").out
    book("brief", "nora")
    assert book("history", "--json").out == before
    assert book("brief", "nora", "--dry-run").code == 2


def test_a_program_gets_all_of_it(book: Run) -> None:
    (item,) = book("brief", "nora", "--json").items
    assert (item["type"], item["id"], item["contact"]["name"]) == ("brief", "c2", "Nora Lind")
    assert [asked["criterion"] for asked in item["questions"]] == ["interest", "fit", "authority", "budget", "timeline"]
    assert [record["id"] for name in ("concerns", "notes", "interactions", "follow_ups") for record in item[name]] == [
        "k1",
        "n1",
        "i1",
        "f1",
    ]
    rows = [line.split("\t") for line in book("brief", "nora", "--plain").out.splitlines()]
    assert ["contact", "c2", "Nora Lind"] in rows
    assert ["concern", "k1", "today · concern · is it washable?"] in rows
    assert ["standing", "", "active"] in rows


def test_nobody_by_that_name_is_no_brief(book: Run) -> None:
    assert book("brief", "zoe").code == 4
    assert book("brief").code == 2

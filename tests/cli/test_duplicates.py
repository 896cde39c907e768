"""``contact dupes``, ``merge`` and ``distinct``: what a seller reads, is asked, and what a script gets."""

from __future__ import annotations

import json

import pytest

from tests.cli.terminal import Terminal
from tests.conftest import Run


@pytest.fixture
def twice(prospectr: Run) -> Run:
    """A market seller's book: Somchai was added twice, and Nora by two of her addresses."""
    for line in (
        ["สมชาย ใจดี", "@ร้านกาแฟ"],
        ["สมชายใจดี", "@ร้านกาแฟ", "+66812345678"],
        ["Nora Lind", "@Lind Café", "nora@lind.dk"],
        ["Nora Lindt", "@Lind Café", "+vip", "::", "likes oat milk"],
    ):
        assert prospectr("add", *line).code == 0
    return prospectr


def test_pairs_are_listed_with_why_and_what_merges_them(twice: Run) -> None:
    listed = twice("contact", "dupes")
    assert listed.code == 0
    assert listed.out.splitlines() == [
        "1  c1  สมชาย ใจดี · ร้านกาแฟ",
        "   c2  สมชายใจดี · ร้านกาแฟ      +66812345678",
        "    87% · same name, same company",
        "    prospectr contact merge c1 c2",
        "2  c3  Nora Lind · Lind Café   nora@lind.dk",
        "   c4  Nora Lindt · Lind Café",
        "    78% · names 94% alike, same company",
        "    prospectr contact merge c3 c4",
        "Two people after all?  Say so once:  prospectr contact distinct c1 c2",
    ]
    assert "1 more pair; all of them:" in twice("contact", "dupes", "--limit", "1").out
    assert "c3" not in twice("contact", "dupes", "--least", "80").out


def test_a_script_gets_both_sides_the_percent_and_the_reasons(twice: Run) -> None:
    first, second = twice("contact", "dupes", "--json").items
    assert (first["type"], first["id"], first["likeness"]) == ("likely_pair", "c1+c2", 87)
    assert (first["first"]["id"], first["second"]["id"]) == ("c1", "c2")
    assert second["reasons"] == ["names 94% alike", "same company"]
    assert (second["names"], second["same"], second["other"]) == (94, ["company"], [])
    assert twice("contact", "dupes", "--plain").out.splitlines()[1].split("\t") == [
        "78",
        "c3",
        "Nora Lind · Lind Café",
        "c4",
        "Nora Lindt · Lind Café",
        "names 94% alike, same company",
    ]


def test_nobody_twice_is_said(prospectr: Run) -> None:
    assert prospectr("contact", "dupes").out == "Nobody is likely to be in the book twice, among 0 contacts.\n"
    assert prospectr("contact", "dupes", "--json").items == []


def test_told_apart_they_are_not_offered_again(twice: Run) -> None:
    told = twice("contact", "distinct", "c3", "nora-lindt")
    assert told.code == 0
    assert told.out.splitlines()[0].startswith("Told apart  c3  Nora Lind · Lind Café")
    assert [item["id"] for item in twice("contact", "dupes", "--json").items] == ["c1+c2"]
    assert "told apart Nora Lind ≠ Nora Lindt (c3)" in twice("history", "--limit", "1").out
    assert twice("undo").code == 0
    assert len(twice("contact", "dupes", "--json").items) == 2


def test_off_a_terminal_a_merge_needs_a_yes(twice: Run) -> None:
    before = twice("list", "--json").items
    refused = twice("contact", "merge", "c3", "c4")
    assert (refused.code, refused.out) == (2, "")
    assert refused.err.splitlines()[-1] == "To do it: prospectr contact merge c3 c4 --yes"
    failed = json.loads(twice("contact", "merge", "c3", "c4", "--json").err)
    assert failed["code"] == "merge-not-confirmed"
    assert twice("list", "--json").items == before


def test_a_rehearsal_shows_both_sides_field_by_field(twice: Run) -> None:
    shown = twice("contact", "merge", "c3", "c4", "-n").out.splitlines()
    assert shown[0] == "What would be done, and is not (--dry-run):"
    assert [line.rstrip() for line in shown[-6:]] == [
        "         c3 Nora Lind  c4 Nora Lindt",
        "name     Nora Lind     Nora Lindt     stays; other noted",
        "company  Lind Café     Lind Café      the same",
        "e-mail   nora@lind.dk  -              stays",
        "tags     -             +vip           filled in",
        "Goes over to c3: 1 note.",
    ]


def test_a_merge_says_what_became_of_them_and_how_to_take_it_back(twice: Run) -> None:
    merged = twice("contact", "merge", "c3", "c4", "--yes")
    assert merged.code == 0
    assert merged.out.splitlines() == [
        "Merged  c3  Nora Lind · Lind Café · nora@lind.dk  lead",
        "        n2  note · Also known as Nora Lindt (c4)",
        "c4 Nora Lindt is c3 now: that id, nora-lindt and what reaches them lead there.",
        "What differed is kept in a note: n2.",
    ]
    assert merged.err == "Undo:  prospectr undo\n"
    assert twice("show", "c4", "--json").items[0]["id"] == "c3"
    refused = twice("undelete", "c4")
    assert refused.code == 4
    assert refused.err.splitlines() == [
        "error: c4 Nora Lindt was merged into c3 Nora Lind.",
        "To part them again: prospectr undo --op 5",
    ]
    assert "c4" not in twice("list", "--deleted").out
    assert twice("undo").code == 0
    assert twice("show", "c4", "--json").items[0]["name"] == "Nora Lindt"


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ([], 2, "prospectr contact needs one of: dupes, merge, distinct."),
        (["add"], 2, '"add" is none of: dupes, merge, distinct.'),
        (["merge", "c3"], 2, "contact merge needs two contacts or more."),
        (["merge", "c3", "c3", "-y"], 2, "c3 Nora Lind was named twice; name two contacts."),
        (["merge", "nora", "c1", "-y"], 5, '"nora" matches 2 contacts'),
        (["merge", "c3", "zzz", "-y"], 4, 'No contact matches "zzz".'),
        (["distinct", "c3"], 2, "contact distinct needs two contacts."),
        (["distinct", "c1", "c3", "c4"], 2, "contact distinct needs two contacts."),
        (["dupes", "nora"], 2, "contact dupes takes no name: it looks at everybody."),
        (["merge", "c3", "c4", "--least", "60"], 2, "--least does not go with contact merge."),
        (["distinct", "c3", "c4", "--limit", "0"], 2, "--limit does not go with contact distinct."),
    ],
)
def test_what_cannot_be_done_is_said(twice: Run, words: list[str], code: int, said: str) -> None:
    refused = twice("contact", *words)
    assert refused.code == code
    assert refused.err.splitlines()[0].startswith(f"error: {said}")


@pytest.mark.parametrize(("typed", "is_merged"), [("y", True), ("", False)])
def test_on_a_terminal_both_sides_are_shown_and_a_merge_is_asked_for(twice: Run, typed: str, is_merged: bool) -> None:
    with Terminal("contact", "merge", "c3", "c4", columns=100) as screen:
        screen.expect("Merge c4 Nora Lindt into c3 Nora Lind? [y/N]")
        assert "stays; other noted" in screen.text
        screen.type(typed)
        assert screen.leave() == (0 if is_merged else 3)
    assert len(twice("list", "--json").items) == (3 if is_merged else 4)

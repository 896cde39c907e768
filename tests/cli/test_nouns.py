"""Companies, tags and sources at the command line: what is said, refused and written for a program."""

from __future__ import annotations

from typing import Any

import pytest

from prospectr.cli.lists import NOUNS
from tests.conftest import Run

HOSTILE = "[/]\x1b[31mไทย \u202eفارسی"
LONG = "x" * 300


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book with two from the fair and one from a flyer."""
    for line in ("Ana @Acme +cafe source:fair", "Bob +cafe +caffe source:fair", "Cid source:flyer"):
        prospectr("add", *line.split())
    return prospectr


def test_a_company_is_added_listed_and_shown(book: Run) -> None:
    added = book("company", "add", "Bager", "Jensen", "--trade", "bakery", "--place", "Aarhus", "--size", "4")
    assert added.out == "Added  o2  company · Bager Jensen · bakery · Aarhus · 4 people\n"
    assert added.err == "Undo:  prospectr undo\n"
    assert "o2  Bager Jensen  bakery · Aarhus · 4 people  0 contacts" in book("list", "companies").out
    assert book("list", "companies", "--plain").out == "o1\tAcme\t1\t\t\t\no2\tBager Jensen\t0\tbakery\tAarhus\t4\n"
    assert "\n    bakery · Aarhus · 4 people\n" in book("show", "o2").out
    (shown,) = book("edit", "o2", "--size", "5", "--trade", "", "--json").items
    assert (shown["trade"], shown["place"], shown["size"]) == ("", "Aarhus", 5)


@pytest.mark.parametrize(
    ("typed", "code", "sentence"),
    [
        (("company",), 2, "Missing argument 'add'. Choose from: add"),
        (("company", "add"), 2, "Missing argument 'NAME'."),
        (("company", "add", " "), 2, "An empty name names nothing."),
        (("company", "add", "acme"), 1, "There is o1 Acme already."),
        (("company", "add", "New", "--size", "many"), 2, '"many" is no number of people.'),
        (("company", "move", "Acme"), 2, "move"),
        (("edit", "o1", "--direction", "inbound"), 2, "A company has no direction."),
        (("tag", "delete"), 2, "tag delete needs the name of a tag."),
        (("tag", "rename", "cafe"), 2, "tag rename needs two names"),
        (("tag", "list", "cafe"), 2, "tag list takes no name"),
        (("tag", "delete", "cafes"), 4, 'There is no tag "cafes".'),
        (("tag", "rename", "cafe", "+"), 2, "An empty name names nothing."),
        (("source", "list", "fair"), 2, "source list takes no name"),
        (("source", "list", "--since", "whenever"), 2, '"whenever" is not a date'),
        (("source", "list", "--month", "2026-11"), 2, "--month does not go with source list."),
        (("source", "cost", "fair", "5eur", "--outbound"), 2, "--inbound/--outbound does not go with source cost."),
        (("source", "add"), 2, "An empty name names nothing."),
        (("source", "add", "fair"), 1, "There is s1 fair already."),
        (("source", "cost", "fair"), 2, "needs the name of a source and an amount"),
        (("source", "cost", "fair", "300eur"), 2, "A cost needs its period."),
        (("source", "cost", "fiar", "300eur", "--month", "2026-11"), 4, 'There is no source "fiar".'),
        (("source", "cost", "fair", "much", "--month", "2026-11"), 2, "is not an amount of money"),
        (("delete", "s1"), 1, "s1 fair still has 2 contacts."),
        (("delete", "m1"), 4, "There is no record m1."),
        (("undelete", "s1"), 1, "See it: prospectr source list"),
        (("undelete", "t1"), 1, "See it: prospectr tag list"),
        (("undelete", "o1"), 1, "See it: prospectr show o1"),
        (("next", "s1", "call", "tue"), 2, "s1 is a source, not a contact."),
        (("show", "t1"), 2, "t1 is a tag, not a contact."),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_changed(
    book: Run, typed: tuple[str, ...], code: int, sentence: str
) -> None:
    before = book("history", "--json").out
    refused = book(*typed)
    assert (refused.code, refused.out) == (code, "")
    assert sentence in refused.err
    assert book("history", "--json").out == before


def test_tags_are_listed_put_together_and_deleted(book: Run) -> None:
    assert book("tag").out == book("tag", "list").out == "t1  cafe   2 contacts\nt2  caffe   1 contact\n"
    assert book("tag", "list", "--plain").out == "t1\tcafe\t2\nt2\tcaffe\t1\n"
    assert [(item["name"], item["contacts"]) for item in book("tag", "list", "--json").items] == [
        ("cafe", 2),
        ("caffe", 1),
    ]
    merged = book("tag", "rename", "+caffe", "cafe")
    assert merged.out == "Renamed  t1  tag · cafe\ncaffe is cafe now, on 0 contacts more.\n"
    assert book("undo").code == 0
    assert "It is taken off 2 contacts." in book("tag", "delete", "cafe").out
    near = book("tag", "delete", "cafe")
    assert "caffe" in near.err
    assert "Did you mean one of these? Type its name." in near.err


def test_a_tag_renamed_or_put_together_is_still_in_the_target_market_and_that_is_said(book: Run) -> None:
    book("config", "set", "target_market", "tag Caffe, size 2-20")
    said = "The target market still says tag Caffe:  prospectr config set target_market"
    assert said not in book("tag", "rename", "caffe", "Caffè").out
    merged = book("tag", "rename", "caffe", "cafe", columns=400).out
    assert f"{said} 'tag cafe, size 2-20'" in merged
    book("undo")
    renamed = book("tag", "rename", "caffe", "it's", columns=400).out
    assert "Caffè → it's" in renamed
    assert """target_market 'tag it'"'"'s, size 2-20'""" in renamed
    assert "target market" not in book("tag", "rename", "it's", "wine").out


@pytest.mark.parametrize(
    ("noun", "command"),
    [
        ("leads", "list --lifecycle lead"),
        ("prospect", "list --lifecycle prospect"),
        ("unfit", "list --standing unfit"),
        ("parked", "list --standing parked"),
        ("tags", "tag list"),
        ("sources", "source list"),
        ("Fields", "field list"),
        ("contact", "list contacts"),
        ("company", "list companies"),
    ],
)
def test_what_there_is_no_list_of_is_listed_otherwise(book: Run, noun: str, command: str) -> None:
    refused = book("list", noun, columns=400)
    assert (refused.code, refused.out) == (2, "")
    assert refused.err.splitlines()[:2] == [
        f'error: There is no list of "{noun}"; there are {", ".join(NOUNS)}.',
        f"Did you mean: prospectr {command}",
    ]
    assert book(*command.split()).code == 0
    assert "Did you mean" not in book("list", "[/]").err


@pytest.mark.parametrize(
    ("filters", "sentence", "near"),
    [
        (("--tag", "caff"), 'There is no tag "caff".', "caffe"),
        (("--source", "flier"), 'There is no source "flier".', "flyer"),
        (("--company", "acne"), 'There is no company "acne".', "Acme"),
        (("--company", "[/]"), 'There is no company "[/]".', "list companies"),
        (("--company", "o99"), 'There is no company "o99".', "list companies"),
    ],
)
def test_a_filter_by_what_is_not_there_says_so(book: Run, filters: tuple[str, ...], sentence: str, near: str) -> None:
    refused = book("list", *filters)
    assert (refused.code, refused.out) == (4, "")
    assert sentence in refused.err
    assert near in refused.err


def test_a_company_is_listed_by_the_beginnings_of_its_words(book: Run) -> None:
    for name in ("Kedai Kopi Ali", "Kedai Buku", "Old Kedai"):
        book("add", f"Owner of {name} @{name}")
    assert len(book("list", "--company", "kedai", "--json").items) == 3
    assert [item["company"] for item in book("list", "--company", "ke AL", "--json").items] == ["Kedai Kopi Ali"]
    book("add", "Zed @Kedai")
    assert [item["name"] for item in book("list", "--company", "kedai", "--json").items] == ["Zed"]


def test_the_rest_of_a_list_keeps_its_filters(book: Run) -> None:
    cut = book("list", "--source", "fair", "--limit", "1")
    assert cut.err == "There are more; all of them: the same with --limit 0\n"


def test_a_book_without_tags_or_sources_says_how_they_come(prospectr: Run) -> None:
    assert prospectr("tag", "list").out == "No tags.  Hang one on a contact:  prospectr add NAME +TAG\n"
    assert prospectr("source").out == "No sources.  Name one with a contact:  prospectr add NAME source:fair\n"
    assert prospectr("source", "list", "--json").items == []


def test_a_source_says_what_a_lead_costs_with_its_numbers(book: Run) -> None:
    for amount in (("300eur",), ("40", "USD"), ("RM 5",)):
        assert book("source", "cost", "fair", *amount, "--month", "2026-11").code == 0
    shown = book("source", "list").out.splitlines()
    assert shown[0] == "s1  fair   outbound  2 leads · €300.00 · €150.00 a lead"
    assert shown[1].strip() == "RM5.00 · RM2.50 a lead"
    assert shown[2].strip() == "$40.00 · $20.00 a lead"
    assert shown[3] == "s2  flyer  -         1 lead"
    assert " m1  fair  €300.00  Sun 1 Nov to Mon 30 Nov" in shown
    assert max(map(len, shown)) <= 80
    assert book("source", "list", "--plain").out.splitlines()[0].split("\t") == [
        *("s1", "fair", "outbound", "2"),
        *("€300.00", "€150.00", "RM5.00", "RM2.50", "$40.00", "$20.00"),
    ]
    first, second = book("source", "list", "--since", "16 nov", "--until", "2026-11-30", "--json").items
    assert first["totals"][0] == {
        "cost": {"minor": 15000, "currency": "EUR"},
        "per_lead": {"minor": 7500, "currency": "EUR"},
    }
    assert [cost["id"] for cost in first["costs"]] == ["m1", "m2", "m3"]
    assert (second["leads"], second["totals"]) == (1, [])


def test_a_cost_is_changed_and_deleted_by_its_id(book: Run) -> None:
    kept = book("source", "cost", "fair", "300eur", "--from", "2026-11-14", "--until", "2026-11-15", "--words", "stand")
    assert kept.out == "Kept  m1  cost · €300.00 · Sat 14 Nov to Sun 15 Nov · stand\n"
    changed = book("edit", "m1", "--amount", "250", "--from", "2026-11-15", "--until", "2026-11-15")
    assert changed.out == "Changed  m1  cost · €250.00 · Sun 15 Nov · stand\n"
    assert book("delete", "m1").code == 0
    assert "deleted a cost of fair (m1)" in book("history").out


@pytest.mark.parametrize(
    "typed",
    [
        ("company", "add", "New"),
        ("tag", "rename", "cafe", "x"),
        ("tag", "delete", "cafe"),
        ("source", "add", "radio"),
        ("source", "cost", "fair", "5eur", "--month", "2026-11"),
        ("edit", "s1", "--name", "market"),
    ],
)
def test_a_rehearsal_changes_nothing_and_undo_takes_it_back(book: Run, typed: tuple[str, ...]) -> None:
    lists = [("list", "companies", "--json"), ("tag", "list", "--json"), ("source", "list", "--json")]
    before = [plain(book(*listed).items) for listed in lists]
    assert "Nothing was changed (--dry-run)." in book(*typed, "--dry-run").err
    assert [plain(book(*listed).items) for listed in lists] == before
    assert book(*typed).code == 0
    assert [plain(book(*listed).items) for listed in lists] != before
    assert book("undo").code == 0
    assert [plain(book(*listed).items) for listed in lists] == before


def plain(items: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    """Return what is told of records, without the traces of having been written."""
    return [tuple(item.get(name) for name in ("id", "name", "contacts", "leads", "totals")) for item in items]


@pytest.mark.parametrize("name", [HOSTILE, LONG])
def test_names_of_strangers_are_only_text(book: Run, name: str) -> None:
    for typed in (
        ("company", "add", name, "--trade", name, "--place", name),
        ("tag", "rename", "cafe", name),
        ("source", "add", name),
        ("source", "cost", name, "5eur", "--month", "2026-11", "--words", name),
    ):
        done = book(*typed)
        assert done.code == 0, done.err
        assert "\x1b" not in done.out
    for shown in (("list", "companies"), ("show", "o2"), ("tag", "list"), ("source", "list"), ("history",)):
        result = book(*shown)
        assert "\x1b" not in result.out
        assert "\u202e" not in result.out
        assert book(*shown, "--plain").code == 0
    assert name in [item["name"] for item in book("tag", "list", "--json").items]

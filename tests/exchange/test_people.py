"""Rows of tables made into people, companies and deals: understood as far as they go, and nothing lost."""

from __future__ import annotations

import re
from datetime import date
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.columns import AMOUNTS, DAYS, TARGETS
from prospectr.core.incoming import (
    Incoming,
    IncomingAnswer,
    IncomingCompany,
    IncomingContact,
    IncomingDeal,
    IncomingFollowUp,
    IncomingId,
    IncomingInteraction,
    IncomingNote,
    IncomingOccasion,
    IncomingPoint,
    Rejected,
)
from prospectr.core.record import fields_of
from prospectr.exchange.layouts import Layout
from prospectr.exchange.people import read_people
from prospectr.exchange.tables import TableRow

if TYPE_CHECKING:
    from prospectr.exchange.mapping import Mapping

WORDS = st.text("abcdeqzÅéสม田ن", min_size=1, max_size=8)


def read(header: list[str], *rows: list[str], **options: Any) -> tuple[Mapping, list[Incoming | Rejected]]:
    """Read a table: its mapping and what its rows are."""

    def open_table() -> Any:
        numbered = (TableRow(number, tuple(cells)) for number, cells in enumerate(rows, 2))
        return SimpleNamespace(
            header=tuple(header), has_header=True, rows=numbered, encoding="utf-8", delimiter=",", preamble=()
        )

    mapping, incoming = read_people(open_table, **{"currency": "EUR", **options})
    return mapping, list(incoming)


def person(row: dict[str, str], **options: Any) -> IncomingContact:
    """Read a table of one row, told by its fields, and return the person."""
    told = {f"#{place}": field for place, field in enumerate(row, 1)}
    _mapping, (incoming,) = read([f"Heading {field}" for field in row], list(row.values()), told=told, **options)
    assert isinstance(incoming, Incoming)
    assert incoming.contact is not None
    return incoming.contact


def test_a_list_of_customers_becomes_people() -> None:
    """With all that their columns say, under a fingerprint that is the same the next time."""
    header = [
        "Name",
        "E-mail",
        "Work phone",
        "Company",
        "Title",
        "Tags",
        "Notes",
        "Birthday",
        "City",
        "Zip",
        "Shoe size",
    ]
    row = ["Nora Lind", "nora@lind.dk; n@l.dk", "+45 20 12 34 56", "Lind ApS", "CEO", "cafe, vip", "Likes\ntea"]
    row += ["1986-06-12", "Aarhus", "8000", "42"]
    mapping, (incoming,) = read(header, row)
    assert isinstance(incoming, Incoming)
    assert incoming.contact == IncomingContact(
        name="Nora Lind",
        company=IncomingCompany(name="Lind ApS"),
        role="CEO",
        points=(
            IncomingPoint("email", "", "nora@lind.dk"),
            IncomingPoint("email", "", "n@l.dk"),
            IncomingPoint("phone", "work", "+45 20 12 34 56"),
            IncomingPoint("address", "", "8000 Aarhus"),
        ),
        tags=("cafe", "vip"),
        fields=(("Shoe size", "42"),),
        notes=(IncomingNote("Likes\ntea"),),
        occasions=(IncomingOccasion("birthday", 6, 12, 1986),),
        kept_lines=("ADR:;;;Aarhus;;8000;",),
        given=frozenset({"company_id", "role", "emails", "phones", "tags", "notes", "occasions", "fields"}),
    )
    assert (incoming.number, mapping.kind, mapping.encoding) == (2, "contact", "utf-8")
    assert len(incoming.fingerprint) == 32
    assert read(header, row)[1][0].fingerprint == incoming.fingerprint  # type: ignore[union-attr]
    assert read(header, [*row[:-1], "43"])[1][0].fingerprint != incoming.fingerprint  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        ({"given-name": "Nora", "family-name": "Lind"}, "Nora Lind"),
        (
            {"family-name": "Lind", "given-name": "Nora", "name-prefix": "Dr.", "name-suffix": "Jr."},
            "Dr. Nora Lind Jr.",
        ),
        ({"given-name": "太郎", "family-name": "山田"}, "山田太郎"),
        ({"given-name": "길동", "family-name": "홍"}, "홍길동"),
        ({"name": "Lind, Nora"}, "Lind, Nora"),
        ({"name": "Nora Lind", "given-name": "Nora", "family-name": "Lind"}, "Nora Lind"),
        ({"nickname": "Nori", "email": "n@l.dk"}, "Nori"),
        ({"email": "Nora Lind <n@l.dk>"}, "Nora Lind"),
        ({"name": "Nora Lind (n@l.dk)"}, "Nora Lind"),
    ],
)
def test_a_name_is_made_of_its_parts_where_there_is_no_whole_one(parts: dict[str, str], name: str) -> None:
    """The family first, and without a space, where the script puts it so."""
    assert person(parts).name == name


def test_parts_that_a_whole_name_does_not_hold_are_left_over() -> None:
    """Nothing is lost."""
    assert person({"name": "Nora Lind", "given-name": "Eleonora"}).leftovers == ("Heading given-name: Eleonora",)


def test_labels_and_parts_belong_together_by_their_numbers() -> None:
    """Phones have labels, streets cities."""
    row = {"name": "Nora", "phone-label#2": "Mobile", "phone#2": "+45 1", "address-street#1": "Vestergade 1"}
    row |= {
        "address-city#1": "Aarhus",
        "address-label#1": "Work",
        "address-city#2": "Odense",
        "address-country#1": "DK",
    }
    assert person(row).points == (
        IncomingPoint("phone", "mobile", "+45 1"),
        IncomingPoint("address", "work", "Vestergade 1, Aarhus, DK"),
        IncomingPoint("address", "", "Odense"),
    )


def test_an_address_in_parts_is_kept_as_a_card_says_it() -> None:
    """So that it goes out to an address book with its street and its city where they belong."""
    found = person(
        {
            "name": "Nora",
            "address-street": "Vestergade 1\n2. tv",
            "address-city": "Aarhus",
            "address-region": "Jylland; øst",
            "address-postcode": "8000",
            "address-country": "DK",
            "address-city#2": "Odense",
        }
    )
    assert [point.value for point in found.points] == ["Vestergade 1, 2. tv, Aarhus, Jylland; øst 8000, DK", "Odense"]
    assert found.kept_lines == ("ADR:;;Vestergade 1\\, 2. tv;Aarhus;Jylland\\; øst;8000;DK",)
    whole = person({"name": "Nora", "address": "Vestergade 1, 8000 Aarhus, left door", "address-city": "Aarhus"})
    assert ([point.value for point in whole.points], whole.kept_lines) == (["Vestergade 1, 8000 Aarhus, left door"], ())


def test_several_values_in_one_cell_are_several() -> None:
    """Where each of them is one; a phone that is written oddly stays as it is."""
    row = {
        "name": "Nora",
        "email": "a@b.dk, c@d.dk e@f.dk",
        "phone": "+45 20123456; +45 20123457",
        "phone:home": "030 / 1234",
    }
    assert [point.value for point in person(row).points] == [
        *("a@b.dk", "c@d.dk", "e@f.dk", "+45 20123456", "+45 20123457", "030 / 1234"),
    ]


def test_somebody_who_said_no_is_left_alone() -> None:
    """A yes in many languages; a no says nothing, another word is kept."""
    for word in ("yes", "TRUE", "1", "x", "ja", "oui", "sí", "ใช่", "بله", "はい"):
        found = person({"name": "Nora", "do-not-contact": word})
        assert (found.standing, found.standing_reason) == ("do-not-contact", "Heading do-not-contact")
    assert person({"name": "Nora", "do-not-contact": "no"}).standing == ""
    assert person({"name": "Nora", "do-not-contact": "perhaps"}).leftovers == ("Heading do-not-contact: perhaps",)


def test_one_of_two_columns_is_enough_to_be_left_alone() -> None:
    """Not to be called, or not to be written to."""
    _mapping, (incoming,) = read(["name", "do_not_call", "opted_out"], ["Nora", "0", "1"])
    assert isinstance(incoming, Incoming)
    assert incoming.contact is not None
    assert (incoming.contact.standing, incoming.contact.standing_reason) == ("do-not-contact", "opted_out")


def test_what_cannot_be_read_is_left_over_under_its_heading() -> None:
    """A row is never refused for one cell."""
    row = {"name": "Nora", "company": "Lind", "company-size": "11-50", "birthday": "soon", "priority": "purple"}
    assert person(row).leftovers == (
        "Heading company-size: 11-50",
        "Heading priority: purple",
        "Heading birthday: soon",
    )


def test_a_row_longer_than_the_header_keeps_its_cells() -> None:
    """Under the number of their column."""
    _mapping, (incoming,) = read(["Name"], ["Nora Lind", "", "more"])
    assert isinstance(incoming, Incoming)
    assert incoming.contact is not None
    assert incoming.contact.leftovers == ("Column 3: more",)


def test_rows_that_no_book_can_keep_are_rejected_with_their_number_and_column() -> None:
    """The others go on."""
    _mapping, rows = read(
        ["Name", "Notes"], ["", "tea"], ["Nora", "x\0"], ["Nora", "x" * 100_001], ["Nora", "\ud800"], ["Jan", ""]
    )
    assert [row.number for row in rows] == [2, 3, 4, 5, 6]
    reasons = [row.reason for row in rows if isinstance(row, Rejected)]
    assert reasons == [
        "nothing in it names anybody",
        "Notes holds a NUL character",
        "Notes is longer than 100000 characters",
        "Notes is not valid text",
    ]


def test_a_deal_has_its_value_days_and_state() -> None:
    """Of one that is won or lost, the day it was to close is the day it closed; a stage that says no more is none."""
    row = {
        "name": "Nora",
        "deal": "Website",
        "deal-value": "1.234,50",
        "deal-currency": "DKK",
        "deal-stage": "Closed won",
    }
    row |= {"deal-opened": "2024-01-05 10:11", "deal-close": "5 Mar 2024", "deal-odds": "100%", "deal-id": "d1"}
    assert person(row).deals == (
        IncomingDeal(
            title="Website",
            amount_minor=123450,
            currency="DKK",
            state="won",
            opened_on=date(2024, 1, 5),
            closed_on=date(2024, 3, 5),
            odds=100,
            outside_id=IncomingId("table", "d1"),
        ),
    )
    (untitled,) = person({"company": "Lind ApS", "deal-value": "$900", "deal-state": "verloren"}).deals
    assert (untitled.title, untitled.state, untitled.currency) == ("Lind ApS", "lost", "USD")
    (flagged,) = person({"name": "Nora", "deal-won": "false", "deal-closed-flag": "true", "deal": "Shop"}).deals
    assert flagged.state == "lost"


def test_a_program_has_words_of_its_own() -> None:
    """For states and labels; its blanks mean nothing."""
    shop = Layout(
        name="shop",
        title="Shop",
        origin="shop",
        kind="contact",
        known_by=(frozenset({"shopper"}),),
        columns={
            "shopper": "name",
            "deal": "deal",
            "state": "deal-state",
            "born": "birthday",
            "no": "id",
            "groups": "tags",
        },
        separator=":::",
        words={"paid": "won", "* a": "first"},
        blanks=frozenset({"0/0/00", "* all"}),
    )
    header = ["Shopper", "Deal", "State", "Born", "No", "Groups"]
    row = ["Nora", "Website", "Paid", "0/0/00", "7", "* all ::: * A ::: vip"]
    _mapping, (incoming,) = read(header, row, layout=shop)
    assert isinstance(incoming, Incoming)
    assert incoming.contact is not None
    assert incoming.contact.deals[0].state == "won"
    assert incoming.contact.outside_id == IncomingId("shop", "7")
    assert incoming.contact.tags == ("first", "vip")
    assert not incoming.contact.occasions
    assert not incoming.contact.leftovers


def test_steps_talks_and_answers_come_along() -> None:
    """A step without a day is none: what it says is kept."""
    row = {"name": "Nora", "next-on": "2026-12-01 14:30", "next-words": "call about the menu", "talk-on": "2026-11-02"}
    row |= {"answer:budget": "ja", "answer-amount:budget": "900", "answer-words:budget": "in spring"}
    found = person(row)
    assert found.follow_ups == (
        IncomingFollowUp(kind="call", words="call about the menu", due_on=date(2026, 12, 1), due_time="14:30"),
    )
    assert found.interactions == (IncomingInteraction(kind="call", direction="out", happened_on=date(2026, 11, 2)),)
    assert found.answers == (
        IncomingAnswer(criterion="budget", value="yes", words="in spring", amount_minor=90000, currency="EUR"),
    )
    assert person({"name": "Nora", "next-words": "call"}).leftovers == ("Heading next-words: call",)


def test_a_birthday_may_stand_in_three_columns() -> None:
    """With or without a year, the month in letters or not."""
    row = {"name": "Nora", "birth-day": "5", "birth-month": "März", "birth-year": "1986"}
    assert person(row).occasions == (IncomingOccasion("birthday", 3, 5, 1986),)
    row = {"name": "Nora", "birth-day": "5", "birth-month": "3", "day:wedding": "--06-12"}
    assert person(row).occasions == (IncomingOccasion("birthday", 3, 5), IncomingOccasion("wedding", 6, 12))


def test_a_list_of_companies_becomes_companies() -> None:
    """Whoever can be reached is somebody to talk to, though."""
    _mapping, rows = read(["Company", "Industry", "Employees"], ["Lind ApS", "Food", "1,200"])
    assert isinstance(rows[0], Incoming)
    assert rows[0].company == IncomingCompany(name="Lind ApS", trade="Food", size=1200)
    _mapping, rows = read(["Company", "City", "Country"], ["Lind ApS", "Aarhus", "Denmark"])
    assert isinstance(rows[0], Incoming)
    assert rows[0].company == IncomingCompany(name="Lind ApS", place="Aarhus, Denmark")
    _mapping, rows = read(["Company", "Phone"], ["Lind ApS", "+45 20 12 34 56"])
    assert isinstance(rows[0], Incoming)
    assert rows[0].contact is not None
    assert (rows[0].contact.name, rows[0].company) == ("", None)


def test_every_value_of_a_column_says_how_it_is_written() -> None:
    """The one that settles it may be the very last of a long list, and a column may be filled there first."""
    rows = [[f"Nora {number}", "03/04/1986", ""] for number in range(1500)]
    mapping, people = read(["Name", "Birthday", "Added"], *rows, ["Jan", "31/12/1980", "14.02.2024"])
    assert not mapping.doubts
    assert [column.target for column in mapping.columns] == ["name", "birthday", "added"]
    first, last = people[0], people[-1]
    assert isinstance(first, Incoming)
    assert isinstance(last, Incoming)
    assert first.contact is not None
    assert last.contact is not None
    assert first.contact.occasions == (IncomingOccasion("birthday", 4, 3, 1986),)
    assert last.contact.added_on == date(2024, 2, 14)


def test_a_value_in_doubt_is_kept_as_a_text_until_somebody_says_what_it_is() -> None:
    """And then it is read."""
    row = {"name": "Nora", "added": "03/04/2024"}
    assert person(row).leftovers == ("Heading added: 03/04/2024",)
    assert person(row, day_order="mdy").added_on == date(2024, 3, 4)
    deal = {"name": "Nora", "deal": "Shop", "deal-value": "1,234"}
    assert person(deal).leftovers == ("Heading deal-value: 1,234",)
    assert person(deal, decimals="point").deals[0].amount_minor == 123400


def texts_of(value: object) -> list[str]:
    """List all texts in a record and the records in it."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple | list | frozenset):
        return [text for one in value for text in texts_of(one)]
    return [text for field in fields_of(type(value)) for text in texts_of(getattr(value, field.name))]


_FIELDS = st.sampled_from(sorted(set(TARGETS) - {"ignore", "field", *AMOUNTS, *DAYS, "answer"}))
_TARGETS = _FIELDS | st.sampled_from(
    ["field:Shoe", "note:Story", "answer:budget", "birthday", "deal-value", "talk-on", "day:x"]
)


@given(targets=st.lists(_TARGETS, min_size=1, max_size=9), data=st.data())
def test_no_cell_of_any_table_is_lost(targets: list[str], data: st.DataObject) -> None:
    """Whatever fills what, every word of a row is found in what comes of it."""
    numbers = data.draw(st.lists(st.integers(0, 2), min_size=len(targets), max_size=len(targets)))
    told = {
        f"#{place}": f"{target}#{number}" if number and (":" not in target or target.startswith("note")) else target
        for place, (target, number) in enumerate(zip(targets, numbers, strict=True), 1)
    }
    cells = data.draw(st.lists(WORDS, min_size=len(targets) + 1, max_size=len(targets) + 3))
    header = [f"H{place}" for place in range(len(targets))]
    _mapping, (incoming,) = read([*header, "Name"], [*cells[: len(targets)], "Nora", *cells[len(targets) :]], told=told)
    assert isinstance(incoming, Incoming)
    kept = "\n".join(texts_of(incoming.contact or incoming.company))
    for cell in cells:
        assert cell in kept, (told, cells)


_HEADINGS = st.sampled_from(
    [*TARGETS, "Work phone", "E-mail 2", "Vorname", "ชื่อ", "会社名", "Städte", "First name", "", "Name"]
)


@given(header=st.lists(_HEADINGS, min_size=1, max_size=9), data=st.data())
def test_no_cell_is_lost_where_columns_are_guessed(header: list[str], data: st.DataObject) -> None:
    """By a heading, by values, or by nothing."""
    cells = data.draw(st.lists(WORDS, min_size=len(header), max_size=len(header)))
    _mapping, (incoming,) = read([*(one.replace("-", " ") for one in header), "Name"], [*cells, "Nora"])
    assert isinstance(incoming, Incoming)
    kept = "\n".join(texts_of(incoming.contact or incoming.company))
    assert [cell for cell in cells if cell not in kept] == []


@given(
    row=st.lists(st.text(max_size=20), min_size=1, max_size=8), header=st.lists(st.sampled_from(TARGETS), max_size=8)
)
def test_any_row_is_read_or_rejected(row: list[str], header: list[str]) -> None:
    """And no text of a stranger breaks the reading."""
    _mapping, rows = read([name.replace("-", " ") for name in header], row)
    assert len(rows) == 1
    if isinstance(rows[0], Incoming) and any(re.search(r"\w", cell) for cell in row):
        assert rows[0].fingerprint

"""Merging: which of two values stays, which is filled in, and which is kept in a note."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from prospectr.core.contact import Contact, ContactCard, ContactPoint
from prospectr.core.field import FieldShown
from prospectr.core.merging import Merged, Said, find_twin, is_same_day, merge, say_noted, say_standing
from prospectr.core.occasion import Occasion


def card(number: int, name: str, **facts: Any) -> ContactCard:
    """Make a card; the facts of a card by their names, all others are those of the contact."""
    of_card = {key: facts.pop(key) for key in ("company", "source", "referred_by", "tags", "fields") if key in facts}
    points = tuple(
        ContactPoint(id=place, contact_id=number, kind="email", value=value, normal=value.lower())
        for place, value in enumerate(facts.pop("emails", ()), 1)
    )
    return ContactCard(contact=Contact(id=number, slug=name.lower(), name=name, **facts), points=points, **of_card)


NORA = card(12, "Nora Lind", company="Lind Café", company_id=1, role="owner")


def becomes(merged: Merged) -> dict[str, str]:
    return {field.field: field.becomes for field in merged.fields}


def test_what_lacks_is_filled_in_and_what_differs_is_noted() -> None:
    bea = card(51, "Bea Lindt", company="Lind AB", company_id=2, role="buyer", language="da", priority="high")
    merged = merge(NORA, bea)
    assert (merged.contact.role, merged.contact.language, merged.contact.priority) == ("owner", "da", "high")
    assert (merged.contact.id, merged.contact.name, merged.contact.company_id) == (12, "Nora Lind", 1)
    assert becomes(merged) == {
        "name": "noted",
        "company": "noted",
        "role": "noted",
        "language": "filled",
        "priority": "filled",
    }
    assert say_noted("Bea Lindt", 51, merged.noted) == "From Bea Lindt (c51): company Lind AB; role buyer"


def test_a_twin_leaves_nothing_to_note() -> None:
    merged = merge(NORA, card(51, "Nora Lind"))
    assert merged.contact == NORA.contact
    assert merged.noted == ()


def test_a_detail_is_filled_in_beside_its_own_source_alone() -> None:
    fair = card(1, "Nora", source="fair", source_id=1)
    assert (
        merge(fair, card(2, "Nora", source="fair", source_id=1, source_detail="Hall 4")).contact.source_detail
        == "Hall 4"
    )
    web = merge(fair, card(2, "Nora", source="web", source_id=2, source_detail="the article"))
    assert (web.contact.source_id, web.contact.source_detail) == (1, "")
    assert web.noted == (Said("source", "web"), Said("source_detail", "the article"))
    bare = merge(card(1, "Nora"), card(2, "Nora", source="web", source_id=2, source_detail="the article")).contact
    assert (bare.source_id, bare.source_detail) == (2, "the article")


def test_nobody_was_sent_by_themselves() -> None:
    sent = merge(
        card(1, "Nora", referred_by_id=2, referred_by="Bea"), card(2, "Bea", referred_by_id=7, referred_by="Jan")
    )
    assert sent.contact.referred_by_id == 7
    assert sent.noted == (Said("referred_by", "Bea", is_own=True),)
    sender = merge(card(1, "Nora"), card(2, "Bea", referred_by_id=1, referred_by="Nora"))
    assert sender.contact.referred_by_id is None
    assert sender.noted == (Said("referred_by", "Nora"),)
    each = merge(
        card(1, "Nora", referred_by_id=2, referred_by="Bea"), card(2, "Bea", referred_by_id=1, referred_by="Nora")
    )
    assert each.contact.referred_by_id is None
    assert [said.words for said in each.noted] == ["Bea", "Nora"]


def test_to_be_left_alone_goes_before_everything_else() -> None:
    parked = card(
        1, "Nora", standing="parked", back_on=date(2027, 3, 1), standing_reason="no money", standing_on=date(2026, 1, 2)
    )
    alone = card(2, "Nora", standing="do-not-contact", standing_reason="asked us to stop", standing_on=date(2026, 5, 4))
    merged = merge(parked, alone)
    assert (merged.contact.standing, merged.contact.back_on) == ("do-not-contact", None)
    assert (merged.contact.standing_reason, merged.contact.standing_on) == ("asked us to stop", date(2026, 5, 4))
    assert say_noted("Nora", 2, merged.noted) == "From Nora (c2)\nBefore: parked until 2027-03-01: no money"
    other_way = merge(alone, parked)
    assert other_way.contact == alone.contact
    assert say_noted("Nora", 2, other_way.noted) == "From Nora (c2): parked until 2027-03-01: no money"


def test_a_decision_on_the_other_is_noted_and_not_taken_over() -> None:
    merged = merge(NORA, card(2, "Nora Lind", standing="unfit", standing_reason="moved away", asked_again="yes"))
    assert merged.contact.standing == "active"
    assert [said.words for said in merged.noted] == ["unfit: moved away · may be asked again: yes"]
    assert say_standing(NORA.contact) == ""


@pytest.mark.parametrize(("has_steps", "kept", "noted"), [(False, "they call", []), (True, "", ["they call"])])
def test_a_reason_for_no_step_has_served_once_there_is_one(has_steps: bool, kept: str, noted: list[str]) -> None:
    merged = merge(card(1, "Nora"), card(2, "Nora", no_next_why="they call"), has_steps=has_steps)
    assert merged.contact.no_next_why == kept
    assert [said.words for said in merged.noted] == noted


def test_whoever_was_looked_through_on_either_side_is_out_of_the_inbox() -> None:
    assert not merge(card(1, "Nora", in_inbox=True), card(2, "Nora")).contact.in_inbox
    assert merge(card(1, "Nora", in_inbox=True), card(2, "Nora", in_inbox=True)).contact.in_inbox


def test_lists_are_put_together() -> None:
    one = card(1, "Nora", emails=["nora@lind.dk"], tags=("cafe",), fields=(FieldShown("size", "Size", "text", "42"),))
    other = card(2, "Nora", emails=["Nora@Lind.dk"], tags=("vip",), fields=(FieldShown("size", "Size", "text", "43"),))
    assert becomes(merge(one, other)) == {"name": "same", "email": "same", "tags": "both", "Size": "noted"}
    assert find_twin(other.points[0], one.points) == one.points[0]


def test_the_longer_time_in_the_book_is_told() -> None:
    merged = merge(card(1, "Nora", added_on=date(2026, 5, 1)), card(2, "Nora", added_on=date(2024, 5, 1)))
    assert say_noted("Nora", 2, merged.noted) == "From Nora (c2): in the book since 2024-05-01"


def test_a_birthday_without_its_year_is_the_same_day() -> None:
    born = Occasion(contact_id=1, month=11, day=23, year=1986)
    assert is_same_day(born, Occasion(contact_id=2, month=11, day=23))
    assert not is_same_day(born, Occasion(contact_id=2, month=11, day=23, year=1990))
    assert not is_same_day(born, Occasion(contact_id=2, label="wedding", month=11, day=23))

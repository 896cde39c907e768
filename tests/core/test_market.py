"""The target market: whom the seller serves, told by a short list of conditions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.market import KINDS, MarketFacts, parse_market, say_conditions, say_market, say_match

CAFE = MarketFacts(
    tags=("web", "Café"),
    trade="Coffee bar, bakery",
    size=12,
    places=("Aarhus C", "Lind St 5, 8000 Aarhus"),
    source="Fair",
)


def match(market: str, facts: MarketFacts = CAFE) -> str:
    return say_match(parse_market(market), facts)


def test_a_market_is_typed_in_one_line_or_as_a_list() -> None:
    typed = "tag cafe, trade bakery, size 2-20, place Aarhus, source fair"
    conditions = parse_market(typed)
    assert say_market(conditions) == typed
    assert parse_market(say_conditions(conditions)) == conditions
    assert parse_market(["tag +cafe"]) == parse_market("Tag: cafe,")


def test_no_conditions_are_no_market() -> None:
    assert parse_market("") == parse_market([]) == ()
    assert say_match((), CAFE) == ""


@pytest.mark.parametrize(
    ("market", "reason"),
    [
        ("tag cafe", "tag Café is in your target market"),
        ("source FAIR", "source Fair is in your target market"),
        ("trade bakery", "trade bakery is in your target market"),
        ("trade coffee bar", "trade coffee bar is in your target market"),
        ("place aarhus", "place aarhus is in your target market"),
        ("place 8000", "place 8000 is in your target market"),
        ("size 2-20", "size 12 is in your target market"),
        ("size 12", "size 12 is in your target market"),
        ("size 5+", "size 12 is in your target market"),
    ],
)
def test_a_condition_that_holds_says_what_fulfils_it(market: str, reason: str) -> None:
    """When the target market matches, the answer is proposed with its reason; case and accents are folded."""
    assert match(market) == reason


@pytest.mark.parametrize(
    "market",
    ["tag coffee", "tag caf", "source fairs", "trade baker", "place aar", "place 800", "size 13+", "size 2-11"],
)
def test_a_condition_that_does_not_hold_proposes_nothing(market: str) -> None:
    """Tags and sources are compared whole, trades and places by whole words."""
    assert match(market) == ""


def test_conditions_of_one_kind_are_alternatives_and_kinds_must_all_hold() -> None:
    assert match("tag bar, tag cafe, size 2-20") == "tag Café, size 12 are in your target market"
    assert match("tag cafe, place Odense") == ""
    assert match("place Odense, place Aarhus") == "place Aarhus is in your target market"


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_not_known_proposes_nothing(kind: str) -> None:
    """Unknown is not no: nothing is proposed either way."""
    words = {"size": "1+"}.get(kind, "x")
    assert match(f"{kind} {words}", MarketFacts()) == ""


def test_scripts_without_spaces_are_found_inside_a_phrase() -> None:
    facts = MarketFacts(trade="ร้านกาแฟและเบเกอรี่", places=("東京都渋谷区",))
    assert match("trade กาแฟ", facts) == "trade กาแฟ is in your target market"
    assert match("place 渋谷", facts) == "place 渋谷 is in your target market"


def test_digits_of_any_script_are_numbers() -> None:
    assert match("size ۲-۲۰") == "size 12 is in your target market"


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ("age 30-40", "does not begin with one of tag, trade, size, place, source"),
        ("tag", "does not say which tag"),
        ("size many", "is no number of people"),
        ("size 20-2", "ends before it begins"),
        ("size -5", "is no number of people"),
        (7, "must be a list of conditions"),
        (["tag cafe", 7], "must be a list of conditions"),
        ({"tag": "cafe"}, "must be a list of conditions"),
    ],
)
def test_a_condition_that_cannot_be_is_refused_by_name(wrong: object, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        parse_market(wrong)


@given(words=st.text(max_size=30), facts=st.builds(MarketFacts, trade=st.text(max_size=30)))
def test_no_text_breaks_a_market(words: str, facts: MarketFacts) -> None:
    """Text from strangers is only text."""
    try:
        conditions = parse_market([f"trade {words}"])
    except ValueError:
        return
    assert isinstance(say_match(conditions, facts), str)

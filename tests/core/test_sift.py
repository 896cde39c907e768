"""The filter as it is typed: all its words, in any order, inside words too."""

from __future__ import annotations

import pytest

from prospectr.core.sift import Sieve, holds, read_words, spell
from prospectr.core.text import fold

PEOPLE = (
    "Łukasz Nowak Nowak Rowery lukasz@nowak.pl 48221234567",
    "山田 太郎 喫茶 やまだ",
    "Nora Lind Lind Café nora@lind.dk +45 20 30 40 50 4520304050 20304050 cafe",
    "[/] [@click=app.quit]x[/]",
)
SIEVE = Sieve((11, 22, 33, 44), [fold(text) for text in PEOPLE])


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("lukasz", {11}),
        ("ŁUKASZ rower", {11}),
        ("rower lukasz", {11}),
        ("山田", {22}),
        ("田", {22}),
        ("café", {33}),
        ("+cafe", {33}),
        ("@lind", {33}),
        ("20304050", {33}),
        ("20-30-40-50", {33}),
        ("(20)3040.50", {33}),
        ("+45", {33}),
        ("nora@lind", {33}),
        ("[/]", {44}),
        ("nora lukasz", set()),
        ("", {11, 22, 33, 44}),
        ("  ", {11, 22, 33, 44}),
    ],
)
def test_who_holds_every_word_is_found(typed: str, found: set[int]) -> None:
    assert SIEVE.sift(read_words(typed)) == found
    numbered = zip((11, 22, 33, 44), PEOPLE, strict=True)
    assert {number for number, text in numbered if holds(fold(text), read_words(typed))} == found


def test_a_sign_alone_is_looked_for_as_it_is() -> None:
    assert SIEVE.sift(read_words("+")) == {33}
    assert SIEVE.sift(read_words("@")) == {11, 33, 44}


def test_a_number_is_marked_where_its_digits_stand_too() -> None:
    assert spell(read_words("20-30 nora")) == ("20-30", "2030", "nora")

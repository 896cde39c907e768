"""Duplicates: what speaks for two contacts being one person, what against, and how much each weighs."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.duplicates import (
    ALIKE,
    LEAST,
    Evidence,
    Person,
    is_same_name,
    likeness,
    likeness_of_names,
    may_be_slip,
    read_name,
    say_reasons,
    weigh,
)
from prospectr.core.text import fold

KINDS = ("email", "phone", "company", "birthday")
SUBSETS = st.sets(st.sampled_from(KINDS)).map(frozenset)
EVIDENCE = st.builds(Evidence, st.just(0) | st.integers(ALIKE, 100), SUBSETS, SUBSETS, st.integers(1, 5000)).map(
    lambda found: found._replace(other=found.other - found.same)
)


def found(name: int = 100, same: str = "", other: str = "", namesakes: int = 2) -> Evidence:
    return Evidence(name, frozenset(same.split()), frozenset(other.split()), namesakes)


def person(name: str, company: str = "", emails: str = "", phones: str = "", birthday: str = "") -> Person:
    day = [int(part) for part in birthday.split("-") if part]
    born = (day[1], day[2], day[0] or None) if birthday else None
    return Person(1, read_name(fold(name)), fold(company), tuple(emails.split()), tuple(phones.split()), born)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("สมชาย ใจดี", "สมชายใจดี"),
        ("山田太郎", "山田 太郎"),
        ("علي رضا كريمي", "علی‌رضا کریمی"),
        ("Nora Lind", "LIND, Nora"),
        ("Łukasz O'Brien", "lukasz o’brien"),
        ("Zoë Müller", "Zoe Muller"),
    ],
)
def test_a_name_written_in_two_ways_is_one_name(one: str, other: str) -> None:
    assert is_same_name(read_name(fold(one)), read_name(fold(other)))


@pytest.mark.parametrize(("one", "other"), [("สมชาย ใจดี", "สมชาย ใจดิ"), ("山田太郎", "山田次郎"), ("Nora", "Norah")])
def test_other_letters_make_another_name(one: str, other: str) -> None:
    assert not is_same_name(read_name(fold(one)), read_name(fold(other)))


def test_names_of_which_nothing_is_left_to_compare_are_not_the_same() -> None:
    assert not is_same_name(read_name(""), read_name(""))
    assert is_same_name(read_name("★"), read_name("★"))
    assert len(read_name("n" * 100_000).joined) < 1_000


def test_a_slip_of_the_pen_is_told_from_another_name() -> None:
    assert may_be_slip("lind", "lindt", 1) == 0
    assert may_be_slip("anna", "anne", 1) != 0
    assert may_be_slip("lars", "lena", 2) is None
    assert may_be_slip("wisniewska", "wisnieswka", 1) == 0
    assert may_be_slip("schroeder", "schreoders", 2) == 0


def test_the_surest_comes_first_and_a_name_alone_says_little() -> None:
    ranked = [
        found(same="email"),
        found(same="phone"),
        found(same="company"),
        found(94, same="company"),
        found(),
        found(0, same="email"),
        found(other="email"),
        found(0, same="phone"),
        found(other="email company"),
    ]
    percents = [likeness(one) for one in ranked]
    assert percents == [98, 95, 87, 78, 65, 55, 55, 45, 40]
    assert likeness(found(0)) == 0


def test_an_office_line_and_a_name_many_have_are_not_offered() -> None:
    assert likeness(found(0, same="phone", other="company")) < LEAST
    assert likeness(found(namesakes=300)) < LEAST
    assert likeness(found(namesakes=300, same="email")) > LEAST


def test_another_birthday_speaks_against_even_the_same_name() -> None:
    assert likeness(found(other="birthday")) < LEAST
    assert likeness(found(same="phone", other="birthday")) < likeness(found(same="phone"))


@given(EVIDENCE, st.sampled_from(KINDS))
def test_what_they_share_never_speaks_against_and_what_differs_never_for(evidence: Evidence, kind: str) -> None:
    bare = evidence._replace(same=evidence.same - {kind}, other=evidence.other - {kind})
    more = likeness(bare._replace(same=bare.same | {kind}))
    less = likeness(bare._replace(other=bare.other | {kind}))
    assert 0 <= less <= likeness(bare) <= more <= 99
    assert likeness_of_names(100, 2) >= likeness_of_names(100, 3)


def test_an_email_of_many_tells_nothing() -> None:
    one, other = person("Nora Lind", emails="info@lind.dk"), person("Bo Berg", emails="info@lind.dk")
    assert weigh(one, other, 0, 1, Counter({"info@lind.dk": 2})).same == {"email"}
    many = weigh(one, other, 0, 1, Counter({"info@lind.dk": 40}))
    assert (many.same, many.other) == (frozenset(), frozenset())


def test_what_is_not_known_speaks_neither_way() -> None:
    one, other = person("Nora", "Lind", "nora@lind.dk", birthday="1986-11-23"), person("Nora")
    assert weigh(one, other, 100, 2, Counter()) == found()
    born = person("Nora", birthday="0-11-23")
    assert weigh(one, born, 100, 2, Counter()).same == {"birthday"}
    assert weigh(one, person("Nora", birthday="1990-11-23"), 100, 2, Counter()).other == {"birthday"}


def test_the_reasons_say_both_sides() -> None:
    assert say_reasons(found(94, same="company", other="email")) == ("names 94% alike", "same company", "other e-mail")
    assert say_reasons(found(0, same="email phone")) == ("same e-mail", "same phone", "different names")
    assert say_reasons(found(namesakes=12)) == ("same name", "12 contacts are called so")

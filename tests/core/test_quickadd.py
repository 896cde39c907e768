"""Quick add: what a seller types in one line at a market stall, and nothing of it lost."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.quickadd import QuickAdd, may_name_field, parse_quick_add, split_source, with_next
from prospectr.core.record import fields_of


def parts(line: str) -> Mapping[str, object]:
    """The parts of a line that hold something."""
    parsed = parse_quick_add(line.split(" "))
    names = [field.name for field in fields_of(QuickAdd)]
    return {name: getattr(parsed, name) for name in names if getattr(parsed, name)}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Nora Lind @Lind Café nora@lind.dk deal:menu 900eur next:call tue",
            {
                "name": "Nora Lind",
                "company": "Lind Café",
                "emails": ("nora@lind.dk",),
                "next": "call tue",
                "deal": "menu",
                "amount": "900eur",
            },
        ),
        (
            "Nora next:call tue 10:00 about menu source:phone book by:Ana Ruiz +vip",
            {
                "name": "Nora",
                "next": "call tue 10:00 about menu",
                "source": "phone book",
                "by": "Ana Ruiz",
                "tags": ("vip",),
            },
        ),
        (
            "+ลูกค้า สมชาย ใจดี ๐๘๑-๒๓๔-๕๖๗๘",
            {"tags": ("ลูกค้า",), "name": "สมชาย ใจดี", "phones": ("๐๘๑-๒๓๔-๕๖๗๘",)},
        ),
        ("Nora Next:call tue", {"name": "Nora", "next": "call tue"}),
        ("Nora by: ana@x.dk", {"name": "Nora", "by": "ana@x.dk"}),
        ("Nora by:@", {"name": "Nora", "by": "@"}),
        ("Bob3 +menu", {"name": "Bob3", "tags": ("menu",)}),
        ("Bob4 deal: stage:clos", {"name": "Bob4", "stage": "clos", "leftovers": ("deal:",)}),
        ("Nora @ Lind", {"name": "Nora", "company": "Lind"}),
        ("Anna + Ben", {"name": "Anna + Ben"}),
        ("Nora: prefers mornings", {"name": "Nora: prefers mornings"}),
        ("", {}),
    ],
)
def test_a_line_is_taken_apart_by_its_marks(line: str, expected: Mapping[str, object]) -> None:
    assert parts(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Kelly 0123456789 call tmr",
            {
                "name": "Kelly",
                "phones": ("0123456789",),
                "leftovers": ("call tmr",),
            },
        ),
        (
            "@Lind Café n@l.dk Nora Lind +vip",
            {"company": "Lind Café", "emails": ("n@l.dk",), "name": "Nora Lind", "tags": ("vip",)},
        ),
        (
            "siti 012-345 6789 wants soap RM 300",
            {
                "name": "siti",
                "phones": ("012-345 6789",),
                "leftovers": ("wants soap",),
                "amount": "RM 300",
            },
        ),
        (
            "Ms. Nuri +60-11-2233 4455, regular",
            {
                "name": "Ms. Nuri",
                "phones": ("+60-11-2233 4455",),
                "leftovers": ("regular",),
            },
        ),
        (
            "Nora @Lind n@l.dk wants menu",
            {
                "name": "Nora",
                "company": "Lind",
                "emails": ("n@l.dk",),
                "leftovers": ("wants menu",),
            },
        ),
        (
            "Lind, Nora, <nora@lind.dk>; 081-234-5678,",
            {"name": "Lind, Nora", "emails": ("nora@lind.dk",), "phones": ("081-234-5678",)},
        ),
    ],
)
def test_the_first_words_outside_any_value_are_the_name(line: str, expected: Mapping[str, object]) -> None:
    assert parts(line) == expected


@pytest.mark.parametrize(
    ("line", "phone"),
    [
        ("Nora +66 81 234 5678", "+66 81 234 5678"),
        ("Nora +66(81)234-5678", "+66(81)234-5678"),
        ("Nora 081-234-5678", "081-234-5678"),
        ("Nora 081 234 5678", "081 234 5678"),
        ("Nora (02) 123 4567", "(02) 123 4567"),
        ("Nora 06 12 34 56 78", "06 12 34 56 78"),
        ("Nora @Studio 54 081 234 5678", "081 234 5678"),
        ("Nora 0812345678 next:call 2026-12-25", "0812345678"),
        ("Nora deal:house 1200000 081-2345678", "081-2345678"),
    ],
)
def test_a_run_of_seven_digits_is_a_phone_number(line: str, phone: str) -> None:
    assert parse_quick_add([line]).phones == (phone,)


def test_two_phone_numbers_in_a_row_are_two() -> None:
    assert parse_quick_add(["Nora 0812345678 0898765432"]).phones == ("0812345678", "0898765432")
    assert parse_quick_add(["Nora +66812345678 +4533123456"]).phones == ("+66812345678", "+4533123456")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Nora @Studio 54", {"name": "Nora", "company": "Studio 54"}),
        ("Nora next:call +2w", {"name": "Nora", "next": "call +2w"}),
        ("Nora next:call 2026-12-25 10:00", {"name": "Nora", "next": "call 2026-12-25 10:00"}),
        ("Nora next:call 25.12.2026", {"name": "Nora", "next": "call 25.12.2026"}),
        ("Nora deal:house 1200000", {"name": "Nora", "deal": "house", "amount": "1200000"}),
    ],
)
def test_other_numbers_stay_what_they_are(line: str, expected: Mapping[str, object]) -> None:
    assert parts(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Nora deal:Menu Redesign €900 stage:needs analysis close:25 dec",
            {"deal": "Menu Redesign", "amount": "€900", "stage": "needs analysis", "close": "25 dec"},
        ),
        ("Nora deal:menu 900", {"deal": "menu", "amount": "900"}),
        ("Nora deal:menu 1,200.50 +web", {"deal": "menu", "amount": "1,200.50", "tags": ("web",)}),
        ("Nora deal:เมนู ๙๐๐", {"deal": "เมนู", "amount": "๙๐๐"}),
        ("Nora deal:menu RM 300", {"deal": "menu", "amount": "RM 300"}),
        ("Nora deal:menu, 300 EUR, +web", {"deal": "menu", "amount": "300 EUR", "tags": ("web",)}),
        ("Nora Deal: menu 1.2k stage:e2", {"deal": "menu", "amount": "1.2k", "stage": "e2"}),
        ("Nora 900eur deal:menu", {"deal": "menu", "amount": "900eur"}),
        ("Nora deal:menu stage:closing 900eur", {"deal": "menu", "stage": "closing", "amount": "900eur"}),
        ("Nora deal:Windows 11 900eur", {"deal": "Windows 11", "amount": "900eur"}),
        ("Nora deal:900eur menu", {"deal": "menu", "amount": "900eur"}),
        ("Nora deal:900 eur", {"amount": "900 eur"}),
        ("Nora deal:900", {"amount": "900"}),
        ("Nora deal:900 deal:800", {"deal": "800", "amount": "900"}),
        ("Nora deal:900 deal:menu 800", {"deal": "menu 800", "amount": "900"}),
        ("Nora deal:roof next:call 2026-12-25 10:00", {"deal": "roof", "next": "call 2026-12-25 10:00"}),
        ("Nora deal:menu 2026-12-25", {"deal": "menu 2026-12-25"}),
        ("Nora deal:roof 20m2", {"deal": "roof 20m2"}),
        ("Nora stage:closing close:eom", {"stage": "closing", "close": "eom"}),
    ],
)
def test_a_deal_has_its_marks(line: str, expected: Mapping[str, object]) -> None:
    """deal:words AMOUNT stage:x close:WHEN; a bare number is money only as the last word of deal:."""
    assert parts(line) == {"name": "Nora", **expected}


@pytest.mark.parametrize(
    ("line", "amount"),
    [
        ("Nora deal:menu -5eur", "-5eur"),
        ("Nora deal:menu 1,2345eur", "1,2345eur"),
        ("Nora deal:-5eur", "-5eur"),
        ("Nora deal:hat 5xyz", "5xyz"),
        ("Nora deal:cake 1e9eur", "1e9eur"),
        ("Nora deal:hat 12..3eur", "12..3eur"),
        ("Nora deal:hat -5", "-5"),
    ],
)
def test_an_amount_gone_wrong_is_no_part_of_what_is_sold(line: str, amount: str) -> None:
    assert parse_quick_add([line]).amount == amount


def test_what_is_said_twice_of_a_deal_is_kept_and_owned_up_to() -> None:
    parsed = parse_quick_add("Nora deal:menu 900eur 950eur deal:sign stage:e1 stage:e2 close:eom close:eow".split())
    assert (parsed.deal, parsed.amount, parsed.stage, parsed.close) == ("menu", "900eur", "e1", "eom")
    assert parsed.leftovers == ("950eur", "deal:sign", "stage:e2", "close:eow")


@pytest.mark.parametrize(
    ("line", "odd"),
    [
        ("Nora foo@", ("foo@",)),
        ("Nora a@b@c", ("a@b@c",)),
        ("Nora @nora@mastodon.social", ("@nora@mastodon.social",)),
        ("Nora +66", ("+66",)),
        ("Nora next:", ("next:",)),
        ("Nora @", ("@",)),
        ("Nora deal: +web", ("deal:",)),
        ("Nora nex:call tue", ("nex:call tue",)),
        ("Nora @A @B Ltd", ("@B Ltd",)),
        ("Nora next:call tue next:mail 3d", ("next:mail 3d",)),
    ],
)
def test_a_mark_gone_wrong_is_kept_and_owned_up_to(line: str, odd: tuple[str, ...]) -> None:
    parsed = parse_quick_add([line])
    assert parsed.name == "Nora"
    assert parsed.leftovers == odd


@pytest.mark.parametrize(
    "note", ["wants -20% discount", "note -n", "@Lind next:call tue", "a :: b", "two  spaces\nand lines"]
)
def test_everything_after_two_colons_is_the_note_to_the_letter(note: str) -> None:
    assert parse_quick_add(f"Nora +web :: {note}".split(" ")) == QuickAdd(name="Nora", tags=("web",), note=note)
    assert parse_quick_add(["Nora", f"::{note}"]).note == note


def test_two_colons_inside_a_word_are_only_that() -> None:
    assert parse_quick_add(["Nora A::B"]) == QuickAdd(name="Nora A::B")


def test_an_empty_note_is_none() -> None:
    assert parse_quick_add(["Nora ::"]).note is None


def test_quotes_make_no_difference() -> None:
    line = "Nora Lind @Lind Café next:call tue 10:00"
    assert parse_quick_add(["Nora Lind", "@Lind Café", "next:call tue 10:00"]) == parse_quick_add(line.split())


@pytest.mark.parametrize("name", ["[/]", "\x1b[31mred", "abc\u202egpj", "=1+1", "'; DROP TABLE contact; --"])
def test_hostile_text_is_only_a_name(name: str) -> None:
    assert parse_quick_add([name]) == QuickAdd(name=name)


MARKS = st.sampled_from(
    "@Lind @ a@b.c foo@ +web +66 +2w 0812345678 081 234 5678 900eur 1.2k 54 next: next:call by: by:@ source:x "
    "deal:menu deal: deal:900 deal:900eur -5eur RM 300 1,2345eur stage:x stage: close:eom close: nex:t tue "
    "10:00 2026-12-25 + , <n@l.dk>, (02) ๐๘๑๒๓๔๕ Nora สม [/] \u202e : bday:3 size:42 SIZE: "
    "https://x.dk/@a?b=c shop=http://y.dk, work=a@b.c home=0812345678 source:fair/red source:/ = a=".split(" ")
)
FIELDS = frozenset({"size", "เบอร์"})
WORDS = st.lists(MARKS | st.text(max_size=8), max_size=12)


def _letters(text: str) -> str:
    """What must not be lost of a text: all but white space, the punctuation around a word and a slash in a source."""
    return re.sub(r"[\s,;<>()/]", "", text)


@given(WORDS)
def test_no_word_is_ever_lost(words: list[str]) -> None:
    parsed = parse_quick_add(words, FIELDS)
    single = [parsed.name, parsed.company, parsed.by, parsed.bday, parsed.next, parsed.note]
    single += [parsed.deal, parsed.amount, parsed.stage, parsed.close]
    single += [(parsed.source or "") + (parsed.source_detail or "")]
    several = [parsed.emails, parsed.phones, parsed.links, parsed.tags, parsed.leftovers]
    several += [tuple(value for _key, value in parsed.fields)]
    kept = [_letters(text) for text in single if text] + [_letters(text) for texts in several for text in texts]
    head = re.split(r"(?:^|\s)::", " ".join(words))[0]
    for word in head.split():
        bare = re.sub(r"(?i)^(?:@|\+|(?:next|source|by|bday|deal|stage|close|size):)", "", word)
        assert not _letters(bare) or any(_letters(bare) in text for text in kept), word
    assert sum(map(len, kept)) >= len(_letters(" ".join(words))) - sum(len(mark) for mark in _marks(words))


def _marks(words: list[str]) -> list[str]:
    """The signs that opened a value and are not part of it."""
    return re.findall(r"(?i)(?:^|\s)(::|@|\+|next:|source:|by:|bday:|deal:|stage:|close:|size:)", " ".join(words))


@given(WORDS, st.text(max_size=40))
def test_a_note_is_kept_to_the_letter_whatever_stands_before_it(words: list[str], note: str) -> None:
    head = [word for word in words if "::" not in word]
    assert parse_quick_add([*head, "::", note]).note == (note.strip() or None)


@pytest.mark.parametrize(
    ("line", "name", "amount"),
    [
        ("Bo Berg 900 eur", "Bo Berg", "900 eur"),
        ("Bo Berg 900 EUR", "Bo Berg", "900 EUR"),
        ("Siti RM 300", "Siti", "RM 300"),
        ("Siti RM 300, ", "Siti", "RM 300"),
        ("Bo 900 all in", "Bo 900 all in", None),
        ("Ann 30 Eur", "Ann 30 Eur", None),
    ],
)
def test_money_may_be_written_with_its_sign_apart(line: str, name: str, amount: str | None) -> None:
    parsed = parse_quick_add(line.split())
    assert (parsed.name, parsed.amount) == (name, amount)


def test_a_tag_may_be_a_picture() -> None:
    assert parse_quick_add(["Dod", "@🍕", "+🍕x"]).tags == ("🍕x",)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Nora source:fair/red flyer bday:12 jun 1986 next:call tue",
            {
                "name": "Nora",
                "source": "fair",
                "source_detail": "red flyer",
                "bday": "12 jun 1986",
                "next": "call tue",
            },
        ),
        ("Nora source:fair/", {"name": "Nora", "source": "fair"}),
        ("Nora source:/flyer", {"name": "Nora", "source_detail": "flyer"}),
        (
            "Nora https://lind.dk/@nora?a=b, shop=HTTP://x.dk Berg",
            {
                "name": "Nora",
                "links": ("https://lind.dk/@nora?a=b", "shop=HTTP://x.dk"),
                "leftovers": ("Berg",),
            },
        ),
        (
            "Nora work=nora@lind.dk home=081 234 5678",
            {"name": "Nora", "emails": ("work=nora@lind.dk",), "phones": ("home=081 234 5678",)},
        ),
        ("Nora work=late", {"name": "Nora work=late"}),
    ],
)
def test_sources_birthdays_links_and_labels_have_their_marks(line: str, expected: Mapping[str, object]) -> None:
    assert parts(line) == expected


def test_a_field_of_ones_own_is_a_mark_only_once_it_is_known() -> None:
    line = "Nora shoe-size:42 Name-Day:3 may +vip"
    assert parse_quick_add([line]).leftovers == ("shoe-size:42 Name-Day:3 may",)
    parsed = parse_quick_add([line], {"shoe-size", "name-day"})
    assert parsed.fields == (("shoe-size", "42"), ("name-day", "3 may"))
    assert (parsed.name, parsed.tags, parsed.leftovers) == ("Nora", ("vip",), ())
    assert parse_quick_add(["Nora เบอร์:๔๒"], {"เบอร์"}).fields == (("เบอร์", "๔๒"),)


def test_a_field_said_twice_or_left_empty_is_kept_and_owned_up_to() -> None:
    parsed = parse_quick_add(["Nora size:42 size:43 fit:"], {"size", "fit"})
    assert parsed.fields == (("size", "42"),)
    assert parsed.leftovers == ("size:43", "fit:")


@pytest.mark.parametrize(
    ("line", "may"),
    [
        ("Nora shoe-size:42", True),
        ("Nora เบอร์:42", True),
        ("Nora next:call tue 10:00 https://x.dk source:fair", False),
        ("Nora :: shoe-size:42", False),
        ("Nora Lind nora@lind.dk", False),
    ],
)
def test_fields_are_looked_up_only_for_a_line_that_may_name_one(line: str, may: bool) -> None:
    assert may_name_field([line]) is may


def test_what_stands_after_the_first_slash_is_the_detail_of_a_source() -> None:
    assert split_source(" fair / red/blue flyer ") == ("fair", "red/blue flyer")
    assert split_source("fair") == ("fair", "")


@pytest.mark.parametrize(
    ("line", "step", "whole"),
    [
        ("Jan Lind", "call tue", "Jan Lind next:call tue"),
        ("Jan Lind :: her  brother", "-", "Jan Lind next:- :: her  brother"),
        ("Jan Lind", "", "Jan Lind"),
    ],
)
def test_a_step_is_put_into_a_line_before_its_note(line: str, step: str, whole: str) -> None:
    assert with_next(line, step) == whole

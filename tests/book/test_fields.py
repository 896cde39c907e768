"""Fields of the seller's own: made, filled, asked for, taken away and brought back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.book.fields import (
    ChoiceInUseError,
    ChoicesRefusedError,
    ComparisonRefusedError,
    FieldExistsError,
    FieldNameRefusedError,
    FieldNotFoundError,
    SettingNotUnderstoodError,
)
from prospectr.core.changes import Outcome
from prospectr.core.contact import ContactCard
from prospectr.core.errors import DateNotUnderstoodError, ProspectrError, TextRefusedError
from prospectr.core.field import Field, FieldValueRefusedError
from tests.book.shelf import contents, search_text


@pytest.fixture
def shoes(book: Book) -> Book:
    """Make a field of each kind; Nora's and Emil's are filled, Bea's are not."""
    book.fields.add("Shoe size", "number")
    book.fields.add("Renewal", "date")
    book.fields.add("Colour", choices=["Red", "blue"])
    book.fields.add("หมายเหตุ")
    capture(book, "Nora Lind shoe-size:42,5 renewal:2027-04-03 colour:RED หมายเหตุ:ชอบ กาแฟ")
    capture(book, "Emil Berg shoe-size:9 colour:blue")
    capture(book, "Bea Costa")
    return book


def capture(book: Book, line: str) -> ContactCard:
    return book.contacts.add(book.contacts.read_line([line])).cards[0]


def field(book: Book, name: str) -> Field:
    return book.fields.get(name)


def held(book: Book, ref: str) -> dict[str, str]:
    return {shown.slug: shown.value for shown in book.refs.get_contact(ref).fields}


def named(book: Book, *filters: str) -> list[str]:
    _columns, compared = book.fields.parse_filters(filters)
    return [card.contact.name.split()[0] for card in book.contacts.cards(fields=compared, sort="name")]


def test_a_line_fills_the_fields_it_names(shoes: Book) -> None:
    assert held(shoes, "nora") == {
        "shoe-size": "42.5",
        "renewal": "2027-04-03",
        "colour": "Red",
        "หมายเหตุ": "ชอบ กาแฟ",
    }
    assert not shoes.refs.get_contact("nora").contact.in_inbox
    assert shoes.contacts.page(1).notes == ()


@pytest.mark.parametrize("words", ["shoe-size:big", "colour:green", "renewal:someday", "renewal:tue 10:00"])
def test_what_a_field_cannot_hold_stays_in_the_note_and_the_inbox(shoes: Book, words: str) -> None:
    outcome = shoes.contacts.add(shoes.contacts.read_line([f"Ana {words} +vip"]))
    (card,) = outcome.cards
    assert (card.contact.name, card.contact.in_inbox, card.fields, card.tags) == ("Ana", True, (), ("vip",))
    assert shoes.contacts.page(card.contact.id).notes[0].words == words
    assert words in outcome.remarks[0]


@pytest.mark.parametrize("name", ["Next", "bday", "SOURCE", "https", "deal", "tags", "at"])
def test_a_field_is_never_called_like_something_a_line_knows(book: Book, name: str) -> None:
    with pytest.raises(FieldNameRefusedError):
        book.fields.add(name)


@pytest.mark.parametrize("name", ["", "10", "  ", "!!", "4711"])
def test_a_field_needs_a_letter_so_that_a_time_stays_a_time(book: Book, name: str) -> None:
    with pytest.raises(FieldNameRefusedError):
        book.fields.add(name)


def test_a_name_of_many_letters_is_refused_and_one_of_strange_ones_is_only_a_name(book: Book) -> None:
    with pytest.raises(TextRefusedError):
        book.fields.add("x" * 300)
    made = book.fields.add("[/] \x1b[31mred").records[0]
    assert isinstance(made, Field)
    assert (made.name, made.slug) == ("[/] \x1b[31mred", "31mred")


def test_two_fields_never_go_by_one_name(shoes: Book) -> None:
    for name in ("shoe  SIZE", "Shoe-Size", "shoe_size"):
        with pytest.raises(FieldExistsError):
            shoes.fields.add(name)
    with pytest.raises(FieldExistsError):
        shoes.fields.edit(field(shoes, "colour"), {"name": "Shoe size"})


@pytest.mark.parametrize(("kind", "choices"), [("choice", []), ("choice", [" "]), ("number", ["a"])])
def test_choices_go_with_a_field_of_choices(book: Book, kind: str, choices: list[str]) -> None:
    with pytest.raises(ChoicesRefusedError):
        book.fields.add("Colour", kind, choices)  # type: ignore[arg-type]
    assert book.fields.all() == []


def test_fields_tell_how_many_contacts_have_something_in_them(shoes: Book) -> None:
    assert [(made.slug, count) for made, count in shoes.fields.all()] == [
        ("shoe-size", 2),
        ("renewal", 1),
        ("colour", 2),
        ("หมายเหตุ", 1),
    ]


def test_a_field_goes_by_its_slug_its_name_and_its_id(shoes: Book) -> None:
    for name in ("shoe-size", "Shoe size", "SHOE SIZE", "x1"):
        assert field(shoes, name).id == 1
    with pytest.raises(FieldNotFoundError) as missing:
        field(shoes, "hat")
    assert [candidate.ref for candidate in missing.value.candidates] == ["x1", "x2", "x3", "x4"]


def test_a_renamed_field_answers_to_both_its_names(shoes: Book) -> None:
    shoes.fields.edit(field(shoes, "x1"), {"name": "EU size"})
    capture(shoes, "Ana eu-size:38")
    capture(shoes, "Bo shoe-size:39")
    assert (held(shoes, "ana"), held(shoes, "bo")) == ({"shoe-size": "38"}, {"shoe-size": "39"})


def test_a_choice_that_is_held_stays_and_one_spelled_anew_changes_with_its_holders(shoes: Book) -> None:
    colour = field(shoes, "colour")
    with pytest.raises(ChoiceInUseError, match="1 contact holds Red"):
        shoes.fields.edit(colour, {"choices": ["blue", "green"]})
    assert field(shoes, "colour") == colour
    shoes.fields.edit(colour, {"choices": ["RED", "Blue", "green"]})
    assert (held(shoes, "nora")["colour"], held(shoes, "emil")["colour"]) == ("RED", "Blue")
    with pytest.raises(ChoicesRefusedError):
        shoes.fields.edit(field(shoes, "shoe-size"), {"choices": ["a"]})


def test_editing_a_contact_sets_takes_and_leaves_fields(shoes: Book) -> None:
    wanted = shoes.contacts.fields_after(1, ["shoe-size=43", "renewal="])
    shoes.contacts.edit(1, {"fields": wanted})
    assert held(shoes, "nora") == {"shoe-size": "43", "colour": "Red", "หมายเหตุ": "ชอบ กาแฟ"}
    shoes.contacts.edit(1, {"fields": ["colour=blue"]})
    assert held(shoes, "nora") == {"colour": "blue"}
    shoes.contacts.edit(1, {"fields": []})
    assert held(shoes, "nora") == {}


def test_what_a_field_holds_is_not_read_anew_when_others_change(shoes: Book) -> None:
    shoes.contacts.edit(1, {"fields": ["shoe-size=1.2340"]})
    assert held(shoes, "nora")["shoe-size"] == "1.234"
    shoes.contacts.edit(1, {"fields": shoes.contacts.fields_after(1, ["colour=blue"])})
    assert held(shoes, "nora") == {"shoe-size": "1.234", "colour": "blue"}


@pytest.mark.parametrize(
    ("setting", "error"),
    [
        ("shoe-size=big", FieldValueRefusedError),
        ("colour=green", FieldValueRefusedError),
        ("renewal=2026-02-30", DateNotUnderstoodError),
        ("renewal=tue 10:00", DateNotUnderstoodError),
        ("hat=42", FieldNotFoundError),
        ("hat=", FieldNotFoundError),
        ("shoe-size", SettingNotUnderstoodError),
        ("หมายเหตุ=a\0b", TextRefusedError),
    ],
)
def test_a_flag_that_cannot_be_followed_changes_nothing(
    shoes: Book, path: Path, setting: str, error: type[ProspectrError]
) -> None:
    before = contents(path)
    with pytest.raises(error):
        shoes.contacts.edit(1, {"fields": shoes.contacts.fields_after(1, [setting])})
    with pytest.raises(error):
        shoes.contacts.add(shoes.contacts.read_line(["Ana"]), settings=[setting])
    assert contents(path) == before


def test_contacts_are_listed_by_what_their_fields_hold(shoes: Book) -> None:
    assert named(shoes, "shoe-size") == ["Bea", "Emil", "Nora"]
    assert named(shoes, "shoe-size=42.5") == named(shoes, "shoe-size=42,50") == ["Nora"]
    assert named(shoes, "shoe-size>9") == named(shoes, "shoe-size>=42.5") == ["Nora"]
    assert named(shoes, "shoe-size<42.5") == named(shoes, "shoe-size<=9") == ["Emil"]
    assert named(shoes, "shoe-size=") == ["Bea"]
    assert named(shoes, "renewal>2027-01-01") == ["Nora"]
    assert named(shoes, "renewal<2027-01-01") == []
    assert named(shoes, "colour=red", "shoe-size>40") == ["Nora"]
    assert named(shoes, "หมายเหตุ=ชอบ กาแฟ") == ["Nora"]
    for sort in ("added", "next", "touched", "score"):
        _columns, filters = shoes.fields.parse_filters(["shoe-size>1"])
        assert len(shoes.contacts.cards(fields=filters, sort=sort, limit=1)) == 1
        assert len(shoes.contacts.cards(fields=filters, sort=sort)) == 2


@pytest.mark.parametrize("text", ["colour>red", "หมายเหตุ<a", "shoe-size>", "renewal<="])
def test_only_numbers_and_days_are_smaller_or_greater(shoes: Book, text: str) -> None:
    with pytest.raises(ComparisonRefusedError):
        shoes.fields.parse_filters([text])


def test_texts_are_compared_folded(shoes: Book) -> None:
    shoes.contacts.edit(2, {"fields": ["หมายเหตุ=Łukasz's CAFÉ"]})
    assert named(shoes, "หมายเหตุ=lukasz's cafe") == ["Emil"]


def found(book: Book, words: str) -> list[str]:
    return [hit.card.contact.name for hit in book.search.find(words, 50).hits]


def test_what_fields_hold_is_found_until_the_field_is_deleted(shoes: Book) -> None:
    assert found(shoes, "กาแฟ") == found(shoes, "42.5") == ["Nora Lind"]
    shoes.records.delete("field", field(shoes, "หมายเหตุ"))
    assert found(shoes, "กาแฟ") == []
    assert "หมายเหตุ" not in held(shoes, "nora")
    shoes.history.undo()
    assert found(shoes, "กาแฟ") == ["Nora Lind"]


def test_a_deleted_field_comes_back_with_what_it_held_unless_another_has_its_name(shoes: Book) -> None:
    size = field(shoes, "shoe-size")
    shoes.records.delete("field", size)
    outcome = shoes.fields.add("Shoe size")
    assert "undelete x1" in outcome.remarks[0]
    capture(shoes, "Ana shoe-size:wide")
    assert held(shoes, "ana") == {"shoe-size-2": "wide"}
    table, gone = shoes.records.get("x1", deleted=True)
    with pytest.raises(FieldExistsError):
        shoes.records.undelete(table, gone)
    shoes.records.delete("field", field(shoes, "x5"))
    shoes.records.undelete(table, gone)
    assert held(shoes, "nora")["shoe-size"] == "42.5"


ACTS: tuple[Callable[[Book], Outcome], ...] = (
    lambda book: book.fields.add("Hat", choices=["S", "M"]),
    lambda book: book.fields.edit(field(book, "colour"), {"name": "Hue", "choices": ["red", "Blue", "x"]}),
    lambda book: book.records.delete("field", field(book, "shoe-size")),
    lambda book: book.contacts.edit(1, {"fields": ["shoe-size=1", "colour=blue"]}),
    lambda book: book.contacts.add(book.contacts.read_line(["Ana shoe-size:38"]), settings=["colour=blue"]),
)


@pytest.mark.parametrize("act", ACTS, ids=["add", "edit", "delete", "fill", "capture"])
def test_undo_and_redo_of_every_act(shoes: Book, path: Path, act: Callable[[Book], Outcome]) -> None:
    before, words = contents(path), search_text(path)
    act(shoes)
    after, new_words = contents(path), search_text(path)
    assert after != before
    shoes.history.undo()
    assert (contents(path), search_text(path)) == (before, words)
    shoes.history.redo()
    assert (contents(path), search_text(path)) == (after, new_words)


def test_a_field_that_holds_something_cannot_be_unmade_alone(shoes: Book) -> None:
    with pytest.raises(ProspectrError):
        shoes.history.undo_operation(1)
    assert held(shoes, "nora")["shoe-size"] == "42.5"


def test_undeleting_a_field_is_undone_too(shoes: Book, path: Path) -> None:
    shoes.records.delete("field", field(shoes, "colour"))
    before = contents(path)
    shoes.records.undelete(*shoes.records.get("x3", deleted=True))
    shoes.history.undo()
    assert contents(path) == before

"""Names: what a seller types leads to one record, to a choice, or to near names that are only offered."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prospectr.book import Book
from prospectr.book.refs import (
    ContactAmbiguousError,
    ContactNotFoundError,
    NoIdError,
    NotFollowUpError,
    NothingPlannedError,
    RecordDeletedError,
    RecordNotFoundError,
)
from tests.book.shelf import add


@pytest.fixture
def people(book: Book) -> Book:
    """Fill the book with four contacts."""
    add(book, "Ana Ruiz @Acme ana@acme.example 20123456 next:call tue :: a dog")
    add(book, "Ana Holm @Holm")
    add(book, "Łukasz O'Brien josé@lodz.example")
    add(book, "Emil Berg")
    return book


@pytest.mark.parametrize(
    ("typed", "contact_id"),
    [
        ("c1", 1),
        ("C1", 1),
        ("f1", 1),
        ("n1", 1),
        ("ana-ruiz", 1),
        ("Ana-Ruiz", 1),
        ("ana@acme.example", 1),
        ("ANA@acme.example", 1),
        ("+45 20 12 34 56", 1),
        ("20-12-34-56", 1),
        ("ana acm", 1),
        ("RUIZ a", 1),
        ("@", 4),
        ("lukasz", 3),
        ("o'brien", 3),
        ("josé@lodz.example", 3),
        ("emil", 4),
    ],
)
def test_there_are_many_ways_to_name_one_contact(people: Book, typed: str, contact_id: int) -> None:
    assert people.refs.get_contact(typed).contact.id == contact_id


def test_several_are_listed_the_best_first_and_none_is_chosen(people: Book) -> None:
    people.qualification.answer(2, {"need": people.qualification.parse("need", "yes")})
    with pytest.raises(ContactAmbiguousError) as found:
        people.refs.get_contact("ana")
    assert [(each.ref, each.name, each.detail) for each in found.value.candidates] == [
        ("c2", "Ana Holm", "Holm"),
        ("c1", "Ana Ruiz", "Acme"),
    ]
    assert found.value.family == "ambiguous"


def test_a_whole_name_wins_over_longer_ones(book: Book) -> None:
    for name in ("Ana Ruiz Mora", "Ana Ruiz"):
        add(book, name)
    assert book.refs.get_contact("ruiz ana mora").contact.id == 1
    assert book.refs.get_contact("Ana Ruiz").contact.id == 2


def test_a_long_list_says_that_there_are_more(book: Book) -> None:
    for number in range(22):
        add(book, f"Ana Ruiz{number}")
    with pytest.raises(ContactAmbiguousError, match="more than 20"):
        book.refs.get_contact("ana")


@pytest.mark.parametrize(("typed", "near"), [("ruzi", ["Ana Ruiz"]), ("Emil Borg", ["Emil Berg"]), ("zzz", [])])
def test_near_names_are_offered(people: Book, typed: str, near: list[str]) -> None:
    with pytest.raises(ContactNotFoundError) as missed:
        people.refs.get_contact(typed)
    assert [each.name for each in missed.value.candidates] == near
    assert missed.value.hint


def test_an_id_that_is_not_there_is_not_found(people: Book) -> None:
    with pytest.raises(RecordNotFoundError):
        people.refs.get_contact("c99")
    with pytest.raises(RecordNotFoundError):
        people.refs.get_contact("f99")
    with pytest.raises(RecordNotFoundError):
        people.records.get("n99")


def test_a_deleted_contact_is_named_with_the_way_to_bring_it_back(people: Book) -> None:
    people.records.delete("contact", people.refs.get_contact("c4").contact)
    with pytest.raises(RecordDeletedError, match="Emil Berg") as gone:
        people.refs.get_contact("c4")
    assert "prospectr undelete c4" in gone.value.hint
    with pytest.raises(ContactNotFoundError):
        people.refs.get_contact("emil")


def test_a_follow_up_is_named_by_its_id_or_by_its_contact(people: Book) -> None:
    people.follow_ups.plan(1, "email today")
    assert people.refs.get_follow_up("f1")[0].kind == "call"
    step, card = people.refs.get_follow_up("ana ruiz")
    assert (step.kind, card.contact.name) == ("email", "Ana Ruiz")
    with pytest.raises(NothingPlannedError):
        people.refs.get_follow_up("emil")
    with pytest.raises(RecordNotFoundError):
        people.refs.get_follow_up("f99")


def test_the_record_last_written_is_the_one_that_still_stands(people: Book) -> None:
    people.notes.add(2, "likes oat milk")
    assert people.refs.get_contact("@").contact.id == 2
    people.history.undo()
    assert people.refs.get_contact("@").contact.id == 4


def test_in_an_empty_book_the_last_record_is_nobody(book: Book) -> None:
    with pytest.raises(ContactNotFoundError):
        book.refs.get_contact("@")


def test_a_name_without_a_letter_is_known_by_the_whole_of_it(people: Book) -> None:
    add(people, "[/]")
    assert people.refs.get_contact("[/]").contact.name == "[/]"
    with pytest.raises(ContactNotFoundError) as missed:
        people.refs.get_contact("[?]")
    assert "find '[?]'" in missed.value.hint


def test_what_is_no_follow_up_is_never_taken_for_the_first_one_of_its_contact(people: Book) -> None:
    """Whoever types the id of a question means the question, not the call on Tuesday."""
    people.concerns.raise_(1, "is it safe?")
    people.interactions.log(1, "hello", kind="message", direction="in")
    people.occasions.add(1, ["29 feb"])
    for ref, hint in (("k1", "answered k1"), ("i1", "answered i1"), ("y1", "done y1"), ("n1", "list followups")):
        with pytest.raises(NotFollowUpError, match=f"{ref} is no follow-up.") as refused:
            people.refs.get_follow_up(ref)
        assert hint in refused.value.hint
    with pytest.raises(RecordNotFoundError):
        people.refs.get_follow_up("k9")


def test_the_follow_up_last_written_is_the_one_at_hand(people: Book) -> None:
    people.follow_ups.plan(1, "email fri")
    assert people.refs.get_follow_up("@")[0].id == 2
    assert people.refs.get_follow_up("ana ruiz")[0].id == 1
    people.follow_ups.cancel(people.refs.get_follow_up("@")[0])
    assert people.refs.get_follow_up("@")[0].id == 1
    people.notes.add(1, "likes oat milk")
    assert people.refs.get_follow_up("@")[0].id == 1


def test_the_record_last_written_is_the_one_that_is_changed(people: Book) -> None:
    people.notes.add(1, "likes oat milk")
    assert people.records.get("@")[0] == "note"
    add(people, "Bo")
    assert people.records.get("@")[0] == "contact"


@pytest.fixture
def namesakes(book: Book) -> Book:
    """Fill the book with people whose names begin alike."""
    for line in (
        "Ali",
        "Ali bin Abu @Kedai",
        "Ali bin Abu :: another",
        "Nora Lind @Lind Café",
        "Nils Holm @Lind",
        "O'Brien",
    ):
        add(book, line)
    return book


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("nora likes oat milk", "nora"),
        ("nora lind is ill", "nora lind"),
        ("NORA Lïnd is ill", "NORA Lïnd"),
        ("nor lind is ill", "nor lind"),
        ("lind nora is ill", "lind nora"),
        ("nora lind", "nora lind"),
        ("nora lin is ill", "nora"),
        ("nora café closed", "nora"),
        ("nora nora is ill", "nora"),
        ("nils lind was there", "nils"),
        ("ali bin abu rang", "ali bin abu"),
        ("ali abu rang", "ali abu"),
        ("ali baba rang", "ali"),
        ("c4 lind is ill", "c4"),
        ("@ lind is ill", "@"),
        ("nora-lind lind is ill", "nora-lind"),
        ("a@b.example lind", "a@b.example"),
        ("20123456 lind", "20123456"),
        ("zoe lind", "zoe"),
        ("[/] nora", "[/]"),
        ("nora [/]", "nora"),
    ],
)
def test_a_name_goes_on_over_whole_words_of_it(namesakes: Book, typed: str, name: str) -> None:
    named, words = namesakes.refs.split(typed.split())
    assert (named, " ".join([named, *words])) == (name, typed)


def test_a_name_in_quotes_is_whole(namesakes: Book) -> None:
    assert namesakes.refs.split(["ali bin", "abu", "rang"]) == ("ali bin", ["abu", "rang"])
    assert namesakes.refs.split(["nora", "lind is ill"]) == ("nora", ["lind is ill"])
    assert namesakes.refs.split([""]) == ("", [])


def test_the_other_of_a_name_is_never_meant(namesakes: Book) -> None:
    named, _words = namesakes.refs.split("ali bin abu rang".split())
    with pytest.raises(ContactAmbiguousError) as found:
        namesakes.refs.get_contact(named)
    assert [each.ref for each in found.value.candidates] == ["c2", "c3"]


def test_where_words_are_needed_one_is_left_if_that_names_the_same(namesakes: Book) -> None:
    assert namesakes.refs.split(["nora", "lind"], needs_words=True) == ("nora", ["lind"])
    assert namesakes.refs.split(["ali", "abu"], needs_words=True) == ("ali abu", [])
    assert namesakes.refs.split(["nora"], needs_words=True) == ("nora", [])


WORDS = st.sampled_from(
    ["ali", "Bin", "abu", "nora", "lind", "café", "o'brien", "c1", "@", "is", "[/]", "a b", "", "ไทย"]
)


@given(typed=st.lists(WORDS, min_size=1, max_size=6), needs_words=st.booleans())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_no_word_is_ever_lost(namesakes: Book, typed: list[str], needs_words: bool) -> None:
    named, words = namesakes.refs.split(typed, needs_words=needs_words)
    taken = len(typed) - len(words)
    assert typed[taken:] == words
    assert named == " ".join(typed[:taken])
    if taken > 1:
        assert any(
            {word.lower() for word in typed[1:taken]} <= name for name in ({"ali", "bin", "abu"}, {"nora", "lind"})
        )


def test_an_id_with_more_words_behind_it_is_none(people: Book) -> None:
    add(people, "O2 Arena")
    assert people.refs.get_contact("o2 arena").contact.name == "O2 Arena"
    for text in ("o2 Kit", "c1 ruiz", "f1 hello"):
        with pytest.raises(NoIdError, match=f'"{text}" is no id; put a value of several words in quotes.'):
            people.refs.get_contact(text)

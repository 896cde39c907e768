"""Search: whatever is typed is only words, and whatever was kept is found by them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prospectr.book import Book
from prospectr.store import search, sources
from prospectr.store.finding import contacts_reached_by, fts_query, gram_query
from tests.book.shelf import add, new_book, search_text


def names(book: Book, words: str, limit: int | None = None) -> list[str]:
    """Return the names found, the best first."""
    return [hit.card.contact.name for hit in book.search.find(words, limit).hits]


@pytest.fixture
def market(book: Book) -> Book:
    """Fill the book with people of many scripts."""
    add(book, "Łukasz Żak @Café_Łódź :: pays in złoty")
    add(book, "山田太郎 :: 東京の店")
    add(book, "สมชาย ใจดี +กาแฟ :: ลูกค้าชอบกาแฟเย็นมาก")
    add(book, "Siobhan O'Brien a.b@mail.example :: o'clock")
    add(book, "محمد علي :: قهوه ٥٠ كيلو")
    add(book, 'Zoë 100%_sure* 081-234-5678 +V.I.P. :: C++ (NEAR) "quoted" a-b')
    return book


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("lukasz", "Łukasz Żak"),
        ("ŁUKASZ", "Łukasz Żak"),
        ("zak lukasz", "Łukasz Żak"),
        ("lodz", "Łukasz Żak"),
        ("złot", "Łukasz Żak"),
        ("ukas", "Łukasz Żak"),
        ("山田", "山田太郎"),
        ("太郎", "山田太郎"),
        ("郎", "山田太郎"),
        ("京の店", "山田太郎"),
        ("กาแฟ", "สมชาย ใจดี"),
        ("กาแฟเย็น", "สมชาย ใจดี"),
        ("ชาย", "สมชาย ใจดี"),
        ("o'brien", "Siobhan O'Brien"),
        ("O'B", "Siobhan O'Brien"),
        ("a.b@mail.example", "Siobhan O'Brien"),
        ("@mail", "Siobhan O'Brien"),
        ("محمد علی", "محمد علي"),
        ("50 کیلو", "محمد علي"),
        ("100%", "Zoë 100%_sure*"),
        ("%_s", "Zoë 100%_sure*"),
        ("sure*", "Zoë 100%_sure*"),
        ("zoe", "Zoë 100%_sure*"),
        ("c++", "Zoë 100%_sure*"),
        ('"quoted"', "Zoë 100%_sure*"),
        ("(near)", "Zoë 100%_sure*"),
        ("a-b", "Zoë 100%_sure*"),
        ("0812345678", "Zoë 100%_sure*"),
        ("2345", "Zoë 100%_sure*"),
        ("v.i.p.", "Zoë 100%_sure*"),
        ("++", "Zoë 100%_sure*"),
    ],
)
def test_words_find_whom_they_should(market: Book, words: str, found: str) -> None:
    assert names(market, words) == [found]


@pytest.mark.parametrize(
    "words",
    [
        "NEAR(",
        'NEAR("a b", 5)',
        "AND",
        "a AND NOT b",
        "OR OR",
        "NOT",
        "*",
        "^nora",
        '"',
        '""',
        "'; DROP TABLE contact; --",
        "name:nora",
        "{name} : nora",
        "- -",
        "-",
        "(((",
        ")",
        "nora)",
        "a\\b",
        "%%%",
        "___",
        "?1",
        ":word0",
        "@x",
        "$y",
        "[/]",
        "\u202egnirts",
        "😀👩‍👩‍👧",
        "﷽",
        "á́́́",
        "ﬁ ½ ①",
        "\x1b[31m",
        "null",
        "undefined NaN 1e309",
        "\u3000",
        "\u200b",
        "i\u0307İ",
        "ß ẞ ſ",
    ],
)
def test_signs_are_only_text(market: Book, words: str) -> None:
    for limit in (None, 1, 50):
        market.search.find(words, limit)
    note = market.notes.add(1, f"before {words} after")
    assert note.operation is not None
    if words.strip() and words != "\u200b":
        assert "Łukasz Żak" in names(market, words)
    market.history.undo()


def test_nothing_but_blanks_finds_nobody(market: Book) -> None:
    assert market.search.find("  \u3000 ").hits == ()


def test_names_come_first_then_the_newest(book: Book) -> None:
    for line in ("Emil Berg :: knows Nora", "Nora Lind", "Bea Costa @Nora's", "Nora Ruiz", "Nora"):
        add(book, line)
    assert names(book, "nora") == ["Nora", "Nora Ruiz", "Nora Lind", "Bea Costa", "Emil Berg"]


def test_the_newest_note_that_matches_comes_first(book: Book) -> None:
    for name in ("Emil", "Nora"):
        add(book, name)
    for contact_id in (2, 1):
        book.notes.add(contact_id, "wants oat milk")
    assert names(book, "oat milk") == ["Emil", "Nora"]


def test_words_may_stand_in_different_records_of_one_contact(book: Book) -> None:
    for line in ("Nora Lind :: likes oat milk", "Nora Ruiz :: has a dog", "Emil Berg :: has a dog, likes oat milk"):
        add(book, line)
    book.notes.add(1, "has a dog")
    assert names(book, "nora oat") == ["Nora Lind"]
    assert names(book, "dog oat") == ["Emil Berg", "Nora Lind"]
    assert names(book, "nora cat") == []
    hit = book.search.find("dog oat", 50).hits[1]
    assert {match.words for match in hit.matches} == {"likes oat milk", "has a dog"}


def test_a_limit_cuts_and_says_so(book: Book) -> None:
    for number in range(5):
        add(book, f"Nora Lind{number}")
    cut = book.search.find("nora", 3)
    assert [hit.card.contact.id for hit in cut.hits] == [5, 4, 3]
    assert cut.more
    whole = book.search.find("nora", 5)
    assert len(whole.hits) == 5
    assert not whole.more


def test_one_talkative_contact_does_not_hide_the_others(book: Book) -> None:
    add(book, "Emil Berg :: coffee on the terrace")
    nora = add(book, "Nora Lind").contact
    for number in range(30):
        book.notes.add(nora.id, f"coffee {number}")
    for limit in (2, 50):
        found = book.search.find("coffee", limit)
        assert [hit.card.contact.name for hit in found.hits] == ["Nora Lind", "Emil Berg"]
        assert len(found.hits[0].matches) == 3
        assert found.hits[0].matches[0].words == "coffee 29"
    assert len(book.search.find("coffee").hits[0].matches) == 30


def test_many_pages_of_hits_are_all_read(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("prospectr.store.finding.PAGE", 2)
    monkeypatch.setattr("prospectr.store.finding.FIRST_LOOK", 2)
    for number in range(9):
        add(book, f"Nora Lind{number} :: {'coffee' if number % 2 else 'tea'} x{number}")
    assert len(names(book, "coffee")) == 4
    assert len(names(book, "offee")) == 4
    assert len(names(book, "nora coffee")) == 4
    assert len(names(book, "nora coffee", 3)) == 3
    assert len(names(book, "in")) == 9


def test_a_deleted_contact_and_its_notes_are_not_found_until_they_are_back(book: Book) -> None:
    nora = add(book, "Nora Lind :: likes oat milk").contact
    gone = book.records.delete("contact", nora).cards[0].contact
    assert names(book, "nora") == names(book, "oat") == []
    book.records.undelete("contact", gone)
    assert names(book, "nora") == names(book, "oat") == ["Nora Lind"]


def test_renaming_a_company_moves_its_people(book: Book) -> None:
    nora = add(book, "Nora @Lind").contact
    company = book.records.find("company", nora.company_id or 0)
    book.records.edit("company", company, {"name": "Kaffebar"})  # type: ignore[arg-type]
    assert names(book, "kaffe") == ["Nora"]
    assert names(book, "lind") == []


def test_people_are_found_by_where_they_came_from(book: Book) -> None:
    nora = add(book, "Nora Lind source:Café_Łódź +vip").contact
    add(book, "Emil Berg source:fair")
    assert names(book, "lodz") == names(book, "nora cafe") == names(book, "vip łódź") == ["Nora Lind"]
    assert book.search.find("lodz").hits[0].matches == ()
    book.contacts.edit(nora.id, {"source": "fair"})
    assert names(book, "fair") == ["Emil Berg", "Nora Lind"]
    assert names(book, "lodz") == []
    book.history.undo()
    assert names(book, "lodz") == ["Nora Lind"]


def test_a_source_is_no_way_to_reach_somebody(book: Book) -> None:
    add(book, "Nora Lind source:4711")
    assert names(book, "4711") == ["Nora Lind"]
    assert contacts_reached_by(book.database.read, "4711") == []


def test_renaming_a_source_moves_its_people(book: Book, path: Path) -> None:
    add(book, "Nora Lind source:fair +vip")
    with book.act("test") as unit:
        fair = sources.find_source_called(unit, "fair")
        assert fair is not None
        unit.update("source", fair, replace(fair, name="Berlin", folded_name="berlin"))
    assert names(book, "berlin") == ["Nora Lind"]
    assert names(book, "fair") == []
    kept = search_text(path)
    with book.act("test") as unit:
        search.rebuild(unit.connection)
    assert search_text(path) == kept


def test_what_matched_is_shown_as_it_was_written(book: Book) -> None:
    nora = add(book, "Nora next:call tue about the MENU :: Likes ŁÓDŹ").contact
    book.interactions.log(nora.id, "asked about Łódź", kind="email", direction="in")
    book.qualification.answer(nora.id, {"need": book.qualification.parse("need", "yes a shop in Łódź")})
    (hit,) = book.search.find("lodz").hits
    assert sorted((match.type, match.words) for match in hit.matches) == [
        ("answer", "a shop in Łódź"),
        ("interaction", "asked about Łódź"),
        ("note", "Likes ŁÓDŹ"),
    ]
    assert [match.type for match in book.search.find("menu").hits[0].matches] == ["follow_up"]


WORDS = st.text(min_size=1, max_size=12)


@settings(max_examples=40)
@given(words=st.lists(WORDS, min_size=1, max_size=3))
def test_no_query_is_a_syntax_error(words: list[str]) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE VIRTUAL TABLE pages USING fts5(words)")
        connection.execute("CREATE VIRTUAL TABLE grams USING fts5(words, tokenize='trigram', detail=none)")
        clean = [word.replace("\0", "") for word in words if word.replace("\0", "")] or ["x"]
        query = [word.encode("utf-8", "ignore").decode() for word in clean]
        connection.execute("SELECT * FROM pages WHERE pages MATCH ?", (fts_query(query),)).fetchall()
        if gram_query(query):
            connection.execute("SELECT * FROM grams WHERE grams MATCH ?", (gram_query(query),)).fetchall()


@settings(max_examples=15)
@given(words=st.lists(st.sampled_from("กาแฟ oat o'b 山 a-b ЁЖ 50% Łód é".split()), min_size=1, max_size=4))
def test_whatever_is_written_down_is_found_again(tmp_path_factory: pytest.TempPathFactory, words: list[str]) -> None:
    book = new_book(tmp_path_factory.mktemp("found") / "book.db")
    nora = add(book, "Nora").contact
    book.notes.add(nora.id, "x".join(words))
    for word in words:
        assert names(book, word) == ["Nora"]
    book.close()


def test_the_search_text_made_anew_is_the_same(market: Book, path: Path) -> None:
    market.contacts.edit(1, {"name": "Lukas", "tags": ["x"], "emails": ["l@zak.example"]})
    kept = search_text(path)
    with market.act("test") as unit:
        search.rebuild(unit.connection)
    assert search_text(path) == kept
    assert names(market, "lukas") == ["Lukas"]

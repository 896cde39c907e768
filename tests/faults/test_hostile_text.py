"""Text from strangers is only text: kept to the letter, or refused by name with nothing written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.core.errors import TextRefusedError
from prospectr.core.quickadd import QuickAdd, parse_quick_add
from prospectr.core.text import TEXT_LIMIT
from tests.book.shelf import add, contents

HOSTILE = {
    "markup": "[/] [bold red]x[/bold red] [@click=app.quit]y[/]",
    "escape": "\x1b[31mred\x1b[0m \x1b]0;title\x07",
    "right-to-left": "\u202egnp.exe \u2066x\u2069",
    "formula": '=HYPERLINK("http://x.example","y")',
    "sql": "'; DROP TABLE contact; --",
    "format": "{path} %s %(name)s ${x} {0.__class__}",
    "path": "../../../etc/passwd",
    "controls": "a\x01b\x7fc\x85d\u2028e\ufefff",
    "astral": "𝕹𝖔𝖗𝖆 👩‍👩‍👧 🇩🇰 ﷽",
    "marks": "N̷̢o̷r̷a̷ ก็็็็็",
    "blanks": " x\u3000\u200by \t",
    "json": '{"a": [null, "\\u0000"]}',
    "lines": "one\r\ntwo\rthree\n\n",
    "long": "oat milk " * 1_111 + "x",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_every_field_keeps_what_it_was_given_to_the_letter(book: Book, text: str) -> None:
    line = QuickAdd(
        name=f"x{text}x", company=text, emails=(text,), phones=(text,), tags=(text,), source=text, note=text
    )
    outcome = book.contacts.add(line)
    card = outcome.cards[0]
    assert (card.contact.name, card.company, card.source, card.tags) == (f"x{text}x", text, text, (text,))
    assert [point.value for point in card.points] == [text, text]
    book.interactions.log(1, text)
    book.qualification.answer(1, {"need": book.qualification.parse("need", "yes")})
    page = book.contacts.page(1)
    assert page.notes[0].words == text
    assert page.interactions[0].words == text
    book.contacts.edit(1, {"name": f"y{text}y", "tags": ["other"], "emails": ["nora@lind.dk"]})
    assert book.contacts.page(1).card.contact.name == f"y{text}y"
    assert book.search.find("y", 50).hits[0].card.contact.id == 1
    book.history.undo(4)
    book.history.redo(4)
    assert book.contacts.page(1).card.contact.name == f"y{text}y"


BAD = {"nul": "a\0b", "not-utf-8": b"caf\xe9".decode("utf-8", "surrogateescape"), "too-long": "x" * (TEXT_LIMIT + 1)}
FIELDS: dict[str, Callable[[Book, str], object]] = {
    "name": lambda book, bad: book.contacts.add(QuickAdd(name=bad)),
    "company": lambda book, bad: book.contacts.add(QuickAdd(name="Nora", company=bad)),
    "email": lambda book, bad: book.contacts.add(QuickAdd(name="Nora", emails=(bad,))),
    "phone": lambda book, bad: book.contacts.add(QuickAdd(name="Nora", phones=(bad,))),
    "tag": lambda book, bad: book.contacts.add(QuickAdd(name="Nora", tags=("ok", bad))),
    "source": lambda book, bad: book.contacts.add(QuickAdd(name="Nora", source=bad)),
    "note": lambda book, bad: book.contacts.add(QuickAdd(name="Nora", note=bad)),
    "next step": lambda book, bad: book.contacts.add(QuickAdd(name="Nora", next=f"call tue {bad}")),
}
OF_A_CONTACT: dict[str, Callable[[Book, str], object]] = {
    "name": lambda book, bad: book.contacts.edit(1, {"name": bad}),
    "company": lambda book, bad: book.contacts.edit(1, {"company": bad}),
    "source": lambda book, bad: book.contacts.edit(1, {"source": bad}),
    "email": lambda book, bad: book.contacts.edit(1, {"tags": ["new"], "emails": ["a@b.example", bad]}),
    "tag": lambda book, bad: book.contacts.edit(1, {"emails": ["a@b.example"], "tags": ["new", bad]}),
    "note": lambda book, bad: book.notes.add(1, bad),
    "text": lambda book, bad: book.interactions.log(1, bad),
}


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD)
@pytest.mark.parametrize("field", FIELDS)
def test_a_capture_with_text_no_book_can_keep_is_refused_and_makes_no_book(
    book: Book, path: Path, field: str, bad: str
) -> None:
    with pytest.raises(TextRefusedError, match=field):
        FIELDS[field](book, bad)
    assert not path.exists()


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD)
@pytest.mark.parametrize("field", OF_A_CONTACT)
def test_a_change_with_text_no_book_can_keep_is_refused_and_changes_nothing(
    book: Book, path: Path, field: str, bad: str
) -> None:
    add(book, "Nora @Lind +cafe next:call tue")
    before = contents(path)
    with pytest.raises(TextRefusedError, match=field):
        OF_A_CONTACT[field](book, bad)
    assert contents(path) == before
    assert len(book.history.operations()) == 1


@pytest.mark.parametrize("bad", [BAD["nul"], BAD["not-utf-8"]], ids=["nul", "not-utf-8"])
def test_names_and_words_to_find_that_are_no_text_are_refused(book: Book, bad: str) -> None:
    add(book, "Nora")
    for ask in (book.refs.get_contact, book.search.find, book.records.get, book.refs.get_follow_up):
        with pytest.raises(TextRefusedError):
            ask(bad)


def test_who_sent_them_may_be_no_text_and_is_refused(book: Book, path: Path) -> None:
    with pytest.raises(TextRefusedError):
        book.contacts.add(parse_quick_add(["Nora", f"by:{BAD['not-utf-8']}"]))
    assert not path.exists()

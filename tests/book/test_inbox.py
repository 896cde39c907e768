"""The inbox: who is to be looked at, and in which order; and a line that goes on by what the book knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.book.completion import go_on
from tests.book.shelf import add


def test_the_inbox_comes_first_then_untouched_leads_most_worth_it_and_nobody_twice(book: Book) -> None:
    for line in ("Ana", "Bea stage:nowhere", "Cleo next:call tue", "Dina bday:never", "Eve"):
        add(book, line)
    book.contacts.edit(5, {"priority": "high"})
    leads = book.inbox.leads()
    assert (leads.inbox, leads.untouched, book.inbox.count()) == ((2, 4), (5, 1), 4)
    book.contacts.edit(2, {"inbox": False})
    leads = book.inbox.leads()
    assert (leads.inbox, leads.untouched, book.inbox.count()) == ((4,), (5, 1, 2), 4)


@pytest.mark.parametrize(
    ("line", "whole"),
    [
        ("Nora @lin", "Nora @lind Café"),
        ("Nora @Lind C", "Nora @Lind Café"),
        ("Nora +gar", "Nora +garden"),
        ("Nora source:fa", "Nora source:fair"),
        ("Nora stage:Cl", "Nora stage:Closing"),
        ("Nora by:an", "Nora by:ana-ruiz"),
        ("Nora +gar x", "Nora +gar x"),
        ("Nora @", "Nora @"),
        ("Nora next:call @Li :: @lin", "Nora next:call @Li :: @lin"),
        ("Nora @lin next:ca", "Nora @lin next:ca"),
        ("Nora @[", "Nora @[/]"),
        ("Nora @Esc", "Nora @Esc"),
        ("Nora @nobody", "Nora @nobody"),
        ("", ""),
    ],
)
def test_a_line_goes_on_with_what_the_book_knows_and_what_was_typed_stays(
    book: Book, path: Path, line: str, whole: str
) -> None:
    for added in ("Ana Ruiz @Lind Café +garden source:fair", "Bea @[/]", "Cleo @Esc\x1b[2J"):
        add(book, added)
    assert go_on(path, line) == whole

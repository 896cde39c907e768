"""Our own calendar feed comes back as what it was: each follow-up and its contact are known again."""

from __future__ import annotations

import io

import pytest

from prospectr.book import Book
from prospectr.core.incoming import Incoming, IncomingContact
from prospectr.exchange.calendars import read_events
from tests.book.shelf import add


def feed_of(book: Book, *, events: bool = False) -> str:
    """Return the follow-ups of a book as a calendar."""
    file = io.BytesIO()
    book.exports.write(book.exports.choose_follow_ups(), file, "ics", events=events)
    return file.getvalue().decode()


def read(book: Book, text: str) -> list[IncomingContact]:
    """Read a calendar and return whom it is with."""
    rows = list(read_events(io.BytesIO(text.encode()), zone="Europe/Copenhagen", today=book.clock.today()))
    contacts = [row.contact for row in rows if isinstance(row, Incoming) and row.contact]
    assert len(contacts) == len(rows)
    return contacts


@pytest.mark.parametrize("events", [False, True])
def test_each_follow_up_and_its_contact_are_those_of_the_book(book: Book, events: bool) -> None:
    add(book, "Nora Lind next:call tue")
    add(book, "Bo Berg next:meet 3 dec 14:00")
    found = [(one.uuid, one.follow_ups[0].uuid) for one in read(book, feed_of(book, events=events))]
    known = [book.refs.get_follow_up(name) for name in ("f1", "f2")]
    assert found == [(card.contact.uuid, step.uuid) for step, card in known]

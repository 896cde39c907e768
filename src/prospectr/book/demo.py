"""The sample book: a small studio's contacts, made anew around today, in a file of its own."""

from __future__ import annotations

import os
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.book import Book
from prospectr.book.demo_diary import read_people, write_sample
from prospectr.book.demo_others import OTHERS
from prospectr.book.demo_people import COSTS, FIELDS, PEOPLE
from prospectr.core.errors import BookError
from prospectr.core.words import _
from prospectr.store.bookfacts import find_fact, keep_fact
from prospectr.store.database import Database, true_path
from prospectr.store.errors import (
    BookDamagedError,
    BookForeignError,
    BookMissingError,
    BookNewerError,
    BookUnreachableError,
)
from prospectr.store.lock import writer_lock

if TYPE_CHECKING:
    from pathlib import Path

    from prospectr.book.clock import Clock
    from prospectr.settings import Settings

DEMO_FACT = "demo"
"""The fact by which a sample book is known: no file without it is ever replaced."""


class DemoPathTakenError(BookError):
    """Where the sample book belongs lies something else, or the seller's own book does."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            _("{path} is not a sample book; it was left as it is.").format(path=path),
            hint=_("Give it another name, then try again: prospectr demo"),
        )


def make_demo(settings: Settings, clock: Clock) -> Settings:
    """Make the sample book anew and return settings that point at it; the seller's own book is not touched.

    About sixty contacts with their diaries, every day in them counted from
    ``clock.today()``. The new book takes the place of an earlier one whole or
    not at all. Raises ``DemoPathTakenError`` where anything but a sample book
    lies at ``settings.demo_book``, or the seller's own book is to lie there.
    """
    _refuse_taken(settings)
    path = true_path(settings.demo_book)
    draft = path.with_name(f".{path.name}.making-{os.getpid()}")
    _remove(draft)
    try:
        _make_book(replace(settings, book=draft, book_named=False), clock)
        # A writer of the old book must be through: its journal would be rolled back into the new one.
        with writer_lock(path, lambda _process: None):
            _refuse_taken(settings)
            draft.replace(path)
    finally:
        _remove(draft)
    return replace(settings, book=path, book_named=True)


def _refuse_taken(settings: Settings) -> None:
    path = settings.demo_book
    is_sellers = path.resolve() == settings.book.resolve()
    if not _is_demo(path) if os.path.lexists(path) else is_sellers:
        raise DemoPathTakenError(path)


def _is_demo(path: Path) -> bool:
    with closing(Database(path, must_exist=True)) as database:
        try:
            return find_fact(database.reader, DEMO_FACT) is not None
        except (BookDamagedError, BookForeignError, BookMissingError, BookNewerError, BookUnreachableError):
            return False


def _remove(draft: Path) -> None:
    for suffix in ("", "-journal", ".lock"):
        draft.with_name(draft.name + suffix).unlink(missing_ok=True)


def _make_book(settings: Settings, clock: Clock) -> None:
    with closing(Book(settings, clock)) as book:
        with book.act("demo.make") as unit:
            first = write_sample(book, unit, read_people(PEOPLE + OTHERS), FIELDS, COSTS)
            unit.about("contact", first, _("sample book"))
        with book.database.maintenance() as connection:
            keep_fact(connection, DEMO_FACT, clock.today().isoformat())

"""A seller's book, opened and closed for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from prospectr.book import Book
from tests.book.incoming import Bring, bringer
from tests.book.shelf import open_book


@pytest.fixture
def path(home: Path) -> Path:
    """Return where the book lies; there is none yet."""
    return home / "book.db"


@pytest.fixture
def book(path: Path) -> Iterator[Book]:
    """Open an empty book on Saturday 21 November 2026, at noon."""
    with open_book(path) as opened:
        yield opened


@pytest.fixture
def bring(book: Book, tmp_path: Path) -> Bring:
    """Import a text as a file."""
    return bringer(book, tmp_path)

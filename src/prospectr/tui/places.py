"""Which book is open: the seller's own, the sample, or another that was named; and the way back to one's own."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.text import display_line
from prospectr.core.words import _
from prospectr.layout import cut

if TYPE_CHECKING:
    from prospectr.settings import Settings

PROGRAM = "prospectr"
WIDEST = 16
"""The cells of a file's name that the line at the top has room for."""


class Place(NamedTuple):
    """What the top line calls the open book, and what sort of book it is."""

    name: str = PROGRAM
    is_sample: bool = False
    is_other: bool = False


def place_of(settings: Settings) -> Place:
    """Tell which book the settings name."""
    if is_sample(settings):
        return Place(_("sample book"), is_sample=True, is_other=True)
    if settings.book_named:
        return Place(cut(display_line(settings.book.name), WIDEST), is_other=True)
    return Place()


def is_sample(settings: Settings) -> bool:
    """Tell whether it is the sample book."""
    return settings.book == settings.demo_book or settings.book.resolve() == settings.demo_book.resolve()


def is_first_run(settings: Settings) -> bool:
    """Tell whether there is no book yet: one that was named, or left backups, and is missing is an error instead."""
    book = settings.book
    return not settings.book_named and not book.exists() and not any(book.parent.glob("backups/*"))


def own_of(settings: Settings) -> Settings:
    """Return settings for the seller's own book, from those for the sample."""
    from prospectr.settings import data_folder, find_book

    own = replace(settings, book=find_book(os.environ), book_named=bool(os.environ.get("PROSPECTR_BOOK")))
    if is_sample(own):
        own = replace(settings, book=data_folder(os.environ) / "book.db", book_named=False)
    return own

"""What every record of the book carries, whatever it is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

NOT_KEPT_YET = datetime.min.replace(tzinfo=UTC)
"""The time on a record that the book has not kept yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A record's number in this book, its name among all books, how often it was written, and when.

    A new record is made without these; the book fills them in. ``deleted_at``
    is None while the record stands.
    """

    id: int = 0
    uuid: str = ""
    version: int = 1
    created_at: datetime = NOT_KEPT_YET
    updated_at: datetime = NOT_KEPT_YET
    deleted_at: datetime | None = None

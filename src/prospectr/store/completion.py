"""Beginnings of words to records, for completion: read in passing, from a book that is left as it is.

A glance waits for nobody, brings no older book up to date and marks no damage:
whatever stands in its way is an error, and the caller offers nothing.
"""

from __future__ import annotations

import sqlite3
import stat
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

from prospectr.core.text import fold
from prospectr.store.database import APPLICATION_ID, SAFE_PRAGMAS, SCHEMA_VERSION, set_pragmas
from prospectr.store.finding import contacts_named

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from prospectr.store.finding import Read

PATIENCE = {"busy_timeout": 100, "query_only": 1}
"""How long to wait for a writer, in milliseconds: less than a person notices."""

LAST_LETTER = "\U0010ffff"

OPEN_STEPS = (
    "SELECT follow_up.id, follow_up.kind, due_on, due_time, follow_up.words, contact.name FROM follow_up"
    " JOIN contact ON contact.id = follow_up.contact_id WHERE follow_up.deleted_at IS NULL"
    " AND follow_up.state IN ('planned', 'confirmed') AND instr('f' || follow_up.id, :typed) = 1"
    " ORDER BY due_on, due_time LIMIT :limit"
)
OPEN_CONCERNS = (
    "SELECT concern.id, concern.words, contact.name FROM concern JOIN contact ON contact.id = concern.contact_id"
    " WHERE concern.deleted_at IS NULL AND concern.answered_on IS NULL AND instr('k' || concern.id, :typed) = 1"
    " ORDER BY concern.id DESC LIMIT :limit"
)


DEALS = (
    "SELECT deal.id, deal.title, contact.name FROM deal JOIN contact ON contact.id = deal.contact_id"
    " WHERE deal.deleted_at IS NULL AND contact.deleted_at IS NULL AND (deal.state = 'open') = :is_open"
    " AND instr('d' || deal.id, :typed) = 1 ORDER BY deal.id DESC LIMIT :limit"
)


IMPORTS = (
    "SELECT id, name FROM import_batch WHERE deleted_at IS NULL AND instr('u' || id, :typed) = 1"
    " ORDER BY id DESC LIMIT :limit"
)


class NoGlanceError(Exception):
    """There is no book of this version at that place."""


@contextmanager
def glance(path: Path) -> Iterator[Read]:
    """Give a function that reads the book as it stands at this moment.

    Raises OSError, sqlite3.Error or ``NoGlanceError`` where that cannot be done at once.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise NoGlanceError
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None)
    with closing(connection):
        set_pragmas(connection, SAFE_PRAGMAS | PATIENCE)
        marks = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")]
        if marks != [APPLICATION_ID, SCHEMA_VERSION]:
            raise NoGlanceError
        connection.execute("BEGIN")

        def read(statement: str, /, **values: object) -> list[Any]:
            return connection.execute(statement, values).fetchall()

        yield read


def contacts_begun(read: Read, typed: str, limit: int, *, deleted: bool = False) -> list[tuple[str, str, str | None]]:
    """List slug, name and company of contacts whose slug begins with ``typed``, newest first.

    Where no slug does, of those that have words in their name that begin so.
    """
    folded = fold(typed)
    gone = "IS NOT NULL" if deleted else "IS NULL"
    found = _begun(read, "contact", "slug", "-".join(folded.split()), limit=limit, condition=f"deleted_at {gone}")
    if not found and not deleted:
        found = contacts_named(read, folded.split(), limit, columns=("name",))
    rows: list[tuple[str, str, str | None]] = read(
        "SELECT contact.slug, contact.name, company.name FROM contact LEFT JOIN company"
        f" ON company.id = contact.company_id WHERE contact.id IN ({_listed(found)}) ORDER BY contact.id DESC"
    )
    return rows


def names_begun(read: Read, table: str, typed: str, limit: int) -> list[str]:
    """List the names in a table that begin with ``typed``, newest first; ``table`` is one with a ``folded_name``.

    Where none does, those in which a later word begins so.
    """
    folded = fold(typed)
    found = _begun(read, table, "folded_name", folded, limit=limit, condition="deleted_at IS NULL")
    if not found:
        rows = read(
            f"SELECT id FROM {table} WHERE instr(folded_name, ' ' || :typed) > 0 AND deleted_at IS NULL"
            " ORDER BY id DESC LIMIT :limit",
            typed=folded,
            limit=limit,
        )
        found = [number for (number,) in rows]
    return [name for (name,) in read(f"SELECT name FROM {table} WHERE id IN ({_listed(found)}) ORDER BY id DESC")]


def fields_begun(read: Read, typed: str, limit: int) -> list[tuple[str, str]]:
    """List slug and name of the seller's own fields whose slug begins with ``typed``, the oldest first."""
    return read(
        "SELECT slug, name FROM field WHERE deleted_at IS NULL AND instr(slug, :typed) = 1 ORDER BY id LIMIT :limit",
        typed="-".join(fold(typed).split()),
        limit=limit,
    )


def open_steps_begun(read: Read, typed: str, limit: int) -> list[tuple[int, str, str, str | None, str, str]]:
    """List open follow-ups whose id begins with ``typed``: number, kind, day, time, words, contact; due first."""
    return read(OPEN_STEPS, typed=fold(typed), limit=limit)


def open_concerns_begun(read: Read, typed: str, limit: int) -> list[tuple[int, str, str]]:
    """List open concerns whose id begins with ``typed``: number, words, contact; newest first."""
    return read(OPEN_CONCERNS, typed=fold(typed), limit=limit)


def deals_begun(read: Read, typed: str, limit: int, *, is_open: bool = True) -> list[tuple[int, str, str]]:
    """List deals, open or closed, whose id begins with ``typed``: number, title, contact; newest first."""
    return read(DEALS, typed=fold(typed), limit=limit, is_open=int(is_open))


def imports_begun(read: Read, typed: str, limit: int) -> list[tuple[int, str]]:
    """List id and files of the imports whose typed id begins with ``typed``, the newest first."""
    return read(IMPORTS, typed=typed, limit=limit)


def _begun(read: Read, table: str, column: str, typed: str, *, limit: int, condition: str) -> list[int]:
    """List the newest rows whose ``column`` begins with ``typed``.

    Where there are more than ``limit``, the first and the last in the order of the
    letters are among them, so that what all have in common is what those found have.
    """
    inside = f"{column} >= :first AND {column} < :last AND {condition}" if typed else condition
    beginning = f"SELECT id FROM {table} WHERE {inside}"
    values = {"first": typed, "last": typed + LAST_LETTER} if typed else {}
    # With the plus SQLite goes through those that begin so, not through all of them from the newest on.
    newest = "+id DESC" if typed else "id DESC"
    found = [number for (number,) in read(f"{beginning} ORDER BY {newest} LIMIT :limit", limit=limit, **values)]
    if len(found) == limit:
        for order in (column, f"{column} DESC"):
            found += [number for (number,) in read(f"{beginning} ORDER BY {order} LIMIT 1", **values)]
    return found


def _listed(numbers: list[int]) -> str:
    return ", ".join(map(str, numbers))

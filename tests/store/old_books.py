"""Books as each released version left them, written out as SQL under ``tests/data/books``.

When a version of the book is released, ``python -m tests.store.old_books > tests/data/books/v1.sql``
writes its page; from then on the page stays as it is, and every later version must open it.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from prospectr.store import database
from tests.book.shelf import add, open_book

BOOKS = Path(__file__).parent.parent / "data" / "books"
INDEXES = ("search_contact_words", "search_contact_grams", "search_text_words", "search_text_grams")


def make_old_book(page: Path, path: Path) -> None:
    """Make the book at ``path`` from what is written on ``page``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(page.read_text(encoding="utf-8"))


def fill(path: Path) -> None:
    """Make a small book with something of everything in it, some of it undone."""
    with open_book(path, "2026-11-02T09:00") as book:
        nora = add(
            book, "Nora Lind @Lind nora@lind.dk +cafe source:fair next:meet 2026-11-24 10:00 :: has a dog"
        ).contact
        somchai = add(book, "สมชาย ใจดี 081-234-5678 +กาแฟ by:c1 next:call 2026-11-20 :: ชอบกาแฟเย็น").contact
        book.interactions.log(nora.id, "asked for a tasting menu", kind="message", direction="in", then="email fri")
        book.qualification.answer(
            nora.id,
            {
                "market": book.qualification.parse("market", "yes"),
                "budget": book.qualification.parse("budget", "yes 900eur paid 850 last time"),
                "timeline": book.qualification.parse("timeline", "yes before Christmas"),
            },
        )
        book.contacts.edit(somchai.id, {"company": "Lind", "tags": ["กาแฟ", "fair"]})
        gone = add(book, "Emil Berg emil@berg.example next:call 2026-11-09").contact
        book.records.delete("contact", gone)
        book.notes.add(nora.id, "a note taken back")
        book.history.undo()


def written(path: Path) -> Iterator[str]:
    """Write a book out as statements that make it again."""
    with closing(sqlite3.connect(path)) as connection:
        for pragma in ("application_id", "user_version"):
            yield f"PRAGMA {pragma} = {connection.execute(f'PRAGMA {pragma}').fetchone()[0]};"
        shadows = tuple(f"{index}_" for index in INDEXES)
        entries = connection.execute(
            "SELECT type, name, sql FROM sqlite_schema"
            " WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid"
        ).fetchall()
        kept = [entry for entry in entries if not entry[1].startswith(shadows)]
        yield from (f"{sql};" for _kind, _name, sql in kept)
        for kind, name, _sql in kept:
            if kind == "table" and name not in INDEXES:
                yield from rows(connection, name)
        yield from rows(connection, "sqlite_sequence")
        yield from (f"INSERT INTO {index}({index}) VALUES ('rebuild');" for index in INDEXES)


def rows(connection: sqlite3.Connection, table: str) -> Iterator[str]:
    """Write the rows of a table out as statements."""
    if table == "sqlite_sequence":
        yield "DELETE FROM sqlite_sequence;"
    names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})").fetchall()] or ["name", "seq"]
    quoted = " || ', ' || ".join(f'quote("{name}")' for name in names)
    listed = ", ".join(f'"{name}"' for name in names)
    for (values,) in connection.execute(f"SELECT {quoted} FROM {table}").fetchall():
        yield f"INSERT INTO {table} ({listed}) VALUES ({values});"


def main() -> None:
    """Write the page of the version of today."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "book.db"
        fill(path)
        sys.stdout.write("\n".join((f"-- A book of version {database.SCHEMA_VERSION}.", *written(path), "")))


if __name__ == "__main__":
    main()

"""Facts about the book itself, kept inside it: when it was last checked and backed up, what was warned of."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3


def find_fact(connection: sqlite3.Connection, key: str) -> str | None:
    """Return the fact called ``key``, or None."""
    row = connection.execute("SELECT value FROM setting WHERE key = :key", {"key": key}).fetchone()
    return str(row[0]) if row else None


def keep_fact(connection: sqlite3.Connection, key: str, value: str) -> None:
    """Keep a fact; it takes the place of an older one."""
    connection.execute(
        "INSERT INTO setting (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        {"key": key, "value": value},
    )

"""Python and sqlite3 alone, fetching all the rows that kept selects ask for: `fetch.py KEPT BOOK`."""

from __future__ import annotations

import sqlite3
import sys


def main(kept: str, book: str) -> None:
    """Fetch the rows of every select in the file ``kept``, and do nothing with them.

    What orders by the score of a contact asks for a function; here it is one that works nothing out.
    """
    with open(kept, encoding="utf-8") as file:  # noqa: PTH123 - pathlib is one more thing to load
        statements = file.read().split("\0")
    connection = sqlite3.connect(book)
    connection.create_function("score_today", 4, lambda *_facts: 0, deterministic=True)
    for statement in statements:
        connection.execute(statement).fetchall()
    connection.close()


if __name__ == "__main__":
    main(*sys.argv[1:])

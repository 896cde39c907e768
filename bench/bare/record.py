"""Carry out a command and keep the selects it sends to SQLite, values filled in: `record.py KEPT WORDS`."""

from __future__ import annotations

import sqlite3
import sys
from typing import Any, BinaryIO

from prospectr.__main__ import main as carry_out

connect = sqlite3.connect
END = b"\0"
"""What stands behind each statement."""


def listen(kept: BinaryIO) -> None:
    """Keep every select of the connections opened from now on, in ``kept``, as it is sent."""

    def keep(statement: str) -> None:
        if statement.startswith(("SELECT", "WITH")):
            kept.write(statement.encode() + END)

    def connect_and_listen(*arguments: Any, **options: Any) -> sqlite3.Connection:
        connection = connect(*arguments, **options)
        connection.set_trace_callback(keep)
        return connection

    sqlite3.connect = connect_and_listen  # type: ignore[assignment]


def main(place: str, *words: str) -> None:
    """Carry out ``words``; the selects lie in the file ``place`` once it has left."""
    listen(open(place, "wb", buffering=0))
    sys.argv = ["prospectr", *words]
    carry_out()


if __name__ == "__main__":
    main(*sys.argv[1:])

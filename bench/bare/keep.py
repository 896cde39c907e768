"""Carry out a command and keep the selects it sends to SQLite, their values filled in: `keep.py KEPT WORDS`."""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path
from typing import BinaryIO

from prospectr.__main__ import main as carry_out

END = b"\0"
"""What stands behind each statement."""

open_book = sqlite3.connect


def listen(kept: BinaryIO) -> None:
    """Keep every select of the connections opened from now on in ``kept``, as it is sent."""

    def keep(statement: str) -> None:
        if statement.startswith(("SELECT", "WITH")):
            kept.write(statement.encode() + END)

    def connect(*arguments: object, **options: object) -> sqlite3.Connection:
        connection: sqlite3.Connection = open_book(*arguments, **options)  # type: ignore[call-overload]
        connection.set_trace_callback(keep)
        return connection

    sqlite3.connect = connect  # type: ignore[assignment]


def main(place: str, *words: str) -> None:
    """Carry out ``words``; the selects lie in the file ``place``, written at once, as the program leaves at once."""
    with Path(place).open("wb", buffering=0) as kept:
        listen(kept)
        sys.argv = ["prospectr", *words]
        carry_out()


if __name__ == "__main__":
    main(*sys.argv[1:])

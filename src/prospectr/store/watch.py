"""Notices what others write to the book: a command in another window, or another file put in its place."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from prospectr.store.database import Database

if TYPE_CHECKING:
    from pathlib import Path


class Watch:
    """Tells whether the book at ``path`` changed since it was last asked; to ask costs a few microseconds.

    It never waits, and only ever looks: while somebody writes, the change is noticed the next time.
    """

    def __init__(self, path: Path) -> None:
        self._database = Database(path)
        self._file = self._database.file()
        self._connection: sqlite3.Connection | None = None
        self._version: int | None = None
        self._missed = False

    def has_changed(self) -> bool:
        """Tell whether the book was written to since the last time; the first time it was not."""
        there = self._database.file()
        is_other = there != self._file
        if is_other:
            self.close()
            self._file, self._version = there, None
        version = self._read_version() if there else None
        if version is None:
            self._missed = self._missed or there is not None
            return is_other
        is_newer = self._missed if self._version is None else version != self._version
        self._version, self._missed = version, False
        return is_other or is_newer

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _read_version(self) -> int | None:
        """Return a number that is another after every change; None while somebody writes, or where nobody can read."""
        try:
            if self._connection is None:
                place = f"{self._database.path.absolute().as_uri()}?mode=ro"
                self._connection = sqlite3.connect(place, timeout=0, uri=True, isolation_level=None)
            ((version,),) = self._connection.execute("PRAGMA data_version")
        except sqlite3.Error:
            return None
        return int(version)

"""Notices what others write to the book: a command in another window, or another file put in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.errors import BookError
from prospectr.store.database import Database

if TYPE_CHECKING:
    from pathlib import Path


class Watch:
    """Tells whether the book at ``path`` changed since it was last asked; to ask costs a few microseconds.

    It never waits: while somebody writes, the change is noticed the next time.
    """

    def __init__(self, path: Path) -> None:
        self._database = Database(path)
        self._file = self._database.file()
        self._version: int | None = None

    def has_changed(self) -> bool:
        """Tell whether the book was written to since the last time; the first time it was not."""
        try:
            return self._look()
        except BookError:  # it is being written to, or will be reported by whoever reads it next
            return False

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def _look(self) -> bool:
        there = self._database.file()
        is_other = there != self._file
        if is_other:
            self._database.close()
            self._file, self._version = there, None
        if there is None:
            return is_other
        reader = self._database.reader
        if self._version is None:
            reader.execute("PRAGMA busy_timeout = 0")
        ((version,),) = self._database.read("PRAGMA data_version")
        is_newer = self._version is not None and version != self._version
        self._version = version
        return is_other or is_newer

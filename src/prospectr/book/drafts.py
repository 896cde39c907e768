"""Drafts: what was typed into a form and not kept yet, so that it can be offered again, even after a crash.

They lie in a file beside the book, readable by its owner alone, and are gone
once they are kept.
"""

from __future__ import annotations

import fcntl
import json
import os
import time
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from prospectr.core.errors import BookError
from prospectr.private import PRIVATE_FILE
from prospectr.store.database import make_private_folder

if TYPE_CHECKING:
    from pathlib import Path

Values = dict[str, str]
MOST = 50
"""So many drafts are kept; the oldest give way."""
TRIES, BETWEEN = 25, 0.01
"""How often, and after how many seconds each, a window tries to get its turn to write."""


def drafts_of(book: Path) -> Path:
    """Return the file the drafts lie in, beside the book they are for."""
    return book.with_name(book.name + ".drafts")


class Drafts(MutableMapping[str, Values]):
    """What the fields of forms held, by the name of the form, in the file at ``path``.

    Several windows keep theirs in it: each writes only its own into what lies there.
    A file that cannot be read holds none; where it cannot be written, drafts last for this run.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._unwritten: dict[str, Values] = {}

    def __getitem__(self, name: str) -> Values:
        return self._read()[name]

    def __setitem__(self, name: str, values: Values) -> None:
        with self._turn():
            kept = self._read()
            if kept.pop(name, None) != values or name in self._unwritten:
                self._write({**kept, name: dict(values)})

    def __delitem__(self, name: str) -> None:
        with self._turn():
            kept = self._read()
            del kept[name]
            self._write(kept)

    def __iter__(self) -> Iterator[str]:
        return iter(self._read())

    def __len__(self) -> int:
        return len(self._read())

    def _read(self) -> dict[str, Values]:
        if self._unwritten:
            return dict(self._unwritten)
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        if not isinstance(found, dict):
            return {}
        return {
            str(name): {str(field): str(text) for field, text in values.items()}
            for name, values in found.items()
            if isinstance(values, dict)
        }

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """Wait until no other window writes, but not for ever: a program that is told to go has little time."""
        try:
            descriptor = os.open(self._path.parent, os.O_RDONLY)
        except OSError:  # there is no folder yet, nor anybody who writes to it
            yield
            return
        try:
            for _try in range(TRIES):
                with suppress(OSError):
                    fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                time.sleep(BETWEEN)
            yield
        finally:
            os.close(descriptor)

    def _write(self, kept: dict[str, Values]) -> None:
        """Write all drafts there are, the oldest left out where they are too many."""
        kept = dict(list(kept.items())[-MOST:])
        draft = self._path.with_name(f".{self._path.name}.{os.getpid()}.new")
        try:
            if kept:
                make_private_folder(self._path.parent)
                descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE_FILE)
                with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
                    json.dump(kept, stream, ensure_ascii=False)
                draft.replace(self._path)
            else:
                self._path.unlink(missing_ok=True)
            self._unwritten = {}
        except (OSError, BookError):
            self._unwritten = kept
            with suppress(OSError):
                draft.unlink(missing_ok=True)

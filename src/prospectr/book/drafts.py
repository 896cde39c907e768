"""Drafts: what was typed into a form and not kept yet, so that it can be offered again, even after a crash.

They lie in a file beside the book, readable by its owner alone, and are gone
once they are kept.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, MutableMapping
from contextlib import suppress
from typing import TYPE_CHECKING

from prospectr.core.errors import BookError
from prospectr.store.database import make_private_folder

if TYPE_CHECKING:
    from pathlib import Path

Values = dict[str, str]
PRIVATE_FILE = 0o600
MOST = 50
"""So many drafts are kept; the oldest give way."""


def drafts_of(book: Path) -> Path:
    """Return the file the drafts lie in, beside the book they are for."""
    return book.with_name(book.name + ".drafts")


class Drafts(MutableMapping[str, Values]):
    """What the fields of forms held, by the name of the form, in the file at ``path``.

    A file that cannot be read holds none; where it cannot be written, drafts last for this run.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._read_already: dict[str, Values] | None = None

    def __getitem__(self, name: str) -> Values:
        return self._kept[name]

    def __setitem__(self, name: str, values: Values) -> None:
        if self._kept.get(name) == values:
            return
        self._kept.pop(name, None)
        self._kept[name] = dict(values)
        while len(self._kept) > MOST:
            del self._kept[next(iter(self._kept))]
        self._write()

    def __delitem__(self, name: str) -> None:
        del self._kept[name]
        self._write()

    def __iter__(self) -> Iterator[str]:
        return iter(self._kept)

    def __len__(self) -> int:
        return len(self._kept)

    @property
    def _kept(self) -> dict[str, Values]:
        if self._read_already is None:
            self._read_already = self._read()
        return self._read_already

    def _read(self) -> dict[str, Values]:
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

    def _write(self) -> None:
        draft = self._path.with_name(f".{self._path.name}.new")
        try:
            if not self._kept:
                self._path.unlink(missing_ok=True)
                return
            make_private_folder(self._path.parent)
            descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE_FILE)
            with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
                json.dump(self._kept, stream, ensure_ascii=False)
            draft.replace(self._path)
        except (OSError, BookError):
            with suppress(OSError):
                draft.unlink(missing_ok=True)

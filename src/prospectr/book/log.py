"""The log: what went wrong unexpectedly, in full, in a file beside the book; the seller is told a sentence."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from prospectr import __version__
from prospectr.core.words import _

if TYPE_CHECKING:
    from pathlib import Path

TOLD = 200_000
"""So many of the last bytes of the log are read back."""


def keep_traceback(log: Path, error: BaseException) -> str:
    """Write the traceback to the log file and say where it lies; where that fails, say its last line."""
    from traceback import format_exception

    text = "".join(format_exception(error))
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(descriptor, "a", encoding="utf-8", errors="backslashreplace") as stream:
            stream.write(f"{__version__} {text}\n")
    except OSError:
        return text.strip().splitlines()[-1]
    return _("The details are in {path}.").format(path=log)


def read_log(log: Path) -> list[str]:
    """Return the last lines of the log, what went wrong last first; none where nothing ever did."""
    try:
        with log.open("rb") as stream:
            stream.seek(max(log.stat().st_size - TOLD, 0))
            told = stream.read().decode("utf-8", "replace").strip().split("\n\n")
            return [line for failure in reversed(told) for line in (*reversed(failure.splitlines()), "")]
    except OSError:
        return []

"""Files that nobody else on this computer can read, and how a finished one gets its name."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700


def make_private_file(path: Path) -> None:
    """Make an empty file that only its owner can read, at any umask; ``FileExistsError`` where one is there."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, PRIVATE_FILE))
    path.chmod(PRIVATE_FILE)


def name_draft(draft: Path, path: Path) -> None:
    """Give a finished draft its name, unless a file has it already (``FileExistsError``)."""
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without links, as on many USB sticks
        os.close(os.open(path, os.O_CREAT | os.O_EXCL, PRIVATE_FILE))
        draft.replace(path)


def flush(path: Path) -> None:
    """Wait until a file, or the entries of a folder, are on the disk itself."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

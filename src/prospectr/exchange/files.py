"""Files that are written whole or not at all, for their owner's eyes alone.

A draft is filled beside its final place, flushed to the disk and then named:
whoever looks finds the whole file or none, after a full disk and an interrupt too.
"""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from shlex import quote
from typing import IO, TYPE_CHECKING

from prospectr.core.errors import InputError, ProspectrError
from prospectr.core.words import _
from prospectr.exchange.errors import say_name
from prospectr.private import PRIVATE_FILE, flush, name_draft

if TYPE_CHECKING:
    from collections.abc import Iterator

DATABASE = b"SQLite format 3\0"
"""How every book begins, and every other SQLite file."""

KEPT_IN_MEMORY = 8_000_000
"""Up to how many bytes what is meant for a pipe waits in memory; beyond it in a file without a name."""


class FileThereError(InputError):
    """A file of that name is there already."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            _("{file} is there already; nothing was written.").format(file=say_name(path)),
            hint=_("To write over it, add --force; or name another file."),
        )


class FileIsBookError(InputError):
    """A book would be written over, or what keeps one safe."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            _("{file} is a book, or belongs to one; nothing is ever exported over it.").format(file=say_name(path)),
            hint=_("Name another file."),
        )


class NoPlainFileError(InputError):
    """A folder has that name."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            _("{file} is a folder; nothing was written.").format(file=say_name(path)),
            hint=_("Name a file in it, for example: {example}").format(example=say_name(path / "contacts.csv")),
        )


class FolderMissingError(InputError):
    """The folder a file is to be written into is not there."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            _("{file} cannot be written: there is no folder {folder}.").format(
                file=say_name(path), folder=say_name(path.parent)
            ),
            hint=_("Make it first: mkdir -p {folder}").format(folder=quote(say_name(path.parent))),
        )


class FileNotWrittenError(ProspectrError):
    """The file could not be written to its end; what lay there before lies there still."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            _("{file} was not written: {reason}.").format(file=say_name(path), reason=reason),
            hint=_("Nothing is left of it. Name another place with -o."),
        )


@contextmanager
def written_whole(path: Path, *, replace: bool = False) -> Iterator[IO[bytes]]:
    """Give a file to fill that gets the name ``path`` when it is full, and leaves nothing behind where that fails.

    A link stays one: the file it leads to is replaced. What is no plain file
    (a pipe, ``/dev/null``) takes what was written once that is whole.
    Raises ``FileThereError`` unless ``replace``, ``FileIsBookError``,
    ``NoPlainFileError``, ``FolderMissingError`` and ``FileNotWrittenError``.
    """
    check_place(path, replace=replace)
    try:
        if is_stream(path):
            with spooled() as draft:
                yield draft
                with path.open("wb") as stream:
                    copy_out(draft, stream)
            return
        with _draft_beside(_end_of_links(path), replace=replace) as draft:
            yield draft
    except FileExistsError:
        raise FileThereError(path) from None
    except OSError as error:
        raise FileNotWrittenError(path, error.strerror or str(error)) from error


def check_place(path: Path, *, replace: bool) -> None:
    """Refuse a place that no file can be written to, before any work is done; raises as ``written_whole`` does."""
    if "\0" in str(path):
        raise FileNotWrittenError(path, _("no file can have that name"))
    try:
        there = path.is_symlink() or path.exists()
        if path.is_dir():
            raise NoPlainFileError(path)
        if not _end_of_links(path).parent.is_dir():
            raise FolderMissingError(path)
        if there and not is_stream(path):
            if _is_database(path):
                raise FileIsBookError(path)
            if not replace:
                raise FileThereError(path)
    except OSError as error:  # a name too long, a folder that may not be entered
        raise FileNotWrittenError(path, error.strerror or str(error)) from None


def is_stream(path: Path) -> bool:
    """Tell whether something other than a plain file or a folder is there, such as a pipe or a device."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


@contextmanager
def spooled() -> Iterator[IO[bytes]]:
    """Give a file to fill that has no name and is gone at the end: what is meant for a pipe waits there."""
    with tempfile.SpooledTemporaryFile(KEPT_IN_MEMORY) as draft:
        yield draft


def copy_out(draft: IO[bytes], stream: IO[bytes]) -> None:
    """Copy a draft from its beginning into a stream."""
    draft.seek(0)
    shutil.copyfileobj(draft, stream, 1 << 20)
    stream.flush()


@contextmanager
def _draft_beside(path: Path, *, replace: bool) -> Iterator[IO[bytes]]:
    descriptor, name = tempfile.mkstemp(prefix=".prospectr-", suffix=".part", dir=path.parent)
    draft = Path(name)
    try:
        os.fchmod(descriptor, PRIVATE_FILE)  # whatever the umask took away
        with os.fdopen(descriptor, "w+b") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        if replace:
            draft.replace(path)
        else:
            name_draft(draft, path)
        with suppress(OSError):
            flush(path.parent)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _is_database(path: Path) -> bool:
    """Tell whether a SQLite file lies there; one that nobody may read is taken for none."""
    try:
        with path.open("rb") as stream:
            return stream.read(len(DATABASE)) == DATABASE
    except OSError:
        return False


def _end_of_links(path: Path) -> Path:
    """Return where a link leads to, there or not; a path that is none as it is, but absolute."""
    return Path(os.path.realpath(path)) if path.is_symlink() else path.absolute()

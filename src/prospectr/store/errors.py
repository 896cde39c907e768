"""What can go wrong with the book's file, each said in a sentence."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from prospectr.core.errors import BookError, ProspectrError
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class BookMissingError(BookError):
    """The file named by the seller is not there."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            _("There is no book at {path}.").format(path=path),
            hint=_("Check the name; to make a new book there:  prospectr --book {path} add NAME").format(path=path),
        )


class BookForeignError(BookError):
    """The file is not a book of prospectr: empty, another program's, a folder."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            _("{path} is not a prospectr book: {reason}. It was left as it is.").format(path=path, reason=reason),
            hint=_("Name another file with --book, or move this one away."),
        )


class BookNewerError(BookError):
    """The book was written by a newer prospectr."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(
            _("{path} was written by a newer prospectr (version {found} of the book; this one knows {known}).").format(
                path=path, found=found, known=known
            ),
            hint=_("Update prospectr, then try again; nothing was changed."),
        )


class BookDamagedError(BookError):
    """The file is damaged; nothing is written to it."""

    def __init__(self, path: Path, reason: str, backups: Sequence[Path] = (), aside: Path | None = None) -> None:
        kept = " " + _("A copy of it was set aside at {path}.").format(path=aside) if aside else ""
        super().__init__(
            _("The book {path} is damaged ({reason}); nothing was written to it.").format(path=path, reason=reason)
            + kept,
            hint=_("Latest good backup: {backup}. To go back to it, copy it over the book.").format(backup=backups[0])
            if backups
            else _("There is no backup of it; keep the file as it is."),
        )


class BookBusyError(BookError):
    """Another process held the book for too long."""

    def __init__(self, path: Path, process: int | None = None) -> None:
        holder = _(" by process {number}").format(number=process) if process else ""
        super().__init__(
            _("The book {path} is in use{holder}; nothing was changed.").format(path=path, holder=holder),
            hint=_("Wait for it to end, then try again."),
        )


class BookReadOnlyError(BookError):
    """The file, or the folder it lies in, cannot be written."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            _("The book {path} cannot be written; nothing was changed.").format(path=path),
            hint=_("Check the permissions of the file and its folder: ls -ld {folder} {path}").format(
                folder=path.parent, path=path
            ),
        )


class BookUnreachableError(BookError):
    """The file or its folder cannot be opened."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            _("The book {path} cannot be opened: {reason}.").format(path=path, reason=reason),
            hint=_("Name another file with --book, or set PROSPECTR_BOOK."),
        )


class BookReplacedError(BookError):
    """The file was exchanged for another while it was being written."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            _("The book {path} was replaced by another program while it was in use; nothing was changed.").format(
                path=path
            ),
            hint=_("Let your sync program finish, then try again."),
        )


class BackupFailedError(BookError):
    """No backup could be made; the book itself is as it was."""

    def __init__(self, path: Path, folder: Path, reason: str) -> None:
        super().__init__(
            _("No backup of the book {path} could be made: {reason}. The book itself is fine.").format(
                path=path, reason=reason
            ),
            hint=_("Check the folder and the space left: ls -ld {folder}").format(folder=folder),
        )


class DiskFullError(ProspectrError):
    """There is no room left for the change."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            _("The disk is full: the change could not be saved to {path}, and the book is as it was.").format(
                path=path
            ),
            hint=_("Free some space, then try again."),
        )


class StaleRecordError(ProspectrError):
    """The record was changed by someone else since it was read."""

    def __init__(self, ref: str) -> None:
        super().__init__(
            _("{ref} was changed elsewhere since you opened it; nothing was written.").format(ref=ref),
            hint=_("Look at it with: prospectr show {ref}").format(ref=ref),
        )


class UndoConflictError(ProspectrError):
    """Something newer stands on what would be undone or done again."""

    def __init__(self, operation: int, ref: str) -> None:
        super().__init__(
            _("Operation {operation} was left as it is: {ref} was changed since.").format(operation=operation, ref=ref),
            hint=_("Undo the newer change first: prospectr history"),
        )


def explain(error: sqlite3.Error, path: Path) -> ProspectrError | None:
    """Say what SQLite's ``error`` means for the book at ``path``; nothing was written.

    None for an error that tells nothing of the file: a statement or a value that is wrong is a fault of ours.
    """
    extended = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    if extended == sqlite3.SQLITE_READONLY_DBMOVED:
        return BookReplacedError(path)
    code = extended & 0xFF
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return BookBusyError(path)
    if code in {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR}:
        return DiskFullError(path) if code == sqlite3.SQLITE_FULL else BookUnreachableError(path, str(error))
    if code in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM}:
        return BookReadOnlyError(path)
    if code == sqlite3.SQLITE_NOTADB:
        return BookForeignError(path, _("it is no SQLite file"))
    if code == sqlite3.SQLITE_CORRUPT:
        return BookDamagedError(path, str(error))
    return BookUnreachableError(path, str(error)) if code == sqlite3.SQLITE_CANTOPEN else None

"""What can go wrong with the book's file, each said in a sentence."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from prospectr.core.errors import BookError, ProspectrError
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


BACKUPS_SHOWN = 5


class BookMissingError(BookError):
    """The file named by the seller is not there."""

    def __init__(self, path: Path) -> None:
        from shlex import quote

        super().__init__(
            _("There is no book at {path}.").format(path=path),
            hint=_("Check the name; to make a new book there:  prospectr --book {path} add NAME").format(
                path=quote(str(path))
            ),
        )


class BookForeignError(BookError):
    """The file is not a book of prospectr: empty, another program's, a folder; ``reason`` says which."""

    def __init__(self, path: Path, reason: str) -> None:
        self.reason = reason
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
    """The file is damaged; nothing more is written to it until it is found whole."""

    def __init__(
        self,
        path: Path,
        reason: str,
        backups: Sequence[Path] = (),
        aside: Path | None = None,
        *,
        is_saved: bool = False,
    ) -> None:
        sentence = (
            _("Your last change is saved, but the book {path} is damaged ({reason}); nothing more is written to it.")
            if is_saved
            else _("The book {path} is damaged ({reason}); nothing more is written to it.")
        )
        kept = " " + _("A copy of it was set aside at {path}.").format(path=aside) if aside else ""
        super().__init__(sentence.format(path=path, reason=reason) + kept, hint=_say_way_back(path, backups))
        self._found = (path, reason, backups, aside)

    def after_a_change(self) -> BookDamagedError:
        """Return the same for a seller whose change was saved right before the damage was found."""
        return BookDamagedError(*self._found, is_saved=True)


class BookVanishedError(BookError):
    """No file is where the book was, though its backups are there; an empty one is not put in its place."""

    def __init__(self, path: Path, backups: Sequence[Path]) -> None:
        anew = _("To begin a new book instead, move the folder {folder} away, or name another file with --book.")
        super().__init__(
            _("The book {path} is gone, but backups of it are here.").format(path=path),
            hint=(*_say_way_back(path, backups), anew.format(folder=backups[0].parent)),
        )


def _say_way_back(book: Path, backups: Sequence[Path]) -> tuple[str, ...]:
    """List the newest backups of ``book``, and say the commands that put the newest of them in its place."""
    if not backups:
        return (_("There is no backup of it; keep the file as it is."),)
    import shlex

    number = 1
    moved = book.with_name(f"{book.stem}-old{book.suffix}")
    while moved.exists() or _journal_of(moved).exists():
        number += 1
        moved = book.with_name(f"{book.stem}-old-{number}{book.suffix}")
    # What an interrupted change left behind belongs to the book as it was; the backup must not meet it.
    in_the_way = [(book, moved), (_journal_of(book), _journal_of(moved))]
    commands = [["mv", "--", old, new] for old, new in in_the_way if old.exists()]
    commands += [["cp", "--", backups[0], book], ["chmod", "600", book]]
    return (
        _("Backups, the newest first:"),
        *(f"  {backup}" for backup in backups[:BACKUPS_SHOWN]),
        _("To go back to the newest:"),
        *(f"  {shlex.join(map(str, command))}" for command in commands),
    )


def _journal_of(book: Path) -> Path:
    return book.with_name(book.name + "-journal")


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
    """What would be undone or done again does not fit the book as it is; ``first`` is the operation in the way."""

    def __init__(self, operation: int, reason: str, first: int | None = None) -> None:
        super().__init__(
            _("Operation {operation} was left as it is: {reason}.").format(operation=operation, reason=reason),
            hint=_("See what was done since: prospectr history")
            if first is None
            else _("Undo operation {number} first: prospectr undo --op {number}").format(number=first),
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

"""Maintenance: what keeps the file safe, done by writing commands once their answer is on the screen."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from prospectr.core.backups import to_thin_out
from prospectr.core.words import _
from prospectr.store import backup, bookfacts, places
from prospectr.store.damage import quick_check
from prospectr.store.errors import BackupFailedError, BookDamagedError
from prospectr.store.rows import parse_instant, say_instant

if TYPE_CHECKING:
    from datetime import datetime

    from prospectr.book import Book
    from prospectr.store.database import Connection

A_DAY = timedelta(days=1)
SYNCED_FOLDERS = ("dropbox", "onedrive", "icloud drive", "mobile documents", "google drive", "syncthing", "nextcloud")
NETWORK_FILE_SYSTEMS = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs"})


class Maintenance:
    """What keeps the file safe."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def run_if_due(self) -> tuple[str, ...]:
        """Check the book and back it up where the last time is a day ago; return what the seller should read.

        Run after a change was saved, by the real clock. Raises
        ``BookDamagedError``; then no backup is made and none removed.
        """
        database = self._book.database
        if database.dry_run or not database.path.exists():
            return ()
        try:
            with database.maintenance() as connection:
                return self._run(connection, database.path, self._book.clock.real_now())
        except BookDamagedError as error:
            raise error.after_a_change() from None

    def back_up(self, reason: str) -> None:
        """Back the book up before something large, where it is there and not only rehearsed; ``reason`` names the copy.

        It stands for the daily one. Raises ``BookDamagedError`` and ``BackupFailedError``; then the large thing is not
        to be done.
        """
        database = self._book.database
        if database.dry_run or not database.path.exists():
            return
        now = self._book.clock.real_now()
        with database.maintenance() as connection:
            self._book.on_backup(database.path.stat().st_size)
            backup.write_backup(connection, database.path, now, reason)
            for fact in ("checked_at", "backed_up_at"):
                bookfacts.keep_fact(connection, fact, say_instant(now))

    def _run(self, connection: Connection, path: Path, now: datetime) -> tuple[str, ...]:
        warnings = [*self._warn_of_place(connection, path), *_warn_of_links(path)]
        last = {fact: _find_instant(connection, fact) for fact in ("checked_at", "backed_up_at")}
        if _is_due(last["backed_up_at"], now):
            self._book.on_backup(path.stat().st_size)
            _back_up(connection, path, now)
            for fact in last:
                bookfacts.keep_fact(connection, fact, say_instant(now))
            # A time still to come means that the clock is, or was, wrong: it may not tell what is old.
            if all(instant is None or instant <= now for instant in last.values()):
                self._thin_out(path, now)
        elif _is_due(last["checked_at"], now):
            quick_check(connection, path)
            bookfacts.keep_fact(connection, "checked_at", say_instant(now))
        return tuple(warnings)

    def _thin_out(self, path: Path, now: datetime) -> None:
        made = {found: places.made_at(found) for found in places.backups_of(path)}
        instants = [instant for instant in made.values() if instant is not None]
        gone = to_thin_out(instants, now)
        backup.remove_backups(found for found, instant in made.items() if instant in gone)

    def _warn_of_place(self, connection: Connection, path: Path) -> list[str]:
        """Warn, once for each place, of a folder that another program copies or that lies across a network."""
        place = str(path.resolve().parent)
        if bookfacts.find_fact(connection, "warned_of") == place:
            return []
        warnings = []
        if any(part.lower().startswith(SYNCED_FOLDERS) for part in path.resolve().parts) or _has_sync_marker(path):
            warnings.append(
                _("The book lies in a folder that is synced: two computers writing at once can lose changes.")
            )
        if _file_system(place) in NETWORK_FILE_SYSTEMS:
            warnings.append(
                _("The book lies on a network drive, where locks are not reliable: keep it on this computer.")
            )
        bookfacts.keep_fact(connection, "warned_of", place)
        return warnings


def _back_up(connection: Connection, path: Path, now: datetime) -> None:
    """Back the book up; that checks it too, for the copy is the book page for page, and is checked more closely.

    Where no copy can be made, the book is checked all the same before that is said.
    """
    try:
        backup.write_backup(connection, path, now, "daily")
    except BackupFailedError:
        quick_check(connection, path)
        raise


def _find_instant(connection: Connection, fact: str) -> datetime | None:
    text = bookfacts.find_fact(connection, fact)
    return parse_instant(text) if text else None


def _is_due(last: datetime | None, now: datetime) -> bool:
    return last is None or not timedelta(0) <= now - last < A_DAY


def _has_sync_marker(path: Path) -> bool:
    return any((folder / marker).exists() for folder in path.resolve().parents for marker in (".stfolder", ".dropbox"))


def _file_system(place: str) -> str:
    """Return the type of the file system ``place`` lies on, as Linux tells it; an empty text elsewhere."""
    try:
        lines = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    mounts = [line.split()[1:3] for line in lines if len(line.split()) > 2]
    under = [(point, kind) for point, kind in mounts if place == point or place.startswith(point.rstrip("/") + "/")]
    return max(under, default=("", ""), key=lambda mount: len(mount[0]))[1]


def _warn_of_links(path: Path) -> list[str]:
    if path.stat().st_nlink > 1:
        return [_("The book {path} has a second name (a hard link): copies of it can come apart.").format(path=path)]
    return []

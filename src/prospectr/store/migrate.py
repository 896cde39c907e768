"""Brings an older book up to date: verified backup, one transaction, everything checked before the commit.

Imported only when the version read from the file is behind. Forward only; a
failure or a kill at any step leaves the old book as it was.
"""

from __future__ import annotations

import importlib.util
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from prospectr.core.errors import BookError
from prospectr.core.words import _
from prospectr.store.backup import row_counts, write_backup
from prospectr.store.errors import BookDamagedError

if TYPE_CHECKING:
    import sqlite3
    from types import ModuleType

VERSIONS = Path(__file__).with_name("migrations") / "versions"


class MigrationFailedError(BookError):
    """The book could not be brought up to date; it is as it was."""

    def __init__(self, book: Path, version: int, reason: str, backup: Path) -> None:
        super().__init__(
            _("The book {path} could not be brought to version {version} ({reason}); it is as it was.").format(
                path=book, version=version, reason=reason
            ),
            hint=_("A backup made just before lies at {path}.").format(path=backup),
        )


def migrate(connection: sqlite3.Connection, book: Path, versions: Path = VERSIONS) -> None:
    """Run every step between the version of the open ``book`` and the newest in the folder ``versions``.

    The caller holds the writers' lock. Raises ``MigrationFailedError``.
    """
    (at,) = connection.execute("PRAGMA user_version").fetchone()
    steps = [step for step in _steps(versions) if int(step.revision) > at]
    if not steps:
        return
    backup = write_backup(connection, book, datetime.now(UTC), f"before-version-{steps[-1].revision}")
    before = row_counts(connection)
    connection.execute("PRAGMA foreign_keys = 0")
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in steps:
            _take(step, connection)
        _check(connection, book, before)
        connection.execute(f"PRAGMA user_version = {int(steps[-1].revision)}")
        connection.execute("COMMIT")
    except BaseException as error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        if isinstance(error, Exception):
            raise MigrationFailedError(book, int(steps[-1].revision), str(error), backup) from error
        raise
    finally:
        connection.execute("PRAGMA foreign_keys = 1")


def _steps(versions: Path) -> list[ModuleType]:
    steps = []
    for path in sorted(versions.glob("[0-9]*.py")):
        spec = importlib.util.spec_from_file_location(f"prospectr_migration_{path.stem}", path)
        if spec is None or spec.loader is None:
            raise ImportError(path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        steps.append(module)
    return steps


def _take(step: ModuleType, connection: sqlite3.Connection) -> None:
    """Run one step on our own connection, inside our own transaction."""
    lent = _Lent(connection)
    engine = create_engine("sqlite://", creator=lambda: lent, poolclass=StaticPool, isolation_level="AUTOCOMMIT")
    with engine.connect() as bound, Operations.context(MigrationContext.configure(bound)):
        step.upgrade()
    engine.dispose()


class _Lent:
    """Our connection as SQLAlchemy gets it: to run statements on, never to end the transaction or to close."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a connection has
        return getattr(self._connection, name)

    def commit(self) -> None:
        """Leave the commit to ``migrate``."""

    def rollback(self) -> None:
        """Leave the rollback to ``migrate``."""

    def close(self) -> None:
        """Leave the connection open."""


def _check(connection: sqlite3.Connection, book: Path, before: dict[str, int]) -> None:
    """Refuse a book that lost rows or whose references point nowhere."""
    orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
    if orphans:
        raise BookDamagedError(book, _("a row of {table} would belong to nothing").format(table=orphans[0][0]))
    after = row_counts(connection)
    # The search tables are copies, and may be made anew with fewer rows.
    fewer = [name for name, count in before.items() if after.get(name, 0) < count and not name.startswith("search_")]
    if fewer:
        raise BookDamagedError(book, _("{table} would lose rows").format(table=fewer[0]))

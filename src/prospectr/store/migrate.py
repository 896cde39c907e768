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

from prospectr.core.contact import DERIVED_FIELDS
from prospectr.core.deal import DERIVED_DEAL_FIELDS
from prospectr.core.errors import BookError
from prospectr.core.words import _
from prospectr.store.backup import row_counts, write_backup
from prospectr.store.database import SCHEMA_VERSION
from prospectr.store.derived import derive_all
from prospectr.store.search import rebuild

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection
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


class ContentLostError(Exception):
    """A step took away what it had no leave to change."""


def migrate(connection: sqlite3.Connection, book: Path, versions: Path = VERSIONS) -> None:
    """Run every step between the version of the open ``book`` and the newest in the folder ``versions``.

    A step that gives columns another content names them: ``REWRITES = {"contact.name"}``;
    what is derived, and the search text, is made anew in the end. All else must come out as it is in the backup made
    first. The caller holds the writers' lock. Raises ``MigrationFailedError``.
    """
    (at,) = connection.execute("PRAGMA user_version").fetchone()
    steps = [step for step in _steps(versions) if int(step.revision) > at]
    if not steps:
        return
    backup = write_backup(connection, book, datetime.now(UTC), f"before-version-{steps[-1].revision}")
    rewritten = {f"contact.{name}" for name in DERIVED_FIELDS} | {f"deal.{name}" for name in DERIVED_DEAL_FIELDS}
    rewritten |= {column for step in steps for column in getattr(step, "REWRITES", ())}
    connection.execute("PRAGMA foreign_keys = 0")
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in steps:
            _take(step, connection)
        if at and steps[-1].revision == f"{SCHEMA_VERSION:04}":
            derive_all(connection)
            rebuild(connection)
        _check(connection, backup, rewritten)
        connection.execute(f"PRAGMA user_version = {int(steps[-1].revision)}")
        connection.execute("COMMIT")
    except BaseException as error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        if isinstance(error, Exception):
            raise MigrationFailedError(book, int(steps[-1].revision), str(error), backup) from error
        raise
    finally:
        if "backup" in {name for _number, name, _file in connection.execute("PRAGMA database_list").fetchall()}:
            connection.execute("DETACH backup")
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


def _check(connection: sqlite3.Connection, backup: Path, rewritten: Collection[str]) -> None:
    """Refuse a book whose references point nowhere, or that lacks what its ``backup`` holds."""
    orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
    if orphans:
        raise ContentLostError(_("a row of {table} would belong to nothing").format(table=orphans[0][0]))
    connection.execute("ATTACH :file AS backup", {"file": f"{backup.absolute().as_uri()}?mode=ro"})
    after = row_counts(connection)
    for table, count in row_counts(connection, "backup").items():
        # The search tables are copies, and may be made anew with fewer rows.
        if table.startswith("search_"):
            continue
        if after.get(table, 0) < count:
            raise ContentLostError(_("{table} would lose rows").format(table=table))
        if table in after:
            _compare(connection, table, rewritten)


def _compare(connection: sqlite3.Connection, table: str, rewritten: Collection[str]) -> None:
    """Refuse a table in which a row of the backup is not found again, in the columns that both have."""
    before, after = (
        [row[1] for row in connection.execute(f'PRAGMA {schema}.table_info("{table}")').fetchall()]
        for schema in ("backup", "main")
    )
    kept = ", ".join(f'"{name}"' for name in before if name in after and f"{table}.{name}" not in rewritten)
    if not kept:
        return
    lost = connection.execute(
        f'SELECT {kept} FROM backup."{table}" EXCEPT SELECT {kept} FROM main."{table}" LIMIT 1'
    ).fetchone()
    if lost:
        raise ContentLostError(_("{table} would not hold what it held").format(table=table))

"""The staging: rows of a file held in a book without a name, until all of them are known to be good.

It has the tables of a book, with their rules, and lies in a file that nobody
can see and that is gone with its connection; so a file of any size is checked
in little memory, and the seller's book is not touched.
"""

from __future__ import annotations

import sqlite3
from array import array
from bisect import bisect_left
from contextlib import contextmanager
from errno import ENOSPC
from typing import TYPE_CHECKING, Any

from prospectr.core.refs import PREFIX_OF, say_ref
from prospectr.core.text import display_line, fold
from prospectr.core.words import _
from prospectr.private import flush, make_private_file
from prospectr.store import derived, search
from prospectr.store.database import APPLICATION_ID, SCHEMA, SCHEMA_VERSION
from prospectr.store.documents import LARGEST, DocumentError, RowRefusedError, read_document, shapes
from prospectr.store.errors import BookUnreachableError, DiskFullError, explain
from prospectr.store.whole import HISTORY, NOUNS, SHIPPED, references_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from prospectr.store.database import Database
    from prospectr.store.documents import Shape

TOGETHER, TOGETHER_BYTES = 1_000, 1_000_000
"""How many rows of a table are held at a time, and about how much of them."""

TOGETHER_OF = {"kept_property": 20}
"""The same for rows that may hold photos."""

NUMBERED = (*NOUNS, "operation")
"""The tables whose rows have a number."""

HIGHEST_NEXT = LARGEST // 1_000
"""No next number is higher: a number that no file can say is far away from there."""

CACHE = -32_000
"""How much of the staging is held in memory: kibibytes, as SQLite wants them said."""


class Staging:
    """The rows of a file, checked: ``counts`` by table, and ``cut``, the columns that name what is not in the file.

    ``path`` is the book they are for, named where something is wrong with the disk.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.connection = sqlite3.connect("", isolation_level=None)
        for name, value in (("synchronous", "OFF"), ("cache_size", CACHE), ("trusted_schema", 0)):
            self.connection.execute(f"PRAGMA {name} = {value}")
        self._later: list[str] = []
        for statement in SCHEMA.read_text(encoding="utf-8").split(";\n\n"):
            self._lay_out(statement.rstrip(";\n"))
        self.counts = dict.fromkeys((*NOUNS, *HISTORY), 0)
        self.cut: set[tuple[str, int, str]] = set()
        self._ids = {table: array("q") for table in self.counts}
        self._lines = {table: array("q") for table in self.counts}

    def close(self) -> None:
        """Let go of the rows."""
        self.connection.close()

    @contextmanager
    def explained(self) -> Iterator[None]:
        """Say what goes wrong with the rows in words of the book they are for."""
        try:
            yield
        except sqlite3.Error as error:
            raise explain(error, self._path) or error from error

    def load(self, rows: Iterable[tuple[int, dict[str, Any], int]], on_step: Callable[[], None]) -> None:
        """Check the rows of lines and keep them; each comes with the line's number and its length in bytes.

        ``on_step`` is called after each. Raises ``RowRefusedError``.
        """
        shape_of = shapes()
        waiting: dict[str, list[tuple[Any, ...]]] = {table: [] for table in self.counts}
        held = dict.fromkeys(self.counts, 0)
        with self.connection:
            self.connection.execute("BEGIN")
            for line, item, size in rows:
                kind = item.get("type")
                shape = shape_of.get(kind) if isinstance(kind, str) else None
                if shape is None:
                    shown = display_line(str(kind))[:40]
                    raise RowRefusedError(line, _('"{type}" is no type of record').format(type=shown))
                try:
                    values, cut = read_document(shape, item)
                except DocumentError as error:
                    raise RowRefusedError(line, str(error)) from None
                self._lines[shape.table].append(line)
                self._ids[shape.table].append(values[0])  # of a change that of its operation
                if cut:
                    self.cut.update((shape.table, values[0], column) for column in cut)
                filed = waiting[shape.table]
                filed.append(values)
                held[shape.table] += size
                if len(filed) == TOGETHER or held[shape.table] > TOGETHER_BYTES:
                    self._write(shape, filed)
                    filed.clear()
                    held[shape.table] = 0
                on_step()
            for table, filed in waiting.items():
                self._write(shape_of[table], filed)
        self._refuse_strays()

    def line_of(self, table: str, record_id: int) -> int:
        """Return the line a record stands on; 0 where it stands on none."""
        ids = self._ids[table]
        place = bisect_left(ids, record_id)  # a book is exported in the order of its numbers
        if place == len(ids) or ids[place] != record_id:
            try:
                place = ids.index(record_id)
            except ValueError:
                return 0
        return self._lines[table][place]

    def rows(self, table: str, limit: int | None = None) -> Iterator[list[dict[str, Any]]]:
        """Give the rows of a table, or about the first ``limit``, by their numbers, some at a time, columns by name."""
        names = shapes()[table].columns
        listed, last, given = ", ".join(f'"{name}"' for name in names), 0, 0
        together = TOGETHER_OF.get(table, TOGETHER)
        while limit is None or given < limit:
            found = self.connection.execute(
                f'SELECT {listed} FROM "{table}" WHERE id > :last ORDER BY id LIMIT {together}', {"last": last}
            ).fetchall()
            if not found:
                return
            rows = [dict(zip(names, row, strict=True)) for row in found]
            last, given = rows[-1]["id"], given + len(rows)
            yield rows

    def knows_operation(self, uuid: str) -> bool:
        """Tell whether the history in the file holds an operation."""
        found = self.connection.execute("SELECT 1 FROM operation WHERE uuid = :uuid", {"uuid": uuid}).fetchone()
        return found is not None

    def is_deleted(self, table: str, uuid: str) -> bool:
        """Tell whether the file holds a record, and holds it as deleted."""
        found = self.connection.execute(f'SELECT deleted_at FROM "{table}" WHERE uuid = :uuid', {"uuid": uuid})
        return any(deleted_at is not None for (deleted_at,) in found.fetchall())

    def set_next_ids(self, next_ids: object) -> None:
        """Let no number be used again that the book in the file had used. Raises ``RowRefusedError``."""
        if not isinstance(next_ids, dict):
            raise RowRefusedError(1, _("next_ids is no object"))
        for table, number in next_ids.items():
            if table not in NUMBERED or type(number) is not int or number < 1:
                raise RowRefusedError(1, _("next_ids holds what is no number of a record"))
            if number > HIGHEST_NEXT:
                raise RowRefusedError(1, _("a number is too large"))
        for table in NUMBERED:
            top = self.connection.execute(f'SELECT coalesce(max(id), 0) FROM "{table}"').fetchone()[0]
            if top >= HIGHEST_NEXT:
                raise RowRefusedError(self.line_of(table, top), _("a number is too large"))
            if table in next_ids:
                self.connection.execute("DELETE FROM sqlite_sequence WHERE name = :table", {"table": table})
                self.connection.execute(
                    "INSERT INTO sqlite_sequence (name, seq) VALUES (:table, :seq)",
                    {"table": table, "seq": max(top, next_ids[table] - 1)},
                )

    def make_whole(self) -> None:
        """Make a book of the rows: what is computed from others, what is searched, and every index."""
        with self.connection:
            self.connection.execute("BEGIN")
            of_contacts = [statement for statement in self._later if " ON contact (" in statement]
            for statement in self._later:
                if statement not in of_contacts:
                    self.connection.execute(statement)
            derived.derive_all(self.connection)
            for statement in of_contacts:  # after what is derived was written, which they are mostly made of
                self.connection.execute(statement)
            self._index()
        self.connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        self.connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        self._later.clear()

    def put_in_place(self, database: Database) -> bool:
        """Let the book of the rows take the place of ``database``'s, whole or not at all, if that still is empty.

        Other windows read the empty book until then.
        """
        draft = database.path.with_name(f".{database.path.name}.import")
        with database.maintenance() as connection:
            if not is_empty(connection):
                return False
            facts = connection.execute("SELECT key, value FROM setting").fetchall()
            self.connection.executemany(
                "INSERT OR REPLACE INTO setting (key, value) VALUES (:key, :value)",
                [{"key": key, "value": value} for key, value in facts],
            )
            try:
                _remove(draft)  # left by a process that was killed; the writers' lock is ours
                make_private_file(draft)
                self._copy_to(draft)
                database.hold_signals()
                draft.replace(database.path)
                flush(database.path.parent)
            except OSError as error:
                if error.errno == ENOSPC:
                    raise DiskFullError(database.path) from error
                raise BookUnreachableError(database.path, error.strerror or str(error)) from error
            finally:
                _remove(draft)
        database.close()
        return True

    def _copy_to(self, draft: Path) -> None:
        copy = sqlite3.connect(draft, isolation_level=None)
        try:
            self.connection.backup(copy)
        finally:
            copy.close()
        flush(draft)

    def _lay_out(self, statement: str) -> None:
        """Make the tables and their rules; what makes reading quick comes once all is there."""
        if "CREATE TABLE" in statement or "CREATE UNIQUE INDEX" in statement:
            self.connection.execute(statement)
        elif not statement.startswith("INSERT"):
            self._later.append(statement)

    def _write(self, shape: Shape, rows: list[tuple[Any, ...]]) -> None:
        names = ", ".join(f'"{name}"' for name in shape.columns)
        places = ", ".join("?" for _name in shape.columns)
        before = self.connection.total_changes
        try:
            self.connection.executemany(f'INSERT INTO "{shape.table}" ({names}) VALUES ({places})', rows)
        except (sqlite3.IntegrityError, OverflowError) as error:
            done = self.counts[shape.table] + self.connection.total_changes - before
            raise RowRefusedError(self._lines[shape.table][done], _say_broken(error)) from None
        except sqlite3.Error as error:
            raise explain(error, self._path) or error from error
        self.counts[shape.table] += len(rows)

    def _refuse_strays(self) -> None:
        """Raise ``RowRefusedError`` for a row that names one that is not there."""
        for table, row_id, parent, _key in self.connection.execute("PRAGMA foreign_key_check").fetchall():
            if row_id is None:
                ((stray,),) = self.connection.execute(
                    "SELECT operation_id FROM change WHERE operation_id NOT IN (SELECT id FROM operation) LIMIT 1"
                ).fetchall()
                reason = _("it is a change of {ref}, which is not in the file").format(ref=say_ref("operation", stray))
                raise RowRefusedError(self.line_of(table, stray), reason)
            row = self.connection.execute(f'SELECT * FROM "{table}" WHERE id = :id', {"id": row_id})
            values = dict(zip((column[0] for column in row.description), row.fetchone(), strict=True))
            for column, named in references_of(self.connection, table).items():
                if named == parent and values[column] is not None and not self._has(parent, values[column]):
                    ref = say_ref(parent, values[column]) if parent in PREFIX_OF else str(values[column])
                    reason = _("{column} names {ref}, which is not in the file").format(column=column, ref=ref)
                    raise RowRefusedError(self.line_of(table, row_id), reason)

    def _has(self, table: str, record_id: int) -> bool:
        found = self.connection.execute(f'SELECT 1 FROM "{table}" WHERE id = :id', {"id": record_id}).fetchone()
        return found is not None

    def _index(self) -> None:
        """Fill what is searched, as ``search.rebuild`` does row by row, but the words of records all at once."""
        self.connection.create_function("fold", 1, fold, deterministic=True)
        contacts = self.connection.execute("SELECT id FROM contact ORDER BY id").fetchall()
        for kind, words in search.WORDS_OF.items():
            self.connection.execute(
                "INSERT INTO search_text (kind, record_id, contact_id, words)"
                f" SELECT '{kind}', record.id, record.contact_id, fold({words}) AS folded FROM {kind} AS record"
                " JOIN contact ON contact.id = record.contact_id"
                " WHERE record.deleted_at IS NULL AND contact.deleted_at IS NULL AND folded <> '' ORDER BY record.id"
            )
        for index in ("search_text_words", "search_text_grams"):
            self.connection.execute(f"INSERT INTO {index}({index}) VALUES ('rebuild')")
        search.reindex(self.connection, [("contact_point", 0)], (number for (number,) in contacts))


def is_empty(connection: sqlite3.Connection) -> bool:
    """Tell whether nobody has written in a book: no act, and nothing in it but what ships."""
    return not any(
        connection.execute(f'SELECT 1 FROM "{table}" LIMIT 1').fetchone()
        for table in ("operation", *NOUNS)
        if table not in SHIPPED
    )


def _say_broken(error: Exception) -> str:
    """Say which rule of a table a row breaks."""
    rule = str(error).rpartition(": ")[2]
    if isinstance(error, OverflowError):
        return _("a number is too large")
    if "UNIQUE" in str(error):
        columns = ", ".join(name.rpartition(".")[2] for name in rule.split(", "))
        return _("another line has the same {columns}").format(columns=columns)
    return _("it breaks the rule {rule}").format(rule=rule)


def _remove(draft: Path) -> None:
    for suffix in ("", "-journal"):
        draft.with_name(draft.name + suffix).unlink(missing_ok=True)

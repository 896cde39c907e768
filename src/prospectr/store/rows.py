"""Rows and records: how a frozen record of ``core`` lies in the file, and comes back.

The name of a field says how it is kept: ``_on`` is a day, ``_at`` an instant in
UTC, both as ISO 8601 text; a ``bool`` is 1 or 0; all else is itself.
"""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

Record = TypeVar("Record")

INSTANT = "%Y-%m-%dT%H:%M:%S.%fZ"


def say_instant(at: datetime) -> str:
    """Write an instant, of whatever zone, as UTC text that sorts by time."""
    return at.astimezone(UTC).strftime(INSTANT)


def parse_instant(text: str) -> datetime:
    """Read what ``say_instant`` wrote."""
    return datetime.fromisoformat(text)


def to_column(value: object) -> Any:  # noqa: ANN401 - whatever sqlite3 binds
    """Turn a field's value into what the file keeps."""
    if isinstance(value, datetime):
        return say_instant(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return int(value)
    return value


def to_columns(record: object) -> dict[str, Any]:
    """Turn a record into its columns, by name."""
    return {field.name: to_column(getattr(record, field.name)) for field in fields(record)}  # type: ignore[arg-type]


def _reads_as(name: str, annotation: str) -> Callable[[Any], Any] | None:
    if name.endswith("_on"):
        return date.fromisoformat
    if name.endswith("_at"):
        return parse_instant
    if annotation == "bool":
        return bool
    return None


@lru_cache(maxsize=None)
def _converters(record: type) -> tuple[tuple[str, Callable[[Any], Any] | None], ...]:
    return tuple((field.name, _reads_as(field.name, str(field.type))) for field in fields(record))


@lru_cache(maxsize=None)
def columns(record: type, table: str) -> str:
    """Return the select list of a record's columns: ``contact.id, contact.uuid, …``."""
    return ", ".join(f'{table}."{field.name}"' for field in fields(record))


def to_record(record: type[Record], row: Sequence[Any]) -> Record:
    """Build a record from a row selected with ``columns``."""
    values = {
        name: value if value is None or convert is None else convert(value)
        for (name, convert), value in zip(_converters(record), row, strict=True)
    }
    return record(**values)


def to_records(record: type[Record], rows: Iterable[Sequence[Any]]) -> list[Record]:
    """Build records from rows selected with ``columns``."""
    return [to_record(record, row) for row in rows]

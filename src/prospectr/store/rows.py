"""Rows and records: how a frozen record of ``core`` lies in the file, and comes back.

The name of a field says how it is kept: ``_on`` is a day, ``_at`` an instant in
UTC, both as ISO 8601 text; a ``bool`` is 1 or 0; all else is itself.
"""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

INSTANT = "%Y-%m-%dT%H:%M:%S.%fZ"


class Kept(Protocol):
    """What every record of ``core`` is to the file: a dataclass."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


Record = TypeVar("Record", bound=Kept)

_conversions: dict[type, list[tuple[int, Callable[[Any], Any]]]] = {}
"""For each type of record, the places of the columns that do not come back as they lie in the file."""


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


def to_columns(record: Kept) -> dict[str, Any]:
    """Turn a record into its columns, by name."""
    return {field.name: to_column(getattr(record, field.name)) for field in fields(record)}


def columns(record: type[Kept], table: str) -> str:
    """Return the select list of a record's columns: ``contact.id, contact.uuid, …``."""
    return ", ".join(f'{table}."{field.name}"' for field in fields(record))


def to_record(record: type[Record], row: Sequence[Any]) -> Record:
    """Build a record from a row selected with ``columns``."""
    return to_records(record, (row,))[0]


def to_records(record: type[Record], rows: Iterable[Sequence[Any]]) -> list[Record]:
    """Build records from rows selected with ``columns``."""
    names = tuple(record.__dataclass_fields__)
    if record not in _conversions:
        found = [(place, _conversion(field.name, str(field.type))) for place, field in enumerate(fields(record))]
        _conversions[record] = [(place, convert) for place, convert in found if convert is not None]
    conversions = _conversions[record]
    made = []
    for row in rows:
        values = list(row)
        for place, convert in conversions:
            if values[place] is not None:
                values[place] = convert(values[place])
        made.append(record(**dict(zip(names, values, strict=True))))
    return made


def _conversion(name: str, annotation: str) -> Callable[[Any], Any] | None:
    if name.endswith("_on"):
        return date.fromisoformat
    if name.endswith("_at"):
        return parse_instant
    return bool if annotation == "bool" else None

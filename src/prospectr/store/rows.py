"""Rows and records: how a frozen record of ``core`` lies in the file, and comes back.

The name of a field says how it is kept: ``_on`` is a day, ``_at`` an instant in
UTC, both as ISO 8601 text; a ``bool`` is 1 or 0; all else is itself.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

from prospectr.core.record import Kept, Made, fields_of, filled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

INSTANT = "%Y-%m-%dT%H:%M:%S.%fZ"

Record = TypeVar("Record", bound=Kept)

_conversions: dict[type, list[tuple[int, Callable[[Any], Any]]]] = {}
"""For each type of record, the places of the columns that do not come back as they lie in the file."""


@lru_cache(maxsize=64)
def say_instant(at: datetime) -> str:
    """Write an instant, of whatever zone, as UTC text that sorts by time."""
    return at.astimezone(UTC).strftime(INSTANT)


def parse_instant(text: str) -> datetime:
    """Read what ``say_instant`` wrote."""
    return datetime.fromisoformat(text)


def to_column(value: object) -> Any:  # noqa: ANN401 - whatever sqlite3 binds
    """Turn a field's value into what the file keeps."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, datetime):
        return say_instant(value)
    if isinstance(value, date):
        return value.isoformat()
    return int(value) if isinstance(value, bool) else value


def to_columns(record: object) -> dict[str, Any]:
    """Turn a record into its columns, by name."""
    return {field.name: to_column(getattr(record, field.name)) for field in fields_of(type(record))}


def conversions_of(record: type) -> tuple[int, ...]:
    """Return the places of the fields of a record that do not lie in the file as they are, those all have aside."""
    own = enumerate(fields_of(record))
    return tuple(
        place
        for place, field in own
        if field.name not in {"created_at", "updated_at"} and _conversion(field.name, str(field.type)) is not None
    )


def columns(record: type, table: str) -> str:
    """Return the select list of a record's columns: ``contact.id, contact.uuid, …``."""
    return ", ".join(f'{table}."{field.name}"' for field in fields_of(record))


def to_record(record: type[Made], row: Sequence[Any]) -> Made:
    """Build a record from a row selected with ``columns``."""
    return to_records(record, (row,))[0]


def to_records(record: type[Made], rows: Iterable[Sequence[Any]]) -> list[Made]:
    """Build records from rows selected with ``columns``."""
    if record not in _conversions:
        found = [(place, _conversion(field.name, str(field.type))) for place, field in enumerate(fields_of(record))]
        _conversions[record] = [(place, convert) for place, convert in found if convert is not None]
    conversions = _conversions[record]
    made = []
    for row in rows:
        values = list(row)
        for place, convert in conversions:
            if values[place] is not None:
                values[place] = convert(values[place])
        made.append(filled(record, values))
    return made


def _conversion(name: str, annotation: str) -> Callable[[Any], Any] | None:
    if name.endswith("_on"):
        return date.fromisoformat
    if name.endswith("_at"):
        return parse_instant
    return bool if annotation == "bool" else None

"""Documents: rows as they come from a file of another book, checked as the classes in ``tables`` say.

A document is an object of JSON: its type, its number (``c48``), its columns.
It comes out as the columns of a row, in the order of ``Shape.columns``.
"""

from __future__ import annotations

import json
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

from prospectr.core.errors import InputError
from prospectr.core.refs import PREFIX_OF
from prospectr.core.text import display_line
from prospectr.core.words import _
from prospectr.store.newrows import DERIVED
from prospectr.store.rows import to_column
from prospectr.store.whole import ELSEWHERE, HISTORY, NOUNS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

LARGEST = 10**18
"""No number of a record or an amount is as large."""

LONGEST_ID = len("c") + 18

SHOWN = 40
LENGTH_OF_DAY, LENGTH_OF_INSTANT = len("2026-11-21"), len("2026-11-21T12:00:00.000000Z")

_write_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class RowRefusedError(InputError):
    """A row cannot be kept; ``line`` is where it stands, ``reason`` says why. Nothing of its file was kept."""

    def __init__(self, line: int, reason: str) -> None:
        self.line, self.reason = line, reason
        super().__init__(
            _("Line {number} cannot be kept: {reason}. Nothing was changed.").format(number=line, reason=reason),
            hint=_("Export the book again: prospectr export all"),
        )


class DocumentError(ValueError):
    """A document is not as the table it is for; the message says how."""


class Shape(NamedTuple):
    """How the rows of a table are as documents.

    ``columns`` are those written, the number first, ``defaults`` what one that
    lacks is, ``numbers`` which are those of records, with the sign in front of
    them, ``references`` those that name others, with their tables, ``days`` and
    ``instants`` which are times. ``validate`` raises ``ValueError`` for an
    object whose columns are not of their kind, ``pick`` returns its columns.
    """

    table: str
    columns: tuple[str, ...]
    defaults: Mapping[str, Any]
    numbers: tuple[tuple[str, str], ...]
    references: tuple[tuple[str, str], ...]
    days: tuple[str, ...]
    instants: tuple[str, ...]
    validate: Callable[[Any], Any]
    pick: Callable[[Any], tuple[Any, ...]]


@cache
def shapes() -> Mapping[str, Shape]:
    """Return the shape of every table that a file may hold rows of."""
    from sqlmodel import SQLModel

    from prospectr.store import tables

    rows = [kind for kind in vars(tables).values() if isinstance(kind, type) and issubclass(kind, SQLModel)]
    by_table = {str(kind.__tablename__): kind for kind in rows if hasattr(kind, "__table__")}
    return {table: _shape_of(table, by_table[table]) for table in (*NOUNS, *HISTORY)}


def read_document(shape: Shape, item: dict[str, Any]) -> tuple[tuple[Any, ...], tuple[str, ...]]:
    """Return the columns of a document, and which of them name what is not in the file.

    Raises ``DocumentError``.
    """
    row = {**shape.defaults, **item}
    del row["type"]
    if len(row) != len(shape.columns):
        _refuse_columns(shape, row)
    cut: tuple[str, ...] = ()
    for name, prefix in shape.numbers:
        named = row.get(name)
        if named is None and name != "id":
            continue
        if named == ELSEWHERE and name != "id":
            row[name] = None
            cut = (*cut, name)
        else:
            row[name] = _read_number(prefix, name, named)
    if shape.table == "change":
        _read_change(row)
    try:
        shape.validate(row)
    except ValueError as error:
        raise DocumentError(_say_invalid(error)) from None
    if shape.table == "change":
        _check_sole_side(item)
    _check_times(shape, row)
    return shape.pick(row), cut


def _check_times(shape: Shape, row: dict[str, Any]) -> None:
    """Refuse a day or time that is one, but not written as the book writes it: kept text is compared as text."""
    for name in shape.days:
        day = row[name]
        if day is not None and not (isinstance(day, str) and len(day) == LENGTH_OF_DAY and day[4] == "-"):
            raise DocumentError(_('{column} is not a day like "2026-11-21"').format(column=name))
    for name in shape.instants:
        at = row[name]
        if at is not None and not (isinstance(at, str) and len(at) == LENGTH_OF_INSTANT and at[10] + at[-1] == "TZ"):
            raise DocumentError(_('{column} is not a time like "2026-11-21T12:00:00.000000Z"').format(column=name))


def _shape_of(table: str, kind: Any) -> Shape:  # noqa: ANN401 - a class of tables
    from datetime import date, datetime

    from pydantic import ConfigDict, create_model

    left_out = DERIVED.get(table, frozenset())
    first = {"id": kind.model_fields["id"]} if "id" in kind.model_fields else {}
    fields = {name: field for name, field in (first | kind.model_fields).items() if name not in left_out}
    wanted: dict[str, Any] = {}
    for name, field in fields.items():
        said = Annotated[(field.annotation, *field.metadata)] if field.metadata else field.annotation
        wanted[name] = (said, ... if name == "id" or field.is_required() else field.default)
    document = create_model(f"{table}_document", __config__=ConfigDict(extra="forbid"), **wanted)

    def holds(name: str, *types: Any) -> bool:  # noqa: ANN401 - annotations
        return fields[name].annotation in types

    references = {key.parent.name: key.column.table.name for key in kind.__table__.foreign_keys}
    named = {"id": table, **references}
    return Shape(
        table=table,
        columns=tuple(fields),
        defaults={name: to_column(field.default) for name, field in fields.items() if not field.is_required()},
        numbers=tuple((name, PREFIX_OF.get(one, "")) for name, one in named.items() if name in fields),
        references=tuple(sorted(references.items())),
        days=tuple(name for name in fields if holds(name, date, date | None)),
        instants=tuple(name for name in fields if holds(name, datetime, datetime | None)),
        validate=document.__pydantic_validator__.validate_python,
        pick=itemgetter(*fields),
    )


def _read_number(prefix: str, column: str, named: object) -> int:
    """Read ``c48``; of a table whose rows have no typed ids, a plain number."""
    if not prefix:
        if type(named) is int and 0 < named < LARGEST:
            return named
    elif isinstance(named, str) and named[:1] == prefix and len(named) <= LONGEST_ID:
        digits = named[1:]
        if digits.isdecimal() and digits.isascii() and digits[0] != "0":
            return int(digits)
    shown = display_line(str(named))[:SHOWN]
    raise DocumentError(
        _('{column} is "{value}", not a number like {like}').format(
            column=column, value=shown, like=f'"{prefix}1"' if prefix else "1"
        )
    )


def _read_change(row: dict[str, Any]) -> None:
    """Turn both sides of a change into the text the book keeps; nothing but columns and plain values may be in them."""
    if row.get("table_name") not in NOUNS:
        raise DocumentError(_("table_name is no table of the book"))
    for side in ("before", "after"):
        held = row[side]
        if held is None:
            continue
        if not isinstance(held, dict):
            raise DocumentError(_("{column} is no object").format(column=side))
        for name, value in held.items():
            is_plain = value is None or isinstance(value, str) or (type(value) is int and abs(value) < LARGEST)
            if not (name.isascii() and name.isidentifier() and is_plain):
                raise DocumentError(
                    _("{column} holds what is no column: {value}").format(column=side, value=display_line(name)[:SHOWN])
                )
        row[side] = _write_json(held)


def _check_sole_side(change: dict[str, Any]) -> None:
    """Refuse a change that brings or takes a row and does not tell its times: the row could not be written again."""
    sides = {side: held for side in ("before", "after") if (held := change.get(side)) is not None}
    if len(sides) == 1:
        ((side, held),) = sides.items()
        if not held.keys() & {"created_at", "updated_at"}:
            raise DocumentError(_("{column} is missing").format(column=f"{side}.created_at"))


def _refuse_columns(shape: Shape, row: dict[str, Any]) -> None:
    unknown = [name for name in row if name not in shape.columns]
    if unknown:
        shown = display_line(unknown[0])[:SHOWN]
        raise DocumentError(_("{type} has no column {column}").format(type=shape.table, column=shown))
    lacking = next(name for name in shape.columns if name not in row)
    raise DocumentError(_("{column} is missing").format(column=lacking))


def _say_invalid(error: ValueError) -> str:
    """Say which column is wrong, and how."""
    details = getattr(error, "errors", None)
    if details is None:
        return _("a value is not of its kind")
    first = details(include_url=False, include_context=False, include_input=False)[0]
    column = ".".join(str(part) for part in first["loc"])
    return _("{column}: {reason}").format(column=display_line(column)[:SHOWN], reason=first["msg"])

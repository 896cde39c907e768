"""How records are made, and what every record of the book carries, whatever it is about."""

from __future__ import annotations

from dataclasses import MISSING, Field, FrozenInstanceError, field
from datetime import UTC, datetime
from inspect import get_annotations
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, dataclass_transform

if TYPE_CHECKING:
    from collections.abc import Iterable

Made = TypeVar("Made")

NOT_KEPT_YET = datetime.min.replace(tzinfo=UTC)
"""The time on a record that the book has not kept yet."""

put = object.__setattr__
"""Sets a field of a record that is being made."""


@dataclass_transform(frozen_default=True, kw_only_default=True)
def record(cls: type[Made]) -> type[Made]:
    """Make a class a record: a dataclass that is frozen, has slots, and takes its fields by keyword only.

    ``dataclass`` writes and compiles half a dozen methods for every class, which
    is most of what a quick command would wait for. Records share theirs.
    ``dataclasses.replace`` takes a record; ``fields_of`` names its fields. A
    default is a value that cannot change: there are no factories. One with an
    ``__init__`` of its own, so that its fields need no names, fills them with ``put``.
    """
    own = {name: _field(cls, name, annotation) for name, annotation in get_annotations(cls).items()}
    fields: dict[str, Field[Any]] = {**getattr(cls, "__dataclass_fields__", {}), **own}
    body = METHODS | {name: value for name, value in vars(cls).items() if name not in own and name not in NOT_SLOTTED}
    body["__slots__"] = tuple(own)
    body["__dataclass_fields__"] = fields
    body["_defaults"] = {name: one.default for name, one in fields.items() if one.default is not MISSING}
    body["_contents"] = attrgetter(*fields)
    return type(cls.__name__, cls.__bases__, body)


def fields_of(cls: type) -> tuple[Field[Any], ...]:
    """Return the fields of a record's class in their order, those all records have first; of another class, none."""
    return tuple(getattr(cls, "__dataclass_fields__", {}).values())


def filled(cls: type[Made], values: Iterable[Any]) -> Made:
    """Make a record of the values of all its fields, in their order. Raises ``ValueError`` where one lacks."""
    made = object.__new__(cls)
    for name, value in zip(cls.__dataclass_fields__, values, strict=True):  # type: ignore[attr-defined]
        put(made, name, value)
    return made


def remade(record: Made, **values: Any) -> Made:  # noqa: ANN401 - whatever the fields hold
    """Return a record with other values in some of its fields, as ``dataclasses.replace`` does and in half the time.

    It is for thousands of records. Raises ``TypeError`` for a field the record has not.
    """
    cls: Any = type(record)
    given = dict(zip(cls.__dataclass_fields__, cls._contents(record), strict=True)) | values
    if len(given) != len(cls.__dataclass_fields__):
        wrong = ", ".join(sorted(values.keys() - cls.__dataclass_fields__.keys()))
        message = f"{cls.__name__} knows none of these: {wrong}"
        raise TypeError(message)
    made: Made = object.__new__(cls)
    for name, value in given.items():
        put(made, name, value)
    return made


def type_of(record: object) -> str:
    """Return a record's type as ids and JSON name it: a ``FollowUp`` is a ``follow_up``."""
    name = type(record).__name__
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")


def _field(cls: type, name: str, annotation: object) -> Field[Any]:
    default: Any = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        message = f"{cls.__name__}.{name}: records share their defaults; none is made anew"
        raise TypeError(message)
    made: Field[Any] = field(default=default)
    made.name, made.type = name, annotation
    return made


def _fill(self: Any, **values: Any) -> None:  # noqa: ANN401 - whatever the fields hold
    given = self._defaults | values
    if len(given) != len(self.__dataclass_fields__):
        wrong = ", ".join(sorted(given.keys() ^ self.__dataclass_fields__.keys()))
        message = f"{type(self).__name__} lacks these, or knows none of them: {wrong}"
        raise TypeError(message)
    for name, value in given.items():
        put(self, name, value)


def _refuse(self: object, name: str, *_value: object) -> NoReturn:
    message = f"a {type(self).__name__} never changes: replace() makes another, with another {name}"
    raise FrozenInstanceError(message)


def _equals(self: Any, other: Any) -> bool:  # noqa: ANN401 - records
    return bool(self._contents(self) == self._contents(other)) if type(other) is type(self) else NotImplemented


def _hash(self: Any) -> int:  # noqa: ANN401 - a record
    return hash(self._contents(self))


def _show(self: Any) -> str:  # noqa: ANN401 - a record
    return (
        f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self.__dataclass_fields__)})"
    )


NOT_SLOTTED = {"__dict__", "__weakref__"}
METHODS = {
    "__init__": _fill,
    "__setattr__": _refuse,
    "__delattr__": _refuse,
    "__eq__": _equals,
    "__hash__": _hash,
    "__repr__": _show,
}


@record
class Kept:
    """A record's number in this book, its name among all books, how often it was written, and when.

    A new record is made without these; the book fills them in. ``deleted_at``
    is None while the record stands.
    """

    id: int = 0
    uuid: str = ""
    version: int = 1
    created_at: datetime = NOT_KEPT_YET
    updated_at: datetime = NOT_KEPT_YET
    deleted_at: datetime | None = None

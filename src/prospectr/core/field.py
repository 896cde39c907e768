"""Fields of the seller's own: what no other record has a place for, on every contact."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from prospectr.core.record import Kept

FIELD_KINDS = ("text", "number", "date", "choice")


@dataclass(frozen=True, slots=True, kw_only=True)
class Field(Kept):
    """A field as the book keeps it: ``slug`` is what is typed (``shoe-size:42``), ``choices`` one a line.

    It is known by ``folded_name``, the form its name is compared by.
    """

    slug: str
    name: str
    folded_name: str
    kind: str = "text"
    choices: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldValue(Kept):
    """What a field holds for a contact: a text, a plain decimal number, an ISO day, or one of the choices."""

    contact_id: int
    field_id: int
    value: str


class FieldShown(NamedTuple):
    """A field with what it holds for one contact."""

    slug: str
    name: str
    kind: str
    value: str

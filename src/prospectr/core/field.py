"""Fields of the seller's own: what no other record has a place for, on every contact."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from prospectr.core.errors import InputError, MoneyNotUnderstoodError
from prospectr.core.money import split_number
from prospectr.core.record import Kept, record
from prospectr.core.text import fold_name
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

FieldKind = Literal["text", "number", "date", "choice"]
FIELD_KINDS: tuple[FieldKind, ...] = ("text", "number", "date", "choice")
MOST_DIGITS = 15
"""How many digits a number may have: a program that reads our JSON keeps no more of them."""

RESERVED = frozenset(
    """
    address addresses at back bday birthday by choice close company contact contacts deal email emails field fields http
    https id inbox in kind language lifecycle link links mailto name next no note notes on out phone phones pin priority
    role score sort source source-detail stage standing tag tags tel type untag untouched when words
    """.split()
)
"""Slugs no field may have: they mean something else in a line, as a flag, or in front of a link."""

_COMPARISON = r"(?s)([^<>=]+)(<=|>=|<|>|=)(.*)"
_SIGN = r"[-−+]"


@record
class Field(Kept):
    """A field as the book keeps it: ``slug`` is what is typed (``shoe-size:42``), ``choices`` one a line.

    It is known by ``folded_name``, the form its name is compared by.
    """

    slug: str
    name: str
    folded_name: str
    kind: FieldKind = "text"
    choices: str = ""


@record
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


class FieldFilter(NamedTuple):
    """What a list of contacts is to hold: those whose ``field`` compares so with ``value``.

    ``comparison`` is ``=``, ``<``, ``>``, ``<=`` or ``>=``; with ``=`` an empty value means those without any.
    """

    field: Field
    comparison: str
    value: str


class FieldValueRefusedError(InputError):
    """A field cannot hold that."""

    def __init__(self, field: Field, text: str, reason: str = "") -> None:
        if field.kind == "choice":
            said = _('{field} holds one of its choices, and "{text}" is none of them{reason}.')
            hint = _("Choose one of: {choices}").format(choices=", ".join(field.choices.splitlines()))
        else:
            said = _('{field} holds a number, and "{text}" is none{reason}.')
            hint = _("Write it like 42, -3 or 1.5.")
        super().__init__(said.format(field=field.slug, text=text, reason=f": {reason}" if reason else ""), hint=hint)


def parse_value(field: Field, text: str, read_day: Callable[[str], date]) -> str:
    """Return ``text`` as the field keeps it: a plain decimal number, an ISO day, a choice as it is written, or a text.

    In a number, point and comma are understood as in an amount of money; a
    choice is compared folded; ``read_day`` reads a day as it is typed
    everywhere, and raises DateNotUnderstoodError where it is none. Raises
    FieldValueRefusedError.
    """
    typed = text.strip()
    if field.kind == "number":
        return _parse_number(field, typed)
    if field.kind == "date":
        return read_day(typed).isoformat()
    if field.kind == "choice":
        wanted = fold_name(typed)
        found = next((choice for choice in field.choices.splitlines() if fold_name(choice) == wanted), None)
        if found is None:
            raise FieldValueRefusedError(field, typed)
        return found
    return typed


def _parse_number(field: Field, typed: str) -> str:
    sign = "-" if typed.startswith(("-", "−")) else ""
    try:
        whole, decimals = split_number(re.sub(_SIGN, "", typed, count=1) if re.match(_SIGN, typed) else typed)
    except MoneyNotUnderstoodError:
        raise FieldValueRefusedError(field, typed) from None
    whole, decimals = whole.lstrip("0"), decimals.rstrip("0")
    if len(whole) + len(decimals) > MOST_DIGITS:
        reason = _("it has more than {count} digits").format(count=MOST_DIGITS)
        raise FieldValueRefusedError(field, typed, reason)
    number = f"{whole or '0'}{decimals and f'.{decimals}'}"
    return number if number == "0" else sign + number


def plain_value(kind: str, value: str) -> str | int | float:
    """Return a kept value as JSON holds it: a number as a number."""
    if kind != "number":
        return value
    return float(value) if "." in value else int(value)


def split_comparison(text: str) -> tuple[str, str, str]:
    """Split ``shoe-size>=42`` into field, comparison and value; the last two are empty where only a field is named."""
    found = re.fullmatch(_COMPARISON, text.strip())
    if found is None:
        return text.strip(), "", ""
    name, comparison, value = found.groups()
    return name.strip(), comparison, value.strip()


def split_setting(text: str) -> tuple[str, str] | None:
    """Split ``shoe-size=42`` into field and value; None where there is no ``=``."""
    name, sign, value = text.partition("=")
    return (name.strip(), value.strip()) if sign else None

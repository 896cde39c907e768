"""The ways to reach a contact: read as typed, made comparable, written."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.contact import ContactPoint, split_label
from prospectr.core.text import check_text, fold
from prospectr.core.words import N_, _
from prospectr.store import contacts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from prospectr.core.quickadd import QuickAdd
    from prospectr.store.journal import Journal

KIND_OF = {"emails": "email", "phones": "phone", "addresses": "address", "links": "link"}
"""The fields of a line and of a change, each with the kind of way it lists."""

EXACT = frozenset({"email", "phone"})
"""The ways that lead to one person: an address or a page may be shared."""

_MALFORMED = {
    "email": N_('"{value}" does not look like an e-mail address; it is kept as you typed it.'),
    "phone": N_('"{value}" does not look like a phone number; it is kept as you typed it.'),
    "address": N_('"{value}" does not look like an address; it is kept as you typed it.'),
    "link": N_('"{value}" does not look like a link (https://…); it is kept as you typed it.'),
}


class Reach(NamedTuple):
    """A way to reach somebody: its kind, label and value as typed, and the form it is compared by, if it has one."""

    kind: str
    label: str
    value: str
    normal: str | None

    def say_malformed(self) -> str:
        """Say that it looks wrong and is kept all the same."""
        return _(_MALFORMED[self.kind]).format(value=self.value)


def read_reach(line: QuickAdd, region: str) -> tuple[Reach, ...]:
    """Read the ways to reach somebody that a line names, each once; ``region`` is that of phones without a country."""
    read = {
        (kind, typed): _read(kind, typed, region) for field, kind in KIND_OF.items() for typed in getattr(line, field)
    }
    return tuple(read.values())


def write_reach(unit: Journal, contact_id: int, ways: Iterable[Reach]) -> None:
    """Write ways to reach a contact, inside the caller's unit of work."""
    for kind, label, value, normal in ways:
        point = ContactPoint(contact_id=contact_id, kind=kind, label=label, value=value, normal=normal)
        unit.insert("contact_point", point)


def set_reach(unit: Journal, contact_id: int, changes: Mapping[str, object], region: str) -> list[str]:
    """Make the ways to reach a contact those given, by field; ones that stay keep their record.

    What looks wrong is said.
    """
    remarks = []
    for field in [name for name in KIND_OF if name in changes]:
        kind = KIND_OF[field]
        typed = [str(text).strip() for text in _listed(changes[field]) if str(text).strip()]
        wanted = {reach.value: reach for reach in (_read(kind, text, region) for text in typed)}
        have = [point for point in contacts.points_of(unit, contact_id) if point.kind == kind]
        for point in have:
            reach = wanted.pop(point.value, None)
            after = replace(point, label=reach.label) if reach else replace(point, deleted_at=unit.now)
            unit.update("contact_point", point, after)
        write_reach(unit, contact_id, wanted.values())
        remarks += [reach.say_malformed() for reach in wanted.values() if reach.normal is None]
    return remarks


def normal_reach(kind: str, value: str, region: str) -> str | None:
    """Return the form a way to reach somebody is compared by, or None where it is malformed.

    A phone without a country code, where no region is set, is compared by its digits.
    """
    if kind == "email":
        from prospectr.exchange.emails import normal_email

        return normal_email(value)
    if kind == "link":
        from prospectr.exchange.links import normal_link

        return normal_link(value)
    folded = fold(value)
    if kind == "address":
        return folded or None
    from prospectr.exchange.phones import normal_phone

    if not region and not folded.startswith(("+", "00")):
        return "".join(letter for letter in folded if letter.isdigit()) or None
    return normal_phone(value, region)


def _read(kind: str, typed: str, region: str) -> Reach:
    label, value = split_label(check_text(kind, typed))
    return Reach(kind, label, value, normal_reach(kind, value, region))


def _listed(value: object) -> list[object]:
    return list(value) if isinstance(value, (list, tuple)) else [value]

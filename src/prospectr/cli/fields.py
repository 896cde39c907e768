"""The fields of each type of record that can be changed, by flags and in the editor alike."""

from __future__ import annotations

from prospectr.core.errors import InputError
from prospectr.core.words import _

FIELDS = {
    "contact": ("name", "company", "emails", "phones", "source", "by", "tags", "inbox"),
    "company": ("name",),
    "follow_up": ("kind", "when", "words"),
    "note": ("words", "pinned"),
    "interaction": ("kind", "outcome", "on", "words"),
    "answer": ("words",),
    "concern": ("words",),
}
"""By type; ``by`` is a flag alone, the editor shows the others."""


class FieldUnknownError(InputError):
    """A type of record has no such field."""

    def __init__(self, table: str, field: str) -> None:
        super().__init__(
            _("A {type} has no {field}.").format(type=table.replace("_", "-"), field=field),
            hint=_("It has: {fields}").format(fields=", ".join(FIELDS[table])),
        )


def check_fields(table: str, changes: dict[str, object]) -> None:
    """Refuse fields that a type of record does not have; what a field may hold is the book's to say."""
    for field in changes:
        if field not in FIELDS[table]:
            raise FieldUnknownError(table, field)

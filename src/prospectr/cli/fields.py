"""The fields of each type of record that can be changed, by flags and in the editor alike."""

from __future__ import annotations

from prospectr.core.errors import InputError
from prospectr.core.followup import FOLLOW_UP_KINDS
from prospectr.core.interaction import INTERACTION_KINDS, OUTCOMES
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


class KindUnknownError(InputError):
    """A type of record cannot be of that kind."""

    def __init__(self, kind: str, kinds: tuple[str, ...]) -> None:
        super().__init__(
            _('"{kind}" is no kind of this record.').format(kind=kind),
            hint=_("It can be: {kinds}").format(kinds=", ".join(kinds)),
        )


def check_fields(table: str, changes: dict[str, object]) -> None:
    """Refuse fields a type of record does not have, and kinds and outcomes there are not."""
    for field in changes:
        if field not in FIELDS[table]:
            raise FieldUnknownError(table, field)
    kinds = FOLLOW_UP_KINDS if table == "follow_up" else INTERACTION_KINDS
    if "kind" in changes and changes["kind"] not in kinds:
        raise KindUnknownError(str(changes["kind"]), kinds)
    if changes.get("outcome") and changes["outcome"] not in OUTCOMES:
        raise KindUnknownError(str(changes["outcome"]), OUTCOMES)

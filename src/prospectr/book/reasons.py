"""Reasons for losing a deal: a short list of the seller's own, kept in the book."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.book.names import NameAmbiguousError, NameNotFoundError, candidates, check_name, named, refuse_twin
from prospectr.book.outcome import outcome_named
from prospectr.core.errors import ProspectrError
from prospectr.core.text import fold_name
from prospectr.core.words import _, ngettext
from prospectr.store import reasons

if TYPE_CHECKING:
    from collections.abc import Mapping

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.core.pipeline import LostReason

EXAMPLES = {
    "list": "prospectr reason list",
    "add": 'prospectr reason add "moved away"',
    "rename": 'prospectr reason rename price "too dear"',
    "delete": "prospectr reason delete competitor",
}
"""How each act on reasons is typed."""


class ReasonNotFoundError(NameNotFoundError):
    """No reason goes by that name."""


class ReasonAmbiguousError(NameAmbiguousError):
    """Several reasons go by that beginning."""


class LastReasonError(ProspectrError):
    """Without a reason left no deal could be lost."""

    def __init__(self, reason: LostReason) -> None:
        super().__init__(
            _("{name} is the only reason there is; losing a deal needs one.").format(name=reason.name),
            hint=_("Add another first: {example}").format(example=EXAMPLES["add"]),
        )


class Reasons:
    """Why deals are lost."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def all(self) -> list[tuple[LostReason, int]]:
        """List the reasons in their order, each with the number of deals lost for it."""
        lost = reasons.count_lost(self._book.database)
        return [(reason, lost.get(reason.id, 0)) for reason in reasons.list_reasons(self._book.database)]

    def get(self, text: str) -> LostReason:
        """Return the reason called ``text``, or of that typed id, or whose name's words begin so.

        Raises ``ReasonNotFoundError`` with near names, and ``ReasonAmbiguousError``.
        """
        name, there = text.strip(), reasons.list_reasons(self._book.database)
        found = named("lost_reason", name, there)
        if len(found) > 1:
            raise ReasonAmbiguousError(_('"{name}" could be several reasons.'), name, candidates("lost_reason", found))
        if not found:
            hint = (_("See them: prospectr reason list"), _("Add it: prospectr reason add NAME"))
            raise ReasonNotFoundError(_('There is no reason "{name}".'), name, candidates("lost_reason", there), hint)
        return found[0]

    def add(self, name: str) -> Outcome:
        """Add a reason after the others. Raises ``NameTakenError`` and ``NameEmptyError``."""
        given = check_name(name, EXAMPLES["add"])
        with self._book.act("reason.add") as unit:
            refuse_twin("lost_reason", given, reasons.list_reasons(unit))
            return outcome_named(unit, reasons.add_reason(unit, given))

    def rename(self, reason: LostReason, name: str) -> Outcome:
        """Give a reason another name, for all deals lost for it. Raises ``NameTakenError`` and ``NameEmptyError``."""
        given = check_name(name, EXAMPLES["rename"])
        with self._book.act("reason.rename") as unit:
            refuse_twin("lost_reason", given, reasons.list_reasons(unit), but=reason.id)
            renamed = unit.update("lost_reason", reason, replace(reason, name=given, folded_name=fold_name(given)))
            if renamed.name != reason.name:
                unit.remarks.append(f"{reason.name} → {renamed.name}")
            return outcome_named(unit, renamed)

    def edit(self, reason: LostReason, changes: Mapping[str, object]) -> Outcome:
        """Change a reason: its ``name``."""
        return self.rename(reason, str(changes.get("name", reason.name)))

    def delete(self, reason: LostReason) -> Outcome:
        """Offer a reason no more; the deals that were lost for it keep it. Raises ``LastReasonError``."""
        with self._book.act("reason.delete") as unit:
            if len(reasons.list_reasons(unit)) == 1:
                raise LastReasonError(reason)
            count = reasons.count_lost(unit).get(reason.id, 0)
            if count:
                said = ngettext("{count} lost deal keeps it.", "{count} lost deals keep it.", count)
                unit.remarks.append(said.format(count=count))
            return outcome_named(unit, unit.update("lost_reason", reason, replace(reason, deleted_at=unit.now)))

    def undelete(self, reason: LostReason) -> Outcome:
        """Offer a deleted reason again. Raises ``NameTakenError``."""
        with self._book.act("reason.undelete") as unit:
            refuse_twin("lost_reason", reason.name, reasons.list_reasons(unit))
            return outcome_named(unit, unit.update("lost_reason", reason, replace(reason, deleted_at=None)))

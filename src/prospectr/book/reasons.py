"""Reasons for losing a deal: a short list of the seller's own, kept in the book."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from prospectr.book.names import NameNotFoundError, NameTakenError, begun, check_name, find_named
from prospectr.book.outcome import outcome_named
from prospectr.core.errors import AmbiguousError, Candidate, ProspectrError
from prospectr.core.refs import say_ref
from prospectr.core.text import fold_name
from prospectr.core.words import _, ngettext
from prospectr.store import reasons

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.core.pipeline import LostReason
    from prospectr.store.journal import Journal

EXAMPLES = {
    "list": "prospectr reason list",
    "add": 'prospectr reason add "moved away"',
    "rename": 'prospectr reason rename price "too dear"',
    "delete": "prospectr reason delete competitor",
}
"""How each act on reasons is typed."""


class ReasonNotFoundError(NameNotFoundError):
    """No reason goes by that name."""


class ReasonAmbiguousError(AmbiguousError):
    """Several reasons go by that beginning."""

    def __init__(self, text: str, found: Sequence[LostReason]) -> None:
        super().__init__(
            _('"{name}" could be several reasons.').format(name=text),
            hint=_("Use an id, like {ref}, or more letters.").format(ref=say_ref("lost_reason", found[0].id)),
            candidates=candidates(found),
        )


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

        Raises ``ReasonNotFoundError`` with near names, or with all, and ``ReasonAmbiguousError``.
        """
        reads, name = self._book.database, text.strip()
        found = find_named(
            "lost_reason",
            name,
            called=partial(reasons.find_reason_called, reads),
            numbered=partial(reasons.find_reason, reads),
        )
        if found is not None:
            return found
        there = reasons.list_reasons(reads)
        some = begun(name, there)
        if len(some) > 1:
            raise ReasonAmbiguousError(name, some)
        if not some:
            hint = (_("See them: prospectr reason list"), _("Add it: prospectr reason add NAME"))
            raise ReasonNotFoundError(_('There is no reason "{name}".'), "lost_reason", name, there, hint)
        return some[0]

    def add(self, name: str) -> Outcome:
        """Add a reason behind the others. Raises ``NameTakenError`` and ``NameEmptyError``."""
        given = check_name(name, EXAMPLES["add"])
        with self._book.act("reason.add") as unit:
            _refuse_taken(unit, given)
            added = reasons.add_reason(unit, given)
            return outcome_named(unit, added, added.name)

    def rename(self, reason: LostReason, name: str) -> Outcome:
        """Give a reason another name, for all deals lost for it. Raises ``NameTakenError`` and ``NameEmptyError``."""
        given = check_name(name, EXAMPLES["rename"])
        with self._book.act("reason.rename") as unit:
            _refuse_taken(unit, given, but=reason.id)
            renamed = unit.update("lost_reason", reason, replace(reason, name=given, folded_name=fold_name(given)))
            if renamed.name != reason.name:
                unit.remarks.append(f"{reason.name} → {renamed.name}")
            return outcome_named(unit, renamed, renamed.name)

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
            gone = unit.update("lost_reason", reason, replace(reason, deleted_at=unit.now))
            return outcome_named(unit, gone, gone.name)

    def undelete(self, reason: LostReason) -> Outcome:
        """Offer a deleted reason again. Raises ``NameTakenError``."""
        with self._book.act("reason.undelete") as unit:
            _refuse_taken(unit, reason.name)
            back = unit.update("lost_reason", reason, replace(reason, deleted_at=None))
            return outcome_named(unit, back, back.name)


def candidates(found: Sequence[LostReason]) -> tuple[Candidate, ...]:
    """Return reasons as a list to choose from."""
    return tuple(Candidate(ref=say_ref("lost_reason", reason.id), name=reason.name) for reason in found)


def _refuse_taken(unit: Journal, name: str, but: int = 0) -> None:
    there = reasons.find_reason_called(unit, name)
    if there and there.id != but:
        raise NameTakenError("lost_reason", there)

"""Interactions: what happened, logged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.changes import Outcome
from prospectr.core.dates import say_date
from prospectr.core.errors import InputError
from prospectr.core.followup import INTERACTION_KIND_OF
from prospectr.core.interaction import DIRECTIONS, INTERACTION_KINDS, OUTCOMES, Interaction, default_outcome
from prospectr.core.refs import say_ref
from prospectr.core.text import check_text
from prospectr.core.words import _
from prospectr.store import contacts, followups

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from prospectr.book import Book
    from prospectr.core.followup import FollowUp
    from prospectr.store.journal import Journal


class DayToComeError(InputError):
    """What happened cannot lie in the future."""

    def __init__(self, text: str, said: str) -> None:
        super().__init__(
            _('"{text}" is {day}, which has not come yet.').format(text=text, day=said),
            hint=_('Plan it instead: prospectr next REF "call {text}"').format(text=text),
        )


class ChoiceNotKnownError(InputError):
    """A field that holds one of several words was given another."""

    def __init__(self, field: str, word: str, choices: Sequence[str]) -> None:
        super().__init__(
            _('"{word}" is no {field}.').format(word=word, field=field),
            hint=_("Choose one of: {choices}").format(choices=", ".join(choices)),
        )


def check_choice(field: str, word: str, choices: Sequence[str]) -> str:
    """Return ``word`` as it is, or raise ``ChoiceNotKnownError`` where ``field`` cannot hold it."""
    if word not in choices:
        raise ChoiceNotKnownError(field, word, choices)
    return word


class Interactions:
    """What happened."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def log(
        self,
        contact_id: int,
        words: str,
        *,
        kind: str = "call",
        direction: str = "out",
        outcome: str | None = None,
        on: str = "",
        then: str = "",
    ) -> Outcome:
        """Log what happened with a contact, and plan the step ``then`` follows.

        A follow-up of the same kind that is due by that day is thereby done.
        Without an outcome, a call, a meeting or a visit reached them.
        """
        check_choice("kind", kind, INTERACTION_KINDS)
        check_choice("direction", direction, DIRECTIONS)
        if outcome:
            check_choice("outcome", outcome, OUTCOMES)
        day = self.parse_day(on) if on else self._book.clock.today()
        after = self._book.follow_ups.parse(then) if then else None
        with self._book.act("interaction.log") as unit:
            due = _find_due(unit, contact_id, kind, day)
            happened = unit.insert(
                "interaction",
                Interaction(
                    contact_id=contact_id,
                    follow_up_id=due.id if due else None,
                    kind=kind,
                    direction=direction,
                    outcome=outcome or default_outcome(kind, direction, words),
                    words=check_text(_("text"), words),
                    happened_on=day,
                ),
            )
            records: list[object] = [happened]
            if due:
                records.append(self._book.follow_ups.close(unit, due, state="done"))
            if after:
                records.append(self._book.follow_ups.write(unit, contact_id, after))
            unit.finish()
            cards = contacts.get_cards(unit, [contact_id])
            unit.about("interaction", happened.id, cards[0].contact.name)
            operation = unit.operation_id
        return Outcome(
            operation=operation,
            subject=unit.subject,
            cards=tuple(cards),
            records=tuple(records),
            remarks=_done_by_it(due),
        )

    def parse_day(self, text: str) -> date:
        """Read the day something happened on. Raises ``DateNotUnderstoodError`` and ``DayToComeError``."""
        today = self._book.clock.today()
        day = self._book.follow_ups.parse_day_past(text)
        if day > today:
            raise DayToComeError(text, say_date(day, today))
        return day


def _find_due(unit: Journal, contact_id: int, kind: str, day: date) -> FollowUp | None:
    """Find the earliest open follow-up that an interaction of ``kind`` on ``day`` completes."""
    steps = followups.open_follow_ups_of(unit, contact_id)
    return next((step for step in steps if step.due_on <= day and INTERACTION_KIND_OF[step.kind] == kind), None)


def _done_by_it(step: FollowUp | None) -> tuple[str, ...]:
    if step is None:
        return ()
    return (_("That completes {ref}: {kind}.").format(ref=say_ref("follow_up", step.id), kind=step.kind),)

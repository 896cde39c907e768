"""Interactions: what happened, logged."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.book.outcome import outcome_of
from prospectr.core.dates import say_date
from prospectr.core.errors import InputError
from prospectr.core.followup import closing_state, find_done_by
from prospectr.core.interaction import DIRECTIONS, INTERACTION_KINDS, OUTCOMES, Interaction, default_outcome
from prospectr.core.refs import say_ref
from prospectr.core.text import check_text
from prospectr.core.words import _
from prospectr.store import followups

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
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
        deal_id: int | None = None,
    ) -> Outcome:
        """Log what happened with a contact, or about one of their deals, and plan the step ``then`` follows.

        A follow-up of the same kind that is due by that day is thereby done,
        unless it is they who wrote.
        Without an outcome, a call, a meeting or a visit reached them.
        Raises ``RecordDeletedError`` where the deal was deleted meanwhile.
        """
        check_choice("kind", kind, INTERACTION_KINDS)
        check_choice("direction", direction, DIRECTIONS)
        if outcome:
            check_choice("outcome", outcome, OUTCOMES)
        day = self.parse_day(on) if on else self._book.clock.today()
        after = self._book.follow_ups.parse(then) if then else None
        with self._book.act("interaction.log") as unit:
            if deal_id is not None:
                self._book.standing.deal_now(unit, deal_id)
            happened, follow_ups = self.write(
                unit,
                Interaction(
                    contact_id=contact_id,
                    deal_id=deal_id,
                    kind=kind,
                    direction=direction,
                    outcome=outcome or default_outcome(kind, direction, words),
                    words=check_text(_("text"), words),
                    happened_on=day,
                ),
            )
            if after:
                follow_ups.append(self._book.follow_ups.write(unit, contact_id, after, deal_id=deal_id))
            self._book.standing.remind(unit, contact_id)
            return outcome_of(unit, happened, *follow_ups)

    def write(self, unit: Journal, talk: Interaction) -> tuple[Interaction, list[FollowUp]]:
        """Write what happened inside the caller's unit of work; also returned is the follow-up it completed.

        It is done, a meeting kept, or missed where the outcome is no answer. A remark says so; the next of its series
        comes with it.
        """
        due = find_done_by(talk, followups.open_follow_ups_of(unit, talk.contact_id))
        happened = unit.insert("interaction", replace(talk, follow_up_id=due.id if due else None))
        self._book.standing.take_in(unit, talk.contact_id, "talk")
        if due is None:
            return happened, []
        closed = self._book.follow_ups.close(unit, due, state=closing_state(due, talk.outcome), on=talk.happened_on)
        is_missed = closed.state == "no-show"
        said = _("That closes {ref}: {kind}, no show.") if is_missed else _("That completes {ref}: {kind}.")
        unit.remarks.append(said.format(ref=say_ref("follow_up", due.id), kind=due.kind))
        return happened, [closed, *self._book.follow_ups.go_on(unit, due)]

    def parse_day(self, text: str) -> date:
        """Read the day something happened on. Raises ``DateNotUnderstoodError`` and ``DayToComeError``."""
        today = self._book.clock.today()
        day = self._book.follow_ups.parse_day_past(text)
        if day > today:
            raise DayToComeError(text, say_date(day, today))
        return day

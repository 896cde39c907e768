"""Follow-ups: planned, moved, done."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from prospectr.core.changes import Outcome
from prospectr.core.dates import WEEKDAY_WORDS, When, find_when, say_date
from prospectr.core.errors import DateNotUnderstoodError, InputError, ProspectrError
from prospectr.core.followup import INTERACTION_KIND_OF, FollowUp, Plan, parse_plan
from prospectr.core.interaction import Interaction, default_outcome
from prospectr.core.note import Note
from prospectr.core.refs import say_ref
from prospectr.core.text import check_text, fold
from prospectr.core.words import _
from prospectr.store import contacts, followups

if TYPE_CHECKING:
    from datetime import date, datetime

    from prospectr.book import Book
    from prospectr.core.contact import ContactCard
    from prospectr.store.journal import Journal


class FollowUpClosedError(ProspectrError):
    """The follow-up is done or cancelled already."""

    def __init__(self, step: FollowUp) -> None:
        super().__init__(
            _("{ref} is {state} already.").format(ref=say_ref("follow_up", step.id), state=step.state),
            hint=_("See what is open: prospectr list followups"),
        )


class DayPastError(InputError):
    """A next step cannot lie in the past."""

    def __init__(self, text: str, said: str) -> None:
        super().__init__(
            _('"{text}" is {day}, which has passed.').format(text=text, day=said),
            hint=_("Name a day from today on, like tomorrow, fri or +2w."),
        )


class FollowUps:
    """The dated next steps."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def parse(self, text: str) -> Plan:
        """Read a next step: ``call tue 10:00 about the menu``; dates in words go by the seller's language.

        Raises ``PlanNotUnderstoodError`` or ``DateNotUnderstoodError``.
        """
        return parse_plan(text, self._book.clock.today(), worded=self.worded)

    def worded(self, text: str) -> When | None:
        """Read a date in words of the seller's language or in English."""
        from prospectr.exchange.dates import find_worded_when

        language = self._book.settings.language.partition("_")[0]
        return find_worded_when(text, self._book.clock.today(), tuple(dict.fromkeys((language or "en", "en"))))

    def parse_when(self, text: str) -> When:
        """Read a day, or a day and a time. Raises ``DateNotUnderstoodError``."""
        when = find_when(text, self._book.clock.today()) or self.worded(text)
        if when is None:
            raise DateNotUnderstoodError(text)
        return when

    def parse_day_past(self, text: str) -> date:
        """Read a day on which something happened: a weekday alone is the last one, not the next.

        Raises ``DateNotUnderstoodError``.
        """
        today = self._book.clock.today()
        on = self.parse_when(text).on
        is_weekday = fold(text) in WEEKDAY_WORDS
        return on - timedelta(days=7) if is_weekday and on > today else on

    def plan(self, contact_id: int, text: str) -> Outcome:
        """Plan the next step with a contact."""
        plan = self.parse(text)
        with self._book.act("follow_up.plan") as unit:
            step = self.write(unit, contact_id, plan)
            return self._outcome(unit, contact_id, step)

    def write(self, unit: Journal, contact_id: int, plan: Plan) -> FollowUp:
        """Write a planned step inside the caller's unit of work."""
        at, zone, instant = self._timed(plan.when)
        return unit.insert(
            "follow_up",
            FollowUp(
                contact_id=contact_id,
                kind=plan.kind,
                words=check_text(_("text"), plan.words),
                due_on=plan.when.on,
                due_time=at,
                zone=zone,
                due_at=instant,
            ),
        )

    def complete(self, step: FollowUp, *, note: str = "", then: str = "") -> Outcome:
        """Do a follow-up: log the interaction it was, and plan the step after it."""
        if not step.is_open:
            raise FollowUpClosedError(step)
        after = self.parse(then) if then else None
        with self._book.act("follow_up.complete") as unit:
            done = self.close(unit, step, state="done")
            records = [done, *self._log(unit, done, note)]
            if after:
                records.append(self.write(unit, step.contact_id, after))
            return self._outcome(unit, step.contact_id, *records)

    def close(self, unit: Journal, step: FollowUp, *, state: str) -> FollowUp:
        """Close a step inside the caller's unit of work."""
        return unit.update("follow_up", step, replace(step, state=state, closed_on=self._book.clock.today()))

    def confirm(self, step: FollowUp) -> Outcome:
        """Note that a meeting stands: they said they will be there."""
        return self._turn(step, "follow_up.confirm", state="confirmed", closed_on=None)

    def cancel(self, step: FollowUp) -> Outcome:
        """Call a follow-up off: it is closed, and nothing is logged."""
        return self._turn(step, "follow_up.cancel", state="cancelled", closed_on=self._book.clock.today())

    def _turn(self, step: FollowUp, verb: str, *, state: str, closed_on: date | None) -> Outcome:
        if not step.is_open:
            raise FollowUpClosedError(step)
        with self._book.act(verb) as unit:
            turned = unit.update("follow_up", step, replace(step, state=state, closed_on=closed_on))
            return self._outcome(unit, step.contact_id, turned)

    def snooze(self, step: FollowUp, text: str) -> Outcome:
        """Move a follow-up to another day; its time stays unless another is named."""
        if not step.is_open:
            raise FollowUpClosedError(step)
        when = self.parse_when(text)
        if when.on < self._book.clock.today():
            raise DayPastError(text, say_date(when.on, self._book.clock.today()))
        with self._book.act("follow_up.snooze") as unit:
            moved = unit.update("follow_up", step, self.moved(step, When(when.on, when.at or step.due_time)))
            return self._outcome(unit, step.contact_id, moved)

    def moved(self, step: FollowUp, when: When) -> FollowUp:
        """Return ``step`` at another day and time, with its zone and instant; confirmed was only the one before."""
        if (when.on, when.at) == (step.due_on, step.due_time):
            return step
        at, zone, instant = self._timed(when)
        state = "planned" if step.is_open else step.state
        return replace(step, due_on=when.on, due_time=at, zone=zone, due_at=instant, state=state)

    def open(self, limit: int | None = None) -> list[tuple[FollowUp, ContactCard]]:
        """List the open follow-ups with their contacts, the earliest first."""
        reads = self._book.database
        steps = followups.list_open(reads, limit)
        cards = {
            card.contact.id: card for card in contacts.get_cards(reads, list({step.contact_id: None for step in steps}))
        }
        return [(step, cards[step.contact_id]) for step in steps if step.contact_id in cards]

    def _timed(self, when: When) -> tuple[str | None, str | None, datetime | None]:
        if when.at is None:
            return None, None, None
        zone = self._book.clock.zone()
        return when.at, zone, self._book.clock.instant(when.on, when.at, zone)

    def _log(self, unit: Journal, step: FollowUp, note: str) -> list[object]:
        """Log the interaction a done step was; a step that is none (a to-do) keeps its words as a note."""
        kind = INTERACTION_KIND_OF[step.kind]
        today = self._book.clock.today()
        if kind is None:
            if not note:
                return []
            words = Note(
                contact_id=step.contact_id,
                words=check_text(_("note"), note),
                noted_on=today,
            )
            return [unit.insert("note", words)]
        happened = Interaction(
            contact_id=step.contact_id,
            follow_up_id=step.id,
            kind=kind,
            direction="out",
            outcome=default_outcome(kind, "out", note),
            words=check_text(_("text"), note or step.words),
            happened_on=today,
        )
        return [unit.insert("interaction", happened)]

    def _outcome(self, unit: Journal, contact_id: int, *records: object) -> Outcome:
        unit.finish()
        cards = contacts.get_cards(unit, [contact_id])
        step = next(record for record in records if isinstance(record, FollowUp))
        unit.about("follow_up", step.id, cards[0].contact.name)
        unit.finish()
        return Outcome(operation=unit.operation_id, subject=unit.subject, cards=tuple(cards), records=records)

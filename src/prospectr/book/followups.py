"""Follow-ups: planned, moved, done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from prospectr.book.outcome import outcome_of
from prospectr.core.dates import When, add_months, find_past_date, find_when, say_date
from prospectr.core.errors import DateNotUnderstoodError, InputError, ProspectrError
from prospectr.core.followup import INTERACTION_KIND_OF, MEETING_KINDS, FollowUp, Plan, parse_plan
from prospectr.core.interaction import Interaction, default_outcome
from prospectr.core.nearness import refuse_mistyped_day
from prospectr.core.note import Note
from prospectr.core.qualification import Answer, current_answers, find_decider_id
from prospectr.core.refs import say_ref
from prospectr.core.score import decode
from prospectr.core.text import check_text
from prospectr.core.words import N_, _
from prospectr.store import contacts, followups
from prospectr.store.owned import list_decided_for, list_owned

if TYPE_CHECKING:
    from datetime import datetime

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.core.contact import ContactCard
    from prospectr.store.journal import Journal


_HALF_A_YEAR = 6  # months

CLOSED = {
    "done": N_("{ref} is done already."),
    "kept": N_("{ref} was kept already."),
    "cancelled": N_("{ref} is cancelled already."),
    "no-show": N_("{ref} was a no-show already."),
}
"""How a closed follow-up is refused, by its state."""


class FollowUpClosedError(ProspectrError):
    """The follow-up is done, kept, cancelled or missed already."""

    def __init__(self, step: FollowUp) -> None:
        state = "kept" if step.is_meeting and step.state == "done" else step.state
        super().__init__(
            _(CLOSED.get(state, "{ref}")).format(ref=say_ref("follow_up", step.id)),
            hint=_("See what is open: prospectr list followups"),
        )


class NotAMeetingError(InputError):
    """Only a meeting or a demo is kept or missed."""

    def __init__(self, step: FollowUp) -> None:
        ref = say_ref("follow_up", step.id)
        super().__init__(
            _("{ref} is no meeting: it is a {kind}.").format(ref=ref, kind=step.kind),
            hint=_("Do it or call it off: prospectr done {ref}, prospectr cancel {ref}").format(ref=ref),
        )


class MeetingAheadError(InputError):
    """A meeting of a day to come is neither kept nor missed yet."""

    def __init__(self, step: FollowUp, today: date) -> None:
        ref = say_ref("follow_up", step.id)
        super().__init__(
            _("{ref} is on {day}: it can be neither kept nor missed yet.").format(
                ref=ref, day=say_date(step.due_on, today)
            ),
            hint=_("If it is over: prospectr edit {ref} --when today   or say so with --yes").format(ref=ref),
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
            refuse_mistyped_day(text)
            raise DateNotUnderstoodError(text)
        return when

    def parse_day_past(self, text: str) -> date:
        """Read a day on which something happened: a weekday alone is the last one, not the next.

        A day and month without a year is the last such day, where that was within half a year.
        Raises ``DateNotUnderstoodError``.
        """
        today = self._book.clock.today()
        on = self.parse_when(text).on
        past = find_past_date(text, today) if on > today else None
        return past if past is not None and past >= add_months(today, -_HALF_A_YEAR) else on

    def plan(self, contact_id: int, text: str, *, deal_id: int | None = None) -> Outcome:
        """Plan the next step with a contact, for one of their deals or for all.

        Raises ``RecordDeletedError`` where the deal was deleted meanwhile.
        """
        plan = self.parse(text)
        with self._book.act("follow_up.plan") as unit:
            if deal_id is not None:
                self._book.standing.deal_now(unit, deal_id)
            return outcome_of(unit, self.write(unit, contact_id, plan, deal_id=deal_id))

    def write(
        self, unit: Journal, contact_id: int, plan: Plan, *, deal_id: int | None = None, is_new: bool = False
    ) -> FollowUp:
        """Write a planned step inside the caller's unit of work, for one deal or for all.

        The contact is thereby dealt with, unless ``is_new``: captured in the
        same breath. A meeting with one who may not be the one to decide is remarked on.
        """
        if not is_new:
            self._book.standing.take_in(unit, contact_id, "plan")
        if plan.kind in MEETING_KINDS:
            unit.remarks.extend(_doubt_of_meeting(unit, contact_id))
        if plan.remark:
            unit.remarks.append(plan.remark)
        at, zone, instant = self._timed(plan.when)
        series = plan.recurrence
        return unit.insert(
            "follow_up",
            FollowUp(
                contact_id=contact_id,
                deal_id=deal_id,
                kind=plan.kind,
                words=check_text(_("text"), plan.words),
                due_on=plan.when.on,
                due_time=at,
                zone=zone,
                due_at=instant,
                repeat_unit=series.unit if series else None,
                repeat_every=series.every if series else None,
                repeat_from_on=series.from_on if series else None,
                repeat_until_on=series.until_on if series else None,
            ),
        )

    def complete(self, step: FollowUp, *, note: str = "", then: str = "", is_over: bool = False) -> Outcome:
        """Do a follow-up: log the interaction it was, and plan the step after it. A meeting done was kept."""
        if step.is_meeting:
            return self.keep(step, note=note, then=then, is_over=is_over)
        return self._end(step, "follow_up.complete", "done", note, then)

    def keep(self, step: FollowUp, *, note: str = "", then: str = "", is_over: bool = False) -> Outcome:
        """Note that a meeting took place: log it, and plan the step after it.

        ``is_over`` says so of one whose day is still to come. Raises ``NotAMeetingError`` and ``MeetingAheadError``.
        """
        self._refuse_ahead(step, is_over=is_over)
        return self._end(step, "follow_up.keep", "kept", note, then)

    def no_show(self, step: FollowUp, *, note: str = "", then: str = "", is_over: bool = False) -> Outcome:
        """Note that they did not come: log a meeting without an answer, and plan the step after it.

        ``is_over`` says so of one whose day is still to come. Raises ``NotAMeetingError`` and ``MeetingAheadError``.
        """
        self._refuse_ahead(step, is_over=is_over)
        return self._end(step, "follow_up.no_show", "no-show", note, then, outcome="no-answer")

    def is_ahead(self, step: FollowUp) -> bool:
        """Tell whether a step is an open meeting whose day is still to come."""
        return step.is_open and step.is_meeting and step.due_on > self._book.clock.today()

    def _refuse_ahead(self, step: FollowUp, *, is_over: bool) -> None:
        if not step.is_meeting:
            raise NotAMeetingError(step)
        if self.is_ahead(step) and not is_over:
            raise MeetingAheadError(step, self._book.clock.today())

    def _end(self, step: FollowUp, verb: str, state: str, note: str, then: str, *, outcome: str = "") -> Outcome:
        """Close a step as what it came to, log that, and plan what follows: the series, and the step named.

        A meeting was held, or missed, on its day, however late that is said.
        """
        if not step.is_open:
            raise FollowUpClosedError(step)
        after = self.parse(then) if then else None
        today = self._book.clock.today()
        on = min(step.due_on, today) if step.is_meeting else today
        with self._book.act(verb) as unit:
            closed = self.close(unit, step, state=state, on=on)
            records = [*self._log(unit, step, note, outcome, on), *self.go_on(unit, step)]
            if after:
                records.append(self.write(unit, step.contact_id, after, deal_id=step.deal_id))
            self._book.standing.remind(unit, step.contact_id)
            return outcome_of(unit, closed, *records)

    def close(self, unit: Journal, step: FollowUp, *, state: str, on: date | None = None) -> FollowUp:
        """Close a step inside the caller's unit of work, as of ``on`` or today; a series goes on by ``go_on`` alone."""
        return unit.update("follow_up", step, replace(step, state=state, closed_on=on or self._book.clock.today()))

    def go_on(self, unit: Journal, step: FollowUp, *, after: date | None = None) -> list[FollowUp]:
        """Plan the next of the series a closed step belongs to: on its first day after that step, today and ``after``.

        The time is that of the series: a step put off to another hour was so by itself. A remark says
        where that was the last one. Nothing is planned for a step that comes once.
        """
        series = step.recurrence
        if series is None:
            return []
        on = series.find_after(max(step.due_on, self._book.clock.today(), after or date.min))
        if on is None:
            unit.remarks.append(_("That was the last one."))
            return []
        at = followups.find_time_of_series(unit, step.id, step.due_time)
        zone = (step.zone or self._book.clock.zone()) if at else None
        instant = self._book.clock.instant(on, at, zone) if at and zone else None
        following = FollowUp(
            contact_id=step.contact_id,
            deal_id=step.deal_id,
            kind=step.kind,
            words=step.words,
            due_on=on,
            due_time=at,
            zone=zone,
            due_at=instant,
            repeat_unit=series.unit,
            repeat_every=series.every,
            repeat_from_on=series.from_on,
            repeat_until_on=series.until_on,
        )
        return [unit.insert("follow_up", following)]

    def confirm(self, step: FollowUp) -> Outcome:
        """Note that a meeting stands: they said they will be there."""
        if not step.is_open:
            raise FollowUpClosedError(step)
        with self._book.act("follow_up.confirm") as unit:
            return outcome_of(unit, unit.update("follow_up", step, replace(step, state="confirmed")))

    def cancel(self, step: FollowUp, *, whole_series: bool = False) -> Outcome:
        """Call a follow-up off: it is closed, and nothing is logged; a series goes on unless all of it is meant."""
        if not step.is_open:
            raise FollowUpClosedError(step)
        with self._book.act("follow_up.cancel") as unit:
            cancelled = self.close(unit, step, state="cancelled")
            following = [] if whole_series else self.go_on(unit, step)
            return outcome_of(unit, cancelled, *following)

    def snooze(self, step: FollowUp, text: str) -> Outcome:
        """Move a follow-up to another day; its time stays unless another is named."""
        if not step.is_open:
            raise FollowUpClosedError(step)
        when = self.parse_when(text)
        if when.on < self._book.clock.today():
            raise DayPastError(text, say_date(when.on, self._book.clock.today()))
        with self._book.act("follow_up.snooze") as unit:
            moved = unit.update("follow_up", step, self.moved(step, When(when.on, when.at or step.due_time)))
            return outcome_of(unit, moved)

    def moved(self, step: FollowUp, when: When) -> FollowUp:
        """Return ``step`` at another day and time, with its zone and instant; confirmed was only the one before."""
        if (when.on, when.at) == (step.due_on, step.due_time):
            return step
        at, zone, instant = self._timed(when)
        state = "planned" if step.is_open else step.state
        return replace(step, due_on=when.on, due_time=at, zone=zone, due_at=instant, state=state)

    def open(self, limit: int | None = None) -> list[tuple[FollowUp, ContactCard]]:
        """List the open follow-ups with their contacts, the earliest first."""
        return self._book.records.with_cards(followups.list_open(self._book.database, limit))

    def _timed(self, when: When) -> tuple[str | None, str | None, datetime | None]:
        if when.at is None:
            return None, None, None
        zone = self._book.clock.zone()
        return when.at, zone, self._book.clock.instant(when.on, when.at, zone)

    def _log(self, unit: Journal, step: FollowUp, note: str, outcome: str, on: date) -> list[object]:
        """Log the interaction a closed step was; a step that is none (a to-do) keeps its words as a note."""
        kind = INTERACTION_KIND_OF[step.kind]
        if kind is None:
            if not note:
                return []
            words = Note(
                contact_id=step.contact_id,
                deal_id=step.deal_id,
                words=check_text(_("note"), note),
                noted_on=on,
            )
            return [unit.insert("note", words)]
        self._book.standing.take_in(unit, step.contact_id, "talk")
        happened = Interaction(
            contact_id=step.contact_id,
            deal_id=step.deal_id,
            follow_up_id=step.id,
            kind=kind,
            direction="out",
            outcome=outcome or default_outcome(kind, "out", note),
            words=check_text(_("text"), note or step.words),
            happened_on=on,
        )
        return [unit.insert("interaction", happened)]


def _doubt_of_meeting(unit: Journal, contact_id: int) -> tuple[str, ...]:
    """Say that the contact of a meeting may not be the one who decides, and who is where that is known.

    Nothing where a yes to authority says they are, or another's answer names them, unless their own says no.
    """
    (contact,) = contacts.get_contacts(unit, [contact_id])
    ref, authority = say_ref("contact", contact_id), decode(contact.answers_code)["authority"]
    if authority == "yes" or (authority != "no" and _decides_for_another(unit, contact_id)):
        return ()
    decider_id = find_decider_id(current_answers(list_owned(unit, Answer, contact_id)))
    for decider in contacts.get_contacts(unit, [decider_id]) if decider_id else []:
        if decider.deleted_at is None:
            said = _("Before you give {name} an hour: not they, {decider} decides.")
            how = _("Talk to {decider} as well:  prospectr show {ref}")
            decides = say_ref("contact", decider.id)
            return said.format(name=contact.name, decider=decider.name), how.format(decider=decider.name, ref=decides)
    if authority == "no":
        said = _("Before you give {name} an hour, find out who decides: not they but somebody else.")
        how = _('Once you know:  prospectr qualify {ref} --decider "NAME"')
    else:
        said = _("Before you give {name} an hour, confirm that you talk to the one who decides: it is not known yet.")
        how = _('Once you know:  prospectr qualify {ref} --authority "yes ..."')
    return said.format(name=contact.name), how.format(ref=ref)


def _decides_for_another(unit: Journal, contact_id: int) -> bool:
    """Tell whether what another contact answered last names this one as who decides."""
    return any(
        find_decider_id(current_answers(list_owned(unit, Answer, asked_id))) == contact_id
        for asked_id in list_decided_for(unit, contact_id)
    )

"""Standing: contacts parked, marked unfit, left alone and taken up again, and why nothing is planned."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from prospectr.book.followups import DayPastError
from prospectr.book.outcome import outcome_of
from prospectr.book.refs import RecordDeletedError, RecordNotFoundError
from prospectr.core.dates import find_month, say_date, say_when
from prospectr.core.errors import DateNotUnderstoodError, InputError, ProspectrError
from prospectr.core.qualification import Answer, current_answers
from prospectr.core.refs import say_ref
from prospectr.core.standing import (
    after_act,
    decided,
    in_the_way,
    is_worth_parking,
    parse_reason,
    reason_for,
    say_active_again,
    say_out_of_inbox,
    say_set_aside,
)
from prospectr.core.text import check_text
from prospectr.core.words import N_, _, ngettext
from prospectr.store import contacts, followups
from prospectr.store.owned import list_owned

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.core.contact import Contact
    from prospectr.core.deal import Deal
    from prospectr.core.followup import FollowUp
    from prospectr.core.standing import Act
    from prospectr.store.journal import Journal


UNFIT = N_('unfit {ref} --reason "too far away"')
NO_NEXT = N_('next {ref} --none "bought for this year"')
"""How the commands are typed that need a reason."""

NAMED = 5
"""How many deals a sentence names."""


class LeftAloneError(ProspectrError):
    """The contact is not to be contacted."""

    def __init__(self, contact: Contact) -> None:
        sentence = (
            _("{name} is not to be contacted: {reason}. Nothing was changed.")
            if contact.standing_reason
            else _("{name} is not to be contacted. Nothing was changed.")
        )
        super().__init__(
            sentence.format(name=contact.name, reason=contact.standing_reason.rstrip(".")),
            hint=_("If they came back to you: prospectr activate {ref}").format(ref=say_ref("contact", contact.id)),
        )


class NotActiveError(ProspectrError):
    """Of a contact set aside no next step is expected."""

    def __init__(self, contact: Contact, today: date) -> None:
        said = _("{sentence} No next step is expected, and no reason why there is none.")
        super().__init__(
            said.format(sentence=say_set_aside(contact, today)),
            hint=_("To take them up again: prospectr activate {ref}").format(ref=say_ref("contact", contact.id)),
        )


class StepOpenError(ProspectrError):
    """There is a next step, so there is no reason why there is none."""

    def __init__(self, contact: Contact, steps: Sequence[FollowUp], today: date) -> None:
        first = say_ref("follow_up", steps[0].id)
        day = say_date(steps[0].due_on, today)
        super().__init__(
            _("{name} has a next step: {ref} {kind}, {day}.").format(
                name=contact.name, ref=first, kind=steps[0].kind, day=day
            ),
            hint=_("Call it off first: prospectr cancel {ref}").format(ref=first),
        )


class ReasonMissingError(InputError):
    """Letting go, or planning nothing, needs a reason."""

    def __init__(self, contact: Contact, typed: str) -> None:
        ref = say_ref("contact", contact.id)
        super().__init__(
            _("The reason is missing."), hint=_("Say why: prospectr {typed}").format(typed=_(typed).format(ref=ref))
        )


class Standings:
    """What the seller decided on a contact, and why nothing is planned with one.

    The contact is given as it was read; ``StaleRecordError`` where it was changed since.
    """

    def __init__(self, book: Book) -> None:
        self._book = book

    def parse_day(self, text: str) -> date:
        """Read the day until which someone is parked; a month alone is its first day.

        Raises ``DateNotUnderstoodError`` and ``DayPastError``.
        """
        today = self._book.clock.today()
        on = find_month(text, today)
        if on is None:
            when = self._book.follow_ups.parse_when(text)
            if when.at is not None:
                raise DateNotUnderstoodError(text, _("only a day is wanted, without a time"))
            on = when.on
        if on < today:
            raise DayPastError(text, say_date(on, today))
        return on

    def park(self, contact: Contact, when: str, *, reason: str = "", asked_again: str | None = None) -> Outcome:
        """Put a contact out of the way until a day; follow-ups due before it are called off."""
        back_on = self.parse_day(when)
        remark = _("Back in today on {day}.").format(day=say_date(back_on, self._book.clock.today()))
        return self._decide(
            contact,
            "contact.park",
            "parked",
            reason=reason,
            back_on=back_on,
            asked_again=asked_again,
            remarks=(remark,),
        )

    def unfit(self, contact: Contact, reason: str, *, park_offered: bool = False) -> Outcome:
        """Mark a contact unfit; all follow-ups are called off. Raises ``ReasonMissingError``.

        Whoever is unfit already keeps the reason there is, unless another is given.

        Where they have the need, want it and your offer suits them, a remark
        says that parking them may be better, unless that was offered already.
        """
        reason = parse_reason(reason) if reason.strip() else reason_for(contact, "unfit")
        if not reason:
            raise ReasonMissingError(contact, UNFIT)
        ref = say_ref("contact", contact.id)
        remarks = [_("They were not asked whether you may ask again.")]
        if not park_offered and self.is_worth_parking(contact):
            offer = _("They need it, want it, and it suits them: rather park them?  prospectr park {ref} +3m")
            remarks.append(offer.format(ref=ref))
        return self._decide(
            contact, "contact.unfit", "unfit", reason=reason, asked_again="not-asked", remarks=tuple(remarks)
        )

    def do_not_contact(self, contact: Contact, *, reason: str = "") -> Outcome:
        """Leave a contact alone: never in ``today`` again; all follow-ups are called off."""
        return self._decide(contact, "contact.do_not_contact", "do-not-contact", reason=reason, asked_again="no")

    def activate(self, contact: Contact) -> Outcome:
        """Take a contact up again, whatever was decided before."""
        return self._decide(contact, "contact.activate", "active")

    def no_next(self, contact: Contact, why: str) -> Outcome:
        """Keep why there is no next step with a contact.

        Raises ``ReasonMissingError``, ``StepOpenError`` and ``NotActiveError``.
        """
        why, today = check_text(_("reason"), why).strip(), self._book.clock.today()
        if not why:
            raise ReasonMissingError(contact, NO_NEXT)
        if contact.standing != "active":
            raise NotActiveError(contact, today)
        with self._book.act("contact.no_next") as unit:
            steps = followups.open_follow_ups_of(unit, contact.id)
            if steps:
                raise StepOpenError(contact, steps, today)
            after = replace(contact, no_next_why=why, in_inbox=False)
            unit.update("contact", contact, after)
            unit.remarks.append(_("No next step with {name}: {why}").format(name=contact.name, why=why))
            unit.remarks += say_out_of_inbox(contact, after)
            return outcome_of(unit, contact)

    def is_worth_parking(self, contact: Contact) -> bool:
        """Tell whether a contact has the need, wants it and is suited: to be parked rather than marked unfit."""
        return is_worth_parking(current_answers(list_owned(self._book.database, Answer, contact.id)))

    def refuse_left_alone(self, contact: Contact) -> None:
        """Raise ``LeftAloneError`` for a contact who is to be left alone: only ``activate`` ends that."""
        if contact.standing == "do-not-contact":
            raise LeftAloneError(contact)

    def take_in(self, unit: Journal, contact_id: int, act: Act) -> None:
        """Let the contact's standing follow from what is done with them, inside the caller's unit of work.

        Whoever is planned with is active again, and the unit's remarks say so.
        Raises ``LeftAloneError`` where one is planned with who is to be left
        alone, ``RecordNotFoundError`` or ``RecordDeletedError`` for one whom
        another window took away meanwhile.
        """
        before = self.refuse_gone(unit, contact_id)
        today = self._book.clock.today()
        if act == "plan":
            self.refuse_left_alone(before)
        after = after_act(before, act, today)
        unit.update("contact", before, after)
        if after.standing != before.standing:
            unit.remarks.append(say_active_again(before, today))
        unit.remarks += say_out_of_inbox(before, after)

    def refuse_gone(self, unit: Journal, contact_id: int) -> Contact:
        """Return a contact as they are now. Raises ``RecordNotFoundError`` and ``RecordDeletedError``."""
        contact = contacts.find_contact(unit, contact_id)
        if contact is None:
            raise RecordNotFoundError(say_ref("contact", contact_id))
        if contact.deleted_at is not None:
            raise RecordDeletedError(say_ref("contact", contact_id), contact.name)
        return contact

    def deal_now(self, unit: Journal, deal_id: int) -> Deal:
        """Return a deal as it is inside the caller's unit of work.

        Raises ``RecordNotFoundError`` or ``RecordDeletedError`` for one that another window took away meanwhile.
        """
        from prospectr.store.deals import find_deal

        deal = find_deal(unit, deal_id)
        if deal is None:
            raise RecordNotFoundError(say_ref("deal", deal_id))
        if deal.deleted_at is not None:
            raise RecordDeletedError(say_ref("deal", deal.id), deal.title)
        return deal

    def remind(self, unit: Journal, contact_id: int) -> None:
        """Remark on a contact who is set aside still, after all the unit did, and how to take them up again."""
        (contact,) = contacts.get_contacts(unit, [contact_id])
        sentence = say_set_aside(contact, self._book.clock.today())
        if sentence:
            hint = _("To take them up again:  prospectr activate {ref}").format(ref=say_ref("contact", contact.id))
            unit.remarks.append(f"{sentence}  {hint}")

    def decide(
        self,
        unit: Journal,
        contact: Contact,
        standing: str,
        *,
        reason: str = "",
        back_on: date | None = None,
        asked_again: str | None = None,
    ) -> tuple[Contact, list[FollowUp]]:
        """Write a standing inside the caller's unit of work, and call off the follow-ups it leaves no room for.

        Deals still open with one marked unfit or left alone stay open, and are
        named. Returned are the contact as decided, and what was written of the
        follow-ups. Raises ``LeftAloneError`` for one to be left alone who is to be parked or marked unfit.
        """
        if standing in {"parked", "unfit"}:
            self.refuse_left_alone(contact)
        after = decided(
            contact,
            standing,
            self._book.clock.today(),
            reason=check_text(_("reason"), reason).strip(),
            back_on=back_on,
            asked_again=asked_again,
        )
        unit.update("contact", contact, after)
        unit.remarks += say_out_of_inbox(contact, after)
        if standing in {"unfit", "do-not-contact"} and contact.open_deals:
            from prospectr.store.deals import open_deals_of

            unit.remarks += say_still_open(open_deals_of(unit, contact.id))
        return after, self.call_off(unit, after) if standing != "active" else []

    def steps_in_the_way(self, contact: Contact, back_on: date | None = None) -> list[FollowUp]:
        """List the follow-ups that parking a contact until a day calls off; without a day, all that are open."""
        return in_the_way(followups.open_follow_ups_of(self._book.database, contact.id), back_on)

    def _decide(
        self,
        contact: Contact,
        verb: str,
        standing: str,
        *,
        reason: str = "",
        back_on: date | None = None,
        asked_again: str | None = None,
        remarks: tuple[str, ...] = (),
    ) -> Outcome:
        with self._book.act(verb) as unit:
            unit.remarks += remarks
            after, called_off = self.decide(
                unit, contact, standing, reason=reason, back_on=back_on, asked_again=asked_again
            )
            return outcome_of(unit, after, *called_off)

    def call_off(self, unit: Journal, contact: Contact) -> list[FollowUp]:
        """Cancel the follow-ups that the contact's standing leaves no room for; a series goes on from the day back."""
        steps = in_the_way(followups.open_follow_ups_of(unit, contact.id), contact.back_on)
        if not steps:
            return []
        unit.remarks.append(say_called_off(steps))
        written = [self._book.follow_ups.close(unit, step, state="cancelled") for step in steps]
        if contact.back_on is not None:
            day_before = contact.back_on - timedelta(days=1)
            for step in steps:
                written += self._book.follow_ups.go_on(unit, step, after=day_before)
        return written


def say_still_open(deals: Sequence[Deal]) -> list[str]:
    """Say which deals stay open with somebody who was let go of; nothing where there is none."""
    if not deals:
        return []
    first = say_ref("deal", deals[0].id)
    named = [f"{say_ref('deal', deal.id)} {deal.title}" for deal in deals[:NAMED]] + ["…"] * (len(deals) > NAMED)
    sentence = ngettext(
        "Their deal stays open: {deals}.  To close it:  prospectr lose {ref}",
        "Their deals stay open: {deals}.  To close one:  prospectr lose {ref}",
        len(deals),
    )
    return [sentence.format(deals=", ".join(named), ref=first)]


def say_still_planned(steps: Sequence[FollowUp], today: date) -> str:
    """Say what stays planned for a deal that was won, or opened again since, and how to call it off."""
    said = [
        f"{say_ref('follow_up', step.id)} {step.kind} {say_when(step.due_on, step.due_time, today)}" for step in steps
    ]
    still = _("Still planned for it: {steps}.  If it is done with:  prospectr cancel {ref}")
    return still.format(steps=", ".join(said), ref=say_ref("follow_up", steps[0].id))


def say_called_off(steps: Sequence[FollowUp]) -> str:
    """Say which follow-ups a decision called off."""
    refs = ", ".join(say_ref("follow_up", step.id) for step in steps)
    return _("Called off with it: {refs}.").format(refs=refs)

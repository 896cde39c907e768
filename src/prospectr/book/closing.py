"""Closing: deals won, lost and sold at once, and what is asked and offered with it."""

from __future__ import annotations

from dataclasses import replace
from shlex import quote
from types import MappingProxyType
from typing import TYPE_CHECKING

from prospectr.book.deals import DealClosedError
from prospectr.book.names import candidates
from prospectr.book.outcome import outcome_of
from prospectr.book.standing import say_called_off, say_still_planned
from prospectr.core.closing import COURTESIES, propose_day
from prospectr.core.dates import When, find_month, say_date
from prospectr.core.errors import InputError
from prospectr.core.followup import Plan
from prospectr.core.money import parse_money, say_money
from prospectr.core.refs import say_ref
from prospectr.core.standing import say_set_aside
from prospectr.core.text import check_text, fold
from prospectr.core.words import N_, _
from prospectr.store import contacts, deals, followups

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence
    from datetime import date

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.core.contact import Contact
    from prospectr.core.deal import Deal, Offer
    from prospectr.core.followup import FollowUp
    from prospectr.core.money import Money
    from prospectr.core.pipeline import LostReason
    from prospectr.store.journal import Journal

OFFERS = {
    "thank": N_('Thank them:  prospectr next {ref} "{step}"'),
    "referral": N_('Ask for a referral:  prospectr next {ref} "{step}"'),
    "again": N_('Ask again later:  prospectr next {ref} "{step}"'),
}
"""How what a win offers is said to whoever was not asked."""


NO_COURTESIES: Mapping[str, Plan] = MappingProxyType({})


class ClosedAheadError(InputError):
    """A deal is closed on a day that has come."""

    def __init__(self, text: str, said: str) -> None:
        super().__init__(
            _('"{text}" is {day}, which has not come yet.').format(text=text, day=said),
            hint=_("Name a day up to today, like yesterday; without --on it is today."),
        )


class ClosedTooEarlyError(InputError):
    """A deal is not closed before it was opened, nor before it was moved last."""

    def __init__(self, deal: Deal, moved_on: date, today: date) -> None:
        said = _("{ref} was opened on {day}; it cannot have been closed before.")
        if moved_on != deal.opened_on:
            said = _("{ref} was moved on {day}; it cannot have been closed before.")
        super().__init__(
            said.format(ref=say_ref("deal", deal.id), day=say_date(moved_on, today)),
            hint=_("Name a day from then on: --on {day}").format(day=moved_on.isoformat()),
        )


class LostReasonMissingError(InputError):
    """A deal is lost for a reason, which is one of a short list."""

    def __init__(self, deal: Deal, there: Sequence[LostReason]) -> None:
        super().__init__(
            _("The reason is missing; it is one of these."),
            hint=_("Say why: prospectr lose {ref} --reason {reason}").format(
                ref=say_ref("deal", deal.id), reason=quote(there[0].name)
            ),
            candidates=candidates("lost_reason", there),
        )


class SaleIncompleteError(InputError):
    """A sale is said with what was sold, and for how much."""

    def __init__(self, contact: Contact, title: str) -> None:
        missing = _("What was sold, or the amount, is missing.") if title else _("What was sold is missing.")
        example = _('Say both: prospectr sold {ref} "12 candles" 40eur').format(ref=say_ref("contact", contact.id))
        super().__init__(missing, hint=example)


class Closing:
    """How deals end. A deal is given as it was read; ``StaleRecordError`` where it was changed since."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def refuse_closed(self, deal: Deal) -> None:
        """Raise ``DealClosedError`` for a deal that is won or lost already."""
        if deal.state != "open":
            raise DealClosedError(deal, self._book.clock.today())

    def parse_day(self, text: str) -> date:
        """Read the day a deal was closed on, today where nothing is said.

        Raises ``DateNotUnderstoodError`` and ``ClosedAheadError``.
        """
        today = self._book.clock.today()
        if not text.strip():
            return today
        day = self._book.follow_ups.parse_day_past(text)
        if day > today:
            raise ClosedAheadError(text, say_date(day, today))
        return day

    def parse_value(self, deal: Deal, text: str) -> Money:
        """Read what a deal is worth; without a currency in the one it has. Raises ``MoneyNotUnderstoodError``."""
        return parse_money(text, deal.currency or self._book.settings.currency)

    def parse_sale(self, contact: Contact, title: str, amount: str) -> Offer:
        """Understand what was sold to a contact, and for how much.

        Raises ``SaleIncompleteError``, ``LeftAloneError`` and ``MoneyNotUnderstoodError``.
        """
        if not (title.strip() and amount.strip()):
            raise SaleIncompleteError(contact, title.strip() or amount.strip())
        self._book.standing.refuse_left_alone(contact)
        return self._book.deals.parse_offer(title, amount)

    def parse_courtesy(self, name: str, text: str) -> Plan:
        """Read the follow-up for one of ``COURTESIES``: a day, a month for its first, or a whole step.

        Its kind and words need not be said.

        Raises ``PlanNotUnderstoodError`` and ``DateNotUnderstoodError``.
        """
        usual = COURTESIES[name]
        month = find_month(text, self._book.clock.today())
        if month is not None:
            return Plan(kind=usual.kind, when=When(on=month), words=_(usual.words))
        plan = self._book.follow_ups.parse(text)
        if plan.kind == "todo" and "todo" not in fold(text).split():
            plan = replace(plan, kind=usual.kind, remark="")
        return replace(plan, words=plan.words or _(usual.words))

    def propose(self, name: str) -> Plan:
        """Return the follow-up proposed for one of ``COURTESIES``."""
        day = propose_day(name, self._book.clock.today(), self._book.settings.working_days)
        return Plan(kind=COURTESIES[name].kind, when=When(on=day), words=_(COURTESIES[name].words))

    def win(
        self,
        deal: Deal,
        *,
        value: Money | None = None,
        on: str = "",
        courtesies: Mapping[str, Plan] = NO_COURTESIES,
        is_offered: bool = False,
    ) -> Outcome:
        """Win a deal, for ``value`` or for what it holds, and plan the ``courtesies``, by their names, for it.

        What is planned for the deal already stays: there is work to do still.
        Remarks offer the courtesies left out, unless all of it ``is_offered`` already.
        Raises ``DealClosedError``, ``ClosedAheadError``, ``ClosedTooEarlyError``
        and, with courtesies for one to be left alone, ``LeftAloneError``.
        """
        self.refuse_closed(deal)
        day = self.parse_day(on)
        with self._book.act("deal.win") as unit:
            self._refuse_too_early(unit, deal, day)
            self._book.standing.take_in(unit, deal.contact_id, "talk")
            still = followups.open_follow_ups_for(unit, deal)
            won, planned = self._write_won(unit, deal, day, value, courtesies)
            if still:
                unit.remarks.append(say_still_planned(still, self._book.clock.today()))
            if value and deal.amount and value.currency != deal.amount.currency:
                said = _("Won in another currency: it was {before}.")
                unit.remarks.append(said.format(before=say_money(deal.amount)))
            self._remark_on_win(unit, won, courtesies, is_offered=is_offered)
            return outcome_of(unit, won, *planned)

    def sell(
        self,
        contact_id: int,
        offer: Offer,
        *,
        on: str = "",
        courtesies: Mapping[str, Plan] = NO_COURTESIES,
        is_offered: bool = False,
    ) -> Outcome:
        """Sell at the first talk: a deal is opened and won on one day, in one step to undo [0].

        It was never open, so nothing is said of one opened early. Raises
        ``ClosedAheadError``, and ``LeftAloneError`` for one to be left alone.
        """
        day = self.parse_day(on)
        with self._book.act("deal.sell") as unit:
            opened = self._book.deals.write(unit, contact_id, offer, on=day, is_sold=True)
            won, planned = self._write_won(unit, opened, day, None, courtesies)
            self._remark_on_win(unit, won, courtesies, is_offered=is_offered)
            return outcome_of(unit, won, *planned)

    def is_rather_parked(self, contact: Contact, reason: LostReason) -> bool:
        """Tell whether who gives that reason is rather parked, and the deal kept open: they are not ready yet [0].

        Not where another deal is open with them, which parking would put out of the way too.
        """
        return reason.is_not_yet and contact.open_deals == 1 and contact.standing != "do-not-contact"

    def lose(
        self,
        deal: Deal,
        reason: LostReason,
        *,
        words: str = "",
        on: str = "",
        again: str = "",
        leave_alone: bool = False,
        is_asked: bool = False,
    ) -> Outcome:
        """Lose a deal for a reason; what is planned for it is called off.

        ``again`` is the day from which they may be asked again: they are parked
        until then [0]. With ``leave_alone`` they are never contacted again, with
        neither they were not asked. ``is_asked`` tells that the seller was asked
        all of this. Raises ``DealClosedError``, ``ClosedAheadError``,
        ``ClosedTooEarlyError``, ``DateNotUnderstoodError``, ``DayPastError`` and ``LeftAloneError``.
        """
        self.refuse_closed(deal)
        day, words = self.parse_day(on), check_text(_("text"), words).strip()
        back_on = self._book.standing.parse_day(again) if again.strip() else None
        with self._book.act("deal.lose") as unit:
            self._refuse_too_early(unit, deal, day)
            self._book.standing.take_in(unit, deal.contact_id, "talk")
            (contact,) = contacts.get_contacts(unit, [deal.contact_id])
            after = replace(deal, state="lost", closed_on=day, reason_id=reason.id, closing_words=words)
            lost = deals.move_deal(unit, deal, after, day)
            said = _("{reason} ({words})").format(reason=reason.name, words=words) if words else reason.name
            unit.remarks.append(_("Why: {reason}").format(reason=said))
            planned = followups.open_follow_ups_for(unit, deal)
            called_off = [self._book.follow_ups.close(unit, step, state="cancelled") for step in planned]
            if called_off:
                unit.remarks.append(say_called_off(called_off))
            if leave_alone:
                _contact, steps = self._book.standing.decide(
                    unit, contact, "do-not-contact", reason=said, asked_again="no"
                )
            elif back_on is not None:
                steps = self._ask_again(unit, contact, lost, back_on, said)
            else:
                steps = []
                self._note_not_asked(unit, contact)
            if not is_asked and self.is_rather_parked(contact, reason):
                unit.remarks.append(_say_rather_parked(contact, reason))
            return outcome_of(unit, lost, *called_off, *steps)

    def _refuse_too_early(self, unit: Journal, deal: Deal, day: date) -> None:
        last = deals.moves_of(unit, deal.id)[-1].moved_on
        if day < last:
            raise ClosedTooEarlyError(deal, last, self._book.clock.today())

    def _write_won(
        self, unit: Journal, deal: Deal, day: date, value: Money | None, courtesies: Mapping[str, Plan]
    ) -> tuple[Deal, list[FollowUp]]:
        amount = value or deal.amount
        minor, currency = (amount.minor, amount.currency) if amount else (None, None)
        after = replace(deal, state="won", closed_on=day, amount_minor=minor, currency=currency)
        won, steps = deals.move_deal(unit, deal, after, day), self._book.follow_ups
        return won, [steps.write(unit, deal.contact_id, plan, deal_id=deal.id) for plan in courtesies.values()]

    def _remark_on_win(self, unit: Journal, won: Deal, planned: Container[str], *, is_offered: bool) -> None:
        """Remark on a value that is not known, on one set aside still, and on the courtesies left to be planned."""
        if won.amount is None:
            said = _("The value is not known.  Once it is:  prospectr edit {ref} --amount 1200eur")
            unit.remarks.append(said.format(ref=say_ref("deal", won.id)))
        self._book.standing.remind(unit, won.contact_id)
        (contact,) = contacts.get_contacts(unit, [won.contact_id])
        if is_offered or contact.standing == "do-not-contact":
            return
        for name, sentence in OFFERS.items():
            if name not in planned:
                plan = self.propose(name)
                step = f"{plan.kind} {plan.when.on.isoformat()} {plan.words}"
                unit.remarks.append(_(sentence).format(ref=say_ref("deal", won.id), step=step))

    def _ask_again(self, unit: Journal, contact: Contact, lost: Deal, back_on: date, reason: str) -> list[FollowUp]:
        """Park a contact until the day they may be asked again.

        With another deal open they stay in sight: parked, the work on that would
        stop. Then asking again is a follow-up of that day.
        """
        standing, today = self._book.standing, self._book.clock.today()
        if not deals.open_deals_of(unit, contact.id):
            after, steps = standing.decide(unit, contact, "parked", reason=reason, back_on=back_on, asked_again="yes")
            unit.remarks.append(say_set_aside(after, today))
            return steps
        standing.refuse_left_alone(contact)
        unit.update("contact", contact, replace(contact, asked_again="yes"))
        usual = COURTESIES["again"]
        plan = Plan(kind=usual.kind, when=When(on=back_on), words=_(usual.words))
        step = self._book.follow_ups.write(unit, contact.id, plan, deal_id=lost.id)
        unit.remarks.append(_("Not parked, for another deal is open with them: asking again is planned instead."))
        return [step]

    def _note_not_asked(self, unit: Journal, contact: Contact) -> None:
        """Keep that they were not asked whether you may ask again, and say so; what they once answered stays."""
        if contact.asked_again in {"yes", "no"} or contact.standing == "do-not-contact":
            return
        unit.update("contact", contact, replace(contact, asked_again="not-asked"))
        said = _("They were not asked whether you may ask again.  If you may:  prospectr park {ref} +3m")
        unit.remarks.append(said.format(ref=say_ref("contact", contact.id)))


def _say_rather_parked(contact: Contact, reason: LostReason) -> str:
    said = _('"{reason}" is no refusal: rather keep the deal and park them?  prospectr undo, prospectr park {ref} +3m')
    return said.format(reason=reason.name, ref=say_ref("contact", contact.id))

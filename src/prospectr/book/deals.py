"""Deals: what is being sold, to whom, and where it stands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from prospectr.book.outcome import outcome_of
from prospectr.core.dates import say_date
from prospectr.core.deal import LEAST_ODDS, MOST_ODDS, Deal, DealPage, Offer, odds_of
from prospectr.core.errors import InputError, ProspectrError
from prospectr.core.followup import FollowUp
from prospectr.core.interaction import Interaction
from prospectr.core.lifecycle import CHANCE, unmet
from prospectr.core.money import parse_money
from prospectr.core.note import Concern, Note, open_and_answered
from prospectr.core.qualification import Answer, current_answers, say_criterion
from prospectr.core.refs import say_ref
from prospectr.core.text import check_text
from prospectr.core.words import _
from prospectr.store import contacts, deals, followups, pipelines, reasons
from prospectr.store.owned import deleted_with, list_owned

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.core.deal import DealCard
    from prospectr.core.pipeline import Stage, StageCheck
    from prospectr.store.journal import Journal


class DealUntitledError(InputError):
    """A deal says what is being sold."""

    def __init__(self) -> None:
        super().__init__(
            _("A deal needs a title: what is being sold."),
            hint=_('For example: prospectr deal add nora "Website" 1200eur'),
        )


class OddsError(InputError):
    """Odds are percent."""

    def __init__(self, text: str) -> None:
        super().__init__(
            _('"{text}" are no odds: a whole number from 0 to 100 is wanted.').format(text=text),
            hint=_("For example: --odds 40"),
        )


class DealClosedError(ProspectrError):
    """The deal is won or lost."""

    def __init__(self, deal: Deal, today: date) -> None:
        said = _("{ref} {title} was won {day}.") if deal.state == "won" else _("{ref} {title} was lost {day}.")
        ref = say_ref("deal", deal.id)
        day = say_date(deal.closed_on or deal.opened_on, today)
        super().__init__(
            said.format(ref=ref, title=deal.title, day=day),
            hint=_("To open it again: prospectr reopen {ref}").format(ref=ref),
        )


class DealOpenError(ProspectrError):
    """The deal is open, so it cannot be opened again."""

    def __init__(self, deal: Deal) -> None:
        ref = say_ref("deal", deal.id)
        super().__init__(
            _("{ref} {title} is open.").format(ref=ref, title=deal.title),
            hint=_("To move it: prospectr move {ref} STAGE").format(ref=ref),
        )


class Deals:
    """What is being sold."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def parse_offer(
        self,
        title: str,
        amount: str = "",
        *,
        stage: str = "",
        close: str = "",
        odds: str = "",
        pipeline_id: int | None = None,
    ) -> Offer:
        """Understand a deal to be opened; each part is as typed, an empty one is not said.

        Without a stage it begins at the first of the pipeline, without a
        pipeline in the first. Raises ``DealUntitledError``,
        ``MoneyNotUnderstoodError``, ``StageNotFoundError``,
        ``StageAmbiguousError``, ``DateNotUnderstoodError``, ``DayPastError``
        and ``OddsError``.
        """
        title = parse_title(title)
        book = self._book
        pipeline = pipeline_id or book.pipelines.first().id
        begin = book.pipelines.get_stage(stage, pipeline_id) if stage else book.pipelines.stages_of(pipeline)[0]
        return Offer(
            title=title,
            stage=begin,
            amount=parse_money(amount, book.settings.currency) if amount.strip() else None,
            close_on=book.standing.parse_day(close) if close.strip() else None,
            odds=parse_odds(odds) if odds.strip() else None,
        )

    def add(self, contact_id: int, offer: Offer, *, why: str = "", then: str = "") -> Outcome:
        """Open a deal with a contact; one opened before need, interest and fit are known is remarked on.

        ``why`` is kept as a note on it, ``then`` is its next step.
        """
        plan = self._book.follow_ups.parse(then) if then else None
        with self._book.act("deal.add") as unit:
            deal = self.write(unit, contact_id, offer)
            records: list[object] = []
            if why.strip():
                records.append(self._book.notes.write(unit, contact_id, why, deal_id=deal.id))
            if plan:
                records.append(self._book.follow_ups.write(unit, contact_id, plan, deal_id=deal.id))
            return outcome_of(unit, deal, *records)

    def is_early(self, contact_id: int) -> bool:
        """Tell whether a deal with a contact would be opened before need, interest and fit are known."""
        return bool(unmet(current_answers(list_owned(self._book.database, Answer, contact_id)), CHANCE))

    def write(
        self,
        unit: Journal,
        contact_id: int,
        offer: Offer,
        *,
        on: date | None = None,
        is_new: bool = False,
        is_sold: bool = False,
    ) -> Deal:
        """Write a deal inside the caller's unit of work; the contact is thereby dealt with, unless ``is_new``.

        One that ``is_sold`` in the same act is never open, and so not opened early.
        """
        if not is_new:
            self._book.standing.take_in(unit, contact_id, "plan")
        early = () if is_sold else unmet(current_answers(list_owned(unit, Answer, contact_id)), CHANCE)
        if early:
            unit.remarks.append(say_early(early))
        deal = deals.add_deal(
            unit,
            Deal(
                contact_id=contact_id,
                stage_id=offer.stage.id,
                title=offer.title,
                amount_minor=offer.amount.minor if offer.amount else None,
                currency=offer.amount.currency if offer.amount else None,
                close_on=offer.close_on,
                odds=offer.odds,
                opened_on=on or self._book.clock.today(),
                opened_early=" ".join(early),
            ),
        )
        if not (is_new or is_sold):
            self._book.dealings.join_decider(unit, deal)
        return deal

    def move(self, deal: Deal, stage: Stage, *, then: str = "") -> Outcome:
        """Let an open deal stand in another stage, forward or backward; ``then`` is its next step.

        What was not found true yet of the stage it leaves is remarked on, and
        never in the way. Raises ``DealClosedError``.
        """
        today = self._book.clock.today()
        if deal.state != "open":
            raise DealClosedError(deal, today)
        plan = self._book.follow_ups.parse(then) if then else None
        with self._book.act("deal.move") as unit:
            moved = deal
            if stage.id != deal.stage_id:
                before = pipelines.find_stage(unit, deal.stage_id)
                if before and is_forward(before, stage):
                    unit.remarks += self._say_unchecked(unit, deal, before)
                moved = deals.move_deal(unit, deal, replace(deal, stage_id=stage.id), today)
                unit.remarks += _say_own_odds(moved, stage)
            records: list[object] = []
            if plan:
                records.append(self._book.follow_ups.write(unit, deal.contact_id, plan, deal_id=deal.id))
            self._book.standing.remind(unit, deal.contact_id)
            return outcome_of(unit, moved, *records)

    def reopen(self, deal: Deal) -> Outcome:
        """Open a deal that was won or lost again, in the stage it was in; the words it was closed with become a note.

        Where that stage is gone it stands in the one that follows it. Raises ``DealOpenError``.
        """
        if deal.state == "open":
            raise DealOpenError(deal)
        with self._book.act("deal.reopen") as unit:
            self._book.standing.take_in(unit, deal.contact_id, "plan")
            stage = self._book.pipelines.stage_for(pipelines.all_stages(unit)[deal.stage_id], unit)
            if stage.id != deal.stage_id:
                unit.remarks.append(_("Its stage is gone; it is in {stage} now.").format(stage=stage.name))
            opened = replace(deal, state="open", stage_id=stage.id, closed_on=None, reason_id=None, closing_words="")
            records: list[object] = []
            if deal.closing_words:
                words = self._say_closed(unit, deal)
                records.append(self._book.notes.write(unit, deal.contact_id, words, deal_id=deal.id))
            written = deals.move_deal(unit, deal, opened, self._book.clock.today())
            return outcome_of(unit, written, *records)

    def _say_closed(self, unit: Journal, deal: Deal) -> str:
        """Say how a deal had been closed, to be kept when it is opened again."""
        reason = reasons.find_reason(unit, deal.reason_id) if deal.reason_id else None
        day = say_date(deal.closed_on, self._book.clock.today()) if deal.closed_on else ""
        said = _("won {day}") if deal.state == "won" else _("lost {day}")
        known = " · ".join(part for part in (said.format(day=day), reason.name if reason else "") if part)
        return f"{known}: {deal.closing_words}"

    def edit(self, deal: Deal, changes: Mapping[str, object]) -> Outcome:
        """Change a deal: ``title``, ``amount`` (without a currency in the one it has, empty for not known).

        ``close``, ``odds`` (empty for those of its stage) and the ``words`` it was closed with.
        """
        given: dict[str, Any] = {}
        if "title" in changes:
            given["title"] = parse_title(str(changes["title"]))
        if "amount" in changes:
            typed = str(changes["amount"]).strip()
            money = parse_money(typed, deal.currency or self._book.settings.currency) if typed else None
            given |= {"amount_minor": money.minor if money else None, "currency": money.currency if money else None}
        if "close" in changes:
            typed = str(changes["close"]).strip()
            given["close_on"] = self._book.standing.parse_day(typed) if typed else None
        if "odds" in changes:
            typed = str(changes["odds"]).strip()
            given["odds"] = parse_odds(typed) if typed else None
        if "words" in changes:
            given["closing_words"] = check_text(_("text"), str(changes["words"]))
        with self._book.act("deal.edit") as unit:
            return outcome_of(unit, unit.update("deal", deal, replace(deal, **given)))

    def delete(self, deal: Deal) -> Outcome:
        """Delete a deal; the follow-ups planned for it alone go along."""
        with self._book.act("deal.delete") as unit:
            return outcome_of(unit, self.take_away(unit, deal))

    def take_away(self, unit: Journal, deal: Deal) -> Deal:
        """Delete a deal and the follow-ups planned for it alone, inside the caller's unit of work."""
        for step in followups.open_follow_ups_of(unit, deal.contact_id):
            if step.deal_id == deal.id:
                unit.update("follow_up", step, replace(step, deleted_at=unit.now))
        return unit.update("deal", deal, replace(deal, deleted_at=unit.now))

    def undelete(self, deal: Deal) -> Outcome:
        """Bring a deleted deal back with the follow-ups that went along; an open one is dealt with once more."""
        with self._book.act("deal.undelete") as unit:
            if deal.state == "open":
                self._book.standing.take_in(unit, deal.contact_id, "plan")
            for step in deleted_with(unit, FollowUp, "follow_up", "deal", deal.id):
                unit.update("follow_up", step, replace(step, deleted_at=None))
            return outcome_of(unit, self.bring_back(unit, deal))

    def bring_back(self, unit: Journal, deal: Deal) -> Deal:
        """Bring a deleted deal back inside the caller's unit of work, to its stage or where that is gone now."""
        back = unit.update("deal", deal, replace(deal, deleted_at=None))
        stage = self._book.pipelines.stage_for(pipelines.all_stages(unit)[deal.stage_id], unit)
        if deal.state != "open" or stage.id == deal.stage_id:
            return back
        unit.remarks.append(_("Its stage is gone; it is in {stage} now.").format(stage=stage.name))
        return deals.move_deal(unit, back, replace(back, stage_id=stage.id), self._book.clock.today())

    def all(
        self,
        *,
        state: str = "open",
        stage: str = "",
        pipeline: str = "",
        sort: str = "added",
        limit: int | None = None,
    ) -> list[DealCard]:
        """List deals by their cards; ``stage`` and ``pipeline`` are names, ``sort`` one of ``store.deals.ORDERS``.

        ``state`` is ``open``, ``won``, ``lost``, ``closed`` or ``any``.
        """
        row = self._book.pipelines.get(pipeline).id if pipeline else None
        place = self._book.pipelines.get_stage(stage, row).id if stage else None
        reads = self._book.database
        numbers = deals.list_deal_ids(reads, state=state, stage_id=place, pipeline_id=row, sort=sort, limit=limit)
        return deals.get_cards(reads, numbers)

    def page(self, deal_id: int, *, timeline: int | None = None) -> DealPage:
        """Return everything kept of a deal; ``timeline`` limits the interactions to the newest."""
        reads = self._book.database
        (card,) = deals.get_cards(reads, [deal_id])
        deal = card.deal
        people = deals.people_of(reads, deal_id)
        names = {one.id: one.name for one in contacts.get_contacts(reads, [person.contact_id for person in people])}
        found = {check.stage_check_id: check for check in deals.checks_of(reads, deal_id)}
        moves = deals.moves_of(reads, deal_id)
        way = {move.stage_id for move in moves} | {move.from_stage_id for move in moves}
        shown = (deal_id, None)
        talks = [talk for talk in list_owned(reads, Interaction, deal.contact_id) if talk.deal_id in shown]
        concerns = open_and_answered(list_owned(reads, Concern, deal.contact_id))
        return DealPage(
            card=card,
            moves=tuple(moves),
            stages={
                number: stage
                for number, stage in pipelines.all_stages(reads).items()
                if stage.pipeline_id == card.pipeline.id or number in way
            },
            people=tuple((person, names[person.contact_id]) for person in people if person.contact_id in names),
            checklist=tuple((point, found.get(point.id)) for point in pipelines.checks_of_stage(reads, card.stage.id)),
            reason=reasons.find_reason(reads, deal.reason_id) if deal.reason_id else None,
            follow_ups=tuple(
                step
                for step in followups.follow_ups_of(reads, deal.contact_id)
                if step.deal_id == deal_id or (step.deal_id is None and step.is_open)
            ),
            interactions=tuple(talks[:timeline]),
            notes=tuple(note for note in list_owned(reads, Note, deal.contact_id) if note.deal_id == deal_id),
            concerns=tuple(
                one for one in concerns if one.deal_id == deal_id or (one.deal_id is None and one.answered_on is None)
            ),
        )

    def _say_unchecked(self, unit: Journal, deal: Deal, stage: Stage) -> list[str]:
        """Say what was not found true yet of a stage that is left: a warning, never in the way."""
        found = {check.stage_check_id for check in deals.checks_of(unit, deal.id)}
        missing = [point for point in pipelines.checks_of_stage(unit, stage.id) if point.id not in found]
        return [say_unchecked(stage, missing), say_tick(deal)] if missing else []


def parse_title(text: str) -> str:
    """Read what is being sold, on one line. Raises ``DealUntitledError``."""
    title = " ".join(check_text(_("title"), text).split())
    if not title:
        raise DealUntitledError
    return title


def is_forward(before: Stage, after: Stage) -> bool:
    """Tell whether a step from one stage to another goes on in the same pipeline."""
    return before.pipeline_id == after.pipeline_id and before.position < after.position


def say_unchecked(stage: Stage, missing: Sequence[StageCheck]) -> str:
    """Say what was not found true yet of a stage."""
    points = "; ".join(point.words for point in missing)
    return _("Not ticked in {stage}: {points}.").format(stage=stage.name, points=points)


def say_tick(deal: Deal) -> str:
    """Say how to tick what is true of a deal."""
    return _("To tick what is true:  prospectr deal checklist {ref}").format(ref=say_ref("deal", deal.id))


def _say_own_odds(deal: Deal, stage: Stage) -> list[str]:
    """Say that a deal keeps odds of its own in a stage that has others."""
    if odds_of(deal, stage) == stage.odds:
        return []
    said = _('Its own odds of {odds}% stay; those of {stage} are {others}%:  prospectr edit {ref} --odds ""')
    ref = say_ref("deal", deal.id)
    return [said.format(odds=deal.odds, stage=stage.name, others=stage.odds, ref=ref)]


def parse_odds(text: str) -> int:
    """Read odds: ``40`` or ``40%``. Raises ``OddsError``."""
    number = text.strip().removesuffix("%").strip()
    if not number.isdecimal() or not number.isascii() or len(number) > 3 or not LEAST_ODDS <= int(number) <= MOST_ODDS:
        raise OddsError(text)
    return int(number)


def say_early(criteria: tuple[str, ...]) -> str:
    """Say that a deal was opened before what should be known is known: a warning, never in the way [3]."""
    return _("Deal opened early: {criteria} not yes yet.").format(criteria=", ".join(map(say_criterion, criteria)))

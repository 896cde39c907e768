"""Deals: what is being sold, to whom, and where it stands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from prospectr.book.outcome import outcome_of
from prospectr.core.dates import say_date
from prospectr.core.deal import (
    LEAST_ODDS,
    MOST_ODDS,
    Deal,
    DealPage,
    Offer,
    odds_of,
    say_closed,
    say_ended,
    say_less_won,
)
from prospectr.core.errors import InputError, ProspectrError
from prospectr.core.followup import FollowUp
from prospectr.core.lifecycle import CHANCE, unmet
from prospectr.core.money import parse_money
from prospectr.core.qualification import Answer, current_answers, say_criterion
from prospectr.core.refs import say_ref
from prospectr.core.text import check_text
from prospectr.core.words import _
from prospectr.store import deals, followups, pipelines, reasons
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
            hint=_('For example: prospectr deal add REF "Website" 1200eur'),
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
        hint = _("To open it again: prospectr reopen {ref}").format(ref=say_ref("deal", deal.id))
        super().__init__(say_closed(deal, today), hint=hint)


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
        return Offer(
            title=title,
            stage=book.pipelines.begin(stage, pipeline_id),
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
        Raises ``StageNotFoundError`` for a stage that was deleted meanwhile.
        """
        stage = self._book.pipelines.stage_now(unit, offer.stage)
        if not is_new:
            self._book.standing.take_in(unit, contact_id, "plan")
        early = () if is_sold else unmet(current_answers(list_owned(unit, Answer, contact_id)), CHANCE)
        if early:
            unit.remarks.append(say_early(early))
        deal = deals.add_deal(
            unit,
            Deal(
                contact_id=contact_id,
                stage_id=stage.id,
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
        never in the way. Raises ``DealClosedError``, and ``StageNotFoundError``
        for a stage that was deleted meanwhile.
        """
        today = self._book.clock.today()
        if deal.state != "open":
            raise DealClosedError(deal, today)
        plan = self._book.follow_ups.parse(then) if then else None
        with self._book.act("deal.move") as unit:
            self._book.standing.deal_now(unit, deal.id)
            stage, moved, label = self._book.pipelines.stage_now(unit, stage), deal, ""
            if stage.id != deal.stage_id:
                before = pipelines.find_stage(unit, deal.stage_id)
                if before:
                    label = f"{deal.title}: {before.name} → {stage.name}"
                    unit.remarks += self._say_way(unit, before, stage)
                if before and is_forward(before, stage):
                    unit.remarks += self._say_unchecked(unit, deal, before)
                moved = deals.move_deal(unit, deal, replace(deal, stage_id=stage.id), today)
                unit.remarks += _say_own_odds(moved, stage)
            records: list[object] = []
            if plan:
                records.append(self._book.follow_ups.write(unit, deal.contact_id, plan, deal_id=deal.id))
            self._book.standing.remind(unit, deal.contact_id)
            return outcome_of(unit, moved, *records, label=label)

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
            planned = self._planned_with_the_win(unit, deal)
            if planned:
                from prospectr.book.standing import say_still_planned

                unit.remarks.append(say_still_planned(planned, self._book.clock.today()))
            today = self._book.clock.today()
            written = deals.move_deal(unit, deal, opened, today)
            unit.remarks.extend(say_less_won(deal, today))
            return outcome_of(unit, written, *records)

    def _planned_with_the_win(self, unit: Journal, deal: Deal) -> list[FollowUp]:
        """List what was planned for a deal when it was won or since, and is open still."""
        if deal.state != "won":
            return []
        won = deals.moves_of(unit, deal.id)[-1]
        steps = followups.open_follow_ups_of(unit, deal.contact_id)
        return [step for step in steps if step.deal_id == deal.id and step.created_at >= won.created_at]

    def _say_closed(self, unit: Journal, deal: Deal) -> str:
        """Say how a deal had been closed, to be kept when it is opened again."""
        reason = reasons.find_reason(unit, deal.reason_id) if deal.reason_id else None
        day = say_date(deal.closed_on, self._book.clock.today()) if deal.closed_on else ""
        known = " · ".join(part for part in (say_ended(deal, day), reason.name if reason else "") if part)
        return f"{known}: {deal.closing_words}"

    def edit(self, deal: Deal, changes: Mapping[str, object]) -> Outcome:
        """Change a deal: ``title``, ``amount`` (without a currency in the one it has, empty for not known).

        ``close``, ``odds`` (empty for those of its stage) and the ``words`` it was closed with.
        Close day and odds of a deal that is won or lost count no more: that it is, is said.
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
            if not deal.is_open and {"close_on", "odds"} & given.keys():
                unit.remarks.append(say_closed(deal, self._book.clock.today()))
            return outcome_of(unit, unit.update("deal", deal, replace(deal, **given)))

    def delete(self, deal: Deal) -> Outcome:
        """Delete a deal; the follow-ups planned for it alone go along."""
        with self._book.act("deal.delete") as unit:
            return outcome_of(unit, self.take_away(unit, deal))

    def take_away(self, unit: Journal, deal: Deal) -> Deal:
        """Delete a deal and the follow-ups planned for it alone, inside the caller's unit of work."""
        for step in followups.open_follow_ups_for(unit, deal):
            unit.update("follow_up", step, replace(step, deleted_at=unit.now))
        return unit.update("deal", deal, replace(deal, deleted_at=unit.now))

    def without_step(self, contact_id: int) -> list[Deal]:
        """List the open deals of a contact that have no next step, the first opened first."""
        return deals.idle_deals_of(self._book.database, [contact_id]).get(contact_id, [])

    def undelete(self, deal: Deal) -> Outcome:
        """Bring a deleted deal back with the follow-ups that went along; its contact stays as they are.

        Raises ``RecordDeletedError`` where the contact is deleted.
        """
        with self._book.act("deal.undelete") as unit:
            self._book.standing.refuse_gone(unit, deal.contact_id)
            for step in deleted_with(unit, FollowUp, "follow_up", "deal", deal.id):
                unit.update("follow_up", step, replace(step, deleted_at=None))
            back = self.bring_back(unit, deal)
            if back.is_open:
                self._book.standing.remind(unit, back.contact_id)
            return outcome_of(unit, back)

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
        place = self._book.pipelines.get_stage(stage, row, only=row is not None).id if stage else None
        reads = self._book.database
        numbers = deals.list_deal_ids(reads, state=state, stage_id=place, pipeline_id=row, sort=sort, limit=limit)
        return deals.get_cards(reads, numbers)

    def page(self, deal_id: int, *, timeline: int | None = None) -> DealPage:
        """Return everything kept of a deal; ``timeline`` limits the interactions to the newest."""
        from prospectr.book.dealpages import read_page

        return read_page(self._book, deal_id, timeline)

    def _say_unchecked(self, unit: Journal, deal: Deal, stage: Stage) -> list[str]:
        """Say what was not found true yet of a stage that is left: a warning, never in the way."""
        found = {check.stage_check_id for check in deals.checks_of(unit, deal.id)}
        missing = [point for point in pipelines.checks_of_stage(unit, stage.id) if point.id not in found]
        return [say_unchecked(stage, missing), say_tick(deal, missing)] if missing else []

    def _say_way(self, unit: Journal, before: Stage, after: Stage) -> list[str]:
        """Say of a move that it goes back, or which stages it skips; nothing of one to the next stage."""
        if before.pipeline_id != after.pipeline_id:
            return []
        if not is_forward(before, after):
            return [_("Back from {before} to {after}.").format(before=before.name, after=after.name)]
        between = range(before.position + 1, after.position)
        skipped = [
            stage.name for stage in self._book.pipelines.stages_of(after.pipeline_id, unit) if stage.position in between
        ]
        return [_("Skipped: {stages}.").format(stages=", ".join(skipped))] if skipped else []


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


def say_tick(deal: Deal, missing: Sequence[StageCheck]) -> str:
    """Say how to tick what is true of a deal: the points are named, for they may be of a stage it has left."""
    points = ",".join(say_ref("stage_check", point.id) for point in missing)
    said = _("To tick what is true:  prospectr deal checklist {ref} --done {points}")
    return said.format(ref=say_ref("deal", deal.id), points=points)


def _say_own_odds(deal: Deal, stage: Stage) -> list[str]:
    """Say that a deal keeps odds of its own in a stage that has others."""
    if odds_of(deal, stage) == stage.odds:
        return []
    said = _("Its own odds of {odds}% stay; those of {stage} are {others}%.")
    command = _('To take those of the stage:  prospectr edit {ref} --odds ""')
    ref = say_ref("deal", deal.id)
    return [said.format(odds=deal.odds, stage=stage.name, others=stage.odds), command.format(ref=ref)]


def parse_odds(text: str) -> int:
    """Read odds: ``40`` or ``40%``. Raises ``OddsError``."""
    number = text.strip().removesuffix("%").strip()
    if not number.isdecimal() or not number.isascii() or len(number) > 3 or not LEAST_ODDS <= int(number) <= MOST_ODDS:
        raise OddsError(text)
    return int(number)


def say_early(criteria: tuple[str, ...]) -> str:
    """Say that a deal was opened before what should be known is known: a warning, never in the way [3]."""
    return _("Deal opened early: {criteria} not yes yet.").format(criteria=", ".join(map(say_criterion, criteria)))

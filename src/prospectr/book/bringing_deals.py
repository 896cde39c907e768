"""Deals brought in: with the stage they stand in here, the days of their way, and how they ended."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from prospectr.core.deal import Deal, DealMove
from prospectr.core.dealdelta import say_pipeline, say_stage
from prospectr.core.importing import OutsideId
from prospectr.core.note import Note
from prospectr.core.text import fold, fold_name
from prospectr.core.words import _
from prospectr.store import deals, importing, pipelines, reasons

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import date

    from prospectr.book import Book
    from prospectr.core.followup import FollowUp
    from prospectr.core.incoming import IncomingDeal, IncomingFollowUp
    from prospectr.core.pipeline import Stage
    from prospectr.store.journal import Journal


class DealsToBring:
    """Writes deals inside one unit of work; ``today`` is the day of what ended on a day nobody knows."""

    def __init__(self, book: Book, unit: Journal, today: date) -> None:
        self._book, self._unit, self._today = book, unit, today
        self._stages: list[Stage] = []
        self._pipelines: dict[str, int] = {}
        self._reasons: dict[str, int] = {}
        self._written: dict[tuple[int, str], int] = {}
        self._brought: dict[int, list[int]] = {}

    def find(self, contact_id: int, title: str) -> int | None:
        """Return the number of a contact's deal of that title, or None."""
        if (contact_id, fold(title)) in self._written:
            return self._written[contact_id, fold(title)]
        found = [deal.id for deal in deals.deals_of(self._unit, contact_id) if fold(deal.title) == fold(title)]
        return found[0] if len(found) == 1 else None

    def number(self, contact_id: int, deal_id: int) -> int:
        """Return the number of a deal that is there, or, below 0, of one rows before brought: -1 is the first."""
        return deal_id if deal_id > 0 else self._brought[contact_id][-deal_id - 1]

    def note_missing(self, steps: Sequence[tuple[int, IncomingFollowUp]], written: Sequence[FollowUp]) -> None:
        """Note for which deals follow-ups are, where the book has no such deal of that contact, or several."""
        notes = []
        for (contact_id, step), made in zip(steps, written, strict=True):
            if step.deal and made.deal_id is None:
                said = f"{step.kind} {step.due_on} {step.words}".strip()
                words = _("For the deal {title}: {step}").format(title=step.deal, step=said)
                notes.append(Note(contact_id=contact_id, words=words, noted_on=self._today))
        self._unit.insert_many("note", notes)

    def write(self, coming: Sequence[tuple[int, IncomingDeal]]) -> None:
        """Write deals, each with the number of its contact."""
        stages = [self._stage(deal) for _contact_id, deal in coming]
        made = self._unit.insert_many(
            "deal",
            [
                self._deal(contact_id, deal, stage)
                for (contact_id, deal), (stage, _words) in zip(coming, stages, strict=True)
            ],
        )
        told = {deal.outside_id for _contact_id, deal in coming if deal.outside_id}
        known = set(importing.places_of(self._unit, told))
        moves: list[DealMove] = []
        notes: list[Note] = []
        ids: list[OutsideId] = []
        for (contact_id, deal), (_found, words), written in zip(coming, stages, made, strict=True):
            self._written[contact_id, fold(deal.title)] = written.id
            self._brought.setdefault(contact_id, []).append(written.id)
            moves += _way(written)
            said = [(note.words, note.noted_on or written.opened_on, note.pinned) for note in deal.notes]
            said += [(one, written.opened_on, False) for one in (*words, *_say_days(deal, written))]
            notes += [
                Note(contact_id=contact_id, deal_id=written.id, words=text, noted_on=on, pinned=pinned)
                for text, on, pinned in said
            ]
            if deal.outside_id and deal.outside_id not in known:
                known.add(deal.outside_id)
                origin, value = deal.outside_id
                ids.append(OutsideId(origin=origin, value=value, deal_id=written.id))
        self._unit.insert_many("deal_move", moves)
        self._unit.insert_many("note", notes)
        self._unit.insert_many("outside_id", ids)

    def change(self, deal_id: int, coming: IncomingDeal, columns: Collection[str]) -> None:
        """Change those ``columns`` of a deal to what comes in of it; a new stage or state is a step of its way."""
        before = deals.find_deal(self._unit, deal_id)
        if before is None:
            return
        values: dict[str, Any] = {name: getattr(coming, name) for name in columns if name not in {"state", "stage_id"}}
        if "amount_minor" in values:
            values["currency"] = coming.currency
        if "stage_id" in columns:
            values["stage_id"] = self._stage(coming)[0].id
        after = replace(before, **values)
        if "state" not in columns:
            if after.stage_id == before.stage_id:
                self._unit.update("deal", before, after)
            else:
                deals.move_deal(self._unit, before, after, self._today)
            return
        day = coming.closed_on or self._today
        ended = replace(
            after,
            state=coming.state,
            closed_on=None if coming.state == "open" else day,
            reason_id=self._reason(coming) if coming.state == "lost" else None,
            closing_words=coming.closing_words if coming.state != "open" else "",
        )
        deals.move_deal(self._unit, before, ended, day)

    def _deal(self, contact_id: int, deal: IncomingDeal, stage: Stage) -> Deal:
        state = deal.state or "open"
        closed_on = None if state == "open" else deal.closed_on or self._day_it_ended(deal)
        opened_on = deal.opened_on or closed_on or self._today
        return Deal(
            uuid=deal.uuid,
            contact_id=contact_id,
            stage_id=stage.id,
            title=deal.title,
            amount_minor=deal.amount_minor,
            currency=deal.currency,
            close_on=deal.close_on,
            odds=deal.odds if deal.odds != stage.odds else None,
            state=state,
            opened_on=min(opened_on, closed_on) if closed_on else opened_on,
            closed_on=closed_on,
            reason_id=self._reason(deal) if deal.state == "lost" else None,
            closing_words=deal.closing_words,
        )

    def _day_it_ended(self, deal: IncomingDeal) -> date:
        """Return the day a deal is taken to have ended on: the one expected, where that is past, else today."""
        if deal.close_on and deal.close_on <= self._today:
            return deal.close_on
        return self._today

    def _stage(self, deal: IncomingDeal) -> tuple[Stage, list[str]]:
        """Return the stage a deal stands in here, and in words what of the file's names has no place here."""
        if not self._stages:
            self._stages = pipelines.list_stages(self._unit)
            self._pipelines = {one.folded_name: one.id for one in pipelines.list_pipelines(self._unit)}
        words = []
        pipeline = self._pipelines.get(fold_name(deal.pipeline)) if deal.pipeline else None
        if deal.pipeline and pipeline is None:
            words = [say_pipeline(deal.pipeline)]
        there = [one for one in self._stages if one.pipeline_id == (pipeline or self._stages[0].pipeline_id)]
        if deal.stage:
            named = [one for one in (there if pipeline else self._stages) if one.folded_name == fold_name(deal.stage)]
            if named:
                return named[0], words
            words = ["\n".join((*words, say_stage(deal.stage)))]
        if deal.odds is not None and deal.state not in {"won", "lost"}:
            return min(there, key=lambda one: abs(one.odds - (deal.odds or 0))), words
        return there[-1] if deal.state == "won" else there[0], words

    def _reason(self, deal: IncomingDeal) -> int | None:
        if not deal.reason.strip():
            return None
        key = fold_name(deal.reason)
        if key not in self._reasons:
            found = reasons.find_reason_called(self._unit, deal.reason) or reasons.add_reason(self._unit, deal.reason)
            self._reasons[key] = found.id
        return self._reasons[key]


def _way(deal: Deal) -> Iterable[DealMove]:
    """Return the steps of a deal's way as far as they are known: opened, and won or lost."""
    yield DealMove(deal_id=deal.id, stage_id=deal.stage_id, state="open", moved_on=deal.opened_on)
    if deal.closed_on is not None:
        yield DealMove(
            deal_id=deal.id,
            from_stage_id=deal.stage_id,
            from_state="open",
            stage_id=deal.stage_id,
            state=deal.state,
            moved_on=deal.closed_on,
        )


def _say_days(deal: IncomingDeal, written: Deal) -> list[str]:
    """Say which days of a deal are not those of the file."""
    said = []
    if written.closed_on is not None and deal.closed_on is None and not deal.is_closed_later:
        said.append(_("The file does not say when it was closed."))
    if deal.opened_on is not None and deal.opened_on != written.opened_on:
        said.append(_("Opened on {day}, after it was closed, the file says.").format(day=deal.opened_on))
    return said

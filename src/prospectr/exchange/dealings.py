"""What a row tells of dealings with somebody: deals, next steps, talks and answers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.dates import find_time
from prospectr.core.errors import DateNotUnderstoodError
from prospectr.core.followup import KIND_OF_WORD
from prospectr.core.incoming import (
    IncomingAnswer,
    IncomingDeal,
    IncomingFollowUp,
    IncomingId,
    IncomingInteraction,
    IncomingNote,
)
from prospectr.core.money import find_currency
from prospectr.core.note import NOTE_KINDS
from prospectr.core.qualification import CRITERIA
from prospectr.core.record import remade
from prospectr.core.text import fold
from prospectr.core.words import _
from prospectr.exchange.zones import is_zone

if TYPE_CHECKING:
    from datetime import date

    from prospectr.exchange.rows import Row, Sheet

ENDED = frozenset({"won", "lost"})
_WORTH_A_DEAL = ("deal", "deal-value", "deal-stage", "deal-state", "deal-won", "deal-id", "deal-uuid")
_CLOCK = r"(?:^|[\sT,])(\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?)"
_UNITS = ("week", "month", "year")
_OF_WINNING = r"\b(?:won|win|winning)\b"
_OF_LOSING = r"\b(?:lost|loss|losing)\b"
_PLAIN_NOTE = r"\b(?:notes?|description)$"  # headings that say no more than that it is a note


def read_deals(row: Row, sheet: Sheet, *, whose: str) -> tuple[IncomingDeal, ...]:
    """Take the deals of a row; one without a title is named for ``whose`` it is."""
    return tuple(
        _read_deal(row, sheet, number, whose)
        for number in sheet.numbers("deal")
        if any(row.has(field, number) for field in _WORTH_A_DEAL)
    )


def _read_deal(row: Row, sheet: Sheet, number: int, whose: str) -> IncomingDeal:
    title = row.take("deal", number) or whose or _("Deal")
    currency = _take_currency(row, sheet, number)
    amount = row.money("deal-value", currency, number)
    stage = row.take("deal-stage", number)
    state = _read_state(row, number, stage)
    closed_on = row.day("deal-closed", number) if state in ENDED else None
    close_on = row.day("deal-close", number)
    if state in ENDED and closed_on is None:
        closed_on, close_on = close_on, None
    deal_id, origin = row.take("deal-id", number), sheet.layout.origin if sheet.layout else "table"
    ended = _read_ending(row, sheet, number, state)
    return IncomingDeal(
        title=title,
        amount_minor=amount.minor if amount else None,
        currency=amount.currency if amount else None,
        pipeline=row.take("deal-pipeline", number),
        stage="" if not sheet.is_own and _says_only(row, stage, state) else stage,
        state=state,
        opened_on=row.day("deal-opened", number),
        closed_on=closed_on,
        close_on=close_on,
        odds=row.percent("deal-odds", number),
        reason=ended.reason,
        closing_words=ended.words,
        notes=(*_read_deal_notes(row, sheet, number), *ended.notes),
        outside_id=IncomingId(origin, deal_id) if deal_id else None,
        uuid=row.take("deal-uuid", number),
    )


class _Ending(NamedTuple):
    """Why a deal was lost, the words with which it ended, and what of both is not of how it ended."""

    reason: str
    words: str
    notes: tuple[IncomingNote, ...] = ()


def _read_ending(row: Row, sheet: Sheet, number: int, state: str) -> _Ending:
    """Take the reason and the words of a deal's end; what the columns say of another end than its own is noted.

    A deal that is open may have been lost before, and other programs keep why.
    """
    reason, words = row.take("deal-reason", number), row.take("deal-words", number)
    if sheet.is_own:
        return _Ending(reason, words)
    of_reason, of_words = _say_heading(sheet, "deal-reason", number), _say_heading(sheet, "deal-words", number)
    noted = []
    if words and (state not in ENDED or (state == "lost" and re.search(_OF_WINNING, fold(of_words)))):
        noted.append(IncomingNote(f"{of_words}: {words}"))
        words = ""
    if reason and state == "won" and not words and not re.search(_OF_LOSING, fold(of_reason)):
        reason, words = "", reason
    elif reason and state != "lost":
        noted.append(IncomingNote(f"{of_reason}: {reason}"))
        reason = ""
    return _Ending(reason, words, tuple(noted))


def _take_currency(row: Row, sheet: Sheet, number: int) -> str:
    """Take the currency of a deal's value; what is none stays where it is."""
    text = row.look("deal-currency", number)
    found = find_currency(text, sheet.currency) if text else None
    if found is not None:
        row.take("deal-currency", number)
    return found or ""


def _read_state(row: Row, number: int, stage: str) -> str:
    """Tell whether a deal is open, won or lost; nothing where the row does not say.

    By its state, else by yes and no in two columns, else by its stage; without one, by the reason for losing it.
    """
    state = row.meaning("deal", "deal-state", number)
    won = row.meaning("answer", "deal-won", number)
    closed = row.meaning("answer", "deal-closed-flag", number)
    if state:
        return state
    if won == "yes" or closed == "yes":
        return "won" if won == "yes" else "lost"
    if won == "no" or closed == "no":
        return "open"
    if stage and (meant := row.find_meaning("deal stage", stage)):
        return meant
    return "lost" if not stage and row.look("deal-reason", number) else ""


def _says_only(row: Row, stage: str, state: str) -> bool:
    """Tell whether a stage says how a deal ended and nothing else: ``Closed won`` of one that is won."""
    return state in ENDED and bool(stage) and row.find_meaning("deal stage", stage) == state


def _say_heading(sheet: Sheet, field: str, number: int) -> str:
    """Return the heading of a column without the kind of record before it: ``Deal - Label`` is ``Label``."""
    return sheet.find_heading(field, number).rpartition(" - ")[2]


def _read_deal_notes(row: Row, sheet: Sheet, number: int) -> tuple[IncomingNote, ...]:
    """Take the notes of a deal: those of its own number, and of a table of one deal a row all of them."""
    is_only = len({key[2] for key in sheet.by_field.get("deal", ())}) <= 1
    notes = []
    for _field, _label, place in sheet.by_field.get("deal-note", ()):
        if (is_only or place == number) and (words := row.take("deal-note", place)):
            heading = "" if sheet.is_own else _say_heading(sheet, "deal-note", place)
            says_more = heading and not re.search(_PLAIN_NOTE, fold(heading))
            said = f"{heading}: {words}" if says_more else words
            kind = row.take_known("deal-note-kind", place, NOTE_KINDS.__contains__)
            notes.append(IncomingNote(said, row.day("deal-note-on", place), kind or "note"))
    return tuple(notes)


def read_follow_ups(row: Row, sheet: Sheet, deals: tuple[IncomingDeal, ...]) -> tuple[IncomingFollowUp, ...]:
    """Take the next steps of a row; one without a day is none, and what it says is left over.

    The step of a row that tells of one deal is for it, unless it names another; the first is called after it, so that
    one that was moved is known again.
    """
    steps = []
    for number in sheet.numbers("next"):
        written = row.look("next-on", number)
        due_on = row.day("next-on", number)
        if due_on is not None:
            steps.append(_read_follow_up(row, sheet, number, due_on, written))
    if len(deals) == 1 and not sheet.is_own:
        return tuple(_for_deal(step, deals[0], is_first=not place) for place, step in enumerate(steps))
    return tuple(steps)


def _for_deal(step: IncomingFollowUp, deal: IncomingDeal, *, is_first: bool) -> IncomingFollowUp:
    """Return a step as one for the deal of its row."""
    if step.deal and fold(step.deal) != fold(deal.title):
        return step
    known = step.outside_id
    if known is None and deal.outside_id is not None and is_first:
        known = IncomingId(f"{deal.outside_id.origin}-next", deal.outside_id.value)
    return remade(step, deal=deal.title, outside_id=known)


def _read_follow_up(row: Row, sheet: Sheet, number: int, due_on: date, written: str) -> IncomingFollowUp:
    words = ". ".join(filter(None, (row.take("next", number), row.take("next-words", number))))
    kind = row.meaning("follow-up", "next-kind", number) or KIND_OF_WORD.get(fold(words.partition(" ")[0])) or "todo"
    every, unit = row.count("next-every", number), row.take("next-unit", number)
    repeats = bool(every and unit in _UNITS)
    step_id, origin = row.take("next-id", number), sheet.layout.origin if sheet.layout else "table"
    return IncomingFollowUp(
        kind=kind,
        words=words,
        due_on=due_on,
        due_time=_read_time(row, number) or _time_in(written),
        zone=row.take_known("next-zone", number, is_zone) or None,
        state=row.meaning("follow-up state", "next-state", number) or "planned",
        closed_on=row.day("next-closed", number),
        repeat_unit=unit if repeats else None,
        repeat_every=every if repeats else None,
        repeat_from_on=row.day("next-from", number) if repeats else None,
        repeat_until_on=row.day("next-until", number) if repeats else None,
        deal=row.take("next-deal", number),
        outside_id=IncomingId(origin, step_id) if step_id else None,
        uuid=row.take("next-uuid", number),
    )


def _read_time(row: Row, number: int) -> str | None:
    """Take the time of a next step; what is none stays where it is."""
    text = row.look("next-time", number)
    found = _find_time(text) if text else None
    if found is not None:
        row.take("next-time", number)
    return found


def _time_in(text: str) -> str | None:
    """Find the time that stands after a day; midnight says that there is none."""
    found = re.search(_CLOCK, text)
    time = _find_time(found[1]) if found else None
    return None if time == "00:00" else time


def _find_time(text: str) -> str | None:
    hours, _colon, rest = text.partition(":")
    plain = f"{hours}:{rest[:2]}{re.sub(r'^[:0-9.]*', '', rest[2:])}" if rest else text
    try:
        return find_time(plain.replace(".", ""))
    except DateNotUnderstoodError:
        return None


def read_talks(row: Row, sheet: Sheet) -> tuple[IncomingInteraction, ...]:
    """Take what happened: a call that went out, unless the row says otherwise; without a day it is left over."""
    talks = []
    for number in sheet.numbers("talk"):
        happened_on = row.day("talk-on", number)
        if happened_on is not None:
            talks.append(
                IncomingInteraction(
                    kind=row.meaning("talk", "talk-kind", number) or "call",
                    direction=row.meaning("direction", "talk-direction", number) or "out",
                    happened_on=happened_on,
                    outcome=row.meaning("outcome", "talk-outcome", number) or None,
                    words=row.take("talk-words", number),
                )
            )
    return tuple(talks)


def read_answers(row: Row, sheet: Sheet) -> tuple[IncomingAnswer, ...]:
    """Take the answers to the criteria; one that is neither yes, no nor unknown is left over with its words."""
    answers = []
    for _field, criterion, number in sheet.by_field.get("answer", ()):
        value = row.meaning("answer", "answer", number, criterion) if criterion in CRITERIA else ""
        if not value:
            continue
        amount = row.money("answer-amount", "", number, criterion)
        answers.append(
            IncomingAnswer(
                criterion=criterion,
                value=value,
                answered_on=row.day("answer-on", number, criterion),
                words=row.take("answer-words", number, criterion),
                amount_minor=amount.minor if amount else None,
                currency=amount.currency if amount else None,
                decides_on=row.day("answer-by", number, criterion),
            )
        )
    return tuple(answers)

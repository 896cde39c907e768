"""A deal of the book beside what comes in of it: what a file says otherwise, and what of it is for a note."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.dates import local_day
from prospectr.core.incoming import IncomingNote
from prospectr.core.money import Money, say_money
from prospectr.core.record import remade
from prospectr.core.text import fold, fold_name
from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from prospectr.core.deal import Deal
    from prospectr.core.incoming import IncomingDeal, IncomingId

DEAL_FIELDS = {
    "amount_minor": "value",
    "close_on": "expected close",
    "opened_on": "opened",
    "closed_on": "closed",
    "state": "state",
    "stage_id": "stage",
    "title": "title",
    "odds": "odds",
}
"""What a file may say otherwise of a deal, by the deal's column, as a plan names it."""


class PipelineWords(NamedTuple):
    """What the book calls its stages and its reasons for losing, by number, and its pipelines; all of it folded."""

    stages: Mapping[int, str]
    pipelines: frozenset[str]
    reasons: Mapping[int, str]


NO_WORDS = PipelineWords({}, frozenset(), {})

STATES = {"open": N_("open"), "won": N_("won"), "lost": N_("lost")}
"""What the states of a deal are called."""


def differing(held: Deal, deal: IncomingDeal, words: PipelineWords) -> list[tuple[str, str, str]]:
    """List what a file says otherwise of a deal that is there: the column of the deal, its value here, and there.

    What a file does not say is no difference: a deal that was won stays won. A
    stage counts where it is called like one of the book's own.
    """
    found = []
    if deal.amount_minor is not None and (deal.amount_minor, deal.currency) != (held.amount_minor, held.currency):
        found.append(("amount_minor", _say_amount(held), _say_amount(deal)))
    becomes = deal.state or held.state
    for column in ("close_on", "opened_on", "closed_on"):
        day, there = getattr(deal, column), getattr(held, column)
        may_say = column != "closed_on" or (becomes == held.state and becomes != "open")
        if day is not None and day != there and may_say:
            found.append((column, str(there or ""), str(day)))
    if becomes != held.state:
        found.append(("state", held.state, becomes))
    if deal.odds is not None and held.odds is not None and deal.odds != held.odds:
        found.append(("odds", f"{held.odds}%", f"{deal.odds}%"))
    stage = fold_name(deal.stage) if deal.stage else ""
    stands = words.stages.get(held.stage_id, "")
    if stands and stage in words.stages.values() and stands != stage:
        found.append(("stage_id", stands, deal.stage))
    if fold(deal.title) != fold(held.title):
        found.append(("title", held.title, deal.title))
    return found


def say_deal(deal: IncomingDeal) -> str:
    """Say a deal that comes in, with what it is worth and how it stands: ``Menu €900.00 won 2025-05-03``."""
    state = deal.state or "open"
    stands = _(STATES[state])
    if state != "open" and deal.closed_on is not None:
        stands = f"{stands} {deal.closed_on}"
    if deal.stage:
        stands = f"{stands}, {deal.stage}"
    return " ".join(filter(None, (deal.title, _say_amount(deal), stands)))


def _say_amount(deal: Deal | IncomingDeal) -> str:
    if deal.amount_minor is None or deal.currency is None:
        return ""
    return say_money(Money(deal.amount_minor, deal.currency))


def notes_of_deal(deal: IncomingDeal, held: Deal, words: PipelineWords) -> list[IncomingNote]:
    """Return what of a deal that is there is for a note: its notes, and what of it has no other place.

    That is a stage or a pipeline that is none of the book's own, why it was
    lost where the book says otherwise or that it was not, and the words with it.
    """
    said = []
    if deal.pipeline and fold_name(deal.pipeline) not in words.pipelines:
        said.append(say_pipeline(deal.pipeline))
    if deal.stage and fold_name(deal.stage) not in words.stages.values():
        said.append(say_stage(deal.stage))
    becomes_lost = deal.state == "lost" != held.state
    reason = words.reasons.get(held.reason_id, "") if held.reason_id is not None else ""
    if deal.reason and not becomes_lost and fold_name(deal.reason) != reason:
        said.append(say_reason(deal.reason))
    if deal.closing_words and deal.state in {"", held.state} and deal.closing_words != held.closing_words:
        said.append(deal.closing_words)
    return [*deal.notes, *map(IncomingNote, said)]


def say_pipeline(name: str) -> str:
    """Say in which pipeline of another program a deal is."""
    return _("Pipeline: {name}").format(name=name)


def say_stage(name: str) -> str:
    """Say in which stage of another program a deal is."""
    return _("Stage: {name}").format(name=name)


def is_noted(words: str, notes: Collection[str]) -> bool:
    """Tell whether words are noted: as a note of their own, or as a line of one that says more."""
    return words in notes or any(words in text.split("\n") for text in notes if "\n" in text)


def without_days_to_come(deal: IncomingDeal, today: date) -> IncomingDeal:
    """Return a deal that a file says was opened or closed on a day to come without that day; the day is noted."""
    said = []
    opened_on, closed_on = deal.opened_on, deal.closed_on
    if opened_on is not None and opened_on > today:
        said.append(_("Opened on {day}, the file says: that day is still to come.").format(day=opened_on))
        opened_on = None
    if closed_on is not None and closed_on > today:
        said.append(_("Closed on {day}, the file says: that day is still to come.").format(day=closed_on))
        closed_on = None
    if not said:
        return deal
    notes = (*deal.notes, *map(IncomingNote, said))
    is_closed_later = closed_on != deal.closed_on
    return remade(deal, opened_on=opened_on, closed_on=closed_on, is_closed_later=is_closed_later, notes=notes)


def say_reason(name: str) -> str:
    """Say why a deal was lost, by the words of a file."""
    return _("Lost reason: {name}").format(name=name)


def deals_alike(deal: IncomingDeal, there: Sequence[Deal], ids: Mapping[IncomingId, int]) -> list[Deal]:
    """List those deals that a deal without an id known here may be: of the same title, and of the same first day.

    The day tells only where both say one: what came in without a day was opened
    on the day it came. One that has another id of the same program is another deal.
    """
    alike = [held for held in there if fold(held.title) == fold(deal.title)]
    if deal.outside_id:
        named = {number for one, number in ids.items() if one.origin == deal.outside_id.origin}
        alike = [held for held in alike if held.id not in named]
    if deal.opened_on is None:
        return alike
    same_day = [held for held in alike if held.opened_on == deal.opened_on]
    return same_day or [held for held in alike if _has_no_day(held)]


def _has_no_day(held: Deal) -> bool:
    """Tell whether nobody said when a deal was opened: it is not in the book yet, or was opened as it came in."""
    return held.opened_on == (local_day(held.created_at) if held.id > 0 else date.min)

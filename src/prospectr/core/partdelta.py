"""Parts of a contact beside what comes in of them: follow-ups, answers, days, ways to reach them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.text import fold
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from prospectr.core.company import Company
    from prospectr.core.contact import ContactPoint
    from prospectr.core.delta import Known
    from prospectr.core.followup import FollowUp
    from prospectr.core.incoming import (
        IncomingAnswer,
        IncomingCompany,
        IncomingFollowUp,
        IncomingOccasion,
        IncomingPoint,
    )
    from prospectr.core.occasion import Occasion
    from prospectr.core.qualification import Answer


def find_same_step(step: IncomingFollowUp, there: Sequence[FollowUp]) -> FollowUp | None:
    """Find a follow-up that has no id among those there: of the same kind, on the same day, in the same words."""
    same = (step.kind, step.words, step.due_on)
    return next((held for held in there if (held.kind, held.words, held.due_on) == same), None)


def say_step(step: FollowUp | IncomingFollowUp, held: FollowUp | None = None) -> str:
    """Say all of a follow-up that may be said otherwise; what a file does not say is as it is of ``held``.

    A file says nothing of a time, a zone or a series where it has none.
    """
    beside = held or step
    time = step.due_time or ""
    zone = (step.zone or beside.zone or "") if time else ""
    of_series = step if step.repeat_unit and step.repeat_until_on else beside
    series = (
        f"every {of_series.repeat_every or 1} {of_series.repeat_unit} until {of_series.repeat_until_on}"
        if of_series.repeat_unit
        else ""
    )
    return " ".join(filter(None, (step.kind, str(step.due_on), time, zone, step.words, step.state, series)))


def say_referred_by(name: str) -> str:
    """Say who sent somebody, where the book knows nobody of that name."""
    return _("Referred by: {name}").format(name=name)


def is_heard(answer: IncomingAnswer, held: Answer) -> bool:
    """Tell whether an answer that comes in is one that is there; its day tells only where the file says one."""
    same = (answer.criterion, answer.value) == (held.criterion, held.value)
    return same and one_way(answer.words) == one_way(held.words) and answer.answered_on in {None, held.answered_on}


def one_way(text: str) -> str:
    """Return a text with its line ends all of one kind: cards and calendars know only one."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def company_differing(known: Company | Known, coming: IncomingCompany) -> Iterator[tuple[str, str, str]]:
    """Give what is told of a company and is not so in the book: ``trade``, ``place`` or ``size``, there and told."""
    for field in ("trade", "place", "size"):
        before, after = (str(getattr(one, field) or "") for one in (known, coming))
        if after and one_way(after) != one_way(before):
            yield field, before, after


def say_way(point: IncomingPoint | ContactPoint) -> str:
    """Say a way to reach somebody with its label."""
    return f"{point.label}={point.value}" if point.label else point.value


def pair_days(
    coming: Sequence[IncomingOccasion], there: Sequence[Occasion]
) -> list[tuple[IncomingOccasion, Occasion | None]]:
    """Pair each day that comes in with the day there that it may be; None for one that is new.

    Several days may have one label. Those that are the same day are paired first,
    a day said twice with the one it repeats; what is left is paired in its order.
    """
    left = list(there)
    pairs: dict[int, Occasion] = {}
    for is_alike in (_is_same_day, _may_be_same_day):
        for place, day in enumerate(coming):
            same = None if place in pairs else next((held for held in left if is_alike(day, held)), None)
            if same is not None:
                pairs[place] = same
                left.remove(same)
    for place, day in enumerate(coming):
        if place not in pairs:
            said = next((held for held in there if _may_be_same_day(day, held)), None)
            found = said or next((held for held in left if fold(held.label) == fold(day.label)), None)
            if found is not None:
                pairs[place] = found
                left = [held for held in left if held is not found]
    return [(day, pairs.get(place)) for place, day in enumerate(coming)]


def _is_same_day(day: IncomingOccasion, held: Occasion) -> bool:
    return _may_be_same_day(day, held) and day.year == held.year


def _may_be_same_day(day: IncomingOccasion, held: Occasion) -> bool:
    """Tell whether a day is one that is there, as far as both say it: the year may not be known."""
    same = (fold(day.label), day.month, day.day) == (fold(held.label), held.month, held.day)
    return same and (day.year == held.year or None in {day.year, held.year})


def say_day_of(day: IncomingOccasion | Occasion) -> str:
    """Say a day of the year, with the year where it is known."""
    return f"{day.year or '-'}-{day.month:02}-{day.day:02}"

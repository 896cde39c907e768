"""Parts of a contact beside what comes in of them: follow-ups, answers, days, ways to reach them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.core.contact import ContactPoint
    from prospectr.core.followup import FollowUp
    from prospectr.core.incoming import IncomingAnswer, IncomingFollowUp, IncomingOccasion, IncomingPoint
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


def say_way(point: IncomingPoint | ContactPoint) -> str:
    """Say a way to reach somebody with its label."""
    return f"{point.label}={point.value}" if point.label else point.value


def say_day_of(day: IncomingOccasion) -> str:
    """Say a day of the year, with the year where it is known."""
    return f"{day.year or '-'}-{day.month:02}-{day.day:02}"

"""The next step that is proposed: what mostly follows upon what was just done, on a working day.

It is an offer, taken with one key or typed over. Nobody reached: again on the
next working day. A quote, a letter or a meeting wants an answer after a few
days, a talk after a week. A meeting that did not come about is the same one a
week later. After a clear no, nothing is proposed.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from prospectr.core.dates import SHORT_MONTHS, SHORT_WEEKDAYS, When, next_working_day
from prospectr.core.errors import InputError
from prospectr.core.followup import Plan, parse_plan

if TYPE_CHECKING:
    from datetime import date

    from prospectr.core.contact import Contact
    from prospectr.core.followup import FollowUp
    from prospectr.core.interaction import Interaction

_WEEK = timedelta(days=7)
A_FEW = 3
"""Working days after which one asks what they think of it."""
ASKED_AFTER = {"quote": A_FEW, "trial": 1}
"""Working days after which one calls about what was sent or tried, by the kind of step it was."""
CALLED_AFTER = {"email": A_FEW, "message": A_FEW, "meet": A_FEW, "visit": A_FEW}
"""The same by what happened; a call is followed by another in a week."""


def propose(
    contact: Contact,
    today: date,
    working_days: frozenset[int],
    *,
    step: FollowUp | None = None,
    talk: Interaction | None = None,
) -> Plan | None:
    """Propose what follows with a contact upon the ``step`` that was closed and the ``talk`` that took place.

    Without either something went on: a deal was moved, say. None for a
    customer who is offered nothing now, for one set aside, and after a no.
    """
    if contact.standing != "active" or (contact.won_deals and not contact.open_deals):
        return None
    if step is not None and step.state in {"cancelled", "no-show"}:
        return _again(step, today) if step.is_meeting else None
    if talk is not None and talk.outcome == "negative":
        return None
    return Plan(kind="call", when=When(_day_of_call(today, working_days, step, talk)))


def type_plan(plan: Plan, today: date) -> str:
    """Return a plan as one types it, ``call fri 27 nov``; words that would be read as something else are left out."""
    day, at = plan.when.on, plan.when.at
    weekday, month = SHORT_WEEKDAYS[day.weekday()].lower(), SHORT_MONTHS[day.month - 1].lower()
    bare = " ".join(part for part in (plan.kind, weekday, str(day.day), month, at) if part)
    whole = f"{bare} {plan.words}".strip()
    try:
        return whole if parse_plan(whole, today) == plan else bare
    except InputError:
        return bare


def _day_of_call(today: date, working_days: frozenset[int], step: FollowUp | None, talk: Interaction | None) -> date:
    if step is not None and step.kind in ASKED_AFTER:
        return _after(ASKED_AFTER[step.kind], today, working_days)
    if talk is None:
        return _after(A_FEW, today, working_days) if step is None else _in_a_week(today, working_days)
    if talk.outcome == "no-answer" or talk.direction == "in":
        return _after(1, today, working_days)
    if talk.kind in CALLED_AFTER:
        return _after(CALLED_AFTER[talk.kind], today, working_days)
    return _in_a_week(today, working_days)


def _again(step: FollowUp, today: date) -> Plan:
    """Propose the same meeting on its weekday of the week after, or of the next one to come."""
    day = step.due_on + _WEEK
    while day <= today:
        day += _WEEK
    return Plan(kind=step.kind, when=When(day, step.due_time), words=step.words)


def _in_a_week(today: date, working_days: frozenset[int]) -> date:
    return next_working_day(today + _WEEK - timedelta(days=1), working_days)


def _after(count: int, today: date, working_days: frozenset[int]) -> date:
    day = today
    for _one in range(count):
        day = next_working_day(day, working_days)
    return day

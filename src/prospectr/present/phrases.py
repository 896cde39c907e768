"""The small phrases every page is made of: a next step, a day, a contact in a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.agenda import SIGNS, say_state, state_of
from prospectr.core.dates import say_date, say_when
from prospectr.core.lifecycle import say_name
from prospectr.core.money import Money, say_money
from prospectr.core.words import N_, _, ngettext
from prospectr.present.view import Cell, Role

if TYPE_CHECKING:
    from datetime import date, datetime

    from prospectr.core.contact import Contact, ContactCard
    from prospectr.core.followup import FollowUp
    from prospectr.core.interaction import Interaction
    from prospectr.core.qualification import Answer

DOT = " · "

KINDS = {
    "call": N_("call"),
    "email": N_("email"),
    "message": N_("message"),
    "meet": N_("meet"),
    "visit": N_("visit"),
    "demo": N_("demo"),
    "trial": N_("trial"),
    "quote": N_("quote"),
    "card": N_("card"),
    "todo": N_("todo"),
}
OUTCOMES = {
    "reached": N_("reached"),
    "no-answer": N_("no answer"),
    "positive": N_("positive"),
    "neutral": N_("neutral"),
    "negative": N_("negative"),
}
STATES = {
    "planned": N_("planned"),
    "confirmed": N_("confirmed"),
    "done": N_("done"),
    "cancelled": N_("cancelled"),
    "no-show": N_("no show"),
}
VALUES = {"yes": N_("yes"), "no": N_("no"), "unknown": N_("unknown")}
ROLE_OF_STATE: dict[str, Role] = {"late": "late", "today": "today", "planned": "dim", "none": "none"}


def joined(*parts: str | None) -> str:
    """Put the parts that say something side by side: ``Nora Lind · Lind Café``."""
    return DOT.join(part for part in parts if part)


def say_kind(kind: str) -> str:
    """Say a kind of follow-up or interaction."""
    return _(KINDS[kind])


def say_who(card: ContactCard) -> str:
    """Say who a contact is: name, and company where that says more."""
    return joined(card.contact.name, card.company if card.company != card.contact.name else None)


def say_reach(card: ContactCard) -> str:
    """Say how a contact is reached, beyond what they are called; what looks malformed carries a question mark."""
    points = [point for point in card.points if point.value != card.contact.name]
    return joined(*(point.value if point.normal else f"{point.value} (?)" for point in points))


def say_lifecycle_name(contact: Contact) -> str:
    """Say what a contact is, in a word or two."""
    return _("promising lead") if contact.promising and contact.lifecycle == "lead" else say_name(contact.lifecycle)


def say_step(step: FollowUp, today: date) -> str:
    """Say a follow-up: what, when, and the words that go with it."""
    return joined(say_kind(step.kind), say_when(step.due_on, step.due_time, today), step.words)


def sign_of(step: FollowUp | None, today: date) -> Cell:
    """Give the sign of a next step's state, or of there being none."""
    state = state_of(step.due_on if step else None, today)
    return Cell(SIGNS[state][0], ROLE_OF_STATE[state])


def say_next(card: ContactCard, today: date) -> Cell:
    """Say a contact's next step with its sign: its day, how late it is, or that there is none."""
    step = card.next_step
    state = state_of(step.due_on if step else None, today)
    sign = SIGNS[state][0]
    if step is None:
        return Cell(f"{sign} {say_state('none')}", "none")
    day = say_when(step.due_on, step.due_time, today)
    if state == "late":
        return Cell(f"{sign} {say_kind(step.kind)} {say_late((today - step.due_on).days)}", "late")
    return Cell(f"{sign} {say_kind(step.kind)} {day}", ROLE_OF_STATE[state])


def say_late(days: int) -> str:
    """Say for how long something is late: ``2d late``."""
    return _("{days}d late").format(days=days)


def say_last_touch(contact: Contact, today: date) -> str:
    """Say when there was last anything between them."""
    on = contact.last_touch_on
    return _("never") if on is None else say_past_day(on, today)


def local_day(instant: datetime) -> date:
    """Return the day an instant was, where the seller is."""
    return instant.astimezone().date()


def say_past_day(on: date, today: date) -> str:
    """Say a day that has been: ``today``, ``yesterday``, ``5 days ago``, or its date."""
    days = (today - on).days
    if days == 0:
        return _("today")
    if days == 1:
        return _("yesterday")
    if 1 < days < 7:
        return ngettext("{days} day ago", "{days} days ago", days).format(days=days)
    return say_date(on, today)


def say_interaction(talk: Interaction, today: date) -> str:
    """Say an interaction: what, in which direction, its outcome, when, and the words."""
    what = _("{kind} from them") if talk.direction == "in" else "{kind}"
    outcome = _(OUTCOMES[talk.outcome]) if talk.outcome else ""
    return joined(what.format(kind=say_kind(talk.kind)), outcome, say_past_day(talk.happened_on, today), talk.words)


def say_answer_words(answer: Answer, today: date) -> str:
    """Say what goes with an answer: the amount, the day, the words heard."""
    amount = say_money(Money(answer.amount_minor, answer.currency or "")) if answer.amount_minor is not None else ""
    day = say_date(answer.decides_on, today) if answer.decides_on else ""
    words = f'"{answer.words}"' if answer.words else ""
    return joined(amount, day, words)

"""Standing: what the seller decided on a contact, beside what the contact is.

Active, parked until a day, unfit for a reason, or to be left alone. No fact
decides it and no answer changes it; only doing something with a contact does,
as ``after_act`` says.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from prospectr.core.dates import say_date
from prospectr.core.refs import say_ref
from prospectr.core.text import fold
from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from prospectr.core.contact import Contact
    from prospectr.core.followup import FollowUp
    from prospectr.core.qualification import Answer

Act = Literal["answer", "talk", "plan"]
"""What may be done with a contact: an answer kept, an interaction logged, a next step planned."""

NAMES = {
    "active": N_("active"),
    "parked": N_("parked"),
    "unfit": N_("unfit"),
    "do-not-contact": N_("do not contact"),
}

_ASKED_AGAIN = {
    "yes": N_("said you may ask again"),
    "no": N_("does not want to be asked again"),
    "not-asked": N_("not asked whether you may ask again"),
}

_NO_REASONS = frozenset({"y", "yes", "n", "no"})

WORTH_PARKING = ("need", "interest", "fit")
"""Whoever has a yes to all of these lacks only money, a say or time, and those change."""


def decided(
    contact: Contact,
    standing: str,
    today: date,
    *,
    reason: str = "",
    back_on: date | None = None,
    asked_again: str | None = None,
) -> Contact:
    """Return ``contact`` with a new standing, decided ``today``; as it is where that changes nothing.

    ``back_on`` goes with parked and with nothing else. A decision is something
    done with a contact: they leave the inbox, and a reason why nothing is
    planned has served. Decided the same again, the reason and what they answered
    stay where no other is given. Who is active again starts afresh: reason, day
    and what they answered go.
    """
    if standing == contact.standing == "active":
        return contact
    reason = reason or reason_for(contact, standing)
    if standing == contact.standing:
        asked_again = asked_again or contact.asked_again
    after = replace(
        contact,
        standing=standing,
        standing_reason=reason,
        back_on=back_on,
        asked_again=asked_again,
        in_inbox=False,
        no_next_why="",
    )
    return contact if after == contact else replace(after, standing_on=None if standing == "active" else today)


def reason_for(contact: Contact, standing: str) -> str:
    """Return the reason why a contact has that standing already; nothing where they have another."""
    return contact.standing_reason if contact.standing == standing else ""


def parse_reason(text: str) -> str:
    """Read a reason: a bare yes or no is none."""
    reason = text.strip()
    return "" if fold(reason) in _NO_REASONS else reason


def after_act(contact: Contact, act: Act, today: date) -> Contact:
    """Return ``contact`` once something was done with them; as it is where that changes nothing.

    They leave the inbox. A talk or a plan also ends the reason why nothing was
    planned, and a plan makes one who is parked or unfit active again.
    """
    after = replace(contact, in_inbox=False)
    if act in {"talk", "plan"}:
        after = replace(after, no_next_why="")
    return decided(after, "active", today) if act == "plan" else after


def in_the_way(steps: Iterable[FollowUp], back_on: date | None) -> list[FollowUp]:
    """Return the open ``steps`` that a decision calls off: those due before ``back_on``, without such a day all."""
    return [step for step in steps if step.is_open and (back_on is None or step.due_on < back_on)]


def is_worth_parking(answers: Mapping[str, Answer]) -> bool:
    """Tell whether need, interest and fit are all yes: then a missing budget is a matter of time, not unfitness."""
    return all(name in answers and answers[name].value == "yes" for name in WORTH_PARKING)


def is_excused(contact: Contact) -> bool:
    """Tell whether a contact needs no next step: out of the way by the seller's decision, or with a reason."""
    return contact.standing != "active" or bool(contact.no_next_why)


def say_standing(contact: Contact, today: date) -> str:
    """Say a standing that is not active: ``parked until Tue 3 Mar: no money before spring``; else nothing."""
    if contact.standing == "active":
        return ""
    said = _(NAMES[contact.standing])
    if contact.back_on is not None:
        said = _("parked until {day}").format(day=say_date(contact.back_on, today))
    if not contact.standing_reason:
        return said
    return _("{standing}: {reason}").format(standing=said, reason=contact.standing_reason)


def say_asked_again(contact: Contact) -> str:
    """Say what they answered when asked whether you may ask again; nothing where that was not said."""
    return _(_ASKED_AGAIN[contact.asked_again]) if contact.asked_again else ""


def say_set_aside(contact: Contact, today: date) -> str:
    """Say in a sentence that a contact is parked, unfit or not to be contacted; nothing of one who is active."""
    if contact.standing == "active":
        return ""
    if contact.back_on is not None:
        day = say_date(contact.back_on, today)
        return _("{name} is parked until {day}.").format(name=contact.name, day=day)
    sentence = _("{name} is marked unfit.") if contact.standing == "unfit" else _("{name} is not to be contacted.")
    return sentence.format(name=contact.name)


def say_out_of_inbox(before: Contact, after: Contact) -> list[str]:
    """Say that a contact is out of the inbox, and where to read what was not understood; nothing where they are not."""
    if after.in_inbox or not before.in_inbox:
        return []
    said = _("Out of the inbox.  What was not understood is in the note:  prospectr show {ref}")
    return [said.format(ref=say_ref("contact", after.id))]


def say_active_again(before: Contact, today: date) -> str:
    """Say that a contact is active again, and what they were before."""
    if before.back_on is None:
        return _("{name} is active again, no longer marked unfit.").format(name=before.name)
    day = say_date(before.back_on, today)
    return _("{name} is active again, no longer parked until {day}.").format(name=before.name, day=day)

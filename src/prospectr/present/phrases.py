"""The small phrases every page is made of: a next step, a day, a contact in a few words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from prospectr.core.agenda import SIGNS, say_state, state_of
from prospectr.core.dates import say_date, say_when
from prospectr.core.lifecycle import say_customer, say_name
from prospectr.core.money import Money, say_money
from prospectr.core.occasion import is_handled, say_day_of_year, say_label, was_card_sent
from prospectr.core.refs import say_ref
from prospectr.core.standing import NAMES as STANDINGS
from prospectr.core.text import display_line
from prospectr.core.words import N_, _, ngettext
from prospectr.present.view import Cell, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from prospectr.core.company import Company
    from prospectr.core.contact import Contact, ContactCard, ContactPoint
    from prospectr.core.field import FieldShown
    from prospectr.core.followup import FollowUp, Plan
    from prospectr.core.interaction import Interaction
    from prospectr.core.note import Concern, Note
    from prospectr.core.occasion import Occasion
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
PRIORITIES = {"high": N_("high priority"), "normal": N_("normal priority"), "low": N_("low priority")}
RANKS = {"high": N_("high"), "normal": N_("normal"), "low": N_("low")}
CONCERN_KINDS = {"concern": N_("concern"), "request": N_("request")}
VALUES = {"yes": N_("yes"), "no": N_("no"), "unknown": N_("unknown")}
ROLE_OF_STATE: dict[str, Role] = {"late": "late", "today": "today", "planned": "dim", "none": "none"}


def shorten(text: str, longest: int) -> str:
    """Say a text on one line, with a sign where it is cut to so many characters."""
    shown = display_line(text)
    return shown if len(shown) <= longest else shown[: longest - 1] + "…"


def joined(*parts: str | None) -> str:
    """Put the parts that say something side by side: ``Nora Lind · Lind Café``."""
    return DOT.join(part for part in parts if part)


def parted(text: str) -> list[str]:
    """Take apart what was put side by side."""
    return text.split(DOT)


def without_command(text: str) -> str:
    """Return what is said without the command it ends with, and what only leads to that: a screen has keys."""
    import re

    return re.sub(r"(?:(?:^|(?<=[.?!])\s+)[^.:?!]*:)?\s\s+prospectr .*", "", text)


def say_percent(percent: int) -> str:
    """Say whole percent: ``35%``."""
    return _("{percent}%").format(percent=percent)


def say_amounts(amounts: Iterable[Money]) -> str:
    """Say amounts side by side, each in its currency and none added to another: ``€900.00 + ฿5,000.00``."""
    return _(" + ").join(map(say_money, amounts))


def say_kind(kind: str) -> str:
    """Say a kind of follow-up or interaction."""
    return _(KINDS[kind])


def say_who(card: ContactCard) -> str:
    """Say who a contact is: name, and company where that says more."""
    return joined(card.contact.name, card.company if card.company != card.contact.name else None)


def say_contact_count(count: int) -> str:
    """Say how many contacts there are."""
    return ngettext("{count} contact", "{count} contacts", count).format(count=count)


def say_company_facts(company: Company) -> str:
    """Say what is known of a company besides its name."""
    people = "" if company.size is None else ngettext("{count} person", "{count} people", company.size)
    return joined(company.trade, company.place, people.format(count=company.size))


def say_reach(card: ContactCard) -> str:
    """Say how a contact is reached, beyond what they are called: ``nora@lind.dk (work)``.

    What looks malformed carries a question mark.
    """
    points = [point for point in card.points if point.value != card.contact.name]
    return joined(*map(say_point, points))


def say_point(point: ContactPoint) -> str:
    """Say one way to reach a contact, with its label."""
    marks = "".join(f" ({mark})" for mark in (point.label, "" if point.normal else "?") if mark)
    return f"{point.value}{marks}"


def say_fields(card: ContactCard, today: date) -> str:
    """Say what the seller's own fields hold for a contact: ``Shoe size 42``."""
    return joined(*(f"{shown.name} {say_held(shown, today)}" for shown in card.fields))


def say_held(shown: FieldShown, today: date) -> str:
    """Say what a field holds for a contact."""
    return say_date(date.fromisoformat(shown.value), today) if shown.kind == "date" else shown.value


def say_origin(card: ContactCard) -> str:
    """Say where a contact came from, and which flyer or fair it was; nothing where that is not known."""
    return joined(_("source {source}").format(source=card.source) if card.source else None, card.contact.source_detail)


def say_lifecycle_name(contact: Contact) -> str:
    """Say what a contact is, in a word or two, and beside it whether a customer: ``prospect · repeat customer``."""
    is_promising = contact.promising and contact.lifecycle == "lead"
    name = _("promising lead") if is_promising else say_name(contact.lifecycle)
    return joined(name, say_customer(contact.won_deals))


def say_customer_since(contact: Contact, today: date) -> str:
    """Say that a contact is a customer and since when, ``repeat customer since Mon 2 Nov, 3 deals won``; else nothing.

    How many deals were won goes without saying where it was one.
    """
    if not contact.won_deals:
        return ""
    said = say_customer(contact.won_deals)
    if contact.customer_on is not None:
        said = _("{customer} since {day}").format(customer=said, day=say_date(contact.customer_on, today))
    if contact.won_deals == 1:
        return said
    won = ngettext("{count} deal won", "{count} deals won", contact.won_deals).format(count=contact.won_deals)
    return _("{customer}, {won}").format(customer=said, won=won)


def say_is(contact: Contact) -> Cell:
    """Say what a contact is in a list: how the seller decided on them, else their lifecycle; and whether a customer."""
    decided = "" if contact.standing == "active" else _(STANDINGS[contact.standing])
    priority = "" if contact.priority == "normal" else _(RANKS[contact.priority])
    role: Role = "bad" if contact.standing == "do-not-contact" else "dim" if decided else ""
    is_called = joined(decided, say_customer(contact.won_deals)) if decided else say_lifecycle_name(contact)
    return Cell(joined(is_called, priority), role)


def say_step(step: FollowUp, today: date) -> str:
    """Say a follow-up: what, when, how it comes again, and the words that go with it."""
    return joined(say_kind(step.kind), say_when(step.due_on, step.due_time, today), say_series(step, today), step.words)


def say_plan(plan: Plan, today: date) -> str:
    """Say what is to be planned: its kind and when, ``call Tue 24 Nov 10:00``."""
    return f"{say_kind(plan.kind)} {say_when(plan.when.on, plan.when.at, today)}"


def say_series(step: FollowUp, today: date) -> str:
    """Say how a follow-up comes again; nothing for one that comes once."""
    series = step.recurrence
    if series is None:
        return ""
    from prospectr.core.recurrence import say_recurrence

    return say_recurrence(series, today)


def sign_of(step: FollowUp | None, today: date) -> Cell:
    """Give the sign of a next step's state, or of there being none."""
    state = state_of(step.due_on if step else None, today)
    return Cell(SIGNS[state][0], ROLE_OF_STATE[state])


def say_next(card: ContactCard, today: date) -> Cell:
    """Say a contact's next step with its sign: its day, how late it is, or that there is none; a dash: none need be."""
    step = card.next_step
    if step is None and (why := say_no_next(card.contact, today)):
        return Cell(why, "dim")
    return say_next_step(step, today)


def say_next_step(step: FollowUp | None, today: date) -> Cell:
    """Say a next step with its sign: its day, how late it is, or that there is none."""
    state = state_of(step.due_on if step else None, today)
    sign = SIGNS[state][0]
    if step is None:
        return Cell(f"{sign} {say_state('none')}", "none")
    day = say_when(step.due_on, step.due_time, today)
    if state == "late":
        return Cell(f"{sign} {say_kind(step.kind)} {say_late((today - step.due_on).days)}", "late")
    return Cell(f"{sign} {say_kind(step.kind)} {day}", ROLE_OF_STATE[state])


def say_no_next(contact: Contact, today: date) -> str:
    """Say that a contact needs no next step, and when one who is parked comes back; nothing where one is due.

    Begins with a dash, where the sign of a step would stand.
    """
    if contact.back_on is not None:
        return _("- back {day}").format(day=say_date(contact.back_on, today))
    return _("- none") if contact.standing != "active" or contact.no_next_why else ""


def say_late(days: int) -> str:
    """Say for how long something is late: ``2d late``."""
    return _("{days}d late").format(days=days)


def say_last_touch(contact: Contact, today: date) -> str:
    """Say when there was last anything between them."""
    on = contact.last_touch_on
    return _("never") if on is None else say_past_day(on, today)


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


def say_concern_kind(kind: str) -> str:
    """Say whether it is a concern or a request."""
    return _(CONCERN_KINDS[kind])


def say_concern(concern: Concern, today: date) -> str:
    """Say a concern or request in their words, and the answer it got."""
    said = joined(say_concern_kind(concern.kind), concern.words)
    if concern.answered_on is None:
        return said
    day = say_past_day(concern.answered_on, today)
    answered = _("answered {day}: {answer}") if concern.answer else _("answered {day}")
    return joined(said, answered.format(day=day, answer=concern.answer))


def say_note_kind(note: Note) -> str:
    """Say what kind of note it is."""
    if note.kind == "alternatives":
        return _("looked at")
    return _("pinned note") if note.pinned else _("note")


def say_occasion(occasion: Occasion) -> str:
    """Say what is remembered and on which day of the year."""
    return joined(say_label(occasion), say_day_of_year(occasion))


def say_seen_to(occasion: Occasion, on: date, talks: Iterable[Interaction]) -> str:
    """Say that the day ``on`` was seen to, and whether by a card, which is among ``talks``; else nothing."""
    if not is_handled(occasion, on):
        return ""
    return _("card sent") if was_card_sent(occasion, on, talks) else _("seen to")


def say_answer_words(answer: Answer, today: date, deciders: Mapping[int, Contact] | None = None) -> str:
    """Say what goes with an answer: the amount, the day, who decides, the words, and how they were heard.

    ``deciders`` are those who decide in the contact's place, by their numbers.
    """
    amount = say_money(Money(answer.amount_minor, answer.currency or "")) if answer.amount_minor is not None else ""
    day = say_date(answer.decides_on, today) if answer.decides_on else ""
    words = f'"{answer.words}"' if answer.words else ""
    return joined(amount, day, say_decider(answer, deciders or {}), words, _say_heard(answer))


def say_decider(answer: Answer, deciders: Mapping[int, Contact]) -> str:
    """Say who decides in the contact's place, or that they are deleted; nothing where nobody is named."""
    if answer.decider_id is None:
        return ""
    decider = deciders.get(answer.decider_id)
    name = decider.name if decider else say_ref("contact", answer.decider_id)
    if decider and decider.deleted_at is not None:
        return _("{name} decided, and is deleted: ask who does").format(name=name)
    return _("{name} decides").format(name=name)


def _say_heard(answer: Answer) -> str:
    return joined(
        _("said by {name}").format(name=answer.said_by) if answer.said_by else "",
        say_kind(answer.channel) if answer.channel else "",
        _("verified") if answer.verified else "",
    )


def say_days_ago(on: date, today: date) -> str:
    """Say how long ago a day was: ``120 days ago``, or ``today``."""
    days = (today - on).days
    return ngettext("{days} day ago", "{days} days ago", days).format(days=days) if days > 0 else _("today")

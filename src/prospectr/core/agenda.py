"""The agenda: whom to talk to today, and why.

Everyone the seller has talked to has one dated next step, is parked until a
day, or stands under "nothing planned". The sections come in the order they are
worked through: what waits for an answer, late, today, meetings to confirm,
days to remember, those back from being parked, the days ahead where asked for,
nothing planned; then a count of the leads nobody has touched. Whoever asked to
be left alone stands nowhere, whatever the book holds of them.

A day is decided by dates alone. A follow-up due today is due from 00:00 to
23:59 wherever the seller is; a timed one belongs to the day it was given.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING

from prospectr.core.dates import MONDAY_TO_FRIDAY, next_working_day
from prospectr.core.deal import Deal
from prospectr.core.followup import MEETING_KINDS, FollowUp
from prospectr.core.interaction import Interaction
from prospectr.core.note import Concern
from prospectr.core.occasion import find_day_to_remember
from prospectr.core.record import record
from prospectr.core.score import rank
from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from prospectr.core.contact import Contact, ContactCard
    from prospectr.core.deal import DealCard
    from prospectr.core.occasion import Occasion

    Record = FollowUp | Interaction | Concern | Occasion | Deal

SECTIONS = ("answer", "late", "today", "confirm", "remember", "back", "planned", "nothing-planned")
"""The sections in the order they are shown."""

SECTION_LIMIT = 20
"""The lines a section shows unless all are asked for."""

SIGNS = {
    "late": ("!", N_("late")),
    "today": ("●", N_("today")),
    "planned": ("○", N_("planned")),
    "none": ("?", N_("no next step")),
}
"""State to its sign, one cell wide, and its word: never colour or sign alone."""


@record
class AgendaItem:
    """One line: a record with the contact it is with, or (``back``, ``nothing-planned``) a contact alone.

    The record is a message that came in or a concern (``answer``), an occasion
    (``remember``), a deal (``nothing-planned``), else a follow-up. ``deals`` are
    the contact's open deals. ``days`` are the whole days since the day the line
    is about: for how long it waits, is late or is back; negative where that day
    is to come.
    """

    section: str
    record: Record | None = None
    card: ContactCard
    deals: tuple[DealCard, ...] = ()
    days: int = 0

    @property
    def deal(self) -> DealCard | None:
        """The deal the line is about: the record itself, the one it is for, or the only one that is open.

        A day to remember is about none.
        """
        if self.section == "remember":
            return None
        about = None
        if isinstance(self.record, Deal):
            about = self.record.id
        elif isinstance(self.record, (FollowUp, Interaction, Concern)):
            about = self.record.deal_id
        if about is None:
            return self.deals[0] if len(self.deals) == 1 else None
        return next((card for card in self.deals if card.deal.id == about), None)

    @property
    def state(self) -> str:
        """The key of its sign and word in ``SIGNS``."""
        if self.section == "nothing-planned":
            return "none"
        return "late" if self.days > 0 else "planned" if self.days < 0 else "today"


@record
class Section:
    """A section of the agenda; ``total`` counts its lines, those not among ``items`` included."""

    name: str
    items: tuple[AgendaItem, ...]
    total: int


@record
class Habit:
    """How many ``conversations`` the week has seen since Monday, of the number the seller aims at.

    ``by_goal`` tells that the number follows from a goal, not from the configuration.
    """

    conversations: int = 0
    aim: int = 0
    by_goal: bool = False


@record
class Agenda:
    """The agenda of the day ``today``: its sections that are not empty, in order, and what its head line counts.

    ``ahead`` counts the follow-ups to come, where there is nothing due.
    """

    today: date
    sections: tuple[Section, ...] = ()
    habit: Habit = Habit()
    ahead: int = 0
    untouched: int = 0
    inbox: int = 0

    def total(self, name: str) -> int:
        """Count the lines of a section, those not shown included."""
        return next((section.total for section in self.sections if section.name == name), 0)


def state_of(due_on: date | None, today: date) -> str:
    """Return the key in ``SIGNS`` for a next step due on that day, or for none."""
    if due_on is None:
        return "none"
    if due_on == today:
        return "today"
    return "late" if due_on < today else "planned"


def say_state(state: str) -> str:
    """Return the word that goes with a sign: ``late``, ``today``, ``planned``, ``no next step``."""
    return _(SIGNS[state][1])


def is_to_confirm(follow_up: FollowUp, today: date, working_days: frozenset[int] = MONDAY_TO_FRIDAY) -> bool:
    """Tell whether a meeting should be confirmed now: one from tomorrow up to and including the next working day.

    On a Friday that is the weekend and Monday: a cancelled hour is better than a wasted one. ``working_days`` are
    weekdays, Monday 0.
    """
    return (
        follow_up.kind in MEETING_KINDS
        and follow_up.state == "planned"
        and today < follow_up.due_on <= next_working_day(today, working_days)
    )


def find_section(
    follow_up: FollowUp, today: date, *, days: int = 0, working_days: frozenset[int] = MONDAY_TO_FRIDAY
) -> str | None:
    """Return the one section an open follow-up stands in, or None where it lies beyond the days asked for.

    ``days`` asks for that many days after today. Closed and deleted follow-ups stand nowhere.
    """
    if not follow_up.is_open:
        return None
    state = state_of(follow_up.due_on, today)
    if state != "planned":
        return state
    if is_to_confirm(follow_up, today, working_days):
        return "confirm"
    return "planned" if (follow_up.due_on - today).days <= days else None


def week_start(today: date) -> date:
    """Return the Monday the week of ``today`` begins with."""
    return today - timedelta(days=today.weekday())


def is_kept_away(contact: Contact) -> bool:
    """Tell whether a contact has no place on the agenda at all: deleted, or asked to be left alone."""
    return contact.deleted_at is not None or contact.standing == "do-not-contact"


def awaits_answer(contact: Contact) -> bool:
    """Tell whether a message of theirs waits for an answer.

    One from a contact who is parked or unfit counts only if it came after that was decided.
    """
    if contact.unanswered_on is None or is_kept_away(contact):
        return False
    return contact.standing == "active" or contact.standing_on is None or contact.unanswered_on > contact.standing_on


def lacks_next_step(contact: Contact) -> bool:
    """Tell whether a contact breaks the promise: touched in any way, and they or an open deal without a next step.

    Nobody falls between the lines: whoever has an interaction, an answer or a
    past follow-up stands here, the others are counted as untouched.
    """
    is_asked_of = contact.standing == "active" and not contact.no_next_why and not contact.untouched
    is_idle = contact.next_on is None or contact.idle_deals > 0
    return is_asked_of and is_idle and contact.deleted_at is None


def arrange(
    steps: Iterable[tuple[FollowUp, ContactCard]],
    today: date,
    *,
    days: int = 0,
    working_days: frozenset[int] = MONDAY_TO_FRIDAY,
) -> tuple[AgendaItem, ...]:
    """Put follow-ups, each with its contact, into their sections and in order; those beyond ``days`` are left out.

    Late ones: longest first, then rank. The others: by day; within a day the
    timed ones by their instant, then those for any hour by rank.
    """
    items = []
    for follow_up, card in steps:
        section = find_section(follow_up, today, days=days, working_days=working_days)
        if section is not None and not is_kept_away(card.contact):
            key = _step_key(section, follow_up, card.contact, today)
            since = (today - follow_up.due_on).days
            items.append((key, AgendaItem(section=section, record=follow_up, card=card, days=since)))
    return tuple(item for _key, item in sorted(items, key=lambda pair: pair[0]))


def _step_key(section: str, follow_up: FollowUp, contact: Contact, today: date) -> tuple[object, ...]:
    place = SECTIONS.index(section)
    instant = _instant(follow_up)
    ranked = rank(contact, today)
    if section == "late":
        return place, follow_up.due_on, ranked, instant, follow_up.id
    return place, follow_up.due_on, not instant, instant, ranked, follow_up.id


def _instant(follow_up: FollowUp) -> str:
    """Return a text that sorts timed follow-ups by their UTC instant, whatever zones they are meant in."""
    if follow_up.due_at is not None:
        return follow_up.due_at.isoformat()
    return f"{follow_up.due_on}T{follow_up.due_time}" if follow_up.due_time else ""


def arrange_answers(
    messages: Iterable[tuple[Interaction, ContactCard]],
    concerns: Iterable[tuple[Concern, ContactCard]],
    today: date,
) -> tuple[AgendaItem, ...]:
    """Return what waits for an answer: messages that came in, and open concerns and requests of active contacts.

    The longest waiting first, then by rank; ``messages`` are each contact's newest.
    """
    waiting: list[tuple[date, Interaction | Concern, ContactCard]] = [
        (message.happened_on, message, card) for message, card in messages if awaits_answer(card.contact)
    ]
    waiting += [
        (concern.raised_on, concern, card)
        for concern, card in concerns
        if concern.answered_on is None
        and concern.deleted_at is None
        and card.contact.standing == "active"
        and not is_kept_away(card.contact)
    ]
    waiting.sort(key=lambda each: (each[0], rank(each[2].contact, today), each[1].created_at, each[1].id))
    return tuple(
        AgendaItem(section="answer", record=record, card=card, days=(today - since).days)
        for since, record, card in waiting
    )


def arrange_occasions(occasions: Iterable[tuple[Occasion, ContactCard]], today: date) -> tuple[AgendaItem, ...]:
    """Return the occasions to remember now, by day, then by rank; a contact who is unfit gets no card."""
    near = [
        (on, occasion, card)
        for occasion, card in occasions
        if occasion.deleted_at is None
        and not is_kept_away(card.contact)
        and card.contact.standing != "unfit"
        and (on := find_day_to_remember(occasion, today)) is not None
    ]
    near.sort(key=lambda each: (each[0], rank(each[2].contact, today), each[1].id))
    return tuple(
        AgendaItem(section="remember", record=occasion, card=card, days=(today - on).days)
        for on, occasion, card in near
    )


def arrange_back(cards: Iterable[ContactCard], today: date) -> tuple[AgendaItem, ...]:
    """Return the parked contacts whose day has come, the longest back first, then by rank."""
    back = [
        (card.contact.back_on, card)
        for card in cards
        if card.contact.standing == "parked"
        and card.contact.deleted_at is None
        and card.contact.back_on is not None
        and card.contact.back_on <= today
    ]
    back.sort(key=lambda each: (each[0], rank(each[1].contact, today)))
    return tuple(AgendaItem(section="back", card=card, days=(today - on).days) for on, card in back)


def arrange_idle(
    cards: Iterable[ContactCard], today: date, deals: Mapping[int, Sequence[Deal]] = MappingProxyType({})
) -> tuple[AgendaItem, ...]:
    """Return what lacks a next step: first those with open deals, a line for each deal, then the others, by rank.

    ``deals`` are, by the number of the contact, the open ones without a next step.
    Contacts that lack none are left out.
    """
    idle = [card for card in cards if lacks_next_step(card.contact)]
    idle.sort(key=lambda card: (card.contact.idle_deals == 0, rank(card.contact, today)))
    return tuple(
        AgendaItem(section="nothing-planned", record=deal, card=card)
        for card in idle
        for deal in deals.get(card.contact.id, (None,))
    )


def build_agenda(
    items: Iterable[AgendaItem],
    today: date,
    *,
    totals: Mapping[str, int] | None = None,
    habit: Habit | None = None,
    ahead: int = 0,
    untouched: int = 0,
    inbox: int = 0,
    limit: int | None = SECTION_LIMIT,
) -> Agenda:
    """Make the agenda from arranged ``items``, each section cut to ``limit`` lines (None: not cut).

    ``totals`` counts the sections of which only the first lines are among the
    items; ``ahead`` counts the follow-ups that lie after today.
    """
    filed: dict[str, list[AgendaItem]] = {name: [] for name in SECTIONS}
    for item in items:
        filed[item.section].append(item)
    counted = {name: max(len(section), (totals or {}).get(name, 0)) for name, section in filed.items()}
    return Agenda(
        today=today,
        sections=tuple(
            Section(name=name, items=tuple(section[:limit]), total=counted[name])
            for name, section in filed.items()
            if counted[name]
        ),
        habit=habit or Habit(),
        ahead=ahead,
        untouched=untouched,
        inbox=inbox,
    )


def with_cards(
    agenda: Agenda,
    cards: Mapping[int, ContactCard],
    deals: Mapping[int, tuple[DealCard, ...]] = MappingProxyType({}),
) -> Agenda:
    """Return ``agenda`` with the card and open deals of each contact, by number, put in: read only those shown."""
    return replace(
        agenda,
        sections=tuple(
            replace(
                section,
                items=tuple(
                    replace(
                        item,
                        card=cards.get(item.card.contact.id, item.card),
                        deals=deals.get(item.card.contact.id, ()),
                    )
                    for item in section.items
                ),
            )
            for section in agenda.sections
        ),
    )

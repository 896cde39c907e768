"""The agenda: whom to talk to today, and why.

Everyone the seller has talked to has one dated next step, or stands under
"nothing planned". The sections come in the order they are worked through:
late, today, meetings to confirm, the days ahead where asked for, nothing
planned; then a count of the leads nobody has touched.

A day is decided by dates alone. A follow-up due today is due from 00:00 to
23:59 wherever the seller is; a timed one belongs to the day it was given.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from prospectr.core.dates import MONDAY_TO_FRIDAY, next_working_day
from prospectr.core.score import rank
from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from prospectr.core.contact import Contact, ContactCard
    from prospectr.core.followup import FollowUp

SECTIONS = ("late", "today", "confirm", "planned", "nothing-planned")
"""The sections in the order they are shown."""

SECTION_LIMIT = 20
"""The lines a section shows unless all are asked for."""

MEETING_KINDS = frozenset({"meet", "demo"})
"""The follow-ups that take an hour of both, and so are confirmed beforehand."""

SIGNS = {
    "late": ("!", N_("late")),
    "today": ("●", N_("today")),
    "planned": ("○", N_("planned")),
    "none": ("?", N_("no next step")),
}
"""State to its sign, one cell wide, and its word: never colour or sign alone."""

_STATE_OF_SECTION = {
    "late": "late",
    "today": "today",
    "confirm": "planned",
    "planned": "planned",
    "nothing-planned": "none",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """One line: a follow-up with the contact it is with, or (``nothing-planned``) a contact alone.

    ``days_late`` counts whole days; 0 outside the section ``late``.
    """

    section: str
    follow_up: FollowUp | None = None
    card: ContactCard
    days_late: int = 0

    @property
    def state(self) -> str:
        """The key of its sign and word in ``SIGNS``."""
        return _STATE_OF_SECTION[self.section]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A section of the agenda; ``total`` counts its lines, those not among ``items`` included."""

    name: str
    items: tuple[AgendaItem, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """The agenda of the day ``today``: its sections that are not empty, in order, and what its head line counts."""

    today: date
    sections: tuple[Section, ...] = ()
    late: int = 0
    due_today: int = 0
    to_confirm: int = 0
    without_next_step: int = 0
    ahead: int = 0
    untouched: int = 0
    inbox: int = 0


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


def lacks_next_step(contact: Contact) -> bool:
    """Tell whether a contact breaks the promise: touched in any way, and without a planned next step.

    Nobody falls between the lines: whoever has an interaction, an answer or a
    past follow-up stands here, the others are counted as untouched.
    """
    is_asked_of = contact.standing == "active" and not contact.no_next_why and not contact.untouched
    return is_asked_of and contact.next_on is None and contact.deleted_at is None


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
        if section is not None and card.contact.deleted_at is None:
            days_late = (today - follow_up.due_on).days if section == "late" else 0
            key = _step_key(section, follow_up, card.contact, today)
            items.append((key, AgendaItem(section=section, follow_up=follow_up, card=card, days_late=days_late)))
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


def arrange_idle(cards: Iterable[ContactCard], today: date) -> tuple[AgendaItem, ...]:
    """Return those contacts that lack a next step, by rank; the others are left out."""
    idle = sorted((card for card in cards if lacks_next_step(card.contact)), key=lambda card: rank(card.contact, today))
    return tuple(AgendaItem(section="nothing-planned", card=card) for card in idle)


def build_agenda(
    items: Iterable[AgendaItem],
    today: date,
    *,
    late_total: int | None = None,
    idle_total: int | None = None,
    ahead: int = 0,
    untouched: int = 0,
    inbox: int = 0,
    limit: int | None = SECTION_LIMIT,
) -> Agenda:
    """Make the agenda from arranged ``items``, each section cut to ``limit`` lines (None: not cut).

    ``late_total`` and ``idle_total`` count what is late and who is without a
    next step, where only the first of them are among the items; ``ahead`` counts
    the follow-ups that lie after today.
    """
    filed: dict[str, list[AgendaItem]] = {name: [] for name in SECTIONS}
    for item in items:
        filed[item.section].append(item)
    totals = {name: len(section) for name, section in filed.items()}
    totals["late"] = max(late_total or 0, totals["late"])
    totals["nothing-planned"] = max(idle_total or 0, totals["nothing-planned"])
    return Agenda(
        today=today,
        sections=tuple(
            Section(name=name, items=tuple(section[:limit]), total=totals[name])
            for name, section in filed.items()
            if totals[name]
        ),
        late=totals["late"],
        due_today=totals["today"],
        to_confirm=totals["confirm"],
        without_next_step=totals["nothing-planned"],
        ahead=ahead,
        untouched=untouched,
        inbox=inbox,
    )


def with_cards(agenda: Agenda, cards: Mapping[int, ContactCard]) -> Agenda:
    """Return ``agenda`` with the card of each contact id in ``cards`` put in: read only those that are shown."""
    return replace(
        agenda,
        sections=tuple(
            replace(
                section,
                items=tuple(replace(item, card=cards.get(item.card.contact.id, item.card)) for item in section.items),
            )
            for section in agenda.sections
        ),
    )

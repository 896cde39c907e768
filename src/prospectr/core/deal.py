"""A deal: something being sold to a contact, its stage, its value and its odds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.errors import InputError
from prospectr.core.interaction import counts_for
from prospectr.core.record import Kept, record
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from prospectr.core.contact import ContactCard
    from prospectr.core.followup import FollowUp
    from prospectr.core.interaction import Interaction
    from prospectr.core.money import Money
    from prospectr.core.note import Concern, Note
    from prospectr.core.pipeline import LostReason, Pipeline, Stage, StageCheck

DEAL_STATES = ("open", "won", "lost")

DEAL_ROLES = ("decision-maker", "champion", "influencer", "user", "blocker")
"""What a person is to a deal [3]."""


class RoleNotKnownError(InputError):
    """A word is none of the roles."""

    def __init__(self, text: str) -> None:
        super().__init__(
            _('"{text}" is no role.').format(text=text),
            hint=_("Choose one of: {choices}; a beginning will do.").format(choices=", ".join(DEAL_ROLES)),
        )


LEAST_ODDS, MOST_ODDS = 0, 100

LEAST_WON_TO_COMPARE = 5
"""How many deals must have been won before an open one is called slow beside them."""


@record
class Deal(Kept):
    """A deal as the book keeps it.

    ``stage_id`` is where it stands, or where it stood when it was won or lost.
    ``amount_minor`` is None where the value is not known; ``odds`` are percent,
    None for those of the stage. It was opened on ``opened_on``, should close on
    ``close_on`` and was closed on ``closed_on``; a lost one has its reason and
    the words with it. ``opened_early`` names the criteria (``need interest``)
    that were not yes when it was opened, of need, interest and fit.

    ``next_id``, ``next_on`` and ``active_on`` are derived: the earliest open
    follow-up that is for this deal or for none, its day, and the last day
    anything happened: a move of the deal, or an interaction for it or for no deal.
    """

    contact_id: int
    stage_id: int
    title: str
    amount_minor: int | None = None
    currency: str | None = None
    close_on: date | None = None
    odds: int | None = None
    state: str = "open"
    opened_on: date
    closed_on: date | None = None
    reason_id: int | None = None
    closing_words: str = ""
    opened_early: str = ""
    next_id: int | None = None
    next_on: date | None = None
    active_on: date | None = None

    @property
    def amount(self) -> Money | None:
        """The value, or None where it is not known."""
        if self.amount_minor is None or self.currency is None:
            return None
        from prospectr.core.money import Money

        return Money(self.amount_minor, self.currency)

    @property
    def is_open(self) -> bool:
        """Whether it is still to be won or lost."""
        return self.state == "open" and self.deleted_at is None


DERIVED_DEAL_FIELDS = ("next_id", "next_on", "active_on")
"""Facts computed from the contact's follow-ups and interactions, kept so that lists need not compute them."""


@record
class DealMove(Kept):
    """One step of a deal's way, on ``moved_on``: from a stage and state to another; opened where ``from_`` is None."""

    deal_id: int
    from_stage_id: int | None = None
    from_state: str | None = None
    stage_id: int
    state: str
    moved_on: date


@record
class DealPerson(Kept):
    """Who somebody is to a deal, one of ``DEAL_ROLES``; a person may have several roles."""

    deal_id: int
    contact_id: int
    role: str


@record
class DealCheck(Kept):
    """A point of a stage's checklist that was found true of a deal."""

    deal_id: int
    stage_check_id: int
    checked_on: date


@record
class DealCard:
    """A deal with what a list, a card or a message says of it at a glance."""

    deal: Deal
    stage: Stage
    pipeline: Pipeline
    contact: ContactCard
    next_step: FollowUp | None = None


@record
class DealPage:
    """Everything kept of a deal.

    ``stages`` are those of its way and of its pipeline, by number; ``people``
    who is who to it, each with their name; ``checklist`` the points of the
    stage it is in, each with what was found true of it. Follow-ups,
    interactions and open concerns are those for it, and those of the contact
    that are for no deal; notes and concerns answered those for it alone.
    """

    card: DealCard
    moves: tuple[DealMove, ...]
    stages: Mapping[int, Stage]
    people: tuple[tuple[DealPerson, str], ...] = ()
    checklist: tuple[tuple[StageCheck, DealCheck | None], ...] = ()
    reason: LostReason | None = None
    follow_ups: tuple[FollowUp, ...] = ()
    interactions: tuple[Interaction, ...] = ()
    notes: tuple[Note, ...] = ()
    concerns: tuple[Concern, ...] = ()


@record
class Offer:
    """A deal as it is to be opened, all it holds understood; ``stage`` is where it begins."""

    title: str
    stage: Stage
    amount: Money | None = None
    close_on: date | None = None
    odds: int | None = None


def odds_of(deal: Deal, stage: Stage) -> int:
    """Return the odds of an open deal in percent: its own, else those of its stage."""
    return stage.odds if deal.odds is None else deal.odds


def expected(amount_minor: int, odds: int) -> int:
    """Return what ``odds`` percent of an amount are, in minor units, rounded half up."""
    from prospectr.core.money import divided

    return divided(amount_minor * odds, 100)


def expected_hundredths(values: Iterable[tuple[int, str]]) -> int:
    """Return the largest sum there is in one currency, in hundredths of it, of amounts in minor units.

    For rank alone, where it is the third part: amounts in two currencies are
    never added, and the one with the greater number goes first.
    """
    from prospectr.core.money import CURRENCIES, summed

    sums = summed((currency, minor) for minor, currency in values)
    return max((minor * 100 // 10 ** CURRENCIES[currency][0] for currency, minor in sums.items()), default=0)


@record
class Checklist:
    """What should be true before a deal leaves its stage: ``points``, each with what was found true of the deal.

    ``stages`` are those whose points they are: the deal's own, or all of its pipeline.
    """

    card: DealCard
    stages: tuple[Stage, ...]
    points: tuple[tuple[StageCheck, DealCheck | None], ...] = ()

    @property
    def own(self) -> tuple[StageCheck, ...]:
        """The points of the stage the deal is in, in their order."""
        return tuple(point for point, _found in self.points if point.stage_id == self.card.stage.id)

    @property
    def left(self) -> tuple[StageCheck, ...]:
        """Those of them that were not found true yet."""
        return tuple(point for point, check in self.points if check is None and point in self.own)


@record
class DealPeople:
    """Who is who to a deal: ``people`` by their roles, the deciders first.

    ``authority`` is what the deal's contact answered, ``decider`` who decides in their place by that answer.
    """

    card: DealCard
    people: tuple[tuple[DealPerson, ContactCard], ...] = ()
    authority: str = "unknown"
    decider: ContactCard | None = None


def say_less_won(deal: Deal, today: date) -> tuple[str, ...]:
    """Say of which month's won money a deal is taken away that is open again; nothing where that is this month."""
    amount = deal.amount
    if deal.state != "won" or deal.closed_on is None or amount is None:
        return ()
    from prospectr.core.money import say_money
    from prospectr.core.period import month_on, say_period

    month = month_on(deal.closed_on)
    if month == month_on(today):
        return ()
    return (_("{month}: {amount} less won.").format(month=say_period(month), amount=say_money(amount)),)


def say_ended(deal: Deal, day: str) -> str:
    """Say that a deal that is closed was won or lost, and when, ``day`` as it is said there."""
    said = _("won {day}") if deal.state == "won" else _("lost {day}")
    return said.format(day=day)


def say_closed(deal: Deal, today: date) -> str:
    """Say of which deal that it was won or lost, and when."""
    from prospectr.core.dates import say_date
    from prospectr.core.refs import say_ref

    said = _("{ref} {title} was won {day}.") if deal.state == "won" else _("{ref} {title} was lost {day}.")
    day = say_date(deal.closed_on or deal.opened_on, today)
    return said.format(ref=say_ref("deal", deal.id), title=deal.title, day=day)


def parse_role(text: str) -> str:
    """Read what a person is to a deal; the beginning of a word will do. Raises ``RoleNotKnownError``."""
    from prospectr.core.text import fold

    word = "-".join(fold(text).split())
    found = [role for role in DEAL_ROLES if word and role.startswith(word)]
    if len(found) != 1:
        raise RoleNotKnownError(text)
    return found[0]


def idle_days(deal: Deal, stage: Stage, today: date) -> int | None:
    """Return for how many days nothing has happened with an open deal, where its stage allows fewer; else None.

    None too where its next step is planned from today on and within as many days as the stage allows.
    """
    if not deal.is_open:
        return None
    return idle_since(deal.active_on or deal.opened_on, deal.next_on, stage.idle_days, today)


def idle_days_of(card: DealCard, today: date) -> int | None:
    """Return ``idle_days`` of a deal on its card; None where its contact needs no next step."""
    from prospectr.core.standing import is_excused

    return None if is_excused(card.contact.contact) else idle_days(card.deal, card.stage, today)


def idle_since(active_on: date, next_on: date | None, allowed: int, today: date) -> int | None:
    """Return ``idle_days`` of an open deal last active on ``active_on``, of a stage that allows so many days."""
    days = (today - active_on).days
    is_planned = next_on is not None and 0 <= (next_on - today).days <= allowed
    return None if is_planned or days <= allowed else days


def age_in_days(deal: Deal, today: date) -> int:
    """Return how old a deal is, or how old it was when it was won or lost, in days."""
    return ((deal.closed_on or today) - deal.opened_on).days


def ages_on_a_way(won_ages: Iterable[int]) -> list[int]:
    """Leave out what was sold on the day it was opened: it tells nothing of how long a way takes."""
    return [age for age in won_ages if age > 0]


def slow_after(won_ages: Iterable[int]) -> int | None:
    """Return after how many days an open deal is slow: 1.5 times the median age of the won ones [3].

    None where fewer than ``LEAST_WON_TO_COMPARE`` had a way to go (``ages_on_a_way``).
    """
    ages = sorted(ages_on_a_way(won_ages))
    if len(ages) < LEAST_WON_TO_COMPARE:
        return None
    middle = len(ages) // 2
    return 3 * (ages[middle] + ages[-middle - 1]) // 4


def is_slow(deal: Deal, slow_after_days: int | None, today: date) -> bool:
    """Tell whether an open deal is older than ``slow_after`` says; none is where that is None."""
    return deal.is_open and slow_after_days is not None and age_in_days(deal, today) > slow_after_days


def derive_deal(
    deal: Deal, follow_ups: Iterable[FollowUp], interactions: Iterable[Interaction], moved_on: date | None
) -> dict[str, object]:
    """Compute the facts kept with a deal from its contact's records and the day of its last move.

    Returns exactly the keys of ``DERIVED_DEAL_FIELDS``. What is for another deal does not count.
    """
    steps = [step for step in follow_ups if step.is_open and counts_for(deal.id, step)]
    first = min(steps, key=_due, default=None) if deal.is_open else None
    days = [talk.happened_on for talk in interactions if talk.deleted_at is None and counts_for(deal.id, talk)]
    return {
        "next_id": first.id if first else None,
        "next_on": first.due_on if first else None,
        "active_on": max([deal.opened_on, *([moved_on] if moved_on else []), *days]),
    }


def _due(step: FollowUp) -> tuple[object, ...]:
    at = step.due_at.isoformat() if step.due_at else ""
    return step.due_on, not at, at, step.id

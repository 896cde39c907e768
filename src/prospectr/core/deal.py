"""A deal: something being sold to a contact, its stage, its value and its odds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.record import Kept, record

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from prospectr.core.contact import ContactCard
    from prospectr.core.followup import FollowUp
    from prospectr.core.interaction import Interaction
    from prospectr.core.money import Money
    from prospectr.core.pipeline import Pipeline, Stage

DEAL_STATES = ("open", "won", "lost")

DEAL_ROLES = ("decision-maker", "champion", "influencer", "user", "blocker")
"""What a person is to a deal [3]."""

LEAST_ODDS, MOST_ODDS = 0, 100


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
    from prospectr.core.money import CURRENCIES

    sums: dict[str, int] = {}
    for minor, currency in values:
        sums[currency] = sums.get(currency, 0) + minor
    return max((minor * 100 // 10 ** CURRENCIES[currency][0] for currency, minor in sums.items()), default=0)


def derive_deal(
    deal: Deal, follow_ups: Iterable[FollowUp], interactions: Iterable[Interaction], moved_on: date | None
) -> dict[str, object]:
    """Compute the facts kept with a deal from its contact's records and the day of its last move.

    Returns exactly the keys of ``DERIVED_DEAL_FIELDS``. What is for another deal does not count.
    """
    steps = [step for step in follow_ups if step.is_open and step.deal_id in {None, deal.id}]
    first = min(steps, key=_due, default=None) if deal.is_open else None
    days = [talk.happened_on for talk in interactions if talk.deleted_at is None and talk.deal_id in {None, deal.id}]
    return {
        "next_id": first.id if first else None,
        "next_on": first.due_on if first else None,
        "active_on": max([deal.opened_on, *([moved_on] if moved_on else []), *days]),
    }


def _due(step: FollowUp) -> tuple[object, ...]:
    at = step.due_at.isoformat() if step.due_at else ""
    return step.due_on, not at, at, step.id

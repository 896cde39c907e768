"""The board: leads, prospects, then the deals of a pipeline stage by stage, and what was won in a period.

Cards left of the first stage are contacts without an open deal, from there on
they are deals. Every figure stands for all cards of its column, shown or not.
Amounts in two currencies are never added, and a deal without a value is
counted apart.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from prospectr.core.agenda import state_of
from prospectr.core.money import Money
from prospectr.core.record import record
from prospectr.core.score import rank
from prospectr.core.standing import is_excused

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from prospectr.core.contact import ContactCard
    from prospectr.core.deal import DealCard
    from prospectr.core.followup import FollowUp
    from prospectr.core.goal import Goal
    from prospectr.core.period import Period
    from prospectr.core.pipeline import Pipeline, Stage

LEAD, PROSPECT, WON = "lead", "prospect", "won"
"""The sections of the columns beside those of the stages."""

CARDS_SHOWN = 5
"""The cards a column shows a person unless others are asked for."""

PLACES = ("late", "today", "none", "planned", "excused")
"""How the next step of a card stands, in the order of a column; ``excused`` is who needs none."""


@record
class Card:
    """A contact on the board, or a deal.

    ``idle_days`` are the days nothing happened, where that is longer than the
    stage allows; a ``slow`` deal is older than those that were won.
    """

    section: str
    contact: ContactCard
    deal: DealCard | None = None
    idle_days: int | None = None
    slow: bool = False

    @property
    def next_step(self) -> FollowUp | None:
        """The next step of the deal, or of the contact where there is none."""
        return self.contact.next_step if self.deal is None else self.deal.next_step


@record
class Total:
    """What deals of one currency are worth together, and what is expected of them; None of those won or lost."""

    amount: Money
    expected: Money | None = None


@record
class Tally:
    """How many deals or contacts there are, what they are worth, and how many have no value.

    ``late``, ``none``, ``idle`` and ``slow`` count open deals by their next
    step, by how long nothing happened, and by their age.
    """

    count: int = 0
    totals: tuple[Total, ...] = ()
    without_value: int = 0
    late: int = 0
    none: int = 0
    idle: int = 0
    slow: int = 0


@record
class Column:
    """A column: its ``section`` (``lead``, ``prospect``, ``won``, or the stage's typed id), and its first cards."""

    section: str
    stage: Stage | None = None
    cards: tuple[Card, ...] = ()
    tally: Tally = Tally()


@record
class Board:
    """The board of a pipeline; ``open`` are all its open deals; won, ``lost`` and ``goals`` are of the ``period``.

    ``aside`` are the cards that were to be kept and do not hold what was looked for.
    """

    pipeline: Pipeline
    period: Period
    columns: tuple[Column, ...]
    open: Tally = Tally()
    lost: Tally = Tally()
    goals: tuple[Goal, ...] = ()
    aside: tuple[Card, ...] = ()

    @property
    def won(self) -> Tally:
        """What was won in the period."""
        return next((column.tally for column in self.columns if column.section == WON), Tally())

    @property
    def left_out(self) -> int:
        """Count the cards there are beyond those shown."""
        return sum(column.tally.count - len(column.cards) for column in self.columns)


@record
class View:
    """What is wanted of a board: the first cards of each column, so many of each in ``limits``, by its section.

    With ``words`` (``core.sift.read_words``) only what holds all of them counts: in its title, or in what its contact
    is found by. ``kept`` are typed ids of cards wanted however far down their columns they stand.
    """

    limits: Mapping[str, int] = MappingProxyType({})
    words: Sequence[Sequence[str]] = ()
    kept: frozenset[str] = frozenset()


def place_of(card: Card, today: date) -> str:
    """Return how the next step of a card stands, one of ``PLACES``."""
    step = card.next_step
    if step is None and is_excused(card.contact.contact):
        return "excused"
    return state_of(step.due_on if step else None, today)


def card_key(card: Card, today: date) -> tuple[object, ...]:
    """Return the key that sorts the cards of a column.

    Overdue, the longest first, then by rank; due today, by time; without a next
    step, by rank; planned, by date and time; last who needs no next step, by
    rank. What was won: the last won first.
    """
    number = card.deal.deal.id if card.deal else 0
    if card.section == WON and card.deal is not None and card.deal.deal.closed_on is not None:
        return -card.deal.deal.closed_on.toordinal(), -number
    place = place_of(card, today)
    ranked = (*rank(card.contact.contact, today), number)
    step = card.next_step
    if step is None:
        return PLACES.index(place), ranked
    if place == "late":
        return PLACES.index(place), step.due_on, ranked
    return PLACES.index(place), step.due_on, step.due_at is None, step.due_at, ranked


def added(tallies: Iterable[Tally], own_currency: str = "") -> Tally:
    """Add tallies up, each currency by itself; the seller's own goes first, then by code."""
    counted = list(tallies)
    totals: dict[str, Total] = {}
    for total in (total for tally in counted for total in tally.totals):
        currency = total.amount.currency
        totals[currency] = _together(totals[currency], total) if currency in totals else total
    return Tally(
        count=sum(tally.count for tally in counted),
        totals=tuple(totals[code] for code in sorted(totals, key=lambda code: (code != own_currency, code))),
        without_value=sum(tally.without_value for tally in counted),
        late=sum(tally.late for tally in counted),
        none=sum(tally.none for tally in counted),
        idle=sum(tally.idle for tally in counted),
        slow=sum(tally.slow for tally in counted),
    )


def _together(one: Total, other: Total) -> Total:
    currency = one.amount.currency
    worth = Money(one.expected.minor + other.expected.minor, currency) if one.expected and other.expected else None
    return Total(amount=Money(one.amount.minor + other.amount.minor, currency), expected=worth)

"""An interaction: something that happened between the seller and a contact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from prospectr.core.record import Kept, record
from prospectr.core.text import fold
from prospectr.core.words import _

if TYPE_CHECKING:
    from datetime import date

    from prospectr.core.followup import FollowUp

InteractionKind = Literal["call", "email", "message", "meet", "visit"]
OutcomeWord = Literal["reached", "no-answer", "positive", "neutral", "negative"]

INTERACTION_KINDS: tuple[str, ...] = get_args(InteractionKind)
DIRECTIONS = ("in", "out")
OUTCOMES: tuple[str, ...] = get_args(OutcomeWord)
WRITTEN = frozenset({"email", "message"})
"""The kinds that wait for an answer where they came in."""
REACHED = frozenset({"reached", "positive", "neutral", "negative"})
"""The outcomes of an interaction that went both ways."""


@record
class Interaction(Kept):
    """What happened, on which day, in which direction, and with what outcome (None: not said).

    ``answered_on`` is the day a message that came in was seen to without a reply of its own.
    """

    contact_id: int
    deal_id: int | None = None
    follow_up_id: int | None = None
    kind: str
    direction: str
    outcome: str | None = None
    words: str = ""
    happened_on: date
    answered_on: date | None = None


def counts_for(deal_id: int, record: Interaction | FollowUp) -> bool:
    """Tell whether what happened or is planned counts for a deal: it is for that one, or for no deal and so for all."""
    return record.deal_id is None or record.deal_id == deal_id


def is_two_way(interaction: Interaction) -> bool:
    """Tell whether it came in, or went out and reached them."""
    return interaction.direction == "in" or interaction.outcome in REACHED


def waits_for_answer(interaction: Interaction) -> bool:
    """Tell whether a message or e-mail came in that was not seen to yet; what happened after it is not looked at."""
    return interaction.direction == "in" and interaction.kind in WRITTEN and interaction.answered_on is None


def default_outcome(kind: str, direction: str, words: str = "") -> str | None:
    """Return the outcome of an interaction logged without one.

    A call, a meeting or a visit of the seller's reached them, unless its words
    say "no answer"; an outgoing e-mail or message has no outcome until it is
    answered, and what came in needs none.
    """
    if direction == "in" or kind not in {"call", "meet", "visit"}:
        return None
    return "no-answer" if fold(_("no answer")) in fold(words) else "reached"

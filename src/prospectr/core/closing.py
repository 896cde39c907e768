"""Closing: what every win offers, so that today's customer buys again and sends others [0][1]."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from prospectr.core.dates import add_months, next_working_day
from prospectr.core.record import record
from prospectr.core.words import N_

if TYPE_CHECKING:
    from datetime import date

_WEEK = timedelta(days=7)
_MONTHS_UNTIL_AGAIN = 3


@record
class Courtesy:
    """What a win offers: the kind of follow-up it is unless another is named, and its words.

    ``question`` asks whether it is wanted, ``example`` is another answer than yes.
    """

    kind: str
    words: str
    question: str
    example: str


COURTESIES = {
    "thank": Courtesy(kind="message", words=N_("thank you"), question=N_("Thank {name}?"), example="card fri"),
    "referral": Courtesy(
        kind="call", words=N_("ask for a referral"), question=N_("Ask {name} for a referral?"), example="mon"
    ),
    "again": Courtesy(kind="call", words=N_("ask again"), question=N_("Ask {name} again later?"), example="+6m"),
}
"""In the order they are offered, which is that of their days."""


MAY_ASK_AGAIN = N_("May you keep {name} on your list and ask again?")
"""What is asked when a deal is lost [0]."""

NO_REFUSAL = N_('"{reason}" is no refusal: who is not ready is parked, not lost.')
"""What is said of a reason that is rather one to park them."""


def says_no(text: str) -> bool:
    """Tell whether they do not want to be asked again."""
    return text.strip().lower() in {"n", "no"}


def propose_day(name: str, today: date, working_days: frozenset[int]) -> date:
    """Return the day proposed for one of ``COURTESIES``, a working day.

    Thanks are due on the next, a referral is asked for a week later, and whether
    they want more after a quarter of a year.
    """
    earliest = {
        "thank": today + timedelta(days=1),
        "referral": today + _WEEK,
        "again": add_months(today, _MONTHS_UNTIL_AGAIN),
    }[name]
    return next_working_day(earliest - timedelta(days=1), working_days)

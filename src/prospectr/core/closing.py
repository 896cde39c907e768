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
    """What a win offers: the kind of follow-up it is unless another is named, and its words."""

    kind: str
    words: str


COURTESIES = {
    "thank": Courtesy(kind="message", words=N_("thank you")),
    "referral": Courtesy(kind="call", words=N_("ask for a referral")),
    "again": Courtesy(kind="call", words=N_("ask again")),
}
"""In the order they are offered, which is that of their days."""


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

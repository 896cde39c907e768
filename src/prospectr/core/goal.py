"""A goal: money to win in a month, a quarter or a year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.money import Money
from prospectr.core.period import Period
from prospectr.core.record import Kept, record

if TYPE_CHECKING:
    from datetime import date


@record
class Goal(Kept):
    """A quota: what to win in a pipeline from ``from_on`` up to and including ``until_on``, in one currency."""

    pipeline_id: int
    from_on: date
    until_on: date
    amount_minor: int
    currency: str

    @property
    def amount(self) -> Money:
        """The money to win."""
        return Money(self.amount_minor, self.currency)

    @property
    def period(self) -> Period:
        """The month, quarter or year it is for."""
        return Period(from_on=self.from_on, until_on=self.until_on)

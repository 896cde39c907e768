"""Figures of reports: rates that carry the number they are taken from, medians and means, all rounded half up."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from prospectr.core.money import divided
from prospectr.core.record import record

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence


@record
class Rate:
    """How many of how many: ``part`` of ``whole``, and never one without the other."""

    part: int
    whole: int

    @property
    def percent(self) -> int | None:
        """Whole percent, rounded half up; None where there is nothing to take a part of."""
        return divided(100 * self.part, self.whole) if self.whole else None


def median_of(values: Sequence[int]) -> int | None:
    """Return the middle value, of an even count the mean of the two in the middle, rounded half up; None of nothing."""
    if not values:
        return None
    ordered, middle = sorted(values), len(values) // 2
    return ordered[middle] if len(values) % 2 else divided(ordered[middle - 1] + ordered[middle], 2)


def mean_of(values: Collection[int]) -> int | None:
    """Return the mean, rounded half up to a whole number; None of nothing."""
    return divided(sum(values), len(values)) if values else None


def mean_tenths(values: Collection[int]) -> int | None:
    """Return the mean in tenths, rounded half up: 125 is 12.5; None of nothing."""
    return divided(10 * sum(values), len(values)) if values else None


def say_tenths(tenths: int) -> str:
    """Say a number that is kept in tenths, with its one decimal: ``12.5``."""
    whole, tenth = divmod(abs(tenths), 10)
    return f"{'-' if tenths < 0 else ''}{whole}.{tenth}"


class Days(dict[str, int]):
    """The numbers of days by how ISO 8601 writes them, each worked out once: many rows share a few days."""

    def __missing__(self, day: str) -> int:
        number = self[day] = date.fromisoformat(day).toordinal()
        return number

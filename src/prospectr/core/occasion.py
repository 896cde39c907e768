"""An occasion: a day to remember every year, such as a birthday."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from prospectr.core.record import Kept

if TYPE_CHECKING:
    from datetime import date

BIRTHDAY = "birthday"


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion(Kept):
    """A day of the year, ``year`` None where it is not known; ``handled_on`` is the last such day that was seen to.

    ``label`` is ``birthday`` or words of the seller's.
    """

    contact_id: int
    label: str = BIRTHDAY
    month: int
    day: int
    year: int | None = None
    handled_on: date | None = None

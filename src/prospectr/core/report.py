"""The reports there are, and what one is asked about: the days, and the pipeline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from prospectr.core.record import record
from prospectr.core.words import N_

if TYPE_CHECKING:
    from datetime import date

    from prospectr.core.period import Period
    from prospectr.core.pipeline import Pipeline

ReportKind = Literal["funnel", "forecast", "activity", "sources", "outcomes", "coach"]


class Kind(NamedTuple):
    """A report: what it tells, how many days it looks back on unless others are named, and whether it is of deals.

    Without ``days`` it is about all days there are; one that looks ``ahead`` is
    about whole months, from this one on unless others are named. ``room`` is the module of
    ``present`` that says it, where that has another name.
    """

    sentence: str
    days: int | None = None
    of_deals: bool = True
    ahead: bool = False
    room: str = ""


KINDS: dict[ReportKind, Kind] = {
    "funnel": Kind(N_("how deals and leads go on from one stage to the next")),
    "forecast": Kind(N_("what each month will bring"), ahead=True),
    "activity": Kind(N_("what was done each week, and how much was answered"), days=90, of_deals=False),
    "sources": Kind(N_("what came of each source, and what it cost"), of_deals=False, room="yields"),
    "outcomes": Kind(N_("what was won and lost, why, and how long it took")),
    "coach": Kind(N_("what your own figures advise you to do"), days=90),
}
"""Every report, in the order they are listed."""


@record
class Scope:
    """What a report is asked about: the days, and the pipeline; None for all of them.

    ``own_odds`` asks a forecast for what is expected by the seller's own history, too.
    """

    kind: ReportKind
    period: Period
    today: date
    pipeline: Pipeline | None = None
    own_odds: bool = False

    @property
    def pipeline_id(self) -> int | None:
        """The number of the pipeline, None for all of them."""
        return self.pipeline.id if self.pipeline else None

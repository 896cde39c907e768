"""Activity: what was done week by week, who answered, and whether it was done in time.

Response rate, follow-up rate, touches and the time to a prospect and to a win
are the measures of [1]; ``docs/figures.md`` says each with its formula.
"""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING

from prospectr.core.agenda import week_start
from prospectr.core.figures import Rate, median_of
from prospectr.core.interaction import INTERACTION_KINDS
from prospectr.core.money import divided
from prospectr.core.period import Period
from prospectr.core.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable

RESPONSE_DAYS = 14
"""Within how many days a first outreach is answered, the last of them included [1]."""

DAYS_OF_A_MONTH = 30
"""How many days the month of "touches a month" has."""


@record
class Week:
    """The interactions of a week that begins on ``from_on``, a Monday.

    ``kinds`` counts them in the order of ``INTERACTION_KINDS``;
    ``conversations`` are the two-way ones, one for each contact and day.
    """

    from_on: date
    kinds: tuple[int, ...]
    came_in: int
    went_out: int
    conversations: int

    @property
    def total(self) -> int:
        """How many interactions there were."""
        return self.came_in + self.went_out


@record
class Response:
    """How many first outreaches were answered in time; ``still_open`` are those that may yet be, and are in no rate."""

    rate: Rate
    still_open: int = 0


@record
class Touches:
    """The interactions of ``days`` days with contacts who are open: active, and talked to at least once."""

    count: int
    contacts: int
    days: int

    @property
    def tenths_a_month(self) -> int | None:
        """Touches for each open contact in 30 days, in tenths, rounded half up; None without such a contact."""
        by = self.contacts * self.days
        return divided(10 * DAYS_OF_A_MONTH * self.count, by) if by else None


@record
class Wait:
    """How many days it took, in the middle of ``count`` contacts; None of none."""

    median_days: int | None
    count: int


@record
class Activity:
    """What was done in a period, week by week, and what came of it."""

    weeks: tuple[Week, ...]
    leads: int
    response: Response
    follow_ups: Rate
    touches: Touches
    to_prospect: Wait
    to_win: Wait


def days_known(period: Period, first_talk_on: date | None, last_talk_on: date | None, today: date) -> Period | None:
    """Return the days of ``period`` that something is known of, from the first interaction in the book up to today.

    Where one is noted for a day to come, up to that. None where there is no such day.
    """
    if first_talk_on is None or last_talk_on is None:
        return None
    first, last = max(period.from_on, first_talk_on), min(period.until_on, max(today, last_talk_on))
    return Period(from_on=first, until_on=last) if first <= last else None


def weeks_of(
    days: Period | None, talks: Iterable[tuple[date, str, str, int]], conversations: Iterable[tuple[date, int]]
) -> tuple[Week, ...]:
    """File interactions by the week they were in, every week of ``days`` among them, empty or not.

    ``talks`` are day, kind, direction and how many; ``conversations`` day and how many.
    """
    if days is None:
        return ()
    kinds: dict[date, dict[str, int]] = {}
    ways: dict[date, dict[str, int]] = {}
    held: dict[date, int] = {}
    for on, kind, direction, count in talks:
        week = week_start(on)
        _count(kinds.setdefault(week, {}), kind, count)
        _count(ways.setdefault(week, {}), direction, count)
    for on, count in conversations:
        held[week_start(on)] = held.get(week_start(on), 0) + count
    first = week_start(days.from_on)
    starts = [first + timedelta(days=ahead) for ahead in range(0, (days.until_on - first).days + 1, 7)]
    return tuple(
        Week(
            from_on=start,
            kinds=tuple(kinds.get(start, {}).get(kind, 0) for kind in INTERACTION_KINDS),
            came_in=ways.get(start, {}).get("in", 0),
            went_out=ways.get(start, {}).get("out", 0),
            conversations=held.get(start, 0),
        )
        for start in starts
    )


def _count(counts: dict[str, int], name: str, more: int) -> None:
    counts[name] = counts.get(name, 0) + more


def response_of(outreaches: Iterable[tuple[date, date | None]], today: date) -> Response:
    """Count the first outreaches that were answered: each with its day, and that of the first two-way interaction.

    Answered on the 14th day is in time; unanswered on the 14th it is still open, and judged the day after.
    """
    found = Counter(judge(on, answered_on, today) for on, answered_on in outreaches)
    answered = found["answered"]
    return Response(rate=Rate(part=answered, whole=answered + found["unanswered"]), still_open=found["still-open"])


def judge(on: date, answered_on: date | None, today: date) -> str:
    """Tell whether a first outreach was ``answered`` in time, ``unanswered``, or is ``still-open``."""
    if answered_on is not None:
        return "answered" if (answered_on - on).days <= RESPONSE_DAYS else "unanswered"
    return "still-open" if (today - on).days <= RESPONSE_DAYS else "unanswered"


def wait_of(spans: Iterable[tuple[date, date]]) -> Wait:
    """Return the median of the days from the first to the second day of each pair; a day before the first is none."""
    days = [max(0, (until - since).days) for since, until in spans]
    return Wait(median_days=median_of(days), count=len(days))

"""Which backups to keep: all of two days, one a day for a week, one a week for four, one a month for six months."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

KEEP_ALL = timedelta(hours=48)
KEEP_DAILY = timedelta(days=7)
KEEP_WEEKLY = timedelta(weeks=4)
KEEP_MONTHLY = timedelta(days=183)


def to_thin_out(made_at: Iterable[datetime], now: datetime) -> set[datetime]:
    """Return the instants of the backups that newer ones stand in for; the newest of each span stays.

    The newest backup of all always stays, however old. Where one lies after
    ``now`` the clock cannot be trusted, and all of them stay.
    """
    newest_first = sorted(set(made_at), reverse=True)
    if newest_first and newest_first[0] > now:
        return set()
    kept: set[datetime] = set(newest_first[:1])
    spans: set[tuple[str, object]] = set()
    for instant in newest_first:
        span = _span(now - instant, instant)
        if span is None:
            continue
        name, key = span
        if name == "all" or (name, key) not in spans:
            kept.add(instant)
            spans.add((name, key))
    return set(newest_first) - kept


def _span(age: timedelta, instant: datetime) -> tuple[str, object] | None:
    spans: tuple[tuple[timedelta, str, Callable[[datetime], object]], ...] = (
        (KEEP_ALL, "all", lambda made: made),
        (KEEP_DAILY, "day", lambda made: made.date()),
        (KEEP_WEEKLY, "week", lambda made: made.isocalendar()[:2]),
        (KEEP_MONTHLY, "month", lambda made: (made.year, made.month)),
    )
    for longest, name, key in spans:
        if age <= longest:
            return name, key(instant)
    return None

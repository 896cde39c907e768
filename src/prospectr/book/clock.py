"""The clock: the one place that knows what day it is."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from prospectr.core.dates import FIRST_YEAR, LAST_YEAR
from prospectr.core.errors import InputError
from prospectr.core.record import record
from prospectr.core.words import _

NOON = time(12)


class ClockNotUnderstoodError(InputError):
    """``PROSPECTR_TODAY`` holds no date."""

    def __init__(self, text: str) -> None:
        super().__init__(
            _('PROSPECTR_TODAY is "{text}", which is not a date from {first} to {last}.').format(
                text=text, first=FIRST_YEAR + 1, last=LAST_YEAR - 1
            ),
            hint=_("Write it like 2026-11-21 or 2026-11-21T09:30, or unset it."),
        )


@record
class Clock:
    """What time it is: the running clock, or one that ``fixed`` stopped at a wall time."""

    fixed: datetime | None = None

    def now(self) -> datetime:
        """Return the instant it is, in UTC."""
        return (self.fixed or datetime.now().astimezone()).astimezone(UTC)

    def real_now(self) -> datetime:
        """Return the instant it really is, in UTC, even where the clock stands still.

        For the care of the file: backups are made and thinned out by the real time only.
        """
        return datetime.now(UTC)

    def today(self) -> date:
        """Return the day it is where the seller is."""
        return (self.fixed or datetime.now()).date()  # noqa: DTZ005 - the wall's own date

    def zone(self) -> str:
        """Return the IANA name of the zone the seller is in."""
        from tzlocal import get_localzone_name

        return get_localzone_name() or "UTC"

    def instant(self, on: date, wall_time: str, zone: str) -> datetime:
        """Return the UTC instant of a wall time (``14:00``) on a day in an IANA zone."""
        from zoneinfo import ZoneInfo

        return datetime.combine(on, time.fromisoformat(wall_time), ZoneInfo(zone)).astimezone(UTC)


def parse_clock(text: str) -> Clock:
    """Read a date, or a date and time, at which the clock stands still; an empty text is the running clock.

    A date alone stands at noon; a time with an offset (``T09:30Z``) is turned into the wall's own. A day with half a
    year to either side must lie within ``core.dates``' years.
    Raises ``ClockNotUnderstoodError``.
    """
    if not text.strip():
        return Clock()
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        raise ClockNotUnderstoodError(text) from None
    if moment.tzinfo is not None and FIRST_YEAR < moment.year < LAST_YEAR:
        moment = moment.astimezone().replace(tzinfo=None)
    if not FIRST_YEAR < moment.year < LAST_YEAR:
        raise ClockNotUnderstoodError(text)
    has_time = "T" in text or ":" in text
    return Clock(fixed=moment if has_time else datetime.combine(moment, NOON))

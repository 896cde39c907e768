"""Days and times of a calendar, to wall time and the zone it is meant in."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from prospectr.core.dates import FIRST_YEAR, LAST_YEAR
from prospectr.core.errors import InputError
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import tzinfo

    from prospectr.exchange.components import Line

_MOMENT = r"(\d{4})-?(\d\d)-?(\d\d)(?:[Tt ](\d\d):?(\d\d)(?::?\d\d)?(?:\.\d+)?([Zz])?)?"
_DURATION = r"\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:\d{1,6}S)?)?"
_UTC_NAMES = frozenset({"UTC", "GMT", "Z", "ETC/UTC", "ETC/GMT", "ZULU", "ETC/ZULU", "UCT"})
_ONLY_YEARLY = r"(?i)RRULE[^:]*:(?!.*FREQ=YEARLY)"
_MOST_RULES = 40


class Moment(NamedTuple):
    """A day; with a time of day (``14:00``) it is in the IANA ``zone``. ``remark`` tells what was taken for granted."""

    on: date
    at: str | None = None
    zone: str | None = None
    remark: str = ""


class MomentNotUnderstoodError(InputError):
    """A value of a calendar is no day, or one beyond the years there are."""

    def __init__(self, name: str, value: str) -> None:
        super().__init__(
            _('its {name} "{value}" is no day from {first} to {last}').format(
                name=name, value=value[:40], first=FIRST_YEAR, last=LAST_YEAR
            )
        )


class Zones:
    """The zones of one calendar: ``home`` is the seller's, ``own`` the text of its VTIMEZONEs by their names."""

    def __init__(self, home: str, own: Mapping[str, str]) -> None:
        self._home = home
        self._own = own
        self._known: dict[str, str | tzinfo | None] = {}

    def parse(self, line: Line) -> Moment:
        """Read a date or a date-time. Raises ``MomentNotUnderstoodError``.

        One in UTC, or in a zone only the calendar knows, is said in wall time at home; so is one without a zone.
        """
        found = re.fullmatch(_MOMENT, line.value.strip())
        if found is None:
            raise MomentNotUnderstoodError(line.name, line.value)
        year, month, day, hour, minute = (int(part or 0) for part in found.groups()[:5])
        try:
            wall = datetime(year, month, day, hour, minute)  # noqa: DTZ001 - the zone is looked at below
            if FIRST_YEAR <= year <= LAST_YEAR:
                return self._placed(wall, line, is_timed=found[4] is not None, is_utc=found[6] is not None)
        except (ValueError, OverflowError):
            pass
        raise MomentNotUnderstoodError(line.name, line.value)

    def _placed(self, wall: datetime, line: Line, *, is_timed: bool, is_utc: bool) -> Moment:
        if not is_timed:
            return Moment(wall.date())
        name = line.parameters.get("TZID", "")
        zone: str | tzinfo | None = self._home
        if is_utc or name.upper() in _UTC_NAMES:
            zone = UTC
        elif name:
            zone = self._resolve(name)
        if isinstance(zone, str):
            return Moment(wall.date(), f"{wall:%H:%M}", zone)
        if zone is None:
            remark = _('its time zone "{name}" is not known; its time was read as in {home}').format(
                name=name[:60], home=self._home
            )
            return Moment(wall.date(), f"{wall:%H:%M}", self._home, remark)
        here = wall.replace(tzinfo=zone).astimezone(ZoneInfo(self._home))
        return Moment(here.date(), f"{here:%H:%M}", self._home)

    def _resolve(self, name: str) -> str | tzinfo | None:
        """Find the IANA name, else the rules, of a zone by what a calendar calls it."""
        if name not in self._known:
            self._known[name] = _find_iana(name) or self._of_calendar(name)
        return self._known[name]

    def _of_calendar(self, name: str) -> str | tzinfo | None:
        text = self._own.get(name)
        if text is None:
            return None
        place = re.search(r"(?im)^X-LIC-LOCATION:\s*(\S+)\s*$", text)
        if place and is_zone(place[1]):
            return place[1]
        if re.search(_ONLY_YEARLY, text) or text.count("\n") > _MOST_RULES * 20:
            return None
        return _rules_of(text)


def is_zone(name: str) -> bool:
    """Tell whether a name is that of an IANA zone."""
    try:
        ZoneInfo(name)
    except (ValueError, KeyError, OSError):
        return False
    return True


def _find_iana(name: str) -> str | None:
    """Find an IANA name in one of Windows, or at the end of a path (``/mozilla.org/20050126_1/Europe/Berlin``)."""
    if is_zone(name):
        return name
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    if name in WINDOWS_TO_OLSON:
        return WINDOWS_TO_OLSON[name]
    parts = name.split("/")
    tails = ("/".join(parts[start:]) for start in range(max(1, len(parts) - 3), len(parts) - 1))
    return next((tail for tail in tails if is_zone(tail)), None)


def _rules_of(text: str) -> tzinfo | None:
    from icalendar import Timezone

    try:
        described = Timezone.from_ical(text)
        if not isinstance(described, Timezone):
            return None
        zone: tzinfo = described.to_tz(lookup_tzid=False)
        datetime(2026, 1, 1, tzinfo=zone).astimezone(UTC)
    except Exception:  # noqa: BLE001 - whatever the library makes of a stranger's rules, the event is still read
        return None
    return zone


def parse_duration(text: str) -> timedelta | None:
    """Read ``PT1H30M`` or ``P1W``; None where it is no such thing, or nothing, or goes back."""
    found = re.fullmatch(_DURATION, text.strip().upper())
    if found is None:
        return None
    weeks, days, hours, minutes = (int(part or 0) for part in found.groups())
    return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes) or None


def later(moment: Moment, span: timedelta) -> Moment:
    """Return the moment a span of wall time after another. Raises ``MomentNotUnderstoodError``."""
    at = datetime.fromisoformat(f"{moment.on}T{moment.at or '00:00'}")
    try:
        then = at + span
    except OverflowError:
        raise MomentNotUnderstoodError("DURATION", str(span)) from None
    if then.year > LAST_YEAR:
        raise MomentNotUnderstoodError("DURATION", str(span))
    return moment._replace(on=then.date(), at=f"{then:%H:%M}" if moment.at else None)


def last_day(until: Moment, first: Moment) -> date:
    """Return the last day of a series that begins at ``first`` and comes until the moment ``until``, that included."""
    if until.at is None or until.zone is None or first.at is None or first.zone is None:
        return until.on
    bound = datetime.combine(until.on, time.fromisoformat(until.at), ZoneInfo(until.zone))
    there = bound.astimezone(ZoneInfo(first.zone))
    return there.date() if f"{there:%H:%M}" >= first.at else there.date() - timedelta(days=1)

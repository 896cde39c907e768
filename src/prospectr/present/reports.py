"""What all reports share: the head that names their days, rates with the number they are taken from, days, money."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.dates import say_date
from prospectr.core.figures import say_tenths
from prospectr.core.period import ALL_TIME, say_period
from prospectr.core.refs import say_ref
from prospectr.core.report import KINDS
from prospectr.core.words import N_, _, ngettext
from prospectr.present.phrases import joined, say_percent
from prospectr.present.view import Block, Cell, Table, line, line_with_hint

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from prospectr.core.figures import Rate
    from prospectr.core.period import Period
    from prospectr.core.report import ReportKind, Scope
    from prospectr.present.records import Item

HEADS: dict[ReportKind, str] = {
    "funnel": N_("FUNNEL"),
    "forecast": N_("FORECAST"),
    "activity": N_("ACTIVITY"),
    "sources": N_("SOURCES"),
    "outcomes": N_("OUTCOMES"),
    "coach": N_("COACH"),
}


def items(kinds: Iterable[ReportKind], today: date) -> list[Item]:
    """Return the reports there are as JSON objects."""
    del today
    return [{"type": "report", "id": kind, "sentence": _(KINDS[kind].sentence)} for kind in kinds]


def rows(kinds: Iterable[ReportKind], today: date) -> list[list[str]]:
    """Return the reports there are as fields: name, what it tells."""
    del today
    return [[kind, _(KINDS[kind].sentence)] for kind in kinds]


def blocks(kinds: Sequence[ReportKind], today: date) -> list[Block]:
    """Return the reports there are as a table, each with a sentence."""
    del today
    cells = tuple((Cell(f"prospectr report {kind}", "id"), Cell(_(KINDS[kind].sentence))) for kind in kinds)
    return [Table(rows=cells, flexible=(), fold=1)]


def no_deals(command: str) -> Block:
    """Say that there are no deals, and how to open one."""
    by_key = _("Press {deal.add} on a contact to open one.")
    return line_with_hint(_("No deals."), _("Open one:  {command}").format(command=command), by_key)


def head(scope: Scope) -> Block:
    """Return the head of a report: what it is, of which pipeline, and of which days."""
    about = joined(scope.pipeline.name if scope.pipeline else "", say_days_of(scope.period, scope.today))
    return line(Cell(_(HEADS[scope.kind]), "head"), "  ", about)


def beside(scope: Scope) -> Item:
    """Return what stands beside a report's items in JSON: which it is, its days (null: open), its pipeline."""
    first, last = scope.period.from_on, scope.period.until_on
    return {
        "report": scope.kind,
        "from_on": None if first == ALL_TIME.from_on else first.isoformat(),
        "until_on": None if last == ALL_TIME.until_on else last.isoformat(),
        "pipeline": say_ref("pipeline", scope.pipeline.id) if scope.pipeline else None,
    }


def say_days_of(period: Period, today: date) -> str:
    """Say the days of a period: ``all time``, ``2026-Q4``, ``since Mon 24 Aug``, ``Mon 24 Aug to Sat 21 Nov``."""
    first = None if period.from_on == ALL_TIME.from_on else say_date(period.from_on, today)
    last = None if period.until_on == ALL_TIME.until_on else say_date(period.until_on, today)
    if first and last:
        named = say_period(period)
        return named if ".." not in named else _("{first} to {last}").format(first=first, last=last)
    if first:
        return _("since {first}").format(first=first)
    return _("until {last}").format(last=last) if last else _("all time")


def say_rate(rate: Rate) -> str:
    """Say a rate with the number it is taken from, ``6 of 17 · 35%``; a dash of nothing."""
    if rate.percent is None:
        return "-"
    said = _("{part} of {whole}").format(part=rate.part, whole=rate.whole)
    return joined(said, say_percent(rate.percent))


def say_days(days: int | None) -> str:
    """Say how many days something took; a dash where there is no telling."""
    return "-" if days is None else ngettext("{days} day", "{days} days", days).format(days=days)


def say_mean_days(tenths: int | None) -> str:
    """Say a mean of days that is kept in tenths, ``12.5 days``; a dash where there is no telling."""
    return "-" if tenths is None else _("{days} days").format(days=say_tenths(tenths))


def say_without_value(count: int) -> str:
    """Say how many deals have no value."""
    return ngettext("{count} no value", "{count} no value", count).format(count=count)


def say_figure(figure: int | None, unknown: str = "-") -> str:
    """Say a whole number; a dash where there is no telling."""
    return unknown if figure is None else str(figure)


def rate_item(rate: Rate) -> Item:
    """Return a rate for JSON: the part, the whole, and whole percent or null of nothing."""
    return {"part": rate.part, "whole": rate.whole, "percent": rate.percent}

"""What is asked of a report on the screen, and how it is read: beside the screen, ready to be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, cast

from prospectr.core.words import N_, _
from prospectr.tui.subject import Subject

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from prospectr.book import Book
    from prospectr.core.behind import Behind
    from prospectr.core.coach import Coaching
    from prospectr.core.forecast import Forecast
    from prospectr.core.goal import GoalReport
    from prospectr.core.report import ReportKind, Scope
    from prospectr.present.view import Block

Read = tuple["Sequence[Block]", dict[str, Subject]]
"""The page of a report, and what its lines are about."""

GOAL = "goal"

NAMES = {
    "funnel": N_("Funnel"),
    "forecast": N_("Forecast"),
    "activity": N_("Activity"),
    "sources": N_("Sources"),
    "outcomes": N_("Outcomes"),
    "coach": N_("Coach"),
    GOAL: N_("Goal"),
}
"""The reports there are on the screen, in their order."""


class Asked(NamedTuple):
    """Which report is asked for, of which days and which pipeline (its typed id), both empty for the usual ones.

    ``days`` are one of ``30d``, ``90d``, ``quarter``, ``year``, ``all``, or what
    ``--since`` takes, then with ``until``.
    """

    kind: str = "funnel"
    days: str = ""
    until: str = ""
    pipeline: str = ""
    own_odds: bool = False

    def scope(self, book: Book) -> Scope:
        """Understand what is asked, as the command does."""
        from prospectr.core.period import ALL_TIME
        from prospectr.core.report import KINDS

        kind = cast("ReportKind", self.kind)
        period = self.period(book)
        since = ALL_TIME.from_on.isoformat() if self.days == "all" else "" if period else self.days
        return book.reports.scope(
            kind,
            since,
            self.until,
            period,
            self.pipeline if KINDS[kind].of_deals else "",
            own_odds=self.own_odds and kind == "forecast",
        )

    def period(self, book: Book) -> str:
        """Return the quarter or the year that is asked for, as a period is typed; else nothing."""
        today = book.clock.today()
        return {"quarter": f"{today.year}-Q{(today.month + 2) // 3}", "year": f"{today.year}"}.get(self.days, "")


def read_report(book: Book, asked: Asked) -> Read:
    """Read a report; return its page, and what its lines are about."""
    if asked.kind == GOAL:
        return _read_goals(book, asked)
    from importlib import import_module

    from prospectr.core.report import KINDS
    from prospectr.present import reports

    scope = asked.scope(book)
    read: Any = getattr(book.reports, scope.kind)(scope)
    presenter: Any = import_module(f"prospectr.present.{KINDS[scope.kind].room or scope.kind}")
    about = _about_coach(read) if scope.kind == "coach" else _about_forecast(read) if scope.kind == "forecast" else ()
    blocks = [reports.head(scope), *presenter.blocks(read, scope.today)]
    return blocks, {subject.ref: subject for subject in about}


def read_behind(book: Book, asked: Asked, row: str, most: int) -> tuple[Behind, Sequence[Block]]:
    """Read what is behind a row of a report, ``most`` of it whole; return that, and its page."""
    from prospectr.present import behind as presenter

    today = book.clock.today()
    if asked.kind == GOAL:
        behind = book.behind.of_goal(row, most)
        return behind, [goal_head(), *presenter.blocks(behind, today)]
    from prospectr.present import reports

    scope = asked.scope(book)
    behind = book.behind.of_report(scope, row, most)
    return behind, [reports.head(scope), *presenter.blocks(behind, today)]


def goal_head() -> Block:
    """Return the head of the page of goals."""
    from prospectr.present.view import Cell, line

    return line(Cell(_("GOAL"), "head"))


def _read_goals(book: Book, asked: Asked) -> Read:
    """Read the goals of today, of a quarter or a year, or all of them."""
    from prospectr.core.refs import say_ref
    from prospectr.present import goal

    there: list[GoalReport] = book.goals.reports() if asked.days == "all" else book.goals.current(asked.period(book))
    if asked.pipeline:
        there = [report for report in there if say_ref("pipeline", report.pipeline.id) == asked.pipeline]
    return [goal_head(), *goal.blocks(there, book.clock.today())], {}


def _about_coach(coaching: Coaching) -> Iterator[Subject]:
    from prospectr.core.refs import say_ref

    for about in coaching.shown:
        contact, name = say_ref("contact", about.contact_id), coaching.contacts.get(about.contact_id, "")
        deal = say_ref("deal", about.deal_id) if about.deal_id else ""
        yield Subject(deal or contact, name, contact=contact, deal=deal)


def _about_forecast(forecast: Forecast) -> Iterator[Subject]:
    from prospectr.core.refs import say_ref

    for deal_id, (_title, contact_id, name) in forecast.titles.items():
        deal = say_ref("deal", deal_id)
        yield Subject(deal, name, contact=say_ref("contact", contact_id), deal=deal)

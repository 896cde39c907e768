"""People, talks and follow-ups as the reports count them: those behind a week, a source, an advice."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from prospectr.core.behind import NO_VALUE, NOBODY, RowNotFoundError, part
from prospectr.core.period import Period
from prospectr.core.refs import find_ref
from prospectr.store import behind

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from prospectr.book import Book
    from prospectr.core.behind import Found, Part
    from prospectr.core.coach import Finding
    from prospectr.core.report import Scope


def of_activity(book: Book, scope: Scope, row: str) -> Found:
    """A week by one of its days; ``all`` of them; or a measure."""
    from prospectr.core.activity import judge

    reads, period = book.database, scope.period
    if row == "leads":
        return "", (part("new-leads", "contact", (number for number, _of, _far in behind.leads(reads, period))),)
    if row == "response":
        judged = [(number, judge(on, until, scope.today)) for number, on, until in behind.outreaches(reads, period)]
        names = ("answered", "unanswered", "still-open")
        return "", [part(name, "contact", (number for number, was in judged if was == name)) for name in names]
    if row == "follow-ups":
        due = behind.due(reads, period, scope.today)
        return "", (
            part("in-time", "follow_up", (number for number, in_time in due if in_time)),
            part("not-in-time", "follow_up", (number for number, in_time in due if not in_time)),
        )
    if row == "touches":
        return "", (part("touches", "interaction", behind.touches(reads, period)),)
    if row in WAITS:
        return "", (part(row, "contact", behind.reached(reads, WAITS[row], period)),)
    talks = behind.talks(reads, period if row == "all" else _week(period, row))
    return "", [
        part(way, "interaction", (number for number, direction in talks if direction == way)) for way in ("in", "out")
    ]


WAITS = {"to-prospect": "prospect_on", "to-first-win": "customer_on"}
"""What activity measures the days to, by the column that holds the day."""


def _week(period: Period, row: str) -> Period:
    """Return the days of a period in the week of a day. Raises ``RowNotFoundError`` where it is none."""
    from prospectr.core.agenda import week_start

    try:
        monday = week_start(date.fromisoformat(row))
    except ValueError:
        raise RowNotFoundError(row, "prospectr report activity") from None
    return Period(from_on=max(period.from_on, monday), until_on=min(period.until_on, monday + timedelta(days=6)))


def of_sources(book: Book, scope: Scope, row: str) -> Found:
    """A source, a direction or all: the leads by how far they came. With a currency, ``s1.EUR``: what they bought."""
    from prospectr.core.funnel import STEPS

    leads = behind.leads(book.database, scope.period)
    of_money = re.fullmatch(rf"(.+)\.([A-Z]{{3}}|{NO_VALUE})", row)
    is_meant, name = _meant(book, of_money[1] if of_money else row, {source_id for _number, source_id, _far in leads})
    if of_money:
        currency = None if of_money[2] == NO_VALUE else of_money[2]
        bought = behind.bought(book.database, scope.period)
        won = (number for number, source_id, its in bought if is_meant(source_id) and its == currency)
        return name, (part("won", "deal", won),)
    came = [(number, far) for number, source_id, far in leads if is_meant(source_id)]
    return name, [
        part(STEPS[place], "contact", (number for number, far in came if far == place))
        for place in reversed(range(len(STEPS)))
    ]


def _meant(book: Book, row: str, there: Collection[int | None]) -> tuple[Callable[[int | None], bool], str]:
    """Return which of the sources ``there`` a row is of, and what it is called where it is one."""
    from prospectr.store import sources

    if row == "all":
        return (lambda _number: True), ""
    if row == NOBODY:
        return (lambda number: number is None), ""
    if row in ("inbound", "outbound", "unknown"):
        wanted = None if row == "unknown" else row
        of = {source.id for source in sources.list_sources(book.database, there) if source.direction == wanted}
        return (lambda number: number in of or (number is None and wanted is None)), ""
    typed = find_ref(row)
    by_id = sources.find_source(book.database, typed[1]) if typed and typed[0] == "source" else None
    found = by_id or book.sources.get(row)
    number = found.id
    return (lambda source_id: source_id == number), found.name


def of_coach(book: Book, scope: Scope, row: str) -> Found:
    """A rule: those its advice is about, and what its numbers were counted from; nothing where it gave none."""
    from prospectr.core.coach import row_of

    coaching = book.reports.coach(scope)
    known = {*coaching.quiet, *coaching.left_out, *(lack.rule for lack in coaching.too_little)}
    found = [finding for finding in coaching.findings if row in (finding.rule, row_of(finding))]
    if not found and row not in known:
        raise RowNotFoundError(row, "prospectr report coach")
    return "", [each for finding in found for each in _behind_advice(book, scope, finding)]


def _behind_advice(book: Book, scope: Scope, finding: Finding) -> list[Part]:
    """List those a finding is about; where it names none, what it counted."""
    from prospectr.store import coach

    reads = book.database
    if finding.about:
        deals = [about.deal_id for about in finding.about if about.deal_id]
        people = [about.contact_id for about in finding.about if not about.deal_id]
        return [part("about", "deal", deals)] if deals else [part("about", "contact", people)]
    if finding.rule == "closing-skill":
        return [
            part("held", "interaction", behind.held(reads, scope.period)),
            part("won", "deal", behind.won_of(reads, scope.period, None)),
        ]
    if finding.stage_id is not None:
        return _went_worse(book, scope.period, finding.stage_id)
    late = (deal.id for deal in coach.open_deals(reads, scope.pipeline_id) if deal.is_late)
    return [part("late-stage", "deal", late), part("booked", "follow_up", behind.booked(reads, scope.today))]


def _went_worse(book: Book, period: Period, stage_id: int) -> list[Part]:
    """List what moved on from a stage and what was lost there, in a period and in the one before."""
    from prospectr.book.counted_deals import fates
    from prospectr.core.coach import period_before
    from prospectr.core.funnel import LOST, MOVED_ON

    parts = []
    for days, when in ((period, ""), (period_before(period), "-before")):
        found = fates(book, stage_id, days) if days else None
        if found:
            parts += [
                part(f"moved-on{when}", "deal", found[MOVED_ON]),
                part(f"lost{when}", "deal", found[LOST]),
            ]
    return parts

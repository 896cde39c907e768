"""What every row of every report says it counted, to be held against the records behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from prospectr.book import Book
from prospectr.core.behind import Behind
from prospectr.core.coach import row_of
from prospectr.core.figures import Rate
from prospectr.core.funnel import STEPS
from prospectr.core.report import ReportKind, Scope

Counts = dict[str, int]
"""How many of each part there are, by its name."""


def hold_behind(book: Book, since: str = "", until: str = "", period: str = "") -> int:
    """Hold the records behind every row of every report against its figures; return how many rows there were."""
    rows = 0
    for kind, read in COUNTS.items():
        scope = book.reports.scope(kind, since, until, period)
        for row, counts in read(book, scope):
            behind = book.behind.of_report(scope, row)
            assert counts_of(behind) == counts, (kind, row)
            hold_whole(behind)
            rows += 1
    for row, counts in count_goals(book):
        behind = book.behind.of_goal(row)
        assert counts_of(behind) == counts, row
        hold_whole(behind)
        rows += 1
    return rows


def counts_of(behind: Behind) -> Counts:
    return {part.name: len(part.ids) for part in behind.parts if part.ids}


def hold_whole(behind: Behind) -> None:
    """No record stands twice in a part, and all of them can be shown."""
    for part in behind.parts:
        assert len(set(part.ids)) == len(part.ids) == len(part.cards), (behind.row, part.name)


def some(**counts: int) -> Counts:
    """Name counts by their parts, without those of which there is none."""
    return {name.replace("_", "-"): count for name, count in counts.items() if count}


def count_funnel(book: Book, scope: Scope) -> Iterator[tuple[str, Counts]]:
    funnel = book.reports.funnel(scope)
    for pipeline in funnel.pipelines:
        for one in pipeline.stages:
            yield (
                f"e{one.stage.id}",
                some(moved_on=one.advanced, went_back=one.went_back, lost=one.lost, still_in=one.still_there),
            )
    for step in funnel.steps[:-1]:
        assert step.rate is not None
        yield step.name, some(went_on=step.rate.part, not_yet=step.rate.whole - step.rate.part)
    yield "customer", some(customer=funnel.steps[-1].entered)


def count_forecast(book: Book, scope: Scope) -> Iterator[tuple[str, Counts]]:
    for one in book.reports.forecast(scope).pipelines:
        of = f"l{one.pipeline.id}"
        yield f"{of}.open", some(open=one.open_deals)
        for month in one.months:
            yield f"{of}.{month.month}.{month.currency}", some(won=month.won_deals, expected=month.open_deals)
        yield f"{of}.beyond", some(beyond=one.beyond)
        yield f"{of}.apart", some(apart=len(one.apart))
        yield f"{of}.no-value", some(won_without_value=one.unvalued)
        for odds in one.odds:
            yield f"e{odds.stage.id}", some(won=odds.rate.part, lost=odds.rate.whole - odds.rate.part)


def count_activity(book: Book, scope: Scope) -> Iterator[tuple[str, Counts]]:
    made = book.reports.activity(scope)
    for week in made.weeks:
        yield week.from_on.isoformat(), {**some(out=week.went_out), **({"in": week.came_in} if week.came_in else {})}
    together = {"in": sum(week.came_in for week in made.weeks), "out": sum(week.went_out for week in made.weeks)}
    yield "all", {way: count for way, count in together.items() if count}
    answered, due = made.response.rate, made.follow_ups
    yield "leads", some(new_leads=made.leads)
    yield (
        "response",
        some(answered=answered.part, unanswered=answered.whole - answered.part, still_open=made.response.still_open),
    )
    yield "follow-ups", some(in_time=due.part, not_in_time=due.whole - due.part)
    yield "touches", some(touches=made.touches.count)
    yield "to-prospect", some(to_prospect=made.to_prospect.count)
    yield "to-first-win", some(to_first_win=made.to_win.count)


def count_sources(book: Book, scope: Scope) -> Iterator[tuple[str, Counts]]:
    made = book.reports.sources(scope)
    named = [
        *((f"s{one.source.id}" if one.source else "none", one) for one in made.sources),
        *((one.direction or "unknown", one) for one in made.directions),
        ("all", made.total),
    ]
    for row, one in named:
        came = (one.reached.leads, one.reached.prospects, one.reached.opportunities, one.reached.customers, 0)
        far = {step: came[place] - came[place + 1] for place, step in enumerate(STEPS)}
        yield row, {step: count for step, count in far.items() if count}
        if one.won_without_value:
            yield f"{row}.no-value", some(won=one.won_without_value)


def count_outcomes(book: Book, scope: Scope) -> Iterator[tuple[str, Counts]]:
    made = book.reports.outcomes(scope)
    for one in made.pipelines:
        of = f"l{one.pipeline.id}"
        yield f"{of}.won", some(won=one.won)
        yield f"{of}.lost", some(lost=one.lost)
        for reason in one.reasons:
            yield f"{of}.{f'r{reason.reason.id}' if reason.reason else 'none'}", some(lost=reason.rate.part)
        for sizes in one.sizes:
            yield f"{of}.{sizes.mean.currency}", some(won=sizes.count)
    yield "repeat", some(repeat=made.repeat.part, once=made.repeat.whole - made.repeat.part)
    yield "first-win", some(to_first_win=made.to_first_win.count)
    if made.unfit is not None:
        yield "unfit", some(unfit=made.unfit)


def count_coach(book: Book, scope: Scope) -> Iterator[tuple[str, Counts]]:
    coaching = book.reports.coach(scope)
    for finding in coaching.findings:
        told = {name: figure for name, figure in finding.figures.items() if isinstance(figure, Rate)}
        number = {name: figure for name, figure in finding.figures.items() if isinstance(figure, int)}
        if finding.rule in ("closing-heavy", "meeting-heavy"):
            yield row_of(finding), some(late_stage=told["late"].part, booked=number["booked"])
        elif finding.rule == "closing-skill":
            yield row_of(finding), some(held=number["held"], won=number["won"])
        elif finding.rule == "worse-stage":
            now, before = told["now"], told["before"]
            yield (
                row_of(finding),
                some(
                    moved_on=now.part,
                    lost=now.whole - now.part,
                    moved_on_before=before.part,
                    lost_before=before.whole - before.part,
                ),
            )
        elif finding.rule == "one-large":
            yield row_of(finding), some(about=1 + number["count"])
        else:
            yield row_of(finding), some(about=number["people"] if "people" in number else told["deals"].part)
    for rule in coaching.quiet:
        yield rule, {}


def count_goals(book: Book) -> Iterator[tuple[str, Counts]]:
    for one in book.goals.reports():
        won = some(won=one.won_deals, won_without_value=one.unvalued)
        out = some(no_value=one.without_value, no_close_date=one.without_close)
        yield f"g{one.goal.id}.won", won
        yield f"g{one.goal.id}.expected", some(expected=one.open_deals)
        yield f"g{one.goal.id}.left-out", out
        yield f"g{one.goal.id}", {**won, **some(expected=one.open_deals), **out}


COUNTS: dict[ReportKind, Callable[[Book, Scope], Iterator[tuple[str, Counts]]]] = {
    "funnel": count_funnel,
    "forecast": count_forecast,
    "activity": count_activity,
    "sources": count_sources,
    "outcomes": count_outcomes,
    "coach": count_coach,
}

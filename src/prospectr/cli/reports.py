"""``report``: what came of it all, in figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, cast, get_args

import typer

from prospectr.cli.acts import Acts, check_options
from prospectr.cli.options import Limit, call_of
from prospectr.core.report import KINDS, ReportKind
from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from prospectr.cli.options import Call
    from prospectr.core.report import Scope


EXAMPLE = "prospectr report {kind} --since 90d"

Since = Annotated[str, typer.Option("--since", metavar="WHEN", help=N_("from this day on; 90d: the last 90 days"))]
Until = Annotated[str, typer.Option("--until", metavar="WHEN", help=N_("up to and including this day"))]
Named = Annotated[
    str, typer.Option("--period", metavar="PERIOD", help=N_("a month, quarter or year: 2026-11, 2026-Q4, 2026"))
]
InPipeline = Annotated[str, typer.Option("--pipeline", metavar="PIPELINE", help=N_("of this pipeline alone"))]
OwnOdds = Annotated[bool, typer.Option("--own-odds", help=N_("forecast: also by the odds of your own closed deals"))]
Behind = Annotated[
    str, typer.Option("--behind", metavar="ROW", help=N_("list what a row counts: a stage, a month, a source, ..."))
]


def report(
    context: typer.Context,
    kind: Annotated[
        str,
        typer.Argument(
            metavar="[funnel|forecast|activity|sources|outcomes|coach]",
            show_default=False,
            click_type=Acts(get_args(ReportKind)),
        ),
    ] = "",
    since: Since = "",
    until: Until = "",
    period: Named = "",
    pipeline: InPipeline = "",
    own_odds: OwnOdds = False,
    behind: Behind = "",
    limit: Limit = None,
) -> None:
    """Show what came of it all, in figures; without a name, the reports there are.

    funnel: how many deals went on from each stage, and leads to customers.
    forecast: what each month will bring. activity: what was done each week.
    sources: what came of each, and its cost. outcomes: what was won and lost.
    coach: what your figures advise. Each figure is defined in docs/figures.md;
    amounts in two currencies are never added. A row goes by its name or by its
    id in --json: --behind closing, 2026-11, fair, won, slow.

    Examples:
      prospectr report funnel

      prospectr report outcomes --period 2026-Q4

      prospectr report activity --since 90d

      prospectr report funnel --behind closing

    """
    call = call_of(context)
    options = {"since": since, "until": until, "period": period, "pipeline": pipeline, "own-odds": own_odds}
    options |= {"behind": behind, "limit": limit is not None}
    if not kind:
        from prospectr.present import reports

        check_options(_("report alone"), options, (), EXAMPLE.format(kind="funnel"))
        call.output.show(reports, list(KINDS), call.today)
        return
    asked = cast("ReportKind", kind)
    own = {"since", "until", "period", "behind"} | ({"pipeline"} if KINDS[asked].of_deals else set())
    own |= ({"own-odds"} if kind == "forecast" else set()) | ({"limit"} if behind else set())
    check_options(f"report {kind}", options, own, EXAMPLE.format(kind=kind))
    scope = call.book.reports.scope(asked, since, until, period, pipeline, own_odds=own_odds)
    if behind:
        _show_behind(call, scope, behind, call.limit(limit))
    else:
        _show(call, scope)


def _show_behind(call: Call, scope: Scope, row: str, limit: int | None) -> None:
    """List what is behind a row of a report, under its head."""
    from prospectr.present import behind as presenter
    from prospectr.present import reports

    read = call.book.behind.of_report(scope, row, limit)
    if call.output.as_json:
        call.output.json(presenter.items(read, call.today), reports.beside(scope) | presenter.beside(read))
    elif call.output.plain:
        call.output.fields(presenter.rows(read, call.today))
    else:
        call.output.page([reports.head(scope), *presenter.blocks(read, call.today)])


def _show(call: Call, scope: Scope) -> None:
    """Read one report and show it under its head; no other is imported."""
    from importlib import import_module

    from prospectr.present import reports

    kind = scope.kind
    read: Any = getattr(call.book.reports, kind)(scope)
    presenter: Any = import_module(f"prospectr.present.{KINDS[kind].room or kind}")
    if call.output.as_json:
        call.output.json(presenter.items(read, call.today), reports.beside(scope))
    elif call.output.plain:
        call.output.fields(presenter.rows(read, call.today))
    else:
        call.output.page([reports.head(scope), *presenter.blocks(read, call.today)])

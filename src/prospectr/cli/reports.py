"""``report``: what came of it all, in figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, cast, get_args

import typer

from prospectr.cli.acts import Acts, check_options
from prospectr.cli.options import call_of
from prospectr.core.report import KINDS, ReportKind
from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from prospectr.cli.options import Call
    from prospectr.core.report import Scope


EXAMPLE = "prospectr report {kind} --since 90d"


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
    since: Annotated[
        str, typer.Option("--since", metavar="WHEN", help=N_("from this day on; 90d: the last 90 days"))
    ] = "",
    until: Annotated[str, typer.Option("--until", metavar="WHEN", help=N_("up to and including this day"))] = "",
    period: Annotated[
        str, typer.Option("--period", metavar="PERIOD", help=N_("a month, quarter or year: 2026-11, 2026-Q4, 2026"))
    ] = "",
    pipeline: Annotated[str, typer.Option("--pipeline", metavar="PIPELINE", help=N_("of this pipeline alone"))] = "",
    own_odds: Annotated[
        bool, typer.Option("--own-odds", help=N_("forecast: also by the odds of your own closed deals"))
    ] = False,
) -> None:
    """Show what came of it all, in figures; without a name, the reports there are.

    funnel: how many deals went on from each stage, and leads to customers.
    forecast: what each month will bring. activity: what was done each week.
    sources: what came of each, and its cost. outcomes: what was won and lost.
    coach: what your figures advise. Each figure is defined in docs/figures.md;
    amounts in two currencies are never added.

    Examples:
      prospectr report funnel

      prospectr report outcomes --period 2026-Q4

      prospectr report activity --since 90d

    """
    call = call_of(context)
    options = {"since": since, "until": until, "period": period, "pipeline": pipeline, "own-odds": own_odds}
    if not kind:
        from prospectr.present import reports

        check_options(_("report alone"), options, (), EXAMPLE.format(kind="funnel"))
        call.output.show(reports, list(KINDS), call.today)
        return
    asked = cast("ReportKind", kind)
    own = {"since", "until", "period"} | ({"pipeline"} if KINDS[asked].of_deals else set())
    own |= {"own-odds"} if kind == "forecast" else set()
    check_options(f"report {kind}", options, own, EXAMPLE.format(kind=kind))
    scope = call.book.reports.scope(asked, since, until, period, pipeline, own_odds=own_odds)
    _show(call, scope)


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

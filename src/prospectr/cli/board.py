"""``board``: the pipeline, column by column."""

from __future__ import annotations

from typing import Annotated

import typer

from prospectr.cli.options import MOST, call_of
from prospectr.core.board import CARDS_SHOWN
from prospectr.core.words import N_, ngettext

InPipeline = Annotated[
    str, typer.Option("--pipeline", metavar="PIPELINE", help=N_("of this pipeline, like its name alone"))
]


def board(
    context: typer.Context,
    pipeline: Annotated[list[str] | None, typer.Argument(metavar="[PIPELINE]", show_default=False)] = None,
    since: Annotated[str, typer.Option("--since", metavar="WHEN", help=N_("won and lost from this day on"))] = "",
    until: Annotated[
        str, typer.Option("--until", metavar="WHEN", help=N_("won and lost up to and including this day"))
    ] = "",
    period: Annotated[
        str, typer.Option("--period", metavar="PERIOD", help=N_("won and lost in a month, quarter or year: 2026-Q4"))
    ] = "",
    limit: Annotated[
        int | None,
        typer.Option(
            "--limit",
            min=0,
            max=MOST,
            help=N_("how many cards in each column; 0 for all"),
            show_default="5 on a terminal",
        ),
    ] = None,
    in_pipeline: InPipeline = "",
    whole: Annotated[bool, typer.Option("--all", help=N_("show every card of every column"))] = False,
) -> None:
    """Show where everybody stands: leads, prospects, then the deals of each stage, and what was won.

    Leads and prospects are the contacts without an open deal. In a column the
    overdue come first, then today's, those without a next step by rank, and
    the planned ones by date. A deal that is idle for longer than its stage
    allows shows its days (~9d); slow is one much older than those you won.
    Won and lost are of this month unless you say otherwise. Without a name the
    first pipeline is shown.

    Examples:
      prospectr board

      prospectr board recruit --all

      prospectr board --period 2026-Q4 --json

    """
    from prospectr.present import board as presenter

    call = call_of(context)
    named = " ".join(pipeline or ()) or in_pipeline
    days = call.book.periods.parse(since, until, period) if since or until or period else None
    read = call.book.board.read(
        call.book.pipelines.get(named) if named else None, days, None if whole else call.limit(limit, CARDS_SHOWN)
    )
    if call.output.as_json:
        call.output.json(presenter.items(read, call.today), presenter.beside(read))
    else:
        call.output.show(presenter, read, call.today)
    if (call.output.as_json or call.output.plain) and read.left_out:
        call.output.message(_say_more(read.left_out))


def _say_more(count: int) -> str:
    more = ngettext("{count} more card:  prospectr board --all", "{count} more cards:  prospectr board --all", count)
    return more.format(count=count)

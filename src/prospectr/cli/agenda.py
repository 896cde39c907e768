"""``today``: the agenda."""

from __future__ import annotations

from typing import Annotated

import typer

from prospectr.cli.options import call_of
from prospectr.core.agenda import SECTION_LIMIT
from prospectr.core.words import N_, _
from prospectr.present import agenda


def today(
    context: typer.Context,
    days: Annotated[
        int, typer.Option("--days", min=0, max=3650, metavar="N", help=N_("add what is planned in the next N days"))
    ] = 0,
    whole: Annotated[bool, typer.Option("--all", help=N_("show every line of every section"))] = False,
) -> None:
    """Show whom to talk to today, and why.

    Late follow-ups come first, the longest late at the top, then today's by
    time, the meetings to confirm, and everyone you talked to without a next
    step.

    Examples:
      prospectr today

      prospectr today --days 7

    """
    call = call_of(context)
    read = call.book.agenda.read(days=days, limit=None if whole else SECTION_LIMIT)
    call.output.show(agenda, read, call.today)
    if (call.output.as_json or call.output.plain) and agenda.left_out(read):
        call.output.message(_("{count} more lines:  prospectr today --all").format(count=agenda.left_out(read)))

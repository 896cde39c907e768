"""``today``: the agenda."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from prospectr.cli.options import Call, call_of
from prospectr.core.agenda import SECTION_LIMIT
from prospectr.core.words import N_, _
from prospectr.present import agenda

if TYPE_CHECKING:
    from prospectr.core.agenda import Agenda


def today(
    context: typer.Context,
    days: Annotated[
        int, typer.Option("--days", min=0, max=3650, metavar="N", help=N_("add what is planned in the next N days"))
    ] = 0,
    whole: Annotated[bool, typer.Option("--all", help=N_("show every line of every section"))] = False,
) -> None:
    """Show whom to talk to today, and why.

    First what waits for your answer: messages that came in, concerns and
    requests. Then late follow-ups, the longest late at the top, today's by
    time, the meetings to confirm, birthdays to remember, whoever is back from
    being parked, and everyone you talked to without a next step.

    Examples:
      prospectr today

      prospectr today --days 7

    """
    call = call_of(context)
    limit = None if whole else SECTION_LIMIT
    show_agenda(call, call.book.agenda.read(days=days, limit=limit, whole_cards=call.output.as_json))


def show_agenda(call: Call, read: Agenda) -> None:
    """Show an agenda; a script is told how many lines were left out."""
    if call.output.as_json:
        call.output.json(agenda.items(read, call.today), agenda.beside(read))
    else:
        call.output.show(agenda, read, call.today)
    if (call.output.as_json or call.output.plain) and agenda.left_out(read):
        call.output.message(_("{count} more lines:  prospectr today --all").format(count=agenda.left_out(read)))

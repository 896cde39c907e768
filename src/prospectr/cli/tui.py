"""``tui``: the full-screen book."""

from __future__ import annotations

from typing import Annotated

import typer

from prospectr.cli.options import Call, call_of
from prospectr.cli.screens import FIRST, SCREENS, ScreenNotKnownError, open_screens, why_not
from prospectr.core.words import N_


def tui(
    context: typer.Context,
    screen: Annotated[
        str, typer.Option("--screen", metavar="SCREEN", help=N_("today, board, contacts, inbox or reports"))
    ] = FIRST,
) -> None:
    """Open the full-screen book: the board, and all that can be done, by keys or the mouse.

    A bare prospectr on a terminal opens it too. Press ? for the keys, q to
    leave. Where there is no terminal, today's agenda is shown instead.

    Examples:
      prospectr tui

      prospectr tui --screen today

    """
    if screen not in SCREENS:
        raise ScreenNotKnownError(screen)
    show_screens(call_of(context), screen)


def show_screens(call: Call, screen: str = FIRST) -> None:
    """Open the screens; where there is no terminal for them, or data is asked for, show today's agenda."""
    said = why_not()
    if call.output.as_json or call.output.plain or said:
        from prospectr.cli.agenda import show_agenda

        show_agenda(call, call.book.agenda.read(whole_cards=call.output.as_json))
        if said:
            call.output.message(said)
        return
    code = open_screens(call.settings, call.clock, screen)
    if code:
        raise typer.Exit(code)

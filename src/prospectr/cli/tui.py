"""``tui``: the full-screen book."""

from __future__ import annotations

from typing import Annotated

import typer

from prospectr.cli.options import Call, call_of
from prospectr.core.words import N_


def tui(
    context: typer.Context,
    screen: Annotated[
        str, typer.Option("--screen", metavar="SCREEN", help=N_("today, board, contacts, inbox or reports"))
    ] = "board",
) -> None:
    """Open the full-screen book: the board, and all that can be done, by keys or the mouse.

    Examples:
      prospectr tui

      prospectr tui --screen today

    """
    open_screens(call_of(context), screen)


def open_screens(call: Call, screen: str) -> None:
    """Open the screens; where there is no terminal for them, show today's agenda and say so."""
    from prospectr.tui.app import ProspectrApp
    from prospectr.tui.reader import Reader

    reader = Reader(call.settings, call.clock)
    ProspectrApp(reader, screen).run()
    reader.close()

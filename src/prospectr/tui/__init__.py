"""The full-screen book: the same acts as the commands, with keys. It asks the book, and never the store."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from prospectr.core.text import display

if TYPE_CHECKING:
    from prospectr.book.clock import Clock
    from prospectr.settings import Settings


def run_screens(settings: Settings, clock: Clock, screen: str) -> int:
    """Show the screens, beginning at ``screen``, until they are left; return the exit code."""
    from prospectr.tui.app import ProspectrApp
    from prospectr.tui.reader import Reader

    came_from = None
    while True:
        reader = Reader(settings, clock)
        app = ProspectrApp(reader, screen, came_from=came_from)
        try:
            app.run()
        finally:
            reader.close()
        if app.failure:
            sys.stderr.write(f"{display(app.failure)}\n")
        if app.goes_to is None:
            return app.return_code or 0
        came_from, settings = settings, app.goes_to

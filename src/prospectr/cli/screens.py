"""Opens the full-screen book: at once, where nothing else is asked for, and only where there is a terminal for it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from prospectr.cli.output import is_terminal
from prospectr.core.errors import InputError, ProspectrError
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.book.clock import Clock
    from prospectr.settings import Settings

SCREENS = ("today", "board", "contacts", "inbox", "reports")
FIRST = "board"


class ScreenNotKnownError(InputError):
    """There is no screen of that name."""

    def __init__(self, name: str) -> None:
        super().__init__(
            _('There is no screen "{name}".').format(name=name),
            hint=_("The screens: {names}").format(names=", ".join(SCREENS)),
        )


def open_at_once(arguments: Sequence[str]) -> int | None:
    """Open the screens for a bare ``prospectr`` or ``prospectr tui``, without waiting for what reads command lines.

    None where anything else is asked for, where there is no terminal, or where
    something is wrong, which whoever reads the command line will say.
    """
    if list(arguments) not in ([], ["tui"]) or why_not():
        return None
    from prospectr.book.clock import parse_clock
    from prospectr.cli.surroundings import settle

    try:
        settings = settle(None)
        return None if settings.warnings else open_screens(settings, parse_clock(settings.today), FIRST)
    except ProspectrError:
        return None


def open_screens(settings: Settings, clock: Clock, screen: str) -> int:
    """Open the screens at ``screen`` and return the exit code once they are left."""
    if screen not in SCREENS:
        raise ScreenNotKnownError(screen)
    from prospectr.tui import run_screens

    return run_screens(settings, clock, screen)


def why_not() -> str:
    """Say why the screens cannot be opened here; nothing where they can."""
    if os.environ.get("TERM", "") in {"", "dumb"}:
        return _("This terminal cannot show screens (TERM={name}); here is today.").format(
            name=os.environ.get("TERM", "")
        )
    if not (is_terminal(sys.stdin) and is_terminal(sys.stdout) and is_terminal(sys.stderr)):
        return _("Screens need a terminal to read from and to write to; here is today.")
    return ""

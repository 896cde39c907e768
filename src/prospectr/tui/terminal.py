"""What leaves the terminal as it was found: signals, Ctrl-Z, and an error nobody expected."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from threading import Timer
from typing import TYPE_CHECKING, Any, ClassVar

from textual.actions import SkipAction
from textual.app import App
from textual.binding import Binding, BindingType

from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from pathlib import Path

LEAVING = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)
"""The signals that end a program; what is typed and not kept is there again the next time."""

PATIENCE = 3.0
"""Seconds the screens have to come to an end."""

SIGNALLED = 128
"""What a shell adds to the number of a signal that ended a program."""


class TerminalApp(App[None]):
    """An app that goes when it is told to, comes back from Ctrl-Z, and keeps what went wrong in the file ``log``."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+c", "interrupt", N_("leave"), id="leave", show=False, priority=True),
        Binding("ctrl+q", "hang_up", N_("leave"), show=False, priority=True),
        Binding("ctrl+z", "suspend_process", N_("to the background"), id="suspend", show=False, priority=True),
    ]

    def __init__(self, log: Path, *, ansi_color: bool | None = None) -> None:
        super().__init__(ansi_color=ansi_color)
        self.log_file = log
        self.failure = ""
        self._before: dict[signal.Signals, Any] = {}

    def listen(self) -> None:
        """Go when a signal says so: the terminal is closed, the computer shuts down. Be whole again after Ctrl-Z."""
        loop = asyncio.get_running_loop()

        def obey(number: int, _frame: object) -> None:
            # Heard even while the loop waits for a terminal that takes no more.
            go = Timer(PATIENCE, os._exit, [SIGNALLED + number])
            go.daemon = True
            go.start()
            self._keep_drafts_for_sure()
            loop.call_soon_threadsafe(self.hang_up, SIGNALLED + number)

        if threading.current_thread() is threading.main_thread():
            self._before = {number: signal.signal(number, obey) for number in LEAVING}
        self.app_resume_signal.subscribe(self, lambda _app: self.refresh(layout=True))

    def on_unmount(self) -> None:
        """Leave signals to whoever heard them before."""
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def action_interrupt(self) -> None:
        """Leave at once, but where something is selected let it be copied."""
        if getattr(self.focused, "selected_text", "") or self.screen.get_selected_text():
            raise SkipAction
        self.hang_up(0)

    def action_hang_up(self) -> None:
        """Leave at once."""
        self.hang_up(0)

    def hang_up(self, code: int) -> None:
        """Leave with an exit code; what is typed and not kept stays for the next time."""
        self._keep_drafts_for_sure()
        self.exit(return_code=code)

    def keep_drafts(self) -> None:
        """Keep what is typed into forms that stand open."""

    def keep_failure(self, error: BaseException) -> str:
        """Keep an unexpected error in the log, in full, and say what happened and where the details are."""
        from prospectr.book.log import keep_traceback

        said = _("Something went wrong: {error}").format(error=repr(error))
        return f"{said}\n{keep_traceback(self.log_file, error)}"

    def _keep_drafts_for_sure(self) -> None:
        """Keep the drafts; whatever is wrong with a form, the program is to go."""
        try:
            self.keep_drafts()
        except Exception as error:  # noqa: BLE001 - see above
            self.keep_failure(error)

    def _fatal_error(self) -> None:
        """Leave after an error nobody expected, with a sentence in place of a page of code.

        Textual calls this for every error that nobody took, and keeps the first in ``_exception``; it offers no public
        way to hear of one.
        """
        if self._exception is not None:
            self.failure = self.keep_failure(self._exception)
        self._keep_drafts_for_sure()
        self.panic()

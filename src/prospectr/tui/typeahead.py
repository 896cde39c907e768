"""Keys typed faster than the screens can follow: they wait for the dialog that is about to open, and go there.

Without that, ``n`` and then ``call tue`` at once would plan nothing, and take the letters for keys of the screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.events import Key

from prospectr.tui.terminal import TerminalApp

if TYPE_CHECKING:
    from pathlib import Path

    from textual.events import Event
    from textual.timer import Timer

LONGEST = 1.5
"""Seconds for which keys wait at most: an act may have to wait for another program longer than that."""

NEVER_WAIT = frozenset({"ctrl+c", "ctrl+q", "ctrl+z"})


class TypeAheadApp(TerminalApp):
    """An app in which keys can wait for what the key before them opens."""

    def __init__(self, log: Path, *, ansi_color: bool | None = None) -> None:
        super().__init__(log, ansi_color=ansi_color)
        self._waiting: list[Key] = []
        self._is_waiting = False
        self._longest: Timer | None = None

    def hold_keys(self) -> None:
        """Let keys wait from now on."""
        self._is_waiting = True
        if self._longest is not None:
            self._longest.stop()
        self._longest = self.set_timer(LONGEST, self.release_keys)

    def release_keys(self) -> None:
        """Let the keys that wait go where keys now go, in their order, and those that follow too."""
        self._is_waiting = False
        waiting, self._waiting = sorted(self._waiting, key=lambda key: key.time), []
        for key in waiting:
            self.post_message(Key(key.key, key.character))

    async def on_event(self, event: Event) -> None:
        """Let a key wait, or go on."""
        # Those the focus had no use for come back here; they were pressed before the others, and go first.
        if self._is_waiting and isinstance(event, Key) and event.key not in NEVER_WAIT:
            self._waiting.append(event)
            return
        await super().on_event(event)

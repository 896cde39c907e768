"""Keys typed faster than the screens can follow: they wait for the dialog that is about to open, and go there.

Without that, ``n`` and then ``call tue`` at once would plan nothing, and take the
letters for keys of the screen. Where what a key asked for is refused, the rest
of the burst was meant for what did not open: it goes nowhere.
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

PAUSE = 0.2
"""Seconds without a key that end a burst: nobody reads what was refused in less."""

MOMENT = 0.25
"""Seconds a dialog has to make up its mind at the press of a key that may end it."""

ENDS_DIALOG = frozenset({"enter", "ctrl+s"})
NEVER_WAIT = frozenset({"ctrl+c", "ctrl+q", "ctrl+z"})


class TypeAheadApp(TerminalApp):
    """An app in which keys can wait for what the key before them opens."""

    def __init__(self, log: Path, *, ansi_color: bool | None = None) -> None:
        super().__init__(log, ansi_color=ansi_color)
        self._waiting: list[Key] = []
        self._is_waiting = False
        self._goes_nowhere = False
        self._ended_at = 0.0
        self._until: Timer | None = None

    def hold_keys(self) -> None:
        """Let keys wait from now on."""
        if not self._goes_nowhere:
            self._is_waiting = True
            self._end_after(LONGEST)

    def release_keys(self) -> None:
        """Let the keys that wait go where keys now go, in their order, and those that follow too."""
        self._is_waiting = self._goes_nowhere = False
        waiting, self._waiting = sorted(self._waiting, key=lambda key: key.time), []
        for key in waiting:
            self.post_message(Key(key.key, key.character))

    def drop_keys(self) -> None:
        """Forget the keys that wait, and those of the same burst that are still to come."""
        self._waiting = []
        self._is_waiting = self._goes_nowhere = True
        self._end_after(PAUSE)

    async def on_event(self, event: Event) -> None:
        """Let a key wait, or go on."""
        # Those the focus had no use for come back here; they were pressed before the others, and go first.
        if isinstance(event, Key) and self._is_to_wait(event):
            if self._goes_nowhere:
                self._end_after(PAUSE)
            else:
                self._waiting.append(event)
            return
        may_end_dialog = isinstance(event, Key) and not event.is_forwarded and self._may_end_dialog(event)
        await super().on_event(event)
        if may_end_dialog:
            self._is_waiting, self._ended_at = True, event.time
            self._end_after(MOMENT)

    def _may_end_dialog(self, key: Key) -> bool:
        """Tell whether a key may end the dialog in front; in a text of several lines Enter begins another."""
        is_text = self.focused is not None and self.focused.check_consume_key(key.key, key.character)
        return key.key in ENDS_DIALOG and self.screen.is_modal and not is_text

    def _is_to_wait(self, key: Key) -> bool:
        """Tell whether a key waits; the one that may end a dialog is on its way through it, and does not."""
        return self._is_waiting and key.key not in NEVER_WAIT and key.time > self._ended_at

    def _end_after(self, seconds: float) -> None:
        if self._until is not None:
            self._until.stop()
        self._until = self.set_timer(seconds, self.release_keys)

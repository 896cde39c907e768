"""Keys typed faster than the screens can follow: they wait for the dialog that is about to open, and go there.

Without that, ``n`` and then ``call tue`` at once would plan nothing, and take the
letters for keys of the screen. Where what a key asked for is refused, the rest
of the burst was meant for what did not open: it goes nowhere.
"""

from __future__ import annotations

from functools import partial
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
        self._on_their_way: list[Key] = []
        self._is_waiting = False
        self._goes_nowhere = False
        self._ended_at = 0.0
        self.hold = 0
        """Which time it is that keys wait: what began to let them wait need not be what they wait for now."""
        self._until: Timer | None = None

    def hold_keys(self) -> None:
        """Let keys wait from now on."""
        if not self._goes_nowhere:
            self._begin(LONGEST)

    def release_keys(self, hold: int | None = None) -> None:
        """Let the keys that wait go where keys now go, in their order, and those that follow too.

        Where ``hold`` is named and they wait for another by now, they wait on.
        """
        if hold not in {None, self.hold}:
            return
        self._is_waiting = self._goes_nowhere = False
        waiting, self._waiting = sorted(self._waiting, key=lambda key: key.time), []
        for key in waiting:
            again = Key(key.key, key.character)
            again.time = key.time
            self._on_their_way.append(again)
            self.post_message(again)

    def drop_keys(self) -> None:
        """Forget the keys that wait, and those of the same burst that are still to come."""
        self._waiting = []
        self._goes_nowhere = True
        self._begin(PAUSE)

    async def on_event(self, event: Event) -> None:
        """Let a key wait, or go on."""
        # Those the focus had no use for come back here; they were pressed before the others, and go first.
        if isinstance(event, Key):
            is_again = any(key is event for key in self._on_their_way)
            self._on_their_way = [key for key in self._on_their_way if key is not event]
            if self._is_to_wait(event, is_again=is_again):
                self._wait(event)
                return
        may_end_dialog = isinstance(event, Key) and not event.is_forwarded and self._may_end_dialog(event)
        await super().on_event(event)
        if may_end_dialog:
            self._ended_at = event.time
            self._begin(MOMENT)
        if self._waiting and not (self._is_waiting or self._on_their_way):
            self.release_keys()

    def _wait(self, key: Key) -> None:
        if self._goes_nowhere:
            self._begin(PAUSE)
        else:
            self._waiting.append(key)

    def _may_end_dialog(self, key: Key) -> bool:
        """Tell whether a key may end the dialog in front, or a line; in a text of several Enter begins another."""
        if key.key not in ENDS_DIALOG:
            return False
        takes = self.focused.check_consume_key if self.focused is not None else lambda _key, _letter: False
        return (self.screen.is_modal or takes("a", "a")) and not takes(key.key, key.character)

    def _is_to_wait(self, key: Key, *, is_again: bool) -> bool:
        """Tell whether a key waits; the one that may end a dialog is on its way through it, and does not.

        One that comes while others that waited are still on their way waits for those.
        """
        if key.key in NEVER_WAIT or key.time <= self._ended_at:
            return False
        comes_later = bool(self._on_their_way) and not is_again and not key.is_forwarded
        return self._is_waiting or comes_later

    def _begin(self, seconds: float) -> None:
        """Let keys wait for so long at most."""
        self._is_waiting = True
        self.hold += 1
        if self._until is not None:
            self._until.stop()
        self._until = self.set_timer(seconds, partial(self.release_keys, self.hold))

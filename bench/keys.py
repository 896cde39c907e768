"""For how long a key holds up the screens: the longest stretch in which the event loop does nothing else.

Run by itself, on the book the environment names; prints JSON.
"""

from __future__ import annotations

import asyncio
import json
import os
import time
from statistics import median
from typing import TYPE_CHECKING, Any

from prospectr.book.clock import parse_clock
from prospectr.settings import load_settings
from prospectr.tui.app import ProspectrApp
from prospectr.tui.reader import Reader

if TYPE_CHECKING:
    from textual.pilot import Pilot

SIZE = (120, 40)
SETTLED = 0.15
"""Seconds of quiet after which a key is done with."""

STORIES = (
    ("board", "down the column", ("j",) * 12),
    ("board", "to the next column", ("l",) * 6),
    ("board", "a page down", ("pagedown",) * 6),
    ("board", "a card to the next stage", ("L", "escape") * 4),
    ("contacts", "down the list", ("j",) * 12),
    ("contacts", "a page down", ("pagedown",) * 6),
    ("contacts", "to the end and back", ("G", "g") * 3),
    ("contacts", "a letter of a filter", ("slash", *"mari", "backspace", "backspace", *"ta")),
    ("today", "down the agenda", ("j",) * 12),
)
"""A screen, what is done there, and the keys that do it."""


class Heart:
    """Beats whenever the event loop is free; the longest pause is what somebody waited."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._stopped = False

    async def beat(self) -> None:
        """Go on until it is stopped."""
        last = time.perf_counter()
        while not self._stopped:
            await asyncio.sleep(0)
            now = time.perf_counter()
            self.longest, last = max(self.longest, now - last), now

    def stop(self) -> None:
        """Beat no more."""
        self._stopped = True


async def settle(app: ProspectrApp, pilot: Pilot[None]) -> None:
    """Wait until the book has answered and all is drawn."""
    quiet = time.perf_counter()
    while time.perf_counter() - quiet < SETTLED:
        await pilot.pause(0.01)
        if app.reader.is_busy:
            quiet = time.perf_counter()


async def measure_story(screen: str, keys: tuple[str, ...]) -> list[float]:
    """Press keys on a screen and return for how long each held up the event loop, in milliseconds."""
    settings = load_settings(dict(os.environ))
    reader = Reader(settings, parse_clock(settings.today))
    app = ProspectrApp(reader, screen)
    held = []
    async with app.run_test(size=SIZE) as pilot:
        await settle(app, pilot)
        for key in keys:
            heart = Heart()
            beating = asyncio.create_task(heart.beat())
            await asyncio.sleep(0.01)
            heart.longest = 0.0
            app.simulate_key(key)
            await asyncio.sleep(SETTLED)
            await settle(app, pilot)
            heart.stop()
            await beating
            held.append(heart.longest * 1000)
    reader.close()
    return held


def main() -> None:
    """Measure every story and print what came of it."""
    rows: list[dict[str, Any]] = []
    for screen, does, keys in STORIES:
        held = asyncio.run(measure_story(screen, keys))
        rows.append({"screen": screen, "does": does, "median": median(held), "most": max(held)})
    print(json.dumps(rows))


if __name__ == "__main__":
    main()

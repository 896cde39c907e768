"""Somebody at the screens: presses keys, types, and reads what is there."""

from __future__ import annotations

import asyncio
import time
import unicodedata
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import wraps
from typing import ParamSpec

from textual.events import Key
from textual.keys import REPLACED_KEYS, _character_to_key, _get_unicode_name_from_key
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from prospectr.book.clock import parse_clock
from prospectr.settings import load_settings
from prospectr.tui.app import ProspectrApp
from prospectr.tui.reader import Reader
from tests.conftest import STAGE

Given = ParamSpec("Given")


def story(told: Callable[Given, Awaitable[None]]) -> Callable[Given, None]:
    """Let an async function be a test."""

    @wraps(told)
    def run(*args: Given.args, **kwargs: Given.kwargs) -> None:
        asyncio.run(told(*args, **kwargs))  # type: ignore[arg-type]

    return run


ROUNDS, MOMENT = 4, 0.008
"""So many times nothing must be under way, so many seconds apart, for all to be settled."""


QUICK = {"fill", "learn", "load", "look", "more", "panel", "prepare", "preview", "records", "sift"}
"""Workers that only fetch what is then shown."""

PATIENCE = 8.0
"""Seconds after which something is wrong."""


def key_event(key: str) -> Key:
    """Return what a key does, by the name a binding has for it, or the letter itself."""
    name = _character_to_key(key) if len(key) == 1 else key
    if len(key) == 1:
        return Key(name, key)
    try:
        return Key(name, unicodedata.lookup(_get_unicode_name_from_key(REPLACED_KEYS.get(key, key))))
    except KeyError:
        return Key(name, None)


class Seller:
    """A person at the screens: what they press, and what they see once all is settled."""

    def __init__(self, app: ProspectrApp, pilot: Pilot[None]) -> None:
        self.app = app
        self.pilot = pilot

    async def press(self, *keys: str) -> None:
        """Press keys one after another, and wait until the book has answered."""
        for key in keys:
            self.app.post_message(key_event(key))
            await self.settle()

    async def type(self, text: str) -> None:
        """Type a text where the keys go, over what is selected there, then wait."""
        field = self.app.screen.focused
        if isinstance(field, TextArea):
            field.insert(text)
        if isinstance(field, Input):
            for letter in text:
                field.replace(letter, *sorted(field.selection))
        await self.settle()

    async def hurry(self, text: str) -> None:
        """Type without looking: every key comes before the one before it did anything; a newline is Enter."""
        for letter in text:
            key = "enter" if letter == "\n" else _character_to_key(letter)
            self.app.post_message(Key(key, letter))
        await self.settle()

    async def settle(self) -> None:
        """Wait until nobody waits for the book and all is drawn."""
        quiet, deadline = 0, time.monotonic() + PATIENCE
        while quiet < ROUNDS and self.app.is_running:
            assert time.monotonic() < deadline, "the screens come to no rest"
            await self.pilot._wait_for_screen()
            await asyncio.sleep(MOMENT)
            quiet = 0 if self.is_busy else quiet + 1

    @property
    def is_busy(self) -> bool:
        """Whether anything is under way that will show; acts and walks wait for a person."""
        at_work = any(not worker.is_finished and worker.group in QUICK for worker in self.app.workers)
        return at_work or self.app.reader.is_busy or self.app._is_waiting

    @property
    def lines(self) -> list[str]:
        """What stands on the screen, line by line, without the spaces at the ends."""
        strips = self.app.screen._compositor.render_strips()
        return ["".join(segment.text for segment in strip).rstrip() for strip in strips]

    @property
    def dialog(self) -> str:
        """What the dialog in front says, and nothing of the screen it lies over."""
        place = self.app.screen.query_one(".dialog").region
        strips = self.app.screen._compositor.render_strips()[place.y : place.bottom]
        return "\n".join(strip.crop(place.x, place.right).text.rstrip() for strip in strips) + "\n"

    @property
    def page(self) -> str:
        """What stands on the screen."""
        return "\n".join(self.lines)

    @property
    def messages(self) -> str:
        """What was said in passing, the last last."""
        return "\n".join(self.app.said)

    def sees(self, text: str) -> bool:
        """Tell whether a text is to be seen."""
        return text in self.page


@asynccontextmanager
async def at_the_screens(
    screen: str = "today", *, size: tuple[int, int] = (80, 24), environment: dict[str, str] | None = None
) -> AsyncIterator[Seller]:
    """Open the screens over the test's own book, on the day of all tests."""
    import os

    settings = load_settings({**os.environ, **(environment or {})})
    reader = Reader(settings, parse_clock(STAGE["PROSPECTR_TODAY"]))
    app = ProspectrApp(reader, screen)
    try:
        async with app.run_test(size=size) as pilot:
            seller = Seller(app, pilot)
            await seller.settle()
            yield seller
    finally:
        reader.close()

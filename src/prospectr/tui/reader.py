"""Asks the book beside the screen, so that no key waits for the file.

Every question opens a book of its own and closes it; acts are carried out one
after another, each on a fresh connection.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from prospectr.book import Book
    from prospectr.book.clock import Clock
    from prospectr.settings import Settings

Answer = TypeVar("Answer")
READERS = 3


class Reader:
    """The book that ``settings`` name, asked in threads of its own; what comes back is frozen."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self.settings = settings
        self.clock = clock
        self._readers = ThreadPoolExecutor(READERS, "reader")
        self._writer = ThreadPoolExecutor(1, "writer")
        self._asked = 0

    @property
    def today(self) -> date:
        """The day it is."""
        return self.clock.today()

    @property
    def is_busy(self) -> bool:
        """Whether somebody waits for an answer."""
        return self._asked > 0

    async def ask(self, question: Callable[[Book], Answer], *, after: float = 0) -> Answer:
        """Return what ``question`` finds in the book; asked ``after`` so many seconds, unless it is given up before."""
        self._asked += 1
        try:
            await asyncio.sleep(after)
            return await self._answered(self._readers, question)
        finally:
            self._asked -= 1

    async def write(self, act: Callable[[Book], Answer]) -> Answer:
        """Return what ``act`` did to the book, once it is saved; acts wait for each other."""
        return await self._answered(self._writer, act)

    async def rehearse(self, act: Callable[[Book], Answer]) -> Answer:
        """Return what ``act`` would do to the book; nothing of it is kept."""
        return await self._answered(self._writer, act, dry_run=True)

    def close(self) -> None:
        """Wait until what is being written is saved; nothing is asked any more."""
        self._writer.shutdown(wait=True)
        self._readers.shutdown(wait=False, cancel_futures=True)

    async def _answered(
        self, pool: ThreadPoolExecutor, question: Callable[[Book], Answer], *, dry_run: bool = False
    ) -> Answer:
        self._asked += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(pool, self._carry_out, question, dry_run)
        finally:
            self._asked -= 1

    def _carry_out(self, question: Callable[[Book], Answer], dry_run: bool) -> Answer:  # noqa: FBT001 - as run there
        from prospectr.book import Book

        with closing(Book(self.settings, self.clock, dry_run=dry_run)) as book:
            return question(book)

"""How far long work has come: a bar on stderr, for a person at a terminal alone."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from prospectr.cli.output import is_terminal
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rich.progress import Progress

    from prospectr.cli.output import Output

LONG = 1_000
"""From how many steps on a bar is worth its place."""

DRAWN = 100
"""How often a bar is drawn anew from its beginning to its end."""


@contextmanager
def progress(output: Output, sentence: str, total: int | None) -> Iterator[Callable[[], None]]:
    """Give what is to be called after each of ``total`` steps; the bar goes away when they are done.

    Where nobody knows how many there will be (None), it tells how many there
    were, from the thousandth on. Either way it tells how many a second.
    """
    for_a_person = not (output.quiet or output.as_json or output.plain) and is_terminal(sys.stderr)
    is_short = total is not None and total < LONG
    if is_short or not for_a_person or os.environ.get("TERM", "") == "dumb":
        yield lambda: None
        return
    done, bar = 0, None
    every = max((total or LONG * DRAWN // 2) // DRAWN, 1)

    def step() -> None:
        nonlocal done, bar
        done += 1
        if done % every == 0:
            if bar is None:
                bar = _start(sentence, total)
            rate = _("{count}/s").format(count=f"{bar.tasks[0].speed or 0:,.0f}")
            bar.update(bar.tasks[0].id, completed=done, refresh=True, rate=rate, count=f"{done:,}")

    try:
        yield step
    finally:
        if bar is not None:
            bar.stop()


def _start(sentence: str, total: int | None) -> Progress:
    """Draw a bar by hand, and not by a thread of its own, which signals held back would reach."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

    said = TextColumn("{task.description}", markup=False)
    rate = TextColumn("{task.fields[rate]}", markup=False)
    how_far = TaskProgressColumn() if total else TextColumn("{task.fields[count]}", markup=False)
    bar = Progress(said, BarColumn(), how_far, rate, console=Console(stderr=True), auto_refresh=False, transient=True)
    bar.add_task(sentence, total=total, rate="", count="")
    bar.start()
    return bar

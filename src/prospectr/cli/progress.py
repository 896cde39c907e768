"""How far long work has come: a bar on stderr, for a person at a terminal alone."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from prospectr.cli.output import is_terminal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from prospectr.cli.output import Output

LONG = 1_000
"""From how many steps on a bar is worth its place."""

DRAWN = 100
"""How often a bar is drawn anew from its beginning to its end."""


@contextmanager
def progress(output: Output, sentence: str, total: int) -> Iterator[Callable[[], None]]:
    """Give what is to be called after each of ``total`` steps; the bar goes away when they are done."""
    for_a_person = not (output.quiet or output.as_json or output.plain) and is_terminal(sys.stderr)
    if total < LONG or not for_a_person or os.environ.get("TERM", "") == "dumb":
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), TaskProgressColumn())
    # Drawn by us and not by a thread of its own, which signals held back would reach.
    with Progress(*columns, console=Console(stderr=True), auto_refresh=False, transient=True) as bar:
        task = bar.add_task(sentence, total=total)
        done = 0

        def step() -> None:
            nonlocal done
            done += 1
            if done % max(total // DRAWN, 1) == 0:
                bar.update(task, completed=done, refresh=True)

        yield step

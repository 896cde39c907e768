"""A window of a real terminal program (tmux), looked at as quickly as it can be."""

from __future__ import annotations

import re
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import TracebackType

PATIENCE = 60.0
"""Seconds after which what does not come is given up."""


class NotSeenError(Exception):
    """What was waited for did not come."""


class Window:
    """A window ``columns`` by ``rows`` cells in which a program waits for the signal to start."""

    def __init__(self, folder: Path, columns: int, rows: int) -> None:
        self._socket = folder / "tmux"
        self._size = ("-x", str(columns), "-y", str(rows))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._tmux("kill-server", check=False)

    def start(self, argv: Sequence[str], env: Mapping[str, str]) -> float:
        """Start a program and return when."""
        waiting = ("sh", "-c", 'read -r _; exec "$@"', "sh", *argv)
        self._tmux("-f", "/dev/null", "new-session", "-d", *self._size, *waiting, env=env)
        self._tmux("set-option", "-g", "status", "off")
        self._tmux("set-option", "-g", "remain-on-exit", "on")
        self._tmux("resize-window", *self._size)
        time.sleep(0.2)  # the shell waits by now
        self._tmux("send-keys", "Enter")
        return time.perf_counter()

    def press(self, *keys: str) -> float:
        """Press keys and return when."""
        self._tmux("send-keys", *keys)
        return time.perf_counter()

    def seconds_until(self, pattern: str, since: float) -> float:
        """Wait until ``pattern`` is to be seen; return how long after ``since`` that was."""
        while not re.search(pattern, self._tmux("capture-pane", "-p")):
            if time.perf_counter() - since > PATIENCE:
                raise NotSeenError(f"{pattern} did not come:\n{self._tmux('capture-pane', '-p')}")
        return time.perf_counter() - since

    def megabytes(self) -> float:
        """Return how much memory the program takes."""
        process = self._tmux("display-message", "-p", "#{pane_pid}").strip()
        status = Path(f"/proc/{process}/status").read_text(encoding="utf-8").splitlines()
        found = next(line for line in status if line.startswith("VmRSS:"))
        return int(found.split()[1]) / 1024

    def end(self) -> None:
        """End the program, and its window with it."""
        self._tmux("kill-server", check=False)

    def _tmux(self, *arguments: str, env: Mapping[str, str] | None = None, check: bool = True) -> str:
        done = subprocess.run(
            ["tmux", "-S", str(self._socket), *arguments],
            capture_output=True,
            check=check,
            env=dict(env) if env else None,
            text=True,
        )
        return done.stdout

"""A terminal with the program in it: a real pty, typed into and read like a person would."""

from __future__ import annotations

import fcntl
import os
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from types import TracebackType
from typing import Self

from tests.conftest import ROOT

PATIENCE_SECONDS = 20.0
PAUSE_SECONDS = 3.0
CTRL_C = b"\x03"
COLOUR = re.compile(r"\x1b\[[0-9;]*m")
TAKE_THE_TERMINAL = (
    "import fcntl, os, signal, sys, termios; signal.signal(signal.SIGINT, signal.SIG_DFL);"
    " signal.pthread_sigmask(signal.SIG_SETMASK, ());"
    " fcntl.ioctl(0, termios.TIOCSCTTY, 0); os.execv(sys.argv[1], sys.argv[1:])"
)
"""Makes the pty the terminal that Ctrl-C and a hang-up come from, then becomes the program.

Ctrl-C is heard, even where whoever started the tests held it back or let it be ignored.
"""


class Terminal:
    """``prospectr``, or another ``program``, started with ``arguments`` in a terminal of its own."""

    def __init__(
        self,
        *arguments: str,
        env: Mapping[str, str | None] | None = None,
        columns: int = 80,
        program: Sequence[str] = (sys.executable, "-m", "prospectr"),
    ) -> None:
        self.seen = ""
        self._read_up_to = 0
        self._master, inside = os.openpty()
        fcntl.ioctl(inside, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        wanted = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "COLUMNS": None, "LINES": None, **(env or {})}
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-S", "-c", TAKE_THE_TERMINAL, *program, *arguments],
            stdin=inside,
            stdout=inside,
            stderr=inside,
            start_new_session=True,
            env={name: value for name, value in wanted.items() if value is not None},
        )
        os.close(inside)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        self.close()

    @property
    def text(self) -> str:
        """All that was on the screen so far, without its colours."""
        return COLOUR.sub("", self.seen).replace("\r\n", "\n")

    def expect(self, words: str) -> None:
        """Wait until ``words`` appear after those expected before."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while words not in self.text[self._read_up_to :]:
            if not self._read(deadline):
                raise AssertionError(f"{words!r} did not come; the screen shows:\n{self.text}")
        self._read_up_to = self.text.index(words, self._read_up_to) + len(words)

    def type(self, line: str | bytes) -> None:
        """Type a line and press Enter."""
        os.write(self._master, (line.encode() if isinstance(line, str) else line) + b"\n")

    def press(self, key: bytes) -> None:
        """Press a key; as bytes, so that it may be one with Ctrl."""
        os.write(self._master, key)

    def hang_up(self) -> None:
        """Close the window."""
        self.close()

    def kill(self, number: signal.Signals) -> None:
        """Send the program a signal."""
        self._process.send_signal(number)

    def leave(self) -> int:
        """Wait until the program has ended; return its exit code."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while self._master >= 0 and self._read(deadline):
            pass
        return self._process.wait(PATIENCE_SECONDS)

    def interrupt(self) -> int:
        """Press Ctrl-C until the program lets go of the terminal, as a person does; return its exit code.

        Python hears no Ctrl-C that comes in the instant between its last look and its wait for a key.
        """
        deadline = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < deadline:
            self.press(CTRL_C)
            pause = time.monotonic() + PAUSE_SECONDS
            while self._read(pause):
                pass
            if time.monotonic() < pause:  # nothing is left to read: it is gone
                break
        return self.leave()

    def close(self) -> None:
        """Let go of the terminal."""
        if self._master >= 0:
            with suppress(OSError):
                os.close(self._master)
            self._master = -1

    def _read(self, deadline: float) -> bool:
        """Read what is there; False once the program is gone or the deadline is."""
        left = deadline - time.monotonic()
        ready, _write, _other = select.select([self._master], [], [], max(left, 0))
        if not ready:
            return False
        try:
            content = os.read(self._master, 65_536)
        except OSError:  # Linux says EIO where the other end is closed
            return False
        self.seen += content.decode(errors="replace")
        return bool(content)

"""A window with a shell in it, in a real terminal program (tmux): typed into, looked at, made larger and smaller."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Self

import pytest

from tests.conftest import ROOT

PATIENCE_SECONDS = 20.0
LOOKS_EVERY_SECONDS = 0.02
PROMPT = "ready> "

needs_tmux = pytest.mark.skipif(shutil.which("tmux") is None, reason="there is no tmux here to open a window in")


class Window:
    """A shell in a window ``size`` cells wide and high; ``prospectr`` is to be had in it under its name."""

    def __init__(self, folder: Path, *, size: tuple[int, int] = (80, 24)) -> None:
        self._socket = folder / "tmux"
        programs = folder / "programs"
        programs.mkdir()
        program = programs / "prospectr"
        self._process = folder / "process"
        program.write_text(f'#!/bin/sh\necho $$ > "{self._process}"\nexec "{sys.executable}" -m prospectr "$@"\n')
        program.chmod(0o700)
        width, height = size
        environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT / "src"),
            "PATH": f"{programs}:{os.environ['PATH']}",
            "PS1": PROMPT,
            "TEXTUAL_ANIMATIONS": "none",
        }
        for name in ("COLUMNS", "LINES", "TMUX", "TERM"):
            environment.pop(name, None)
        shell = ("bash", "--norc", "--noprofile", "-i")
        self._tmux("-f", "/dev/null", "new-session", "-d", "-x", str(width), "-y", str(height), *shell, env=environment)
        self._tmux("set-option", "-g", "status", "off")
        self._tmux("set-option", "-g", "remain-on-exit", "on")
        self._tmux("resize-window", "-x", str(width), "-y", str(height))
        self.sees(PROMPT.strip())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def screen(self) -> str:
        """What is to be seen."""
        return self._tmux("capture-pane", "-p")

    @property
    def process(self) -> int:
        """The number of the program that was started last."""
        return int(self._process.read_text())

    def run(self, command: str) -> None:
        """Type a command, and press Enter."""
        self.type(command)
        self.press("Enter")

    def type(self, text: str) -> None:
        """Type a text."""
        self._tmux("send-keys", "-l", text)

    def press(self, *keys: str) -> None:
        """Press keys by the names tmux has for them."""
        self._tmux("send-keys", *keys)

    def resize(self, width: int, height: int) -> None:
        """Make the window larger or smaller."""
        self._tmux("resize-window", "-x", str(width), "-y", str(height))

    def sees(self, *texts: str) -> str:
        """Wait until all of ``texts`` are to be seen at once, and return the screen."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while True:
            shown = self.screen
            if all(text in shown for text in texts):
                return shown
            if time.monotonic() > deadline:
                raise AssertionError(f"{texts} did not come; the screen shows:\n{shown}")
            time.sleep(LOOKS_EVERY_SECONDS)

    def misses(self, text: str) -> str:
        """Wait until ``text`` is no longer to be seen, and return the screen."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while text in (shown := self.screen):
            if time.monotonic() > deadline:
                raise AssertionError(f"{text!r} did not go; the screen shows:\n{shown}")
            time.sleep(LOOKS_EVERY_SECONDS)
        return shown

    def close(self) -> None:
        """Close the window; whatever runs in it is hung up on."""
        subprocess.run(
            ["tmux", "-S", str(self._socket), "kill-server"], capture_output=True, check=False, timeout=PATIENCE_SECONDS
        )

    def _tmux(self, *arguments: str, env: dict[str, str] | None = None) -> str:
        done = subprocess.run(
            ["tmux", "-S", str(self._socket), *arguments],
            capture_output=True,
            check=True,
            env=env,
            timeout=PATIENCE_SECONDS,
        )
        return done.stdout.decode()

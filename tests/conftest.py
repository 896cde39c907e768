"""The same seller, place and hour for every test, and two ways to type a command.

It is Saturday 21 November 2026, noon, in Copenhagen, on a terminal 80 cells
wide; the home and the book are empty folders of the test's own.

``prospectr("add", "Nora")`` runs a command inside this process and is quick;
``spawn("add", "Nora")`` starts the real program. Both return a ``Result``.
"""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).parent.parent

STAGE = {
    "PROSPECTR_TODAY": "2026-11-21T12:00",
    "TZ": "Europe/Copenhagen",
    "LANG": "C.UTF-8",
    "LC_ALL": "C.UTF-8",
    "TERM": "xterm-256color",
    "COLUMNS": "80",
    "LINES": "24",
}
OFF_STAGE = (
    "CLICOLOR_FORCE",
    "EDITOR",
    "FORCE_COLOR",
    "LANGUAGE",
    "NO_COLOR",
    "PROSPECTR_BOOK",
    "PYTHONWARNINGS",
    "TTY_COMPATIBLE",
    "TTY_INTERACTIVE",
    "VISUAL",
    "XDG_CACHE_HOME",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
)

settings.register_profile(
    "ci",
    derandomize=True,
    deadline=None,
    database=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("ci")


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What a command left behind: its exit code and what it wrote to stdout and stderr."""

    code: int
    out: str
    err: str

    @property
    def items(self) -> list[dict[str, Any]]:
        """The items of a ``--json`` answer."""
        items: list[dict[str, Any]] = json.loads(self.out)["items"]
        return items


# Its arguments are the words of the command; by name: the answers typed, the environment, the width of the screen.
Run = Callable[..., Result]


@pytest.fixture(autouse=True)
def _hear_signals() -> None:
    """Hear the signals again that a program run inside a test before held back until its end."""
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT, signal.SIGTERM})


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Set the stage; return the folder that holds the book, the configuration and the backups, not made yet."""
    for name in OFF_STAGE:
        monkeypatch.delenv(name, raising=False)
    for name, value in STAGE.items():
        monkeypatch.setenv(name, value)
    folder = tmp_path / "prospectr"
    user = tmp_path / "home"
    user.mkdir()
    monkeypatch.setenv("PROSPECTR_HOME", str(folder))
    monkeypatch.setenv("HOME", str(user))
    time.tzset()
    return folder


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder that files for a while are made in: empty, and the test's own."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setenv("TMPDIR", str(folder))
    return folder


@pytest.fixture
def prospectr(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Type a command, inside this process. ``input`` is what the seller answers; a None in ``env`` unsets."""

    def run(
        *arguments: str,
        input: str | bytes | None = None,  # noqa: A002 - the name subprocess uses
        env: Mapping[str, str | None] | None = None,
        columns: int = 80,
    ) -> Result:
        from prospectr.cli.app import run as run_command
        from prospectr.core.qualification import use_questions
        from prospectr.core.score import use_weights
        from prospectr.core.words import use_language

        typed = input.encode() if isinstance(input, str) else input or b""
        stdin, out, err = (_stream(typed), _stream(), _stream())
        with monkeypatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
            patch.setattr(sys, "stdin", stdin)
            _set_environment(patch, {"COLUMNS": str(columns), **(env or {})})
            try:
                code = run_command(list(arguments))
            finally:
                use_language("en")
                use_weights({})
                use_questions({})
        return Result(code=code, out=_written(out), err=_written(err))

    return run


@pytest.fixture
def spawn() -> Run:
    """Start the real program on its own. ``input`` is what the seller answers; a None in ``env`` unsets."""

    def run(
        *arguments: str,
        input: str | bytes | None = None,  # noqa: A002 - the name subprocess uses
        env: Mapping[str, str | None] | None = None,
        columns: int = 80,
        python_options: tuple[str, ...] = (),
    ) -> Result:
        wanted = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "COLUMNS": str(columns), **(env or {})}
        done = subprocess.run(
            [sys.executable, *python_options, "-m", "prospectr", *arguments],
            input=input.encode() if isinstance(input, str) else input or b"",
            env={name: value for name, value in wanted.items() if value is not None},
            capture_output=True,
            timeout=60,
            check=False,
        )
        return Result(code=done.returncode, out=done.stdout.decode(), err=done.stderr.decode())

    return run


def _set_environment(patch: pytest.MonkeyPatch, wanted: Mapping[str, str | None]) -> None:
    for name, value in wanted.items():
        if value is None:
            patch.delenv(name, raising=False)
        else:
            patch.setenv(name, value)
    time.tzset()


def _stream(content: bytes = b"") -> io.TextIOWrapper:
    """Return a text stream over bytes, as a program off a terminal gets."""
    return io.TextIOWrapper(io.BytesIO(content), encoding="utf-8", errors="strict", write_through=True)


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode()

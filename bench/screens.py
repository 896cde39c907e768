"""The full-screen book, in a real terminal: how soon it is there, and how quick it answers a key."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any, NamedTuple

from bench.peers import find_program, install
from bench.places import PROSPECTR, PYTHON, ROOT, surroundings
from bench.tasks import copy_book
from bench.window import NotSeenError, Window

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

COLUMNS, ROWS = 120, 40
FULL_SCREEN: dict[str, tuple[tuple[str, ...], str]] = {
    "kanban-tui": ((), "kanban-tui"),
    "harlequin": ((":memory:",), "Query Editor"),
}
"""The peers that fill a screen too: what is typed after their name, and what shows that they are there."""

SIZE = {"COLUMNS": str(COLUMNS), "LINES": str(ROWS)}
EMPTY = ROOT / "bench" / "bare" / "empty_screen.py"


class Program(NamedTuple):
    """What is started: its name in the table, how, what shows that its frame is there, and that its data are."""

    name: str
    argv: tuple[str, ...]
    env: dict[str, str]
    frame: str
    data: str


def measure_screens(homes: Mapping[int, Path], runs: int) -> list[dict[str, Any]]:
    """Measure an empty Textual app, the board at every size, and the peers there are, in turn, round after round."""
    if shutil.which("tmux") is None:
        return []
    install()
    smallest = homes[min(homes)]
    empty = Program("an empty Textual app", (PYTHON, str(EMPTY)), surroundings(smallest, **SIZE), "ready", "ready")
    ours = [
        Program(f"the board, {size:,} contacts", (PROSPECTR,), surroundings(home, **SIZE), "Inbox", r"score \d")
        for size, home in homes.items()
    ]
    programs = [empty, *ours, *peers(smallest)]
    times: dict[str, list[tuple[float, float, float]]] = {program.name: [] for program in programs}
    for _round in range(runs):
        for program in programs:
            print(f"… {program.name}", file=sys.stderr, flush=True)
            times[program.name].append(measure_start(program))
    floor = times[empty.name]
    return [say_start(program.name, times[program.name], floor) for program in programs]


def measure_start(program: Program) -> tuple[float, float, float]:
    """Start a program in a window; return the seconds until its frame and its data are there, and its megabytes."""
    with tempfile.TemporaryDirectory() as folder, Window(Path(folder), COLUMNS, ROWS) as window:
        since = window.start(program.argv, program.env)
        frame = window.seconds_until(program.frame, since)
        data = window.seconds_until(program.data, since)
        megabytes = window.megabytes()
        window.end()
    return frame, data, megabytes


def say_start(
    name: str, times: Sequence[tuple[float, float, float]], floor: Sequence[tuple[float, float, float]]
) -> dict[str, Any]:
    """Return a row of the table: medians, and how many times as long as the empty app, round by round."""
    frames = [mine[0] / theirs[0] for mine, theirs in zip(times, floor, strict=True)]
    data = [mine[1] / theirs[0] for mine, theirs in zip(times, floor, strict=True)]
    return {
        "name": name,
        "frame": median(frame for frame, _data, _megabytes in times),
        "data": median(data for _frame, data, _megabytes in times),
        "megabytes": median(megabytes for _frame, _data, megabytes in times),
        "frame_ratio": median(frames),
        "data_ratio": median(data),
    }


def measure_keys(homes: Mapping[int, Path]) -> list[dict[str, Any]]:
    """Measure for how long a key keeps the screens from anything else, at every size: milliseconds, by key."""
    rows = []
    for size, home in homes.items():
        copy = copy_book(home, "keys")
        done = subprocess.run(
            [PYTHON, "-m", "bench.keys"], env=surroundings(copy), capture_output=True, text=True, check=False, cwd=ROOT
        )
        if done.returncode:
            raise NotSeenError(done.stderr)
        rows += [{"size": size, **row} for row in json.loads(done.stdout)]
    return rows


def peers(home: Path) -> list[Program]:
    """Return the full-screen peers that are installed; they begin with nothing in them."""
    env = surroundings(home, **SIZE, XDG_CONFIG_HOME=str(home / "peers"), XDG_DATA_HOME=str(home / "peers"))
    found = {name: program for name in FULL_SCREEN if (program := find_program(name))}
    return [
        Program(f"{name}, empty", (program, *FULL_SCREEN[name][0]), env, FULL_SCREEN[name][1], FULL_SCREEN[name][1])
        for name, program in found.items()
    ]

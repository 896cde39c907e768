"""Measuring: commands taken in turn, round after round, so that whatever else the machine does falls on all of them."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import median, quantiles

from bench.places import CACHE

RUNNER = Path(__file__).with_name("runner.py")
LEAST_ROUNDS = 3
COMPLAINED = 300
"""So many letters of what a failing command wrote are passed on."""


class CommandFailedError(Exception):
    """A measured command ended with an exit code it should not have: its time would mean nothing."""

    def __init__(self, name: str, code: int, complaint: str) -> None:
        said = " ".join(complaint.split())[:COMPLAINED] or "it said nothing"
        super().__init__(f"{name} ended with {code}: {said}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """What is measured: one argument list a round, from the first again when they run out.

    ``before`` is run, untimed, before each round; exit codes other than those in ``codes`` are failures.
    """

    name: str
    argvs: tuple[tuple[str, ...], ...]
    env: dict[str, str]
    before: tuple[str, ...] = ()
    codes: tuple[int, ...] = field(default=(0,))


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """What a command took, round by round: wall time in seconds, peak memory in kilobytes."""

    seconds: tuple[float, ...]
    kilobytes: tuple[int, ...]

    @property
    def median(self) -> float:
        """The middle one of its times, in seconds."""
        return median(self.seconds)

    @property
    def quartiles(self) -> tuple[float, float]:
        """The times between which the middle half of them lies, in seconds."""
        if len(self.seconds) < 2:
            return self.seconds[0], self.seconds[0]
        low, _middle, high = quantiles(self.seconds, n=4, method="inclusive")
        return low, high

    @property
    def peak(self) -> float:
        """The most memory it took at once, in megabytes; the middle one of its rounds."""
        return median(self.kilobytes) / 1024

    def times(self, other: Timing) -> float:
        """Return how many times as long as ``other`` it took: the median of the ratios round by round."""
        return median(mine / theirs for mine, theirs in zip(self.seconds, other.seconds, strict=False))

    def as_json(self) -> dict[str, object]:
        """Return what is kept of it."""
        low, high = self.quartiles
        return {
            "rounds": len(self.seconds),
            "least": min(self.seconds),
            "lower_quartile": low,
            "median": self.median,
            "upper_quartile": high,
            "most": max(self.seconds),
            "megabytes": self.peak,
        }


def measure(
    commands: list[Command], rounds: int, *, budget: float = 60.0, warm_ups: int = 2, least: int = LEAST_ROUNDS
) -> dict[str, Timing]:
    """Run ``commands`` in turn for so many rounds, after warming up, and return what each took, by name.

    No round begins after ``budget`` seconds, ``least`` rounds aside. Raises ``CommandFailedError``.
    """
    return finish(start(commands, rounds, budget=budget, warm_ups=warm_ups, least=least), commands)


def start(
    commands: list[Command], rounds: int, *, budget: float = 60.0, warm_ups: int = 2, least: int = LEAST_ROUNDS
) -> subprocess.Popen[str]:
    """Start what ``measure`` does and return at once; ``finish`` waits for the end of it."""
    job = {
        "rounds": rounds,
        "least": min(least, rounds),
        "budget": budget,
        "warm_ups": warm_ups,
        "commands": [asdict(command) for command in commands],
    }
    with tempfile.NamedTemporaryFile(dir=CACHE, delete=False) as complaints:
        pass
    process = subprocess.Popen(
        [sys.executable, "-I", "-S", str(RUNNER), complaints.name],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    if process.stdin is None:
        raise TypeError(process.stdin)
    process.stdin.write(json.dumps(job))
    process.stdin.close()
    process.stdin = None
    return process


def finish(process: subprocess.Popen[str], commands: list[Command]) -> dict[str, Timing]:
    """Wait for the end of what was started and return what each of ``commands`` took, by name."""
    out, _err = process.communicate()
    Path(process.args[-1]).unlink(missing_ok=True)  # type: ignore[index, arg-type]
    results = json.loads(out)
    for command in commands:
        result = results[command.name]
        for code in result["codes"]:
            if code not in command.codes:
                raise CommandFailedError(command.name, code, result["complaint"])
    return {
        name: Timing(seconds=tuple(result["seconds"]), kilobytes=tuple(result["kilobytes"]))
        for name, result in results.items()
    }

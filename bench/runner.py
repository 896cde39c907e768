"""Runs commands in turn and takes their time and memory; a program of its own, started as small as Python can be.

It is small because a child's peak memory never reads lower than that of the
process it was started from. A job comes in as JSON on stdin: ``rounds``,
``least`` rounds to run whatever they take, a ``budget`` in seconds after which
no further round begins, ``warm_ups`` and ``commands``, each with a ``name``,
its ``argvs`` (one a round, then from the first again), an ``env`` and what is
run ``before`` it, untimed. What comes out, as JSON by name: ``seconds``,
``kilobytes`` and exit ``codes`` of every round, and ``complaint``, what the
last failing one wrote to stderr.
"""

from __future__ import annotations

import json
import os
import sys
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

COMPLAINTS = 2_000
IN_A_KILOBYTE = 1024 if sys.platform == "darwin" else 1
"""What the system counts peak memory in, to a kilobyte."""


def run_job(job: dict[str, Any], complaints: int) -> dict[str, Any]:
    """Run every command of ``job`` once a round, the one that begins another each round."""
    results: dict[str, Any] = {
        command["name"]: {"seconds": [], "kilobytes": [], "codes": [], "complaint": ""} for command in job["commands"]
    }
    commands = job["commands"]
    for warm_up in range(job["warm_ups"]):
        for command in commands:
            run(command, warm_up, complaints)
    started = time.perf_counter()
    for number in range(job["rounds"]):
        if number >= job["least"] and time.perf_counter() - started > job["budget"]:
            break
        first = number % len(commands)
        for command in commands[first:] + commands[:first]:
            seconds, kilobytes, code = run(command, number + job["warm_ups"], complaints)
            result = results[command["name"]]
            result["seconds"].append(seconds)
            result["kilobytes"].append(kilobytes)
            result["codes"].append(code)
            if code:
                result["complaint"] = os.pread(complaints, COMPLAINTS, 0).decode(errors="replace")
    return results


def run(command: dict[str, Any], number: int, complaints: int) -> tuple[float, int, int]:
    """Run ``command`` for the time of that ``number``; return seconds, peak kilobytes and exit code."""
    if command["before"]:
        spawn(command["before"], command["env"], complaints)
    argvs = command["argvs"]
    return spawn(argvs[number % len(argvs)], command["env"], complaints)


def spawn(argv: list[str], env: dict[str, str], complaints: int) -> tuple[float, int, int]:
    """Start a program that reads nothing and writes to nowhere, and wait for its end."""
    os.ftruncate(complaints, 0)
    os.lseek(complaints, 0, os.SEEK_SET)
    files = (
        (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
        (os.POSIX_SPAWN_DUP2, complaints, 2),
    )
    started = time.perf_counter()
    process = os.posix_spawn(argv[0], argv, env, file_actions=files)
    _process, status, usage = os.wait4(process, 0)
    seconds = time.perf_counter() - started
    return seconds, usage.ru_maxrss // IN_A_KILOBYTE, os.waitstatus_to_exitcode(status)


def main(place: str) -> None:
    """Carry out the job on stdin; ``place`` is where a failing program's words are kept for a moment."""
    complaints = os.open(place, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC | os.O_TRUNC, 0o600)
    print(json.dumps(run_job(json.loads(sys.stdin.read()), complaints)))


if __name__ == "__main__":
    main(sys.argv[1])

"""`python -m bench`: make the books, measure, keep the results and print the tables."""

from __future__ import annotations

import argparse
import compileall
import json
import os
import platform
import shutil
import sqlite3
import sys
from contextlib import closing
from typing import TYPE_CHECKING, Any

from bench import data, exchange, peers, report, screens, tasks
from bench.measure import Command, CommandFailedError, Timing, finish, measure, start
from bench.places import CACHE, ROOT
from bench.window import NotSeenError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

USUAL_SIZES = (100, 1_000, 10_000, 100_000)
MOST_WARM_UPS = 2
"""Rounds that warm up before those that count."""

PARTS = ("reading", "writing", "reporting", "floors", "together", "screens", "keys", "exchange", "peers")


def main() -> int:
    """Measure what is asked for; 1 where a command failed, so that it has no figure."""
    arguments = read_arguments()
    CACHE.mkdir(parents=True, exist_ok=True)
    for folder in ("src/prospectr", "bench"):
        compileall.compile_dir(ROOT / folder, quiet=1)
    homes = {}
    for size in sorted(set(arguments.sizes)):
        say(f"a book of {size:,} contacts")
        homes[size] = data.make_once(size)
    results: dict[str, Any] = {"about": about(homes), "failures": []}
    measured: dict[str, Callable[[], Any]] = {
        "reading": lambda: measure_tasks(tasks.reading_tasks(homes), homes, arguments, results["failures"]),
        "writing": lambda: measure_writing(homes, arguments, results["failures"]),
        "reporting": lambda: measure_reporting(homes, arguments, results["failures"]),
        "floors": lambda: measure_floors(arguments),
        "together": lambda: measure_together(homes, arguments),
        "screens": lambda: screens.measure_screens(homes, arguments.runs),
        "keys": lambda: screens.measure_keys(homes),
        "exchange": lambda: exchange.measure_exchange(homes, arguments.runs),
        "peers": lambda: peers.measure_peers(homes, arguments.runs, arguments.budget),
    }
    for name in PARTS:
        try:
            results[name] = measured[name]() if name in arguments.parts else []
        except (CommandFailedError, NotSeenError) as error:
            results["failures"].append(f"{name}: {error}")
            results[name] = []
    for folder in ("copies", "selects"):
        shutil.rmtree(CACHE / folder, ignore_errors=True)
    (CACHE / "results.json").write_text(json.dumps(results, indent=1), encoding="utf-8")
    print(report.say_tables(results))
    if arguments.page and not results["failures"]:
        report.write_page(results)
    return 1 if results["failures"] else 0


def read_arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m bench", description="Measure how quick prospectr is.")
    parser.add_argument("--sizes", type=int, nargs="+", default=USUAL_SIZES, help="contacts in the books")
    parser.add_argument("--runs", type=int, default=25, help="rounds of each measurement")
    parser.add_argument("--budget", type=float, default=30.0, help="seconds after which one measurement is cut short")
    parser.add_argument("--adds", type=int, default=100, help="how often each of eight programs adds, all at once")
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=PARTS, help="what to measure")
    parser.add_argument(
        "--page", action="store_true", help="put the tables into docs/performance.md, if nothing failed"
    )
    arguments = parser.parse_args()
    arguments.warm_ups = min(arguments.runs - 1, MOST_WARM_UPS)
    return arguments


def say(sentence: str) -> None:
    """Tell how far it is."""
    print(f"… {sentence}", file=sys.stderr, flush=True)


def about(homes: Mapping[int, Path]) -> dict[str, Any]:
    """Tell what was measured with what, without naming the machine."""
    from prospectr import __version__

    return {
        "prospectr": __version__,
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "processors": os.cpu_count(),
        "books": {str(size): (home / "book.db").stat().st_size for size, home in homes.items()},
    }


def measure_tasks(
    listed: Iterable[tasks.Task], homes: Mapping[int, Path], arguments: argparse.Namespace, failures: list[str]
) -> list[dict[str, Any]]:
    """Measure tasks one by one; one that fails is told in ``failures`` and has no figure."""
    rows = []
    for task in listed:
        say(f"{task.name} ({task.form})")
        try:
            timings = measure(
                task.commands(homes), arguments.runs, budget=arguments.budget, warm_ups=arguments.warm_ups
            )
        except CommandFailedError as error:
            failures.append(f"{task.name} ({task.form}): {error}")
            continue
        rows.append(row_of(task, timings, homes))
    return rows


def row_of(task: tasks.Task, timings: Mapping[str, Timing], homes: Mapping[int, Path]) -> dict[str, Any]:
    """Return what is kept of a task: every timing, the ratio to its floor at each size, and how it grows."""
    floor, largest = timings[task.floor], timings[str(max(homes))]
    base = base_of_growth(homes)
    by_hand = timings.get(tasks.SAME_QUERY)
    return {
        "name": task.name,
        "form": task.form,
        "goal": task.goal,
        "floor": {"name": task.floor, **floor.as_json()},
        "by_hand": by_hand.as_json() if by_hand else None,
        "sizes": {
            str(size): {**timings[str(size)].as_json(), "ratio": timings[str(size)].times(floor)} for size in homes
        },
        "growth": largest.times(timings[str(base)]),
        "growth_from": base,
    }


def base_of_growth(homes: Mapping[int, Path]) -> int:
    """Return the size from which growth is counted: 1,000 contacts, or the smallest book measured."""
    return 1_000 if 1_000 in homes else min(homes)


def measure_writing(
    homes: Mapping[int, Path], arguments: argparse.Namespace, failures: list[str]
) -> list[dict[str, Any]]:
    """Measure what writes, on copies, and the first write of a day with its check and backup."""
    copies = {size: tasks.copy_book(home, "writing") for size, home in homes.items()}
    rounds = arguments.runs + arguments.warm_ups
    for task in tasks.writing_tasks(copies, rounds):
        if task.name in tasks.PLANNED:
            measure(task.commands(copies), rounds, budget=arguments.budget, warm_ups=0, least=rounds)
    rows = measure_tasks(tasks.writing_tasks(copies, rounds), copies, arguments, failures)
    say("the first write of a day")
    mornings = [tasks.first_write_of_a_day(home) for home in homes.values()]
    timings = measure(mornings, min(arguments.runs, 5), budget=arguments.budget, warm_ups=0)
    sizes = {str(size): timings[command.name].as_json() for size, command in zip(homes, mornings, strict=True)}
    return [*rows, {"name": "the first add of a day", "form": "page", "goal": None, "sizes": sizes}]


def measure_reporting(
    homes: Mapping[int, Path], arguments: argparse.Namespace, failures: list[str]
) -> list[dict[str, Any]]:
    """Measure the board and the reports, and on copies that hold goals what is worked out for those."""
    rows = measure_tasks(tasks.reporting_tasks(homes), homes, arguments, failures)
    copies = {size: tasks.copy_book(home, "goals") for size, home in homes.items()}
    for copy in copies.values():
        tasks.set_goals(copy)
    return rows + measure_tasks(tasks.tasks_with_goals(copies), copies, arguments, failures)


def measure_floors(arguments: argparse.Namespace) -> dict[str, Any]:
    """Measure the bare programs beside each other."""
    say("the bare programs")
    commands: list[Command] = [tasks.floor_command(name) for name in tasks.FLOORS]
    timings = measure(commands, arguments.runs, budget=arguments.budget, warm_ups=arguments.warm_ups)
    return {name: timing.as_json() for name, timing in timings.items()}


def measure_together(homes: Mapping[int, Path], arguments: argparse.Namespace) -> dict[str, Any]:
    """Let eight programs add at once to one book; count what was kept and how long anyone waited."""
    programs, adds = 8, arguments.adds
    say(f"{programs} programs adding {adds} times each, all at once")
    home = tasks.copy_book(homes[base_of_growth(homes)], "together")
    before = count_contacts(home)
    started = [
        (start([command], adds, budget=600.0, warm_ups=0, least=adds), command)
        for command in tasks.sellers(home, programs, adds)
    ]
    waits: list[float] = []
    errors: list[CommandFailedError] = []
    for process, command in started:
        try:
            waits += finish(process, [command])[command.name].seconds
        except CommandFailedError as error:
            errors.append(error)
    if not waits:
        raise errors[0]
    timing = Timing(seconds=tuple(waits), kilobytes=(0,))
    kept = count_contacts(home) - before
    return {"programs": programs, "adds": adds, "kept": kept, "errors": len(errors), **timing.as_json()}


def count_contacts(home: Path) -> int:
    """Count the contacts of a book."""
    with closing(sqlite3.connect(home / "book.db")) as connection:
        return int(connection.execute("SELECT count(*) FROM contact").fetchone()[0])


if __name__ == "__main__":
    sys.exit(main())

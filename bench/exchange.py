"""In and out: lists of people imported, imported again, exported and taken back; duplicates found; peers beside it."""

from __future__ import annotations

import json
import shutil
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bench import lists, peers
from bench.measure import Command, Timing, measure
from bench.places import CACHE, PROSPECTR, surroundings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

LEAST = 10_000
"""The fewest people in a list that is measured, where so large a book is measured at all."""

SHORT_LIST = 10_000
"""Up to here a list is measured in several rounds."""

ROUNDS = 3
ROWS_A_SECOND = 4_000
CARDS_A_SECOND = 1_500
SECONDS_FOR_DUPLICATES = 20
MEGABYTES = 200
"""What importing a list of ``SHORT_LIST`` people may take."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Something done to a list or a book: its name, the words of the command, and how many a second are wanted."""

    name: str
    words: tuple[str, ...]
    goal: int | None = None
    home: str = "home"


def measure_exchange(homes: Mapping[int, Path], runs: int) -> list[dict[str, Any]]:
    """Measure every list at every size, finding duplicates in the largest book, and what other tools take."""
    rows: list[dict[str, Any]] = []
    for size in [size for size in homes if size >= LEAST] or [max(homes)]:
        print(f"… lists of {size:,} people", file=sys.stderr, flush=True)
        rounds = min(runs, ROUNDS) if size <= SHORT_LIST else 1
        rows += measure_steps(size, rounds, steps_of(size))
    shortest = min(row["records"] for row in rows)
    rows += measure_duplicates(homes)
    peers.install()
    rows += measure_taskwarrior(sorted({row["records"] for row in rows}))
    rows += measure_khard(shortest)
    return rows


def steps_of(size: int) -> list[Step]:
    """List what is done, in its order: a list in, the same again, out in every form, back in, taken back."""
    steps = [
        Step(name="a CSV list in", words=("import", "list.csv", "--yes"), goal=ROWS_A_SECOND),
        Step(name="the same list again", words=("import", "list.csv", "--yes"), goal=ROWS_A_SECOND),
        Step(name="out as CSV", words=("export", "contacts", "-o", "out.csv")),
        Step(name="out as vCard", words=("export", "contacts", "-o", "out.vcf")),
        Step(name="the whole book out (JSONL)", words=("export", "all", "-o", "out.jsonl")),
        Step(name="the whole book into an empty one", words=("import", "out.jsonl", "--yes"), home="other"),
        Step(name="the import undone", words=("undo", "--op", "1", "--yes")),
    ]
    if size <= SHORT_LIST:
        steps.append(
            Step(name="vCards in", words=("import", "list.vcf", "--yes"), goal=CARDS_A_SECOND, home="home-of-cards")
        )
    return steps


def measure_steps(size: int, rounds: int, steps: Iterable[Step]) -> list[dict[str, Any]]:
    """Measure steps one after the other, each round in empty homes."""
    place = CACHE / "copies" / f"exchange-{size}"
    taken: dict[Step, list[Timing]] = {step: [] for step in steps}
    for _round in range(rounds):
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        lists.write_table(place / "list.csv", size)
        lists.write_cards(place / "list.vcf", size)
        for step, timings in taken.items():
            words = tuple(str(place / word) if word.startswith(("list.", "out.")) else word for word in step.words)
            home = place / step.home
            home.mkdir(exist_ok=True)
            timings.append(time_once((PROSPECTR, *words), surroundings(home)))
    shutil.rmtree(place, ignore_errors=True)
    return [row_of(step.name, size, together(timings), goal=step.goal) for step, timings in taken.items()]


def measure_duplicates(homes: Mapping[int, Path]) -> list[dict[str, Any]]:
    """Measure finding all who are in the largest book twice."""
    size = max(homes)
    print(f"… duplicates among {size:,}", file=sys.stderr, flush=True)
    words = (PROSPECTR, "contact", "dupes", "--limit", "0", "--json")
    timing = time_once(words, surroundings(homes[size]))
    return [row_of("duplicates found", size, timing, goal=size // SECONDS_FOR_DUPLICATES)]


def measure_taskwarrior(sizes: Iterable[int]) -> list[dict[str, Any]]:
    """Measure how taskwarrior takes a task a person."""
    program = peers.find_program("taskwarrior")
    if program is None:
        return [{"name": "taskwarrior", "missing": True}]
    rows = []
    for size in sizes:
        print(f"… taskwarrior, {size:,} tasks", file=sys.stderr, flush=True)
        place = CACHE / "copies" / f"task-import-{size}"
        shutil.rmtree(place, ignore_errors=True)
        (place / "data").mkdir(parents=True)
        (place / "taskrc").write_text(f"data.location={place}/data\nconfirmation=no\nhooks=no\n", encoding="utf-8")
        listed = [
            {"description": f"call {one.name}", "status": "pending", "entry": "20261101T120000Z"}
            for one in lists.people(size)
        ]
        (place / "tasks.json").write_text(json.dumps(listed), encoding="utf-8")
        env = surroundings(place, TASKRC=str(place / "taskrc"))
        timing = time_once((program, "import", str(place / "tasks.json")), env)
        rows.append(row_of("`task import` of a task a person", size, timing))
        shutil.rmtree(place, ignore_errors=True)
    return rows


def measure_khard(size: int) -> list[dict[str, Any]]:
    """Measure how khard comes to the same people: it imports no list, so their cards are copied and then listed."""
    program = peers.find_program("khard")
    if program is None:
        return [{"name": "khard", "missing": True}]
    print(f"… khard, {size:,} cards", file=sys.stderr, flush=True)
    place = CACHE / "copies" / "khard-cards"
    shutil.rmtree(place, ignore_errors=True)
    for folder in ("given", "cards"):
        (place / folder).mkdir(parents=True)
    for number, one in enumerate(lists.people(size), 1):
        (place / "given" / f"{number}.vcf").write_text(lists.say_card(number, one), encoding="utf-8", newline="")
    config = place / "khard.conf"
    config.write_text(f"[addressbooks]\n[[people]]\npath = {place / 'cards'}\n", encoding="utf-8")
    script = f"cp -R '{place}/given/.' '{place}/cards/' && exec '{program}' -c '{config}' list"
    timing = time_once(("/bin/sh", "-c", script), surroundings(place))
    shutil.rmtree(place, ignore_errors=True)
    return [row_of("a card a file copied, then `khard list`", size, timing)]


def time_once(argv: tuple[str, ...], env: dict[str, str]) -> Timing:
    """Run a command once and return what it took."""
    command = Command(name="once", argvs=(argv,), env=env)
    return measure([command], 1, warm_ups=0)["once"]


def together(timings: Iterable[Timing]) -> Timing:
    """Return several timings as one."""
    listed = list(timings)
    seconds = tuple(one for timing in listed for one in timing.seconds)
    return Timing(seconds=seconds, kilobytes=tuple(one for timing in listed for one in timing.kilobytes))


def row_of(name: str, records: int, timing: Timing, *, goal: int | None = None) -> dict[str, Any]:
    """Return what is kept of a step: its timing, how many records a second that is, and how many are wanted."""
    return {
        "name": name,
        "records": records,
        "rate": records / timing.median,
        "goal": goal,
        "most_megabytes": MEGABYTES if goal == ROWS_A_SECOND and records <= SHORT_LIST else None,
        **timing.as_json(),
    }

"""What is measured of prospectr: everyday commands at every size, each beside the bare program it is held against."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bench.measure import Command, CommandFailedError
from bench.people import say_word
from bench.places import BARE, CACHE, PROSPECTR, PYTHON, surroundings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

FLOORS = {
    "rich": ("command_rich.py", "x"),
    "typer": ("command.py", "x"),
    "python": ("nothing.py",),
    "completion": ("completion.py",),
}
"""The bare programs, by what they import: Typer, sqlite3 and Rich; Typer and sqlite3; nothing; a Typer completion."""

SAME_QUERY = "python + sqlite3"
FORMS = {"page": (), "plain": ("--plain",), "json": ("--json",)}
GOALS = {"page": 1.6, "plain": 1.4, "json": 1.4}
GOAL_OF_WRITING = 2.0
GOAL_OF_REPORTING = 3.0
GOAL_OF_COMPLETING = 1.5
REPORTS = ("funnel", "forecast", "activity", "sources", "outcomes", "coach")
PLANNED = ("next", "deal add")
OPEN_FOLLOW_UPS = "follow_up WHERE state = 'planned'"
NEW_DEALS = "deal WHERE state = 'open' AND stage_id = 1 AND amount_minor IS NOT NULL"
AIMS = {"2026-11": "2000000eur", "2026-Q4": "6000000eur", "2026": "24000000eur"}
"""The goals of a seller who has some, for more than any book has won, so that each asks for conversations."""

COMMON_WORD = "coffee"
INSIDE_A_WORD = "กาแฟ"
NOWHERE = "qz"
KEY_PRESSED = "9"
"""How bash tells the program it asks that TAB was pressed once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A command and what it is held against.

    ``argvs`` holds, for each size, one list of words a round; ``floor`` is a
    key of ``FLOORS``; ``goal`` how many times as long as the floor it may take
    (None: measured only); where a task is ``fetched``, Python and sqlite3 alone
    fetch what its selects ask for beside it; ``expected`` stands in what the
    command writes, or it is not measured.
    """

    name: str
    form: str
    argvs: Mapping[int, tuple[tuple[str, ...], ...]]
    floor: str
    goal: float | None
    fetched: bool = False
    environment: tuple[tuple[str, str], ...] = ()
    expected: str = ""

    def commands(self, homes: Mapping[int, Path]) -> list[Command]:
        """Return what is run in turn: the floor, the same query by hand, and the command on every book."""
        largest = homes[max(homes)]
        commands = [] if self.floor == SAME_QUERY else [floor_command(self.floor)]
        if self.fetched:
            commands.append(fetching(self.argvs[max(homes)][0], largest))
        for size, home in homes.items():
            argvs = tuple((PROSPECTR, *words) for words in self.argvs[size])
            env = surroundings(home, **dict(self.environment))
            commands.append(Command(name=str(size), argvs=argvs, env=env))
        return commands


def check_answer(task: Task, command: Command) -> None:
    """Run a command once; raise ``CommandFailedError`` where it does not write what it is asked for."""
    if task.expected:
        done = subprocess.run(command.argvs[0], env=command.env, capture_output=True, text=True, check=False)
        if task.expected not in done.stdout:
            raise CommandFailedError(command.name, done.returncode, f"no {task.expected!r} in its answer")


def fetching(words: tuple[str, ...], home: Path) -> Command:
    """Carry out ``words`` once and keep the selects that takes; return the bare program that fetches their rows."""
    (CACHE / "selects").mkdir(exist_ok=True)
    kept = CACHE / "selects" / "-".join(words)
    env = surroundings(home)
    done = subprocess.run(
        (PYTHON, str(BARE / "keep.py"), str(kept), *words), env=env, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise CommandFailedError(" ".join(words), done.returncode, done.stderr)
    return Command(
        name=SAME_QUERY, argvs=((PYTHON, str(BARE / "fetch.py"), str(kept), str(home / "book.db")),), env=env
    )


def floor_command(floor: str) -> Command:
    """Return one of the bare programs."""
    script, *words = FLOORS[floor]
    completing = {"_COMPLETION.PY_COMPLETE": "complete_bash", "COMP_WORDS": "completion.py nora-1", "COMP_CWORD": "1"}
    more = completing if floor == "completion" else {}
    argv = (PYTHON, str(BARE / script), *words)
    return Command(name=floor, argvs=(argv,), env=surroundings(CACHE, **more))


def reading_tasks(homes: Mapping[int, Path]) -> list[Task]:
    """List the commands that read, each as a page for a person, as fields and as JSON; and completion."""
    name = names_in_every_book(homes)[0]
    looks = {
        "today": ("today",),
        "show": ("show", name),
        "find": ("find", COMMON_WORD, "--limit", "50"),
        "list": ("list", "--limit", "50"),
        "show, a deal": ("show", "d1"),
        "list deals": ("list", "deals", "--limit", "50"),
    }
    tasks = [_reading_task(command, words, form, homes) for command, words in looks.items() for form in FORMS]
    searches = {"find, a name": name, "find, inside a word": INSIDE_A_WORD}
    tasks += [_reading_task(label, ("find", text), "page", homes) for label, text in searches.items()]
    tasks.append(_reading_task("find, two letters found nowhere", ("find", NOWHERE), "page", homes, has_goal=False))
    tasks.append(completion_task(name, homes))
    return tasks


def _reading_task(
    name: str,
    words: tuple[str, ...],
    form: str,
    homes: Mapping[int, Path],
    *,
    has_goal: bool = True,
) -> Task:
    return Task(
        name=name,
        form=form,
        argvs=dict.fromkeys(homes, ((*words, *FORMS[form]),)),
        floor="rich" if form == "page" else "typer",
        goal=GOALS[form] if has_goal else None,
        fetched=form == "page" and has_goal,
        expected=words[1] if words[0] == "show" else "",
    )


def reporting_tasks(homes: Mapping[int, Path]) -> list[Task]:
    """List the board and the reports, each held against its own selects fetched by hand."""
    words = [("board",), *(("report", kind) for kind in REPORTS)]
    return [_reporting_task(" ".join(of), of, homes, GOAL_OF_REPORTING) for of in words]


def tasks_with_goals(homes: Mapping[int, Path]) -> list[Task]:
    """List what a goal of the seller's is worked out for, on books that hold some."""
    return [_reporting_task(name, (name.partition(",")[0],), homes, None) for name in ("goal", "today, with goals")]


def _reporting_task(name: str, words: tuple[str, ...], homes: Mapping[int, Path], goal: float | None) -> Task:
    argvs = dict.fromkeys(homes, (words,))
    return Task(name=name, form="page", argvs=argvs, floor=SAME_QUERY, goal=goal, fetched=True)


def set_goals(home: Path) -> None:
    """Set the goals of ``AIMS`` in a book."""
    for period, amount in AIMS.items():
        subprocess.run(
            (PROSPECTR, "goal", "set", period, amount), env=surroundings(home), capture_output=True, check=True
        )


def completion_task(name: str, homes: Mapping[int, Path]) -> Task:
    """Return the completion of the first part of a name, as bash asks for it."""
    beginning = name.split(maxsplit=1)[0].lower()
    return Task(
        name="completing a name",
        form="words",
        argvs=dict.fromkeys(homes, ((f"prospectr show {beginning}", beginning, KEY_PRESSED, "80"),)),
        floor="completion",
        goal=GOAL_OF_COMPLETING,
        environment=(("PROSPECTR_COMPLETE", "bash"),),
        expected=beginning,
    )


def writing_tasks(homes: Mapping[int, Path], rounds: int) -> list[Task]:
    """List the commands that write; each round writes about another contact, as long as there are others.

    ``done`` completes the follow-ups a book holds, and ``move`` and ``win`` take the deals that stand in its first
    stage, so what ``PLANNED`` names is carried out for each round when the books are copied.
    """
    names = names_in_every_book(homes)
    told = ("asked for a new menu", "--outcome", "positive")
    answers = ("--need", "yes menus look tired", "--budget", "yes 900eur paid 850 for the last")
    words = {
        "log": tuple(("log", name, *told) for name in names),
        "next": tuple(("next", name, "call 1 dec about the menu") for name in names),
        "qualify": tuple(("qualify", name, *answers) for name in names),
        "add": tuple(added(number) for number in range(rounds)),
        "deal add": tuple(("deal", "add", name, "new menu", "900eur") for name in names),
    }
    argvs = {name: dict.fromkeys(homes, lines) for name, lines in words.items()}
    argvs["done"] = {
        size: tuple(("done", f"f{number}") for number in newest(OPEN_FOLLOW_UPS, home, rounds))
        for size, home in homes.items()
    }
    deals = {size: newest(NEW_DEALS, home, rounds) for size, home in homes.items()}
    argvs["move"] = {size: tuple(("move", f"d{number}", "closing") for number in deals[size]) for size in homes}
    argvs["win"] = {size: tuple(("win", f"d{number}") for number in deals[size]) for size in homes}
    return [
        Task(name=name, form="page", argvs=argvs[name], floor="rich", goal=GOAL_OF_WRITING)
        for name in ("add", "log", "next", "done", "qualify", "deal add", "move", "win")
    ]


def added(number: int, of: str = "") -> tuple[str, ...]:
    """Return the words that add a contact nobody else is like; ``of`` tells several sellers apart."""
    name = f"{say_word(number + 7)} {say_word(number * 97 + 11)}{of}".title()
    line = f"{name} @Lind Café a{of}{number}@example.net +cafe source:fair next:call 1 dec :: met at the fair"
    return ("add", *line.split(" "))


def names_in_every_book(homes: Mapping[int, Path]) -> list[str]:
    """List the contacts of the smallest book that go by a name of three words nobody else has in the largest one."""
    with closing(sqlite3.connect(homes[max(homes)] / "book.db")) as connection:
        rows = connection.execute(
            "SELECT min(id) AS first, name FROM contact GROUP BY name HAVING count(*) = 1 AND first <= :smallest"
            " AND name LIKE '% % %' ORDER BY first",
            {"smallest": min(homes)},
        ).fetchall()
    return [name for _first, name in rows if name.isascii()]


def newest(of: str, home: Path, most: int) -> list[int]:
    """List the newest records of a book by number: ``OPEN_FOLLOW_UPS`` or ``NEW_DEALS``."""
    with closing(sqlite3.connect(home / "book.db")) as connection:
        rows = connection.execute(
            f"SELECT id FROM {of} AND deleted_at IS NULL ORDER BY id DESC LIMIT :most", {"most": most}
        ).fetchall()
    return [number for (number,) in rows]


def copy_book(home: Path, purpose: str) -> Path:
    """Copy a book to write in, alone in a new folder; return the folder."""
    copy = CACHE / "copies" / f"{purpose}-{home.name}"
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir(mode=0o700, parents=True)
    shutil.copyfile(home / "book.db", copy / "book.db")
    (copy / "book.db").chmod(0o600)
    return copy


def first_write_of_a_day(home: Path) -> Command:
    """Return an ``add`` on a fresh copy of the book, which is thereby checked and backed up."""
    copy = copy_book(home, "morning")
    again = ("rm -rf '{copy}'/* && cp '{book}' '{copy}/book.db' && chmod 600 '{copy}/book.db'").format(
        copy=copy, book=home / "book.db"
    )
    return Command(
        name=home.name,
        argvs=((PROSPECTR, *added(1)),),
        env=surroundings(copy),
        before=("/bin/sh", "-c", again),
    )


def sellers(home: Path, programs: int, adds: int) -> Sequence[Command]:
    """Return for each of so many sellers writing at once what they run: one ``add`` after another."""
    return [
        Command(
            name=f"seller {letter}",
            argvs=tuple((PROSPECTR, *added(number, letter)) for number in range(adds)),
            env=surroundings(home),
        )
        for letter in "abcdefghijklmnop"[:programs]
    ]

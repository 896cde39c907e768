"""The peers: tools a seller could use instead, holding as many records, doing what comes nearest to ours."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bench import tasks
from bench.measure import Command, CommandFailedError, measure
from bench.places import CACHE, PEERS, PROSPECTR, ROOT, surroundings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

MOST_FILES = 10_000
"""The most records given to a tool that keeps each in a file of its own."""

BUDGET = 10.0
"""Seconds after which no further round of one comparison begins."""

DEBIAN = {"taskwarrior": "task"}
"""Packages of the system, and the program each brings."""

SAME_WORDS = ("asked", "for", "a", "cheaper", "option")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """What a peer does, and the nearest of ours: the argument lists of both, and the peer's environment."""

    theirs: tuple[str, ...]
    env: dict[str, str]
    ours: tuple[str, ...]
    does: str
    ours_does: str


def measure_peers(homes: Mapping[int, Path], runs: int, budget: float) -> list[dict[str, Any]]:
    """Measure every peer at every size it can hold; one that is not there is told as not measured."""
    install()
    rows: list[dict[str, Any]] = []
    for name, (most, prepare) in PEERS_BY_NAME.items():
        program = find_program(name)
        if program is None:
            rows.append({"peer": name, "missing": True})
            continue
        for size, home in homes.items():
            if size > most:
                continue
            print(f"… {name}, {size:,} records", file=sys.stderr, flush=True)
            rows += measure_one(name, program, size, home, prepare, runs, min(budget, BUDGET))
    return rows


def measure_one(  # noqa: PLR0917 - what is measured, with what, where and how long
    name: str, program: str, size: int, home: Path, prepare: Prepare, runs: int, budget: float
) -> list[dict[str, Any]]:
    """Measure one peer holding so many records beside prospectr doing the same, pair by pair."""
    place = CACHE / "copies" / f"{name}-{size}"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    copy = tasks.copy_book(home, name)
    rows: list[dict[str, Any]] = []
    try:
        pairs = prepare(program, place, copy)
    except subprocess.CalledProcessError as error:
        return [{"peer": name, "size": size, "failed": str(error)}]
    for pair in pairs:
        commands = [
            Command(name="theirs", argvs=(pair.theirs,), env=pair.env),
            Command(name="ours", argvs=((PROSPECTR, *pair.ours),), env=surroundings(copy)),
        ]
        row = {"peer": name, "size": size, "does": pair.does, "ours_does": pair.ours_does}
        try:
            timings = measure(commands, runs, budget=budget, warm_ups=1)
        except CommandFailedError as error:
            rows.append({**row, "failed": str(error)})
            continue
        theirs, ours = timings["theirs"], timings["ours"]
        rows.append({**row, "theirs": theirs.as_json(), "ours": ours.as_json(), "ratio": theirs.times(ours)})
    shutil.rmtree(place)
    return rows


def install() -> None:
    """Install what is not there yet; what cannot be installed is left out, without an error."""
    if not PEERS.exists():
        quietly(sys.executable, "-m", "venv", str(PEERS.parent))
    wanted = (ROOT / "bench" / "peers.txt").read_text(encoding="utf-8").splitlines()
    for line in wanted:
        if "==" in line and find_program(line.partition("==")[0]) is None:
            quietly(str(PEERS / "python"), "-m", "pip", "install", "--quiet", "--no-input", line)
    if os.geteuid() == 0 and shutil.which("apt-get"):
        for package, program in DEBIAN.items():
            if shutil.which(program) is None:
                quietly("apt-get", "install", "--quiet=2", "--yes", "--no-install-recommends", package)


def quietly(*argv: str) -> None:
    """Run a program and say nothing, whatever comes of it."""
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(argv, stdin=subprocess.DEVNULL, capture_output=True, check=False, env=env)


def find_program(name: str) -> str | None:
    """Return where the program of a peer lies, or None."""
    program = {"todoman": "todo", "kanban-tui": "ktui", **DEBIAN}.get(name, name)
    return shutil.which(program) if name in DEBIAN else shutil.which(program, path=PEERS)


def people(home: Path) -> list[tuple[int, str, str]]:
    """List the contacts of a book: number, name, e-mail address."""
    with closing(sqlite3.connect(home / "book.db")) as connection:
        return connection.execute(
            "SELECT contact.id, name, value FROM contact JOIN contact_point ON contact_id = contact.id"
            " WHERE kind = 'email' ORDER BY contact.id"
        ).fetchall()


def talks(home: Path) -> list[tuple[int, str, str]]:
    """List one talk for each contact of a book: number, day, words."""
    with closing(sqlite3.connect(home / "book.db")) as connection:
        return connection.execute(
            "SELECT contact_id, max(happened_on), words FROM interaction GROUP BY contact_id ORDER BY contact_id"
        ).fetchall()


def due_day(number: int) -> str:
    """Return a day within three months for the record of that number, a few of them past, as ``20261121``."""
    month, day = divmod(number % 84, 28)
    return f"2026{month + 10:02d}{day + 1:02d}"


def prepare_khard(program: str, place: Path, home: Path) -> list[Pair]:
    """Write a vCard a contact."""
    cards = place / "cards"
    cards.mkdir()
    for number, name, address in people(home):
        lines = ("BEGIN:VCARD", "VERSION:3.0", f"UID:{number}", f"FN:{name}", f"N:{name};;;;", f"EMAIL:{address}")
        (cards / f"{number}.vcf").write_text("\r\n".join([*lines, "END:VCARD", ""]), encoding="utf-8")
    config = place / "khard.conf"
    config.write_text(f"[addressbooks]\n[[people]]\npath = {cards}\n", encoding="utf-8")
    env = surroundings(place)
    name = tasks.names_in_every_book({len(people(home)): home})[0]
    start = (program, "-c", str(config))
    return [
        Pair(
            theirs=(*start, "list"),
            env=env,
            ours=("list", "--limit", "0"),
            does="khard list",
            ours_does="list --limit 0",
        ),
        Pair(
            theirs=(*start, "show", name), env=env, ours=("show", name), does="khard show NAME", ours_does="show NAME"
        ),
    ]


def prepare_todoman(program: str, place: Path, home: Path) -> list[Pair]:
    """Write a to-do a contact."""
    calendar = place / "todos" / "work"
    calendar.mkdir(parents=True)
    for number, name, _address in people(home):
        lines = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//bench//EN", "BEGIN:VTODO", f"UID:{number}")
        rest = (f"SUMMARY:call {name}", "DTSTAMP:20261101T120000Z", f"DUE;VALUE=DATE:{due_day(number)}")
        text = "\r\n".join([*lines, *rest, "STATUS:NEEDS-ACTION", "END:VTODO", "END:VCALENDAR", ""])
        (calendar / f"{number}.ics").write_text(text, encoding="utf-8")
    config = place / "todoman.py"
    config.write_text(
        f'path = "{place}/todos/*"\ncache_path = "{place}/cache.sqlite3"\ndefault_list = "work"\n', encoding="utf-8"
    )
    env = surroundings(place, TODOMAN_CONFIG=str(config))
    name = tasks.names_in_every_book({len(people(home)): home})[0]
    return [
        Pair(
            theirs=(program, "list", "--due", "24"),
            env=env,
            ours=("today",),
            does="todo list --due 24",
            ours_does="today",
        ),
        Pair(
            theirs=(program, "new", "--due", "2026-12-01", *SAME_WORDS),
            env=env,
            ours=("next", name, "call 1 dec"),
            does="todo new",
            ours_does="next NAME",
        ),
    ]


def prepare_jrnl(program: str, place: Path, home: Path) -> list[Pair]:
    """Write an entry a contact."""
    entries = (
        f"[{day} 09:00:00 AM] {words}.\n\n" for _number, day, words in sorted(talks(home), key=lambda row: row[1])
    )
    (place / "journal.txt").write_text("".join(entries), encoding="utf-8")
    config = place / "jrnl.yaml"
    config.write_text(
        f"journals:\n  default:\n    journal: {place}/journal.txt\ncolors:\n  body: none\n  date: none\n  tags: none\n"
        "  title: none\ndefault_hour: 9\ndefault_minute: 0\neditor: ''\nencrypt: false\nhighlight: false\n"
        "indent_character: '|'\nlinewrap: 79\ntagsymbols: '@'\ntemplate: false\ntimeformat: '%F %r'\nversion: v4.6\n",
        encoding="utf-8",
    )
    env = surroundings(place)
    start = (program, "--config-file", str(config))
    name = tasks.names_in_every_book({len(people(home)): home})[0]
    word = tasks.COMMON_WORD
    return [
        Pair(
            theirs=(*start, "-n", "10"),
            env=env,
            ours=("list", "interactions", "--limit", "10"),
            does="jrnl -n 10",
            ours_does="list interactions --limit 10",
        ),
        Pair(
            theirs=(*start, "-contains", word, "-n", "50"),
            env=env,
            ours=("find", word, "--limit", "50"),
            does="jrnl -contains WORD -n 50",
            ours_does="find WORD --limit 50",
        ),
        Pair(
            theirs=(*start, *SAME_WORDS),
            env=env,
            ours=("log", name, *SAME_WORDS),
            does="jrnl TEXT",
            ours_does="log NAME TEXT",
        ),
    ]


def prepare_sqlite_utils(program: str, place: Path, home: Path) -> list[Pair]:
    """Take a copy of the book itself: the same queries on the same file."""
    book = place / "book.db"
    shutil.copyfile(home / "book.db", book)
    env = surroundings(place)
    due = (
        "SELECT follow_up.id, kind, due_on, name FROM follow_up JOIN contact ON contact.id = contact_id WHERE"
        " follow_up.deleted_at IS NULL AND follow_up.state IN ('planned', 'confirmed') AND due_on <= '2026-11-21'"
        " ORDER BY due_on LIMIT 50"
    )
    return [
        Pair(
            theirs=(program, "query", str(book), due),
            env=env,
            ours=("today", "--json"),
            does="sqlite-utils query (what is due)",
            ours_does="today --json",
        ),
        Pair(
            theirs=(program, "rows", str(book), "contact", "--limit", "50"),
            env=env,
            ours=("list", "--limit", "50", "--json"),
            does="sqlite-utils rows --limit 50",
            ours_does="list --limit 50 --json",
        ),
    ]


def prepare_taskwarrior(program: str, place: Path, home: Path) -> list[Pair]:
    """Import a task a contact."""
    (place / "taskrc").write_text(f"data.location={place}/data\nconfirmation=no\nhooks=no\n", encoding="utf-8")
    (place / "data").mkdir()
    listed = [
        {
            "description": f"call {name}",
            "status": "pending",
            "entry": "20261101T120000Z",
            "due": f"{due_day(number)}T000000Z",
        }
        for number, name, _address in people(home)
    ]
    (place / "tasks.json").write_text(json.dumps(listed), encoding="utf-8")
    env = surroundings(place, TASKRC=str(place / "taskrc"))
    subprocess.run((program, "import", str(place / "tasks.json")), env=env, check=True, capture_output=True)
    name = tasks.names_in_every_book({len(people(home)): home})[0]
    return [
        Pair(
            theirs=(program, "next", "limit:20"), env=env, ours=("today",), does="task next limit:20", ours_does="today"
        ),
        Pair(
            theirs=(program, "add", "due:2026-12-01", *SAME_WORDS),
            env=env,
            ours=("next", name, "call 1 dec"),
            does="task add",
            ours_does="next NAME",
        ),
    ]


if TYPE_CHECKING:
    Prepare = Callable[[str, Path, Path], list[Pair]]

ANY = 1_000_000_000

PEERS_BY_NAME: dict[str, tuple[int, Prepare]] = {
    "khard": (MOST_FILES, prepare_khard),
    "todoman": (MOST_FILES, prepare_todoman),
    "jrnl": (ANY, prepare_jrnl),
    "sqlite-utils": (ANY, prepare_sqlite_utils),
    "taskwarrior": (ANY, prepare_taskwarrior),
}
"""Each peer with the most records it is given, and what makes its data and says what is compared."""

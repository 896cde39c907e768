"""Quick from the first key: no everyday command loads a heavy library.

The import graph cannot see whether a deferred import stays deferred, so the
real program is run in a clean interpreter that lists what it loads.
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from prospectr.core.report import KINDS
from tests.conftest import ROOT, Run

if TYPE_CHECKING:
    from pathlib import Path

HEAVY = ("alembic", "babel", "dateparser", "pydantic", "sqlalchemy", "sqlmodel", "textual")
COMMANDS = (
    ("--help",),
    ("--version",),
    ("today",),
    ("find", "nora"),
    ("add", "Ana", "Ruiz"),
    ("show", "nora"),
    ("list",),
    ("export",),
)
OF_DEALS = (
    ("deal", "add", "nora", "Poster", "300eur"),
    ("move", "d1", "closing"),
    ("win", "d1"),
    ("lose", "d1", "--reason", "price"),
    ("show", "d1"),
    ("list", "deals"),
    ("today",),
    ("board",),
    ("goal",),
    *(("report", kind) for kind in KINDS),
)
"""What reads and writes deals, and every report: figures come from plain rows, never through a mapper."""

ONLY_FOR_OTHERS = {
    ("today", "--plain"): "book.capture core.company core.field core.quickadd core.source core.tag store.search",
    ("list", "--plain"): "book.capture book.reach core.company core.field core.quickadd core.recurrence core.source",
    ("show", "nora", "--plain"): "book.capture book.reach core.company core.field core.quickadd core.source",
    ("find", "nora", "--plain"): "book.capture core.company core.field core.quickadd core.source",
    ("board", "--plain"): "book.capture book.refs core.company core.field core.quickadd core.source store.search",
    ("goal", "--plain"): "book.capture book.refs core.company core.field core.quickadd store.search",
    ("list", "deals", "--plain"): "book.capture book.refs core.company core.field core.quickadd store.search",
    ("report", "funnel", "--plain"): "book.refs core.coach core.contact core.forecast core.outcomes store.contacts",
    ("deal", "add", "nora", "Poster", "300eur"): "book.capture core.quickadd core.board core.goal core.report",
    ("move", "d1", "closing"): "book.capture book.closing core.quickadd core.board core.goal core.report",
    ("win", "d1"): "book.capture core.quickadd core.board core.goal core.report",
}
"""Rooms that other commands need; each of those named would make the command wait for what it does not use."""

MACHINE_COMMANDS = (
    ("today", "--json"),
    ("today", "--plain"),
    ("list", "--json"),
    ("list", "--plain"),
    ("show", "nora", "--json"),
    ("add", "Ana", "Ruiz", "--json"),
)


def say_command(command: tuple[str, ...]) -> str:
    return " ".join(command)


@pytest.mark.parametrize("command", COMMANDS + MACHINE_COMMANDS, ids=say_command)
def test_an_everyday_command_loads_no_heavy_library(command: tuple[str, ...], prospectr: Run, spawn: Run) -> None:
    assert prospectr("add", "Nora", "Lind").code == 0
    assert loaded_by(command, spawn).isdisjoint(HEAVY)


@pytest.mark.parametrize("command", OF_DEALS, ids=say_command)
def test_no_report_no_board_and_nothing_about_deals_loads_a_heavy_library(
    command: tuple[str, ...], prospectr: Run, spawn: Run
) -> None:
    assert prospectr("add", "Nora", "Lind").code == prospectr("goal", "set", "2026", "6000eur").code == 0
    for title in ("Menu", "Logo", "Card"):
        assert prospectr("deal", "add", "nora", title, "900eur").code == 0
    assert prospectr("win", "d2").code == prospectr("lose", "d3", "--reason", "price").code == 0
    assert loaded_by(command, spawn).isdisjoint(HEAVY)


@pytest.mark.parametrize("command", MACHINE_COMMANDS, ids=say_command)
def test_a_command_for_a_machine_loads_no_drawing_library(command: tuple[str, ...], prospectr: Run, spawn: Run) -> None:
    assert prospectr("add", "Nora", "Lind").code == 0
    assert "rich" not in loaded_by(command, spawn)


@pytest.mark.parametrize("command", ONLY_FOR_OTHERS, ids=say_command)
def test_a_quick_command_loads_only_its_own_rooms(command: tuple[str, ...], prospectr: Run, spawn: Run) -> None:
    assert prospectr("add", "Nora", "Lind", "next:call", "today", "::", "likes oat milk").code == 0
    assert prospectr("deal", "add", "nora", "Menu", "900eur").code == 0
    others = {f"prospectr.{room}" for room in ONLY_FOR_OTHERS[command].split()}
    assert loaded_by(command, spawn).isdisjoint(others)


READERS = frozenset({"dateutil", "icalendar", "python_calamine", "rapidfuzz", "rich.console", "vobject", "xlsxwriter"})
"""Libraries for one kind of file, or for finding who is alike; none of them is for a table of people."""

ROOMS_OF_FORMATS = "cardreading vcards events calendars feed spreadsheets sheets"
"""Rooms of ``exchange`` for other formats than the one that is read or written."""


@pytest.mark.parametrize(
    ("command", "rooms"),
    [
        (("import", "people.csv", "--yes"), ROOMS_OF_FORMATS),
        (("import", "people.csv", "--dry-run", "--json"), ROOMS_OF_FORMATS),
        (("import", "people.vcf", "--yes"), "tables mapping spreadsheets calendars events"),
        (("export", "contacts", "-o", "out.csv"), "tables mapping cardreading vcards calendars feed"),
        (("export", "contacts", "-o", "out.vcf"), "tables mapping calendars feed"),
        (("export", "all", "-o", "out.jsonl"), "tables mapping cardreading vcards calendars feed"),
    ],
    ids=str,
)
def test_what_comes_in_and_goes_out_loads_what_its_own_format_needs(
    command: tuple[str, ...], rooms: str, prospectr: Run, spawn: Run, tmp_path: Path
) -> None:
    assert prospectr("add", "Nora", "Lind").code == 0
    lines = ("Name,E-mail,Phone,Birthday", "Ana Ruiz,ana@ruiz.es,+45 32 12 34 56,1988-02-01", "")
    (tmp_path / "people.csv").write_text("\n".join(lines), encoding="utf-8")
    card = ("BEGIN:VCARD", "VERSION:3.0", "FN:Ana Ruiz", "EMAIL:ana@ruiz.es", "END:VCARD", "")
    (tmp_path / "people.vcf").write_text("\r\n".join(card), encoding="utf-8")
    words = tuple(str(tmp_path / word) if word.startswith(("people.", "out.")) else word for word in command)
    loaded = loaded_by(words, spawn)
    assert not loaded & (READERS | set(HEAVY))
    assert not loaded & {f"prospectr.exchange.{room}" for room in rooms.split()}


def test_looking_at_two_sides_of_one_person_loads_nothing_that_reads_files(prospectr: Run, spawn: Run) -> None:
    assert prospectr("add", "Nora", "Lind").code == prospectr("add", "Nora", "Lindt").code == 0
    loaded = loaded_by(("contact", "merge", "c1", "c2", "--dry-run"), spawn)
    assert not loaded & ((READERS | set(HEAVY)) - {"rapidfuzz"})
    assert loaded.isdisjoint({f"prospectr.exchange.{room}" for room in f"tables mapping {ROOMS_OF_FORMATS}".split()})


def loaded_by(command: tuple[str, ...], spawn: Run) -> set[str]:
    """Return the names of all modules that ``command`` loads, and of the packages they are in."""
    result = spawn(*command, python_options=("-X", "importtime"))
    assert result.code == 0, result.err
    lines = (line for line in result.err.splitlines() if line.startswith("import time:"))
    loaded = {line.rpartition("|")[2].strip() for line in lines}
    assert "prospectr" in loaded
    return loaded | {module.partition(".")[0] for module in loaded}


ALL_SCREENS = """
import asyncio, os, pkgutil, sys
import prospectr.tui
from prospectr.book.clock import parse_clock
from prospectr.settings import load_settings
from prospectr.tui.app import SCREENS, ProspectrApp
from prospectr.tui.reader import Reader

for module in pkgutil.walk_packages(prospectr.tui.__path__, "prospectr.tui."):
    __import__(module.name)

async def look_at_all():
    settings = load_settings(dict(os.environ))
    reader = Reader(settings, parse_clock(settings.today))
    app = ProspectrApp(reader, "board")
    async with app.run_test(size=(120, 40)) as pilot:
        for name in SCREENS:
            app.switch_mode(name)
            for _pause in range(5):
                await pilot.pause(0.02)
    reader.close()

asyncio.run(look_at_all())
print(" ".join(sys.modules))
"""
"""A program that loads every room of the screens, shows all five, and names what it has loaded."""


def test_the_screens_load_no_mapper_and_nothing_of_the_command_line(prospectr: Run) -> None:
    assert prospectr("add", "Nora", "Lind", "deal:menu", "900eur", "next:call", "today").code == 0
    shown = subprocess.run(
        [sys.executable, "-c", ALL_SCREENS],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    loaded = set(shown.stdout.split())
    assert "prospectr.tui.screens.board" in loaded
    assert loaded.isdisjoint(set(HEAVY) - {"textual"})
    assert [name for name in loaded if name == "typer" or name.startswith("prospectr.cli")] == []

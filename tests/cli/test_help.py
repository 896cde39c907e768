"""Help is a page: what a command is called, how it is typed, what it does, its options, and examples to type."""

from __future__ import annotations

import inspect
import re
import shlex
from pathlib import Path
from typing import Any

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from rich.cells import cell_len

from prospectr.cli.app import COMMANDS, PROGRAM, build_app, build_command
from prospectr.cli.exits import Exit
from prospectr.cli.help import EXITS, take_apart
from prospectr.cli.options import Call
from tests.cli.golden import check_golden
from tests.cli.terminal import Terminal
from tests.conftest import Run


def examples_of(command: str) -> list[str]:
    return take_apart(build_command(command).help).examples


def sections_of(page: str) -> dict[str, str]:
    """Return the text under each head of a page."""
    parts = re.split(r"^(\S.*)\n", page, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_says_its_name_how_it_is_typed_and_shows_an_example(prospectr: Run, command: str) -> None:
    told = prospectr("help", command)
    assert (told.code, told.err) == (0, "")
    sections = sections_of(told.out)
    assert " ".join(sections["NAME"].split()) == f"prospectr {command} – {COMMANDS[command].sentence}"
    assert sections["USAGE"].startswith(f"  prospectr {command}")
    (shown,) = (sections[head] for head in ("EXAMPLE", "EXAMPLES") if head in sections)
    assert [line.strip() for line in shown.splitlines() if line] == examples_of(command)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_example_can_be_typed(command: str) -> None:
    assert examples_of(command)
    for example in examples_of(command):
        program, *words = shlex.split(example)
        assert program == PROGRAM
        assert command in words
        with made_context(words) as context:
            assert context.info_name == command


def made_context(words: list[str]) -> Any:
    """Read a command line as far as Typer does, without carrying it out."""
    group = build_app()
    call = Call()
    outer = group.make_context(PROGRAM, list(words), obj=call)
    name, command, rest = group.resolve_command(outer, [*outer._protected_args, *outer.args])
    return command.make_context(name, rest, parent=outer)


@pytest.mark.parametrize("command", ["", *COMMANDS])
@pytest.mark.parametrize("columns", [40, 80, 200])
def test_help_fits_the_screen_and_is_never_wider_than_a_page(prospectr: Run, command: str, columns: int) -> None:
    told = prospectr(*([command] if command else []), "--help", columns=columns)
    assert told.code == 0
    examples = [f"  {line}" for line in examples_of(command)] if command else []
    for line in told.out.splitlines():
        assert cell_len(line) <= min(columns, 80) or line in examples
        assert line == line.rstrip()


def test_help_is_a_page_of_its_own_wherever_it_is_asked_for(prospectr: Run) -> None:
    pages = [prospectr(*words).out for words in (["help", "log"], ["log", "--help"], ["log", "-h"], ["log", "x", "-h"])]
    assert len(set(pages)) == 1
    everything = [prospectr(*words).out for words in (["help"], ["--help"], ["-h"])]
    assert len(set(everything)) == 1


def test_a_page_reads_like_this(prospectr: Run) -> None:
    check_golden("help-undo", prospectr("help", "undo").out)


def test_the_commands_stand_under_their_sections(prospectr: Run) -> None:
    sections = sections_of(prospectr("--help").out)
    for name, entry in COMMANDS.items():
        assert re.search(rf"^  {name}\b.* {re.escape(entry.sentence)}$", sections[entry.section.upper()], re.MULTILINE)


@pytest.mark.parametrize("code", Exit)
def test_every_exit_code_is_explained(prospectr: Run, code: Exit) -> None:
    told = " ".join(sections_of(prospectr("help").out)["EXIT CODES"].split())
    assert f"{code.value} {EXITS[code]}" in told


@pytest.mark.parametrize("command", COMMANDS)
def test_help_names_other_commands_that_exist(command: str) -> None:
    assert set(COMMANDS[command].see.split()) <= set(COMMANDS) - {command}


@pytest.mark.parametrize("command", COMMANDS)
def test_help_shows_nothing_of_the_machine_room(prospectr: Run, command: str) -> None:
    told = prospectr(command, "--help").out
    for word in ("<=", "range", "<str>", "None", "\b", "[required]", "{"):
        assert word not in told
    if command == "list":
        assert re.search(r"^  --limit N +how many; 0 for all \(left out: 50 on a terminal\)$", told, re.MULTILINE)


def test_help_for_a_command_there_is_not_names_a_near_one(prospectr: Run) -> None:
    refused = prospectr("help", "snoze")
    assert (refused.code, refused.out) == (2, "")
    assert refused.err.startswith('error: There is no command "snoze". Did you mean snooze?')


def test_a_program_is_told_of_the_commands_too(prospectr: Run) -> None:
    items = prospectr("help", "--json").items
    assert [item["id"] for item in items] == list(COMMANDS)
    (item,) = prospectr("help", "n", "--json").items
    assert (item["id"], item["aliases"], item["sentence"]) == ("next", ["n"], COMMANDS["next"].sentence)
    assert item["examples"] == examples_of("next")
    assert prospectr("help", "undo", "--plain").out == "undo\tundo what was done last\n"


def test_help_never_opens_the_book(prospectr: Run, home: Path) -> None:
    for words in (["--help"], ["help", "add"], ["list", "--help"]):
        assert prospectr(*words, env={"PROSPECTR_BOOK": "/dev/null/none"}).code == 0
    assert not home.exists()


def test_on_a_terminal_the_heads_stand_out() -> None:
    with Terminal("help", "undo") as terminal:
        terminal.expect("SEE ALSO")
        assert terminal.leave() == 0
    assert "\x1b[1mUSAGE\x1b[0m" in terminal.seen


@pytest.fixture
def malay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Teach the program a few words of Malay; return the environment that speaks it."""
    from prospectr.cli import followups

    catalogue = Catalog(locale="ms")
    for english, said in (
        (inspect.getdoc(followups.snooze) or "", "Alihkan ke hari lain.\n\nContoh:\n  prospectr snooze f71 fri"),
        ("move a follow-up to another day", "alihkan langkah"),
        ("NAME", "NAMA"),
        ("(left out: {default})", "(jika tiada: {default})"),
        ("50 on a terminal", "50 di terminal"),
        ("Everyday", "Setiap hari"),
        ("write JSON", "tulis JSON"),
    ):
        catalogue.add(english, said)
    folder = tmp_path / "locale" / "ms" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    with (folder / "prospectr.mo").open("wb") as stream:
        write_mo(stream, catalogue)
    monkeypatch.setattr("prospectr.core.words.LOCALE_FOLDER", tmp_path / "locale")
    return {"LC_ALL": "ms_MY.UTF-8"}


def test_every_part_of_a_page_is_in_the_sellers_language(prospectr: Run, malay: dict[str, str]) -> None:
    told = prospectr("help", "snooze", env=malay).out
    assert told.startswith("NAMA\n  prospectr snooze – alihkan langkah\n")
    assert "\n  Alihkan ke hari lain.\n" in told
    assert "\nCONTOH\n  prospectr snooze f71 fri\n" in told
    assert "tulis JSON" in told
    assert "(jika tiada: 50 di terminal)" in prospectr("help", "list", env=malay).out
    everything = prospectr("help", env=malay).out
    assert "\nSETIAP HARI\n" in everything
    assert "alihkan langkah" in everything

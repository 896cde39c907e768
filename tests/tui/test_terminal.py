"""The terminal is left as it was found, and what was typed is not lost, however the screens end."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from prospectr.tui.terminal import SIGNALLED
from tests.cli.terminal import Terminal
from tests.conftest import ROOT, Run
from tests.tui.seller import at_the_screens, story
from tests.tui.window import Window, needs_tmux

BROKEN = """
import sys
sys.argv = ["prospectr", "tui", "--screen", "today"]
from prospectr.tui.widgets import page

def break_down(self, y):
    raise ZeroDivisionError("a line of Nora Lind")

page.Page.render_line = break_down
from prospectr.__main__ import main
main()
"""
"""A program whose screens fail while they are drawn."""

LEFT_AS_FOUND = "stty -a | tr ' ;' '\\n\\n' | grep -c -x -E -e '-(icanon|echo|isig)'; echo that many"


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Window]:
    with Window(tmp_path) as opened:
        yield opened


def is_usable(window: Window) -> None:
    """Look whether the terminal takes lines, shows them and hears Ctrl-C."""
    window.run("clear")
    window.run(LEFT_AS_FOUND)
    window.sees("\n0\nthat many")


@needs_tmux
def test_a_signal_ends_the_screens_and_what_was_typed_is_offered_again(window: Window) -> None:
    window.run("prospectr tui --screen today; echo left with $?")
    window.sees("1 Today")
    window.press("a")
    window.sees("Add someone")
    window.type("Zora Lindqvist next:call")
    window.sees("Zora Lindqvist next:call")
    os.kill(window.process, signal.SIGTERM)
    window.sees("left with 143")
    is_usable(window)
    window.run("prospectr tui --screen today")
    window.sees("1 Today")
    window.press("a")
    window.sees("Zora Lindqvist next:call")


def test_a_window_that_is_closed_ends_the_screens_and_keeps_what_was_typed(home: Path) -> None:
    with Terminal("tui", "--screen", "today") as terminal:
        terminal.expect("Today")
        terminal.press(b"a")
        terminal.expect("Add someone")
        terminal.press(b"Zora Lindqvist")
        terminal.expect("Zora Lindqvist")
        terminal.hang_up()
        assert terminal.leave() == SIGNALLED + signal.SIGHUP
    assert "Zora Lindqvist" in (home / "book.db.drafts").read_text(encoding="utf-8")


@needs_tmux
def test_ctrl_z_gives_the_shell_back_and_fg_the_screens(window: Window) -> None:
    window.run("prospectr tui --screen today")
    window.sees("1 Today")
    window.press("C-z")
    window.sees("Stopped")
    is_usable(window)
    window.run("fg")
    window.sees("1 Today")
    window.press("q")
    window.sees("ready>")
    is_usable(window)


@needs_tmux
def test_screens_that_fail_say_so_in_a_sentence_and_keep_the_details_in_the_log(
    window: Window, home: Path, tmp_path: Path
) -> None:
    (tmp_path / "broken.py").write_text(BROKEN)
    window.run(f"{sys.executable} {tmp_path / 'broken.py'}; echo left with $?")
    shown = window.sees("Something went wrong", "left with 1")
    assert "Traceback" not in shown
    assert "ZeroDivisionError" in (home / "prospectr.log").read_text(encoding="utf-8")
    is_usable(window)


@story
async def test_an_error_nobody_expected_ends_the_screens_and_is_kept_for_the_shell_to_show(prospectr: Run) -> None:
    assert prospectr("add", "Nora Lind").code == 0
    opened = at_the_screens("today")
    seller = await opened.__aenter__()
    seller.app.call_later(lambda: 1 / 0)
    await seller.settle()
    with pytest.raises(ZeroDivisionError):
        await opened.__aexit__(None, None, None)
    assert "Something went wrong: ZeroDivisionError" in seller.app.failure


@needs_tmux
def test_a_window_that_is_too_small_says_so_and_shows_all_once_it_has_grown(window: Window) -> None:
    window.run("prospectr tui --screen today")
    window.sees("1 Today")
    window.resize(59, 15)
    window.sees("too small")
    window.resize(100, 30)
    window.sees("1 Today")
    window.misses("too small")


@story
async def test_an_act_that_stumbles_is_told_and_the_screens_stay(
    monkeypatch: pytest.MonkeyPatch, home: Path, prospectr: Run
) -> None:
    assert prospectr("add", "Nora Lind next:call today").code == 0
    monkeypatch.setattr("prospectr.book.followups.FollowUps.complete", lambda *_given, **_named: 1 / 0)
    async with at_the_screens("today") as seller:
        await seller.press("x")
        assert "Something went wrong" in seller.messages
        assert seller.sees("Nora Lind")
    assert "ZeroDivisionError" in (home / "prospectr.log").read_text(encoding="utf-8")


@story
async def test_what_went_wrong_can_be_read_in_full(monkeypatch: pytest.MonkeyPatch, prospectr: Run) -> None:
    assert prospectr("add", "Nora Lind next:call today").code == 0
    monkeypatch.setattr("prospectr.book.followups.FollowUps.complete", lambda *_given, **_named: 1 / 0)
    async with at_the_screens("today", size=(120, 40)) as seller:
        await seller.press("x")
        seller.app.action_act("log.show")
        await seller.settle()
        assert seller.sees("ZeroDivisionError: division by zero")
        assert seller.sees("prospectr.log")


def test_without_a_terminal_the_agenda_is_shown_and_why(prospectr: Run) -> None:
    assert prospectr("add", "Nora Lind next:call today").code == 0
    shown = prospectr("tui")
    assert shown.code == 0
    assert "Nora Lind" in shown.out
    assert "Screens need a terminal" in shown.err


@pytest.mark.parametrize("arguments", [(), ("tui",), ("tui", "--screen", "contacts")])
def test_a_terminal_that_can_do_nothing_gets_the_agenda(arguments: tuple[str, ...], prospectr: Run) -> None:
    assert prospectr("add", "Nora Lind next:call today").code == 0
    with Terminal(*arguments, env={"TERM": "dumb"}) as terminal:
        assert terminal.leave() == 0
        assert "Nora Lind" in terminal.text
        assert "TERM=dumb" in terminal.text


def test_a_screen_that_is_not_there_is_named_with_those_that_are(prospectr: Run) -> None:
    refused = prospectr("tui", "--screen", "calendar")
    assert refused.code == 2
    assert "calendar" in refused.err
    assert "today, board, contacts, inbox, reports" in refused.err


def test_where_the_output_goes_to_a_file_no_screen_is_drawn(prospectr: Run, tmp_path: Path) -> None:
    assert prospectr("add", "Nora Lind next:call today").code == 0
    written = tmp_path / "today.txt"
    with Terminal(
        "-c",
        f'"{sys.executable}" -m prospectr tui > "{written}"',
        program=("/bin/sh",),
        env={"PYTHONPATH": str(ROOT / "src")},
    ) as terminal:
        assert terminal.leave() == 0, terminal.text
    assert "Nora Lind" in written.read_text(encoding="utf-8")

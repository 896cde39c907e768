"""The action table: each action has its command and is carried out, each key means one thing, and all are told of."""

from __future__ import annotations

import inspect
import re
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest
from textual.binding import Binding
from textual.screen import Screen
from textual.widget import Widget

import prospectr.tui.screens
import prospectr.tui.widgets
from prospectr.cli.app import COMMANDS
from prospectr.present.history import VERBS
from prospectr.present.view import Row, Table
from prospectr.tui.action import Action
from prospectr.tui.app import ProspectrApp
from prospectr.tui.keymap import SHIPPED, parse_keys
from prospectr.tui.keys import ACTIONS, CURSOR_MOVES, find_action
from prospectr.tui.screens.frame import Frame
from prospectr.tui.screens.help import help_blocks
from tests.cli.golden import check_golden
from tests.conftest import ROOT, Run
from tests.tui.seller import at_the_screens, story

BY_SCREEN_ALONE = {"tui"}
"""Commands that no action stands for: the screens are what this one opens."""

ACTS_OF_NOUNS = {
    "company": {"add"},
    "deal": {"add", "who", "trial", "checklist"},
    "field": {"list", "add", "delete"},
    "goal": {"list", "set"},
    "pipeline": {"list"},
    "reason": {"list"},
    "source": {"list"},
    "stage": {"list"},
    "tag": {"list"},
    "mapping": {"list"},
    "contact": {"dupes", "merge", "distinct"},
}
OF_THE_SCREENS = {"contact.brief", "contact.no_next", "deal.close", "deal.move_back", "deal.move_on", "follow_up.meet"}
"""Acts that show something, ask which act is meant, or are another way to one."""


def name_of(action: Action) -> str:
    return action.id


@pytest.mark.parametrize("action", [action for action in ACTIONS if action.command], ids=name_of)
def test_every_action_names_a_command_there_is(action: Action) -> None:
    command, *more = action.command.split()
    assert command in COMMANDS
    if more and re.fullmatch(r"[a-z]+", more[0]):
        assert more[0] in ACTS_OF_NOUNS[command]


def test_the_acts_of_nouns_are_told_in_their_help(prospectr: Run) -> None:
    for noun, acts in ACTS_OF_NOUNS.items():
        usage = prospectr("help", noun, columns=200).out
        assert [act for act in acts if not re.search(rf"\b{act}\b", usage)] == [], noun


def test_every_command_has_an_action() -> None:
    told = {action.command.split()[0] for action in ACTIONS if action.command}
    assert set(COMMANDS) - told - BY_SCREEN_ALONE == set()


@pytest.mark.parametrize("action", [action for action in ACTIONS if action.act], ids=name_of)
def test_every_act_is_there_to_be_carried_out(action: Action) -> None:
    module, name = action.act.split(":")
    function = getattr(import_module(f"prospectr.tui.acts.{module}"), name)
    assert inspect.iscoroutinefunction(function)
    given = [one for one in inspect.signature(function).parameters.values() if one.default is inspect.Parameter.empty]
    assert [one.name for one in given] == ["desk", "subjects"]


@pytest.mark.parametrize("action", [action for action in ACTIONS if action.does], ids=name_of)
def test_every_way_about_is_there(action: Action) -> None:
    owner, _dot, method = action.does.partition("(")[0].rpartition(".")
    there = screens() if owner else [ProspectrApp]
    assert any(hasattr(one, f"action_{method}") for one in there)


def test_no_id_and_no_key_is_given_twice() -> None:
    ids = [entry.id for entry in ACTIONS] + [move.id for move in CURSOR_MOVES]
    assert len(ids) == len(set(ids))
    keys = [key for typed in SHIPPED.values() if typed for key in typed.split(",")]
    assert sorted({key for key in keys if keys.count(key) > 1}) == []


def test_an_act_is_called_as_the_journal_calls_it() -> None:
    acts = {
        action.id for action in ACTIONS if action.act and action.on and not action.id.startswith(("record.", "inbox."))
    }
    verbs = {"occasion.complete", "concern.answer", *VERBS}
    assert acts - verbs - OF_THE_SCREENS == set()


def test_every_key_shipped_is_one_that_may_be_chosen() -> None:
    for name, keys in SHIPPED.items():
        if keys and name not in {"screen.next", "screen.before"}:
            assert parse_keys(name, keys) == keys


def test_what_a_list_binds_is_in_the_table() -> None:
    bound = [
        binding
        for owner in (*screens(), *of_package(prospectr.tui.widgets, Widget))
        for binding in vars(owner).get("BINDINGS", ())
        if isinstance(binding, Binding) and binding.id and owner.__name__ not in {"TooSmall", "Filter", "Chooser"}
    ]
    assert {binding.id for binding in bound} - SHIPPED.keys() == set()
    assert {binding.id: binding.key for binding in bound if binding.key != SHIPPED[binding.id or ""]} == {}


def test_every_screen_names_only_actions_there_are() -> None:
    for screen in screens():
        for name in getattr(screen, "KEYS", ()):
            assert find_action(name).id == name


def screens() -> list[type]:
    return of_package(prospectr.tui.screens, Screen)


def of_package(package: object, kind: type) -> list[type]:
    """Return the classes of a kind that a package of ours defines."""
    names = [found.name for found in iter_modules(package.__path__)]  # type: ignore[attr-defined]
    modules = [import_module(f"{package.__name__}.{name}") for name in names]  # type: ignore[attr-defined]
    return [
        one
        for module in modules
        for one in vars(module).values()
        if isinstance(one, type) and issubclass(one, kind) and one.__module__ == module.__name__
    ]


@story
async def test_the_help_tells_all_keys_the_ones_of_the_screen_first(prospectr: Run) -> None:
    assert prospectr("add", "Nora Lind", "next:call today").code == 0
    async with at_the_screens("today") as seller:
        await seller.press("question_mark")
        check_golden("tui-help", seller.page + "\n")
        told = [row[1].text for group in shown_tables(seller.app.screen) for row in group]
        assert len(told) >= len(ACTIONS) + len(CURSOR_MOVES)
        await seller.press("f1")
        assert seller.sees("Nora Lind")


@story
async def test_a_click_on_the_lines_above_and_below_does_what_the_word_says(prospectr: Run) -> None:
    assert prospectr("add", "Nora Lind").code == 0
    async with at_the_screens("today") as seller:
        line = seller.lines[0]
        await seller.pilot.click("#tabs", offset=(line.index("3 Contacts"), 0))
        await seller.settle()
        assert seller.app.current_mode == "contacts"
        await seller.pilot.click("#foot", offset=(seller.lines[-1].index("? help"), 0))
        await seller.settle()
        assert seller.sees("EVERYWHERE")


@story
async def test_the_line_of_keys_says_only_what_can_be_done_and_a_key_that_cannot_says_why(prospectr: Run) -> None:
    assert prospectr("add", "Nora Lind").code == 0
    async with at_the_screens("today") as seller:
        assert "x done" not in seller.lines[-1]
        assert seller.lines[-1].endswith("? help")
        await seller.press("z")
        assert "n plans one" in seller.messages


def test_every_sentence_with_a_key_names_an_action_there_is() -> None:
    sources = "".join(
        file.read_text() for floor in ("present", "tui") for file in (ROOT / "src/prospectr" / floor).rglob("*.py")
    )
    named = set(re.findall(r"\{([a-z_]+\.[a-z_]+)\}", "".join(re.findall(r'\b_\("([^"]*)"', sources))))
    assert "deal.close" in named
    assert named - SHIPPED.keys() == set()


@story
async def test_the_screens_show_and_use_the_keys_of_the_seller(prospectr: Run) -> None:
    assert prospectr("add", "Nora Lind", "next:call today").code == 0
    assert prospectr("config", "set", "keys.follow_up.complete", "x", "u").code == 2  # u undoes
    assert prospectr("config", "set", "keys.follow_up.complete", "f5").code == 0
    assert prospectr("config", "set", "keys.move.down", "ctrl+n").code == 0
    for action, key in (("undo", "f6"), ("redo", "f7"), ("follow_up.plan", "f8"), ("deal.add", "f9")):
        assert prospectr("config", "set", f"keys.{action}", key).code == 0
    async with at_the_screens("today") as seller:
        assert "f5 done" in seller.lines[-1]
        await seller.press("x")
        assert not seller.messages
        await seller.press("f5")
        assert "Done" in seller.messages
        await seller.press("escape")
        assert seller.sees("f6 undo")
        await seller.press("z")
        assert "f8 plans one" in seller.messages
        await seller.press("f6")
        assert seller.sees("f7 does it again")
        await seller.press("5", "l")
        assert seller.sees("Press f9 on a contact to open one.")


@story
async def test_a_key_that_cannot_be_used_is_said_when_the_screens_open(prospectr: Run, home: Path) -> None:
    assert prospectr("add", "Nora Lind").code == 0
    assert prospectr("config", "set", "keys.deal.close", "w").code == 0
    spoil(home)
    async with at_the_screens("today") as seller:
        assert "keys.[/] is not used" in seller.messages
        assert "x is the key for follow_up.complete" in seller.messages


def spoil(home: Path) -> None:
    """Write keys by hand that cannot be used, below one that can."""
    settings = home / "config.toml"
    settings.write_text(settings.read_text(encoding="utf-8") + '"[/]" = "q"\ndeal.win = "x"\n', encoding="utf-8")


def shown_tables(screen: object) -> list[tuple[Row, ...]]:
    """Return the rows of the help, group by group."""
    assert isinstance(screen, Frame)
    blocks = help_blocks(("undo",), screen.book_app.keymap)
    return [block.rows for block in blocks if isinstance(block, Table)]

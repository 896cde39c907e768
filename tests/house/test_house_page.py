"""The pages about the house and its formats tell what is there: rooms, libraries, verbs, promises, fields, codes."""

from __future__ import annotations

import re
import tomllib
from typing import Any

import pytest

from prospectr.cli.exits import Exit
from prospectr.present.history import VERBS
from prospectr.settings import KEYS
from tests.conftest import Run
from tests.house.sources import PACKAGE, ROOT

FLOORS = ("core", "store", "exchange", "book", "present", "tui", "cli")
ACTS: tuple[tuple[str, ...], ...] = (
    ("add", "Nora Lind @Lind Café nora@lind.dk 081-234-5678 +cafe source:fair next:call today :: likes oat milk"),
    ("log", "nora", "asked for a menu", "--outcome", "positive", "--next", "meet tue 10:00"),
    ("qualify", "nora", "--budget", "yes 900eur", "--timeline", "yes eom"),
    ("deal", "add", "nora", "Website", "1200eur"),
    ("goal", "set", "2026-11", "6000eur"),
)
ANSWERS: tuple[tuple[str, ...], ...] = (
    ("show", "nora"),
    ("brief", "nora"),
    ("find", "menu"),
    ("today", "--days", "7"),
    ("list", "companies"),
    ("list", "--deleted"),
    ("show", "o1"),
    ("list", "followups"),
    ("qualify", "nora"),
    ("config",),
    ("version",),
    ("history",),
    ("goal",),
    ("report",),
    ("report", "forecast"),
    ("report", "funnel"),
    ("report", "outcomes"),
)


def read_page(name: str) -> str:
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


def code_words(text: str) -> set[str]:
    """Return what stands between code marks."""
    return set(re.findall(r"`([^`\n]+)`", text))


def test_every_room_is_on_the_page_of_the_house() -> None:
    rooms = dict(
        re.findall(r"^- \*\*`(\w+)`\*\* – (.*?)(?=^- \*\*|^## )", read_page("house.md"), re.MULTILINE | re.DOTALL)
    )
    assert tuple(sorted(rooms)) == tuple(sorted(FLOORS))
    for floor in FLOORS:
        find = (PACKAGE / floor).rglob if floor == "tui" else (PACKAGE / floor).glob
        there = {path.stem for path in find("*.py")} - {"__init__"}
        told = {word for word in code_words(rooms[floor]) if re.fullmatch(r"\w+", word)}
        assert there <= told, f"docs/house.md lacks a room of {floor}"


def test_every_folder_of_the_package_is_a_floor_on_the_page() -> None:
    page = read_page("house.md")
    folders = {path.parent.name for path in PACKAGE.glob("*/*.py")}
    assert [name for name in sorted(folders) if f"`src/prospectr/{name}/`" not in page] == []


def test_every_place_the_pages_name_exists() -> None:
    for name in ("house.md", "safety.md"):
        places = {word for word in code_words(read_page(name)) if re.fullmatch(r"[\w./]+(?:\.py|\.sql|/)", word)}
        missing = [
            place
            for place in sorted(places)
            if not any((base / place).exists() for base in (ROOT, PACKAGE, PACKAGE / "store"))
        ]
        assert missing == [], name


def test_every_library_has_a_line_that_says_why() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [*project["project"]["dependencies"], *project["dependency-groups"]["build"]]
    asked += [line for line in project["dependency-groups"]["dev"] if isinstance(line, str)]
    names = {re.split(r"[<>=;\[ ]", line, maxsplit=1)[0] for line in asked}
    lines = re.findall(r"^\| (`[^|]*) \| \S", read_page("house.md"), re.MULTILINE)
    assert names - {name for line in lines for name in code_words(line)} == set()


def test_every_verb_stands_in_the_table_of_verbs() -> None:
    assert set(VERBS) - code_words(read_page("house.md")) == set()


def test_every_promise_names_a_test_that_is_there() -> None:
    promises = re.findall(r"^\| [A-Z\"`].*? \| (`tests/.*) \|$", read_page("safety.md"), re.MULTILINE)
    assert len(promises) > 20
    for promise in promises:
        for part in promise.split("; "):
            file, *tests = re.findall(r"`([^`]+)`", part)
            source = (ROOT / file).read_text(encoding="utf-8")
            assert tests, part
            assert [test for test in tests if f"def {test}(" not in source] == [], file


def test_every_field_of_an_answer_is_on_the_page_of_formats(prospectr: Run) -> None:
    for act in ACTS:
        assert prospectr(*act).code == 0
    told = code_words(read_page("formats.md"))
    for answer in ANSWERS:
        names = field_names(prospectr(*answer, "--json").items)
        assert names - told == set(), answer


def field_names(value: Any) -> set[str]:
    """Return every key in ``value``, the names of an object's own fields included."""
    if isinstance(value, list):
        return {name for part in value for name in field_names(part)}
    if isinstance(value, dict):
        return set(value) | field_names(list(value.values()))
    return set()


@pytest.mark.parametrize("code", Exit)
def test_every_exit_code_is_explained(code: Exit) -> None:
    assert re.search(rf"^\| {code.value} \| \S", read_page("formats.md"), re.MULTILINE)


def test_every_key_and_variable_is_explained() -> None:
    told = code_words(read_page("formats.md"))
    source = "".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py"))
    variables = set(re.findall(r"PROSPECTR_[A-Z]+", source))
    assert ({key.name for key in KEYS} | variables) - told == set()

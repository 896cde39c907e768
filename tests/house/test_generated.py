"""Files that a program writes are the ones it would write now."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.sources import PACKAGE, ROOT

pytestmark = pytest.mark.fresh


def test_the_schema_is_the_one_the_tables_make() -> None:
    made = written_by("-m", "prospectr.store.schema")
    assert made == read_file(PACKAGE / "store" / "schema.sql"), "run: make schema"


def test_the_page_of_commands_is_the_one_the_commands_make() -> None:
    made = written_by("tools/write_commands.py", "--print")
    assert made == read_file(ROOT / "docs" / "commands.md"), "run: make docs"


def test_the_page_of_keys_is_the_one_the_action_table_makes() -> None:
    made = written_by("tools/write_keys.py", "--print")
    assert made == read_file(ROOT / "docs" / "keys.md"), "run: make docs"


def test_completion_goes_by_the_commands_there_are() -> None:
    made = written_by("tools/write_completions.py", "--print")
    assert made == read_file(PACKAGE / "cli" / "commands.json"), "run: make docs"


def written_by(*arguments: str) -> str:
    """Return what a Python program of ours prints."""
    return subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, capture_output=True, check=True, timeout=60, encoding="utf-8"
    ).stdout


def read_file(path: Path) -> str:
    """Return the text of ``path``."""
    return path.read_text(encoding="utf-8")

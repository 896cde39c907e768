"""The pages about files coming in and going out: what is typed there works, and prints what is printed there.

A block ``csv NAME`` is a file of that name; commands are as on the first
pages (``tests/house/test_readme.py``). Where questions are asked, the answers
stand behind them.
"""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING

import pytest

from prospectr.cli.options import Call
from prospectr.core.columns import TARGETS
from prospectr.exchange.mapping import layouts
from tests.house.sources import ROOT
from tests.house.test_readme import read_steps

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run

FILE = re.compile(r"^```csv (\S+)\n(.*?)^```$\n", re.MULTILINE | re.DOTALL)
ANSWER = re.compile(r"((?:Who is it\?|Import \d+ rows\?).*\])(?: (.*))?")


def read_page(name: str) -> str:
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("page", ["import.md", "export.md"])
def test_the_pages_about_files_can_be_typed_along(
    page: str, prospectr: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = read_page(page)
    folder = tmp_path / "files"
    folder.mkdir()
    monkeypatch.chdir(folder)
    for name, content in FILE.findall(text):
        (folder / name).write_text(content, encoding="utf-8")
    steps = read_steps(FILE.sub("", text))
    assert steps
    for step in steps:
        answers = [found[2] or "" for line in step.shown if (found := ANSWER.fullmatch(line))]
        with monkeypatch.context() as patch:
            if answers:
                patch.setattr(Call, "can_ask", True)
            result = prospectr(*shlex.split(step.command)[1:], input="".join(f"{answer}\n" for answer in answers))
        printed = result.out + result.err
        assert result.code == (2 if any(line.startswith("error: ") for line in step.shown) else 0), printed
        if answers:
            asked = [found[1] if (found := ANSWER.fullmatch(line)) else line for line in step.shown]
            assert [line for line in asked if line not in printed] == [], f"{step.command}\n{printed}"
        elif step.is_shown:
            assert printed.rstrip("\n").split("\n") == step.shown, step.command


def test_every_field_a_column_may_fill_is_on_the_page_of_import() -> None:
    told = {word.partition(":")[0] for word in re.findall(r"`([^`\n]+)`", read_page("import.md"))}
    assert set(TARGETS) - told == set()


def test_every_program_whose_tables_are_known_is_on_the_page_of_import() -> None:
    page = read_page("import.md")
    assert {layout.title for layout in layouts() if layout.title.split()[0] not in page} == set()

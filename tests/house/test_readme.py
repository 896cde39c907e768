"""Every command on the pages a new seller reads works as it is typed there, and prints what is printed there.

In a block of code, a line that begins with ``$ prospectr`` is typed; in a
``sh`` block, one that begins with ``prospectr``. What follows it in a
``console`` block is what it prints, to the letter. Where questions are asked,
the answers stand after ``>`` and ``[Y/n]``.
"""

from __future__ import annotations

import re
import shlex
import socket
from typing import Any, NamedTuple

import pytest

from prospectr.cli.options import Call
from tests.conftest import Run
from tests.house.sources import ROOT

BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
TYPED = re.compile(r"(?:\$ )?prospectr(?: |$)")
ANSWER = re.compile(r"(.*(?:^  >|\[Y/n\]))(?: (.*))?")


class Step(NamedTuple):
    """A command as typed, the lines shown under it, and whether they are all that it prints."""

    command: str
    shown: list[str]
    is_shown: bool


@pytest.mark.parametrize("page", ["README.md", "docs/guide.md"])
def test_the_first_pages_can_be_typed_along(page: str, prospectr: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = read_steps((ROOT / page).read_text(encoding="utf-8"))
    assert steps
    for step in steps:
        questions, answers = split_answers(step.shown)
        with monkeypatch.context() as patch:
            if answers:
                patch.setattr(Call, "can_ask", True)
            result = prospectr(*shlex.split(step.command)[1:], input="".join(f"{answer}\n" for answer in answers))
        printed = result.out + result.err
        assert result.code == 0, f"{step.command}\n{printed}"
        if answers:
            assert [line for line in questions if line not in printed] == [], f"{step.command}\n{printed}"
        elif step.is_shown:
            assert printed.rstrip("\n").split("\n") == step.shown, step.command


def test_the_first_ten_minutes_need_no_network(prospectr: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_where: Any, **_how: Any) -> None:
        raise AssertionError("the network was asked for")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse, raising=False)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    for step in read_steps((ROOT / "docs" / "guide.md").read_text(encoding="utf-8")):
        assert prospectr(*shlex.split(step.command)[1:]).code == 0, step.command


def test_a_page_is_read_as_it_would_be_typed() -> None:
    page = "```console\n$ prospectr today\nnothing due\n\n$ make run\n$ prospectr undo\n```\n"
    page += "```sh\nprospectr add Al\n```\n"
    assert read_steps(page) == [
        Step("prospectr today", ["nothing due"], is_shown=True),
        Step("prospectr undo", [], is_shown=False),
        Step("prospectr add Al", [], is_shown=False),
    ]


def test_answers_on_a_page_are_told_from_questions() -> None:
    shown = ["need  ?  What is hard?", "  > y the menus", "  >", "Go on? [Y/n] n"]
    assert split_answers(shown) == (["need  ?  What is hard?", "  >", "  >", "Go on? [Y/n]"], ["y the menus", "", "n"])


def read_steps(page: str) -> list[Step]:
    """Return the commands of every block of ``page``, in order."""
    steps: list[Step] = []
    for language, block in BLOCK.findall(page):
        taking: list[str] | None = None
        for line in block.splitlines():
            if TYPED.match(line) and (line.startswith("$") or language == "sh"):
                taking = []
                steps.append(Step(line.removeprefix("$ "), taking, is_shown=language == "console"))
            elif line.startswith("$ "):
                taking = None
            elif taking is not None:
                taking.append(line)
    return [step._replace(shown=trimmed(step.shown), is_shown=step.is_shown and any(step.shown)) for step in steps]


def trimmed(lines: list[str]) -> list[str]:
    """Return ``lines`` without the empty ones at the end."""
    return "\n".join(lines).rstrip("\n").split("\n") if any(lines) else []


def split_answers(shown: list[str]) -> tuple[list[str], list[str]]:
    """Return the lines a command prints, and the answers that were typed into them."""
    printed, answers = [], []
    for line in shown:
        found = ANSWER.fullmatch(line)
        printed.append(found[1] if found else line)
        if found:
            answers.append(found[2] or "")
    return printed, answers

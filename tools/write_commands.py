"""Write docs/commands.md from the commands themselves: ``make docs``; ``--print`` prints the page instead.

What a command is for stands in its docstring, what its options do beside
them; this page adds nothing to either and so cannot disagree with them.
"""

from __future__ import annotations

import sys
from itertools import groupby
from pathlib import Path
from typing import Any

from prospectr.cli.app import COMMANDS, build_command
from prospectr.cli.help import choices_of, parameters_of, say_argument, say_meaning, say_option, take_apart, usages
from prospectr.cli.options import DRY_RUN

PAGE = Path(__file__).parent.parent / "docs" / "commands.md"

HEAD = """\
# The commands

<!-- Written by tools/write_commands.py: change the commands, then run make docs. -->

`prospectr` alone shows today's agenda. `prospectr COMMAND --help` shows on the screen what stands here.

A `REF` names a contact: by its id (`c48`), its slug (`ana-ruiz`), an e-mail, a phone, the beginnings of words of the
name or company (`ana acm`), or `@` for the record last written. `fID` is the id of a follow-up (`f71`).
`note`, `log`, `next`, `concern` and `done` take a deal (`d31`) as well: what they keep is for that one alone.
Before other words a name goes on as long as the next word is a whole word of it: `note nora lind is ill` is a note on
Nora Lind, `note nora likes oat milk` one on Nora. In quotes a name ends where the quotes do.
`[ ]` may be left out, `...` may go on, `|` is one or the other.

## On every command

"""
FOOT_OF_SHARED = """
These may also stand before the command: `prospectr --json today`. What a program reads of the answers stands in
[formats.md](formats.md).
"""


def build_page() -> str:
    """Return the whole page as Markdown."""
    _arguments, _own, shared = parameters_of(build_command("add"))
    on_all = [option for option in shared if option.name != DRY_RUN[0]]
    rows = [(f"`{say_option(option)}`", say_meaning(option)) for option in on_all]
    rows += [
        (f"`{say_option(option)}`", f"{say_meaning(option)} (on commands that write)")
        for option in shared
        if option not in on_all
    ]
    parts = [HEAD + say_table(rows) + FOOT_OF_SHARED]
    for section, entries in groupby(COMMANDS.items(), key=lambda pair: pair[1].section):
        parts.append(f"## {section}\n")
        parts += [say_command(name) for name, _entry in entries]
    return "\n".join(parts)


def say_command(name: str) -> str:
    """Return one command's part: what it does, how it is typed, its options, examples."""
    command = build_command(name)
    arguments, options, _shared = parameters_of(command)
    text = take_apart(command.help or "")
    parts = [f"### {name}\n", f"{text.sentence}\n", say_block("text", usages(name, command))]
    parts += [say_block("text", [told]) if "[" in told else f"{told}\n" for told in text.paragraphs]
    parts += [say_choices(argument) for argument in arguments if choices_of(argument) and "|" not in argument.metavar]
    if options:
        parts.append(say_table([(f"`{say_option(option)}`", say_meaning(option, "`")) for option in options]))
    if text.examples:
        parts.append(say_block("sh", text.examples))
    return "\n".join(parts)


def say_block(language: str, lines: list[str]) -> str:
    """Return lines to be read to the letter."""
    return "\n".join([f"```{language}", *lines, "```", ""])


def say_choices(argument: Any) -> str:  # noqa: ANN401 - Typer's own parameter
    """Return the sentence that tells what an argument can be."""
    listed = ", ".join(f"`{choice}`" for choice in choices_of(argument))
    return f"`{say_argument(argument).strip('[]')}` is one of {listed}; left out, it is `{argument.default}`.\n"


def say_table(rows: list[tuple[str, str]]) -> str:
    """Return options and what they do as a Markdown table."""
    lines = ["| option | what it does |", "|---|---|"]
    lines += ["| {} | {} |".format(*(cell.replace("|", "\\|") for cell in row)) for row in rows]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    if "--print" in sys.argv[1:]:
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
        print(build_page(), end="")
    else:
        PAGE.write_text(build_page(), encoding="utf-8", newline="\n")
        print("docs/commands.md")

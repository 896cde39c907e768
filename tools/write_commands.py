"""Write docs/commands.md from the commands themselves: ``make docs``; ``--print`` prints the page instead.

What a command is for stands in its docstring, what its options do beside
them; this page adds nothing to either and so cannot disagree with them.
"""

from __future__ import annotations

import sys
from itertools import groupby
from pathlib import Path
from typing import Any

from prospectr.cli.app import COMMANDS, PROGRAM, build_command
from prospectr.cli.options import DRY_RUN, SHARED

PAGE = Path(__file__).parent.parent / "docs" / "commands.md"

HEAD = """\
# The commands

<!-- Written by tools/write_commands.py: change the commands, then run make docs. -->

`prospectr` alone shows today's agenda. `prospectr COMMAND --help` shows on the screen what stands here.

A `REF` names a contact: by its id (`c48`), its slug (`ana-ruiz`), an e-mail, a phone, the beginnings of words of the
name or company (`ana acm`), or `@` for the record last written. `fID` is the id of a follow-up (`f71`).
`[ ]` may be left out, `...` may go on, `|` is one or the other.

## On every command

"""
FOOT_OF_SHARED = """
These may also stand before the command: `prospectr --json today`. What a program reads of the answers stands in
[formats.md](formats.md).
"""
BOOK = "the book to use, instead of your own"
HELP = "show how the command is used"


def build_page() -> str:
    """Return the whole page as Markdown."""
    shared = [(say_flags(declared), sentence) for _name, declared, sentence in SHARED]
    shared += [("`--book FILE`", BOOK), ("`-h`, `--help`", HELP)]
    shared.append((say_flags(DRY_RUN[1]), f"{DRY_RUN[2]} (on commands that write)"))
    parts = [HEAD + say_table(shared) + FOOT_OF_SHARED]
    for section, entries in groupby(COMMANDS.items(), key=lambda pair: pair[1].section):
        parts.append(f"## {section}\n")
        parts += [say_command(name) for name, _entry in entries]
    return "\n".join(parts)


def say_command(name: str) -> str:
    """Return one command's part: what it does, how it is typed, its options, examples."""
    command = build_command(name)
    own = [parameter for parameter in command.params if not is_shared(parameter)]
    arguments = [parameter for parameter in own if parameter.param_type_name == "argument"]
    options = [parameter for parameter in own if parameter.param_type_name == "option"]
    words = [PROGRAM, name, *map(say_argument, arguments), *(["[OPTIONS]"] if options else [])]
    (sentence, *texts), examples = split_help(command.help or "")
    parts = [f"### {name}\n", f"{sentence}\n", f"```text\n{' '.join(words)}\n```\n"]
    parts += [f"```text\n{text}\n```\n" if "[" in text else f"{text}\n" for text in texts]
    parts += [say_choices(argument) for argument in arguments if choices_of(argument)]
    if options:
        parts.append(say_table([(say_option(option), say_meaning(option)) for option in options]))
    if examples:
        parts.append("```sh\n" + "\n".join(examples) + "\n```\n")
    return "\n".join(parts)


def split_help(text: str) -> tuple[list[str], list[str]]:
    """Return a docstring's paragraphs and the command lines of its examples, which come last."""
    told, _word, shown = text.replace("\b\n", "").replace("Examples:\n", "Example:\n").partition("Example:\n")
    paragraphs = [" ".join(part.split()) for part in told.split("\n\n")]
    return [part for part in paragraphs if part], [line.strip() for line in shown.splitlines() if line.strip()]


def is_shared(parameter: Any) -> bool:  # noqa: ANN401 - Typer's own parameter
    """Tell whether an option is one that every command has."""
    return parameter.name in {"book", DRY_RUN[0], "help", *(name for name, _declared, _sentence in SHARED)}


def choices_of(parameter: Any) -> list[str]:  # noqa: ANN401
    """Return the words a parameter can be, none where it can be any."""
    return [str(choice) for choice in getattr(parameter.type, "choices", None) or ()]


def say_argument(argument: Any) -> str:  # noqa: ANN401
    """Return an argument as it stands in a line that shows how a command is typed."""
    name = argument.metavar or argument.name.upper()
    return name if argument.required or name.startswith("[") else f"[{name}]"


def say_choices(argument: Any) -> str:  # noqa: ANN401
    """Return the sentence that tells what an argument can be."""
    listed = ", ".join(f"`{choice}`" for choice in choices_of(argument))
    return f"`{argument.name.upper()}` is one of {listed}; left out, it is `{argument.default}`.\n"


def say_option(option: Any) -> str:  # noqa: ANN401
    """Return an option's names and what follows them."""
    value = option.metavar or ("N" if "Int" in type(option.type).__name__ else "TEXT")
    if choices_of(option):
        value = "WORD"
    return say_flags((*option.opts, *option.secondary_opts), "" if option.is_flag else value)


def say_meaning(option: Any) -> str:  # noqa: ANN401
    """Return what an option does, what it can be, and what it is when it is left out."""
    meaning = option.help or ""
    if choices_of(option):
        meaning += ": " + ", ".join(f"`{choice}`" for choice in choices_of(option))
    if isinstance(option.show_default, str):
        meaning += f" (left out: {option.show_default})"
    elif choices_of(option) and option.default is not None:
        meaning += f" (left out: {option.default})"
    return meaning


def say_flags(names: tuple[str, ...], value: str = "") -> str:
    """Return names of an option in code marks, the short one first."""
    ordered = sorted(names, key=lambda name: name.startswith("--"))
    return ", ".join(f"`{name} {value}`" if value else f"`{name}`" for name in ordered)


def say_table(rows: list[tuple[str, str]]) -> str:
    """Return options and what they do as a Markdown table."""
    lines = ["| option | what it does |", "|---|---|", *(f"| {first} | {second} |" for first, second in rows)]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    if "--print" in sys.argv[1:]:
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
        print(build_page(), end="")
    else:
        PAGE.write_text(build_page(), encoding="utf-8", newline="\n")
        print("docs/commands.md")

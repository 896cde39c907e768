"""Write src/prospectr/cli/commands.json from the commands themselves: ``make docs``; ``--print`` prints it instead.

It is what completion goes by, so that no shell waits for Typer at the press of
a key: for each command its options and words, and what each of them takes –
choices, or kinds of things in the book.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from prospectr.cli.app import ALIASES, COMMANDS, build_app, build_command
from prospectr.cli.completing import COMMAND, FILES, LINE, TABLE
from prospectr.cli.help import choices_of, parameters_of
from prospectr.cli.lists import NOUNS
from prospectr.cli.options import DRY_RUN
from prospectr.core.deal import DEAL_ROLES
from prospectr.core.followup import FOLLOW_UP_KINDS
from prospectr.core.qualification import CRITERIA, QUESTIONS
from prospectr.settings import KEYS

DAYS = "today tomorrow mon tue wed thu fri sat sun 3d 1w 2w 1m eow eom".split()

BY_METAVAR: dict[str, str | list[list[str]]] = {
    "REF": "contact",
    "fID": "follow_up",
    "kID": "concern",
    "DEAL": "deal contact",
    "ID": "deal contact follow_up concern",
    "FILE": FILES,
    "TAG": "tag",
    "SOURCE": "source",
    "COMPANY": "company",
    "REASON": "lost_reason",
    "PIPELINE": "pipeline",
    "ROLE": [[role, ""] for role in DEAL_ROLES],
    "STAGE": "stage",
    "NOUN": [[noun, ""] for noun in NOUNS],
    "KIND": [[kind, ""] for kind in FOLLOW_UP_KINDS],
    "WHEN": [[day, ""] for day in DAYS],
    "KEY": [
        *([key.name, key.sentence] for key in KEYS),
        *([f"questions.{name}", QUESTIONS[name]] for name in CRITERIA),
    ],
    "COMMAND": COMMAND,
}
"""What a word is, by what the help calls it; ``REF|fID`` is either."""

BY_NAME: dict[str, str] = {
    "tag": "tag",
    "untag": "tag",
    "source": "source",
    "company": "company",
    "field": "field",
    "batch": "import_batch",
    "gone": "deleted",
    "closed": "closed_deal",
}
"""What a word is, by the name of its parameter, or by that of its command where the help calls it a name."""

PAST = {"on", "since"}
"""Parameters whose day has been."""


def build_table() -> dict[str, Any]:
    """Return the whole table."""
    _arguments, own, shared = parameters_of(build_app())
    _none, _own, of_writing = parameters_of(build_command("add"))
    return {
        "aliases": ALIASES,
        "own": [say_option(option) for option in own],
        "shared": [say_option(option) for option in shared],
        "writing": [say_option(option) for option in of_writing if option.name == DRY_RUN[0]],
        "commands": {name: say_command(name) for name in COMMANDS},
    }


def say_command(name: str) -> dict[str, Any]:
    """Return what is to be known of one command."""
    entry = COMMANDS[name]
    arguments, own, _shared = parameters_of(build_command(name))
    return {
        "sentence": entry.sentence,
        "writes": entry.writes,
        "takes_note": entry.takes_note,
        "words": [{"takes": LINE if entry.takes_note else takes(argument, of=name)} for argument in arguments],
        "options": [say_option(option) for option in own],
    }


def say_option(option: Any) -> dict[str, Any]:  # noqa: ANN401 - Typer's own option
    """Return what is to be known of one option; ``takes`` is None for a flag."""
    return {
        "names": [*option.opts, *option.secondary_opts],
        "sentence": option.help or "",
        "takes": None if option.is_flag else takes(option),
        "repeats": option.multiple,
    }


def takes(parameter: Any, of: str = "") -> str | list[list[str]]:  # noqa: ANN401
    """Return the choices there are, or the kinds of things: by what the parameter of a command is called."""
    if choices_of(parameter):
        return [[choice, ""] for choice in choices_of(parameter)]
    if parameter.name in BY_NAME:
        return BY_NAME[parameter.name]
    called = (parameter.metavar or "").split(" ", maxsplit=1)[0].strip('[]".')
    if parameter.name in PAST:
        return ""
    if called == "NAME":
        return BY_NAME.get(of, "")
    found = [BY_METAVAR[part] for part in called.split("|") if part in BY_METAVAR]
    lists = [part for part in found if isinstance(part, list)]
    return lists[0] if lists else " ".join(part for part in found if isinstance(part, str))


def written(value: Any, indent: str = "") -> str:  # noqa: ANN401 - anything JSON has
    """Return a table as JSON, an option or a word a line."""
    bare = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, (dict, list)) or len(indent) + len(bare) <= 116 or "names" in value or "takes" in value:
        return bare
    deeper = indent + " "
    if isinstance(value, dict):
        parts = [f"{json.dumps(name)}: {written(part, deeper)}" for name, part in value.items()]
        return "{\n" + ",\n".join(deeper + part for part in parts) + f"\n{indent}}}"
    return "[\n" + ",\n".join(deeper + written(part, deeper) for part in value) + f"\n{indent}]"


if __name__ == "__main__":
    text = written(build_table()) + "\n"
    if "--print" in sys.argv[1:]:
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
        print(text, end="")
    else:
        TABLE.write_text(text, encoding="utf-8", newline="\n")
        print("src/prospectr/cli/commands.json")

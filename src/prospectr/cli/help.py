"""``help``, and how a command is used: its page, made from the command itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from prospectr.cli.app import COMMANDS, PROGRAM, SECTIONS, aliases_of, build_command
from prospectr.cli.exits import Exit
from prospectr.cli.options import DRY_RUN, SHARED, call_of
from prospectr.core.words import N_, _
from prospectr.present.view import BLANK, Cell, line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from prospectr.present.view import Line

PURPOSE = N_("the CRM for people who sell alone: whom to talk to today, and why")

WIDEST = 80
"""How many cells wide a page of help is at most: longer lines are hard to read."""

MARGIN = "  "
COLUMN = 24
"""How wide the names of options may be that still have what they do beside them."""

EXITS = {
    Exit.DONE: N_("done"),
    Exit.FAILED: N_("failed"),
    Exit.USAGE: N_("not understood"),
    Exit.CANCELLED: N_("cancelled"),
    Exit.NOT_FOUND: N_("nothing goes by that name"),
    Exit.AMBIGUOUS: N_("several contacts go by that name"),
    Exit.BOOK: N_("the book cannot be used"),
    Exit.SAVED_BUT_NOT_SAID: N_("saved, but the answer could not be written"),
    Exit.INTERRUPTED: N_("interrupted"),
}


class Text(NamedTuple):
    """A help text taken apart: its first sentence, further paragraphs, and examples to be typed."""

    sentence: str
    paragraphs: list[str]
    head: str
    examples: list[str]


def help_(
    context: typer.Context,
    command: Annotated[str, typer.Argument(metavar="[COMMAND]", show_default=False)] = "",
) -> None:
    """Show how a command is used; without COMMAND, what commands there are.

    Examples:
      prospectr help log

      prospectr help

    """
    root = context.find_root()
    group: Any = root.command
    output = call_of(context).output
    found = dict([group.resolve_command(root, [command])[:2]]) if command else {}
    if output.as_json:
        output.json([item_of(name, found.get(name) or build_command(name)) for name in found or COMMANDS])
    elif output.plain:
        output.fields([[name, _(COMMANDS[name].sentence)] for name in found or COMMANDS])
    else:
        pages = [command_page(name, made) for name, made in found.items()] or [page_of(root)]
        output.page(pages[0], widest=WIDEST)


def item_of(name: str, command: Any) -> dict[str, object]:  # noqa: ANN401 - Typer's own command
    """Return what a program is told of a command."""
    return {
        "type": "command",
        "id": name,
        "aliases": aliases_of(name),
        "sentence": _(COMMANDS[name].sentence),
        "usages": usages(name, command),
        "examples": take_apart(command.help or "").examples,
    }


def page_of(context: Any) -> list[Line]:  # noqa: ANN401 - Typer's own context
    """Return the page of what is being used: a command, or the whole program."""
    if context.parent is None:
        return program_page(context.command)
    return command_page(context.info_name or "", context.command)


def command_page(name: str, command: Any) -> list[Line]:  # noqa: ANN401 - Typer's own command
    """Return the page of one command."""
    entry, text = COMMANDS[name], take_apart(command.help or "")
    sentence = _(entry.sentence)
    is_said = text.sentence.casefold().rstrip(".") == sentence.casefold()
    arguments, own, shared = parameters_of(command)
    words = [(say_argument(argument), _sentence_of(argument)) for argument in arguments]
    also = [f"{PROGRAM} {other}" for other in entry.see.split() if other in COMMANDS]
    sections = [
        (_("NAME"), [_indented(f"{PROGRAM} {name} – {sentence}")]),
        (_("USAGE"), [_indented(usage) for usage in usages(name, command)]),
        (_("WHAT IT DOES"), _paragraphs([*([] if is_said else [text.sentence]), *text.paragraphs])),
        (_("WORDS"), _rows((word, sentence) for word, sentence in words if sentence)),
        (_("OPTIONS"), _rows((say_option(option), say_meaning(option)) for option in own)),
        (_("OPTIONS OF EVERY COMMAND"), _rows((say_option(option), say_meaning(option)) for option in shared)),
        (text.head.rstrip(":").upper(), [line(MARGIN, example, whole=True) for example in text.examples]),
        (_("SEE ALSO"), [_indented(", ".join(also))] if also else []),
    ]
    return _page(sections)


def program_page(group: Any) -> list[Line]:  # noqa: ANN401 - Typer's own group
    """Return the page of the whole program: its commands, and what holds for all of them."""
    options = [(say_option(option), say_meaning(option)) for option in group.params]
    codes = [f"{code.value} {_(said)}" for code, said in EXITS.items()]
    width = 1 + max(len(_named(name)) for name in COMMANDS)
    commands = [
        (_(section).upper(), _rows(((_named(name), _(entry.sentence)) for name, entry in entries), width))
        for section, entries in (
            (section, [(name, entry) for name, entry in COMMANDS.items() if entry.section == section])
            for section in SECTIONS
        )
    ]
    sections = [
        (_("NAME"), [_indented(f"{PROGRAM} – {_(PURPOSE)}")]),
        (_("USAGE"), [_indented(f"{PROGRAM} [OPTIONS] [COMMAND] [...]"), *_paragraphs([_("Alone: today's agenda.")])]),
        *commands,
        (_("OPTIONS"), _rows(options)),
        (_("EXIT CODES"), [_indented(" · ".join(codes))]),
        (
            _("SEE ALSO"),
            [_indented(_("{program} help COMMAND: how a command is used, with examples").format(program=PROGRAM))],
        ),
    ]
    return _page(sections)


def take_apart(text: str) -> Text:
    """Take a help text apart; in every language its examples are the indented commands at its end, under a head."""
    lines = text.splitlines()
    examples = [place for place, shown in enumerate(lines) if shown.startswith(f"  {PROGRAM} ")]
    first = examples[0] if examples else len(lines) + 1
    paragraphs = "\n".join(lines[: first - 1]).split("\n\n")
    told = [joined for part in paragraphs if (joined := " ".join(part.split()))]
    head = lines[first - 1].strip() if examples else ""
    return Text(told[0] if told else "", told[1:], head, [lines[place].strip() for place in examples])


def parameters_of(command: Any) -> tuple[list[Any], list[Any], list[Any]]:  # noqa: ANN401
    """Return the arguments of a command, its own options, and the options that all commands have."""
    ours = {"book", DRY_RUN[0], "help", *(name for name, _declared, _said in SHARED)}
    arguments = [parameter for parameter in command.params if parameter.param_type_name == "argument"]
    options = [parameter for parameter in command.params if parameter.param_type_name == "option"]
    return (
        arguments,
        [option for option in options if option.name not in ours],
        [option for option in options if option.name in ours],
    )


def usages(name: str, command: Any) -> list[str]:  # noqa: ANN401
    """Return how a command is typed, once by its name and once by its alias if it has one."""
    arguments, own, _shared = parameters_of(command)
    rest = [*map(say_argument, arguments), *(["[OPTIONS]"] if own else [])]
    return [" ".join([PROGRAM, typed, *rest]) for typed in (name, *aliases_of(name))]


def choices_of(parameter: Any) -> list[str]:  # noqa: ANN401
    """Return the words a parameter can be, none where it can be any."""
    return [str(choice) for choice in getattr(parameter.type, "choices", None) or ()]


def say_argument(argument: Any) -> str:  # noqa: ANN401
    """Return an argument as it stands in a line that shows how a command is typed."""
    name = argument.metavar or argument.name.upper()
    return name if argument.required or name.startswith("[") else f"[{name}]"


def say_value(option: Any) -> str:  # noqa: ANN401
    """Return what follows an option's name: nothing after a flag."""
    if option.is_flag:
        return ""
    if choices_of(option):
        return "WORD"
    return str(option.metavar or ("N" if "Int" in type(option.type).__name__ else "TEXT"))


def say_option(option: Any) -> str:  # noqa: ANN401
    """Return an option's names, the short one first, the one that says no last, and what follows them."""
    names = ", ".join(sorted(option.opts, key=lambda name: name.startswith("--")))
    return f"{'/'.join([names, *option.secondary_opts])} {say_value(option)}".rstrip()


def say_meaning(option: Any, mark: str = "") -> str:  # noqa: ANN401
    """Return what an option does, what it can be, and what it is when it is left out; words stand between ``mark``."""
    meaning = option.help or ""
    choices = choices_of(option)
    if choices:
        meaning += ": " + ", ".join(f"{mark}{choice}{mark}" for choice in choices)
    default = option.show_default if isinstance(option.show_default, str) else option.default if choices else None
    if default is not None:
        meaning += " " + _("(left out: {default})").format(default=_(str(default)))
    return str(meaning)


def _sentence_of(argument: Any) -> str:  # noqa: ANN401
    """Return what an argument can be, where its name does not say so."""
    choices = choices_of(argument)
    named = (argument.metavar or "").strip("[]") == "|".join(choices)
    return str(argument.help or ("" if named else ", ".join(choices)))


def _named(name: str) -> str:
    return ", ".join((name, *aliases_of(name)))


def _page(sections: Iterable[tuple[str, Sequence[Line]]]) -> list[Line]:
    page: list[Line] = []
    for head, lines in sections:
        if lines:
            page += [*([BLANK] if page else []), line(Cell(head, "head")), *lines]
    return page


def _indented(text: str) -> Line:
    return line(MARGIN, text, indent=2 * len(MARGIN))


def _paragraphs(texts: Iterable[str]) -> list[Line]:
    lines: list[Line] = []
    for text in texts:
        lines += [*([BLANK] if lines else []), line(MARGIN, text, indent=len(MARGIN))]
    return lines


def _rows(pairs: Iterable[tuple[str, str]], column: int = 0) -> list[Line]:
    """Set names beside what they mean; a long name has it on the line below."""
    rows = list(pairs)
    width = column or max((len(name) for name, _said in rows if len(name) <= COLUMN), default=0)
    lines = []
    for name, said in rows:
        indent = len(MARGIN) + width + 2
        if len(name) > width:
            lines += [line(MARGIN, Cell(name, "id")), line(" " * indent, said, indent=indent)]
        else:
            lines.append(line(MARGIN, Cell(f"{name:<{width}}  ", "id"), said, indent=indent))
    return lines

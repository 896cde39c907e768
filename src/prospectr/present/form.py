"""A record's fields as TOML, each under a comment that says what it may hold, and back."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from prospectr.core.editable import FIELDS, Field, Value, say_names
from prospectr.core.errors import InputError
from prospectr.core.text import display, display_line, excerpt
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from prospectr.core.errors import ProspectrError

_PLACE = re.compile(r" \(at line (\d+), column \d+\)$")
_SURROGATE = re.compile(r"[\ud800-\udfff]")

# Between triple quotes a quote is escaped where it would be one of three, or stand before those that end the text.
_QUOTE_THAT_ENDS = re.compile(r'"(?="")|"\Z')
_QUOTE_ESCAPED = r'\\"'


class EditedTextRefusedError(InputError):
    """The text that came back from the editor cannot be used."""

    def __init__(self, reason: str, hint: str = "") -> None:
        super().__init__(_("The text cannot be used: {reason}; nothing was changed.").format(reason=reason), hint=hint)


def say_form(table: str, values: Mapping[str, Value], head: Sequence[str]) -> str:
    """Write the fields of a record as TOML under the lines of ``head``; what cannot be changed stands in comments."""
    lines = [say_comment(head), "\n"]
    for field in FIELDS[table]:
        value, sentence = values[field.name], _(field.sentence)
        if field.kind == "fact":
            lines.append(say_comment([f"{sentence}: {value}"]))
        else:
            lines.append(say_comment([f"{sentence}: {', '.join(field.choices)}" if field.choices else sentence]))
            lines.append(f"{field.name} = {_say_value_of(field, value)}\n")
    return "".join(lines)


def say_comment(lines: Iterable[str]) -> str:
    """Write lines as comments; whatever they hold, each stays on its line and acts on no screen."""
    return "".join(f"# {display_line(line)}".rstrip() + "\n" for line in lines)


def say_head(ref: str) -> list[str]:
    """Say what a text that is opened in an editor is, and what becomes of it."""
    return [
        _("{ref}: save and leave to change it; empty the text to leave it as it is.").format(ref=ref),
        _("A field whose line you take out stays as it is."),
    ]


def say_remark(error: ProspectrError) -> str:
    """Write why a text was refused as comments, to stand on top of it when it is opened again."""
    return say_comment([_("error: {sentence}").format(sentence=error.message), *error.hints])


def without_remark(remark: str, typed: str) -> str:
    """Take our own remark off the top of a text, as far as it still stands there."""
    ours = set(remark.splitlines())
    first, newline, rest = typed.partition("\n")
    while newline and first.removesuffix("\r") in ours:
        typed = rest
        first, newline, rest = typed.partition("\n")
    return typed


def say_sides(
    table: str, opened: Mapping[str, Value], now: Mapping[str, Value], typed: Mapping[str, Value]
) -> tuple[str, ...]:
    """Say of each field that was changed what it held when opened, what the book holds now, and what was typed."""
    lines = []
    for name in (field.name for field in FIELDS[table]):
        if name in typed or now[name] != opened[name]:
            lines += [
                name,
                "  " + _("when opened: {value}").format(value=say_value(opened[name])),
                "  " + _("in the book: {value}").format(value=say_value(now[name])),
                "  "
                + _("you typed: {value}").format(value=say_value(typed[name]) if name in typed else _("as it was")),
            ]
    return tuple(lines)


def say_value(value: Value) -> str:
    """Write a value as TOML on one line."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return f"[{', '.join(map(say_value, value))}]"
    escaped = _escaped(value).replace('"', '\\"')
    return f'"{escaped}"'.replace("\n", "\\n").replace("\t", "\\t")


def _say_value_of(field: Field, value: Value) -> str:
    """Write a value as its field is read best: words as lines between triple quotes, a number without any."""
    if field.kind == "number" and isinstance(value, str) and value.isdecimal():
        return value
    if field.kind != "words" or not isinstance(value, str):
        return say_value(value)
    # A newline right after the quotes is no part of the text, so that one of the text's own is never lost.
    return f'"""\n{_QUOTE_THAT_ENDS.sub(_QUOTE_ESCAPED, _escaped(value))}"""'


def _escaped(text: str) -> str:
    """Escape what would act on a screen or hide on it, newline and tab aside; quotes are the caller's."""
    letters = text.replace("\\", "\\\\")
    return letters if letters == display(letters) else "".join(map(_code, letters))


def _code(letter: str) -> str:
    if letter == display(letter):
        return letter
    return f"\\u{ord(letter):04X}" if ord(letter) < 0x10000 else f"\\U{ord(letter):08X}"


def parse_form(table: str, typed: str) -> dict[str, Value]:
    """Return the fields a text holds; a field that is not there is not changed. Raises ``EditedTextRefusedError``."""
    import tomllib

    if _SURROGATE.search(typed):
        raise EditedTextRefusedError(_("it is not valid UTF-8"))
    if "\0" in typed:
        line = next(line for line in typed.split("\n") if "\0" in line)
        raise EditedTextRefusedError(_("it holds a NUL character, here: {line}").format(line=excerpt(line, [])[0]))
    try:
        given = tomllib.loads(typed)
    except tomllib.TOMLDecodeError as error:
        hint = _('Texts stand between quotes, like name = "Nora"; what follows a # is a comment.')
        raise EditedTextRefusedError(_say_toml_error(str(error), typed), hint) from None
    except RecursionError:
        raise EditedTextRefusedError(_("it is nested too deeply")) from None
    except ValueError as error:  # a number of thousands of digits
        raise EditedTextRefusedError(_("it is not TOML ({reason})").format(reason=error)) from None
    fields = {field.name: field for field in FIELDS[table] if field.kind != "fact"}
    for name in given:
        if name not in fields:
            reason = _("there is no {field}; there are {fields}").format(field=name, fields=say_names(table))
            raise EditedTextRefusedError(reason)
    return {name: _parse_value(fields[name], value) for name, value in given.items()}


def _say_toml_error(sentence: str, typed: str) -> str:
    """Say what is wrong by the line it is found in: numbers change with the comments put on top."""
    found = _PLACE.search(sentence)
    lines = typed.split("\n")
    if found is None or int(found[1]) > len(lines):
        return _("it is not TOML ({reason})").format(reason=sentence)
    line = excerpt(lines[int(found[1]) - 1].strip(), [])[0]
    return _("this is not TOML: {line} ({reason})").format(reason=sentence[: found.start()], line=line)


def _parse_value(field: Field, value: object) -> Value:
    """Return a value in the form ``read_fields`` gives it, or say what kind of value the field holds."""
    if field.kind == "flag":
        if isinstance(value, bool):
            return value
        raise EditedTextRefusedError(_("{field} is true or false, without quotes").format(field=field.name))
    if field.kind == "list":
        if isinstance(value, list) and all(isinstance(one, str) for one in value):
            return value
        reason = _('{field} is a list of texts between quotes, like ["one", "two"]').format(field=field.name)
        raise EditedTextRefusedError(reason)
    if field.kind == "date" and isinstance(value, (date, time)):
        return value.isoformat(" ", "minutes") if isinstance(value, datetime) else value.isoformat()
    if field.kind == "number" and isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, str):
        return value
    reason = _('{field} is a text between quotes, like {field} = "words"').format(field=field.name)
    raise EditedTextRefusedError(reason)


def bring_up_to_date(table: str, typed: str, values: Mapping[str, Value]) -> str:
    """Return a text with some of its fields set anew, its comments and everything else as typed."""
    import tomlkit

    document = tomlkit.parse(typed)
    for field in FIELDS[table]:
        if field.name in values and field.name in document:
            line = f"{field.name} = {_say_value_of(field, values[field.name])}"
            document[field.name] = tomlkit.parse(line).item(field.name)
    return tomlkit.dumps(document)

"""``config``: the configuration file."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from prospectr.cli.configuring import make_configuration, write_configuration
from prospectr.cli.options import Call, call_of
from prospectr.core.errors import InputError, NotFoundError
from prospectr.core.words import _
from prospectr.present.view import Cell, line
from prospectr.settings import (
    KEYS,
    ValueRefusedError,
    check_configuration,
    config_path,
    find_key,
    read_configuration,
    say_value,
)

if TYPE_CHECKING:
    from pathlib import Path

OF_SCREENS = "keys."
"""What the keys of the screens begin with; which there are, the screens know."""

Act = Literal["get", "set", "edit", "path"]


class KeyNotFoundError(NotFoundError):
    """The configuration has no such key."""

    def __init__(self, name: str) -> None:
        super().__init__(
            _("There is no key {name} in the configuration.").format(name=name),
            hint=_("There are: {keys}").format(keys=", ".join(key.name for key in KEYS)),
        )


class ValueMissingError(InputError):
    """``config set`` needs a key and a value."""

    def __init__(self) -> None:
        super().__init__(
            _("config set needs a key and a value."), hint=_("For example: prospectr config set currency THB")
        )


def config(
    context: typer.Context,
    act: Annotated[Act, typer.Argument(metavar="[get|set|edit|path]", show_default=False)] = "get",
    key: Annotated[str, typer.Argument(metavar="[KEY]", show_default=False)] = "",
    value: Annotated[list[str] | None, typer.Argument(metavar="[VALUE]", show_default=False)] = None,
) -> None:
    """Read and change the configuration.

    get shows one key or all, set changes one, edit opens the file in your
    editor, path tells where it lies. The configuration is no part of the book,
    and undo does not reach it.

    Examples:
      prospectr config set currency THB

      prospectr config set target_market "tag cafe, size 2-20"

      prospectr config set weights need 30 budget 0

      prospectr config set questions.need "What keeps you up at night?"

      prospectr config set keys.deal.close w

      prospectr config get

    """
    call = call_of(context)
    path = config_path(os.environ)
    if act == "path":
        _say_path(call, path)
    elif act == "edit":
        _edit(call, path)
    elif act == "set":
        if not key or not value:
            raise ValueMissingError
        _set(call, path, key, " ".join(value))
    else:
        _get(call, key)


def _say_path(call: Call, path: Path) -> None:
    if call.output.as_json:
        call.output.json([{"type": "setting", "id": "path", "value": str(path)}])
    else:
        call.output.fields([[str(path)]])


def _get(call: Call, name: str) -> None:
    named = find_key(name) if name else None
    if name and named is None:
        raise KeyNotFoundError(name)
    shown = [named] if named else KEYS
    _say(call, [(key.name, say_value(call.settings, key), _(key.sentence)) for key in shown])


def _set(call: Call, path: Path, name: str, text: str) -> None:
    key = find_key(name)
    if key is None:
        raise KeyNotFoundError(name)
    try:
        checked = _own_key(call, name, text) if name.startswith(OF_SCREENS) else key.check(text)
    except (TypeError, ValueError) as error:
        raise ValueRefusedError(name, text, str(error)) from None
    read_configuration(path)  # one that is no TOML is said to be so, and not written to
    if call.dry_run:
        call.output.heading(_("What would be done, and is not (--dry-run):"))
    else:
        write_configuration(path, name, key.keep(checked))
        call.note_saved(in_book=False)
    _say(call, [(name, key.say(checked), _(key.sentence))])
    if call.dry_run:
        call.output.message(_("Nothing was changed (--dry-run)."))


def _own_key(call: Call, name: str, text: str) -> str:
    """Return keys of the screens as they are kept; raise ``ValueError`` where they cannot be used."""
    from prospectr.tui.keymap import check_wish

    return check_wish(call.settings.keys, name.removeprefix(OF_SCREENS), text)


def _edit(call: Call, path: Path) -> None:
    """Open the configuration in the editor; what does not hold is said, and the file is left as it was typed."""
    from prospectr.editor import EditorFailedError, run_editor, say_kept

    make_configuration(path)
    try:
        run_editor(path)
    except EditorFailedError as error:
        error.hints = (*error.hints, *say_kept(path))
        raise
    check_configuration(read_configuration(path), str(path))
    call.output.message(_("The configuration holds.  See it:  prospectr config get"))


def _say(call: Call, entries: list[tuple[str, str, str]]) -> None:
    if call.output.as_json:
        call.output.json([{"type": "setting", "id": name, "value": value} for name, value, _sentence in entries])
    elif call.output.plain:
        call.output.fields([[value] if len(entries) == 1 else [name, value] for name, value, _sentence in entries])
    else:
        for name, value, sentence in entries:
            said = [line(Cell(name, "id"), "  ", value or _("not set"), indent=4)]
            call.output.page([*said, line("    ", Cell(sentence, "dim"), indent=4)] if sentence else said)

"""Writes the configuration file: one key at a time, its comments and all else in it left as they are."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from prospectr.core.words import _
from prospectr.private import PRIVATE_FILE, PRIVATE_FOLDER
from prospectr.settings import KEYS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def make_configuration(path: Path) -> None:
    """Make the configuration file, every key named in a comment, where there is none yet."""
    if path.exists():
        return
    path.parent.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
    lines = [f"# {key.name}: {_(key.sentence)}" for key in KEYS]
    _write_privately(path, "\n".join(lines) + "\n")


def write_configuration(path: Path, name: str, value: object) -> None:
    """Set one key in the configuration file; comments and all else in it stay.

    Of a key in a table (``questions.need``) an empty text takes it out.
    """
    import tomlkit

    make_configuration(path)
    document = tomlkit.parse(path.read_text(encoding="utf-8"))
    table, _dot, part = name.partition(".")
    if part:
        there = document.get(table)
        _set_in_table(document, table, {**(there if isinstance(there, dict) else {}), part: value})
    elif isinstance(value, dict):
        _set_in_table(document, table, value)
    else:
        document[name] = value
    kept = path.resolve()
    draft = kept.with_name(kept.name + ".new")
    _write_privately(draft, tomlkit.dumps(document))
    draft.replace(kept)


def _write_privately(path: Path, text: str) -> None:
    """Write a file that nobody else on this computer can read."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE_FILE), "w", encoding="utf-8") as stream:
        os.fchmod(stream.fileno(), PRIVATE_FILE)
        stream.write(text)


def _set_in_table(document: Any, name: str, values: Mapping[str, Any]) -> None:  # noqa: ANN401 - a TOML document
    """Make a table hold ``values``, those that are empty texts aside; what it holds already keeps its comments.

    What stands there and is no table gives way to one.
    """
    import tomlkit

    if not isinstance(document.get(name), dict):
        document.pop(name, None)
        document[name] = tomlkit.table()
    table = document[name]
    for gone in [key for key in table if values.get(key, "") == ""]:
        del table[gone]
    for key, value in values.items():
        if value != "" and table.get(key) != value:
            table[key] = value
    if not table:
        del document[name]

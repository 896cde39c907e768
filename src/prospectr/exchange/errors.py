"""What is wrong with a file that cannot be read: its name, the reason, and what the seller can do."""

from __future__ import annotations

import os
from pathlib import PurePath
from typing import IO

from prospectr.core.errors import InputError
from prospectr.core.words import _


class FileNotReadableError(InputError):
    """A file cannot be read as what it seems to be; ``reason`` says why, without the file's name."""

    def __init__(self, name: str, reason: str, hint: str | tuple[str, ...] = "") -> None:
        self.reason = reason
        super().__init__(
            _("{name} cannot be read: {reason}.").format(name=say_name(name) or _("The file"), reason=reason), hint=hint
        )


class EncodingUnknownError(InputError):
    """A word given as an encoding is the name of none, or of one that text files are not written in."""

    def __init__(self, encoding: str, known: tuple[str, ...]) -> None:
        super().__init__(
            _('There is no encoding "{encoding}".').format(encoding=encoding),
            hint=_("Use one of these, or two for a file with both, such as utf-8,cp1252:  {known}").format(
                known=", ".join(known)
            ),
        )


class DelimiterUnknownError(InputError):
    """A text given as a delimiter is no single character that can part cells."""

    def __init__(self, delimiter: str) -> None:
        super().__init__(
            _('"{delimiter}" cannot part the cells of a row.').format(delimiter=delimiter),
            hint=_("Use one character, or its name: comma, semicolon, tab or pipe."),
        )


class SheetNotFoundError(InputError):
    """A workbook has no sheet of that name, or none with anything in it where ``sheet`` is empty."""

    def __init__(self, name: str, sheet: str, known: list[str]) -> None:
        if sheet:
            message = _('{name} has no sheet "{sheet}".').format(name=say_name(name) or _("The file"), sheet=sheet)
        else:
            message = _("{name} has no sheet with anything in it.").format(name=say_name(name) or _("The file"))
        super().__init__(message, hint=_("Its sheets:  {known}").format(known=", ".join(known)) if known else "")


def say_name(name: str | os.PathLike[str]) -> str:
    """Return the name of a file as a text that can be shown and kept: bytes in it that are none are marked."""
    try:
        return os.fsencode(name).decode("utf-8", "replace")
    except UnicodeEncodeError:
        return str(name).encode("utf-8", "replace").decode("utf-8")


def name_of(file: IO[bytes]) -> str:
    """Return the last part of an open file's name, or an empty text where it has none (a pipe, bytes)."""
    name = getattr(file, "name", "")
    return say_name(PurePath(name).name) if isinstance(name, str) and not name.startswith("<") else ""


def why_not_opened(error: OSError, name: str) -> FileNotReadableError:
    """Return what to tell a seller whose file could not even be opened, or failed while it was read."""
    if isinstance(error, IsADirectoryError):
        return FileNotReadableError(name, _("it is a folder"), _("Name the files in it."))
    if isinstance(error, FileNotFoundError):
        return FileNotReadableError(name, _("there is no such file"), _("Check the name and the folder."))
    if isinstance(error, PermissionError):
        return FileNotReadableError(name, _("you may not read it"), _("Change its permissions, or copy it."))
    return FileNotReadableError(name, error.strerror or str(error), _("Copy it to a disk that works and try again."))

"""``completion``: the script that lets a shell complete what is typed."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from prospectr.cli.options import call_of
from prospectr.cli.output import is_terminal
from prospectr.cli.shells import SHELLS
from prospectr.core.errors import InputError
from prospectr.core.words import _

ShellName = Literal["bash", "zsh", "fish"]


class ShellNotKnownError(InputError):
    """The shell in use is none that can complete with us."""

    def __init__(self, shell: str) -> None:
        super().__init__(
            _('The shell in use, "{shell}", is none of {shells}.').format(shell=shell, shells=", ".join(SHELLS)),
            hint=_("Name one of them: prospectr completion bash"),
        )


def completion(
    context: typer.Context,
    shell: Annotated[ShellName | None, typer.Argument(metavar="[bash|zsh|fish]", show_default=False)] = None,
) -> None:
    """Print what makes a shell complete commands, options, and the names in your book.

    Without a shell named, it is the one you use ($SHELL), and you are told what
    to write where. After that the tab key goes on with what you began to type.

    Examples:
      prospectr completion bash

      prospectr completion zsh

    """
    call = call_of(context)
    name = shell or Path(os.environ.get("SHELL", "")).name
    if name not in SHELLS:
        raise ShellNotKnownError(name)
    script = Path(__file__).with_name(SHELLS[name].script).read_text(encoding="utf-8")
    if call.output.as_json:
        call.output.json([{"type": "completion", "id": name, "script": script}])
    else:
        call.output.fields([[row] for row in script.splitlines()])
    if shell is None or is_terminal(sys.stdout):
        call.output.message(
            _("To complete in every new window, add this line to {file}:").format(file=SHELLS[name].file)
        )
        call.output.message(f"  {SHELLS[name].line}")

"""``field``: fields of the seller's own, on every contact."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from prospectr.cli.options import call_of
from prospectr.core.errors import InputError
from prospectr.core.words import N_, _

Act = Literal["add", "list", "delete"]
Kind = Literal["text", "number", "date", "choice"]


class FieldNotNamedError(InputError):
    """No field was named."""

    def __init__(self, act: str) -> None:
        super().__init__(
            _("field {act} needs the name of a field.").format(act=act),
            hint=_('For example: prospectr field {act} "Shoe size"').format(act=act),
        )


class FlagsOfAddError(InputError):
    """What a field holds is said when it is made."""

    def __init__(self) -> None:
        super().__init__(
            _("--kind and --choice go with field add."),
            hint=_("To change the choices of a field: prospectr edit x1 --choice red --choice blue"),
        )


def field(
    context: typer.Context,
    act: Annotated[Act, typer.Argument(metavar="[add|list|delete]", show_default=False)] = "list",
    name: Annotated[list[str] | None, typer.Argument(metavar="[NAME]", show_default=False)] = None,
    kind: Annotated[Kind | None, typer.Option("--kind", help=N_("what it holds"), show_default="text")] = None,
    choice: Annotated[list[str] | None, typer.Option("--choice", help=N_("one of its choices; repeatable"))] = None,
) -> None:
    """Make fields of your own, on every contact.

    add makes one, list shows them, delete takes one away; what it held comes
    back with it. In a line after prospectr add it is typed like shoe-size:42,
    anywhere else like --field shoe-size=42. Rename it with edit and its id.

    Examples:
      prospectr field add "Shoe size" --kind number

      prospectr field add Colour --choice red --choice blue

      prospectr field delete shoe-size

    """
    call = call_of(context)
    named = " ".join(name or [])
    if act != "add" and (kind or choice):
        raise FlagsOfAddError
    if act == "list":
        from prospectr.present import fields

        call.output.show(fields, call.book.fields.all(), call.today)
        return
    if not named.strip():
        raise FieldNotNamedError(act)
    if act == "add":
        call.wrote(call.book.fields.add(named, kind, choice or ()), _("Added"))
    else:
        call.wrote(call.book.records.delete("field", call.book.fields.get(named)), _("Deleted"))

"""``mapping``: which column of other programs' tables fills which field, saved under a name."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from prospectr.cli.options import call_of
from prospectr.core.errors import InputError
from prospectr.core.words import _

Act = Literal["list", "show", "delete"]


class MappingMissingError(InputError):
    """An act on a mapping was given none, or a list was given one."""

    def __init__(self, act: Act) -> None:
        if act == "list":
            sentence = _("mapping list takes no name: it lists them all.")
        else:
            sentence = _("mapping {act} needs the name of a mapping.").format(act=act)
        super().__init__(sentence, hint=_("See which there are: prospectr mapping list"))


def mapping(
    context: typer.Context,
    act: Annotated[Act, typer.Argument(metavar="[list|show|delete]", show_default=False)] = "list",
    name: Annotated[list[str] | None, typer.Argument(metavar="[NAME]", show_default=False)] = None,
) -> None:
    """List saved mappings of columns, show what one says, or delete one.

    A mapping is saved by import --save-mapping NAME. It is used again by itself
    for a file with the very same header, and for any other with import --mapping NAME.

    Examples:
      prospectr mapping list

      prospectr mapping show fair

      prospectr mapping delete fair

    """
    from prospectr.present import mappings as presenter

    call = call_of(context)
    named = " ".join(name or ())
    if bool(named) == (act == "list"):
        raise MappingMissingError(act)
    if act == "list":
        call.output.show(presenter, call.book.mappings.all(), call.today)
    elif act == "show":
        call.output.show(presenter, [call.book.mappings.get(named)], call.today)
    else:
        call.wrote(call.book.mappings.delete(call.book.mappings.get(named)), _("Deleted"))

"""``company``: where contacts work."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from prospectr.cli.options import call_of
from prospectr.core.words import N_, _

Act = Literal["add"]


def company(
    context: typer.Context,
    act: Annotated[Act, typer.Argument(metavar="add", show_default=False)],
    name: Annotated[list[str], typer.Argument(metavar="NAME", show_default=False)],
    trade: Annotated[str, typer.Option("--trade", help=N_("what they do, like bakery"))] = "",
    place: Annotated[str, typer.Option("--place", help=N_("where they are, like Aarhus"))] = "",
    size: Annotated[str, typer.Option("--size", metavar="N", help=N_("how many people work there"))] = "",
) -> None:
    """Add a company, with what is known of it.

    A company also comes with its first contact: prospectr add NAME @COMPANY.
    See them with list companies, one with its people with show o9; change one
    with edit o9.

    Examples:
      prospectr company add "Lind Café" --trade café --place Aarhus --size 4

      prospectr company add Acme

    """
    del act
    call = call_of(context)
    call.wrote(call.book.companies.add(" ".join(name), trade=trade, place=place, size=size), _("Added"))

"""``find``: search."""

from __future__ import annotations

from typing import Annotated

import typer

from prospectr.cli.options import Limit, call_of
from prospectr.core.words import N_
from prospectr.present import search


def find(
    context: typer.Context,
    text: Annotated[list[str], typer.Argument(metavar="TEXT...", show_default=False)],
    limit: Limit = None,
    whole: Annotated[bool, typer.Option("--all", help=N_("show all that is found"))] = False,
) -> None:
    """Search names, companies, e-mails, phones, tags, sources, notes, interactions and answers.

    Every word must be found; case and accents do not matter, and a word is
    found inside others too. Names come first, then what was written last.

    Examples:
      prospectr find coffee market

      prospectr find กาแฟ

    """
    call = call_of(context)
    found = call.book.search.find(" ".join(text), None if whole else call.limit(limit))
    call.output.show(search, found, call.today)

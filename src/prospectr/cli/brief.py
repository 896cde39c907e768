"""``brief``: the page to read before a call."""

from __future__ import annotations

from typing import Annotated

import typer

from prospectr.cli.options import call_of
from prospectr.cli.prompts import get_contact


def brief(context: typer.Context, ref: Annotated[list[str], typer.Argument(metavar="REF", show_default=False)]) -> None:
    """Show the page to read before a call: one screen, whatever is kept.

    Who they are and why they matter, what to ask next, what they still wait
    for, what is worth remembering, the last words, and what is planned.

    Examples:
      prospectr brief nora

      prospectr brief c48 --json

    """
    from prospectr.present import brief as presenter

    call = call_of(context)
    card = get_contact(call, " ".join(ref))
    call.output.show(presenter, call.book.contacts.brief(card.contact.id), call.today)

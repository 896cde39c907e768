"""``note``: something to remember."""

from __future__ import annotations

from typing import Annotated

import typer

from prospectr.cli.options import call_of
from prospectr.cli.prompts import get_about_and_words
from prospectr.core.words import N_, _


def note(
    context: typer.Context,
    ref: Annotated[str, typer.Argument(metavar="REF", show_default=False)],
    text: Annotated[list[str], typer.Argument(metavar="TEXT...", show_default=False)],
    pin: Annotated[bool, typer.Option("--pin", help=N_("keep it in sight, above the others"))] = False,
    alternatives: Annotated[bool, typer.Option("--alternatives", help=N_("it is what else they look at"))] = False,
) -> None:
    """Remember something of a contact, or of a deal (d31).

    Examples:
      prospectr note nora likes oat milk

      prospectr note nora --pin daughter has finals in May

      prospectr note nora --alternatives two printers in town

      prospectr note d31 wants it before Christmas

    """
    call = call_of(context)
    card, deal_id, words = get_about_and_words(call, ref, text, needs_words=True)
    kind = "alternatives" if alternatives else "note"
    noted = call.book.notes.add(card.contact.id, " ".join(words), deal_id=deal_id, pinned=pin, kind=kind)
    call.wrote(noted, _("Noted"))

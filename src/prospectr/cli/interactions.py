"""``log``: what happened."""

from __future__ import annotations

from typing import Annotated

import typer

from prospectr.cli.followups import offer_next
from prospectr.cli.options import call_of
from prospectr.cli.prompts import get_contact
from prospectr.core.interaction import InteractionKind, OutcomeWord
from prospectr.core.words import N_, _


def log(
    context: typer.Context,
    ref: Annotated[str, typer.Argument(metavar="REF", show_default=False)],
    text: Annotated[list[str] | None, typer.Argument(metavar="TEXT...", show_default=False)] = None,
    kind: Annotated[InteractionKind, typer.Option("--as", help=N_("what it was"))] = "call",
    outcome: Annotated[OutcomeWord | None, typer.Option("--outcome", help=N_("how it went"))] = None,
    came_in: Annotated[bool, typer.Option("--in/--out", help=N_("they came to you, or you went to them"))] = False,
    on: Annotated[str, typer.Option("--on", metavar="WHEN", help=N_("the day it happened, if not today"))] = "",
    next_step: Annotated[str, typer.Option("--next", metavar='"KIND WHEN"', help=N_("the next step"))] = "",
) -> None:
    """Log what happened with a contact.

    A follow-up of that kind that is due is thereby done, unless it is they
    who wrote.

    Examples:
      prospectr log nora "asked for a cheaper option" --outcome positive --next "email mon"

      prospectr log nora no answer --as call --outcome no-answer

    """
    call = call_of(context)
    card = get_contact(call, ref)
    logged = call.book.interactions.log(
        card.contact.id,
        " ".join(text or ()),
        kind=kind,
        direction="in" if came_in else "out",
        outcome=outcome,
        on=on,
        then=next_step,
    )
    call.wrote(logged, _("Logged"))
    offer_next(call, logged)

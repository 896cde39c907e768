"""``log``: what happened."""

from __future__ import annotations

from typing import Annotated

import typer

from prospectr.cli.followups import offer_next
from prospectr.cli.options import call_of
from prospectr.cli.prompts import QUIT, ask, get_about_and_words
from prospectr.cli.talks import TALK_KIND
from prospectr.core.errors import CancelledError
from prospectr.core.interaction import OutcomeWord
from prospectr.core.words import N_, _


def log(
    context: typer.Context,
    ref: Annotated[str, typer.Argument(metavar="REF", show_default=False)],
    text: Annotated[list[str] | None, typer.Argument(metavar="TEXT...", show_default=False)] = None,
    kind: Annotated[str, typer.Option("--as", click_type=TALK_KIND, help=N_("what it was"))] = "call",
    outcome: Annotated[OutcomeWord | None, typer.Option("--outcome", help=N_("how it went"))] = None,
    came_in: Annotated[bool, typer.Option("--in/--out", help=N_("they came to you, or you went to them"))] = False,
    on: Annotated[str, typer.Option("--on", metavar="WHEN", help=N_("the day it happened, if not today"))] = "",
    next_step: Annotated[str, typer.Option("--next", metavar='"KIND WHEN"', help=N_("the next step"))] = "",
) -> None:
    """Log what happened with a contact, or about a deal (d31).

    A follow-up of the same kind that is due is then done too, unless they
    came to you (--in). --as takes any word that a next step does, like
    whatsapp. On a terminal you are asked what happened if you do not say.

    Examples:
      prospectr log nora "asked for a cheaper option" --outcome positive --next "email mon"

      prospectr log nora no answer --as call --outcome no-answer

    """
    call = call_of(context)
    card, deal_id, typed = get_about_and_words(call, ref, text)
    words = " ".join(typed)
    if not words and outcome is None and call.can_ask and not call.yes:
        words = _ask_what_happened()
    logged = call.book.interactions.log(
        card.contact.id,
        words,
        kind=kind,
        direction="in" if came_in else "out",
        outcome=outcome,
        on=on,
        then=next_step,
        deal_id=deal_id,
    )
    call.wrote(logged, _("Logged"))
    offer_next(call, logged)


def _ask_what_happened() -> str:
    """Ask what happened; Enter adds nothing."""
    typed = ask(_("What happened? [Enter: nothing to add, q leaves it] "))
    if typed is None or typed.lower() in QUIT:
        raise CancelledError
    return typed

"""``concern`` and ``answered``: what a contact wants to know, and what was answered."""

from __future__ import annotations

from typing import Annotated

import typer

from prospectr.cli.options import Call, call_of
from prospectr.cli.prompts import NONE, ask, get_about_and_words, get_chosen
from prospectr.core.errors import CancelledError
from prospectr.core.note import Concern
from prospectr.core.refs import say_ref
from prospectr.core.words import N_, _


def concern(
    context: typer.Context,
    ref: Annotated[str, typer.Argument(metavar="REF", show_default=False)],
    text: Annotated[list[str], typer.Argument(metavar="TEXT...", show_default=False)],
    request: Annotated[bool, typer.Option("--request", help=N_("they asked for something"))] = False,
) -> None:
    """Keep a question or an objection of a contact, or on a deal (d31), in their words.

    It stands at the top of today until it is answered.

    Examples:
      prospectr concern nora is the paper dishwasher safe?

      prospectr concern nora --request a sample in blue

    """
    call = call_of(context)
    card, deal_id, words = get_about_and_words(call, ref, text, needs_words=True)
    kind = "request" if request else "concern"
    call.wrote(call.book.concerns.raise_(card.contact.id, " ".join(words), kind=kind, deal_id=deal_id), _("Kept"))


def answered(
    context: typer.Context,
    to: Annotated[str, typer.Argument(metavar="kID|iID|REF", show_default=False)],
    text: Annotated[list[str] | None, typer.Argument(metavar="[TEXT]...", show_default=False)] = None,
) -> None:
    """Close a concern with what you answered, or see to a message that came in.

    Named by its id, or by its contact where no more than one thing is open. Of
    a message (i7), TEXT is the reply and is logged as one; without TEXT the
    message needs no answer.

    Examples:
      prospectr answered k3 yes, up to 60 degrees

      prospectr answered i7 "two languages are no problem"

      prospectr answered nora yes, up to 60 degrees

      prospectr answered i7

    """
    call = call_of(context)
    named, typed = call.book.refs.split([to, *(text or ())])
    record = get_chosen(call, call.book.concerns.get, named)
    words = " ".join(typed)
    if isinstance(record, Concern):
        call.wrote(call.book.concerns.answer(record, words or _ask_answer(call, record)), _("Answered"))
    else:
        replied = call.book.concerns.reply(record, words)
        call.wrote(replied, _("Answered") if words.strip() else _("Needs no answer"))


def _ask_answer(call: Call, concern: Concern) -> str:
    """Ask what was answered, where a person sits there and it is still open; else nothing was."""
    if concern.answered_on is not None or not call.can_ask:
        return ""
    ref = say_ref("concern", concern.id)
    typed = ask(_("{ref}: {words}\nWhat did you answer? [Enter for nothing yet] ").format(ref=ref, words=concern.words))
    if not typed or typed.lower() in NONE:
        raise CancelledError
    return typed

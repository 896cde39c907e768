"""``concern`` and ``answered``: what a contact wants to know, and what was answered."""

from __future__ import annotations

from typing import Annotated

import typer

from prospectr.cli.options import Call, call_of
from prospectr.cli.prompts import NONE, ask, get_contact
from prospectr.core.errors import CancelledError, InputError
from prospectr.core.interaction import Interaction
from prospectr.core.note import Concern
from prospectr.core.refs import say_ref
from prospectr.core.words import N_, _


class AnsweredNameError(InputError):
    """What was answered goes by its id alone."""

    def __init__(self, text: str) -> None:
        super().__init__(
            _('"{text}" is no id of a concern (k3) or of a message that came in (i7).').format(text=text),
            hint=_("See what waits for an answer: prospectr today"),
        )


def concern(
    context: typer.Context,
    ref: Annotated[str, typer.Argument(metavar="REF", show_default=False)],
    text: Annotated[list[str], typer.Argument(metavar="TEXT...", show_default=False)],
    request: Annotated[bool, typer.Option("--request", help=N_("they asked for something"))] = False,
) -> None:
    """Keep a question or an objection of a contact, in their words.

    It stands at the top of today until it is answered.

    Examples:
      prospectr concern nora is the paper dishwasher safe?

      prospectr concern nora --request a sample in blue

    """
    call = call_of(context)
    card = get_contact(call, ref)
    kind = "request" if request else "concern"
    call.wrote(call.book.concerns.raise_(card.contact.id, " ".join(text), kind=kind), _("Kept"))


def answered(
    context: typer.Context,
    to: Annotated[str, typer.Argument(metavar="kID|iID", show_default=False)],
    text: Annotated[list[str] | None, typer.Argument(metavar="[TEXT]...", show_default=False)] = None,
) -> None:
    """Close a concern with what you answered, or see to a message that came in.

    Of a message (i7), TEXT is the reply and is logged as one; without TEXT the
    message needs no answer.

    Examples:
      prospectr answered k3 yes, up to 60 degrees

      prospectr answered i7 "two languages are no problem"

      prospectr answered i7

    """
    call = call_of(context)
    if call.book.refs.find_typed(to) is None:
        raise AnsweredNameError(to)
    _table, record = call.book.records.get(to)
    words = " ".join(text or ())
    if isinstance(record, Concern):
        call.wrote(call.book.concerns.answer(record, words or _ask_answer(call, record)), _("Answered"))
    elif isinstance(record, Interaction):
        call.wrote(call.book.concerns.reply(record, words), _("Answered"))
    else:
        raise AnsweredNameError(to)


def _ask_answer(call: Call, concern: Concern) -> str:
    """Ask what was answered, where a person sits there and it is still open; else nothing was."""
    if concern.answered_on is not None or not call.can_ask:
        return ""
    ref = say_ref("concern", concern.id)
    typed = ask(_("{ref}: {words}\nWhat did you answer? [Enter for nothing yet] ").format(ref=ref, words=concern.words))
    if not typed or typed.lower() in NONE:
        raise CancelledError
    return typed

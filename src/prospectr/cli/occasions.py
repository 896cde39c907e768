"""``remember``: birthdays and other days to remember every year; ``done`` and ``cancel`` see to them."""

from __future__ import annotations

from typing import Annotated

import typer

from prospectr.cli.options import Call, call_of
from prospectr.cli.prompts import get_contact_and_words
from prospectr.core.occasion import Occasion
from prospectr.core.words import _


def remember(
    context: typer.Context,
    ref: Annotated[str, typer.Argument(metavar="REF", show_default=False)],
    day: Annotated[list[str], typer.Argument(metavar="[WHAT] DAY", show_default=False)],
) -> None:
    """Remember a day of a contact every year, their birthday or another.

    DAY is "29 feb", "12 jun 1986", 12.6.1986 or 1986-06-12; without WHAT it is
    the birthday. It stands in today from ten days before until the card is
    sent:  prospectr done y3

    Examples:
      prospectr remember nora 29 feb

      prospectr remember nora birthday 12 jun 1986

      prospectr remember nora "wedding day" 12.6.2015

    """
    call = call_of(context)
    card, words = get_contact_and_words(call, ref, day, needs_words=True)
    call.wrote(call.book.occasions.add(card.contact.id, words), _("Remembered"))


def find_occasion(call: Call, text: str) -> Occasion | None:
    """Return the occasion that ``text`` names by its id or by ``@``; None where it names something else.

    Raises ``RecordNotFoundError`` and ``RecordDeletedError``.
    """
    typed = call.book.refs.find_typed(text)
    if typed is None or typed[0] != "occasion":
        return None
    _table, record = call.book.records.get(text)
    return record if isinstance(record, Occasion) else None

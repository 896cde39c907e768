"""Everybody in a row on the screen: one line each, and the line that counts them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.refs import say_ref
from prospectr.core.score import score_of
from prospectr.core.text import display_line, find_spans
from prospectr.core.words import _, ngettext
from prospectr.present.phrases import say_contact_count, say_is, say_last_touch, say_next, say_who
from prospectr.present.view import Cell

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from prospectr.core.contact import ContactCard
    from prospectr.present.view import Row


def titles() -> Row:
    """Return what stands above the columns."""
    named = ("", _("NAME"), _("IS"), _("SCORE"), _("NEXT"), _("LAST TOUCH"))
    return tuple(Cell(title, "dim") for title in named)


def cells(card: ContactCard, today: date, words: Sequence[str] = ()) -> Row:
    """Return a contact as cells: id, name with company, what they are, score, next step, last touch.

    ``words`` are folded; where they stand in the name is marked.
    """
    who = display_line(say_who(card))
    return (
        Cell(say_ref("contact", card.contact.id), "id"),
        Cell(who, "name", tuple(find_spans(who, words)) if words else ()),
        say_is(card.contact),
        Cell(str(score_of(card.contact, today))),
        say_next(card, today),
        Cell(say_last_touch(card.contact, today), "dim"),
    )


def say_count(shown: int, total: int) -> str:
    """Say how many are shown of how many there are: ``3 of 340 contacts``."""
    if shown == total:
        return say_contact_count(total)
    return ngettext("{shown} of {count} contact", "{shown} of {count} contacts", total).format(shown=shown, count=total)

"""The inbox: one lead at a time, with the words that were not understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.words import _, ngettext
from prospectr.present import contact
from prospectr.present.phrases import joined
from prospectr.present.view import BLANK, Block, Cell, line

if TYPE_CHECKING:
    from datetime import date

    from prospectr.core.contact import ContactPage, LeadsToLookAt


def blocks(leads: LeadsToLookAt, page: ContactPage, today: date, *, keys: str = "") -> list[Block]:
    """Return the lead that is looked at: which of how many, the ``keys`` to go on, why, and everything kept."""
    return [
        line(*_place(leads, page.card.contact.id, keys)),
        *_odd(page),
        BLANK,
        *contact.blocks(page, today, opens_company=True),
    ]


def nobody(how: str) -> list[Block]:
    """Say that there is no lead to look at, and what brings one here; ``how`` somebody is added."""
    return [
        line(Cell(_("The inbox is empty, and there is no lead that nobody has talked to."), "head")),
        BLANK,
        line(_("Leads come here when words of a line are not understood, and by import.")),
        line(how),
    ]


def _place(leads: LeadsToLookAt, contact_id: int, keys: str) -> tuple[Cell, ...]:
    """Say which of how many a lead is, and how many others follow those of the inbox."""
    others = len(leads.untouched)
    if contact_id in leads.inbox:
        said = _("{place} of {count} in the inbox")
        place, count = leads.inbox.index(contact_id) + 1, len(leads.inbox)
        then = ngettext(
            "then {count} lead nobody has talked to", "then {count} leads nobody has talked to", others
        ).format(count=others)
    else:
        said = _("{place} of {count} leads nobody has talked to")
        place, count = leads.untouched.index(contact_id) + 1, others
        then = _("the most worth it first")
    head = Cell(said.format(place=place, count=count), "head")
    return head, Cell(f"   {joined(keys, then if others else '')}", "dim")


def _odd(page: ContactPage) -> list[Block]:
    """Say the words that were not understood: they begin the first note of a contact in the inbox."""
    if not page.card.contact.in_inbox or not page.notes:
        return []
    first = min(page.notes, key=lambda note: note.id)
    label = _("to look at: ")
    return [line(Cell(label, "none"), first.words, indent=len(label))]

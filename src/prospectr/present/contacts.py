"""Contacts as a list: for a machine, for a pipe, for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.lifecycle import customer
from prospectr.core.refs import say_ref
from prospectr.core.score import score_of
from prospectr.core.words import _
from prospectr.present.phrases import say_is, say_next
from prospectr.present.records import Item, contact_item
from prospectr.present.view import Block, Cell, Table, line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from prospectr.core.contact import ContactCard

NAME, COMPANY, IS = 1, 2, 3


def items(cards: Sequence[ContactCard], today: date) -> list[Item]:
    """Return the contacts as JSON objects."""
    return [contact_item(card, today) for card in cards]


def rows(cards: Sequence[ContactCard], today: date) -> list[list[str]]:
    """Return the contacts as fields.

    Id, name, company, e-mail, phone, lifecycle, score, next step's id, kind and day, standing, customer.
    """
    return [row(card, today) for card in cards]


def row(card: ContactCard, today: date) -> list[str]:
    """Return one contact as fields."""
    step = card.next_step
    return [
        say_ref("contact", card.contact.id),
        card.contact.name,
        card.company or "",
        next((point.value for point in card.points if point.kind == "email"), ""),
        next((point.value for point in card.points if point.kind == "phone"), ""),
        card.contact.lifecycle,
        str(score_of(card.contact, today)),
        *([say_ref("follow_up", step.id), step.kind, step.due_on.isoformat()] if step else ["", "", ""]),
        card.contact.standing,
        customer(card.contact.won_deals) or "",
    ]


def blocks(cards: Sequence[ContactCard], today: date) -> list[Block]:
    """Return the contacts as a table."""
    if not cards:
        return [line(_("No contacts."), Cell(_("  Add one:  prospectr add NAME"), is_hint=True))]
    head = tuple(Cell(title, "dim") for title in ("", _("NAME"), _("COMPANY"), _("IS"), _("SCORE"), _("NEXT")))
    table = (head, *(contact_cells(card, today) for card in cards))
    return [Table(rows=table, flexible=(NAME, COMPANY, IS), right=(4,))]


def contact_cells(card: ContactCard, today: date) -> tuple[Cell, ...]:
    """Return one contact as cells: id, name, company, lifecycle, score, next step."""
    return (
        Cell(say_ref("contact", card.contact.id), "id"),
        Cell(card.contact.name, "name"),
        Cell(card.company if card.company and card.company != card.contact.name else "-", "dim"),
        say_is(card.contact),
        Cell(str(score_of(card.contact, today))),
        say_next(card, today),
    )

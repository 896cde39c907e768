"""Deals as a list: what, with whom, its value and stage, the next step and when it should close."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.deal import odds_of
from prospectr.core.money import say_money
from prospectr.core.refs import say_ref
from prospectr.core.words import _
from prospectr.present.deal import deal_item, expected_of, say_close, say_idle, say_place
from prospectr.present.phrases import joined, say_next_step
from prospectr.present.records import Item, plain_value
from prospectr.present.view import Block, Cell, Table, line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from prospectr.core.deal import DealCard


def items(cards: Sequence[DealCard], today: date) -> list[Item]:
    """Return deals as JSON objects."""
    return [deal_item(card, today) for card in cards]


def rows(cards: Sequence[DealCard], today: date) -> list[list[str]]:
    """Return deals as fields.

    Id, title, contact's id, name, state, stage, value, odds, expected value, day it should close, day of the
    next step, day it was opened, day it was closed.
    """
    del today
    return [_row(card) for card in cards]


def _row(card: DealCard) -> list[str]:
    deal, contact, worth = card.deal, card.contact.contact, expected_of(card)
    days = (deal.close_on, deal.next_on, deal.opened_on, deal.closed_on)
    return [
        say_ref("deal", deal.id),
        deal.title,
        say_ref("contact", contact.id),
        contact.name,
        deal.state,
        card.stage.name,
        say_money(deal.amount) if deal.amount else "",
        str(odds_of(deal, card.stage)) if deal.is_open else "",
        say_money(worth) if worth else "",
        *(str(plain_value(day) or "") for day in days),
    ]


def blocks(cards: Sequence[DealCard], today: date) -> list[Block]:
    """Return deals as a table."""
    if not cards:
        return [line(_('No deals.  Open one:  prospectr deal add REF "Website" 1200eur'))]
    table = tuple(
        (
            Cell(say_ref("deal", card.deal.id), "id"),
            Cell(card.deal.title),
            Cell(card.contact.contact.name, "name"),
            Cell(say_money(card.deal.amount, short=True) if card.deal.amount else "-"),
            Cell(
                f"{say_place(card, today)} {say_idle(card, today)}".rstrip(), "good" if card.deal.state == "won" else ""
            ),
            _next(card, today),
        )
        for card in cards
    )
    return [Table(rows=table, flexible=(1, 2, 5), right=(3,))]


def _next(card: DealCard, today: date) -> Cell:
    """Say an open deal's next step with its sign, and when it should close."""
    if not card.deal.is_open:
        return Cell("")
    step = say_next_step(card.next_step, today)
    return step._replace(text=joined(step.text, say_close(card.deal, today)))

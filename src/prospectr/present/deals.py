"""Deals as a list: what, with whom, its value and stage, the next step and when it should close."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.core.agenda import SIGNS
from prospectr.core.dates import say_date
from prospectr.core.deal import odds_of
from prospectr.core.money import say_money
from prospectr.core.refs import say_ref
from prospectr.core.words import _
from prospectr.present.deal import STATES, say_idle
from prospectr.present.phrases import joined, say_next
from prospectr.present.records import Item, deal_item, expected_of, plain_value
from prospectr.present.view import Block, Cell, Table, line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from prospectr.core.deal import Deal, DealCard


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
    """Return deals as a table; their pipelines stand in it where there are several."""
    if not cards:
        return [line(_('No deals.  Open one:  prospectr deal add REF "Website" 1200eur'))]
    has_several = len({card.pipeline.id for card in cards}) > 1
    titles = ("", _("WHAT"), _("WHO"), _("VALUE"), _("STAGE"), "", _("CLOSE"), _("NEXT"))
    head = tuple(Cell(title, "dim") for title in titles)
    table = (head, *(_cells(card, today, has_several=has_several) for card in cards))
    return [Table(rows=table, flexible=(1, 2, 4) if has_several else (1, 2), right=(3,))]


def _cells(card: DealCard, today: date, *, has_several: bool) -> tuple[Cell, ...]:
    """Lay a deal out; the days it is idle stand in a column of their own, so that they are never cut."""
    deal = card.deal
    shown = (
        Cell(say_ref("deal", deal.id), "id"),
        Cell(deal.title),
        Cell(card.contact.contact.name, "name"),
        Cell(say_money(deal.amount, short=True) if deal.amount else "-"),
        Cell(
            joined(
                card.pipeline.name if has_several else "", card.stage.name if deal.is_open else _(STATES[deal.state])
            ),
            "good" if deal.state == "won" else "",
        ),
        Cell(say_idle(card, today), "late"),
    )
    if not deal.is_open:
        return (*shown, Cell(_say_day(deal.closed_on, today), "dim"))
    return (*shown, _close(deal, today), say_next(replace(card.contact, next_step=card.next_step), today))


def _say_day(on: date | None, today: date) -> str:
    return "" if on is None else say_date(on, today).partition(" ")[2]


def _close(deal: Deal, today: date) -> Cell:
    """Say when an open deal should close, without the weekday; with the sign of what is late once that has passed."""
    if deal.close_on is None:
        return Cell("-", "dim")
    day = _say_day(deal.close_on, today)
    return Cell(day) if deal.close_on >= today else Cell(f"{SIGNS['late'][0]} {day}", "late")

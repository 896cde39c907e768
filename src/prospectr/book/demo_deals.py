"""The deals of the sample book, and what the studio wants to win: written as if each act had been on its day."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.core.deal import DealCheck, DealPerson, expected
from prospectr.core.errors import NotFoundError
from prospectr.core.goal import Goal
from prospectr.core.money import parse_money
from prospectr.core.period import month_of
from prospectr.store import deals, goals, pipelines, reasons

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from prospectr.book.demo_diary import Desk, Entry
    from prospectr.core.deal import Deal
    from prospectr.core.money import Money

CURRENCY = "EUR"
"""What the goals are in."""

STEP = 50_000
"""A goal is a multiple of this: one to two of it are still to be created from nothing, on whatever day it is."""


def deal_for(desk: Desk, entry: Entry) -> int | None:
    """Return the number of the deal a line is for, or None where it is for none."""
    return desk.deals[entry.contact_id] if "deal" in entry.asides else None


def write_goals(desk: Desk) -> None:
    """Write the goals of the month and the quarter of today, a little above what is won and expected."""
    today, sales = desk.today, desk.book.pipelines.first()
    for months in (1, 3):
        first = today.month - (today.month - 1) % months
        begin, end = month_of(today.year, first).from_on, month_of(today.year, first + months - 1).until_on
        won = [(amount, code, 100) for _of, amount, code, _on in goals.won_rows(desk.unit, begin, end)]
        to_come = [
            (amount, code, odds) for _id, _of, amount, code, _on, odds in goals.closing_rows(desk.unit, today, end)
        ]
        there = sum(expected(amount, odds) for amount, code, odds in [*won, *to_come] if amount and code == CURRENCY)
        goal = Goal(
            pipeline_id=sales.id,
            from_on=begin,
            until_on=end,
            amount_minor=(there // STEP + 2) * STEP,
            currency=CURRENCY,
        )
        desk.unit.insert("goal", goal)


def _money(desk: Desk, text: str) -> Money:
    return parse_money(text, desk.book.settings.currency)


def _deal(desk: Desk, entry: Entry) -> Deal:
    """Return the newest deal of a contact as it stands inside the unit of work."""
    found = deals.find_deal(desk.unit, desk.deals[entry.contact_id])
    if found is None:
        raise NotFoundError(entry.words)
    return found


def _open(desk: Desk, entry: Entry, *, is_sold: bool = False) -> None:
    """Open a deal in the first stage."""
    offer = desk.book.deals.parse_offer(entry.words, entry.asides.get("for", ""))
    close = entry.asides.get("close")
    odds = entry.asides.get("odds")
    offer = replace(offer, close_on=desk.find_day(close) if close else None, odds=int(odds) if odds else None)
    deal = desk.book.deals.write(desk.unit, entry.contact_id, offer, on=entry.on, is_sold=is_sold)
    desk.deals[entry.contact_id] = deal.id


def _sell(desk: Desk, entry: Entry) -> None:
    """Open a deal and win it on the same day."""
    _open(desk, entry, is_sold=True)
    _win(desk, replace(entry, words=""))


def _move(desk: Desk, entry: Entry) -> None:
    deal = _deal(desk, entry)
    stage = desk.book.pipelines.get_stage(entry.words)
    deals.move_deal(desk.unit, deal, replace(deal, stage_id=stage.id), entry.on)


def _tick(desk: Desk, entry: Entry) -> None:
    """Note the points of the checklist of the deal's stage, by their numbers, that are true of it."""
    deal = _deal(desk, entry)
    points = pipelines.checks_of_stage(desk.unit, deal.stage_id)
    for number in entry.words.split():
        check = DealCheck(deal_id=deal.id, stage_check_id=points[int(number) - 1].id, checked_on=entry.on)
        desk.unit.insert("deal_check", check)


def _put_person(desk: Desk, entry: Entry) -> None:
    """Write what somebody is to the deal: the role, then their name."""
    role, _space, name = entry.words.partition(" ")
    person = DealPerson(deal_id=_deal(desk, entry).id, contact_id=desk.ids[name], role=role)
    desk.unit.insert("deal_person", person)


def _win(desk: Desk, entry: Entry) -> None:
    """Win the deal, for the amount there is among the words or for what it holds."""
    deal = _deal(desk, entry)
    amount = _money(desk, entry.words) if entry.words else deal.amount
    minor, currency = (amount.minor, amount.currency) if amount else (None, None)
    won = replace(deal, state="won", closed_on=entry.on, amount_minor=minor, currency=currency)
    deals.move_deal(desk.unit, deal, won, entry.on)


def _lose(desk: Desk, entry: Entry) -> None:
    """Lose the deal: the reason, the words with it, and whether they may be asked again."""
    name, _colon, words = entry.words.partition(": ")
    reason = reasons.find_reason_called(desk.unit, name)
    if reason is None:
        raise NotFoundError(name)
    deal = _deal(desk, entry)
    lost = replace(deal, state="lost", closed_on=entry.on, reason_id=reason.id, closing_words=words)
    deals.move_deal(desk.unit, deal, lost, entry.on)
    if "asked" in entry.asides:
        before = desk.contact(entry.contact_id)
        desk.unit.update("contact", before, replace(before, asked_again=entry.asides["asked"]))


WRITE_DEAL: Mapping[str, Callable[[Desk, Entry], None]] = {
    "opened": _open,
    "moved": _move,
    "ticked": _tick,
    "person": _put_person,
    "won": _win,
    "lost": _lose,
    "sold": _sell,
}
"""Each verb of a diary that is about a deal, and what writes it."""

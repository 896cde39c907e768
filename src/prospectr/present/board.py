"""The board: leads, prospects, the stages of a pipeline with their deals, and what was won."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.core.agenda import SIGNS, say_state
from prospectr.core.board import LEAD, PROSPECT, WON, card_key, place_of
from prospectr.core.deal import odds_of
from prospectr.core.lifecycle import say_customer
from prospectr.core.money import Money, say_money
from prospectr.core.period import ALL_TIME, month_of
from prospectr.core.refs import say_ref
from prospectr.core.score import score_of
from prospectr.core.words import N_, _, ngettext
from prospectr.present.deal import say_idle, say_place
from prospectr.present.phrases import joined, say_kind, say_lifecycle_name, say_next, say_who
from prospectr.present.records import Item, contact_item, deal_item, expected_of, item, money_item
from prospectr.present.reports import say_days_of
from prospectr.present.view import BLANK, MOST_ABREAST, NARROWEST_LANE, Block, Cell, Lane, Lanes, line

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from prospectr.core.board import Board, Card, Column, Tally, Total
    from prospectr.core.contact import Contact
    from prospectr.core.goal import Goal
    from prospectr.core.period import Period
    from prospectr.present.view import Row

NAMES = {LEAD: N_("Lead"), PROSPECT: N_("Prospect"), WON: N_("Won")}
NOTHING = Cell("")


def items(board: Board, today: date) -> list[Item]:
    """Return the cards as JSON objects, contacts and deals, each with the section of its column."""
    return [_item(card, today) for column in board.columns for card in column.cards]


def _item(card: Card, today: date) -> Item:
    if card.deal is None:
        return {**contact_item(card.contact, today), "section": card.section}
    step = card.next_step
    return {
        **deal_item(card.deal, today),
        "section": card.section,
        "company": card.contact.company,
        "next_step": item(step) if step else None,
        "slow": card.slow,
    }


def beside(board: Board) -> Item:
    """Return what stands beside the cards in JSON: the pipeline, the days, the columns with their figures."""
    first, last = board.period.from_on, board.period.until_on
    return {
        "pipeline": say_ref("pipeline", board.pipeline.id),
        "pipeline_name": board.pipeline.name,
        "from_on": None if first == ALL_TIME.from_on else first.isoformat(),
        "until_on": None if last == ALL_TIME.until_on else last.isoformat(),
        "open": _tally_item(board.open),
        "lost": _closed_item(board.lost),
        "goals": [item(goal) for goal in board.goals],
        "columns": [_column_item(column) for column in board.columns],
    }


def _column_item(column: Column) -> Item:
    named: Item = {"section": column.section, "name": column.stage.name if column.stage else column.section}
    if column.stage is not None:
        return {**named, "odds": column.stage.odds, "idle_days": column.stage.idle_days, **_tally_item(column.tally)}
    return {**named, **_closed_item(column.tally)} if column.section == WON else {**named, "count": column.tally.count}


def _tally_item(tally: Tally) -> Item:
    figures = {name: getattr(tally, name) for name in ("late", "none", "idle", "slow")}
    return {**_closed_item(tally), **figures}


def _closed_item(tally: Tally) -> Item:
    totals = [_total_item(total) for total in tally.totals]
    return {"count": tally.count, "totals": totals, "without_value": tally.without_value}


def _total_item(total: Total) -> Item:
    expected = {"expected": money_item(total.expected)} if total.expected else {}
    return {"amount": money_item(total.amount), **expected}


def rows(board: Board, today: date) -> list[list[str]]:
    """Return one card a line, as fields.

    Section and name of the column, id, title, contact's id, name, company,
    value, expected, odds, idle days, state of the next step, its kind, day and time.
    """
    return [
        [column.section, _name_of(column), *_fields(card, today)] for column in board.columns for card in column.cards
    ]


def _fields(card: Card, today: date) -> list[str]:
    contact = card.contact.contact
    who = [say_ref("contact", contact.id), contact.name, card.contact.company or ""]
    step = card.next_step
    place = "" if card.section == WON else place_of(card, today)
    plan = [place, *((step.kind, step.due_on.isoformat(), step.due_time or "") if step else ("", "", ""))]
    if card.deal is None:
        return [who[0], contact.name, *who, "", "", "", "", *plan]
    deal, worth = card.deal.deal, expected_of(card.deal)
    return [
        say_ref("deal", deal.id),
        deal.title,
        *who,
        say_money(deal.amount) if deal.amount else "",
        say_money(worth) if worth else "",
        str(odds_of(deal, card.deal.stage)),
        "" if card.idle_days is None else str(card.idle_days),
        *plan,
    ]


def blocks(board: Board, today: date) -> list[Block]:
    """Return the board as a page: what it comes to, the columns side by side, what was lost, and what to type next."""
    lanes = tuple(_lane(column, board.period, today) for column in board.columns)
    return [
        *_head(board),
        *_goals(board),
        BLANK,
        Lanes(lanes=lanes, narrowest=NARROWEST_LANE, most=MOST_ABREAST),
        *_foot(board, today),
    ]


def _head(board: Board) -> list[Block]:
    """Say what asks for something, then what the open deals come to, a line for each currency."""
    tally = board.open
    count = ngettext("{count} open", "{count} open", tally.count).format(count=tally.count)
    first, *others = _say_totals(tally) or [""]
    asking = (
        (tally.late, Cell(f"{SIGNS['late'][0]} {tally.late} {say_state('late')}", "late")),
        (tally.idle, Cell(ngettext("~ {count} idle", "~ {count} idle", tally.idle).format(count=tally.idle))),
        (tally.none, Cell(f"{SIGNS['none'][0]} {tally.none} {say_state('none')}", "none")),
        (tally.slow, Cell(ngettext("{count} slow", "{count} slow", tally.slow).format(count=tally.slow))),
    )
    spaced = [part for count, cell in asking if count for part in ("  ", cell)]
    name, totals = Cell(board.pipeline.name, "head"), joined(count, first)
    shown: list[Block] = [line(name, *spaced, indent=2), line("  ", totals, indent=2)]
    shown = shown if spaced else [line(name, "  ", totals, indent=2)]
    return [*shown, *(line("  ", said, indent=2) for said in others)]


def _say_totals(tally: Tally) -> list[str]:
    """Say what deals are worth and what is expected of them, each currency by itself; then how many have no value."""
    said = [
        joined(
            say_money(total.amount, short=True),
            _("expected {amount}").format(amount=say_money(total.expected, short=True)) if total.expected else "",
        )
        for total in tally.totals
    ]
    return [*said, _say_without_value(tally)] if tally.without_value else said


def _say_without_value(tally: Tally) -> str:
    said = ngettext("{count} without value", "{count} without value", tally.without_value)
    return said.format(count=tally.without_value)


def _goals(board: Board) -> list[Block]:
    """Say what was to be won in the period and what was."""
    won = {total.amount.currency: total.amount for total in board.won.totals}
    return [line("  ", _say_goal(goal, won.get(goal.currency)), indent=2) for goal in board.goals]


def _say_goal(goal: Goal, won: Money | None) -> str:
    aim = _("goal {amount}").format(amount=say_money(goal.amount, short=True))
    so_far = say_money(won or Money(0, goal.currency), short=True)
    return joined(aim, _("won {amount}").format(amount=so_far))


def _name_of(column: Column) -> str:
    return column.stage.name if column.stage else _(NAMES[column.section])


def _say_days(period: Period, today: date) -> str:
    return _("this month") if period == month_of(today.year, today.month) else say_days_of(period, today)


def _lane(column: Column, period: Period, today: date) -> Lane:
    """Lay a column out: its name, count and totals above, then its cards, and how many more there are."""
    cards = [card_rows(card, today) for card in column.cards]
    more = column.tally.count - len(cards)
    if more > 0:
        said = ngettext("+{count} more", "+{count} more", more).format(count=more)
        cards.append(((Cell(said, "dim"), NOTHING),))
    return Lane(head=tuple(_lane_head(column, period, today)), cards=tuple(cards))


def _lane_head(column: Column, period: Period, today: date) -> Iterable[Row]:
    """Give name and count with the first total beside them, the other totals, each with what is expected; when won."""
    named = Cell(_name_of(column), "head"), Cell(str(column.tally.count))
    if not column.tally.totals:
        yield (*named, NOTHING)
    for place, total in enumerate(column.tally.totals):
        amount, said = Cell(say_money(total.amount, short=True)), Cell(_say_total(total))
        is_long = len(said.text) > NARROWEST_LANE
        yield (*(() if place else named), amount if is_long else said)
        if is_long and total.expected:
            yield (Cell(_("→ {expected}").format(expected=say_money(total.expected, short=True))),)
    if column.tally.without_value:
        yield Cell(_say_without_value(column.tally), "dim"), NOTHING
    if column.section == WON:
        yield Cell(_say_days(period, today), "dim"), NOTHING


def column_head(column: Column, period: Period, today: date) -> tuple[Row, ...]:
    """Say a column in a few lines: its name and count with the first total beside them, then the other totals.

    Of deals that were won the days too.
    """
    named = [Cell(_name_of(column), "head"), Cell(str(column.tally.count))]
    if column.section == WON:
        named.append(Cell(_say_days(period, today), "dim"))
    first, *others = [Cell(say_money(total.amount, short=True)) for total in column.tally.totals] or [NOTHING]
    if column.tally.without_value:
        others.append(Cell(_say_without_value(column.tally), "dim"))
    return ((*named, first), *((other,) for other in others))


def totals_line(board: Board) -> tuple[Cell, Cell]:
    """Say in two parts what the open deals come to: how many there are with the first total, then all others."""
    tally = board.open
    count = ngettext("{count} open", "{count} open", tally.count).format(count=tally.count)
    first, *others = _say_totals(tally) or [""]
    won = {total.amount.currency: total.amount for total in board.won.totals}
    goals = (_say_goal(goal, won.get(goal.currency)) for goal in board.goals)
    return Cell(joined(count, first)), Cell(joined(*others, *goals), "dim")


def asking_cells(tally: Tally) -> list[Cell]:
    """Say with signs how many open deals ask for something, and what, in a word each."""
    asking = (
        (tally.late, f"{SIGNS['late'][0]} {tally.late} {say_state('late')}", "late"),
        (tally.none, _("{sign} {count} none").format(sign=SIGNS["none"][0], count=tally.none), "none"),
        (tally.idle, ngettext("~ {count} idle", "~ {count} idle", tally.idle).format(count=tally.idle), ""),
        (tally.slow, ngettext("{count} slow", "{count} slow", tally.slow).format(count=tally.slow), ""),
    )
    return [Cell(text, role) for count, text, role in asking if count]  # type: ignore[arg-type]


def _say_total(total: Total) -> str:
    """Say what deals are worth, and by an arrow what is expected of that: ``€900 → €135``."""
    amount = say_money(total.amount, short=True)
    if total.expected is None:
        return amount
    return _("{amount} → {expected}").format(amount=amount, expected=say_money(total.expected, short=True))


def card_rows(card: Card, today: date, *, with_id: bool = True) -> tuple[Row, ...]:
    """Lay a card out in three lines: what, and for how long idle; who, and the value; the next step, and if slow."""
    first, *others = _card(card, today)
    return (first if with_id else first[1:], *others)


def _card(card: Card, today: date) -> tuple[Row, ...]:
    if card.deal is None:
        contact = card.contact.contact
        company = card.contact.company if card.contact.company != contact.name else None
        return (
            (Cell(say_ref("contact", contact.id), "id"), Cell(contact.name, "name"), NOTHING),
            (
                Cell(company) if company else _say_contact(contact),
                Cell(_("score {score}").format(score=score_of(contact, today)), "dim"),
            ),
            (_say_step(card, today), NOTHING),
        )
    deal = card.deal.deal
    amount = say_money(deal.amount, short=True) if deal.amount else ""
    last = Cell(say_place(card.deal, today), "good") if card.section == WON else _say_step(card, today)
    return (
        (Cell(say_ref("deal", deal.id), "id"), Cell(deal.title, "name"), Cell(say_idle(card.deal, today), "late")),
        (Cell(say_who(card.contact)), Cell(amount)),
        (last, Cell(_("slow") if card.slow else "", "dim")),
    )


def _say_contact(contact: Contact) -> Cell:
    """Say what a contact is beyond the name of the column: a customer, which is never cut, or their lifecycle."""
    customer = say_customer(contact.won_deals)
    return Cell(customer, "good") if customer else Cell(say_lifecycle_name(contact))


def _say_step(card: Card, today: date) -> Cell:
    """Say a next step with its sign, of one due today its time alone."""
    step = card.next_step
    if step is None or step.due_on != today or step.due_time is None:
        return say_next(replace(card.contact, next_step=step), today)
    return Cell(f"{SIGNS['today'][0]} {say_kind(step.kind)} {step.due_time}", "today")


def _foot(board: Board, today: date) -> list[Block]:
    """Say what was lost in the period, and what to type next."""
    shown: list[Block] = [BLANK]
    if board.lost.count:
        lost = ngettext("{count} lost {days}", "{count} lost {days}", board.lost.count)
        said = lost.format(count=board.lost.count, days=_say_days(board.period, today))
        shown.append(line(Cell(joined(said, *_say_totals(board.lost)), "dim"), indent=2))
    hints = [*_hints(board, today)]
    if board.left_out:
        hints.append("prospectr board --all")
    first, *others = hints
    after = " " * (len(_("Next:")) + 2)
    shown.append(line(Cell(_("Next:"), "dim"), "  ", first, whole=True, is_hint=True))
    return [*shown, *(line(after, hint, whole=True, is_hint=True) for hint in others)]


def _hints(board: Board, today: date) -> list[str]:
    """Name what to type: for the card that waits longest, for a deal that can go on, or to fill an empty board.

    Leads and prospects stand on the board of every pipeline; only the first one's tells what to do with them.
    """
    is_first = board.pipeline.position == 1
    deals = [card for column in board.columns if column.stage is not None for card in column.cards]
    people = [card for column in board.columns if column.section in {LEAD, PROSPECT} for card in column.cards]
    asking = [card for card in deals if place_of(card, today) in {"late", "none"}]
    asking += [card for card in people if is_first and place_of(card, today) == "late"]
    if asking:
        card = min(asking, key=lambda card: card_key(card, today))
        step = card.next_step
        ref = ref_of_card(card)
        act = f'prospectr next {ref} "call mon"' if step is None else f"prospectr done {say_ref('follow_up', step.id)}"
        return [act, f"prospectr show {ref}"]
    if deals:
        return [f"prospectr show {ref_of_card(deals[0])}"]
    if not people:
        return ["prospectr add NAME deal:Website 1200eur"]
    if is_first:
        return [f'prospectr deal add {ref_of_card(people[0])} "Website" 1200eur']
    return [f'prospectr deal add REF "TITLE" --pipeline {say_ref("pipeline", board.pipeline.id)}']


def ref_of_card(card: Card) -> str:
    """Return the typed id of what a card shows: its deal, else its contact."""
    return say_ref("deal", card.deal.deal.id) if card.deal else say_ref("contact", card.contact.contact.id)

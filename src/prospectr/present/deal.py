"""A deal: in a line, as JSON, and its page with everything kept of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.dates import say_date
from prospectr.core.deal import age_in_days, idle_days_of, odds_of, say_ended
from prospectr.core.money import say_money
from prospectr.core.pipeline import place_of
from prospectr.core.qualification import say_criterion
from prospectr.core.refs import say_ref
from prospectr.core.words import N_, _, ngettext
from prospectr.present.phrases import (
    joined,
    say_concern,
    say_interaction,
    say_past_day,
    say_percent,
    say_step,
    say_who,
)
from prospectr.present.records import Item, deal_item, expected_of, item, plain_value
from prospectr.present.sections import (
    aligned,
    closed_steps,
    entry,
    nothing_planned,
    rows_of_steps,
    rows_of_talks,
    rows_of_words,
    section,
    step_entry,
)
from prospectr.present.view import BLANK, Block, Cell, Table, line

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from prospectr.core.deal import Deal, DealCard, DealMove, DealPage
    from prospectr.core.pipeline import Stage

STATES = {"open": N_("open"), "won": N_("won"), "lost": N_("lost")}
ROLES = {
    "decision-maker": N_("decision maker"),
    "champion": N_("champion"),
    "influencer": N_("influencer"),
    "user": N_("user"),
    "blocker": N_("blocker"),
}


def say_deal(card: DealCard, today: date) -> str:
    """Say a deal at a glance: ``Website ~9d · €1,200 · Presentation``."""
    amount = say_money(card.deal.amount, short=True) if card.deal.amount else ""
    return joined(f"{card.deal.title} {say_idle(card, today)}".rstrip(), amount, say_place(card, today))


def say_written(card: DealCard, today: date) -> str:
    """Say a deal as it was written, with all that the forecast takes of it."""
    return joined(*say_in_two(card, today))


def say_in_two(card: DealCard, today: date) -> tuple[str, str]:
    """Say a deal as it was written in two lines: title, value and stage; then, of an open one, its figures."""
    head = joined(card.deal.title, say_value(card.deal), say_place(card, today))
    return head, joined(*_say_figures(card, today)) if card.deal.is_open else ""


def say_value(deal: Deal) -> str:
    """Say the value of a deal, or that it is not known."""
    return say_money(deal.amount) if deal.amount else _("value not known")


def say_place(card: DealCard, today: date) -> str:
    """Say where a deal stands: its stage, or that it was won or lost and when."""
    deal = card.deal
    if deal.state == "open" or deal.closed_on is None:
        return card.stage.name
    return say_ended(deal, say_past_day(deal.closed_on, today))


def say_idle(card: DealCard, today: date) -> str:
    """Say for how many days nothing happened with a deal that is idle for longer than its stage allows: ``~9d``."""
    days = idle_days_of(card, today)
    return "" if days is None else _("~{days}d").format(days=days)


def say_close(deal: Deal, today: date) -> str:
    """Say when a deal should close, and whether that day has passed."""
    if deal.close_on is None:
        return ""
    said = _("close {day}") if deal.close_on >= today else _("close date {day} has passed")
    return said.format(day=say_date(deal.close_on, today))


def _say_figures(card: DealCard, today: date) -> tuple[str, ...]:
    """Say odds, with a word where they are the deal's own; what it is worth by them; when it should close."""
    odds = say_percent(odds_of(card.deal, card.stage))
    worth = expected_of(card)
    return (
        odds if card.deal.odds is None else _("{odds} (its own)").format(odds=odds),
        _("expected {amount}").format(amount=say_money(worth)) if worth else "",
        say_close(card.deal, today),
    )


def items(page: DealPage, today: date) -> list[Item]:
    """Return the deal as one JSON object that holds everything kept of it."""
    from prospectr.present.checklist import point_item

    return [
        {
            **deal_item(page.card, today),
            "reason_name": page.reason.name if page.reason else None,
            "moves": [_move_item(page, move) for move in page.moves],
            "people": [{**item(person), "contact_name": name} for person, name in page.people],
            "checklist": [point_item(point, check) for point, check in page.checklist],
            "follow_ups": [item(step) for step in page.follow_ups],
            "interactions": [item(talk) for talk in page.interactions],
            "notes": [item(note) for note in page.notes],
            "concerns": [item(concern) for concern in page.concerns],
        }
    ]


def _move_item(page: DealPage, move: DealMove) -> Item:
    before = page.stages.get(move.from_stage_id) if move.from_stage_id else None
    names = {"from_stage_name": before.name if before else None, "stage_name": page.stages[move.stage_id].name}
    return {**item(move), **names}


def rows(page: DealPage, today: date) -> list[list[str]]:
    """Return one line a record: type, id, day, what, words; those of the deal itself first."""
    card, deal = page.card, page.card.deal
    contact = card.contact.contact
    worth = expected_of(card)
    facts = {
        "contact": (say_ref("contact", contact.id), "", contact.name, card.contact.company or ""),
        "stage": (say_ref("stage", card.stage.id), "", deal.state, card.stage.name),
        "value": ("", "", say_money(deal.amount) if deal.amount else "", ""),
        "odds": ("", "", str(odds_of(deal, card.stage)), "" if deal.odds is None else "own"),
        "expected": ("", "", say_money(worth) if worth else "", ""),
        "close": ("", str(plain_value(deal.close_on) or ""), "", ""),
        "closed": ("", str(plain_value(deal.closed_on) or ""), _reason_of(page), deal.closing_words),
        "opened_early": ("", "", deal.opened_early, ""),
        "idle": ("", "", str(idle_days_of(card, today) or ""), ""),
    }
    shown = [["deal", say_ref("deal", deal.id), deal.opened_on.isoformat(), deal.title, deal.state]]
    shown += [[name, *fields] for name, fields in facts.items() if any(fields)]
    shown += [
        ["deal_move", say_ref("deal_move", m.id), m.moved_on.isoformat(), page.stages[m.stage_id].name, m.state]
        for m in page.moves
    ]
    shown += [["deal_person", say_ref("contact", p.contact_id), "", p.role, name] for p, name in page.people]
    shown += [
        [
            "stage_check",
            say_ref("stage_check", point.id),
            check.checked_on.isoformat() if check else "",
            point.words,
            "",
        ]
        for point, check in page.checklist
    ]
    shown += rows_of_steps(page.follow_ups)
    shown += rows_of_words(page.notes, page.concerns)
    return shown + rows_of_talks(page.interactions)


def blocks(page: DealPage, today: date) -> list[Block]:
    """Return the deal as a page: what, with whom and where; its way, what is planned, the checklist, who, the words."""
    return [
        *_head(page, today),
        *_way(page, today),
        *_plans(page, today),
        *_checklist(page, today),
        *_people(page),
        *_words(page, today),
    ]


def _head(page: DealPage, today: date) -> list[Block]:
    card, deal = page.card, page.card.deal
    contact = card.contact.contact
    ref = say_ref("deal", deal.id)
    shown: list[Block] = [
        line(Cell(ref, "id"), "  ", Cell(deal.title, "head"), indent=4),
        line("    ", Cell(say_ref("contact", contact.id), "id"), "  ", Cell(say_who(card.contact), "name"), indent=4),
    ]
    if deal.is_open:
        said = joined(say_value(deal), *_say_figures(card, today))
    else:
        said = joined(say_value(deal), say_place(card, today), _reason_of(page), deal.closing_words)
    shown.append(line("    ", said, indent=4))
    age = age_in_days(deal, today)
    days = (
        ngettext("{days} day old", "{days} days old", age)
        if deal.is_open
        else ngettext("{days} day", "{days} days", age)
    )
    standing = joined(card.pipeline.name, say_stage_place(page), days.format(days=age), say_idle(card, today))
    shown.append(line("    ", Cell(standing, "dim"), indent=4))
    if deal.opened_early:
        criteria = ", ".join(map(say_criterion, deal.opened_early.split()))
        early = _("opened early: {criteria} not yes then").format(criteria=criteria)
        shown.append(line("    ", Cell(early, "none"), indent=4))
    return shown


def say_stage_place(page: DealPage) -> str:
    """Say which stage of how many a deal is in, or was in last: ``stage 2 of 4: Presentation``."""
    stage = page.card.stage
    there = [one for one in page.stages.values() if one.pipeline_id == stage.pipeline_id and one.deleted_at is None]
    if stage.deleted_at is not None:
        return stage.name
    place = sum(one.position <= stage.position for one in there)
    return _("stage {place} of {count}: {name}").format(place=place, count=len(there), name=stage.name)


def _reason_of(page: DealPage) -> str:
    return page.reason.name if page.reason else ""


def _way(page: DealPage, today: date) -> list[Block]:
    """Lay out the deal's way: when it came to each stage or was closed, and how long it stayed."""
    table = []
    for place, move in enumerate(page.moves):
        following = page.moves[place + 1].moved_on if place + 1 < len(page.moves) else None
        is_last, is_open = following is None, move.state == "open"
        stayed = ((following or today) - move.moved_on).days
        days = ngettext("{days} day", "{days} days", stayed).format(days=stayed)
        where = page.stages[move.stage_id].name if is_open else _(STATES[move.state])
        so_far = _("{days} so far").format(days=days) if is_last else days
        when = say_date(move.moved_on, today)
        turn = _say_turn(page.stages, move)
        table.append((Cell(""), Cell(when), Cell(joined(where, turn)), Cell(so_far if is_open else "", "dim")))
    return [BLANK, line(Cell(_("WAY"), "head")), Table(rows=tuple(table), flexible=(2,))] if table else []


def _say_turn(stages: Mapping[int, Stage], move: DealMove) -> str:
    """Say what a step of the way was where it is not one forward: backward, opened again, from another pipeline."""
    if move.from_state in {"won", "lost"} and move.state == "open":
        return _("open again")
    if move.from_stage_id is None or move.state != "open":
        return ""
    before, after = stages[move.from_stage_id], stages[move.stage_id]
    if before.pipeline_id != after.pipeline_id:
        return _("from another pipeline")
    return _("back") if place_of(after) < place_of(before) else ""


def _plans(page: DealPage, today: date) -> list[Block]:
    steps = [step for step in page.follow_ups if step.is_open]
    if not page.card.deal.is_open and not steps:
        return []
    shown: list[Block] = [BLANK, line(Cell(_("NEXT"), "head"))]
    if not steps:
        return [*shown, nothing_planned(say_ref("deal", page.card.deal.id), today)]
    return shown + aligned(step_entry(step, say_step(step, today), today) for step in steps)


def _checklist(page: DealPage, today: date) -> list[Block]:
    if not page.checklist or not page.card.deal.is_open:
        return []
    from prospectr.present.checklist import point_cells

    head = _("CHECKLIST  {stage}").format(stage=page.card.stage.name)
    table = tuple((Cell(""), *point_cells(point, check, today)) for point, check in page.checklist)
    return [BLANK, line(Cell(head, "head")), Table(rows=table, flexible=(3,))]


def _people(page: DealPage) -> list[Block]:
    if not page.people:
        return []
    table = tuple(
        (Cell(""), Cell(say_ref("contact", person.contact_id), "id"), Cell(name, "name"), Cell(_(ROLES[person.role])))
        for person, name in page.people
    )
    return [BLANK, line(Cell(_("PEOPLE"), "head")), Table(rows=table, flexible=(2,))]


def _words(page: DealPage, today: date) -> list[Block]:
    """Lay out the concerns, the notes, what happened and what was done."""
    heads = (
        (
            _("CONCERNS"),
            [("concern", c.id, joined(say_past_day(c.raised_on, today), say_concern(c, today))) for c in page.concerns],
        ),
        (_("NOTES"), [("note", n.id, joined(say_past_day(n.noted_on, today), n.words)) for n in page.notes]),
        (_("WHAT HAPPENED"), [("interaction", t.id, say_interaction(t, today)) for t in page.interactions]),
    )
    shown = [block for head, entries in heads for block in section(head, [entry(*one) for one in entries])]
    return [*shown, *closed_steps(page.follow_ups, today)]

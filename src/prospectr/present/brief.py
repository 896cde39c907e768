"""The brief before a talk: one screen, whatever is kept; a long text is cut, and a count says what was left out.

Every line is a row of one table, so that each takes one line of the screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.dates import say_date
from prospectr.core.lifecycle import customer, say_customer, say_lifecycle
from prospectr.core.money import Money, say_money
from prospectr.core.occasion import say_label, say_years
from prospectr.core.qualification import CRITERIA, say_criterion, say_prompt, say_question
from prospectr.core.refs import say_ref
from prospectr.core.score import known, say_score, score_of
from prospectr.core.standing import say_asked_again, say_standing
from prospectr.core.words import N_, _
from prospectr.present.phrases import (
    PRIORITIES,
    VALUES,
    joined,
    say_concern,
    say_decider,
    say_interaction,
    say_no_next,
    say_past_day,
    say_reach,
    say_seen_to,
    say_step,
    say_who,
    sign_of,
)
from prospectr.present.records import Item, contact_item, deal_items, item
from prospectr.present.view import Block, Cell, Role, Table

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from prospectr.core.brief import Brief
    from prospectr.core.followup import FollowUp
    from prospectr.core.qualification import Answer

HEADS = {
    "deal": N_("DEAL"),
    "known": N_("KNOWN"),
    "ask": N_("ASK"),
    "concern": N_("OPEN"),
    "pinned": N_("PINNED"),
    "note": N_("NOTE"),
    "last": N_("LAST"),
    "alternatives": N_("ALSO SAW"),
    "occasion": N_("DAYS"),
    "next": N_("NEXT"),
}
MOST = {
    "deal": 2,
    "known": 2,
    "ask": 3,
    "concern": 3,
    "pinned": 3,
    "note": 1,
    "last": 3,
    "alternatives": 2,
    "occasion": 2,
    "next": 1,
}
"""How many lines each section takes at most."""

MOST_LINES = 22
"""How many lines a brief takes at most: 24 lines of a terminal hold it."""

SHORTENED = ("alternatives", "occasion", "pinned", "concern", "last", "deal")
"""The sections that give a line away where all of them together are too many, in this order."""


class Told(NamedTuple):
    """A line of a section: the id of its record, and what is said of it."""

    ref: str
    text: str


def items(brief: Brief, today: date) -> list[Item]:
    """Return the brief as one JSON object, nothing cut and nothing left out."""
    page = brief.page
    return [
        {
            "type": "brief",
            "id": say_ref("contact", page.card.contact.id),
            "contact": contact_item(page.card, today),
            "lifecycle_reason": say_lifecycle(page.answers, page.card.contact.open_deals),
            "questions": [
                {
                    "criterion": name,
                    "question": say_question(name),
                    "prompt": say_prompt(name),
                    "for_next_talk": name in brief.for_next_talk,
                    "answer": item(page.answers[name]) if name in page.answers else None,
                }
                for name in brief.questions
            ],
            "deals": deal_items(brief.deals, today),
            "answers": {name: item(page.answers[name]) for name in _known(brief)},
            "concerns": [item(concern) for concern in brief.concerns],
            "notes": [item(note) for note in brief.pinned],
            "last_note": item(brief.last_note) if brief.last_note else None,
            "interactions": [item(talk) for talk in page.interactions],
            "alternatives": [item(note) for note in brief.alternatives],
            "occasions": [{**item(occasion), "on": on.isoformat()} for on, occasion in brief.occasions],
            "follow_ups": [item(step) for step in brief.steps],
        }
    ]


def rows(brief: Brief, today: date) -> list[list[str]]:
    """Return one line a record: section, id, words; who and what they are first."""
    card, contact = brief.page.card, brief.page.card.contact
    ref = say_ref("contact", contact.id)
    shown = [
        ["contact", ref, contact.name],
        ["company", "", card.company or ""],
        ["role", "", contact.role],
        ["language", "", contact.language],
        ["reach", "", say_reach(card)],
        ["lifecycle", "", say_lifecycle(brief.page.answers, contact.open_deals)],
        ["customer", "", customer(contact.won_deals) or ""],
        ["score", "", str(score_of(contact, today))],
        ["standing", "", say_standing(contact, today) or contact.standing],
        ["no_next", "", contact.no_next_why],
    ]
    shown = [row for row in shown if row[-1]]
    return shown + [[name, told.ref, told.text] for name, section in _sections(brief, today) for told in section]


def blocks(brief: Brief, today: date) -> list[Block]:
    """Return the brief as at most 22 lines: who, why they matter, what to ask, what was said, what is next."""
    table: list[tuple[Cell, ...]] = [
        (Cell(head, "head"), Cell(text, role)) for head, text, role in _about(brief, today)
    ]
    sections = _sections(brief, today)
    most = _most(sections, MOST_LINES - len(table))
    for name, section in sections:
        shown = section[: most[name]]
        counted = _("({shown} of {count})").format(shown=len(shown), count=len(section))
        for place, told in enumerate(shown, 1):
            head = Cell(_(HEADS[name]) if place == 1 else "", "head")
            said = Cell(f"{told.ref}  {told.text}" if told.ref else told.text, opens=told.ref)
            count = (Cell(counted, "dim"),) if place == len(shown) < len(section) else ()
            table.append((head, said, *count))
    return [Table(rows=tuple(table), flexible=(1,))]


def _most(sections: Sequence[tuple[str, list[Told]]], room: int) -> dict[str, int]:
    """Return how many lines each section takes, ``room`` together."""
    most = {name: min(len(section), MOST[name]) for name, section in sections}
    for name in SHORTENED:
        if sum(most.values()) > room and most.get(name, 0) > 1:
            most[name] -= 1
    return most


def _about(brief: Brief, today: date) -> list[tuple[str, str, Role]]:
    """Say who they are, how to reach them, where they came from, what they are, and how the seller decided on them."""
    card, contact = brief.page.card, brief.page.card.contact
    priority = "" if contact.priority == "normal" else _(PRIORITIES[contact.priority])
    language = _("speaks {language}").format(language=contact.language) if contact.language else ""
    score = _("score {score}").format(score=say_score(score_of(contact, today), known(brief.page.answers)))
    source = _("source {source}").format(source=joined(card.source, contact.source_detail)) if card.source else ""
    referrer = _("sent by {name}").format(name=card.referred_by) if card.referred_by else ""
    standing = joined(say_standing(contact, today), say_asked_again(contact))
    is_what = say_lifecycle(brief.page.answers, contact.open_deals)
    about: list[tuple[str, str, Role]] = [
        (say_ref("contact", contact.id), joined(say_who(card), contact.role, priority), "head"),
        (_("REACH"), joined(say_reach(card), language), ""),
        (_("FROM"), joined(referrer, source), ""),
        (_("TAGS"), joined(*(f"+{tag}" for tag in card.tags)), ""),
        (_("IS"), joined(score, say_customer(contact.won_deals), is_what), ""),
        ("", standing, "bad" if contact.standing == "do-not-contact" else "none"),
    ]
    return [line for line in about if line[1]]


def _sections(brief: Brief, today: date) -> list[tuple[str, list[Told]]]:
    """Give the sections that say something, each with all its lines."""
    talks = [Told(say_ref("interaction", talk.id), say_interaction(talk, today)) for talk in brief.page.interactions]
    sections = {
        "deal": _tell_deals(brief, today),
        "known": _tell_known(brief, today),
        "ask": [Told("", _ask(brief, name, today)) for name in brief.questions],
        "concern": [
            Told(
                say_ref("concern", concern.id),
                joined(say_past_day(concern.raised_on, today), say_concern(concern, today)),
            )
            for concern in brief.concerns
        ],
        "pinned": [Told(say_ref("note", note.id), note.words) for note in brief.pinned],
        "note": [
            Told(say_ref("note", note.id), joined(say_past_day(note.noted_on, today), note.words))
            for note in (brief.last_note,)
            if note
        ],
        "last": talks,
        "alternatives": [
            Told(say_ref("note", note.id), joined(say_past_day(note.noted_on, today), note.words))
            for note in brief.alternatives
        ],
        "occasion": [
            Told(
                say_ref("occasion", occasion.id),
                joined(
                    say_label(occasion),
                    say_date(on, today),
                    say_years(occasion, on),
                    say_seen_to(occasion, on, brief.page.interactions),
                ),
            )
            for on, occasion in brief.occasions
        ],
        "next": _next(brief, today),
    }
    return [(name, section) for name, section in sections.items() if section]


def _tell_deals(brief: Brief, today: date) -> list[Told]:
    if not brief.deals:
        return []
    from prospectr.present.deal import say_close, say_deal

    return [
        Told(say_ref("deal", card.deal.id), joined(say_deal(card, today), say_close(card.deal, today)))
        for card in brief.deals
    ]


def _known(brief: Brief) -> list[str]:
    """Return the criteria answered with yes or no."""
    answers = brief.page.answers
    return [name for name in CRITERIA if name in answers and answers[name].value != "unknown"]


def _tell_known(brief: Brief, today: date) -> list[Told]:
    """Tell the amount, who decides and the day they decide in one line, the other answers in another."""
    answers, known_by = brief.page.answers, _known(brief)
    facts = {name: _fact(brief, answers[name], today) for name in known_by}
    rest = [name for name in known_by if not facts[name]]
    lists = []
    for value in ("yes", "no"):
        criteria = ", ".join(say_criterion(name) for name in rest if answers[name].value == value)
        lists.append(_("{answer}: {criteria}").format(answer=_(VALUES[value]), criteria=criteria) if criteria else "")
    return [Told("", text) for text in (joined(*facts.values()), joined(*lists)) if text]


def _fact(brief: Brief, answer: Answer, today: date) -> str:
    """Say an amount, who decides in their place, or the day they decide; nothing where a plain yes or no is known."""
    if answer.amount_minor is not None:
        amount = say_money(Money(answer.amount_minor, answer.currency or ""), short=True)
        return _("budget {amount}").format(amount=amount)
    if answer.decides_on is not None:
        return _("they decide {day}").format(day=say_date(answer.decides_on, today))
    return say_decider(answer, brief.page.deciders)


def _ask(brief: Brief, name: str, today: date) -> str:
    """Say what to ask of a criterion and how; what was answered long ago stands beside it."""
    answer, criterion, prompt = brief.page.answers.get(name), say_criterion(name), say_prompt(name)
    if name in brief.for_next_talk:
        return _("{criterion} (for the next talk): {prompt}").format(criterion=criterion, prompt=prompt)
    if answer is None or answer.value == "unknown":
        return _("{criterion}: {prompt}").format(criterion=criterion, prompt=prompt)
    said = joined(_(VALUES[answer.value]), say_past_day(answer.answered_on, today))
    return _("{criterion} ({answer}): {prompt}").format(criterion=criterion, answer=said, prompt=prompt)


def _say_step(step: FollowUp, today: date) -> str:
    """Say a follow-up, one that is overdue with its sign."""
    said = say_step(step, today)
    return f"{sign_of(step, today).text} {said}" if step.due_on < today else said


def _next(brief: Brief, today: date) -> list[Told]:
    contact = brief.page.card.contact
    if brief.steps:
        return [Told(say_ref("follow_up", step.id), _say_step(step, today)) for step in brief.steps]
    if contact.no_next_why:
        return [Told("", _("none: {why}").format(why=contact.no_next_why))]
    return [Told("", say_no_next(contact, today) or _("nothing planned"))]

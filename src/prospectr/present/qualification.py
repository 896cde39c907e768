"""The walk over the questions: what is known, what is open, what the answers made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.lifecycle import say_lifecycle
from prospectr.core.qualification import CRITERIA, say_criterion, say_prompt, say_question
from prospectr.core.refs import say_ref
from prospectr.core.score import known, say_score, score_of
from prospectr.core.words import _
from prospectr.present.phrases import VALUES, joined, say_answer_words, say_days_ago, say_is, say_who
from prospectr.present.records import Item, item
from prospectr.present.view import Block, Cell, Table, line

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from prospectr.core.contact import ContactCard
    from prospectr.core.qualification import Answer, Walk


def items(walk: Walk, today: date) -> list[Item]:
    """Return the open questions as JSON objects, in the order they are asked."""
    del today
    contact = say_ref("contact", walk.card.contact.id)
    return [
        {
            "type": "question",
            "id": f"{contact}.{name}",
            "contact": contact,
            "criterion": name,
            "question": say_question(name),
            "prompt": say_prompt(name),
            "answer": item(walk.answers[name]) if name in walk.answers else None,
            "proposed": walk.proposed or None if name == "market" else None,
        }
        for name in walk.questions
    ]


def rows(walk: Walk, today: date) -> list[list[str]]:
    """Return the open questions as fields: contact's id, criterion, answer so far, question, prompt."""
    del today
    contact = say_ref("contact", walk.card.contact.id)
    return [
        [contact, name, say_value(walk.answers.get(name)), say_question(name), say_prompt(name)]
        for name in walk.questions
    ]


def blocks(walk: Walk, today: date, *, asking: bool = False) -> list[Block]:
    """Return who is asked and what is known; unless ``asking`` one by one, the open questions too."""
    contact = walk.card.contact
    score = _("score {score}").format(score=say_score(score_of(contact, today), known(walk.answers)))
    head = joined(say_who(walk.card), say_is(contact).text, score)
    shown: list[Block] = [line(Cell(say_ref("contact", contact.id), "id"), "  ", Cell(head, "head"), indent=4)]
    told = [name for name in CRITERIA if name in walk.answers and name not in walk.questions]
    table = [
        (
            Cell(say_criterion(name)),
            Cell(say_known(walk.answers[name])),
            Cell(say_answer_words(walk.answers[name], today, walk.deciders), "dim"),
        )
        for name in told
    ]
    if not asking:
        table += [
            (
                Cell(say_criterion(name)),
                Cell(say_known(walk.answers.get(name))),
                Cell(joined(say_earlier(walk, name, today), say_proposal(walk, name), say_prompt(name))),
            )
            for name in walk.questions
        ]
    shown += [Table(rows=tuple(table), flexible=(2,))] if table else []
    if not walk.questions:
        shown.append(
            line(
                _("Nothing is left to ask; to ask again:  prospectr qualify {ref} --all").format(
                    ref=say_ref("contact", contact.id)
                )
            )
        )
    elif asking:
        shown.append(line(Cell(_("y, n or ?, then the words you heard.  Enter skips, b goes back, q stops."), "dim")))
    return shown


def say_earlier(walk: Walk, criterion: str, today: date) -> str:
    """Say what was answered before, and how long ago: ``yes 120 days ago: "menus look tired"``; unknown is nothing."""
    answer = walk.answers.get(criterion)
    if answer is None or answer.value == "unknown":
        return ""
    said = _("{value} {ago}").format(value=say_value(answer), ago=say_days_ago(answer.answered_on, today))
    words = say_answer_words(answer, today, walk.deciders)
    return _("{said}: {words}").format(said=said, words=words) if words else said


def say_proposal(walk: Walk, criterion: str) -> str:
    """Say why the market could be answered yes, where the target market gives a reason."""
    if criterion != "market" or not walk.proposed:
        return ""
    return _("proposed: {reason}").format(reason=walk.proposed)


def still_open(
    answers: Mapping[str, Answer], card: ContactCard, before: int, today: date, *, told: bool
) -> list[Block]:
    """Return what the answers made of the score, and what is still to find out; the lifecycle too, unless ``told``."""
    now = score_of(card.contact, today)
    score = say_score(now, known(answers))
    moved = f"{before} → {score}" if now != before else score
    scored = _("score {score}").format(score=moved)
    shown: list[Block] = [line(scored if told else joined(say_lifecycle(answers, card.contact.open_deals), scored))]
    left = [name for name in CRITERIA if name not in answers or answers[name].value == "unknown"]
    if left:
        listed = ", ".join(say_criterion(name) for name in left)
        ask = _('Still to find out: {criteria} – next time ask "{prompt}"').format(
            criteria=listed, prompt=say_prompt(left[0])
        )
        shown.append(line(ask))
    return shown


def say_value(answer: Answer | None) -> str:
    """Return the word for an answer: ``yes``, ``no`` or ``unknown``."""
    return _(VALUES[answer.value if answer else "unknown"])


def say_known(answer: Answer | None) -> str:
    """Return the answer so far in three cells: ``yes``, ``no`` or ``?``."""
    return f"{say_value(answer) if answer and answer.value != 'unknown' else '?':<3}"

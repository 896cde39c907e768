"""The walk over the questions: what is known, what is open, what the answers made."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.errors import AnswerNotUnderstoodError
from prospectr.core.followup import FollowUp
from prospectr.core.lifecycle import say_lifecycle
from prospectr.core.qualification import (
    ALTERNATIVES,
    CRITERIA,
    Answer,
    leave_for_next_talk,
    say_criterion,
    say_leave_for_next_talk,
    say_prompt,
    say_question,
)
from prospectr.core.refs import say_ref
from prospectr.core.score import known, say_score, score_of
from prospectr.core.words import _
from prospectr.present.outcome import people_of, say_record
from prospectr.present.phrases import (
    VALUES,
    joined,
    say_answer_words,
    say_days_ago,
    say_is,
    say_plan,
    say_reach,
    say_step,
    say_who,
    without_command,
)
from prospectr.present.records import Item, item
from prospectr.present.view import Block, Cell, Table, line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from prospectr.core.changes import Outcome
    from prospectr.core.contact import ContactCard
    from prospectr.core.errors import InputError
    from prospectr.core.followup import Plan
    from prospectr.core.qualification import Walk


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


class Question(NamedTuple):
    """A question of the walk: what it is called, what is known, what to find out, and what stands below it."""

    name: str
    known: str
    words: str
    below: tuple[Cell, ...]


def question_of(walk: Walk, name: str, typed: str, today: date) -> Question:
    """Return a question of the walk; what was ``typed`` to it before stands in place of what was known."""
    known_so_far = f"> {typed}" if typed else say_known(walk.answers.get(name))
    if name == ALTERNATIVES:
        words = _("What else do they look at, or did they before you?")
        return Question(_("others"), known_so_far, words, (Cell(_("It is kept as a note; Enter skips."), "dim"),))
    proposal, earlier = say_proposal(walk, name), say_earlier(walk, name, today)
    leaves = leave_for_next_talk(name, had_two_way_talk=walk.had_two_way_talk)
    prompt = f"{say_prompt(name)} ({say_leave_for_next_talk()})" if leaves else say_prompt(name)
    below = (
        Cell(_("{proposal} (y accepts)").format(proposal=proposal) if proposal else ""),
        Cell(_("{earlier} (= if that is still so)").format(earlier=earlier) if earlier else ""),
        Cell(prompt, "dim"),
    )
    return Question(say_criterion(name), known_so_far, say_question(name), tuple(cell for cell in below if cell.text))


def say_pause(left: Sequence[str]) -> str:
    """Ask whether to go on once some were asked."""
    listed = ", ".join(say_criterion(name) for name in left)
    return _("Three asked. Go on with {criteria}?").format(criteria=listed)


def say_who_decides() -> str:
    """Ask who decides where the contact cannot."""
    return _("Who decides? A name, or a line about somebody new; Enter if not known.")


def say_step_to_reach(name: str, usual: Plan, today: date) -> str:
    """Ask for the step to reach who decides, where there is a usual one."""
    question = _("Next step to reach {name}? Enter for {step}, - for none.")
    return question.format(name=name, step=say_plan(usual, today))


def say_how_to_answer(error: InputError, said: str) -> str:
    """Say what to type in place of an answer that was not understood."""
    if not isinstance(error, AnswerNotUnderstoodError):
        return _("Start with y, n or ?; Enter skips, b goes back, q stops.")
    return _('Start with y, n or ?: for example "y {words}". Enter skips, b goes back, q stops.').format(words=said)


def say_proposal(walk: Walk, criterion: str) -> str:
    """Say why the market could be answered yes, where the target market gives a reason."""
    if criterion != "market" or not walk.proposed:
        return ""
    return _("proposed: {reason}").format(reason=walk.proposed)


def say_still_open(
    answers: Mapping[str, Answer], card: ContactCard, before: int, today: date, *, told: bool
) -> list[str]:
    """Say what the answers made of the score, and what is still to find out; the lifecycle too, unless ``told``."""
    scored = say_score_moved(before, score_of(card.contact, today), known(answers))
    shown = [scored if told else joined(say_lifecycle(answers, card.contact.open_deals), scored)]
    left = [name for name in CRITERIA if name not in answers or answers[name].value == "unknown"]
    if left:
        listed = ", ".join(say_criterion(name) for name in left)
        ask = _('Still to find out: {criteria} – next time ask "{prompt}"')
        shown.append(ask.format(criteria=listed, prompt=say_prompt(left[0])))
    return shown


def say_score_moved(before: int, now: int, known_count: int) -> str:
    """Say a score beside what it was: ``score 45 → 80 (5 of 7 known)``."""
    score = say_score(now, known_count)
    return _("score {score}").format(score=f"{before} → {score}" if now != before else score)


def say_heard(outcome: Outcome, name: str, before: int, today: date) -> list[Block]:
    """Return how a question of the walk was understood, and what the answers make of the contact and the score."""
    contact = outcome.cards[0].contact
    heard = [one for one in outcome.records if isinstance(one, Answer) and one.criterion == name]
    shown: list[Block] = [line(Cell(say_record(answer, today, people_of(outcome)), "head")) for answer in heard]
    shown += _decides(outcome, today) if name == "decider" else []
    shown.append(line(say_score_moved(before, score_of(contact, today), contact.answers_known)))
    return shown + [line(Cell(without_command(remark), "dim")) for remark in outcome.remarks]


def _decides(outcome: Outcome, today: date) -> list[Block]:
    """Say who decides in the contact's place, and the step to reach them."""
    shown: list[Block] = [line(Cell(joined(say_who(card), say_reach(card)), "head")) for card in outcome.cards[1:]]
    return shown + [line(say_step(one, today)) for one in outcome.records if isinstance(one, FollowUp)]


def say_value(answer: Answer | None) -> str:
    """Return the word for an answer: ``yes``, ``no`` or ``unknown``."""
    return _(VALUES[answer.value if answer else "unknown"])


def say_known(answer: Answer | None) -> str:
    """Return the answer so far in three cells: ``yes``, ``no`` or ``?``."""
    return f"{say_value(answer) if answer and answer.value != 'unknown' else '?':<3}"

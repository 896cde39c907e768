"""Qualification: the seven questions that tell whether time spent on a contact is well spent."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from prospectr.core.errors import AnswerNotUnderstoodError
from prospectr.core.record import Kept
from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from prospectr.core.dates import When
    from prospectr.core.money import Money

CRITERIA = ("market", "need", "interest", "fit", "authority", "budget", "timeline")
"""The criteria in the order the walk asks them: value first, money later."""

BANT = ("budget", "authority", "need", "timeline")
ANSWER_VALUES = ("yes", "no", "unknown")

AGEING_DAYS = 90
"""After so many days an answer is asked again, unless the seller's configuration says otherwise."""

PAUSE_AFTER = 3
"""After so many questions the walk asks whether to go on."""

NAMES = {
    "market": N_("market"),
    "need": N_("need"),
    "interest": N_("interest"),
    "fit": N_("fit"),
    "authority": N_("authority"),
    "budget": N_("budget"),
    "timeline": N_("timeline"),
}

QUESTIONS = {
    "market": N_("Are they among those you serve?"),
    "need": N_("What problem of theirs would you solve?"),
    "interest": N_("Do they want it solved?"),
    "fit": N_("Does your offer suit them, and bring them more than it costs?"),
    "authority": N_("Can they decide, and who else is involved?"),
    "budget": N_("Can they pay, and how much?"),
    "timeline": N_("When would they decide?"),
}
"""What the seller needs to know of each criterion."""

PROMPTS = {
    "market": N_("What is their trade, size, place or age group?"),
    "need": N_("What is hard for them now, and what do they want to reach in 6-12 months?"),
    "interest": N_("Did they ask, reply, come back?"),
    "fit": N_("What do they use now, and what would yours save or earn them?"),
    "authority": N_("Who else takes part in the decision?"),
    "budget": N_("What did they pay for something similar?"),
    "timeline": N_("How urgent is it?"),
}
"""How to find it out without asking rudely."""

ASK_LATER = frozenset({"budget", "timeline"})
"""Money and dates: easier to ask once the two have talked."""

_VALUES = {"y": "yes", "yes": "yes", "n": "no", "no": "no", "unknown": "unknown"}
_A_NUMBER = re.compile(r"[-+\u2212]?\d[\d.,'e+]*")
_UNSURE = ("not sure", "don't know", "dont know", "no idea")
_VALUES |= dict.fromkeys((*"?？؟", "dunno", "maybe", "unsure"), "unknown")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Kept):
    """An answer to one criterion: yes, no or unknown, with the words heard.

    ``amount_minor`` and ``currency`` go with budget, ``decides_on`` with
    timeline, ``decider_id`` (the contact who decides) with authority.
    ``channel`` is a kind of interaction, ``said_by`` who said it where that
    was somebody else, ``verified`` that it was checked. A newer answer to the
    same criterion takes the place of an older one; the older ones are kept.
    """

    contact_id: int
    criterion: str
    value: str
    words: str = ""
    amount_minor: int | None = None
    currency: str | None = None
    decides_on: date | None = None
    answered_on: date
    channel: str | None = None
    said_by: str = ""
    verified: bool = False
    decider_id: int | None = None


def current_answers(answers: Iterable[Answer]) -> Mapping[str, Answer]:
    """Map each criterion to its newest answer; the day it was heard decides, then the order of writing."""
    newest: dict[str, Answer] = {}
    for answer in sorted(answers, key=lambda answer: (answer.answered_on, answer.id)):
        if answer.deleted_at is None:
            newest[answer.criterion] = answer
    return newest


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerGiven:
    """What an answer typed in one line says.

    ``value`` is one of ``ANSWER_VALUES``, ``words`` is the rest as it was
    typed, ``amount`` goes with budget and ``decides_on`` with timeline.
    """

    value: str
    words: str = ""
    amount: Money | None = None
    decides_on: date | None = None


def say_criterion(criterion: str) -> str:
    """Return the name of ``criterion`` in the seller's language."""
    return _(NAMES[criterion])


def say_question(criterion: str) -> str:
    """Return what the seller needs to know of ``criterion``: "Can they pay, and how much?"."""
    return _(QUESTIONS[criterion])


def say_prompt(criterion: str) -> str:
    """Return how to find ``criterion`` out tactfully: "What did they pay for something similar?"."""
    return _(PROMPTS[criterion])


def say_leave_for_next_talk() -> str:
    """Return the advice that goes with a question to be left for the next talk."""
    return _("better left for your next talk; Enter skips")


def parse_answer(
    text: str, criterion: str, today: date, currency: str, worded: Callable[[str], When | None] | None = None
) -> AnswerGiven:
    """Read an answer typed in one line: ``yes 900eur paid 850 for the last menu``.

    The first word is yes, no or unknown (``y``, ``n``, ``?``), in capitals or
    not; before an amount for the budget or a day for the timeline, yes goes
    without saying. What follows is kept as the words heard. Only with a yes, an amount
    right after it is taken out of a budget's words (a bare number counts in
    ``currency``, and only where no more words follow: "2 years of savings" is
    no amount), and a day right after it out of a timeline's. A day that is
    past, or has an hour, stays among the words: it is not the day they decide.

    ``worded`` reads days in other words than the short forms.

    Raises AnswerNotUnderstoodError where the first word is no answer,
    DateNotUnderstoodError where a timeline's yes is followed by a day that does
    not exist, and MoneyNotUnderstoodError where a budget's is followed by an
    amount that cannot be.
    """
    if text.casefold().startswith(_UNSURE):
        return AnswerGiven(value="unknown", words=text.strip())
    first, words = _first_word(text)
    value = _VALUES.get(first.rstrip(",.:;!").casefold())
    if value is None:
        value, words = _goes_without_saying(text, criterion, today, currency), text.strip()
    if value is None:
        raise AnswerNotUnderstoodError(criterion, text)
    if value == "yes" and criterion == "budget":
        amount, words = _split_amount(words, currency)
        return AnswerGiven(value=value, words=words, amount=amount)
    if value == "yes" and criterion == "timeline":
        decides_on, words = _split_day(words, today, worded)
        return AnswerGiven(value=value, words=words, decides_on=decides_on)
    return AnswerGiven(value=value, words=words)


def _goes_without_saying(text: str, criterion: str, today: date, currency: str) -> str | None:
    """Return ``yes`` for an amount alone as the budget, or a day alone as the timeline."""
    if criterion == "budget":
        return "yes" if _split_amount(text.strip(), currency)[0] is not None else None
    if criterion == "timeline":
        return "yes" if _split_day(text.strip(), today, None)[0] is not None else None
    return None


def _first_word(text: str) -> tuple[str, str]:
    first, *rest = text.split(maxsplit=1) or [""]
    return first, rest[0].rstrip() if rest else ""


def _split_amount(words: str, currency: str) -> tuple[Money | None, str]:
    """Return the amount that begins ``words`` (``900eur``, ``900 EUR``, ``€ 900``; ``900`` alone) and what follows."""
    from prospectr.core.money import find_money, is_meant_as_money, parse_money

    first, rest = _first_word(words)
    second, others = _first_word(rest)
    word, next_word = first.rstrip(",:;"), second.rstrip(",:;")
    if _is_currency(word, currency) != _is_currency(next_word, currency) and is_meant_as_money(word + next_word):
        word, rest = word + next_word, others
    if rest and not is_meant_as_money(word):
        return None, words
    is_meant = is_meant_as_money(word) or (not rest and _A_NUMBER.fullmatch(word))
    amount = parse_money(word, currency) if is_meant else find_money(word, currency)
    return (None, words) if amount is None else (amount, rest)


def _is_currency(word: str, currency: str) -> bool:
    """Tell whether a word apart from its number is a sign, the seller's own currency, or a code in capitals.

    "900 all in" speaks of no Albanian lek.
    """
    if len(word) == 3 and word.isalpha():
        return word.isupper() or word.upper() == currency
    return word != "" and not any(letter.isalnum() for letter in word)


def _split_day(words: str, today: date, worded: Callable[[str], When | None] | None) -> tuple[date | None, str]:
    """Return the coming day that ``words`` begin with and what follows it."""
    from prospectr.core.followup import split_day

    when, rest = split_day(words, today, worded)
    if when is None or when.at is not None or when.on < today:
        return None, words
    return when.on, rest


def open_questions(answers: Mapping[str, Answer], today: date, ageing_days: int = AGEING_DAYS) -> tuple[str, ...]:
    """Return the criteria to be asked, in the order of the walk: unknown, or answered over ``ageing_days`` days ago."""
    return tuple(criterion for criterion in CRITERIA if _is_open(answers.get(criterion), today, ageing_days))


def _is_open(answer: Answer | None, today: date, ageing_days: int) -> bool:
    return answer is None or answer.value == "unknown" or (today - answer.answered_on).days > ageing_days


def walk_order(
    answers: Mapping[str, Answer],
    today: date,
    *,
    bant: bool = False,
    everything: bool = False,
    ageing_days: int = AGEING_DAYS,
) -> tuple[str, ...]:
    """Return the criteria a walk asks, in order: value first, money later.

    A walk asks every open question. With ``bant`` it keeps to budget,
    authority, need and timeline; with ``everything`` it asks again what is known.
    """
    asked = CRITERIA if everything else open_questions(answers, today, ageing_days)
    return tuple(criterion for criterion in asked if not bant or criterion in BANT)


def leave_for_next_talk(criterion: str, *, had_two_way_talk: bool) -> bool:
    """Tell whether ``criterion`` comes with the advice to leave it for the next talk.

    Before the first two-way interaction budget and timeline do. They are
    asked all the same: an advice, never a refusal.
    """
    return criterion in ASK_LATER and not had_two_way_talk

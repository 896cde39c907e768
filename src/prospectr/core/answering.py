"""How an answer typed in one line is read: yes, no or unknown, an amount or a day, and the words heard."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from prospectr.core.errors import AnswerNotUnderstoodError, InputError
from prospectr.core.qualification import Heard, say_criterion
from prospectr.core.record import record
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from prospectr.core.dates import When
    from prospectr.core.money import Money
    from prospectr.core.qualification import Answer, Walk

_VALUES = {"y": "yes", "yes": "yes", "n": "no", "no": "no", "unknown": "unknown"}
_A_NUMBER = r"[-+\u2212]?\d[\d.,'e+]*"
_UNSURE = ("not sure", "don't know", "dont know", "no idea")
_VALUES |= dict.fromkeys((*"?？؟", "dunno", "maybe", "unsure"), "unknown")
_VALUES |= dict.fromkeys(("nope", "nah"), "no")
_NOTHING = frozenset({"none", "nothing", "no way"})
_SAME = frozenset({"=", "same"})

BACK = frozenset({"b", "back", "<"})
STOP = frozenset({"q", "quit", "s", "stop"})
"""What is typed in a walk to go back to the question before, and to stop."""


@record
class AnswerGiven:
    """What an answer typed in one line says.

    ``value`` is one of ``ANSWER_VALUES``, ``words`` is the rest as it was
    typed, ``amount`` goes with budget and ``decides_on`` with timeline;
    ``heard`` is how, where that goes with this answer alone.
    """

    value: str
    words: str = ""
    amount: Money | None = None
    decides_on: date | None = None
    heard: Heard = Heard()


class NothingToRepeatError(InputError):
    """An answer cannot be the same as before where nothing was known before."""

    def __init__(self, criterion: str) -> None:
        super().__init__(
            _("There is no earlier answer for {criterion} that could be the same.").format(
                criterion=say_criterion(criterion)
            ),
            hint=_('Give the answer: --{criterion} "yes ...", "no ..." or "? ...".').format(criterion=criterion),
        )


def says_same(text: str) -> bool:
    """Tell whether an answer says that an earlier one still holds: ``=`` or ``same``."""
    return _first_word(text)[0].rstrip(",.:;!").casefold() in _SAME


def with_proposal(walk: Walk, criterion: str, given: AnswerGiven, said: str) -> str:
    """Return what was ``said``, with the reason proposed where a bare yes accepts it."""
    accepts = criterion == "market" and walk.proposed and given.value == "yes" and not given.words
    return f"yes {walk.proposed}" if accepts else said


def repeat_answer(text: str, criterion: str, before: Answer | None) -> AnswerGiven:
    """Read an answer that says the earlier one still holds, in the words that follow or else in those from ``before``.

    Raises NothingToRepeatError where nothing was known before.
    """
    if before is None or before.value == "unknown":
        raise NothingToRepeatError(criterion)
    from prospectr.core.money import Money

    return AnswerGiven(
        value=before.value,
        words=_first_word(text)[1] or before.words,
        amount=None if before.amount_minor is None else Money(before.amount_minor, before.currency or ""),
        decides_on=before.decides_on,
        heard=Heard(channel=before.channel, said_by=before.said_by, verified=before.verified),
    )


def parse_answer(
    text: str, criterion: str, today: date, currency: str, worded: Callable[[str], When | None] | None = None
) -> AnswerGiven:
    """Read an answer typed in one line: ``yes 900eur paid 850 for the last menu``.

    The first word is yes, no or unknown (``y``, ``n``, ``?``), in capitals or
    not; ``nothing``, ``none`` and ``no way`` are no where they stand alone;
    before an amount for the budget or a day for the timeline, yes goes without
    saying. What follows is kept as the words heard. Only with a yes, an amount
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
    if " ".join(text.casefold().rstrip(" ,.:;!").split()) in _NOTHING:
        return AnswerGiven(value="no")
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
    """Return the amount that begins ``words`` and what follows: ``900eur``, ``RM 900``, ``900 baht``; ``900`` alone."""
    from prospectr.core.money import find_money, is_meant_as_money, parse_money

    first, rest = _first_word(words)
    second, others = _first_word(rest)
    word, start, end = first.rstrip(",:;"), first.rstrip(",:;."), second.rstrip(",:;.!")
    if _is_currency(start, currency) != _is_currency(end, currency) and is_meant_as_money(start + end, currency):
        word, rest = start + end, others
    if rest and not is_meant_as_money(word, currency):
        return None, words
    is_meant = is_meant_as_money(word, currency) or (not rest and re.fullmatch(_A_NUMBER, word))
    amount = parse_money(word, currency) if is_meant else find_money(word, currency)
    return (None, words) if amount is None else (amount, rest)


def _is_currency(word: str, currency: str) -> bool:
    """Tell whether a word apart from its number is a sign, a plain name, the seller's own code, or one in capitals.

    "900 all in" speaks of no Albanian lek.
    """
    from prospectr.core.money import find_currency

    if re.fullmatch("[A-Za-z]{3}", word):
        return word.isupper() or word.upper() == currency
    if find_currency(word, currency) is not None:
        return True
    return word != "" and not any(letter.isalnum() for letter in word)


def _split_day(words: str, today: date, worded: Callable[[str], When | None] | None) -> tuple[date | None, str]:
    """Return the coming day that ``words`` begin with and what follows it."""
    from prospectr.core.followup import split_day

    when, rest = split_day(words, today, worded)
    if when is None or when.at is not None or when.on < today:
        return None, words
    return when.on, rest

"""Qualification: the seven questions that tell whether time spent on a contact is well spent."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, get_args

from prospectr.core.record import Kept, record
from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from prospectr.core.contact import Contact, ContactCard

CRITERIA = ("market", "need", "interest", "fit", "authority", "budget", "timeline")
"""The criteria in the order the walk asks them: value first, money later."""

BANT = ("budget", "authority", "need", "timeline")
AnswerValue = Literal["yes", "no", "unknown"]
ANSWER_VALUES: tuple[str, ...] = get_args(AnswerValue)

AGEING_DAYS = 90
"""After so many days an answer is asked again, unless the seller's configuration says otherwise."""

PAUSE_AFTER = 3
"""After so many questions the walk asks whether to go on."""

ALTERNATIVES = "alternatives"
"""The last question of a walk, which is no criterion: what else they look at."""

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
"""How to find it out without asking rudely, as shipped."""

_own_prompts: dict[str, str] = {}

ASK_LATER = frozenset({"budget", "timeline"})
"""Money and dates: easier to ask once the two have talked."""


@record
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


@record
class Heard:
    """How answers were heard: over which channel, from whom where that was somebody else, and whether it was checked.

    ``channel`` is a kind of interaction, None where nothing was said of it.
    """

    channel: str | None = None
    said_by: str = ""
    verified: bool = False


def current_answers(answers: Iterable[Answer]) -> Mapping[str, Answer]:
    """Map each criterion to its newest answer; the day it was heard decides, then the order of writing."""
    newest: dict[str, Answer] = {}
    for answer in sorted(answers, key=lambda answer: (answer.answered_on, answer.id)):
        if answer.deleted_at is None:
            newest[answer.criterion] = answer
    return newest


@record
class Walk:
    """The questions to ask a contact, in order, beside what is known; ``had_two_way_talk``: they have talked before.

    ``aged`` are the criteria whose answers have grown old, ``deciders`` those
    who decide in the contact's place, by their numbers, deleted or not.
    ``proposed`` says why the market could be answered yes, where the target
    market gives a reason; ``asks_alternatives`` tells whether what else they
    looked at is to be asked at the end.
    """

    card: ContactCard
    answers: Mapping[str, Answer]
    questions: tuple[str, ...]
    had_two_way_talk: bool
    aged: frozenset[str] = frozenset()
    deciders: Mapping[int, Contact] = MappingProxyType({})
    proposed: str = ""
    asks_alternatives: bool = False

    @property
    def has_decider(self) -> bool:
        """Whether somebody who is not deleted decides in the contact's place."""
        return any(one.deleted_at is None for one in self.deciders.values())


def use_questions(prompts: Mapping[str, str]) -> None:
    """Ask from now on in the seller's own words: criterion to prompt; the others as shipped."""
    _own_prompts.clear()
    _own_prompts.update(prompts)


def check_questions(value: object) -> dict[str, str]:
    """Return own words for questions, a table of criterion to text; an empty text of all of them is none.

    Raises ValueError with the reason where it is no such table.
    """
    if value == "":
        return {}
    if not isinstance(value, dict):
        raise ValueError(_("each is set by its name, like questions.need"))  # noqa: TRY004 - one kind for the caller
    for criterion, text in value.items():
        if criterion not in CRITERIA:
            raise ValueError(
                _('there is no question "{name}"; there are {names}').format(name=criterion, names=", ".join(CRITERIA))
            )
        if not isinstance(text, str):
            sentence = _("{criterion} must be a text in quotes")
            raise ValueError(sentence.format(criterion=criterion))  # noqa: TRY004 - the same
    return {criterion: text.strip() for criterion, text in value.items() if text.strip()}


def say_criterion(criterion: str) -> str:
    """Return the name of ``criterion`` in the seller's language."""
    return _(NAMES[criterion])


def say_question(criterion: str) -> str:
    """Return what the seller needs to know of ``criterion``: "Can they pay, and how much?"."""
    return _(QUESTIONS[criterion])


def say_prompt(criterion: str) -> str:
    """Return how to find ``criterion`` out tactfully, in the seller's own words where there are any."""
    return _own_prompts.get(criterion) or _(PROMPTS[criterion])


def say_leave_for_next_talk() -> str:
    """Return the advice that goes with a question to be left for the next talk."""
    return _("better left for your next talk; Enter skips")


def open_questions(answers: Mapping[str, Answer], today: date, ageing_days: int = AGEING_DAYS) -> tuple[str, ...]:
    """Return the criteria to be asked, in the order of the walk: unknown, or answered over ``ageing_days`` days ago."""
    return tuple(criterion for criterion in CRITERIA if _is_open(answers.get(criterion), today, ageing_days))


def _is_open(answer: Answer | None, today: date, ageing_days: int) -> bool:
    return answer is None or answer.value == "unknown" or _is_aged(answer, today, ageing_days)


def _is_aged(answer: Answer, today: date, ageing_days: int) -> bool:
    return answer.value != "unknown" and (today - answer.answered_on).days > ageing_days


def aged_answers(answers: Mapping[str, Answer], today: date, ageing_days: int = AGEING_DAYS) -> frozenset[str]:
    """Return the criteria known by an answer over ``ageing_days`` days old, which is why they are asked again."""
    return frozenset(name for name, answer in answers.items() if _is_aged(answer, today, ageing_days))


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


def is_solved_pain(answers: Mapping[str, Answer]) -> bool:
    """Tell whether they have the problem and do not want it solved: need is yes and interest is no."""
    return _value_of(answers, "need") == "yes" and _value_of(answers, "interest") == "no"


def find_decider_id(answers: Mapping[str, Answer]) -> int | None:
    """Find the number of the contact who decides in place of one who cannot."""
    return answers["authority"].decider_id if _value_of(answers, "authority") == "no" else None


def lacks_decider(answers: Mapping[str, Answer]) -> bool:
    """Tell whether they cannot decide and nobody is named who can."""
    return _value_of(answers, "authority") == "no" and find_decider_id(answers) is None


def _value_of(answers: Mapping[str, Answer], criterion: str) -> str:
    return answers[criterion].value if criterion in answers else "unknown"


def with_value(answer: Answer, value: str) -> Answer:
    """Return ``answer`` turned to ``value``: an amount and a day go with a yes only, who decides with a no only."""
    turned = replace(answer, value=value)
    if value != "yes":
        turned = replace(turned, amount_minor=None, currency=None, decides_on=None)
    return turned if value == "no" else replace(turned, decider_id=None)

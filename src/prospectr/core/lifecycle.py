"""The lifecycle: what a contact is, computed from what is known of them and never typed in.

In the market, with a budget, and able to decide: a prospect, whether
interested yet or not. With an open deal, and need, interest and fit: an
opportunity, qualified once budget and authority are known too [3]. Anyone else
is a lead. Every answer keeps its say: none throws a contact out, a no only
tells why they are no prospect.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from prospectr.core.interaction import is_two_way, waits_for_answer
from prospectr.core.qualification import current_answers
from prospectr.core.record import record
from prospectr.core.score import encode, known
from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from prospectr.core.deal import Deal
    from prospectr.core.followup import FollowUp
    from prospectr.core.interaction import Interaction
    from prospectr.core.qualification import Answer

MEANS = ("market", "budget", "authority")
"""The three criteria that make a prospect."""

CHANCE = ("need", "interest", "fit")
"""The three criteria that, with an open deal, make an opportunity."""

MEANS_OF_OPPORTUNITY = ("budget", "authority")
"""What an opportunity needs besides to be a qualified one."""

LIFECYCLES = ("lead", "prospect", "opportunity", "qualified-opportunity")

NAMES = {
    "lead": N_("lead"),
    "prospect": N_("prospect"),
    "opportunity": N_("opportunity"),
    "qualified-opportunity": N_("qualified opportunity"),
}

_WHY_PROSPECT = N_("in your market, can pay, can decide")

_WHY_NOT = {
    "market": N_("they are outside your market"),
    "budget": N_("they have no budget"),
    "authority": N_("they cannot decide"),
}

# Whole sentences, because "and" and the plural of "known" are not the same in every language.
_NOT_KNOWN = {
    ("market",): N_("market not known yet"),
    ("budget",): N_("budget not known yet"),
    ("authority",): N_("authority not known yet"),
    ("market", "budget"): N_("market and budget not known yet"),
    ("market", "authority"): N_("market and authority not known yet"),
    ("budget", "authority"): N_("budget and authority not known yet"),
    ("market", "budget", "authority"): N_("market, budget and authority not known yet"),
}


@record
class Lifecycle:
    """What a contact is, one of ``LIFECYCLES``; a lead with a yes among market, budget, authority is promising."""

    name: str
    promising: bool = False


def lifecycle(answers: Mapping[str, Answer], open_deals: int = 0) -> Lifecycle:
    """Return what the current ``answers`` (criterion to answer) and the number of open deals make of a contact.

    An open deal, with need, interest and fit yes: an opportunity, qualified with
    budget and authority yes; market, budget and authority all yes: a prospect.
    Else a lead, promising with at least one yes among those three.
    """
    if open_deals and not unmet(answers, CHANCE):
        return Lifecycle(name="opportunity" if unmet(answers, MEANS_OF_OPPORTUNITY) else "qualified-opportunity")
    missing = unmet(answers, MEANS)
    return Lifecycle(name="lead", promising=len(missing) < len(MEANS)) if missing else Lifecycle(name="prospect")


def unmet(answers: Mapping[str, Answer], criteria: Iterable[str]) -> tuple[str, ...]:
    """Return those of ``criteria`` that are not answered yes, in their order."""
    return tuple(criterion for criterion in criteria if _value(answers, criterion) != "yes")


def _value(answers: Mapping[str, Answer], criterion: str) -> str:
    answer = answers.get(criterion)
    return "unknown" if answer is None else answer.value


def say_name(name: str) -> str:
    """Return the word for one of ``LIFECYCLES`` in the seller's language."""
    return _(NAMES[name])


def say_reason(answers: Mapping[str, Answer]) -> str:
    """Return why a contact is what it is: every no, then everything not known yet."""
    missing = tuple(criterion for criterion in MEANS if _value(answers, criterion) == "unknown")
    reasons = [_(_WHY_NOT[criterion]) for criterion in MEANS if _value(answers, criterion) == "no"]
    if missing:
        reasons.append(_(_NOT_KNOWN[missing]))
    return _(", ").join(reasons) if reasons else _(_WHY_PROSPECT)


def say_lifecycle(answers: Mapping[str, Answer]) -> str:
    """Return what a contact is and why: ``lead: budget and authority not known yet``."""
    return _("{lifecycle}: {reason}").format(lifecycle=say_name(lifecycle(answers).name), reason=say_reason(answers))


def say_change(name: str, before: Mapping[str, Answer], after: Mapping[str, Answer]) -> str:
    """Return what new answers made of the contact called ``name``, with the reason; empty where nothing changed."""
    now = lifecycle(after).name
    if now == lifecycle(before).name:
        return ""
    sentence = _("{name} is now a prospect: {reason}.") if now == "prospect" else _("{name} is a lead again: {reason}.")
    return sentence.format(name=name, reason=say_reason(after))


def derive(
    answers: Iterable[Answer],
    follow_ups: Iterable[FollowUp],
    interactions: Iterable[Interaction],
    deals: Iterable[Deal] = (),
    odds: Mapping[int, int] = MappingProxyType({}),
) -> dict[str, object]:
    """Compute the facts kept with a contact from every record about that contact, old and deleted ones included.

    ``odds`` are those of each deal, by its number, in percent. Returns exactly
    the keys of ``contact.DERIVED_FIELDS``. Untouched means: no interaction, no
    answer, no follow-up, no deal, deleted ones aside; a follow-up done or
    cancelled, or an answer unknown, is a touch. Unanswered is a message or
    e-mail that came in, where nothing happened since.
    """
    heard = list(answers)
    current = current_answers(heard)
    steps = [step for step in follow_ups if step.deleted_at is None]
    talks = [talk for talk in interactions if talk.deleted_at is None]
    offers = [deal for deal in deals if deal.deleted_at is None]
    still_open = [deal for deal in offers if deal.is_open]
    timeline = current.get("timeline")
    has_timeline = timeline is not None and timeline.value == "yes"
    timeline_on = timeline.decides_on if timeline is not None and has_timeline else None
    now = lifecycle(current, len(still_open))
    return {
        "lifecycle": now.name,
        "promising": now.promising,
        "answers_code": encode(current),
        "answers_known": known(current),
        "timeline_on": timeline_on,
        "timeline_open": has_timeline and timeline_on is None,
        "next_on": min((step.due_on for step in steps if step.is_open), default=None),
        "last_touch_on": max((talk.happened_on for talk in talks), default=None),
        "last_two_way_on": max((talk.happened_on for talk in talks if is_two_way(talk)), default=None),
        "unanswered_on": _unanswered_on(talks),
        "untouched": not (current or steps or talks or offers),
        "open_deals": len(still_open),
        "won_deals": sum(deal.state == "won" for deal in offers),
        "expected": _expected(still_open, odds),
        **_first_days(heard, offers),
    }


def _expected(deals: Iterable[Deal], odds: Mapping[int, int]) -> int:
    valued = [(deal, amount) for deal in deals if (amount := deal.amount) is not None]
    if not valued:
        return 0
    from prospectr.core.deal import expected, expected_hundredths

    return expected_hundredths((expected(amount.minor, odds[deal.id]), amount.currency) for deal, amount in valued)


def _first_days(answers: Iterable[Answer], deals: Iterable[Deal]) -> dict[str, date | None]:
    """Return the first days a contact was a prospect, an opportunity, a customer, by what is known today of each day.

    A deal counts as open from the day it was opened until the day before it was closed.
    """
    heard = sorted((answer for answer in answers if answer.deleted_at is None), key=lambda one: one.answered_on)
    offered = list(deals)
    days = sorted({answer.answered_on for answer in heard} | {deal.opened_on for deal in offered})
    prospect_on = opportunity_on = None
    for day in days:
        known_then = current_answers(answer for answer in heard if answer.answered_on <= day)
        if prospect_on is None and not unmet(known_then, MEANS):
            prospect_on = day
        is_offered = any(deal.opened_on <= day and (deal.closed_on is None or day < deal.closed_on) for deal in offered)
        if opportunity_on is None and is_offered and not unmet(known_then, CHANCE):
            opportunity_on = day
    won = [deal.closed_on for deal in offered if deal.state == "won" and deal.closed_on is not None]
    return {"prospect_on": prospect_on, "opportunity_on": opportunity_on, "customer_on": min(won, default=None)}


def _unanswered_on(talks: Iterable[Interaction]) -> date | None:
    newest = max(talks, key=lambda talk: (talk.happened_on, talk.id), default=None)
    return newest.happened_on if newest is not None and waits_for_answer(newest) else None

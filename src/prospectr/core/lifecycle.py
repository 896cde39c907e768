"""The lifecycle: what a contact is, computed from what is known of them and never typed in.

In the market, with a budget, and able to decide: a prospect, whether
interested yet or not. With an open deal, and need, interest and fit: an
opportunity, qualified once budget and authority are known too [3]. Anyone else
is a lead. Every answer keeps its say: none throws a contact out, a no only
tells why they are no prospect.
"""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING

from prospectr.core.interaction import counts_for, is_two_way, waits_for_answer
from prospectr.core.qualification import current_answers
from prospectr.core.record import record
from prospectr.core.score import decode, encode, known
from prospectr.core.words import N_, _, ngettext

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from prospectr.core.contact import Contact
    from prospectr.core.deal import Deal
    from prospectr.core.followup import FollowUp
    from prospectr.core.interaction import Interaction
    from prospectr.core.qualification import Answer

Step = tuple[str, "date"]
"""A step of a deal's way: its state from a day on."""

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

CUSTOMERS = ("customer", "repeat-customer")
"""What a contact with one won deal is, and one with two or more: beside the lifecycle and never instead of it [0]."""

_WHY_PROSPECT = N_("in your market, can pay, can decide")
_WHY_QUALIFIED = N_("can pay, can decide")

_WHY_NOT = {
    "market": N_("they are outside your market"),
    "budget": N_("they have no budget"),
    "authority": N_("they cannot decide"),
    "need": N_("they do not need it"),
    "interest": N_("they do not want it"),
    "fit": N_("it does not suit them"),
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

_OPENED_EARLY = {
    ("need",): N_("deal opened early: need unknown"),
    ("interest",): N_("deal opened early: interest unknown"),
    ("fit",): N_("deal opened early: fit unknown"),
    ("need", "interest"): N_("deal opened early: need and interest unknown"),
    ("need", "fit"): N_("deal opened early: need and fit unknown"),
    ("interest", "fit"): N_("deal opened early: interest and fit unknown"),
    ("need", "interest", "fit"): N_("deal opened early: need, interest and fit unknown"),
}

_RISEN = {
    "prospect": N_("{name} is now a prospect: {reason}."),
    "opportunity": N_("{name} is now an opportunity: {reason}."),
    "qualified-opportunity": N_("{name} is now a qualified opportunity: {reason}."),
}
_FALLEN = {
    "lead": N_("{name} is a lead again: {reason}."),
    "prospect": N_("{name} is a prospect again: {reason}."),
    "opportunity": N_("{name} is an opportunity again: {reason}."),
}
_FALLEN_WITH_THE_DEAL = {
    "lead": N_("Without an open deal {name} is a lead: {reason}."),
    "prospect": N_("Without an open deal {name} is a prospect: {reason}."),
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


def customer(won_deals: int) -> str | None:
    """Return which of ``CUSTOMERS`` so many won deals make of a contact; None without one."""
    return CUSTOMERS[min(won_deals, len(CUSTOMERS)) - 1] if won_deals > 0 else None


def unmet(answers: Mapping[str, Answer], criteria: Iterable[str]) -> tuple[str, ...]:
    """Return those of ``criteria`` that are not answered yes, in their order."""
    return _not_yes(values_of(answers), criteria)


def values_of(answers: Mapping[str, Answer]) -> dict[str, str]:
    """Return criterion to yes, no or unknown; a criterion never answered is left out."""
    return {criterion: answer.value for criterion, answer in answers.items()}


def _not_yes(values: Mapping[str, str], criteria: Iterable[str]) -> tuple[str, ...]:
    return tuple(criterion for criterion in criteria if values.get(criterion) != "yes")


def say_name(name: str) -> str:
    """Return the word for one of ``LIFECYCLES`` in the seller's language."""
    return _(NAMES[name])


def say_customer(won_deals: int) -> str:
    """Return the word for what so many won deals make of a contact; empty without one."""
    if not won_deals:
        return ""
    return _("customer") if customer(won_deals) == "customer" else _("repeat customer")


def say_lifecycle(answers: Mapping[str, Answer], open_deals: int = 0) -> str:
    """Return what a contact is and why: ``lead: budget and authority not known yet``.

    Of an open deal without need, interest and fit it says so too: ``…; deal opened early: interest unknown``.
    """
    name, reason = say_name(lifecycle(answers, open_deals).name), say_reason(values_of(answers), open_deals)
    return _("{lifecycle}: {reason}").format(lifecycle=name, reason=reason)


def say_reason(values: Mapping[str, str], open_deals: int = 0) -> str:
    """Return why somebody of these answers (criterion to yes, no or unknown) is what they are.

    Every no comes before everything not known yet.
    """
    if open_deals and not _not_yes(values, CHANCE):
        given = ngettext(
            "an open deal, they need it, want it, and it suits them",
            "{count} open deals, they need it, want it, and it suits them",
            open_deals,
        ).format(count=open_deals)
        return _beside(given, _say_missing(values, MEANS_OF_OPPORTUNITY) or _(_WHY_QUALIFIED))
    reason = _say_missing(values, MEANS) or _(_WHY_PROSPECT)
    return _beside(reason, say_early(values)) if open_deals else reason


def say_early(values: Mapping[str, str]) -> str:
    """Say what is missing of need, interest and fit beside an open deal: allowed, and shown [3]."""
    denied = _say_denied(values, CHANCE)
    if denied:
        return _("an open deal, but {reasons}").format(reasons=denied)
    return _(_OPENED_EARLY[_not_yes(values, CHANCE)])


def say_became(before: Contact, after: Contact) -> tuple[str, ...]:
    """Return what an act made of a contact, a sentence each: a customer, or another lifecycle with its reason.

    ``before`` and ``after`` hold the facts kept with them on either side of the
    act; of one who is or was deleted nothing is said, nor what a new customer is
    besides now that the deal is no longer open. ``book.outcome.outcome_of``
    says this of every act that comes back through it, so that no act need say it itself.
    """
    if before.deleted_at is not None or after.deleted_at is not None:
        return ()
    said = [] if before.won_deals == after.won_deals else [_say_customer_change(before, after)]
    lost_its_deal = before.open_deals > 0 and not after.open_deals
    if after.lifecycle != before.lifecycle and not (lost_its_deal and any(said)):
        is_risen = LIFECYCLES.index(after.lifecycle) > LIFECYCLES.index(before.lifecycle)
        sentences = _RISEN if is_risen else _FALLEN_WITH_THE_DEAL if lost_its_deal else _FALLEN
        reason = say_reason(decode(after.answers_code), after.open_deals)
        said.append(_(sentences[after.lifecycle]).format(name=after.name, reason=reason))
    return tuple(sentence for sentence in said if sentence)


def _say_customer_change(before: Contact, after: Contact) -> str:
    was, now = customer(before.won_deals), customer(after.won_deals)
    if was == now:
        return ""
    if now is None:
        sentence = _("{name} is no customer any more.")
    elif after.won_deals < before.won_deals:
        sentence = _("{name} is a customer, and no repeat customer any more.")
    elif now == "customer":
        sentence = _("{name} is now a customer.")
    else:
        sentence = _("{name} is now a repeat customer.")
    return sentence.format(name=after.name)


def _say_missing(values: Mapping[str, str], criteria: Iterable[str]) -> str:
    """Say which of ``criteria`` are no, then which are not known yet; empty where all are yes."""
    denied = _say_denied(values, criteria)
    missing = tuple(criterion for criterion in _not_yes(values, criteria) if values.get(criterion) != "no")
    return _(", ").join(filter(None, (denied, _(_NOT_KNOWN[missing]) if missing else "")))


def _say_denied(values: Mapping[str, str], criteria: Iterable[str]) -> str:
    return _(", ").join(_(_WHY_NOT[criterion]) for criterion in criteria if values.get(criterion) == "no")


def _beside(reason: str, further: str) -> str:
    return _("{reason}; {further}").format(reason=reason, further=further)


def derive(
    answers: Iterable[Answer],
    follow_ups: Iterable[FollowUp],
    interactions: Iterable[Interaction],
    deals: Iterable[Deal] = (),
    odds: Mapping[int, int] = MappingProxyType({}),
    *,
    moves: Mapping[int, Sequence[Step]] = MappingProxyType({}),
) -> dict[str, object]:
    """Compute the facts kept with a contact from every record about that contact, old and deleted ones included.

    ``odds`` are those of each deal, by its number, in percent, and ``moves`` the steps of its way. Returns exactly
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
        "idle_deals": sum(not has_step(deal, steps) for deal in still_open),
        "expected": _expected(still_open, odds),
        **_first_days(heard, offers, moves),
    }


def has_step(deal: Deal, steps: Iterable[FollowUp]) -> bool:
    """Tell whether one of a contact's steps is open and for this deal or for none."""
    return any(step.is_open and counts_for(deal.id, step) for step in steps)


def _expected(deals: Iterable[Deal], odds: Mapping[int, int]) -> int:
    valued = [(deal, amount) for deal in deals if (amount := deal.amount) is not None]
    if not valued:
        return 0
    from prospectr.core.deal import expected, expected_hundredths

    return expected_hundredths((expected(amount.minor, odds[deal.id]), amount.currency) for deal, amount in valued)


def _open_days(deal: Deal, way: Sequence[Step]) -> list[tuple[date, date | None]]:
    """Return from when until when a deal was open, each time it was; None where it is open still."""
    steps = way or [("open", deal.opened_on), *([(deal.state, deal.closed_on)] if deal.closed_on else [])]
    spans: list[tuple[date, date | None]] = []
    for (before, _day), (state, day) in pairwise((("", deal.opened_on), *steps)):
        if state == "open" and before != "open":
            spans.append((day, None))
        elif state != "open" and before == "open":
            spans[-1] = spans[-1][0], day if state == "lost" else day - timedelta(days=1)
    return spans


def _first_days(
    answers: Iterable[Answer], deals: Iterable[Deal], moves: Mapping[int, Sequence[Step]]
) -> dict[str, date | None]:
    """Return the first days a contact was a prospect, an opportunity, a customer, by what is known today of each day.

    A deal counts as open from the day it was opened, or opened again, up to
    and including the day it was lost, or the day before it was won.
    """
    heard = sorted((answer for answer in answers if answer.deleted_at is None), key=lambda one: one.answered_on)
    offered = list(deals)
    spans = [span for deal in offered for span in _open_days(deal, moves.get(deal.id, ()))]
    days = sorted({answer.answered_on for answer in heard} | {first for first, _last in spans})
    prospect_on = opportunity_on = None
    for day in days:
        known_then = current_answers(answer for answer in heard if answer.answered_on <= day)
        if prospect_on is None and not unmet(known_then, MEANS):
            prospect_on = day
        is_offered = any(first <= day and (last is None or day <= last) for first, last in spans)
        if opportunity_on is None and is_offered and not unmet(known_then, CHANCE):
            opportunity_on = day
    won = [deal.closed_on for deal in offered if deal.state == "won" and deal.closed_on is not None]
    return {"prospect_on": prospect_on, "opportunity_on": opportunity_on, "customer_on": min(won, default=None)}


def _unanswered_on(talks: Iterable[Interaction]) -> date | None:
    newest = max(talks, key=lambda talk: (talk.happened_on, talk.id), default=None)
    return newest.happened_on if newest is not None and waits_for_answer(newest) else None

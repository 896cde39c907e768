"""``win``, ``lose`` and ``sold``: how deals end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from prospectr.cli.options import Call, call_of
from prospectr.cli.prompts import NONE, YES, ask_day, ask_line, get_chosen, get_contact_and_words, list_candidates
from prospectr.core.closing import COURTESIES, MAY_ASK_AGAIN, NO_REFUSAL, says_no
from prospectr.core.errors import AmbiguousError, InputError, NotFoundError
from prospectr.core.followup import Plan
from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from collections.abc import Mapping

    from prospectr.core.contact import Contact
    from prospectr.core.deal import Deal
    from prospectr.core.money import Money
    from prospectr.core.pipeline import LostReason

Named = Annotated[list[str], typer.Argument(metavar="DEAL", show_default=False)]
On = Annotated[str, typer.Option("--on", metavar="WHEN", help=N_("the day it was, if not today"))]
Thank = Annotated[str, typer.Option("--thank", metavar="WHEN", help=N_('plan a thank-you: fri, or "card fri"'))]
Referral = Annotated[str, typer.Option("--referral", metavar="WHEN", help=N_("plan to ask whom else they know"))]
AskAgain = Annotated[str, typer.Option("--again", metavar="WHEN", help=N_("plan to ask whether they want more"))]
Reason = Annotated[str, typer.Option("--reason", metavar="REASON", help=N_("why, one of prospectr reason list"))]
Note = Annotated[str, typer.Option("--note", metavar="TEXT", help=N_("what there is to say of it"))]
BackOn = Annotated[
    str, typer.Option("--again", metavar="WHEN", help=N_("they may be asked again then: parks them until that day"))
]
LeaveAlone = Annotated[
    bool, typer.Option("--do-not-contact", help=N_("they do not want to be asked again: leaves them alone"))
]
NotAsked = Annotated[bool, typer.Option("--not-asked", help=N_("they were not asked whether you may ask again"))]


class AnswersExcludeError(InputError):
    """They may be asked again, are to be left alone, or were not asked: it is one of the three."""

    def __init__(self, flags: list[str]) -> None:
        super().__init__(
            _("{first} and {second} exclude each other.").format(first=flags[0], second=flags[1]),
            hint=_("Say what they answered: they may be asked again on a day, never, or you did not ask."),
        )


def win(
    context: typer.Context,
    deal: Named,
    value: Annotated[str, typer.Option("--value", metavar="AMOUNT", help=N_("what it was won for"))] = "",
    on: On = "",
    thank: Thank = "",
    referral: Referral = "",
    again: AskAgain = "",
) -> None:
    """Win a deal: they buy.

    DEAL is its id, or its contact where one deal is open with them. On a
    terminal you are asked what it was won for, and offered a thank-you, a
    request for a referral and a day to ask again; -y takes all three as they
    are proposed. Each is a follow-up; all of it is one step to undo.

    Examples:
      prospectr win nora --value 950eur

      prospectr win d31 --on fri --thank "card mon" --again +6m

    """
    call = call_of(context)
    card, closing = call.book.refs.get_deal(" ".join(deal)), call.book.closing
    closing.refuse_closed(card.deal)
    closing.parse_day(on)
    amount = closing.parse_value(card.deal, value) if value else _ask_value(call, card.deal)
    courtesies = _plan_courtesies(call, card.contact.contact, {"thank": thank, "referral": referral, "again": again})
    won = closing.win(card.deal, value=amount, on=on, courtesies=courtesies, is_offered=call.can_ask)
    call.wrote(won, _("Won"))


def sold(
    context: typer.Context,
    ref: Annotated[str, typer.Argument(metavar="REF", show_default=False)],
    words: Annotated[list[str] | None, typer.Argument(metavar="WHAT AMOUNT", show_default=False)] = None,
    on: On = "",
    thank: Thank = "",
    referral: Referral = "",
    again: AskAgain = "",
) -> None:
    """Keep a sale made at once: a deal is opened and won in one step.

    WHAT was sold may be several words; the AMOUNT comes last. It offers what
    win offers.

    Examples:
      prospectr sold nora 12 candles 40eur

      prospectr sold nora "kitchen table" 1.2k --on sat --thank mon

    """
    call = call_of(context)
    from prospectr.cli.deals import split_value

    card, said = get_contact_and_words(call, ref, words, needs_words=True)
    title, amount = split_value(said)
    contact, closing = card.contact, call.book.closing
    offer = closing.parse_sale(contact, " ".join(title), amount)
    closing.parse_day(on)
    courtesies = _plan_courtesies(call, contact, {"thank": thank, "referral": referral, "again": again})
    is_offered = call.can_ask or call.dry_run  # of a rehearsal there is no deal that a command could name
    kept = closing.sell(contact.id, offer, on=on, courtesies=courtesies, is_offered=is_offered)
    call.wrote(kept, _("Sold"))


def lose(
    context: typer.Context,
    deal: Named,
    reason: Reason = "",
    note: Note = "",
    again: BackOn = "",
    leave_alone: LeaveAlone = False,
    not_asked: NotAsked = False,
    on: On = "",
) -> None:
    """Lose a deal, with the reason; what is planned for it is called off.

    On a terminal you are asked what is missing: the reason, a note, and
    whether you may ask them again. A day parks them until then, n leaves them
    alone, Enter keeps that they were not asked. Not ready yet? Park them, and the
    deal stays open: prospectr park REF WHEN.

    Examples:
      prospectr lose nora --reason price --again +6m

      prospectr lose d31 --reason competitor --note "their brother does it"

    """
    call = call_of(context)
    given = {"--again": again, "--do-not-contact": leave_alone, "--not-asked": not_asked}
    flags = [flag for flag, is_given in given.items() if is_given]
    if len(flags) > 1:
        raise AnswersExcludeError(flags)
    card, closing = call.book.refs.get_deal(" ".join(deal)), call.book.closing
    contact = card.contact.contact
    closing.refuse_closed(card.deal)
    closing.parse_day(on)
    is_asked = call.can_ask and not (flags or call.yes)
    is_walk = not reason.strip()
    why = _ask_reason(call, card.deal) if is_walk else get_chosen(call, call.book.reasons.get, reason)
    if is_asked and closing.is_rather_parked(contact, why) and (day := _ask_to_park(call, contact, why)):
        call.wrote(call.book.standing.park(contact, day, reason=note or why.name), _("Parked"))
        return
    if is_walk and not note:
        note = ask_line(_("Anything to note of it? [Enter: nothing] "))
    if is_asked and contact.standing != "do-not-contact":
        answers = _("[+3m, +6m or a day, n: no, Enter: not asked] ")
        again = ask_day(call, f"{_(MAY_ASK_AGAIN).format(name=contact.name)}\n{answers}")
        leave_alone = says_no(again)
    day = "" if leave_alone else again
    lost = closing.lose(card.deal, why, words=note, on=on, again=day, leave_alone=leave_alone, is_asked=is_asked)
    call.wrote(lost, _("Lost"))


def _ask_value(call: Call, deal: Deal) -> Money | None:
    """Ask what a deal was won for; None for what it holds."""
    if call.yes or not call.can_ask:
        return None
    from prospectr.core.money import say_money

    known = say_money(deal.amount) if deal.amount else ""
    question = (
        _("Won for how much? [Enter: {amount}, q cancels] ")
        if known
        else _("Won for how much? [Enter: not known, q cancels] ")
    )
    while typed := ask_line(question.format(amount=known)):
        try:
            return call.book.closing.parse_value(deal, typed)
        except InputError as error:
            call.output.warn(" ".join((error.message, *error.hints)))
    return None


def _plan_courtesies(call: Call, contact: Contact, given: Mapping[str, str]) -> dict[str, Plan]:
    """Return what is to be planned after a win, by its name: as typed in the options, else as answered."""
    closing = call.book.closing
    # All that was typed is read before the first question, so that none is answered in vain.
    plans = {name: closing.parse_courtesy(name, typed) for name, typed in given.items() if typed.strip()}
    if plans:
        call.book.standing.refuse_left_alone(contact)
    for name in given:
        if name in plans or contact.standing == "do-not-contact":
            continue
        plan = closing.propose(name) if call.yes else _ask_courtesy(call, contact, name) if call.can_ask else None
        if plan is not None:
            plans[name] = plan
    return {name: plans[name] for name in given if name in plans}


def _ask_courtesy(call: Call, contact: Contact, name: str) -> Plan | None:
    """Offer one thing that is worth doing after a win; None where it is not wanted."""
    from prospectr.present.phrases import say_plan

    usual, courtesy = call.book.closing.propose(name), COURTESIES[name]
    step = say_plan(usual, call.today)
    answers = _('[y: {step}, or like "{example}", Enter: no, q cancels] ').format(step=step, example=courtesy.example)
    question = f"{_(courtesy.question).format(name=contact.name)}\n{answers}"
    while (typed := ask_line(question)) and typed.lower() not in NONE:
        if typed.lower() in YES:
            return usual
        try:
            return call.book.closing.parse_courtesy(name, typed)
        except InputError as error:
            call.output.warn(" ".join((error.message, *error.hints)))
    return None


def _ask_reason(call: Call, deal: Deal) -> LostReason:
    """Ask why a deal was lost, until a reason of the list is named: by its number, its id, or how it begins."""
    from prospectr.book.closing import LostReasonMissingError

    missing = LostReasonMissingError(deal, [reason for reason, _count in call.book.reasons.all()])
    if not call.can_ask or call.yes:
        raise missing
    call.output.warn(_("Why was {title} lost?").format(title=deal.title))
    refs = list_candidates(call, missing.candidates)
    question = _("Which reason? [1-{count}, or how it begins, q cancels] ").format(count=len(missing.candidates))
    while True:
        typed = ask_line(question)
        if not typed:
            call.output.warn(_("A reason is needed; q cancels."))
            continue
        try:
            return call.book.reasons.get(refs.get(typed.lower(), typed))
        except NotFoundError as error:
            call.output.warn(error.message)
        except AmbiguousError as error:
            # The list above stays the one that numbers are taken from.
            call.output.warn(f"{error.message} {', '.join(one.name for one in error.candidates)}")


def _ask_to_park(call: Call, contact: Contact, reason: LostReason) -> str:
    """Offer to park whoever is not ready yet, and to keep the deal; the day typed, or nothing."""
    call.output.warn(_(NO_REFUSAL).format(reason=reason.name))
    question = _("Park {name} and keep the deal? [+3m, +6m or a day, Enter: it is lost] ")
    typed = ask_day(call, question.format(name=contact.name))
    return "" if says_no(typed) else typed

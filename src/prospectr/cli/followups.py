"""``next``, ``done``, ``snooze``, ``confirm`` and ``cancel``: follow-ups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from prospectr.cli.options import Call, call_of
from prospectr.cli.prompts import NONE, ask, get_contact, get_follow_up
from prospectr.core.agenda import MEETING_KINDS
from prospectr.core.errors import InputError
from prospectr.core.refs import say_ref
from prospectr.core.words import N_, _
from prospectr.present.phrases import say_step

if TYPE_CHECKING:
    from prospectr.core.changes import Outcome


def next_(
    context: typer.Context,
    ref: Annotated[str, typer.Argument(metavar="REF", show_default=False)],
    step: Annotated[list[str], typer.Argument(metavar='"KIND WHEN [words]"', show_default=False)],
) -> None:
    """Plan the next step with a contact.

    KIND is call, email, message, meet, demo, trial, quote, card or todo. WHEN
    is today, tomorrow, mon to sun (the next one), 3d, +2w, 1m, eow, eom,
    "25 dec", 2026-12-25, with a time if you like: tue 10:00.

    Examples:
      prospectr next nora "call tue 10:00 about the menu"

      prospectr next nora email eom

    """
    call = call_of(context)
    card = get_contact(call, ref)
    call.wrote(call.book.follow_ups.plan(card.contact.id, " ".join(step)), _("Planned"))


def done(
    context: typer.Context,
    ref: Annotated[list[str], typer.Argument(metavar="REF|fID", show_default=False)],
    note: Annotated[str, typer.Option("--note", help=N_("what came of it"))] = "",
    next_step: Annotated[str, typer.Option("--next", metavar='"KIND WHEN"', help=N_("the next step"))] = "",
) -> None:
    """Complete a follow-up: it is logged as what happened.

    Named by its id, or by its contact: then the earliest one still open.

    Examples:
      prospectr done f71 --note "wants two designs" --next "quote fri"

      prospectr done nora

    """
    call = call_of(context)
    step, _card = get_follow_up(call, " ".join(ref))
    completed = call.book.follow_ups.complete(step, note=note, then=next_step)
    call.wrote(completed, _("Done"))
    offer_next(call, completed)


def snooze(
    context: typer.Context,
    ref: Annotated[str, typer.Argument(metavar="REF|fID", show_default=False)],
    when: Annotated[list[str], typer.Argument(metavar="WHEN", show_default=False)],
) -> None:
    """Move a follow-up to another day; its time stays unless you name another.

    Examples:
      prospectr snooze f71 fri

      prospectr snooze nora +1w 14:00

    """
    call = call_of(context)
    step, _card = get_follow_up(call, ref)
    call.wrote(call.book.follow_ups.snooze(step, " ".join(when)), _("Moved"))


def confirm(
    context: typer.Context, ref: Annotated[list[str], typer.Argument(metavar="REF|fID", show_default=False)]
) -> None:
    """Note that a meeting stands: they said they will be there.

    A meeting is best confirmed the working day before: a cancelled hour is
    better than a wasted one.

    Example:
      prospectr confirm f79

    """
    call = call_of(context)
    step, _card = get_follow_up(call, " ".join(ref), MEETING_KINDS)
    call.wrote(call.book.follow_ups.confirm(step), _("Confirmed"))


def cancel(
    context: typer.Context, ref: Annotated[list[str], typer.Argument(metavar="REF|fID", show_default=False)]
) -> None:
    """Call a follow-up off; nothing is logged, and the next step is offered.

    Example:
      prospectr cancel f79

    """
    call = call_of(context)
    step, _card = get_follow_up(call, " ".join(ref))
    cancelled = call.book.follow_ups.cancel(step)
    call.wrote(cancelled, _("Cancelled"))
    offer_next(call, cancelled)


def offer_next(call: Call, outcome: Outcome) -> None:
    """Offer to plan the step that comes next, where a person sits there; where one is planned, say which."""
    card = outcome.cards[0]
    if call.dry_run or not call.can_ask:
        return
    if card.next_step is not None:
        said = say_step(card.next_step, call.today)
        ref = say_ref("follow_up", card.next_step.id)
        call.output.message(_("Next step already planned: {ref} {step}").format(ref=ref, step=said))
        return
    call.output.flush()
    call.let_interrupt()
    question = _('Next step with {name}? [like "call tue", Enter for none] ').format(name=card.contact.name)
    while (typed := ask(question)) and typed.lower() not in NONE:
        try:
            planned = call.book.follow_ups.plan(card.contact.id, typed)
        except InputError as error:
            call.output.warn(" ".join((error.message, *error.hints)))
            continue
        call.wrote(planned, _("Planned"))
        return

"""``next``, ``done``, ``snooze``, ``confirm``, ``kept``, ``no-show`` and ``cancel``: follow-ups."""

from __future__ import annotations

from shlex import quote
from typing import TYPE_CHECKING, Annotated

import typer

from prospectr.cli import prompts
from prospectr.cli.occasions import find_occasion
from prospectr.cli.options import Call, call_of
from prospectr.cli.prompts import NONE, ask, get_about_and_words, get_follow_up
from prospectr.core.errors import CancelledError, InputError
from prospectr.core.followup import FOLLOW_UP_KINDS, MEETING_KINDS
from prospectr.core.refs import say_ref
from prospectr.core.text import fold
from prospectr.core.words import N_, _
from prospectr.present.questions import ask_if_kept, ask_if_missed, say_planned_already

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from prospectr.core.changes import Outcome
    from prospectr.core.followup import FollowUp
    from prospectr.core.occasion import Occasion


class NextStepMissingError(InputError):
    """A next step, or the reason why there is none: one of the two."""

    def __init__(self) -> None:
        super().__init__(
            _("Name the next step, or say why there is none."),
            hint=_('Plan it: prospectr next REF "call tue"   or: prospectr next REF --none "bought for this year"'),
        )


class DayMissingError(InputError):
    """A follow-up is to be moved, and no day is named."""

    def __init__(self, named: str) -> None:
        super().__init__(
            _('The day is missing: "{name}" is a name.').format(name=named),
            hint=_("Say when, and put the name in quotes: prospectr snooze {name} fri").format(name=quote(named)),
        )


class EveryYearError(InputError):
    """A day to remember passes once; it is not a series that ends."""

    def __init__(self, occasion: Occasion) -> None:
        ref = say_ref("occasion", occasion.id)
        super().__init__(
            _("{ref} comes every year; --all is for follow-ups that recur.").format(ref=ref),
            hint=_("To let this one pass: prospectr cancel {ref}   for good: prospectr delete {ref}").format(ref=ref),
        )


def next_(
    context: typer.Context,
    ref: Annotated[str, typer.Argument(metavar="REF", show_default=False)],
    step: Annotated[list[str] | None, typer.Argument(metavar='"KIND WHEN [words]"', show_default=False)] = None,
    why: Annotated[
        str | None, typer.Option("--none", metavar="WHY", help=N_("say why there is no next step"), show_default=False)
    ] = None,
) -> None:
    """Plan the next step with a contact or for a deal (d31), or say why there is none.

    KIND is call, email, message, meet, demo, trial, quote, card or todo. WHEN
    is today, tomorrow, mon to sun (the next one), 3d, +2w, 1m, eow, eom,
    "25 dec", 2026-12-25, with a time if you like: tue 10:00. A step may come
    again: every week, every 2 months, yearly; with its end: until 31 jan, or
    10 times. Doing one plans the next.

    Examples:
      prospectr next nora "call tue 10:00 about the menu"

      prospectr next nora email eom

      prospectr next nora "call mon every 2 weeks until eoy"

      prospectr next nora --none "bought for this year"

    """
    call = call_of(context)
    card, deal_id, words = get_about_and_words(call, ref, step, needs_words=why is None)
    if (why is None) == (not words):
        raise NextStepMissingError
    if why is not None:
        call.wrote(call.book.standing.no_next(card.contact, why), _("Kept"))
        return
    call.wrote(call.book.follow_ups.plan(card.contact.id, " ".join(words), deal_id=deal_id), _("Planned"))


def done(
    context: typer.Context,
    ref: Annotated[list[str], typer.Argument(metavar="REF|fID", show_default=False)],
    note: Annotated[str, typer.Option("--note", help=N_("what came of it"))] = "",
    next_step: Annotated[str, typer.Option("--next", metavar='"KIND WHEN"', help=N_("the next step"))] = "",
) -> None:
    """Complete a follow-up: it is logged as what happened.

    Named by its id, or by its contact: then the earliest one still open. A
    meeting done was kept. Of a series, the next one is planned. Of a birthday
    (y3), the card is marked as sent.

    Examples:
      prospectr done f71 --note "wants two designs" --next "quote fri"

      prospectr done nora

      prospectr done y3

    """
    call = call_of(context)
    occasion = find_occasion(call, " ".join(ref))
    if occasion is None:
        step, _card = get_follow_up(call, " ".join(ref))
        is_over = _ask_if_over(call, step, ask_if_kept)
        completed = call.book.follow_ups.complete(step, note=note, then=next_step, is_over=is_over)
    else:
        completed = call.book.occasions.complete(occasion, note=note, then=next_step)
    call.wrote(completed, _("Done"))
    offer_next(call, completed)


def snooze(
    context: typer.Context,
    ref: Annotated[str, typer.Argument(metavar="REF|fID", show_default=False)],
    when: Annotated[list[str], typer.Argument(metavar="WHEN", show_default=False)],
) -> None:
    """Move a follow-up to another day; its time stays unless you name another.

    Of a series, only this one is moved.

    Examples:
      prospectr snooze f71 fri

      prospectr snooze nora +1w 14:00

    """
    call = call_of(context)
    named, words = call.book.refs.split([ref, *when], needs_words=True)
    if not words:
        raise DayMissingError(named)
    step, _card = get_follow_up(call, named)
    call.wrote(call.book.follow_ups.snooze(step, " ".join(words)), _("Moved"))


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


def kept(
    context: typer.Context,
    ref: Annotated[list[str], typer.Argument(metavar="REF|fID", show_default=False)],
    note: Annotated[str, typer.Option("--note", help=N_("what came of it"))] = "",
    next_step: Annotated[str, typer.Option("--next", metavar='"KIND WHEN"', help=N_("the next step"))] = "",
) -> None:
    """Note that a meeting took place: it is logged, and the next step is offered.

    Named by its id, or by its contact: then the earliest meeting or demo. You
    are asked whether it is over where its day is still to come.

    Examples:
      prospectr kept f79 --note "liked the second design" --next "quote fri"

      prospectr kept nora

    """
    call = call_of(context)
    step, _card = get_follow_up(call, " ".join(ref), MEETING_KINDS)
    is_over = _ask_if_over(call, step, ask_if_kept)
    took_place = call.book.follow_ups.keep(step, note=note, then=next_step, is_over=is_over)
    call.wrote(took_place, _("Kept"))
    offer_next(call, took_place)


def no_show(
    context: typer.Context,
    ref: Annotated[list[str], typer.Argument(metavar="REF|fID", show_default=False)],
    note: Annotated[str, typer.Option("--note", help=N_("what you know of it"))] = "",
    next_step: Annotated[str, typer.Option("--next", metavar='"KIND WHEN"', help=N_("the new meeting"))] = "",
) -> None:
    """Note that they did not come to a meeting: it is logged, and a new one is offered.

    It counts as a touch that did not reach them. Named by its id, or by its
    contact: then the earliest meeting or demo.

    Examples:
      prospectr no-show f79 --next "meet tue 10:00"

      prospectr no-show nora --note "waited half an hour"

    """
    call = call_of(context)
    step, _card = get_follow_up(call, " ".join(ref), MEETING_KINDS)
    is_over = _ask_if_over(call, step, ask_if_missed)
    missed = call.book.follow_ups.no_show(step, note=note, then=next_step, is_over=is_over)
    call.wrote(missed, _("No show"))
    offer_next(call, missed, _('New meeting with {name}? [like "meet tue 10:00", Enter for none] '))


def cancel(
    context: typer.Context,
    ref: Annotated[list[str], typer.Argument(metavar="REF|fID", show_default=False)],
    whole: Annotated[bool, typer.Option("--all", help=N_("with all of its series that would come"))] = False,
) -> None:
    """Call a follow-up off; nothing is logged, and the next step is offered.

    Of a series, the next one is planned, unless you call off all. A birthday
    (y3) passes this time without a card.

    Examples:
      prospectr cancel f79

      prospectr cancel nora --all

    """
    call = call_of(context)
    occasion = find_occasion(call, " ".join(ref))
    if occasion is not None:
        if whole:
            raise EveryYearError(occasion)
        call.wrote(call.book.occasions.skip(occasion), _("Let pass"))
        return
    step, _card = get_follow_up(call, " ".join(ref))
    cancelled = call.book.follow_ups.cancel(step, whole_series=whole)
    call.wrote(cancelled, _("Cancelled"))
    offer_next(call, cancelled)


def _ask_if_over(call: Call, step: FollowUp, question: Callable[[FollowUp, date], str]) -> bool:
    """Ask whether a meeting whose day is still to come is over; where nobody can say so, False. A no cancels."""
    if call.yes or not call.can_ask or not call.book.follow_ups.is_ahead(step):
        return call.yes
    if not prompts.confirm(question(step, call.today), enter=False):
        raise CancelledError
    return True


def offer_next(call: Call, outcome: Outcome, question: str = "") -> None:
    """Offer to plan the step that comes next, where a person sits there; where one is planned, say which.

    One that the same act planned stands above already, and nothing more is said.

    After an act on an open deal it is a step for that deal, else for the open
    deal of theirs that has none. ``question`` asks for it in other words, with
    ``{name}`` in them.
    """
    if call.dry_run or not call.can_ask:
        return
    from prospectr.book.nextstep import find_next_step

    found = find_next_step(call.book, outcome)
    if found is None:
        return
    if found.planned is not None:
        call.output.message(say_planned_already(found.planned, call.today))
        return
    card, deal = found.card, found.deal
    if deal is not None and all(one.deal != deal for one in outcome.deals):
        question = question or _('Next step with {name} for {title}? [like "call tue", Enter for none] ')
    call.output.flush()
    call.let_interrupt()
    question = question or _('Next step with {name}? [like "call tue", Enter for none] ')
    asked = question.format(name=card.contact.name, title=deal.title if deal else "")
    while (typed := ask(asked)) and typed.lower() not in NONE:
        if is_command(typed):
            said = _('"{text}" is a command; this asks for the next step, like "call tue". Enter for none.')
            call.output.warn(said.format(text=typed))
            continue
        try:
            planned = call.book.follow_ups.plan(card.contact.id, typed, deal_id=deal.id if deal else None)
        except InputError as error:
            call.output.warn(" ".join((error.message, *error.hints)))
            continue
        call.wrote(planned, _("Planned"))
        return


def is_command(text: str) -> bool:
    """Tell whether a line begins with a command, as typed at the prompt of a shell.

    What may begin a step is none: ``today``, and a kind, like ``demo``.
    """
    from prospectr.cli.app import ALIASES, COMMANDS, PROGRAM

    first, *others = fold(text).split() or [""]
    if first in {PROGRAM, "p"} and others:
        first = others[0]
        return first in COMMANDS or first in ALIASES
    begins_step = first == "today" or first in FOLLOW_UP_KINDS
    return not begins_step and (first in COMMANDS or first in ALIASES)

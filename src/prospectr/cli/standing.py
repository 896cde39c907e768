"""``park``, ``unfit``, ``do-not-contact`` and ``activate``: what the seller decides on a contact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from prospectr.cli.followups import offer_next
from prospectr.cli.options import Call, call_of
from prospectr.cli.prompts import NO, ask_day, ask_line, get_contact, get_contact_and_words
from prospectr.core.errors import CancelledError, InputError
from prospectr.core.refs import say_ref
from prospectr.core.standing import parse_reason, reason_for
from prospectr.core.words import N_, _
from prospectr.present.questions import say_worth_parking

if TYPE_CHECKING:
    from prospectr.core.contact import Contact

Reason = Annotated[str, typer.Option("--reason", metavar="TEXT", help=N_("why, in a few words"))]


class DayMissingError(InputError):
    """Parked until when was not said."""

    def __init__(self, contact: Contact) -> None:
        ref = say_ref("contact", contact.id)
        super().__init__(_("The day is missing."), hint=_("Say until when: prospectr park {ref} +3m").format(ref=ref))


class AskedTwoWaysError(InputError):
    """They may be asked again, and are to be left alone: it cannot be both."""

    def __init__(self) -> None:
        super().__init__(
            _("--again and --do-not-contact exclude each other."),
            hint=_("Say what they answered: they may be asked again on that day, or never."),
        )


def park(
    context: typer.Context,
    ref: Annotated[str, typer.Argument(metavar="REF", show_default=False)],
    when: Annotated[list[str] | None, typer.Argument(metavar="WHEN", show_default=False)] = None,
    reason: Reason = "",
) -> None:
    """Put a contact out of the way until a day; then today shows them again.

    Follow-ups due before that day are called off. WHEN is a day as everywhere,
    or a month: mar is the first of March. Planning a next step takes them up
    again at once.

    Examples:
      prospectr park nora +3m --reason "no money before spring"

      prospectr park nora 15 jan

    """
    call = call_of(context)
    card, words = get_contact_and_words(call, ref, when)
    day = " ".join(words)
    if not day:
        if not call.can_ask:
            raise DayMissingError(card.contact)
        call.book.standing.refuse_left_alone(card.contact)
        day = ask_day(call, _("Park {name} until when? [+3m, +6m or a day] ").format(name=card.contact.name))
        if not day or day.lower() in NO:
            raise CancelledError
        reason = reason or parse_reason(ask_line(_("Why? [Enter: no reason] ")))
    call.wrote(call.book.standing.park(card.contact, day, reason=reason), _("Parked"))


def unfit(
    context: typer.Context,
    ref: Annotated[list[str], typer.Argument(metavar="REF", show_default=False)],
    reason: Reason = "",
    again: Annotated[
        str, typer.Option("--again", metavar="WHEN", help=N_("they may be asked again then: parks them until that day"))
    ] = "",
    leave_alone: Annotated[
        bool, typer.Option("--do-not-contact", help=N_("they do not want to be asked again: leaves them alone"))
    ] = False,
) -> None:
    """Let go of a contact, with the reason; all follow-ups are called off.

    On a terminal you are asked what is missing: the reason, and whether you
    may ask them again. A day parks them until then, n leaves them alone, Enter
    marks them unfit.

    Examples:
      prospectr unfit nora --reason "too far away"

      prospectr unfit nora --reason "has a supplier" --again mar

    """
    call = call_of(context)
    if again and leave_alone:
        raise AskedTwoWaysError
    # Who is to be left alone is never chosen from a list.
    card = call.book.refs.get_contact(" ".join(ref)) if leave_alone else get_contact(call, " ".join(ref))
    contact, standing = card.contact, call.book.standing
    if not leave_alone:
        standing.refuse_left_alone(contact)
    reason = reason.strip() or reason_for(contact, "unfit") or _ask_reason(call, contact)
    is_asked = call.can_ask and not (again or leave_alone or call.yes)
    if is_asked:
        instead = _ask_instead(call, contact)
        if instead:
            call.wrote(standing.park(contact, instead, reason=reason), _("Parked"))
            return
        again = ask_day(call, _("May you ask them again? [+3m, +6m or a day, n: no, Enter: not asked] "))
        leave_alone = again.lower() in NO
    if leave_alone:
        call.wrote(standing.do_not_contact(contact, reason=reason), _("Left alone"))
    elif again:
        call.wrote(standing.park(contact, again, reason=reason, asked_again="yes"), _("Parked"))
    else:
        call.wrote(standing.unfit(contact, reason, park_offered=is_asked), _("Marked unfit"))


def do_not_contact(
    context: typer.Context,
    ref: Annotated[list[str], typer.Argument(metavar="REF", show_default=False)],
    reason: Reason = "",
) -> None:
    """Leave a contact alone: they are never in today again.

    For whoever asked for it. All follow-ups are called off, and no next step
    can be planned until prospectr activate takes them up again.

    Examples:
      prospectr do-not-contact nora --reason "asked us to stop"

      prospectr do-not-contact c12

    """
    call = call_of(context)
    card = call.book.refs.get_contact(" ".join(ref))
    call.wrote(call.book.standing.do_not_contact(card.contact, reason=reason), _("Left alone"))


def activate(
    context: typer.Context, ref: Annotated[list[str], typer.Argument(metavar="REF", show_default=False)]
) -> None:
    """Take a contact up again who is parked, unfit or left alone; the next step is offered.

    Example:
      prospectr activate nora

    """
    call = call_of(context)
    card = get_contact(call, " ".join(ref))
    activated = call.book.standing.activate(card.contact)
    call.wrote(activated, _("Active again"))
    offer_next(call, activated)


def _ask_reason(call: Call, contact: Contact) -> str:
    """Ask why a contact is let go of, until a reason is given."""
    if not call.can_ask:
        from prospectr.book.standing import UNFIT, ReasonMissingError

        raise ReasonMissingError(contact, UNFIT)
    question = _("Why is {name} unfit? [in a few words, q cancels] ").format(name=contact.name)
    while not (reason := parse_reason(ask_line(question))):
        call.output.warn(_("A reason is needed; q cancels."))
    return reason


def _ask_instead(call: Call, contact: Contact) -> str:
    """Offer to park whoever needs it, wants it and is suited; the day typed, or nothing."""
    if not call.book.standing.is_worth_parking(contact):
        return ""
    call.output.warn(say_worth_parking(contact))
    typed = ask_day(call, _("Park them instead? [+3m, +6m or a day, Enter: mark unfit] "))
    return "" if typed.lower() in NO else typed

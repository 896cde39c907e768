"""``deal who``, ``deal checklist`` and ``deal trial``: the people around a deal, what is true of it, what they try."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.cli.prompts import get_contact, get_deal
from prospectr.core.deal import DEAL_ROLES, parse_role
from prospectr.core.errors import InputError, NotFoundError
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.cli.options import Call


class RoleMissingError(InputError):
    """Somebody was named, and not what they are to the deal."""

    def __init__(self, name: str) -> None:
        super().__init__(
            _("What {name} is to the deal is missing.").format(name=name),
            hint=(
                _("Say it: --role decision-maker; or take them off: --remove"),
                _("There are: {choices}").format(choices=", ".join(DEAL_ROLES)),
            ),
        )


class PersonMissingError(InputError):
    """A role was given, or was to be taken away, and nobody was named."""

    def __init__(self, typed: str) -> None:
        from shlex import quote

        example = _("For example: prospectr deal who {deal} jan lind --role champion")
        super().__init__(_("Name the person after the deal."), hint=example.format(deal=quote(typed)))


class PersonNotFoundError(NotFoundError):
    """Who was named on a deal is not in the book; nobody is added by a name alone."""

    def __init__(self, error: NotFoundError, name: str) -> None:
        from shlex import quote

        add = _("Add them first: prospectr add {name}").format(name=quote(name))
        super().__init__(error.message, hint=(*error.hints, add), candidates=error.candidates)


class TrialWithoutDayError(InputError):
    """A deal was named, and not when the trial ends."""

    def __init__(self, name: str) -> None:
        from shlex import quote

        super().__init__(
            _('The day is missing: "{name}" names the deal.').format(name=name),
            hint=_("Say when it ends: prospectr deal trial {deal} +2w two weeks of coffee").format(deal=quote(name)),
        )


def who(call: Call, words: Sequence[str], *, role: str = "", remove: bool = False) -> None:
    """Show who is who to a deal; with a role, note it of the person after the deal; or take them off it."""
    named, rest = call.book.refs.split(words)
    if not (role or remove):
        if rest:
            named = _whole(call, words, " ".join(rest))
        from prospectr.present import people

        call.output.show(people, call.book.dealings.people(get_deal(call, named, "any")), call.today)
        return
    if not rest:
        raise PersonMissingError(named)
    meant = parse_role(role) if role else ""
    card = get_deal(call, named, "any")
    try:
        person = get_contact(call, " ".join(rest))
    except NotFoundError as error:
        raise PersonNotFoundError(error, " ".join(rest)) from None
    if remove:
        call.wrote(call.book.dealings.remove_person(card, person, meant), _("Removed"))
    else:
        call.wrote(call.book.dealings.add_person(card, person, meant), _("Kept"))


def _whole(call: Call, words: Sequence[str], rest: str) -> str:
    """Return all words where they name a deal together. Raises ``RoleMissingError`` where the last name a person."""
    try:
        get_deal(call, " ".join(words), "any")
    except (NotFoundError, InputError):
        raise RoleMissingError(rest) from None
    return " ".join(words)


def checklist(
    call: Call,
    words: Sequence[str],
    *,
    done: Sequence[str] = (),
    undone: Sequence[str] = (),
    everything: bool = False,
) -> None:
    """Show the checklist of a deal, or tick points of it and take ticks away."""
    card = get_deal(call, " ".join(words), "any")
    if done or undone:
        call.wrote(call.book.checklists.tick(card, done, undone), _("Ticked") if done else _("Unticked"))
        return
    from prospectr.present import checklist as presenter

    call.output.show(presenter, call.book.checklists.of(card, everything=everything), call.today)


def trial(call: Call, words: Sequence[str], *, demo: bool = False) -> None:
    """Plan the end of a trial, or a demo, as a follow-up for the deal."""
    named, rest = call.book.refs.split(words, needs_words=True)
    if not rest:
        raise TrialWithoutDayError(named)
    card = get_deal(call, named)
    call.wrote(call.book.dealings.plan_trial(card, " ".join(rest), is_demo=demo), _("Planned"))

"""``qualify``: the walk over the open questions, or the answers by flags."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from prospectr.cli.options import Call, call_of
from prospectr.cli.prompts import get_contact
from prospectr.cli.talks import TALK_KIND
from prospectr.core.errors import InputError, ProspectrError
from prospectr.core.qualification import CRITERIA, Heard
from prospectr.core.refs import say_ref
from prospectr.core.score import score_of
from prospectr.core.standing import say_set_aside
from prospectr.core.words import N_, _
from prospectr.present import qualification as presenter
from prospectr.present.view import line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from prospectr.core.changes import Outcome
    from prospectr.core.contact import ContactCard
    from prospectr.core.qualification import Walk

Given = list[str] | None
"""An answer given by its flag, which may be there once."""

Market = Annotated[Given, typer.Option("--market", metavar="ANSWER", help=N_("are they among those you serve?"))]
Need = Annotated[Given, typer.Option("--need", metavar="ANSWER", help=N_("what problem would you solve?"))]
Interest = Annotated[Given, typer.Option("--interest", metavar="ANSWER", help=N_("do they want it solved?"))]
Fit = Annotated[Given, typer.Option("--fit", metavar="ANSWER", help=N_("does your offer suit them?"))]
Authority = Annotated[Given, typer.Option("--authority", metavar="ANSWER", help=N_("can they decide?"))]
Budget = Annotated[Given, typer.Option("--budget", metavar="ANSWER", help=N_("can they pay, how much?"))]
Timeline = Annotated[Given, typer.Option("--timeline", metavar="ANSWER", help=N_("when would they decide?"))]
Decides = Annotated[
    str | None,
    typer.Option("--decider", metavar="LINE", help=N_("who decides where they cannot: a name, or a line as after add")),
]
Alternatives = Annotated[
    str | None, typer.Option("--alternatives", metavar="TEXT", help=N_("what else they looked at; kept as a note"))
]


class AnsweredTwiceError(InputError):
    """One criterion was given two answers."""

    def __init__(self, criterion: str) -> None:
        super().__init__(
            _("--{criterion} was given twice; nothing was kept.").format(criterion=criterion),
            hint=_("Give one answer, with all the words you heard."),
        )


class EmptyFlagError(InputError):
    """A flag that takes words was given none."""

    def __init__(self, flag: str) -> None:
        super().__init__(
            _("--{flag} was given without words; nothing was kept.").format(flag=flag),
            hint=_("Leave the flag out, or say it: prospectr qualify REF --{flag} TEXT").format(flag=flag),
        )


class NothingHeardError(InputError):
    """How an answer was heard was given, and no answer."""

    def __init__(self) -> None:
        super().__init__(
            _("--via, --said-by and --verified go with an answer, and there is none."),
            hint=_('Give it with them: prospectr qualify REF --budget "yes 900eur" --via call'),
        )


def qualify(
    context: typer.Context,
    ref: Annotated[list[str] | None, typer.Argument(metavar="[REF]", show_default=False)] = None,
    market: Market = None,
    need: Need = None,
    interest: Interest = None,
    fit: Fit = None,
    authority: Authority = None,
    budget: Budget = None,
    timeline: Timeline = None,
    decider: Decides = None,
    alternatives: Alternatives = None,
    via: Annotated[
        str | None, typer.Option("--via", click_type=TALK_KIND, help=N_("how you heard the answers"))
    ] = None,
    said_by: Annotated[str, typer.Option("--said-by", metavar="NAME", help=N_("who told you, if not they"))] = "",
    verified: Annotated[bool, typer.Option("--verified", help=N_("you checked what was said"))] = False,
    bant: Annotated[bool, typer.Option("--bant", help=N_("ask only budget, authority, need and timeline"))] = False,
    everything: Annotated[bool, typer.Option("--all", help=N_("ask what is known, too"))] = False,
) -> None:
    """Walk the open questions of a lead; without REF, of the lead most worth it.

    An ANSWER starts with yes, no or ?, then an amount (budget), a day
    (timeline), and the words you heard; = says that the last one still holds.
    In the walk, Enter skips a question, b goes back, q stops; what was
    answered is kept.

    Examples:
      prospectr qualify nora

      prospectr qualify nora --budget "yes 900eur paid 850 for the last menu" --via call --said-by Jan --verified

      prospectr qualify nora --authority "no her brother" --decider "Jan Lind 081 234 5678 next:call tue"

    """
    call = call_of(context)
    card = get_contact(call, " ".join(ref)) if ref else call.book.qualification.most_worthwhile()
    answers = zip(CRITERIA, (market, need, interest, fit, authority, budget, timeline), strict=True)
    texts = {name: _only(name, given) for name, given in answers if given}
    texts |= {name: _worded(name, text) for name, text in _others(decider, alternatives) if text is not None}
    heard = Heard(channel=via, said_by=said_by.strip(), verified=verified)
    if texts:
        _keep(call, card, texts, heard)
    else:
        _open(call, call.book.qualification.walk(card, bant=bant, everything=everything), heard)


def _others(decider: str | None, alternatives: str | None) -> tuple[tuple[str, str | None], ...]:
    return ("decider", decider), ("alternatives", alternatives)


def _only(name: str, given: list[str]) -> str:
    if len(given) > 1:
        raise AnsweredTwiceError(name)
    return given[0]


def _worded(name: str, text: str) -> str:
    if not text.strip():
        raise EmptyFlagError(name)
    return text.strip()


def _open(call: Call, walk: Walk, heard: Heard) -> None:
    """Show the open questions, or ask them where a person sits there."""
    set_aside = say_set_aside(walk.card.contact, call.today)
    if set_aside:
        call.output.warn(set_aside)
    if call.can_ask and walk.questions:
        _ask_open(call, walk, heard)
    elif heard != Heard():
        raise NothingHeardError
    else:
        call.output.show(presenter, walk, call.today)


def _ask_open(call: Call, walk: Walk, heard: Heard) -> None:
    """Ask the open questions and keep what was answered, however the walk ends."""
    from prospectr.cli.walk import walk_through

    call.output.page(presenter.blocks(walk, call.today, asking=True))
    call.output.flush()
    typed, interrupted = walk_through(call, walk)
    if typed:
        try:
            _keep(call, walk.card, typed, heard)
        except ProspectrError as error:
            error.hints = (*error.hints, *_say_again(walk.card, typed, heard))
            raise
    else:
        call.output.message(_("Nothing was answered, nothing was changed."))
    if interrupted:
        call.output.flush()
        raise KeyboardInterrupt


def _keep(call: Call, card: ContactCard, texts: Mapping[str, str], heard: Heard) -> None:
    outcome = call.book.qualification.keep(card, texts, heard)
    call.wrote(outcome, _("Kept"))
    if any(name in texts for name in CRITERIA) and not (call.output.as_json or call.output.plain or call.output.quiet):
        _say_what_it_made(call, outcome, card)


def _say_again(card: ContactCard, texts: Mapping[str, str], heard: Heard) -> tuple[str, ...]:
    """Say how to give the answers of a walk again without walking it, the command on a line of its own."""
    import shlex

    how = {"via": heard.channel or "", "said-by": heard.said_by}
    flags = [f"--{name} {shlex.quote(text)}" for name, text in {**texts, **how}.items() if text]
    flags += ["--verified"] if heard.verified else []
    ref = say_ref("contact", card.contact.id)
    return (_("Your answers again:"), f"  prospectr qualify {ref} {' '.join(flags)}")


def _say_what_it_made(call: Call, outcome: Outcome, before: ContactCard) -> None:
    """Say the new score and what is still to find out."""
    if call.dry_run:
        return
    page = call.book.contacts.page(outcome.cards[0].contact.id, timeline=1)
    told = page.card.contact.lifecycle != before.contact.lifecycle
    score = score_of(before.contact, call.today)
    said = presenter.say_still_open(page.answers, page.card, score, call.today, told=told)
    call.output.page([line(sentence) for sentence in said])

"""``qualify``: the walk over the open questions, or the answers by flags."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from prospectr.cli.options import Call, call_of
from prospectr.cli.prompts import ask, confirm, get_contact
from prospectr.core.errors import InputError, ProspectrError
from prospectr.core.qualification import (
    CRITERIA,
    PAUSE_AFTER,
    leave_for_next_talk,
    say_criterion,
    say_leave_for_next_talk,
    say_prompt,
    say_question,
)
from prospectr.core.refs import say_ref
from prospectr.core.score import score_of
from prospectr.core.words import N_, _
from prospectr.present import qualification as presenter
from prospectr.present.view import Cell, line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from prospectr.core.changes import Outcome
    from prospectr.core.contact import ContactCard, Walk
    from prospectr.present.view import Line

BACK = frozenset({"b", "back", "<"})
STOP = frozenset({"q", "quit", "s", "stop"})


class AnsweredTwiceError(InputError):
    """One criterion was given two answers."""

    def __init__(self, criterion: str) -> None:
        super().__init__(
            _("--{criterion} was given twice; nothing was kept.").format(criterion=criterion),
            hint=_("Give one answer, with all the words you heard."),
        )


def qualify(
    context: typer.Context,
    ref: Annotated[list[str] | None, typer.Argument(metavar="[REF]", show_default=False)] = None,
    market: Annotated[
        list[str] | None, typer.Option("--market", metavar="ANSWER", help=N_("are they among those you serve?"))
    ] = None,
    need: Annotated[
        list[str] | None, typer.Option("--need", metavar="ANSWER", help=N_("what problem would you solve?"))
    ] = None,
    interest: Annotated[
        list[str] | None, typer.Option("--interest", metavar="ANSWER", help=N_("do they want it solved?"))
    ] = None,
    fit: Annotated[
        list[str] | None, typer.Option("--fit", metavar="ANSWER", help=N_("does your offer suit them?"))
    ] = None,
    authority: Annotated[
        list[str] | None, typer.Option("--authority", metavar="ANSWER", help=N_("can they decide?"))
    ] = None,
    budget: Annotated[
        list[str] | None, typer.Option("--budget", metavar="ANSWER", help=N_("can they pay, how much?"))
    ] = None,
    timeline: Annotated[
        list[str] | None, typer.Option("--timeline", metavar="ANSWER", help=N_("when would they decide?"))
    ] = None,
    bant: Annotated[bool, typer.Option("--bant", help=N_("ask only budget, authority, need and timeline"))] = False,
    everything: Annotated[bool, typer.Option("--all", help=N_("ask what is known, too"))] = False,
) -> None:
    """Walk the open questions of a lead; without REF, of the lead most worth it.

    An ANSWER starts with yes, no or ?, then an amount (budget), a day
    (timeline), and the words you heard. In the walk, Enter skips a question,
    b goes back, q stops; what was answered is kept.

    Examples:
      prospectr qualify nora

      prospectr qualify nora --budget "yes 900eur paid 850 for the last menu" --authority yes

    """
    call = call_of(context)
    card = get_contact(call, " ".join(ref)) if ref else call.book.qualification.most_worthwhile()
    texts = dict(zip(CRITERIA, (market, need, interest, fit, authority, budget, timeline), strict=True))
    answers = {name: _only(name, given) for name, given in texts.items() if given}
    if answers:
        _keep(call, card, answers)
        return
    walk = call.book.qualification.walk(card, bant=bant, everything=everything)
    if call.can_ask:
        _ask_open(call, walk)
    else:
        call.output.show(presenter, walk, call.today)


def _ask_open(call: Call, walk: Walk) -> None:
    """Ask the open questions and keep what was answered, however the walk ends."""
    call.output.page(presenter.blocks(walk, call.today, asking=True))
    call.output.flush()
    answered, interrupted = _walk(call, walk)
    if answered:
        try:
            _keep(call, walk.card, answered)
        except ProspectrError as error:
            error.hints = (*error.hints, *_say_again(walk.card, answered))
            raise
    else:
        call.output.message(_("Nothing was answered, nothing was changed."))
    if interrupted:
        call.output.flush()
        raise KeyboardInterrupt


def _only(name: str, given: list[str]) -> str:
    if len(given) > 1:
        raise AnsweredTwiceError(name)
    return given[0]


def _walk(call: Call, walk: Walk) -> tuple[dict[str, str], bool]:
    """Ask question after question; returns what was typed, and whether Ctrl-C or a hang-up ended it."""
    answered: dict[str, str] = {}
    place, paused = 0, False
    try:
        with _stopped_once():
            while place < len(walk.questions):
                if place == PAUSE_AFTER and not paused and not call.yes:
                    paused = True
                    if not confirm(_pause(walk.questions[place:])):
                        break
                name = walk.questions[place]
                call.output.ask_below(_question(name, walk, answered.get(name)))
                typed = ask("  > ")
                if typed is None or typed.lower() in STOP:
                    break
                if typed.lower() in BACK:
                    place = max(place - 1, 0)
                    continue
                if typed:
                    try:
                        call.book.qualification.parse(name, typed)
                    except InputError as error:
                        keys = _("Start with y, n or ?; Enter skips, b goes back, q stops.")
                        call.output.ask_below([line("  ", error.message, " ", keys, indent=2)])
                        continue
                    answered[name] = typed
                place += 1
    except KeyboardInterrupt:
        return answered, True
    return answered, False


class _stopped_once:  # noqa: N801 - reads as a statement
    """Let Ctrl-C or a closed terminal end the walk; a second one does not cut off the keeping of what was answered."""

    def __init__(self) -> None:
        self._before: dict[int, Any] = {}

    def __enter__(self) -> None:
        import signal

        def stop(_number: int, _frame: object) -> None:
            for number in self._before:
                signal.signal(number, signal.SIG_IGN)
            self._before = {}
            raise KeyboardInterrupt

        numbers = (signal.SIGINT, signal.SIGHUP, signal.SIGTERM)
        self._before = {number: signal.signal(number, stop) for number in numbers}

    def __exit__(self, *_error: object) -> None:
        import signal

        for number, handler in self._before.items():
            signal.signal(number, handler)


def _question(name: str, walk: Walk, typed: str | None) -> list[Line]:
    """Lay out a question: what to find out and what is known so far, then how to ask it tactfully."""
    width = max(len(say_criterion(criterion)) for criterion in CRITERIA)
    known = f"> {typed}" if typed else presenter.say_known(walk.answers.get(name))
    head = f"{say_criterion(name):<{width}}  {known}  "
    later = leave_for_next_talk(name, had_two_way_talk=walk.had_two_way_talk)
    advice = f" ({say_leave_for_next_talk()})" if later else ""
    indent = width + 2
    return [
        line(Cell(head, "head"), say_question(name), indent=indent),
        line(" " * indent, Cell(say_prompt(name) + advice, "dim"), indent=indent),
    ]


def _pause(left: tuple[str, ...]) -> str:
    listed = ", ".join(say_criterion(name) for name in left)
    return _("Three asked. Go on with {criteria}?").format(criteria=listed)


def _keep(call: Call, card: ContactCard, texts: Mapping[str, str]) -> None:
    given = {name: call.book.qualification.parse(name, text) for name, text in texts.items()}
    before = score_of(card.contact, call.today)
    outcome = call.book.qualification.answer(card.contact.id, given)
    call.wrote(outcome, _("Kept"))
    if not (call.output.as_json or call.output.plain or call.output.quiet):
        _say_what_it_made(call, outcome, before)


def _say_again(card: ContactCard, texts: Mapping[str, str]) -> tuple[str, ...]:
    """Say how to give the answers of a walk again without walking it, the command on a line of its own."""
    import shlex

    flags = " ".join(f"--{name} {shlex.quote(text)}" for name, text in texts.items())
    ref = say_ref("contact", card.contact.id)
    return (_("Your answers again:"), f"  prospectr qualify {ref} {flags}")


def _say_what_it_made(call: Call, outcome: Outcome, before: int) -> None:
    """Say the new score and what is still to find out."""
    if call.dry_run:
        return
    page = call.book.contacts.page(outcome.cards[0].contact.id, timeline=1)
    told = bool(outcome.remarks)
    call.output.page(presenter.still_open(page.answers, page.card, before, call.today, told=told))

"""The walk of ``qualify``: question after question, on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from prospectr.cli.prompts import NONE, ask, choose, confirm
from prospectr.core.dates import say_date
from prospectr.core.errors import AmbiguousError, AnswerNotUnderstoodError, CancelledError, InputError, ProspectrError
from prospectr.core.qualification import (
    CRITERIA,
    PAUSE_AFTER,
    leave_for_next_talk,
    say_criterion,
    say_leave_for_next_talk,
    say_prompt,
    say_question,
)
from prospectr.core.words import _
from prospectr.present import qualification as presenter
from prospectr.present.phrases import say_kind
from prospectr.present.view import Cell, line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from prospectr.book.qualification import Decider
    from prospectr.cli.options import Call
    from prospectr.core.followup import Plan
    from prospectr.core.qualification import Walk
    from prospectr.present.view import Line, Role

BACK = frozenset({"b", "back", "<"})
STOP = frozenset({"q", "quit", "s", "stop"})
ALTERNATIVES = "alternatives"
"""The last question of a walk, which is no criterion."""


def walk_through(call: Call, walk: Walk) -> tuple[dict[str, str], bool]:
    """Ask question after question; returns what was typed, and whether Ctrl-C or a hang-up ended it.

    What was typed goes by the names of the flags that say the same.
    """
    typed: dict[str, str] = {}
    questions = [*walk.questions, *([ALTERNATIVES] if walk.asks_alternatives else [])]
    place, paused = 0, False
    try:
        with _stopped_once():
            while place < len(questions):
                left = walk.questions[place:]
                if place == PAUSE_AFTER and left and not paused and not call.yes:
                    paused = True
                    if not confirm(_pause(left)):
                        break
                step = _ask(call, walk, questions[place], typed)
                if step is None:
                    break
                place = max(place + step, 0)
    except KeyboardInterrupt:
        return typed, True
    return typed, False


def _ask(call: Call, walk: Walk, name: str, typed: dict[str, str]) -> int | None:
    """Ask one question and note what is typed; returns how many questions to go on, None to stop."""
    call.output.ask_below(_other_question(typed) if name == ALTERNATIVES else _question(call, name, walk, typed))
    said = ask("  > ")
    if said is None or said.lower() in STOP:
        return None
    if said.lower() in BACK:
        return -1
    if name == ALTERNATIVES:
        typed.update({name: said} if said else {})
        return 1
    if not said:
        return 1
    try:
        given = call.book.qualification.parse(name, said, walk.card.contact.id)
    except InputError as error:
        call.output.ask_below([line("  ", error.message, " ", _say_keys(error, said), indent=2)])
        return 0
    if given.value == "unknown" and said.lower() not in {"?", "unknown"}:
        call.output.ask_below([line("  ", Cell(_("kept as: not known"), "dim"), indent=2)])
    if name == "market" and walk.proposed and given.value == "yes" and not given.words:
        said = f"yes {walk.proposed}"
    typed[name] = said
    if name != "authority":
        return 1
    typed.pop("decider", None)
    return _ask_decider(call, walk, typed) if given.value == "no" and not walk.has_decider else 1


def _say_keys(error: InputError, said: str) -> str:
    """Say what to type in place of an answer that was not understood."""
    if not isinstance(error, AnswerNotUnderstoodError):
        return _("Start with y, n or ?; Enter skips, b goes back, q stops.")
    return _('Start with y, n or ?: for example "y {words}". Enter skips, b goes back, q stops.').format(words=said)


def _ask_decider(call: Call, walk: Walk, typed: dict[str, str]) -> int | None:
    """Ask who decides where the contact cannot, and for the step to reach them; returns as ``_ask`` does."""
    question = _("Who decides? A name, or a line as after prospectr add; Enter if not known.")
    while True:
        call.output.ask_below([line("  ", question, indent=2)])
        said = ask("  > ")
        if said is None or said.lower() in STOP:
            return None
        if said.lower() in BACK:
            return 0
        if not said:
            return 1
        found = _find_decider(call, walk, said)
        if found is None:
            continue
        typed["decider"], decider = found
        if decider.plan is None or not decider.is_usual:
            return 1
        step = _ask_step(call, decider.name, decider.plan)
        if step is None or step.lower() in STOP:
            return None
        if step.lower() not in BACK:
            typed["decider"] = with_next(typed["decider"], step)
            return 1
        del typed["decider"]


def _find_decider(call: Call, walk: Walk, said: str) -> tuple[str, Decider] | None:
    """Find who is meant, of several the one chosen: what names them, and who they are; None once it is said why not."""
    book = call.book.qualification
    try:
        try:
            return said, book.find_decider(walk.card, said)
        except AmbiguousError as error:
            chosen = choose(call, error)
            return chosen, book.find_decider(walk.card, chosen)
    except CancelledError:
        return None
    except ProspectrError as error:
        call.output.ask_below([line("  ", error.message, indent=2)])
        return None


def _ask_step(call: Call, name: str, usual: Plan) -> str | None:
    """Ask for the step to reach who decides: as typed, empty for the usual one, ``-`` for none; else a key of the walk.

    None where there is no more input.
    """
    question = _("Next step to reach {name}? Enter for {kind} {day}, - for none.").format(
        name=name, kind=say_kind(usual.kind), day=say_date(usual.when.on, call.today)
    )
    while True:
        call.output.ask_below([line("  ", question, indent=2)])
        said = ask("  > ")
        if not said or said.lower() in STOP | BACK:
            return said
        if said.lower() in NONE:
            return "-"
        try:
            call.book.follow_ups.parse(said)
        except InputError as error:
            call.output.ask_below([line("  ", error.message, indent=2)])
        else:
            return said


def with_next(text: str, step: str) -> str:
    """Put a next step into a line as after ``add``, before the note that ends it."""
    if not step:
        return text
    place = f" {text}".find(" ::")
    head, note = (text, "") if place < 0 else (text[:place], text[place:])
    return " ".join(part for part in (head.strip(), f"next:{step}", note) if part)


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


def _question(call: Call, name: str, walk: Walk, typed: Mapping[str, str]) -> list[Line]:
    """Lay out a question: what to find out and what is known so far, then how to ask it tactfully."""
    known = f"> {typed[name]}" if name in typed else presenter.say_known(walk.answers.get(name))
    proposal = presenter.say_proposal(walk, name)
    earlier = presenter.say_earlier(walk, name, call.today)
    advice = say_leave_for_next_talk() if leave_for_next_talk(name, had_two_way_talk=walk.had_two_way_talk) else ""
    below: list[tuple[str, Role]] = [
        (_("{proposal} (y accepts)").format(proposal=proposal) if proposal else "", ""),
        (_("{earlier} (= if that is still so)").format(earlier=earlier) if earlier else "", ""),
        (f"{say_prompt(name)} ({advice})" if advice else say_prompt(name), "dim"),
    ]
    return _laid_out(say_criterion(name), known, say_question(name), below)


def _other_question(typed: Mapping[str, str]) -> list[Line]:
    """Lay out the last question, which is kept as a note."""
    known = f"> {typed[ALTERNATIVES]}" if ALTERNATIVES in typed else presenter.say_known(None)
    question = _("What else do they look at, or did they before you?")
    return _laid_out(_("others"), known, question, [(_("It is kept as a note; Enter skips."), "dim")])


def _laid_out(name: str, known: str, question: str, below: Sequence[tuple[str, Role]]) -> list[Line]:
    from rich.cells import cell_len, set_cell_size

    width = max(cell_len(say_criterion(criterion)) for criterion in CRITERIA)
    indent = width + 2
    shown = [line(Cell(f"{set_cell_size(name, width)}  {known}  ", "head"), question, indent=indent)]
    return shown + [line(" " * indent, Cell(text, role), indent=indent) for text, role in below if text]


def _pause(left: tuple[str, ...]) -> str:
    listed = ", ".join(say_criterion(name) for name in left)
    return _("Three asked. Go on with {criteria}?").format(criteria=listed)

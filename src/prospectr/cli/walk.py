"""The walk of ``qualify``: question after question, on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from prospectr.cli.prompts import NONE, ask, choose, confirm
from prospectr.core.answering import BACK, STOP, with_proposal
from prospectr.core.errors import AmbiguousError, CancelledError, InputError, ProspectrError
from prospectr.core.qualification import ALTERNATIVES, CRITERIA, PAUSE_AFTER, say_criterion
from prospectr.core.quickadd import with_next
from prospectr.core.words import _
from prospectr.present import qualification as presenter
from prospectr.present.view import Cell, line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from prospectr.book.qualification import Decider
    from prospectr.cli.options import Call
    from prospectr.core.followup import Plan
    from prospectr.core.qualification import Walk
    from prospectr.present.view import Line


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
                    if not confirm(presenter.say_pause(left)):
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
    call.output.ask_below(_question(call, name, walk, typed))
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
        call.output.ask_below([line("  ", error.message, " ", presenter.say_how_to_answer(error, said), indent=2)])
        return 0
    if given.value == "unknown" and said.lower() not in {"?", "unknown"}:
        call.output.ask_below([line("  ", Cell(_("kept as: not known"), "dim"), indent=2)])
    typed[name] = with_proposal(walk, name, given, said)
    if name != "authority":
        return 1
    typed.pop("decider", None)
    return _ask_decider(call, walk, typed) if given.value == "no" and not walk.has_decider else 1


def _ask_decider(call: Call, walk: Walk, typed: dict[str, str]) -> int | None:
    """Ask who decides where the contact cannot, and for the step to reach them; returns as ``_ask`` does."""
    while True:
        call.output.ask_below([line("  ", presenter.say_who_decides(), indent=2)])
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
    question = presenter.say_step_to_reach(name, usual, call.today)
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
    from rich.cells import cell_len, set_cell_size

    asked = presenter.question_of(walk, name, typed.get(name, ""), call.today)
    width = max(cell_len(say_criterion(criterion)) for criterion in CRITERIA)
    indent = width + 2
    head = Cell(f"{set_cell_size(asked.name, width)}  {asked.known}  ", "head")
    below = [line(" " * indent, said, indent=indent) for said in asked.below]
    return [line(head, asked.words, indent=indent), *below]

"""The parts that the pages of a contact and of a deal share: what was planned, said and done, in lines and fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.dates import say_date
from prospectr.core.followup import say_state_of
from prospectr.core.refs import say_ref
from prospectr.core.words import _
from prospectr.present.phrases import joined, say_step, sign_of
from prospectr.present.records import plain_value
from prospectr.present.view import BLANK, Block, Cell, Line, Role, line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from prospectr.core.followup import FollowUp
    from prospectr.core.interaction import Interaction
    from prospectr.core.note import Concern, Note


def rows_of_steps(steps: Iterable[FollowUp]) -> list[list[str]]:
    """Return follow-ups as fields: type, id, day, kind and state, words."""
    return [
        ["follow_up", say_ref("follow_up", step.id), step.due_on.isoformat(), f"{step.kind} {step.state}", step.words]
        for step in steps
    ]


def rows_of_words(notes: Iterable[Note], concerns: Iterable[Concern]) -> list[list[str]]:
    """Return notes, then concerns, as fields: type, id, day, kind or the day it was answered, words."""
    return [
        *(["note", say_ref("note", one.id), one.noted_on.isoformat(), one.kind, one.words] for one in notes),
        *(
            [
                "concern",
                say_ref("concern", one.id),
                one.raised_on.isoformat(),
                str(plain_value(one.answered_on) or ""),
                one.words,
            ]
            for one in concerns
        ),
    ]


def rows_of_talks(talks: Iterable[Interaction]) -> list[list[str]]:
    """Return interactions as fields: type, id, day, kind and direction, words."""
    return [
        [
            "interaction",
            say_ref("interaction", talk.id),
            talk.happened_on.isoformat(),
            f"{talk.kind} {talk.direction}",
            talk.words,
        ]
        for talk in talks
    ]


def entry(kind: str, number: int, said: str, role: Role = "") -> Line:
    """Lay out a record in one line: its id, and what is said of it."""
    ref = say_ref(kind, number)
    return line(" ", Cell(ref, "id"), "  ", Cell(said, role), indent=len(ref) + 3)


def step_entry(step: FollowUp, said: str, today: date) -> Line:
    """Lay out a step that is planned in one line: its sign, its id, and what is said of it."""
    ref = say_ref("follow_up", step.id)
    return line(" ", sign_of(step, today), " ", Cell(ref, "id"), "  ", said, indent=len(ref) + 5)


def nothing_planned(ref: str, today: date) -> Line:
    """Say that there is no next step, and how to plan one with the contact or for the deal ``ref``."""
    hint = Cell(_(':  prospectr next {ref} "call mon"').format(ref=ref), is_hint=True)
    return line(" ", sign_of(None, today), " ", _("nothing planned"), hint)


def aligned(entries: Iterable[Line]) -> list[Block]:
    """Give the ids of some lines room for the longest, so that what is said of the records begins below each other."""
    listed = list(entries)
    widest = max((len(cell.text) for one in listed for cell in one.cells if cell.role == "id"), default=0)
    return [_padded(one, widest) for one in listed]


def _padded(one: Line, width: int) -> Line:
    short = sum(width - len(cell.text) for cell in one.cells if cell.role == "id")
    cells = [cell._replace(text=cell.text.ljust(width)) if cell.role == "id" else cell for cell in one.cells]
    return line(*cells, indent=one.indent + short)


def closed_steps(steps: Iterable[FollowUp], today: date) -> list[Block]:
    """Lay out the steps that are no longer open: what became of each, and when."""
    done = []
    for step in (step for step in steps if not step.is_open):
        when = say_date(step.closed_on, today) if step.closed_on else ""
        said = joined(say_step(step, today), f"{say_state_of(step)} {when}".rstrip())
        done.append(entry("follow_up", step.id, said, "dim"))
    return section(_("DONE"), done)


def section(head: str, entries: Sequence[Line]) -> list[Block]:
    """Put ``entries`` under a head; without any there is none."""
    return [BLANK, line(Cell(head, "head")), *aligned(entries)] if entries else []

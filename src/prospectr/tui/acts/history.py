"""Undo and redo: what this window did at once, anything else once it was asked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from prospectr.core.changes import LARGE
from prospectr.core.errors import CancelledError
from prospectr.core.refs import find_ref
from prospectr.core.words import _
from prospectr.present.questions import ask_to_undo
from prospectr.tui.dialogs.choice import Choice, Option

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.book import Book
    from prospectr.core.changes import Operation
    from prospectr.tui.desk import Desk
    from prospectr.tui.subject import Subject


async def undo(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Undo what was done last; of the history, what the cursor stands on."""
    numbers = [found[1] for subject in subjects if (found := find_ref(subject.ref)) and found[0] == "operation"]
    if numbers:
        await _undo_these(desk, numbers)
        return
    operation, count = await desk.ask(lambda book: book.history.next_to_undo())
    await _make_sure(desk, operation, count, _("Undo this?"), _("undo it"))
    await desk.take_back(
        lambda book: book.history.undo_operation(operation.id), _("Undone"), desk.with_keys(_("{redo} does it again"))
    )


async def redo(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Do again what was undone last."""
    del subjects
    operation, count = await desk.ask(lambda book: book.history.next_to_redo())
    await _make_sure(desk, operation, count, _("Do this again?"), _("do it again"))
    await desk.take_back(partial(_redo_one, operation.id), _("Done again"), desk.with_keys(_("{undo} undo")))


async def _undo_these(desk: Desk, numbers: Sequence[int]) -> None:
    for number in numbers:
        operation, count = await desk.ask(partial(_get, number))
        await _ask(desk, operation, count, _("Undo this?"), _("undo it"))
        headline = _("Done again") if operation.verb == "undo" else _("Undone")
        await desk.take_back(partial(_undo_one, number), headline)


def _get(number: int, book: Book) -> tuple[Operation, int]:
    return book.history.get(number)


def _undo_one(number: int, book: Book) -> Sequence[Operation]:
    return book.history.undo_operation(number)


def _redo_one(number: int, book: Book) -> Sequence[Operation]:
    return book.history.redo_operation(number)


async def _make_sure(desk: Desk, operation: Operation, count: int, question: str, yes: str) -> None:
    """Ask about what another window did, or this one in an earlier hour, and about what is large. A no cancels."""
    if not desk.is_own(operation.id) or count > LARGE:
        await _ask(desk, operation, count, question, yes)


async def _ask(desk: Desk, operation: Operation, count: int, question: str, yes: str) -> None:
    options = [Option("no", "n", _("leave it")), Option("yes", "y", yes)]
    if await desk.open(Choice(question, options, about=ask_to_undo(operation, count, desk.today))) == "no":
        raise CancelledError

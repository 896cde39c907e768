"""History: what was done, and the way back and forth along it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.core.errors import NotFoundError, ProspectrError
from prospectr.core.words import _
from prospectr.store import history

if TYPE_CHECKING:
    from prospectr.book import Book
    from prospectr.core.changes import Operation
    from prospectr.store.journal import Journal


class NothingToUndoError(ProspectrError):
    """Nothing stands that could be undone."""

    def __init__(self) -> None:
        super().__init__(_("There is nothing to undo."), hint=_("See what was done: prospectr history"))


class NothingToRedoError(ProspectrError):
    """Nothing was undone since the last change."""

    def __init__(self) -> None:
        super().__init__(_("There is nothing to do again."), hint=_("See what was done: prospectr history"))


class OperationNotFoundError(NotFoundError):
    """No operation has that number."""

    def __init__(self, number: int) -> None:
        super().__init__(
            _("There is no operation {number}.").format(number=number),
            hint=_("See what was done: prospectr history"),
        )


class OperationNotUndoableError(ProspectrError):
    """The operation is undone already, or is an undo itself."""

    def __init__(self, operation: Operation) -> None:
        reason = _("it is undone already") if operation.undone else _("it is itself an undo or a redo")
        super().__init__(
            _("Operation {number} cannot be undone: {reason}.").format(number=operation.id, reason=reason),
            hint=_("See what was done: prospectr history"),
        )


class History:
    """What was done, to undo and to do again."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def operations(self, limit: int | None = None) -> list[Operation]:
        """List what was done, the newest first, undos and redos included."""
        return history.list_operations(self._book.database, limit)

    def undo(self, count: int = 1) -> list[Operation]:
        """Undo the newest ``count`` operations that still stand, the newest first.

        Each is taken back whole or not at all. Raises ``NothingToUndoError``,
        and ``UndoConflictError`` where something newer stands on one.
        """
        if not history.operations_to_undo(self._book.database, 1):
            raise NothingToUndoError
        undone: list[Operation] = []
        for _number in range(count):
            with self._book.act("undo") as unit:
                found = history.operations_to_undo(unit, 1)
                undone.extend(self._take_back(unit, operation) for operation in found)
        return undone

    def undo_operation(self, number: int) -> Operation:
        """Undo one operation by its number, wherever it stands in the history."""
        with self._book.act("undo") as unit:
            operation = history.find_operation(unit, number)
            if operation is None:
                raise OperationNotFoundError(number)
            if operation.undone or operation.verb in {"undo", "redo"}:
                raise OperationNotUndoableError(operation)
            return self._take_back(unit, operation)

    def redo(self, count: int = 1) -> list[Operation]:
        """Do again what was undone last, ``count`` operations; a newer change closes that way."""
        if not history.operations_to_redo(self._book.database, 1):
            raise NothingToRedoError
        redone: list[Operation] = []
        for _number in range(count):
            with self._book.act("redo") as unit:
                found = history.operations_to_redo(unit, 1)
                redone.extend(self._do_again(unit, operation) for operation in found)
        return redone

    def _take_back(self, unit: Journal, operation: Operation) -> Operation:
        for change in history.changes_to_take_back(unit, operation.id):
            unit.swap(change, operation_id=operation.id)
        unit.mark(operation, undone=True)
        return replace(operation, undone=True)

    def _do_again(self, unit: Journal, operation: Operation) -> Operation:
        for change in reversed(history.changes_to_take_back(unit, operation.id)):
            unit.swap(replace(change, before=change.after, after=change.before), operation_id=operation.id)
        unit.mark(operation, undone=False)
        return replace(operation, undone=False)

"""History: what was done, and the way back and forth along it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.core.errors import NotFoundError, ProspectrError
from prospectr.core.words import _, ngettext
from prospectr.store import history

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.book import Book
    from prospectr.core.changes import Operation
    from prospectr.store.journal import Journal


class NothingToUndoError(ProspectrError):
    """Nothing stands that could be undone; ``is_undone`` tells that something may be done again."""

    def __init__(self, *, is_undone: bool = False) -> None:
        again = _("To do again what was undone: prospectr redo") if is_undone else ""
        super().__init__(_("There is nothing to undo."), hint=(again, _("See what was done: prospectr history")))


class NothingToRedoError(ProspectrError):
    """Nothing was undone since the last change; ``undo`` is the newest undo before it, which may itself be undone."""

    def __init__(self, undo: int | None = None) -> None:
        back = _("Bring back what was undone before: prospectr undo --op {number}").format(number=undo) if undo else ""
        super().__init__(_("There is nothing to do again."), hint=(back, _("See what was done: prospectr history")))


class TooFewToUndoError(ProspectrError):
    """More was to be undone than there is."""

    def __init__(self, there: int, asked: int) -> None:
        said = ngettext(
            "There is {there} act to undo, not {asked}.", "There are {there} acts to undo, not {asked}.", there
        )
        super().__init__(said.format(there=there, asked=asked), hint=_("See what was done: prospectr history"))


class TooFewToRedoError(ProspectrError):
    """More was to be done again than was undone since the last change."""

    def __init__(self, there: int, asked: int) -> None:
        said = ngettext(
            "There is {there} act to do again, not {asked}.", "There are {there} acts to do again, not {asked}.", there
        )
        super().__init__(said.format(there=there, asked=asked), hint=_("See what was done: prospectr history"))


class OperationNotFoundError(NotFoundError):
    """No operation has that number."""

    def __init__(self, number: int) -> None:
        super().__init__(
            _("There is no operation {number}.").format(number=number),
            hint=_("See what was done: prospectr history"),
        )


class OperationNotUndoableError(ProspectrError):
    """The operation is undone already, is a redo, or is an undo of which nothing is left to bring back."""

    def __init__(self, operation: Operation) -> None:
        back = operation.undone_by or operation.target_id
        if operation.undone:
            reason = _("it is undone already")
        elif operation.verb == "redo":
            reason = _("it did again what was undone")
        else:
            reason = _("what it undid was done again")
        super().__init__(
            _("Operation {number} cannot be undone: {reason}.").format(number=operation.id, reason=reason),
            hint=_("See what was done: prospectr history")
            if back is None
            else _("The way back: prospectr undo --op {number}").format(number=back),
        )


class History:
    """What was done, to undo and to do again."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def operations(self, limit: int | None = None) -> list[Operation]:
        """List what was done, the newest first, undos and redos included."""
        return history.list_operations(self._book.database, limit)

    def next_to_undo(self) -> tuple[Operation, int]:
        """Return what would be undone next, and how many records it wrote. Raises ``NothingToUndoError``."""
        return self._sized(self._first_to_undo())

    def next_to_redo(self) -> tuple[Operation, int]:
        """Return what would be done again next, and how many records it wrote. Raises ``NothingToRedoError``."""
        return self._sized(self._first_to_redo())

    def get(self, number: int) -> tuple[Operation, int]:
        """Return an operation, and how many records it wrote. Raises ``OperationNotFoundError``."""
        found = history.find_operation(self._book.database, number)
        if found is None:
            raise OperationNotFoundError(number)
        return self._sized(found)

    def undo(self, count: int = 1) -> list[Operation]:
        """Undo the newest ``count`` operations that still stand, the newest first, as one act.

        All are taken back or none. Raises ``NothingToUndoError``,
        ``TooFewToUndoError`` where there are not that many, and
        ``UndoConflictError`` where one does not fit the book as it is.
        """
        self._first_to_undo()
        with self._book.act("undo") as unit:
            operations = history.operations_to_undo(unit, count)
            if not operations:
                raise NothingToUndoError
            if len(operations) < count:
                raise TooFewToUndoError(len(operations), count)
            return self._take_back(unit, operations)

    def undo_operation(self, number: int) -> list[Operation]:
        """Undo one operation by its number, wherever it stands in the history.

        To undo an undo is to do again what it took back.
        """
        found, _count = self.get(number)
        with self._book.act("redo" if found.verb == "undo" else "undo") as unit:
            operation = history.find_operation(unit, number) or found
            undone = history.operations_undone_by(unit, number)
            if operation.undone or operation.verb == "redo" or (operation.verb == "undo" and not undone):
                raise OperationNotUndoableError(operation)
            return self._do_again(unit, undone) if undone else self._take_back(unit, [operation])

    def redo(self, count: int = 1) -> list[Operation]:
        """Do again what was undone last, ``count`` operations as one act; a newer change closes that way.

        Raises ``NothingToRedoError``, ``TooFewToRedoError`` where there are not
        that many, and ``UndoConflictError`` where one does not fit the book as it is.
        """
        self._first_to_redo()
        with self._book.act("redo") as unit:
            operations = history.operations_to_redo(unit, count)
            if not operations:
                raise NothingToRedoError(history.newest_undo(unit))
            if len(operations) < count:
                raise TooFewToRedoError(len(operations), count)
            return self._do_again(unit, operations)

    def redo_operation(self, number: int) -> list[Operation]:
        """Do one operation again, by its number, as long as no newer change closed that way.

        Raises ``NothingToRedoError`` where it is not there to be done again.
        """
        with self._book.act("redo") as unit:
            operations = [one for one in history.operations_to_redo(unit, -1) if one.id == number]
            if not operations:
                raise NothingToRedoError(history.newest_undo(unit))
            return self._do_again(unit, operations)

    def _first_to_undo(self) -> Operation:
        first = history.operations_to_undo(self._book.database, 1)
        if not first:
            raise NothingToUndoError(is_undone=bool(history.operations_to_redo(self._book.database, 1)))
        return first[0]

    def _first_to_redo(self) -> Operation:
        first = history.operations_to_redo(self._book.database, 1)
        if not first:
            raise NothingToRedoError(history.newest_undo(self._book.database))
        return first[0]

    def _sized(self, operation: Operation) -> tuple[Operation, int]:
        return operation, history.count_records(self._book.database, operation.id)

    def _take_back(self, unit: Journal, operations: Sequence[Operation]) -> list[Operation]:
        for operation in operations:
            unit.swap_all(history.changes_to_take_back(unit, operation.id), operation_id=operation.id)
        unit.mark(operations, undone=True)
        return [replace(operation, undone_by=unit.operation_id) for operation in operations]

    def _do_again(self, unit: Journal, operations: Sequence[Operation]) -> list[Operation]:
        for operation in operations:
            unit.swap_all(history.changes_to_do_again(unit, operation.id), operation_id=operation.id)
        unit.mark(operations, undone=False)
        return [replace(operation, undone_by=None) for operation in operations]

"""What an act works at: the book to ask and to write to, forms to fill in, and a place to say what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from prospectr.core.errors import CancelledError
from prospectr.core.words import _, ngettext

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from textual.screen import Screen

    from prospectr.book import Book
    from prospectr.core.changes import Operation, Outcome
    from prospectr.tui.app import ProspectrApp

Answer = TypeVar("Answer")


class Desk:
    """One act being carried out on the screen; its functions are awaited one after another."""

    def __init__(self, app: ProspectrApp) -> None:
        self._app = app

    @property
    def today(self) -> date:
        """The day it is."""
        return self._app.reader.today

    async def ask(self, question: Callable[[Book], Answer]) -> Answer:
        """Return what ``question`` finds in the book."""
        return await self._app.reader.ask(question)

    async def write(self, act: Callable[[Book], Outcome], headline: str) -> Outcome:
        """Carry out one act, and say what it did and that it can be undone."""
        outcome = await self._app.reader.write(act)
        self.tell(outcome, headline)
        return outcome

    async def write_each(
        self, refs: Sequence[str], act: Callable[[Book, str], Outcome], verb: str, headline: str
    ) -> list[Outcome]:
        """Carry an act out on each of ``refs``, all of them or none, as one step to undo."""
        if len(refs) == 1:
            return [await self.write(lambda book: act(book, refs[0]), headline)]
        label = ngettext("{count} records", "{count} records", len(refs)).format(count=len(refs))

        def together(book: Book) -> list[Outcome]:
            with book.as_one(verb, label):
                return [act(book, ref) for ref in refs]

        outcomes = await self._app.reader.write(together)
        self.say(f"{headline}  {label}", is_undoable=True)
        self._app.book_changed()
        return outcomes

    async def take_back(self, way: Callable[[Book], Sequence[Operation]], headline: str) -> None:
        """Undo or do again, and say what."""
        from prospectr.present.history import say_operation

        operations = await self._app.reader.write(way)
        self.say("\n".join(f"{headline}  {say_operation(operation)}" for operation in operations))
        self._app.book_changed()

    async def open(self, dialog: Screen[Answer]) -> Answer:
        """Open a dialog and return what was chosen in it. Raises ``CancelledError`` where it was left."""
        answer = await self._app.push_screen_wait(dialog)
        if answer is None:
            raise CancelledError
        return answer

    def tell(self, outcome: Outcome, headline: str) -> None:
        """Say what an act did; every screen shows the book as it is now."""
        from prospectr.present.outcome import say_short

        if outcome.operation is None:
            self.say(_("Nothing had to be changed."))
        else:
            self.say("\n".join(say_short(outcome, self.today, headline)), is_undoable=True)
        self._app.book_changed()

    def say(self, text: str, *, is_undoable: bool = False) -> None:
        """Say something in passing."""
        self._app.say(f"{text}\n{_('u undo')}" if is_undoable else text)

    def warn(self, text: str) -> None:
        """Say what must not be missed."""
        self._app.say(text, severity="warning")

"""What an act works at: the book to ask and to write to, forms to fill in, and a place to say what came of it."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from prospectr.core.errors import AmbiguousError, CancelledError
from prospectr.core.words import _, ngettext
from prospectr.tui.widgets.messages import with_short_names

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator, MutableMapping, Sequence
    from datetime import date

    from textual.screen import Screen

    from prospectr.book import Book
    from prospectr.core.changes import Operation, Outcome
    from prospectr.tui.action import Action
    from prospectr.tui.app import ProspectrApp

Answer = TypeVar("Answer")


class Desk:
    """One act being carried out on the screen; its functions are awaited one after another."""

    def __init__(self, app: ProspectrApp, action: Action | None = None, left_out: str = "") -> None:
        self._app = app
        self.action = action
        self._left_out = left_out
        """What is to be said of those that were marked and are not among the subjects."""
        self.pipeline_id: int | None = getattr(app.screen, "pipeline_id", None)
        """The pipeline whose board is shown; None: the first, or no board."""

    @property
    def app(self) -> ProspectrApp:
        """The app the desk stands in."""
        return self._app

    @property
    def today(self) -> date:
        """The day it is."""
        return self._app.reader.today

    @property
    def drafts(self) -> MutableMapping[str, dict[str, str]]:
        """What was typed and is not in the book yet, by what it was typed for."""
        return self._app.drafts

    async def ask(self, question: Callable[[Book], Answer]) -> Answer:
        """Return what ``question`` finds in the book."""
        return await self._app.reader.ask(question)

    async def rehearse(self, act: Callable[[Book], Answer]) -> Answer:
        """Return what ``act`` would do; nothing of it is kept."""
        return await self._app.reader.rehearse(act)

    async def get_chosen(self, find: Callable[[Book, str], Answer], ref: str) -> Answer:
        """Return what ``find`` makes of ``ref``; where that could be several, of the one that is chosen."""
        while True:
            question = partial(_found, find, ref)
            try:
                return await self.ask(question)
            except AmbiguousError as error:
                from prospectr.present.phrases import joined
                from prospectr.tui.dialogs.choice import Choice, keyed

                there = [(one.ref, joined(one.name, one.detail)) for one in error.candidates]
                ref = await self.open(Choice(error.message, keyed(there)))

    async def write(
        self,
        act: Callable[[Book], Outcome],
        headline: str,
        *,
        also: Callable[[Outcome], Awaitable[Sequence[str]]] | None = None,
    ) -> Outcome:
        """Carry out one act, and say what it did, what ``also`` tells of it, and that it can be undone."""
        outcome = await self._app.reader.write(act)
        self.tell(outcome, headline, *(await also(outcome) if also else ()))
        return outcome

    async def write_each(
        self, refs: Sequence[str], act: Callable[[Book, str], Outcome], verb: str, headline: str
    ) -> list[Outcome]:
        """Carry an act out on each of ``refs``, all of them or none, as one step to undo."""
        refs = list(dict.fromkeys(refs))
        if len(refs) == 1:
            return [await self.write(lambda book: act(book, refs[0]), headline)]
        label = ngettext("{count} records", "{count} records", len(refs)).format(count=len(refs))

        def together(book: Book) -> list[Outcome]:
            with book.as_one(verb, label):
                return [act(book, ref) for ref in refs]

        from prospectr.present.phrases import without_command

        outcomes = await self._app.reader.write(together)
        self.own(*(outcome.operation for outcome in outcomes if outcome.operation))
        remarks = dict.fromkeys(
            with_short_names(without_command(remark), _names_in(outcome))
            for outcome in outcomes
            for remark in outcome.remarks
        )
        if all(outcome.operation is None for outcome in outcomes):
            self.say(_("Nothing had to be changed."))
        else:
            self.say("\n".join((f"{headline}  {label}", *filter(None, remarks))), is_undoable=True)
        self._app.book_written()
        return outcomes

    async def take_back(self, way: Callable[[Book], Sequence[Operation]], headline: str, hint: str = "") -> None:
        """Undo or do again, and say what; ``hint`` is the way back."""
        from prospectr.present.history import say_operation

        operations = await self._app.reader.write(way)
        self.own(*(operation.id for operation in operations))
        said = "\n".join(f"{headline}  {say_operation(operation)}" for operation in operations)
        self._app.say(said, hint=hint)
        self._app.book_written()

    async def open(self, dialog: Screen[Answer | None]) -> Answer:
        """Open a dialog and return what was chosen in it. Raises ``CancelledError`` where it was left."""
        answered = self._app.push_screen(dialog, wait_for_dismiss=True)
        dialog.call_after_refresh(self._app.release_keys, self._app.hold)
        answer = await answered
        self._app.hold_keys()
        if answer is None:
            raise CancelledError
        return answer

    @contextmanager
    def lent_terminal(self) -> Iterator[None]:
        """Take the screens away while another program has the terminal. Raises ``SuspendNotSupported``."""
        with self._app.suspend():
            yield
        self._app.drop_keys()  # typed before the other program was there

    def show(self, page: Screen[None]) -> None:
        """Show a page over the screen."""
        self._app.push_screen(page)

    def tell(self, outcome: Outcome, headline: str, *more: str) -> None:
        """Say what an act did, and ``more`` of it; every screen shows the book as it is now."""
        from prospectr.present.outcome import say_short

        if outcome.operation is None:
            self.say(_("Nothing had to be changed."))
        else:
            self.own(outcome.operation)
            said = "\n".join((*say_short(outcome, self.today, headline), *more))
            self.say(with_short_names(said, _names_in(outcome)), is_undoable=True)
        self._app.book_written()

    def point_at(self, outcome: Outcome) -> None:
        """Put the cursor of the screen on what an act was about, or wrote besides, once the screen shows it."""
        from prospectr.core.record import type_of
        from prospectr.core.refs import say_ref

        written = (say_ref(type_of(one), one.id) for one in outcome.records)  # type: ignore[attr-defined]
        self._app.look_for((outcome.subject, *written))

    def say(self, text: str, *, is_undoable: bool = False) -> None:
        """Say something in passing."""
        text = "\n".join(filter(None, (text, self._left_out)))
        self._left_out = ""
        self._app.say(text, hint=self.with_keys(_("{undo} undo")) if is_undoable else "")

    def say_more(self, text: str) -> None:
        """Say something more of what was said last."""
        self._app.say_more(text)

    def own(self, *operations: int) -> None:
        """Remember what this window did: that is undone without asking."""
        self._app.own.update(operations)

    def is_own(self, operation: int) -> bool:
        """Tell whether this window did it, or undid it."""
        return operation in self._app.own

    def with_keys(self, sentence: str, **given: str) -> str:
        """Fill the gaps of a sentence, with what is ``given`` or the key of the action that a gap names."""
        return self._app.keymap.fill(sentence, **given)

    def warn(self, text: str) -> None:
        """Say what must not be missed."""
        self._app.say(text, severity="warning")


def _names_in(outcome: Outcome) -> list[str]:
    """Return the names that an act is said with."""
    people = [name for card in outcome.cards for name in (card.contact.name, card.company or "")]
    return [*people, *(card.deal.title for card in outcome.deals)]


def _found(find: Callable[[Book, str], Answer], ref: str, book: Book) -> Answer:
    return find(book, ref)

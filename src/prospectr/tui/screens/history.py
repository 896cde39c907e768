"""What was done: each act in a line, to undo that one alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from prospectr.core.refs import say_ref
from prospectr.present import history as presenter
from prospectr.tui.screens.record import GrowingPage
from prospectr.tui.subject import Subject

if TYPE_CHECKING:
    from prospectr.core.changes import Operation
    from prospectr.tui.widgets.lister import Lister


class HistoryPage(GrowingPage):
    """The acts of the seller, the newest first."""

    KEYS: ClassVar[tuple[str, ...]] = ("undo", "redo", "record.open")

    def __init__(self) -> None:
        super().__init__()
        self._operations: dict[str, Operation] = {}

    async def load(self) -> None:
        """Read what was done."""
        reader, most = self.book_app.reader, self.most
        operations = await reader.ask(lambda book: book.history.operations(most))
        self._operations = {say_ref("operation", one.id): one for one in operations}
        self.about = {ref: Subject(ref, presenter.say_operation(one)) for ref, one in self._operations.items()}
        self.grown(next(reversed(self._operations), ""), len(operations))
        self.page.show(presenter.blocks(operations, reader.today))

    def on_lister_opened(self, event: Lister.Opened) -> None:
        """Open the page of the record that an act was about."""
        event.prevent_default()
        subject = self._operations[event.target].subject
        if subject:
            self.book_app.open_page(subject)

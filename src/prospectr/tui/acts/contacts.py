"""People: add someone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.errors import ProspectrError
from prospectr.core.words import _
from prospectr.tui.dialogs.quickadd import QuickAdd

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.present.view import Block
    from prospectr.tui.desk import Desk
    from prospectr.tui.dialogs.form import Values
    from prospectr.tui.subject import Subject


async def add(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Add someone in one line, or many one after another."""
    del subjects
    from prospectr.present import capture

    async def take(values: Values) -> Outcome:
        outcome = await desk.write(lambda book: add_line(book, values["line"]), _("Added"))
        desk.point_at(outcome)
        return outcome

    async def preview(values: Values) -> Sequence[Block]:
        if not values["line"].strip():
            return capture.legend()
        outcome = await desk.rehearse(lambda book: add_line(book, values["line"]))
        return capture.blocks(outcome, desk.today)

    async def go_on(line: str) -> str:
        from prospectr.book.completion import go_on

        try:
            return await desk.ask(lambda book: go_on(book.database.path, line))
        except (ProspectrError, OSError):
            return line  # there is no book yet

    await desk.open(QuickAdd(take, preview, go_on))


def add_line(book: Book, line: str) -> Outcome:
    """Add whom a line tells of, read as ``add`` reads the one it asks for."""
    return book.contacts.add(book.contacts.read_line([line]))

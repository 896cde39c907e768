"""The sample book: to look around in, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.words import _
from prospectr.tui.places import own_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.tui.desk import Desk
    from prospectr.tui.subject import Subject


async def switch(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Make the sample book anew and open it, or go back from it to the book one came from."""
    del subjects
    app = desk.app
    settings = app.reader.settings
    if app.place.is_sample:
        app.open_book(app.came_from or own_of(settings))
        return
    from prospectr.book.demo import make_demo

    desk.say(_("Making a sample book …"))
    app.open_book(await desk.ask(lambda book: make_demo(book.settings, book.clock)))

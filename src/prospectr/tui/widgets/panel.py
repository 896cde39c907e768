"""The panel: what is known of the record under the cursor, beside the list or below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import work

from prospectr.core.errors import ProspectrError
from prospectr.core.words import _
from prospectr.present.view import Cell, line
from prospectr.tui.subject import type_of_ref
from prospectr.tui.told import told
from prospectr.tui.widgets.page import Page

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from prospectr.book import Book
    from prospectr.present.view import Block
    from prospectr.tui.reader import Reader
    from prospectr.tui.subject import Subject

WAITS = 0.06
"""Seconds that the cursor must rest on a record before it is read."""
TOUCHES = 10
"""How many of the newest touches of a deal are shown."""


class Panel(Page):
    """A page beside the list; what it says of itself stays with it: the acts are about the list."""

    def __init__(self) -> None:
        super().__init__(id="panel")
        self._about = ""
        self._shown = ""

    def look_at(self, reader: Reader, subject: Subject | None, *, again: bool = False) -> None:
        """Show what is known of a record, once the cursor rests on it; ``again`` where the book changed."""
        ref = about(subject)
        if ref != self._about or again:
            self._about = ref
            self._read(reader, ref)

    def action_open(self) -> None:
        """Open the page of what the cursor of the panel stands on; the list has no part in that."""
        if self.target:
            self.app.open_page(self.target)  # type: ignore[attr-defined]

    def moved(self) -> None:
        """Draw anew."""
        self.refresh()

    @work(group="panel", exclusive=True)
    @told
    async def _read(self, reader: Reader, ref: str) -> None:
        if not ref:
            self.show([line(Cell(_("No record here."), "dim"))])
            return
        try:
            blocks = await reader.ask(lambda book: details(book, ref, reader.today), after=WAITS)
        except ProspectrError as error:
            blocks = [line(Cell(error.message, "dim"))]
        self.show(blocks)
        if ref != self._shown:
            self._shown = ref
            self.scroll_home(animate=False, immediate=True)


def about(subject: Subject | None) -> str:
    """Return the typed id of what is told beside a subject: the deal it is, else its contact."""
    if subject is None:
        return ""
    return subject.ref if type_of_ref(subject.ref) == "deal" else subject.contact


def details(book: Book, ref: str, today: date) -> Sequence[Block]:
    """Return what is known of a deal, or what to have read of a contact, in blocks."""
    if type_of_ref(ref) == "deal":
        from prospectr.present import deal

        sold = book.refs.get_deal(ref, "any").deal
        return deal.blocks(book.deals.page(sold.id, timeline=TOUCHES), today)
    from prospectr.present import brief

    card, _deal_id = book.refs.get_about(ref)
    return brief.blocks(book.contacts.brief(card.contact.id), today)

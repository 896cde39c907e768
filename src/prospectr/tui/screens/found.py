"""What a search in everything found: people, and the words kept of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from prospectr.core.refs import say_ref
from prospectr.core.text import display_line
from prospectr.core.words import _
from prospectr.present import search as presenter
from prospectr.present.view import BLANK, Cell, line
from prospectr.tui.screens.frame import Frame
from prospectr.tui.subject import Subject, subject_of
from prospectr.tui.widgets.page import Page

if TYPE_CHECKING:
    from prospectr.core.search import Found

MOST = 200
"""How many contacts are shown."""


class FoundScreen(Frame):
    """The contacts that words were found of, each with the records that hold them."""

    mode = "contacts"
    KEYS = ("record.open", "screen.filter", "follow_up.plan", "interaction.log", "screen.back")
    DETAILS: ClassVar[bool] = True

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words

    async def load(self) -> None:
        """Search, and show what was found."""
        reader = self.book_app.reader
        found = await reader.ask(lambda book: book.search.find(self._words, MOST))
        self.about = subjects_of(found)
        head = line(Cell(_("Found:"), "head"), " ", display_line(self._words))
        shown = presenter.blocks(found, reader.today) if found.hits else [line(Cell(_("Nothing found."), "dim"))]
        self.query_one("#body", Page).show([head, BLANK, *shown])


def subjects_of(found: Found) -> dict[str, Subject]:
    """Return what each line found is about, by the typed id it shows."""
    subjects: dict[str, Subject] = {}
    for hit in found.hits:
        step = hit.card.next_step
        ref = say_ref("contact", hit.card.contact.id)
        whose = Subject(
            ref, hit.card.contact.name, contact=ref, follow_up=say_ref("follow_up", step.id) if step else ""
        )
        subjects[ref] = whose
        for match in hit.matches:
            named = say_ref(match.type, match.id)
            subjects[named] = subject_of(named, whose)
    return subjects

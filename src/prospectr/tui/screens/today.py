"""Today: whom to talk to, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.followup import FollowUp
from prospectr.core.record import type_of
from prospectr.core.refs import say_ref
from prospectr.present import agenda as presenter
from prospectr.tui.screens.frame import Frame
from prospectr.tui.subject import Subject
from prospectr.tui.widgets.page import Page

if TYPE_CHECKING:
    from prospectr.core.agenda import Agenda, AgendaItem

LINES_SHOWN = 100
"""The lines a section shows until more are asked for."""


class TodayScreen(Frame):
    """The agenda of the day."""

    mode = "today"
    KEYS = ("follow_up.complete", "follow_up.plan", "contact.add", "undo")

    async def load(self) -> None:
        """Read the agenda and show it."""
        reader = self.book_app.reader
        agenda = await reader.ask(lambda book: book.agenda.read(limit=LINES_SHOWN, whole_cards=False))
        self.about = subjects_of(agenda)
        self.query_one("#body", Page).show(presenter.blocks(agenda, reader.today))


def subjects_of(agenda: Agenda) -> dict[str, Subject]:
    """Return what each line of the agenda is about, by the typed id it shows."""
    found = (_subject(entry) for section in agenda.sections for entry in section.items)
    return {subject.ref: subject for subject in found}


def _subject(entry: AgendaItem) -> Subject:
    contact = say_ref("contact", entry.card.contact.id)
    ref = say_ref(type_of(entry.record), entry.record.id) if entry.record else contact
    return Subject(
        ref,
        entry.card.contact.name,
        contact=contact,
        deal=say_ref("deal", entry.deal.deal.id) if entry.deal else "",
        follow_up=ref if isinstance(entry.record, FollowUp) else "",
    )

"""Today: whom to talk to, and why."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.core.agenda import SECTION_LIMIT
from prospectr.core.followup import FollowUp
from prospectr.core.record import type_of
from prospectr.core.refs import say_ref
from prospectr.core.words import _
from prospectr.present import agenda as presenter
from prospectr.present.view import BLANK, Cell, Table
from prospectr.tui.keys import find_action
from prospectr.tui.screens.frame import Frame
from prospectr.tui.subject import Subject
from prospectr.tui.widgets.page import Page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.core.agenda import Agenda, AgendaItem
    from prospectr.present.view import Block
    from prospectr.tui.widgets.lister import Lister

MORE_EACH_TIME = 5
"""How many times as many lines a section shows once more of it are asked for."""

OF_STEP = ("follow_up.complete", "follow_up.snooze", "interaction.log", "follow_up.plan")
OF_MEETING = ("follow_up.meet", "follow_up.snooze", "interaction.log", "follow_up.plan")
KEYS_OF = {
    "answer": ("concern.answer", "interaction.log", "follow_up.plan", "note.add"),
    "late": OF_STEP,
    "today": OF_STEP,
    "confirm": OF_MEETING,
    "remember": ("follow_up.complete", "interaction.log", "follow_up.plan", "contact.brief"),
    "back": ("contact.activate", "contact.park", "follow_up.plan", "contact.unfit"),
    "planned": OF_STEP,
    "nothing-planned": ("follow_up.plan", "interaction.log", "contact.park", "deal.close"),
}
"""The keys that are wanted most on a line, by its section."""
ALSO = ("contact.qualify", "contact.add", "undo")


class TodayScreen(Frame):
    """The agenda of the day."""

    mode = "today"
    DETAILS = True
    KEYS = (*OF_STEP, *ALSO)

    def __init__(self) -> None:
        super().__init__()
        self._shown: dict[str, int] = {}
        self._keys: dict[str, Sequence[str]] = {}

    async def load(self) -> None:
        """Read the agenda and show it."""
        reader = self.book_app.reader
        limits = self._shown
        most = max(SECTION_LIMIT, *limits.values(), 0)
        read = await reader.ask(lambda book: book.agenda.read(limit=most, whole_cards=False))
        agenda = cut(read, limits)
        entries = [(_subject(entry), entry) for section in agenda.sections for entry in section.items]
        self.about = {subject.ref: subject for subject, _entry in entries}
        self._keys = {subject.ref: _keys_of(entry) for subject, entry in entries}
        shown = presenter.blocks(agenda, reader.today, opens_more=True)
        self.query_one("#body", Page).show(shown if agenda.sections else [*shown, *self._say_empty(agenda)])

    def on_lister_opened(self, event: Lister.Opened) -> None:
        """Show more of a section; the page of a record is opened by every screen alike."""
        name = event.target.removeprefix(presenter.MORE)
        if name != event.target:
            event.prevent_default()
            self._shown[name] = self._shown.get(name, SECTION_LIMIT) * MORE_EACH_TIME
            self.reload()

    def keys_wanted(self) -> Sequence[str]:
        """Return the keys for the line the cursor stands on, the most wanted first."""
        return (*self._keys.get(self.lister.target, OF_STEP), *ALSO)

    def _say_empty(self, agenda: Agenda) -> list[Block]:
        """Say what can be done where nothing waits, each with its key."""
        names = ["contact.add", "screen.board", "screen.contacts", *(["screen.inbox"] if agenda.inbox else [])]
        keymap = self.book_app.keymap
        keys = tuple(
            (Cell(keymap.first_key(name), "head"), Cell(_(find_action(name).sentence), "dim")) for name in names
        )
        return [BLANK, Table(rows=keys, flexible=(1,))]


def cut(agenda: Agenda, limits: dict[str, int]) -> Agenda:
    """Return an agenda, each section cut to the lines that are wanted of it."""
    sections = tuple(
        replace(section, items=section.items[: limits.get(section.name, SECTION_LIMIT)]) for section in agenda.sections
    )
    return replace(agenda, sections=sections)


def _keys_of(entry: AgendaItem) -> Sequence[str]:
    is_meeting = isinstance(entry.record, FollowUp) and entry.record.is_meeting
    return OF_MEETING if is_meeting else KEYS_OF[entry.section]


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
